/** Versions of keys as rows of `kv`, and the state at a point of the history. */
import { leaseColumn, leaseOfBytes } from '../lease/index.ts'
import { blob, firstRow, type Sql, type SqlValue } from '../ports.ts'
import { type LeaseId, NO_LEASE, preceding, type Revision, revision } from '../types.ts'
import type { KeyValue } from './types.ts'

/** One version of a key. `version` 0: a tombstone. `value` is empty if it was not asked for. */
export interface Version {
  readonly key: Uint8Array
  readonly rev: Revision
  readonly sub: number
  readonly createRev: Revision
  readonly version: number
  readonly lease: LeaseId
  readonly value: Uint8Array
}

/** The key and the revision of one change: they find its version. */
interface VersionKey {
  readonly key: Uint8Array
  readonly main: Revision
  readonly sub: number
}

/**
 * A state: everything written before revision `main`, and the changes of `main` with sub revisions
 * below `sub`.
 */
export interface At {
  readonly main: Revision
  readonly sub: number
}

/** How many versions one statement reads or writes: the platform binds at most a hundred values. */
export const TOGETHER = 32
const ALL = Number.MAX_SAFE_INTEGER
const NOTHING = new Uint8Array(0)

/** The state after the whole of revision `main`. */
export function after(main: Revision): At {
  return { main, sub: ALL }
}

/** The state in the middle of revision `main`, before its change number `sub`. */
export function within(main: Revision, sub: number): At {
  return sub === 0 ? after(preceding(main)) : { main, sub }
}

export function visible(rev: Revision, sub: number, at: At): boolean {
  return rev < at.main || (rev === at.main && sub < at.sub)
}

/** Columns from `rev` on: rev, sub, create_rev, version, lease[, value]. */
export function decodeVersion(key: Uint8Array, row: SqlValue[], from: number): Version {
  const lease = row[from + 4]
  const value = row[from + 5]
  return {
    key,
    rev: revision(row[from] as number),
    sub: row[from + 1] as number,
    createRev: revision(row[from + 2] as number),
    version: row[from + 3] as number,
    lease: lease === null || lease === undefined ? NO_LEASE : leaseOfBytes(blob(lease)),
    // Some bindings store an empty blob as NULL.
    value: value === null || value === undefined ? NOTHING : blob(value),
  }
}

/*
 * `+?` is an expression, so its value can't change SQLite's plan. As the platform builds SQLite
 * (STAT4), it prepares a statement anew at each execution where a bound value could change the
 * plan, as with `key = ?` and an order.
 */
const VALUE_AT =
  'SELECT rev, sub, create_rev, version, lease, value FROM kv WHERE key = +? AND rev <= ? AND (rev < ? OR sub < ?) ORDER BY rev DESC, sub DESC LIMIT 1'
const META_AT =
  'SELECT rev, sub, create_rev, version, lease FROM kv WHERE key = +? AND rev <= ? AND (rev < ? OR sub < ?) ORDER BY rev DESC, sub DESC LIMIT 1'

/** The newest version of a key in a state, even if it is a tombstone; null: there is none. */
export function versionAt(sql: Sql, key: Uint8Array, at: At, withValue: boolean): Version | null {
  const row = firstRow(sql.query(withValue ? VALUE_AT : META_AT, key, at.main, at.main, at.sub))
  return row === null ? null : decodeVersion(key, row, 0)
}

/** The version of a key that one change made; null: compaction has removed it. */
export function versionOf(sql: Sql, key: Uint8Array, rev: Revision, sub: number): Version | null {
  const rows = sql.query(
    'SELECT rev, sub, create_rev, version, lease, value FROM kv WHERE key = ? AND rev = ? AND sub = ?',
    key,
    rev,
    sub,
  )
  const row = firstRow(rows)
  return row === null ? null : decodeVersion(key, row, 0)
}

/**
 * Has a statement for each power of two up to TOGETHER, so that few changes cost at most twice what
 * they must.
 */
function forMany(statement: (wanted: string) => string): (count: number) => string {
  const made = new Map<number, string>()
  return (count) => {
    const known = made.get(count)
    if (known !== undefined) return known
    const values = Array.from({ length: count }, (_, i) => `(${i}, ?, ?, ?)`).join()
    const text = statement(`WITH wanted(i, k, r, s) AS (VALUES ${values})`)
    made.set(count, text)
    return text
  }
}

const FOUND =
  'SELECT i, rev, sub, create_rev, version, lease, value FROM wanted CROSS JOIN kv ON key = k AND rev = r AND sub = s'
const WANTED = forMany((wanted) => `${wanted} ${FOUND}`)
const WANTED_ALONE = forMany(
  (wanted) => `${wanted} SELECT i FROM wanted CROSS JOIN kv ON key = k AND rev = r AND sub = s
  WHERE NOT EXISTS (SELECT 1 FROM kv AS n WHERE n.key = k AND n.rev BETWEEN r AND ? AND (n.rev > r OR n.sub > s))
  AND NOT EXISTS (SELECT 1 FROM kv AS o WHERE o.key = k AND o.rev <= r AND (o.rev < r OR o.sub < s))`,
)
const WANTED_NEWEST = forMany(
  (wanted) => `${wanted} ${FOUND} WHERE NOT EXISTS (
  SELECT 1 FROM kv AS n WHERE n.key = k AND n.rev BETWEEN r AND ? AND (n.rev > r OR n.sub > s))`,
)

/**
 * The versions that changes made, up to TOGETHER of them, by one statement; null: compaction has
 * removed it. With `seenFrom` also null where a later version has replaced it by that revision.
 */
export function versionsOf(
  sql: Sql,
  changes: readonly VersionKey[],
  seenFrom: Revision | null,
): (Version | null)[] {
  if (changes.length === 0) return []
  const { count, bindings } = bound(changes)
  const found: (Version | null)[] = changes.map(() => null)
  const rows =
    seenFrom === null
      ? sql.query(WANTED(count), ...bindings)
      : sql.query(WANTED_NEWEST(count), ...bindings, seenFrom)
  for (const row of rows) {
    const i = row[0] as number
    const change = changes[i]
    if (change !== undefined) found[i] = decodeVersion(change.key, row, 1)
  }
  return found
}

/**
 * The indexes of those changes (up to TOGETHER of them) that made the only version of their key at
 * or below revision `upTo`.
 */
export function aloneOf(
  sql: Sql,
  changes: readonly VersionKey[],
  upTo: Revision,
): ReadonlySet<number> {
  const alone = new Set<number>()
  if (changes.length === 0) return alone
  const { count, bindings } = bound(changes)
  for (const row of sql.query(WANTED_ALONE(count), ...bindings, upTo)) alone.add(row[0] as number)
  return alone
}

/**
 * Binds as many changes as the statement asks for: the unused places ask for the first change
 * again.
 */
function bound(changes: readonly VersionKey[]): {
  readonly count: number
  readonly bindings: (Uint8Array | number)[]
} {
  let count = 1
  while (count < changes.length) count *= 2
  const asked = Array.from({ length: count }, (_, i) => changes[i] ?? (changes[0] as VersionKey))
  return { count, bindings: asked.flatMap(({ key, main, sub }) => [key, main, sub]) }
}

/** The same without the value, but with the value's length. */
export function sizeOf(
  sql: Sql,
  key: Uint8Array,
  rev: Revision,
  sub: number,
): { readonly version: Version; readonly valueBytes: number } | null {
  const rows = sql.query(
    'SELECT rev, sub, create_rev, version, lease, NULL, length(value) FROM kv WHERE key = ? AND rev = ? AND sub = ?',
    key,
    rev,
    sub,
  )
  const row = firstRow(rows)
  return row === null
    ? null
    : { version: decodeVersion(key, row, 0), valueBytes: Number(row[6] ?? 0) }
}

export function insertVersion(sql: Sql, v: Version): void {
  sql.run(
    'INSERT INTO kv(key, rev, sub, create_rev, version, lease, value) VALUES (?, ?, ?, ?, ?, ?, ?)',
    v.key,
    v.rev,
    v.sub,
    v.createRev,
    v.version,
    leaseColumn(v.lease),
    v.version === 0 ? null : v.value,
  )
}

const TOMBSTONES = `INSERT INTO kv(key, rev, sub, create_rev, version, lease, value) VALUES ${Array.from(
  { length: TOGETHER },
  (_, i) => `(?${i + 3}, ?1, ?2 + ${i}, 0, 0, NULL, NULL)`,
).join()}`
const TOMBSTONE =
  'INSERT INTO kv(key, rev, sub, create_rev, version, lease, value) VALUES (?, ?, ?, 0, 0, NULL, NULL)'

/**
 * Writes a tombstone of each key, as changes of revision `main` from number `sub` on, many by one
 * statement.
 */
export function insertTombstones(
  sql: Sql,
  keys: readonly Uint8Array[],
  main: Revision,
  sub: number,
): void {
  let i = 0
  for (; i + TOGETHER <= keys.length; i += TOGETHER)
    sql.run(TOMBSTONES, main, sub + i, ...keys.slice(i, i + TOGETHER))
  for (; i < keys.length; i++) sql.run(TOMBSTONE, keys[i] as Uint8Array, main, sub + i)
}

export function removeVersion(sql: Sql, key: Uint8Array, rev: Revision, sub: number): void {
  sql.run('DELETE FROM kv WHERE key = ? AND rev = ? AND sub = ?', key, rev, sub)
}

export function keyValueOf(v: Version): KeyValue {
  return {
    key: v.key,
    createRevision: v.createRev,
    modRevision: v.rev,
    version: v.version,
    value: v.value,
    lease: v.lease,
  }
}
