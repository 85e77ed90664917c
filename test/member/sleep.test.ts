import { expect, test } from 'vitest'
import { encodeLeaseGrantRequest } from '../../src/etcd/convert.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { leaseId } from '../../src/types.ts'
import type { ICall } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from '../support/cluster.ts'

const { Method } = quorate.member
const bytes = (text: string) => new TextEncoder().encode(text)
let ids = 0

function put(key: string): ICall {
  const requestId = new Uint8Array(16)
  new DataView(requestId.buffer).setUint32(12, ++ids)
  return { method: Method.PUT, body: etcd.PutRequest.encode({ key: bytes(key), value: bytes('v') }).finish(), requestId }
}

function get(key: string, serializable: boolean): ICall {
  return { method: Method.RANGE, body: etcd.RangeRequest.encode({ key: bytes(key), serializable }).finish() }
}

function asleep(cluster: Cluster): boolean {
  return cluster.nodes.every((n) => n.life === null || n.timers === 0)
}

/** A cluster with one key that has fallen asleep. */
function sleeping(size: number, latencyMs = 10): Cluster {
  const cluster = new Cluster(size, 7n, latencyMs)
  expect(cluster.ask(cluster.node(1), put('a')).answer?.code ?? 0).toBe(0)
  cluster.run(10_000)
  expect(asleep(cluster)).toBe(true)
  return cluster
}

function follower(cluster: Cluster): SimNode {
  return cluster.nodes.find((n) => n !== cluster.leader) as SimNode
}

for (const [size, latencyMs] of [
  [1, 10],
  [3, 10],
  [5, 10],
  [3, 150],
] as const) {
  test(`${size} idle, ${latencyMs} ms apart: no message, no timer, no event for ten minutes`, () => {
    const cluster = sleeping(size, latencyMs)
    const { messages } = cluster
    const { steps } = cluster.loop
    cluster.run(600_000)
    expect(cluster.messages - messages).toBe(0)
    expect(cluster.loop.steps - steps).toBe(0)
    expect(cluster.nodes.map((n) => n.timers)).toEqual(new Array(size).fill(0))
  })
}

test('any member can be asked for anything, whether or not it has kept its memory', () => {
  for (const kept of [true, false]) {
    for (let i = 1; i <= 3; i++) {
      for (const call of [put('b'), get('a', false)]) {
        const cluster = sleeping(3)
        if (!kept) for (const node of cluster.nodes) cluster.evict(node)
        const { answer, ms } = cluster.ask(cluster.node(i), call)
        expect(answer?.code ?? 0).toBe(0)
        expect(ms).toBeLessThan(200)
        cluster.run(10_000)
        expect(asleep(cluster)).toBe(true)
      }
    }
  }
})

test('rounds until the first write: as ever with memory, one more without', () => {
  const RTT = 2 * 100
  const rounds = (evicted: boolean, slept: boolean): number => {
    const cluster = slept ? sleeping(3, RTT / 2) : new Cluster(3, 7n, RTT / 2)
    if (!slept) {
      cluster.ask(cluster.node(1), put('a'))
      cluster.run(500)
    }
    const { leader } = cluster
    if (evicted) for (const node of cluster.nodes) cluster.evict(node)
    const { answer, ms } = cluster.ask(leader, put('b'))
    expect(answer?.code ?? 0).toBe(0)
    return Math.round(ms / RTT)
  }
  expect(rounds(false, false)).toBe(1)
  expect(rounds(false, true)).toBe(1)
  expect(rounds(true, true)).toBe(2)
})

test('a leader that is gone is noticed by who needs it, at once', () => {
  for (const kept of [true, false]) {
    const cluster = sleeping(3)
    const { leader } = cluster
    const other = follower(cluster)
    if (!kept) for (const node of cluster.nodes) cluster.evict(node)
    leader.die('crash')
    leader.downUntil = Number.POSITIVE_INFINITY
    const { answer, ms } = cluster.ask(other, put('b'))
    expect(answer?.code ?? 0).toBe(0)
    expect(ms).toBeLessThan(400)
    expect(cluster.leader).not.toBe(leader)
    // The two that are left sleep without it.
    cluster.run(60_000)
    expect(asleep(cluster)).toBe(true)
  }
})

test('a serializable read wakes nobody', () => {
  const cluster = sleeping(3)
  for (const node of cluster.nodes) cluster.evict(node)
  const { messages } = cluster
  for (const node of cluster.nodes) {
    const { answer } = cluster.ask(node, get('a', true))
    const { kvs } = etcd.RangeResponse.decode(answer?.body ?? new Uint8Array(0))
    expect(kvs.length).toBe(1)
  }
  expect(cluster.messages).toBe(messages)
  expect(asleep(cluster)).toBe(true)
})

test('alone and asked for nothing, a member gives up looking for a leader', () => {
  const cluster = new Cluster(3, 7n)
  cluster.ask(cluster.node(1), put('a'))
  const alone = follower(cluster)
  for (const node of cluster.nodes) {
    if (node === alone) continue
    node.die('crash')
    node.downUntil = Number.POSITIVE_INFINITY
  }
  cluster.run(120_000)
  expect(alone.timers).toBe(0)
  // Back again, they answer whoever asks.
  for (const node of cluster.nodes) node.downUntil = 0
  expect(cluster.ask(alone, put('b')).answer?.code ?? 0).toBe(0)
})

test('who was away when the others fell asleep is told of what it missed, and all sleep again', () => {
  const cluster = new Cluster(3, 7n)
  cluster.ask(cluster.node(1), put('a'))
  const away = follower(cluster)
  away.die('crash')
  away.downUntil = cluster.loop.now + 30_000
  cluster.ask(cluster.leader, put('b'))
  cluster.run(20_000)
  expect(asleep(cluster)).toBe(true)
  cluster.run(20_000)
  // It has no memory of anybody; a read of the newest asks the others.
  const { answer } = cluster.ask(away, get('b', false))
  expect(etcd.RangeResponse.decode(answer?.body ?? new Uint8Array(0)).kvs.length).toBe(1)
  cluster.run(20_000)
  expect(asleep(cluster)).toBe(true)
  const applied = cluster.nodes.map((n) => n.life?.member?.inspect().applied)
  expect(new Set(applied).size).toBe(1)
})

function grant(cluster: Cluster, id: number, ttl: number): number {
  const requestId = new Uint8Array(16)
  new DataView(requestId.buffer).setUint32(12, ++ids)
  const body = encodeLeaseGrantRequest({ kind: 'leaseGrant', id: leaseId(BigInt(id)), ttl })
  expect(cluster.ask(cluster.node(2), { method: Method.LEASE_GRANT, body, requestId }).answer?.code ?? 0).toBe(0)
  return cluster.loop.now
}

/** Its TTL as answered; null: refused. */
function keepAlive(cluster: Cluster, node: SimNode, id: number): number | null {
  const body = etcd.LeaseKeepAliveRequest.encode({ ID: id as never }).finish()
  const { answer } = cluster.ask(node, { method: Method.LEASE_KEEP_ALIVE, body })
  if (answer === null || answer.code) return null
  return Number(etcd.LeaseKeepAliveResponse.decode(answer.body ?? new Uint8Array(0)).TTL)
}

/** Whether the lease is there, as a member that may be asleep sees it. */
function hasLease(cluster: Cluster, id: number): boolean {
  const rows = cluster.node(1).disk.query('SELECT count(*) FROM lease')
  for (const row of rows) return Number(row[0]) > 0 && id > 0
  return false
}

test('a lease ends in time though all have slept, with their memory and without', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    for (const node of cluster.nodes) node.punctual = true
    const granted = grant(cluster, 7, 30)
    cluster.run(10_000)
    expect(asleep(cluster)).toBe(true)
    if (evicted) for (const node of cluster.nodes) cluster.evict(node)
    const { wakes } = cluster
    cluster.loop.run(granted + 60_000, () => !hasLease(cluster, 7))
    const ms = cluster.loop.now - granted
    expect(ms).toBeGreaterThanOrEqual(30_000)
    expect(ms).toBeLessThan(31_500)
    // Woken for that alone, once.
    cluster.run(120_000)
    expect(asleep(cluster)).toBe(true)
    expect(cluster.wakes - wakes).toBeLessThanOrEqual(4)
  }
})

test('a lease that is kept alive by calls that wake the cluster keeps its time over each sleep', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    for (const node of cluster.nodes) node.punctual = true
    grant(cluster, 7, 30)
    for (let i = 0; i < 6; i++) {
      cluster.run(20_000)
      expect(asleep(cluster)).toBe(true)
      if (evicted) for (const node of cluster.nodes) cluster.evict(node)
      expect(keepAlive(cluster, cluster.node(1 + (i % 3)), 7)).toBe(30)
    }
    const renewed = cluster.loop.now
    cluster.loop.run(renewed + 60_000, () => !hasLease(cluster, 7))
    expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(30_000 - 50)
    expect(cluster.loop.now - renewed).toBeLessThan(31_500)
  }
})

test('a lease ends although the leader is gone for good while all sleep', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    for (const node of cluster.nodes) node.punctual = true
    const granted = grant(cluster, 7, 30)
    cluster.run(5000)
    const { leader } = cluster
    if (evicted) for (const node of cluster.nodes) cluster.evict(node)
    leader.die('crash')
    leader.downUntil = Number.POSITIVE_INFINITY
    const others = cluster.nodes.filter((n) => n !== leader)
    const gone = () => others.every((n) => ![...n.disk.query('SELECT 1 FROM lease')].length)
    cluster.loop.run(granted + 200_000, gone)
    // At most a TTL late, and what the alarms of those who don't lead are later.
    expect(gone()).toBe(true)
    expect(cluster.loop.now - granted).toBeLessThan(30_000 + 30_000 + 18_000)
    cluster.run(60_000)
    expect(others.every((n) => n.timers === 0)).toBe(true)
  }
})

test('somebody who waits at a member keeps the cluster awake until he is answered', () => {
  const cluster = sleeping(3)
  const node = follower(cluster)
  let answered = 0
  node.call([{ ...get('a', true), minRevision: 3, timeoutMs: 4000 }], () => answered++)
  cluster.run(3000)
  expect(answered).toBe(0)
  expect(asleep(cluster)).toBe(false)
  cluster.run(30_000)
  expect(answered).toBe(1)
  expect(asleep(cluster)).toBe(true)
})

test('who requires a leader is not refused because all have slept or died; but where none can be had', () => {
  const cluster = new Cluster(3, 7n)
  cluster.ask(cluster.node(1), put('a'))
  // Nobody ever slept: who led stands nowhere.
  for (const node of cluster.nodes) node.die('crash')
  for (const node of cluster.nodes) {
    expect(cluster.ask(node, { ...get('a', false), requireLeader: true }).answer?.code ?? 0).toBe(0)
  }
  const [alone, ...others] = cluster.nodes as [SimNode, ...SimNode[]]
  for (const node of others) {
    node.die('crash')
    node.downUntil = Number.POSITIVE_INFINITY
  }
  cluster.run(5000)
  cluster.ask(alone, { ...get('a', false), timeoutMs: 3000 })
  const { answer, ms } = cluster.ask(alone, { ...get('a', false), requireLeader: true })
  expect(answer?.message).toBe('etcdserver: no leader')
  expect(ms).toBeLessThan(100)
})
