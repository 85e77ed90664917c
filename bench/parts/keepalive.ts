/**
 * Keepalives of leases a second, by POST and by WebSocket, as a ratio to etcd's; and the rows that
 * they and grants cost.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { call, get, once, post } from '../http.ts'
import { expect, run } from '../load.ts'
import type { Options } from '../options.ts'
import { type Found, number, spreadText, type Table, type Verdict } from '../report.ts'
import { quantile, ratios, spread } from '../stats.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'
import { findEtcd, startEtcd } from '../targets/etcd.ts'
import type { Target } from '../targets/target.ts'
import { until } from '../watcher.ts'
import { RawSocket } from '../websocket.ts'

const CONNECTIONS = 64
const TTL = 300
const GRANTS = 300
const RAMP_SECONDS = 0.5
const PATIENCE_MS = 30_000
const PATH = '/v3/lease/keepalive'
const WAYS = ['POST', 'WebSocket'] as const
type Way = (typeof WAYS)[number]

interface Cell {
  readonly way: Way
  readonly target: string
  readonly rates: number[]
  readonly p50: number[]
  readonly p99: number[]
}

/** Rows written by each member for one call. */
interface Rows {
  readonly what: string
  readonly calls: number
  readonly members: readonly number[]
}

export async function keepalive(options: Options, say: (text: string) => void): Promise<Found> {
  const etcd = findEtcd()
  const failures: string[] = []
  const cluster = await startCluster({ name: 'quorate', members: 3 })
  await awaitLeader(cluster)
  const targets: Target[] = [cluster, ...(etcd === null ? [] : [await startEtcd(etcd.binary)])]
  const cells: Cell[] = WAYS.flatMap((way) =>
    targets.map(({ name }) => ({ way, target: name, rates: [], p50: [], p99: [] })),
  )
  const rows: Rows[] = []
  try {
    const leases = new Map<Target, string[]>()
    for (const target of targets) leases.set(target, await granted(target))
    rows.push(
      await costOf(cluster, 'a grant, one after the other', GRANTS, () =>
        grants(cluster, 1, failures),
      ),
    )
    rows.push(
      await costOf(cluster, `a grant, ${CONNECTIONS} connections`, GRANTS, () =>
        grants(cluster, CONNECTIONS, failures),
      ),
    )
    for (let round = 0; round < options.rounds; round++) {
      for (const way of WAYS) {
        for (const target of targets) {
          say(`keepalive: round ${round + 1}, ${way}, ${target.name}`)
          const cell = cells.find((one) => one.way === way && one.target === target.name) as Cell
          const ids = leases.get(target) ?? []
          const measure = () =>
            way === 'POST'
              ? byPost(target, ids, options.seconds)
              : bySocket(target, ids, options.seconds)
          const take = async (): Promise<number> => {
            const { rate, p50, p99, errors, answered, complaints } = await measure()
            if (errors > 0)
              failures.push(
                `keepalive, ${way}, ${target.name}: ${errors} wrong answers: ${complaints.join(' | ')}`,
              )
            cell.rates.push(rate)
            cell.p50.push(p50)
            cell.p99.push(p99)
            return answered
          }
          if (target !== cluster || round > 0) await take()
          else rows.push(await costOf(cluster, `a keepalive by ${way}`, null, take))
        }
      }
    }
  } finally {
    for (const target of targets.reverse()) await target.stop()
  }
  const tables = [table(cells, etcd?.version ?? null), rowsTable(rows)]
  return {
    name: 'keepalive',
    tables,
    verdicts: verdicts(cells, rows),
    data: { cells, rows },
    failures,
  }
}

async function granted(target: Target): Promise<string[]> {
  const port = target.ports[0] ?? 0
  const grant = () => call<{ ID: string }>(port, '/v3/lease/grant', { TTL: TTL })
  return (await Promise.all(Array.from({ length: CONNECTIONS }, grant))).map(({ ID }) => ID)
}

async function grants(
  cluster: Cluster,
  connections: number,
  failures: string[],
): Promise<undefined> {
  const requests = [post(cluster.port, '/v3/lease/grant', JSON.stringify({ TTL }))]
  const work = () => ({ requests, check: expect('"ID"') })
  const { errors, complaints } = await run({
    ports: cluster.ports,
    connections,
    count: GRANTS,
    work,
  })
  if (errors > 0) failures.push(`keepalive: ${errors} grants went wrong: ${complaints.join(' | ')}`)
}

interface Load {
  readonly rate: number
  readonly answered: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
  readonly complaints: readonly string[]
}

function byPost(target: Target, ids: readonly string[], seconds: number): Promise<Load> {
  const work = (port: number) => ({
    requests: ids.map((ID) => post(port, PATH, JSON.stringify({ ID }))),
    check: expect(`"TTL":"${TTL}"`),
  })
  return run({
    ports: target.ports,
    connections: CONNECTIONS,
    seconds,
    rampSeconds: RAMP_SECONDS,
    work,
  })
}

/** A socket for each lease, each a closed loop. */
async function bySocket(target: Target, ids: readonly string[], seconds: number): Promise<Load> {
  const right = Buffer.from(`"TTL":"${TTL}"`)
  const latencies: number[] = []
  const complaints: string[] = []
  const begin = performance.now() + RAMP_SECONDS * 1000
  const end = begin + seconds * 1000
  let answered = 0
  let measured = 0
  let closed = 0
  const sockets = ids.map((ID) => {
    const request = JSON.stringify({ ID })
    let sent = 0
    const ask = (): void => {
      sent = performance.now()
      if (sent < end) socket.send(request)
      else socket.close()
    }
    const socket = new RawSocket(target.ports[0] ?? 0, PATH, {
      open: ask,
      message: (text) => {
        const now = performance.now()
        if (!text.includes(right)) complaints.push(text.toString().slice(0, 200))
        else {
          answered++
          if (now >= begin && now < end) measured++
          if (sent >= begin && now < end) latencies.push(now - sent)
        }
        ask()
      },
      close: () => {
        closed++
        if (performance.now() < end) complaints.push('a socket was closed')
      },
    })
    return socket
  })
  await until(
    () => closed === sockets.length,
    seconds * 1000 + PATIENCE_MS,
    'not all sockets were answered',
  )
  const sorted = Float64Array.from(latencies).sort()
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)]
  return {
    rate: measured / seconds,
    answered,
    p50,
    p99,
    errors: complaints.length,
    complaints: complaints.slice(0, 5),
  }
}

// ---- rows ----

interface Counted {
  readonly boot: string
  readonly written: number
}

/** `calls` null: as many as `work` says. */
async function costOf(
  cluster: Cluster,
  what: string,
  calls: number | null,
  work: () => Promise<number | undefined>,
): Promise<Rows> {
  // It may have slept while others were measured; what its wake costs, and the first renewal after
  // it, is not asked here.
  const { ID } = await call<{ ID: string }>(cluster.port, '/v3/lease/grant', { TTL })
  await call(cluster.port, PATH, { ID })
  await sleep(300)
  const before = await counted(cluster)
  const made = await work()
  // All have applied what came last, and nobody sleeps yet.
  await sleep(300)
  const after = await counted(cluster)
  const n = calls ?? made ?? 0
  const members = after.map(({ boot, written }, i) => {
    const from = before[i]
    if (from?.boot !== boot) throw new Error('a member began another life: its counts are lost')
    return (written - from.written) / n
  })
  return { what, calls: n, members }
}

async function counted({ port }: Cluster): Promise<Counted[]> {
  return Promise.all(
    ['m1', 'm2', 'm3'].map(async (member) => {
      const { status, body } = await once(port, get(port, `/members/${member}/metrics`))
      const text = body.toString()
      const boot = /boot="([0-9a-f]+)"/.exec(text)?.[1]
      const written = /^quorate_rows_written_total (\d+)/m.exec(text)?.[1]
      if (status !== 200 || boot === undefined || written === undefined)
        throw new Error(`no metrics of ${member}: ${text}`)
      return { boot, written: Number(written) }
    }),
  )
}

// ---- report ----

function find(cells: readonly Cell[], way: Way, target: string): Cell | undefined {
  return cells.find((cell) => cell.way === way && cell.target === target)
}

function table(cells: readonly Cell[], version: string | null): Table {
  const middle = (values: readonly number[] | undefined) => number(spread(values ?? []).median)
  return {
    title: `Keepalives on ${CONNECTIONS} connections, etcd ${version ?? 'not run'}`,
    head: ['by', 'a second', 'etcd', 'ratio to etcd', 'p50 ms', 'p99 ms', 'etcd p50', 'etcd p99'],
    rows: WAYS.map((way) => {
      const [ours, theirs] = [find(cells, way, 'quorate'), find(cells, way, 'etcd')]
      const ratio = spreadText(ratios(ours?.rates ?? [], theirs?.rates ?? []))
      const times = [ours?.p50, ours?.p99, theirs?.p50, theirs?.p99].map(middle)
      return [way, middle(ours?.rates), middle(theirs?.rates), ratio, ...times]
    }),
    notes: [
      "etcd's leader renews from memory; ours asks a quorum first, one round for all that wait.",
    ],
  }
}

function rowsTable(rows: readonly Rows[]): Table {
  return {
    title: 'Rows written for one, per member (m1 m2 m3), the cluster awake',
    head: ['', 'calls', 'rows'],
    rows: rows.map(({ what, calls, members }) => [
      what,
      number(calls),
      members.map(number).join(' '),
    ]),
    notes: ["From the members' /metrics; setting an alarm is a row more, which they do not count."],
  }
}

function verdicts(cells: readonly Cell[], rows: readonly Rows[]): Verdict[] {
  return [
    ...WAYS.map((way) => ({
      what: `keepalives a second by ${way}, to etcd's`,
      value: ratios(find(cells, way, 'quorate')?.rates ?? [], find(cells, way, 'etcd')?.rates ?? [])
        .median,
      wanted: 0.5,
      atLeast: true,
    })),
    ...rows.map(({ what, members }) => ({
      what: `rows written for ${what}, the member with most`,
      value: Math.max(...members),
      wanted: what.includes('keepalive') ? 0 : 4.2,
      atLeast: false,
    })),
  ]
}
