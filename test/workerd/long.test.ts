/**
 * Long answers through the real door, to clients that take their time: whole, or broken off so that
 * nobody takes them for whole.
 */
import { createHash } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { LONG_ANSWER_STALL_MS, PAGE_HOLD_MS } from '../../src/limits.ts'
import { address, post, type Started, start, temporaryDir } from '../start/cluster.ts'
import { b64 } from './raw.ts'

const KEYS = 45
const SIZE = 300_000
const VALUE = Buffer.alloc(SIZE, 'x').toString('base64')

let started: Started
let url: string
const cleanUps: (() => Promise<void>)[] = []

beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  started = start(['--port', '0', '--data-dir', dir, '--entry', 'test/workerd/mortal.worker.ts'], {
    direct: true,
  })
  url = await address(started)
  return async () => {
    for (const cleanUp of cleanUps) await cleanUp()
  }
})

interface Header {
  readonly header: { readonly revision: string }
}

async function call(path: string, body: unknown): Promise<Header> {
  const answer = await post(`${url}${path}`, body, 30_000)
  expect(answer?.status, JSON.stringify(answer?.body)).toBe(200)
  return answer?.body as Header
}

async function fill(prefix: string, path = ''): Promise<void> {
  for (let i = 0; i < KEYS; i++) {
    await call(`${path}/v3/kv/put`, {
      key: b64(`${prefix}/${String(i).padStart(3, '0')}`),
      value: VALUE,
    })
  }
}

/** Overwrites half, deletes the rest, compacts. */
async function ruin(prefix: string): Promise<void> {
  for (let i = 0; i < KEYS; i += 2)
    await call('/v3/kv/put', { key: b64(`${prefix}/${String(i).padStart(3, '0')}`), value: '' })
  const { header } = await call('/v3/kv/deleterange', {
    key: b64(`${prefix}/02`),
    range_end: b64(`${prefix}/z`),
  })
  await call('/v3/kv/compaction', { revision: header.revision })
}

interface Slow {
  readonly socket: Socket
  /** All the bytes of the body, and whether it ended as HTTP says. */
  rest(): Promise<{ readonly status: number; readonly body: Buffer; readonly whole: boolean }>
}

/** Takes the first bytes of an answer, and no more until `rest`. */
async function slowly(head: string, body = ''): Promise<Slow> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => {
    socket.destroy()
  })
  const pieces: Buffer[] = []
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {})
  socket.write(
    `${head}\r\nHost: ${hostname}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  await new Promise<void>((resolve) =>
    socket.once('data', (piece) => {
      pieces.push(piece)
      socket.pause()
      resolve()
    }),
  )
  return {
    socket,
    async rest() {
      socket.on('data', (piece) => pieces.push(piece))
      socket.resume()
      await closed
      return read(Buffer.concat(pieces))
    },
  }
}

function read(bytes: Buffer): { status: number; body: Buffer; whole: boolean } {
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, end).toString()
  const status = Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1])
  const raw = bytes.subarray(end + 4)
  const said = /content-length: (\d+)/i.exec(head)?.[1]
  if (said !== undefined) return { status, body: raw, whole: raw.length === Number(said) }
  if (!/transfer-encoding: chunked/i.test(head)) return { status, body: raw, whole: true }
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    const line = raw.indexOf('\r\n', at)
    if (line < 0) return { status, body: Buffer.concat(pieces), whole: false }
    const size = Number.parseInt(raw.subarray(at, line).toString(), 16)
    if (size === 0) return { status, body: Buffer.concat(pieces), whole: true }
    pieces.push(raw.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}

function range(prefix: string, { path = '', version = '1.1' } = {}): Promise<Slow> {
  const body = JSON.stringify({ key: b64(`${prefix}/`), range_end: b64(`${prefix}0`) })
  return slowly(`POST ${path}/v3/kv/range HTTP/${version}`, body)
}

async function expectWhole(slow: Slow): Promise<void> {
  const { status, body, whole } = await slow.rest()
  expect([status, whole]).toEqual([200, true])
  const { kvs, count } = JSON.parse(body.toString()) as { kvs: { value: string }[]; count: string }
  expect([kvs.length, count]).toEqual([KEYS, String(KEYS)])
  expect(kvs.every(({ value }) => value === VALUE)).toBe(true)
}

function uncaught(): string[] {
  return started.output().match(/Uncaught exception.*/g) ?? []
}

describe('a range that its client takes slowly', () => {
  test('ends whole, though all it reads is overwritten, deleted and compacted after its first byte', async () => {
    await fill('a')
    const slow = await range('a')
    await ruin('a')
    await sleep(1000)
    await expectWhole(slow)
  })

  test('ends whole, though every member loses its memory before that and after', async () => {
    await fill('b')
    const slow = await range('b')
    // Until the edge has told all members.
    await sleep(500)
    for (const member of ['m1', 'm2', 'm3']) await fetch(`${url}/die/${member}`, { method: 'POST' })
    await ruin('b')
    await sleep(PAGE_HOLD_MS + 1000)
    for (const member of ['m3', 'm2', 'm1']) await fetch(`${url}/die/${member}`, { method: 'POST' })
    await sleep(1000)
    await expectWhole(slow)
  })

  test.each(['1.0', '1.1'])(
    'HTTP/%s: is broken off where its cluster is deleted, so that nobody takes it for whole',
    async (version) => {
      const name = `gone${version.at(-1)}`
      await fetch(`${url}/clusters/${name}`, { method: 'POST' })
      const path = `/clusters/${name}`
      await fill('c', path)
      const slow = await range('c', { path, version })
      await fetch(`${url}/clusters/${name}`, { method: 'DELETE' })
      await sleep(1000)
      const { status, body, whole } = await slow.rest()
      expect(status).toBe(200)
      // HTTP/1.0 has no sign for it: there the JSON must say it.
      if (version === '1.1') expect(whole).toBe(false)
      expect(() => JSON.parse(body.toString())).toThrow()
      expect(uncaught()).toEqual([])
    },
  )
})

describe('a snapshot that its client takes slowly', () => {
  test('ends whole and with its sum, though its history is deleted and compacted meanwhile, and says its length', async () => {
    await fill('d')
    const slow = await slowly('GET /snapshot HTTP/1.0')
    await ruin('d')
    await sleep(1000)
    const { status, body, whole } = await slow.rest()
    expect([status, whole]).toEqual([200, true])
    const sum = createHash('sha256').update(body.subarray(0, -32)).digest()
    expect(body.subarray(-32).equals(sum)).toBe(true)
    expect(body.length).toBeGreaterThan(KEYS * SIZE)
  })

  test('is broken off short of its length where its cluster is deleted', async () => {
    await fetch(`${url}/clusters/lost`, { method: 'POST' })
    await fill('e', '/clusters/lost')
    const slow = await slowly('GET /clusters/lost/snapshot HTTP/1.0')
    await fetch(`${url}/clusters/lost`, { method: 'DELETE' })
    await sleep(1000)
    expect((await slow.rest()).whole).toBe(false)
    expect(uncaught()).toEqual([])
  })
})

test('an answer in one piece that is large says its length, and is whole', async () => {
  await fill('f')
  const ranges = [{ request_range: { key: b64('f/'), range_end: b64('f0') } }]
  const slow = await slowly('POST /v3/kv/txn HTTP/1.0', JSON.stringify({ success: ranges }))
  await ruin('f')
  const { status, body, whole } = await slow.rest()
  expect([status, whole]).toEqual([200, true])
  expect(JSON.parse(body.toString()).responses[0].response_range.kvs).toHaveLength(KEYS)
})

test('sixty who take nothing are broken off where others need the room, and who takes is served', async () => {
  await fill('g')
  const slow = await Promise.all(Array.from({ length: 60 }, () => range('g')))
  // They stall once all buffers on the way are full.
  let one = await (await range('g')).rest()
  for (const until = Date.now() + 60_000; one.status !== 200 && Date.now() < until; ) {
    await sleep(LONG_ANSWER_STALL_MS / 5)
    one = await (await range('g')).rest()
  }
  expect([one.status, one.whole]).toEqual([200, true])
  const ends = await Promise.all(slow.map((one) => one.rest()))
  const cut = ends.filter(({ status, whole }) => status === 200 && !whole)
  const refused = ends.filter(({ status }) => status !== 200)
  console.log(`${cut.length} broken off, ${refused.length} refused, ${ends.length} in all`)
  expect(cut.length + refused.length).toBeGreaterThan(0)
  for (const { body } of refused) expect(body.toString()).toContain('too many requests')
  for (const { body } of cut) expect(() => JSON.parse(body.toString())).toThrow()
  expect(uncaught()).toEqual([])
})
