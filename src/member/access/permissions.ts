/**
 * Whether a user may do what a request asks, as etcd checks it (etcd
 * server/etcdserver/apply/auth.go).
 */
import { AuthResult, type Principal } from '../../auth/index.ts'
import type { PutRequest, RequestOp, Store, TxnRequest, WriteRequest } from '../../mvcc/index.ts'
import { type LeaseId, NO_LEASE } from '../../types.ts'

const ONE_KEY = new Uint8Array(0)
const KEYS_PAGE = 1000

/** For a write, when it is applied. */
export function permitsWrite(store: Store, who: Principal, request: WriteRequest): AuthResult {
  const { auth } = store
  if (!auth.enabled) return AuthResult.Ok
  switch (request.kind) {
    case 'put':
      return permitsPut(store, who, request)
    case 'deleteRange': {
      const write = auth.permitted(who, request.key, request.rangeEnd, 'write')
      if (write !== AuthResult.Ok || !request.prevKv) return write
      return auth.permitted(who, request.key, request.rangeEnd, 'read')
    }
    case 'txn':
      return permitsTxn(store, who, request)
    case 'leaseRevoke':
      return permitsLease(store, who, request.id, 'write')
    case 'auth':
      return NEEDS_NOBODY.includes(request.op.kind) ? AuthResult.Ok : auth.admin(who)
    default:
      return AuthResult.Ok
  }
}

/** Auth operations that members and the edge make by themselves: they need no user. */
const NEEDS_NOBODY: readonly string[] = ['authenticate', 'use', 'bootstrap']

/** For a transaction: all its compares and both branches, whichever branch will be taken. */
export function permitsTxn(store: Store, who: Principal, txn: TxnRequest): AuthResult {
  for (const compare of txn.compare) {
    const result = store.auth.permitted(who, compare.key, compare.rangeEnd, 'read')
    if (result !== AuthResult.Ok) return result
  }
  for (const op of [...txn.success, ...txn.failure]) {
    const result = permitsOp(store, who, op)
    if (result !== AuthResult.Ok) return result
  }
  return AuthResult.Ok
}

function permitsOp(store: Store, who: Principal, op: RequestOp): AuthResult {
  const { auth } = store
  switch (op.kind) {
    case 'range':
      return auth.permitted(who, op.key, op.rangeEnd, 'read')
    case 'put':
      return permitsPut(store, who, op)
    case 'deleteRange': {
      // etcd checks these in the other order than for a delete outside a transaction.
      const read = op.prevKv ? auth.permitted(who, op.key, op.rangeEnd, 'read') : AuthResult.Ok
      return read !== AuthResult.Ok ? read : auth.permitted(who, op.key, op.rangeEnd, 'write')
    }
    case 'txn':
      return permitsTxn(store, who, op)
    case 'empty':
      return AuthResult.Ok
  }
}

/** A user who attaches a key to a lease must be permitted to revoke the lease. */
function permitsPut(store: Store, who: Principal, put: PutRequest): AuthResult {
  const { auth } = store
  const write = auth.permitted(who, put.key, ONE_KEY, 'write')
  if (write !== AuthResult.Ok) return write
  const lease =
    put.lease === NO_LEASE ? AuthResult.Ok : permitsLease(store, who, put.lease, 'write')
  if (lease !== AuthResult.Ok || !put.prevKv) return lease
  return auth.permitted(who, put.key, ONE_KEY, 'read')
}

/** For all keys of a lease. A lease that does not exist has none. */
export function permitsLease(
  store: Store,
  who: Principal,
  id: LeaseId,
  type: 'read' | 'write',
): AuthResult {
  const { auth } = store
  if (auth.admin(who) === AuthResult.Ok) return AuthResult.Ok
  let last: Uint8Array | null = null
  for (;;) {
    const keys: Uint8Array[] = store.leaseKeys(id, last, KEYS_PAGE)
    for (const key of keys) {
      const result = auth.permitted(who, key, ONE_KEY, type)
      if (result !== AuthResult.Ok) return result
    }
    last = keys.at(-1) ?? null
    if (keys.length < KEYS_PAGE) return AuthResult.Ok
  }
}
