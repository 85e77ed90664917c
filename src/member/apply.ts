/**
 * Applies what is committed, in order. One turn's entries are one batch of the store, whose row carries the applied index.
 * A long entry (a delete of very many keys) takes several turns; what comes after it waits.
 */
import { APPLY_BATCH_ENTRIES, SLICE_ROWS } from '../limits.ts'
import { errorOf, type Job, type Outcome, type RecentEntry, type Store, type WriteRequest } from '../mvcc/index.ts'
import { type ConfChange, decodeConfChange, type Entry, EntryType } from '../raft/index.ts'
import type { LogIndex, RequestId } from '../types.ts'
import { decodeEntry } from './entry.ts'
import { invariant } from './invariant.ts'

export interface ApplyOwner {
  /** The request of a write that waits here, decoded before. */
  known(id: RequestId): WriteRequest | undefined
  /** A write that may wait here was applied. */
  applied(id: RequestId, request: WriteRequest, outcome: Outcome): void
  /** A second try of a write that was applied before. */
  appliedBefore(id: RequestId, request: WriteRequest, job: Job<{ readonly outcome: Outcome | null }>, recent: RecentEntry): void
  confChange(change: ConfChange): void
}

/** Guards the committed entries that are not applied yet. */
export class Applier {
  readonly #store: Store
  readonly #owner: ApplyOwner
  #queue: Entry[] = []
  #from = 0

  constructor(store: Store, owner: ApplyOwner) {
    this.#store = store
    this.#owner = owner
  }

  get waiting(): number {
    return this.#queue.length - this.#from
  }

  /** A change of membership is committed and not in force yet. */
  get hasConfChange(): boolean {
    for (let i = this.#from; i < this.#queue.length; i++) if (this.#queue[i]?.type === EntryType.ConfChange) return true
    return false
  }

  push(entries: readonly Entry[]): void {
    for (const e of entries) this.#queue.push(e)
  }

  /** A snapshot took the place of everything up to `index`. */
  skipTo(index: LogIndex): void {
    for (;;) {
      const entry = this.#queue[this.#from]
      if (entry === undefined || entry.index > index) break
      if (entry.type === EntryType.ConfChange) this.#owner.confChange(decodeConfChange(entry.data))
      this.#from++
    }
    this.#compact()
  }

  /** One batch, in the caller's transaction. */
  run(): void {
    if (this.waiting === 0 || this.#store.restoring || this.#store.importing !== null) return
    const batch = this.#store.beginBatch()
    let rows = SLICE_ROWS
    for (let n = 0; n < APPLY_BATCH_ENTRIES && rows > 0; n++) {
      const entry = this.#queue[this.#from]
      if (entry === undefined) break
      invariant(entry.index === this.#store.appliedIndex + n + 1 || n > 0, 'entries are applied in order, each once')
      if (entry.type === EntryType.ConfChange) {
        batch.note(entry.index, null)
        this.#owner.confChange(decodeConfChange(entry.data))
      } else if (entry.data.length === 0) {
        batch.note(entry.index, null)
      } else {
        const { id, request } = decodeEntry(entry.data, (known) => this.#owner.known(known))
        const before = this.#store.pendingJob?.index === entry.index ? null : this.#store.recent(id)
        if (before !== null) {
          batch.note(entry.index, null)
          this.#owner.appliedBefore(id, request, this.#store.recover(request, before), before)
        } else {
          const step = batch.write(entry.index, id, request, rows)
          if (!step.done) break
          this.#owner.applied(id, request, step.outcome)
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

/** The outcome of a request whose history is gone: only how it ended is known. */
export function bareOutcome(recent: RecentEntry): Outcome {
  return { revision: recent.revision, wrote: recent.wrote, error: errorOf(recent.result), branches: [], ops: [] }
}
