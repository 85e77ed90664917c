import { type LogIndex, logIndex, NO_MEMBER, type Term, term } from '../types.ts'
import { limit } from './log.ts'
import { NO_CONF } from './tracker.ts'
import type { ConfState, Entry, HardState, LogStorage, SnapshotMeta } from './types.ts'

/**
 * Guards a stable log in memory. Tests run Raft on it, and it is the plainest example of a
 * LogStorage.
 */
export class MemoryStorage implements LogStorage {
  #hardState: HardState = { term: term(0), vote: NO_MEMBER, commit: logIndex(0) }
  #conf: ConfState = NO_CONF
  /** Index and term of the entry before the first. */
  #base: { readonly index: LogIndex; readonly term: Term } = { index: logIndex(0), term: term(0) }
  #log: Entry[] = []
  /** The newest snapshot, as its maker sets it. */
  #newest: SnapshotMeta | 'unavailable' = 'unavailable'

  initialState(): { hardState: HardState; conf: ConfState } {
    return { hardState: this.#hardState, conf: this.#conf }
  }

  entries(
    lo: LogIndex,
    hi: LogIndex,
    maxBytes: number,
  ): readonly Entry[] | 'compacted' | 'unavailable' {
    if (lo <= this.#base.index) return 'compacted'
    if (hi > this.lastIndex() + 1) return 'unavailable'
    const from = lo - this.#base.index - 1
    return limit(this.#log.slice(from, from + hi - lo), maxBytes)
  }

  term(i: LogIndex): Term | 'compacted' | 'unavailable' {
    if (i < this.#base.index) return 'compacted'
    if (i === this.#base.index) return this.#base.term
    return this.#log[i - this.#base.index - 1]?.term ?? 'unavailable'
  }

  firstIndex(): LogIndex {
    return logIndex(this.#base.index + 1)
  }

  lastIndex(): LogIndex {
    return logIndex(this.#base.index + this.#log.length)
  }

  snapshot(): SnapshotMeta | 'unavailable' {
    return this.#newest
  }

  setHardState(hardState: HardState): void {
    this.#hardState = hardState
  }

  /** The configuration to start from next time. */
  setConf(conf: ConfState): void {
    this.#conf = conf
  }

  setSnapshot(snapshot: SnapshotMeta | 'unavailable'): void {
    this.#newest = snapshot
  }

  /** Replaces everything from the first of `entries` on. */
  append(entries: readonly Entry[]): void {
    const live = entries.filter((e) => e.index > this.#base.index)
    const first = live[0]
    if (first === undefined) return
    if (first.index > this.lastIndex() + 1)
      throw new Error(`gap in the log: ${first.index} after ${this.lastIndex()}`)
    this.#log.length = first.index - this.#base.index - 1
    for (const e of live) this.#log.push(e)
  }

  /** Switches to a leader's snapshot: the log starts after it. */
  applySnapshot(snapshot: SnapshotMeta): void {
    this.#base = { index: snapshot.index, term: snapshot.term }
    this.#log = []
    this.#conf = snapshot.conf
    this.#newest = snapshot
  }

  /** Forgets the entries up to and including `index`; its term is kept. */
  compact(index: LogIndex): void {
    const t = this.term(index)
    if (index <= this.#base.index || typeof t === 'string')
      throw new Error(`nothing to compact at ${index}`)
    this.#log = this.#log.slice(index - this.#base.index)
    this.#base = { index, term: t }
  }
}
