/**
 * The Raft log in SQLite. A batch of entries is one row. A row is written into a slot that is
 * overwritten later, never deleted: a Durable Object is billed for rows.
 *
 * Slots are filled in laps: 0, 1, 2 … until the lap holds enough rows or bytes, then from 0 again
 * with the next lap number. So slots 0..head hold the current lap, and slots head+1..end hold what
 * is left of the lap before it. Lap numbers never rise with the slot: so the ends of both laps are
 * found by bisection, and start-up reads nothing that grows with the log.
 *
 * Slot -1 is the base: the log restarts after (index, term), and rows of laps below the base's are
 * void. A snapshot sets the base. So does a conflict, which is rare: the entries after the applied
 * index are written again behind the new base.
 */

import { invariant } from '../../base/invariant.ts'
import { LOG_ROW_BYTES, LOG_TAIL_BYTES, LOG_TAIL_ROWS } from '../../limits.ts'
import { blob, firstRow, type Sql, type SqlValue } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import type { ConfState, Entry, HardState, LogStorage, SnapshotMeta } from '../../raft/index.ts'
import { type LogIndex, logIndex, type Term, term } from '../../types.ts'
import { entryFromWire } from './peer-codec.ts'

const FORMAT = 1
/** Entries kept decoded in memory for peers that are not far behind. */
const CACHE_BYTES = 4 * 1024 * 1024
const CACHE_ENTRIES = 8192
/** The last indexes of the slots ahead are read this many at a time. */
const LOOK_AHEAD = 64

export interface LogLimits {
  readonly tailRows: number
  readonly tailBytes: number
  readonly rowBytes: number
}

const DEFAULT_LIMITS: LogLimits = {
  tailRows: LOG_TAIL_ROWS,
  tailBytes: LOG_TAIL_BYTES,
  rowBytes: LOG_ROW_BYTES,
}

/** An empty log, which begins behind (index, term). */
export function createLog(sql: Sql, index = 0, t = 0): void {
  sql.run(
    'CREATE TABLE log(slot INTEGER PRIMARY KEY, lap INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, data BLOB)',
  )
  sql.run('INSERT INTO log VALUES(-1, 1, ?, ?, NULL)', index, t)
}

/**
 * Guards the log's rows, which nothing else writes. The owner supplies the state that
 * `initialState` and `snapshot` answer with.
 */
export class SqlLog implements LogStorage {
  readonly #sql: Sql
  readonly #limits: LogLimits
  readonly #state: () => { hardState: HardState; conf: ConfState }
  #baseIndex: number
  #baseTerm: number
  #baseLap: number
  #lap: number
  /** Slot of the newest row, -1 in an empty log. */
  #head = -1
  /** Last slot of the lap before; ≤ head when nothing of that lap is left. */
  #end = -1
  /** Index of the first entry of the current lap. */
  #lapFirst: number
  #lapBytes = 0
  /** About how many bytes are in the log and not applied. */
  #waitingBytes = 0
  #last: number
  /**
   * The entry whose term is still known though the entry is no longer handed out: firstIndex - 1.
   */
  #dummy: number
  #applied: number
  #cache: Entry[] = []
  #cacheBytes = 0
  #ahead: number[] = []
  #decoded: { slot: number; lap: number; entries: readonly Entry[] } | null = null

  constructor(
    sql: Sql,
    applied: number | null,
    state: () => { hardState: HardState; conf: ConfState },
    limits: Partial<LogLimits> = {},
  ) {
    this.#sql = sql
    this.#state = state
    this.#limits = { ...DEFAULT_LIMITS, ...limits }
    const base = this.#row(-1)
    invariant(base !== null, 'the log has a base')
    this.#baseLap = base.lap
    this.#baseIndex = base.first
    this.#baseTerm = base.last
    this.#lap = this.#baseLap
    this.#last = this.#baseIndex
    this.#dummy = this.#baseIndex
    this.#lapFirst = this.#baseIndex + 1
    this.#applied = 0
    this.#open()
    this.#applied = applied ?? this.#dummy
    invariant(
      this.#applied <= this.#last && this.#applied >= this.#dummy,
      'the applied index lies within the log',
    )
  }

  #open(): void {
    const zero = this.#row(0)
    if (zero === null || zero.lap < this.#baseLap) return
    const max = Number(firstRow(this.#sql.query('SELECT max(slot) FROM log'))?.[0] ?? 0)
    this.#lap = zero.lap
    this.#lapFirst = zero.first
    this.#head = this.#lastSlotOf(zero.lap, 0, max)
    this.#last = this.#rowAt(this.#head).last
    this.#end = this.#head
    if (this.#lap > this.#baseLap) {
      const older = this.#row(this.#head + 1)
      if (older !== null && older.lap === this.#lap - 1) {
        this.#end = this.#lastSlotOf(this.#lap - 1, this.#head + 1, max)
        this.#dummy = older.first
      } else this.#dummy = zero.first
    }
    // The fill of a lap is not stored: after start-up it is estimated from the size of the lap's
    // first rows.
    this.#lapBytes = Number(
      firstRow(
        this.#sql.query(
          'SELECT total(length(data)) FROM log WHERE slot BETWEEN 0 AND ?',
          Math.min(this.#head, 64),
        ),
      )?.[0] ?? 0,
    )
    if (this.#head > 64) this.#lapBytes = (this.#lapBytes / 65) * (this.#head + 1)
  }

  #lastSlotOf(lap: number, from: number, to: number): number {
    let lo = from
    let hi = to
    while (lo < hi) {
      const mid = (lo + hi + 1) >>> 1
      if ((this.#row(mid)?.lap ?? -1) === lap) lo = mid
      else hi = mid - 1
    }
    return lo
  }

  #row(slot: number): { lap: number; first: number; last: number } | null {
    const row = firstRow(this.#sql.query('SELECT lap, first, last FROM log WHERE slot = ?', slot))
    return row === null
      ? null
      : { lap: Number(row[0]), first: Number(row[1]), last: Number(row[2]) }
  }

  #rowAt(slot: number): { lap: number; first: number; last: number } {
    const row = this.#row(slot)
    invariant(row !== null, 'a log slot in use has a row')
    return row
  }

  /**
   * The index that the store has applied; while the store is being restored, the index it had, or
   * the log's beginning.
   */
  get applied(): LogIndex {
    return logIndex(this.#applied)
  }

  // ---- LogStorage ----

  initialState(): { hardState: HardState; conf: ConfState } {
    return this.#state()
  }

  firstIndex(): LogIndex {
    return logIndex(this.#dummy + 1)
  }

  lastIndex(): LogIndex {
    return logIndex(this.#last)
  }

  term(i: LogIndex): Term | 'compacted' | 'unavailable' {
    if (i === this.#baseIndex) return term(this.#baseTerm)
    if (i < this.#dummy) return 'compacted'
    if (i > this.#last) return 'unavailable'
    return this.#entry(i).term
  }

  entries(
    lo: LogIndex,
    hi: LogIndex,
    maxBytes: number,
  ): readonly Entry[] | 'compacted' | 'unavailable' {
    if (lo <= this.#dummy) return 'compacted'
    if (hi > this.#last + 1) return 'unavailable'
    const out: Entry[] = []
    let bytes = 0
    for (let i: number = lo; i < hi; i++) {
      const entry = this.#entry(i)
      bytes += entry.data.length
      if (out.length > 0 && bytes > maxBytes) break
      out.push(entry)
    }
    return out
  }

  snapshot(): SnapshotMeta | 'unavailable' {
    const t = this.term(logIndex(this.#applied))
    if (typeof t === 'string') return 'unavailable'
    return { index: logIndex(this.#applied), term: t, conf: this.#state().conf }
  }

  // ---- writing ----

  /** Entries that are applied may be given up once their slot is to be overwritten. */
  setApplied(applied: number): void {
    const waiting = this.#last - this.#applied
    // Sizes of single entries are not kept: the entries that are left are taken to be of average
    // size.
    this.#waitingBytes =
      waiting > 0 ? this.#waitingBytes * Math.max(0, (this.#last - applied) / waiting) : 0
    this.#applied = applied
  }

  /**
   * Whether a leader may propose more. It may not while far more waits to be applied than the log
   * should hold.
   */
  get mayPropose(): boolean {
    return this.#backlog(8)
  }

  /**
   * Whether a follower may take more. It takes twice what a leader proposes, so that an entry that
   * apply waits for (the finish of a long entry) always gets in.
   */
  get mayTake(): boolean {
    return this.#backlog(16)
  }

  #backlog(times: number): boolean {
    return (
      this.#last - this.#applied <= times * this.#limits.tailRows &&
      this.#waitingBytes <= times * this.#limits.tailBytes
    )
  }

  /** Appends in the caller's transaction. Stored entries from entries[0].index on are replaced. */
  append(entries: readonly Entry[]): void {
    const first = entries[0]
    if (first === undefined) return
    if (first.index <= this.#last) this.#rebase(first.index)
    invariant(first.index === this.#last + 1, 'the log has no gap')
    let row: Entry[] = []
    let bytes = 0
    for (const entry of entries) {
      if (row.length > 0 && bytes + entry.data.length > this.#limits.rowBytes) {
        this.#place(row)
        row = []
        bytes = 0
      }
      row.push(entry)
      bytes += entry.data.length
    }
    this.#place(row)
  }

  #place(row: readonly Entry[]): void {
    const { slot } = this.#next()
    if (slot <= this.#end && this.#lastOf(slot) >= this.#applied) this.#rebase(this.#last + 1)
    this.#write(row)
  }

  /**
   * Restarts the log behind the applied index, and writes the entries from there up to `before`
   * again.
   */
  #rebase(before: number): void {
    const from = logIndex(this.#applied + 1)
    invariant(before >= from, 'an applied entry is never replaced')
    const kept = before > from ? this.entries(from, logIndex(before), Number.POSITIVE_INFINITY) : []
    const t = this.term(logIndex(this.#applied))
    invariant(
      typeof kept !== 'string' && typeof t !== 'string',
      'the log holds the applied index and what follows',
    )
    this.reset(logIndex(this.#applied), t)
    if (kept.length > 0) this.append(kept)
  }

  /** Starts the log anew after (index, term): a snapshot took the place of all before. */
  reset(index: LogIndex, t: Term): void {
    this.#baseLap = this.#lap + 1
    this.#baseIndex = index
    this.#baseTerm = t
    this.#lap = this.#baseLap
    this.#head = -1
    this.#end = -1
    this.#last = index
    this.#dummy = index
    this.#lapFirst = index + 1
    this.#lapBytes = 0
    this.#waitingBytes = 0
    this.#cache = []
    this.#cacheBytes = 0
    this.#ahead = []
    this.#decoded = null
    this.#sql.run('INSERT OR REPLACE INTO log VALUES(-1, ?, ?, ?, NULL)', this.#baseLap, index, t)
  }

  #next(): { slot: number; wraps: boolean } {
    const full = this.#head + 1 >= this.#limits.tailRows || this.#lapBytes >= this.#limits.tailBytes
    // A new lap starts only if its first row does not overwrite what apply still needs.
    const wraps = full && this.#head > 0 && this.#lastOf(0) < this.#applied
    return wraps ? { slot: 0, wraps } : { slot: this.#head + 1, wraps }
  }

  #lastOf(slot: number): number {
    if (this.#ahead.length === 0 || this.#ahead[0] !== slot || this.#ahead.length < 2) {
      const rows = this.#sql.query(
        'SELECT last FROM log WHERE slot >= ? AND slot >= 0 ORDER BY slot LIMIT ?',
        slot,
        LOOK_AHEAD,
      )
      this.#ahead = [slot]
      for (const row of rows) this.#ahead.push(Number(row[0]))
    }
    return this.#ahead[1] ?? 0
  }

  #write(row: readonly Entry[]): void {
    const first = row[0]
    const last = row[row.length - 1]
    invariant(first !== undefined && last !== undefined, 'a log row holds entries')
    const { slot, wraps } = this.#next()
    const overwritten = wraps || slot <= this.#end ? this.#lastOf(slot) : null
    if (wraps) {
      this.#lap++
      this.#end = this.#head
      this.#lapBytes = 0
      this.#lapFirst = first.index
    }
    if (overwritten !== null) {
      // The first entry that is left is no longer handed out, so that the term before firstIndex
      // stays known.
      invariant(overwritten < this.#applied, 'a log slot is overwritten only when applied')
      this.#dummy = overwritten + 1
      this.#ahead.splice(1, 1)
      this.#ahead[0] = slot + 1
    } else this.#ahead = []
    const data = encodeRow(row)
    this.#sql.run(
      'INSERT OR REPLACE INTO log VALUES(?, ?, ?, ?, ?)',
      slot,
      this.#lap,
      first.index,
      last.index,
      data,
    )
    this.#head = slot
    if (this.#end < slot) this.#end = slot
    this.#last = last.index
    this.#lapBytes += data.length
    this.#waitingBytes += data.length
    if (this.#decoded?.slot === slot) this.#decoded = null
    for (const entry of row) {
      this.#cache.push(entry)
      this.#cacheBytes += entry.data.length
    }
    this.#trim()
  }

  #trim(): void {
    if (this.#cacheBytes <= CACHE_BYTES && this.#cache.length <= CACHE_ENTRIES) return
    let drop = 0
    while (drop < this.#cache.length) {
      const entry = this.#cache[drop]
      if (entry === undefined || entry.index > this.#applied) break
      if (this.#cacheBytes <= CACHE_BYTES / 2 && this.#cache.length - drop <= CACHE_ENTRIES / 2)
        break
      this.#cacheBytes -= entry.data.length
      drop++
    }
    if (drop > 0) this.#cache = this.#cache.slice(drop)
  }

  // ---- reading ----

  #entry(i: number): Entry {
    const start = this.#cache[0]
    if (start !== undefined && i >= start.index) {
      const entry = this.#cache[i - start.index]
      invariant(entry !== undefined && entry.index === i, 'the cached log has no gap')
      return entry
    }
    const entries = this.#rowWith(i)
    const entry = entries[i - (entries[0]?.index ?? 0)]
    invariant(entry !== undefined && entry.index === i, 'a log row holds the entries it names')
    return entry
  }

  #rowWith(i: number): readonly Entry[] {
    const d = this.#decoded
    if (
      d !== null &&
      i >= (d.entries[0]?.index ?? 0) &&
      i <= (d.entries[d.entries.length - 1]?.index ?? -1)
    )
      return d.entries
    const current = i >= this.#lapFirst
    let lo = current ? 0 : this.#head + 1
    let hi = current ? this.#head : this.#end
    while (lo < hi) {
      const mid = (lo + hi) >>> 1
      if (this.#rowAt(mid).last >= i) hi = mid
      else lo = mid + 1
    }
    const row = firstRow(this.#sql.query('SELECT lap, data FROM log WHERE slot = ?', lo))
    invariant(row !== null, 'a log slot in use has a row')
    const entries = decodeRow(row[1])
    this.#decoded = { slot: lo, lap: Number(row[0]), entries }
    return entries
  }
}

function encodeRow(entries: readonly Entry[]): Uint8Array {
  return quorate.member.LogRow.encode({ version: FORMAT, entries: entries as Entry[] }).finish()
}

function decodeRow(data: SqlValue | undefined): readonly Entry[] {
  const row = quorate.member.LogRow.decode(blob(data))
  invariant(row.version === FORMAT, 'a log row is of a format this code knows')
  return row.entries.map(entryFromWire)
}
