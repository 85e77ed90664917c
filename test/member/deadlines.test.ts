import { describe, expect, it } from 'vitest'
import { Deadlines } from '../../src/member/turn/deadlines.ts'

function table() {
  const set: number[] = []
  const deadlines = new Deadlines({ get: () => null, set: (at) => set.push(at), clear: () => {} })
  const fired: string[] = []
  for (const kind of ['lease', 'progress', 'compaction'] as const)
    deadlines.register(kind, (now) => fired.push(`${kind} ${now}`))
  return { deadlines, set, fired }
}

describe('deadlines', () => {
  it('share one alarm, which is set only to go off earlier', () => {
    const { deadlines, set } = table()
    deadlines.armAlarm(0)
    expect(set).toEqual([])
    deadlines.set('lease', 500)
    deadlines.set('compaction', 300.2)
    deadlines.armAlarm(0)
    deadlines.armAlarm(10)
    deadlines.set('compaction', null)
    deadlines.armAlarm(20)
    deadlines.set('progress', 400)
    deadlines.armAlarm(30)
    expect(set).toEqual([301])
    deadlines.set('progress', 100)
    deadlines.armAlarm(40)
    expect(set).toEqual([301, 100])
  })

  it('go off when they have come, each once, and the rest is armed again', () => {
    const { deadlines, set, fired } = table()
    deadlines.set('lease', 100)
    deadlines.set('progress', 90)
    deadlines.set('compaction', 200)
    deadlines.armAlarm(0)
    deadlines.fire(100)
    deadlines.armAlarm(100)
    expect(fired.sort()).toEqual(['lease 100', 'progress 100'])
    expect(set).toEqual([90, 200])
    deadlines.fire(150) // early, or a second time
    deadlines.armAlarm(150)
    expect(fired).toHaveLength(2)
    expect(set).toEqual([90, 200, 200])
  })

  it('whose owner sets the next one are armed for it', () => {
    const { deadlines, set } = table()
    deadlines.register('lease', (now) => deadlines.set('lease', now + 50))
    deadlines.set('lease', 10)
    deadlines.armAlarm(0)
    deadlines.fire(12)
    deadlines.armAlarm(12)
    expect(set).toEqual([10, 62])
  })

  it('are armed anew when the alarm is a minute late', () => {
    const { deadlines, set } = table()
    deadlines.set('lease', 10)
    deadlines.armAlarm(0)
    deadlines.armAlarm(60_009)
    expect(set).toEqual([10])
    deadlines.armAlarm(60_010)
    expect(set).toEqual([10, 10])
  })
})
