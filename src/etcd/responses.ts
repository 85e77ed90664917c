/**
 * Writes etcd's answers, from the store's types. Each takes the header of the member that answers.
 * The headers of a transaction's operations are the store's own (`headerRevision`).
 */
import type {
  DeleteRangeAnswer,
  KeyValue,
  OpAnswer,
  PutAnswer,
  RangeAnswer,
  TxnAnswer,
} from '../mvcc/types.ts'
import { ReverseWriter } from '../proto/wire.ts'
import {
  type ClusterId,
  type LeaseId,
  type MemberId,
  NO_LEASE,
  type Revision,
  type Term,
} from '../types.ts'

/**
 * The member that answers, and its revision; a revision of 0 is left out, as in answers of etcd's
 * Cluster service.
 */
export interface Header {
  readonly clusterId: ClusterId
  readonly memberId: MemberId
  readonly revision: Revision
  readonly raftTerm: Term
}

/** Writes a header, in the field that every answer has it in. */
export function writeHeader(w: ReverseWriter, h: Header): void {
  const mark = w.mark
  w.number(4, h.raftTerm)
  w.number(3, h.revision)
  w.bigint(2, h.memberId)
  w.bigint(1, h.clusterId)
  w.submessage(1, mark)
}

/** Writes the header inside a transaction: a revision alone, or an empty header. */
function writeOpHeader(w: ReverseWriter, revision: Revision | null): void {
  const mark = w.mark
  if (revision !== null) w.number(3, revision)
  w.submessage(1, mark)
}

/** Writes a key with its value, in this field. */
export function writeKeyValue(w: ReverseWriter, field: number, kv: KeyValue): void {
  const mark = w.mark
  w.bigint(6, kv.lease)
  w.bytes(5, kv.value)
  w.number(4, kv.version)
  w.number(3, kv.modRevision)
  w.number(2, kv.createRevision)
  w.bytes(1, kv.key)
  w.submessage(field, mark)
}

function writeKeyValues(w: ReverseWriter, field: number, kvs: readonly KeyValue[]): void {
  for (let i = kvs.length - 1; i >= 0; i--) writeKeyValue(w, field, kvs[i] as KeyValue)
}

/** Writes an answer without its header. */
function writeAnswer(
  w: ReverseWriter,
  a: RangeAnswer | PutAnswer | DeleteRangeAnswer | TxnAnswer,
): void {
  if (a.kind === 'range') {
    w.number(4, a.count)
    w.bool(3, a.more)
    writeKeyValues(w, 2, a.kvs)
  } else if (a.kind === 'put') {
    if (a.prevKv !== null) writeKeyValue(w, 2, a.prevKv)
  } else if (a.kind === 'deleteRange') {
    writeKeyValues(w, 3, a.prevKvs)
    w.number(2, a.deleted)
  } else {
    for (let i = a.responses.length - 1; i >= 0; i--) writeOp(w, a.responses[i] as OpAnswer)
    w.bool(2, a.succeeded)
  }
}

const OP_FIELD = { range: 1, put: 2, deleteRange: 3, txn: 4 } as const

function writeOp(w: ReverseWriter, a: OpAnswer): void {
  const op = w.mark
  writeAnswer(w, a)
  writeOpHeader(w, a.headerRevision)
  w.submessage(OP_FIELD[a.kind], op)
  w.submessage(3, op)
}

/** About how many bytes keys and values take, so that the buffer rarely grows. */
function roomFor(kvs: readonly KeyValue[]): number {
  let n = 96
  for (const kv of kvs) n += kv.key.length + kv.value.length + 40
  return n
}

/** The same for the answer of an operation. */
function roomForOp(a: OpAnswer): number {
  if (a.kind === 'range') return roomFor(a.kvs)
  if (a.kind === 'deleteRange') return roomFor(a.prevKvs)
  if (a.kind === 'put') return a.prevKv === null ? 96 : roomFor([a.prevKv])
  return roomForTxn(a)
}

function roomForTxn({ responses }: TxnAnswer): number {
  return responses.reduce((n, a) => n + roomForOp(a), 96)
}

function encode(
  h: Header,
  a: RangeAnswer | PutAnswer | DeleteRangeAnswer | TxnAnswer,
  capacity: number,
): Uint8Array {
  const w = new ReverseWriter(capacity)
  writeAnswer(w, a)
  writeHeader(w, h)
  return w.view()
}

export function encodeRangeResponse(h: Header, a: RangeAnswer): Uint8Array {
  return encode(h, a, roomFor(a.kvs))
}

/** A later page of an answer that was cut: it has only keys and values. */
export function encodeRangePage(kvs: readonly KeyValue[]): Uint8Array {
  const w = new ReverseWriter(roomFor(kvs))
  writeKeyValues(w, 2, kvs)
  return w.view()
}

export function encodePutResponse(h: Header, a: PutAnswer): Uint8Array {
  return encode(h, a, a.prevKv === null ? 64 : roomFor([a.prevKv]))
}

export function encodeDeleteRangeResponse(h: Header, a: DeleteRangeAnswer): Uint8Array {
  return encode(h, a, roomFor(a.prevKvs))
}

export function encodeTxnResponse(h: Header, a: TxnAnswer): Uint8Array {
  return encode(h, a, roomForTxn(a))
}

/** An answer that has only a header. */
export function encodeHeader(h: Header): Uint8Array {
  const w = new ReverseWriter(64)
  writeHeader(w, h)
  return w.finish()
}

export function encodeCompactionResponse(h: Header): Uint8Array {
  return encodeHeader(h)
}

export function encodeLeaseRevokeResponse(h: Header): Uint8Array {
  return encodeHeader(h)
}

/** The answer to a grant or a keepalive: id and seconds have the same fields in both. */
function encodeLease(h: Header, id: LeaseId, ttl: number): Uint8Array {
  const w = new ReverseWriter(96)
  w.number(3, ttl)
  w.bigint(2, id)
  writeHeader(w, h)
  return w.finish()
}

export function encodeLeaseGrantResponse(h: Header, id: LeaseId, ttl: number): Uint8Array {
  return encodeLease(h, id, ttl)
}

/** A TTL of 0 means that there is no such lease. */
export function encodeLeaseKeepAliveResponse(h: Header, id: LeaseId, ttl: number): Uint8Array {
  return encodeLease(h, id, ttl)
}

export interface LeaseTimeToLiveAnswer {
  readonly id: LeaseId
  /** Seconds left; -1: no such lease. */
  readonly ttl: number
  readonly grantedTtl: number
  readonly keys: readonly Uint8Array[]
}

export function encodeLeaseTimeToLiveResponse(h: Header, a: LeaseTimeToLiveAnswer): Uint8Array {
  const w = new ReverseWriter()
  for (let i = a.keys.length - 1; i >= 0; i--) w.bytesPresent(5, a.keys[i] as Uint8Array)
  w.number(4, a.grantedTtl)
  w.number(3, a.ttl)
  w.bigint(2, a.id)
  writeHeader(w, h)
  return w.finish()
}

export function encodeLeaseLeasesResponse(h: Header, ids: readonly LeaseId[]): Uint8Array {
  const w = new ReverseWriter(96 + ids.length * 13)
  for (let i = ids.length - 1; i >= 0; i--) {
    const mark = w.mark
    w.bigint(1, ids[i] ?? NO_LEASE)
    w.submessage(2, mark)
  }
  writeHeader(w, h)
  return w.finish()
}

export interface StatusAnswer {
  readonly version: string
  readonly dbSize: number
  readonly leader: MemberId
  readonly raftIndex: number
  readonly raftTerm: Term
  readonly raftAppliedIndex: number
  readonly errors: readonly string[]
  readonly dbSizeInUse: number
  readonly isLearner: boolean
  readonly storageVersion: string
  readonly dbSizeQuota: number
  /** Target version of a downgrade under way; null: there is none. */
  readonly downgradeTarget: string | null
}

export function encodeStatusResponse(h: Header, a: StatusAnswer): Uint8Array {
  const w = new ReverseWriter()
  const mark = w.mark
  if (a.downgradeTarget !== null) {
    w.string(2, a.downgradeTarget)
    w.bool(1, true)
  }
  w.submessage(13, mark)
  w.number(12, a.dbSizeQuota)
  w.string(11, a.storageVersion)
  w.bool(10, a.isLearner)
  w.number(9, a.dbSizeInUse)
  for (let i = a.errors.length - 1; i >= 0; i--) w.stringPresent(8, a.errors[i] as string)
  w.number(7, a.raftAppliedIndex)
  w.number(6, a.raftTerm)
  w.number(5, a.raftIndex)
  w.bigint(4, a.leader)
  w.number(3, a.dbSize)
  w.string(2, a.version)
  writeHeader(w, h)
  return w.finish()
}

export interface HashKVAnswer {
  /** Unsigned, 32 bits. */
  readonly hash: number
  /** −1: nothing was ever compacted. */
  readonly compactRevision: number
  readonly hashRevision: number
}

export function encodeHashKVResponse(h: Header, a: HashKVAnswer): Uint8Array {
  const w = new ReverseWriter(96)
  w.number(4, a.hashRevision)
  w.number(3, a.compactRevision)
  w.number(2, a.hash >>> 0)
  writeHeader(w, h)
  return w.finish()
}

/** A member, in etcd's Cluster service. */
export interface MemberInfo {
  readonly id: MemberId
  readonly name: string
  readonly peerUrls: readonly string[]
  readonly clientUrls: readonly string[]
  readonly isLearner: boolean
}

/** Writes a member, in field `field`. */
export function writeMember(w: ReverseWriter, field: number, m: MemberInfo): void {
  const mark = w.mark
  w.bool(5, m.isLearner)
  for (let k = m.clientUrls.length - 1; k >= 0; k--) w.stringPresent(4, m.clientUrls[k] as string)
  for (let k = m.peerUrls.length - 1; k >= 0; k--) w.stringPresent(3, m.peerUrls[k] as string)
  w.string(2, m.name)
  w.bigint(1, m.id)
  w.submessage(field, mark)
}

/** etcd's header has no revision here: give one of 0. */
export function encodeMemberListResponse(h: Header, members: readonly MemberInfo[]): Uint8Array {
  const w = new ReverseWriter(512)
  for (let i = members.length - 1; i >= 0; i--) writeMember(w, 2, members[i] as MemberInfo)
  writeHeader(w, h)
  return w.finish()
}
