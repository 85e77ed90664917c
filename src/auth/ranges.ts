/**
 * What a user may read and write: the permissions of all its roles, merged into intervals of keys
 * (etcd server/auth/range_perm_cache.go).
 */
import { compareBytes, successor } from '../base/bytes.ts'
import { IntervalTree } from './tree.ts'
import { type Permission, PermissionType } from './types.ts'

/** Keys ≥ begin and < end; null: without end. */
export interface Interval {
  readonly begin: Uint8Array
  readonly end: Uint8Array | null
}

/** The intervals that may be read, or those that may be written. */
export interface Intervals {
  /** In order; they neither overlap nor touch. */
  readonly merged: readonly Interval[]
  /** The intervals as they were granted. */
  readonly granted: readonly Interval[]
  tree: IntervalTree | null
}

export interface MergedPermissions {
  readonly read: Intervals
  readonly write: Intervals
}

function isOpenEnded(rangeEnd: Uint8Array): boolean {
  return rangeEnd.length === 1 && rangeEnd[0] === 0
}

/** The end of a range that begins at `key`; null: it has no end. */
function endOf(key: Uint8Array, rangeEnd: Uint8Array): Uint8Array | null {
  if (isOpenEnded(rangeEnd)) return null
  return rangeEnd.length > 0 ? rangeEnd : successor(key)
}

/** Whether a permission can be granted on the range (etcd's isValidPermissionRange). */
export function isValidPermissionRange(key: Uint8Array, rangeEnd: Uint8Array): boolean {
  if (key.length === 0) return false
  return rangeEnd.length === 0 || compareBytes(key, rangeEnd) < 0 || isOpenEnded(rangeEnd)
}

function merge(permissions: readonly Permission[]): Intervals {
  const granted = permissions.map(
    (p): Interval => ({ begin: p.key, end: endOf(p.key, p.rangeEnd) }),
  )
  const sorted = granted.toSorted((a, b) => compareBytes(a.begin, b.begin))
  const merged: { begin: Uint8Array; end: Uint8Array | null }[] = []
  for (const { begin, end } of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && (last.end === null || compareBytes(begin, last.end) <= 0)) {
      if (last.end !== null && (end === null || compareBytes(end, last.end) > 0)) last.end = end
    } else merged.push({ begin, end })
  }
  return { merged, granted, tree: null }
}

export function mergePermissions(permissions: readonly Permission[]): MergedPermissions {
  const of = (type: number): Intervals =>
    merge(permissions.filter((p) => p.type === type || p.type === PermissionType.ReadWrite))
  return { read: of(PermissionType.Read), write: of(PermissionType.Write) }
}

/** Whether one of the intervals contains the whole range. */
export function contains(intervals: Intervals, key: Uint8Array, rangeEnd: Uint8Array): boolean {
  const end = endOf(key, rangeEnd)
  if (end !== null && compareBytes(end, key) < 0) {
    // The range is empty, and the shape of etcd's tree decides whether the caller is refused.
    intervals.tree ??= new IntervalTree(intervals.granted)
    return intervals.tree.finds(key, end)
  }
  const { merged } = intervals
  let low = 0
  let high = merged.length
  while (low < high) {
    const mid = (low + high) >>> 1
    if (compareBytes((merged[mid] as Interval).begin, key) <= 0) low = mid + 1
    else high = mid
  }
  const found = merged[low - 1]
  if (found === undefined) return false
  if (found.end === null) return true
  return end !== null && compareBytes(key, found.end) < 0 && compareBytes(end, found.end) <= 0
}
