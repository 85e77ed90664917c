/** CORRUPT stands: leases that are over stay, as in etcd, and cost nothing; they end once it is disarmed. */
import { afterEach, describe, expect, test } from 'vitest'
import { AlarmAction, AlarmType, encodeAlarm } from '../../src/etcd/maintenance.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import { memberId } from '../../src/types.ts'
import { FORMAT_2 } from '../../src/version.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster, Method } from './cluster.ts'

const HOUR = 3_600_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

function make(options: Partial<ReplicaOptions> = {}): Cluster {
  const cluster = new Cluster(7, { sleepAfterTicks: 10, ...options })
  for (const node of cluster.nodes) node.punctual = true
  open.push(cluster)
  // So it is in a cluster whose members all know of it.
  const knows = (node: SimNode) => (cluster.seat(node)?.member.replica?.flags.format ?? 0) >= FORMAT_2
  for (let i = 0; i < 60 && !cluster.nodes.every(knows); i++) {
    cluster.put(cluster.node(0), 'awake')
    cluster.run(500)
  }
  expect(cluster.nodes.every(knows)).toBe(true)
  return cluster
}

function alarm(cluster: Cluster, action: number, node = cluster.node(1)): void {
  const body = encodeAlarm({ kind: 'alarm', action, member: memberId(3n), alarm: AlarmType.Corrupt })
  expect(cluster.call(node, Method.ALARM, body).code ?? 0).toBe(0)
}

/** `many` leases of ten seconds, a key to each; then CORRUPT, and time passes. */
function over(cluster: Cluster, many = 1, passes = HOUR): void {
  for (let id = 1; id <= many; id++) {
    cluster.grant(cluster.node(0), id, 10)
    cluster.put(cluster.node(0), `k${id}`, id)
  }
  alarm(cluster, AlarmAction.Activate)
  cluster.run(passes)
}

const asleep = (cluster: Cluster) => cluster.nodes.every((n) => n.life === null || n.timers === 0)
const indexes = (cluster: Cluster) => cluster.nodes.map((n) => cluster.seat(n)?.member.replica?.log.lastIndex() ?? 0)
const written = (cluster: Cluster) => cluster.nodes.reduce((sum, n) => sum + n.disk.rows.written, 0)

describe('while CORRUPT stands', () => {
  test.each([1, 300])('%d leases that are over stay with their keys, and the cluster sleeps', (many) => {
    const cluster = make()
    over(cluster, many)
    expect(asleep(cluster)).toBe(true)
    for (const id of [1, many]) expect(cluster.has(id)).toBe(true)
    expect(cluster.timeToLive(cluster.node(1), many)).toMatchObject({ keys: [`k${many}`] })
  })

  test('nobody proposes, sets an alarm or writes a row for them, asleep or awake', () => {
    for (const [sleepAfterTicks, passes] of [
      [10, HOUR],
      [Number.POSITIVE_INFINITY, HOUR / 20],
    ] as const) {
      const cluster = make({ sleepAfterTicks })
      over(cluster, 5, passes)
      const before = [indexes(cluster), written(cluster), [...cluster.alarmsSet.values()]]
      cluster.run(passes)
      expect([indexes(cluster), written(cluster), [...cluster.alarmsSet.values()]]).toEqual(before)
    }
  })

  test('members without memory are not woken by them again and again', () => {
    const cluster = make()
    over(cluster, 5)
    cluster.evictAll()
    cluster.run(HOUR)
    expect(asleep(cluster)).toBe(true)
    const { steps } = cluster.loop
    cluster.run(100 * HOUR)
    expect(cluster.loop.steps).toBe(steps)
  })

  test('a keepalive of one that is over is answered that it is, at once, however often', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY })
    over(cluster, 1, 60_000)
    for (let n = 0; n < 50; n++) {
      const from = cluster.loop.now
      expect(cluster.keepAlive(cluster.node(n % 3), 1)).toBe(0)
      expect(cluster.loop.now - from).toBeLessThan(1000)
    }
    expect(cluster.has(1)).toBe(true)
  })

  test('one that is not over is kept alive', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY })
    cluster.grant(cluster.node(0), 1, 10)
    alarm(cluster, AlarmAction.Activate)
    for (let n = 0; n < 5; n++) {
      cluster.run(6000)
      expect(cluster.keepAlive(cluster.node(2), 1)).toBe(10)
    }
  })
})

describe('once CORRUPT is disarmed', () => {
  const cases: readonly (readonly [string, (cluster: Cluster) => void])[] = [
    ['', () => {}],
    [' of a cluster that had lost its memory', (cluster) => cluster.evictAll()],
    [' of a cluster that has another leader', (cluster) => cluster.leader?.node.die('eviction')],
  ]
  test.each(cases)('what is over ends%s', (_, meanwhile) => {
    const cluster = make()
    over(cluster, 5)
    meanwhile(cluster)
    alarm(cluster, AlarmAction.Deactivate)
    // Who leads anew can't know of keepalives: a whole TTL.
    cluster.until(() => [1, 2, 3, 4, 5].every((id) => !cluster.has(id)), 20_000)
    cluster.run(20_000)
    expect(asleep(cluster)).toBe(true)
  })

  test('what is over ends though the leader is lost, and the others forget all, before it could tell anybody', () => {
    const cluster = make()
    over(cluster)
    const leader = cluster.leader?.node as SimNode
    const applied = (n: SimNode) => cluster.seat(n)?.member.replica?.flags.alarms.length === 0
    const body = encodeAlarm({ kind: 'alarm', action: AlarmAction.Deactivate, member: memberId(3n), alarm: AlarmType.Corrupt })
    cluster.begin(leader, Method.ALARM, body)
    cluster.until(() => cluster.followers().every(applied))
    const others = cluster.nodes.filter((n) => n !== leader)
    cluster.evictAll()
    leader.downUntil = Number.POSITIVE_INFINITY
    cluster.until(() => !cluster.has(1, others), 120_000)
  })

  test('a revoke that was on its way when the alarm came is tried again', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY })
    cluster.grant(cluster.node(0), 1, 10)
    cluster.put(cluster.node(0), 'a', 1)
    const leader = cluster.leader?.node as SimNode
    const replica = cluster.leader?.member.replica
    const body = encodeAlarm({ kind: 'alarm', action: AlarmAction.Activate, member: memberId(3n), alarm: AlarmType.Corrupt })
    // Both are in the log before either is applied.
    const left = () => (replica?.leases.nextDue() ?? 0) - (cluster.leader?.ports.clock.now() ?? 0)
    while (left() > 300) cluster.run(10)
    cluster.partition(leader)
    cluster.begin(leader, Method.ALARM, body)
    cluster.until(() => replica?.leases.busy === true, 1000)
    cluster.run(150) // a tick, which proposes it
    expect(replica?.flags.alarms).toEqual([])
    cluster.partition(leader, false)
    cluster.until(() => replica?.flags.has(AlarmType.Corrupt) === true)
    cluster.run(20_000)
    expect(cluster.leader?.member.replica).toBe(replica)
    expect(replica?.leases.busy).toBe(false)
    expect(cluster.has(1)).toBe(true)
    alarm(cluster, AlarmAction.Deactivate)
    cluster.until(() => !cluster.has(1), 3000)
  })
})
