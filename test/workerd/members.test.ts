/**
 * Members come and go in workerd, under load, over a restart, and to the end: a cluster begun anew
 * from one of them.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { address, find, kill, post, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { hashOf, Workload } from './workload.ts'

const WRITERS = 16

interface Listed {
  readonly members: readonly {
    readonly ID: string
    readonly name?: string
    readonly clientURLs?: readonly string[]
  }[]
}

async function list(url: string): Promise<Listed['members']> {
  const answer = await post(`${url}/v3/cluster/member/list`, { linearizable: true }, 10_000)
  if (answer?.status !== 200) throw new Error(`no list of members: ${JSON.stringify(answer)}`)
  return (answer.body as Listed).members
}

/** Puts go on: so many more are acknowledged. */
async function goesOn(workload: Workload): Promise<void> {
  const { acknowledged } = workload.tally
  expect(
    await waitFor(() => workload.tally.acknowledged > acknowledged + 10 * WRITERS, 20_000),
  ).toBe(true)
}

test('a member is added and answers on its own port, the leader is removed, all is started anew: no acknowledged write is lost', async () => {
  const dir = temporaryDir(onTestFinished)
  const begin = () => start(['--port', '0', '--data-dir', dir], { direct: true })
  let started = begin()
  let url = await address(started)
  const port = (i: number) => `http://127.0.0.1:${Number(new URL(url).port) + 1 + i}`
  const first = new Workload(url)
  first.start(WRITERS)
  await goesOn(first)

  const added = await post(
    `${url}/v3/cluster/member/add`,
    { peerURLs: ['http://m4.enam:2380'] },
    10_000,
  )
  expect(added?.status).toBe(200)
  const up = async () =>
    (await list(url)).some((m) => m.name === 'm4' && m.clientURLs?.[0] === port(4))
  expect(await waitFor(up, 20_000)).toBe(true)
  expect((await post(`${port(4)}/v3/kv/range`, { key: 'AA==' }))?.status).toBe(200)
  await goesOn(first)

  const leader = (await post(`${url}/v3/maintenance/status`, {}))?.body as {
    readonly leader: string
  }
  const gone = (await list(url)).find((m) => m.ID === leader.leader)
  expect(
    (await post(`${url}/v3/cluster/member/remove`, { ID: leader.leader }, 10_000))?.status,
  ).toBe(200)
  await goesOn(first)
  expect((await list(url)).map((m) => m.name)).not.toContain(gone?.name)
  await first.stop()
  expect(await first.check(url)).toEqual([])

  kill(find(dir, 'starter'), 'SIGTERM')
  await started.exited
  expect(tablesOf(dir).filter((tables) => tables === 'member: departed')).toHaveLength(1)
  started = begin()
  url = await address(started)
  // Nothing in this process knows yet who is there: the founders lead to them.
  expect((await list(url)).map((m) => m.name)).toContain('m4')
  const left = (await list(url)).map((m) => port(Number(m.name?.slice(1))))
  expect(left).toHaveLength(3)
  for (const member of [url, ...left]) expect(await first.check(member)).toEqual([])
  const { hash, revision } = await hashOf(url, '0')
  for (const member of left) expect(await hashOf(member, revision)).toEqual({ hash, revision })

  // As if the other two were lost: the cluster begins anew with the one that was added.
  expect((await post(`${url}/members/m4/recover`, {}, 10_000))?.status).toBe(400)
  const anew = await post(`${url}/members/m4/recover`, { force: true }, 10_000)
  expect(anew?.status).toBe(200)
  expect((await list(url)).map((m) => m.name)).toEqual(['m4'])
  expect(await first.check(url)).toEqual([])
  const second = new Workload(url)
  second.start(WRITERS)
  await goesOn(second)
  await second.stop()
  expect((await list(url)).map((m) => m.name)).toEqual(['m4'])
})

/** What each object's database holds: its tables, and the rows of `member`. */
function tablesOf(dir: string): string[] {
  const files = (readdirSync(join(dir, 'objects'), { recursive: true }) as string[]).filter((f) =>
    f.endsWith('.sqlite'),
  )
  return files.map((file) => {
    const db = new DatabaseSync(join(dir, 'objects', file))
    const names = (sql: string) =>
      db
        .prepare(sql)
        .all()
        .map((row) => String(row.name))
    const tables = names("SELECT name FROM sqlite_master WHERE type = 'table'").filter(
      (name) => !name.startsWith('_cf_'),
    )
    const rows = tables.includes('member') ? names('SELECT name FROM member') : []
    db.close()
    return `${tables.join()}: ${rows.join()}`
  })
}
