/** How often somebody may try something: so many at once, then so many a second. */

interface Bucket {
  left: number
  at: number
}

/** Names come from outside, so what is remembered by name is bounded. */
const MAX_NAMES = 10_000

/** Guards the tries that each name has left. */
export class Tries {
  readonly #burst: number
  readonly #perSecond: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(burst: number, perSecond: number) {
    this.#burst = burst
    this.#perSecond = perSecond
  }

  /** Takes one try, if there is one. `now` in milliseconds. */
  take(name: string, now: number): boolean {
    const bucket = this.#buckets.get(name) ?? this.#add(name, now)
    const gained = (Math.max(0, now - bucket.at) / 1000) * this.#perSecond
    bucket.left = Math.min(this.#burst, bucket.left + gained)
    bucket.at = now
    if (bucket.left < 1) return false
    bucket.left--
    return true
  }

  /** The try succeeded: it counts for nothing. */
  giveBack(name: string): void {
    const bucket = this.#buckets.get(name)
    if (bucket !== undefined) bucket.left = Math.min(this.#burst, bucket.left + 1)
  }

  /** In the place of the one that was added first: whoever floods it with names gets no more tries for each. */
  #add(name: string, now: number): Bucket {
    if (this.#buckets.size >= MAX_NAMES) {
      for (const first of this.#buckets.keys()) {
        this.#buckets.delete(first)
        break
      }
    }
    const bucket = { left: this.#burst, at: now }
    this.#buckets.set(name, bucket)
    return bucket
  }
}
