/** The leader's side of questions about leases that other members pass on. */
import { MAX_WAITING_CALLS } from '../../limits.ts'
import type { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { leaseId, type MemberId } from '../../types.ts'
import type { LeaseQuestion, LeaseReply } from './requests.ts'

/** A question and whose it is. `from` null: this member's own. */
export interface AskedQuestion extends LeaseQuestion {
  readonly from: MemberId | null
  readonly boot: bigint
}

/** What goes to one life of a member, and to no other. */
interface Life {
  readonly boot: bigint
  readonly pending: Set<number>
  answers: quorate.member.ILeaseAnswer[]
}

/** Guards what was asked by others and is not answered, and the answers that have not left. */
export class LeaseAnswers {
  readonly #lives = new Map<MemberId, Life>()

  /** Questions that are new: not second tries of what is under way, nor more than a member may have waiting. */
  asked(from: MemberId, boot: bigint, list: readonly quorate.member.ILeaseQuestion[]): AskedQuestion[] {
    let life = this.#lives.get(from)
    if (life?.boot !== boot) {
      life = { boot, pending: new Set(), answers: [] }
      this.#lives.set(from, life)
    }
    const questions: AskedQuestion[] = []
    for (const q of list) {
      const sequence = toNumber(q.sequence)
      if (life.pending.has(sequence) || life.pending.size >= MAX_WAITING_CALLS) continue
      life.pending.add(sequence)
      questions.push({ sequence, id: leaseId(BigInt.asIntN(64, toU64(q.id))), renew: q.renew ?? false, from, boot })
    }
    return questions
  }

  /** It gets no answer: it will be asked again. */
  drop(from: MemberId, { boot, sequence }: AskedQuestion): void {
    const life = this.#lives.get(from)
    if (life?.boot === boot) life.pending.delete(sequence)
  }

  /** True: there is something to send to that life. */
  answer(from: MemberId, { boot, sequence }: AskedQuestion, reply: LeaseReply): boolean {
    const life = this.#lives.get(from)
    if (life?.boot !== boot) return false
    life.pending.delete(sequence)
    life.answers.push({ sequence, ...reply })
    return true
  }

  /** What leaves for a member now. */
  take(to: MemberId): quorate.member.ILeaseTalk | null {
    const life = this.#lives.get(to)
    if (life === undefined || life.answers.length === 0) return null
    const { answers } = life
    life.answers = []
    return { toBoot: fromU64(life.boot), answers }
  }

  clear(): void {
    this.#lives.clear()
  }
}
