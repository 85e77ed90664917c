/**
 * Refuses what can be refused by a look at a request alone, in etcd's order and words (etcd
 * server/etcdserver/api/v3rpc/key.go). The edge calls it before it sends anything on.
 */
import { Errors } from '../errors.ts'
import { MAX_TXN_OPS } from '../limits.ts'
import { NO_LEASE } from '../types.ts'
import { byteString } from './bytes.ts'
import { DeleteSet } from './deletes.ts'
import type { PutRequest, RangeRequest, RequestOp, TxnRequest, WriteRequest } from './types.ts'

/** Throws the EtcdError that refuses the request. */
export function checkRequest(request: RangeRequest | WriteRequest): void {
  switch (request.kind) {
    case 'txn':
      checkTxn(request, MAX_TXN_OPS)
      checkOverlap(request.success)
      checkOverlap(request.failure)
      return
    case 'range':
    case 'put':
    case 'deleteRange':
      checkOp(request, 0)
  }
}

function checkOp(op: RequestOp, txnOps: number): void {
  if (op.kind === 'empty') throw Errors.keyNotFound()
  if (op.kind === 'range') checkRange(op)
  else if (op.kind === 'put') checkPut(op)
  else if (op.kind === 'deleteRange') checkKey(op.key)
  else checkTxn(op, txnOps)
}

function checkKey(key: Uint8Array): void {
  if (key.length === 0) throw Errors.emptyKey()
}

function checkRange(r: RangeRequest): void {
  checkKey(r.key)
  const known = (n: number, last: number) => Number.isInteger(n) && n >= 0 && n <= last
  if (!known(r.sortOrder, 2) || !known(r.sortTarget, 4)) throw Errors.invalidSortOption()
}

function checkPut(r: PutRequest): void {
  checkKey(r.key)
  if (r.ignoreValue && r.value.length > 0) throw Errors.valueProvided()
  if (r.ignoreLease && r.lease !== NO_LEASE) throw Errors.leaseProvided()
}

/** The longest of its lists counts; a nested transaction may have what is left. */
function checkTxn(txn: TxnRequest, most: number): void {
  const ops = Math.max(txn.compare.length, txn.success.length, txn.failure.length)
  if (ops > most) throw Errors.tooManyOps()
  for (const compare of txn.compare) checkKey(compare.key)
  for (const op of txn.success) checkOp(op, most - ops)
  for (const op of txn.failure) checkOp(op, most - ops)
}

/**
 * On one path no key may be put twice, nor put and deleted: etcd's checkIntervals, even where etcd
 * is generous. (A delete up to the end of all keys, range_end "\0", overlaps nothing. A delete in a
 * later sibling is not compared with the puts of an earlier one.)
 */
function checkOverlap(ops: readonly RequestOp[]): {
  readonly puts: Set<string>
  readonly deletes: DeleteSet
} {
  const deletes = new DeleteSet()
  for (const op of ops) if (op.kind === 'deleteRange') deletes.add(op.key, op.rangeEnd)
  const puts = new Set<string>()
  for (const op of ops) {
    if (op.kind !== 'txn') continue
    const success = checkOverlap(op.success)
    const failure = checkOverlap(op.failure)
    for (const key of success.puts) addPut(puts, deletes, key, false)
    for (const key of failure.puts) addPut(puts, deletes, key, success.puts.has(key))
    deletes.addAll(success.deletes)
    deletes.addAll(failure.deletes)
  }
  for (const op of ops) if (op.kind === 'put') addPut(puts, deletes, byteString(op.key), false)
  return { puts, deletes }
}

function addPut(puts: Set<string>, deletes: DeleteSet, key: string, twice: boolean): void {
  if (puts.has(key) && !twice) throw Errors.duplicateKey()
  if (deletes.covers(key)) throw Errors.duplicateKey()
  puts.add(key)
}
