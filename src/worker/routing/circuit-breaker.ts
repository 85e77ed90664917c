/**
 * What this isolate remembers of members that failed. They are asked last, for longer after each
 * failure. Then one call tries whether the member is back, while the other calls still go
 * elsewhere. So a member that hangs costs one caller its time now and then, and not every caller
 * each second.
 */

import { MAX_REMEMBERED } from '../../limits.ts'

/**
 * How long a member is asked last after its first failure, in milliseconds. Each further failure
 * doubles that.
 */
const FIRST_MS = 1000
const LONGEST_MS = 30_000
/** How long other calls go elsewhere while one call tries the member, in milliseconds. */
const LOOK_MS = 3500
/** So many milliseconds after the outage a failure is forgotten. */
const FORGET_MS = 120_000

interface Outage {
  /** Milliseconds since the epoch. */
  readonly until: number
  readonly failures: number
  /** One call is trying whether the member is back. */
  readonly looking: boolean
}

/** Guards the outages by key: an object, or an object and a lane. */
export class CircuitBreaker {
  readonly #known = new Map<string, Outage>()

  /** No failure is remembered. */
  get isClosed(): boolean {
    return this.#known.size === 0
  }

  /** The member gave no answer. */
  onFailure(key: string, now: number): void {
    const known = this.#known.get(key)
    // Calls that were out together fail together: they count as one failure.
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
