/** Answers in pages, at the members: whoever answers next, and whatever happened meanwhile. */
import { afterEach, expect, test } from 'vitest'
import { COMPACTION_GRACE_MS, MAX_PAGE_PINS, PIN_MS } from '../../src/limits.ts'
import { PagePins } from '../../src/member/turn/page-pins.ts'
import { openStore } from '../../src/mvcc/index.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { revision } from '../../src/types.ts'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { IAnswer } from '../harness/door.ts'
import type { ClusterMember } from '../harness/member.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { outcome, refusal } from '../harness/refused.ts'
import * as requests from '../harness/requests.ts'
import { etcd } from '../proto/generated/etcd.js'

const { bytes, Method } = requests
const KEYS = Array.from({ length: 12 }, (_, i) => `p/${String(i).padStart(2, '0')}`)
const VALUE = 'v'.repeat(300_000)
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/** A cluster with an answer of four pages. */
function filled(config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(21, config)
  open.push(cluster)
  for (const key of KEYS) cluster.m1.put(key, VALUE)
  return cluster
}

/** Deletes all that is read, and answers the revision to compact it away at. */
function overwrite({ m1 }: Cluster): number {
  m1.del('p/', { rangeEnd: 'p0' })
  return m1.put('other')
}

function compact(cluster: Cluster): void {
  cluster.m1.compact(overwrite(cluster))
}

/** An answer that is being read, page by page. */
interface Reading {
  readonly keys: string[]
  readonly next: Uint8Array | null
}

function take({ keys }: Reading, { body, next }: IAnswer): Reading {
  for (const kv of etcd.RangeResponse.decode(body ?? bytes('')).kvs) {
    expect(Buffer.from(kv.value ?? '').equals(Buffer.from(VALUE))).toBe(true)
    keys.push(Buffer.from(kv.key ?? '').toString())
  }
  return { keys, next: next?.length ? next : null }
}

function begin(member: ClusterMember): Reading {
  return take({ keys: [], next: null }, member.ask(requests.get('p/', { rangeEnd: 'p0' })))
}

function page(member: ClusterMember, { next }: Reading): IAnswer {
  if (next === null) throw new Error('there is no more')
  return member.ask({ method: Method.PAGE, body: next })
}

/** As the edge does while its client takes what it has. */
function hold(cluster: Cluster, { next }: Reading): void {
  for (const m of cluster.members) m.ask({ method: Method.HOLD, body: next ?? bytes('') })
}

/** Reads to the end, each page at the next of these members. */
function rest(members: readonly ClusterMember[], reading: Reading): void {
  let r = reading
  for (let n = 0; r.next !== null; n++)
    r = take(r, page(members[n % members.length] as ClusterMember, r))
  expect(r.keys).toEqual(KEYS)
}

/** Rows of keys that are still on a member's disk. */
function rows({ disk }: ClusterMember): number {
  return [...disk.query("SELECT 1 FROM kv WHERE key >= x'702f' AND key < x'7030'")].length
}

test('an answer ends whole though all it reads is deleted and compacted meanwhile, and holds its history no longer than it is held', () => {
  const cluster = filled()
  const { m2 } = cluster
  const reading = begin(m2)
  hold(cluster, reading)
  compact(cluster)
  for (let i = 0; i < 10; i++) {
    cluster.run(PIN_MS / 2)
    hold(cluster, reading)
  }
  expect(cluster.members.map(rows)).toEqual([2 * KEYS.length, 2 * KEYS.length, 2 * KEYS.length])
  rest([m2], reading)
  cluster.run(PIN_MS + 5000)
  expect(cluster.members.map(rows)).toEqual([0, 0, 0])
  expect(outcome(() => page(m2, reading))).toBe(
    '14 quorate: the rest of the answer is gone from this member',
  )
})

test('any member goes on with it, once the edge has said that it is being read', () => {
  const cluster = filled()
  const reading = begin(cluster.m2)
  hold(cluster, reading)
  compact(cluster)
  cluster.run(5000)
  rest(cluster.members, reading)
})

test('a member that is behind goes on with it once it has come as far', () => {
  const cluster = filled()
  const { leader, follower: behind } = cluster
  behind.cut()
  leader.put('last')
  const reading = begin(leader)
  const call = behind.begin({ method: Method.PAGE, body: reading.next, timeoutMs: 5000 })
  cluster.run(500)
  expect(call.answer).toBe(undefined)
  behind.heal()
  cluster.until(() => call.answer !== undefined)
  expect(call.answer).not.toBeNull()
  expect(call.answer?.message ?? '').toBe('')
})

test('it survives that all members lose their memory, and a compaction that comes before anybody has said that he reads', () => {
  const cluster = filled()
  const reading = begin(cluster.m2)
  cluster.evict()
  compact(cluster)
  cluster.run(COMPACTION_GRACE_MS / 2)
  hold(cluster, reading)
  cluster.run(2 * COMPACTION_GRACE_MS)
  rest(cluster.members, reading)
})

test('and that they lose it again and again while it is read', () => {
  const cluster = filled()
  const reading = begin(cluster.m2)
  compact(cluster)
  for (let i = 0; i < 8; i++) {
    cluster.evict()
    cluster.run(COMPACTION_GRACE_MS / 4)
    hold(cluster, reading)
  }
  rest(cluster.members, reading)
})

test('lives too short to wait do not keep what was compacted for ever', () => {
  const cluster = filled()
  cluster.evict()
  compact(cluster)
  for (let i = 0; i < 12; i++) {
    cluster.run(COMPACTION_GRACE_MS / 5)
    cluster.evict()
    cluster.m1.put('other')
  }
  cluster.run(3000)
  expect(cluster.members.map(rows)).toEqual([0, 0, 0])
})

test('it keeps no member awake, and what it held goes once somebody comes after it', () => {
  const cluster = filled({ sleepAfterTicks: 10 })
  const reading = begin(cluster.m2)
  hold(cluster, reading)
  compact(cluster)
  cluster.run(20_000)
  expect(cluster.members.map((n) => n.node.timers)).toEqual([0, 0, 0])
  hold(cluster, reading)
  cluster.run(5000)
  expect(cluster.members.map((n) => n.node.timers)).toEqual([0, 0, 0])
  rest(cluster.members, reading)
  cluster.run(2 * PIN_MS)
  for (const m of cluster.members) m.ask({ method: Method.SEATS })
  cluster.run(20_000)
  expect(cluster.members.map(rows)).toEqual([0, 0, 0])
  expect(cluster.members.map((n) => n.node.timers)).toEqual([0, 0, 0])
})

test('who may read was asked when it began: auth that comes on does not end it, and nothing new is let in', () => {
  const cluster = filled()
  const reading = begin(cluster.m2)
  cluster.m2.ask({ method: Method.AUTH_BOOTSTRAP, body: bytes('$pbkdf2-sha256$1$AAAA$AAAA') })
  cluster.run(1000)
  expect(refusal(() => begin(cluster.m2))).toMatch(/user name is empty/)
  rest(cluster.members, reading)
})

test('it needs no leader, nor a majority', () => {
  const cluster = filled()
  const { m2 } = cluster
  const reading = begin(m2)
  for (const m of cluster.members) m.cut()
  cluster.run(10_000)
  rest([m2], reading)
})

test('of another cluster nobody goes on with it', () => {
  const cluster = filled()
  const reading = begin(cluster.m2)
  const wire = quorate.member.PageRequest.decode(reading.next ?? bytes(''))
  const body = quorate.member.PageRequest.encode({ ...wire, cluster: 77 }).finish()
  for (const method of [Method.PAGE, Method.HOLD]) {
    expect(outcome(() => cluster.m2.ask({ method, body }))).toMatch(/^14 /)
  }
})

test('who waits for a compaction to be gone from the disk waits for who reads it, and not for who might', () => {
  const cluster = filled()
  cluster.evict()
  cluster.m1.compact(overwrite(cluster), { physical: true })
  expect(rows(cluster.m1)).toBe(0)

  const other = filled()
  hold(other, begin(other.m2))
  const waiting = other.m1.begin(requests.compact(overwrite(other), { physical: true }))
  other.run(PIN_MS - 5000)
  expect(waiting.answer).toBeUndefined()
  expect(rows(other.m1)).toBe(2 * KEYS.length)
  // Nobody says any more that he reads it.
  other.run(10_000)
  expect(waiting.answer).not.toBeNull()
  expect(waiting.answer).toBeDefined()
  expect(waiting.answer?.code ?? 0).toBe(0)
  expect(rows(other.m1)).toBe(0)
})

test('revisions read by callers without number take no memory: older ones hold for newer ones', () => {
  const store = openStore(new NodeSql())
  let now = 1_000_000
  const pins = new PagePins(store, () => now)
  for (let i = 10_000; i > 0; i--) pins.hold(revision(i))
  for (let i = 1; i <= 10_000; i++) pins.hold(revision(i))
  expect(pins.size).toBe(MAX_PAGE_PINS)
  now += PIN_MS + 1
  pins.hold(revision(5))
  expect(pins.size).toBeLessThanOrEqual(MAX_PAGE_PINS)
  for (let i = 20_000; i < 20_400; i++) pins.hold(revision(i))
  expect(pins.size).toBeLessThanOrEqual(MAX_PAGE_PINS)
})
