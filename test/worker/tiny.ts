/**
 * As much of a member as lock and election ask of it: keys in order of their making, and watches
 * that tell what happened since.
 */
import { Errors } from '../../src/errors.ts'
import * as convert from '../../src/etcd/convert.ts'
import type {
  KeyValue,
  OpAnswer,
  RangeAnswer,
  RangeRequest,
  TxnRequest,
} from '../../src/mvcc/types.ts'
import { type LeaseId, leaseId, revision } from '../../src/types.ts'
import { type Answer, type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { FakeSocket, header } from './fake.ts'

interface Event {
  readonly key: string
  readonly rev: number
  readonly put: KeyValue | null
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const b64 = (key: string): string => Buffer.from(key, 'latin1').toString('base64')

export class TinyMember {
  readonly keys = new Map<string, KeyValue>()
  readonly sockets: TinySocket[] = []
  readonly history: Event[] = []
  /** Leases that a put may name. */
  readonly leases = new Set<LeaseId>([leaseId(1n), leaseId(2n), leaseId(3n)])
  revision = 5
  /** Watches are cancelled that begin before this revision. */
  compacted = 0

  /** Keys that are there, in the order of their making. */
  get order(): string[] {
    return [...this.keys.values()]
      .sort((a, b) => a.createRevision - b.createRevision)
      .map((kv) => text(kv.key))
  }

  readonly answer = (call: ClientCall): Answer => {
    const at = (): convert.Header => ({ ...header, revision: revision(this.revision) })
    switch (call.method) {
      case Method.TXN:
        return this.#txn(convert.decodeTxn(call.body), at)
      case Method.RANGE:
        return {
          body: convert.encodeRangeResponse(at(), this.#range(convert.decodeRange(call.body))),
        }
      case Method.DELETE_RANGE: {
        const deleted = this.drop(text(convert.decodeDeleteRange(call.body).key)) ? 1 : 0
        return {
          body: convert.encodeDeleteRangeResponse(at(), {
            kind: 'deleteRange',
            deleted,
            prevKvs: [],
          }),
        }
      }
      case Method.LEASE_GRANT: {
        const { ttl } = convert.decodeLeaseGrant(call.body)
        this.leases.add(leaseId(77n))
        return { body: convert.encodeLeaseGrantResponse(at(), leaseId(77n), ttl) }
      }
      default:
        throw new Error(`method ${call.method}`)
    }
  }

  readonly socket = (): FakeSocket => {
    const socket = new TinySocket(this)
    this.sockets.push(socket)
    return socket
  }

  put(key: string, value = '', lease = leaseId(1n)): void {
    const before = this.keys.get(key)
    const rev = revision(++this.revision)
    const kv = {
      key: Buffer.from(key, 'latin1'),
      value: Buffer.from(value),
      lease,
      createRevision: before?.createRevision ?? rev,
      modRevision: rev,
      version: (before?.version ?? 0) + 1,
    }
    this.keys.set(key, kv)
    this.#tell({ key, rev, put: kv })
  }

  drop(key: string): boolean {
    if (!this.keys.delete(key)) return false
    this.#tell({ key, rev: ++this.revision, put: null })
    return true
  }

  #tell(event: Event): void {
    this.history.push(event)
    for (const socket of this.sockets) socket.event(event)
  }

  #txn(txn: TxnRequest, at: () => convert.Header): Answer {
    const succeeded = txn.compare.every(
      (c) =>
        BigInt(this.keys.get(text(c.key))?.createRevision ?? 0) === BigInt(c.operand as bigint),
    )
    const responses: OpAnswer[] = []
    for (const op of succeeded ? txn.success : txn.failure) {
      if (op.kind === 'put') {
        if (!this.leases.has(op.lease)) {
          const { code, message } = Errors.leaseNotFound()
          return { code, message }
        }
        this.put(text(op.key), Buffer.from(op.value).toString(), op.lease)
        responses.push({
          kind: 'put',
          prevKv: null,
          headerRevision: revision(this.revision),
        } as OpAnswer)
      } else if (op.kind === 'deleteRange') {
        const deleted = this.drop(text(op.key)) ? 1 : 0
        responses.push({
          kind: 'deleteRange',
          deleted,
          prevKvs: [],
          headerRevision: revision(this.revision),
        } as OpAnswer)
      } else if (op.kind === 'range') {
        responses.push({ ...this.#range(op), headerRevision: revision(this.revision) } as OpAnswer)
      }
    }
    return { body: convert.encodeTxnResponse(at(), { kind: 'txn', succeeded, responses }) }
  }

  #range(q: RangeRequest): RangeAnswer {
    const from = text(q.key)
    const to = text(q.rangeEnd)
    let kvs = [...this.keys]
      .filter(([k]) => (to === '' ? k === from : k >= from && k < to))
      .map(([, kv]) => kv)
    if (q.maxCreateRevision > 0) kvs = kvs.filter((kv) => kv.createRevision <= q.maxCreateRevision)
    kvs.sort((a, b) => (q.sortOrder === 2 ? -1 : 1) * (a.createRevision - b.createRevision))
    return {
      kind: 'range',
      count: kvs.length,
      more: false,
      kvs: q.limit > 0 ? kvs.slice(0, q.limit) : kvs,
    }
  }
}

export class TinySocket extends FakeSocket {
  readonly #member: TinyMember
  /** What it watches; null: nothing yet. */
  watched: { key: string; end: string; from: number } | null = null

  constructor(member: TinyMember) {
    super()
    this.#member = member
  }

  override send(data: string | Uint8Array): void {
    super.send(data)
    if (typeof data !== 'string') return
    const { key, range_end, start_revision } = JSON.parse(data).create_request
    const latin = (t: string): string => Buffer.from(t, 'base64').toString('latin1')
    this.watched = { key: latin(key), end: latin(range_end), from: Number(start_revision) }
    this.say('{"result":{"created":true}}')
    if (this.watched.from < this.#member.compacted) {
      this.say(
        JSON.stringify({
          result: { canceled: true, compact_revision: String(this.#member.compacted) },
        }),
      )
      return
    }
    for (const event of this.#member.history) this.event(event)
  }

  event({ key, rev, put }: Event): void {
    const w = this.watched
    if (w === null || this.closed || rev < w.from) return
    if (w.end === '' ? key !== w.key : key < w.key || key >= w.end) return
    const kv = { key: b64(key), mod_revision: String(rev) }
    const event =
      put === null
        ? { type: 'DELETE', kv }
        : {
            kv: {
              ...kv,
              create_revision: String(put.createRevision),
              version: String(put.version),
              value: b64(text(put.value)),
            },
          }
    this.say(JSON.stringify({ result: { header: { revision: String(rev) }, events: [event] } }))
  }
}
