import { type AuthOp, AuthResult } from '../auth/index.ts'
import { bytesOfHex } from '../base/hex.ts'
import { broken } from '../base/invariant.ts'
import { findLease, insertLease, removeLease } from '../lease/index.ts'
import { MAX_LEASE_TTL } from '../limits.ts'
import {
  following,
  type LeaseId,
  type LogIndex,
  NO_LEASE,
  type RequestId,
  type Revision,
  revision,
} from '../types.ts'
import { type Executed, execute, type KeyRequest } from './execute.ts'
import { APPLIED_EVENTS, LONG_CHANGES, TRIM_EVERY } from './limits.ts'
import { type JobState, removeJob, writeCompact, writeJob } from './meta.ts'
import { checkPut } from './plan.ts'
import { errorOf, Result } from './results.ts'
import type { Budget } from './scan.ts'
import type { StoreState } from './state.ts'
import type {
  CompactionRequest,
  Event,
  LeaseGrantRequest,
  OpOutcome,
  Outcome,
  PutRequest,
  WriteRequest,
} from './types.ts'
import { after, keyValueOf, type Version } from './versions.ts'
import type { Work } from './work.ts'

/**
 * How a write ended. If it is not done, finish the batch, and give the same entry to a later batch
 * before any other entry.
 */
export type WriteStep =
  /** `held`: every slice of a long write is written, and it waits for a call that may show it. */
  | { readonly done: false; readonly held: boolean }
  | { readonly done: true; readonly outcome: Outcome }

/**
 * Guards the entries applied in one transaction of the caller. Everything up to `finish` belongs in
 * that transaction; if it throws, the store in memory is worthless: drop it and open it again.
 */
export interface Batch {
  /**
   * Applies one entry. `index` must be appliedIndex + 1. etcd's refusals are outcomes with an
   * error, not throws. Visits about `rowBudget` rows; long deletes and range compares go on in the
   * next batch. A write that changed more than LONG_CHANGES keys shows only when `mayShow`, so it
   * shows at the same point on every member, whatever the members' budgets.
   */
  write(
    index: LogIndex,
    requestId: RequestId | null,
    request: WriteRequest,
    rowBudget: number,
    mayShow?: boolean,
  ): WriteStep
  /** Applies an entry by refusing it, because its caller may not make it. */
  refuse(index: LogIndex, requestId: RequestId | null, result: AuthResult): WriteStep
  /**
   * Applies an entry that leaves the store as it is (a leader's empty entry, a membership change, a
   * second try). A second try has no request id here: the first try's stays. `result` is the
   * caller's own, from Result.Foreign on.
   */
  note(index: LogIndex, requestId: RequestId | null, result?: number): void
  /** Writes what was applied, and tells the subscribers. Call it last, in the same transaction. */
  finish(): void
}

const NO_BRANCHES: readonly boolean[] = []
const NO_OPS: readonly OpOutcome[] = []
const ONE_PUT: readonly OpOutcome[] = [{ sub: 0, changed: 1 }]

type Collect = (version: Version) => void

/** A write under way, from its first slice to its last. */
interface Running {
  readonly index: LogIndex
  readonly job: JobState
  readonly work: Work<Executed>
  readonly budget: Budget
  /** Keys that appeared or went; null once the write took more than one slice. */
  live: { readonly key: Uint8Array; readonly by: 1 | -1 }[] | null
  /** The result, once all slices are written. */
  executed: Executed | null
}

/** Guards the entry that is applied in slices, across batches. */
export class SlicedWrite {
  readonly #store: StoreState
  #running: Running | null = null
  /** Where the open batch collects the changes that it shows. */
  #collect: Collect = () => {}
  /** How many batches ended since rows without a revision were trimmed. */
  #untrimmed = 0
  #open = false

  constructor(store: StoreState) {
    this.#store = store
  }

  begin(): Batch {
    if (this.#open) broken('a batch is open already')
    if (this.#store.importing !== null)
      broken('entries can not be applied while a snapshot is received')
    this.#open = true
    return new ApplyBatch(this.#store, this)
  }

  /**
   * Starts a write of keys, or goes on with it. 'slice': its slice is used up. 'held': it is long
   * and done, but may not show yet.
   */
  step(
    index: LogIndex,
    request: KeyRequest,
    rowBudget: number,
    mayShow: boolean,
    collect: Collect,
  ): Executed | 'slice' | 'held' {
    this.#collect = collect
    const running = this.#running ?? this.#start(index, request)
    if (running.index !== index) broken(`entry ${running.index} is under way, not ${index}`)
    this.#running = running
    if (running.executed === null) {
      running.budget.rows = Math.max(1, rowBudget)
      running.budget.bytes = Number.MAX_SAFE_INTEGER
      const next = running.work.next()
      if (next.done !== true) {
        running.live = null
        return 'slice'
      }
      running.executed = next.value
    }
    if (!mayShow && running.job.sub > LONG_CHANGES) {
      running.live = null
      return 'held'
    }
    this.#running = null
    if (running.live === null) this.#store.counts.clearCurrent()
    else for (const { key, by } of running.live) this.#store.counts.adjust(key, by)
    return running.executed
  }

  /** The state of an unfinished write that has changed keys already; null: there is none. */
  get unfinished(): JobState | null {
    return this.#running !== null && this.#running.job.sub > 0 ? this.#running.job : null
  }

  #start(index: LogIndex, request: KeyRequest): Running {
    const store = this.#store
    if (store.job !== null && store.job.index !== index)
      broken(`entry ${store.job.index} is under way, not ${index}`)
    const resumed = store.job !== null
    const job = store.job ?? newJob(index, following(store.revision))
    const budget = { rows: 0, bytes: 0 }
    const sink = {
      change: (version: Version) => {
        store.rows.change(version.sub, version.key, version.version === 0)
        this.#collect(version)
      },
      live: (key: Uint8Array, by: 1 | -1) => {
        running.live?.push({ key, by })
      },
    }
    const execution = {
      sql: store.sql,
      writer: store.writer,
      sink,
      compacted: store.compact.compacted,
      job,
      resumed,
    }
    const running: Running = {
      index,
      job,
      work: execute(execution, request, budget),
      budget,
      live: resumed ? null : [],
      executed: null,
    }
    return running
  }

  closed(): void {
    this.#open = false
  }

  /** Now and then removes rows without a revision that no second try can ask for. */
  trim(): void {
    if (++this.#untrimmed < TRIM_EVERY) return
    this.#untrimmed = 0
    const { revision, appliedIndex, window, sql } = this.#store
    sql.run(
      'DELETE FROM batch WHERE rev = ? AND idx <= ? AND changes IS NULL',
      revision,
      appliedIndex - window.size,
    )
  }
}

function newJob(index: LogIndex, revision: Revision): JobState {
  return { index, revision, op: 0, lastKey: new Uint8Array(0), sub: 0, part: 0, changed: [] }
}

class ApplyBatch implements Batch {
  readonly #store: StoreState
  readonly #sliced: SlicedWrite
  readonly #first: Revision
  #events: Event[] | null
  #state: 'open' | 'stalled' | 'finished' = 'open'
  #compacted = false
  #jobDone = false

  constructor(store: StoreState, sliced: SlicedWrite) {
    this.#store = store
    this.#sliced = sliced
    this.#first = following(store.revision)
    this.#events = store.listeners.size > 0 ? [] : null
  }

  write(
    index: LogIndex,
    requestId: RequestId | null,
    request: WriteRequest,
    rowBudget: number,
    mayShow = true,
  ): WriteStep {
    this.#beginEntry(index)
    const store = this.#store
    switch (request.kind) {
      case 'put':
        return store.job === null
          ? this.#put(requestId, request)
          : this.#keys(index, requestId, request, rowBudget, mayShow)
      case 'compaction':
        return this.#plain(requestId, this.#compaction(request))
      case 'leaseGrant':
        return this.#plain(requestId, this.#leaseGrant(index, request))
      case 'auth':
        return this.#auth(index, requestId, request.op)
      default:
        return this.#keys(index, requestId, request, rowBudget, mayShow)
    }
  }

  refuse(index: LogIndex, requestId: RequestId | null, result: AuthResult): WriteStep {
    this.#beginEntry(index)
    if (this.#store.job !== null) broken(`entry ${index} is under way: it is not refused any more`)
    return this.#plain(requestId, result)
  }

  note(index: LogIndex, requestId: RequestId | null, result: number = Result.Ok): void {
    this.#beginEntry(index)
    if (this.#store.job !== null) broken(`entry ${index} is under way: it is no note`)
    this.#endEntry(requestId, result, false)
  }

  finish(): void {
    if (this.#state === 'finished') broken('the batch is finished')
    const store = this.#store
    const sliced = this.#sliced
    const { sql } = store
    const stalled = this.#state === 'stalled'
    const job = stalled ? sliced.unfinished : null
    // An unfinished write does not show, whatever of it is written.
    if (stalled && this.#events !== null)
      this.#events = this.#events.filter((e) => e.kv.modRevision <= store.revision)
    if (job !== null) {
      job.part = store.rows.flushPart()
      writeJob(sql, job)
      store.job = job
    } else if (store.rows.flushWhole()) sliced.trim()
    // Unless another long write began in the same batch: then the row is that write's.
    if (this.#jobDone && job === null) removeJob(sql)
    if (this.#compacted) writeCompact(sql, store.compact)
    store.window.written()
    this.#state = 'finished'
    sliced.closed()
    if (store.revision < this.#first) return
    const applied = {
      index: store.appliedIndex,
      first: this.#first,
      last: store.revision,
      events: this.#events,
    }
    for (const listener of store.listeners) listener(applied)
  }

  #beginEntry(index: LogIndex): void {
    if (this.#state !== 'open') broken(`the batch is ${this.#state}`)
    const store = this.#store
    if (index !== store.appliedIndex + 1)
      broken(`entry ${index} does not follow ${store.appliedIndex}`)
    store.rows.beginEntry(index, store.revision, store.job === null ? 0 : store.job.part)
  }

  #endEntry(requestId: RequestId | null, result: number, wrote: boolean): void {
    const store = this.#store
    store.rows.endEntry(requestId === null ? null : bytesOfHex(requestId), result, wrote)
    store.appliedIndex = following(store.appliedIndex)
    if (wrote) store.revision = following(store.revision)
    if (requestId === null) return
    const entry = { index: store.appliedIndex, revision: store.revision, wrote, result }
    store.window.add(requestId, entry)
  }

  #done(
    result: Result | AuthResult,
    wrote: boolean,
    branches: readonly boolean[],
    ops: readonly OpOutcome[],
  ): WriteStep {
    const revision = this.#store.revision
    return {
      done: true,
      outcome: {
        revision,
        wrote,
        error: result === Result.Ok ? null : errorOf(result),
        branches,
        ops,
      },
    }
  }

  #plain(requestId: RequestId | null, result: Result | AuthResult): WriteStep {
    this.#endEntry(requestId, result, false)
    return this.#done(result, false, NO_BRANCHES, NO_OPS)
  }

  #auth(index: LogIndex, requestId: RequestId | null, op: AuthOp): WriteStep {
    const { auth } = this.#store
    const result = auth.apply(op, index)
    const step = this.#plain(requestId, result)
    const token =
      op.kind === 'authenticate' && result === AuthResult.Ok
        ? auth.tokenMadeAt(index, op.name)
        : null
    return token === null || !step.done ? step : { done: true, outcome: { ...step.outcome, token } }
  }

  /** The most frequent write, done without slices. */
  #put(requestId: RequestId | null, request: PutRequest): WriteStep {
    const store = this.#store
    if (request.lease !== NO_LEASE || request.ignoreValue || request.ignoreLease) {
      const result = checkPut(store.sql, request, after(store.revision))
      if (result !== Result.Ok) return this.#plain(requestId, result)
    }
    store.writer.put(request, following(store.revision), 0, this)
    this.#endEntry(requestId, Result.Ok, true)
    return this.#done(Result.Ok, true, NO_BRANCHES, ONE_PUT)
  }

  /** ChangeSink of put. */
  change(version: Version): void {
    this.#store.rows.change(version.sub, version.key, version.version === 0)
    this.#collect(version)
  }

  live(key: Uint8Array, by: 1 | -1): void {
    this.#store.counts.adjust(key, by)
  }

  #keys(
    index: LogIndex,
    requestId: RequestId | null,
    request: KeyRequest,
    rowBudget: number,
    mayShow: boolean,
  ): WriteStep {
    const store = this.#store
    const executed = this.#sliced.step(index, request, rowBudget, mayShow, (version) =>
      this.#collect(version),
    )
    if (executed === 'slice' || executed === 'held') {
      this.#state = 'stalled'
      return { done: false, held: executed === 'held' }
    }
    if (store.job !== null) {
      store.job = null
      this.#jobDone = true
      this.#events = null
    }
    if (request.kind === 'leaseRevoke' && executed.result === Result.Ok) this.#revoked(request.id)
    const wrote = executed.ops.some((op) => op.changed > 0)
    this.#endEntry(requestId, executed.result, wrote)
    return this.#done(executed.result, wrote, executed.branches, executed.ops)
  }

  #revoked(id: LeaseId): void {
    const { sql, exports } = this.#store
    const lease = findLease(sql, id)
    if (lease === null) broken('a revoked lease is not there')
    removeLease(sql, id)
    for (const hold of exports) hold.leaseRevoked(lease)
  }

  #collect(version: Version): void {
    if (this.#events === null) return
    if (this.#events.length >= APPLIED_EVENTS) {
      this.#events = null
      return
    }
    this.#events.push(eventOf(version))
  }

  #compaction(request: CompactionRequest): Result {
    const store = this.#store
    if (request.revision <= store.compact.compacted) return Result.Compacted
    if (request.revision > store.revision) return Result.FutureRevision
    store.compact.compacted = revision(request.revision)
    this.#compacted = true
    return Result.Ok
  }

  #leaseGrant(index: LogIndex, request: LeaseGrantRequest): Result {
    const { sql } = this.#store
    if (request.id === NO_LEASE) return Result.LeaseNotFound
    if (request.ttl > MAX_LEASE_TTL) return Result.LeaseTTLTooLarge
    if (findLease(sql, request.id) !== null) return Result.LeaseExists
    insertLease(sql, {
      id: request.id,
      ttl: request.ttl,
      index,
      due: (request.time ?? 0) + request.ttl * 1000,
    })
    return Result.Ok
  }
}

/** A change, as etcd's watchers see it. */
export function eventOf(version: Version): Event {
  return { kv: keyValueOf(version), deleted: version.version === 0, sub: version.sub }
}
