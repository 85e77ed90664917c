import { afterEach, describe, expect, it } from 'vitest'
import { encodeLeaseRevokeRequest } from '../../src/etcd/convert.ts'
import { leaseId } from '../../src/types.ts'
import { Cluster, keepAliveBody, Method, ttlOf } from './cluster.ts'

let cluster: Cluster
afterEach(() => cluster.dispose())

/** What a tick, an entry's round and a late disk may add. */
const LITTLE = 600

/** Revokes by hand what an expiry revokes by itself. */
function revoke(id: number): Uint8Array {
  return encodeLeaseRevokeRequest({ kind: 'leaseRevoke', id: leaseId(BigInt(id)) })
}

function leader() {
  const found = cluster.leader
  if (found === null) throw new Error('nobody leads')
  return found
}

describe('a lease', () => {
  it('ends after its TTL, not before, and all its keys go in one revision', () => {
    cluster = new Cluster(1)
    const [f] = cluster.followers()
    if (f === undefined) return
    const from = cluster.loop.now
    cluster.grant(f, 7, 5)
    for (const key of ['a', 'b', 'c']) cluster.put(f, key, 7)
    const before = cluster.timeToLive(f, 7)
    expect(before).toMatchObject({ ttl: 4, granted: 5, keys: ['a', 'b', 'c'] })
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - from).toBeGreaterThanOrEqual(5000)
    expect(cluster.loop.now - from).toBeLessThan(5000 + LITTLE)
    expect(cluster.timeToLive(f, 7)).toEqual({ ttl: -1, granted: 0, keys: [], revision: before.revision + 1 })
  })

  it('is kept alive by any member, without a row', () => {
    cluster = new Cluster(2)
    cluster.grant(cluster.node(0), 7, 5)
    cluster.run(2000)
    const issued = cluster.nodes.map((n) => n.disk.issued)
    const entries = leader().member.replica?.log.lastIndex()
    for (let i = 0; i < 12; i++) {
      for (const node of cluster.nodes) expect(cluster.keepAlive(node, 7)).toBe(5)
      cluster.run(200)
      if (i === 10) cluster.run(1500)
    }
    expect(leader().member.replica?.log.lastIndex()).toBe(entries)
    // One setting of the alarm each, as the time that was armed first has come; nothing for a keepalive.
    for (const [i, n] of cluster.nodes.entries()) expect(n.disk.issued - (issued[i] ?? 0)).toBeLessThanOrEqual(4)
    const last = cluster.loop.now
    expect(cluster.keepAlive(cluster.node(2), 7)).toBe(5)
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - last).toBeGreaterThanOrEqual(5000)
    expect(cluster.loop.now - last).toBeLessThan(5000 + 2 * LITTLE)
    for (const node of cluster.nodes) expect(cluster.keepAlive(node, 7)).toBe(0)
  })

  it('is answered 0 once its revoke is on its way', () => {
    cluster = new Cluster(3)
    const { node } = leader()
    const [a, b] = cluster.followers()
    if (a === undefined || b === undefined) return
    cluster.grant(node, 7, 2)
    cluster.run(1500)
    // Far apart: there is time to ask while the revoke is out.
    cluster.net.latencyMs = 300
    const calls = [a, b, node].map((n) => ({ n, call: null as ReturnType<Cluster['begin']> | null }))
    cluster.until(() => (leader().member.replica?.leases.busy ?? false) || !cluster.has(7), 5000)
    for (const c of calls) c.call = cluster.begin(c.n, Method.LEASE_KEEP_ALIVE, keepAliveBody(7))
    expect(leader().member.replica?.store.lease(leaseId(7n))).not.toBe(null)
    cluster.until(() => calls.every((c) => c.call?.answer !== null))
    expect(cluster.has(7, [leader().node])).toBe(false)
    expect(calls.map((c) => ttlOf(c.call?.answer ?? null))).toEqual([0, 0, 0])
  })

  it('that is revoked and granted again under its id begins anew', () => {
    cluster = new Cluster(4)
    const { node } = leader()
    cluster.grant(node, 7, 3)
    cluster.run(2000)
    expect(cluster.call(node, Method.LEASE_REVOKE, revoke(7)).code ?? 0).toBe(0)
    const from = cluster.loop.now
    cluster.grant(node, 7, 4)
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - from).toBeGreaterThanOrEqual(4000)
    expect(cluster.loop.now - from).toBeLessThan(4000 + LITTLE)
  })

  it('keeps no key that another lease took, or that was put without', () => {
    cluster = new Cluster(5)
    const { node } = leader()
    cluster.grant(node, 7, 3)
    cluster.grant(node, 8, 60)
    for (const key of ['stays', 'moves', 'goes']) cluster.put(node, key, 7)
    cluster.put(node, 'stays')
    cluster.put(node, 'moves', 8)
    cluster.until(() => !cluster.has(7))
    expect(cluster.timeToLive(node, 8).keys).toEqual(['moves'])
    const { store } = leader().member.replica ?? {}
    const live = ['stays', 'moves', 'goes'].map((k) => {
      const job = store?.read({
        key: Buffer.from(k),
        rangeEnd: new Uint8Array(0),
        limit: 0,
        revision: 0,
        sortOrder: 0,
        sortTarget: 0,
        serializable: true,
        keysOnly: false,
        countOnly: true,
        minModRevision: 0,
        maxModRevision: 0,
        minCreateRevision: 0,
        maxCreateRevision: 0,
      } as never)
      return job?.step(1000, 1_000_000)?.count
    })
    expect(live).toEqual([1, 1, 0])
  })
})

describe('after a change of leader a lease', () => {
  it.each([
    ['is partitioned', 'partition'],
    ['crashes', 'crash'],
  ] as const)('whose leader %s ends at most a TTL late, never early', (_, how) => {
    for (let seed = 10; seed < 14; seed++) {
      cluster?.dispose()
      cluster = new Cluster(seed)
      const old = leader()
      cluster.grant(old.node, 7, 6)
      cluster.run(2000 + seed * 100)
      expect(cluster.keepAlive(cluster.followers()[0] ?? old.node, 7)).toBe(6)
      const renewed = cluster.loop.now
      cluster.run(1000)
      if (how === 'partition') cluster.partition(old.node)
      else {
        old.node.downUntil = cluster.loop.now + 60_000
        old.node.die('crash')
      }
      const others = cluster.nodes.filter((n) => n !== old.node)
      cluster.until(() => !cluster.has(7, others))
      expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(6000)
      // An election of up to some two seconds, then one TTL.
      expect(cluster.loop.now - renewed).toBeLessThan(1000 + 4000 + 6000 + LITTLE)
    }
  })

  it('is not kept alive by who led before', () => {
    cluster = new Cluster(20)
    const old = leader()
    cluster.grant(old.node, 7, 3)
    cluster.run(500)
    cluster.partition(old.node)
    // Asked at once, while it still believes that it leads, and again until it no longer does.
    const asked = [0, 100, 300, 900].map((ms) => {
      cluster.run(ms)
      return cluster.begin(old.node, Method.LEASE_KEEP_ALIVE, keepAliveBody(7), 30_000)
    })
    const others = cluster.nodes.filter((n) => n !== old.node)
    cluster.until(() => !cluster.has(7, others), 30_000)
    expect(cluster.has(7, [old.node])).toBe(true)
    expect(asked.map((c) => c.answer)).toEqual([null, null, null, null])
    expect(cluster.keepAlive(old.node, 7, 1000)).toBe('etcdserver: request timed out')
    expect(cluster.has(7, [old.node])).toBe(true)
    cluster.partition(old.node, false)
    cluster.until(() => asked.every((c) => c.answer !== null), 30_000)
    expect(asked.map((c) => ttlOf(c.answer))).toEqual([0, 0, 0, 0])
  })

  it('is not ended by a revoke of who led before, that its new leader never had', () => {
    cluster = new Cluster(22)
    const old = leader()
    cluster.grant(old.node, 7, 6)
    cluster.run(5600)
    cluster.partition(old.node)
    const others = cluster.nodes.filter((n) => n !== old.node)
    cluster.until(() => (old.member.replica?.writes.size ?? 0) > 0, 2000)
    cluster.until(() => others.some((n) => n === cluster.leader?.node), 10_000)
    expect(cluster.keepAlive(leader().node, 7)).toBe(6)
    const renewed = cluster.loop.now
    cluster.partition(old.node, false)
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(6000)
  })

  it('has its questions answered by the new leader', () => {
    cluster = new Cluster(21)
    const old = leader()
    const [a] = cluster.followers()
    if (a === undefined) return
    cluster.grant(a, 7, 60)
    cluster.partition(old.node)
    const asked = cluster.begin(a, Method.LEASE_KEEP_ALIVE, keepAliveBody(7), 20_000)
    cluster.until(() => asked.answer !== null, 20_000)
    expect(asked.answer?.code ?? 0).toBe(0)
    expect(cluster.keepAlive(a, 7)).toBe(60)
  })
})

describe('where clocks jump a lease', () => {
  it.each([
    ['forwards', 3_600_000],
    ['backwards', -3_600_000],
  ])('ends at its time within a second, though the clock of its leader jumps an hour %s', (_, jump) => {
    cluster = new Cluster(30)
    const { node } = leader()
    cluster.grant(node, 7, 10)
    const from = cluster.loop.now
    cluster.run(4000)
    node.clockOffset += jump
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - from).toBeGreaterThanOrEqual(10_000 - 1000)
    expect(cluster.loop.now - from).toBeLessThan(10_000 + 1000 + LITTLE)
  })

  it('ends, though its asker’s clock was days behind or before', () => {
    cluster = new Cluster(31)
    const [a, b] = cluster.followers()
    if (a === undefined || b === undefined) return
    a.clockOffset = -3 * 86_400_000
    b.clockOffset = 3 * 86_400_000
    const from = cluster.loop.now
    cluster.grant(a, 7, 4)
    cluster.grant(b, 8, 4)
    cluster.until(() => !cluster.has(7) && !cluster.has(8))
    expect(cluster.loop.now - from).toBeGreaterThanOrEqual(4000)
    expect(cluster.loop.now - from).toBeLessThan(4000 + 2 * LITTLE)
  })
})

describe('after a change of leader, where clocks jumped', () => {
  it('a lease whose asker’s clock was days before ends at most a TTL late', () => {
    cluster = new Cluster(32)
    const old = leader()
    const [a] = cluster.followers()
    if (a === undefined) return
    a.clockOffset = 3 * 86_400_000
    cluster.grant(a, 7, 4)
    const from = cluster.loop.now
    a.clockOffset = 0
    old.node.downUntil = Number.POSITIVE_INFINITY
    old.node.die('crash')
    cluster.until(() => !cluster.has(7))
    expect(cluster.loop.now - from).toBeLessThan(4000 + 4000 + LITTLE)
  })
})

describe('asleep, a lease', () => {
  it('keeps its remaining time over a planned sleep of its leader', () => {
    for (let seed = 40; seed < 44; seed++) {
      cluster?.dispose()
      cluster = new Cluster(seed)
      const { node } = leader()
      cluster.grant(node, 7, 30)
      cluster.run(10_000)
      expect(cluster.keepAlive(node, 7)).toBe(30)
      const renewed = cluster.loop.now
      cluster.run(5000)
      cluster.rest()
      cluster.run(20)
      cluster.evictAll()
      cluster.run(8000)
      // Somebody calls: the same member leads again, and the time was not begun anew.
      expect(cluster.timeToLive(node, 7).ttl).toBeLessThanOrEqual(17 + 1)
      cluster.until(() => !cluster.has(7))
      expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(30_000)
      expect(cluster.loop.now - renewed).toBeLessThan(30_000 + 1000 + LITTLE)
    }
  })

  it('ends by the alarm, though nobody calls', () => {
    for (let seed = 50; seed < 54; seed++) {
      cluster?.dispose()
      cluster = new Cluster(seed)
      const { node } = leader()
      cluster.grant(node, 7, 20)
      cluster.run(3000)
      cluster.rest()
      cluster.run(20)
      cluster.evictAll()
      cluster.run(10_000)
      expect(cluster.nodes.map((n) => n.alive)).toEqual([false, false, false])
      cluster.until(() => cluster.nodes.every((n) => n.alive) && !cluster.has(7), 60_000)
      expect(cluster.loop.now).toBeLessThan(60_000)
    }
  })

  it('ends although its leader never comes back', () => {
    cluster = new Cluster(60)
    const old = leader()
    cluster.grant(old.node, 7, 20)
    cluster.run(1000)
    old.node.downUntil = Number.POSITIVE_INFINITY
    cluster.evictAll()
    const others = cluster.nodes.filter((n) => n !== old.node)
    cluster.run(15_000)
    expect(others.map((n) => n.alive)).toEqual([false, false])
    cluster.until(() => others.every((n) => n.alive) && !cluster.has(7, others), 120_000)
  })

  it('is never ended early by what an earlier sleep left, if it was renewed since', () => {
    cluster = new Cluster(61)
    const { node } = leader()
    cluster.grant(node, 7, 10)
    cluster.run(4000)
    cluster.rest()
    cluster.run(2000)
    expect(cluster.keepAlive(node, 7)).toBe(10)
    const renewed = cluster.loop.now
    cluster.run(500)
    cluster.evictAll()
    cluster.run(1000)
    cluster.begin(node, Method.STATUS, new Uint8Array(0))
    cluster.until(() => cluster.nodes.some((n) => n.alive) && cluster.leader !== null && !cluster.has(7), 60_000)
    expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(10_000)
  })

  it('is never ended early by a rest, if another led in between', () => {
    cluster = new Cluster(62)
    const old = leader()
    cluster.grant(old.node, 7, 15)
    cluster.run(1000)
    cluster.rest()
    cluster.run(20)
    old.node.downUntil = cluster.loop.now + 6000
    old.node.die('eviction')
    cluster.until(() => cluster.leader !== null, 20_000)
    expect(cluster.keepAlive(leader().node, 7)).toBe(15)
    const renewed = cluster.loop.now
    cluster.run(8000)
    // The one that rested leads again, after the other.
    const { node } = leader()
    cluster.until(() => old.node.alive)
    node.downUntil = cluster.loop.now + 60_000
    node.die('crash')
    cluster.until(
      () =>
        cluster.leader !== null &&
        !cluster.has(
          7,
          cluster.nodes.filter((n) => n !== node),
        ),
    )
    expect(cluster.loop.now - renewed).toBeGreaterThanOrEqual(15_000)
  })
})

describe('killed at any moment', () => {
  it('a member that its alarm wakes alone is armed again, each time later', () => {
    cluster = new Cluster(90)
    const { node } = leader()
    cluster.grant(node, 7, 3)
    for (const other of cluster.followers()) {
      other.downUntil = Number.POSITIVE_INFINITY
      other.die('crash')
    }
    node.die('eviction')
    for (let n = 0; n < 8; n++) {
      expect(node.disk.alarm).not.toBe(null)
      cluster.until(() => node.alive, 700_000)
      cluster.run(50)
      node.die(n % 2 === 0 ? 'eviction' : 'crash')
    }
    // Awake for long, it looks less and less often.
    cluster.until(() => node.alive, 700_000)
    cluster.run(1_200_000)
    const before = cluster.alarmsSet.get(node.object) ?? 0
    cluster.run(3_600_000)
    expect((cluster.alarmsSet.get(node.object) ?? 0) - before).toBeLessThan(12)
    expect(node.disk.alarm).not.toBe(null)
  })

  it('every member is armed again, and leases end though nobody calls', () => {
    for (let seed = 100; seed < 160; seed++) {
      cluster?.dispose()
      cluster = new Cluster(seed)
      cluster.grant(leader().node, 7, 4)
      const from = cluster.loop.now
      // About when the lease ends, when members wake up, elect, revoke and apply: here one, there all.
      for (let n = 0; n < 6; n++) {
        cluster.run(((seed * 7919 + n * 104_729) % 1900) + 40)
        const deaths = ['crash', 'eviction', 'abort'] as const
        for (const [i, node] of cluster.nodes.entries()) {
          if ((seed >> i) % 3 !== n % 3) node.die(deaths[(seed + n + i) % 3] ?? 'crash')
        }
      }
      cluster.until(() => cluster.nodes.every((n) => n.alive || n.disk.alarm === null) && !cluster.has(7), 60_000)
      expect(cluster.loop.now - from).toBeGreaterThanOrEqual(4000)
    }
  })
})

describe('many leases', () => {
  it('that are due at once all end, a thousand at a time', () => {
    cluster = new Cluster(70)
    const { node } = leader()
    const calls: ReturnType<Cluster['begin']>[] = []
    for (let id = 1; id <= 5000; id++) {
      // TTL 4: field 1; id: field 2.
      const body = new Uint8Array([8, 4, 16, (id & 0x7f) | 0x80, (id >> 7) | 0])
      calls.push(cluster.begin(node, Method.LEASE_GRANT, body))
    }
    cluster.until(() => calls.every((c) => c.answer !== null))
    expect(calls.every((c) => !c.answer?.code)).toBe(true)
    const from = cluster.loop.now
    let most = 0
    cluster.until(() => {
      const { leases, store, writes } = leader().member.replica ?? {}
      most = Math.max(most, writes?.size ?? 0)
      return leases?.held === 0 && store?.firstDue(null) === null
    })
    expect(most).toBeLessThanOrEqual(1000)
    expect(most).toBeGreaterThan(100)
    expect(cluster.loop.now - from).toBeLessThan(4000 + 3000)
  })

  it('do not fill the memory of their leader, and end at their time all the same', () => {
    cluster = new Cluster(71, { maxRenewed: 20 })
    const { node } = leader()
    for (let id = 1; id <= 100; id++) cluster.grant(node, id, 20 + (id % 10))
    const from = cluster.loop.now
    for (let id = 1; id <= 100; id++) expect(cluster.keepAlive(node, id)).toBe(20 + (id % 10))
    const to = cluster.loop.now
    const ended = new Map<number, number>()
    cluster.until(() => {
      expect(leader().member.replica?.leases.held).toBeLessThanOrEqual(20)
      for (let id = 1; id <= 100; id++) if (!ended.has(id) && !cluster.has(id, [node])) ended.set(id, cluster.loop.now)
      return ended.size === 100
    })
    for (const [id, at] of ended) {
      expect(at - from).toBeGreaterThanOrEqual((20 + (id % 10)) * 1000)
      expect(at - to).toBeLessThan((20 + (id % 10)) * 1000 + LITTLE)
    }
  })
})
