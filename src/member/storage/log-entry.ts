/**
 * Entries of the log: a request and its request id. They hold what apply needs to know, and nothing
 * else.
 */

import { NOBODY, type Principal } from '../../auth/index.ts'
import { bytesOfHex } from '../../base/hex.ts'
import { invariant } from '../../base/invariant.ts'
import type { ListChange } from '../../cluster/list.ts'
import { decodeListChange } from '../../cluster/list-wire.ts'
import { decodeAuthOp } from '../../etcd/auth.ts'
import {
  decodeCompaction,
  decodeDeleteRange,
  decodeLeaseGrant,
  decodeLeaseRevoke,
  decodePut,
  decodeTxn,
} from '../../etcd/convert.ts'
import {
  type AlarmRequest,
  type DowngradeRequest,
  decodeAlarm,
  decodeDowngrade,
} from '../../etcd/maintenance.ts'
import { requestIdOf } from '../../mvcc/bytes.ts'
import type { WriteRequest } from '../../mvcc/types.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { logIndex, type RequestId } from '../../types.ts'
import { FORMAT_2 } from '../../version.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method

/** Raises the cluster's format: see ClusterFormat. */
export interface FormatRequest {
  readonly kind: 'raiseFormat'
  readonly format: number
}

export type FlagsRequest = AlarmRequest | DowngradeRequest | FormatRequest

/** An entry that changes the list of clusters. */
export interface ListRequest {
  readonly kind: 'clusters'
  readonly change: ListChange
}

/** What an entry can ask for that does not concern the store. */
export type StateRequest = FlagsRequest | ListRequest

/** What an entry can ask for: of the store, of the cluster's flags, of the list of clusters. */
export type EntryRequest = WriteRequest | StateRequest

export function isStateRequest(request: EntryRequest): request is StateRequest {
  const { kind } = request
  return kind === 'alarm' || kind === 'downgrade' || kind === 'raiseFormat' || kind === 'clusters'
}

/** A request on its way into the log. */
export interface Proposal {
  readonly id: RequestId
  readonly method: Method
  /** The etcd request, encoded. */
  readonly body: Uint8Array
  /** The same request, decoded, with what the encoded one has no room for. */
  readonly request?: EntryRequest
  /** The user who asked; null: the call names none, or auth was off. */
  readonly who: Principal | null
}

export interface LoggedRequest {
  readonly id: RequestId
  readonly who: Principal
  readonly request: EntryRequest
}

/** `format`: the cluster's, as the proposer has applied it. */
export function encodeEntry(p: Proposal, retry: boolean, format: number): Uint8Array {
  const wire: quorate.member.ILogEntry = { version: format, requestId: bytesOfHex(p.id), retry }
  if (p.who !== null) {
    wire.user = p.who.user
    wire.authRevision = p.who.revision
  }
  switch (p.method) {
    case Method.PUT:
      wire.put = p.body
      break
    case Method.DELETE_RANGE:
      wire.deleteRange = p.body
      break
    case Method.TXN:
      wire.txn = p.body
      break
    case Method.COMPACT:
      wire.compaction = p.body
      break
    case Method.LEASE_GRANT:
      wire.leaseGrant = p.body
      if (p.request?.kind === 'leaseGrant' && p.request.time !== undefined)
        wire.time = p.request.time
      break
    case Method.LEASE_REVOKE:
      wire.leaseRevoke = p.body
      if (p.request?.kind === 'leaseRevoke' && p.request.granted !== undefined)
        wire.granted = p.request.granted
      break
    case Method.ALARM:
      wire.alarm = p.body
      break
    case Method.DOWNGRADE:
      wire.downgrade = p.body
      break
    case Method.RAISE_FORMAT:
      wire.raiseFormat = quorate.member.FormatChange.decode(p.body).format
      break
    case Method.CLUSTER_CHANGE:
      wire.clusters = p.body
      break
    default:
      invariant(decodeAuthOp(p.method, p.body) !== null, 'only writes are proposed')
      wire.auth = { method: p.method, body: p.body }
  }
  return quorate.member.LogEntry.encode(wire).finish()
}

/**
 * Decodes what all members apply: none of it comes from what waits at one member. `format`: the
 * cluster's.
 */
export function decodeEntry(data: Uint8Array, format: number): LoggedRequest {
  const wire = quorate.member.LogEntry.decode(data)
  invariant(wire.version <= format, 'an entry is of no later format than the cluster is')
  return {
    id: requestIdOf(wire.requestId),
    who: wire.user === '' ? NOBODY : { user: wire.user, revision: toNumber(wire.authRevision) },
    request: requestOf(wire, format),
  }
}

function requestOf(e: quorate.member.LogEntry, format: number): EntryRequest {
  switch (e.request) {
    case 'put':
      return decodePut(e.put ?? NOTHING)
    case 'deleteRange':
      return decodeDeleteRange(e.deleteRange ?? NOTHING)
    case 'txn':
      return decodeTxn(e.txn ?? NOTHING)
    case 'compaction':
      return decodeCompaction(e.compaction ?? NOTHING)
    case 'leaseGrant':
      return { ...decodeLeaseGrant(e.leaseGrant ?? NOTHING), time: toNumber(e.time) }
    case 'leaseRevoke': {
      const request = decodeLeaseRevoke(e.leaseRevoke ?? NOTHING)
      const granted = toNumber(e.granted)
      return granted === 0 ? request : { ...request, granted: logIndex(granted) }
    }
    case 'auth': {
      const request = decodeWrite(
        e.auth?.method ?? Method.METHOD_UNSPECIFIED,
        e.auth?.body ?? NOTHING,
      )
      if (format < FORMAT_2 || request.kind !== 'auth') return request
      const { op } = request
      return op.kind === 'authenticate' || op.kind === 'use'
        ? { kind: 'auth', op: { ...op, ofMost: true } }
        : request
    }
    case 'alarm':
      return decodeAlarm(e.alarm ?? NOTHING)
    case 'downgrade':
      return decodeDowngrade(e.downgrade ?? NOTHING)
    case 'raiseFormat':
      return { kind: 'raiseFormat', format: e.raiseFormat ?? 0 }
    case 'clusters':
      return { kind: 'clusters', change: decodeListChange(e.clusters ?? NOTHING) }
    default:
      invariant(false, 'an entry holds a request this code knows')
  }
}

export function decodeWrite(method: Method, body: Uint8Array): EntryRequest {
  const request = decodeIfWrite(method, body)
  invariant(request !== null, 'only writes are decoded as writes')
  return request
}

/** What goes into the log for a call; null: its method does not write, or not to the log. */
export function decodeIfWrite(method: Method, body: Uint8Array): EntryRequest | null {
  switch (method) {
    case Method.PUT:
      return decodePut(body)
    case Method.DELETE_RANGE:
      return decodeDeleteRange(body)
    case Method.TXN:
      return decodeTxn(body)
    case Method.COMPACT:
      return decodeCompaction(body)
    case Method.LEASE_GRANT:
      return decodeLeaseGrant(body)
    case Method.LEASE_REVOKE:
      return decodeLeaseRevoke(body)
    case Method.ALARM:
      return decodeAlarm(body)
    case Method.DOWNGRADE:
      return decodeDowngrade(body)
    case Method.CLUSTER_CHANGE:
      return { kind: 'clusters', change: decodeListChange(body) }
    default: {
      const op = decodeAuthOp(method, body)
      return op === null ? null : { kind: 'auth', op }
    }
  }
}

const NOTHING = new Uint8Array(0)
