import type { Sql } from '../ports.ts'
import { logIndex, type Revision } from '../types.ts'
import { type Change, decodeChanges, nextChanges } from './changes.ts'
import { BEFORE_ALL, type RowKey } from './meta.ts'

/**
 * Guards a position in the history. It hands out changes in the order of (main, sub), row by row,
 * each once even if rows are merged meanwhile. Compaction may have removed the versions of some.
 */
export class ChangeWalk {
  readonly #sql: Sql
  readonly #to: Revision
  #row: RowKey
  #main: Revision
  #sub: number

  /**
   * From revision `from` to revision `to`, both included. Of revision `from`, only the changes
   * after number `afterSub`.
   */
  constructor(sql: Sql, from: Revision, to: Revision, afterSub = -1) {
    this.#sql = sql
    this.#to = to
    this.#row = from <= 0 ? BEFORE_ALL : { rev: from, idx: logIndex(-1), part: -1 }
    this.#main = from
    this.#sub = afterSub
  }

  /** The changes of the next row, maybe none; null: the end. */
  next(): Change[] | null {
    const row = nextChanges(this.#sql, this.#row)
    if (row === null) return null
    this.#row = row.key
    const changes = decodeChanges(row.changes)
    const first = changes[0]
    if (first !== undefined && first.main > this.#to) return null
    const fresh = changes.filter(
      (c) =>
        c.main <= this.#to && (c.main > this.#main || (c.main === this.#main && c.sub > this.#sub)),
    )
    const last = fresh[fresh.length - 1]
    if (last !== undefined) {
      this.#main = last.main
      this.#sub = last.sub
    }
    return fresh
  }
}
