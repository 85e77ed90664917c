/** The rows of `batch`: the entries that they cover, and the keys that changed at each revision. */
import { blob, firstRow, type Sql, type SqlValue } from '../ports.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { following, type LogIndex, logIndex, type Revision, revision } from '../types.ts'
import { checkFormat, type RowKey } from './meta.ts'

const wire = quorate.storage

/** One key changed by one revision. */
export interface Change {
  readonly key: Uint8Array
  readonly main: Revision
  readonly sub: number
  readonly tombstone: boolean
}

/** A log entry as a row of `batch` remembers it. */
export interface EntryRecord {
  readonly index: LogIndex
  readonly requestId: Uint8Array
  readonly result: number
  readonly wrote: boolean
  /** Current revision after it. */
  readonly revision: Revision
}

type Revisions = quorate.storage.RevisionChanges.$Properties[]

/**
 * Guards a list of changes on its way into a row. Changes are added in the order of (main, sub).
 */
export class ChangeList {
  count = 0
  /** About how many bytes the list takes encoded. */
  bytes = 0
  #revisions: {
    main: Revision
    keys: Uint8Array[]
    firstSub: number
    subs: number[]
    tombstones: number[]
  }[] = []

  add(main: Revision, sub: number, key: Uint8Array, tombstone: boolean): void {
    let last = this.#revisions[this.#revisions.length - 1]
    if (last === undefined || last.main !== main) {
      last = { main, keys: [], firstSub: sub, subs: [], tombstones: [] }
      this.#revisions.push(last)
      this.bytes += 14
    } else if (last.subs.length > 0 || sub !== last.firstSub + last.keys.length) {
      // A gap: from here on, every sub is listed.
      if (last.subs.length === 0)
        for (let i = 0; i < last.keys.length; i++) last.subs.push(last.firstSub + i)
      last.subs.push(sub)
      this.bytes += 4
    }
    if (tombstone) last.tombstones.push(last.keys.length)
    last.keys.push(key)
    this.bytes += key.length + (tombstone ? 6 : 3)
    this.count++
  }

  /**
   * Takes the changes of revision `main` out into a list of their own. `main` can only be the last
   * revision.
   */
  split(main: Revision): ChangeList {
    const own = new ChangeList()
    const last = this.#revisions[this.#revisions.length - 1]
    if (last === undefined || last.main !== main) return own
    this.#revisions.pop()
    own.#revisions = [last]
    own.count = last.keys.length
    this.count -= own.count
    return own
  }

  encode(): Uint8Array {
    return wire.BatchChanges.encode({ format: 1, revisions: this.#revisions }).finish()
  }
}

export function encodeEntries(
  base: Revision,
  entries: quorate.storage.BatchEntry.$Properties[],
): Uint8Array {
  return wire.BatchEntries.encode({ format: 1, base, entries }).finish()
}

/** Empty for a merged list (NULL). */
export function decodeEntries(column: SqlValue | undefined): EntryRecord[] {
  if (column === null || column === undefined) return []
  const message = wire.BatchEntries.decode(blob(column))
  checkFormat('a row of entries', message.format)
  let current = revision(toNumber(message.base))
  return message.entries.map((e) => {
    if (e.wrote) current = following(current)
    return {
      index: logIndex(toNumber(e.index)),
      requestId: e.requestId ?? new Uint8Array(0),
      result: e.result ?? 0,
      wrote: e.wrote ?? false,
      revision: current,
    }
  })
}

/** The changes in order. Empty for a row without revisions (NULL). */
export function decodeChanges(column: SqlValue | undefined): Change[] {
  if (column === null || column === undefined) return []
  const message = wire.BatchChanges.decode(blob(column))
  checkFormat('a row of changes', message.format)
  const changes: Change[] = []
  for (const list of message.revisions as Revisions) {
    const main = revision(toNumber(list.main))
    const first = toNumber(list.firstSub)
    const { keys = [], subs, tombstones } = list
    let next = 0
    keys?.forEach((key, i) => {
      const tombstone = tombstones?.[next] === i
      if (tombstone) next++
      changes.push({
        key,
        main,
        sub: subs && subs.length > 0 ? toNumber(subs[i]) : first + i,
        tombstone,
      })
    })
  }
  return changes
}

/** A row of `batch`, with the columns that were asked for. */
export interface BatchRow {
  readonly key: RowKey
  readonly entries: SqlValue
  readonly changes: SqlValue
}

function rowOf(row: SqlValue[] | null): BatchRow | null {
  if (row === null) return null
  const key = {
    rev: revision(row[0] as number),
    idx: logIndex(row[1] as number),
    part: row[2] as number,
  }
  return { key, entries: row[3] ?? null, changes: row[4] ?? null }
}

/** The next row after a key; null: there is none. */
export function nextRow(sql: Sql, after: RowKey): BatchRow | null {
  const rows = sql.query(
    'SELECT rev, idx, part, entries, changes FROM batch WHERE (rev, idx, part) > (?, ?, ?) ORDER BY rev, idx, part LIMIT 1',
    after.rev,
    after.idx,
    after.part,
  )
  return rowOf(firstRow(rows))
}

/** The next row that lists changes. */
export function nextChanges(sql: Sql, after: RowKey): BatchRow | null {
  const rows = sql.query(
    `SELECT rev, idx, part, NULL, changes FROM batch WHERE (rev, idx, part) > (?, ?, ?) AND changes IS NOT NULL
     ORDER BY rev, idx, part LIMIT 1`,
    after.rev,
    after.idx,
    after.part,
  )
  return rowOf(firstRow(rows))
}

export function findRow(sql: Sql, key: RowKey): BatchRow | null {
  const rows = sql.query(
    'SELECT rev, idx, part, entries, changes FROM batch WHERE rev = ? AND idx = ? AND part = ?',
    key.rev,
    key.idx,
    key.part,
  )
  return rowOf(firstRow(rows))
}

/** The newest row with a revision of at most `rev`, without its changes. */
export function newestRow(sql: Sql, rev: Revision): BatchRow | null {
  const rows = sql.query(
    'SELECT rev, idx, part, entries, NULL FROM batch WHERE rev <= ? ORDER BY rev DESC, idx DESC, part DESC LIMIT 1',
    rev,
  )
  return rowOf(firstRow(rows))
}

export function writeRow(
  sql: Sql,
  key: RowKey,
  entries: Uint8Array | null,
  changes: Uint8Array | null,
): void {
  sql.run(
    'INSERT INTO batch(rev, idx, part, entries, changes) VALUES (?, ?, ?, ?, ?)',
    key.rev,
    key.idx,
    key.part,
    entries,
    changes,
  )
}

export function removeRow(sql: Sql, key: RowKey): void {
  sql.run('DELETE FROM batch WHERE rev = ? AND idx = ? AND part = ?', key.rev, key.idx, key.part)
}
