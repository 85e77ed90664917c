/**
 * How much memory answers may take at one member: answers that are being made, and answers that
 * have not left.
 */
import {
  ANSWERS_BYTES,
  SLICE_BYTES,
  SMALL_ANSWER_BYTES,
  SMALL_ANSWERS_BYTES,
} from '../../limits.ts'
import type { Answer } from './answer.ts'

export function sizeOf({ body, next }: Answer): number {
  return (body?.length ?? 0) + (next?.length ?? 0)
}

/**
 * Guards two sums. Large answers share one room and small ones another, so that a large one never
 * holds up a small one.
 */
export class Room {
  #small = 0
  #large = 0
  /** Called when room has become free for which an answer waits; null: none waits. */
  wanted: (() => void) | null = null

  get bytes(): number {
    return this.#small + this.#large
  }

  add(bytes: number): void {
    if (bytes > SMALL_ANSWER_BYTES) this.#large += bytes
    else this.#small += bytes
  }

  remove(bytes: number): void {
    this.recount(bytes, 0)
    this.wanted?.()
  }

  /** An answer that is being made has grown, or was dropped. */
  recount(before: number, now: number): void {
    if (before > SMALL_ANSWER_BYTES) this.#large -= before
    else this.#small -= before
    this.add(now)
  }

  get takesSmall(): boolean {
    return this.#small < SMALL_ANSWERS_BYTES
  }

  /**
   * Whether a large answer that holds `own` bytes so far may take another slice: there is room, or
   * it is the only large one.
   */
  takesLarge(own = 0): boolean {
    return this.#large === own || this.#large + SLICE_BYTES <= ANSWERS_BYTES
  }
}
