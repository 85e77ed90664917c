/** What a user may touch: the permissions of all its roles, merged into intervals of keys (etcd server/auth/range_perm_cache.go). */
import { type Permission, PermissionType } from './types.ts'

/** Keys ≥ begin and < end; null: without end. */
interface Interval {
  readonly begin: Uint8Array
  readonly end: Uint8Array | null
}

/** Intervals in order that neither overlap nor touch. */
type Intervals = readonly Interval[]

export interface MergedPermissions {
  readonly read: Intervals
  readonly write: Intervals
}

/** < 0, 0, > 0 as `a` sorts before, with or after `b`. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) {
    const d = (a[i] as number) - (b[i] as number)
    if (d !== 0) return d
  }
  return a.length - b.length
}

function isOpenEnded(rangeEnd: Uint8Array): boolean {
  return rangeEnd.length === 1 && rangeEnd[0] === 0
}

/** Where a range ends that begins at `key`; null: nowhere. */
function endOf(key: Uint8Array, rangeEnd: Uint8Array): Uint8Array | null {
  if (isOpenEnded(rangeEnd)) return null
  if (rangeEnd.length > 0) return rangeEnd
  const next = new Uint8Array(key.length + 1)
  next.set(key)
  return next
}

/** Whether a permission can be granted on it (etcd's isValidPermissionRange). */
export function isValidPermissionRange(key: Uint8Array, rangeEnd: Uint8Array): boolean {
  if (key.length === 0) return false
  return rangeEnd.length === 0 || compareBytes(key, rangeEnd) < 0 || isOpenEnded(rangeEnd)
}

function merge(permissions: readonly Permission[]): Intervals {
  const sorted = permissions
    .map((p): Interval => ({ begin: p.key, end: endOf(p.key, p.rangeEnd) }))
    .sort((a, b) => compareBytes(a.begin, b.begin))
  const merged: { begin: Uint8Array; end: Uint8Array | null }[] = []
  for (const { begin, end } of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && (last.end === null || compareBytes(begin, last.end) <= 0)) {
      if (last.end !== null && (end === null || compareBytes(end, last.end) > 0)) last.end = end
    } else merged.push({ begin, end })
  }
  return merged
}

export function mergePermissions(permissions: readonly Permission[]): MergedPermissions {
  const of = (type: number): Intervals =>
    merge(permissions.filter((p) => p.type === type || p.type === PermissionType.ReadWrite))
  return { read: of(PermissionType.Read), write: of(PermissionType.Write) }
}

/**
 * Whether one of the intervals contains all of the range. A range that ends before it begins is empty, and permitted where its
 * first key is; etcd's answer to that depends on the shape of its tree.
 */
export function contains(intervals: Intervals, key: Uint8Array, rangeEnd: Uint8Array): boolean {
  let low = 0
  let high = intervals.length
  while (low < high) {
    const mid = (low + high) >>> 1
    if (compareBytes((intervals[mid] as Interval).begin, key) <= 0) low = mid + 1
    else high = mid
  }
  const found = intervals[low - 1]
  if (found === undefined) return false
  if (found.end === null) return true
  const end = endOf(key, rangeEnd)
  return end !== null && compareBytes(key, found.end) < 0 && compareBytes(end, found.end) <= 0
}
