/**
 * Ranges, answered exactly as etcd does (etcd server/etcdserver/txn/range.go,
 * server/storage/mvcc/kvstore_txn.go).
 */

import { compareBytes } from '../base/bytes.ts'
import { broken } from '../base/invariant.ts'
import { Errors } from '../errors.ts'
import { MAX_ANSWER_BYTES } from '../limits.ts'
import { NO_LEASE, type Revision } from '../types.ts'
import { type Span, spanOf } from './bytes.ts'
import { type Budget, ReverseScan, Scan } from './scan.ts'
import type { StoreState } from './state.ts'
import type { KeyValue, RangeAnswer, RangeCursor, RangePage, RangeRequest } from './types.ts'
import { SortOrder, SortTarget } from './types.ts'
import { type At, keyValueOf, versionOf } from './versions.ts'
import type { Gathered, Work } from './work.ts'

const NOTHING = new Uint8Array(0)
/** Memory that one pair takes beside its bytes. */
const PAIR_BYTES = 200

/**
 * Whether a range is in key order without sorting, and so can be cut at its limit (etcd's
 * IsDefaultOrdering).
 */
function inKeyOrder(r: RangeRequest): boolean {
  return (
    r.sortOrder === SortOrder.None ||
    (r.sortTarget === SortTarget.Key && r.sortOrder === SortOrder.Ascend)
  )
}

function hasFilters(r: RangeRequest): boolean {
  return (
    r.minModRevision !== 0 ||
    r.maxModRevision !== 0 ||
    r.minCreateRevision !== 0 ||
    r.maxCreateRevision !== 0
  )
}

function passes(r: RangeRequest, kv: KeyValue): boolean {
  if (r.maxModRevision !== 0 && kv.modRevision > r.maxModRevision) return false
  if (r.minModRevision !== 0 && kv.modRevision < r.minModRevision) return false
  if (r.maxCreateRevision !== 0 && kv.createRevision > r.maxCreateRevision) return false
  if (r.minCreateRevision !== 0 && kv.createRevision < r.minCreateRevision) return false
  return true
}

/**
 * etcd answers keys_only from its index, which has no leases, unless it needs the values to sort.
 */
function fromIndex(r: RangeRequest): boolean {
  return r.keysOnly && r.sortTarget !== SortTarget.Value
}

/**
 * The order of the pairs; null: as they come. Without a sort order, every target but the key sorts
 * ascending, after the cut.
 */
function comparator(r: RangeRequest): ((a: KeyValue, b: KeyValue) => number) | null {
  const order =
    r.sortOrder === SortOrder.None && r.sortTarget !== SortTarget.Key
      ? SortOrder.Ascend
      : r.sortOrder
  if (order === SortOrder.None || (r.sortTarget === SortTarget.Key && order === SortOrder.Ascend))
    return null
  const ascending = compareBy(r.sortTarget)
  return order === SortOrder.Ascend ? ascending : (a, b) => ascending(b, a)
}

function compareBy(target: SortTarget): (a: KeyValue, b: KeyValue) => number {
  switch (target) {
    case SortTarget.Version:
      return (a, b) => a.version - b.version
    case SortTarget.Create:
      return (a, b) => a.createRevision - b.createRevision
    case SortTarget.Mod:
      return (a, b) => a.modRevision - b.modRevision
    case SortTarget.Value:
      return (a, b) => compareBytes(a.value, b.value)
    // Also for a target that only newer code knows: the edge has refused targets that nobody knows.
    default:
      return (a, b) => compareBytes(a.key, b.key)
  }
}

/**
 * Counts a pair of an answer. Throws EtcdError ResourceExhausted where the answer gets too large.
 */
export function gather(gathered: Gathered, budget: Budget, kv: KeyValue): number {
  const bytes = kv.key.length + kv.value.length + PAIR_BYTES
  gathered.bytes += bytes
  budget.bytes -= bytes
  if (gathered.bytes > MAX_ANSWER_BYTES) throw Errors.answerTooLarge(MAX_ANSWER_BYTES)
  return bytes
}

/** The answer in one piece. */
export function* rangeWhole(
  store: StoreState,
  r: RangeRequest,
  at: At,
  budget: Budget,
  gathered: Gathered,
): Work<RangeAnswer> {
  const span = spanOf(r.key, r.rangeEnd)
  if (r.countOnly) {
    return { kind: 'range', kvs: [], more: false, count: yield* store.count(span, at, budget) }
  }
  if (inKeyOrder(r) && !hasFilters(r))
    return yield* rangeInOrder(store, r, span, at, budget, gathered)
  const fromTheEnd =
    r.sortTarget === SortTarget.Key &&
    r.sortOrder === SortOrder.Descend &&
    r.limit > 0 &&
    !hasFilters(r)
  if (fromTheEnd) return yield* rangeFromTheEnd(store, r, span, at, budget, gathered)
  return yield* rangeOfAll(store, r, span, at, budget, gathered)
}

/** In key order, cut at the limit: reads no further than the limit, and counts the rest. */
function* rangeInOrder(
  store: StoreState,
  r: RangeRequest,
  span: Span,
  at: At,
  budget: Budget,
  gathered: Gathered,
): Work<RangeAnswer> {
  const limit = r.limit > 0 ? r.limit : Number.MAX_SAFE_INTEGER
  const sort = comparator(r)
  // As in etcd, it is sorted after the cut to limit + 1, so these need not be the smallest of all.
  const wanted = sort === null ? limit : limit + 1
  const kvs: KeyValue[] = []
  const rest = yield* collect(
    store,
    r,
    span,
    at,
    wanted,
    Number.MAX_SAFE_INTEGER,
    budget,
    gathered,
    kvs,
  )
  const count = yield* countRest(store, span, at, kvs.length, rest, budget)
  const more = count > limit
  if (sort !== null) kvs.sort(sort)
  return { kind: 'range', kvs: finish(r, kvs.slice(0, limit)), more, count }
}

/** The last keys first: reads no more of them than the limit. */
function* rangeFromTheEnd(
  store: StoreState,
  r: RangeRequest,
  span: Span,
  at: At,
  budget: Budget,
  gathered: Gathered,
): Work<RangeAnswer> {
  const scan = new ReverseScan(store.sql, span, at, fromIndex(r) ? 'meta' : 'value')
  const kvs: KeyValue[] = []
  for (;;) {
    const ended = scan.run(budget, (version) => {
      const kv = keyValueOf(version)
      gather(gathered, budget, kv)
      kvs.push(kv)
      return budget.bytes > 0 && kvs.length < r.limit
    })
    if (ended || kvs.length >= r.limit) break
    yield* store.pause(budget)
  }
  const count = yield* store.count(span, at, budget)
  return { kind: 'range', kvs: finish(r, kvs), more: count > r.limit, count }
}

/** Sorted or filtered: looks at every key, but keeps no more than the limit. */
function* rangeOfAll(
  store: StoreState,
  r: RangeRequest,
  span: Span,
  at: At,
  budget: Budget,
  gathered: Gathered,
): Work<RangeAnswer> {
  const limit = r.limit > 0 ? r.limit : Number.MAX_SAFE_INTEGER
  const sort = comparator(r)
  // Only the values of pairs that stay are read, unless values decide which pairs stay.
  const late = sort !== null && r.limit > 0 && r.sortTarget !== SortTarget.Value && !r.keysOnly
  const scan = new Scan(store.sql, span, at, fromIndex(r) || late ? 'meta' : 'value')
  let kept: Kept[] = []
  let matches = 0
  let seen = 0
  // In key order, a known count saves reading on beyond the limit.
  const known = sort === null ? store.knownCount(span, at) : null
  for (;;) {
    const ended = scan.run(budget, Number.MAX_SAFE_INTEGER, (version) => {
      seen++
      const kv = { ...keyValueOf(version), sub: version.sub }
      budget.bytes -= kv.value.length
      if (passes(r, kv)) {
        matches++
        if (sort !== null || kept.length < limit) {
          gather(gathered, budget, kv)
          kept.push(kv)
        }
      }
      return budget.bytes > 0 && !(known !== null && matches > limit)
    })
    if (sort !== null && kept.length > 2 * limit) {
      for (const kv of kept.sort(sort).splice(limit))
        gathered.bytes -= kv.key.length + kv.value.length + PAIR_BYTES
    }
    if (ended || (known !== null && matches > limit)) break
    yield* store.pause(budget)
  }
  if (known === null) store.keepCount(span, at, seen)
  if (sort !== null) kept = kept.sort(sort).slice(0, limit)
  const kvs: KeyValue[] = []
  for (const { sub, ...kv } of kept) {
    if (!late) {
      kvs.push(kv)
      continue
    }
    const { value } = versionOf(store.sql, kv.key, kv.modRevision, sub) ?? lost()
    budget.rows--
    kvs.push({ ...kv, value })
    gather(gathered, budget, { ...kv, key: NOTHING, value })
    yield* store.pause(budget)
  }
  return { kind: 'range', kvs: finish(r, kvs), more: matches > limit, count: known ?? seen }
}

interface Kept extends KeyValue {
  readonly sub: number
}

/** The version was there, and nothing that could remove it has run. */
function lost(): never {
  broken('a version that was read before is gone')
}

/** One page of a range; the whole answer where it can't be cut. */
export function* rangePage(
  store: StoreState,
  r: RangeRequest,
  at: At,
  headerRevision: Revision,
  cursor: RangeCursor | null,
  pageBytes: number,
  budget: Budget,
  gathered: Gathered,
): Work<RangePage> {
  if (
    r.countOnly ||
    hasFilters(r) ||
    !inKeyOrder(r) ||
    comparator(r) !== null ||
    pageBytes === Number.MAX_SAFE_INTEGER
  ) {
    return { ...(yield* rangeWhole(store, r, at, budget, gathered)), headerRevision, next: null }
  }
  const whole = spanOf(r.key, r.rangeEnd)
  const span = cursor === null ? whole : { ...whole, start: cursor.from }
  const limit = (r.limit > 0 ? r.limit : Number.MAX_SAFE_INTEGER) - (cursor?.taken ?? 0)
  const kvs: KeyValue[] = []
  const rest = yield* collect(store, r, span, at, limit, pageBytes, budget, gathered, kvs)
  const taken = (cursor?.taken ?? 0) + kvs.length
  const count = cursor?.count ?? (yield* countRest(store, span, at, kvs.length, rest, budget))
  const more = r.limit > 0 && count > r.limit
  const wanted = r.limit > 0 ? Math.min(r.limit, count) : count
  const next =
    rest === null || taken >= wanted
      ? null
      : { from: rest, revision: at.main, headerRevision, taken, count, more }
  return { kind: 'range', kvs: finish(r, kvs), more, count, headerRevision, next }
}

/**
 * Collects up to `wanted` pairs and about `pageBytes`, in key order. Returns the key to go on from;
 * null: the end was reached.
 */
function* collect(
  store: StoreState,
  r: RangeRequest,
  span: Span,
  at: At,
  wanted: number,
  pageBytes: number,
  budget: Budget,
  gathered: Gathered,
  kvs: KeyValue[],
): Work<Uint8Array | null> {
  const scan = new Scan(store.sql, span, at, fromIndex(r) ? 'meta' : 'value')
  let page = 0
  for (;;) {
    const ended = scan.run(budget, wanted - kvs.length, (version) => {
      const kv = keyValueOf(version)
      page += gather(gathered, budget, kv)
      kvs.push(kv)
      return budget.bytes > 0 && kvs.length < wanted && page < pageBytes
    })
    if (ended || scan.from === null) return null
    if (kvs.length >= wanted || page >= pageBytes) return scan.from
    yield* store.pause(budget)
  }
}

/** The whole count; `taken` of it were collected before `rest`. Remembers both counts. */
function* countRest(
  store: StoreState,
  span: Span,
  at: At,
  taken: number,
  rest: Uint8Array | null,
  budget: Budget,
): Work<number> {
  const known = store.knownCount(span, at)
  if (known !== null && rest === null) return known
  if (rest === null) {
    store.keepCount(span, at, taken)
    return taken
  }
  const restSpan = { start: rest, end: span.end, single: false }
  const count = known ?? taken + (yield* store.count(restSpan, at, budget))
  store.keepCount(span, at, count)
  store.keepCount(restSpan, at, count - taken)
  return count
}

function finish(r: RangeRequest, kvs: KeyValue[]): KeyValue[] {
  if (!r.keysOnly) return kvs
  return kvs.map((kv) => ({ ...kv, value: NOTHING, lease: fromIndex(r) ? NO_LEASE : kv.lease }))
}
