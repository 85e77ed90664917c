/** Between the model's words and the wire: what a Worker does for a client. */

import { quorate } from '../../src/proto/generated/member.js'
import { etcd } from '../proto/generated/etcd.js'
import type { Compare, Kv, KvAnswer, KvOp, ModelAnswer, ModelOp } from './model.ts'

type Num = number | string | { toString(): string } | null | undefined

/** 64-bit fields come as Long or number. */
export function num(value: Num): number {
  if (typeof value === 'number') return value
  return value === null || value === undefined ? 0 : Number(value.toString())
}

export function text(bytes: Uint8Array | null | undefined): string {
  return bytes === null || bytes === undefined
    ? ''
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

export function bytesOf(s: string): Uint8Array {
  return Buffer.from(s, 'latin1')
}

const RESULTS = ['equal', 'greater', 'less', 'not equal']
const ORDERS = ['none', 'ascend', 'descend']
const Method = quorate.member.Method

export function methodOf(op: ModelOp): number {
  switch (op.kind) {
    case 'range':
      return Method.RANGE
    case 'put':
      return Method.PUT
    case 'delete':
      return Method.DELETE_RANGE
    case 'txn':
      return Method.TXN
    case 'compact':
      return Method.COMPACT
    case 'grant':
      return Method.LEASE_GRANT
    case 'revoke':
      return Method.LEASE_REVOKE
    case 'keepalive':
      return Method.LEASE_KEEP_ALIVE
  }
}

type Plain = Record<string, unknown>

function plain(op: KvOp, serializable: boolean): Plain {
  switch (op.kind) {
    case 'range':
      return {
        key: bytesOf(op.key),
        rangeEnd: bytesOf(op.end),
        limit: op.limit,
        revision: op.revision,
        sortOrder: ORDERS.indexOf(op.order),
        keysOnly: op.keysOnly,
        countOnly: op.countOnly,
        serializable,
      }
    case 'put':
      return {
        key: bytesOf(op.key),
        value: bytesOf(op.value),
        lease: long(op.lease),
        prevKv: op.prevKv,
      }
    case 'delete':
      return { key: bytesOf(op.key), rangeEnd: bytesOf(op.end), prevKv: op.prevKv }
    case 'txn':
      return {
        compare: op.compare.map(plainCompare),
        success: op.success.map((o) => plainOp(o, serializable)),
        failure: op.failure.map((o) => plainOp(o, serializable)),
      }
  }
}

function plainOp(op: KvOp, serializable: boolean): Plain {
  const body = plain(op, serializable)
  switch (op.kind) {
    case 'range':
      return { requestRange: body }
    case 'put':
      return { requestPut: body }
    case 'delete':
      return { requestDeleteRange: body }
    case 'txn':
      return { requestTxn: body }
  }
}

function plainCompare(c: Compare): Plain {
  const base = { key: bytesOf(c.key), result: RESULTS.indexOf(c.result) }
  switch (c.target) {
    case 'version':
      return { ...base, target: 0, version: c.operand }
    case 'create':
      return { ...base, target: 1, createRevision: c.operand }
    case 'mod':
      return { ...base, target: 2, modRevision: c.operand }
    case 'value':
      return { ...base, target: 3, value: bytesOf(c.operand) }
  }
}

/** Lease ids of a run are small enough to be exact. */
function long(id: string): number {
  return Number(id)
}

export function encode(op: ModelOp, serializable: boolean): Uint8Array {
  switch (op.kind) {
    case 'range':
      return etcd.RangeRequest.encode(plain(op, serializable)).finish()
    case 'put':
      return etcd.PutRequest.encode(plain(op, false)).finish()
    case 'delete':
      return etcd.DeleteRangeRequest.encode(plain(op, false)).finish()
    case 'txn':
      return etcd.TxnRequest.encode(plain(op, serializable)).finish()
    case 'compact':
      return etcd.CompactionRequest.encode({
        revision: op.revision,
        physical: op.physical,
      }).finish()
    case 'grant':
      return etcd.LeaseGrantRequest.encode({ ID: long(op.id), TTL: op.ttl }).finish()
    case 'revoke':
      return etcd.LeaseRevokeRequest.encode({ ID: long(op.id) }).finish()
    case 'keepalive':
      return etcd.LeaseKeepAliveRequest.encode({ ID: long(op.id) }).finish()
  }
}

function kvOf(kv: etcd.KeyValue.$Properties): Kv {
  return {
    key: text(kv.key),
    value: text(kv.value),
    create: num(kv.createRevision),
    mod: num(kv.modRevision),
    version: num(kv.version),
    lease: String(kv.lease ?? 0),
  }
}

function rangeOf(r: etcd.RangeResponse.$Properties): KvAnswer {
  return { kind: 'range', kvs: (r.kvs ?? []).map(kvOf), more: r.more ?? false, count: num(r.count) }
}
function putOf(r: etcd.PutResponse.$Properties): KvAnswer {
  return { kind: 'put', prev: r.prevKv ? kvOf(r.prevKv) : null }
}
function deleteOf(r: etcd.DeleteRangeResponse.$Properties): KvAnswer {
  return { kind: 'delete', deleted: num(r.deleted), prevs: (r.prevKvs ?? []).map(kvOf) }
}
function txnOf(r: etcd.TxnResponse.$Properties): KvAnswer {
  return { kind: 'txn', succeeded: r.succeeded ?? false, responses: (r.responses ?? []).map(opOf) }
}
function opOf(r: etcd.ResponseOp.$Properties): KvAnswer {
  if (r.responseRange) return rangeOf(r.responseRange)
  if (r.responsePut) return putOf(r.responsePut)
  if (r.responseDeleteRange) return deleteOf(r.responseDeleteRange)
  if (r.responseTxn) return txnOf(r.responseTxn)
  throw new Error('an empty response in a txn')
}

export interface Decoded {
  readonly revision: number
  readonly answer: ModelAnswer
  /** Nothing but a header: what a retry of an old write may get. */
  readonly bare: boolean
}

export function decode(op: ModelOp, body: Uint8Array): Decoded {
  switch (op.kind) {
    case 'range': {
      const r = etcd.RangeResponse.decode(body)
      return { revision: num(r.header?.revision), answer: rangeOf(r), bare: false }
    }
    case 'put': {
      const r = etcd.PutResponse.decode(body)
      return { revision: num(r.header?.revision), answer: putOf(r), bare: !r.prevKv }
    }
    case 'delete': {
      const r = etcd.DeleteRangeResponse.decode(body)
      return { revision: num(r.header?.revision), answer: deleteOf(r), bare: num(r.deleted) === 0 }
    }
    case 'txn': {
      const r = etcd.TxnResponse.decode(body)
      return {
        revision: num(r.header?.revision),
        answer: txnOf(r),
        bare: !r.succeeded && r.responses.length === 0,
      }
    }
    case 'compact': {
      const r = etcd.CompactionResponse.decode(body)
      return { revision: num(r.header?.revision), answer: { kind: 'compact' }, bare: true }
    }
    case 'grant': {
      const r = etcd.LeaseGrantResponse.decode(body)
      return {
        revision: num(r.header?.revision),
        answer: { kind: 'grant', id: String(r.ID) },
        bare: num(r.ID) === 0,
      }
    }
    case 'revoke': {
      const r = etcd.LeaseRevokeResponse.decode(body)
      return { revision: num(r.header?.revision), answer: { kind: 'revoke' }, bare: true }
    }
    case 'keepalive': {
      const r = etcd.LeaseKeepAliveResponse.decode(body)
      return {
        revision: num(r.header?.revision),
        answer: { kind: 'keepalive', ttl: num(r.TTL) },
        bare: false,
      }
    }
  }
}

/** Reads a request back from an entry of the log. */
export function decodeRequest(field: string, body: Uint8Array): ModelOp {
  switch (field) {
    case 'put':
      return putRequest(etcd.PutRequest.decode(body))
    case 'deleteRange':
      return deleteRequest(etcd.DeleteRangeRequest.decode(body))
    case 'txn':
      return txnRequest(etcd.TxnRequest.decode(body))
    case 'compaction': {
      const r = etcd.CompactionRequest.decode(body)
      return { kind: 'compact', revision: num(r.revision), physical: r.physical }
    }
    case 'leaseGrant': {
      const r = etcd.LeaseGrantRequest.decode(body)
      return { kind: 'grant', id: String(r.ID), ttl: num(r.TTL) }
    }
    case 'leaseRevoke':
      return { kind: 'revoke', id: String(etcd.LeaseRevokeRequest.decode(body).ID) }
    default:
      throw new Error(`an entry that asks for ${field}`)
  }
}

function putRequest(r: etcd.PutRequest.$Properties): KvOp {
  return {
    kind: 'put',
    key: text(r.key),
    value: text(r.value),
    lease: String(r.lease ?? 0),
    prevKv: r.prevKv ?? false,
  }
}
function deleteRequest(r: etcd.DeleteRangeRequest.$Properties): KvOp {
  return { kind: 'delete', key: text(r.key), end: text(r.rangeEnd), prevKv: r.prevKv ?? false }
}
function rangeRequest(r: etcd.RangeRequest.$Properties): KvOp {
  return {
    kind: 'range',
    key: text(r.key),
    end: text(r.rangeEnd),
    limit: num(r.limit),
    revision: num(r.revision),
    order: (ORDERS[num(r.sortOrder)] ?? 'none') as 'none',
    keysOnly: r.keysOnly ?? false,
    countOnly: r.countOnly ?? false,
  }
}
function txnRequest(r: etcd.TxnRequest.$Properties): KvOp {
  const ops = (list: etcd.RequestOp.$Properties[] | null | undefined): KvOp[] =>
    (list ?? []).map((o) => {
      if (o.requestRange) return rangeRequest(o.requestRange)
      if (o.requestPut) return putRequest(o.requestPut)
      if (o.requestDeleteRange) return deleteRequest(o.requestDeleteRange)
      if (o.requestTxn) return txnRequest(o.requestTxn)
      throw new Error('an empty request in a txn')
    })
  const compare = (r.compare ?? []).map((c): Compare => {
    const base = { key: text(c.key), result: RESULTS[num(c.result)] as Compare['result'] }
    switch (num(c.target)) {
      case 0:
        return { ...base, target: 'version', operand: num(c.version) }
      case 1:
        return { ...base, target: 'create', operand: num(c.createRevision) }
      case 2:
        return { ...base, target: 'mod', operand: num(c.modRevision) }
      default:
        return { ...base, target: 'value', operand: text(c.value) }
    }
  })
  return { kind: 'txn', compare, success: ops(r.success), failure: ops(r.failure) }
}
