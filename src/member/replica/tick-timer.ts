import { HEARTBEAT_TICKS } from '../../limits.ts'
import type { Clock } from '../../ports.ts'
import { Role } from '../../raft/index.ts'
import type { Replica } from './replica.ts'

/**
 * Guards when the last tick was. A leader whose ticks come too late sends its heartbeats too late
 * (etcd: later than twice the interval).
 */
export class TickTimer {
  readonly #clock: Pick<Clock, 'now'>
  readonly #tickMs: number
  #last = { at: 0, wakes: -1 }

  constructor(clock: Pick<Clock, 'now'>, tickMs: number) {
    this.#clock = clock
    this.#tickMs = tickMs
  }

  /** The first tick of a wake is never late: no tick was due before it. */
  tick({
    role,
    counters,
    sleeper: { wakes },
  }: Pick<Replica, 'role' | 'counters' | 'sleeper'>): void {
    const at = this.#clock.now()
    const late = at - this.#last.at > 2 * HEARTBEAT_TICKS * this.#tickMs
    if (late && role === Role.Leader && wakes === this.#last.wakes) counters.lateTicks++
    this.#last = { at, wakes }
  }
}
