import { afterEach, expect, test } from 'vitest'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import type { SimNode } from '../harness/node.ts'
import { Changing, text } from './changing.ts'
import { Cluster, Method } from './cluster.ts'

const MINUTE = 60_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/** Milliseconds one way between members, m1 far from the other two. */
const FAR = [
  [0, 70, 80],
  [70, 0, 10],
  [80, 10, 0],
]

function make(options: Partial<ReplicaOptions> = {}): Cluster {
  const cluster = new Cluster(5, options)
  open.push(cluster)
  const place = (object: string) => Number(object.at(-1)) - 1
  cluster.net.travel = (from, to) => FAR[place(from)]?.[place(to)] ?? 0
  for (const node of cluster.nodes) node.diskMs = 0.1
  return cluster
}

/** A put, and how long it took. */
function timed(cluster: Cluster, node: SimNode): number {
  const from = cluster.loop.now
  cluster.put(node, 'k')
  return cluster.loop.now - from
}

/** One put after the other for so long; the time each took, in their order. */
function traffic(cluster: Cluster, node: SimNode, ms: number): number[] {
  const took: number[] = []
  for (const end = cluster.loop.now + ms; cluster.loop.now < end; ) {
    took.push(timed(cluster, node))
    cluster.run(300)
  }
  return took
}

const mean = (times: readonly number[]) => times.reduce((a, b) => a + b, 0) / times.length
const moves = (cluster: Cluster) =>
  cluster.nodes.reduce((n, node) => n + (cluster.seat(node)?.member.replica?.placer.moves ?? 0), 0)
const term = (cluster: Cluster) => cluster.leader?.member.replica?.term

test('the lead goes to where the writes are, and a put takes the shorter way from then on', () => {
  const cluster = make()
  expect(cluster.leader?.node).toBe(cluster.node(0))
  const before = traffic(cluster, cluster.node(1), 5 * MINUTE - 10_000)
  expect(cluster.leader?.node).toBe(cluster.node(0))
  cluster.run(0)
  traffic(cluster, cluster.node(1), 30_000)
  expect(cluster.leader?.node).toBe(cluster.node(1))
  const after = traffic(cluster, cluster.node(1), MINUTE)
  // To the leader, its round to m2, and back: 280 ms. Then a round between m2 and m3: 20 ms.
  expect(mean(before)).toBeGreaterThan(270)
  expect(mean(after)).toBeLessThan(30)
  expect(moves(cluster)).toBe(1)
})

test('a put that waits while the lead moves is answered, once, within an election', () => {
  const cluster = make({ leaders: ['m2'] })
  let slowest = 0
  for (let n = 0; n < 200; n++) slowest = Math.max(slowest, timed(cluster, cluster.node(2)))
  expect(cluster.leader?.node).toBe(cluster.node(1))
  expect(slowest).toBeLessThan(1000)
  const replica = cluster.leader?.member.replica
  expect(replica?.store.revision).toBe(201)
})

test('it stays where two members are asked alike', () => {
  const cluster = make()
  for (const end = cluster.loop.now + 12 * MINUTE; cluster.loop.now < end; ) {
    timed(cluster, cluster.node(1))
    timed(cluster, cluster.node(2))
    cluster.run(200)
  }
  expect(moves(cluster)).toBe(0)
  expect(cluster.leader?.node).toBe(cluster.node(0))
})

test('a list moves it without a write, once the cluster has been awake for a while', () => {
  const cluster = make({ leaders: ['m9', 'm3'] })
  cluster.run(29_000)
  expect(cluster.leader?.node).toBe(cluster.node(0))
  cluster.run(5_000)
  expect(cluster.leader?.node).toBe(cluster.node(2))
  cluster.run(10 * MINUTE)
  expect(moves(cluster)).toBe(1)
})

test('it does not move to a member that is cut off, and goes there when that one is back', () => {
  const cluster = make({ leaders: ['m2'] })
  cluster.partition(cluster.node(1))
  traffic(cluster, cluster.node(2), 2 * MINUTE)
  expect(moves(cluster)).toBe(0)
  cluster.partition(cluster.node(1), false)
  cluster.run(15_000)
  expect(cluster.leader?.node).toBe(cluster.node(1))
})

test('it does not move to a learner, but once that votes', () => {
  const cluster = new Changing(3, 1n, 10, true, { leaders: ['m4'] })
  const { id } = cluster.add('m4', true)
  const busy = (): void => {
    for (let i = 0; i < 80; i++) {
      cluster.put(cluster.node(1), 'k')
      cluster.run(500)
    }
  }
  busy()
  expect(cluster.leader?.object).not.toContain('m4')
  expect(text(cluster.promote(id))).toBe('ok')
  busy()
  expect(cluster.leader?.object).toContain('m4')
})

test('it does not move while a delete of very many keys is under way', () => {
  const cluster = make({ leaders: ['m2'] })
  for (let n = 0; n < 200; n++) {
    const success = Array.from({ length: 128 }, (_, i) => ({ requestPut: { key: Buffer.from(`k${n}.${i}`) } }))
    cluster.call(cluster.node(0), Method.TXN, etcd.TxnRequest.encode({ success }).finish())
  }
  const leader = cluster.leader?.member.replica
  cluster.until(() => (leader?.ticks ?? 0) >= 296)
  expect(moves(cluster)).toBe(0)
  cluster.node(0).service = 60
  const all = etcd.DeleteRangeRequest.encode({ key: Buffer.from('k'), rangeEnd: Buffer.from('l') }).finish()
  const call = cluster.begin(cluster.node(0), Method.DELETE_RANGE, all, 30_000)
  cluster.until(() => leader?.store.pendingJob !== null)
  let inTheMidst = 0
  cluster.until(() => {
    if (leader?.store.pendingJob !== null) inTheMidst = moves(cluster)
    return call.answer !== null
  })
  expect(leader?.ticks, 'the half minute ended in its midst').toBeGreaterThan(303)
  expect(inTheMidst).toBe(0)
  cluster.node(0).service = 0.05
  cluster.run(5000)
  expect(cluster.leader?.node).toBe(cluster.node(1))
})

test.each([[[]], [['m2']]])(
  'a cluster that is woken for a write now and then does not move, whatever is preferred: %j',
  (leaders) => {
    const cluster = make({ leaders, sleepAfterTicks: 10 })
    const at = term(cluster)
    for (let n = 0; n < 100; n++) {
      for (let m = 0; m < 5; m++) timed(cluster, cluster.node(1))
      cluster.run(20_000)
      expect(cluster.nodes.map((node) => node.timers)).toEqual([0, 0, 0])
    }
    expect(moves(cluster)).toBe(0)
    expect(term(cluster)).toBe(at)
  },
)

test('it keeps nobody awake: after a move the cluster sleeps, and does nothing in its sleep', () => {
  const cluster = make({ leaders: ['m2'], sleepAfterTicks: 10 })
  traffic(cluster, cluster.node(2), 40_000)
  expect(cluster.leader?.node).toBe(cluster.node(1))
  cluster.run(10_000)
  const { steps } = cluster.loop
  cluster.run(60 * MINUTE)
  expect(cluster.loop.steps).toBe(steps)
  expect([...cluster.alarmsSet.values()]).toEqual([])
})
