import type { BusyReason, WakeReason } from './awake-reason.ts'

/**
 * A part of a living member. Calls that concern every part go over a list of them
 * (member/replica/replica.ts), in the list's order and inside a turn, unless said otherwise. Calls
 * whose order has a meaning are written out there.
 */
export interface Part {
  /**
   * Time passes while the member is awake. `now`: on the member's clock, milliseconds; `tick`: the
   * ticks of this life.
   */
  tick?(now: number, tick: number): void
  /**
   * What waits here and needs the other members: it wakes this member, and keeps it awake. Null:
   * nothing.
   */
  wakeReason?(): WakeReason | null
  /** What is being done here, and keeps the member awake. Null: nothing. */
  busyReason?(): BusyReason | null
  /** Called after the turn's transaction: sends what the turn has left to send. */
  flush?(): void
  /** This life ends. `reason`: for everything that is connected. */
  stop?(reason: string): void
}
