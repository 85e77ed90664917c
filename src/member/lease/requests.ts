/** Questions about leases that wait here for the leader's answer: keepalives, and how long a lease has to live. */
import { Errors, type EtcdError } from '../../errors.ts'
import { LEASE_ASK_TICKS, MAX_WAITING_CALLS } from '../../limits.ts'
import type { LeaseId } from '../../types.ts'

/** What the leader said of a lease. */
export interface LeaseReply {
  /** Seconds, as granted; 0: there is no such lease. */
  readonly ttl: number
  /** Milliseconds; negative: it is over and not revoked yet. */
  readonly remaining: number
  /** What the leader had applied, and its revision. */
  readonly index: number
  readonly revision: number
}

/** Who asks. `done` or `fail` is called once. */
export interface LeaseAsk {
  readonly id: LeaseId
  /** Begin its time anew. */
  readonly renew: boolean
  readonly done: (reply: LeaseReply) => void
  readonly fail: (error: EtcdError) => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
}

/** A question on its way. */
export interface LeaseQuestion {
  /** Unique in this boot; the same on every try. */
  readonly sequence: number
  readonly id: LeaseId
  readonly renew: boolean
}

interface Waiting extends LeaseQuestion {
  readonly ask: LeaseAsk
  /** Tick of the last try; null: to be asked; infinite: asked of this member itself, which forgets nothing. */
  askedAt: number | null
  reply: LeaseReply | null
}

/** Guards the questions of this member, bounded in number. */
export class LeaseAsks {
  readonly #waiting = new Map<number, Waiting>()
  readonly #answered = new Set<Waiting>()
  #sequence = 0
  #unasked = false

  get size(): number {
    return this.#waiting.size
  }

  /** Some question is to be asked. */
  get unasked(): boolean {
    return this.#unasked
  }

  /** @throws EtcdError too many requests */
  add(ask: LeaseAsk): void {
    if (this.#waiting.size >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    const sequence = ++this.#sequence
    this.#waiting.set(sequence, { sequence, id: ask.id, renew: ask.renew, ask, askedAt: null, reply: null })
    this.#unasked = true
  }

  /** The questions to ask now, marked as asked at `tick`. */
  take(tick: number): LeaseQuestion[] {
    if (!this.#unasked) return []
    this.#unasked = false
    const questions = [...this.#waiting.values()].filter((w) => w.askedAt === null && w.reply === null)
    for (const waiting of questions) waiting.askedAt = tick
    return questions
  }

  /** They got no answer, and will get none. */
  askAgain(questions: Iterable<LeaseQuestion>): void {
    for (const { sequence } of questions) {
      const waiting = this.#waiting.get(sequence)
      if (waiting === undefined || waiting.reply !== null) continue
      waiting.askedAt = null
      this.#unasked = true
    }
  }

  /** Another leader, or none. */
  askAllAgain(): void {
    this.askAgain(this.#waiting.values())
  }

  answered(sequence: number, reply: LeaseReply): void {
    const waiting = this.#waiting.get(sequence)
    // The first answer counts: a later one is to a later try.
    if (waiting === undefined || waiting.reply !== null) return
    waiting.reply = reply
    this.#answered.add(waiting)
  }

  /** Passes on the answers of a leader that had applied no more than this member has. */
  serve(applied: number): void {
    for (const waiting of this.#answered) {
      const { reply, ask, sequence } = waiting
      if (reply === null || reply.index > applied) continue
      this.#answered.delete(waiting)
      this.#waiting.delete(sequence)
      ask.done(reply)
    }
  }

  tick(tick: number, now: number): void {
    for (const waiting of this.#waiting.values()) {
      if (now >= waiting.ask.deadline) {
        this.#waiting.delete(waiting.sequence)
        this.#answered.delete(waiting)
        waiting.ask.fail(Errors.timeout())
      } else if (waiting.reply === null && waiting.askedAt !== null && tick - waiting.askedAt >= LEASE_ASK_TICKS) {
        waiting.askedAt = null
        this.#unasked = true
      }
    }
  }
}
