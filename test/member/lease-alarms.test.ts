/** Leases of a cluster that sleeps without memory: who is woken when, and what that costs. */
import { expect, test } from 'vitest'
import { encodeLeaseGrantRequest } from '../../src/etcd/convert.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { leaseId } from '../../src/types.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from '../support/cluster.ts'

const { Method } = quorate.member
const LEASE = 7n

function granted(cluster: Cluster, ttl: number): void {
  const body = encodeLeaseGrantRequest({ kind: 'leaseGrant', id: leaseId(LEASE), ttl })
  const { answer } = cluster.ask(cluster.node(1), { method: Method.LEASE_GRANT, body, requestId: new Uint8Array(16).fill(1) })
  expect(answer?.code ?? 0).toBe(0)
}

/** All fall asleep, and the platform takes their memory. */
function forgotten(cluster: Cluster): void {
  cluster.run(10_000)
  for (const node of cluster.nodes) {
    expect(node.timers).toBe(0)
    cluster.evict(node)
  }
}

function newCluster(members = 3): Cluster {
  const cluster = new Cluster(members, 5n)
  for (const node of cluster.nodes) node.punctual = true
  return cluster
}

function leases(cluster: Cluster, i: number): number {
  return cluster.node(i).life?.member?.inspect().shortLeases ?? Number.NaN
}

test('a lease that ends while all sleep costs each member a few alarms, not one after the other', () => {
  const cluster = newCluster()
  granted(cluster, 30)
  forgotten(cluster)
  const { alarmsSet } = cluster
  const alarms = cluster.nodes.reduce((sum, n) => sum + n.alarms, 0)
  cluster.run(60_000)
  for (const i of [1, 2, 3]) expect(leases(cluster, i)).toBe(0)
  expect(cluster.alarmsSet - alarmsSet).toBeLessThanOrEqual(6)
  // One of them may go off twice.
  expect(cluster.nodes.reduce((sum, n) => sum + n.alarms, 0) - alarms).toBeLessThanOrEqual(8)
})

test('a lease kept alive while all sleep in between: three alarms are set for a keepalive, and none goes off', () => {
  const cluster = newCluster()
  granted(cluster, 900)
  const keepAlive = { method: Method.LEASE_KEEP_ALIVE, body: etcd.LeaseKeepAliveRequest.encode({ ID: Number(LEASE) }).finish() }
  for (let n = 0; n < 12; n++) {
    forgotten(cluster)
    const { alarmsSet, wakes } = cluster
    cluster.run(290_000)
    expect(cluster.alarmsSet).toBe(alarmsSet)
    expect(cluster.wakes).toBe(wakes)
    const { answer } = cluster.ask(cluster.node(1 + (n % 3)), keepAlive)
    expect(answer?.code ?? 0).toBe(0)
    cluster.run(10_000)
    expect(cluster.alarmsSet - alarmsSet).toBeLessThanOrEqual(4)
  }
})

test('the last member that is left to look ends a lease too, without any memory of it', () => {
  const cluster = newCluster()
  granted(cluster, 30)
  const end = cluster.loop.now + 30_000
  forgotten(cluster)
  const byAlarm = [...cluster.nodes].sort((a, b) => (a.disk.alarm ?? 0) - (b.disk.alarm ?? 0))
  const [first, second, last] = byAlarm as [SimNode, SimNode, SimNode]
  first.die('crash')
  first.downUntil = Number.POSITIVE_INFINITY
  // The second would come before the last, were its alarm not lost.
  second.disk.setAlarm(null)
  second.planAlarm()
  const ended = (): boolean => last.life?.member?.inspect().shortLeases === 0
  cluster.loop.run(end + 120_000, ended)
  expect(ended()).toBe(true)
  // Its own twelve seconds, an election, and a whole TTL, since it can't know of keepalives.
  expect(cluster.loop.now - end).toBeLessThan(12_000 + 3000 + 30_000)
})

test.each([
  [1, 'forwards', 3_600_000],
  [1, 'backwards', -3_600_000],
  [3, 'forwards', 3_600_000],
  [3, 'backwards', -3_600_000],
])(
  'of %i members a lease ends at its time though its leader’s clock jumped an hour %s before all slept and forgot',
  (members, _, jump) => {
    const cluster = newCluster(members)
    const leader = cluster.node(1)
    leader.jump(jump)
    granted(cluster, 40)
    const end = cluster.loop.now + 40_000
    forgotten(cluster)
    // Whatever begins a life of its own meanwhile wakes nobody.
    leader.call([{ method: Method.STATUS }], () => {})
    const { wakes } = cluster
    cluster.loop.run(end - 1500)
    expect(cluster.wakes).toBe(wakes)
    cluster.loop.run(end + 3000, () => leases(cluster, 1) === 0)
    expect(leases(cluster, 1)).toBe(0)
  },
)

test.each([1, 3])(
  'of %i members a lease ends at most a TTL late though its leader’s clock went back an hour and all forgot',
  (members) => {
    const cluster = newCluster(members)
    granted(cluster, 40)
    const end = cluster.loop.now + 40_000
    for (const node of cluster.nodes) node.jump(-3_600_000)
    cluster.run(500)
    for (const node of cluster.nodes) cluster.evict(node)
    cluster.loop.run(end - 1500)
    expect(cluster.nodes.map((n) => n.alive)).toEqual(cluster.nodes.map(() => false))
    cluster.loop.run(end + 3000 + 40_000, () => leases(cluster, 1) === 0)
    expect(leases(cluster, 1)).toBe(0)
  },
)
