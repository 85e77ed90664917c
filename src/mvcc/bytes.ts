/** Keys are bytes, ordered as bytes. */
import { compareBytes, successor } from '../base/bytes.ts'
import { hexOf } from '../base/hex.ts'
import type { RequestId } from '../types.ts'
import { requestId } from '../types.ts'

/**
 * The same bytes as a string of one char each. It is a Map's key, and two of them compare as their
 * bytes do.
 */
export function byteString(bytes: Uint8Array): string {
  let s = ''
  for (let i = 0; i < bytes.length; i += 4096)
    s += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return s
}

export function requestIdOf(bytes: Uint8Array): RequestId {
  return requestId(hexOf(bytes))
}

/**
 * The keys that a range request names: keys ≥ start and < end. `end` null: there is no end.
 * `single`: only the key `start`.
 */
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
  return (
    compareBytes(key, span.start) >= 0 && (span.end === null || compareBytes(key, span.end) < 0)
  )
}
