/**
 * What a call waits for at the member that was asked. Clocks stand still within a turn, so only
 * waits for something from outside the turn are seen.
 */

import type { Answer } from './answer.ts'
import type { CallCounts, Counters } from './counters.ts'

/** Guards one call's waits, in milliseconds; negative: the call did not wait for that. */
export class Waits {
  /** When the call came, milliseconds since the epoch. */
  readonly at: number
  /** The counts of the call's kind. */
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

  /** The call's entry was known to be committed at `committedAt`, and is applied at `now`. */
  applied(committedAt: number, now: number): void {
    const committed = Math.max(committedAt, this.at)
    this.#commit = committed - this.at
    this.#apply = Math.max(0, now - committed)
  }

  /** The quorum round came back. */
  confirmed(now: number): void {
    this.#confirmedAt = now
  }

  /** The index that the round named is applied. */
  readable(now: number): void {
    this.#readIndex = this.#confirmedAt - this.at
    this.#apply = now - this.#confirmedAt
  }

  /** The revision that the call asked for is applied. */
  reached(now: number): void {
    this.#minRevision = now - this.at
  }

  count({ waitSeconds }: Counters): void {
    if (this.#commit >= 0) waitSeconds.commit.observe(this.#commit / 1000)
    if (this.#readIndex >= 0) waitSeconds.read_index.observe(this.#readIndex / 1000)
    if (this.#apply >= 0) waitSeconds.apply.observe(this.#apply / 1000)
    if (this.#minRevision >= 0) waitSeconds.min_revision.observe(this.#minRevision / 1000)
  }

  /** Writes the waits into the answer: in place, since each call has an answer of its own. */
  tell(answer: Answer): void {
    if (this.#commit > 0) answer.commitMs = this.#commit
    if (this.#readIndex > 0) answer.readIndexMs = this.#readIndex
    if (this.#apply > 0) answer.applyMs = this.#apply
    if (this.#minRevision > 0) answer.minRevisionMs = this.#minRevision
  }

  /** The waits as fields of a line in the log. */
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
