import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Result, type WriteRequest } from '../../src/mvcc/index.ts'
import type { LogIndex } from '../../src/types.ts'
import { type Entry, finish, NOW, Replica, requestIdOf } from './replica.ts'
import { anyWrite, compaction, put } from './requests.ts'

const WINDOW = 8

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('the request window', () => {
  it('is the same on every member, however its entries came in batches, were cut, compacted or lost from memory', () => {
    const entry = fc.record({ request: fc.option(anyWrite, { freq: 5 }), named: fc.boolean() })
    const member = fc.record({
      size: fc.integer({ min: 1, max: 9 }),
      budget: fc.constantFrom(1, 3, 1000),
      crash: fc.boolean(),
      asks: fc.boolean(),
      compacts: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 15, maxLength: 40, size: 'max' }),
        fc.array(member, { minLength: 2, maxLength: 3 }),
        (drawn, members) => {
          const entries: Entry[] = drawn.map(({ request, named }, i) => ({
            request,
            id: named ? requestIdOf(i + 1) : null,
          }))
          const views = members.map(({ size, budget, crash, asks, compacts }) => {
            const replica = new Replica(WINDOW)
            const view: unknown[] = []
            for (let from = 0; from < entries.length; from += 10) {
              if (asks) replica.store.recent(requestIdOf(1))
              replica.applyAll(entries.slice(from, from + 10), size, budget)
              if (compacts) replica.compactAll(3)
              if (crash) replica.crash()
              view.push(entries.map((_, i) => replica.store.recent(requestIdOf(i + 1))))
            }
            return view
          })
          for (const view of views) expect(view).toEqual(views[0])
          const last = views[0]?.at(-1) as unknown[]
          entries.forEach((e, i) => {
            expect(last[i] !== null).toBe(e.id !== null && i >= entries.length - WINDOW)
          })
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
    )
  }, 120_000)

  it('outlives a compaction of what its entries wrote', () => {
    const replica = new Replica(WINDOW)
    for (let i = 1; i <= 30; i++) replica.apply(put(`k${i % 3}`, `${i}`), 100, requestIdOf(i))
    replica.apply(compaction(replica.store.revision))
    replica.compactAll(3)
    replica.crash()
    const known = Array.from(
      { length: 30 },
      (_, i) => replica.store.recent(requestIdOf(i + 1))?.revision ?? null,
    )
    expect(known).toEqual(Array.from({ length: 30 }, (_, i) => (i < 31 - WINDOW ? null : i + 2)))
    expect([...replica.sql.query('SELECT count(*) FROM batch')][0]?.[0]).toBeLessThan(WINDOW + 4)
  })

  it('holds how an entry ended', () => {
    const replica = new Replica()
    const ids = [1, 2, 3, 4].map(requestIdOf)
    replica.applyAll([{ request: put('a', '1'), id: ids[0] ?? null }], 1)
    replica.applyAll([{ request: put('b', '1', { lease: 9n as never }), id: ids[1] ?? null }], 1)
    replica.applyAll([{ request: put('a', '2'), id: ids[2] ?? null }], 1)
    replica.sql.transaction(() => {
      const batch = replica.store.beginBatch()
      batch.note(4 as LogIndex, ids[3] ?? null, Result.Foreign + 5)
      // The open batch is seen too.
      expect(replica.store.recent(ids[3] as never)).toEqual({
        index: 4,
        revision: 3,
        wrote: false,
        result: 1005,
      })
      batch.finish()
    })
    for (const look of ['in memory', 'from disk']) {
      if (look === 'from disk') replica.crash()
      expect(ids.map((id) => replica.store.recent(id))).toEqual([
        { index: 1, revision: 2, wrote: true, result: Result.Ok },
        { index: 2, revision: 2, wrote: false, result: Result.LeaseNotFound },
        { index: 3, revision: 3, wrote: true, result: Result.Ok },
        { index: 4, revision: 3, wrote: false, result: 1005 },
      ])
    }
  })

  it('gives a second try the first one’s answer, later on and after compaction the header alone', () => {
    const replica = new Replica()
    const entries: [WriteRequest, unknown][] = [
      [put('a', '1', { prevKv: true }), { kind: 'put', prevKv: null }],
      [
        put('a', '2', { prevKv: true }),
        expect.objectContaining({ prevKv: expect.objectContaining({ version: 1 }) }),
      ],
      [
        { kind: 'deleteRange', key: Buffer.from('a'), rangeEnd: Buffer.from('b'), prevKv: true },
        expect.objectContaining({ deleted: 1 }),
      ],
    ]
    entries.forEach(([request], i) => {
      replica.apply(request, 100, requestIdOf(i + 1))
    })
    for (let i = 0; i < 20; i++) replica.apply(put('a', `later ${i}`))
    const again = () =>
      entries.map(([request], i) => {
        const recent = replica.store.recent(requestIdOf(i + 1))
        if (recent === null) throw new Error('forgotten')
        const { outcome } = finish(replica.store.recover(request, recent))
        return outcome && finish(replica.store.answer(request, outcome))
      })
    expect(again()).toEqual(entries.map(([, answer], i) => ({ revision: i + 2, answer })))
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    expect(again()).toEqual([{ revision: 2, answer: null }, { revision: 3, answer: null }, null])
  })

  it('an answer that is built late reads the state its entry saw, or says that it is gone', () => {
    const replica = new Replica()
    replica.apply(put('a', '1'))
    const request = put('a', '2', { prevKv: true })
    const outcome = replica.apply(request)
    replica.apply(put('a', '3'))
    const job = replica.store.answer(request, outcome)
    const pin = replica.store.pin(job.pinRevision, NOW + 1)
    replica.apply(compaction(4))
    replica.compactAll()
    expect(finish(job).answer).toMatchObject({
      prevKv: { value: new Uint8Array(Buffer.from('1')) },
    })
    replica.store.unpin(pin)
    replica.compactAll()
    expect(finish(replica.store.answer(request, outcome))).toEqual({ revision: 3, answer: null })
  })
})
