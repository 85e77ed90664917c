/**
 * What a call waits for at the member that was asked. Clocks stand still within a turn, so only
 * waits for others are seen.
 */

import type { Answer } from './answer.ts'
import type { CallCounts, Counters } from './counters.ts'

/** Guards one call's waits, in milliseconds; below zero: it did not wait for that at all. */
export class Waits {
  /** When the call came, milliseconds since the epoch. */
  readonly at: number
  /** Where its kind is counted. */
  readonly counts: CallCounts
  #commit = -1
  #readIndex = -1
  #apply = -1
  #minRevision = -1
  #confirmedAt = 0

  constructor(at: number, counts: CallCounts) {
    this.at = at
    this.counts = counts
  }

  /** Its entry was known to be committed at one time, and is applied at another. */
  applied(committedAt: number, now: number): void {
    const committed = Math.max(committedAt, this.at)
    this.#commit = committed - this.at
    this.#apply = Math.max(0, now - committed)
  }

  /** The quorum round came back. */
  confirmed(now: number): void {
    this.#confirmedAt = now
  }

  /** What was to be applied first is. */
  readable(now: number): void {
    this.#readIndex = this.#confirmedAt - this.at
    this.#apply = now - this.#confirmedAt
  }

  /** The revision is there. */
  reached(now: number): void {
    this.#minRevision = now - this.at
  }

  count({ waitSeconds }: Counters): void {
    if (this.#commit >= 0) waitSeconds.commit.observe(this.#commit / 1000)
    if (this.#readIndex >= 0) waitSeconds.read_index.observe(this.#readIndex / 1000)
    if (this.#apply >= 0) waitSeconds.apply.observe(this.#apply / 1000)
    if (this.#minRevision >= 0) waitSeconds.min_revision.observe(this.#minRevision / 1000)
  }

  /** Writes into the answer what was waited for: in place, for each call has one. */
  tell(answer: Answer): void {
    if (this.#commit > 0) answer.commitMs = this.#commit
    if (this.#readIndex > 0) answer.readIndexMs = this.#readIndex
    if (this.#apply > 0) answer.applyMs = this.#apply
    if (this.#minRevision > 0) answer.minRevisionMs = this.#minRevision
  }

  /** For a line of the log. */
  get fields(): Readonly<Record<string, number>> {
    const all = {
      commit: this.#commit,
      readIndex: this.#readIndex,
      apply: this.#apply,
      minRevision: this.#minRevision,
    }
    return Object.fromEntries(Object.entries(all).filter(([, ms]) => ms >= 0))
  }
}
