import { afterEach, describe, expect, test } from 'vitest'
import { AlarmAction, AlarmType, encodeAlarm } from '../../src/etcd/maintenance.ts'
import { judge } from '../../src/member/background/hash-verdict.ts'
import { parseDuration } from '../../src/member/background/retention.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { type MemberId, memberId } from '../../src/types.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster, Method } from './cluster.ts'

const HOUR = 3_600_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

function make(options: Partial<ReplicaOptions> = {}): Cluster {
  const cluster = new Cluster(3, { corruptCheckMs: HOUR, sleepAfterTicks: 10, ...options })
  for (const node of cluster.nodes) node.punctual = true
  open.push(cluster)
  return cluster
}

const ids = [1n, 2n, 3n, 4n, 5n].map(memberId)

test.each([
  ['all hold the same', [7, 7, 7], [], true],
  ['one did not answer, the others agree', [7, 7, null], [], false],
  ['one differs', [7, 7, 8], [3n], true],
  ['the leader differs', [8, 7, 7], [1n], true],
  ['one differs and one is silent: two of three agree on nothing', [7, 8, null], [0n], false],
  ['all differ', [7, 8, 9], [0n], true],
  ['two of five differ, each its own way', [7, 7, 7, 8, 9], [4n, 5n], true],
  ['two of five differ, the same way', [7, 8, 7, 8, 7], [2n, 4n], true],
  ['three of five agree though one is silent', [7, 7, 7, 8, null], [4n], false],
  ['two against two of five', [7, 7, 8, 8, null], [0n], false],
  ['the leader is alone', [7, null, null], [], false],
] as const)('where %s', (_, hashes, corrupt, whole) => {
  const verdict = judge(new Map(hashes.map((hash, i) => [ids[i] as MemberId, hash])))
  expect(verdict).toEqual({ corrupt, whole })
})

test.each([
  [undefined, 0],
  ['', 0],
  ['0', 0],
  ['0s', 0],
  ['1h30m', 5_400_000],
  ['1.5s', 1500],
  ['5', null],
  ['-1h', null],
  ['soon', null],
])('a time of %j is %j ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

/** Changes one byte on one member's disk, as no entry did. */
function rot(cluster: Cluster, node: SimNode, key: string): void {
  cluster.run(500) // until it has applied what was written last
  let rotten = 0
  node.event('rot', () => {
    const { disk } = node
    disk.transaction(() => disk.run('UPDATE kv SET value = ? WHERE key = ?', Buffer.from('w'), Buffer.from(key)))
    for (const _ of disk.query('SELECT 1 FROM kv WHERE value = ?', Buffer.from('w'))) rotten++
  })
  cluster.run(100)
  expect(rotten).toBe(1)
}

const idOf = (cluster: Cluster, node: SimNode) => cluster.seat(node)?.member.replica?.identity.id
const alarms = (cluster: Cluster) =>
  cluster.nodes.map((n) => cluster.seat(n)?.member.replica?.flags.alarms.map((a) => `${a.member}:${a.type}`) ?? ['gone'])
const looks = (cluster: Cluster) =>
  cluster.nodes.reduce((n, node) => n + (cluster.seat(node)?.member.replica?.corruption.looks ?? 0), 0)
const asleep = (cluster: Cluster) => cluster.nodes.every((n) => n.life === null || n.timers === 0)
const everywhere = (alarm: string) => [[alarm], [alarm], [alarm]]

describe('silent corruption', () => {
  test.each([
    ['a follower, memory kept', 1, false],
    ['a follower, memory lost', 2, true],
    ['the leader, memory kept', 0, false],
    ['the leader, memory lost', 0, true],
  ])('of %s is found an hour after a write, in a cluster that sleeps, and sleeps again', (_, place, lost) => {
    const cluster = make()
    cluster.put(cluster.node(0), 'a')
    cluster.put(cluster.node(0), 'b')
    const victim = cluster.node(place)
    rot(cluster, victim, 'a')
    cluster.run(20_000)
    expect(asleep(cluster)).toBe(true)
    const id = idOf(cluster, victim)
    if (lost) cluster.evictAll()
    cluster.run(HOUR - 60_000)
    expect(asleep(cluster)).toBe(true)
    cluster.run(90_000)
    expect(alarms(cluster)).toEqual(everywhere(`${id}:${AlarmType.Corrupt}`))
    expect(asleep(cluster)).toBe(true)
    const refused = cluster.call(cluster.node(2), Method.PUT, etcd.PutRequest.encode({ key: Buffer.from('x') }).finish())
    expect(refused.message).toBe('etcdserver: corrupt cluster')
  })

  test('is not there where nothing is corrupt: one look, no alarm, and none again until the next write', () => {
    const cluster = make()
    cluster.put(cluster.node(0), 'a')
    cluster.run(2 * HOUR)
    expect(looks(cluster)).toBe(1)
    expect(alarms(cluster)).toEqual([[], [], []])
    const { steps } = cluster.loop
    cluster.run(100 * HOUR)
    expect(cluster.loop.steps).toBe(steps)
    cluster.put(cluster.node(0), 'b')
    cluster.run(2 * HOUR)
    expect(looks(cluster)).toBe(2)
  })

  test('is looked for at most once in that time, however many write, and costs four rows of one member', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY, corruptCheckMs: 60_000 })
    const plain = make({ sleepAfterTicks: Number.POSITIVE_INFINITY, corruptCheckMs: 0 })
    const written = [cluster, plain].map((c) => {
      for (let n = 0; n < 300; n++) {
        c.put(c.node(0), `k${n % 10}`)
        c.run(1000)
      }
      c.run(70_000)
      return (
        c.nodes.reduce((sum, node) => sum + node.disk.rows.written, 0) + [...c.alarmsSet.values()].reduce((a, b) => a + b, 0)
      )
    })
    expect(looks(cluster)).toBeGreaterThanOrEqual(5)
    expect(looks(cluster)).toBeLessThanOrEqual(6)
    expect((written[0] ?? 0) - (written[1] ?? 0)).toBeLessThanOrEqual(4 * looks(cluster))
  })

  test('of one of two that are left is the whole cluster’s: nobody knows who is right', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY })
    cluster.put(cluster.node(0), 'a')
    rot(cluster, cluster.node(1), 'a')
    cluster.partition(cluster.node(2))
    cluster.run(HOUR + 60_000)
    expect(alarms(cluster).slice(0, 2)).toEqual([['0:2'], ['0:2']])
  })

  test('is told again after the alarm was disarmed and something was written', () => {
    const cluster = make()
    cluster.put(cluster.node(0), 'a')
    rot(cluster, cluster.node(1), 'a')
    const id = idOf(cluster, cluster.node(1)) ?? memberId(0n)
    cluster.run(HOUR + 60_000)
    const disarm = encodeAlarm({ kind: 'alarm', action: AlarmAction.Deactivate, member: id, alarm: AlarmType.Corrupt })
    expect(cluster.call(cluster.node(0), Method.ALARM, disarm).code ?? 0).toBe(0)
    cluster.run(2 * HOUR)
    expect(alarms(cluster)).toEqual([[], [], []])
    cluster.put(cluster.node(0), 'b')
    cluster.run(HOUR + 60_000)
    expect(alarms(cluster)).toEqual(everywhere(`${id}:2`))
  })

  test('is found by whoever leads after the leader is gone', () => {
    const cluster = make({ sleepAfterTicks: Number.POSITIVE_INFINITY })
    cluster.put(cluster.node(0), 'a')
    rot(cluster, cluster.node(1), 'a')
    const id = idOf(cluster, cluster.node(1))
    cluster.run(HOUR / 2)
    cluster.partition(cluster.node(0))
    cluster.run(HOUR)
    cluster.partition(cluster.node(0), false)
    cluster.put(cluster.node(2), 'b')
    cluster.run(2 * HOUR)
    expect(alarms(cluster)).toEqual(everywhere(`${id}:2`))
  })
})

test('a look goes on in slices while writes and a compaction come in between, and finds nothing wrong', () => {
  const cluster = make({ corruptCheckMs: 5000, sleepAfterTicks: Number.POSITIVE_INFINITY })
  for (let n = 0; n < 40; n++) {
    const success = Array.from({ length: 100 }, (_, i) => ({
      requestPut: { key: Buffer.from(`k${n}.${i}`), value: Buffer.from('v') },
    }))
    expect(cluster.call(cluster.node(0), Method.TXN, etcd.TxnRequest.encode({ success }).finish()).code ?? 0).toBe(0)
  }
  for (let n = 0; n < 200; n++) {
    cluster.put(cluster.node(n % 3), 'x')
    cluster.run(77)
    if (n % 10 === 9) {
      const revision = cluster.seat(cluster.node(0))?.member.replica?.store.revision ?? 0
      cluster.call(cluster.node(0), Method.COMPACT, etcd.CompactionRequest.encode({ revision: revision - 5 }).finish())
    }
  }
  expect(looks(cluster)).toBeGreaterThanOrEqual(2)
  expect(alarms(cluster)).toEqual([[], [], []])
})

test('a look reads one row for each version of a key and a few more, at each member', () => {
  const cluster = make({ corruptCheckMs: 60_000, sleepAfterTicks: Number.POSITIVE_INFINITY })
  for (let n = 0; n < 40; n++) {
    const success = Array.from({ length: 100 }, (_, i) => ({
      requestPut: { key: Buffer.from(`k${n}.${i}`), value: Buffer.from('v') },
    }))
    cluster.call(cluster.node(0), Method.TXN, etcd.TxnRequest.encode({ success }).finish())
  }
  cluster.run(1000)
  const before = cluster.nodes.map((node) => node.disk.rows.read)
  cluster.run(120_000)
  expect(looks(cluster)).toBe(1)
  cluster.nodes.forEach((node, i) => {
    const read = node.disk.rows.read - (before[i] ?? 0)
    expect(read).toBeGreaterThan(4000)
    expect(read).toBeLessThan(4100)
  })
})

test('a cluster without its majority gives up looking, and sleeps', () => {
  const cluster = make()
  cluster.put(cluster.node(0), 'a')
  cluster.run(20_000)
  cluster.evictAll()
  for (const node of cluster.nodes.slice(1)) node.downUntil = Number.POSITIVE_INFINITY
  cluster.run(HOUR + 120_000)
  expect(cluster.node(0).timers).toBe(0)
  const { steps } = cluster.loop
  cluster.run(100 * HOUR)
  expect(cluster.loop.steps - steps).toBe(0)
})
