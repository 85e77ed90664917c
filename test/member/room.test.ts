/**
 * Large answers: however many are asked for at once, a member holds few of them, and nobody hears
 * what is not true.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CallServer } from '../../src/durable/call-server.ts'
import * as convert from '../../src/etcd/convert.ts'
import {
  ANSWERS_BYTES,
  DOOR_STALL_MS,
  DOOR_UNCLAIMED_MS,
  MAX_ANSWER_BYTES,
  SMALL_ANSWER_BYTES,
} from '../../src/limits.ts'
import { ranged } from '../../src/mvcc/index.ts'
import type { PutRequest, RangeRequest, RequestOp, TxnRequest } from '../../src/mvcc/types.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { toNumber } from '../../src/proto/int64.ts'
import { leaseId, NO_LEASE } from '../../src/types.ts'
import { Solo } from '../harness/solo.ts'
import { etcd } from '../proto/generated/etcd.js'

const { AnswerList, CallList, Method } = quorate.member
type Answer = quorate.member.IAnswer
const KEYS = 12
const SIZE = 1_000_000
const TIMEOUT_MS = 1000
const bytes = (text: string): Uint8Array => Buffer.from(text)
const ALL = ranged({ key: bytes('k'), rangeEnd: bytes('l') })
const EMPTY = new Uint8Array(0)

let solo: Solo
let server: CallServer
let ids = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  solo = Solo.born()
  solo.run(1000)
  for (let i = 0; i < KEYS; i++) solo.write(put(`k${String(i).padStart(2, '0')}`, 'x'.repeat(SIZE)))
  server = new CallServer(solo.member)
})
afterEach(() => {
  vi.useRealTimers()
})

function put(key: string, value: string, prevKv = false): PutRequest {
  return {
    kind: 'put',
    key: bytes(key),
    value: bytes(value),
    lease: NO_LEASE,
    prevKv,
    ignoreValue: false,
    ignoreLease: false,
  }
}

function txn(...success: RequestOp[]): TxnRequest {
  return { kind: 'txn', compare: [], success, failure: [] }
}

function callOf(method: number, body: Uint8Array, timeoutMs = TIMEOUT_MS): quorate.member.ICall {
  const requestId = new Uint8Array(16)
  new DataView(requestId.buffer).setUint32(0, ++ids)
  return { method, body, requestId, timeoutMs }
}

const reads = (request: TxnRequest, ms?: number) =>
  callOf(Method.TXN, convert.encodeTxnRequest(request), ms)

interface Asked {
  answer: Answer | null
}

/** As the member answers it, whatever becomes of the answer. */
function ask(call: quorate.member.ICall): Asked {
  const asked: Asked = { answer: null }
  solo.member.calls([call], (_, answer) => {
    asked.answer = answer
  })
  return asked
}

/** The room is full of what others have not taken. */
function crowd(): () => void {
  solo.member.room.add(ANSWERS_BYTES)
  return () => solo.member.room.remove(ANSWERS_BYTES)
}

async function list(...calls: quorate.member.ICall[]): Promise<Response> {
  const response = server.list(CallList.encode({ calls }).finish())
  await settled()
  return response
}

/** Some time goes by, in which nobody takes anything. */
async function settled(ms = 60): Promise<void> {
  for (let n = 0; n < 20; n++) {
    solo.run(1)
    await Promise.resolve()
  }
  await vi.advanceTimersByTimeAsync(ms)
}

async function take(response: Response): Promise<Answer[]> {
  return AnswerList.decode(new Uint8Array(await response.arrayBuffer())).answers
}

function waitFor(answer: Answer | undefined): quorate.member.ICall {
  const body = new Uint8Array(8)
  new DataView(body.buffer).setBigUint64(0, BigInt(String(answer?.ticket ?? 0)))
  return { method: Method.WAIT, body }
}

/** Each of its ranges, by how many keys it has. */
function ranges({ answer }: Asked): number[] {
  expect(answer?.message ?? '').toBe('')
  return etcd.TxnResponse.decode(answer?.body ?? EMPTY).responses.map(
    (op) => op.responseRange?.kvs?.length ?? 0,
  )
}

test('many large answers at once: a member holds a few of them, and gives all, as they are taken', async () => {
  const there: Response[] = []
  for (let i = 0; i < 8; i++) {
    const body = CallList.encode({ calls: [reads(txn(ALL), 60_000)] }).finish()
    void server.list(body).then((response) => there.push(response))
  }
  await settled()
  let taken = 0
  for (; there.length > 0; taken++) {
    const held = there.reduce(
      (sum, response) => sum + Number(response.headers.get('quorate-bytes') ?? 0),
      0,
    )
    expect(held).toBeGreaterThan(KEYS * SIZE)
    expect(held).toBeLessThanOrEqual(ANSWERS_BYTES)
    expect(solo.member.room.bytes).toBeLessThanOrEqual(ANSWERS_BYTES + 2 * SIZE)
    const [answer] = await take(there.shift() as Response)
    expect(ranges({ answer: answer ?? null })).toEqual([KEYS])
    await settled()
  }
  expect(taken).toBe(8)
  expect(solo.member.room.bytes).toBe(0)
})

test('a list of several calls has a large answer or two in it, and how to ask for the others', async () => {
  const one: RangeRequest = ranged({ key: bytes('k00') })
  const body = convert.encodeRangeRequest(one)
  const answers = await take(
    await list(...Array.from({ length: 8 }, () => callOf(Method.RANGE, body))),
  )
  expect(answers.filter((answer) => (answer.body?.length ?? 0) > SIZE).length).toBe(1)
  for (const answer of answers) {
    const [whole] =
      (answer.body?.length ?? 0) > 0 ? [answer] : await take(await list(waitFor(answer)))
    expect(etcd.RangeResponse.decode(whole?.body ?? EMPTY).kvs[0]?.value?.length).toBe(SIZE)
  }
  expect(solo.member.room.bytes).toBe(0)
})

describe('where there is no room', () => {
  test('small reads and writes are answered at once', () => {
    crowd()
    solo.write(put('small', 'v'))
    const answers = [
      ask(callOf(Method.RANGE, convert.encodeRangeRequest(ranged({ key: bytes('small') })))),
      ask(reads(txn(ranged({ key: bytes('small') })))),
      ask(callOf(Method.RANGE, convert.encodeRangeRequest({ ...ALL, countOnly: true }))),
      ask(callOf(Method.PUT, convert.encodePutRequest(put('small', 'w', true)))),
      ask(callOf(Method.MEMBER_LIST, EMPTY)),
    ]
    solo.run(50)
    for (const { answer } of answers)
      expect([answer?.code ?? 0, (answer?.body?.length ?? 0) > 0]).toEqual([0, true])
  })

  const large: [string, () => quorate.member.ICall][] = [
    ['a transaction of ranges', () => reads(txn(ALL))],
    ['a range, in pages', () => callOf(Method.RANGE, convert.encodeRangeRequest(ALL))],
    [
      'a range that can not be cut',
      () => callOf(Method.RANGE, convert.encodeRangeRequest({ ...ALL, minModRevision: 1 })),
    ],
    [
      'one key',
      () => callOf(Method.RANGE, convert.encodeRangeRequest(ranged({ key: bytes('k01') }))),
    ],
    ['the list of leases', () => callOf(Method.LEASE_LEASES, EMPTY)],
    ['all clusters', () => callOf(Method.CLUSTER_LIST, EMPTY)],
    ['a snapshot', () => callOf(Method.SNAPSHOT, EMPTY)],
    ['all users', () => callOf(Method.USER_LIST, EMPTY)],
  ]

  test.each(large)('%s waits for some', (_, call) => {
    const free = crowd()
    const asked = ask(call())
    solo.run(TIMEOUT_MS / 2)
    expect(asked.answer).toBe(null)
    free()
    solo.run(100)
    expect(asked.answer?.message ?? '').toBe('')
    expect(asked.answer?.body?.length).toBeGreaterThan(0)
  })

  test.each(large)('%s is refused in its time', (_, call) => {
    const free = crowd()
    const asked = ask(call())
    solo.run(TIMEOUT_MS + 200)
    expect(asked.answer).toMatchObject({ code: 2, message: 'etcdserver: too many requests' })
    expect(asked.answer?.unknown ?? false).toBe(false)
    free()
    expect(solo.member.room.bytes).toBe(0)
  })

  const writes: [string, () => quorate.member.ICall][] = [
    ['a transaction that writes and reads', () => reads(txn(put('other', 'v'), ALL))],
    ['a nested one', () => reads(txn(txn(put('other', 'v'), ALL)))],
    ['a nested one of ranges, which etcd takes for a write', () => reads(txn(txn(ALL)))],
    [
      'a put that asks for what was there',
      () => callOf(Method.PUT, convert.encodePutRequest(put('k00', 'v', true))),
    ],
    [
      'a delete that asks for what was there',
      () =>
        callOf(
          Method.DELETE_RANGE,
          convert.encodeDeleteRangeRequest({ ...ALL, kind: 'deleteRange', prevKv: true }),
        ),
    ],
  ]

  test.each(writes)('%s is done, and its answer waits', (name, call) => {
    const wrote = !name.includes('of ranges')
    const free = crowd()
    const { revision } = solo
    const asked = ask(call())
    solo.run(TIMEOUT_MS / 2)
    expect(asked.answer).toBe(null)
    expect(solo.revision).toBe(wrote ? revision + 1 : revision)
    solo.write(put('k01', 'later'))
    free()
    solo.run(100)
    expect(asked.answer?.message ?? '').toBe('')
    expect(asked.answer?.body?.length).toBeGreaterThan(SIZE)
  })

  test.each(writes)(
    '%s is never told that it was not done, and its second try hears what came of it',
    (name, call) => {
      const wrote = !name.includes('of ranges')
      const free = crowd()
      const { revision } = solo
      const write = call()
      const asked = ask(write)
      solo.run(TIMEOUT_MS + 200)
      expect(asked.answer).toMatchObject({
        message: 'etcdserver: too many requests',
        unknown: true,
      })
      const again = ask({ ...write, retry: true })
      solo.run(TIMEOUT_MS + 200)
      expect(again.answer).toMatchObject({ unknown: true })
      free()
      const once = ask({ ...write, retry: true })
      solo.run(200)
      expect(once.answer?.message ?? '').toBe('')
      expect(once.answer?.body?.length).toBeGreaterThan(SIZE)
      expect(solo.revision).toBe(wrote ? revision + 1 : revision)
    },
  )
})

describe('an answer that is too large for any member', () => {
  const copies = Array.from({ length: 4 }, () => ALL)

  test('is refused before it is made, and the room is free again', () => {
    const asked = ask(reads(txn(...copies)))
    solo.run(500)
    expect(asked.answer).toMatchObject({
      code: 8,
      message: `etcdserver: the answer is larger than ${MAX_ANSWER_BYTES} bytes: ask with a limit`,
    })
    expect(solo.member.room.bytes).toBe(0)
  })

  test('to a write says that it was done, at each of its tries', () => {
    const { revision } = solo
    const write = reads(txn(put('other', 'v'), ...copies))
    for (const retry of [false, true, true]) {
      const asked = ask({ ...write, retry })
      solo.run(500)
      expect(asked.answer).toMatchObject({
        code: 8,
        message: 'quorate: it was done, and its answer is too large to be told',
      })
      expect(solo.revision).toBe(revision + 1)
      expect(solo.member.room.bytes).toBe(0)
    }
  })
})

describe('an answer that nobody takes', () => {
  test('makes room for others when who asked has gone away without a word', async () => {
    await list(reads(txn(ALL), 60_000))
    await list(reads(txn(ALL), 60_000))
    const asked = ask(reads(txn(ALL), 60_000))
    await settled()
    expect(asked.answer).toBe(null)
    await settled(DOOR_STALL_MS)
    await settled()
    await settled()
    expect(ranges(asked)).toEqual([KEYS])
  })

  test('makes room for others when who asked says that it is gone', async () => {
    const responses = [await list(reads(txn(ALL), 60_000)), await list(reads(txn(ALL), 60_000))]
    for (const response of responses) await response.body?.cancel()
    const asked = ask(reads(txn(ALL), 60_000))
    await settled()
    expect(ranges(asked)).toEqual([KEYS])
    expect(solo.member.room.bytes).toBe(0)
  })

  test('is let go where nobody comes with its ticket', async () => {
    const free = crowd()
    const [told] = await take(
      await list(reads(txn(ALL), 60_000), callOf(Method.MEMBER_LIST, EMPTY)),
    )
    free()
    await settled()
    expect(solo.member.room.bytes).toBeGreaterThan(KEYS * SIZE)
    await settled(DOOR_UNCLAIMED_MS)
    expect(solo.member.room.bytes).toBe(0)
    const [gone] = await take(await list(waitFor(told)))
    expect(gone?.unknown).toBe(true)
  })
})

test('very many small answers that nobody takes leave room for those without a body', () => {
  solo.write(put('small', 'v'.repeat(SMALL_ANSWER_BYTES / 2)))
  const get = () =>
    callOf(Method.RANGE, convert.encodeRangeRequest(ranged({ key: bytes('small') })))
  const { room } = solo.member
  while (room.takesSmall) room.add(SMALL_ANSWER_BYTES)
  const full = room.bytes
  const asked = ask(get())
  solo.write(put('other', 'v'))
  const lease = { kind: 'leaseGrant', id: leaseId(7n), ttl: 60 } as const
  const granted = ask(callOf(Method.LEASE_GRANT, convert.encodeLeaseGrantRequest(lease)))
  solo.run(200)
  expect(asked.answer).toBe(null)
  expect(toNumber(etcd.LeaseGrantResponse.decode(granted.answer?.body ?? EMPTY).ID)).toBe(7)
  for (let left = full; left > 0; left -= SMALL_ANSWER_BYTES) room.remove(SMALL_ANSWER_BYTES)
  solo.run(100)
  expect(etcd.RangeResponse.decode(asked.answer?.body ?? EMPTY).kvs.length).toBe(1)
})
