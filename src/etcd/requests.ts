/**
 * Reads etcd's requests, into the store's types. Decoded bytes are views of the message, not
 * copies. Unknown fields are skipped; of a field given twice the last counts. Throws `malformed()`
 * for bytes that are no message.
 */
import { emptyRange } from '../mvcc/ranged.ts'
import type {
  CompactionRequest,
  Compare,
  DeleteRangeRequest,
  LeaseGrantRequest,
  LeaseRevokeRequest,
  PutRequest,
  RangeRequest,
  RequestOp,
  SortOrder,
  SortTarget,
  TxnRequest,
} from '../mvcc/types.ts'
import { CompareTarget } from '../mvcc/types.ts'
import { BYTES, malformed, VARINT, WireReader } from '../proto/wire.ts'
import type { LeaseId } from '../types.ts'
import { leaseId, NO_LEASE } from '../types.ts'

const EMPTY = new Uint8Array(0)
/** How deep transactions may be nested; etcd's limit of 128 operations allows no more. */
const MAX_TXN_DEPTH = 128

function readLease(r: WireReader): LeaseId {
  const id = r.int64()
  return id === 0n ? NO_LEASE : leaseId(id)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function readRange(r: WireReader, end: number): RangeRequest {
  const q = emptyRange()
  while (r.pos < end) {
    const tag = r.tag()
    switch (tag) {
      case (1 << 3) | BYTES:
        q.key = r.bytes()
        break
      case (2 << 3) | BYTES:
        q.rangeEnd = r.bytes()
        break
      case (3 << 3) | VARINT:
        q.limit = r.int64Clamped()
        break
      case (4 << 3) | VARINT:
        q.revision = r.int64Clamped()
        break
      case (5 << 3) | VARINT:
        q.sortOrder = r.int32() as SortOrder
        break
      case (6 << 3) | VARINT:
        q.sortTarget = r.int32() as SortTarget
        break
      case (7 << 3) | VARINT:
        q.serializable = r.bool()
        break
      case (8 << 3) | VARINT:
        q.keysOnly = r.bool()
        break
      case (9 << 3) | VARINT:
        q.countOnly = r.bool()
        break
      case (10 << 3) | VARINT:
        q.minModRevision = r.int64Clamped()
        break
      case (11 << 3) | VARINT:
        q.maxModRevision = r.int64Clamped()
        break
      case (12 << 3) | VARINT:
        q.minCreateRevision = r.int64Clamped()
        break
      case (13 << 3) | VARINT:
        q.maxCreateRevision = r.int64Clamped()
        break
      default:
        r.skip(tag & 7)
    }
  }
  return q
}

function readPut(r: WireReader, end: number): PutRequest {
  const q: Mutable<PutRequest> = {
    kind: 'put',
    key: EMPTY,
    value: EMPTY,
    lease: NO_LEASE,
    prevKv: false,
    ignoreValue: false,
    ignoreLease: false,
  }
  while (r.pos < end) {
    const tag = r.tag()
    switch (tag) {
      case (1 << 3) | BYTES:
        q.key = r.bytes()
        break
      case (2 << 3) | BYTES:
        q.value = r.bytes()
        break
      case (3 << 3) | VARINT:
        q.lease = readLease(r)
        break
      case (4 << 3) | VARINT:
        q.prevKv = r.bool()
        break
      case (5 << 3) | VARINT:
        q.ignoreValue = r.bool()
        break
      case (6 << 3) | VARINT:
        q.ignoreLease = r.bool()
        break
      default:
        r.skip(tag & 7)
    }
  }
  return q
}

function readDeleteRange(r: WireReader, end: number): DeleteRangeRequest {
  const q: Mutable<DeleteRangeRequest> = {
    kind: 'deleteRange',
    key: EMPTY,
    rangeEnd: EMPTY,
    prevKv: false,
  }
  while (r.pos < end) {
    const tag = r.tag()
    if (tag === ((1 << 3) | BYTES)) q.key = r.bytes()
    else if (tag === ((2 << 3) | BYTES)) q.rangeEnd = r.bytes()
    else if (tag === ((3 << 3) | VARINT)) q.prevKv = r.bool()
    else r.skip(tag & 7)
  }
  return q
}

/** The field of the oneof from which a target reads its operand. */
export const OPERAND_FIELD: Readonly<Record<number, number>> = {
  [CompareTarget.Version]: 4,
  [CompareTarget.Create]: 5,
  [CompareTarget.Mod]: 6,
  [CompareTarget.Value]: 7,
  [CompareTarget.Lease]: 8,
}

function readCompare(r: WireReader, end: number): Compare {
  let result = 0
  let target = 0
  let key = EMPTY as Uint8Array
  let rangeEnd = EMPTY as Uint8Array
  let unionField = 0
  let union: Uint8Array | bigint = 0n
  while (r.pos < end) {
    const tag = r.tag()
    switch (tag) {
      case (1 << 3) | VARINT:
        result = r.int32()
        break
      case (2 << 3) | VARINT:
        target = r.int32()
        break
      case (3 << 3) | BYTES:
        key = r.bytes()
        break
      case (4 << 3) | VARINT:
      case (5 << 3) | VARINT:
      case (6 << 3) | VARINT:
      case (8 << 3) | VARINT:
        unionField = tag >> 3
        union = r.int64()
        break
      case (7 << 3) | BYTES:
        unionField = 7
        union = r.bytes()
        break
      case (64 << 3) | BYTES:
        rangeEnd = r.bytes()
        break
      default:
        r.skip(tag & 7)
    }
  }
  const zero = target === CompareTarget.Value ? EMPTY : 0n
  return {
    result,
    target,
    key,
    rangeEnd,
    operand: OPERAND_FIELD[target] === unionField ? union : zero,
  }
}

/** Reads the submessage that begins here with `read`, and no byte beyond it. */
function within<T>(r: WireReader, read: (r: WireReader, end: number) => T): T {
  const outer = r.end
  const end = r.submessage()
  r.end = end
  const value = read(r, end)
  r.end = outer
  return value
}

function readRequestOp(r: WireReader, end: number, depth: number): RequestOp {
  let op: RequestOp = { kind: 'empty' }
  while (r.pos < end) {
    const tag = r.tag()
    if (tag === ((1 << 3) | BYTES)) op = within(r, readRange)
    else if (tag === ((2 << 3) | BYTES)) op = within(r, readPut)
    else if (tag === ((3 << 3) | BYTES)) op = within(r, readDeleteRange)
    else if (tag === ((4 << 3) | BYTES)) op = within(r, (r, end) => readTxn(r, end, depth + 1))
    else r.skip(tag & 7)
  }
  return op
}

function readTxn(r: WireReader, end: number, depth: number): TxnRequest {
  if (depth > MAX_TXN_DEPTH) throw malformed()
  const compare: Compare[] = []
  const success: RequestOp[] = []
  const failure: RequestOp[] = []
  const readOp = (r: WireReader, end: number): RequestOp => readRequestOp(r, end, depth)
  while (r.pos < end) {
    const tag = r.tag()
    if (tag === ((1 << 3) | BYTES)) compare.push(within(r, readCompare))
    else if (tag === ((2 << 3) | BYTES)) success.push(within(r, readOp))
    else if (tag === ((3 << 3) | BYTES)) failure.push(within(r, readOp))
    else r.skip(tag & 7)
  }
  return { kind: 'txn', compare, success, failure }
}

export function decodeRange(message: Uint8Array): RangeRequest {
  return readRange(new WireReader(message), message.length)
}

export function decodePut(message: Uint8Array): PutRequest {
  return readPut(new WireReader(message), message.length)
}

export function decodeDeleteRange(message: Uint8Array): DeleteRangeRequest {
  return readDeleteRange(new WireReader(message), message.length)
}

export function decodeTxn(message: Uint8Array): TxnRequest {
  return readTxn(new WireReader(message), message.length, 0)
}

/** Calls `field` for each field; it returns false for a field that it does not read. */
function each(message: Uint8Array, field: (tag: number, r: WireReader) => boolean): void {
  const r = new WireReader(message)
  while (!r.done) {
    const tag = r.tag()
    if (!field(tag, r)) r.skip(tag & 7)
  }
}

export function decodeCompaction(message: Uint8Array): CompactionRequest {
  let revision = 0
  let physical = false
  each(message, (tag, r) => {
    if (tag === ((1 << 3) | VARINT)) revision = r.int64Clamped()
    else if (tag === ((2 << 3) | VARINT)) physical = r.bool()
    else return false
    return true
  })
  return { kind: 'compaction', revision, physical }
}

/** The grant as requested: an id of 0 asks for any id, and the TTL may be anything. */
export function decodeLeaseGrant(message: Uint8Array): LeaseGrantRequest {
  let id: LeaseId = NO_LEASE
  let ttl = 0
  each(message, (tag, r) => {
    if (tag === ((1 << 3) | VARINT)) ttl = r.int64Clamped()
    else if (tag === ((2 << 3) | VARINT)) id = readLease(r)
    else return false
    return true
  })
  return { kind: 'leaseGrant', id, ttl }
}

/** Any message whose only field is an ID in field 1. */
function decodeId(message: Uint8Array): LeaseId {
  let id: LeaseId = NO_LEASE
  each(message, (tag, r) => {
    if (tag !== ((1 << 3) | VARINT)) return false
    id = readLease(r)
    return true
  })
  return id
}

export function decodeLeaseRevoke(message: Uint8Array): LeaseRevokeRequest {
  return { kind: 'leaseRevoke', id: decodeId(message) }
}

export function decodeLeaseKeepAlive(message: Uint8Array): LeaseId {
  return decodeId(message)
}

export interface LeaseTimeToLiveRequest {
  readonly id: LeaseId
  /** The answer is to have the lease's keys as well. */
  readonly keys: boolean
}

export function decodeLeaseTimeToLive(message: Uint8Array): LeaseTimeToLiveRequest {
  let id: LeaseId = NO_LEASE
  let keys = false
  each(message, (tag, r) => {
    if (tag === ((1 << 3) | VARINT)) id = readLease(r)
    else if (tag === ((2 << 3) | VARINT)) keys = r.bool()
    else return false
    return true
  })
  return { id, keys }
}

/** The revision to hash at; ≤ 0: the newest. */
export function decodeHashKV(message: Uint8Array): number {
  let revision = 0
  each(message, (tag, r) => {
    if (tag !== ((1 << 3) | VARINT)) return false
    revision = r.int64Clamped()
    return true
  })
  return revision
}

/** Whether the list must be linearizable. */
export function decodeMemberList(message: Uint8Array): boolean {
  let linearizable = false
  each(message, (tag, r) => {
    if (tag !== ((1 << 3) | VARINT)) return false
    linearizable = r.bool()
    return true
  })
  return linearizable
}
