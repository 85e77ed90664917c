/**
 * The door between Worker and member: a list of calls, answered by a list. Calls of many callers share a list, so a slow one
 * must not hold up the others: what is not answered shortly after the first answers are there gets a ticket instead, and so does
 * what the member says it is at work on. Whoever asks with such a ticket hears every few seconds that the work goes on, so that no
 * time need be set for work whose length the data decide, and a member that is lost is soon missed.
 */
import { Code } from '../errors.ts'
import { DOOR_LINGER_MS, DOOR_TICKET_MS, DOOR_WORKING_MS, MAX_WAITING_CALLS } from '../limits.ts'
import type { Member } from '../member/index.ts'
import { quorate } from '../proto/generated/member.js'
import { fromU64 } from '../proto/int64.ts'

const { AnswerList, CallList, Method } = quorate.member
type Answer = quorate.member.IAnswer

interface Open {
  answer: Answer | null
  /** The member is at work on it. */
  working: boolean
  /** When it was last asked for, or made: milliseconds since the epoch. */
  askedAt: number
  /** Who waits for it, at most one: a later asker takes the place of an earlier one. */
  wake: (() => void) | null
}

/** Guards the tickets of one life of the member. */
export class Door {
  readonly #member: Member
  readonly #tickets = new Map<bigint, Open>()
  /** Begins anywhere: a ticket of an earlier life fits none of this one. */
  #next = new DataView(crypto.getRandomValues(new Uint8Array(8)).buffer).getBigUint64(0) >> 1n

  constructor(member: Member) {
    this.#member = member
  }

  async list(body: Uint8Array): Promise<Uint8Array> {
    const { calls, counts, limited } = CallList.decode(body)
    if (counts.length > 0 || limited > 0) this.#member.counted(counts, limited)
    const only = calls[0]
    const answers =
      calls.length === 1 && only?.method === Method.WAIT ? [await this.#wait(only.body)] : await this.#answer(calls)
    return AnswerList.encode({
      answers,
      leader: this.#member.leaderName,
      boot: fromU64(this.#member.boot),
      seats: this.#member.seats,
    }).finish()
  }

  #answer(calls: readonly quorate.member.ICall[]): Promise<Answer[]> {
    const { promise, resolve } = Promise.withResolvers<Answer[]>()
    const answers: Answer[] = new Array(calls.length)
    const open = new Map<number, Open>()
    const working = new Set<number>()
    let waiting = calls.length
    let left = false
    let linger: ReturnType<typeof setTimeout> | null = null
    const leave = (): void => {
      if (left) return
      left = true
      if (linger !== null) clearTimeout(linger)
      for (let i = 0; i < calls.length; i++) {
        if (answers[i] !== undefined) continue
        const late: Open = { answer: null, working: working.has(i), askedAt: Date.now(), wake: null }
        open.set(i, late)
        answers[i] = told(this.#ticket(late), late)
      }
      resolve(answers)
    }
    if (waiting === 0) leave()
    else
      this.#member.calls(
        calls,
        (i, answer) => {
          if (left) {
            const late = open.get(i)
            if (late === undefined) return
            late.answer = answer
            late.wake?.()
            return
          }
          answers[i] = answer
          waiting--
          if (waiting === 0) leave()
          else linger ??= setTimeout(leave, DOOR_LINGER_MS)
        },
        (i) => {
          const late = open.get(i)
          if (late === undefined) {
            working.add(i)
            leave()
          } else if (!late.working) {
            late.working = true
            late.wake?.()
          }
        },
      )
    return promise
  }

  #ticket(open: Open): bigint {
    const ticket = ++this.#next
    this.#tickets.set(ticket, open)
    // The one that was asked for longest ago comes first.
    for (const [oldest, { askedAt, wake }] of this.#tickets) {
      if (this.#tickets.size <= MAX_WAITING_CALLS && (wake !== null || open.askedAt - askedAt < DOOR_TICKET_MS)) break
      this.#tickets.delete(oldest)
    }
    return ticket
  }

  #wait(body: Uint8Array | null | undefined): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    const ticket = body?.length === 8 ? new DataView(body.buffer, body.byteOffset, 8).getBigUint64(0) : 0n
    const open = this.#tickets.get(ticket)
    if (open === undefined) {
      // Another life of the member, or too late: nobody knows what became of it.
      resolve({ code: Code.Unavailable, message: 'etcdserver: request timed out', unknown: true })
      return promise
    }
    this.#tickets.delete(ticket)
    if (open.answer !== null) {
      resolve(open.answer)
      return promise
    }
    this.#tickets.set(ticket, open)
    open.askedAt = Date.now()
    // A timer keeps the object from hibernating, and its owner paying: there is one only while the member is at work.
    let timer: ReturnType<typeof setTimeout> | null = null
    const end = (): void => {
      if (timer !== null) clearTimeout(timer)
      if (open.wake === end) open.wake = null
      if (open.answer !== null) this.#tickets.delete(ticket)
      resolve(open.answer ?? told(ticket, open))
    }
    open.wake = end
    if (open.working) timer = setTimeout(end, DOOR_WORKING_MS)
    return promise
  }
}

/** What is said of a call without an answer. */
function told(ticket: bigint, { working }: Open): Answer {
  return { ticket: fromU64(ticket), ...(working ? { working } : {}) }
}
