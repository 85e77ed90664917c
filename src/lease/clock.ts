/** The clock by which leases are measured. */
import { LEASE_CLOCK_STEP_MS } from '../limits.ts'
import type { Clock } from '../ports.ts'

/**
 * Guards a time that follows the wall clock's differences, at most a step at once and never
 * backwards. A wall clock that jumps while the member is awake makes leases end later by the jump,
 * or earlier by one step at most. Read it at every tick.
 */
export class LeaseClock {
  readonly #wall: Pick<Clock, 'now'>
  #last: number
  #time: number

  constructor(wall: Pick<Clock, 'now'>) {
    this.#wall = wall
    this.#last = wall.now()
    this.#time = this.#last
  }

  /** Milliseconds since the epoch, nearly. */
  now(): number {
    const wall = this.#wall.now()
    this.#time += Math.min(Math.max(wall - this.#last, 0), LEASE_CLOCK_STEP_MS)
    this.#last = wall
    return this.#time
  }

  /** How far it is behind the wall clock; negative: it is ahead. */
  get behind(): number {
    this.now()
    return this.#last - this.#time
  }

  /** Starts anew, `behind` the wall clock. Times measured before mean nothing afterwards. */
  restart(behind: number): void {
    this.#last = this.#wall.now()
    this.#time = this.#last - behind
  }
}
