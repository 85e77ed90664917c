/**
 * Calls to a member in etcd's messages. None has an id: whoever sends one gives it a new one,
 * unless it has its own.
 */

import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { ICall } from './door.ts'

export const { Method } = quorate.member
export type Method = quorate.member.Method
export type Text = string | Uint8Array

/** What a call says beside its request: who asks, under which id, how long it waits. */
export type About = Omit<ICall, 'method' | 'body'>

interface Encodes {
  encode(message: object): { finish(): Uint8Array }
}

export function bytes(text: Text): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

export function call(method: Method, type: Encodes, message: object, about: About = {}): ICall {
  return { ...about, method, body: type.encode(message).finish() }
}

function range(key: Text, rangeEnd?: Text) {
  return { key: bytes(key), ...(rangeEnd === undefined ? {} : { rangeEnd: bytes(rangeEnd) }) }
}

/** The id of a request, for tests that give one: sixteen times `fill`. */
export function fixedId(fill: number): Uint8Array {
  return new Uint8Array(16).fill(fill)
}

/**
 * The n-th of many, each with an id of its own. The id of a lease may be made of its first half,
 * which is not zero.
 */
export function numberedId(n: number): Uint8Array {
  const id = fixedId(7)
  const view = new DataView(id.buffer)
  view.setUint32(4, n)
  view.setUint32(12, n)
  return id
}

/** For the operations of a transaction. */
export const writes = (key: string, value = 'v'): etcd.IRequestOp => ({
  requestPut: { key: bytes(key), value: bytes(value) },
})
export const reads = (key: Text, rangeEnd?: Text): etcd.IRequestOp => ({
  requestRange: range(key, rangeEnd),
})
export const deletes = (key: Text, rangeEnd?: Text): etcd.IRequestOp => ({
  requestDeleteRange: range(key, rangeEnd),
})

/** So many puts, of `name(0)` and so on, as one transaction. */
export function manyPuts(count: number, name: (i: number) => string): ICall {
  return txn(Array.from({ length: count }, (_, i) => writes(name(i))))
}

export function put(
  key: Text,
  value: Text = 'v',
  about: About & { readonly lease?: number } = {},
): ICall {
  const { lease, ...rest } = about
  return call(Method.PUT, etcd.PutRequest, { key: bytes(key), value: bytes(value), lease }, rest)
}

/** `serializable`: what the member has; else what is the newest. */
export function get(
  key: Text,
  about: About & { readonly serializable?: boolean; readonly rangeEnd?: Text } = {},
): ICall {
  const { serializable, rangeEnd, ...rest } = about
  return call(Method.RANGE, etcd.RangeRequest, { ...range(key, rangeEnd), serializable }, rest)
}

export function del(key: Text, about: About & { readonly rangeEnd?: Text } = {}): ICall {
  const { rangeEnd, ...rest } = about
  return call(Method.DELETE_RANGE, etcd.DeleteRangeRequest, range(key, rangeEnd), rest)
}

export function txn(
  success: readonly etcd.IRequestOp[],
  about: About & { readonly failure?: readonly etcd.IRequestOp[] } = {},
): ICall {
  const { failure, ...rest } = about
  return call(Method.TXN, etcd.TxnRequest, { success, failure }, rest)
}

/** `physical`: answered once it is gone from the disk. */
export function compact(
  revision: number,
  about: About & { readonly physical?: boolean } = {},
): ICall {
  const { physical, ...rest } = about
  return call(Method.COMPACT, etcd.CompactionRequest, { revision, physical }, rest)
}

/** Id 0: the member's choice. */
export function grant(id: number, ttl: number, about: About = {}): ICall {
  return call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { ID: id, TTL: ttl }, about)
}

export function revoke(id: number, about: About = {}): ICall {
  return call(Method.LEASE_REVOKE, etcd.LeaseRevokeRequest, { ID: id }, about)
}

export function keepAlive(id: number, about: About = {}): ICall {
  return call(Method.LEASE_KEEP_ALIVE, etcd.LeaseKeepAliveRequest, { ID: id }, about)
}

export function timeToLive(id: number, about: About = {}): ICall {
  return call(Method.LEASE_TIME_TO_LIVE, etcd.LeaseTimeToLiveRequest, { ID: id, keys: true }, about)
}

/** `action`: see AlarmAction, `alarm`: see AlarmType (src/etcd/maintenance.ts). `member` 0: all. */
export function alarm(
  action: number,
  alarm: number,
  member: bigint = 0n,
  about: About = {},
): ICall {
  return call(Method.ALARM, etcd.AlarmRequest, { action, memberID: fromU64(member), alarm }, about)
}

/** What needs no more than its name. */
export const status: ICall = { method: Method.STATUS }
export const metrics: ICall = { method: Method.METRICS }
export const defragment: ICall = { method: Method.DEFRAGMENT }
/** What of a member's health is asked for: an alarm, or the like. */
export const check = (what: string): ICall => ({ method: Method.CHECK, body: bytes(what) })
/** Answered by who has a leader and is level with it. */
export const linearizable: ICall = check('linearizable_read')

export function memberAdd(peerURL: string, learner = false, about: About = {}): ICall {
  return call(
    Method.MEMBER_ADD,
    etcd.MemberAddRequest,
    { peerURLs: [peerURL], isLearner: learner },
    about,
  )
}

export function memberPromote(id: bigint): ICall {
  return call(Method.MEMBER_PROMOTE, etcd.MemberPromoteRequest, { ID: fromU64(id) })
}

export function memberRemove(id: bigint): ICall {
  return call(Method.MEMBER_REMOVE, etcd.MemberRemoveRequest, { ID: fromU64(id) })
}

export function memberUpdate(id: bigint, peerURL: string): ICall {
  return call(Method.MEMBER_UPDATE, etcd.MemberUpdateRequest, {
    ID: fromU64(id),
    peerURLs: [peerURL],
  })
}

export function memberList(about: About = {}): ICall {
  return call(Method.MEMBER_LIST, etcd.MemberListRequest, { linearizable: true }, about)
}

export function moveLeader(to: bigint, about: About = {}): ICall {
  return call(Method.MOVE_LEADER, etcd.MoveLeaderRequest, { targetID: fromU64(to) }, about)
}
