import { describe, expect, it, vi } from 'vitest'
import { openStore, type WriteRequest } from '../../src/mvcc/index.ts'
import type { LeaseId, Revision } from '../../src/types.ts'
import { finish, Replica } from './replica.ts'
import { compaction, del, grant, put, range, txn } from './requests.ts'

function entriesOf(requests: readonly WriteRequest[]) {
  return requests.map((request) => ({ request, id: 'ab'.repeat(16) as never }))
}

/** Rows written by applying these in batches of `size`. */
function rowsWritten(replica: Replica, requests: readonly WriteRequest[], size: number): number {
  const before = replica.sql.rowsWritten
  replica.applyAll(entriesOf(requests), size)
  return replica.sql.rowsWritten - before
}

function rowsRead(replica: Replica, fn: () => unknown): number {
  const before = replica.sql.rowsRead
  fn()
  return replica.sql.rowsRead - before
}

function statements(replica: Replica, fn: () => unknown): number {
  const before = replica.sql.statementsRun
  fn()
  return replica.sql.statementsRun - before
}

const puts = (n: number, keys: number, more = {}) =>
  Array.from({ length: n }, (_, i) => put(`k/${i % keys}`, `${i}`, more))

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('rows written', () => {
  it('a put alone costs two: the version and the batch', () => {
    expect(rowsWritten(new Replica(), puts(100, 10), 1)).toBe(200)
  })

  it('64 puts in a batch cost 65', () => {
    expect(rowsWritten(new Replica(), puts(6400, 1000), 64)).toBe(6500)
  })

  it('only leased keys pay for their lease, once', () => {
    const replica = new Replica()
    replica.apply(grant(5n))
    const leased = { lease: 5n as LeaseId }
    expect(rowsWritten(replica, [put('k', '1', leased)], 1)).toBe(3)
    expect(rowsWritten(replica, [put('k', '2', leased)], 1)).toBe(2)
    expect(rowsWritten(replica, [put('k', '2')], 1)).toBe(3)
  })

  it('an entry that changes nothing costs the batch alone', () => {
    const replica = new Replica()
    expect(rowsWritten(replica, [del('k'), txn([], [])], 3)).toBe(1)
    // A grant: its row; an index, which this count does not see, is billed as one more.
    expect(rowsWritten(replica, [grant(7n)], 1)).toBe(2)
  })

  it('a put costs under 4.1 over its life at one a batch, under 2.1 at 64, compaction counted', () => {
    for (const [size, most] of [
      [1, 4.1],
      [64, 2.1],
    ] as const) {
      const replica = new Replica(100)
      const before = replica.sql.rowsWritten
      const n = 10_000
      for (let done = 0; done < n; done += 1000) {
        replica.applyAll(entriesOf(puts(1000, 500)), size)
        replica.apply(compaction(replica.store.revision))
        replica.compactAll(2000)
      }
      expect((replica.sql.rowsWritten - before) / n).toBeLessThan(most)
      const [kv] = [...replica.sql.query('SELECT count(*) FROM kv')]
      expect(kv?.[0]).toBe(500)
      const [batches] = [
        ...replica.sql.query(
          'SELECT count(*) FROM batch WHERE idx <= ?',
          replica.store.appliedIndex - 1200,
        ),
      ]
      expect(batches?.[0]).toBeLessThan(5)
    }
  })

  it('batches without a revision do not pile up', () => {
    const replica = new Replica(50)
    replica.applyAll(
      Array.from({ length: 2000 }, () => ({ request: null, id: null })),
      1,
    )
    const [rows] = [...replica.sql.query('SELECT count(*) FROM batch')]
    expect(rows?.[0]).toBeLessThan(50 + 2 * 64)
    replica.crash()
    expect(replica.store.appliedIndex).toBe(2000)
  })
})

describe('work', () => {
  it('a put asks at most one question and writes one row of its own', () => {
    const replica = new Replica()
    replica.applyAll(entriesOf(puts(10, 10)), 10)
    // A batch of one: the put's two and the batch's row; BEGIN and COMMIT are not counted.
    expect(
      statements(replica, () => replica.applyAll(entriesOf([put('new', '1')]), 1)),
    ).toBeLessThanOrEqual(3)
    // What was written lately is known without asking.
    expect(statements(replica, () => replica.applyAll(entriesOf(puts(10, 10)), 10))).toBe(11)
  })

  it('the answer to a put without prev_kv reads nothing', () => {
    const replica = new Replica()
    const outcome = replica.apply(put('a', '1'))
    expect(statements(replica, () => finish(replica.store.answer(put('a', '1'), outcome)))).toBe(0)
  })

  it('opening reads the same few rows, however much there is', () => {
    const counts = [10, 3000].map((n) => {
      const replica = new Replica()
      replica.applyAll(entriesOf(puts(n, n)), 7)
      return rowsRead(replica, () => replica.crash())
    })
    expect(counts[1]).toBe(counts[0])
    expect(counts[1]).toBeLessThan(8)
  })

  it('a range of latest values costs by its keys, not by their old versions', () => {
    const once = new Replica()
    once.applyAll(entriesOf(puts(50, 50)), 50)
    const often = new Replica()
    often.applyAll(entriesOf(puts(10_000, 50)), 500)
    for (const ask of [
      range('k/', 'l'),
      range('k/', 'l', { keysOnly: true }),
      range('k/', 'l', { limit: 10 }),
    ]) {
      const few = rowsRead(once, () => finish(once.store.read(ask)))
      const many = rowsRead(often, () => finish(often.store.read(ask)))
      expect([few < 110, many < 12 * 50 + 64]).toEqual([true, true])
    }
    const key = range('k/7')
    expect(rowsRead(often, () => finish(often.store.read(key)))).toBeLessThanOrEqual(2)
  })

  it('a range at an old revision costs by its keys, not by what came later', () => {
    const replica = new Replica()
    replica.applyAll(entriesOf(puts(50, 50)), 50)
    const old = range('k/', 'l', { revision: replica.store.revision })
    replica.applyAll(entriesOf(puts(10_000, 50)), 500)
    expect(rowsRead(replica, () => finish(replica.store.read(old)))).toBeLessThan(50 * 12)
    const { kvs, count } = finish(replica.store.read(old))
    expect([kvs.length, count]).toEqual([50, 50])
    expect(kvs.every((kv) => kv.version === 1)).toBe(true)
  })

  it('keys deleted long ago cost a range little once they are compacted, and nothing but their tombstones before', () => {
    const replica = new Replica()
    replica.applyAll(entriesOf(puts(2000, 2000)), 500)
    replica.apply(del('k/', 'l'))
    replica.apply(put('k/x', '1'))
    expect(finish(replica.store.read(range('k/', 'l'))).count).toBe(1)
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    expect(rowsRead(replica, () => finish(replica.store.read(range('k/', 'l'))))).toBeLessThan(5)
  })

  it('history of one revision does not read the rest', () => {
    const replica = new Replica()
    replica.applyAll(entriesOf(puts(5000, 100)), 10)
    const from = replica.store.revision as Revision
    expect(rowsRead(replica, () => finish(replica.store.history(from)))).toBeLessThan(20)
  })

  it('the applied index and the data are one commit: a batch that is lost is lost whole', () => {
    const replica = new Replica()
    replica.applyAll(entriesOf(puts(10, 10)), 10)
    const { revision, appliedIndex } = replica.store
    expect(() =>
      replica.sql.transaction(() => {
        const batch = replica.store.beginBatch()
        batch.write((appliedIndex + 1) as never, null, put('k/1', 'lost'), 100)
        batch.finish()
        throw new Error('power')
      }),
    ).toThrow('power')
    const again = openStore(replica.sql)
    expect([again.revision, again.appliedIndex]).toEqual([revision, appliedIndex])
  })
})
