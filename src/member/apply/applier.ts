/**
 * Applies what is committed, in order. One turn's entries are one batch of the store, whose row carries the applied index.
 * A long entry (a delete of very many keys) takes several turns; what comes after it waits.
 *
 * Reads don't: they are answered from before the long entry, until it shows. It may not show on one member, and be
 * acknowledged there, while another still answers from before it. So it shows only once a second entry, its finish, is
 * committed: proposed by the leader when its own slices are done. A read whose index lies before the finish may be
 * served without the long entry, wherever it has got to.
 */
import { AuthResult } from '../../auth/index.ts'
import { invariant } from '../../base/invariant.ts'
import { APPLY_BATCH_ENTRIES, APPLY_SLICE_ROWS } from '../../limits.ts'
import { errorOf, type Outcome, type RecentEntry, Result, type Store, type WriteRequest } from '../../mvcc/index.ts'
import { type ConfChange, decodeConfChange, type Entry, EntryType } from '../../raft/index.ts'
import { higher, type LogIndex, logIndex, preceding, type RequestId } from '../../types.ts'
import { FORMAT_2 } from '../../version.ts'
import { permitsWrite } from '../access/permissions.ts'
import { changeFromEntry } from '../storage/conf-entry.ts'
import { decodeEntry, type EntryRequest, isStateRequest, type StateRequest } from '../storage/log-entry.ts'
import type { Clusters } from './cluster-list.ts'
import type { Flags } from './flags.ts'

export interface ApplyOwner {
  /** A write that may wait here was applied. */
  applied(id: RequestId, outcome: Outcome, request: WriteRequest, index: LogIndex): void
  /** A change of the flags, or of the list of clusters, that may wait here was made, or refused. */
  onStateChange(id: RequestId, request: StateRequest, result: number): void
  /** A second try of a write that was applied before. `may`: whether who asks might do it now. */
  appliedBefore(id: RequestId, recent: RecentEntry, request: EntryRequest, may: AuthResult): void
  /** Answers why it changed nothing, as a number to be stored; 0: it did. `before` is not null for a second try. */
  confChange(change: ConfChange, id: RequestId, index: LogIndex, before: RecentEntry | null): number
}

/** Guards the committed entries that are not applied yet. */
export class Applier {
  readonly #store: Store
  readonly #owner: ApplyOwner
  readonly #state: { readonly flags: Flags; readonly clusters: Clusters }
  #queue: Entry[] = []
  #from = 0
  /** Index of the last entry in the queue, or applied. */
  #last: LogIndex
  /** Index of the finish of each long entry that has one, by the long entry's index. */
  readonly #finishes = new Map<LogIndex, LogIndex>()
  #held = false

  constructor(store: Store, state: { readonly flags: Flags; readonly clusters: Clusters }, owner: ApplyOwner) {
    this.#store = store
    this.#state = state
    this.#owner = owner
    this.#last = store.appliedIndex
  }

  /** Index of a long entry that is done and waits for its finish; null: none does. */
  get held(): LogIndex | null {
    const job = this.#store.pendingJob // gone where a snapshot has taken its place
    return this.#held && job !== null && !this.#finishes.has(job.index) ? job.index : null
  }

  /** Reads at indexes up to this one may be served: applied, or ordered before what shows next. */
  get readable(): LogIndex {
    const { appliedIndex, pendingJob } = this.#store
    if (pendingJob === null || !pendingJob.long) return appliedIndex
    const finish = this.#finishes.get(pendingJob.index)
    return finish === undefined ? this.#last : preceding(finish)
  }

  get waiting(): number {
    return this.#queue.length - this.#from
  }

  /** How many changes of membership are committed and not in force yet. */
  get confChanges(): number {
    let count = 0
    for (let i = this.#from; i < this.#queue.length; i++) if (this.#queue[i]?.type === EntryType.ConfChange) count++
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

  /** One batch, in the caller's transaction. */
  run(): void {
    if (
      this.waiting === 0 ||
      this.held !== null ||
      this.#state.flags.beyond ||
      this.#store.restoring ||
      this.#store.importing !== null
    )
      return
    const { flags, clusters } = this.#state
    const batch = this.#store.beginBatch()
    let rows = APPLY_SLICE_ROWS
    for (let n = 0; n < APPLY_BATCH_ENTRIES && rows > 0; n++) {
      const entry = this.#queue[this.#from]
      if (entry === undefined) break
      invariant(entry.index === this.#store.appliedIndex + 1, 'entries are applied in order, each once')
      if (entry.type === EntryType.ConfChange) {
        const change = decodeConfChange(entry.data)
        const { id } = changeFromEntry(change)
        const before = this.#store.recent(id)
        const reason = this.#owner.confChange(change, id, entry.index, before)
        batch.note(entry.index, before === null ? id : null, reason === 0 ? Result.Ok : Result.Foreign + reason)
      } else if (entry.data.length === 0 || finishedBy(entry) !== null) {
        batch.note(entry.index, null)
      } else {
        const { id, who, request } = decodeEntry(entry.data, flags.format)
        const goesOn = this.#store.pendingJob?.index === entry.index
        const before = goesOn ? null : this.#store.recent(id)
        const refusal = isStateRequest(request) || this.#store.pendingJob !== null ? null : flags.refuses(request)
        if (before !== null) {
          batch.note(entry.index, null)
          const may = isStateRequest(request) ? AuthResult.Ok : permitsWrite(this.#store, who, request)
          this.#owner.appliedBefore(id, before, request, may)
        } else if (isStateRequest(request)) {
          const result = request.kind === 'clusters' ? clusters.apply(request) : flags.apply(request)
          batch.note(entry.index, id, result)
          this.#owner.onStateChange(id, request, result)
          // What follows may be more than this code understands.
          if (flags.beyond) rows = 0
        } else if (refusal !== null) {
          batch.note(entry.index, id, refusal)
          const { revision } = this.#store
          const refused = { revision, wrote: false, error: errorOf(refusal), branches: [], ops: [] }
          this.#owner.applied(id, refused, request, entry.index)
        } else {
          const may = goesOn ? AuthResult.Ok : permitsWrite(this.#store, who, request)
          const step =
            may === AuthResult.Ok
              ? batch.write(entry.index, id, request, rows, this.#finishes.has(entry.index))
              : batch.refuse(entry.index, may === AuthResult.OldRevision && flags.format >= FORMAT_2 ? null : id, may)
          this.#held = !step.done && step.held
          if (!step.done) break
          this.#finishes.delete(entry.index)
          this.#owner.applied(id, step.outcome, request, entry.index)
          // What an entry costs in rows is known by its ops; a plain put is one.
          rows -= 1 + step.outcome.ops.reduce((sum, op) => sum + op.changed, 0)
        }
      }
      this.#from++
    }
    batch.finish()
    this.#compact()
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

/** Data of a finish: a zero byte (no protobuf message begins so), then the long entry's index, 8 bytes. */
export function encodeFinish(long: LogIndex): Uint8Array {
  const data = new Uint8Array(9)
  new DataView(data.buffer).setBigUint64(1, BigInt(long))
  return data
}

function finishedBy(e: Entry): LogIndex | null {
  if (e.data.length !== 9 || e.data[0] !== 0 || e.type !== EntryType.Normal) return null
  return logIndex(Number(new DataView(e.data.buffer, e.data.byteOffset, 9).getBigUint64(1)))
}
