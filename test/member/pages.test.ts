/** Answers in pages, at the members: whoever answers next, and whatever happened meanwhile. */
import { afterEach, expect, test } from 'vitest'
import { COMPACTION_GRACE_MS, MAX_PAGE_PINS, PIN_MS } from '../../src/limits.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import { PagePins } from '../../src/member/turn/page-pins.ts'
import { openStore } from '../../src/mvcc/index.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { toNumber } from '../../src/proto/int64.ts'
import { revision } from '../../src/types.ts'
import type { IAnswer } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { Cluster, Method } from './cluster.ts'

const KEYS = 12
const SIZE = 300_000
const bytes = (text: string): Uint8Array => Buffer.from(text)
const ALL = { key: bytes('p/'), rangeEnd: bytes('p0') }
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/** A cluster with an answer of four pages. */
function filled(options: Partial<ReplicaOptions> = {}): Cluster {
  const cluster = new Cluster(21, options)
  open.push(cluster)
  for (let i = 0; i < KEYS; i++) write(cluster, `p/${String(i).padStart(2, '0')}`, 'v')
  return cluster
}

function write(cluster: Cluster, key: string, fill: string): number {
  const value = bytes(fill.repeat(key.startsWith('p/') ? SIZE : 1))
  const { body, message } = cluster.call(
    cluster.node(0),
    Method.PUT,
    etcd.PutRequest.encode({ key: bytes(key), value }).finish(),
  )
  expect(message ?? '').toBe('')
  return toNumber(etcd.PutResponse.decode(body ?? bytes('')).header?.revision)
}

/** Overwrites and deletes all that is read, and compacts it away. */
function compact(cluster: Cluster, physical = false): IAnswer {
  return cluster.call(cluster.node(0), Method.COMPACT, overwritten(cluster, physical))
}

/** The request to compact it. */
function overwritten(cluster: Cluster, physical: boolean): Uint8Array {
  const gone = etcd.DeleteRangeRequest.encode(ALL).finish()
  cluster.call(cluster.node(0), Method.DELETE_RANGE, gone)
  const at = write(cluster, 'other', 'x')
  return etcd.CompactionRequest.encode({ revision: at, physical }).finish()
}

interface Reading {
  readonly keys: string[]
  next: Uint8Array | null
}

function take({ keys }: Reading, answer: IAnswer): Reading {
  expect(answer.message ?? '').toBe('')
  for (const kv of etcd.RangeResponse.decode(answer.body ?? bytes('')).kvs) {
    expect(Buffer.from(kv.value ?? '').equals(Buffer.alloc(SIZE, 'v'))).toBe(true)
    keys.push(Buffer.from(kv.key ?? '').toString())
  }
  return { keys, next: answer.next?.length ? answer.next : null }
}

function begin(cluster: Cluster, node: SimNode): Reading {
  return take({ keys: [], next: null }, cluster.call(node, Method.RANGE, etcd.RangeRequest.encode(ALL).finish()))
}

function page(cluster: Cluster, node: SimNode, { next }: Reading): IAnswer {
  if (next === null) throw new Error('there is no more')
  return cluster.call(node, Method.PAGE, next)
}

/** As the edge does while its client takes what it has. */
function hold(cluster: Cluster, { next }: Reading): void {
  for (const node of cluster.nodes) expect(cluster.call(node, Method.HOLD, next ?? bytes('')).code ?? 0).toBe(0)
}

function rest(cluster: Cluster, nodes: readonly SimNode[], reading: Reading): void {
  let r = reading
  for (let n = 0; r.next !== null; n++) r = take(r, page(cluster, nodes[n % nodes.length] as SimNode, r))
  expect(r.keys).toEqual(Array.from({ length: KEYS }, (_, i) => `p/${String(i).padStart(2, '0')}`))
}

/** Rows of keys that are still on a member's disk. */
function rows(node: SimNode): number {
  return [...node.disk.query("SELECT 1 FROM kv WHERE key >= x'702f' AND key < x'7030'")].length
}

test('an answer ends whole though all it reads is deleted and compacted meanwhile, and holds its history no longer than it is held', () => {
  const cluster = filled()
  const node = cluster.node(1)
  const reading = begin(cluster, node)
  hold(cluster, reading)
  compact(cluster)
  for (let i = 0; i < 10; i++) {
    cluster.run(PIN_MS / 2)
    hold(cluster, reading)
  }
  expect(cluster.nodes.map(rows)).toEqual([2 * KEYS, 2 * KEYS, 2 * KEYS])
  rest(cluster, [node], reading)
  cluster.run(PIN_MS + 5000)
  expect(cluster.nodes.map(rows)).toEqual([0, 0, 0])
  expect(page(cluster, node, reading)).toMatchObject({
    code: 14,
    message: 'quorate: the rest of the answer is gone from this member',
  })
})

test('any member goes on with it, once the edge has said that it is being read', () => {
  const cluster = filled()
  const reading = begin(cluster, cluster.node(1))
  hold(cluster, reading)
  compact(cluster)
  cluster.run(5000)
  rest(cluster, cluster.nodes, reading)
})

test('a member that is behind goes on with it once it has come as far', () => {
  const cluster = filled()
  const behind = cluster.followers()[0] as SimNode
  cluster.partition(behind)
  const { leader } = cluster
  cluster.call(leader?.node as SimNode, Method.PUT, etcd.PutRequest.encode({ key: bytes('last'), value: bytes('v') }).finish())
  const reading = begin(cluster, leader?.node as SimNode)
  const call = cluster.begin(behind, Method.PAGE, reading.next ?? bytes(''), 5000)
  cluster.run(500)
  expect(call.answer).toBe(null)
  cluster.partition(behind, false)
  cluster.until(() => call.answer !== null)
  expect(call.answer?.message ?? '').toBe('')
})

test('it survives that all members lose their memory, and a compaction that comes before anybody has said that he reads', () => {
  const cluster = filled()
  const reading = begin(cluster, cluster.node(1))
  cluster.evictAll()
  compact(cluster)
  cluster.run(COMPACTION_GRACE_MS / 2)
  hold(cluster, reading)
  cluster.run(2 * COMPACTION_GRACE_MS)
  rest(cluster, cluster.nodes, reading)
})

test('and that they lose it again and again while it is read', () => {
  const cluster = filled()
  const reading = begin(cluster, cluster.node(1))
  compact(cluster)
  for (let i = 0; i < 8; i++) {
    cluster.evictAll()
    cluster.run(COMPACTION_GRACE_MS / 4)
    hold(cluster, reading)
  }
  rest(cluster, cluster.nodes, reading)
})

test('lives too short to wait do not keep what was compacted for ever', () => {
  const cluster = filled()
  cluster.evictAll()
  compact(cluster)
  for (let i = 0; i < 12; i++) {
    cluster.run(COMPACTION_GRACE_MS / 5)
    cluster.evictAll()
    write(cluster, 'other', 'y')
  }
  cluster.run(3000)
  expect(cluster.nodes.map(rows)).toEqual([0, 0, 0])
})

test('it keeps no member awake, and what it held goes once somebody comes after it', () => {
  const cluster = filled({ sleepAfterTicks: 10 })
  const reading = begin(cluster, cluster.node(1))
  hold(cluster, reading)
  compact(cluster)
  cluster.run(20_000)
  expect(cluster.nodes.map((n) => n.timers)).toEqual([0, 0, 0])
  hold(cluster, reading)
  cluster.run(5000)
  expect(cluster.nodes.map((n) => n.timers)).toEqual([0, 0, 0])
  rest(cluster, cluster.nodes, reading)
  cluster.run(2 * PIN_MS)
  for (const node of cluster.nodes) cluster.call(node, Method.SEATS, bytes(''))
  cluster.run(20_000)
  expect(cluster.nodes.map(rows)).toEqual([0, 0, 0])
  expect(cluster.nodes.map((n) => n.timers)).toEqual([0, 0, 0])
})

test('who may read was asked when it began: auth that comes on does not end it, and nothing new is let in', () => {
  const cluster = filled()
  const reading = begin(cluster, cluster.node(1))
  cluster.call(cluster.node(1), Method.AUTH_BOOTSTRAP, bytes('$pbkdf2-sha256$1$AAAA$AAAA'))
  cluster.run(1000)
  const anew = cluster.call(cluster.node(1), Method.RANGE, etcd.RangeRequest.encode(ALL).finish())
  expect(anew.message).toMatch(/user name is empty/)
  rest(cluster, cluster.nodes, reading)
})

test('it needs no leader, nor a majority', () => {
  const cluster = filled()
  const node = cluster.node(1)
  const reading = begin(cluster, node)
  for (const other of cluster.nodes) cluster.partition(other)
  cluster.run(10_000)
  rest(cluster, [node], reading)
})

test('of another cluster nobody goes on with it', () => {
  const cluster = filled()
  const reading = begin(cluster, cluster.node(1))
  const wire = quorate.member.PageRequest.decode(reading.next ?? bytes(''))
  const next = quorate.member.PageRequest.encode({ ...wire, cluster: 77 }).finish()
  for (const method of [Method.PAGE, Method.HOLD]) expect(cluster.call(cluster.node(1), method, next).code).toBe(14)
})

test('who waits for a compaction to be gone from the disk waits for who reads it, and not for who might', () => {
  const cluster = filled()
  cluster.evictAll()
  expect(compact(cluster, true).message ?? '').toBe('')
  expect(rows(cluster.node(0))).toBe(0)

  const other = filled()
  hold(other, begin(other, other.node(1)))
  const waiting = other.begin(other.node(0), Method.COMPACT, overwritten(other, true))
  other.run(PIN_MS - 5000)
  expect(waiting.answer).toBeNull()
  expect(rows(other.node(0))).toBe(2 * KEYS)
  // Nobody says any more that he reads it.
  other.run(10_000)
  expect(waiting.answer?.code ?? 0).toBe(0)
  expect(waiting.answer).not.toBeNull()
  expect(rows(other.node(0))).toBe(0)
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
