import type { Auth } from '../auth/index.ts'
import {
  type DueCursor,
  findLease,
  firstDue,
  type GrantedLease,
  listDue,
  listKeys,
  listLeases,
  setDue,
} from '../lease/index.ts'
import { REQUEST_WINDOW_ENTRIES } from '../limits.ts'
import type { Sql } from '../ports.ts'
import {
  type LeaseId,
  type LogIndex,
  logIndex,
  type RequestId,
  type Revision,
  revision,
} from '../types.ts'
import { type Answered, answerJob, readTxnJob, recoverJob } from './answer.ts'
import { Backup } from './backup.ts'
import { type Batch, SlicedWrite } from './batch.ts'
import { compactSlice } from './compact.ts'
import { type Export, Exporter } from './export.ts'
import { hashJob } from './hash.ts'
import { type Events, History, valueBefore } from './history.ts'
import {
  abortImport,
  beginImport,
  chunkCursors,
  type ImportState,
  importChunk,
  importSlice,
  importState,
} from './import.ts'
import { LONG_CHANGES } from './limits.ts'
import { BEFORE_ALL } from './meta.ts'
import { rangePage } from './range.ts'
import { headerOf, type SnapshotHeader } from './snapshot.ts'
import { type Pin, StoreState } from './state.ts'
import type {
  AppliedBatch,
  HashAnswer,
  Job,
  KeyValue,
  Outcome,
  PendingJob,
  RangeCursor,
  RangePage,
  RangeRequest,
  RecentEntry,
  TxnRequest,
  WriteAnswer,
  WriteRequest,
} from './types.ts'
import { after } from './versions.ts'
import { WorkJob } from './work.ts'

export interface StoreOptions {
  /**
   * How many entries second tries look back through; the same on all members. Default
   * REQUEST_WINDOW_ENTRIES.
   */
  readonly requestWindow?: number
}

const NO_STATE = headerOf({
  index: logIndex(0),
  revision: revision(1),
  compacted: revision(-1),
  fromRevision: revision(0),
  fromIndex: logIndex(0),
  merged: BEFORE_ALL,
  unpurged: false,
})

/**
 * Opens the store, and makes its tables in an empty database. Its work and memory do not grow with
 * the data. Throws where newer code wrote the database.
 */
export function openStore(sql: Sql, options: StoreOptions = {}): Store {
  return new Store(new StoreState(sql, options.requestWindow ?? REQUEST_WINDOW_ENTRIES))
}

/** Guards one member's keys, history, leases and applied index. Opened by openStore. */
export class Store {
  readonly #state: StoreState
  #sliced: SlicedWrite

  constructor(state: StoreState) {
    this.#state = state
    this.#sliced = new SlicedWrite(state)
  }

  /** Current main revision: the newest that reads see. */
  get revision(): Revision {
    return this.#state.revision
  }

  /** Last revision compacted by an entry; −1: none yet (etcd's initial value). */
  get compactRevision(): Revision {
    return this.#state.compact.compacted
  }

  /** Versions that compaction has removed in this life. */
  get removedVersions(): number {
    return this.#state.removed
  }

  /** Index of the last entry that was applied as a whole. */
  get appliedIndex(): LogIndex {
    return this.#state.appliedIndex
  }

  /** A full import is under way: there is nothing to read, so every read throws. */
  get restoring(): boolean {
    return this.#state.restoring
  }

  /**
   * The entry that must be given to Batch.write next, because some of its slices are written. Lease
   * reads should wait until it is null: a long revoke takes its keys away slice by slice.
   */
  get pendingJob(): PendingJob | null {
    const { job } = this.#state
    if (job === null) return null
    return { index: job.index, revision: job.revision, long: job.sub > LONG_CHANGES }
  }

  /** Begins to apply entries. Throws while a snapshot is received. */
  beginBatch(): Batch {
    return this.#sliced.begin()
  }

  /**
   * A range of etcd, at its revision or the current one. Throws EtcdError compacted or future.
   * `pageBytes`: cuts answers in key order into pages of about that size; without it the answer is
   * one page. `cursor`: continues an answer, whatever was compacted since; it throws compacted only
   * where its history is gone from the disk.
   */
  read(
    request: RangeRequest,
    cursor: RangeCursor | null = null,
    pageBytes = Number.MAX_SAFE_INTEGER,
  ): Job<RangePage> {
    const state = this.#state
    const revision = cursor?.revision ?? state.readRevision(request.revision)
    if (cursor !== null) state.checkContinued(revision)
    const header = cursor?.headerRevision ?? state.revision
    const check = () => state.checkReadable(revision)
    return new WorkJob(revision, check, (budget, gathered) =>
      rangePage(state, request, after(revision), header, cursor, pageBytes, budget, gathered),
    )
  }

  /**
   * A transaction of ranges only, at the current revision. `step` throws an error of etcd's check.
   */
  readTxn(request: TxnRequest): Job<Answered<WriteAnswer>> {
    return readTxnJob(this.#state, request)
  }

  /**
   * The answer to an entry, read from the history at the entry's coordinates. `answer` is null
   * where that history is compacted; then there is only the header. Throws the outcome's error, if
   * it has one.
   */
  answer(request: WriteRequest, outcome: Outcome): Job<Answered<WriteAnswer | null>> {
    return answerJob(this.#state, request, outcome)
  }

  /**
   * Recovers the outcome for a second try of the request; null where the history that it needs is
   * compacted.
   */
  recover(request: WriteRequest, recent: RecentEntry): Job<{ readonly outcome: Outcome | null }> {
    return recoverJob(this.#state, request, recent)
  }

  /**
   * The entry with this request id, if it is among the window's last entries before the next index.
   * The open batch counts, too. The first call after a start reads the window's rows.
   */
  recent(requestId: RequestId): RecentEntry | null {
    return this.#state.window.find(requestId, this.#state.appliedIndex)
  }

  /**
   * Does one slice of physical compaction, in the caller's transaction. True: nothing is left to do
   * now. Pinned revisions stay. For `graceMs` all stay, because the pins of an earlier life may be
   * lost.
   */
  compactSlice(rowBudget: number, now: number, graceMs = 0): boolean {
    return compactSlice(this.#state, rowBudget, now, graceMs)
  }

  /** Until when physical compaction waits for an earlier life's pins; it may be in the past. */
  get compactionWaitsUntil(): number {
    return this.#state.compact.waitingUntil
  }

  /** Whether all that a compaction at `revision` superseded is gone from the disk. */
  physicalDone(revision: number): boolean {
    return this.#state.compact.purged >= revision
  }

  /** Keeps the state at `revision` readable until unpin or expiry. */
  pin(revision: Revision, expiresAt: number): Pin {
    const pin = { revision, expiresAt }
    this.#state.pins.add(pin)
    return pin
  }

  /** Moves the end of a pin, even if it had expired. */
  renew(pin: Pin, expiresAt: number): void {
    pin.expiresAt = expiresAt
    this.#state.pins.add(pin)
  }

  unpin(pin: Pin): void {
    this.#state.pins.delete(pin)
  }

  /** etcd's HashKV; 0: at the current revision. Throws EtcdError compacted or future. */
  hashKV(revision: number): Job<HashAnswer> {
    return hashJob(this.#state, revision)
  }

  /**
   * Events of the revisions `from` … current, in order. Each step answers with the events of whole
   * revisions and the revision to go on from, or with null where its budget held no whole revision.
   * The last answer has `next` above the revision that was current at the call. Throws EtcdError
   * compacted if `from` < compactRevision.
   */
  history(from: Revision): Job<Events> {
    return new History(this.#state, from)
  }

  /**
   * The value of a key before `revision` (a watch's prev_kv); null: there was none, or it is
   * compacted away.
   */
  before(key: Uint8Array, revision: Revision): KeyValue | null {
    return valueBefore(this.#state, key, revision)
  }

  /**
   * Calls `listener` at the end of each batch that made a revision; returns a function that ends
   * that. The listener must not throw.
   */
  subscribe(listener: (batch: AppliedBatch) => void): () => void {
    this.#state.listeners.add(listener)
    return () => {
      this.#state.listeners.delete(listener)
    }
  }

  /** Users, roles, permissions and tokens. */
  get auth(): Auth {
    return this.#state.auth
  }

  lease(id: LeaseId): GrantedLease | null {
    return findLease(this.#state.sql, id)
  }

  /** Up to `limit` leases after `after` in their stored order; null: from the first. */
  leases(after: LeaseId | null, limit: number): GrantedLease[] {
    return listLeases(this.#state.sql, after, limit)
  }

  /**
   * Up to `limit` leases due by `upTo` (milliseconds since the epoch) after `after`, in the order
   * of (due, id).
   */
  dueLeases(after: DueCursor | null, upTo: number, limit: number): GrantedLease[] {
    return listDue(this.#state.sql, after, upTo, limit)
  }

  /** When the first lease after `after` is due; null: none is left. */
  firstDue(after: DueCursor | null): number | null {
    return firstDue(this.#state.sql, after)
  }

  /** Writes when a lease is due by this member's own opinion, in the caller's transaction. */
  setLeaseDue(id: LeaseId, due: number): void {
    setDue(this.#state.sql, id, due)
  }

  /** Up to `limit` keys of a lease after `after`, in byte order; null: from the first. */
  leaseKeys(id: LeaseId, after: Uint8Array | null, limit: number): Uint8Array[] {
    return listKeys(this.#state.sql, id, after, limit)
  }

  /**
   * Begins to send the present state. `from`: the receiver's revision and applied index. If that
   * revision is not below compactRevision, only what is newer is sent, else everything; null:
   * everything. It holds back compaction until it is closed or expires; renew puts the expiry off.
   */
  beginExport(
    from: { readonly revision: Revision; readonly index: LogIndex } | null,
    expiresAt: number,
  ): Export {
    return new Exporter(this.#state, from, expiresAt)
  }

  /**
   * Begins a backup of the present state. It holds back compaction until it is closed or
   * `expiresAt` has passed.
   */
  beginBackup(expiresAt: number): Backup {
    return new Backup(this.#state, expiresAt)
  }

  /** The snapshot that is being received; null: none. */
  get importing(): ImportState | null {
    return importState(this.#state)
  }

  /**
   * Begins to receive a snapshot, in the caller's transaction. A full one makes the store
   * `restoring` until its end. Any other import under way is given up, and so is an unfinished
   * entry. Entries can't be applied until the end or abortImport. Throws if the header does not
   * start from this store's state.
   */
  beginImport(id: Uint8Array, header: SnapshotHeader): void {
    beginImport(this.#state, id, header)
    this.#sliced = new SlicedWrite(this.#state)
  }

  /** Drops the state, in the caller's transaction: there is none until a full snapshot has come. */
  awaitSnapshot(): void {
    this.beginImport(new Uint8Array(16), NO_STATE)
  }

  /** Does one slice of clearing, in the caller's transaction; true: ready for chunks. */
  importSlice(rowBudget: number): boolean {
    return importSlice(this.#state, rowBudget)
  }

  /** The cursor of the chunk in these bytes, and the next chunk's ('': none), in hex. */
  chunkCursors(data: Uint8Array): { readonly cursor: string; readonly next: string } {
    return chunkCursors(data)
  }

  /**
   * Takes the chunk at importing.cursor, in the caller's transaction; true: it was the last, and
   * the state shows. Throws on any other chunk.
   */
  importChunk(data: Uint8Array): boolean {
    return importChunk(this.#state, data)
  }

  /**
   * Gives up an incremental import, in slices; true: the store is as it was before. Throws for a
   * full import, which can't be given up.
   */
  abortImport(rowBudget: number): boolean {
    return abortImport(this.#state, rowBudget)
  }
}
