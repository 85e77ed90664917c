import { expect, onTestFinished, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'
import { ask, inParallel, newAgent } from './clients.ts'

const LONG = process.env.QUORATE_TEST_LONG !== undefined
const SECONDS = LONG ? 60 : 8
const CLIENTS = 64

test(`${CLIENTS} clients, some of which vanish, and an object that dies or throws: no 500, nothing lost, nothing done twice`, async () => {
  const dir = temporaryDir(onTestFinished)
  const url = await address(
    start(
      [
        '--port',
        '0',
        '--data-dir',
        dir,
        '--members',
        '1',
        '--entry',
        'test/workerd/stub.worker.ts',
      ],
      { direct: true },
    ),
  )
  const agent = newAgent(CLIENTS)
  onTestFinished(() => agent.destroy())
  const end = performance.now() + SECONDS * 1000
  const statuses = new Map<string, number>()
  const count = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const keys = { acknowledged: [] as string[], unknown: [] as string[] }
  await inParallel(
    CLIENTS,
    () => performance.now() > end,
    async (worker, turn) => {
      const key = `${worker}/${turn}`
      const vanish = Math.random() < 0.05
      const trouble =
        worker !== 0 || turn % 25 !== 12 ? undefined : turn % 50 === 12 ? 'abort' : 'poison'
      try {
        const body = trouble ? { [trouble]: true } : { key, value: 'x'.repeat(100) }
        const answer = await ask(
          agent,
          url,
          body,
          vanish ? { vanishAfter: Math.random() * 20 } : {},
        )
        count(trouble === 'poison' ? 'poison' : `${answer.status}`)
        if (trouble) return
        if (answer.status === 200) keys.acknowledged.push(key)
        else keys.unknown.push(key)
      } catch {
        count(vanish ? 'vanished' : 'cut')
        keys.unknown.push(key)
      }
    },
  )
  const versions = async (key: string): Promise<number> => {
    const { text } = await ask(agent, url, { key })
    const [row] = JSON.parse(text) as { version: number }[]
    return row?.version ?? 0
  }
  const wrong: string[] = []
  await inParallel(
    16,
    () => keys.acknowledged.length === 0 && keys.unknown.length === 0,
    async () => {
      const key = keys.acknowledged.pop()
      if (key !== undefined && (await versions(key)) !== 1) wrong.push(`acknowledged ${key}`)
      const unknown = keys.unknown.pop()
      if (unknown !== undefined && (await versions(unknown)) > 1) wrong.push(`twice ${unknown}`)
    },
  )
  console.log(`batcher: ${JSON.stringify(Object.fromEntries(statuses))}`)
  expect(wrong).toEqual([])
  expect(statuses.get('vanished')).toBeGreaterThan(0)
  expect(
    [...statuses.keys()].filter((status) => !['200', '503', 'poison', 'vanished'].includes(status)),
  ).toEqual([])
  expect(statuses.get('503') ?? 0).toBeLessThan((statuses.get('200') ?? 0) / 100)
})
