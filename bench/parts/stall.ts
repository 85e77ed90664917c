/**
 * What a client that reads nothing costs: the process's memory while events for it go by, and
 * whether others wait for it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, post } from '../http.ts'
import type { Options } from '../options.ts'
import { residentMiB } from '../processes.ts'
import { type Found, number, type Table, type Verdict } from '../report.ts'
import { awaitLeader, startCluster } from '../targets/cluster.ts'
import { findEtcd, startEtcd } from '../targets/etcd.ts'
import type { Target } from '../targets/target.ts'
import { until, Watcher } from '../watcher.ts'

/** Each put is an event to each watch of the stalled client: 1 GB of them in all. */
const WATCHES = 10
const VALUE_BYTES = 100_000
const PUTS = 1000
const WRITERS = 8
const PATIENCE_MS = 120_000
const LOOK_MS = 20
const MOST_MIB = 100
const VALUE = Buffer.alloc(VALUE_BYTES, 'x').toString('base64')

interface Stall {
  readonly target: string
  readonly puts: number
  /**
   * Resident MiB: before, and at most while the same puts go to a client that reads (one watch),
   * and to one that does not.
   */
  readonly before: number
  readonly reading: number
  readonly stalled: number
  /** Milliseconds from the last put's answer until a client that reads has heard of all. */
  readonly lag: number
  /**
   * Seconds until the stalled client, once it reads again, has had everything; NaN: it was cut off.
   */
  readonly caughtUp: number
}

export async function stall({ long }: Options, say: (text: string) => void): Promise<Found> {
  const etcd = findEtcd()
  const failures: string[] = []
  const found: Stall[] = []
  const puts = long ? PUTS * WATCHES : PUTS
  const watches = long ? 1 : WATCHES
  const starts = [
    async () => {
      const cluster = await startCluster({ name: 'quorate', members: 3 })
      await awaitLeader(cluster)
      return cluster
    },
    ...(etcd === null ? [] : [() => startEtcd(etcd.binary)]),
  ]
  for (const start of starts) {
    const target: Target = await start()
    say(`stall: ${puts} puts of 100 kB to ${watches} watches, ${target.name}`)
    try {
      found.push(await measure(target, puts, watches))
    } catch (error) {
      failures.push(`stall, ${target.name}: ${error instanceof Error ? error.message : error}`)
    } finally {
      await target.stop()
    }
  }
  const ours = found.find(({ target }) => target === 'quorate')
  // etcd may do as it likes; of ours nothing may be missing.
  if (ours !== undefined && Number.isNaN(ours.caughtUp))
    failures.push('stall: the stalled client did not get all it missed')
  return {
    name: 'stall',
    tables: [table(found, etcd?.version ?? null, watches)],
    verdicts: verdicts(found),
    data: found,
    failures,
  }
}

async function measure(target: Target, puts: number, watches: number): Promise<Stall> {
  const port = target.ports[0] ?? 0
  const before = residentMiB(target.pids())
  const reading = await wave(target, port, 'read', puts, 1, false)
  await sleep(2000)
  const stalled = await wave(target, port, 'stalled', puts, watches, true)
  const { most, lag, caughtUp } = stalled
  return { target: target.name, puts, before, reading: reading.most, stalled: most, lag, caughtUp }
}

interface Wave {
  readonly most: number
  readonly lag: number
  readonly caughtUp: number
}

/** Puts one key again and again, to one client with many watches of it and to another with one. */
async function wave(
  target: Target,
  port: number,
  key: string,
  puts: number,
  watches: number,
  stalls: boolean,
): Promise<Wave> {
  const many = new Watcher(port, new Array<string>(watches).fill(key))
  const other = new Watcher(port, [key])
  await until(
    () => many.created === watches && other.created === 1,
    PATIENCE_MS,
    'not all watches were created',
  )
  if (stalls) many.pause()
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, residentMiB(target.pids()))
  }, LOOK_MS)
  const put = post(port, '/v3/kv/put', JSON.stringify({ key: btoa(key), value: VALUE }))
  let left = puts
  let answered = 0
  const write = async (): Promise<void> => {
    const connection = await Connection.open(port)
    while (left-- > 0) {
      const { status } = await connection.ask(put)
      if (status !== 200) throw new Error(`a put was answered ${status}`)
      answered = performance.now()
    }
    connection.close()
  }
  try {
    await Promise.all(Array.from({ length: WRITERS }, write))
    await until(() => other.events >= puts, PATIENCE_MS, 'who reads was not told')
    const lag = Math.max(0, other.lastAt - answered)
    const began = performance.now()
    many.resume()
    await until(
      () => many.events >= puts * watches || many.closed,
      PATIENCE_MS,
      'the events did not come',
    )
    if (many.events > puts * watches || other.events > puts) throw new Error('an event came twice')
    const caughtUp = many.events === puts * watches ? (many.lastAt - began) / 1000 : Number.NaN
    return { most, lag, caughtUp }
  } finally {
    clearInterval(look)
    many.close()
    other.close()
  }
}

function table(found: readonly Stall[], version: string | null, watches: number): Table {
  return {
    title: `A client that reads nothing, etcd ${version ?? 'not run'}`,
    head: [
      'target',
      'MiB at first',
      'at most, all read',
      'at most, one stalled',
      'others hear late, ms',
      'caught up, s',
    ],
    rows: found.map(({ target, before, reading, stalled, lag, caughtUp }) => [
      target,
      ...[before, reading, stalled, lag, caughtUp].map(number),
    ]),
    notes: [
      `1 GB of events: ${found[0]?.puts ?? 0} puts of 100 kB to ${watches} ${watches === 1 ? 'watch' : 'watches'} of the stalled client, before it reads on. All processes of a target.`,
    ],
  }
}

function verdicts(found: readonly Stall[]): Verdict[] {
  const ours = found.find(({ target }) => target === 'quorate')
  const value = ours === undefined ? Number.NaN : ours.stalled - ours.reading
  return [
    {
      what: 'MiB more for a client that reads nothing of 1 GB',
      value,
      wanted: MOST_MIB,
      atLeast: false,
    },
  ]
}
