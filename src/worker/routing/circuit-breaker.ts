/**
 * What this isolate remembers of members that failed: they are asked last, for longer each time,
 * and then one call looks whether they are back while the others still go elsewhere. So a member
 * that hangs costs one caller its time now and then, and not every caller each second.
 */

import { MAX_REMEMBERED } from '../../limits.ts'

/**
 * How long a member that failed once goes to the end of the line, in milliseconds; each further
 * time twice as long.
 */
const FIRST_MS = 1000
const LONGEST_MS = 30_000
/** How long others wait for what the one who looks finds. */
const LOOK_MS = 3500
/** After so many milliseconds a failure is forgotten. */
const FORGET_MS = 120_000

interface Outage {
  /** Milliseconds since the epoch. */
  readonly until: number
  readonly failures: number
  /** Somebody looks whether it is over. */
  readonly looking: boolean
}

/** Guards what is known by key: an object, or an object and a kind of calls. */
export class CircuitBreaker {
  readonly #known = new Map<string, Outage>()

  /** Nobody has failed lately. */
  get isClosed(): boolean {
    return this.#known.size === 0
  }

  /** It gave no answer. */
  onFailure(key: string, now: number): void {
    const known = this.#known.get(key)
    // Calls that were out together fail together: that is one failure.
    if (known !== undefined && known.until > now && !known.looking) return
    if (known === undefined && this.#known.size >= MAX_REMEMBERED) this.#known.clear()
    const failures = (known?.failures ?? 0) + 1
    const ms = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS)
    this.#known.set(key, { until: now + ms, failures, looking: false })
  }

  onSuccess(key: string): void {
    if (this.#known.size > 0) this.#known.delete(key)
  }

  /** Whether others should be asked before it. */
  isOpen(key: string, now: number): boolean {
    const known = this.#known.get(key)
    if (known === undefined) return false
    if (now - known.until > FORGET_MS) this.#known.delete(key)
    return known.until > now
  }

  /** The next call asks it first. The others go elsewhere until its outcome is known. */
  tryHalfOpen(key: string, now: number): void {
    const known = this.#known.get(key)
    if (known !== undefined && known.until <= now)
      this.#known.set(key, { ...known, until: now + LOOK_MS, looking: true })
  }
}
