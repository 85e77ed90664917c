import { afterEach, describe, expect, it } from 'vitest'
import { Cluster } from '../harness/cluster.ts'
import { type Pending, ttlOf } from '../harness/member.ts'
import { refusal } from '../harness/refused.ts'
import { grant, keepAlive, status } from '../harness/requests.ts'

let cluster: Cluster
afterEach(() => cluster.dispose())

/** What a tick, an entry's round and a late disk may add. */
const LITTLE = 600

/** As the leader does before a planned sleep. */
function rest(): void {
  const { node, awake } = cluster.leader
  node.event('rest', () => {
    node.disk.transaction(() => {
      while (awake.leases.beforeSleep() === false);
    })
  })
}

describe('a lease', () => {
  it('ends after its TTL, not before, and all its keys go in one revision', () => {
    cluster = Cluster.sleepless(1)
    const f = cluster.follower
    const from = cluster.now
    f.grant(7, 5)
    for (const key of ['a', 'b', 'c']) f.put(key, 'v', { lease: 7 })
    const before = f.timeToLive(7)
    expect(before).toMatchObject({ ttl: 4, granted: 5, keys: ['a', 'b', 'c'] })
    cluster.until(() => !cluster.hasLease(7))
    expect(cluster.now - from).toBeGreaterThanOrEqual(5000)
    expect(cluster.now - from).toBeLessThan(5000 + LITTLE)
    expect(f.timeToLive(7)).toEqual({
      ttl: -1,
      granted: 0,
      keys: [],
      revision: before.revision + 1,
    })
  })

  it('is kept alive by any member, without a row', () => {
    cluster = Cluster.sleepless(2)
    cluster.m1.grant(7, 5)
    cluster.run(2000)
    const issued = cluster.members.map((n) => n.disk.issued)
    const entries = cluster.leader.replica?.log.lastIndex()
    for (let i = 0; i < 12; i++) {
      for (const node of cluster.members) expect(node.keepAlive(7)).toBe(5)
      cluster.run(200)
      if (i === 10) cluster.run(1500)
    }
    expect(cluster.leader.replica?.log.lastIndex()).toBe(entries)
    // One setting of the alarm each, as the time that was armed first has come; nothing for a
    // keepalive.
    for (const [i, n] of cluster.members.entries())
      expect(n.disk.issued - (issued[i] ?? 0)).toBeLessThanOrEqual(4)
    const last = cluster.now
    expect(cluster.m3.keepAlive(7)).toBe(5)
    cluster.until(() => !cluster.hasLease(7))
    expect(cluster.now - last).toBeGreaterThanOrEqual(5000)
    expect(cluster.now - last).toBeLessThan(5000 + 2 * LITTLE)
    for (const node of cluster.members) expect(node.keepAlive(7)).toBe(0)
  })

  it('is answered 0 once its revoke is on its way', () => {
    cluster = Cluster.sleepless(3)
    const { leader } = cluster
    const [a, b] = cluster.bothFollowers
    leader.grant(7, 2)
    cluster.run(1500)
    // Far apart: there is time to ask while the revoke is out.
    cluster.net.latencyMs = 300
    cluster.until(() => (leader.replica?.leases.busy ?? false) || !cluster.hasLease(7), 5000)
    const calls = [a, b, leader].map((m) => m.begin(keepAlive(7)))
    expect(leader.hasLease(7)).toBe(true)
    cluster.until(() => calls.every(({ answer }) => answer !== undefined))
    expect(leader.hasLease(7)).toBe(false)
    expect(calls.map(({ answer }) => ttlOf(answer))).toEqual([0, 0, 0])
  })

  it('that is revoked and granted again under its id begins anew', () => {
    cluster = Cluster.sleepless(4)
    const { leader } = cluster
    leader.grant(7, 3)
    cluster.run(2000)
    leader.revoke(7)
    const from = cluster.now
    leader.grant(7, 4)
    cluster.until(() => !cluster.hasLease(7))
    expect(cluster.now - from).toBeGreaterThanOrEqual(4000)
    expect(cluster.now - from).toBeLessThan(4000 + LITTLE)
  })

  it('keeps no key that another lease took, or that was put without', () => {
    cluster = Cluster.sleepless(5)
    const { leader } = cluster
    leader.grant(7, 3)
    leader.grant(8, 60)
    for (const key of ['stays', 'moves', 'goes']) leader.put(key, 'v', { lease: 7 })
    leader.put('stays')
    leader.put('moves', 'v', { lease: 8 })
    cluster.until(() => !cluster.hasLease(7))
    expect(leader.timeToLive(8).keys).toEqual(['moves'])
    const live = ['stays', 'moves', 'goes'].filter((key) => leader.has(key))
    expect(live).toEqual(['stays', 'moves'])
  })
})

describe('after a change of leader a lease', () => {
  it.each([
    ['is partitioned', 'partition'],
    ['crashes', 'crash'],
  ] as const)('whose leader %s ends at most a TTL late, never early', (_, how) => {
    for (let seed = 10; seed < 14; seed++) {
      cluster?.dispose()
      cluster = Cluster.sleepless(seed)
      const old = cluster.leader
      old.grant(7, 6)
      cluster.run(2000 + seed * 100)
      expect(cluster.follower.keepAlive(7)).toBe(6)
      const renewed = cluster.now
      cluster.run(1000)
      if (how === 'partition') old.cut()
      else old.kill(60_000)
      const others = cluster.allBut(old)
      cluster.until(() => !cluster.hasLease(7, others))
      expect(cluster.now - renewed).toBeGreaterThanOrEqual(6000)
      // An election of up to some two seconds, then one TTL.
      expect(cluster.now - renewed).toBeLessThan(1000 + 4000 + 6000 + LITTLE)
    }
  })

  it('is not kept alive by who led before', () => {
    cluster = Cluster.sleepless(20)
    const old = cluster.leader
    old.grant(7, 3)
    cluster.run(500)
    old.cut()
    // Asked at once, while it still believes that it leads, and again until it no longer does.
    const asked = [0, 100, 300, 900].map((ms) => {
      cluster.run(ms)
      return old.begin(keepAlive(7, { timeoutMs: 30_000 }))
    })
    const others = cluster.allBut(old)
    cluster.until(() => !cluster.hasLease(7, others), 30_000)
    expect(old.hasLease(7)).toBe(true)
    expect(asked.map((c) => c.answer)).toEqual([undefined, undefined, undefined, undefined])
    expect(refusal(() => old.keepAlive(7, { timeoutMs: 1000 }))).toBe(
      'etcdserver: request timed out',
    )
    expect(old.hasLease(7)).toBe(true)
    old.heal()
    cluster.until(() => asked.every((c) => c.answer !== undefined), 30_000)
    expect(asked.map((c) => ttlOf(c.answer))).toEqual([0, 0, 0, 0])
  })

  it('is not ended by a revoke of who led before, that its new leader never had', () => {
    cluster = Cluster.sleepless(22)
    const old = cluster.leader
    old.grant(7, 6)
    cluster.run(5600)
    old.cut()
    const others = cluster.allBut(old)
    cluster.until(() => (old.replica?.writes.size ?? 0) > 0, 2000)
    cluster.until(() => others.some((n) => n === cluster.leading), 10_000)
    expect(cluster.leader.keepAlive(7)).toBe(6)
    const renewed = cluster.now
    old.heal()
    cluster.until(() => !cluster.hasLease(7))
    expect(cluster.now - renewed).toBeGreaterThanOrEqual(6000)
  })

  it('has its questions answered by the new leader', () => {
    cluster = Cluster.sleepless(21)
    const old = cluster.leader
    const a = cluster.follower
    a.grant(7, 60)
    old.cut()
    const asked = a.begin(keepAlive(7, { timeoutMs: 20_000 }))
    cluster.until(() => asked.answer !== undefined, 20_000)
    expect(asked.answer?.code ?? 0).toBe(0)
    expect(a.keepAlive(7)).toBe(60)
  })
})

describe('where clocks jump a lease', () => {
  it.each([
    ['forwards', 3_600_000],
    ['backwards', -3_600_000],
  ])(
    'ends at its time within a second, though the clock of its leader jumps an hour %s',
    (_, jump) => {
      cluster = Cluster.sleepless(30)
      const { leader } = cluster
      leader.grant(7, 10)
      const from = cluster.now
      cluster.run(4000)
      leader.node.clockOffset += jump
      cluster.until(() => !cluster.hasLease(7))
      expect(cluster.now - from).toBeGreaterThanOrEqual(10_000 - 1000)
      expect(cluster.now - from).toBeLessThan(10_000 + 1000 + LITTLE)
    },
  )

  it('ends, though its asker’s clock was days behind or before', () => {
    cluster = Cluster.sleepless(31)
    const [a, b] = cluster.bothFollowers
    a.node.clockOffset = -3 * 86_400_000
    b.node.clockOffset = 3 * 86_400_000
    const from = cluster.now
    a.grant(7, 4)
    b.grant(8, 4)
    cluster.until(() => !cluster.hasLease(7) && !cluster.hasLease(8))
    expect(cluster.now - from).toBeGreaterThanOrEqual(4000)
    expect(cluster.now - from).toBeLessThan(4000 + 2 * LITTLE)
  })
})

describe('after a change of leader, where clocks jumped', () => {
  it('a lease whose asker’s clock was days before ends at most a TTL late', () => {
    cluster = Cluster.sleepless(32)
    const old = cluster.leader
    const a = cluster.follower
    a.node.clockOffset = 3 * 86_400_000
    a.grant(7, 4)
    const from = cluster.now
    a.node.clockOffset = 0
    old.kill()
    cluster.until(() => !cluster.hasLease(7))
    expect(cluster.now - from).toBeLessThan(4000 + 4000 + LITTLE)
  })
})

describe('asleep, a lease', () => {
  it('keeps its remaining time over a planned sleep of its leader', () => {
    for (let seed = 40; seed < 44; seed++) {
      cluster?.dispose()
      cluster = Cluster.sleepless(seed)
      const { leader } = cluster
      leader.grant(7, 30)
      cluster.run(10_000)
      expect(leader.keepAlive(7)).toBe(30)
      const renewed = cluster.now
      cluster.run(5000)
      rest()
      cluster.run(20)
      cluster.evict()
      cluster.run(8000)
      // Somebody calls: the same member leads again, and the time was not begun anew.
      expect(leader.timeToLive(7).ttl).toBeLessThanOrEqual(17 + 1)
      cluster.until(() => !cluster.hasLease(7))
      expect(cluster.now - renewed).toBeGreaterThanOrEqual(30_000)
      expect(cluster.now - renewed).toBeLessThan(30_000 + 1000 + LITTLE)
    }
  })

  it('ends by the alarm, though nobody calls', () => {
    for (let seed = 50; seed < 54; seed++) {
      cluster?.dispose()
      cluster = Cluster.sleepless(seed)
      const { leader } = cluster
      leader.grant(7, 20)
      cluster.run(3000)
      rest()
      cluster.run(20)
      cluster.evict()
      cluster.run(10_000)
      expect(cluster.members.map((n) => n.alive)).toEqual([false, false, false])
      cluster.until(() => cluster.members.every((n) => n.alive) && !cluster.hasLease(7), 60_000)
      expect(cluster.now).toBeLessThan(60_000)
    }
  })

  it('ends although its leader never comes back', () => {
    cluster = Cluster.sleepless(60)
    const old = cluster.leader
    old.grant(7, 20)
    cluster.run(1000)
    old.away()
    cluster.evict()
    const others = cluster.allBut(old)
    cluster.run(15_000)
    expect(others.map((n) => n.alive)).toEqual([false, false])
    cluster.until(() => others.every((n) => n.alive) && !cluster.hasLease(7, others), 120_000)
  })

  it('is never ended early by what an earlier sleep left, if it was renewed since', () => {
    cluster = Cluster.sleepless(61)
    const { leader } = cluster
    leader.grant(7, 10)
    cluster.run(4000)
    rest()
    cluster.run(2000)
    expect(leader.keepAlive(7)).toBe(10)
    const renewed = cluster.now
    cluster.run(500)
    cluster.evict()
    cluster.run(1000)
    leader.begin(status)
    cluster.until(
      () =>
        cluster.members.some((n) => n.alive) && cluster.leading !== null && !cluster.hasLease(7),
      60_000,
    )
    expect(cluster.now - renewed).toBeGreaterThanOrEqual(10_000)
  })

  it('is never ended early by a rest, if another led in between', () => {
    cluster = Cluster.sleepless(62)
    const old = cluster.leader
    old.grant(7, 15)
    cluster.run(1000)
    rest()
    cluster.run(20)
    old.away(6000)
    old.evict()
    cluster.until(() => cluster.leading !== null, 20_000)
    expect(cluster.leader.keepAlive(7)).toBe(15)
    const renewed = cluster.now
    cluster.run(8000)
    // The one that rested leads again, after the other.
    const { leader } = cluster
    cluster.until(() => old.alive)
    leader.kill(60_000)
    cluster.until(() => cluster.leading !== null && !cluster.hasLease(7, cluster.allBut(leader)))
    expect(cluster.now - renewed).toBeGreaterThanOrEqual(15_000)
  })
})

describe('killed at any moment', () => {
  it('a member that its alarm wakes alone is armed again, each time later', () => {
    cluster = Cluster.sleepless(90)
    const { leader } = cluster
    leader.grant(7, 3)
    for (const other of cluster.followers) other.kill()
    leader.evict()
    for (let n = 0; n < 8; n++) {
      expect(leader.disk.alarm).not.toBe(null)
      cluster.until(() => leader.alive, 700_000)
      cluster.run(50)
      leader.node.die(n % 2 === 0 ? 'eviction' : 'crash')
    }
    // Awake for long, it looks less and less often.
    cluster.until(() => leader.alive, 700_000)
    cluster.run(1_200_000)
    const before = leader.alarmsSet
    cluster.run(3_600_000)
    expect(leader.alarmsSet - before).toBeLessThan(12)
    expect(leader.disk.alarm).not.toBe(null)
  })

  it('every member is armed again, and leases end though nobody calls', () => {
    for (let seed = 100; seed < 160; seed++) {
      cluster?.dispose()
      cluster = Cluster.sleepless(seed)
      cluster.leader.grant(7, 4)
      const from = cluster.now
      // About when the lease ends, when members wake up, elect, revoke and apply: here one, there
      // all.
      for (let n = 0; n < 6; n++) {
        cluster.run(((seed * 7919 + n * 104_729) % 1900) + 40)
        const deaths = ['crash', 'eviction', 'abort'] as const
        for (const [i, { node }] of cluster.members.entries()) {
          if ((seed >> i) % 3 !== n % 3) node.die(deaths[(seed + n + i) % 3] ?? 'crash')
        }
      }
      cluster.until(
        () =>
          cluster.members.every((n) => n.alive || n.disk.alarm === null) && !cluster.hasLease(7),
        60_000,
      )
      expect(cluster.now - from).toBeGreaterThanOrEqual(4000)
    }
  })
})

describe('many leases', () => {
  it('that are due at once all end, a thousand at a time', () => {
    cluster = Cluster.sleepless(70)
    const { leader } = cluster
    const calls: Pending[] = []
    for (let id = 1; id <= 5000; id++) calls.push(leader.begin(grant(id, 4)))
    cluster.until(() => calls.every(({ answer }) => answer !== undefined))
    expect(calls.every(({ answer }) => answer !== null && !answer?.code)).toBe(true)
    const from = cluster.now
    let most = 0
    cluster.until(() => {
      const { leases, store, writes } = cluster.leader.awake
      most = Math.max(most, writes.size)
      return leases.held === 0 && store.firstDue(null) === null
    })
    expect(most).toBeLessThanOrEqual(1000)
    expect(most).toBeGreaterThan(100)
    expect(cluster.now - from).toBeLessThan(4000 + 3000)
  })

  it('do not fill the memory of their leader, and end at their time all the same', () => {
    cluster = Cluster.sleepless(71, { maxRenewed: 20 })
    const { leader } = cluster
    for (let id = 1; id <= 100; id++) leader.grant(id, 20 + (id % 10))
    const from = cluster.now
    for (let id = 1; id <= 100; id++) expect(leader.keepAlive(id)).toBe(20 + (id % 10))
    const to = cluster.now
    const ended = new Map<number, number>()
    cluster.until(() => {
      expect(cluster.leader.awake.leases.held).toBeLessThanOrEqual(20)
      for (let id = 1; id <= 100; id++)
        if (!ended.has(id) && !leader.hasLease(id)) ended.set(id, cluster.now)
      return ended.size === 100
    })
    for (const [id, at] of ended) {
      expect(at - from).toBeGreaterThanOrEqual((20 + (id % 10)) * 1000)
      expect(at - to).toBeLessThan((20 + (id % 10)) * 1000 + LITTLE)
    }
  })
})
