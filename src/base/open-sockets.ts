/**
 * How many sockets one holder takes: in all, and of a network those of whom nobody knows who they
 * are.
 */
import { Code, EtcdError } from '../errors.ts'

/**
 * Guards who holds how many. A network is null for who has shown who he is, and where nobody can
 * say it.
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

  /** There is no room for one more, whoever asks. */
  get full(): boolean {
    return this.#all >= this.#most
  }

  /** Why one more is not taken; null: it is. */
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
