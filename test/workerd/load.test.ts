/**
 * Memory under those who want it all: each bound of src/limits.ts that is named here, pushed at
 * from outside, and how much workerd holds meanwhile.
 */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { MAX_BODY_BYTES, MAX_TXN_OPS, MAX_WAITING_BYTES } from '../../src/limits.ts'
import { address, find, post, start, temporaryDir, waitFor } from '../start/cluster.ts'

const MB = 1_000_000
const cleanUps: (() => Promise<void>)[] = []
let url = ''
let dir = ''

beforeAll(async () => {
  dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  url = await address(start(['--port', '0', '--data-dir', dir, '--members', '1'], { direct: true }))
  for (let i = 0; i < 50; i++) await put(`warm${i}`, 'x'.repeat(100_000))
  return async () => {
    for (const cleanUp of cleanUps) await cleanUp()
  }
})

const b64 = (text: string): string => Buffer.from(text).toString('base64')

async function put(key: string, value: string): Promise<number> {
  return (await post(`${url}/v3/kv/put`, { key: b64(key), value: b64(value) }, 30_000))?.status ?? 0
}

function resident(): number {
  const status = readFileSync(`/proc/${find(dir, 'workerd')}/status`, 'latin1')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024
}

/** What workerd holds at most, above what it held before, while `work` goes on. */
async function growth(work: () => Promise<void>): Promise<number> {
  const before = resident()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, resident())
  }, 50)
  await work()
  clearInterval(timer)
  most = Math.max(most, resident())
  console.log(
    `workerd: ${(before / MB).toFixed(0)} MB before, ${((most - before) / MB).toFixed(0)} MB more at most`,
  )
  return most - before
}

interface Caller {
  readonly socket: Socket
  answer: string
  closed: boolean
}

function dial(): Promise<Caller> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(caller))
    const caller: Caller = { socket, answer: '', closed: false }
    socket.setEncoding('latin1').on('data', (text: string) => {
      if (caller.answer.length < 10_000) caller.answer += text
    })
    socket.on('error', reject)
    socket.on('close', () => {
      caller.closed = true
    })
    onTestFinished(() => {
      socket.resetAndDestroy()
    })
  })
}

async function many(count: number): Promise<Caller[]> {
  const callers: Caller[] = []
  for (let i = 0; i < count; i += 50)
    callers.push(...(await Promise.all(Array.from({ length: Math.min(50, count - i) }, dial))))
  return callers
}

const head = (length: number, path = '/v3/kv/put'): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${length}\r\n\r\n`

test('bodies that come and never end: all of them together hold what MAX_WAITING_BYTES says, the others are refused', async () => {
  const bytes = 2 * MB
  const count = Math.ceil((3 * MAX_WAITING_BYTES) / bytes)
  const callers = await many(count)
  const more = await growth(async () => {
    for (const { socket } of callers)
      socket.write(`${head(bytes + 1000)}{"key":"${'A'.repeat(bytes)}`)
    await waitFor(() => callers.filter(({ answer }) => answer !== '').length > count / 2, 15_000)
  })
  const refused = callers.filter(({ answer }) => answer.includes('etcdserver: too many requests'))
  expect(refused.length).toBeGreaterThan(count / 2)
  expect(callers.filter(({ answer }) => answer === '').length).toBeGreaterThan(
    MAX_WAITING_BYTES / bytes / 2,
  )
  expect(
    callers.filter(({ answer }) => answer !== '' && !answer.includes('too many requests')),
  ).toEqual([])
  // What the kernel and workerd have read of a body before it is taken comes on top.
  expect(more).toBeLessThan(MAX_WAITING_BYTES + 200 * MB)
  // Small calls are answered meanwhile, and large ones again when those are gone.
  expect(await put('meanwhile', 'x')).toBe(200)
  for (const { socket } of callers) socket.resetAndDestroy()
  expect(
    await waitFor(async () => (await put('after', 'x'.repeat(1_000_000))) === 200, 10_000),
  ).toBe(true)
})

test('two hundred of the largest puts at once: each is done or refused, and memory stays', async () => {
  const value = 'x'.repeat(1_000_000)
  const statuses: number[] = []
  const more = await growth(async () => {
    statuses.push(
      ...(await Promise.all(Array.from({ length: 200 }, (_, i) => put(`large${i % 4}`, value)))),
    )
  })
  expect(statuses.filter((status) => ![200, 500, 503].includes(status))).toEqual([])
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(10)
  expect(more).toBeLessThan(600 * MB)
  expect(await put('after', 'x')).toBe(200)
})

test('two thousand idle connections and five hundred idle watches cost little, and nobody waits for them', async () => {
  const more = await growth(async () => {
    await many(2000)
    const watchers = await many(500)
    const request = `{"create_request":{"key":"${b64('idle')}"}}`
    for (const { socket } of watchers) socket.write(head(request.length, '/v3/watch') + request)
    expect(
      await waitFor(
        () => watchers.every(({ answer }) => answer.includes('"created":true')),
        20_000,
      ),
    ).toBe(true)
    await sleep(500)
    expect(await put('idle', 'x')).toBe(200)
    expect(
      await waitFor(() => watchers.every(({ answer }) => answer.includes('"events"')), 10_000),
    ).toBe(true)
  })
  expect(more).toBeLessThan(250 * MB)
})

const list = (item: string, bytes: number): string =>
  `[${`${item},`.repeat(Math.floor(bytes / (item.length + 1)))}${item}]`
const FULL = MAX_BODY_BYTES - 1000
test.each<[string, string, string]>([
  ['brackets', '['.repeat(FULL), 'exceeded max depth'],
  ['objects in objects', '{"a":'.repeat(FULL / 5), 'exceeded max depth'],
  [
    'operations',
    `{"success":${list('{"request_range":{"key":"YQ=="}}', FULL)}}`,
    'too many operations in txn request',
  ],
  ['empty operations', `{"success":${list('{}', FULL)}}`, 'too many operations in txn request'],
  ['comparisons', `{"compare":${list('{}', FULL)}}`, 'too many operations in txn request'],
  ['unknown fields', `{${'"x":[1,2,3],'.repeat(FULL / 12)}"key":"YQ=="}`, ''],
  ['one unknown field of escapes', `{"x":"${'\\u00e4'.repeat(FULL / 6)}"}`, ''],
  ['white space', ' '.repeat(FULL), ''],
  ['digits', `{"compare":[{"version":${'9'.repeat(FULL)}}]}`, 'invalid value for int64'],
  ['a number of many zeros', `{"compare":[{"version":1${'0'.repeat(1000)}e-1000}]}`, ''],
])(
  '%s by the megabyte, at thirty connections: refused at once, and memory stays',
  async (_, body, refusal) => {
    const callers = await many(30)
    const began = performance.now()
    const more = await growth(async () => {
      for (const { socket } of callers)
        socket.write(head(Buffer.byteLength(body), '/v3/kv/txn') + body)
      expect(
        await waitFor(() => callers.every(({ answer }) => answer.includes('\r\n\r\n')), 30_000),
      ).toBe(true)
    })
    const ms = performance.now() - began
    for (const { answer } of callers) {
      const fine = refusal !== '' && answer.includes(refusal)
      // Where there are many at once, some are told so.
      expect(
        fine || refusal === '' || answer.includes('too many requests'),
        answer.slice(0, 300),
      ).toBe(true)
      expect(answer).not.toContain('internal error')
    }
    expect(callers.some(({ answer }) => refusal === '' || answer.includes(refusal))).toBe(true)
    expect(more).toBeLessThan(500 * MB)
    expect(ms).toBeLessThan(20_000)
    expect(await put('after', 'x')).toBe(200)
    expect(MAX_TXN_OPS).toBe(128)
  },
)
