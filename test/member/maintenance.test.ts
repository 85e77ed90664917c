import { afterEach, describe, expect, test } from 'vitest'
import { encodeLeaseGrantRequest, encodeLeaseRevokeRequest } from '../../src/etcd/convert.ts'
import { AlarmAction, AlarmType, decodeAlarm, encodeAlarm, encodeDowngrade } from '../../src/etcd/maintenance.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { fromU64, toNumber } from '../../src/proto/int64.ts'
import { leaseId, type MemberId, memberId } from '../../src/types.ts'
import type { IAnswer } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster, Method } from './cluster.ts'

const NO_SPACE = 'etcdserver: mvcc: database space exceeded'
const CORRUPT = 'etcdserver: corrupt cluster'
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

function make(options: Partial<ReplicaOptions> = {}): Cluster {
  const cluster = new Cluster(11, options)
  open.push(cluster)
  return cluster
}

const bytes = (text: string): Uint8Array => Buffer.from(text)
const put = (key: string, size = 1) => etcd.PutRequest.encode({ key: bytes(key), value: new Uint8Array(size) }).finish()
const erase = (key: string) => etcd.DeleteRangeRequest.encode({ key: bytes(key) }).finish()
const grant = (id: number, ttl = 5) => encodeLeaseGrantRequest({ kind: 'leaseGrant', id: leaseId(BigInt(id)), ttl })
const said = ({ message }: IAnswer): string => message ?? ''

function alarm(action: number, member: bigint, type: number): Uint8Array {
  return encodeAlarm({ kind: 'alarm', action, member: memberId(member), alarm: type })
}

/** `member:type` of each alarm in an answer. */
function named(answer: IAnswer): string[] {
  expect(said(answer)).toBe('')
  return etcd.AlarmResponse.decode(answer.body ?? new Uint8Array(0)).alarms.map((a) => `${a.memberID}:${a.alarm}`)
}

function idOf(cluster: Cluster, node: SimNode): MemberId {
  const replica = cluster.seat(node)?.member.replica
  if (!replica) throw new Error('it does not live')
  return replica.identity.id
}

/** The flags of every living member, as they know them. */
function flags(cluster: Cluster): string[][] {
  return cluster.nodes.map((n) => cluster.seat(n)?.member.replica?.flags.alarms.map((a) => `${a.member}:${a.type}`) ?? [])
}

describe('alarms', () => {
  test('the quota of one member stops writes at all of them, until it is disarmed by its very id', () => {
    const cluster = make({ quotaBytes: 300_000 })
    const node = cluster.node(1)
    const id = idOf(cluster, node)
    let i = 0
    for (; i < 1000; i++) if (said(cluster.call(node, Method.PUT, put(`k${i}`, 2000))) === NO_SPACE) break
    expect(i).toBeGreaterThan(20)
    expect(i).toBeLessThan(150)
    cluster.run(500)
    expect(flags(cluster)).toEqual([[`${id}:1`], [`${id}:1`], [`${id}:1`]])
    for (const other of cluster.nodes) {
      expect(said(cluster.call(other, Method.PUT, put('x')))).toBe(NO_SPACE)
      expect(said(cluster.call(other, Method.LEASE_GRANT, grant(5)))).toBe(NO_SPACE)
      const txn = etcd.TxnRequest.encode({ failure: [{ requestPut: { key: bytes('x') } }] }).finish()
      expect(said(cluster.call(other, Method.TXN, txn))).toBe(NO_SPACE)
    }
    const removal = etcd.TxnRequest.encode({ success: [{ requestDeleteRange: { key: bytes('k0') } }] }).finish()
    expect(said(cluster.call(node, Method.TXN, removal))).toBe('')
    expect(said(cluster.call(node, Method.DELETE_RANGE, erase('k1')))).toBe('')
    expect(named(cluster.call(node, Method.ALARM, alarm(AlarmAction.Deactivate, 0n, AlarmType.NoSpace)))).toEqual([])
    // Each that was asked and is above has raised its own by now.
    const ids = cluster.nodes.map((n) => idOf(cluster, n)).sort((a, b) => (a < b ? -1 : 1))
    const all = ids.map((member) => `${member}:1`)
    expect(named(cluster.call(node, Method.ALARM, alarm(AlarmAction.Get, 0n, AlarmType.NoSpace)))).toEqual(all)
    expect(named(cluster.call(node, Method.ALARM, alarm(AlarmAction.Get, 0n, AlarmType.Corrupt)))).toEqual([])
    // Disarmed, and still above: the next write raises it again.
    for (const member of ids) {
      const answer = cluster.call(node, Method.ALARM, alarm(AlarmAction.Deactivate, member, AlarmType.NoSpace))
      expect(named(answer)).toEqual([`${member}:1`])
    }
    expect(flags(cluster)[1]).toEqual([])
    expect(said(cluster.call(node, Method.PUT, put('x')))).toBe(NO_SPACE)
    expect(flags(cluster)[1]).toEqual([`${id}:1`])
  })

  test('a write that waits when the alarm is raised is refused by apply, the same everywhere, and at its second try', () => {
    const cluster = make()
    const node = cluster.node(0)
    cluster.call(node, Method.ALARM, alarm(AlarmAction.Activate, 7n, AlarmType.NoSpace))
    const requestId = new Uint8Array(16).fill(9)
    const twice = (): string => {
      let answer: IAnswer | null = null
      node.call([{ method: Method.PUT, body: put('x'), requestId, timeoutMs: 5000 }], (_, a) => {
        answer = a
      })
      cluster.run(1000)
      return said(answer ?? {})
    }
    expect(twice()).toBe(NO_SPACE)
    cluster.call(node, Method.ALARM, alarm(AlarmAction.Deactivate, 7n, AlarmType.NoSpace))
    expect(twice(), 'refused once is refused for good').toBe(NO_SPACE)
    cluster.put(node, 'x')
    cluster.run(500)
    expect(new Set(cluster.nodes.map((n) => cluster.seat(n)?.member.replica?.store.revision))).toEqual(new Set([2]))
  })

  test('an alarm outlives the memory of all, and comes with a snapshot', () => {
    const cluster = make({ log: { tailRows: 4, tailBytes: 1, rowBytes: 256 } })
    const [a, , c] = cluster.nodes as [SimNode, SimNode, SimNode]
    cluster.call(a, Method.ALARM, alarm(AlarmAction.Activate, 1n, AlarmType.NoSpace))
    cluster.evictAll()
    expect(named(cluster.call(a, Method.ALARM, alarm(AlarmAction.Get, 0n, 0)))).toEqual(['1:1'])
    cluster.partition(c)
    const asked = cluster.nodes.find((n) => n !== c && n !== cluster.leader?.node) ?? a
    cluster.call(asked, Method.ALARM, alarm(AlarmAction.Deactivate, 1n, AlarmType.NoSpace))
    cluster.call(asked, Method.ALARM, alarm(AlarmAction.Activate, 2n, AlarmType.NoSpace))
    for (let i = 0; i < 200; i++) cluster.call(asked, Method.DELETE_RANGE, erase(`k${i}`))
    const first = (): number => cluster.seat(asked)?.member.replica?.log.firstIndex() ?? 0
    expect(first(), 'the log no longer has the alarm').toBeGreaterThan(50)
    expect(flags(cluster)[2]).toEqual(['1:1'])
    cluster.partition(c, false)
    cluster.until(() => flags(cluster)[2]?.[0] === '2:1', 30_000)
    c.die('eviction')
    cluster.run(3000)
    cluster.call(c, Method.RANGE, etcd.RangeRequest.encode({ key: bytes('k') }).finish())
    expect(flags(cluster)[2]).toEqual(['2:1'])
  })

  test('in a corrupt cluster no key is written and no lease granted, revoked or ended, and all is read', () => {
    const cluster = make()
    const node = cluster.node(2)
    cluster.grant(node, 5, 5)
    cluster.put(node, 'a', 5)
    cluster.call(node, Method.ALARM, alarm(AlarmAction.Activate, 3n, AlarmType.Corrupt))
    const compaction = etcd.CompactionRequest.encode({ revision: fromU64(2n) }).finish()
    const writes = [
      [Method.PUT, put('b')],
      [Method.DELETE_RANGE, erase('a')],
      [Method.COMPACT, compaction],
      [Method.LEASE_GRANT, grant(6)],
      [Method.LEASE_REVOKE, encodeLeaseRevokeRequest({ kind: 'leaseRevoke', id: leaseId(5n) })],
    ] as const
    for (const [method, body] of writes) expect(said(cluster.call(node, method, body)), `method ${method}`).toBe(CORRUPT)
    const range = etcd.RangeRequest.encode({ key: bytes('a') }).finish()
    const read = cluster.call(node, Method.RANGE, range)
    expect(toNumber(etcd.RangeResponse.decode(read.body ?? new Uint8Array(0)).count)).toBe(1)
    expect(said(cluster.call(node, Method.CHECK, bytes('data_corruption')))).toBe('alarm activated: CORRUPT')
    expect(said(cluster.call(node, Method.CHECK, bytes('alarms')))).toBe('CORRUPT')
    cluster.run(20_000)
    expect(cluster.has(5)).toBe(true)
    expect(cluster.timeToLive(node, 5)).toMatchObject({ keys: ['a'] })
  })

  test('what is asked survives its way', () => {
    const request = { kind: 'alarm', action: 2, member: memberId(2n ** 64n - 1n), alarm: 1 } as const
    expect(decodeAlarm(encodeAlarm(request))).toEqual(request)
  })
})

describe('the lead', () => {
  const to = (id: MemberId) => etcd.MoveLeaderRequest.encode({ targetID: fromU64(id) }).finish()

  test('moves to the member that is named, and is answered when it has', () => {
    const cluster = make()
    const [target] = cluster.followers() as [SimNode]
    const { leader } = cluster
    if (leader === null) throw new Error('nobody leads')
    expect(said(cluster.call(target, Method.MOVE_LEADER, to(idOf(cluster, target))))).toBe('etcdserver: not leader')
    expect(said(cluster.call(leader.node, Method.MOVE_LEADER, to(memberId(99n))))).toBe('etcdserver: bad leader transferee')
    expect(said(cluster.call(leader.node, Method.MOVE_LEADER, to(idOf(cluster, leader.node))))).toBe('')
    expect(said(cluster.call(leader.node, Method.MOVE_LEADER, to(idOf(cluster, target))))).toBe('')
    expect(cluster.leader?.node).toBe(target)
  })

  test('does not move to a member that is cut off: the caller hears when its time is up, and writes go on', () => {
    const cluster = make()
    const [target] = cluster.followers() as [SimNode]
    const leader = cluster.leader?.node as SimNode
    cluster.partition(target)
    const late = 'etcdserver: request timed out, leader transfer took too long'
    expect(said(cluster.call(leader, Method.MOVE_LEADER, to(idOf(cluster, target)), 3000))).toBe(late)
    cluster.run(3000)
    cluster.put(leader, 'a')
  })

  test.each([true, false])('moves in a cluster that sleeps, memory lost: %s', (lost) => {
    const cluster = make({ sleepAfterTicks: 10 })
    cluster.put(cluster.node(0), 'a')
    const leader = cluster.leader?.node as SimNode
    const [target] = cluster.followers() as [SimNode]
    const id = idOf(cluster, target)
    cluster.until(() => cluster.nodes.every((n) => cluster.seat(n)?.member.replica?.asleep ?? false))
    if (lost) cluster.evictAll()
    expect(said(cluster.call(leader, Method.MOVE_LEADER, to(id)))).toBe('')
    expect(cluster.leader?.node).toBe(target)
    cluster.until(() => cluster.nodes.every((n) => cluster.seat(n)?.member.replica?.asleep ?? false))
  })
})

test('a downgrade is validated against the version below, and shows in the status until it is cancelled', () => {
  const cluster = make()
  const node = cluster.node(0)
  const ask = (action: number, version: string): string =>
    said(cluster.call(node, Method.DOWNGRADE, encodeDowngrade({ kind: 'downgrade', action, version })))
  const shown = (): unknown =>
    etcd.StatusResponse.decode(cluster.call(node, Method.STATUS, new Uint8Array(0)).body ?? new Uint8Array(0)).downgradeInfo
  expect(ask(0, '3.6')).toBe('')
  expect(ask(0, '3.5.0')).toBe('etcdserver: invalid downgrade target version')
  expect(ask(0, '3')).toBe('etcdserver: wrong downgrade target version format')
  expect(ask(5, '3.6')).toBe('etcdserver: unknown method')
  expect(ask(1, '3.6.4')).toBe('')
  expect(shown()).toMatchObject({ enabled: true, targetVersion: '3.6.0' })
  expect(ask(0, '3.6')).toBe('etcdserver: cluster has a downgrade job in progress')
  expect(ask(2, '')).toBe('')
  expect(shown()).not.toMatchObject({ enabled: true })
})

test('defragment answers when what was compacted is gone from the disk', () => {
  const cluster = make()
  const node = cluster.node(0)
  for (let i = 0; i < 30; i++) cluster.put(node, 'a')
  cluster.call(node, Method.COMPACT, etcd.CompactionRequest.encode({ revision: fromU64(30n) }).finish())
  const replica = cluster.seat(node)?.member.replica
  expect(replica?.store.physicalDone(30)).toBe(false)
  expect(said(cluster.call(node, Method.DEFRAGMENT, new Uint8Array(0)))).toBe('')
  expect(replica?.store.physicalDone(30)).toBe(true)
})

test('the hash is the same on all members', () => {
  const cluster = make()
  for (let i = 0; i < 5; i++) cluster.put(cluster.node(i % 3), `k${i}`)
  cluster.run(500)
  const hashes = cluster.nodes.map((n) => {
    const answer = cluster.call(n, Method.HASH, new Uint8Array(0))
    return etcd.HashResponse.decode(answer.body ?? new Uint8Array(0)).hash
  })
  expect(new Set(hashes).size).toBe(1)
  expect(hashes[0]).toBeGreaterThan(0)
})
