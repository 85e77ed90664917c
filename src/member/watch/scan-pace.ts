/** How fast watches that are behind get what they have missed. */
import {
  WATCH_SCAN_PAUSE_MAX_MS,
  WATCH_SCAN_PAUSE_MS,
  WATCH_SCAN_PAUSE_REVISIONS,
  WATCH_SLICES_PER_TURN,
} from '../../limits.ts'
import type { WatchHub } from '../../mvcc/index.ts'
import type { Clock } from '../../ports.ts'

/**
 * Guards when the next scan of history may begin. Scans follow one after the other with a pause
 * between them, longer after a long scan. Thousands of watches that come back at once must not cost
 * a scan each.
 */
export class ScanPace {
  readonly #hub: WatchHub
  readonly #clock: Clock
  readonly #turn: () => void
  /** When the next scan may begin, milliseconds since the epoch. */
  #againAt = 0
  #isPlanned = false

  /** `turn` runs a turn, in which the next scan may begin. */
  constructor(hub: WatchHub, clock: Clock, turn: () => void) {
    this.#hub = hub
    this.#clock = clock
    this.#turn = turn
  }

  /**
   * Takes some slices of a scan, if one is under way or may begin. True: it goes on in a turn at
   * once.
   */
  run(): boolean {
    const hub = this.#hub
    const now = this.#clock.now()
    const ahead = this.#againAt - now
    // No pause is longer than this: the clock has gone back.
    const wait = ahead > WATCH_SCAN_PAUSE_MAX_MS ? 0 : ahead
    const { scans } = hub
    const behind = hub.run(hub.scanning || wait <= 0 ? WATCH_SLICES_PER_TURN : 0)
    let pause = Math.max(wait, 0)
    if (hub.scans !== scans) {
      pause = Math.min(
        WATCH_SCAN_PAUSE_MS + hub.scanned / WATCH_SCAN_PAUSE_REVISIONS,
        WATCH_SCAN_PAUSE_MAX_MS,
      )
      this.#againAt = now + pause
    }
    if (!behind || hub.scanning) return behind
    if (!this.#isPlanned) {
      this.#isPlanned = true
      this.#clock.setTimer(pause, () => {
        this.#isPlanned = false
        this.#turn()
      })
    }
    return false
  }
}
