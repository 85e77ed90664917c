/**
 * The messages of etcd's lock and election services, and those parts of other calls' answers that
 * the edge needs to serve them.
 */

import { ReverseWriter } from '../proto/wire.ts'
import { type LeaseId, leaseId, type Revision, revision } from '../types.ts'
import { Fields } from './fields.ts'

/** The key of an election's present or former leader. */
export interface LeaderKey {
  readonly name: Uint8Array
  readonly key: Uint8Array
  /** The key's create revision. */
  readonly rev: bigint
  readonly lease: LeaseId
}

export interface LockRequest {
  readonly name: Uint8Array
  readonly lease: LeaseId
}

export interface CampaignRequest extends LockRequest {
  readonly value: Uint8Array
}

export interface ProclaimRequest {
  /** Null: not given. */
  readonly leader: LeaderKey | null
  readonly value: Uint8Array
}

export function decodeLock(message: Uint8Array): LockRequest {
  const f = new Fields(message)
  return { name: f.bytes(1), lease: leaseId(f.bigint(2)) }
}

export function decodeUnlock(message: Uint8Array): Uint8Array {
  return new Fields(message).bytes(1)
}

export function decodeCampaign(message: Uint8Array): CampaignRequest {
  return { ...decodeLock(message), value: new Fields(message).bytes(3) }
}

/** A proclamation; a resignation is the same without a value. */
export function decodeProclaim(message: Uint8Array): ProclaimRequest {
  const f = new Fields(message)
  const leader = f.message(1)
  return { leader: leader === null ? null : decodeLeaderKey(leader), value: f.bytes(2) }
}

function decodeLeaderKey(message: Uint8Array): LeaderKey {
  const f = new Fields(message)
  return { name: f.bytes(1), key: f.bytes(2), rev: f.bigint(3), lease: leaseId(f.bigint(4)) }
}

/** The election's name in a call that asks for its leader. */
export function decodeLeader(message: Uint8Array): Uint8Array {
  return new Fields(message).bytes(1)
}

/** A key as found in an answer. */
export interface Found {
  readonly key: Uint8Array
  readonly value: Uint8Array
  readonly createRevision: bigint
  readonly modRevision: bigint
  /** The whole KeyValue, encoded. */
  readonly wire: Uint8Array
}

export interface RangeResult {
  /** The header, encoded. */
  readonly header: Uint8Array
  readonly revision: Revision
  readonly kvs: readonly Found[]
}

export interface TxnResult {
  readonly header: Uint8Array
  readonly revision: Revision
  readonly succeeded: boolean
  /** The results of its ranges, in their order. */
  readonly ranges: readonly RangeResult[]
}

/** The header of any answer, encoded. */
export function decodeHeader(message: Uint8Array): Uint8Array {
  return new Fields(message).bytes(1)
}

function revisionOf(header: Uint8Array): Revision {
  return revision(Number(new Fields(header).bigint(3)))
}

function decodeFound(wire: Uint8Array): Found {
  const f = new Fields(wire)
  return {
    key: f.bytes(1),
    value: f.bytes(5),
    createRevision: f.bigint(2),
    modRevision: f.bigint(3),
    wire,
  }
}

export function decodeRangeResponse(message: Uint8Array): RangeResult {
  const f = new Fields(message)
  const header = f.bytes(1)
  return { header, revision: revisionOf(header), kvs: f.list(2).map(decodeFound) }
}

export function decodeTxnResponse(message: Uint8Array): TxnResult {
  const f = new Fields(message)
  const header = f.bytes(1)
  const ranges: RangeResult[] = []
  for (const op of f.list(3)) {
    const range = new Fields(op).message(1)
    if (range !== null) ranges.push(decodeRangeResponse(range))
  }
  return { header, revision: revisionOf(header), succeeded: f.bigint(2) !== 0n, ranges }
}

/** The id of the lease that was granted. */
export function decodeLeaseGrantResponse(message: Uint8Array): LeaseId {
  return leaseId(new Fields(message).bigint(2))
}

/** An answer that has only a header. */
export function encodeHeaderAlone(header: Uint8Array): Uint8Array {
  const w = new ReverseWriter()
  w.bytesPresent(1, header)
  return w.finish()
}

export function encodeLockResponse(header: Uint8Array, key: Uint8Array): Uint8Array {
  const w = new ReverseWriter()
  w.bytes(2, key)
  w.bytesPresent(1, header)
  return w.finish()
}

export function encodeCampaignResponse(header: Uint8Array, leader: LeaderKey): Uint8Array {
  const w = new ReverseWriter()
  const { mark } = w
  w.bigint(4, leader.lease)
  w.bigint(3, leader.rev)
  w.bytes(2, leader.key)
  w.bytes(1, leader.name)
  w.submessage(2, mark)
  w.bytesPresent(1, header)
  return w.finish()
}

export function encodeLeaderResponse(header: Uint8Array, kv: Found): Uint8Array {
  const w = new ReverseWriter(kv.wire.length + 128)
  w.bytesPresent(2, kv.wire)
  w.bytesPresent(1, header)
  return w.finish()
}
