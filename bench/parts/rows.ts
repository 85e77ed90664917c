/** Rows written and read for a put, per member: what Durable Objects are billed by. */
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { REQUEST_WINDOW_ENTRIES } from '../../src/limits.ts'
import { call, get, once } from '../http.ts'
import { run } from '../load.ts'
import type { Options } from '../options.ts'
import { count, type Found, number, type Table, type Verdict } from '../report.ts'
import { puts } from '../requests.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'
import type { Counted } from '../targets/counted.ts'

const CONNECTIONS = [1, 64]
/** Each key is put so often: what compaction has to remove. */
const PUTS_PER_KEY = 10
/** Rows are done with once they have not changed for so long. */
const QUIET_MS = 1000
const QUIET_PATIENCE_MS = 120_000

interface Rows {
  readonly member: string
  readonly leads: boolean
  readonly written: number
  readonly read: number
}

interface Counts {
  readonly connections: number
  readonly puts: number
  /** A put, until it was answered and applied everywhere. */
  readonly atPut: readonly Rows[]
  /**
   * The same and what followed: the log's truncation, the removal of old versions by a compaction
   * to the last revision.
   */
  readonly overLife: readonly Rows[]
}

export async function rows(options: Options, say: (text: string) => void): Promise<Found> {
  const failures: string[] = []
  const counts: Counts[] = []
  for (const connections of CONNECTIONS) {
    say(`rows: ${options.puts} puts on ${connections} connections`)
    counts.push(await measure(connections, options.puts, failures))
  }
  return {
    name: 'rows',
    tables: [table(counts)],
    verdicts: verdicts(counts),
    data: counts,
    failures,
  }
}

async function measure(connections: number, n: number, failures: string[]): Promise<Counts> {
  const entry = fileURLToPath(new URL('../targets/counting.worker.ts', import.meta.url))
  const cluster = await startCluster({ name: 'rows', members: 3, entry })
  try {
    await awaitLeader(cluster)
    const keys = Math.ceil(n / PUTS_PER_KEY)
    const before = await settled(cluster)
    const load = {
      ports: cluster.ports,
      connections,
      count: n,
      work: (port: number) => puts(port, keys, n),
    }
    const { answered, errors, complaints } = await run(load)
    if (errors > 0) failures.push(`rows: ${errors} wrong answers, first: ${complaints.join(' | ')}`)
    const after = await settled(cluster)
    const { header } = await call<{ header: { revision: string } }>(cluster.port, '/v3/kv/range', {
      key: btoa('none'),
    })
    await call(cluster.port, '/v3/kv/compaction', { revision: header.revision })
    const end = await settled(cluster)
    const leader = await leaderOf(cluster)
    return {
      connections,
      puts: answered,
      atPut: difference(before, after, answered, leader),
      overLife: difference(before, end, answered, leader),
    }
  } finally {
    await cluster.stop()
  }
}

/** The counts, once nothing changes any more. */
async function settled(cluster: Cluster): Promise<Counted[]> {
  let last = await ask(cluster)
  let since = Date.now()
  const deadline = since + QUIET_PATIENCE_MS
  while (Date.now() - since < QUIET_MS) {
    await sleep(50)
    const now = await ask(cluster)
    if (now.some(({ written }, i) => written !== last[i]?.written)) since = Date.now()
    last = now
    if (Date.now() > deadline) throw new Error('the members write on and on')
  }
  return last
}

async function ask(cluster: Cluster): Promise<Counted[]> {
  const { status, body } = await once(cluster.port, get(cluster.port, '/bench/rows'))
  if (status !== 200) throw new Error(`/bench/rows answered ${status}: ${body}`)
  return JSON.parse(body.toString()) as Counted[]
}

async function leaderOf(cluster: Cluster): Promise<string> {
  for (const { member } of await ask(cluster)) {
    const path = `/members/${member}/v3/maintenance/status`
    const { header, leader } = await call<{ header: { member_id: string }; leader: string }>(
      cluster.port,
      path,
      {},
    )
    if (header.member_id === leader) return member
  }
  return ''
}

function difference(
  from: readonly Counted[],
  to: readonly Counted[],
  puts: number,
  leader: string,
): Rows[] {
  return to.map(({ member, life, read, written }, i) => {
    const start = from[i]
    if (start?.life !== life) throw new Error(`${member} began another life: its counts are lost`)
    return {
      member,
      leads: member === leader,
      written: (written - start.written) / puts,
      read: (read - start.read) / puts,
    }
  })
}

function table(counts: readonly Counts[]): Table {
  const cells = (list: readonly Rows[], what: 'written' | 'read') =>
    list.map((rows) => number(rows[what])).join(' ')
  return {
    title: 'Rows a put, per member (m1 m2 m3)',
    head: [
      'connections',
      'puts',
      'leader',
      'written at the put',
      'read at the put',
      'written over its life',
      'read over its life',
    ],
    rows: counts.map(({ connections, puts, atPut, overLife }) => [
      String(connections),
      number(puts),
      atPut.find((rows) => rows.leads)?.member ?? '',
      cells(atPut, 'written'),
      cells(atPut, 'read'),
      cells(overLife, 'written'),
      cells(overLife, 'read'),
    ]),
    notes: [
      `Each key is put ${PUTS_PER_KEY} times; "over its life" counts the truncation of the log and a compaction to the last revision too.`,
      `Members keep the batches of the last ${count(REQUEST_WINDOW_ENTRIES)} entries for their request ids: count many more puts than that to see their end.`,
    ],
  }
}

function verdicts(counts: readonly Counts[]): Verdict[] {
  return counts.map(({ connections, atPut }) => ({
    what: `rows written at the put, the member with most, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
    value: Math.max(...atPut.map((rows) => rows.written)),
    wanted: connections === 1 ? 3 : 2.2,
    atLeast: false,
  }))
}
