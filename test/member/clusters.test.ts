import { describe, expect, onTestFinished, test } from 'vitest'
import { WIPE_TRIES } from '../../src/limits.ts'
import { clusterId } from '../../src/types.ts'
import { Cluster } from '../harness/cluster.ts'
import { creation, listChange, Many, making } from '../harness/many.ts'
import type { ClusterMember } from '../harness/member.ts'
import { outcome } from '../harness/refused.ts'
import { fixedId, Method, put } from '../harness/requests.ts'

const DELETED = '5 quorate: deleted cluster: prod was deleted'
const GONE = ['member.departed']
const HOUR = 3_600_000

type Three = [ClusterMember, ClusterMember, ClusterMember]

describe('a cluster beside the default one', () => {
  test('has its own members, keys and id, and is on record at each member of the default cluster', () => {
    const many = new Many()
    const a = many.found('a')
    const b = many.found('b', ['m1', 'm2', 'm3'])
    const [a1] = many.membersOf(a) as Three
    const [b1] = many.membersOf(b) as Three
    a1.put('k1')
    b1.put('k2')
    many.cluster.m1.put('k3')
    many.cluster.run(1000)
    for (const m of many.membersOf(a)) expect(m.keys('k', 'l')).toEqual(['k1'])
    for (const m of many.membersOf(b)) expect(m.keys('k', 'l')).toEqual(['k2'])
    for (const m of many.home) expect(m.keys('k', 'l')).toEqual(['k3'])
    for (const m of many.home) {
      const { clusters } = many.look('', m)
      expect(clusters.map((c) => [c.name, c.generation, c.ready])).toEqual([
        ['default', 0, true],
        ['a', 1, true],
        ['b', 2, true],
      ])
      expect(new Set(clusters.map((c) => c.id)).size).toBe(3)
      expect(clusters.every((c) => c.id !== 0n)).toBe(true)
    }
  })

  test('is not the place of the list', () => {
    const many = new Many()
    const [a1] = many.membersOf(many.found('a')) as Three
    const said = outcome(() => a1.ask({ method: Method.CLUSTER_LIST }))
    expect(said).toBe('9 quorate: the default cluster keeps the list of clusters')
  })

  test('a watch of who was verified for this very cluster goes on after a sleep; for another it never begins', () => {
    const many = new Many()
    const [m1] = many.membersOf(many.found('prod')) as Three
    m1.ask({ method: Method.AUTH_BOOTSTRAP, body: Buffer.from('$hash') })
    const create = { create_request: { key: 'aw==' } }
    const who = (cluster: string) => ({ verified: { user: 'root', revision: 0, cluster } })
    const socket = m1.watchAs(who('prod.1'), create)
    const foreign = ['', 'default', 'prod', 'prod.2'].map((cluster) =>
      m1.watchAs(who(cluster), create),
    )
    many.cluster.run(20_000)
    for (const { taken } of foreign) expect(taken.join()).toContain('"canceled":true')
    expect(socket.taken).toHaveLength(1)
    m1.evict()
    m1.say(socket, create)
    many.cluster.run(1000)
    expect(socket.taken).toHaveLength(2)
    expect(socket.taken.join()).not.toContain('canceled')
  })

  test('the list outlives everybody’s memory', () => {
    const many = new Many()
    many.found('a')
    for (const m of many.home) m.evict()
    expect(many.look().clusters.map((c) => c.name)).toEqual(['default', 'a'])
  })

  test('the list comes with a snapshot', () => {
    const cluster = Cluster.sleepless(3, { log: { tailRows: 4, tailBytes: 1, rowBytes: 256 } })
    onTestFinished(() => cluster.dispose())
    const { leader, follower: behind } = cluster
    behind.cut()
    leader.ask(listChange(making('a', ['m1'])))
    for (let i = 0; i < 50; i++) leader.put(`k${i}`)
    expect(leader.awake.log.firstIndex()).toBeGreaterThan(behind.awake.log.lastIndex())
    behind.heal()
    cluster.run(5000)
    expect(behind.replica?.clusters.list).toEqual(leader.awake.clusters.list)
    behind.evict()
    cluster.run(5000)
    expect(behind.replica?.clusters.list.clusters.map((c) => c.name)).toEqual(['a'])
  })

  test('costs nothing while nobody calls: default and the other sleep, no alarm is set', () => {
    const many = new Many()
    const [a1] = many.membersOf(many.found('a')) as Three
    many.cluster.run(20_000)
    const before = [many.cluster.messages, many.cluster.alarmsSet, many.cluster.wakes]
    many.cluster.run(24 * HOUR)
    expect([many.cluster.messages, many.cluster.alarmsSet, many.cluster.wakes]).toEqual(before)
    // A call to the one wakes nobody of the other.
    a1.put('k')
    many.cluster.run(20_000)
    expect(many.home.every(({ node }) => node.timers === 0)).toBe(true)
    expect(many.cluster.wakes - (before[2] ?? 0)).toBe(3)
    // Nor does the question where a cluster is, as an edge asks it that has just begun.
    many.look('a', many.cluster.m2)
    expect(many.cluster.wakes - (before[2] ?? 0)).toBe(3)
  })
})

describe('a cluster that is deleted', () => {
  test('leaves a row at each member, which says so to callers; one of the same name has other objects', () => {
    const many = new Many()
    const old = many.found('prod')
    for (const m of many.membersOf(old)) m.put('k')
    expect(many.delete('prod')).toEqual({ made: 1, clusters: [], graves: [] })
    const fresh = many.found('prod')
    expect(fresh.generation).toBe(2)
    expect(fresh.id).not.toBe(old.id)
    many.cluster.run(2000)
    for (const m of many.membersOf(old)) {
      expect(many.rows(m)).toEqual(GONE)
      expect(outcome(() => m.put('x'))).toBe(DELETED)
      expect(outcome(() => m.keys('k', 'l'))).toBe(DELETED)
      m.evict()
      expect(
        outcome(() => m.keys('k', 'l')),
        'after a sleep',
      ).toBe(DELETED)
    }
    expect(
      outcome(() => many.create(old)),
      'a create call that was held up',
    ).toBe(DELETED)
    for (const m of many.membersOf(fresh)) expect(m.keys('k', 'l')).toEqual([])
  })

  test('ends what waits, and watches with a reason', () => {
    const many = new Many()
    const old = many.found('prod')
    const [, second, third] = many.membersOf(old) as Three
    const socket = second.watch({ create_request: { key: 'aw==' } })
    many.cluster.run(1000)
    // A write that waits, since its member is alone.
    second.cut()
    third.cut()
    const waiting = second.begin(put('k'))
    many.cluster.run(1000)
    second.heal(many.home)
    many.delete('prod')
    const deleted = {
      code: 5,
      message: 'quorate: deleted cluster: prod was deleted',
      unknown: true,
    }
    expect(waiting.answer).toMatchObject(deleted)
    expect(socket.taken.at(-1)).toContain('prod was deleted')
    expect(socket.closed).not.toBeNull()
  })

  test('takes along the members that were added, whom only it knew', () => {
    const many = new Many()
    const old = many.found('prod')
    const nodes = many.membersOf(old)
    const id = many.cluster.add('m4', { at: nodes })
    many.cluster.run(10_000)
    const m4 = many.added(old, 'm4', id)
    m4.put('k')
    expect(many.delete('prod')).toMatchObject({ graves: [] })
    many.cluster.run(2000)
    for (const m of [...nodes, m4]) expect(many.rows(m)).toEqual(GONE)
  })

  test('a member that was removed before is told as well', () => {
    const many = new Many()
    const old = many.found('prod')
    const [gone, ...others] = many.membersOf(old) as Three
    many.cluster.remove(others[0].idOf('m1'), others)
    many.cluster.run(10_000)
    expect(outcome(() => gone.keys('k', 'l'))).toBe('14 etcdserver: server stopped')
    expect(many.delete('prod')).toMatchObject({ graves: [] })
    expect(outcome(() => gone.keys('k', 'l'))).toBe(DELETED)
  })
})

test('a cluster that began anew from one member is deleted with those it left behind', () => {
  const many = new Many()
  const record = many.found('prod')
  const nodes = many.membersOf(record)
  const [m1, m2, m3] = nodes as Three
  m1.put('k')
  many.cluster.run(5000)
  m2.cut()
  m3.cut()
  m1.ask({ method: Method.RECOVER, timeoutMs: 30_000 })
  expect(m1.life?.member).toBeDefined()
  expect(
    outcome(() => many.create(record)),
    'a create call that was held up: it is the same cluster still',
  ).toBe('ok')
  for (const m of [m2, m3]) m.heal()
  // Its own word, that they are none of it any more, must not reach them first.
  for (const m of [m2, m3]) many.cluster.net.blocked.add(`${m1.object}>${m.object}`)
  const id = many.cluster.add('m4', { at: [m1] })
  many.cluster.run(10_000)
  const m4 = many.added(record, 'm4', id)
  m4.put('k4')
  expect(many.delete('prod')).toMatchObject({ graves: [] })
  many.cluster.run(2000)
  for (const m of [...nodes, m4]) expect(many.rows(m)).toEqual(GONE)
})

const MOMENTS = [0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100]

describe('interrupted', () => {
  test('a creation goes on where it stopped, whatever was done', () => {
    const many = new Many()
    const first = many.make('prod')
    expect(many.make('prod')).toEqual(first)
    many.create(first)
    expect(many.make('prod')).toEqual(first)
    many.create(first)
    many.ready(first)
    many.ready(first)
    expect(outcome(() => many.make('prod'))).toBe('6 quorate: cluster prod exists')
    expect(outcome(() => many.make('prod', ['m1']))).toBe('6 quorate: cluster prod exists')
  })

  test.each(MOMENTS)(
    'a creation whose first founder dies %i ms after it was told is asked for again, and ends well',
    (ms) => {
      const many = new Many()
      const record = many.make('prod')
      const [m1] = many.membersOf(record) as Three
      m1.begin(creation(record))
      many.cluster.run(ms)
      m1.crash()
      let said = outcome(() => many.create(record))
      for (let i = 0; i < 5 && said !== 'ok'; i++) {
        many.cluster.run(1000)
        said = outcome(() => many.create(record))
      }
      expect(said).toBe('ok')
      many.ready(record)
      for (const m of many.membersOf(record)) m.put(`k-${m.object}`)
      many.cluster.run(2000)
      for (const m of many.membersOf(record)) expect(m.keys('k', 'l')).toHaveLength(3)
    },
  )

  test.each(MOMENTS)(
    'a creation goes on record once, though the default cluster’s leader dies %i ms after it was asked',
    (ms) => {
      const many = new Many()
      many.cluster.m1.put('k')
      const head = many.cluster.leader
      const other = many.home.find((m) => m !== head) as ClusterMember
      const call = listChange(making('prod'), { requestId: fixedId(5), timeoutMs: 7000 })
      other.begin(call)
      many.cluster.run(ms)
      head.kill(600_000)
      other.ask({ ...call, retry: true })
      const { clusters } = many.look('prod', other)
      expect(clusters).toMatchObject([{ name: 'prod', generation: 1, ready: false }])
      expect(many.look('', other).made).toBe(1)
    },
  )

  test('a creation that stopped can be taken back, and its members are never born', () => {
    const many = new Many()
    const record = many.make('prod')
    expect(many.delete('prod')).toMatchObject({ clusters: [], graves: [] })
    for (const m of many.membersOf(record)) expect(many.rows(m)).toEqual(GONE)
    expect(outcome(() => many.create(record))).toBe(DELETED)
    expect(outcome(() => many.ready(record))).toBe(
      '10 quorate: the cluster was deleted while it was being made',
    )
  })

  test('a creation whose members cannot all be reached makes nothing until they can', () => {
    const many = new Many()
    const record = many.make('prod')
    const [m1, m2] = many.membersOf(record) as Three
    m2.cut()
    expect(outcome(() => many.create(record))).toContain("14 quorate: founder m2 can't be reached")
    expect(many.rows(m1)).toEqual([])
    m2.heal()
    many.create(record)
  })

  test('an object that is of another cluster is not made into one of this', () => {
    const many = new Many()
    const record = many.make('prod')
    const [m1] = many.membersOf(record) as Three
    many.create({ ...record, id: clusterId(record.id + 1n) })
    expect(outcome(() => many.create(record))).toBe(
      '9 quorate: the first founder belongs to another cluster',
    )
    // Nor is it wiped in the name of this one.
    expect(many.delete('prod')).toMatchObject({ graves: [{ name: 'prod' }] })
    m1.put('k')
  })
})

describe('rounds of a deletion', () => {
  test.each([0, 1, 2, 5, 10, 20, 40, 80, 160])(
    'a deletion whose leader dies %i ms later ends all the same',
    (ms) => {
      const many = new Many()
      const record = many.found('prod')
      const [, m2] = many.membersOf(record) as Three
      m2.put('k')
      const head = many.cluster.leader
      const other = many.home.find((m) => m !== head) as ClusterMember
      const deletion = other.begin(
        listChange({ kind: 'remove', name: 'prod' }, { timeoutMs: 7000 }),
      )
      many.cluster.run(15 + ms)
      head.kill(600_000)
      many.cluster.run(60_000)
      const { clusters } = many.look('prod', other)
      if (deletion.answer === undefined || clusters.length > 0) outcome(() => many.delete('prod'))
      many.cluster.run(2000)
      expect(many.look('prod')).toMatchObject({ clusters: [], graves: [] })
      for (const m of many.membersOf(record)) expect(many.rows(m)).toEqual(GONE)
    },
  )

  test('a deletion that reaches nobody but one: the others learn of it when they can be reached, and nobody is kept awake meanwhile', () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2, m3] = many.membersOf(record) as Three
    m2.cut()
    m3.cut()
    expect(many.delete('prod')).toMatchObject({
      clusters: [],
      graves: [{ name: 'prod', tries: 1 }],
    })
    const fresh = many.found('prod')
    many.cluster.run(30_000)
    expect(
      many.home.every(({ node }) => node.timers === 0),
      'asleep between two rounds',
    ).toBe(true)
    for (const m of [m2, m3]) m.heal()
    expect(many.rows(m2).length).toBeGreaterThan(1)
    many.cluster.run(10 * 60_000)
    for (const m of [m2, m3]) expect(many.rows(m)).toEqual(GONE)
    expect(many.look('prod')).toMatchObject({ graves: [] })
    for (const m of many.membersOf(fresh)) expect(m.keys('k', 'l')).toEqual([])
  })

  test('the rounds outlive the memory of all, and the leader', () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2] = many.membersOf(record) as Three
    m2.cut()
    many.delete('prod')
    const head = many.cluster.leader
    many.cluster.run(20_000)
    for (const m of many.home) m.evict()
    head.kill(24 * HOUR)
    m2.heal()
    many.cluster.run(HOUR)
    expect(many.rows(m2)).toEqual(GONE)
  })

  test(`after ${WIPE_TRIES} rounds in vain nothing is armed any more, and who asks again gets one more`, () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2] = many.membersOf(record) as Three
    m2.cut()
    many.delete('prod')
    many.cluster.run(4 * 24 * HOUR)
    expect(many.look('prod', many.cluster.m1).graves).toMatchObject([{ tries: WIPE_TRIES }])
    many.cluster.run(60_000)
    const before = [many.cluster.messages, many.cluster.alarmsSet, many.cluster.wakes]
    many.cluster.run(30 * 24 * HOUR)
    expect([many.cluster.messages, many.cluster.alarmsSet, many.cluster.wakes]).toEqual(before)
    m2.heal()
    many.cluster.run(24 * HOUR)
    expect(many.rows(m2).length).toBeGreaterThan(1)
    expect(many.delete('prod')).toMatchObject({ graves: [] })
    expect(many.rows(m2)).toEqual(GONE)
  })

  test('a member that nobody told, and that a lease wakes, hears of it from the others', () => {
    const many = new Many()
    const record = many.found('prod')
    const [m1, m2] = many.membersOf(record) as Three
    m1.grant(0, 600)
    many.cluster.run(20_000)
    // The default cluster can't reach it, its own can.
    m2.cut(many.home)
    expect(many.delete('prod')).toMatchObject({ graves: [{ name: 'prod' }] })
    expect(many.rows(m2).length).toBeGreaterThan(1)
    many.cluster.run(20 * 60_000)
    expect(many.rows(m2)).toEqual(GONE)
  })
})
