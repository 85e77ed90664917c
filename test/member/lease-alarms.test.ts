/** Leases of a cluster that sleeps without memory: who is woken when, and what that costs. */
import { expect, test } from 'vitest'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { status } from '../harness/requests.ts'

/** All fall asleep, and the platform takes their memory. */
function forgotten(cluster: Cluster): void {
  cluster.sleep()
  cluster.evict()
}

function newCluster(size = 3): Cluster {
  const cluster = new Cluster({ size, seed: 5 })
  cluster.punctual()
  return cluster
}

/** Leases that m1 knows, in memory. */
const leasesAtFirst = ({ m1 }: Cluster): number => m1.seen?.shortLeases ?? Number.NaN

/** How often an alarm has reached a member. */
const alarms = ({ members }: Cluster): number =>
  members.reduce((sum, { node }) => sum + node.alarms, 0)

test('a lease that ends while all sleep costs each member a few alarms, not one after the other', () => {
  const cluster = newCluster()
  cluster.m1.grant(7, 30)
  forgotten(cluster)
  const { alarmsSet } = cluster
  const before = alarms(cluster)
  cluster.run(60_000)
  for (const m of cluster.members) expect(m.seen?.shortLeases).toBe(0)
  expect(cluster.alarmsSet - alarmsSet).toBeLessThanOrEqual(6)
  // One of them may go off twice.
  expect(alarms(cluster) - before).toBeLessThanOrEqual(8)
})

test('a lease kept alive while all sleep in between: three alarms are set for a keepalive, and none goes off', () => {
  const cluster = newCluster()
  cluster.m1.grant(7, 900)
  for (let n = 0; n < 12; n++) {
    forgotten(cluster)
    const { alarmsSet, wakes } = cluster
    cluster.run(290_000)
    expect(cluster.alarmsSet).toBe(alarmsSet)
    expect(cluster.wakes).toBe(wakes)
    cluster.inTurn(n).keepAlive(7)
    cluster.run(10_000)
    expect(cluster.alarmsSet - alarmsSet).toBeLessThanOrEqual(4)
  }
})

test('the last member that is left to look ends a lease too, without any memory of it', () => {
  const cluster = newCluster()
  cluster.m1.grant(7, 30)
  const end = cluster.now + 30_000
  forgotten(cluster)
  const byAlarm = [...cluster.members].sort((a, b) => (a.disk.alarm ?? 0) - (b.disk.alarm ?? 0))
  const [first, second, last] = byAlarm as [ClusterMember, ClusterMember, ClusterMember]
  first.kill()
  // The second would come before the last, were its alarm not lost.
  second.disk.setAlarm(null)
  second.node.planAlarm()
  const ended = (): boolean => last.seen?.shortLeases === 0
  cluster.loop.run(end + 120_000, ended)
  expect(ended()).toBe(true)
  // Its own twelve seconds, an election, and a whole TTL, since it can't know of keepalives.
  expect(cluster.now - end).toBeLessThan(12_000 + 3000 + 30_000)
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
    const { m1: leader } = cluster
    leader.node.jump(jump)
    cluster.m1.grant(7, 40)
    const end = cluster.now + 40_000
    forgotten(cluster)
    // Whatever begins a life of its own meanwhile wakes nobody.
    leader.begin(status)
    const { wakes } = cluster
    cluster.loop.run(end - 1500)
    expect(cluster.wakes).toBe(wakes)
    cluster.loop.run(end + 3000, () => leasesAtFirst(cluster) === 0)
    expect(leasesAtFirst(cluster)).toBe(0)
  },
)

test.each([1, 3])(
  'of %i members a lease ends at most a TTL late though its leader’s clock went back an hour and all forgot',
  (members) => {
    const cluster = newCluster(members)
    cluster.m1.grant(7, 40)
    const end = cluster.now + 40_000
    for (const { node } of cluster.members) node.jump(-3_600_000)
    cluster.run(500)
    cluster.evict()
    cluster.loop.run(end - 1500)
    expect(cluster.members.map((n) => n.alive)).toEqual(cluster.members.map(() => false))
    cluster.loop.run(end + 3000 + 40_000, () => leasesAtFirst(cluster) === 0)
    expect(leasesAtFirst(cluster)).toBe(0)
  },
)
