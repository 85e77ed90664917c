import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'

/** workerd takes the memory of an object that has had nothing to do for ten seconds. */
const IDLE_MS = 12_500
const SILENT_MS = 2500

const key = (text: string) => Buffer.from(text).toString('base64')

async function post(url: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

interface Seen {
  readonly boot: string
  readonly awake: boolean
  readonly requests: number
}

async function look(url: string, member: string): Promise<Seen> {
  const text = await (await fetch(`${url}/members/${member}/metrics`)).text()
  const value = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1])
  const boot = /boot="([0-9a-f]+)"/.exec(text)?.[1]
  if (boot === undefined) throw new Error(`no boot id: ${text}`)
  return { boot, awake: value('quorate_awake') === 1, requests: value('quorate_peer_requests_total') }
}

test('an idle cluster falls silent, its objects leave memory by themselves, and any member answers afterwards', async () => {
  const started = start(['--port', '0', '--verbose', '--data-dir', temporaryDir(onTestFinished)], { direct: true })
  const url = await address(started)
  const members = ['m1', 'm2', 'm3']
  const lookAll = () => Promise.all(members.map((m) => look(url, m)))
  await post(url, '/v3/kv/put', { key: key('a'), value: key('1') })
  const busy = await lookAll()
  expect(busy.map((m) => m.awake)).toEqual([true, true, true])

  await pause(SILENT_MS)
  const quiet = await lookAll()
  expect(quiet.map((m) => m.awake)).toEqual([false, false, false])
  expect(quiet.map((m) => m.boot)).toEqual(busy.map((m) => m.boot))

  for (let round = 0; round < 2; round++) {
    const before = round === 0 ? quiet : await lookAll()
    await pause(IDLE_MS)
    const evicted = await lookAll()
    for (const [i, m] of members.entries()) expect(evicted[i]?.boot, `${m} left memory`).not.toBe(before[i]?.boot)
    // Looking has made it anew, and has woken nobody.
    expect(evicted.map((m) => [m.awake, m.requests])).toEqual(members.map(() => [false, 0]))
  }

  const asked = Date.now()
  await post(`${url}/members/m3`, '/v3/kv/put', { key: key('b'), value: key('2') })
  expect(Date.now() - asked).toBeLessThan(2000)
  for (const m of members) {
    const { kvs } = await post(`${url}/members/${m}`, '/v3/kv/range', { key: key('a'), range_end: key('z') })
    expect((kvs as unknown[]).length).toBe(2)
  }
  expect(started.output()).toMatch(/"event":"sleep".*"why":"the cluster is idle"/)
  expect(started.output()).toMatch(/"event":"wake".*"why":"a write"/)
})
