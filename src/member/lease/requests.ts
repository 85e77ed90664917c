/**
 * Requests about leases that wait here for the leader's response: keepalives, and questions how
 * long a lease has to live.
 */
import { Errors, type EtcdError } from '../../errors.ts'
import { LEASE_ASK_TICKS, MAX_WAITING_CALLS } from '../../limits.ts'
import type { LeaseId } from '../../types.ts'

/** The leader's response about a lease. */
export interface LeaseResponse {
  /** Seconds, as granted; 0: there is no such lease. */
  readonly ttl: number
  /** Milliseconds; negative: the lease is over and not revoked yet. */
  readonly remaining: number
  /** The index that the leader had applied, and its revision. */
  readonly index: number
  readonly revision: number
}

/** A caller that waits for a response. `done` or `fail` is called once. */
export interface LeaseCall {
  readonly id: LeaseId
  /** Whether the lease's time begins anew. */
  readonly renew: boolean
  readonly done: (response: LeaseResponse) => void
  readonly fail: (error: EtcdError) => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
}

/** A request on its way. */
export interface LeaseRequest {
  /** Unique in this boot; the same on every try. */
  readonly sequence: number
  readonly id: LeaseId
  readonly renew: boolean
}

interface Waiting extends LeaseRequest {
  readonly call: LeaseCall
  /**
   * Tick of the last try; null: still to be sent; infinite: sent to this member itself, which
   * forgets nothing.
   */
  sentAt: number | null
  response: LeaseResponse | null
}

/** Guards the requests of this member, bounded in number. */
export class LeaseRequests {
  readonly #waiting = new Map<number, Waiting>()
  readonly #responded = new Set<Waiting>()
  #sequence = 0
  #unsent = false

  get size(): number {
    return this.#waiting.size
  }

  /** Some request is to be sent. */
  get unsent(): boolean {
    return this.#unsent
  }

  /** @throws EtcdError too many requests */
  add(call: LeaseCall): void {
    if (this.#waiting.size >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    const sequence = ++this.#sequence
    this.#waiting.set(sequence, {
      sequence,
      id: call.id,
      renew: call.renew,
      call,
      sentAt: null,
      response: null,
    })
    this.#unsent = true
  }

  /** The requests to send now, marked as sent at `tick`. */
  take(tick: number): LeaseRequest[] {
    if (!this.#unsent) return []
    this.#unsent = false
    const requests = [...this.#waiting.values()].filter(
      (w) => w.sentAt === null && w.response === null,
    )
    for (const waiting of requests) waiting.sentAt = tick
    return requests
  }

  /** Sends these requests again: they got no response, and will get none. */
  sendAgain(requests: Iterable<LeaseRequest>): void {
    for (const { sequence } of requests) {
      const waiting = this.#waiting.get(sequence)
      if (waiting === undefined || waiting.response !== null) continue
      waiting.sentAt = null
      this.#unsent = true
    }
  }

  /** Another member leads, or none. */
  sendAllAgain(): void {
    this.sendAgain(this.#waiting.values())
  }

  onResponse(sequence: number, response: LeaseResponse): void {
    const waiting = this.#waiting.get(sequence)
    // The first response counts: a later one is to a later try.
    if (waiting === undefined || waiting.response !== null) return
    waiting.response = response
    this.#responded.add(waiting)
  }

  /** Passes on the responses of a leader that had applied no more than this member has. */
  serve(applied: number): void {
    for (const waiting of this.#responded) {
      const { response, call, sequence } = waiting
      if (response === null || response.index > applied) continue
      this.#responded.delete(waiting)
      this.#waiting.delete(sequence)
      call.done(response)
    }
  }

  tick(now: number, tick: number): void {
    for (const waiting of this.#waiting.values()) {
      if (now >= waiting.call.deadline) {
        this.#waiting.delete(waiting.sequence)
        this.#responded.delete(waiting)
        waiting.call.fail(Errors.timeout())
      } else if (
        waiting.response === null &&
        waiting.sentAt !== null &&
        tick - waiting.sentAt >= LEASE_ASK_TICKS
      ) {
        waiting.sentAt = null
        this.#unsent = true
      }
    }
  }
}
