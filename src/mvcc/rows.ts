import type { Sql } from '../ports.ts'
import type { quorate } from '../proto/generated/storage.js'
import { following, type LogIndex, logIndex, type Revision, revision } from '../types.ts'
import { ChangeList, encodeEntries, writeRow } from './changes.ts'
import { BATCH_ROW_BYTES, BATCH_ROW_CHANGES } from './limits.ts'

/** About how many bytes an entry takes in a row, encoded. */
const ENTRY_BYTES = 32

/**
 * Guards the rows of `batch` that are being filled. A row ends at the end of an entry. Only an
 * entry that is too large for one row has parts of its own, and the last part carries the entry.
 */
export class BatchRows {
  readonly #sql: Sql
  #entries: quorate.storage.BatchEntry.$Properties[] = []
  #list = new ChangeList()
  /** The revision before the first entry here, and after the last whole entry. */
  #base = revision(0)
  #revision = revision(0)
  #lastIndex = logIndex(0)
  /** The unfinished entry: its index, its revision, the number of its next part. */
  #index = logIndex(0)
  #main = revision(0)
  #part = 0

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** `part` > 0: the entry continues from an earlier batch. */
  beginEntry(index: LogIndex, revision: Revision, part: number): void {
    if (this.#entries.length === 0 && this.#list.count === 0) this.#base = revision
    this.#index = index
    this.#revision = revision
    this.#main = following(revision)
    this.#part = part
  }

  change(sub: number, key: Uint8Array, tombstone: boolean): void {
    const { count, bytes } = this.#list
    if (count >= BATCH_ROW_CHANGES || (count > 0 && bytes + key.length > BATCH_ROW_BYTES))
      this.flushPart()
    this.#list.add(this.#main, sub, key, tombstone)
  }

  endEntry(requestId: Uint8Array | null, result: number, wrote: boolean): void {
    this.#entries.push(
      requestId === null
        ? { index: this.#index, result, wrote }
        : { index: this.#index, requestId, result, wrote },
    )
    if (wrote) this.#revision = this.#main
    this.#lastIndex = this.#index
    const bytes = this.#list.bytes + this.#entries.length * ENTRY_BYTES
    if (this.#part > 0 || bytes >= BATCH_ROW_BYTES) this.flushWhole()
  }

  /**
   * Writes the changes so far of the unfinished entry, after the whole entries before it. Returns
   * the number of its next part.
   */
  flushPart(): number {
    const own = this.#list.split(this.#main)
    this.flushWhole()
    this.#list = own
    if (own.count > 0) {
      writeRow(
        this.#sql,
        { rev: this.#main, idx: this.#index, part: this.#part++ },
        null,
        own.encode(),
      )
      this.#list = new ChangeList()
    }
    return this.#part
  }

  /** Writes the whole entries. True: there were some, and none of them changed a key. */
  flushWhole(): boolean {
    if (this.#entries.length === 0) return false
    const changes = this.#list.count === 0 ? null : this.#list.encode()
    const key = { rev: this.#revision, idx: this.#lastIndex, part: this.#part }
    writeRow(this.#sql, key, encodeEntries(this.#base, this.#entries), changes)
    this.#entries = []
    this.#list = new ChangeList()
    this.#base = this.#revision
    this.#part = 0
    return changes === null
  }
}
