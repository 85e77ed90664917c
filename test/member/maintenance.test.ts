import { afterEach, describe, expect, test } from 'vitest'
import {
  AlarmAction,
  AlarmType,
  decodeAlarm,
  encodeAlarm,
  encodeDowngrade,
} from '../../src/etcd/maintenance.ts'
import { memberId } from '../../src/types.ts'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { outcome, refusal } from '../harness/refused.ts'
import {
  check,
  compact,
  defragment,
  del,
  deletes,
  fixedId,
  grant,
  Method,
  put,
  revoke,
  writes,
} from '../harness/requests.ts'
import { etcd } from '../proto/generated/etcd.js'

const NO_SPACE = 'etcdserver: mvcc: database space exceeded'
const CORRUPT = 'etcdserver: corrupt cluster'
const { Get, Activate, Deactivate } = AlarmAction
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

function make(config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(11, config)
  open.push(cluster)
  return cluster
}

/** Alarms as a member knows them, `member:type`; nobody: it does not live. */
const alarmsAt = (m: ClusterMember): readonly string[] => m.seen?.alarms ?? []

describe('alarms', () => {
  test('the quota of one member stops writes at all of them, until it is disarmed by its very id', () => {
    const cluster = make({ quotaBytes: 300_000 })
    const { m2, members } = cluster
    const { id } = m2
    let i = 0
    for (; i < 1000; i++)
      if (outcome(() => m2.put(`k${i}`, new Uint8Array(2000))) === `8 ${NO_SPACE}`) break
    expect(i).toBeGreaterThan(20)
    expect(i).toBeLessThan(150)
    cluster.run(500)
    expect(members.map(alarmsAt)).toEqual([[`${id}:1`], [`${id}:1`], [`${id}:1`]])
    for (const m of members) {
      expect(refusal(() => m.put('x'))).toBe(NO_SPACE)
      expect(refusal(() => m.grant(5, 5))).toBe(NO_SPACE)
      expect(refusal(() => m.txn([], { failure: [writes('x')] }))).toBe(NO_SPACE)
    }
    m2.txn([deletes('k0')])
    m2.del('k1')
    expect(m2.alarm(Deactivate, AlarmType.NoSpace)).toEqual([])
    // Each that was asked and is above has raised its own by now.
    const ids = members.map((m) => m.id).sort((a, b) => (a < b ? -1 : 1))
    expect(m2.alarm(Get, AlarmType.NoSpace)).toEqual(ids.map((member) => `${member}:1`))
    expect(m2.alarm(Get, AlarmType.Corrupt)).toEqual([])
    // Disarmed, and still above: the next write raises it again.
    for (const member of ids)
      expect(m2.alarm(Deactivate, AlarmType.NoSpace, member)).toEqual([`${member}:1`])
    expect(alarmsAt(m2)).toEqual([])
    expect(refusal(() => m2.put('x'))).toBe(NO_SPACE)
    expect(alarmsAt(m2)).toEqual([`${id}:1`])
  })

  test('a write that waits when the alarm is raised is refused by apply, the same everywhere, and at its second try', () => {
    const cluster = make()
    const { m1, members } = cluster
    m1.alarm(Activate, AlarmType.NoSpace, 7n)
    const write = () => m1.put('x', 'v', { requestId: fixedId(9), timeoutMs: 5000 })
    expect(refusal(write)).toBe(NO_SPACE)
    m1.alarm(Deactivate, AlarmType.NoSpace, 7n)
    expect(refusal(write), 'refused once is refused for good').toBe(NO_SPACE)
    m1.put('x')
    cluster.run(500)
    expect(new Set(members.map((m) => m.seen?.revision))).toEqual(new Set([2]))
  })

  test('an alarm outlives the memory of all, and comes with a snapshot', () => {
    const cluster = make({ log: { tailRows: 4, tailBytes: 1, rowBytes: 256 } })
    const { m1, m3 } = cluster
    m1.alarm(Activate, AlarmType.NoSpace, 1n)
    cluster.evict()
    expect(m1.alarm(Get, 0)).toEqual(['1:1'])
    m3.cut()
    const asked = cluster.allBut(m3, cluster.leading)[0] ?? m1
    asked.alarm(Deactivate, AlarmType.NoSpace, 1n)
    asked.alarm(Activate, AlarmType.NoSpace, 2n)
    for (let i = 0; i < 200; i++) asked.del(`k${i}`)
    expect(asked.awake.log.firstIndex(), 'the log no longer has the alarm').toBeGreaterThan(50)
    expect(alarmsAt(m3)).toEqual(['1:1'])
    m3.heal()
    cluster.until(() => alarmsAt(m3)[0] === '2:1', 30_000)
    m3.evict()
    cluster.run(3000)
    m3.get('k')
    expect(alarmsAt(m3)).toEqual(['2:1'])
  })

  test('in a corrupt cluster no key is written and no lease granted, revoked or ended, and all is read', () => {
    const cluster = make()
    const { m3 } = cluster
    m3.grant(5, 5)
    m3.put('a', 'v', { lease: 5 })
    m3.alarm(Activate, AlarmType.Corrupt, 3n)
    for (const write of [put('b'), del('a'), compact(2), grant(6, 5), revoke(5)]) {
      expect(
        refusal(() => m3.ask(write)),
        `method ${write.method}`,
      ).toBe(CORRUPT)
    }
    expect(m3.get('a')).toBe('v')
    expect(refusal(() => m3.ask(check('data_corruption')))).toBe('alarm activated: CORRUPT')
    expect(refusal(() => m3.ask(check('alarms')))).toBe('CORRUPT')
    cluster.run(20_000)
    expect(cluster.hasLease(5)).toBe(true)
    expect(m3.timeToLive(5)).toMatchObject({ keys: ['a'] })
  })

  test('what is asked survives its way', () => {
    const request = {
      kind: 'alarm',
      action: 2,
      member: memberId(2n ** 64n - 1n),
      alarm: 1,
    } as const
    expect(decodeAlarm(encodeAlarm(request))).toEqual(request)
  })
})

describe('the lead', () => {
  test('moves to the member that is named, and is answered when it has', () => {
    const cluster = make()
    const { leader, follower: target } = cluster
    expect(refusal(() => target.moveLeader(target.id))).toBe('etcdserver: not leader')
    expect(refusal(() => leader.moveLeader(99n))).toBe('etcdserver: bad leader transferee')
    leader.moveLeader(leader.id)
    leader.moveLeader(target.id)
    expect(cluster.leader).toBe(target)
  })

  test('does not move to a member that is cut off: the caller hears when its time is up, and writes go on', () => {
    const cluster = make()
    const { leader, follower: target } = cluster
    target.cut()
    const late = 'etcdserver: request timed out, leader transfer took too long'
    expect(refusal(() => leader.moveLeader(target.id, { timeoutMs: 3000 }))).toBe(late)
    cluster.run(3000)
    leader.put('a')
  })

  test.each([true, false])('moves in a cluster that sleeps, memory lost: %s', (lost) => {
    const cluster = make({ sleepAfterTicks: 10 })
    cluster.m1.put('a')
    const { leader, follower: target } = cluster
    const { id } = target
    cluster.until(() => cluster.members.every((m) => m.replica?.asleep ?? false))
    if (lost) cluster.evict()
    leader.moveLeader(id)
    expect(cluster.leader).toBe(target)
    cluster.until(() => cluster.members.every((m) => m.replica?.asleep ?? false))
  })
})

test('a downgrade is validated against the version below, and shows in the status until it is cancelled', () => {
  const { m1 } = make()
  const ask = (action: number, version: string): unknown =>
    m1.ask({
      method: Method.DOWNGRADE,
      body: encodeDowngrade({ kind: 'downgrade', action, version }),
    })
  ask(0, '3.6')
  expect(refusal(() => ask(0, '3.5.0'))).toBe('etcdserver: invalid downgrade target version')
  expect(refusal(() => ask(0, '3'))).toBe('etcdserver: wrong downgrade target version format')
  expect(refusal(() => ask(5, '3.6'))).toBe('etcdserver: unknown method')
  ask(1, '3.6.4')
  expect(m1.status().downgradeInfo).toMatchObject({ enabled: true, targetVersion: '3.6.0' })
  expect(refusal(() => ask(0, '3.6'))).toBe('etcdserver: cluster has a downgrade job in progress')
  ask(2, '')
  expect(m1.status().downgradeInfo).not.toMatchObject({ enabled: true })
})

test('defragment answers when what was compacted is gone from the disk', () => {
  const { m1 } = make()
  for (let i = 0; i < 30; i++) m1.put('a')
  m1.compact(30)
  const { store } = m1.awake
  expect(store.physicalDone(30)).toBe(false)
  m1.ask(defragment)
  expect(store.physicalDone(30)).toBe(true)
})

test('the hash is the same on all members', () => {
  const cluster = make()
  for (let i = 0; i < 5; i++) cluster.inTurn(i).put(`k${i}`)
  cluster.run(500)
  const hashes = cluster.members.map((m) => {
    const { body } = m.ask({ method: Method.HASH })
    return etcd.HashResponse.decode(body ?? new Uint8Array(0)).hash
  })
  expect(new Set(hashes).size).toBe(1)
  expect(hashes[0]).toBeGreaterThan(0)
})
