import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  LONG_ANSWER_BYTES,
  LONG_ANSWER_MS,
  LONG_ANSWER_NETWORK_BYTES,
  LONG_ANSWER_PIECE_BYTES,
  LONG_ANSWER_STALL_MS,
  PAGE_FIRST_HOLD_MS,
  PAGE_HOLD_MS,
} from '../../src/limits.ts'
import { longAnswer, type Source } from '../../src/worker/call/long-answer.ts'

const MiB = 1024 * 1024
const opened: ReadableStream<Uint8Array>[] = []

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  for (const stream of opened.splice(0)) if (!stream.locked) await stream.cancel().catch(() => {})
  vi.useRealTimers()
})

/** A source of so many pages, which counts how often it was told to stay. */
function source(pages: number, bytes = MiB): Source & { holds: number; asked: number } {
  const of = {
    holds: 0,
    asked: 0,
    next: async () => (of.asked++ < pages ? new Uint8Array(bytes) : null),
    hold: async () => {
      of.holds++
    },
  }
  return of
}

function answer(
  from: Source,
  bytes = MiB,
  network: string | null = null,
): ReadableStream<Uint8Array> {
  const stream = longAnswer(new Uint8Array(bytes), from, network)
  if (stream === null) throw new Error('no room')
  opened.push(stream)
  return stream
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<number> {
  let total = 0
  for (let next = await reader.read(); !next.done; next = await reader.read())
    total += next.value.length
  return total
}

test('it leaves in pieces, and the next page is asked for when all before has been taken', async () => {
  const from = source(2)
  const reader = answer(from).getReader()
  for (let n = 0; n < MiB / LONG_ANSWER_PIECE_BYTES; n++) {
    expect((await reader.read()).value?.length).toBe(LONG_ANSWER_PIECE_BYTES)
    expect(from.asked).toBe(0)
  }
  expect(await drain(reader)).toBe(2 * MiB)
  await vi.advanceTimersByTimeAsync(10 * PAGE_HOLD_MS)
  expect([from.asked, from.holds]).toEqual([3, 0])
})

test('while its client takes it, what comes next is held; when it has left, no more', async () => {
  const from = source(5)
  const stream = answer(from)
  await vi.advanceTimersByTimeAsync(PAGE_FIRST_HOLD_MS)
  expect(from.holds).toBe(1)
  await vi.advanceTimersByTimeAsync(10 * PAGE_HOLD_MS)
  expect(from.holds).toBeGreaterThanOrEqual(10)
  const { holds } = from
  await stream.cancel()
  await vi.advanceTimersByTimeAsync(10 * PAGE_HOLD_MS)
  expect(from.holds).toBe(holds)
})

test('its time is bounded: a client that takes too long has it broken off, and nothing is held for it any more', async () => {
  const from = source(5)
  const reader = answer(from).getReader()
  await reader.read()
  await vi.advanceTimersByTimeAsync(LONG_ANSWER_MS - PAGE_HOLD_MS)
  await reader.read()
  await vi.advanceTimersByTimeAsync(2 * PAGE_HOLD_MS)
  const { holds } = from
  await expect(drain(reader)).rejects.toMatchObject({ retryable: true })
  await vi.advanceTimersByTimeAsync(10 * PAGE_HOLD_MS)
  expect(from.holds).toBe(holds)
})

test('a source that fails breaks it off, as a connection that is lost', async () => {
  const reader = answer({
    next: () => Promise.reject(new Error('gone')),
    hold: async () => {},
  }).getReader()
  await expect(drain(reader)).rejects.toMatchObject({
    retryable: true,
    message: 'the answer was broken off: gone',
  })
})

test('what is not taken is bounded: one more is refused, or takes the place of one whose client takes nothing', async () => {
  const all = Array.from({ length: LONG_ANSWER_BYTES / MiB }, () => answer(source(3)))
  expect(() => answer(source(3))).toThrow('no room')
  await vi.advanceTimersByTimeAsync(LONG_ANSWER_STALL_MS - 1)
  const second = all[1]?.getReader()
  await second?.read()
  await vi.advanceTimersByTimeAsync(1)
  const late = answer(source(3)).getReader()
  await expect(all[0]?.getReader().read()).rejects.toThrow('its client took nothing of it')
  expect((await second?.read())?.done).toBe(false)
  expect(await drain(late)).toBe(4 * MiB)
  // It has left: there is room for one.
  answer(source(3))
  expect(() => answer(source(3), LONG_ANSWER_BYTES)).toThrow('no room')
})

test('one network can have half of it', async () => {
  for (let n = 0; n < LONG_ANSWER_NETWORK_BYTES / MiB; n++) answer(source(1), MiB, '192.0.2.1')
  expect(() => answer(source(1), MiB, '192.0.2.1')).toThrow('no room')
  answer(source(1), MiB, '192.0.2.2')
})

test('a page that is asked for in vain is not waited for once the client has left', async () => {
  const waiting = Promise.withResolvers<Uint8Array | null>()
  const stream = answer({ next: () => waiting.promise, hold: async () => {} }, 1)
  const reader = stream.getReader()
  await reader.read()
  const next = reader.read()
  await reader.cancel()
  waiting.resolve(new Uint8Array(5))
  expect((await next).done).toBe(true)
})
