import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  decodeCursor,
  encodeCursor,
  type KeyValue,
  type RangeCursor,
  type RangeRequest,
  type WriteRequest,
} from '../../src/mvcc/index.ts'
import type { Revision } from '../../src/types.ts'
import { finish, NOW, outcomeOf, Replica } from './replica.ts'
import { anyWrite, bytes, compaction, del, put, range, txn } from './requests.ts'

const N = 3000
const name = (i: number) => `k/${String(i).padStart(5, '0')}`

function filled(): Replica {
  const replica = new Replica()
  replica.applyAll(
    Array.from({ length: N }, (_, i) => ({ request: put(name(i), 'v'.repeat(20)), id: null })),
    500,
  )
  return replica
}

function readPages(
  replica: Replica,
  request: RangeRequest,
  pageBytes: number,
  between: (n: number) => void = () => {},
) {
  const kvs: KeyValue[] = []
  let cursor: RangeCursor | null = null
  const pages = []
  for (let n = 0; ; n++) {
    const page = finish(replica.store.read(request, cursor, pageBytes), 100, 2000)
    pages.push(page)
    kvs.push(...page.kvs)
    if (page.next === null) return { kvs, pages }
    cursor = decodeCursor(encodeCursor(page.next))
    between(n)
  }
}

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('an answer in pages', () => {
  it('is the answer at the revision of its first page, whatever is written meanwhile', () => {
    for (const limit of [0, 1, 7, 100, 2999, 3000, 5000]) {
      const replica = filled()
      const request = range('k/', 'l', { limit })
      const whole = finish(replica.store.read(request))
      const { kvs, pages } = readPages(replica, request, 10_000, (n) => {
        replica.apply(n % 2 ? put(name(n * 37), 'new') : del(name(n * 41)))
      })
      expect(kvs).toEqual(whole.kvs)
      for (const page of pages) {
        expect([page.count, page.more, page.headerRevision]).toEqual([
          whole.count,
          whole.more,
          whole.headerRevision,
        ])
      }
      expect(pages.length > 1).toBe(limit === 0 || limit >= 100)
    }
  })

  it('ends with its last key: no page is empty', () => {
    const replica = filled()
    const { pages } = readPages(replica, range('k/', 'l'), 1)
    expect(pages).toHaveLength(N)
    expect(pages.every((page) => page.kvs.length === 1)).toBe(true)
  })

  it('ends whole while it is pinned, whatever is compacted, and a new read at its revision is refused', () => {
    const replica = filled()
    const first = finish(replica.store.read(range('k/', 'l'), null, 1000))
    const pin = replica.store.pin(first.headerRevision, NOW + 10)
    replica.apply(put(name(2000), 'new'))
    replica.apply(compaction(replica.store.revision))
    const go = () => replica.sql.transaction(() => replica.store.compactSlice(100_000, NOW))
    while (!go());
    expect(replica.store.physicalDone(replica.store.compactRevision)).toBe(false)
    const { headerRevision: revision } = first
    expect(outcomeOf(() => replica.store.read(range('k/', 'l', { revision })))).toMatchObject({
      code: 11,
    })
    const rest: KeyValue[] = []
    for (let { next } = first; next !== null; ) {
      const page = finish(replica.store.read(range('k/', 'l'), next, 1000))
      rest.push(...page.kvs)
      next = page.next
    }
    expect([...first.kvs, ...rest]).toHaveLength(N)
    expect(rest.every((kv) => Buffer.from(kv.value).toString() === 'v'.repeat(20))).toBe(true)
    const job = replica.store.read(range('k/', 'l'))
    expect(job.step(1, 1)).toBe(null)
    replica.store.unpin(pin)
    while (!go());
    expect(replica.store.physicalDone(replica.store.compactRevision)).toBe(true)
    // Without its pin it is refused: part of it may be gone.
    expect(outcomeOf(() => replica.store.read(range('k/', 'l'), first.next, 1000))).toMatchObject({
      code: 11,
    })
    expect(finish(job).count).toBe(N)
  })

  it('a job that is not pinned, or whose pin expired, fails when its versions are gone', () => {
    const replica = filled()
    const job = replica.store.read(range('k/', 'l', { revision: replica.store.revision }))
    expect(job.step(10, 1000)).toBe(null)
    const pin = replica.store.pin(job.pinRevision, NOW)
    replica.apply(put(name(2500), 'new'))
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    expect(outcomeOf(() => finish(job))).toMatchObject({ code: 11 })
    replica.store.unpin(pin)
  })
})

describe('a count', () => {
  const rowsRead = (replica: Replica, fn: () => unknown) => {
    const before = replica.sql.rowsRead
    const statements = replica.sql.statementsRun
    fn()
    return replica.sql.rowsRead - before + replica.sql.statementsRun - statements
  }

  it('is made once while a client pages through a large range, with or without a revision', () => {
    const replica = filled()
    const first = finish(replica.store.read(range('k/', 'l', { limit: 100 })))
    expect([first.count, first.more]).toEqual([N, true])
    let last = first
    let left = N
    while (last.more) {
      left -= 100
      const key = Buffer.from(last.kvs[99]?.key ?? []).toString()
      const request = range(`${key}\0`, 'l', {
        limit: 100,
        revision: left % 200 ? first.headerRevision : 0,
      })
      // A fifth of what counting the rest would take.
      const cost = rowsRead(replica, () => {
        last = finish(replica.store.read(request))
      })
      expect(last.count).toBe(left)
      expect(cost).toBeLessThan(160)
    }
    expect(left).toBe(100)
  })

  it('that is known stays right through puts and deletes, and is not made again', () => {
    const replica = filled()
    const request = range('k/', 'l', { countOnly: true })
    finish(replica.store.read(request))
    let count = N
    for (let i = 0; i < 50; i++) {
      const write: WriteRequest =
        i % 3 ? put(name(i * 100), 'v') : del(name(i * 7), name(i * 7 + 2))
      const before = finish(replica.store.read(range('k/', 'l', { keysOnly: true }))).kvs.length
      replica.apply(write)
      const after = finish(replica.store.read(range('k/', 'l', { keysOnly: true }))).kvs.length
      count += after - before
      let got = 0
      expect(
        rowsRead(replica, () => {
          got = finish(replica.store.read(request)).count
        }),
      ).toBe(0)
      expect(got).toBe(count)
    }
  })

  it('that takes turns counts its own revision, and what changed meanwhile is added for the next', () => {
    const replica = filled()
    const request = range('k/', 'l', { countOnly: true })
    const job = replica.store.read(request)
    expect(job.step(10, 1000)).toBe(null)
    replica.apply(put('k/!', 'first'))
    replica.apply(put('k/z', 'last'))
    replica.apply(del(name(5)))
    expect(job.step(10, 1000)).toBe(null)
    replica.apply(del(name(2990), name(2995)))
    expect(finish(job, 100).count).toBe(N)
    expect(
      rowsRead(replica, () =>
        expect(finish(replica.store.read(request)).count).toBe(N + 2 - 1 - 5),
      ),
    ).toBe(0)
  })

  it('goes by the last change where one revision changes a key more than once', () => {
    const replica = new Replica()
    const twice = txn([], [txn([], [put('k', '1')]), txn([], [del('k')])])
    const thrice = txn([], [del('a', '\0'), put('k', '2')])
    const counts = [put('k', '0'), twice, put('k', '0'), thrice, twice].map((request) => {
      replica.apply(request)
      return finish(replica.store.read(range('a', '\0', { countOnly: true }))).count
    })
    expect(counts).toEqual([1, 0, 1, 1, 0])
    expect(
      [2, 3, 4, 5, 6].map(
        (revision) =>
          finish(replica.store.read(range('a', '\0', { countOnly: true, revision }))).count,
      ),
    ).toEqual(counts)
  })

  it('is right in every state of any history, asked in any order', () => {
    const writes = fc.array(
      anyWrite.filter((r) => r.kind !== 'compaction'),
      { minLength: 5, maxLength: 30, size: 'max' },
    )
    fc.assert(
      fc.property(writes, fc.infiniteStream(fc.nat(1000)), (list, random) => {
        const replica = new Replica()
        // Many keys, so that counts are worth keeping.
        replica.applyAll(
          Array.from({ length: 300 }, (_, i) => ({
            request: put(`a${String.fromCharCode(40 + (i % 80))}${i}`, ''),
            id: null,
          })),
          300,
        )
        const counts = new Map<number, number>()
        const next = () => random.next().value ?? 0
        for (const write of list) {
          replica.apply(write)
          const { store } = replica
          const true0 = finish(store.read(range('a', 'b', { keysOnly: true, sortOrder: 2 }))).kvs
            .length
          counts.set(store.revision, true0)
          if (next() % 2)
            expect(finish(store.read(range('a', 'b', { countOnly: true })), 40).count).toBe(true0)
          const at = [...counts.keys()][next() % counts.size] as Revision
          expect(finish(store.read(range('a', 'b', { limit: 3, revision: at })), 40).count).toBe(
            counts.get(at),
          )
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})

describe('the last keys', () => {
  it('are found from the end, without reading the rest', () => {
    const replica = filled()
    finish(replica.store.read(range('k/', 'l', { countOnly: true })))
    for (const limit of [1, 5, 50]) {
      const request = range('k/', 'l', { sortOrder: 2, limit })
      const before = replica.sql.rowsRead
      const got = finish(replica.store.read(request), 7)
      expect(replica.sql.rowsRead - before).toBeLessThan(3 * limit)
      expect(got.kvs.map((kv) => Buffer.from(kv.key).toString())).toEqual(
        Array.from({ length: limit }, (_, i) => name(N - 1 - i)),
      )
      expect([got.count, got.more]).toEqual([N, true])
    }
  })
})

describe('a range that must see everything', () => {
  it('is refused where its answer would not fit into memory, and the store goes on', () => {
    const replica = new Replica()
    const big = 'x'.repeat(1_400_000)
    replica.applyAll(
      Array.from({ length: 26 }, (_, i) => ({ request: put(`b/${i}`, big), id: null })),
      1,
    )
    const read = (more: object) =>
      outcomeOf(() => finish(replica.store.read(range('b/', 'c', more)), 10, 1_000_000))
    expect(read({ sortOrder: 2, sortTarget: 3 })).toMatchObject({ code: 8 })
    expect(read({})).toMatchObject({ code: 8 })
    const sorted = read({ sortOrder: 2, sortTarget: 3, limit: 2 })
    expect('kvs' in sorted && sorted.kvs.map((kv) => kv.key)).toEqual([
      bytes('b/25'),
      bytes('b/24'),
    ])
    expect(readPages(replica, range('b/', 'c'), 3_000_000).kvs).toHaveLength(26)
  })
})
