import { MAX_CALLS_IN_FLIGHT } from '../limits.ts'

/**
 * Guards how many calls of an object wait for their headers at once: the platform would queue the
 * seventh behind the others.
 */
export class Slots {
  readonly #queue: (() => void)[] = []
  #inFlight = 0

  /** Calls `start` when there is room. Each start is followed by one release. */
  take(start: () => void): void {
    if (this.#inFlight < MAX_CALLS_IN_FLIGHT) {
      this.#inFlight++
      start()
    } else this.#queue.push(start)
  }

  release(): void {
    const next = this.#queue.shift()
    if (next === undefined) this.#inFlight--
    else next()
  }
}
