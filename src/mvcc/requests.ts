import { blob, type Sql } from '../ports.ts'
import type { LogIndex, RequestId } from '../types.ts'
import { requestIdOf } from './bytes.ts'
import { decodeEntries, type EntryRecord } from './changes.ts'
import type { RecentEntry } from './types.ts'

/**
 * Guards what second tries need of the last entries: those with an index above applied − `size`,
 * whichever batches they were in. The rows of `batch` are the truth; they are read when the first
 * request asks.
 */
export class RequestWindow {
  readonly size: number
  readonly #sql: Sql
  /**
   * Two generations: the younger fills until it holds the whole window, then it becomes the older.
   * No item is ever removed singly: a Map whose first entries are removed one by one is slow to
   * find the next.
   */
  #known: Map<RequestId, RecentEntry> | null = null
  #older = new Map<RequestId, RecentEntry>()
  /** Entries of the open batch, not in rows yet. Used only until `#known` is there. */
  #open: [RequestId, RecentEntry][] = []

  constructor(sql: Sql, size: number) {
    this.#sql = sql
    this.size = size
  }

  /** `applied`: the index of the last entry applied. */
  find(id: RequestId, applied: LogIndex): RecentEntry | null {
    this.#known ??= this.#load(applied)
    const entry = this.#known.get(id) ?? this.#older.get(id)
    return entry === undefined || entry.index <= applied - this.size ? null : entry
  }

  add(id: RequestId, entry: RecentEntry): void {
    const known = this.#known
    if (known === null) {
      this.#open.push([id, entry])
      return
    }
    known.set(id, entry)
    if (known.size < this.size) return
    this.#older = known
    this.#known = new Map()
  }

  /** The open batch is now in rows. */
  written(): void {
    this.#open = []
  }

  /** The rows have changed without this object. */
  forget(): void {
    this.#known = null
    this.#older = new Map()
    this.#open = []
  }

  #load(applied: LogIndex): Map<RequestId, RecentEntry> {
    const rows: EntryRecord[][] = []
    const newestFirst = this.#sql.query(
      'SELECT idx, entries FROM batch WHERE entries IS NOT NULL ORDER BY rev DESC, idx DESC, part DESC',
    )
    for (const row of newestFirst) {
      const index = row[0] as number
      if (index <= applied - this.size) break
      if (index <= applied) rows.push(decodeEntries(blob(row[1])))
    }
    const known = new Map<RequestId, RecentEntry>()
    for (const entries of rows.reverse()) {
      for (const e of entries) {
        if (e.requestId.length === 0 || e.index <= applied - this.size) continue
        known.set(requestIdOf(e.requestId), recentOf(e))
      }
    }
    for (const [id, entry] of this.#open) known.set(id, entry)
    this.#open = []
    return known
  }
}

function recentOf(e: EntryRecord): RecentEntry {
  return { index: e.index, revision: e.revision, wrote: e.wrote, result: e.result }
}
