/**
 * Calls whose work grows with the data: how long each takes at very many keys, and how long others
 * wait meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { call, get, once } from '../http.ts'
import type { Options } from '../options.ts'
import type { Found, Table } from '../report.ts'
import { key, value } from '../requests.ts'
import { quantile } from '../stats.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'
import { fill } from './size.ts'

/** Between a probe's answer and its next. */
const PROBE_PAUSE_MS = 20
const ALL = { key: btoa('\0'), range_end: btoa('\0') }

interface Measured {
  readonly name: string
  readonly ms: number
  /** Milliseconds of each put and get beside it. */
  readonly puts: readonly number[]
  readonly gets: readonly number[]
  /** Puts and gets that were refused. */
  readonly refused: number
}

export async function growth(
  { sizes: [, keys] }: Options,
  say: (text: string) => void,
): Promise<Found> {
  const cluster = await startCluster({ name: 'growth', members: 3 })
  const measured: Measured[] = []
  const failures: string[] = []
  try {
    await awaitLeader(cluster)
    say(`growth: filling ${keys} keys`)
    await fill(cluster, keys)
    const post = (path: string, body: object) => () =>
      call<{ header?: { revision: string }; deleted?: string }>(cluster.port, path, body)
    const steps: [name: string, run: () => Promise<unknown>][] = [
      ['count of all keys', post('/v3/kv/range', { ...ALL, count_only: true })],
      ['hashkv', post('/v3/maintenance/hashkv', {})],
      ['snapshot', () => snapshot(cluster)],
      ['physical compaction, one version a key', () => compact(cluster)],
      ['hashkv, compacted', post('/v3/maintenance/hashkv', {})],
      ['delete of all keys', post('/v3/kv/deleterange', ALL)],
      ['physical compaction of the deleted', () => compact(cluster)],
      ['defragment', post('/v3/maintenance/defragment', {})],
    ]
    for (const [name, run] of steps) {
      say(`growth: ${name}`)
      try {
        measured.push(await beside(cluster, name, run))
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`)
      }
    }
  } finally {
    await cluster.stop()
  }
  for (const { name, refused } of measured)
    if (refused > 0) failures.push(`${name}: ${refused} puts and gets beside it were refused`)
  return { name: 'growth', tables: [table(keys, measured)], verdicts: [], data: measured, failures }
}

async function snapshot({ port }: Cluster): Promise<void> {
  const { status } = await once(port, get(port, '/clusters/default/snapshot'))
  if (status !== 200) throw new Error(`the snapshot answered ${status}`)
}

async function compact({ port }: Cluster): Promise<void> {
  const { header } = await call<{ header: { revision: string } }>(port, '/v3/kv/range', {
    key: key(0),
  })
  await call(port, '/v3/kv/compaction', { revision: header.revision, physical: true })
}

/** Runs it, and puts and gets one after the other until it is over. */
async function beside(
  { port }: Cluster,
  name: string,
  run: () => Promise<unknown>,
): Promise<Measured> {
  const probe = btoa('beside')
  const puts: number[] = []
  const gets: number[] = []
  let refused = 0
  let over = false
  const loop = async (times: number[], path: string, body: object): Promise<void> => {
    while (!over) {
      const began = performance.now()
      await call(port, path, body).catch(() => refused++)
      times.push(performance.now() - began)
      await sleep(PROBE_PAUSE_MS)
    }
  }
  const began = performance.now()
  const loops = [
    loop(puts, '/v3/kv/put', { key: probe, value: value() }),
    loop(gets, '/v3/kv/range', { key: probe }),
  ]
  try {
    await run()
    return { name, ms: performance.now() - began, puts, gets, refused }
  } finally {
    over = true
    await Promise.all(loops)
  }
}

function table(keys: number, measured: readonly Measured[]): Table {
  const ms = (figure: number): string => `${Math.round(figure)}`
  return {
    title: `Calls that grow with the data, ${keys} keys, three members in one process`,
    head: ['call', 'ms', 'puts beside it: median', 'slowest', 'gets: median', 'slowest'],
    rows: measured.map(({ name, ms: took, puts, gets }) => [
      name,
      ms(took),
      ...[puts, gets].flatMap((times) => [ms(quantile(times, 0.5)), ms(Math.max(...times))]),
    ]),
  }
}
