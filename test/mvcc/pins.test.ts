/**
 * Every kind of answer that takes more than one step, while all it reads is overwritten, deleted
 * and compacted.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupPosition } from '../../src/mvcc/backup.ts'
import {
  BACKUP_START,
  decodeCursor,
  encodeCursor,
  type Job,
  type Pin,
  type RangeCursor,
  type RangeRequest,
} from '../../src/mvcc/index.ts'
import { quorate } from '../../src/proto/generated/storage.js'
import type { LogIndex, Revision } from '../../src/types.ts'
import { NOW, outcomeOf, Replica } from './replica.ts'
import { compaction, del, grant, put, range, revoke, txn } from './requests.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 100)
const HOLD_MS = 60_000
const KEYS = 40
const { storage } = quorate

/** One answer under way. */
interface Running {
  /** Takes a step; true: that was the last. Throws where what it reads is gone. */
  step(rows: number, bytes: number): boolean
  /** What was answered, however it was cut. */
  answered(): unknown
  /** Somebody still takes it. */
  renew(until: number): void
  end(): void
}

type Kind = (replica: Replica, now: () => number) => Running

/** As a member runs a job: one pin, renewed while it goes on. */
function job<T>(make: (replica: Replica) => Job<T>): Kind {
  return (replica, now) => {
    const { store } = replica
    const running = make(replica)
    const pin = store.pin(running.pinRevision, now() + HOLD_MS)
    let result: T | null = null
    return {
      step(rows, bytes) {
        result ??= running.step(rows, bytes)
        return result !== null
      },
      answered: () => result,
      renew: (until) => store.renew(pin, until),
      end: () => store.unpin(pin),
    }
  }
}

/**
 * As a member answers in pages: nothing but the cursor is kept between two, and a pin that the edge
 * renews.
 */
function pages(request: RangeRequest): Kind {
  return (replica, now) => {
    const { store } = replica
    const kvs: unknown[] = []
    const heads = new Set<string>()
    let cursor: RangeCursor | null = null
    let page = store.read(request, null, 500)
    const pin: Pin = store.pin(page.pinRevision, now() + HOLD_MS)
    return {
      step(rows, bytes) {
        const read = page.step(rows, bytes)
        if (read === null) return false
        kvs.push(...read.kvs)
        heads.add(`${read.headerRevision} ${read.count} ${read.more}`)
        if (read.next === null) return true
        cursor = decodeCursor(encodeCursor(read.next))
        page = store.read(request, cursor, 500)
        return false
      },
      answered: () => ({ kvs, heads: [...heads] }),
      renew: (until) => store.renew(pin, until),
      end: () => store.unpin(pin),
    }
  }
}

function backup(sizes: boolean): Kind {
  return (replica, now) => {
    const state = replica.store.beginBackup(now() + HOLD_MS)
    let at: BackupPosition | null = BACKUP_START
    const all = {
      keys: [] as unknown[],
      sizes: [] as unknown[],
      leases: [] as unknown[],
      auth: [] as unknown[],
    }
    return {
      step(rows, bytes) {
        if (at === null) return true
        const { data, next } = state.piece(at, sizes, rows, bytes)
        const piece = storage.BackupChunk.decode(data)
        all.keys.push(...piece.keys)
        all.sizes.push(...piece.sizes)
        all.leases.push(...piece.leases)
        all.auth.push(...piece.auth)
        at = next
        return at === null
      },
      answered: () => ({ header: state.header, ...all }),
      renew: (until) => state.renew(until),
      end: () => state.close(),
    }
  }
}

/** To a member that has nothing, or all up to the compacted revision. */
function sent(full: boolean): Kind {
  return (replica, now) => {
    const { store } = replica
    const revision = Math.max(1, store.compactRevision) as Revision
    const state = store.beginExport(
      full ? null : { revision, index: 0 as LogIndex },
      now() + HOLD_MS,
    )
    let cursor: Uint8Array | null = new Uint8Array(0)
    const versions: unknown[] = []
    const leases = new Set<string>()
    return {
      step(rows, bytes) {
        if (cursor === null) return true
        const { data, next } = state.chunk(cursor, rows, bytes)
        const piece = storage.SnapshotChunk.decode(data)
        versions.push(...piece.versions)
        for (const lease of piece.leases) leases.add(JSON.stringify(lease))
        cursor = next
        return cursor === null
      },
      answered: () => ({ header: state.header, versions, leases: [...leases].sort() }),
      renew: (until) => state.renew(until),
      end: () => state.close(),
    }
  }
}

const all = (more: Partial<RangeRequest> = {}): RangeRequest => range('k', 'l', more)
const KINDS: Readonly<Record<string, Kind>> = {
  'a range in pages': pages(all()),
  'a range in pages, of keys alone': pages(all({ keysOnly: true })),
  'a range in pages with a limit': pages(all({ limit: 30 })),
  'a sorted range': job(({ store }) => store.read(all({ sortOrder: 2, sortTarget: 4 }))),
  'a filtered range': job(({ store }) => store.read(all({ minModRevision: 3 }))),
  'the last keys': job(({ store }) => store.read(all({ sortOrder: 2, limit: 20 }))),
  'a count': job(({ store }) => store.read(all({ countOnly: true }))),
  'a transaction of ranges': job(({ store }) =>
    store.readTxn(txn([], [all(), all({ sortOrder: 2 }), range('k01')])),
  ),
  HashKV: job(({ store }) => store.hashKV(0)),
  'a backup': backup(false),
  'the sizes of a backup': backup(true),
  'a snapshot for a member that has nothing': sent(true),
  'a snapshot for a member that lags': sent(false),
}

const key = (n: number): string => `k${String(n % KEYS).padStart(2, '0')}`

/** What happens while an answer is under way. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put' as const), n: fc.nat(KEYS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), n: fc.nat(KEYS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('compact' as const), n: fc.nat(4) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('purge' as const),
      n: fc.integer({ min: 1, max: 200 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), n: fc.nat(HOLD_MS - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lease' as const), n: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      n: fc.integer({ min: 1, max: 12 }),
    }),
  },
)

function filled(): Replica {
  const replica = new Replica(8)
  for (let i = 0; i < 2 * KEYS; i++)
    replica.apply(put(key(i * 7), `value ${i} ${'.'.repeat(i % 50)}`))
  for (const id of [1n, 2n, 3n]) replica.apply(grant(id))
  replica.apply(del('k10', 'k13'))
  replica.apply(compaction(20))
  return replica
}

describe('an answer that takes more than one step', () => {
  it.each(Object.keys(KINDS))(
    '%s: is that of the moment it was asked for, whatever is overwritten, deleted and compacted meanwhile',
    (name) => {
      const kind = KINDS[name] as Kind
      fc.assert(
        fc.property(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
          const replica = filled()
          const { store, sql } = replica
          let now = NOW
          const whole = kind(replica, () => now)
          while (!whole.step(1000, 1_000_000));
          whole.end()
          const running = kind(replica, () => now)
          let done = false
          for (const { do: what, n } of steps) {
            if (what === 'put') replica.apply(put(key(n), `new ${now}`))
            else if (what === 'delete') replica.apply(n % 3 ? del(key(n)) : del(key(n), key(n + 5)))
            else if (what === 'compact') {
              const revision = store.revision - n
              if (revision > store.compactRevision) replica.apply(compaction(revision))
            } else if (what === 'purge') sql.transaction(() => store.compactSlice(n, now))
            else if (what === 'lease')
              replica.apply(n % 2 ? revoke(BigInt(n)) : grant(BigInt(10 + n + now)))
            else if (what === 'wait') {
              now += n
              running.renew(now + HOLD_MS)
            } else if (!done) done = running.step(n, n * 40)
          }
          while (!done) done = running.step(5, 300)
          expect(running.answered()).toEqual(whole.answered())
          running.end()
          // And nothing holds on when it is over.
          replica.apply(put('z', ''))
          replica.apply(compaction(store.revision))
          for (let i = 0; i < 10_000 && !store.physicalDone(store.compactRevision); i++) {
            sql.transaction(() => store.compactSlice(100, now))
          }
          expect(store.physicalDone(store.compactRevision)).toBe(true)
        }),
        { numRuns: Math.ceil(RUNS / 4), seed: 20_260_101 },
      )
    },
  )

  it('events of the past: all of them, or the compacted revision; never some', () => {
    let whole = 0
    let refused = 0
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
        fc.integer({ min: 20, max: 40 }),
        (steps, from) => {
          const replica = filled()
          const { store, sql } = replica
          const events = (): { read: () => boolean; got: string[] } => {
            const history = store.history(from as Revision)
            const last = store.revision
            const got: string[] = []
            const read = (): boolean => {
              const part = history.step(3, 200)
              for (const e of part?.events ?? [])
                got.push(`${e.kv.modRevision} ${Buffer.from(e.kv.key).toString()} ${e.kv.version}`)
              return part !== null && part.next > last
            }
            return { read, got }
          }
          const want = events()
          while (!want.read());
          const running = events()
          let done = false
          const ended = outcomeOf(() => {
            for (const { do: what, n } of steps) {
              if (what === 'put') replica.apply(put(key(n), 'new'))
              else if (what === 'delete') replica.apply(del(key(n), key(n + 2)))
              else if (what === 'compact' && store.revision - n > store.compactRevision)
                replica.apply(compaction(store.revision - n))
              else if (what === 'purge') sql.transaction(() => store.compactSlice(n, NOW))
              else if (what === 'answer' && !done) done = running.read()
            }
            while (!done) done = running.read()
            return null
          })
          if (ended === null) {
            expect(running.got).toEqual(want.got)
            whole++
          } else {
            expect(ended).toMatchObject({ code: 11 })
            expect(running.got).toEqual(want.got.slice(0, running.got.length))
            refused++
          }
        },
      ),
      { numRuns: RUNS, seed: 20_260_102 },
    )
    expect(Math.min(whole, refused)).toBeGreaterThan(0)
  })
})
