/** Writes etcd's requests, from the store's types. */
import type {
  CompactionRequest,
  Compare,
  DeleteRangeRequest,
  LeaseGrantRequest,
  LeaseRevokeRequest,
  PutRequest,
  RangeRequest,
  RequestOp,
  TxnRequest,
} from '../mvcc/types.ts'
import { ReverseWriter } from '../proto/wire.ts'
import { OPERAND_FIELD } from './requests.ts'

function writeRange(w: ReverseWriter, q: RangeRequest): void {
  w.number(13, q.maxCreateRevision)
  w.number(12, q.minCreateRevision)
  w.number(11, q.maxModRevision)
  w.number(10, q.minModRevision)
  w.bool(9, q.countOnly)
  w.bool(8, q.keysOnly)
  w.bool(7, q.serializable)
  w.number(6, q.sortTarget)
  w.number(5, q.sortOrder)
  w.number(4, q.revision)
  w.number(3, q.limit)
  w.bytes(2, q.rangeEnd)
  w.bytes(1, q.key)
}

function writePut(w: ReverseWriter, q: PutRequest): void {
  w.bool(6, q.ignoreLease)
  w.bool(5, q.ignoreValue)
  w.bool(4, q.prevKv)
  w.bigint(3, q.lease)
  w.bytes(2, q.value)
  w.bytes(1, q.key)
}

function writeDeleteRange(w: ReverseWriter, q: DeleteRangeRequest): void {
  w.bool(3, q.prevKv)
  w.bytes(2, q.rangeEnd)
  w.bytes(1, q.key)
}

function writeCompare(w: ReverseWriter, c: Compare): void {
  w.bytes(64, c.rangeEnd)
  const field = OPERAND_FIELD[c.target]
  if (field !== undefined) {
    if (typeof c.operand === 'bigint') w.bigintPresent(field, c.operand)
    else w.bytesPresent(field, c.operand)
  }
  w.bytes(3, c.key)
  w.number(2, c.target)
  w.number(1, c.result)
}

function writeRequestOp(w: ReverseWriter, op: RequestOp): void {
  const mark = w.mark
  if (op.kind === 'range') {
    writeRange(w, op)
    w.submessage(1, mark)
  } else if (op.kind === 'put') {
    writePut(w, op)
    w.submessage(2, mark)
  } else if (op.kind === 'deleteRange') {
    writeDeleteRange(w, op)
    w.submessage(3, mark)
  } else if (op.kind === 'txn') {
    writeTxn(w, op)
    w.submessage(4, mark)
  }
}

/** A repeated submessage, from the last to the first. */
function writeList<T>(
  w: ReverseWriter,
  field: number,
  items: readonly T[],
  write: (w: ReverseWriter, item: T) => void,
): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const mark = w.mark
    write(w, items[i] as T)
    w.submessage(field, mark)
  }
}

function writeTxn(w: ReverseWriter, q: TxnRequest): void {
  writeList(w, 3, q.failure, writeRequestOp)
  writeList(w, 2, q.success, writeRequestOp)
  writeList(w, 1, q.compare, writeCompare)
}

export function encodeRangeRequest(q: RangeRequest): Uint8Array {
  const w = new ReverseWriter()
  writeRange(w, q)
  return w.finish()
}

export function encodePutRequest(q: PutRequest): Uint8Array {
  const w = new ReverseWriter(q.key.length + q.value.length + 40)
  writePut(w, q)
  return w.finish()
}

export function encodeDeleteRangeRequest(q: DeleteRangeRequest): Uint8Array {
  const w = new ReverseWriter()
  writeDeleteRange(w, q)
  return w.finish()
}

export function encodeTxnRequest(q: TxnRequest): Uint8Array {
  const w = new ReverseWriter()
  writeTxn(w, q)
  return w.finish()
}

export function encodeCompactionRequest(q: CompactionRequest): Uint8Array {
  const w = new ReverseWriter(16)
  w.bool(2, q.physical)
  w.number(1, q.revision)
  return w.finish()
}

export function encodeLeaseGrantRequest(q: LeaseGrantRequest): Uint8Array {
  const w = new ReverseWriter(32)
  w.bigint(2, q.id)
  w.number(1, q.ttl)
  return w.finish()
}

export function encodeLeaseRevokeRequest(q: LeaseRevokeRequest): Uint8Array {
  const w = new ReverseWriter(16)
  w.bigint(1, q.id)
  return w.finish()
}
