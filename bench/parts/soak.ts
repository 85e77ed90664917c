/**
 * Many connections, some of which vanish in the middle of a request. Nobody else may notice: no
 * error, nothing that was acknowledged lost, nothing applied twice.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, Connection, call, post } from '../http.ts'
import type { Options } from '../options.ts'
import { residentMiB } from '../processes.ts'
import { count, type Found } from '../report.ts'
import { value } from '../requests.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'

const CONNECTIONS = 64
/** One request in so many is left by its caller. */
const VANISH_ONE_IN = 20
/** A write that nobody waits for is done by then, or never. */
const SETTLE_MS = 8000
const PAGE = 5000

interface Seen {
  answered: number
  /** Status and text of what should not have been, and how often. */
  readonly wrong: Map<string, number>
  vanished: number
  cut: number
  /** Keys of puts that were acknowledged. */
  readonly acknowledged: Set<string>
  /** Keys of puts whose caller vanished: may be there, once. */
  readonly unknown: Set<string>
  /** Acknowledged values that a linearizable get did not return. */
  readonly stale: string[]
}

export async function soak({ soakSeconds }: Options, say: (text: string) => void): Promise<Found> {
  say(`soak: ${CONNECTIONS} connections, ${soakSeconds} s`)
  const cluster = await startCluster({ name: 'soak', members: 3 })
  try {
    await awaitLeader(cluster)
    const seen: Seen = {
      answered: 0,
      wrong: new Map(),
      vanished: 0,
      cut: 0,
      acknowledged: new Set(),
      unknown: new Set(),
      stale: [],
    }
    const memory = [residentMiB(cluster.pids())]
    const end = performance.now() + soakSeconds * 1000
    await Promise.all(
      Array.from({ length: CONNECTIONS }, (_, i) => client(cluster.port, i, end, seen)),
    )
    memory.push(residentMiB(cluster.pids()))
    await sleep(SETTLE_MS)
    const { lost, twice, unknownDone } = await verify(cluster, seen)
    const failures = [
      ...[...seen.wrong].map(([what, times]) => `soak: ${times} × ${what}`),
      ...(lost.length > 0
        ? [`soak: ${lost.length} acknowledged puts are lost, first: ${lost.slice(0, 5).join(' ')}`]
        : []),
      ...(twice.length > 0
        ? [`soak: ${twice.length} puts were applied twice, first: ${twice.slice(0, 5).join(' ')}`]
        : []),
      ...(seen.stale.length > 0
        ? [`soak: ${seen.stale.length} stale reads, first: ${seen.stale[0]}`]
        : []),
    ]
    const wrong = [...seen.wrong.values()].reduce((sum, n) => sum + n, 0)
    const data = {
      seconds: soakSeconds,
      answered: seen.answered,
      vanished: seen.vanished,
      wrong: Object.fromEntries(seen.wrong),
      acknowledged: seen.acknowledged.size,
      unknown: seen.unknown.size,
      unknownDone,
      lost: lost.length,
      twice: twice.length,
      stale: seen.stale.length,
      cut: seen.cut,
      memoryMiB: memory,
    }
    const rows = [
      ['answered', count(seen.answered)],
      ['callers that vanished', count(seen.vanished)],
      ['answers other than 200', count(wrong)],
      ['connections cut by the server', count(seen.cut)],
      ['puts acknowledged', count(seen.acknowledged.size)],
      ['  of them lost', count(lost.length)],
      ['puts left by their callers', count(seen.unknown.size)],
      ['  of them done', count(unknownDone)],
      ['puts applied twice', count(twice.length)],
      ['gets that missed an acknowledged put', count(seen.stale.length)],
      ['resident MiB, before → after', memory.map((mib) => mib.toFixed(0)).join(' → ')],
    ]
    const title = `Soak: ${CONNECTIONS} connections for ${soakSeconds} s, one request in ${VANISH_ONE_IN} left by its caller`
    return {
      name: 'soak',
      tables: [{ title, head: ['what', 'how many'], rows }],
      verdicts: [],
      data,
      failures,
    }
  } finally {
    await cluster.stop()
  }
}

/** Every put has a key of its own, so its version says how often it was applied. */
async function client(port: number, id: number, end: number, seen: Seen): Promise<void> {
  let connection = await Connection.open(port)
  for (let i = 0; performance.now() < end; i++) {
    const name = `soak/${id}/${String(i).padStart(7, '0')}`
    const wanted = value()
    const encoded = btoa(name)
    const put = post(port, '/v3/kv/put', JSON.stringify({ key: encoded, value: wanted }))
    if (Math.random() * VANISH_ONE_IN < 1) {
      seen.vanished++
      if (vanish(connection, put)) seen.unknown.add(name)
      await sleep(Math.random() * 4)
      connection.reset()
      connection = await Connection.open(port)
      continue
    }
    try {
      const answer = await connection.ask(put)
      if (good(answer, '"revision":"', seen)) seen.acknowledged.add(name)
      else seen.unknown.add(name)
      if (i % 4 !== 0) continue
      const serializable = i % 8 === 0
      const read = post(
        port,
        '/v3/kv/range',
        JSON.stringify({ key: encoded, ...(serializable ? { serializable } : {}) }),
      )
      const found = await connection.ask(read)
      if (!good(found, '"header":', seen) || serializable || !seen.acknowledged.has(name)) continue
      if (!found.body.includes(wanted) || !found.body.includes('"version":"1"'))
        seen.stale.push(`${name}: ${found.body}`)
    } catch {
      seen.cut++
      if (!seen.acknowledged.has(name)) seen.unknown.add(name)
      connection.close()
      connection = await Connection.open(port)
    }
  }
  connection.close()
}

/** Sends a request, or a part of it, and lets go. True if all of it was sent. */
function vanish(connection: Connection, request: Buffer): boolean {
  const whole = Math.random() < 0.7
  connection
    .ask(whole ? request : request.subarray(0, Math.floor(Math.random() * request.length)))
    .catch(() => {})
  return whole
}

function good({ status, body }: Answer, needle: string, seen: Seen): boolean {
  if (status === 200 && body.includes(needle)) {
    seen.answered++
    return true
  }
  const what = `${status} ${body.toString('utf8', 0, 120)}`
  seen.wrong.set(what, (seen.wrong.get(what) ?? 0) + 1)
  return false
}

interface Kv {
  readonly key: string
  readonly version: string
}

async function verify(
  { port }: Cluster,
  seen: Seen,
): Promise<{ lost: string[]; twice: string[]; unknownDone: number }> {
  const versions = new Map<string, string>()
  for (let from = 'soak/'; ; ) {
    const ask = { key: btoa(from), range_end: btoa('soak0'), limit: String(PAGE), keys_only: true }
    const { kvs = [], more } = await call<{ kvs?: Kv[]; more?: boolean }>(port, '/v3/kv/range', ask)
    for (const { key, version } of kvs) versions.set(atob(key), version)
    if (more !== true) break
    from = `${atob(kvs.at(-1)?.key ?? '')}\0`
  }
  return {
    lost: [...seen.acknowledged].filter((name) => !versions.has(name)),
    twice: [...versions]
      .filter(([, version]) => version !== '1')
      .map(([name, version]) => `${name} (${version})`),
    unknownDone: [...seen.unknown].filter((name) => versions.has(name)).length,
  }
}
