import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { LeaseId, Revision } from '../../src/types.ts'
import { hashOf } from './hash.ts'
import { Model, plain } from './model.ts'
import { errorShape, finish, NOW, outcomeOf, Replica, requestIdOf } from './replica.ts'
import { anyRange, anyReadTxn, anyWrite, grant, LEASES, range } from './requests.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150)

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        request: anyWrite,
        budget: fc.constantFrom(1, 2, 5, 1000),
        /**
         * After which turns memory is lost; compares begin anew then, so not after all of them for
         * ever.
         */
        crashes: fc.array(fc.boolean(), { maxLength: 6 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('read' as const),
        request: anyRange,
        rows: fc.constantFrom(1, 3, 1000),
        bytes: fc.constantFrom(1, 300, 1_000_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('txn' as const),
        request: anyReadTxn,
        rows: fc.constantFrom(1, 1000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('compact' as const),
        rows: fc.constantFrom(1, 4, 1000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('hash' as const),
        revision: fc.integer({ min: -1, max: 100 }),
        rows: fc.constantFrom(1, 1000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
)

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('the store against a naive model of etcd', () => {
  it('applies, answers, reads, compacts and hashes the same, whatever is cut into slices and wherever it crashes', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const model = new Model()
        const replica = new Replica(4)
        let index = 0
        for (const id of LEASES) {
          if (index === 2) break
          model.apply(grant(id))
          replica.apply(grant(id), 10, requestIdOf(++index))
        }
        for (const raw of list) {
          const { store } = replica
          const step = relative(raw, model.revision)
          if (step.do === 'crash') replica.crash()
          else if (step.do === 'compact')
            replica.sql.transaction(() => store.compactSlice(step.rows, NOW))
          else if (step.do === 'read') {
            const got = outcomeOf(() => finish(store.read(step.request), step.rows, step.bytes))
            const want = errorShape(model.read(step.request))
            if ('kind' in got) {
              const { headerRevision, next, ...answer } = got
              expect(answer).toEqual(want)
              expect(headerRevision).toBe(model.revision)
              expect(next).toBe(null)
            } else expect(got).toEqual(want)
          } else if (step.do === 'txn') {
            const got = outcomeOf(() => finish(store.readTxn(step.request), step.rows))
            expect('answer' in got ? got.answer : got).toEqual(
              errorShape(model.readTxn(step.request)),
            )
          } else if (step.do === 'hash') {
            const got = outcomeOf(() => finish(store.hashKV(step.revision), step.rows))
            if ('hash' in got) {
              const at = step.revision === 0 ? model.revision : step.revision
              expect(got).toEqual({
                hash: hashOf(model.hashed(at)),
                compactRevision: model.compacted,
                hashRevision: at,
                headerRevision: model.revision,
              })
            } else
              expect(step.revision < model.compacted || step.revision > model.revision).toBe(true)
          } else {
            const crashes = [...step.crashes]
            replica.betweenTurns = () => {
              if (crashes.shift()) replica.crash()
            }
            const before = model.clone()
            const want = model.apply(step.request)
            const outcome = replica.apply(step.request, step.budget, requestIdOf(++index))
            replica.betweenTurns = () => {}
            expect(errorShape(outcome.error)).toEqual(errorShape(want.error))
            expect(outcome.revision).toBe(want.revision)
            expect(outcome.wrote).toBe(want.wrote)
            const recent = replica.store.recent(requestIdOf(index))
            if (recent === null) throw new Error('an entry is forgotten at once')
            const recovered = finish(
              replica.store.recover(step.request, recent),
              step.budget,
            ).outcome
            if (want.error === null) {
              const answered = finish(replica.store.answer(step.request, outcome), step.budget, 200)
              if (answered.answer !== null)
                expect(answered).toEqual({ revision: want.revision, answer: want.answer })
              else expect(before.revision).toBeLessThan(model.compacted)
              if (recovered !== null) {
                const again = finish(replica.store.answer(step.request, recovered), step.budget)
                if (answered.answer !== null) expect(again).toEqual(answered)
              } else expect(before.revision).toBeLessThan(model.compacted)
            } else expect(errorShape(recovered?.error)).toEqual(errorShape(want.error))
          }
          expect(replica.store.revision).toBe(model.revision)
          expect(replica.store.compactRevision).toBe(model.compacted)
          expect(replica.store.appliedIndex).toBe(index)
          expect(replica.store.pendingJob).toBe(null)
        }
        compareWhole(model, replica)
      }),
      { numRuns: RUNS },
    )
  })
})

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

/** Revisions are drawn as hundredths of the history so far, and a little more. */
function relative(step: Step, revision: number): Step {
  const at = (hundredths: number) =>
    hundredths <= 0 ? hundredths : Math.ceil((hundredths / 100) * (revision + 1))
  if (step.do === 'hash') return { ...step, revision: at(step.revision) }
  if (step.do === 'read')
    return { ...step, request: { ...step.request, revision: at(step.request.revision) } }
  if (step.do !== 'write' || step.request.kind !== 'compaction') return step
  return { ...step, request: { ...step.request, revision: at(step.request.revision) } }
}

/**
 * Everything there is: every revision that can be read, leases, and the rows left once compaction
 * is done.
 */
function compareWhole(model: Model, replica: Replica): void {
  const { store, sql } = replica
  for (let revision = Math.max(1, model.compacted); revision <= model.revision; revision++) {
    const all = range('\0', '\0', { revision })
    const { kvs, count } = finish(store.read(all))
    expect({ kvs, count }).toEqual({
      kvs: model.liveAt(revision, all.key, all.rangeEnd).map(plain),
      count: kvs.length,
    })
  }
  expect(new Map(store.leases(null, 100).map((l) => [l.id, l.ttl]))).toEqual(model.leases)
  for (const id of LEASES)
    expect(store.leaseKeys(id as LeaseId, null, 100)).toEqual(model.leaseKeys(id as LeaseId))
  const hash = finish(store.hashKV(0)).hash
  replica.compactAll(3)
  expect(finish(store.hashKV(0)).hash).toBe(hash)
  expect(hash).toBe(hashOf(model.hashed(model.revision)))
  const rows = [...sql.query('SELECT key, rev, sub FROM kv ORDER BY rev, sub')].map(
    ([key, rev, sub]) => [key, rev, sub],
  )
  expect(rows).toEqual(model.kept().map((v) => [v.key, v.modRevision, v.sub]))
  expect(store.physicalDone(model.compacted)).toBe(true)
  const from = Math.max(1, model.compacted) as Revision
  const events = []
  const history = store.history(from)
  for (let next = from; next <= model.revision; ) {
    const some = history.step(3, 1_000_000)
    if (some === null) continue
    events.push(...some.events)
    next = some.next
  }
  expect(events.map((e) => [e.kv.key, e.kv.modRevision, e.sub, e.deleted, e.kv.value])).toEqual(
    model
      .kept()
      .filter((v) => v.modRevision >= from)
      .map((v) => [v.key, v.modRevision, v.sub, v.deleted, v.value]),
  )
}
