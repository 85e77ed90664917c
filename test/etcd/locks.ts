/**
 * node test/etcd/locks.ts ETCD_URL QUORATE_URL [--steps N] [--seed S]: the same callers want the
 * same locks and offices at a new etcd and at a new Quorate, at random: some wait, some give up,
 * some lose their lease. After each step the same calls must have been answered the same, and the
 * same wait. The last line is "N passed, N failed".
 */
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '150' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcd = '', quorate = ''] = positionals
const SHOWN = 5
const CALLERS = 5
/** Two servers that have been still for so long are compared; or after so long, as they are. */
const QUIET_MS = 60
const PATIENCE_MS = 6000
const IMPATIENT_MS = 300

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

type Json = Record<string, unknown>

/**
 * The answer's text. Who leaves resets its connection: etcd hears of a polite goodbye as well,
 * workerd by itself does not before it writes (docs/differences.md; test/workerd/lock.test.ts has
 * those that leave politely).
 */
function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  leave: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => resolve(text))
      answer.on('error', reject)
    })
    call.on('error', reject)
    leave.addEventListener('abort', () => {
      call.socket?.resetAndDestroy()
      reject(new Error('left'))
    })
    call.end(body)
  })
}

/** One server: every call that was made of it, with what was answered. */
class Server {
  readonly told: string[] = []
  readonly observed: string[][] = []
  readonly ends = new Map<number, () => void>()
  /** Keys that were won and are not given back, by caller and name. */
  readonly leaders = new Map<string, Json>()
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  /** Answered at once or later. */
  call(path: string, body: Json, headers: Record<string, string> = {}): number {
    const n = this.told.push('waits') - 1
    const ending = new AbortController()
    this.ends.set(n, () => ending.abort())
    this.#ask(path, body, headers, ending.signal).then(
      (answer) => {
        this.told[n] = answer
        this.ends.delete(n)
      },
      () => {
        this.told[n] = 'left'
        this.ends.delete(n)
      },
    )
    return n
  }

  async #ask(
    path: string,
    body: Json,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<string> {
    const text = await post(this.#base + path, JSON.stringify(body), headers, signal)
    const { code, message, leader, ...rest } = JSON.parse(text) as Json
    if (code !== undefined)
      return 'grpc-timeout' in headers && isTimeUp(code, message)
        ? 'its time was up'
        : canon({ code, message })
    if (leader !== undefined) this.#won(`${path} ${body.name} ${body.lease}`, leader as Json)
    return canon({ ...rest, leader })
  }

  /** Of several calls that are answered at once, in any order, the newest. */
  #won(place: string, leader: Json): void {
    if (Number(leader.rev) > Number(this.leaders.get(place)?.rev ?? 0))
      this.leaders.set(place, leader)
  }

  observe(name: string): void {
    const lines: string[] = []
    this.observed.push(lines)
    void (async () => {
      const answer = await fetch(`${this.#base}/v3/election/observe`, {
        method: 'POST',
        body: JSON.stringify({ name: b64(name) }),
      })
      let rest = ''
      const decoder = new TextDecoder()
      for await (const chunk of answer.body ?? []) {
        const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n')
        rest = pieces.pop() ?? ''
        for (const piece of pieces) lines.push(canon(JSON.parse(piece)))
      }
    })().catch(() => {})
  }

  async keys(): Promise<string> {
    const body = JSON.stringify({ key: b64('e'), range_end: b64('z') })
    const headers = { connection: 'close' } // not one that a server gives up just now
    return canon(
      await (await fetch(`${this.#base}/v3/kv/range`, { method: 'POST', body, headers })).json(),
    )
  }
}

/**
 * The time that a caller set himself has ended the call: etcd's gateway and the server behind it
 * both count it, and whichever is first has the word: the deadline's, or that of the stream it
 * breaks off.
 */
function isTimeUp(code: unknown, message: unknown): boolean {
  return (
    [1, 4].includes(Number(code)) &&
    /^context deadline exceeded$|^stream terminated by RST_STREAM/.test(String(message))
  )
}

/** Without what no two servers have in common, fields in the order of their names. */
function canon(json: unknown): string {
  return JSON.stringify(json, (name, inner) => {
    if (['cluster_id', 'member_id', 'raft_term'].includes(name)) return undefined
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  })
}

const servers = [new Server(etcd), new Server(quorate)] as const
let passed = 0
let failed = 0
function compare(what: string, [want, got]: readonly [unknown, unknown]): void {
  if (JSON.stringify(want) === JSON.stringify(got)) passed++
  else if (failed++ < SHOWN)
    console.log(`${what}\n  etcd    ${JSON.stringify(want)}\n  quorate ${JSON.stringify(got)}`)
}

async function both<T>(of: (server: Server) => T | Promise<T>): Promise<[T, T]> {
  return [await of(servers[0]), await of(servers[1])]
}

/** Until both say the same, or nothing new comes of waiting. */
async function settle(): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    await sleep(QUIET_MS)
    const [a, b] = await both(async (s) => JSON.stringify([s.told, s.observed, await s.keys()]))
    if (a === b || Date.now() > until) return
  }
}

const lease = (caller: number): string => String(7000 + caller)
/** Locks that are waited for, by call: name and caller. */
const wanted = new Map<number, string>()
/**
 * Whose place in a queue is gone leaves no more: etcd deletes its key all the same, though by now
 * it may be the place of somebody else with the same lease; we only delete what the call itself has
 * made.
 */
function losePlace(of: (place: string) => boolean): void {
  for (const [n, place] of wanted) if (of(place)) wanted.delete(n)
}
const mayLeave = (n: number): boolean =>
  (wanted.has(n) || !locks.has(n)) && !isShared(stood.get(n) ?? '', n)
const locks = new Set<number>()
/** Where calls stand, by call: name and caller. */
const stood = new Map<number, string>()
/**
 * Somebody else with the same lease waits there too: etcd deletes the key under them when one
 * leaves, we keep it for those who stay (docs/differences.md).
 */
function isShared(place: string, besides = -1): boolean {
  return [...servers[0].ends.keys()].some((n) => n !== besides && stood.get(n) === place)
}
async function everyone(path: string, body: Json, headers?: Record<string, string>): Promise<void> {
  for (const server of servers) server.call(path, body, headers)
}

console.log(`seed ${values.seed}`)
for (let caller = 0; caller < CALLERS; caller++)
  await everyone('/v3/lease/grant', { ID: lease(caller), TTL: '6000' })
for (const name of ['e1', 'e2']) for (const server of servers) server.observe(name)
await settle()
for (let step = 0; step < Number(values.steps); step++) {
  const caller = int(CALLERS)
  const locked = `l${int(2)}`
  const office = `e${1 + int(2)}`
  const hurried = chance(15)
  const kind = int(100)
  const place =
    kind < 30 ? `${locked} ${caller}` : kind >= 48 && kind < 68 ? `${office} ${caller}` : ''
  const impatient = hurried && !isShared(place) ? { 'grpc-timeout': `${IMPATIENT_MS}m` } : undefined
  if (place !== '') stood.set(servers[0].told.length, place)
  let what = ''
  if (kind < 30) {
    what = `lock ${locked} ${caller}`
    wanted.set(servers[0].told.length, `${locked} ${caller}`)
    locks.add(servers[0].told.length)
    await everyone('/v3/lock/lock', { name: b64(locked), lease: lease(caller) }, impatient)
  } else if (kind < 48) {
    what = `unlock ${locked} ${caller}`
    losePlace((place) => place === `${locked} ${caller}`)
    const key = `${locked}/${(7000 + caller).toString(16)}`
    await everyone('/v3/lock/unlock', { key: b64(key) })
  } else if (kind < 68) {
    what = `campaign ${office} ${caller}`
    const body = { name: b64(office), lease: lease(caller), value: b64(String(int(3))) }
    await everyone('/v3/election/campaign', body, impatient)
  } else if (kind < 88) {
    const path = chance(50) ? 'proclaim' : 'resign'
    what = `${path} ${office} ${caller}`
    for (const server of servers) {
      const leader = server.leaders.get(`/v3/election/campaign ${b64(office)} ${lease(caller)}`)
      server.call(
        `/v3/election/${path}`,
        path === 'resign' ? { leader } : { leader, value: b64(`said ${step}`) },
      )
    }
  } else if (kind < 92) {
    what = `leader ${office}`
    await everyone('/v3/election/leader', { name: b64(office) })
  } else if (kind < 96) {
    what = `lease ${caller} ends`
    losePlace((place) => place.endsWith(` ${caller}`))
    await everyone('/v3/lease/revoke', { ID: lease(caller) })
    await settle()
    await everyone('/v3/lease/grant', { ID: lease(caller), TTL: '6000' })
  } else {
    const waiting = [...servers[0].ends.keys()].filter(mayLeave)
    const one = waiting[int(Math.max(waiting.length, 1))]
    what = `${one} leaves`
    if (one !== undefined) for (const server of servers) server.ends.get(one)?.()
  }
  if (impatient) await sleep(2 * IMPATIENT_MS)
  await settle()
  compare(
    `step ${step}: ${what}: calls`,
    await both((s) => s.told.map((t, n) => `${n} ${t}`).slice(-12)),
  )
  compare(`step ${step}: ${what}: keys`, await both((s) => s.keys()))
}
for (let n = 0; n < servers[0].told.length; n++)
  compare(`call ${n} at last`, [servers[0].told[n], servers[1].told[n]])
compare('all that was observed', await both((s) => s.observed))
console.log(`${servers[0].told.length} calls, ${servers[0].observed.flat().length} lines observed`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
