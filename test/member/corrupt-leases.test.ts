/**
 * CORRUPT stands: leases that are over stay, as in etcd, and cost nothing; they end once it is
 * disarmed.
 */
import { afterEach, describe, expect, test } from 'vitest'
import { AlarmAction, AlarmType } from '../../src/etcd/maintenance.ts'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import * as requests from '../harness/requests.ts'

const HOUR = 3_600_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

const AWAKE = { sleepAfterTicks: Number.POSITIVE_INFINITY }
/** In the name of m3, so to speak. */
const corrupt = (action: number) => requests.alarm(action, AlarmType.Corrupt, 3n)

function make(config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(7, { sleepAfterTicks: 10, ...config })
  cluster.punctual()
  open.push(cluster)
  return cluster
}

/** `many` leases of ten seconds, a key to each; then CORRUPT, and time passes. */
function over(cluster: Cluster, many = 1, passes = HOUR): void {
  for (let id = 1; id <= many; id++) {
    cluster.m1.grant(id, 10)
    cluster.m1.put(`k${id}`, 'v', { lease: id })
  }
  cluster.m2.ask(corrupt(AlarmAction.Activate))
  cluster.run(passes)
}

const indexes = (cluster: Cluster) => cluster.members.map((n) => n.replica?.log.lastIndex() ?? 0)

describe('while CORRUPT stands', () => {
  test.each([1, 300])(
    '%d leases that are over stay with their keys, and the cluster sleeps',
    (many) => {
      const cluster = make()
      over(cluster, many)
      expect(cluster.asleep).toBe(true)
      for (const id of [1, many]) expect(cluster.hasLease(id)).toBe(true)
      expect(cluster.m2.timeToLive(many)).toMatchObject({ keys: [`k${many}`] })
    },
  )

  test('nobody proposes, sets an alarm or writes a row for them, asleep or awake', () => {
    for (const [sleepAfterTicks, passes] of [
      [10, HOUR],
      [Number.POSITIVE_INFINITY, HOUR / 20],
    ] as const) {
      const cluster = make({ sleepAfterTicks })
      over(cluster, 5, passes)
      const before = [indexes(cluster), cluster.rowsWritten, cluster.alarmsSet]
      cluster.run(passes)
      expect([indexes(cluster), cluster.rowsWritten, cluster.alarmsSet]).toEqual(before)
    }
  })

  test('members without memory are not woken by them again and again', () => {
    const cluster = make()
    over(cluster, 5)
    cluster.evict()
    cluster.run(HOUR)
    expect(cluster.asleep).toBe(true)
    const { steps } = cluster
    cluster.run(100 * HOUR)
    expect(cluster.steps).toBe(steps)
  })

  test('a keepalive of one that is over is answered that it is, at once, however often', () => {
    const cluster = make(AWAKE)
    over(cluster, 1, 60_000)
    for (let n = 0; n < 50; n++) {
      const ms = cluster.timed(() => expect(cluster.inTurn(n).keepAlive(1)).toBe(0))
      expect(ms).toBeLessThan(1000)
    }
    expect(cluster.hasLease(1)).toBe(true)
  })

  test('one that is not over is kept alive', () => {
    const cluster = make(AWAKE)
    cluster.m1.grant(1, 10)
    cluster.m2.ask(corrupt(AlarmAction.Activate))
    for (let n = 0; n < 5; n++) {
      cluster.run(6000)
      expect(cluster.m3.keepAlive(1)).toBe(10)
    }
  })
})

describe('once CORRUPT is disarmed', () => {
  const cases: readonly (readonly [string, (cluster: Cluster) => void])[] = [
    ['', () => {}],
    [' of a cluster that had lost its memory', (cluster) => cluster.evict()],
    [' of a cluster that has another leader', (cluster) => cluster.leader.evict()],
  ]
  test.each(cases)('what is over ends%s', (_, meanwhile) => {
    const cluster = make()
    over(cluster, 5)
    meanwhile(cluster)
    cluster.m2.ask(corrupt(AlarmAction.Deactivate))
    // Who leads anew can't know of keepalives: a whole TTL.
    cluster.until(() => [1, 2, 3, 4, 5].every((id) => !cluster.hasLease(id)), 20_000)
    cluster.run(20_000)
    expect(cluster.asleep).toBe(true)
  })

  test('what is over ends though the leader is lost, and the others forget all, before it could tell anybody', () => {
    const cluster = make()
    over(cluster)
    const { leader } = cluster
    const applied = (n: ClusterMember) => n.replica?.flags.alarms.length === 0
    leader.begin(corrupt(AlarmAction.Deactivate))
    cluster.until(() => cluster.followers.every(applied))
    const others = cluster.allBut(leader)
    cluster.evict()
    leader.away()
    cluster.until(() => !cluster.hasLease(1, others), 120_000)
  })

  test('a revoke that was on its way when the alarm came is tried again', () => {
    const cluster = make(AWAKE)
    cluster.m1.grant(1, 10)
    cluster.m1.put('a', 'v', { lease: 1 })
    const { leader } = cluster
    const replica = leader.awake
    // Both are in the log before either is applied.
    const left = () => (replica.leases.nextDue() ?? 0) - leader.node.now()
    while (left() > 300) cluster.run(10)
    leader.cut()
    leader.begin(corrupt(AlarmAction.Activate))
    cluster.until(() => replica.leases.busy === true, 1000)
    cluster.run(150) // a tick, which proposes it
    expect(replica.flags.alarms).toEqual([])
    leader.heal()
    cluster.until(() => replica.flags.has(AlarmType.Corrupt) === true)
    cluster.run(20_000)
    expect(cluster.leading?.replica).toBe(replica)
    expect(replica.leases.busy).toBe(false)
    expect(cluster.hasLease(1)).toBe(true)
    cluster.m2.ask(corrupt(AlarmAction.Deactivate))
    cluster.until(() => !cluster.hasLease(1), 3000)
  })
})
