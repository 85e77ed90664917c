import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, SqlLog } from '../../src/member/storage/raft-log.ts'
import { type Entry, EntryType } from '../../src/raft/index.ts'
import { logIndex, memberId, term } from '../../src/types.ts'
import { NodeSql } from '../harness/node-sql.ts'

const state = () => ({
  hardState: { term: term(1), vote: memberId(0n), commit: logIndex(0) },
  conf: { voters: [], votersOutgoing: [], learners: [], learnersNext: [], autoLeave: false },
})
const LIMITS = { tailRows: 4, tailBytes: 400, rowBytes: 64 }

function entry(index: number, t: number, size: number): Entry {
  return {
    index: logIndex(index),
    term: term(t),
    type: EntryType.Normal,
    data: new Uint8Array(size).fill(index),
  }
}

type Step =
  | { kind: 'append'; count: number; size: number }
  | { kind: 'conflict'; back: number; count: number }
  | { kind: 'apply'; count: number }
  | { kind: 'reopen' }
  | { kind: 'snapshot'; ahead: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      count: fc.integer({ min: 1, max: 5 }),
      size: fc.integer({ min: 0, max: 90 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('conflict' as const),
      back: fc.integer({ min: 0, max: 6 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('apply' as const),
      count: fc.integer({ min: 0, max: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('snapshot' as const),
      ahead: fc.integer({ min: 1, max: 5 }),
    }),
  },
)

describe('the log in SQLite', () => {
  it('keeps every entry that is not applied, and a tail, through overwrites, conflicts, snapshots and restarts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const sql = new NodeSql()
        createLog(sql)
        let log = new SqlLog(sql, 0, state, LIMITS)
        let model: Entry[] = []
        let base = { index: 0, term: 0 }
        let applied = 0
        let t = 1
        const last = (): number => model.at(-1)?.index ?? base.index
        for (const s of steps) {
          if (s.kind === 'append') {
            if (!log.mayTake) continue
            const added = Array.from({ length: s.count }, (_, i) =>
              entry(last() + 1 + i, t, s.size),
            )
            log.append(added)
            model.push(...added)
          } else if (s.kind === 'conflict') {
            const from = Math.max(applied + 1, last() - s.back)
            if (from > last() || !log.mayTake) continue
            t++
            const added = Array.from({ length: s.count }, (_, i) => entry(from + i, t, 10))
            log.append(added)
            model = model.filter((e) => e.index < from).concat(added)
          } else if (s.kind === 'apply') {
            applied = Math.min(last(), applied + s.count)
            log.setApplied(applied)
          } else if (s.kind === 'reopen') {
            log = new SqlLog(sql, applied, state, LIMITS)
          } else {
            t++
            base = { index: last() + s.ahead, term: t }
            applied = base.index
            log.reset(logIndex(base.index), term(t))
            log.setApplied(applied)
            model = []
          }
          expect(log.lastIndex()).toBe(last())
          const first = log.firstIndex()
          expect(first).toBeLessThanOrEqual(applied + 1)
          if (base.index === first - 1) expect(log.term(logIndex(first - 1))).toBe(base.term)
          else
            expect(log.term(logIndex(first - 1))).toBe(
              model.find((e) => e.index === first - 1)?.term,
            )
          const kept = model.filter((e) => e.index >= first)
          if (kept.length > 0) {
            expect(log.entries(first, logIndex(last() + 1), Number.POSITIVE_INFINITY)).toEqual(kept)
            for (const e of kept) expect(log.term(e.index)).toBe(e.term)
          }
        }
        const rows = [...sql.query('SELECT count(*), max(lap) FROM log')][0]
        expect(Number(rows?.[0])).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('overwrites slots instead of adding rows', () => {
    const sql = new NodeSql()
    createLog(sql)
    const log = new SqlLog(sql, 0, state, LIMITS)
    for (let i = 1; i <= 500; i++) {
      log.append([entry(i, 1, 10)])
      log.setApplied(i)
    }
    expect(Number([...sql.query('SELECT count(*) FROM log')][0]?.[0])).toBeLessThanOrEqual(
      LIMITS.tailRows + 2,
    )
    expect(log.firstIndex()).toBeGreaterThan(490)
    expect(log.firstIndex()).toBeLessThan(500)
  })

  it('takes no more entries than apply can follow', () => {
    const sql = new NodeSql()
    createLog(sql)
    const log = new SqlLog(sql, 0, state, LIMITS)
    let i = 0
    while (log.mayPropose && i < 1000) log.append([entry(++i, 1, 10)])
    expect(i).toBeLessThan(1000)
    // A follower goes on for a while: what apply waits for may be among it.
    expect(log.mayTake).toBe(true)
    while (log.mayTake && i < 1000) log.append([entry(++i, 1, 10)])
    expect(i).toBeLessThan(1000)
    expect(log.entries(logIndex(1), logIndex(i + 1), Number.POSITIVE_INFINITY)).toHaveLength(i)
    log.setApplied(i)
    expect(log.mayPropose).toBe(true)
  })
})
