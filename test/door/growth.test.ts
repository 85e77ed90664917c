/**
 * Work that grows with the data is answered, however long it takes: through the way of calls, the
 * door and a member in whose every turn a second goes by. Each of these calls takes longer than any
 * fixed time that a call once had.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CallServer } from '../../src/durable/call-server.ts'
import * as convert from '../../src/etcd/convert.ts'
import { MAX_HASHES, PIN_MS, PROPOSAL_TIMEOUT_MS } from '../../src/limits.ts'
import { ranged } from '../../src/mvcc/index.ts'
import { type PutRequest, SortOrder, SortTarget, type TxnRequest } from '../../src/mvcc/types.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64, toNumber } from '../../src/proto/int64.ts'
import { type LeaseId, leaseId, NO_LEASE } from '../../src/types.ts'
import { ask } from '../../src/worker/call/unary.ts'
import type { Answer } from '../../src/worker/routing/call-batcher.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'
import { SHORTEST_TRY_MS } from '../../src/worker/routing/member-call.ts'
import { Solo } from '../harness/solo.ts'
import { etcd } from '../proto/generated/etcd.js'
import { type Fake, fakeMembers } from './fake.ts'

const { Method } = quorate.member
const KEYS = 12_000
const TXN = 100
const NOTHING = new Uint8Array(0)
const START = Uint8Array.of(0)
const LEASE = leaseId(7n)
const ALL = { key: START, rangeEnd: START }

// A quarter of the rows, for a quarter of the keys.
vi.mock('../../src/limits.ts', async (original) => {
  const limits = await original<typeof import('../../src/limits.ts')>()
  return {
    ...limits,
    SLICE_ROWS: limits.SLICE_ROWS / 4,
    APPLY_SLICE_ROWS: limits.APPLY_SLICE_ROWS / 4,
  }
})

let solo: Solo
let fake: Fake
let cluster = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  solo = Solo.born()
  fake = fakeMembers()
  cluster++
  let server = new CallServer(solo.member)
  let member = solo.member
  for (const name of ['m1', 'm2', 'm3']) {
    fake.members.set(`growth-${cluster}/${name}`, async (calls) => {
      if (member !== solo.member) {
        member = solo.member
        server = new CallServer(member)
        fake.boot++
      }
      const list = quorate.member.CallList.encode({ calls: [...calls] }).finish()
      return quorate.member.AnswerList.decode(
        new Uint8Array(await (await server.list(list)).arrayBuffer()),
      ).answers
    })
  }
})
afterEach(() => {
  vi.useRealTimers()
})

function put(key: string, lease: LeaseId = NO_LEASE): PutRequest {
  const request = { key: Buffer.from(key), value: Buffer.from('some value'), lease }
  return { kind: 'put', ...request, prevKv: false, ignoreValue: false, ignoreLease: false }
}

function fill(lease: LeaseId = NO_LEASE): void {
  for (let from = 0; from < KEYS; from += TXN) {
    const success = Array.from({ length: TXN }, (_, i) =>
      put(`key/${String(from + i).padStart(6, '0')}`, lease),
    )
    const txn: TxnRequest = { kind: 'txn', compare: [], success, failure: [] }
    expect(solo.write(txn)[0]?.code ?? 0).toBe(0)
  }
  solo.turnMs = 1000
}

/** From here on no call is answered before a turn of the member has taken its time. */
function call(
  method: number,
  body: Uint8Array,
  { write = false, ownMs = 0 } = {},
): Promise<Answer> {
  const target = { cluster: `growth-${cluster}`, member: null }
  const requestId = solo.mintId()
  const timeoutMs = ownMs || PROPOSAL_TIMEOUT_MS
  const asked = { method, body, timeoutMs, minRevision: 0, ...(write ? { requestId } : {}) }
  return ask(clusterClient(target, fake.caller), asked, ownMs > 0)
}

const putting = (key: string) =>
  call(Method.PUT, convert.encodePutRequest(put(key)), { write: true })
const hashing = (revision: number, ownMs = 0) =>
  call(
    Method.HASH_KV,
    etcd.HashKVRequest.encode({ revision: fromU64(BigInt(revision)) }).finish(),
    { ownMs },
  )
const deleting = () =>
  call(
    Method.DELETE_RANGE,
    convert.encodeDeleteRangeRequest({ kind: 'deleteRange', ...ALL, prevKv: false }),
    { write: true },
  )
const compacting = (revision: number) =>
  call(
    Method.COMPACT,
    convert.encodeCompactionRequest({ kind: 'compaction', revision, physical: true }),
    { write: true },
  )

let driver: Promise<void> | null = null
let waiting = 0

/** What became of it, and after how many milliseconds: the edge's time and the member's are one. */
async function awaited(
  promise: Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly ms: number }> {
  const from = solo.now
  waiting++
  const watched = promise.then((answer) => {
    waiting--
    return { answer, ms: solo.now - from }
  })
  driver ??= drive(from)
  await driver
  return watched
}

/** Until nobody waits any more. */
async function drive(from: number): Promise<void> {
  for (let last = solo.now; waiting > 0; last = solo.now) {
    if (solo.now - from > 3_600_000) throw new Error('not within an hour')
    solo.run(50)
    await vi.advanceTimersByTimeAsync(solo.now - last)
  }
  driver = null
}

function said({ code, message, unknown }: Answer): string {
  return `${code ?? 0} ${message ?? ''}${unknown ? ' (unknown)' : ''}`
}
const OK = '0 '

/** Of all calls to members, those that were made anew. */
function callsOf(method: number): number {
  return fake.sent.flatMap(({ calls }) => calls).filter((c) => c.method === method).length
}

describe('work that grows with the data is answered, however long it takes', () => {
  test('HashKV, and puts meanwhile wait a turn', async () => {
    fill()
    const hash = awaited(hashing(0))
    const other = awaited(putting('other'))
    expect(said((await other).answer)).toBe(OK)
    expect((await other).ms).toBeLessThan(4000)
    const { answer, ms } = await hash
    expect(said(answer)).toBe(OK)
    expect(ms).toBeGreaterThan(30_000)
    const { hash: figure, header } = etcd.HashKVResponse.decode(answer.body ?? NOTHING)
    const job = solo.member.replica?.store.hashKV(toNumber(header?.revision))
    expect(job?.step(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)?.hash).toBe(figure)
    expect(callsOf(Method.HASH_KV)).toBe(1)
  })

  test('HashKV of what is compacted meanwhile, for longer than a pin lasts', async () => {
    fill()
    const at = solo.revision
    for (let n = 0; n < 3; n++) solo.write(put('key/000000'))
    const hash = awaited(hashing(at))
    const compaction = awaited(compacting(solo.revision))
    const { answer, ms } = await hash
    expect(ms).toBeGreaterThan(PIN_MS)
    expect(said(answer)).toBe(OK)
    expect(callsOf(Method.HASH_KV)).toBe(1)
    expect(said((await compaction).answer)).toBe(OK)
  })

  test('a caller of HashKV who names a time hears at that time that it is over', async () => {
    fill()
    const { answer, ms } = await awaited(hashing(0, 12_000))
    expect(said(answer)).toBe('4 context deadline exceeded')
    expect(ms).toBeGreaterThan(11_000)
    expect(ms).toBeLessThan(15_000)
    expect(said((await awaited(hashing(0, 600_000))).answer)).toBe(OK)
  })

  test('callers who ask for the same hash share it; there are so many that wait, not one more', async () => {
    fill()
    solo.write(...Array.from({ length: MAX_HASHES + 1 }, (_, i) => put(`more${i}`)))
    const same = Array.from({ length: 50 }, () => awaited(hashing(0)))
    const others = Array.from({ length: MAX_HASHES + 1 }, (_, i) =>
      awaited(hashing(solo.revision - 1 - i)),
    )
    const answers = (await Promise.all(same)).map(({ answer }) => answer)
    expect(new Set(answers.map(said))).toEqual(new Set([OK]))
    expect(
      new Set(answers.map(({ body }) => etcd.HashKVResponse.decode(body ?? NOTHING).hash)).size,
    ).toBe(1)
    const refused = '2 etcdserver: too many requests'
    const all = (await Promise.all(others)).map(({ answer }) => said(answer))
    expect(all.toSorted()).toEqual([...Array(MAX_HASHES).fill(OK), refused])
  })

  test('a range that sorts all keys, asked for once', async () => {
    fill()
    const order = { sortTarget: SortTarget.Value, sortOrder: SortOrder.Descend, limit: 1 }
    const body = convert.encodeRangeRequest(ranged({ ...ALL, ...order }))
    const { answer, ms } = await awaited(call(Method.RANGE, body))
    expect(said(answer)).toBe(OK)
    // More than a silent member is given before the next one is asked.
    expect(ms).toBeGreaterThan(2 * SHORTEST_TRY_MS)
    expect(toNumber(etcd.RangeResponse.decode(answer.body ?? NOTHING).count)).toBe(KEYS)
    expect(callsOf(Method.RANGE)).toBe(1)
  })

  test('a delete of all keys; writes behind it wait, and are answered; reads go on', async () => {
    fill()
    const deletion = awaited(deleting())
    const behind = awaited(putting('behind'))
    const body = convert.encodeRangeRequest(ranged({ key: Buffer.from('key/000000') }))
    const read = await awaited(call(Method.RANGE, body))
    expect(toNumber(etcd.RangeResponse.decode(read.answer.body ?? NOTHING).count)).toBe(1)
    expect(read.ms).toBeLessThan(5000)
    const { answer, ms } = await deletion
    expect(said(answer)).toBe(OK)
    expect(ms).toBeGreaterThan(30_000)
    expect(toNumber(etcd.DeleteRangeResponse.decode(answer.body ?? NOTHING).deleted)).toBe(KEYS)
    expect(said((await behind).answer)).toBe(OK)
    // Who waits behind it is not proposed again and again meanwhile.
    expect(solo.member.replica?.commit).toBeLessThan(KEYS / TXN + 20)
  })

  test('a delete of all keys whose member loses its memory in the middle', async () => {
    fill()
    const deletion = deleting()
    const loss = (async (): Promise<Answer> => {
      await new Promise((resolve) => setTimeout(resolve, 20_000))
      expect(solo.member.replica?.store.pendingJob).not.toBeNull()
      solo.loseMemory()
      return {}
    })()
    await awaited(loss)
    const { answer } = await awaited(deletion)
    expect(said(answer)).toBe(OK)
    expect(toNumber(etcd.DeleteRangeResponse.decode(answer.body ?? NOTHING).deleted)).toBe(KEYS)
    expect(solo.revision).toBe(KEYS / TXN + 2)
  })

  test('a lease with all keys is revoked', async () => {
    solo.write({ kind: 'leaseGrant', id: LEASE, ttl: 100_000 })
    fill(LEASE)
    const body = convert.encodeLeaseRevokeRequest({ kind: 'leaseRevoke', id: LEASE })
    const { answer, ms } = await awaited(call(Method.LEASE_REVOKE, body, { write: true }))
    expect(said(answer)).toBe(OK)
    expect(ms).toBeGreaterThan(30_000)
    expect(solo.member.replica?.store.lease(LEASE)).toBeNull()
  })

  test('a physical compaction, and a defragment behind it: answered when all is gone from the disk', async () => {
    fill()
    solo.turnMs = 0
    fill()
    const compaction = awaited(compacting(solo.revision))
    const defragment = awaited(call(Method.DEFRAGMENT, NOTHING))
    for (const { answer, ms } of [await compaction, await defragment]) {
      expect(said(answer)).toBe(OK)
      expect(ms).toBeGreaterThan(30_000)
    }
    expect(solo.member.replica?.store.physicalDone(solo.revision)).toBe(true)
  })
})
