/** How many sockets one holder takes: in all, and per network for callers without an identity. */
import { Code, EtcdError } from '../errors.ts'

/**
 * Guards the counts of sockets. The network is null for a caller that has shown an identity, and
 * where it is unknown.
 */
export class OpenSockets {
  readonly #most: number
  readonly #mostOfNetwork: number
  readonly #networks = new Map<string, number>()
  #all = 0

  constructor(most: number, mostOfNetwork: number) {
    this.#most = most
    this.#mostOfNetwork = mostOfNetwork
  }

  /** There is no room for another socket of any caller. */
  get full(): boolean {
    return this.#all >= this.#most
  }

  /** Why another socket is refused; null: it is not. */
  refusal(network: string | null): EtcdError | null {
    // Another member, or another isolate, may have room.
    if (this.full)
      return new EtcdError(
        Code.Unavailable,
        'quorate: too many open sockets: try again, or close some',
      )
    if (network === null || (this.#networks.get(network) ?? 0) < this.#mostOfNetwork) return null
    return new EtcdError(
      Code.ResourceExhausted,
      'quorate: too many open sockets of this network: close some, or show a token',
    )
  }

  add(network: string | null): void {
    this.#all++
    if (network !== null) this.#networks.set(network, (this.#networks.get(network) ?? 0) + 1)
  }

  remove(network: string | null): void {
    this.#all = Math.max(0, this.#all - 1)
    if (network === null) return
    const left = (this.#networks.get(network) ?? 0) - 1
    if (left > 0) this.#networks.set(network, left)
    else this.#networks.delete(network)
  }
}
