import { successor } from '../base/bytes.ts'
import { blob, firstRow, type Sql } from '../ports.ts'
import type { Span } from './bytes.ts'
import { type Budget, Scan } from './scan.ts'
import type { At } from './versions.ts'

// The first row of a group is its newest: max() takes the first of equals, so `live` is that row's.
const GROUPS = `SELECT count(*), sum(live), max(key), sum(n) FROM (
    SELECT key, max(rev), version > 0 AS live, count(*) AS n FROM (
      SELECT key, rev, sub, version FROM kv WHERE key >= ?`
const IN_ORDER =
  'ORDER BY key, rev DESC, sub DESC LIMIT ?) WHERE rev < ? OR (rev = ? AND sub < ?) GROUP BY key)'
const COUNT_BOUNDED = `${GROUPS} AND key < ? ${IN_ORDER}`
const COUNT_UNBOUNDED = `${GROUPS} ${IN_ORDER}`

/** A row that SQLite groups by itself costs about a quarter of a row that it hands out. */
const ROWS_PER_ROW = 4
const FEWEST_ROWS = 512
const MOST_ROWS = 16_384
/** If keys are a smaller share of the rows than this, seeking from key to key is cheaper. */
const DENSE = 1 / 8
/**
 * After so many keys were sought one by one, groups are tried again, since histories are uneven.
 */
const SPARSE_KEYS = 128

/**
 * Guards one count of the live keys of a span in one state. It counts by groups inside SQLite while
 * versions are few, else key by key.
 */
export class Counter {
  total = 0
  #from: Uint8Array | null
  #dense = true
  #groupRows = FEWEST_ROWS
  readonly #sql: Sql
  readonly #span: Span
  readonly #at: At

  constructor(sql: Sql, span: Span, at: At) {
    this.#sql = sql
    this.#span = span
    this.#at = at
    this.#from = span.start
  }

  /** True: `total` is the count. */
  run(budget: Budget): boolean {
    while (this.#from !== null && budget.rows > 0) {
      if (this.#dense && !this.#span.single) this.#runGroups(this.#from, budget)
      else this.#runScan(this.#from, budget)
    }
    return this.#from === null
  }

  #runGroups(from: Uint8Array, budget: Budget): void {
    const sql = this.#sql
    const at = this.#at
    const { end } = this.#span
    const limit = Math.min(this.#groupRows, Math.max(64, budget.rows * ROWS_PER_ROW))
    budget.rows -= Math.ceil(limit / ROWS_PER_ROW)
    const rows =
      end === null
        ? sql.query(COUNT_UNBOUNDED, from, limit, at.main, at.main, at.sub)
        : sql.query(COUNT_BOUNDED, from, end, limit, at.main, at.main, at.sub)
    const row = firstRow(rows)
    const groups = Number(row?.[0] ?? 0)
    if (row === null || groups === 0) {
      // No row of these counts in this state: this is the end, or all versions are newer.
      this.#sparse()
      return
    }
    this.total += Number(row[1])
    this.#from = successor(blob(row[2]))
    if (groups < limit * DENSE) this.#sparse()
    else this.#groupRows = Math.min(MOST_ROWS, this.#groupRows * 2)
  }

  #runScan(from: Uint8Array, budget: Budget): void {
    const scan = new Scan(
      this.#sql,
      { start: from, end: this.#span.end, single: this.#span.single },
      this.#at,
      'meta',
    )
    let keys = 0
    scan.run(budget, SPARSE_KEYS, () => {
      this.total++
      return ++keys < SPARSE_KEYS
    })
    this.#from = scan.from
    if (keys >= SPARSE_KEYS) this.#dense = true
  }

  #sparse(): void {
    this.#dense = false
    this.#groupRows = FEWEST_ROWS
  }
}
