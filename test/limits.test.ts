/**
 * docs/limits.md: that it says what the code does, and that each limit a caller can meet is where
 * it says: exactly so much passes, one more does not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { limitsOf, pageOf } from '../scripts/limits.ts'
import * as convert from '../src/etcd/convert.ts'
import * as limits from '../src/limits.ts'
import { ranged } from '../src/mvcc/index.ts'
import { quorate } from '../src/proto/generated/member.js'
import { Solo } from './harness/solo.ts'
import { put } from './mvcc/requests.ts'
import { edge } from './worker/fake.ts'
import { whole } from './worker/whole.ts'

const KiB = 1024
const MiB = 1024 * KiB
const known: Record<string, number> = { ...limits }
const doc = readFileSync('docs/limits.md', 'utf8')
const source = readFileSync('src/limits.ts', 'utf8')
const all = limitsOf(source)

describe('docs/limits.md', () => {
  it('says of every limit what its comment says, and its value', () => {
    const names = [...source.matchAll(/^export const (\w+)/gm)].map((m) => m[1])
    expect(all.map(({ name }) => name)).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
    expect(doc, 'node scripts/limits.ts writes it').toBe(pageOf(doc, all))
    for (const name of names)
      expect(doc.split('\n').filter((line) => line.startsWith(`| \`${name}\` `))).toHaveLength(1)
  })

  it('does not take a limit without words', () => {
    expect(() =>
      limitsOf('/** Bytes: a request. */\nexport const A = 1\nexport const B = 2'),
    ).toThrow('B needs')
    expect(() => limitsOf('/** Of a request. */\nexport const A = 1')).toThrow('A needs')
  })

  it.each(
    all
      .filter(({ test }) => test !== '')
      .map(({ name, test }) => [name, test.replaceAll('`', '')] as const),
  )('%s is tested where it says: %s', (name, cell) => {
    const [file = '', title = name] = cell.split(': ')
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(title)
  })
})

const b64 = (bytes: number): string => Buffer.alloc(bytes, 'x').toString('base64')
/** What one byte more or less of a value makes of the encoded put of key `a`. */
const PUT_BYTES = 3 + 4
const ENVELOPE = 18

interface Edge {
  readonly limit: keyof typeof limits
  /** Status and message of the answer to what is `n` long, deep or many. */
  readonly at: (n: number) => Promise<readonly [status: number, message: string]>
  readonly beyond: readonly [status: number, message: string | RegExp]
  /** Of exactly as much; without it, 200. */
  readonly within?: number
}

async function post(
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<readonly [number, string]> {
  const answer = await edge().fetch(path, { method: 'POST', body, headers })
  const json = (await answer.json()) as { message?: string; result?: unknown }
  return [answer.status, json.message ?? '']
}

async function member(path: string, body: object): Promise<readonly [number, string]> {
  const answer = await whole().send(path, body)
  return [
    answer.status,
    ((await answer.json()) as { message?: string; TTL?: string }).message ?? '',
  ]
}

const op = '{"request_range":{"key":"YQ=="}}'
const EDGES: readonly Edge[] = [
  {
    limit: 'MAX_REQUEST_BYTES',
    at: (n) => post('/v3/kv/put', `{"key":"YQ==","value":"${b64(n - ENVELOPE - PUT_BYTES)}"}`),
    beyond: [400, 'etcdserver: request is too large'],
  },
  {
    limit: 'MAX_BODY_BYTES',
    at: (n) => post('/v3/kv/range', `{"key":"${b64(n - 4)}"}`),
    beyond: [
      429,
      `grpc: received message larger than max (${limits.MAX_BODY_BYTES + 1} vs. ${limits.MAX_BODY_BYTES})`,
    ],
  },
  {
    limit: 'MAX_JSON_DEPTH',
    at: (n) => post('/v3/kv/range', `{"key":"YQ==","x":${'['.repeat(n - 1)}${']'.repeat(n - 1)}}`),
    beyond: [400, /exceeded max depth/],
  },
  {
    limit: 'MAX_TXN_OPS',
    at: (n) => post('/v3/kv/txn', `{"success":[${new Array(n).fill(op).join(',')}]}`),
    beyond: [400, 'etcdserver: too many operations in txn request'],
  },
  {
    limit: 'MAX_TXN_OPS',
    at: (n) => post('/v3/kv/txn', `{"compare":[${new Array(n).fill('{"key":"YQ=="}').join(',')}]}`),
    beyond: [400, 'etcdserver: too many operations in txn request'],
  },
  {
    limit: 'MAX_TOKEN_CHARS',
    at: (n) => post('/v3/kv/range', '{"key":"YQ=="}', { authorization: 'x'.repeat(n) }),
    beyond: [401, 'etcdserver: invalid auth token'],
  },
  {
    limit: 'MAX_PASSWORD_BYTES',
    at: (n) => member('/v3/auth/user/add', { name: 'u', password: 'x'.repeat(n) }),
    beyond: [500, 'bcrypt: password length exceeds 72 bytes'],
  },
  {
    limit: 'MAX_LEASE_TTL',
    at: (n) => member('/v3/lease/grant', { ID: '7', TTL: String(n) }),
    beyond: [400, 'etcdserver: too large lease TTL'],
  },
]

describe('at its edge', () => {
  it.each(EDGES.map((e) => [e.limit, known[e.limit] ?? 0, e] as const))(
    '%s: %i passes, one more is refused',
    async (_, limit, e) => {
      expect(await e.at(limit)).toEqual([e.within ?? 200, ''])
      const [status, message] = await e.at(limit + 1)
      expect(status).toBe(e.beyond[0])
      if (typeof e.beyond[1] === 'string') expect(message).toBe(e.beyond[1])
      else expect(message).toMatch(e.beyond[1])
    },
  )

  it('MIN_LEASE_TTL: less is raised to it', async () => {
    for (const [asked, granted] of [
      [limits.MIN_LEASE_TTL - 1, limits.MIN_LEASE_TTL],
      [limits.MIN_LEASE_TTL, limits.MIN_LEASE_TTL],
      [limits.MIN_LEASE_TTL + 1, limits.MIN_LEASE_TTL + 1],
    ]) {
      expect((await whole().ok('/v3/lease/grant', { ID: '7', TTL: String(asked) })).TTL).toBe(
        String(granted),
      )
    }
  })

  it('BODY_TIMEOUT_MS: so long a body may take, not a millisecond more', async () => {
    vi.useFakeTimers()
    try {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{'.padEnd(5000))),
      })
      const answer = edge().post('/v3/kv/put', body)
      let status = 0
      answer.then((a) => {
        status = a.status
      })
      await vi.advanceTimersByTimeAsync(limits.BODY_TIMEOUT_MS - 1)
      expect(status).toBe(0)
      await vi.advanceTimersByTimeAsync(1)
      expect(status).toBe(504)
      expect(await (await answer).json()).toMatchObject({
        code: 4,
        message: 'context deadline exceeded',
      })
    } finally {
      vi.useRealTimers()
    }
  })

  it('MAX_NETWORK_BYTES: so much of one network waits, not a piece more; and none of it for ever', async () => {
    const env = { QUORATE_OPEN: 'true' }
    const { app } = edge()
    const piece = 64 * KiB
    const ends: AbortController[] = []
    const open = (address: string) => {
      const ending = new AbortController()
      ends.push(ending)
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let n = 0; n < MiB / piece; n++) controller.enqueue(new Uint8Array(piece).fill(0x20))
        },
      })
      const init = {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { 'cf-connecting-ip': address },
        signal: ending.signal,
      }
      const state = { status: 0 }
      app
        .fetch(new Request('https://quorate.example/v3/kv/put', init as RequestInit), env)
        .then((answer) => {
          state.status = answer.status
        })
      return state
    }
    const settled = () => new Promise((resolve) => setTimeout(resolve, 100))
    const held = Array.from({ length: limits.MAX_NETWORK_BYTES / MiB }, (_, i) =>
      open(`2001:db8::${i}`),
    )
    await settled()
    expect(held.map((one) => one.status)).toEqual(held.map(() => 0))
    const [more, elsewhere] = [open('2001:db8::ffff'), open('2001:db8:1::1')]
    await settled()
    expect([more.status, elsewhere.status]).toEqual([500, 0])
    // A caller who is gone gives its share back at once.
    for (const ending of ends) ending.abort()
    await settled()
    const again = open('2001:db8::1')
    await settled()
    expect(again.status).toBe(0)
    ends.at(-1)?.abort()
  })

  it('MIN_REVISION_WAIT_MS: so long a read waits for its revision', () => {
    const solo = Solo.born()
    const ask = (): { code?: number | null; message?: string | null } | null => {
      let said: { code?: number | null; message?: string | null } | null = null
      const body = convert.encodeRangeRequest(
        ranged({ key: new Uint8Array([97]), serializable: true }),
      )
      solo.member.calls(
        [{ method: quorate.member.Method.RANGE, body, minRevision: 2 }],
        (_, answer) => {
          said = answer
        },
      )
      solo.run(limits.MIN_REVISION_WAIT_MS - 2 * limits.TICK_MS)
      expect(said).toBeNull()
      solo.run(4 * limits.TICK_MS)
      return said
    }
    expect(ask()).toMatchObject({
      code: 14,
      message: expect.stringContaining('applied index took too long'),
    })
    solo.write(put('a', '1'))
    let at = -1
    const body = convert.encodeRangeRequest(
      ranged({ key: new Uint8Array([97]), serializable: true }),
    )
    solo.member.calls(
      [{ method: quorate.member.Method.RANGE, body, minRevision: 2 }],
      (_, answer) => {
        at = answer.code ?? 0
      },
    )
    expect(at).toBe(0)
  })

  const create = (bytes: number): string => JSON.stringify({ create_request: { key: b64(bytes) } })
  const last = (
    solo: Solo,
    text: string,
    socket = solo.open(),
  ): { cancel_reason?: string; error?: string } => {
    solo.member.watchMessage(socket, text)
    const { result, error } = JSON.parse(socket.taken.at(-1) ?? '{}') as {
      result?: object
      error?: { message: string }
    }
    return { ...result, ...(error === undefined ? {} : { error: error.message }) }
  }
  const REFUSED = 'etcdserver: too many requests'

  it('MAX_WATCH_KEY_BYTES: exactly so much one stream watches, not a byte more', () => {
    const solo = Solo.born()
    const socket = solo.open()
    for (let n = 0; n < 7; n++)
      expect(last(solo, create(1 * MiB), socket).cancel_reason).toBeUndefined()
    expect(7 * MiB).toBe(limits.MAX_WATCH_KEY_BYTES - 1 * MiB)
    expect(last(solo, create(1 * MiB + 1), socket).cancel_reason).toBe(REFUSED)
    expect(last(solo, create(1 * MiB), socket).cancel_reason).toBeUndefined()
    expect(last(solo, create(1), socket).cancel_reason).toBe(REFUSED)
  })

  it('MAX_MEMBER_WATCH_KEY_BYTES: exactly so much all streams watch, not a byte more', () => {
    const solo = Solo.born()
    const streams = limits.MAX_MEMBER_WATCH_KEY_BYTES / limits.MAX_WATCH_KEY_BYTES
    for (let n = 0; n < streams * 8; n++) {
      const socket = solo.open()
      expect(last(solo, create(1 * MiB), socket).cancel_reason).toBeUndefined()
    }
    const one = solo.open()
    expect(last(solo, create(1), one).cancel_reason).toBe(REFUSED)
  })

  it('MAX_WATCH_STREAMS: so many streams a member has, not one more', () => {
    const solo = Solo.born()
    for (let n = 0; n < limits.MAX_WATCH_STREAMS; n++) solo.open()
    const socket = solo.open()
    expect(JSON.parse(socket.taken[0] ?? '{}')).toMatchObject({ error: { message: REFUSED } })
    expect(socket.closed?.code).toBe(1008)
  })
})

it('the limits that etcd has too are etcd’s', () => {
  expect([
    limits.MAX_REQUEST_BYTES,
    limits.MAX_BODY_BYTES,
    limits.MAX_TXN_OPS,
    limits.MAX_APPLY_LAG,
  ]).toEqual([1_572_864, 2_097_152, 128, 5000])
  expect([limits.WATCH_PROGRESS_MS, limits.WATCH_BATCH_REVISIONS, limits.TOKEN_TTL_MS]).toEqual([
    600_000, 1000, 300_000,
  ])
})
