/** The log and its tail in memory, progress and windows, by value. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryStorage, type ProgressState, type SnapshotMeta } from '../../src/raft/index.ts'
import { Inflights } from '../../src/raft/inflights.ts'
import { RaftLog } from '../../src/raft/log.ts'
import { Progress } from '../../src/raft/progress.ts'
import { Tail } from '../../src/raft/tail.ts'
import { NO_CONF } from '../../src/raft/tracker.ts'
import { logIndex, term } from '../../src/types.ts'
import { entriesOf, readEntry, showEntry } from './encode.ts'

const MAX = Number.MAX_SAFE_INTEGER
const at = (index: number, t: number) => ({ index: logIndex(index), term: term(t) })
const snapshot = (index: number, t: number): SnapshotMeta => ({ ...at(index, t), conf: NO_CONF })
const show = (entries: ReturnType<RaftLog['slice']>) =>
  typeof entries === 'string' ? entries : entries.map(showEntry)

/** A log of these terms from index 1 on, the first `stored` of them in storage. */
function logOf(terms: readonly number[], stored = 0): RaftLog {
  const storage = new MemoryStorage()
  storage.append(entriesOf(terms.slice(0, stored)))
  const log = new RaftLog(storage, MAX)
  log.append(entriesOf(terms.slice(stored), stored + 1))
  return log
}

describe.each([0, 2, 3])('a log of terms 1 2 3, %d of them stored,', (stored) => {
  test.each([
    [1, [], null],
    [1, [1, 2, 3], null],
    [2, [2, 3], null],
    [3, [3], null],
    [1, [1, 2, 3, 4, 4], 4],
    [2, [2, 3, 4, 5], 4],
    [3, [3, 4, 4], 4],
    [4, [4, 4], 4],
    [1, [4, 4], 1],
    [2, [1, 4, 4], 2],
    [3, [1, 2, 4, 4], 3],
  ])('lacks, of entries from %d with terms %j, those from %s on', (first, terms, want) => {
    expect(logOf([1, 2, 3], stored).findConflict(entriesOf(terms, first))).toBe(want)
  })

  test.each([
    [2, 4, true],
    [3, 4, true],
    [4, 4, true],
    [2, 2, false],
    [3, 2, false],
    [4, 2, false],
    [2, 3, false],
    [3, 3, true],
    [4, 3, true],
  ])('is not ahead of one that ends at %d with term %d: %s', (index, t, want) => {
    expect(logOf([1, 2, 3], stored).isUpToDate(at(index, t))).toBe(want)
  })

  // prev index and term, leader's commit, terms appended; then the matched index or null, commit,
  // and whether the node stops
  test.each([
    [3, 2, 3, [4], null, 1, false],
    [4, 3, 3, [4], null, 1, false],
    [3, 3, 3, [], 3, 3, false],
    [3, 3, 4, [], 3, 3, false],
    [3, 3, 2, [], 3, 2, false],
    [3, 3, 0, [], 3, 1, false],
    [0, 0, 3, [], 0, 1, false],
    [3, 3, 3, [4], 4, 3, false],
    [3, 3, 4, [4], 4, 4, false],
    [3, 3, 5, [4], 4, 4, false],
    [3, 3, 5, [4, 4], 5, 5, false],
    [2, 2, 3, [4], 3, 3, false],
    [1, 1, 3, [4], 2, 2, false],
    [0, 0, 3, [4], 1, 1, true],
    [1, 1, 3, [4, 4], 3, 3, false],
  ])(
    'after %d.%d, commit %d, is appended terms %j: matches %s, commit %d, stops %s',
    (index, t, commit, terms, want, wantCommit, stops) => {
      const log = logOf([1, 2, 3], stored)
      log.commitTo(logIndex(1))
      const append = () =>
        log.maybeAppend(at(index, t), entriesOf(terms, index + 1), logIndex(commit))
      if (stops) {
        expect(append).toThrow('committed')
        return
      }
      expect(append()).toBe(want)
      expect(log.committed).toBe(wantCommit)
      if (want !== null && terms.length > 0)
        expect(show(log.slice(index + 1, log.lastIndex + 1, MAX))).toEqual(
          entriesOf(terms, index + 1).map(showEntry),
        )
    },
  )
})

test.each([
  [[2, 2, 5, 5, 5], 0, 0, 100, 2, 100],
  [[2, 2, 5, 5, 5], 0, 0, 5, 6, 5],
  [[2, 2, 5, 5, 5], 0, 0, 5, 5, 5],
  [[2, 2, 5, 5, 5], 0, 0, 5, 4, 2],
  [[2, 2, 5, 5, 5], 0, 0, 5, 2, 2],
  [[2, 2, 5, 5, 5], 0, 0, 5, 1, 0],
  [[2, 2, 5, 5, 5], 0, 0, 1, 2, 1],
  [[2, 2, 5, 5, 5], 0, 0, 1, 1, 0],
  [[2, 2, 5, 5, 5], 0, 0, 0, 0, 0],
  [[3, 3, 4, 4, 4], 10, 3, 30, 3, 30],
  [[3, 3, 4, 4, 4], 10, 3, 14, 9, 14],
  [[3, 3, 4, 4, 4], 10, 3, 14, 4, 14],
  [[3, 3, 4, 4, 4], 10, 3, 14, 3, 12],
  [[3, 3, 4, 4, 4], 10, 3, 14, 2, 9],
  [[3, 3, 4, 4, 4], 10, 3, 11, 5, 11],
  [[3, 3, 4, 4, 4], 10, 3, 10, 5, 10],
  [[3, 3, 4, 4, 4], 10, 3, 10, 3, 10],
  [[3, 3, 4, 4, 4], 10, 3, 10, 2, 9],
  [[3, 3, 4, 4, 4], 10, 3, 9, 2, 9],
  [[3, 3, 4, 4, 4], 10, 3, 4, 2, 4],
  [[3, 3, 4, 4, 4], 10, 3, 0, 0, 0],
])(
  'terms %j after %d.%d: from %d with terms up to %d the logs may agree at %d',
  (terms, base, baseTerm, index, bound, want) => {
    const storage = new MemoryStorage()
    if (base > 0) storage.applySnapshot(snapshot(base, baseTerm))
    const log = new RaftLog(storage, MAX)
    log.append(entriesOf(terms, base + 1))
    const found = log.findConflictByTerm(logIndex(index), term(bound))
    const known = log.term(logIndex(want))
    expect([found.index, found.term]).toEqual([want, typeof known === 'string' ? 0 : known])
  },
)

test.each([
  [[], 2, [1, 2], 3],
  [[3, 2], 3, [1, 2, 2], 3],
  [[1, 2], 1, [2], 1],
  [[2, 3, 3], 3, [1, 3, 3], 2],
])(
  'a stored log of terms 1 2, appended [first, terms…] %j: ends at %d with terms %j, stable below %d',
  ([first = 3, ...terms], last, want, offset) => {
    const log = logOf([1, 2], 2)
    log.append(entriesOf(terms, first))
    expect([log.lastIndex, log.lastTerm]).toEqual([last, want.at(-1)])
    expect(show(log.entriesFrom(logIndex(1), MAX))).toEqual(entriesOf(want).map(showEntry))
    expect(log.tail.offset).toBe(offset)
  },
)

describe('invariants of the log', () => {
  test.each([
    ['an append after a gap', (log: RaftLog) => log.append(entriesOf([4], 5)), 'contiguous'],
    [
      'an append with a gap inside',
      (log: RaftLog) => log.append([readEntry('4.3'), readEntry('6.3')]),
      'contiguous',
    ],
    ['a commit beyond the end', (log: RaftLog) => log.commitTo(logIndex(4)), 'commit ≤ lastIndex'],
    ['applied beyond the commit', (log: RaftLog) => log.appliedTo(logIndex(3)), 'applied ≤ commit'],
    ['a slice beyond the end', (log: RaftLog) => log.slice(1, 5, MAX), 'within the log'],
    ['a slice upside down', (log: RaftLog) => log.slice(3, 2, MAX), 'within the log'],
    ['an older snapshot', (log: RaftLog) => log.restore(snapshot(1, 1)), 'takes the commit back'],
  ] as const)('%s stops the node', (_, act, why) => {
    const log = logOf([1, 2, 3])
    log.commitTo(logIndex(2))
    expect(() => act(log)).toThrow(why)
  })

  test('the commit never goes back', () => {
    const log = logOf([1, 2, 3])
    log.commitTo(logIndex(3))
    log.commitTo(logIndex(1))
    expect(log.committed).toBe(3)
  })
})

test('after a compaction everything that is left is still there', () => {
  const terms = Array.from({ length: 1000 }, (_, i) => i + 1)
  const storage = new MemoryStorage()
  storage.append(entriesOf(terms.slice(0, 750)))
  const log = new RaftLog(storage, MAX)
  log.append(entriesOf(terms.slice(750), 751))
  log.commitTo(logIndex(1000))
  log.appliedTo(logIndex(1000))
  storage.compact(logIndex(500))
  expect([log.firstIndex, log.lastIndex]).toEqual([501, 1000])
  for (let i = 500; i <= 1000; i++) expect(log.term(logIndex(i))).toBe(i)
  expect([log.term(logIndex(499)), log.term(logIndex(1001))]).toEqual(['compacted', 'unavailable'])
  expect(log.slice(500, 600, MAX)).toBe('compacted')
  expect(log.tail.next().length).toBe(250)
  log.append(entriesOf([1001], 1001))
  expect(show(log.entriesFrom(logIndex(1001), MAX))).toEqual(['1001.1001'])
})

test('a log that starts anew after a snapshot knows that snapshot and what follows', () => {
  const log = logOf([1, 2], 2)
  log.restore(snapshot(100, 7))
  expect([log.firstIndex, log.lastIndex, log.lastTerm, log.committed]).toEqual([101, 100, 7, 100])
  expect([log.term(logIndex(99)), log.term(logIndex(100)), log.term(logIndex(101))]).toEqual([
    'compacted',
    7,
    'unavailable',
  ])
  expect(log.hasNextCommitted()).toBe(false)
  log.append(entriesOf([8], 101))
  expect(show(log.entriesFrom(logIndex(101), MAX))).toEqual(['101.8'])
})

describe('a slice of a log, 101 to 149 stored and 150 to 199 in the tail, each with two bytes,', () => {
  const storage = new MemoryStorage()
  const entries = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => readEntry(`${from + i}.1=xx`))
  storage.applySnapshot(snapshot(100, 1))
  storage.append(entries(101, 150))
  const log = new RaftLog(storage, MAX)
  log.append(entries(150, 200))
  test.each([
    [101, 101, MAX, 0],
    [101, 149, MAX, 48],
    [101, 150, MAX, 49],
    [101, 151, MAX, 50],
    [101, 200, MAX, 99],
    [149, 150, MAX, 1],
    [149, 151, MAX, 2],
    [149, 200, MAX, 51],
    [150, 151, MAX, 1],
    [150, 200, MAX, 50],
    [199, 200, MAX, 1],
    [101, 200, 0, 1],
    [149, 151, 0, 1],
    [150, 200, 0, 1],
    [101, 200, 1, 1],
    [149, 151, 1, 1],
    [150, 200, 2, 1],
    [149, 151, 3, 1],
    [101, 200, 4, 2],
    [148, 151, 4, 2],
    [149, 151, 4, 2],
    [150, 200, 4, 2],
    [148, 151, 5, 2],
    [149, 152, 6, 3],
  ])('from %d to %d within %d bytes has %d entries', (lo, hi, bytes, count) => {
    expect(show(log.slice(lo, hi, bytes))).toEqual(entries(lo, lo + count).map(showEntry))
  })
  test('from before its first entry is compacted', () => {
    expect(log.slice(100, 101, MAX)).toBe('compacted')
  })
  test('is scanned page by page', () => {
    const seen: number[] = []
    log.scan(logIndex(101), logIndex(200), 14, (page) => {
      seen.push(page.length)
      return seen.length < 9
    })
    expect(seen).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 7])
  })
})

describe('the tail', () => {
  /** Entries from 5 on with these terms, the first `handed` of them handed out. */
  function tailOf(terms: readonly number[], handed: number): Tail {
    const tail = new Tail(logIndex(5))
    tail.append(entriesOf(terms.slice(0, handed), 5))
    tail.accept()
    tail.append(entriesOf(terms.slice(handed), 5 + handed))
    return tail
  }

  test.each([
    [[1], 0, 6, [1, 1], 5, 5, [1, 1, 1]],
    [[1], 1, 6, [1, 1], 5, 6, [1, 1, 1]],
    [[1], 0, 5, [2, 2], 5, 5, [2, 2]],
    [[1], 0, 4, [2, 2, 2], 4, 4, [2, 2, 2]],
    [[1], 1, 5, [2, 2], 5, 5, [2, 2]],
    [[1, 1, 1], 0, 6, [2], 5, 5, [1, 2]],
    [[1, 1, 1], 0, 7, [2, 2], 5, 5, [1, 1, 2, 2]],
    [[1, 1, 1], 1, 6, [2], 5, 6, [1, 2]],
    [[1, 1, 1], 2, 6, [2], 5, 6, [1, 2]],
  ])(
    'of terms %j from 5, %d handed out, from %d on replaced by %j: unstable from %d, to hand out from %d',
    (terms, handed, from, by, offset, next, want) => {
      const tail = tailOf(terms, handed)
      tail.append(entriesOf(by, from))
      expect(tail.offset).toBe(offset)
      expect(tail.next()[0]?.index ?? tail.end).toBe(next)
      expect(tail.slice(offset, tail.end).map(showEntry)).toEqual(
        entriesOf(want, offset).map(showEntry),
      )
    },
  )

  test('what was replaced while it was written is not stable', () => {
    const tail = tailOf([1, 1, 1], 3)
    tail.append(entriesOf([2, 2], 6))
    tail.stabilize()
    expect(tail.offset).toBe(6)
    expect(tail.next().map(showEntry)).toEqual(['6.2', '7.2'])
    // Replaced by the very same again: still to be written, the first write may come after
    // another's.
    const back = tailOf([1, 1, 1], 3)
    back.append(entriesOf([2], 6))
    back.append(entriesOf([1, 1], 6))
    back.stabilize()
    expect(back.next().map(showEntry)).toEqual(['6.1', '7.1'])
  })

  test('a snapshot is handed out once, and a newer one again', () => {
    const tail = tailOf([1, 1], 2)
    tail.restore(snapshot(9, 2))
    expect([tail.nextSnapshot()?.index, tail.hasNext()]).toEqual([9, false])
    tail.accept()
    expect(tail.nextSnapshot()).toBe(null)
    tail.restore(snapshot(12, 2))
    tail.stabilizeSnapshot(logIndex(9))
    expect(tail.nextSnapshot()?.index).toBe(12)
    tail.accept()
    tail.stabilizeSnapshot(logIndex(12))
    expect(tail.snapshot).toBe(null)
    expect([tail.start, tail.end]).toEqual([13, 13])
  })

  test('keeps what is stable for readers, within bounds', () => {
    const tail = new Tail(logIndex(1))
    for (let i = 1; i <= 5000; i++) {
      tail.append([readEntry(`${i}.1=x`)])
      tail.accept()
      tail.stabilize()
    }
    expect(tail.end - tail.start).toBe(1024)
    expect(tail.at(logIndex(4000))?.index).toBe(4000)
    tail.append([{ ...readEntry('5001.1'), data: new Uint8Array(2 ** 21) }])
    expect(tail.end - tail.start).toBe(1025)
    tail.accept()
    tail.stabilize()
    expect(tail.end - tail.start).toBe(0)
    expect(tail.slice(5002, 5002)).toEqual([])
  })

  test('whatever is done to it, it is the log it stands for', () => {
    // The model: an array of terms, how far it is handed out, how far it is stable.
    const op = fc.oneof(
      fc.record({
        op: fc.constant('append' as const),
        back: fc.nat(6),
        terms: fc.array(fc.constant(0), { minLength: 1, maxLength: 40 }),
      }),
      fc.record({ op: fc.constant('accept' as const) }),
      fc.record({ op: fc.constant('stabilize' as const) }),
    )
    fc.assert(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
        const tail = new Tail(logIndex(1))
        let model: string[] = []
        let handed = 0
        let stable = 0
        let t = 0
        for (const o of ops) {
          if (o.op === 'append') {
            t++
            const keep = Math.max(0, model.length - o.back)
            const added = o.terms.map((_, i) => `${keep + 1 + i}.${t}=${'y'.repeat(i)}`)
            tail.append(added.map(readEntry))
            model = [...model.slice(0, keep), ...added]
            handed = Math.min(handed, keep)
            stable = Math.min(stable, keep)
          } else if (o.op === 'accept') {
            expect(tail.next().length).toBe(model.length - handed)
            tail.accept()
            handed = model.length
          } else {
            tail.stabilize()
            stable = handed
          }
          expect([tail.offset - 1, tail.end - 1]).toEqual([stable, model.length])
          const from = tail.start
          const shown = tail
            .slice(from, tail.end)
            .map((e) => `${e.index}.${e.term}=${'y'.repeat(e.data.length)}`)
          expect(shown).toEqual(model.slice(from - 1))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('progress', () => {
  function progress(state: ProgressState, match: number, next: number, pending = 0): Progress {
    const p = new Progress(logIndex(next), new Inflights(256, 0), false)
    p.state = state
    p.match = logIndex(match)
    p.pendingSnapshot = logIndex(pending)
    return p
  }

  test.each([
    ['replicate', 5, 10, 5, 5, false, 10],
    ['replicate', 5, 10, 4, 4, false, 10],
    ['replicate', 5, 10, 9, 9, true, 6],
    ['probe', 0, 10, 5, 5, false, 10],
    ['probe', 0, 10, 9, 9, true, 9],
    ['probe', 0, 2, 1, 1, true, 1],
    ['probe', 0, 1, 0, 0, true, 1],
    ['probe', 0, 10, 9, 2, true, 3],
    ['probe', 0, 10, 9, 0, true, 1],
  ] as const)(
    '%s %d<%d, refused after %d with hint %d: moved %s, next %d',
    (state, match, next, rejected, hint, moved, want) => {
      const p = progress(state, match, next)
      expect(p.maybeDecrease(logIndex(rejected), logIndex(hint))).toBe(moved)
      expect([p.match, p.next]).toEqual([match, want])
    },
  )

  test.each([
    [2, 3, 5, false],
    [3, 3, 5, false],
    [4, 4, 5, true],
    [5, 5, 6, true],
  ])('3<5, acknowledged %d: %d<%d, new %s', (index, match, next, news) => {
    const p = progress('probe', 3, 5)
    expect(p.maybeUpdate(logIndex(index))).toBe(news)
    expect([p.match, p.next]).toEqual([match, next])
  })

  test.each([
    ['replicate', 0, 2],
    ['snapshot', 10, 11],
    ['snapshot', 0, 2],
  ] as const)('%s with match 1 and snapshot %d is probed from %d', (state, pending, next) => {
    const p = progress(state, 1, 5, pending)
    p.becomeProbe()
    expect([p.state, p.match, p.next, p.pendingSnapshot]).toEqual(['probe', 1, next, 0])
  })

  test.each([
    ['probe', false, false],
    ['probe', true, true],
    ['replicate', false, false],
    ['replicate', true, true],
    ['snapshot', false, true],
    ['snapshot', true, true],
  ] as const)('%s, paused %s: sent nothing: %s', (state, paused, want) => {
    const p = progress(state, 1, 5)
    p.paused = paused
    expect(p.isPaused()).toBe(want)
  })

  test.each([
    [10, 7, 8, false], // all that it could commit was sent
    [10, 6, 8, true],
    [6, 6, 8, false],
  ])(
    'with commit %d, %d of it sent and next %d, an empty append helps: %s',
    (commit, sent, next, want) => {
      const p = progress('replicate', 1, next)
      p.sentCommit = logIndex(sent)
      expect(p.canBumpCommit(logIndex(commit))).toBe(want)
    },
  )

  test('any answer ends a pause', () => {
    const p = progress('probe', 0, 2)
    p.paused = true
    p.maybeDecrease(logIndex(1), logIndex(1))
    expect(p.paused).toBe(false)
    p.paused = true
    p.maybeUpdate(logIndex(2))
    expect(p.paused).toBe(false)
  })

  test('replicate starts after what is matched; a snapshot from what it holds', () => {
    const p = progress('probe', 1, 5)
    p.becomeReplicate()
    expect(p.next).toBe(2)
    p.becomeSnapshot(logIndex(10))
    expect([p.pendingSnapshot, p.next]).toEqual([10, 11])
    expect(() => p.sentEntries(1, 1)).toThrow('waits for a snapshot')
  })

  test('a snapshot below what the peer holds stops the node', () => {
    expect(() => progress('probe', 20, 21).becomeSnapshot(logIndex(10))).toThrow('match < next')
  })
})

describe('the window of appends', () => {
  test.each([
    [1, 0, 1, 1, 2],
    [1, 10, 1, 1, 2],
    [15, 0, 15, 6, 22],
    [8, 400, 4, 2, 7],
    [8, 406, 4, 3, 8],
    [15, 408, 5, 1, 6],
  ])(
    'of %d messages and %d bytes is full at %d, and freed to %d at %d again',
    (size, bytes, fullAt, freed, again) => {
      const w = new Inflights(size, bytes)
      const fill = (from: number, to: number) => {
        for (let i = from; i < to; i++) {
          expect(w.full()).toBe(false)
          w.add(logIndex(i), 100 + i)
        }
        expect(w.full()).toBe(true)
      }
      fill(0, fullAt)
      w.freeTo(logIndex(freed))
      fill(fullAt, again)
      expect(() => w.add(logIndex(100), 1024)).toThrow('full window')
    },
  )

  test('goes round', () => {
    const w = new Inflights(10, 0)
    const state = () => [w.count, w.bytes]
    for (let i = 0; i < 10; i++) w.add(logIndex(i), 100 + i)
    const free = (to: number) => {
      w.freeTo(logIndex(to))
      return state()
    }
    expect(free(0)).toEqual([9, 945])
    expect(free(4)).toEqual([5, 535])
    expect(free(8)).toEqual([1, 109])
    for (let i = 10; i < 15; i++) w.add(logIndex(i), 100 + i)
    expect(free(12)).toEqual([2, 227])
    expect(free(14)).toEqual([0, 0])
  })

  test('is empty after a reset, and leaks nothing', () => {
    const w = new Inflights(10, 1000)
    let index = 0
    for (let epoch = 0; epoch < 100; epoch++) {
      w.reset()
      for (let i = 0; i < 5; i++) w.add(logIndex(++index), 16)
      w.freeTo(logIndex(index - 2))
      expect([w.full(), w.count, w.bytes]).toEqual([false, 2, 32])
    }
  })

  test('whatever is added and freed, it counts as a plain list does', () => {
    const ops = fc.array(fc.oneof(fc.record({ add: fc.nat(50) }), fc.record({ free: fc.nat(3) })), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(200), ops, (size, maxBytes, list) => {
        const w = new Inflights(size, maxBytes)
        let model: { index: number; bytes: number }[] = []
        let index = 0
        for (const o of list) {
          const used = model.reduce((n, m) => n + m.bytes, 0)
          const full = model.length === size || (maxBytes > 0 && used >= maxBytes)
          expect([w.full(), w.count, w.bytes]).toEqual([full, model.length, used])
          if ('add' in o) {
            if (full) continue
            w.add(logIndex(++index), o.add)
            model.push({ index, bytes: o.add })
          } else {
            const to = model[o.free]?.index ?? 0
            w.freeTo(logIndex(to))
            model = model.filter((m) => m.index > to)
          }
        }
      }),
    )
  })
})
