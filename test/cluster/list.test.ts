import { describe, expect, test } from 'vitest'
import {
  type ClusterList,
  changedList,
  checkList,
  type Founder,
  type ListChange,
  NO_CLUSTERS,
  refusalOfList,
} from '../../src/cluster/list.ts'
import {
  decodeList,
  encodeList,
  encodeListChange,
  listChangeFromWire,
} from '../../src/cluster/list-wire.ts'
import { MAX_CLUSTER_LIST_BYTES, MAX_CLUSTERS } from '../../src/limits.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { clusterId } from '../../src/types.ts'

const founders = (...names: string[]): Founder[] =>
  names.map((name) => ({ name, region: 'wnam', clientUrl: '' }))
let ids = 0n
const make = (name: string, members = founders('m1', 'm2', 'm3'), id = ++ids): ListChange => ({
  kind: 'make',
  restored: false,
  name,
  id: clusterId(id),
  founders: members,
})
const remove = (name: string): ListChange => ({ kind: 'remove', name })
const ready = (generation: number): ListChange => ({ kind: 'ready', generation })
const told = (
  generation: number,
  wiped: string[],
  found: string[] = [],
  tries = 0,
  next = 0,
): ListChange => ({
  kind: 'told',
  generation,
  wiped,
  found,
  tries,
  next,
})

/** One change after the other; each as it comes back from the log. */
function applied(list: ClusterList, ...changes: ListChange[]): ClusterList {
  for (const change of changes) {
    const logged = listChangeFromWire(quorate.member.ClusterChange.decode(encodeListChange(change)))
    expect(refusalOfList(checkList(list, logged), logged)?.message).toBeUndefined()
    list = decodeList(encodeList(changedList(list, logged)))
  }
  return list
}

function refused(list: ClusterList, change: ListChange): string | undefined {
  const reason = checkList(list, change)
  return refusalOfList(reason, change)?.message
}

test('a cluster is on record before it is ready, and each that is made has a new generation, under an old name too', () => {
  let list = applied(NO_CLUSTERS, make('prod'), make('a'))
  expect(list.clusters.map(({ name, generation, ready }) => [name, generation, ready])).toEqual([
    ['a', 2, false],
    ['prod', 1, false],
  ])
  list = applied(list, ready(1), remove('prod'), make('prod'), ready(3))
  expect(list.clusters.map(({ name, generation, ready }) => [name, generation, ready])).toEqual([
    ['a', 2, false],
    ['prod', 3, true],
  ])
  expect(
    list.graves.map(({ name, generation, objects }) => [
      name,
      generation,
      objects.map((o) => o.object),
    ]),
  ).toEqual([['prod', 1, ['prod.1/m1', 'prod.1/m2', 'prod.1/m3']]])
})

describe('what is refused', () => {
  const list = applied(
    NO_CLUSTERS,
    make('made', undefined, 100n),
    ready(1),
    make('half', undefined, 200n),
    make('gone', undefined, 300n),
    remove('gone'),
  )
  test.each([
    ['a name that is taken', make('made'), 'quorate: cluster made exists'],
    ['its own first try', make('made', undefined, 100n), undefined],
    [
      'one that is being made, with other members',
      make('half', founders('m1')),
      'quorate: cluster half is being made with other members or regions: ask for those again, or for none, or delete it',
    ],
    ['one that is being made, with the same', make('half'), undefined],
    [
      'a first try that was deleted since',
      make('gone', undefined, 300n),
      'quorate: the cluster was deleted while it was being made',
    ],
    ['a name whose last cluster was deleted', make('gone'), undefined],
    ['the default cluster', make('default'), 'quorate: no list of clusters changes so'],
    ['no name', make('A'), 'quorate: no list of clusters changes so'],
    ['no members', make('b', []), 'quorate: no list of clusters changes so'],
    ['ready, and deleted', ready(3), 'quorate: the cluster was deleted while it was being made'],
    [
      'the deletion of what is not there',
      remove('b'),
      'quorate: there is no cluster b: POST /clusters/b makes one',
    ],
    ['the deletion of what is being deleted', remove('gone'), undefined],
  ] as const)('%s', (_, change, message) => expect(refused(list, change)).toBe(message))

  test(`the ${MAX_CLUSTERS + 1}st cluster, and as many again once one is gone for good`, () => {
    let list = NO_CLUSTERS
    for (let i = 0; i < MAX_CLUSTERS; i++) list = changedList(list, make(`c${i}`, founders('m1')))
    expect(refused(list, make('more'))).toBe('quorate: too many clusters')
    list = applied(list, remove('c0'))
    expect(refused(list, make('more')), 'its member does not know yet').toBe(
      'quorate: too many clusters',
    )
    list = applied(list, told(1, ['c0.1/m1']))
    expect(refused(list, make('more'))).toBeUndefined()
  })

  test(`clusters that would not fit the row`, () => {
    const long = (n: number) => `${n}`.padStart(63, 'x')
    const members = Array.from({ length: 9 }, (_, i) => ({
      name: long(i),
      region: 'apac-ne',
      clientUrl: '',
    }))
    let list = NO_CLUSTERS
    for (let i = 0; refused(list, make(long(i), members)) === undefined; i++)
      list = changedList(list, make(long(i), members))
    expect(list.clusters.length).toBeLessThan(MAX_CLUSTERS)
    const bytes = encodeList(list).length
    expect(bytes).toBeGreaterThan(0.9 * MAX_CLUSTER_LIST_BYTES)
    expect(bytes).toBeLessThan(MAX_CLUSTER_LIST_BYTES)
    // All of them deleted, nobody reached, and each knows of others: it fits a row of 2 MB still.
    for (const { name } of list.clusters) list = changedList(list, remove(name))
    for (const { generation } of list.graves) {
      const found = Array.from(
        { length: 9 },
        (_, i) => `${long(generation)}/${long(i)}.0123456789abcdef`,
      )
      list = changedList(list, told(generation, [], found, 1, 1_800_000_000_000))
    }
    expect(encodeList(list).length).toBeLessThan(1_950_000)
  })
})

test('a deleted cluster is remembered until all its members know, those too that others knew of', () => {
  let list = applied(NO_CLUSTERS, make('a'), ready(1), remove('a'))
  list = applied(list, told(1, ['a.1/m1'], ['a.1/m2', 'a.1/m4.00'], 1, 5000))
  expect(list.graves).toMatchObject([{ tries: 1, next: 5000 }])
  expect(list.graves[0]?.objects).toEqual([
    { object: 'a.1/m1', wiped: true },
    { object: 'a.1/m2', wiped: false },
    { object: 'a.1/m3', wiped: false },
    { object: 'a.1/m4.00', wiped: false },
  ])
  // The same entry once more, as a leader writes it that did not see the first.
  list = applied(list, told(1, ['a.1/m1'], ['a.1/m2', 'a.1/m4.00'], 1, 5000))
  list = applied(list, remove('a'))
  expect(list.graves, 'asked again').toMatchObject([{ tries: 0, next: 0 }])
  list = applied(list, told(1, ['a.1/m2', 'a.1/m3', 'a.1/m4.00'], ['a.1/m1']))
  expect(list).toEqual({ made: 1, clusters: [], graves: [] })
})
