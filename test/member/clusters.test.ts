import { describe, expect, onTestFinished, test } from 'vitest'
import type { ClusterRecord } from '../../src/cluster/list.ts'
import { encodeListChange } from '../../src/cluster/list-wire.ts'
import { WIPE_TRIES } from '../../src/limits.ts'
import { clusterId } from '../../src/types.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from './cluster.ts'
import { createBody, Many, Method } from './many.ts'

const DELETED = '5 quorate: deleted cluster: prod was deleted'
const GONE = ['member.departed']
const HOUR = 3_600_000

function made(record: ClusterRecord | string): ClusterRecord {
  if (typeof record === 'string') throw new Error(record)
  return record
}

describe('a cluster beside the default one', () => {
  test('has its own members, keys and id, and is on record at each member of the default cluster', () => {
    const many = new Many()
    const a = many.found('a')
    const b = many.found('b', ['m1', 'm2', 'm3'])
    const [a1] = many.nodesOf(a) as [SimNode]
    const [b1] = many.nodesOf(b) as [SimNode]
    expect(many.write(a1, 'k1')).toBe('ok')
    expect(many.write(b1, 'k2')).toBe('ok')
    expect(many.write(many.node(1), 'k3')).toBe('ok')
    many.run(1000)
    for (const n of many.nodesOf(a)) expect(many.keys(n)).toEqual(['k1'])
    for (const n of many.nodesOf(b)) expect(many.keys(n)).toEqual(['k2'])
    for (const n of many.home) expect(many.keys(n)).toEqual(['k3'])
    for (const n of many.home) {
      const { clusters } = many.look('', n)
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
    const a = many.found('a')
    const said = many.ask(many.nodesOf(a)[0] as SimNode, { method: 100, body: new Uint8Array(0) }).answer
    expect(said).toMatchObject({ code: 9, message: 'quorate: the default cluster keeps the list of clusters' })
  })

  test('a watch of who was verified for this very cluster goes on after a sleep; for another it never begins', () => {
    const many = new Many()
    const [m1] = many.nodesOf(many.found('prod')) as [SimNode]
    const call = { method: Method.AUTH_BOOTSTRAP, body: Buffer.from('$hash'), requestId: new Uint8Array(16).fill(1) }
    expect(many.ask(m1, { ...call, timeoutMs: 7000 }).answer?.message ?? '').toBe('')
    const create = { create_request: { key: 'aw==' } }
    const who = (cluster: string) => ({ verified: { user: 'root', revision: 0, cluster } })
    const socket = many.watchAs(m1, who('prod.1'), create)
    const foreign = ['', 'default', 'prod', 'prod.2'].map((cluster) => many.watchAs(m1, who(cluster), create))
    many.run(20_000)
    for (const { taken } of foreign) expect(taken.join()).toContain('"canceled":true')
    expect(socket.taken).toHaveLength(1)
    many.evict(m1)
    m1.event('watch', (member) => member.watchMessage(socket, JSON.stringify(create)))
    many.run(1000)
    expect(socket.taken).toHaveLength(2)
    expect(socket.taken.join()).not.toContain('canceled')
  })

  test('the list outlives everybody’s memory', () => {
    const many = new Many()
    many.found('a')
    for (const n of many.home) many.evict(n)
    expect(many.look().clusters.map((c) => c.name)).toEqual(['default', 'a'])
  })

  test('the list comes with a snapshot', () => {
    const cluster = new Cluster(3, { log: { tailRows: 4, tailBytes: 1, rowBytes: 256 } })
    onTestFinished(() => cluster.dispose())
    const behind = cluster.followers()[0] as SimNode
    const { node } = cluster.leader ?? { node: behind }
    cluster.partition(behind)
    const founders = [{ name: 'm1', region: 'wnam', clientUrl: '' }]
    const change = encodeListChange({ kind: 'make', name: 'a', id: clusterId(0n), restored: false, founders })
    expect(cluster.call(node, 102, change).message ?? '').toBe('')
    for (let i = 0; i < 50; i++) cluster.put(node, `k${i}`)
    const replica = (n: SimNode) => cluster.seat(n)?.member.replica
    expect(replica(node)?.log.firstIndex()).toBeGreaterThan(replica(behind)?.log.lastIndex() ?? 0)
    cluster.partition(behind, false)
    cluster.run(5000)
    expect(replica(behind)?.clusters.list).toEqual(replica(node)?.clusters.list)
    behind.die('eviction')
    cluster.run(5000)
    expect(replica(behind)?.clusters.list.clusters.map((c) => c.name)).toEqual(['a'])
  })

  test('costs nothing while nobody calls: default and the other sleep, no alarm is set', () => {
    const many = new Many()
    const a = many.found('a')
    many.run(20_000)
    const before = [many.messages, many.alarmsSet, many.wakes]
    many.run(24 * HOUR)
    expect([many.messages, many.alarmsSet, many.wakes]).toEqual(before)
    // A call to the one wakes nobody of the other.
    expect(many.write(many.nodesOf(a)[0] as SimNode, 'k')).toBe('ok')
    many.run(20_000)
    expect(many.home.every((n) => n.timers === 0)).toBe(true)
    expect(many.wakes - (before[2] ?? 0)).toBe(3)
    // Nor does the question where a cluster is, as an edge asks it that has just begun.
    many.look('a', many.node(2))
    expect(many.wakes - (before[2] ?? 0)).toBe(3)
  })
})

describe('a cluster that is deleted', () => {
  test('leaves a row at each member, which says so to callers; one of the same name has other objects', () => {
    const many = new Many()
    const old = many.found('prod')
    for (const n of many.nodesOf(old)) expect(many.write(n, 'k')).toBe('ok')
    expect(many.remove1('prod')).toEqual({ made: 1, clusters: [], graves: [] })
    const fresh = many.found('prod')
    expect(fresh.generation).toBe(2)
    expect(fresh.id).not.toBe(old.id)
    many.run(2000)
    for (const n of many.nodesOf(old)) {
      expect(many.rows(n)).toEqual(GONE)
      expect(many.write(n, 'x')).toBe(DELETED)
      expect(many.keys(n)).toBe(DELETED)
      many.evict(n)
      expect(many.keys(n), 'after a sleep').toBe(DELETED)
    }
    expect(many.bear(old), 'a create call that was held up').toBe(DELETED)
    for (const n of many.nodesOf(fresh)) expect(many.keys(n)).toEqual([])
  })

  test('ends what waits, and watches with a reason', () => {
    const many = new Many()
    const old = many.found('prod')
    const nodes = many.nodesOf(old)
    const [, second, third] = nodes as [SimNode, SimNode, SimNode]
    const socket = many.watch(second, { create_request: { key: 'aw==' } })
    many.run(1000)
    // A write that waits, since its member is alone.
    many.cut(second)
    many.cut(third)
    let said: unknown
    second.call(
      [{ method: Method.PUT, body: new Uint8Array([0x0a, 1, 0x6b]), requestId: new Uint8Array(16).fill(3) }],
      (_, a) => {
        said = a
      },
    )
    many.run(1000)
    for (const n of many.home) {
      many.net.blocked.delete(`${n.object}>${second.object}`)
      many.net.blocked.delete(`${second.object}>${n.object}`)
    }
    many.remove1('prod')
    expect(said).toMatchObject({ code: 5, message: 'quorate: deleted cluster: prod was deleted', unknown: true })
    expect(socket.taken.at(-1)).toContain('prod was deleted')
    expect(socket.closed).not.toBeNull()
  })

  test('takes along the members that were added, whom only it knew', () => {
    const many = new Many()
    const old = many.found('prod')
    const nodes = many.nodesOf(old)
    const { answer, id } = many.add('m4', false, nodes)
    expect(answer?.code ?? 0).toBe(0)
    many.run(10_000)
    const m4 = many.object(`prod.1/m4.${id.toString(16).padStart(16, '0')}`)
    expect(many.write(m4, 'k')).toBe('ok')
    expect(many.remove1('prod')).toMatchObject({ graves: [] })
    many.run(2000)
    for (const n of [...nodes, m4]) expect(many.rows(n)).toEqual(GONE)
  })

  test('a member that was removed before is told as well', () => {
    const many = new Many()
    const old = many.found('prod')
    const nodes = many.nodesOf(old)
    const [gone] = nodes as [SimNode]
    const self = many.list(nodes[1] as SimNode).find((m) => m.name === 'm1')
    expect(many.remove(self?.id ?? 0n, nodes.slice(1))?.code ?? 0).toBe(0)
    many.run(10_000)
    expect(many.keys(gone)).toBe('14 etcdserver: server stopped')
    expect(many.remove1('prod')).toMatchObject({ graves: [] })
    expect(many.keys(gone)).toBe(DELETED)
  })
})

test('a cluster that began anew from one member is deleted with those it left behind', () => {
  const many = new Many()
  const record = many.found('prod')
  const nodes = many.nodesOf(record)
  const [m1, m2, m3] = nodes as [SimNode, SimNode, SimNode]
  expect(many.write(m1, 'k')).toBe('ok')
  many.run(5000)
  many.cut(m2)
  many.cut(m3)
  const recovered = many.ask(m1, { method: Method.RECOVER, body: new Uint8Array(0), timeoutMs: 30_000 }).answer
  expect(recovered?.message ?? '').toBe('')
  expect(m1.life?.member).toBeDefined()
  expect(many.bear(record), 'a create call that was held up: it is the same cluster still').toBe('ok')
  for (const n of [m2, m3]) many.cut(n, false)
  // Its own word, that they are none of it any more, must not reach them first.
  for (const n of [m2, m3]) many.net.blocked.add(`${m1.object}>${n.object}`)
  const { answer, id } = many.add('m4', false, [m1])
  expect(answer?.code ?? 0).toBe(0)
  many.run(10_000)
  const m4 = many.object(`prod.1/m4.${id.toString(16).padStart(16, '0')}`)
  expect(many.write(m4, 'k4')).toBe('ok')
  expect(many.remove1('prod')).toMatchObject({ graves: [] })
  many.run(2000)
  for (const n of [...nodes, m4]) expect(many.rows(n)).toEqual(GONE)
})

describe('interrupted', () => {
  test('a creation goes on where it stopped, whatever was done', () => {
    const many = new Many()
    const first = made(many.make('prod'))
    expect(made(many.make('prod'))).toEqual(first)
    expect(many.bear(first)).toBe('ok')
    expect(made(many.make('prod'))).toEqual(first)
    expect(many.bear(first)).toBe('ok')
    expect(many.ready(first)).toBe('ok')
    expect(many.ready(first)).toBe('ok')
    expect(many.make('prod')).toBe('6 quorate: cluster prod exists')
    expect(many.make('prod', ['m1'])).toBe('6 quorate: cluster prod exists')
  })

  const MOMENTS = [0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100]
  test.each(MOMENTS)('a creation whose first founder dies %i ms after it was told is asked for again, and ends well', (ms) => {
    const many = new Many()
    const record = made(many.make('prod'))
    const [m1] = many.nodesOf(record) as [SimNode]
    m1.call([{ method: Method.CREATE, body: createBody(record), timeoutMs: 7000 }], () => {})
    many.run(ms)
    m1.die('crash')
    let said = many.bear(record)
    for (let i = 0; i < 5 && said !== 'ok'; i++) {
      many.run(1000)
      said = many.bear(record)
    }
    expect(said).toBe('ok')
    expect(many.ready(record)).toBe('ok')
    for (const n of many.nodesOf(record)) expect(many.write(n, `k-${n.object}`)).toBe('ok')
    many.run(2000)
    for (const n of many.nodesOf(record)) expect(many.keys(n)).toHaveLength(3)
  })

  test.each(MOMENTS)(
    'a creation goes on record once, though the default cluster’s leader dies %i ms after it was asked',
    (ms) => {
      const many = new Many()
      many.write(many.node(1), 'k')
      const { head } = many
      const other = many.home.find((n) => n !== head) as SimNode
      const founders = ['m1', 'm2', 'm3'].map((name) => ({ name, region: 'wnam', clientUrl: '' }))
      const body = encodeListChange({ kind: 'make', name: 'prod', id: clusterId(0n), restored: false, founders })
      const call = { method: Method.CLUSTER_CHANGE, body, requestId: new Uint8Array(16).fill(5), timeoutMs: 7000 }
      other.call([call], () => {})
      many.run(ms)
      head.die('crash')
      head.downUntil = many.loop.now + 600_000
      const answer = many.ask(other, { ...call, retry: true }).answer
      expect(answer?.message ?? '').toBe('')
      const { clusters } = many.look('prod', other)
      expect(clusters).toMatchObject([{ name: 'prod', generation: 1, ready: false }])
      expect(many.look('', other).made).toBe(1)
    },
  )

  test('a creation that stopped can be taken back, and its members are never born', () => {
    const many = new Many()
    const record = made(many.make('prod'))
    expect(many.remove1('prod')).toMatchObject({ clusters: [], graves: [] })
    for (const n of many.nodesOf(record)) expect(many.rows(n)).toEqual(GONE)
    expect(many.bear(record)).toBe(DELETED)
    expect(many.ready(record)).toBe('10 quorate: the cluster was deleted while it was being made')
  })

  test('a creation whose members cannot all be reached makes nothing until they can', () => {
    const many = new Many()
    const record = made(many.make('prod'))
    const [m1, m2] = many.nodesOf(record) as [SimNode, SimNode]
    many.cut(m2)
    expect(many.bear(record)).toContain("14 quorate: founder m2 can't be reached")
    expect(many.rows(m1)).toEqual([])
    many.cut(m2, false)
    expect(many.bear(record)).toBe('ok')
  })

  test('an object that is of another cluster is not made into one of this', () => {
    const many = new Many()
    const record = made(many.make('prod'))
    const [m1] = many.nodesOf(record)
    expect(many.bear({ ...record, id: (record.id + 1n) as typeof record.id })).toBe('ok')
    expect(many.bear(record)).toBe('9 quorate: the first founder belongs to another cluster')
    // Nor is it wiped in the name of this one.
    expect(many.remove1('prod')).toMatchObject({ graves: [{ name: 'prod' }] })
    expect(many.write(m1 as SimNode, 'k')).toBe('ok')
  })

  test.each([0, 1, 2, 5, 10, 20, 40, 80, 160])('a deletion whose leader dies %i ms later ends all the same', (ms) => {
    const many = new Many()
    const record = many.found('prod')
    many.write(many.nodesOf(record)[1] as SimNode, 'k')
    const { head } = many
    let answered = false
    const other = many.home.find((n) => n !== head) as SimNode
    const body = Uint8Array.from([0x1a, 4, ...Buffer.from('prod')]) // ClusterChange.remove
    other.call([{ method: 102, body, requestId: new Uint8Array(16).fill(7), timeoutMs: 7000 }], () => {
      answered = true
    })
    many.run(15 + ms)
    head.die('crash')
    head.downUntil = many.loop.now + 600_000
    many.run(60_000)
    const { clusters } = many.look('prod', other)
    if (!answered || clusters.length > 0) many.remove1('prod')
    many.run(2000)
    expect(many.look('prod')).toMatchObject({ clusters: [], graves: [] })
    for (const n of many.nodesOf(record)) expect(many.rows(n)).toEqual(GONE)
  })

  test('a deletion that reaches nobody but one: the others learn of it when they can be reached, and nobody is kept awake meanwhile', () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2, m3] = many.nodesOf(record) as [SimNode, SimNode, SimNode]
    many.cut(m2)
    many.cut(m3)
    expect(many.remove1('prod')).toMatchObject({ clusters: [], graves: [{ name: 'prod', tries: 1 }] })
    const fresh = many.found('prod')
    many.run(30_000)
    expect(
      many.home.every((n) => n.timers === 0),
      'asleep between two rounds',
    ).toBe(true)
    for (const n of [m2, m3]) many.cut(n, false)
    expect(many.rows(m2).length).toBeGreaterThan(1)
    many.run(10 * 60_000)
    for (const n of [m2, m3]) expect(many.rows(n)).toEqual(GONE)
    expect(many.look('prod')).toMatchObject({ graves: [] })
    for (const n of many.nodesOf(fresh)) expect(many.keys(n)).toEqual([])
  })

  test('the rounds outlive the memory of all, and the leader', () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2] = many.nodesOf(record) as [SimNode, SimNode]
    many.cut(m2)
    many.remove1('prod')
    const { head } = many
    many.run(20_000)
    for (const n of many.home) many.evict(n)
    head.die('crash')
    head.downUntil = many.loop.now + 24 * HOUR
    many.cut(m2, false)
    many.run(HOUR)
    expect(many.rows(m2)).toEqual(GONE)
  })

  test(`after ${WIPE_TRIES} rounds in vain nothing is armed any more, and who asks again gets one more`, () => {
    const many = new Many()
    const record = many.found('prod')
    const [, m2] = many.nodesOf(record) as [SimNode, SimNode]
    many.cut(m2)
    many.remove1('prod')
    many.run(4 * 24 * HOUR)
    expect(many.look('prod', many.node(1)).graves).toMatchObject([{ tries: WIPE_TRIES }])
    many.run(60_000)
    const before = [many.messages, many.alarmsSet, many.wakes]
    many.run(30 * 24 * HOUR)
    expect([many.messages, many.alarmsSet, many.wakes]).toEqual(before)
    many.cut(m2, false)
    many.run(24 * HOUR)
    expect(many.rows(m2).length).toBeGreaterThan(1)
    expect(many.remove1('prod')).toMatchObject({ graves: [] })
    expect(many.rows(m2)).toEqual(GONE)
  })

  test('a member that nobody told, and that a lease wakes, hears of it from the others', () => {
    const many = new Many()
    const record = many.found('prod')
    const [m1, m2] = many.nodesOf(record) as [SimNode, SimNode]
    expect(many.grantLease(m1, 600)).toBe('ok')
    many.run(20_000)
    // The default cluster can't reach it, its own can.
    for (const n of many.home) {
      many.net.blocked.add(`${n.object}>${m2.object}`)
      many.net.blocked.add(`${m2.object}>${n.object}`)
    }
    expect(many.remove1('prod')).toMatchObject({ graves: [{ name: 'prod' }] })
    expect(many.rows(m2).length).toBeGreaterThan(1)
    many.run(20 * 60_000)
    expect(many.rows(m2)).toEqual(GONE)
  })
})
