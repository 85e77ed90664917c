/**
 * etcd's key space as a plain in-memory model with its whole history, written from etcd's
 * documentation and not from src/mvcc, so that the two can disagree. Keys and values are strings of
 * bytes (latin1).
 */
export interface Kv {
  readonly key: string
  readonly value: string
  readonly create: number
  readonly mod: number
  readonly version: number
  readonly lease: string
}

export interface RangeOp {
  readonly kind: 'range'
  readonly key: string
  /** '' = one key; '\0' = from key on. */
  readonly end: string
  readonly limit: number
  /** 0 = the newest. */
  readonly revision: number
  readonly order: 'none' | 'ascend' | 'descend'
  readonly keysOnly: boolean
  readonly countOnly: boolean
}
export interface PutOp {
  readonly kind: 'put'
  readonly key: string
  readonly value: string
  /** '0' = none. */
  readonly lease: string
  readonly prevKv: boolean
}
export interface DeleteOp {
  readonly kind: 'delete'
  readonly key: string
  readonly end: string
  readonly prevKv: boolean
}
export type Compare = {
  readonly key: string
  readonly result: 'equal' | 'greater' | 'less' | 'not equal'
} & (
  | { readonly target: 'value'; readonly operand: string }
  | { readonly target: 'version' | 'create' | 'mod'; readonly operand: number }
)
export interface TxnOp {
  readonly kind: 'txn'
  readonly compare: readonly Compare[]
  readonly success: readonly KvOp[]
  readonly failure: readonly KvOp[]
}
export type KvOp = RangeOp | PutOp | DeleteOp | TxnOp
export type ModelOp =
  | KvOp
  | { readonly kind: 'compact'; readonly revision: number; readonly physical: boolean }
  | { readonly kind: 'grant'; readonly id: string; readonly ttl: number }
  | { readonly kind: 'revoke'; readonly id: string }
  | { readonly kind: 'keepalive'; readonly id: string }

export type KvAnswer =
  | {
      readonly kind: 'range'
      readonly kvs: readonly Kv[]
      readonly more: boolean
      readonly count: number
    }
  | { readonly kind: 'put'; readonly prev: Kv | null }
  | { readonly kind: 'delete'; readonly deleted: number; readonly prevs: readonly Kv[] }
  | { readonly kind: 'txn'; readonly succeeded: boolean; readonly responses: readonly KvAnswer[] }
export type ModelAnswer =
  | KvAnswer
  | { readonly kind: 'compact' }
  | { readonly kind: 'grant'; readonly id: string }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'keepalive'; readonly ttl: number }
  | { readonly kind: 'refused'; readonly why: string }

interface Version {
  readonly main: number
  /** null = deleted. */
  readonly kv: Kv | null
}

/** One change of one key, in the order of the log. */
export interface Change {
  readonly revision: number
  readonly key: string
  /** null = deleted. */
  readonly kv: Kv | null
}

export const COMPACTED = 'etcdserver: mvcc: required revision has been compacted'
export const FUTURE = 'etcdserver: mvcc: required revision is a future revision'
export const NO_LEASE = 'etcdserver: requested lease not found'
export const LEASE_EXISTS = 'etcdserver: lease already exists'

export function isWrite(op: ModelOp): boolean {
  if (op.kind === 'range' || op.kind === 'keepalive') return false
  if (op.kind === 'txn') return op.success.some(isWrite) || op.failure.some(isWrite)
  return true
}

/** Guards the history of every key. Nothing is ever forgotten; compaction only moves a bound. */
export class Model {
  revision = 1
  compacted = -1
  readonly changes: Change[] = []
  /** The revisions of all compactions. */
  readonly compactions = new Set<number>()
  private readonly history = new Map<string, Version[]>()
  private keys: string[] = []
  /** Seconds granted, by id. */
  readonly leases = new Map<string, number>()

  /** Applies one write (or a read inside the log) and says what etcd would answer. */
  apply(op: ModelOp): ModelAnswer {
    switch (op.kind) {
      case 'compact':
        if (op.revision <= this.compacted) return { kind: 'refused', why: COMPACTED }
        if (op.revision > this.revision) return { kind: 'refused', why: FUTURE }
        this.compacted = op.revision
        this.compactions.add(op.revision)
        return { kind: 'compact' }
      case 'grant':
        if (this.leases.has(op.id)) return { kind: 'refused', why: LEASE_EXISTS }
        this.leases.set(op.id, op.ttl)
        return { kind: 'grant', id: op.id }
      case 'revoke':
        return this.revoke(op.id)
      case 'keepalive':
        throw new Error('a keepalive is no entry')
      default:
        return this.write(op)
    }
  }

  /** What a Range answers at a revision. */
  range(op: RangeOp, at: number): KvAnswer {
    const kvs: Kv[] = []
    for (const key of this.span(op.key, op.end)) {
      const kv = this.get(key, at)
      if (kv !== null) kvs.push(kv)
    }
    const count = kvs.length
    if (op.countOnly) return { kind: 'range', kvs: [], more: false, count }
    if (op.order === 'descend') kvs.reverse()
    const more = op.limit > 0 && kvs.length > op.limit
    // etcd 3.7 answers keys_only from its index, which knows no leases.
    const cut = more ? kvs.slice(0, op.limit) : kvs
    return {
      kind: 'range',
      kvs: op.keysOnly ? cut.map((kv) => ({ ...kv, value: '', lease: '0' })) : cut,
      more,
      count,
    }
  }

  /** A txn without writes, answered at a revision: as if it were the one that comes to it. */
  readTxn(op: TxnOp, at: number): KvAnswer {
    return this.ops(op, at - 1, this.branches(op, at)).answer
  }

  get(key: string, at: number): Kv | null {
    const versions = this.history.get(key)
    if (versions === undefined) return null
    let lo = 0
    let hi = versions.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((versions[mid] as Version).main <= at) lo = mid + 1
      else hi = mid
    }
    return lo === 0 ? null : (versions[lo - 1] as Version).kv
  }

  private revoke(id: string): ModelAnswer {
    if (!this.leases.delete(id)) return { kind: 'refused', why: NO_LEASE }
    const held = this.keys.filter((key) => this.get(key, this.revision)?.lease === id)
    if (held.length > 0) {
      this.revision++
      for (const key of held) this.record(key, null)
    }
    return { kind: 'revoke' }
  }

  private write(op: KvOp): ModelAnswer {
    const bad = this.unknownLease(op)
    if (bad) return { kind: 'refused', why: NO_LEASE }
    const before = this.revision
    const branches = op.kind === 'txn' ? this.branches(op, before) : new Map<TxnOp, boolean>()
    const { answer, wrote } = this.ops(op, before, branches)
    if (wrote) this.revision = before + 1
    return answer
  }

  /** A put on a lease that is not there; in a txn only the branch taken counts. */
  private unknownLease(op: KvOp): boolean {
    if (op.kind === 'put') return op.lease !== '0' && !this.leases.has(op.lease)
    if (op.kind !== 'txn') return false
    const branches = this.branches(op, this.revision)
    const walk = (txn: TxnOp): boolean =>
      (branches.get(txn) ? txn.success : txn.failure).some((o) =>
        o.kind === 'txn' ? walk(o) : this.unknownLease(o),
      )
    return walk(op)
  }

  /** All compares, nested ones too, see the state before the transaction. */
  private branches(op: TxnOp, at: number): Map<TxnOp, boolean> {
    const taken = new Map<TxnOp, boolean>()
    const walk = (txn: TxnOp) => {
      const ok = txn.compare.every((c) => this.holds(c, at))
      taken.set(txn, ok)
      for (const o of ok ? txn.success : txn.failure) if (o.kind === 'txn') walk(o)
    }
    walk(op)
    return taken
  }

  private holds(c: Compare, at: number): boolean {
    const kv = this.get(c.key, at)
    let order: number
    if (c.target === 'value') {
      if (kv === null) return false
      order = kv.value < c.operand ? -1 : kv.value > c.operand ? 1 : 0
    } else {
      const have =
        kv === null
          ? 0
          : c.target === 'version'
            ? kv.version
            : c.target === 'create'
              ? kv.create
              : kv.mod
      order = have - c.operand
    }
    if (c.result === 'equal') return order === 0
    if (c.result === 'not equal') return order !== 0
    return c.result === 'greater' ? order > 0 : order < 0
  }

  private ops(
    op: KvOp,
    before: number,
    branches: Map<TxnOp, boolean>,
  ): { answer: KvAnswer; wrote: boolean } {
    const main = before + 1
    switch (op.kind) {
      case 'range':
        return { answer: this.range(op, op.revision > 0 ? op.revision : main), wrote: false }
      case 'put': {
        const prev = this.get(op.key, main)
        this.recordAt(main, op.key, {
          key: op.key,
          value: op.value,
          create: prev?.create ?? main,
          mod: main,
          version: (prev?.version ?? 0) + 1,
          lease: op.lease,
        })
        return { answer: { kind: 'put', prev: op.prevKv ? prev : null }, wrote: true }
      }
      case 'delete': {
        const prevs: Kv[] = []
        for (const key of this.span(op.key, op.end)) {
          const kv = this.get(key, main)
          if (kv === null) continue
          prevs.push(kv)
        }
        for (const kv of prevs) this.recordAt(main, kv.key, null)
        return {
          answer: { kind: 'delete', deleted: prevs.length, prevs: op.prevKv ? prevs : [] },
          wrote: prevs.length > 0,
        }
      }
      case 'txn': {
        const succeeded = branches.get(op) ?? false
        let wrote = false
        const responses = (succeeded ? op.success : op.failure).map((o) => {
          const done = this.ops(o, before, branches)
          wrote ||= done.wrote
          return done.answer
        })
        return { answer: { kind: 'txn', succeeded, responses }, wrote }
      }
    }
  }

  private record(key: string, kv: Kv | null): void {
    this.recordAt(this.revision, key, kv)
  }

  private recordAt(main: number, key: string, kv: Kv | null): void {
    this.changes.push({ revision: main, key, kv })
    const versions = this.history.get(key)
    if (versions !== undefined) {
      versions.push({ main, kv })
      return
    }
    this.history.set(key, [{ main, kv }])
    const at = this.lowerBound(key)
    this.keys.splice(at, 0, key)
  }

  private lowerBound(key: string): number {
    let lo = 0
    let hi = this.keys.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((this.keys[mid] as string) < key) lo = mid + 1
      else hi = mid
    }
    return lo
  }

  private span(key: string, end: string): string[] {
    if (end === '') return this.history.has(key) ? [key] : []
    const from = this.lowerBound(key)
    const to = end === '\0' ? this.keys.length : this.lowerBound(end)
    return from < to ? this.keys.slice(from, to) : []
  }
}
