/**
 * node test/etcd/watches.ts ETCD_URL QUORATE_URL [--steps N] [--seed S]: the same random writes to
 * a new etcd and to a new Quorate, and the same random watches on both, opened and cancelled in
 * between, by POST and by WebSocket, some requests in several messages, some followed by what is
 * none. What each watch was told must be the same, event by event; how events are grouped into
 * messages may differ while a watch catches up. Last come keepalives. The last line is "N passed, N
 * failed".
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcd = '', quorate = ''] = positionals
const SHOWN = 5
/** Nothing more is coming. */
const QUIET_MS = 500

let state = Number(values.seed) >>> 0
/** An integer in [0, n): mulberry32, so that a seed is a run. */
function int(n: number): number {
  state = (state + 0x6d2b79f5) >>> 0
  let t = Math.imul(state ^ (state >>> 15), state | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) % n
}
const chance = (percent: number): boolean => int(100) < percent
const b64 = (text: string): string => Buffer.from(text).toString('base64')
const key = (): string => b64('abcd'.charAt(int(4)) + (chance(50) ? 'xy'.charAt(int(2)) : ''))

type Json = Record<string, unknown>
interface Answer {
  readonly result?: {
    readonly watch_id?: string
    readonly created?: boolean
    readonly events?: Json[]
  } & Json
  readonly error?: Json
}

/** One stream at one server: per watch id, what it was told. */
interface Stream {
  readonly told: Map<string, string[]>
  count: number
  send(request: Json): void
  /** What is no request. */
  sendJunk(): void
  end(): void
}

function take(stream: Stream, text: string): void {
  stream.count++
  const { result, error } = JSON.parse(text) as Answer
  const id = result?.watch_id ?? '0'
  const log = stream.told.get(id) ?? []
  stream.told.set(id, log)
  if (result === undefined) log.push(canon(error ?? {}))
  else {
    const { header: _, watch_id: __, events = [], fragment: ___, ...news } = result
    for (const event of events) log.push(canon(event))
    if (events.length === 0) log.push(canon(news))
  }
}

/** Fields in the order of their names: who writes them first is nobody's promise. */
function canon(json: unknown): string {
  return JSON.stringify(json, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Some requests are cut where no string is, the same ones on both. */
function piecesOf(text: string): string[] {
  const at = text.indexOf(':') + 1
  return text.length % 3 === 0 ? [text.slice(0, at), '', text.slice(at)] : [text]
}

/** Keepalives by WebSocket, some in several messages: what is said of each. */
async function keepAlives(base: string): Promise<string[]> {
  const body = JSON.stringify({ ID: '7700', TTL: '600' })
  await fetch(`${base}/v3/lease/grant`, { method: 'POST', body })
  const socket = new WebSocket(`${base.replace('http', 'ws')}/v3/lease/keepalive`)
  const said: string[] = []
  socket.onmessage = ({ data }) => {
    const { result } = JSON.parse(data as string) as { result?: Json }
    said.push(canon({ ID: result?.ID, TTL: result?.TTL }))
  }
  await new Promise((resolve) => {
    socket.onopen = resolve
  })
  for (const piece of ['{"ID":7700}', '{"ID"', ':7701}', '{"ID":7700}{"ID":"7700"', '}', ' '])
    socket.send(piece)
  for (let n = 0; n < 300 && said.length < 4; n++) await sleep(10)
  await sleep(QUIET_MS)
  socket.close()
  return said
}

async function bySocket(base: string, requests: readonly Json[]): Promise<Stream> {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/v3/watch`)
  const stream: Stream = {
    told: new Map(),
    count: 0,
    send: (request) => {
      for (const piece of piecesOf(JSON.stringify(request))) socket.send(piece)
    },
    sendJunk: () => socket.send('xx'),
    end: () => socket.close(),
  }
  socket.onmessage = ({ data }) => take(stream, data as string)
  await new Promise((resolve) => {
    socket.onopen = resolve
  })
  for (const request of requests) stream.send(request)
  return stream
}

async function byPost(base: string, requests: readonly Json[]): Promise<Stream> {
  const gone = new AbortController()
  const body = requests.map((request) => JSON.stringify(request)).join('\n')
  const answer = await fetch(`${base}/v3/watch`, { method: 'POST', body, signal: gone.signal })
  const stream: Stream = {
    told: new Map(),
    count: 0,
    send: () => {},
    sendJunk: () => {},
    end: () => gone.abort(),
  }
  const read = async (): Promise<void> => {
    let rest = ''
    for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      const lines = (rest + Buffer.from(piece).toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(stream, line)
    }
  }
  read().catch(() => {})
  return stream
}

async function ask(base: string, path: string, body: Json): Promise<string> {
  const answer = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) })
  const { header } = (await answer.json()) as { header?: { revision?: string } }
  return header?.revision ?? ''
}

let revision = 1
let compacted = 0
const create = (): Json => ({
  create_request: {
    key: key(),
    ...(chance(60) ? { range_end: chance(30) ? b64('\0') : b64('abcde'.charAt(1 + int(4))) } : {}),
    ...(chance(50) ? { start_revision: String(Math.max(0, revision - 40 + int(50))) } : {}),
    ...(chance(30) ? { prev_kv: true } : {}),
    ...(chance(20) ? { filters: [chance(50) ? 'NOPUT' : 'NODELETE'] } : {}),
    ...(chance(20) ? { fragment: true } : {}),
    ...(chance(15) ? { watch_id: String(1 + int(4)) } : {}),
  },
})
function write(): [path: string, body: Json] {
  const kind = int(100)
  if (kind < 60) return ['/v3/kv/put', { key: key(), value: b64(String(int(1000))) }]
  if (kind < 75)
    return ['/v3/kv/deleterange', { key: key(), ...(chance(30) ? { range_end: b64('d') } : {}) }]
  if (kind < 97) {
    const put = () => ({ request_put: { key: key(), value: b64('t') } })
    return ['/v3/kv/txn', { success: [put(), { request_delete_range: { key: key() } }] }]
  }
  compacted = Math.max(compacted + 1, revision - 30)
  return ['/v3/kv/compaction', { revision: String(compacted), physical: true }]
}

/** Whether a watch of this stream was created and not ended. */
function runs(stream: Stream): boolean {
  return [...stream.told.values()].some(
    (told) =>
      told.some((news) => news.includes('"created":true')) &&
      !told.some((news) => news.includes('"canceled":true')),
  )
}

/** Until nobody has been told anything for a while. */
async function quiet(): Promise<void> {
  const all = (): number =>
    pairs.reduce((sum, pair) => sum + pair.etcd.count + pair.quorate.count, 0)
  for (let before = -1; before !== all(); ) {
    before = all()
    await sleep(QUIET_MS)
  }
}

interface Pair {
  readonly etcd: Stream
  readonly quorate: Stream
  readonly way: string
  readonly asked: Json[]
}
const pairs: Pair[] = []
for (let i = 0; i < Number(values.steps); i++) {
  if (i % 20 === 0) {
    const asked = Array.from({ length: 1 + int(4) }, create)
    const open = chance(50) ? bySocket : byPost
    const [a, b] = await Promise.all([open(etcd, asked), open(quorate, asked)])
    const pair = { etcd: a, quorate: b, way: open.name, asked }
    pairs.push(pair)
    // Created on both before anything else is written.
    for (let n = 0; n < 500 && (a.count < asked.length || b.count < asked.length); n++)
      await sleep(10)
  }
  const pair = pairs[int(pairs.length)]
  if (pair?.way === 'bySocket' && chance(10)) {
    const request = { cancel_request: { watch_id: String(int(4)) } }
    pair.asked.push(request)
    // All that was written before is told before.
    await sleep(50)
    for (const stream of [pair.etcd, pair.quorate]) stream.send(request)
    await sleep(50)
  }
  // Behind a watch that runs: else we say why, and etcd nothing.
  const clean =
    pair !== undefined &&
    !pair.asked.some((request) => 'cancel_request' in request || 'junk' in request)
  if (pair?.way === 'bySocket' && clean && runs(pair.etcd) && runs(pair.quorate) && chance(4)) {
    pair.asked.push({ junk: true })
    for (const stream of [pair.etcd, pair.quorate]) stream.sendJunk()
    await sleep(50)
  }
  const [path, body] = write()
  // Whether a compaction overtakes a watch that still catches up is a matter of time: etcd looks at
  // those ten times a second.
  if (path === '/v3/kv/compaction') await quiet()
  const [a, b] = await Promise.all([ask(etcd, path, body), ask(quorate, path, body)])
  if (a !== b)
    throw new Error(`step ${i}: revisions ${a} and ${b}, after ${path} ${JSON.stringify(body)}`)
  revision = Number(a || revision)
}
await sleep(QUIET_MS)

let passed = 0
let failed = 0
let told = 0
for (const { etcd: want, quorate: got, way, asked } of pairs) {
  for (const id of new Set([...want.told.keys(), ...got.told.keys()])) {
    const [a, b] = [want.told.get(id) ?? [], got.told.get(id) ?? []]
    told += a.length
    const at = a.findIndex((event, i) => event !== b[i])
    if (at < 0 && a.length === b.length) passed++
    else if (failed++ < SHOWN) {
      const place = at < 0 ? a.length : at
      console.log(
        `--- ${way}, watch ${id} of ${canon(asked)}, at ${place} of ${a.length} and ${b.length}`,
      )
      console.log(`  etcd     ${a[place]}\n  answered ${b[place]}`)
    }
  }
  want.end()
  got.end()
}
const [want, got] = await Promise.all([keepAlives(etcd), keepAlives(quorate)])
if (want.length > 0 && canon(want) === canon(got)) passed++
else if (failed++ < SHOWN) console.log(`--- keepalives\n  etcd     ${want}\n  answered ${got}`)
console.log(`seed ${values.seed}: ${pairs.length} streams, told ${told} things`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
