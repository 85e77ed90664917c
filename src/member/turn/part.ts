import type { BusyReason, WakeReason } from './awake-reason.ts'

/**
 * A part of a living member. What concerns every part goes over a list of them
 * (member/replica/replica.ts), in the list's order and inside a turn, unless said otherwise. What
 * has a meaning in its order is written out there.
 */
export interface Part {
  /**
   * Time passes, while the member is awake. `now`: on its clock, milliseconds; `tick`: the ticks of
   * this life.
   */
  tick?(now: number, tick: number): void
  /**
   * What waits here and needs the other members: it wakes this member, and keeps it awake. Null:
   * nothing.
   */
  wakeReason?(): WakeReason | null
  /** What is being done here, and keeps the member awake. Null: nothing. */
  busyReason?(): BusyReason | null
  /** After the turn's transaction: what was said in the turn is sent. */
  flush?(): void
  /** This life ends. `reason`: for whoever is connected. */
  stop?(reason: string): void
}
