/**
 * Requests and answers of the store, in the store's own words: bytes, branded numbers, bigint leases.
 * src/proto/convert.ts turns etcd's wire messages into these and back.
 */
import type { LeaseId, Revision } from '../types.ts'

/** etcd's range_end: empty = the one key; one zero byte = every key ≥ key (and, with key one zero byte, all keys). */
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

/** 64-bit numbers of a request beyond ±2^53 arrive clamped to ±Number.MAX_SAFE_INTEGER: no revision is there. */
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

/** Raw numbers: etcd accepts unknown results and targets (they compare as its code falls through). */
export const CompareResult = { Equal: 0, Greater: 1, Less: 2, NotEqual: 3 } as const
export const CompareTarget = { Version: 0, Create: 1, Mod: 2, Value: 3, Lease: 4 } as const

export interface Compare {
  readonly result: number
  readonly target: number
  readonly key: Uint8Array
  readonly rangeEnd: RangeEnd
  /** The operand of the target; those of other targets read as zero. Exact: a bigint where a number would round. */
  readonly operand: Uint8Array | bigint
}

/** An op without a request (`{}`) is kind 'empty'. */
export type RequestOp = RangeRequest | PutRequest | DeleteRangeRequest | TxnRequest | { readonly kind: 'empty' }

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
}

export interface LeaseRevokeRequest {
  readonly kind: 'leaseRevoke'
  readonly id: LeaseId
}

/** What an entry of the log can ask of the store. */
export type WriteRequest =
  | PutRequest
  | DeleteRangeRequest
  | TxnRequest
  | CompactionRequest
  | LeaseGrantRequest
  | LeaseRevokeRequest

/** Answers. `revision` of the header is filled by whoever has it; nested headers carry `headerRevision` only. */
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
  /** Revision in the nested header, as etcd puts it there; null where etcd's nested header is empty. */
  readonly headerRevision: Revision | null
}
