/**
 * How much memory answers may take at one member: those that are being made, and those that have
 * not left.
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
 * Guards two sums: large answers share one room and small ones another, so that no large one ever
 * holds up a small one.
 */
export class Room {
  #small = 0
  #large = 0
  /** Called when some room has become free that somebody waits for; null: nobody does. */
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

  /** What is being made has grown, or was dropped. */
  recount(before: number, now: number): void {
    if (before > SMALL_ANSWER_BYTES) this.#large -= before
    else this.#small -= before
    this.add(now)
  }

  get takesSmall(): boolean {
    return this.#small < SMALL_ANSWERS_BYTES
  }

  /**
   * Whether a large one that holds `own` bytes so far may take another slice: there is room, or it
   * is the only one.
   */
  takesLarge(own = 0): boolean {
    return this.#large === own || this.#large + SLICE_BYTES <= ANSWERS_BYTES
  }
}
