import { afterEach, describe, expect, test } from 'vitest'
import { AlarmAction, AlarmType } from '../../src/etcd/maintenance.ts'
import { judge } from '../../src/member/background/hash-verdict.ts'
import { parseDuration } from '../../src/member/background/retention.ts'
import { type MemberId, memberId } from '../../src/types.ts'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { refusal } from '../harness/refused.ts'
import { manyPuts } from '../harness/requests.ts'

const HOUR = 3_600_000
const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

const AWAKE = { sleepAfterTicks: Number.POSITIVE_INFINITY }

function make(config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(3, { corruptCheckMs: HOUR, sleepAfterTicks: 10, ...config })
  cluster.punctual()
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
function rot(cluster: Cluster, { node, disk }: ClusterMember, key: string): void {
  cluster.run(500) // until it has applied what was written last
  let rotten = 0
  node.event('rot', () => {
    disk.transaction(() =>
      disk.run('UPDATE kv SET value = ? WHERE key = ?', Buffer.from('w'), Buffer.from(key)),
    )
    for (const _ of disk.query('SELECT 1 FROM kv WHERE value = ?', Buffer.from('w'))) rotten++
  })
  cluster.run(100)
  expect(rotten).toBe(1)
}

/** Of each member, as it knows them: who is corrupt. */
const alarms = (cluster: Cluster) => cluster.members.map((m) => m.seen?.alarms ?? ['gone'])
const looks = (cluster: Cluster) =>
  cluster.members.reduce((n, node) => n + (node.replica?.corruption.looks ?? 0), 0)
const everywhere = (alarm: string) => [[alarm], [alarm], [alarm]]

describe('silent corruption', () => {
  test.each([
    ['a follower, memory kept', 'm2', false],
    ['a follower, memory lost', 'm3', true],
    ['the leader, memory kept', 'm1', false],
    ['the leader, memory lost', 'm1', true],
  ])(
    'of %s is found an hour after a write, in a cluster that sleeps, and sleeps again',
    (_, name, lost) => {
      const cluster = make()
      cluster.m1.put('a')
      cluster.m1.put('b')
      const victim = cluster.member(name)
      rot(cluster, victim, 'a')
      cluster.run(20_000)
      expect(cluster.asleep).toBe(true)
      const { id } = victim
      if (lost) cluster.evict()
      cluster.run(HOUR - 60_000)
      expect(cluster.asleep).toBe(true)
      cluster.run(90_000)
      expect(alarms(cluster)).toEqual(everywhere(`${id}:${AlarmType.Corrupt}`))
      expect(cluster.asleep).toBe(true)
      expect(refusal(() => cluster.m3.put('x'))).toBe('etcdserver: corrupt cluster')
    },
  )

  test('is not there where nothing is corrupt: one look, no alarm, and none again until the next write', () => {
    const cluster = make()
    cluster.m1.put('a')
    cluster.run(2 * HOUR)
    expect(looks(cluster)).toBe(1)
    expect(alarms(cluster)).toEqual([[], [], []])
    const { steps } = cluster
    cluster.run(100 * HOUR)
    expect(cluster.steps).toBe(steps)
    cluster.m1.put('b')
    cluster.run(2 * HOUR)
    expect(looks(cluster)).toBe(2)
  })

  test('is looked for at most once in that time, however many write, and costs four rows of one member', () => {
    const cluster = make({ ...AWAKE, corruptCheckMs: 60_000 })
    const plain = make({ ...AWAKE, corruptCheckMs: 0 })
    const written = [cluster, plain].map((c) => {
      for (let n = 0; n < 300; n++) {
        c.m1.put(`k${n % 10}`)
        c.run(1000)
      }
      c.run(70_000)
      return c.rowsWritten + c.alarmsSet
    })
    expect(looks(cluster)).toBeGreaterThanOrEqual(5)
    expect(looks(cluster)).toBeLessThanOrEqual(6)
    expect((written[0] ?? 0) - (written[1] ?? 0)).toBeLessThanOrEqual(4 * looks(cluster))
  })

  test('of one of two that are left is the whole cluster’s: nobody knows who is right', () => {
    const cluster = make(AWAKE)
    cluster.m1.put('a')
    rot(cluster, cluster.m2, 'a')
    cluster.m3.cut()
    cluster.run(HOUR + 60_000)
    expect(alarms(cluster).slice(0, 2)).toEqual([['0:2'], ['0:2']])
  })

  test('is told again after the alarm was disarmed and something was written', () => {
    const cluster = make()
    cluster.m1.put('a')
    rot(cluster, cluster.m2, 'a')
    const { id } = cluster.m2
    cluster.run(HOUR + 60_000)
    cluster.m1.alarm(AlarmAction.Deactivate, AlarmType.Corrupt, id)
    cluster.run(2 * HOUR)
    expect(alarms(cluster)).toEqual([[], [], []])
    cluster.m1.put('b')
    cluster.run(HOUR + 60_000)
    expect(alarms(cluster)).toEqual(everywhere(`${id}:2`))
  })

  test('is found by whoever leads after the leader is gone', () => {
    const cluster = make(AWAKE)
    cluster.m1.put('a')
    rot(cluster, cluster.m2, 'a')
    const { id } = cluster.m2
    cluster.run(HOUR / 2)
    cluster.m1.cut()
    cluster.run(HOUR)
    cluster.m1.heal()
    cluster.m3.put('b')
    cluster.run(2 * HOUR)
    expect(alarms(cluster)).toEqual(everywhere(`${id}:2`))
  })
})

test('a look goes on in slices while writes and a compaction come in between, and finds nothing wrong', () => {
  const cluster = make({ ...AWAKE, corruptCheckMs: 5000 })
  for (let n = 0; n < 40; n++) cluster.m1.ask(manyPuts(100, (i) => `k${n}.${i}`))
  for (let n = 0; n < 200; n++) {
    cluster.inTurn(n).put('x')
    cluster.run(77)
    if (n % 10 === 9) cluster.m1.compact((cluster.m1.seen?.revision ?? 0) - 5)
  }
  expect(looks(cluster)).toBeGreaterThanOrEqual(2)
  expect(alarms(cluster)).toEqual([[], [], []])
})

test('a look reads one row for each version of a key and a few more, at each member', () => {
  const cluster = make({ ...AWAKE, corruptCheckMs: 60_000 })
  for (let n = 0; n < 40; n++) cluster.m1.ask(manyPuts(100, (i) => `k${n}.${i}`))
  cluster.run(1000)
  const before = cluster.members.map((node) => node.disk.rows.read)
  cluster.run(120_000)
  expect(looks(cluster)).toBe(1)
  cluster.members.forEach((node, i) => {
    const read = node.disk.rows.read - (before[i] ?? 0)
    expect(read).toBeGreaterThan(4000)
    expect(read).toBeLessThan(4100)
  })
})

test('a cluster without its majority gives up looking, and sleeps', () => {
  const cluster = make()
  cluster.m1.put('a')
  cluster.run(20_000)
  cluster.evict()
  for (const member of [cluster.m2, cluster.m3]) member.away()
  cluster.run(HOUR + 120_000)
  expect(cluster.m1.node.timers).toBe(0)
  const { steps } = cluster
  cluster.run(100 * HOUR)
  expect(cluster.steps - steps).toBe(0)
})
