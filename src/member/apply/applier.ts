/**
 * Applies committed entries in order. One turn's entries are one batch of the store, whose row
 * carries the applied index. A long entry (a delete of very many keys) takes several turns; the
 * entries after it wait.
 *
 * Reads do not wait: until the long entry shows, they are answered as of before it. No member may
 * show the entry, and so acknowledge it, while another still answers as of before it. So the entry
 * shows only once a second entry, its finish, is committed. The leader proposes the finish when its
 * own slices are done. A read whose index lies before the finish may be served without the long
 * entry, however far this has got.
 */
import { AuthResult } from '../../auth/index.ts'
import { invariant } from '../../base/invariant.ts'
import { APPLY_BATCH_ENTRIES, APPLY_SLICE_ROWS } from '../../limits.ts'
import { type Batch, errorOf, type RecentEntry, Result, type Store } from '../../mvcc/index.ts'
import { type ConfChange, decodeConfChange, type Entry, EntryType } from '../../raft/index.ts'
import { higher, type LogIndex, logIndex, preceding, type RequestId } from '../../types.ts'
import { FORMAT_2 } from '../../version.ts'
import { permitsWrite } from '../access/permissions.ts'
import { changeFromEntry } from '../storage/conf-entry.ts'
import { decodeEntry, isStateRequest } from '../storage/log-entry.ts'
import type { BusyReason, WakeReason } from '../turn/awake-reason.ts'
import type { Applied } from './applied.ts'
import type { Clusters } from './cluster-list.ts'
import type { Flags } from './flags.ts'

/**
 * Brings a change of membership into force, at its place among the entries. Returns why it changed
 * nothing, as a number to be stored; 0: it changed the members. `before` is not null for a second
 * try.
 */
type ApplyConfChange = (
  change: ConfChange,
  id: RequestId,
  index: LogIndex,
  before: RecentEntry | null,
) => number

/** Guards the committed entries that are not applied yet. */
export class Applier {
  readonly #store: Store
  readonly #confChange: ApplyConfChange
  readonly #state: { readonly flags: Flags; readonly clusters: Clusters }
  #queue: Entry[] = []
  #from = 0
  /** Index of the last entry in the queue, or applied. */
  #last: LogIndex
  /** Index of the finish of each long entry that has one, by the long entry's index. */
  readonly #finishes = new Map<LogIndex, LogIndex>()
  #held = false

  constructor(
    store: Store,
    state: { readonly flags: Flags; readonly clusters: Clusters },
    confChange: ApplyConfChange,
  ) {
    this.#store = store
    this.#state = state
    this.#confChange = confChange
    this.#last = store.appliedIndex
  }

  /** Index of a long entry that is done and waits for its finish; null: none does. */
  get held(): LogIndex | null {
    const job = this.#store.pendingJob // gone if a snapshot took its place
    return this.#held && job !== null && !this.#finishes.has(job.index) ? job.index : null
  }

  /** Reads at indexes up to this one may be served: they need no entry that does not show yet. */
  get readable(): LogIndex {
    const { appliedIndex, pendingJob } = this.#store
    if (pendingJob === null || !pendingJob.long) return appliedIndex
    const finish = this.#finishes.get(pendingJob.index)
    return finish === undefined ? this.#last : preceding(finish)
  }

  get waiting(): number {
    return this.#queue.length - this.#from
  }

  wakeReason(): WakeReason | null {
    return this.#store.pendingJob === null ? null : 'halfAppliedEntry'
  }

  busyReason(): BusyReason | null {
    return this.waiting > 0 ? 'apply' : null
  }

  /** How many changes of membership are committed and not in force yet. */
  get confChanges(): number {
    let count = 0
    for (let i = this.#from; i < this.#queue.length; i++)
      if (this.#queue[i]?.type === EntryType.ConfChange) count++
    return count
  }

  push(entries: readonly Entry[]): void {
    for (const e of entries) {
      this.#queue.push(e)
      const long = finishedBy(e)
      if (long !== null && !this.#finishes.has(long)) this.#finishes.set(long, e.index)
    }
    this.#last = higher(this.#last, entries.at(-1)?.index ?? this.#last)
    // A snapshot may have been faster than the log.
    if ((this.#queue[this.#from]?.index ?? Number.POSITIVE_INFINITY) <= this.#store.appliedIndex)
      this.skipTo(this.#store.appliedIndex)
  }

  /** A snapshot took the place of everything up to `index`. */
  skipTo(index: LogIndex): void {
    for (;;) {
      const entry = this.#queue[this.#from]
      if (entry === undefined || entry.index > index) break
      this.#from++
    }
    this.#last = higher(this.#last, index)
    this.#held = false
    this.#compact()
  }

  /**
   * Applies one batch, in the caller's transaction. Returns the requests applied, in order, without
   * changes of membership.
   */
  run(): readonly Applied[] {
    const applied: Applied[] = []
    if (!this.#mayRun) return applied
    const batch = this.#store.beginBatch()
    let rows = APPLY_SLICE_ROWS
    for (let n = 0; n < APPLY_BATCH_ENTRIES && rows > 0; n++) {
      const entry = this.#queue[this.#from]
      if (entry === undefined) break
      invariant(
        entry.index === this.#store.appliedIndex + 1,
        'entries are applied in order, each once',
      )
      if (entry.type === EntryType.ConfChange) this.#applyConfChange(batch, entry)
      else if (entry.data.length === 0 || finishedBy(entry) !== null) batch.note(entry.index, null)
      else {
        const one = this.#applyRequest(batch, entry, rows)
        if (one === null) break
        applied.push(one)
        rows -= rowsOf(one)
        // This code may not understand the entries that follow.
        if (this.#state.flags.beyond) rows = 0
      }
      this.#from++
    }
    batch.finish()
    this.#compact()
    return applied
  }

  get #mayRun(): boolean {
    if (this.waiting === 0 || this.held !== null || this.#state.flags.beyond) return false
    return !this.#store.restoring && this.#store.importing === null
  }

  #applyConfChange(batch: Batch, { index, data }: Entry): void {
    const change = decodeConfChange(data)
    const { id } = changeFromEntry(change)
    const before = this.#store.recent(id)
    const reason = this.#confChange(change, id, index, before)
    batch.note(
      index,
      before === null ? id : null,
      reason === 0 ? Result.Ok : Result.Foreign + reason,
    )
  }

  /** Null: the entry goes on in the next batch. */
  #applyRequest(batch: Batch, { index, data }: Entry, rows: number): Applied | null {
    const { flags, clusters } = this.#state
    const { id, who, request } = decodeEntry(data, flags.format)
    const goesOn = this.#store.pendingJob?.index === index
    const recent = goesOn ? null : this.#store.recent(id)
    if (recent !== null) {
      batch.note(index, null)
      const may = isStateRequest(request) ? AuthResult.Ok : permitsWrite(this.#store, who, request)
      return { kind: 'duplicate', index, id, request, recent, may }
    }
    if (isStateRequest(request)) {
      const result = request.kind === 'clusters' ? clusters.apply(request) : flags.apply(request)
      batch.note(index, id, result)
      return { kind: 'state', index, id, request, result }
    }
    const refusal = this.#store.pendingJob === null ? flags.refuses(request) : null
    if (refusal !== null) {
      batch.note(index, id, refusal)
      const { revision } = this.#store
      const outcome = { revision, wrote: false, error: errorOf(refusal), branches: [], ops: [] }
      return { kind: 'write', index, id, request, outcome }
    }
    const may = goesOn ? AuthResult.Ok : permitsWrite(this.#store, who, request)
    const step =
      may === AuthResult.Ok
        ? batch.write(index, id, request, rows, this.#finishes.has(index))
        : batch.refuse(
            index,
            may === AuthResult.OldRevision && flags.format >= FORMAT_2 ? null : id,
            may,
          )
    this.#held = !step.done && step.held
    if (!step.done) return null
    this.#finishes.delete(index)
    return { kind: 'write', index, id, request, outcome: step.outcome }
  }

  #compact(): void {
    if (this.#from === this.#queue.length) {
      this.#queue = []
      this.#from = 0
    } else if (this.#from > 4096) {
      this.#queue = this.#queue.slice(this.#from)
      this.#from = 0
    }
  }
}

/** The rows that an entry takes from its batch: one, and those that its operations changed. */
function rowsOf(applied: Applied): number {
  if (applied.kind !== 'write') return 0
  return 1 + applied.outcome.ops.reduce((sum, op) => sum + op.changed, 0)
}

/**
 * Data of a finish: a zero byte (no protobuf message begins so), then the long entry's index, 8
 * bytes.
 */
export function encodeFinish(long: LogIndex): Uint8Array {
  const data = new Uint8Array(9)
  new DataView(data.buffer).setBigUint64(1, BigInt(long))
  return data
}

function finishedBy(e: Entry): LogIndex | null {
  if (e.data.length !== 9 || e.data[0] !== 0 || e.type !== EntryType.Normal) return null
  return logIndex(Number(new DataView(e.data.buffer, e.data.byteOffset, 9).getBigUint64(1)))
}
