/**
 * Large answers on their way from members: they find room at the edge before they come, or are let
 * go of.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ARRIVAL_WAIT_MS, LONG_ANSWER_BYTES, LONG_ANSWER_STALL_MS } from '../../src/limits.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { arrivalOf, NoRoom, readArriving } from '../../src/worker/routing/arriving-answers.ts'
import {
  closeUnsent,
  hasRoom,
  openUnsent,
  type Unsent,
} from '../../src/worker/routing/unsent-answers.ts'

const { Method } = quorate.member
const NEVER = Number.POSITIVE_INFINITY
const MiB = 1024 * 1024
const open: Unsent[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  for (const unsent of open.splice(0)) closeUnsent(unsent)
  vi.useRealTimers()
})

/** A member's answer of so many bytes.. */
function answer(pieces: number): {
  readonly response: Response
  readonly taken: { pieces: number; cancelled: boolean }
} {
  const taken = { pieces: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken.pieces === pieces) controller.close()
        else controller.enqueue(new Uint8Array(MiB).fill(++taken.pieces))
      },
      cancel() {
        taken.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(body), taken }
}

/** Clients that have not taken so many bytes. `moving`: and take some all the time. */
function untaken(bytes: number, moving = true): Unsent {
  const unsent: Unsent = {
    network: null,
    bytes,
    movedAt: moving ? Number.POSITIVE_INFINITY : Date.now(),
    cut: () => {},
  }
  expect(openUnsent(unsent)).toBe(true)
  open.push(unsent)
  return unsent
}

test('one counts from when it begins to come until it has become an answer', async () => {
  const { response } = answer(24)
  const coming = readArriving(response, 24 * MiB, 'waits', NEVER)
  await Promise.resolve()
  expect(hasRoom(LONG_ANSWER_BYTES - 32 * MiB, null)).toBe(true)
  expect(hasRoom(LONG_ANSWER_BYTES - 32 * MiB + 1, null)).toBe(false)
  const bytes = await coming
  expect([bytes.length, bytes[0], bytes.at(-1)]).toEqual([24 * MiB, 1, 24])
  expect(hasRoom(LONG_ANSWER_BYTES, null)).toBe(true)
})

test('nothing of it is taken before there is room', async () => {
  const others = untaken(LONG_ANSWER_BYTES - MiB)
  const { response, taken } = answer(3)
  const coming = readArriving(response, 3 * MiB, 'waits', NEVER)
  await vi.advanceTimersByTimeAsync(1000)
  expect(taken.pieces).toBe(0)
  closeUnsent(others)
  await vi.advanceTimersByTimeAsync(100)
  expect((await coming).length).toBe(3 * MiB)
})

test('who waits in vain lets go of it', async () => {
  untaken(LONG_ANSWER_BYTES - MiB)
  const { response, taken } = answer(3)
  const coming = readArriving(response, 3 * MiB, 'waits', NEVER).catch((e: unknown) => e)
  await vi.advanceTimersByTimeAsync(ARRIVAL_WAIT_MS + 100)
  expect(await coming).toBeInstanceOf(NoRoom)
  expect(taken).toEqual({ pieces: 0, cancelled: true })
})

test('clients that take nothing make room for it', async () => {
  untaken(LONG_ANSWER_BYTES - MiB, false)
  const { response } = answer(3)
  const coming = readArriving(response, 3 * MiB, 'waits', NEVER)
  await vi.advanceTimersByTimeAsync(LONG_ANSWER_STALL_MS + 100)
  expect((await coming).length).toBe(3 * MiB)
})

test('small answers never wait with a large one, nor a page of an answer that has begun', async () => {
  untaken(LONG_ANSWER_BYTES)
  const several = arrivalOf([{ method: Method.RANGE }, { method: Method.PUT }])
  for (const how of [several, arrivalOf([{ method: Method.PAGE }])]) {
    expect((await readArriving(answer(1).response, MiB, how, NEVER)).length).toBe(MiB)
  }
  expect(arrivalOf([{ method: Method.TXN }])).toBe('waits')
})
