import { invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex, type Term } from '../types.ts'
import type { Entry, SnapshotMeta } from './types.ts'

/**
 * How many stable entries stay in memory, and their bytes: most reads are of the newest entries.
 */
const KEEP_ENTRIES = 1024
const KEEP_BYTES = 1024 * 1024

/**
 * Guards the end of the log in memory: the entries (and snapshot) that are not durable yet, and
 * before them some that are, so that entries just written need not be read back for followers and
 * for applying.
 *
 * first ≤ offset ≤ handed ≤ end: [first, offset) is stable and kept, [offset, handed) was handed
 * out in the Ready that is being written, [handed, end) is still to be handed out.
 */
export class Tail {
  #entries: Entry[] = []
  /**
   * entries[head] has index `first`. Entries before `head` are dead, and are cut off in larger
   * pieces.
   */
  #head = 0
  #first: LogIndex
  #keptBytes = 0
  offset: LogIndex
  #handed: LogIndex
  /** A leader's snapshot after which the log starts, until the snapshot is durable. */
  snapshot: SnapshotMeta | null = null
  #snapshotHanded = false

  constructor(next: LogIndex) {
    this.#first = next
    this.offset = next
    this.#handed = next
  }

  /** Index after the last entry. */
  get end(): LogIndex {
    return logIndex(this.#first + this.#entries.length - this.#head)
  }

  /** The first index that is held in memory. */
  get start(): LogIndex {
    return this.#first
  }

  at(i: LogIndex): Entry | undefined {
    return i < this.#first ? undefined : this.#entries[this.#head + i - this.#first]
  }

  term(i: LogIndex): Term | undefined {
    if (this.snapshot !== null && this.snapshot.index === i) return this.snapshot.term
    return this.at(i)?.term
  }

  slice(lo: number, hi: number): Entry[] {
    invariant(
      this.#first <= lo && lo <= hi && hi <= this.end,
      'a slice lies within the tail',
      lo,
      hi,
    )
    const base = this.#head - this.#first
    return this.#entries.slice(base + lo, base + hi)
  }

  hasNext(): boolean {
    return this.#handed < this.end
  }

  /** Entries to be made durable that were not handed out yet. */
  next(): Entry[] {
    return this.slice(this.#handed, this.end)
  }

  nextSnapshot(): SnapshotMeta | null {
    return this.#snapshotHanded ? null : this.snapshot
  }

  /** The entries of next() and the snapshot of nextSnapshot() are being written. */
  accept(): void {
    this.#handed = this.end
    if (this.snapshot !== null) this.#snapshotHanded = true
  }

  /**
   * The entries that were handed out are durable, except those that were replaced meanwhile:
   * append() moved `handed` below them. With one Ready out at a time there is no ABA (the end of an
   * old write taken for that of a newer one), so no term needs to be compared.
   */
  stabilize(): void {
    for (let i = this.offset; i < this.#handed; i = logIndex(i + 1))
      this.#keptBytes += this.at(i)?.data.length ?? 0
    this.offset = this.#handed
    this.#forget()
  }

  stabilizeSnapshot(index: LogIndex): void {
    // A newer snapshot may have come while this one was written: the newer one still waits.
    if (this.snapshot?.index !== index) return
    this.snapshot = null
    this.#snapshotHanded = false
  }

  restore(snapshot: SnapshotMeta): void {
    this.#clear(logIndex(snapshot.index + 1))
    this.snapshot = snapshot
    this.#snapshotHanded = false
  }

  /** Replaces everything from the first index of `entries` on. */
  append(entries: readonly Entry[]): void {
    const from = entries[0]?.index ?? this.end
    invariant(from <= this.end, 'contiguous appends', from, this.end)
    if (from < this.#first) {
      this.#clear(from)
    } else if (from < this.end) {
      for (let i = from; i < this.offset; i = logIndex(i + 1))
        this.#keptBytes -= this.at(i)?.data.length ?? 0
      this.#entries.length = this.#head + from - this.#first
      if (this.offset > from) this.offset = from
      if (this.#handed > from) this.#handed = from
    }
    for (const entry of entries) {
      invariant(entry.index === this.end, 'contiguous appends', entry.index, this.end)
      this.#entries.push(entry)
    }
  }

  #clear(next: LogIndex): void {
    this.#entries = []
    this.#head = 0
    this.#keptBytes = 0
    this.#first = next
    this.offset = next
    this.#handed = next
  }

  #forget(): void {
    while (
      this.#first < this.offset &&
      (this.offset - this.#first > KEEP_ENTRIES || this.#keptBytes > KEEP_BYTES)
    ) {
      this.#keptBytes -= this.#entries[this.#head]?.data.length ?? 0
      this.#head++
      this.#first = logIndex(this.#first + 1)
    }
    // Cut off when as many are dead as alive: that is constant work per entry, and at most twice
    // the memory.
    if (this.#head > 64 && this.#head * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#head)
      this.#head = 0
    }
  }
}
