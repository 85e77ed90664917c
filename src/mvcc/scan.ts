import { equalBytes, successor } from '../base/bytes.ts'
import { blob, firstRow, type Sql, type SqlValue } from '../ports.ts'
import { revision } from '../types.ts'
import type { Span } from './bytes.ts'
import { SCAN_FIRST_ROWS, SCAN_PAGE_ROWS, SCAN_STALE_ROWS } from './limits.ts'
import { type At, decodeVersion, type Version, versionAt, visible } from './versions.ts'

const COLUMNS = {
  value: 'key, rev, sub, create_rev, version, lease, value',
  meta: 'key, rev, sub, create_rev, version, lease',
} as const

const BOUNDED = {
  value: `SELECT ${COLUMNS.value} FROM kv WHERE key >= ? AND key < ? ORDER BY key, rev DESC, sub DESC LIMIT ?`,
  meta: `SELECT ${COLUMNS.meta} FROM kv WHERE key >= ? AND key < ? ORDER BY key, rev DESC, sub DESC LIMIT ?`,
} as const
const UNBOUNDED = {
  value: `SELECT ${COLUMNS.value} FROM kv WHERE key >= ? ORDER BY key, rev DESC, sub DESC LIMIT ?`,
  meta: `SELECT ${COLUMNS.meta} FROM kv WHERE key >= ? ORDER BY key, rev DESC, sub DESC LIMIT ?`,
} as const

/** What a slice may still use; it is counted down by the code that works. */
export interface Budget {
  rows: number
  bytes: number
}

/**
 * Guards the position of one walk over the live keys of a span in one state, in byte order. Its
 * cost grows with the keys that it meets, not with their versions. It reads row by row; where a key
 * has many rows that don't count, it looks up the row that does and seeks the next key.
 */
export class Scan {
  /** The key to go on from; null at the end. */
  from: Uint8Array | null
  readonly #sql: Sql
  readonly #span: Span
  readonly #at: At
  readonly #mode: 'value' | 'meta'
  /**
   * How many rows the next page asks for: few where many of them don't count, since a page is
   * always read to its end.
   */
  #page = SCAN_FIRST_ROWS
  /**
   * Bytes of the last value that was read: no more large values are read than the budget has room
   * for.
   */
  #size = 0

  constructor(sql: Sql, span: Span, at: At, mode: 'value' | 'meta') {
    this.#sql = sql
    this.#span = span
    this.#at = at
    this.#mode = mode
    this.from = span.start
  }

  /**
   * Emits live versions until the end, until the budget's rows are used, or until `emit` returns
   * false (the version that it got then counts as taken). `wanted`: about how many keys are of use.
   * True: the end was reached.
   */
  run(budget: Budget, wanted: number, emit: (version: Version) => boolean): boolean {
    if (this.#span.single) return this.#runSingle(budget, emit)
    let left = wanted
    const counted = (version: Version): boolean => {
      left--
      return emit(version)
    }
    while (this.from !== null && budget.rows > 0) {
      if (!this.#runPage(this.from, budget, left, counted)) return false
    }
    return this.from === null
  }

  #runSingle(budget: Budget, emit: (version: Version) => boolean): boolean {
    if (this.from === null) return true
    this.from = null
    budget.rows--
    const version = versionAt(this.#sql, this.#span.start, this.#at, this.#mode === 'value')
    if (version !== null && version.version > 0) emit(version)
    return true
  }

  /** False: `emit` stopped the walk. */
  #runPage(
    from: Uint8Array,
    budget: Budget,
    wanted: number,
    emit: (version: Version) => boolean,
  ): boolean {
    const at = this.#at
    const mode = this.#mode
    const most = Math.max(
      SCAN_FIRST_ROWS,
      Math.min(this.#page, budget.rows, Math.ceil(wanted * 1.25)),
    )
    const limit = Math.max(
      1,
      Math.min(most, Math.ceil((2 * Math.max(0, budget.bytes)) / (this.#size + 1))),
    )
    this.#page = Math.min(SCAN_PAGE_ROWS, this.#page * 4)
    let key: Uint8Array | null = null
    let found = false // the row of the key that counts was met
    let stale = 0 // the rows of the key that don't count
    let rows = 0
    let cut = false
    let stopped = false
    for (const row of this.#open(from, limit)) {
      // The page is read to its end even so: a cursor that is left open slows SQLite down until it
      // is garbage.
      if (cut || stopped) continue
      rows++
      budget.rows--
      const rowKey = blob(row[0])
      if (key === null || !equalBytes(rowKey, key)) {
        key = rowKey
        found = false
        stale = 0
      }
      if (found || !visible(revision(row[1] as number), row[2] as number, at)) {
        if (++stale < SCAN_STALE_ROWS) continue
        cut = true
        this.#page = SCAN_FIRST_ROWS
        continue
      }
      found = true
      if (row[4] === 0) continue
      const version = decodeVersion(key, row, 1)
      this.#size = version.value.length
      if (!emit(version)) {
        this.from = successor(key)
        stopped = true
      }
    }
    if (stopped) return false
    if (key === null || (!cut && rows < limit)) {
      this.from = null
      return true
    }
    this.from = successor(key)
    if (found) return true
    budget.rows--
    const version = versionAt(this.#sql, key, at, mode === 'value')
    return version === null || version.version === 0 || emit(version)
  }

  #open(from: Uint8Array, limit: number): Iterable<SqlValue[]> {
    const { end } = this.#span
    if (end === null) return this.#sql.query(UNBOUNDED[this.#mode], from, limit)
    return this.#sql.query(BOUNDED[this.#mode], from, end, limit)
  }
}

const LAST_BOUNDED =
  'SELECT key FROM kv WHERE key >= ? AND key < ? ORDER BY key DESC, rev, sub LIMIT 1'
const LAST_UNBOUNDED = 'SELECT key FROM kv WHERE key >= ? ORDER BY key DESC, rev, sub LIMIT 1'

/**
 * Guards the position of a walk over the live keys of a span in one state, from the last key to the
 * first. It makes two queries a key.
 */
export class ReverseScan {
  readonly #sql: Sql
  readonly #start: Uint8Array
  readonly #at: At
  readonly #mode: 'value' | 'meta'
  /** The walk goes on below this key; null: there is no bound. */
  #end: Uint8Array | null

  constructor(sql: Sql, span: Span, at: At, mode: 'value' | 'meta') {
    this.#sql = sql
    this.#start = span.start
    this.#end = span.end
    this.#at = at
    this.#mode = mode
  }

  /** As Scan.run. */
  run(budget: Budget, emit: (version: Version) => boolean): boolean {
    while (budget.rows > 0) {
      const sql = this.#sql
      const start = this.#start
      const end = this.#end
      const row = firstRow(
        end === null ? sql.query(LAST_UNBOUNDED, start) : sql.query(LAST_BOUNDED, start, end),
      )
      if (row === null) return true
      budget.rows -= 2
      const key = blob(row[0])
      this.#end = key
      const version = versionAt(sql, key, this.#at, this.#mode === 'value')
      if (version !== null && version.version > 0 && !emit(version)) return false
    }
    return false
  }
}
