/** What a call waits for at the member that was asked. Clocks stand still within a turn, so only waits for others are seen. */
import type { Counters, Wait } from './counters.ts'
import type { Answer } from './writes.ts'

/** Guards one call's waits, in milliseconds. */
export class Waits {
  /** When the call came, milliseconds since the epoch. */
  readonly at: number
  readonly #ms: Partial<Record<Wait, number>> = {}
  #confirmedAt = 0

  constructor(at: number) {
    this.at = at
  }

  /** Its entry was known to be committed at one time, and is applied at another. */
  applied(committedAt: number, now: number): void {
    const committed = Math.max(committedAt, this.at)
    this.#ms.commit = committed - this.at
    this.#ms.apply = Math.max(0, now - committed)
  }

  /** The quorum round came back. */
  confirmed(now: number): void {
    this.#confirmedAt = now
  }

  /** What was to be applied first is. */
  readable(now: number): void {
    this.#ms.read_index = this.#confirmedAt - this.at
    this.#ms.apply = now - this.#confirmedAt
  }

  /** The revision is there. */
  reached(now: number): void {
    this.#ms.min_revision = now - this.at
  }

  count(counters: Counters): void {
    for (const [what, ms] of Object.entries(this.#ms)) counters.waited(what as Wait, ms)
  }

  /** The answer, with what it waited for. */
  tell(answer: Answer): Answer {
    const { commit, read_index: readIndex, apply, min_revision: minRevision } = this.#ms
    if (!commit && !readIndex && !apply && !minRevision) return answer
    return {
      ...answer,
      ...(commit ? { commitMs: commit } : {}),
      ...(readIndex ? { readIndexMs: readIndex } : {}),
      ...(apply ? { applyMs: apply } : {}),
      ...(minRevision ? { minRevisionMs: minRevision } : {}),
    }
  }

  /** For a line of the log. */
  get fields(): Readonly<Record<string, number>> {
    return this.#ms
  }
}
