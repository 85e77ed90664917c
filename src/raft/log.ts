import { broken, invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex, type Term, term } from '../types.ts'
import { Tail } from './tail.ts'
import type { Entry, LogStorage, SnapshotMeta } from './types.ts'

export interface EntryId {
  readonly term: Term
  readonly index: LogIndex
}

const NONE: readonly Entry[] = []

/**
 * Guards one member's log: the entries in storage, the tail that is not durable yet, and how far
 * the log is committed and applied. applied ≤ applying ≤ committed ≤ last.
 */
export class RaftLog {
  committed: LogIndex
  /** Index of the last entry that was handed out to be applied. */
  applying: LogIndex
  applied: LogIndex
  readonly tail: Tail
  readonly #storage: LogStorage
  readonly #maxApplyBytes: number
  /** The end of the log. Only this object changes it, so storage is not asked for it again. */
  #lastIndex_: LogIndex
  #lastTerm_: Term

  constructor(storage: LogStorage, maxApplyBytes: number) {
    this.#storage = storage
    this.#maxApplyBytes = maxApplyBytes
    this.#lastIndex_ = storage.lastIndex()
    const lastTerm = storage.term(this.#lastIndex_)
    if (typeof lastTerm === 'string')
      broken('the last entry of the stored log has a term', this.#lastIndex_, lastTerm)
    this.#lastTerm_ = lastTerm
    this.tail = new Tail(logIndex(this.#lastIndex_ + 1))
    // Compacted means applied and therefore committed.
    this.committed = logIndex(storage.firstIndex() - 1)
    this.applying = this.committed
    this.applied = this.committed
  }

  get lastIndex(): LogIndex {
    return this.#lastIndex_
  }
  get lastTerm(): Term {
    return this.#lastTerm_
  }
  get firstIndex(): LogIndex {
    const snapshot = this.tail.snapshot
    return snapshot === null ? this.#storage.firstIndex() : logIndex(snapshot.index + 1)
  }

  /**
   * The term is known for firstIndex-1 ≤ i ≤ lastIndex: the entry before the first is gone, but its
   * term is kept to match against.
   */
  term(i: LogIndex): Term | 'compacted' | 'unavailable' {
    if (i === this.#lastIndex_) return this.#lastTerm_
    if (i > this.#lastIndex_) return 'unavailable'
    const known = this.tail.term(i)
    if (known !== undefined) return known
    if (i + 1 < this.firstIndex) return 'compacted'
    return this.#storage.term(i)
  }

  matches(id: EntryId): boolean {
    return this.term(id.index) === id.term
  }

  /** Whether a log that ends with `id` is at least as up to date as this one (paper §5.4.1). */
  isUpToDate(id: EntryId): boolean {
    return (
      id.term > this.#lastTerm_ || (id.term === this.#lastTerm_ && id.index >= this.#lastIndex_)
    )
  }

  /** Puts `entries` at the end, replacing what is there from their first index on. */
  append(entries: readonly Entry[]): void {
    const first = entries[0]
    const last = entries.at(-1)
    if (first === undefined || last === undefined) return
    invariant(
      first.index > this.committed,
      'a committed entry is never replaced',
      first.index,
      this.committed,
    )
    invariant(
      first.index <= this.#lastIndex_ + 1,
      'contiguous appends',
      first.index,
      this.#lastIndex_,
    )
    this.tail.append(entries)
    this.#lastIndex_ = last.index
    this.#lastTerm_ = last.term
  }

  /**
   * A follower's append (paper §5.3): `entries` follow the entry `prev`. Returns the last index
   * that is now known to equal the leader's, or null where the log has no entry `prev`. Entries
   * that are there already are left alone: a late append must not cut off what a newer one of the
   * same leader added after it.
   */
  maybeAppend(prev: EntryId, entries: readonly Entry[], commit: LogIndex): LogIndex | null {
    if (!this.matches(prev)) return null
    const last = logIndex(prev.index + entries.length)
    const conflict = this.findConflict(entries)
    if (conflict !== null) {
      invariant(
        conflict > this.committed,
        'a committed entry is never in conflict',
        conflict,
        this.committed,
      )
      this.append(conflict === prev.index + 1 ? entries : entries.slice(conflict - prev.index - 1))
    }
    // The leader's commit may lie beyond what this append proves equal.
    this.commitTo(commit < last ? commit : last)
    return last
  }

  /** The first of `entries` that the log does not hold, or null. */
  findConflict(entries: readonly Entry[]): LogIndex | null {
    for (const entry of entries) if (!this.matches(entry)) return entry.index
    return null
  }

  /**
   * The last index ≤ `index` at which this log could still agree with a log whose term there is
   * `bound`. Terms only grow along a log, so entries of larger terms can't be shared. An index
   * whose term is unknown here might be shared.
   */
  findConflictByTerm(index: LogIndex, bound: Term): EntryId {
    for (let i = index; i > 0; i = logIndex(i - 1)) {
      const t = this.term(i)
      if (typeof t === 'string') return { index: i, term: term(0) }
      if (t <= bound) return { index: i, term: t }
    }
    return { index: logIndex(0), term: term(0) }
  }

  commitTo(index: LogIndex): void {
    if (index <= this.committed) return
    invariant(index <= this.#lastIndex_, 'commit ≤ lastIndex', index, this.#lastIndex_)
    this.committed = index
  }

  /**
   * Commits up to `index` if that entry is of term `at`: an older term's entry is never committed
   * by counting (paper §5.4.2, figure 8).
   */
  maybeCommit(index: LogIndex, at: Term): boolean {
    if (index <= this.committed || this.term(index) !== at) return false
    this.commitTo(index)
    return true
  }

  appliedTo(index: LogIndex): void {
    invariant(
      this.applied <= index && index <= this.committed,
      'applied grows and applied ≤ commit',
      index,
      this.committed,
    )
    this.applied = index
    if (this.applying < index) this.applying = index
  }

  acceptApplying(index: LogIndex): void {
    invariant(
      this.applying < index && index <= this.committed,
      'entries are applied once and in order',
      index,
      this.applying,
    )
    this.applying = index
  }

  /**
   * A snapshot that waits comes first: otherwise nobody could tell what is applied before it and
   * what after.
   */
  hasNextCommitted(): boolean {
    return this.applying < this.committed && this.tail.snapshot === null
  }

  nextCommitted(): readonly Entry[] {
    if (!this.hasNextCommitted()) return NONE
    const entries = this.slice(this.applying + 1, this.committed + 1, this.#maxApplyBytes)
    if (entries === 'compacted')
      broken('unapplied entries are not compacted', this.applying + 1, this.firstIndex)
    invariant(
      entries[0]?.index === this.applying + 1,
      'entries are applied once and in order',
      this.applying + 1,
    )
    return entries
  }

  /** Entries from `lo` to the end of the log, as many as fit. */
  entriesFrom(lo: LogIndex, maxBytes: number): readonly Entry[] | 'compacted' {
    return lo > this.#lastIndex_ ? NONE : this.slice(lo, this.#lastIndex_ + 1, maxBytes)
  }

  /** Calls `visit` with the entries in [lo, hi), a page at a time, until it returns false. */
  scan(
    lo: LogIndex,
    hi: LogIndex,
    pageBytes: number,
    visit: (entries: readonly Entry[]) => boolean,
  ): void {
    let at: number = lo
    while (at < hi) {
      const page = this.slice(at, hi, pageBytes)
      if (page === 'compacted' || page.length === 0)
        broken('the scanned entries are in the log', at, hi)
      if (!visit(page)) return
      at += page.length
    }
  }

  /** Entries in [lo, hi): at least one, then as many as fit in `maxBytes` of data. */
  slice(lo: number, hi: number, maxBytes: number): readonly Entry[] | 'compacted' {
    invariant(lo <= hi && hi <= this.#lastIndex_ + 1, 'a slice lies within the log', lo, hi)
    if (lo < this.firstIndex) return 'compacted'
    if (lo === hi) return NONE
    const start = this.tail.start
    if (lo >= start) return limit(this.tail.slice(lo, hi), maxBytes)
    const cut = Math.min(hi, start)
    const stored = this.#storage.entries(logIndex(lo), logIndex(cut), maxBytes)
    if (stored === 'compacted') return stored
    if (stored === 'unavailable') broken('the stored log reaches up to the tail', lo, cut)
    const fits = limit(stored, maxBytes)
    if (hi <= start || fits.length < cut - lo) return fits
    let room = maxBytes - dataBytes(fits)
    const out = [...fits]
    for (let i = start; i < hi && room > 0; i = logIndex(i + 1)) {
      const entry = this.tail.at(i)
      if (entry === undefined || entry.data.length > room) break
      room -= entry.data.length
      out.push(entry)
    }
    return out
  }

  snapshot(): SnapshotMeta | 'unavailable' {
    return this.tail.snapshot ?? this.#storage.snapshot()
  }

  /** The log starts anew after a leader's snapshot. */
  restore(snapshot: SnapshotMeta): void {
    invariant(
      snapshot.index > this.committed,
      'a snapshot never takes the commit back',
      snapshot.index,
      this.committed,
    )
    this.committed = snapshot.index
    this.#lastIndex_ = snapshot.index
    this.#lastTerm_ = snapshot.term
    this.tail.restore(snapshot)
  }
}

/**
 * The longest prefix that fits, but at least one entry: a limit below the size of an entry must not
 * stop the log.
 */
export function limit(entries: readonly Entry[], maxBytes: number): readonly Entry[] {
  let bytes = entries[0]?.data.length ?? 0
  for (let i = 1; i < entries.length; i++) {
    bytes += entries[i]?.data.length ?? 0
    if (bytes > maxBytes) return entries.slice(0, i)
  }
  return entries
}

export function dataBytes(entries: readonly Entry[]): number {
  let bytes = 0
  for (const entry of entries) bytes += entry.data.length
  return bytes
}
