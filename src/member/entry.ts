/** Entries of the log: which request, under which request id. What apply needs to know is in here, nothing else. */
import { bytesOfHex, hexOf } from '../hex.ts'
import type { WriteRequest } from '../mvcc/types.ts'
import {
  decodeCompaction,
  decodeDeleteRange,
  decodeLeaseGrant,
  decodeLeaseRevoke,
  decodePut,
  decodeTxn,
} from '../proto/convert.ts'
import { quorate } from '../proto/generated/member.js'
import { toNumber } from '../proto/int64.ts'
import { decodeAlarm, decodeDowngrade } from '../proto/maintenance.ts'
import { logIndex, type RequestId, requestId } from '../types.ts'
import type { FlagsRequest } from './flags.ts'
import { invariant } from './invariant.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method
const FORMAT = 1

/** What an entry of the log can ask for: of the store, or of the cluster's flags. */
export type EntryRequest = WriteRequest | FlagsRequest

/** A request on its way into the log. */
export interface Proposal {
  readonly id: RequestId
  readonly method: Method
  /** The etcd request, encoded. */
  readonly body: Uint8Array
  /** The same, decoded, with what the encoded one has no room for. */
  readonly request?: EntryRequest
}

export interface LoggedRequest {
  readonly id: RequestId
  readonly retry: boolean
  readonly request: EntryRequest
}

export function encodeEntry(p: Proposal, retry: boolean): Uint8Array {
  const wire: quorate.member.ILogEntry = { version: FORMAT, requestId: bytesOfHex(p.id), retry }
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
      if (p.request?.kind === 'leaseGrant' && p.request.time !== undefined) wire.time = p.request.time
      break
    case Method.LEASE_REVOKE:
      wire.leaseRevoke = p.body
      if (p.request?.kind === 'leaseRevoke' && p.request.granted !== undefined) wire.granted = p.request.granted
      break
    case Method.ALARM:
      wire.alarm = p.body
      break
    case Method.DOWNGRADE:
      wire.downgrade = p.body
      break
    default:
      invariant(false, 'only writes are proposed')
  }
  return quorate.member.LogEntry.encode(wire).finish()
}

/** `known` spares decoding a request that the caller has decoded before. */
export function decodeEntry(data: Uint8Array, known: (id: RequestId) => EntryRequest | undefined): LoggedRequest {
  const wire = quorate.member.LogEntry.decode(data)
  invariant(wire.version === FORMAT, 'an entry is of a format this code knows')
  const id = requestId(hexOf(wire.requestId))
  return { id, retry: wire.retry, request: known(id) ?? requestOf(wire) }
}

function requestOf(e: quorate.member.LogEntry): EntryRequest {
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
    case 'alarm':
      return decodeAlarm(e.alarm ?? NOTHING)
    case 'downgrade':
      return decodeDowngrade(e.downgrade ?? NOTHING)
    default:
      invariant(false, 'an entry holds a request this code knows')
  }
}

export function decodeWrite(method: Method, body: Uint8Array): EntryRequest {
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
    default:
      invariant(false, 'only writes are decoded as writes')
  }
}

const NOTHING = new Uint8Array(0)
