/** The leader's side of requests about leases that other members pass on. */
import { MAX_WAITING_CALLS } from '../../limits.ts'
import type { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { leaseId, type MemberId } from '../../types.ts'
import type { LeaseRequest, LeaseResponse } from './requests.ts'

/** A request and its sender. `from` null: this member itself. */
export interface ReceivedLeaseRequest extends LeaseRequest {
  readonly from: MemberId | null
  readonly boot: bigint
}

/** What goes to this life of a member, and to no other. */
interface Life {
  readonly boot: bigint
  readonly pending: Set<number>
  responses: quorate.member.ILeaseResponse[]
}

/**
 * Guards the requests of other members that have no response yet, and the responses that have not
 * left.
 */
export class LeaseResponses {
  readonly #lives = new Map<MemberId, Life>()

  /**
   * The new requests in a list: not second tries of requests under way, nor more than a member may
   * have waiting.
   */
  onRequests(
    from: MemberId,
    boot: bigint,
    list: readonly quorate.member.ILeaseRequest[],
  ): ReceivedLeaseRequest[] {
    let life = this.#lives.get(from)
    if (life?.boot !== boot) {
      life = { boot, pending: new Set(), responses: [] }
      this.#lives.set(from, life)
    }
    const requests: ReceivedLeaseRequest[] = []
    for (const r of list) {
      const sequence = toNumber(r.sequence)
      if (life.pending.has(sequence) || life.pending.size >= MAX_WAITING_CALLS) continue
      life.pending.add(sequence)
      requests.push({
        sequence,
        id: leaseId(BigInt.asIntN(64, toU64(r.id))),
        renew: r.renew ?? false,
        from,
        boot,
      })
    }
    return requests
  }

  /** This request gets no response: it will be sent again. */
  drop(from: MemberId, { boot, sequence }: ReceivedLeaseRequest): void {
    const life = this.#lives.get(from)
    if (life?.boot === boot) life.pending.delete(sequence)
  }

  /** True: there is a response to send to that life. */
  add(from: MemberId, { boot, sequence }: ReceivedLeaseRequest, response: LeaseResponse): boolean {
    const life = this.#lives.get(from)
    if (life?.boot !== boot) return false
    life.pending.delete(sequence)
    life.responses.push({ sequence, ...response })
    return true
  }

  /** The message that leaves for a member now. */
  take(to: MemberId): quorate.member.ILeaseMessage | null {
    const life = this.#lives.get(to)
    if (life === undefined || life.responses.length === 0) return null
    const { responses } = life
    life.responses = []
    return { toBoot: fromU64(life.boot), responses }
  }
}
