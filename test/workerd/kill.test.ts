import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { address, find, kill, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { hashOf, Workload } from './workload.ts'

const LONG = process.env.QUORATE_TEST_LONG !== undefined
const KILLS = LONG ? 50 : 6
const ABORTS = LONG ? 200 : 20
const WRITERS = 16
const MEMBERS = 3

const newDir = () => temporaryDir(onTestFinished)
const argsFor = (dir: string, ...more: string[]) => [
  '--port',
  '0',
  '--data-dir',
  dir,
  '--members',
  `${MEMBERS}`,
  ...more,
]

/** A write is acknowledged again within so long; the machine may be busy with other tests. */
const SECONDS = 5000

test(`workerd killed ${KILLS} times under concurrent writes: every acknowledged write is there, none twice`, async () => {
  const dir = newDir()
  const url = await address(start(argsFor(dir), { direct: true }))
  const workload = new Workload(url)
  workload.start(WRITERS)
  for (let i = 0; i < KILLS; i++) {
    const { acknowledged } = workload.tally
    expect(
      await waitFor(() => workload.tally.acknowledged > acknowledged, 20_000),
      'answered again',
    ).toBe(true)
    await sleep(Math.random() * 800)
    const victim = find(dir, 'workerd')
    kill(victim, 'SIGKILL')
    expect(
      await waitFor(() => ![victim, undefined].includes(workerdOf(dir)), 10_000),
      'started again',
    ).toBe(true)
  }
  const { acknowledged } = workload.tally
  await waitFor(() => workload.tally.acknowledged > acknowledged + WRITERS, 20_000)
  await workload.stop()
  console.log(`kills: ${JSON.stringify(workload.tally)}`)
  await checkAll(url, workload)
  expect(workload.tally.longestSilence).toBeLessThan(SECONDS)
})

test(`one member aborted ${ABORTS} times in the middle of its turns while the others go on: every acknowledged write is there, none twice`, async () => {
  const started = start(argsFor(newDir(), '--entry', 'test/workerd/aborting.worker.ts'), {
    direct: true,
  })
  const url = await address(started)
  const workload = new Workload(url)
  workload.start(WRITERS)
  const aborts = () => started.output().match(/"aborting"/g)?.length ?? 0
  const enough = await waitFor(() => aborts() >= ABORTS, ABORTS * 3000)
  await fetch(`${url}/calm`)
  await workload.stop()
  console.log(`aborts: ${aborts()} ${JSON.stringify(workload.tally)}`)
  expect(enough).toBe(true)
  await checkAll(url, workload)
  expect(workload.tally.longestSilence).toBeLessThan(SECONDS)
})

/** Every member shows the same, and it is what the writers were told. */
async function checkAll(url: string, workload: Workload): Promise<void> {
  const common = Number(new URL(url).port)
  const members = Array.from({ length: MEMBERS }, (_, i) => `http://127.0.0.1:${common + 2 + i}`)
  for (const member of [url, ...members]) expect(await workload.check(member)).toEqual([])
  const { hash, revision } = await hashOf(url, '0')
  for (const member of members) expect(await hashOf(member, revision)).toEqual({ hash, revision })
}

function workerdOf(dir: string): number | undefined {
  try {
    return find(dir, 'workerd')
  } catch {
    return undefined
  }
}
