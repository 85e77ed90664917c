/** Keys are bytes, ordered as bytes. */
import { hexOf } from '../hex.ts'
import type { RequestId } from '../types.ts'
import { requestId } from '../types.ts'

/** < 0, 0, > 0 as `a` sorts before, with or after `b`. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) {
    const d = (a[i] as number) - (b[i] as number)
    if (d !== 0) return d
  }
  return a.length - b.length
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = a.length - 1; i >= 0; i--) if (a[i] !== b[i]) return false
  return true
}

/** The key right after `key`: nothing sorts between. */
export function successor(key: Uint8Array): Uint8Array {
  const next = new Uint8Array(key.length + 1)
  next.set(key)
  return next
}

/** The same bytes as a string of one char each: a Map key, and two of them compare as their bytes do. */
export function byteString(bytes: Uint8Array): string {
  let s = ''
  for (let i = 0; i < bytes.length; i += 4096) s += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return s
}

export function requestIdOf(bytes: Uint8Array): RequestId {
  return requestId(hexOf(bytes))
}

/** What a range request names: keys ≥ start and < end; `end` null: without end; `single`: start alone. */
export interface Span {
  readonly start: Uint8Array
  readonly end: Uint8Array | null
  readonly single: boolean
}

/** etcd's key and range_end as a span (etcd server/etcdserver/txn/delete.go, mkGteRange). */
export function spanOf(key: Uint8Array, rangeEnd: Uint8Array): Span {
  if (rangeEnd.length === 0) return { start: key, end: successor(key), single: true }
  if (rangeEnd.length === 1 && rangeEnd[0] === 0) return { start: key, end: null, single: false }
  return { start: key, end: rangeEnd, single: false }
}

export function inSpan(key: Uint8Array, span: Span): boolean {
  return compareBytes(key, span.start) >= 0 && (span.end === null || compareBytes(key, span.end) < 0)
}
