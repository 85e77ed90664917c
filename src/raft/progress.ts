import { broken, invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex } from '../types.ts'
import type { Inflights } from './inflights.ts'
import type { ProgressState, ProgressStatus } from './types.ts'

/**
 * Guards what a leader knows of one peer's log, and how fast it may send to it.
 *
 * probe: one append at a time until the peer's log is found; replicate: appends are sent ahead of
 * their acknowledgements; snapshot: nothing is sent until the peer's log is connected to the
 * leader's again.
 */
export class Progress {
  /** The peer's log equals the leader's up to here. Invariant: match < next. */
  match: LogIndex = logIndex(0)
  /** The next entry to send; those in (match, next) are under way. */
  next: LogIndex
  /**
   * The highest commit index on its way to the peer. It falls back where messages are taken for
   * lost.
   */
  sentCommit: LogIndex = logIndex(0)
  state: ProgressState = 'probe'
  /** In 'snapshot': the index of the snapshot the peer was told to fetch. */
  pendingSnapshot: LogIndex = logIndex(0)
  /** The peer was heard from since the last CheckQuorum. */
  recentActive = false
  /** No further append is sent until the peer answers: one probe a heartbeat, or a full window. */
  paused = false
  isLearner: boolean
  readonly inflights: Inflights

  constructor(next: LogIndex, inflights: Inflights, isLearner: boolean) {
    this.next = next
    this.inflights = inflights
    this.isLearner = isLearner
  }

  /**
   * A copy for a configuration that may still be refused. The window is shared, since no change of
   * membership touches it.
   */
  copy(): Progress {
    const p = new Progress(this.next, this.inflights, this.isLearner)
    p.match = this.match
    p.sentCommit = this.sentCommit
    p.state = this.state
    p.pendingSnapshot = this.pendingSnapshot
    p.recentActive = this.recentActive
    p.paused = this.paused
    return p
  }

  #enter(state: ProgressState): void {
    this.paused = false
    this.pendingSnapshot = logIndex(0)
    this.state = state
    this.inflights.reset()
  }

  becomeProbe(): void {
    // After a snapshot the peer is assumed to have it: probing from match+1 would ask for entries
    // that may be compacted.
    const base = this.state === 'snapshot' ? Math.max(this.match, this.pendingSnapshot) : this.match
    this.#enter('probe')
    this.next = logIndex(base + 1)
    this.sentCommit = lower(this.sentCommit, this.next - 1)
    this.#check()
  }

  becomeReplicate(): void {
    this.#enter('replicate')
    this.next = logIndex(this.match + 1)
  }

  becomeSnapshot(index: LogIndex): void {
    this.#enter('snapshot')
    this.pendingSnapshot = index
    this.next = logIndex(index + 1)
    this.sentCommit = index
    // A snapshot below what the peer already holds would move next to match or below it.
    this.#check()
  }

  /** An append of `count` entries, `bytes` in all, was sent. */
  sentEntries(count: number, bytes: number): void {
    if (this.state === 'replicate') {
      if (count > 0) {
        this.next = logIndex(this.next + count)
        this.inflights.add(logIndex(this.next - 1), bytes)
      }
      // The message that fills the window is like a probe: after it, wait.
      this.paused = this.inflights.full()
    } else if (this.state === 'probe') {
      if (count > 0) this.paused = true
    } else {
      broken('no append is sent to a peer that waits for a snapshot')
    }
  }

  /**
   * Whether an empty append could raise the peer's commit index. The peer cuts a commit beyond
   * next-1 there, so once next-1 was sent there is nothing to gain.
   */
  canBumpCommit(commit: LogIndex): boolean {
    return commit > this.sentCommit && this.sentCommit < this.next - 1
  }

  /** The peer acknowledged everything up to `index`. False if that was known. */
  maybeUpdate(index: LogIndex): boolean {
    if (index <= this.match) return false
    this.match = index
    if (this.next <= index) this.next = logIndex(index + 1)
    this.paused = false
    return true
  }

  /**
   * The peer refused an append after `rejected` and guesses that the logs agree at `hint`.
   * False where the refusal answers an older message and must not move anything.
   */
  maybeDecrease(rejected: LogIndex, hint: LogIndex): boolean {
    if (this.state === 'replicate') {
      if (rejected <= this.match) return false
      this.next = logIndex(this.match + 1)
      this.sentCommit = lower(this.sentCommit, this.next - 1)
      return true
    }
    // One probe is out at a time, and it was sent for next-1: any other refusal is late.
    if (this.next - 1 !== rejected) return false
    this.next = logIndex(Math.max(Math.min(rejected, hint + 1), this.match + 1))
    this.sentCommit = lower(this.sentCommit, this.next - 1)
    this.paused = false
    this.#check()
    return true
  }

  isPaused(): boolean {
    return this.state === 'snapshot' || this.paused
  }

  status(): ProgressStatus {
    return {
      match: this.match,
      next: this.next,
      state: this.state,
      pendingSnapshot: this.pendingSnapshot,
      recentActive: this.recentActive,
      isLearner: this.isLearner,
      paused: this.isPaused(),
      inflightCount: this.inflights.count,
      inflightBytes: this.inflights.bytes,
    }
  }

  #check(): void {
    invariant(this.match < this.next, 'match < next', this.match, this.next)
  }
}

function lower(a: LogIndex, b: number): LogIndex {
  return a < b ? a : logIndex(b)
}
