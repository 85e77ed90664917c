import { describe, expect, it } from 'vitest'
import type { AppliedBatch, Event, WriteRequest } from '../../src/mvcc/index.ts'
import type { Revision } from '../../src/types.ts'
import { outcomeOf, Replica } from './replica.ts'
import { compaction, del, grant, put, txn } from './requests.ts'

const show = (events: readonly Event[]) =>
  events.map((e) => `${e.kv.modRevision}.${e.sub} ${e.deleted ? '-' : '+'}${Buffer.from(e.kv.key)}`)

function readHistory(replica: Replica, from: number, rows: number): string[][] {
  const job = replica.store.history(from as Revision)
  const to = replica.store.revision
  const steps: string[][] = []
  for (let next = from; next <= to; ) {
    const some = job.step(rows, 1_000_000)
    if (some === null) continue
    steps.push(show(some.events))
    next = some.next
  }
  return steps
}

const writes: WriteRequest[] = [
  put('a', '1'),
  grant(5n),
  txn([], [put('b', '1'), del('a'), put('c', '1')]),
  del('none'),
  put('a', '2'),
  del('a', 'd'),
]
const want = ['2.0 +a', '3.0 +b', '3.1 -a', '3.2 +c', '4.0 +a', '5.0 -a', '5.1 -b', '5.2 -c']

describe('history', () => {
  it('is every event from a revision on, in order, whole revisions at a time', () => {
    for (const size of [1, 2, 6]) {
      const replica = new Replica()
      replica.applyAll(
        writes.map((request) => ({ request, id: null })),
        size,
      )
      for (const from of [1, 2, 3, 4, 5]) {
        for (const rows of [1, 2, 100]) {
          const steps = readHistory(replica, from, rows)
          expect(steps.flat()).toEqual(want.filter((e) => Number(e[0]) >= from))
          for (const step of steps.slice(0, -1)) {
            const last = step.at(-1)?.[0]
            expect(step.filter((e) => e[0] === last)).toEqual(want.filter((e) => e[0] === last))
          }
        }
      }
      expect(readHistory(replica, 6, 10)).toEqual([])
    }
  })

  it('begins at the compacted revision, tombstones included, and not before', () => {
    const replica = new Replica()
    for (const request of writes) replica.apply(request)
    replica.apply(compaction(5))
    replica.compactAll()
    expect(readHistory(replica, 5, 10)).toEqual([['5.0 -a', '5.1 -b', '5.2 -c']])
    expect(outcomeOf(() => replica.store.history(4 as Revision))).toMatchObject({ code: 11 })
  })

  it('tells what a key was before', () => {
    const replica = new Replica()
    for (const request of writes) replica.apply(request)
    const seen = (key: string, revision: number) =>
      replica.store.before(Buffer.from(key), revision as Revision)?.modRevision ?? null
    expect([seen('a', 2), seen('a', 3), seen('a', 4), seen('a', 5), seen('b', 5)]).toEqual([
      null,
      2,
      null,
      4,
      3,
    ])
  })
})

describe('subscribers', () => {
  it('hear of every batch that made a revision, with its events, and of no other', () => {
    const replica = new Replica()
    const seen: AppliedBatch[] = []
    const stop = replica.store.subscribe((batch) => seen.push(batch))
    replica.applyAll(
      writes.map((request) => ({ request, id: null })),
      4,
    )
    replica.apply(grant(6n))
    expect(seen.map((b) => [b.index, b.first, b.last])).toEqual([
      [4, 2, 3],
      [6, 4, 5],
    ])
    expect(seen.flatMap((b) => show(b.events ?? []))).toEqual(want)
    stop()
    replica.apply(put('z', '1'))
    expect(seen).toHaveLength(2)
  })
})
