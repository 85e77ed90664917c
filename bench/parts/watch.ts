/** Events a second that watchers are told, and how late the last of them hears, as a ratio to etcd's. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, post } from '../http.ts'
import type { Options } from '../options.ts'
import { type Found, number, spreadText, type Table } from '../report.ts'
import { quantile, ratios, spread } from '../stats.ts'
import { awaitLeader, startCluster } from '../targets/cluster.ts'
import { findEtcd, startEtcd } from '../targets/etcd.ts'
import type { Target } from '../targets/target.ts'
import { Watcher } from '../watcher.ts'

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
  /** Milliseconds until the last watcher has heard of what was put last; of changes one by one, the worst of a round. */
  readonly lags: number[]
  readonly medians: number[]
}

export async function watch(options: Options, say: (text: string) => void): Promise<Found> {
  const etcd = findEtcd()
  const failures: string[] = []
  const cluster = await startCluster({ name: 'quorate', members: 3 })
  await awaitLeader(cluster)
  const targets: Target[] = [cluster, ...(etcd === null ? [] : [await startEtcd(etcd.binary)])]
  const whats = [...CROWDS.map(({ watchers }) => `${watchers} of one key`), `${KEYS} keys, one changes`]
  const cells: Cell[] = whats.flatMap((what) =>
    targets.map(({ name }) => ({ what, target: name, rates: [], lags: [], medians: [] })),
  )
  try {
    for (let round = 0; round < options.rounds; round++) {
      for (const [i, what] of whats.entries()) {
        for (const target of targets) {
          say(`round ${round + 1}, ${what}, ${target.name}`)
          const cell = cells.find((one) => one.what === what && one.target === target.name) as Cell
          const crowd = CROWDS[i]
          try {
            if (crowd) await crowded(target, `crowd${i}`, crowd.watchers, crowd.puts, cell)
            else await scattered(target, cell)
          } catch (error) {
            failures.push(`${target.name}, ${what}: ${error instanceof Error ? error.message : error}`)
          }
        }
      }
    }
  } finally {
    for (const target of targets.reverse()) await target.stop()
  }
  return { name: 'watch', tables: [table(whats, cells, etcd?.version ?? null)], verdicts: [], data: cells, failures }
}

async function crowded(target: Target, key: string, count: number, puts: number, cell: Cell): Promise<void> {
  const port = target.ports[0] ?? 0
  const watchers = await Promise.all(Array.from({ length: count }, () => Watcher.open(port, [key])))
  await until(() => watchers.every(({ created }) => created === 1), 'not all watches were created')
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
  await until(() => watchers.every(({ events }) => events >= puts), 'not all events came')
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
  const keysOf = (socket: number) => Array.from({ length: each }, (_, i) => `scattered${socket * each + i}`)
  const watchers = await Promise.all(Array.from({ length: SOCKETS }, (_, i) => Watcher.open(port, keysOf(i))))
  await until(() => watchers.every(({ created }) => created === each), 'not all watches were created')
  const connection = await Connection.open(port)
  const lags: number[] = []
  for (let i = 0; i < CHANGES; i++) {
    const at = (i * 7919) % KEYS
    const watcher = watchers[Math.floor(at / each)] as Watcher
    const before = watcher.events
    const began = performance.now()
    await connection.ask(post(port, '/v3/kv/put', JSON.stringify({ key: btoa(`scattered${at}`), value: VALUE })))
    while (watcher.events === before) {
      if (performance.now() - began > PATIENCE_MS) throw new Error('an event did not come')
      await new Promise((resolve) => setImmediate(resolve))
    }
    lags.push(watcher.lastAt - began)
  }
  connection.close()
  lags.sort((a, b) => a - b)
  cell.medians.push(quantile(lags, 0.5))
  cell.lags.push(lags.at(-1) ?? Number.NaN)
  for (const watcher of watchers) watcher.close()
  await sleep(200)
}

async function until(condition: () => boolean, otherwise: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !condition(); await sleep(5)) {
    if (performance.now() > end) throw new Error(otherwise)
  }
}

function table(whats: readonly string[], cells: readonly Cell[], version: string | null): Table {
  const of = (what: string, target: string) => cells.find((cell) => cell.what === what && cell.target === target)
  const middle = (values: readonly number[] | undefined) => number(spread(values ?? []).median)
  return {
    title: `Watches over WebSocket, etcd ${version ?? 'not run'}`,
    head: ['watches', 'events/s', 'ratio to etcd', 'last hears, ms', 'etcd, ms', 'put to event, ms', 'etcd, ms'],
    rows: whats.map((what) => {
      const [ours, theirs] = [of(what, 'quorate'), of(what, 'etcd')]
      const ratio = ratios(ours?.rates ?? [], theirs?.rates ?? [])
      return [
        what,
        middle(ours?.rates),
        Number.isNaN(ratio.median) ? '–' : spreadText(ratio),
        middle(ours?.lags),
        middle(theirs?.lags),
        middle(ours?.medians),
        middle(theirs?.medians),
      ]
    }),
    notes: [
      `${WRITERS} connections put the one key; the last hears so long after the last put was acknowledged.`,
      `One key at a time: the worst of ${CHANGES} changes, and the median, from sending the put to hearing of it.`,
    ],
  }
}
