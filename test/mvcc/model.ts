/**
 * etcd's store as plainly as it can be said: every version ever written in one list, every question
 * answered by looking at all of it. Follows etcd's code op by op, so that it shares no idea with
 * the store under test.
 */
import type { EtcdError } from '../../src/errors.ts'
import { errorOf, Result } from '../../src/mvcc/index.ts'
import type {
  Compare,
  KeyValue,
  OpAnswer,
  PutRequest,
  RangeAnswer,
  RangeRequest,
  RequestOp,
  TxnRequest,
  WriteAnswer,
  WriteRequest,
} from '../../src/mvcc/types.ts'
import type { LeaseId, Revision } from '../../src/types.ts'

export interface ModelVersion extends KeyValue {
  readonly sub: number
  readonly deleted: boolean
}

export interface ModelResult {
  readonly error: EtcdError | null
  readonly revision: number
  readonly wrote: boolean
  readonly answer: WriteAnswer | null
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const compare = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b)
const EMPTY = new Uint8Array(0)

class Refused extends Error {
  readonly result: Result
  constructor(result: Result) {
    super()
    this.result = result
  }
}

export class Model {
  revision = 1
  compacted = -1
  /** In the order of (main, sub). */
  versions: ModelVersion[] = []
  leases = new Map<LeaseId, number>()

  clone(): Model {
    const copy = new Model()
    copy.revision = this.revision
    copy.compacted = this.compacted
    copy.versions = [...this.versions]
    copy.leases = new Map(this.leases)
    return copy
  }

  /** Live pairs at a revision, in key order; `main` counts as far as it is written. */
  liveAt(revision: number, key: Uint8Array, rangeEnd: Uint8Array): ModelVersion[] {
    const newest = new Map<string, ModelVersion>()
    for (const v of this.versions) {
      if (v.modRevision <= revision && covers(key, rangeEnd, v.key)) newest.set(text(v.key), v)
    }
    return [...newest.values()].filter((v) => !v.deleted).sort((a, b) => compare(a.key, b.key))
  }

  leaseKeys(id: LeaseId): Uint8Array[] {
    return this.liveAt(this.revision, new Uint8Array([0]), new Uint8Array([0]))
      .filter((v) => v.lease === id)
      .map((v) => v.key)
  }

  range(r: RangeRequest, current: number): RangeAnswer {
    if (r.revision > current) throw new Refused(Result.FutureRevision)
    const revision = r.revision <= 0 ? current : r.revision
    if (revision < this.compacted) throw new Refused(Result.Compacted)
    const all = this.liveAt(revision, r.key, r.rangeEnd)
    if (r.countOnly) return { kind: 'range', kvs: [], more: false, count: all.length }
    const defaultOrder = r.sortOrder === 0 || (r.sortTarget === 0 && r.sortOrder === 1)
    const filters =
      r.minModRevision || r.maxModRevision || r.minCreateRevision || r.maxCreateRevision
    let limit = defaultOrder && !filters ? r.limit : 0
    if (limit > 0) limit++
    let kvs: KeyValue[] = (limit > 0 ? all.slice(0, limit) : all).map(plain)
    if (r.maxModRevision !== 0) kvs = kvs.filter((kv) => kv.modRevision <= r.maxModRevision)
    if (r.minModRevision !== 0) kvs = kvs.filter((kv) => kv.modRevision >= r.minModRevision)
    if (r.maxCreateRevision !== 0)
      kvs = kvs.filter((kv) => kv.createRevision <= r.maxCreateRevision)
    if (r.minCreateRevision !== 0)
      kvs = kvs.filter((kv) => kv.createRevision >= r.minCreateRevision)
    const order = r.sortTarget !== 0 && r.sortOrder === 0 ? 1 : r.sortOrder
    const by = [
      (a: KeyValue, b: KeyValue) => compare(a.key, b.key),
      (a: KeyValue, b: KeyValue) => a.version - b.version,
      (a: KeyValue, b: KeyValue) => a.createRevision - b.createRevision,
      (a: KeyValue, b: KeyValue) => a.modRevision - b.modRevision,
      (a: KeyValue, b: KeyValue) => compare(a.value, b.value),
    ][r.sortTarget]
    if (by !== undefined && order === 1) kvs.sort(by)
    if (by !== undefined && order === 2) kvs.sort((a, b) => by(b, a))
    const more = r.limit > 0 && kvs.length > r.limit
    if (more) kvs = kvs.slice(0, r.limit)
    const index = r.keysOnly && r.sortTarget !== 4
    if (r.keysOnly)
      kvs = kvs.map((kv) => ({ ...kv, value: EMPTY, lease: index ? (0n as LeaseId) : kv.lease }))
    return { kind: 'range', kvs, more, count: all.length }
  }

  /** A read of a client: the answer, or the error. */
  read(r: RangeRequest): RangeAnswer | EtcdError {
    try {
      return this.range(r, this.revision)
    } catch (e) {
      return errorIn(e)
    }
  }

  readTxn(txn: TxnRequest): WriteAnswer | EtcdError {
    const { error, answer } = this.clone().apply(txn)
    return error ?? (answer as WriteAnswer)
  }

  apply(request: WriteRequest): ModelResult {
    const changes: ModelVersion[] = []
    try {
      const answer = this.execute(request, changes)
      if (changes.length > 0) this.revision++
      return { error: null, revision: this.revision, wrote: changes.length > 0, answer }
    } catch (e) {
      return { error: errorIn(e), revision: this.revision, wrote: false, answer: null }
    }
  }

  private execute(request: WriteRequest, changes: ModelVersion[]): WriteAnswer {
    switch (request.kind) {
      case 'put':
        this.checkPut(request)
        return this.run(request, changes) as WriteAnswer
      case 'deleteRange':
        return this.run(request, changes) as WriteAnswer
      case 'txn': {
        const path = this.path(request)
        this.check(request, [...path])
        const answer = this.runTxn(request, [...path], changes)
        return { kind: 'txn', succeeded: answer.succeeded, responses: answer.responses }
      }
      case 'compaction':
        if (request.revision <= this.compacted) throw new Refused(Result.Compacted)
        if (request.revision > this.revision) throw new Refused(Result.FutureRevision)
        this.compacted = request.revision
        return { kind: 'compaction' }
      case 'leaseGrant':
        if (this.leases.has(request.id)) throw new Refused(Result.LeaseExists)
        this.leases.set(request.id, request.ttl)
        return { kind: 'leaseGrant', id: request.id, ttl: request.ttl }
      case 'leaseRevoke':
        if (!this.leases.has(request.id)) throw new Refused(Result.LeaseNotFound)
        for (const key of this.leaseKeys(request.id)) this.remove(key, changes)
        this.leases.delete(request.id)
        return { kind: 'leaseRevoke' }
      case 'auth':
        throw new Error('the model knows keys and leases')
    }
  }

  private path(txn: TxnRequest): boolean[] {
    const taken = txn.compare.every((c) => this.holds(c))
    const path = [taken]
    for (const op of taken ? txn.success : txn.failure)
      if (op.kind === 'txn') path.push(...this.path(op))
    return path
  }

  private holds(c: Compare): boolean {
    const kvs = this.liveAt(this.revision, c.key, c.rangeEnd)
    if (kvs.length === 0) return c.target === 3 ? false : holdsFor(c, null)
    return kvs.every((kv) => holdsFor(c, kv))
  }

  private check(txn: TxnRequest, path: boolean[]): void {
    for (const op of path.shift() ? txn.success : txn.failure) {
      if (op.kind === 'txn') this.check(op, path)
      else if (op.kind === 'put') this.checkPut(op)
      else if (op.kind === 'range' && op.revision !== 0) {
        if (op.revision > this.revision) throw new Refused(Result.FutureRevision)
        if (op.revision < this.compacted) throw new Refused(Result.Compacted)
      }
    }
  }

  private checkPut(op: PutRequest): void {
    if (op.lease !== 0n && !this.leases.has(op.lease)) throw new Refused(Result.LeaseNotFound)
    if (!op.ignoreValue && !op.ignoreLease) return
    if (this.liveAt(this.revision, op.key, EMPTY).length === 0)
      throw new Refused(Result.KeyNotFound)
  }

  private runTxn(txn: TxnRequest, path: boolean[], changes: ModelVersion[]) {
    const succeeded = path.shift() as boolean
    const responses: OpAnswer[] = []
    for (const op of succeeded ? txn.success : txn.failure) {
      if (op.kind === 'txn')
        responses.push({ ...this.runTxn(op, path, changes), headerRevision: null })
      else {
        const before = changes.length
        const answer = this.run(op, changes) as OpAnswer
        const touched = op.kind === 'range' ? before > 0 : changes.length > 0
        responses.push({
          ...answer,
          headerRevision: (touched ? this.revision + 1 : this.revision) as Revision,
        })
      }
    }
    return { kind: 'txn' as const, succeeded, responses }
  }

  private run(op: RequestOp, changes: ModelVersion[]): unknown {
    const seen = changes.length > 0 ? this.revision + 1 : this.revision
    if (op.kind === 'range') return this.range(op, seen)
    if (op.kind === 'put') {
      const [prev] = this.liveAt(seen, op.key, EMPTY)
      this.put(op, prev ?? null, changes)
      return { kind: 'put', prevKv: op.prevKv && prev ? plain(prev) : null }
    }
    if (op.kind !== 'deleteRange') throw new Error('no leaf')
    const kvs = this.liveAt(seen, op.key, op.rangeEnd)
    for (const kv of kvs) this.remove(kv.key, changes)
    return { kind: 'deleteRange', deleted: kvs.length, prevKvs: op.prevKv ? kvs.map(plain) : [] }
  }

  private put(op: PutRequest, prev: ModelVersion | null, changes: ModelVersion[]): void {
    const main = (this.revision + 1) as Revision
    this.push(
      {
        key: op.key,
        createRevision: prev?.createRevision ?? main,
        modRevision: main,
        version: (prev?.version ?? 0) + 1,
        value: op.ignoreValue ? (prev?.value ?? EMPTY) : op.value,
        lease: op.ignoreLease ? (prev?.lease ?? (0n as LeaseId)) : op.lease,
        sub: changes.length,
        deleted: false,
      },
      changes,
    )
  }

  private remove(key: Uint8Array, changes: ModelVersion[]): void {
    this.push(
      {
        key,
        createRevision: 0 as Revision,
        modRevision: (this.revision + 1) as Revision,
        version: 0,
        value: EMPTY,
        lease: 0n as LeaseId,
        sub: changes.length,
        deleted: true,
      },
      changes,
    )
  }

  private push(v: ModelVersion, changes: ModelVersion[]): void {
    this.versions.push(v)
    changes.push(v)
  }

  /**
   * What is left on the disk once all compaction is done: the newest of each key up to the
   * compacted revision, and all after.
   */
  kept(): ModelVersion[] {
    return this.versions.filter((v, i) => {
      if (v.modRevision > this.compacted) return true
      const later = this.versions
        .slice(i + 1)
        .some((w) => compare(w.key, v.key) === 0 && w.modRevision <= this.compacted)
      return !later && !(v.deleted && v.modRevision < this.compacted)
    })
  }

  /** What etcd hashes for a revision: see server/storage/mvcc/hash.go. */
  hashed(revision: number): ModelVersion[] {
    const anyKept = this.liveAt(revision, new Uint8Array([0]), new Uint8Array([0])).length > 0
    return this.kept().filter((v) => {
      if (v.modRevision > revision) return false
      if (v.modRevision > this.compacted) return true
      // etcd: if !keep[revision] && len(keep) > 0, skip.
      const live = this.liveAt(revision, v.key, EMPTY)[0]
      return anyKept ? live === v : !v.deleted
    })
  }
}

export function plain(v: ModelVersion): KeyValue {
  const { key, createRevision, modRevision, version, value, lease } = v
  return { key, createRevision, modRevision, version, value, lease }
}

function errorIn(e: unknown): EtcdError {
  if (!(e instanceof Refused)) throw e
  return errorOf(e.result) as EtcdError
}

function covers(key: Uint8Array, rangeEnd: Uint8Array, k: Uint8Array): boolean {
  if (rangeEnd.length === 0) return compare(k, key) === 0
  if (compare(k, key) < 0) return false
  return (rangeEnd.length === 1 && rangeEnd[0] === 0) || compare(k, rangeEnd) < 0
}

function holdsFor(c: Compare, kv: ModelVersion | null): boolean {
  const number = typeof c.operand === 'bigint' ? c.operand : 0n
  const against = (n: bigint) => (n < number ? -1 : n > number ? 1 : 0)
  let order = 0
  if (c.target === 0) order = against(BigInt(kv?.version ?? 0))
  if (c.target === 1) order = against(BigInt(kv?.createRevision ?? 0))
  if (c.target === 2) order = against(BigInt(kv?.modRevision ?? 0))
  if (c.target === 3)
    order = compare(kv?.value ?? EMPTY, c.operand instanceof Uint8Array ? c.operand : EMPTY)
  if (c.target === 4) order = against(kv?.lease ?? 0n)
  if (c.result === 0) return order === 0
  if (c.result === 1) return order > 0
  if (c.result === 2) return order < 0
  if (c.result === 3) return order !== 0
  return true
}
