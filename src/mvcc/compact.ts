/**
 * Physical compaction, in slices. It walks the rows of `batch` up to the compacted revision, and
 * deletes versions and tombstones that no read can see any more. It merges the lists of the
 * survivors into few rows. It keeps what etcd 3.7 keeps: the newest version of each key, and the
 * tombstones of the compacted revision itself.
 */
import { MAX_HOLD_MS } from '../limits.ts'
import type { Sql, SqlValue } from '../ports.ts'
import { lower, MAX_REVISION, type Revision, revision } from '../types.ts'
import {
  type Change,
  ChangeList,
  decodeChanges,
  findRow,
  nextChanges,
  nextRow,
  removeRow,
  writeRow,
} from './changes.ts'
import {
  MERGED_DEAD_SHARE,
  MERGED_ROW_BYTES,
  MERGED_ROW_CHANGES,
  SWEEP_PER_DEATH,
} from './limits.ts'
import { BEFORE_ALL, compareRows, type RowKey, writeCompact } from './meta.ts'
import type { StoreState } from './state.ts'
import { aloneOf, removeVersion, TOGETHER, versionOf } from './versions.ts'

/** Whether a hold has ended. Its end may have been set by a clock that has gone back since. */
function isOver({ expiresAt }: { readonly expiresAt: number }, now: number): boolean {
  return expiresAt <= now || expiresAt > now + MAX_HOLD_MS
}

/**
 * How far physical compaction may go now: no further than the lowest pin, nor than the revisions
 * that have waited long enough.
 */
function limitOf(store: StoreState, now: number, graceMs: number): Revision {
  let pinned = MAX_REVISION
  for (const pin of store.pins) {
    if (isOver(pin, now)) store.pins.delete(pin)
    else pinned = lower(pinned, pin.revision)
  }
  const limit = graceMs === 0 ? store.compact.compacted : waited(store, now, graceMs, pinned)
  return lower(limit, pinned)
}

/**
 * The revision up to which everything compacted has waited for `graceMs`. A new life of a member
 * does not know who reads here: pins are lost with the memory, and their readers make them again
 * within that time. The end of the wait is in a row, since short lives would else all wait in vain.
 * A pin moves that end on, because the next life may be short, too. What is compacted meanwhile
 * waits next.
 */
function waited(store: StoreState, now: number, graceMs: number, pinned: Revision): Revision {
  const { compact } = store
  const left = compact.waitingUntil - now
  if (compact.waiting <= compact.purged) {
    if (compact.compacted <= compact.purged) return compact.purged
    compact.waiting = compact.compacted
  } else if (left <= graceMs && (pinned >= compact.waiting || left > graceMs / 2)) {
    return left > 0 ? compact.purged : compact.waiting
  }
  compact.waitingUntil = now + graceMs
  writeCompact(store.sql, compact)
  return compact.purged
}

/**
 * Log index up to which rows may be merged. Rows with entries that a second try may ask for stay as
 * they are. While a snapshot is sent from the rows, all of them stay (−1), because its cursor
 * counts their changes.
 */
function mergeLimit(store: StoreState, now: number): number {
  for (const hold of store.exports) {
    if (!isOver(hold, now)) return -1
    store.exports.delete(hold)
  }
  return Math.max(0, store.appliedIndex - store.window.size)
}

/**
 * Does one slice. True: nothing is left to do now. `graceMs`: how long what was compacted waits for
 * pins to be made again; 0: none are missing.
 */
export function compactSlice(
  store: StoreState,
  rowBudget: number,
  now: number,
  graceMs: number,
): boolean {
  if (store.importing !== null) return true
  const { compact } = store
  const limit = limitOf(store, now, graceMs)
  const merging = mergeLimit(store, now)
  const budget = { rows: Math.max(1, rowBudget) }
  if (compact.target === 0) {
    if (limit > compact.purged) {
      compact.target = limit
      compact.cursor = compact.merged
    } else if (merging < 0 || !sweepDue(store)) return true
    else {
      sweep(store, budget)
      writeCompact(store.sql, compact)
      return !sweepDue(store)
    }
  }
  if (purge(store, budget, merging)) {
    compact.purged = compact.target
    compact.target = revision(0)
  }
  writeCompact(store.sql, compact)
  return compact.target === 0 && limit <= compact.purged && (merging < 0 || !sweepDue(store))
}

/** Walks on from the cursor. True: the target is reached. */
function purge(store: StoreState, budget: { rows: number }, mergeLimit: number): boolean {
  const { sql, compact } = store
  const merger = new Merger(store)
  let ended = false
  while (budget.rows > 0) {
    const row = nextRow(sql, compact.cursor)
    if (row === null || beginsAfter(row.key, row.changes, compact.target)) {
      ended = true
      break
    }
    const changes = decodeChanges(row.changes)
    const survivors: Change[] = []
    const first = changes.findIndex(({ main }) => main > compact.target)
    const due = first < 0 ? changes : changes.slice(0, first)
    for (let from = 0; from < due.length; from += TOGETHER) {
      const together = due.slice(from, from + TOGETHER)
      // Most keys have one version, and then there is nothing to do.
      const alone = aloneOf(sql, together, compact.target)
      budget.rows -= together.length
      for (const [i, change] of together.entries()) {
        const kept = alone.has(i) && (!change.tombstone || change.main === compact.target)
        if (!kept) budget.rows--
        if (kept || purgeOne(store, change)) survivors.push(change)
      }
    }
    budget.rows--
    // The rows of the target itself are walked again next time, because its tombstones go then.
    const mergeable = row.key.rev < compact.target && row.key.idx <= mergeLimit
    if (mergeable && compareRows(merger.upTo, compact.cursor) === 0) merger.add(row.key, survivors)
    compact.cursor = row.key
  }
  merger.finish()
  return ended
}

/**
 * Whether a row has nothing at or below the target. A row that has only entries counts by its
 * revision.
 */
function beginsAfter(key: RowKey, changes: SqlValue, target: Revision): boolean {
  if (key.rev <= target) return false
  if (changes === null) return true
  const first = decodeChanges(changes)[0]
  return first === undefined || first.main > target
}

/**
 * Deletes the version that `change` superseded, or its own version if that was superseded or is an
 * old tombstone. True: its own survives.
 */
function purgeOne(store: StoreState, change: Change): boolean {
  const { sql, compact } = store
  const { key, main, sub } = change
  const newest: [Revision, number][] = []
  const rows = sql.query(
    'SELECT rev, sub FROM kv WHERE key = +? AND rev <= ? ORDER BY rev DESC, sub DESC LIMIT 2',
    key,
    compact.target,
  )
  for (const row of rows) newest.push([revision(row[0] as number), row[1] as number])
  const [first, second] = newest
  if (first === undefined) return false
  if (first[0] !== main || first[1] !== sub) {
    remove(store, key, main, sub)
    return false
  }
  if (second !== undefined) {
    remove(store, key, second[0], second[1])
    died(store, second[0])
  }
  if (!change.tombstone || main === compact.target) return true
  remove(store, key, main, sub)
  died(store, main)
  return false
}

function remove(store: StoreState, key: Uint8Array, main: Revision, sub: number): void {
  removeVersion(store.sql, key, main, sub)
  store.removed++
}

/** A version listed in a merged row is gone, so more merged rows may be looked at. */
function died(store: StoreState, rev: Revision): void {
  if (rev <= store.compact.merged.rev) store.compact.credit += SWEEP_PER_DEATH
}

/**
 * Guards the merging of one slice's rows. The survivors go into rows that end at the keys of merged
 * rows; the merged rows are removed.
 */
class Merger {
  readonly #store: StoreState
  /** Rows up to here are merged. */
  upTo: RowKey
  /** The row that may still grow: its present key, and its list. */
  #openAt: RowKey | null = null
  #list = new ChangeList()
  readonly #closed: { readonly key: RowKey; readonly list: ChangeList }[] = []
  readonly #start: RowKey
  #opened = false

  constructor(store: StoreState) {
    this.#store = store
    this.upTo = store.compact.merged
    this.#start = store.compact.merged
  }

  add(key: RowKey, survivors: readonly Change[]): void {
    if (!this.#opened) this.#reopen()
    this.upTo = key
    for (const c of survivors) this.#list.add(c.main, c.sub, c.key, c.tombstone)
    if (this.#list.bytes < MERGED_ROW_BYTES && this.#list.count < MERGED_ROW_CHANGES) return
    this.#closed.push({ key, list: this.#list })
    this.#list = new ChangeList()
  }

  finish(): void {
    if (compareRows(this.upTo, this.#start) === 0) return
    const { sql, compact } = this.#store
    if (this.#list.count > 0) this.#closed.push({ key: this.upTo, list: this.#list })
    if (this.#openAt !== null) removeRow(sql, this.#openAt)
    const start = this.#start
    const { upTo } = this
    sql.run(
      'DELETE FROM batch WHERE (rev, idx, part) > (?, ?, ?) AND (rev, idx, part) <= (?, ?, ?)',
      ...[start.rev, start.idx, start.part, upTo.rev, upTo.idx, upTo.part],
    )
    for (const { key, list } of this.#closed) writeRow(sql, key, null, list.encode())
    compact.merged = upTo
  }

  /** Goes on with the last merged row, if it is small. */
  #reopen(): void {
    this.#opened = true
    const row = findRow(this.#store.sql, this.#start)
    if (row === null || row.changes === null || row.entries !== null) return
    const changes = decodeChanges(row.changes)
    const list = listOf(changes)
    if (list.bytes >= MERGED_ROW_BYTES / 2 || list.count >= MERGED_ROW_CHANGES / 2) return
    this.#openAt = this.#start
    this.#list = list
  }
}

function listOf(changes: readonly Change[]): ChangeList {
  const list = new ChangeList()
  for (const c of changes) list.add(c.main, c.sub, c.key, c.tombstone)
  return list
}

/** Whether so many merged entries have died that one more row is worth a look. */
function sweepDue(store: StoreState): boolean {
  return (
    store.compact.credit >= MERGED_ROW_CHANGES && compareRows(store.compact.merged, BEFORE_ALL) > 0
  )
}

/**
 * Looks through the merged rows in turn. Rows with many dead entries are written anew, small
 * neighbours together.
 */
function sweep(store: StoreState, budget: { rows: number }): void {
  const { sql, compact } = store
  let carried: { key: RowKey; alive: Change[] } | null = null
  while (budget.rows > 0 && sweepDue(store)) {
    const row = nextChanges(sql, compact.sweep)
    if (row === null || compareRows(row.key, compact.merged) > 0) {
      if (compareRows(compact.sweep, BEFORE_ALL) === 0) compact.credit = 0
      compact.sweep = BEFORE_ALL
      carried = null
      continue
    }
    const changes = decodeChanges(row.changes)
    const alive = changes.filter((c) => isThere(sql, c))
    budget.rows -= changes.length + 1
    compact.credit = Math.max(0, compact.credit - changes.length - 1)
    compact.sweep = row.key
    const together: Change[] = carried === null ? alive : [...carried.alive, ...alive]
    const dead = changes.length - alive.length
    if (carried === null && dead < changes.length * MERGED_DEAD_SHARE) continue
    if (carried !== null) removeRow(sql, carried.key)
    removeRow(sql, row.key)
    if (together.length > 0) writeRow(sql, row.key, null, listOf(together).encode())
    carried =
      together.length > 0 && together.length < MERGED_ROW_CHANGES / 4
        ? { key: row.key, alive: together }
        : null
  }
}

function isThere(sql: Sql, c: Change): boolean {
  return versionOf(sql, c.key, c.main, c.sub) !== null
}
