/** How often a caller may try something: so many tries at once, then so many a second. */

import {
  MAX_KNOWN_NETWORKS,
  MAX_TRIED_CHARS,
  MAX_TRIED_NAMES,
  TRIES_PER_SITE_FACTOR,
} from '../limits.ts'
import { siteOf } from './network.ts'

interface Bucket {
  left: number
  at: number
}

/**
 * Guards the tries that each name has left. Names come from outside: neither many names nor long
 * ones may take more memory than the limits say.
 */
export class Tries {
  readonly #burst: number
  readonly #perSecond: number
  readonly #buckets = new Map<string, Bucket>()
  /** Characters of all names. */
  #chars = 0

  constructor(burst: number, perSecond: number) {
    this.#burst = burst
    this.#perSecond = perSecond
  }

  /** How many names are remembered, and their characters. */
  get held(): { readonly names: number; readonly chars: number } {
    return { names: this.#buckets.size, chars: this.#chars }
  }

  /** Takes one try, if there is one. `now` in milliseconds. */
  take(name: string, now: number): boolean {
    const bucket = this.#buckets.get(name) ?? this.#add(name, now)
    bucket.left = this.#leftIn(bucket, now)
    bucket.at = now
    if (bucket.left < 1) return false
    bucket.left--
    return true
  }

  /** The try succeeded, so it does not count. */
  giveBack(name: string): void {
    const bucket = this.#buckets.get(name)
    if (bucket !== undefined) bucket.left = Math.min(this.#burst, bucket.left + 1)
  }

  #leftIn({ left, at }: Bucket, now: number): number {
    return Math.min(this.#burst, left + (Math.max(0, now - at) / 1000) * this.#perSecond)
  }

  #add(name: string, now: number): Bucket {
    while (
      this.#buckets.size >= MAX_TRIED_NAMES ||
      (this.#buckets.size > 0 && this.#chars + name.length > MAX_TRIED_CHARS)
    ) {
      this.#forget(now)
    }
    const bucket = { left: this.#burst, at: now }
    this.#buckets.set(name, bucket)
    this.#chars += name.length
    return bucket
  }

  /**
   * Forgets the name with the most tries left, the earliest of several. A name that has all its
   * tries left is as good as a forgotten one. So a flood of other names gives no name its used
   * tries back.
   */
  #forget(now: number): void {
    let fullest = ''
    let most = -1
    for (const [name, bucket] of this.#buckets) {
      const left = this.#leftIn(bucket, now)
      if (left <= most) continue
      fullest = name
      most = left
      if (most >= this.#burst) break
    }
    this.#buckets.delete(fullest)
    this.#chars -= fullest.length
  }
}

/**
 * Guards the tries that each network has left (base/network.ts), and each site of IPv6, which can
 * call from tens of thousands of networks.
 */
export class NetworkTries {
  readonly #networks: Tries
  readonly #sites: Tries

  constructor(burst: number, perSecond: number) {
    this.#networks = new Tries(burst, perSecond)
    this.#sites = new Tries(burst * TRIES_PER_SITE_FACTOR, perSecond * TRIES_PER_SITE_FACTOR)
  }

  /** Takes one try, if there is one. `now` in milliseconds. */
  take(network: string, now: number): boolean {
    const site = siteOf(network)
    if (site !== null && !this.#sites.take(site, now)) return false
    if (this.#networks.take(network, now)) return true
    if (site !== null) this.#sites.giveBack(site)
    return false
  }

  /** The try succeeded, so it does not count. */
  giveBack(network: string): void {
    const site = siteOf(network)
    if (site !== null) this.#sites.giveBack(site)
    this.#networks.giveBack(network)
  }
}

/**
 * The tries of each name, each caller, and each caller known by a name: a burst, and so many a
 * second.
 */
export interface GuessLimits {
  readonly perName: readonly [burst: number, perSecond: number]
  readonly perCaller: readonly [burst: number, perSecond: number] | null
}

/**
 * Guards how often passwords are tried: by name, and by the caller's network. A network from which
 * a name was right once has tries of its own for that name. So a guesser elsewhere does not shut a
 * user out where the user has been before.
 */
export class Guesses {
  readonly #names: Tries
  readonly #callers: NetworkTries | null
  readonly #known = new KnownNetworks()
  readonly #ofKnown: Tries

  constructor({ perName, perCaller }: GuessLimits) {
    this.#names = new Tries(...perName)
    this.#ofKnown = new Tries(...perName)
    this.#callers = perCaller === null ? null : new NetworkTries(...perCaller)
  }

  /**
   * Takes one try, if there is one. `name` null: no user has it. `network` null: unknown. `now` in
   * milliseconds.
   */
  take(name: string | null, network: string | null, now: number): boolean {
    if (network !== null && this.#callers !== null && !this.#callers.take(network, now))
      return false
    if (name === null) return true
    return this.#known.has(name, network)
      ? this.#ofKnown.take(pair(name, network), now)
      : this.#names.take(name, now)
  }

  /** The password was right: the try does not count, and the network is remembered. */
  right(name: string, network: string | null): void {
    if (this.#known.has(name, network)) this.#ofKnown.giveBack(pair(name, network))
    else this.#names.giveBack(name)
    if (network === null) return
    this.#callers?.giveBack(network)
    this.#known.add(name, network)
  }
}

function pair(name: string, network: string | null): string {
  return `${network}\n${name}`
}

/**
 * Guards the networks in which each name was right: only the last few of each name, so that a user
 * who logs in from many does not push out those of others.
 */
class KnownNetworks {
  /** By name; the name that was right longest ago is the first. */
  readonly #networks = new Map<string, Set<string>>()
  #chars = 0

  has(name: string, network: string | null): boolean {
    return network !== null && (this.#networks.get(name)?.has(network) ?? false)
  }

  add(name: string, network: string): void {
    const networks = this.#networks.get(name) ?? new Set()
    this.#remove(name)
    networks.delete(network)
    networks.add(network)
    if (networks.size > MAX_KNOWN_NETWORKS) networks.delete(first(networks) ?? '')
    this.#networks.set(name, networks)
    this.#chars += charsOf(name, networks)
    while (
      this.#networks.size > MAX_TRIED_NAMES ||
      (this.#networks.size > 1 && this.#chars > MAX_TRIED_CHARS)
    ) {
      this.#remove(first(this.#networks.keys()) ?? '')
    }
  }

  #remove(name: string): void {
    const networks = this.#networks.get(name)
    if (networks === undefined) return
    this.#networks.delete(name)
    this.#chars -= charsOf(name, networks)
  }
}

function charsOf(name: string, networks: ReadonlySet<string>): number {
  let chars = name.length
  for (const network of networks) chars += network.length
  return chars
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}
