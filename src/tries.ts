/** How often somebody may try something: so many at once, then so many a second. */

import { MAX_TRIED_NAMES } from './limits.ts'

interface Bucket {
  left: number
  at: number
}

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
    if (this.#buckets.size >= MAX_TRIED_NAMES) {
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

/** What each name, each caller and each caller that is known by a name may try: a burst, and so many a second. */
export interface GuessLimits {
  readonly perName: readonly [burst: number, perSecond: number]
  readonly perCaller: readonly [burst: number, perSecond: number] | null
}

/**
 * Guards how often passwords are tried: by name, and by the network a caller is in. A network from which a name was right once has tries of its
 * own for that name, so that who guesses at a user elsewhere does not keep that user out where they have been before.
 */
export class Guesses {
  readonly #names: Tries
  readonly #callers: Tries | null
  /** Names and networks that belong together, the earliest first. */
  readonly #known = new Set<string>()
  readonly #ofKnown: Tries

  constructor({ perName, perCaller }: GuessLimits) {
    this.#names = new Tries(...perName)
    this.#ofKnown = new Tries(...perName)
    this.#callers = perCaller === null ? null : new Tries(...perCaller)
  }

  /** Takes one try, if there is one. `network` is null where nobody can say. `now` in milliseconds. */
  take(name: string, network: string | null, now: number): boolean {
    if (network !== null && this.#callers !== null && !this.#callers.take(network, now)) return false
    const pair = `${network}\n${name}`
    return this.#known.has(pair) ? this.#ofKnown.take(pair, now) : this.#names.take(name, now)
  }

  /** It was right: it counts for nothing, and is remembered. */
  right(name: string, network: string | null): void {
    const pair = `${network}\n${name}`
    if (this.#known.has(pair)) this.#ofKnown.giveBack(pair)
    else this.#names.giveBack(name)
    if (network === null) return
    this.#callers?.giveBack(network)
    this.#known.delete(pair)
    this.#known.add(pair)
    if (this.#known.size <= MAX_TRIED_NAMES) return
    for (const earliest of this.#known) {
      this.#known.delete(earliest)
      break
    }
  }
}
