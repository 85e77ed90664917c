/**
 * Requests and answers of the store, in the store's own words: bytes, branded numbers, bigint
 * leases. src/etcd/convert.ts turns etcd's wire messages into these and back.
 */
import type { AuthOp } from '../auth/types.ts'
import type { EtcdError } from '../errors.ts'
import type { LeaseId, LogIndex, Revision } from '../types.ts'

/**
 * etcd's range_end: empty = the one key; one zero byte = every key ≥ key (and, with key one zero
 * byte, all keys).
 */
export type RangeEnd = Uint8Array

export interface KeyValue {
  readonly key: Uint8Array
  readonly createRevision: Revision
  readonly modRevision: Revision
  /** Counts puts since the key was created; 1 at creation. 0 on a delete event. */
  readonly version: number
  readonly value: Uint8Array
  readonly lease: LeaseId
}

export const SortOrder = { None: 0, Ascend: 1, Descend: 2 } as const
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder]
export const SortTarget = { Key: 0, Version: 1, Create: 2, Mod: 3, Value: 4 } as const
export type SortTarget = (typeof SortTarget)[keyof typeof SortTarget]

/**
 * 64-bit numbers of a request beyond ±2^53 arrive clamped to ±Number.MAX_SAFE_INTEGER: no revision
 * is there.
 */
export interface RangeRequest {
  readonly kind: 'range'
  readonly key: Uint8Array
  readonly rangeEnd: RangeEnd
  /** ≤ 0: no limit. */
  readonly limit: number
  /** ≤ 0: the newest. */
  readonly revision: number
  readonly sortOrder: SortOrder
  readonly sortTarget: SortTarget
  readonly serializable: boolean
  readonly keysOnly: boolean
  readonly countOnly: boolean
  /** 0: no bound. Negative values are compared as they are. */
  readonly minModRevision: number
  readonly maxModRevision: number
  readonly minCreateRevision: number
  readonly maxCreateRevision: number
}

export interface PutRequest {
  readonly kind: 'put'
  readonly key: Uint8Array
  readonly value: Uint8Array
  readonly lease: LeaseId
  readonly prevKv: boolean
  readonly ignoreValue: boolean
  readonly ignoreLease: boolean
}

export interface DeleteRangeRequest {
  readonly kind: 'deleteRange'
  readonly key: Uint8Array
  readonly rangeEnd: RangeEnd
  readonly prevKv: boolean
}

/**
 * Raw numbers: etcd accepts unknown results and targets (they compare as its code falls through).
 */
export const CompareResult = { Equal: 0, Greater: 1, Less: 2, NotEqual: 3 } as const
export const CompareTarget = { Version: 0, Create: 1, Mod: 2, Value: 3, Lease: 4 } as const

export interface Compare {
  readonly result: number
  readonly target: number
  readonly key: Uint8Array
  readonly rangeEnd: RangeEnd
  /**
   * The operand of the target; those of other targets read as zero. Exact: a bigint where a number
   * would round.
   */
  readonly operand: Uint8Array | bigint
}

/** An op without a request (`{}`) is kind 'empty'. */
export type RequestOp =
  | RangeRequest
  | PutRequest
  | DeleteRangeRequest
  | TxnRequest
  | { readonly kind: 'empty' }

export interface TxnRequest {
  readonly kind: 'txn'
  readonly compare: readonly Compare[]
  readonly success: readonly RequestOp[]
  readonly failure: readonly RequestOp[]
}

export interface CompactionRequest {
  readonly kind: 'compaction'
  readonly revision: number
  /** Answer only once the rows are gone. */
  readonly physical: boolean
}

export interface LeaseGrantRequest {
  readonly kind: 'leaseGrant'
  /** Never 0 here: the proposer picks one. */
  readonly id: LeaseId
  /** Seconds, as granted (raised to the minimum by the proposer). */
  readonly ttl: number
  /**
   * When it was asked, by the proposer's clock, milliseconds since the epoch. Says only where to
   * look first.
   */
  readonly time?: number
}

export interface LeaseRevokeRequest {
  readonly kind: 'leaseRevoke'
  readonly id: LeaseId
  /**
   * Only the lease that this entry granted: an id may have been given again. Absent: whichever has
   * the id.
   */
  readonly granted?: LogIndex
}

/** A change of who may do what; touches no key and makes no revision. */
export interface AuthRequest {
  readonly kind: 'auth'
  readonly op: AuthOp
}

/** What an entry of the log can ask of the store. */
export type WriteRequest =
  | PutRequest
  | DeleteRangeRequest
  | TxnRequest
  | CompactionRequest
  | LeaseGrantRequest
  | LeaseRevokeRequest
  | AuthRequest

/**
 * Answers. `revision` of the header is filled by whoever has it; nested headers carry
 * `headerRevision` only.
 */
export interface RangeAnswer {
  readonly kind: 'range'
  readonly kvs: readonly KeyValue[]
  readonly more: boolean
  readonly count: number
}

export interface PutAnswer {
  readonly kind: 'put'
  readonly prevKv: KeyValue | null
}

export interface DeleteRangeAnswer {
  readonly kind: 'deleteRange'
  readonly deleted: number
  readonly prevKvs: readonly KeyValue[]
}

export interface TxnAnswer {
  readonly kind: 'txn'
  readonly succeeded: boolean
  readonly responses: readonly OpAnswer[]
}

export type OpAnswer = (RangeAnswer | PutAnswer | DeleteRangeAnswer | TxnAnswer) & {
  /**
   * Revision in the nested header, as etcd puts it there; null where etcd's nested header is empty.
   */
  readonly headerRevision: Revision | null
}

/** Answers of the requests that touch no key. */
export interface CompactionAnswer {
  readonly kind: 'compaction'
}

export interface LeaseGrantAnswer {
  readonly kind: 'leaseGrant'
  readonly id: LeaseId
  /** Seconds, as granted. */
  readonly ttl: number
}

export interface LeaseRevokeAnswer {
  readonly kind: 'leaseRevoke'
}

export interface AuthAnswer {
  readonly kind: 'auth'
  /** The token that was made; null: none was asked for. */
  readonly token: string | null
}

export type WriteAnswer =
  | PutAnswer
  | DeleteRangeAnswer
  | TxnAnswer
  | CompactionAnswer
  | LeaseGrantAnswer
  | LeaseRevokeAnswer
  | AuthAnswer

/** One page of a range; most answers are one page. `kvs` of all pages in a row are the answer's. */
export interface RangePage extends RangeAnswer {
  /** The store's current revision when the range was asked: the header's, on every page. */
  readonly headerRevision: Revision
  /**
   * Where the next page begins; null on the last one. `count` and `more` are the whole answer's on
   * every page.
   */
  readonly next: RangeCursor | null
}

/**
 * Continues a range that was cut into pages; only valid with the same request. See encodeCursor.
 */
export interface RangeCursor {
  /** First key of the next page. */
  readonly from: Uint8Array
  /** The revision all pages are read at. */
  readonly revision: Revision
  readonly headerRevision: Revision
  /** Keys answered so far. */
  readonly taken: number
  readonly count: number
  readonly more: boolean
}

/**
 * What applying one entry did; everything that is needed to build its answer later by reading.
 * Never stored: it is recovered from the history where a second try asks for it.
 */
export interface Outcome {
  /** The store's revision after the entry: the answer's header. */
  readonly revision: Revision
  /** Whether the entry made `revision`. */
  readonly wrote: boolean
  /** Why nothing was done; null if it was. */
  readonly error: EtcdError | null
  /**
   * The branch each transaction took, the outermost first, depth first (only those that were
   * reached).
   */
  readonly branches: readonly boolean[]
  /** One per op that was executed (nested ones in place, transactions themselves left out). */
  readonly ops: readonly OpOutcome[]
  /** The token that authenticating made. */
  readonly token?: string
}

export interface OpOutcome {
  /**
   * Changes of this revision made before the op: what the op saw is the state at (revision, sub <
   * this).
   */
  readonly sub: number
  /** Keys the op changed. */
  readonly changed: number
}

/** What is remembered of an entry for the second try of its request. */
export interface RecentEntry {
  readonly index: LogIndex
  /** The store's revision after the entry. */
  readonly revision: Revision
  readonly wrote: boolean
  /** 0, or a code of results.ts: errorOf(result) is the error. */
  readonly result: number
}

/** An entry that is applied in several turns: its revision does not show yet. */
export interface PendingJob {
  readonly index: LogIndex
  /** The revision it is writing, current + 1. */
  readonly revision: Revision
  /** It has changed more than LONG_CHANGES keys: it shows only when it may. */
  readonly long: boolean
}

/** One change of one key. On a delete, `kv` has only key and modRevision, as in etcd's events. */
export interface Event {
  readonly kv: KeyValue
  readonly deleted: boolean
  readonly sub: number
}

/**
 * What a watch asks for. `key` and `rangeEnd` as etcd's server reads them: an empty key is one zero
 * byte.
 */
export interface WatchSpec {
  /** Signed, 64 bits. */
  readonly id: bigint
  readonly key: Uint8Array
  readonly rangeEnd: Uint8Array
  /** As asked; ≤ 0: from now on. */
  readonly startRevision: number
  readonly noPut: boolean
  readonly noDelete: boolean
  readonly prevKv: boolean
  readonly fragment: boolean
  readonly progressNotify: boolean
}

/** What one applied batch showed to the world. */
export interface AppliedBatch {
  /** Applied index after it. */
  readonly index: LogIndex
  /** First revision it made; last + 1 if it made none. */
  readonly first: Revision
  /** Current revision after it. */
  readonly last: Revision
  /**
   * Events of first … last in order, or null where they are too many to hold: read them with
   * Store.history.
   */
  readonly events: readonly Event[] | null
}

export interface HashAnswer {
  /** CRC32C, unsigned 32 bits. */
  readonly hash: number
  readonly compactRevision: Revision
  readonly hashRevision: Revision
  /** The header's: the store's revision when it was asked. */
  readonly headerRevision: Revision
}

/**
 * Work that may take longer than a turn. Call `step` until it answers something else than null, in
 * as many turns as it takes; a job never writes. Writes of others between steps are not seen.
 * Throws EtcdError: `compacted` where a physical compaction overtook it (see Store.pin),
 * ResourceExhausted where the answer outgrows a limit.
 */
export interface Job<T> {
  /** The lowest revision it reads: pin this if it lives longer than its turn. */
  readonly pinRevision: Revision
  /** What it holds of its answer so far. */
  readonly bytes: number
  /**
   * Visits about `rowBudget` rows and gathers about `byteBudget` bytes at most; always makes
   * progress.
   */
  step(rowBudget: number, byteBudget: number): T | null
}
