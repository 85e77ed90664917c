import type { Sql } from '../ports.ts'
import type { LeaseId, LogIndex, RequestId, Revision } from '../types.ts'
import type {
  AppliedBatch,
  Event,
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

function todo(): never {
  throw new Error('not written yet')
}

/** What a write came to. Not done: finish the batch, and give the same entry to a later one, before any other. */
export type WriteStep = { readonly done: false } | { readonly done: true; readonly outcome: Outcome }

/**
 * Guards the entries applied in one transaction of the caller. Everything up to `finish` belongs in that transaction;
 * if it throws, the store in memory is worthless: drop it and open it again.
 */
export interface Batch {
  /**
   * Applies one entry. `index` must be appliedIndex + 1. Refusals of etcd are outcomes with an error, not throws.
   * Visits about `rowBudget` rows; long deletes and range compares go on in the next batch.
   */
  write(index: LogIndex, requestId: RequestId | null, request: WriteRequest, rowBudget: number): WriteStep
  /** An entry that leaves the store as it is (a leader's empty entry, a membership change, a second try). */
  note(index: LogIndex, requestId: RequestId | null, result?: number): void
  /** Writes what was applied; call it last, in the same transaction. Tells the subscribers. */
  finish(): void
}

/** Holds physical compaction at a revision. */
export interface Pin {
  readonly revision: Revision
  /** Milliseconds, on the clock whose now() is given to compactSlice; past it the pin holds nothing. */
  readonly expiresAt: number
}

export interface Lease {
  readonly id: LeaseId
  /** Seconds, as granted. */
  readonly ttl: number
}

/** The state a snapshot holds, and the state it starts from (0 and 0: from nothing). */
export interface SnapshotHeader {
  readonly index: LogIndex
  readonly revision: Revision
  readonly compactRevision: number
  readonly fromRevision: number
  readonly fromIndex: number
}

/** One snapshot being sent. Lives in memory: after a restart it is gone, the receiver starts a new one. */
export interface Export {
  readonly header: SnapshotHeader
  /**
   * The chunk that begins at `cursor` (empty: the first). The same cursor gives the same rows again.
   * Throws EtcdError `compacted` if its pin expired and the history is gone: begin again.
   */
  chunk(cursor: Uint8Array, rowBudget: number, byteBudget: number): ExportedChunk
  /** Lets go of what it holds. */
  close(): void
}

export interface ExportedChunk {
  readonly data: Uint8Array
  /** Cursor of the next chunk; null after the last. */
  readonly next: Uint8Array | null
}

/** A snapshot being received; survives a restart. */
export interface ImportState {
  readonly header: SnapshotHeader
  /** Given by the caller to beginImport: which sender's which snapshot. */
  readonly id: Uint8Array
  /** Old rows are being removed: call importSlice until it answers true, then ask for chunks. */
  readonly clearing: boolean
  /** The chunk to ask for. */
  readonly cursor: Uint8Array
}

/** Guards one member's keys, history, leases and applied index. Opened by openStore. */
export interface Store {
  /** Current main revision: the newest that reads may see. */
  readonly revision: Revision
  /** Last revision compacted by an entry; −1: none yet (etcd's initial value). */
  readonly compactRevision: number
  /** Index of the last entry applied whole. */
  readonly appliedIndex: LogIndex
  /** In the middle of a full import: there is nothing to read. Every read throws. */
  readonly restoring: boolean
  /** The entry that must be given to Batch.write next, because some of its slices are written. Lease reads should wait for it. */
  readonly pendingJob: PendingJob | null

  beginBatch(): Batch

  /**
   * A range of etcd, at its revision or the current one. Throws EtcdError compacted or future.
   * `pageBytes`: cuts unsorted answers into pages of about that size; without it the answer is one page.
   */
  read(request: RangeRequest, cursor?: RangeCursor | null, pageBytes?: number): Job<RangePage>
  /** A transaction of ranges only, at the current revision. An error of its check is thrown by step. */
  readTxn(request: TxnRequest): Job<{ readonly revision: Revision; readonly answer: WriteAnswer }>
  /**
   * The answer to an entry from what applying it did, by reading at its coordinates. `answer` is null where the
   * history is compacted (the header alone). The outcome must have no error.
   */
  answer(request: WriteRequest, outcome: Outcome): Job<{ readonly revision: Revision; readonly answer: WriteAnswer | null }>
  /** The outcome again, for a second try of the request; null where the history it needs is compacted. */
  recover(request: WriteRequest, recent: RecentEntry): Job<{ readonly outcome: Outcome | null }>
  /**
   * The entry that carried this request id, if it is among the last REQUEST_WINDOW_ENTRIES before the next index;
   * sees the entries of the open batch too. The first call after a start reads the window's rows.
   */
  recent(requestId: RequestId): RecentEntry | null

  /** One slice of physical compaction, in the caller's transaction. True: nothing left to do now. */
  compactSlice(rowBudget: number, now: number): boolean
  /** Whether what `revision` compacted is gone from the disk. */
  physicalDone(revision: number): boolean
  /** Keeps the state at `revision` (≥ compactRevision) readable until unpin or expiry. */
  pin(revision: Revision, expiresAt: number): Pin
  unpin(pin: Pin): void

  /** etcd's HashKV; 0: at the current revision. Throws EtcdError compacted or future. */
  hashKV(revision: number): Job<HashAnswer>
  /**
   * Events of revisions `from` … current, in order, whole revisions at a time: each step returns some
   * (`next` = the revision to go on from), the last has `next` > the revision it was asked at.
   * Throws EtcdError compacted if `from` < compactRevision.
   */
  history(from: Revision): Job<{ readonly events: readonly Event[]; readonly next: Revision }>
  /** The value a key had before (revision, sub); null: none, or compacted away. */
  before(key: Uint8Array, revision: Revision, sub: number): KeyValue | null
  /** Calls `listener` at the end of each batch that made a revision; returns how to stop it. Never throw in it. */
  subscribe(listener: (batch: AppliedBatch) => void): () => void

  lease(id: LeaseId): Lease | null
  /** Up to `limit` leases with ids above `after` in their stored order; null: from the first. */
  leases(after: LeaseId | null, limit: number): Lease[]
  /** Up to `limit` keys of a lease above `after`, in byte order; null: from the first. */
  leaseKeys(id: LeaseId, after: Uint8Array | null, limit: number): Uint8Array[]

  /**
   * Begins to send the present state. `from` = the receiver's (revision, applied index): then only what is newer is
   * sent, if the receiver's revision is not below compactRevision, else everything; null: everything.
   */
  beginExport(from: { readonly revision: Revision; readonly index: LogIndex } | null, expiresAt: number): Export
  readonly importing: ImportState | null
  /**
   * Begins to receive, in the caller's transaction. A full one makes the store `restoring` until its end. Another import
   * that was under way is given up. Entries can't be applied until the end or abortImport. Throws if the header does not
   * start from this store's state.
   */
  beginImport(id: Uint8Array, header: SnapshotHeader): void
  /** One slice of clearing, in the caller's transaction; true: ready for chunks. */
  importSlice(rowBudget: number): boolean
  /** Takes the chunk at importing.cursor, in the caller's transaction; true: that was the last, the state shows. Throws on any other chunk. */
  importChunk(data: Uint8Array): boolean
  /** Gives up an incremental import, in slices; true: the store is as it was before. A full one can't be given up (throws). */
  abortImport(rowBudget: number): boolean
}

/** Opens the store, making its tables in an empty database. Work and memory do not grow with the data. */
export function openStore(_sql: Sql): Store {
  return todo()
}
