import { afterEach, expect, test } from 'vitest'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { del, manyPuts } from '../harness/requests.ts'

const MINUTE = 60_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/** Milliseconds one way between members, m1 far from the other two. */
const FAR: Readonly<Record<string, number>> = { 'm1 m2': 70, 'm1 m3': 80, 'm2 m3': 10 }

function make(config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(5, config)
  open.push(cluster)
  const name = (object: string) => object.split('/')[1]
  cluster.net.travel = (from, to) => FAR[[name(from), name(to)].sort().join(' ')] ?? 0
  for (const { node } of cluster.members) node.diskMs = 0.1
  return cluster
}

/** How long a put takes. */
function timed(cluster: Cluster, at: ClusterMember): number {
  return cluster.timed(() => at.put('k'))
}

/** One put after the other for so long; the time each took, in their order. */
function traffic(cluster: Cluster, at: ClusterMember, ms: number): number[] {
  const took: number[] = []
  for (const end = cluster.now + ms; cluster.now < end; ) {
    took.push(timed(cluster, at))
    cluster.run(300)
  }
  return took
}

const mean = (times: readonly number[]) => times.reduce((a, b) => a + b, 0) / times.length
const moves = (cluster: Cluster) =>
  cluster.members.reduce((n, m) => n + (m.replica?.leaderMover.moves ?? 0), 0)

test('the lead goes to where the writes are, and a put takes the shorter way from then on', () => {
  const cluster = make()
  expect(cluster.leader.name).toBe('m1')
  const before = traffic(cluster, cluster.m2, 5 * MINUTE - 10_000)
  expect(cluster.leader.name).toBe('m1')
  cluster.run(0)
  traffic(cluster, cluster.m2, 30_000)
  expect(cluster.leader.name).toBe('m2')
  const after = traffic(cluster, cluster.m2, MINUTE)
  // To the leader, its round to m2, and back: 280 ms. Then a round between m2 and m3: 20 ms.
  expect(mean(before)).toBeGreaterThan(270)
  expect(mean(after)).toBeLessThan(30)
  expect(moves(cluster)).toBe(1)
})

test('a put that waits while the lead moves is answered, once, within an election', () => {
  const cluster = make({ leaders: ['m2'] })
  let slowest = 0
  for (let n = 0; n < 200; n++) slowest = Math.max(slowest, timed(cluster, cluster.m3))
  expect(cluster.leader.name).toBe('m2')
  expect(slowest).toBeLessThan(1000)
  expect(cluster.leader.awake.store.revision).toBe(201)
})

test('it stays where two members are asked alike', () => {
  const cluster = make()
  for (const end = cluster.now + 12 * MINUTE; cluster.now < end; ) {
    timed(cluster, cluster.m2)
    timed(cluster, cluster.m3)
    cluster.run(200)
  }
  expect(moves(cluster)).toBe(0)
  expect(cluster.leader.name).toBe('m1')
})

test('a list moves it without a write, once the cluster has been awake for a while', () => {
  const cluster = make({ leaders: ['m9', 'm3'] })
  cluster.run(29_000)
  expect(cluster.leader.name).toBe('m1')
  cluster.run(5_000)
  expect(cluster.leader.name).toBe('m3')
  cluster.run(10 * MINUTE)
  expect(moves(cluster)).toBe(1)
})

test('it does not move to a member that is cut off, and goes there when that one is back', () => {
  const cluster = make({ leaders: ['m2'] })
  cluster.m2.cut()
  traffic(cluster, cluster.m3, 2 * MINUTE)
  expect(moves(cluster)).toBe(0)
  cluster.m2.heal()
  cluster.run(15_000)
  expect(cluster.leader.name).toBe('m2')
})

test('it does not move to a learner, but once that votes', () => {
  const cluster = new Cluster({ config: { leaders: ['m4'] } })
  const id = cluster.add('m4', { learner: true })
  const busy = (): void => {
    for (let i = 0; i < 80; i++) {
      cluster.m1.put('k')
      cluster.run(500)
    }
  }
  busy()
  expect(cluster.leader.name).not.toBe('m4')
  cluster.promote(id)
  busy()
  expect(cluster.leader.name).toBe('m4')
})

test('it does not move while a delete of very many keys is under way', () => {
  const cluster = make({ leaders: ['m2'] })
  const { m1 } = cluster
  for (let n = 0; n < 200; n++) m1.ask(manyPuts(128, (i) => `k${n}.${i}`))
  const leader = cluster.leader.awake
  cluster.until(() => leader.ticks >= 296)
  expect(moves(cluster)).toBe(0)
  m1.node.service = 60
  const call = m1.begin(del('k', { rangeEnd: 'l', timeoutMs: 30_000 }))
  cluster.until(() => leader.store.pendingJob !== null)
  let inTheMidst = 0
  cluster.until(() => {
    if (leader.store.pendingJob !== null) inTheMidst = moves(cluster)
    return call.answer !== undefined
  })
  expect(leader.ticks, 'the half minute ended in its midst').toBeGreaterThan(303)
  expect(inTheMidst).toBe(0)
  m1.node.service = 0.05
  cluster.run(5000)
  expect(cluster.leader.name).toBe('m2')
})

test.each([[[]], [['m2']]])(
  'a cluster that is woken for a write now and then does not move, whatever is preferred: %j',
  (leaders) => {
    const cluster = make({ leaders, sleepAfterTicks: 10 })
    const { term } = cluster.leader
    for (let n = 0; n < 100; n++) {
      for (let m = 0; m < 5; m++) timed(cluster, cluster.m2)
      cluster.run(20_000)
      expect(cluster.members.map(({ node }) => node.timers)).toEqual([0, 0, 0])
    }
    expect(moves(cluster)).toBe(0)
    expect(cluster.leader.term).toBe(term)
  },
)

test('it keeps nobody awake: after a move the cluster sleeps, and does nothing in its sleep', () => {
  const cluster = make({ leaders: ['m2'], sleepAfterTicks: 10 })
  traffic(cluster, cluster.m3, 40_000)
  expect(cluster.leader.name).toBe('m2')
  cluster.run(10_000)
  const { steps } = cluster
  cluster.run(60 * MINUTE)
  expect(cluster.steps).toBe(steps)
  expect(cluster.alarmsSet).toBe(0)
})
