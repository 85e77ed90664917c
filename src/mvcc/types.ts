/**
 * Requests and answers of the store, in types of its own: bytes, branded numbers, bigint leases.
 * src/etcd/convert.ts turns etcd's wire messages into these and back.
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
  /** How many puts there were since the key was created; 1 at creation. 0 on a delete event. */
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
 * is so large.
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
  /** 0: no bound. Negative bounds are compared as they are. */
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
 * Raw numbers: etcd accepts unknown results and targets, and compares them as its code falls
 * through.
 */
export const CompareResult = { Equal: 0, Greater: 1, Less: 2, NotEqual: 3 } as const
export const CompareTarget = { Version: 0, Create: 1, Mod: 2, Value: 3, Lease: 4 } as const

export interface Compare {
  readonly result: number
  readonly target: number
  readonly key: Uint8Array
  readonly rangeEnd: RangeEnd
  /**
   * The operand of the target; operands of other targets read as zero. Exact: a bigint where a
   * number would round.
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
  /** Answer only once the rows are gone from the disk. */
  readonly physical: boolean
}

export interface LeaseGrantRequest {
  readonly kind: 'leaseGrant'
  /** Never 0 here: the proposer has picked one. */
  readonly id: LeaseId
  /** Seconds, as granted (raised to the minimum by the proposer). */
  readonly ttl: number
  /**
   * When the lease was asked for, by the proposer's clock, milliseconds since the epoch. It only
   * says where to look first.
   */
  readonly time?: number
}

export interface LeaseRevokeRequest {
  readonly kind: 'leaseRevoke'
  readonly id: LeaseId
  /**
   * Only the lease that this entry granted, because an id may have been granted again. Absent:
   * whichever lease has the id.
   */
  readonly granted?: LogIndex
}

/** A change of auth. It touches no key and makes no revision. */
export interface AuthRequest {
  readonly kind: 'auth'
  readonly op: AuthOp
}

/** The requests that an entry of the log may carry. */
export type WriteRequest =
  | PutRequest
  | DeleteRangeRequest
  | TxnRequest
  | CompactionRequest
  | LeaseGrantRequest
  | LeaseRevokeRequest
  | AuthRequest

/**
 * Answers. The header's `revision` is filled in by the caller that has it; nested headers carry
 * only `headerRevision`.
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
  /** Revision in the nested header, as in etcd; null where etcd's nested header is empty. */
  readonly headerRevision: Revision | null
}

/** Answers to requests that touch no key. */
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
  /** The token that was made; null: none was requested. */
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

/**
 * One page of a range; most answers are one page. The `kvs` of all pages in sequence are the
 * answer's.
 */
export interface RangePage extends RangeAnswer {
  /**
   * The store's current revision at the time of the request: the header's revision, on every page.
   */
  readonly headerRevision: Revision
  /**
   * Where the next page begins; null on the last page. `count` and `more` are those of the whole
   * answer, on every page.
   */
  readonly next: RangeCursor | null
}

/**
 * Continues a range that was cut into pages. It is valid only with the same request. See
 * encodeCursor.
 */
export interface RangeCursor {
  /** First key of the next page. */
  readonly from: Uint8Array
  /** The revision at which all pages are read. */
  readonly revision: Revision
  readonly headerRevision: Revision
  /** How many keys were answered so far. */
  readonly taken: number
  readonly count: number
  readonly more: boolean
}

/**
 * What applying one entry did: everything that is needed to build its answer later by reading. It
 * is never stored. A second try recovers it from the history.
 */
export interface Outcome {
  /** The store's revision after the entry: the answer's header. */
  readonly revision: Revision
  /** Whether the entry made `revision`. */
  readonly wrote: boolean
  /** Why nothing was done; null: it was done. */
  readonly error: EtcdError | null
  /**
   * The branch that each transaction took, the outermost first, depth first (only for transactions
   * that were reached).
   */
  readonly branches: readonly boolean[]
  /**
   * One for each op that was executed. Nested ops are in their place; transactions themselves are
   * left out.
   */
  readonly ops: readonly OpOutcome[]
  /** The token that authenticating has made. */
  readonly token?: string
}

export interface OpOutcome {
  /**
   * How many changes of this revision were made before the op. The op saw the state at (revision,
   * sub < this).
   */
  readonly sub: number
  /** How many keys the op changed. */
  readonly changed: number
}

/** What is remembered of an entry, for a second try of its request. */
export interface RecentEntry {
  readonly index: LogIndex
  /** The store's revision after the entry. */
  readonly revision: Revision
  readonly wrote: boolean
  /** 0, or a code of results.ts: errorOf(result) is the error. */
  readonly result: number
}

/** An entry that is applied in several turns; its revision does not show yet. */
export interface PendingJob {
  readonly index: LogIndex
  /** The revision it is writing, current + 1. */
  readonly revision: Revision
  /** It has changed more than LONG_CHANGES keys, so it shows only when it may. */
  readonly long: boolean
}

/** One change of one key. On a delete, `kv` has only key and modRevision, as in etcd's events. */
export interface Event {
  readonly kv: KeyValue
  readonly deleted: boolean
  readonly sub: number
}

/**
 * The request of a watch. `key` and `rangeEnd` are as etcd's server reads them: an empty key is one
 * zero byte.
 */
export interface WatchSpec {
  /** Signed, 64 bits. */
  readonly id: bigint
  readonly key: Uint8Array
  readonly rangeEnd: Uint8Array
  /** As requested; ≤ 0: from now on. */
  readonly startRevision: number
  readonly noPut: boolean
  readonly noDelete: boolean
  readonly prevKv: boolean
  readonly fragment: boolean
  readonly progressNotify: boolean
}

/** What one applied batch made visible. */
export interface AppliedBatch {
  /** Applied index after the batch. */
  readonly index: LogIndex
  /** First revision that the batch made; last + 1 if it made none. */
  readonly first: Revision
  /** Current revision after the batch. */
  readonly last: Revision
  /**
   * Events of first … last in order; null: they are too many to hold, so read them with
   * Store.history.
   */
  readonly events: readonly Event[] | null
}

export interface HashAnswer {
  /** CRC32C, unsigned 32 bits. */
  readonly hash: number
  readonly compactRevision: Revision
  readonly hashRevision: Revision
  /** The header's revision: the store's, at the time of the request. */
  readonly headerRevision: Revision
}

/**
 * Work that may take longer than a turn. Call `step` until it returns something other than null, in
 * as many turns as it takes. A job never writes, and does not see others' writes between its steps.
 * Throws EtcdError: `compacted` where a physical compaction overtook it (see Store.pin),
 * ResourceExhausted where the answer outgrows a limit.
 */
export interface Job<T> {
  /** The lowest revision that it reads: pin this if the job lives longer than its turn. */
  readonly pinRevision: Revision
  /** Bytes of its answer that it holds so far. */
  readonly bytes: number
  /**
   * Visits about `rowBudget` rows and gathers about `byteBudget` bytes at most; always makes
   * progress.
   */
  step(rowBudget: number, byteBudget: number): T | null
}
