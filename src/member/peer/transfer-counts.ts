/** Counts of snapshots sent to other members and received from them, in one life. */
import { exponential, Histogram } from '../../base/exposition.ts'
import type { Clock, Host } from '../../ports.ts'
import type { MemberId } from '../../types.ts'

const SECONDS = exponential(0.1, 2, 10) // etcd's

/** Counts of one way, for one peer. */
export interface TransferCount {
  successes: number
  failures: number
  inFlight: number
  readonly seconds: Histogram
}

/** Guards the transfers of one way: at most one is under way with each peer. */
class OneWay {
  readonly #what: string
  readonly #ports: { readonly clock: Clock; readonly host: Host }
  readonly #nameOf: (id: MemberId) => string
  readonly #since = new Map<MemberId, number>()
  readonly peers = new Map<MemberId, TransferCount>()

  constructor(
    what: string,
    ports: { readonly clock: Clock; readonly host: Host },
    nameOf: (id: MemberId) => string,
  ) {
    this.#what = what
    this.#ports = ports
    this.#nameOf = nameOf
  }

  began(id: MemberId): void {
    // A new transfer takes the place of one that was not finished.
    if (this.#since.has(id)) this.ended(id, false)
    this.#since.set(id, this.#ports.clock.now())
    this.#countOf(id).inFlight = 1
    this.#ports.host.log('info', `snapshot ${this.#what}`, { peer: this.#nameOf(id) })
  }

  ended(id: MemberId, ok: boolean): void {
    const count = this.#countOf(id)
    const now = this.#ports.clock.now()
    const ms = now - (this.#since.get(id) ?? now)
    this.#since.delete(id)
    count.inFlight = 0
    if (ok) {
      count.successes++
      count.seconds.observe(ms / 1000)
    } else count.failures++
    this.#ports.host.log(ok ? 'info' : 'warn', `snapshot ${this.#what} ${ok ? 'done' : 'failed'}`, {
      peer: this.#nameOf(id),
      ms,
    })
  }

  /** Counts the transfers under way as failed: nobody goes on with them. */
  gaveUp(): void {
    for (const id of [...this.#since.keys()]) this.ended(id, false)
  }

  #countOf(id: MemberId): TransferCount {
    let count = this.peers.get(id)
    if (count === undefined) {
      count = { successes: 0, failures: 0, inFlight: 0, seconds: new Histogram(SECONDS) }
      this.peers.set(id, count)
    }
    return count
  }
}

/** Guards the counts of both ways. */
export class TransferCounts {
  readonly sends: OneWay
  readonly receives: OneWay

  constructor(
    ports: { readonly clock: Clock; readonly host: Host },
    nameOf: (id: MemberId) => string,
  ) {
    this.sends = new OneWay('send', ports, nameOf)
    this.receives = new OneWay('receive', ports, nameOf)
  }
}
