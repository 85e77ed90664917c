/**
 * Events a second that watchers are told, and how late the last of them hears, as a ratio to
 * etcd's.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, post } from '../http.ts'
import type { Options } from '../options.ts'
import { type Found, number, spreadText, type Table, type Verdict } from '../report.ts'
import { quantile, ratios, spread } from '../stats.ts'
import { awaitLeader, startCluster } from '../targets/cluster.ts'
import { findEtcd, startEtcd } from '../targets/etcd.ts'
import type { Target } from '../targets/target.ts'
import { until, Watcher } from '../watcher.ts'

/** Watchers of one key, each on a socket of its own, and how often that is put. */
const CROWDS = [
  { watchers: 1, puts: 2000 },
  { watchers: 100, puts: 1000 },
  { watchers: 1000, puts: 200 },
] as const
const WRITERS = 16
/** Many keys, each watched once; one of them changes at a time. */
const KEYS = 10_000
const SOCKETS = 100
const CHANGES = 200
const PATIENCE_MS = 60_000
const VALUE = btoa('x'.repeat(100))

interface Cell {
  readonly what: string
  readonly target: string
  /** Events a second; of changes one by one, not measured. */
  readonly rates: number[]
  /**
   * Milliseconds from the last put's answer until the last watcher has heard of it; of changes one
   * by one, the worst of a round.
   */
  readonly lags: number[]
  /**
   * Of changes one by one: milliseconds from sending the put until it is heard of, and until it is
   * answered; the medians.
   */
  readonly medians: number[]
  readonly puts: number[]
}

const ascending = (a: number, b: number): number => a - b

export async function watch(options: Options, say: (text: string) => void): Promise<Found> {
  const etcd = findEtcd()
  const failures: string[] = []
  const cluster = await startCluster({ name: 'quorate', members: 3 })
  await awaitLeader(cluster)
  const targets: Target[] = [cluster, ...(etcd === null ? [] : [await startEtcd(etcd.binary)])]
  const whats = [
    ...CROWDS.map(({ watchers }) => `${watchers} of one key`),
    `${KEYS} keys, one changes`,
  ]
  const cells: Cell[] = whats.flatMap((what) =>
    targets.map(({ name }) => ({ what, target: name, rates: [], lags: [], medians: [], puts: [] })),
  )
  try {
    for (let round = 0; round < options.rounds; round++) {
      for (const [i, what] of whats.entries()) {
        for (const target of targets) {
          say(`round ${round + 1}, ${what}, ${target.name}`)
          const cell = find(cells, what, target.name) as Cell
          const crowd = CROWDS[i]
          try {
            if (crowd) await crowded(target, `crowd${i}`, crowd.watchers, crowd.puts, cell)
            else await scattered(target, cell)
          } catch (error) {
            failures.push(
              `${target.name}, ${what}: ${error instanceof Error ? error.message : error}`,
            )
          }
        }
      }
    }
  } finally {
    for (const target of targets.reverse()) await target.stop()
  }
  const tables = [table(whats, cells, etcd?.version ?? null)]
  return { name: 'watch', tables, verdicts: verdicts(whats, cells), data: cells, failures }
}

function find(cells: readonly Cell[], what: string, target: string): Cell | undefined {
  return cells.find((cell) => cell.what === what && cell.target === target)
}

function verdicts(whats: readonly string[], cells: readonly Cell[]): Verdict[] {
  return whats.map((what) => {
    const [ours, theirs] = [find(cells, what, 'quorate'), find(cells, what, 'etcd')]
    if (ours?.medians.length === 0) {
      const value = ratios(ours.rates, theirs?.rates ?? []).median
      return { what: `events a second, ${what}, to etcd's`, value, wanted: 0.5, atLeast: true }
    }
    const value = spread(
      (ours?.medians ?? []).map((ms, i) => ms / (ours?.puts[i] ?? Number.NaN)),
    ).median
    return { what: `put to event, to put to answer, ${what}`, value, wanted: 1.1, atLeast: false }
  })
}

async function crowded(
  target: Target,
  key: string,
  count: number,
  puts: number,
  cell: Cell,
): Promise<void> {
  const port = target.ports[0] ?? 0
  const watchers = Array.from({ length: count }, () => new Watcher(port, [key]))
  await until(
    () => watchers.every(({ created }) => created === 1),
    PATIENCE_MS,
    'not all watches were created',
  )
  const body = post(port, '/v3/kv/put', JSON.stringify({ key: btoa(key), value: VALUE }))
  let left = puts
  let lastPut = 0
  const began = performance.now()
  const writer = async (): Promise<void> => {
    const connection = await Connection.open(port)
    while (left-- > 0) {
      const { status } = await connection.ask(body)
      if (status !== 200) throw new Error(`a put was answered ${status}`)
      lastPut = performance.now()
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  await until(
    () => watchers.every(({ events }) => events >= puts),
    PATIENCE_MS,
    'not all events came',
  )
  const end = Math.max(...watchers.map(({ lastAt }) => lastAt))
  if (watchers.some(({ events }) => events !== puts)) throw new Error('an event came twice')
  cell.rates.push((count * puts * 1000) / (end - began))
  cell.lags.push(Math.max(0, end - lastPut))
  for (const watcher of watchers) watcher.close()
  await sleep(200)
}

async function scattered(target: Target, cell: Cell): Promise<void> {
  const port = target.ports[0] ?? 0
  const each = KEYS / SOCKETS
  const keysOf = (socket: number) =>
    Array.from({ length: each }, (_, i) => `scattered${socket * each + i}`)
  const watchers = Array.from({ length: SOCKETS }, (_, i) => new Watcher(port, keysOf(i)))
  await until(
    () => watchers.every(({ created }) => created === each),
    PATIENCE_MS,
    'not all watches were created',
  )
  const connection = await Connection.open(port)
  const lags: number[] = []
  const times: number[] = []
  const puts: number[] = []
  for (let i = 0; i < CHANGES; i++) {
    const at = (i * 7919) % KEYS
    const watcher = watchers[Math.floor(at / each)] as Watcher
    const before = watcher.events
    const began = performance.now()
    const put = post(
      port,
      '/v3/kv/put',
      JSON.stringify({ key: btoa(`scattered${at}`), value: VALUE }),
    )
    const { status } = await connection.ask(put)
    if (status !== 200) throw new Error(`a put was answered ${status}`)
    const answered = performance.now()
    while (watcher.events === before) {
      if (performance.now() - began > PATIENCE_MS) throw new Error('an event did not come')
      await new Promise((resolve) => setImmediate(resolve))
    }
    times.push(watcher.lastAt - began)
    puts.push(answered - began)
    lags.push(Math.max(0, watcher.lastAt - answered))
  }
  connection.close()
  if (watchers.reduce((sum, { events }) => sum + events, 0) !== CHANGES)
    throw new Error('somebody heard what it does not watch')
  cell.medians.push(quantile(times.sort(ascending), 0.5))
  cell.puts.push(quantile(puts.sort(ascending), 0.5))
  cell.lags.push(Math.max(...lags))
  for (const watcher of watchers) watcher.close()
  await sleep(200)
}

function table(whats: readonly string[], cells: readonly Cell[], version: string | null): Table {
  const middle = (values: readonly number[] | undefined) => number(spread(values ?? []).median)
  return {
    title: `Watches over WebSocket, etcd ${version ?? 'not run'}`,
    head: [
      'watches',
      'events/s',
      'ratio to etcd',
      'last hears, ms',
      'etcd',
      'put to event, ms',
      'etcd',
      'put, ms',
      'etcd',
    ],
    rows: whats.map((what) => {
      const [ours, theirs] = [find(cells, what, 'quorate'), find(cells, what, 'etcd')]
      const ratio = ratios(ours?.rates ?? [], theirs?.rates ?? [])
      return [
        what,
        middle(ours?.rates),
        Number.isNaN(ratio.median) ? '–' : spreadText(ratio),
        middle(ours?.lags),
        middle(theirs?.lags),
        middle(ours?.medians),
        middle(theirs?.medians),
        middle(ours?.puts),
        middle(theirs?.puts),
      ]
    }),
    notes: [
      `${WRITERS} connections put the one key; the last watcher hears so long after the last put is answered.`,
      `One key at a time: the worst of ${CHANGES} changes; the medians from sending the put until it is heard of, and until it is answered.`,
    ],
  }
}
