/**
 * What a request may add to the database, as etcd estimates it: asked before a write is proposed,
 * and by apply where there is no room.
 */
import type { RequestOp, WriteRequest } from '../../mvcc/index.ts'
import type { EntryRequest } from '../storage/log-entry.ts'

/** The bytes that etcd counts for a lease, and for a key beside the key itself and its value. */
const LEASE_BYTES = 64
const KEY_BYTES = 256

function costOfOp(op: RequestOp): number {
  return op.kind === 'put' || op.kind === 'txn' ? costOf(op) : 0
}

/** Bytes that a request may add; 0: it adds nothing, or takes away. */
export function costOf(request: EntryRequest | WriteRequest): number {
  switch (request.kind) {
    case 'put':
      return KEY_BYTES + request.key.length + request.value.length
    case 'leaseGrant':
      return LEASE_BYTES
    case 'txn': {
      const sum = (ops: readonly RequestOp[]): number =>
        ops.reduce((bytes, op) => bytes + costOfOp(op), 0)
      return Math.max(sum(request.success), sum(request.failure))
    }
    default:
      return 0
  }
}
