import { Auth } from '../auth/index.ts'
import { Code, Errors, EtcdError } from '../errors.ts'
import type { GrantedLease } from '../lease/index.ts'
import type { Sql } from '../ports.ts'
import { higher, logIndex, MAX_REVISION, preceding, type Revision, revision } from '../types.ts'
import type { Span } from './bytes.ts'
import { newestRow } from './changes.ts'
import { Counter } from './counting.ts'
import { type CountInProgress, Counts } from './counts.ts'
import {
  type CompactState,
  type ImportRow,
  type JobState,
  readCompact,
  readImport,
  readJob,
} from './meta.ts'
import { RequestWindow } from './requests.ts'
import { BatchRows } from './rows.ts'
import type { Budget } from './scan.ts'
import { openTables } from './tables.ts'
import type { AppliedBatch } from './types.ts'
import { type At, after } from './versions.ts'
import { used, type Work } from './work.ts'
import { Writer } from './writer.ts'

/** A count below this is cheaper to make again than to remember. */
const COUNT_WORTH_KEEPING = 256

const EMPTY_STORE = revision(1)

/** Holds physical compaction at a revision. */
export interface Pin {
  readonly revision: Revision
  /**
   * Milliseconds, on the clock whose now() is given to compactSlice; after that the pin holds
   * nothing.
   */
  expiresAt: number
}

/** What the store must know of a snapshot that is being sent. */
export interface ExportHold {
  readonly expiresAt: number
  /** An entry after the snapshot revokes the lease. */
  leaseRevoked(lease: GrantedLease): void
  /** The state can't be kept any longer: its reader begins again. */
  close(): void
}

/**
 * Guards what the store keeps in memory: a few numbers that are read from their rows at the start,
 * caches that may be lost, and the holds. The parts of the store share it.
 */
export class StoreState {
  readonly sql: Sql
  readonly writer: Writer
  readonly rows: BatchRows
  readonly auth: Auth
  readonly counts = new Counts()
  readonly window: RequestWindow
  readonly pins = new Set<Pin>()
  readonly exports = new Set<ExportHold>()
  readonly listeners = new Set<(batch: AppliedBatch) => void>()
  revision = EMPTY_STORE
  appliedIndex = logIndex(0)
  /** Versions that compaction has removed in this life. */
  removed = 0
  compact: CompactState
  job: JobState | null
  importing: ImportRow | null

  constructor(sql: Sql, requestWindow: number) {
    openTables(sql)
    this.sql = sql
    this.writer = new Writer(sql)
    this.rows = new BatchRows(sql)
    this.auth = new Auth(sql)
    this.window = new RequestWindow(sql, requestWindow)
    this.compact = readCompact(sql)
    this.job = readJob(sql)
    this.importing = readImport(sql)
    this.readPosition()
  }

  /** Reads revision and applied index from the newest row of `batch` that counts. */
  readPosition(): void {
    this.revision = EMPTY_STORE
    this.appliedIndex = logIndex(0)
    if (this.importing !== null) {
      if (this.restoring) return
      this.revision = this.importing.header.fromRevision
      this.appliedIndex = this.importing.header.fromIndex
      return
    }
    const row = newestRow(this.sql, this.job === null ? MAX_REVISION : preceding(this.job.revision))
    if (row === null) return
    this.revision = row.key.rev
    this.appliedIndex = row.key.idx
  }

  /** A full import is under way: there is nothing to read. */
  get restoring(): boolean {
    return this.importing !== null && this.importing.header.fromRevision === 0
  }

  /** Versions that revisions up to here superseded may be gone. */
  get floor(): Revision {
    return higher(this.compact.purged, this.compact.target)
  }

  /** Throws where the data that a read at `revision` needs is gone, or never was there. */
  checkReadable(revision: Revision): void {
    if (this.restoring)
      throw new EtcdError(Code.Unavailable, 'etcdserver: the member is receiving a snapshot')
    if (revision < this.floor) throw Errors.compacted()
  }

  /**
   * The revision at which a client's read is made: `asked` ≤ 0 is the current one (etcd's
   * rangeKeys). Throws EtcdError compacted or future.
   */
  readRevision(asked: number): Revision {
    this.checkReadable(MAX_REVISION)
    if (asked > this.revision) throw Errors.futureRevision()
    const read = asked <= 0 ? this.revision : revision(asked)
    if (read < this.compact.compacted) throw Errors.compacted()
    return read
  }

  /**
   * Like checkReadable, for an answer that has begun: an entry may have compacted its revision
   * since, as long as the history is there. Throws EtcdError future where another member began the
   * answer and this one has not come as far.
   */
  checkContinued(revision: Revision): void {
    this.checkReadable(revision)
    if (revision > this.revision) throw Errors.futureRevision()
  }

  /** Counts the live keys of a span in a state; uses a remembered count if there is one. */
  *count(span: Span, at: At, budget: Budget): Work<number> {
    const known = this.knownCount(span, at)
    if (known !== null) return known
    const counter = new Counter(this.sql, span, at)
    let live: CountInProgress | null = null
    while (!counter.run(budget)) {
      if (live === null && this.#isCurrent(at)) live = this.counts.begin(span)
      yield
    }
    if (live !== null) this.counts.end(live, counter.total)
    this.keepCount(span, at, counter.total)
    return counter.total
  }

  knownCount(span: Span, at: At): number | null {
    if (at.sub !== Number.MAX_SAFE_INTEGER) return null
    return (
      (at.main === this.revision ? this.counts.current(span) : null) ??
      this.counts.at(span, at.main)
    )
  }

  /** Remembers a count of a state, if the count was much work. */
  keepCount(span: Span, at: At, count: number): void {
    if (count < COUNT_WORTH_KEEPING || at.sub !== Number.MAX_SAFE_INTEGER) return
    if (this.#isCurrent(at)) this.counts.setCurrent(span, count)
    this.counts.setAt(span, at.main, count)
  }

  #isCurrent(at: At): boolean {
    return at.main === this.revision && at.sub === Number.MAX_SAFE_INTEGER
  }

  /** Lets other work in when a slice is used up. */
  *pause(budget: Budget): Work<void> {
    if (used(budget)) yield
  }

  /** The rows were replaced, so everything in memory is read anew. */
  reload(): void {
    this.counts.clear()
    this.writer.forget()
    this.window.forget()
    this.auth.reload()
    this.readPosition()
  }

  now(): At {
    return after(this.revision)
  }
}
