/**
 * The door between Worker and member: a list of calls, answered by a list of answers. Calls of many
 * callers share a list, so a slow call must not hold up the others. A call that has no answer
 * shortly after the first answers gets a ticket instead. So does a call that the member says it is
 * at work on. Whoever asks with such a ticket hears every few seconds that the work goes on. So
 * work whose length the data decide needs no timeout, and a lost member is soon noticed.
 */
import { Errors } from '../errors.ts'
import {
  DOOR_LINGER_MS,
  DOOR_LIST_BYTES,
  DOOR_TICKET_BYTES,
  DOOR_TICKET_MS,
  DOOR_UNCLAIMED_MS,
  DOOR_WORKING_MS,
  MAX_WAITING_CALLS,
  SMALL_ANSWER_BYTES,
} from '../limits.ts'
import { type Member, sizeOf } from '../member/index.ts'
import { quorate } from '../proto/generated/member.js'
import { fromU64 } from '../proto/int64.ts'
import { leaving } from './leaving.ts'

const { CallList, Method } = quorate.member
type Answer = quorate.member.IAnswer

interface Open {
  answer: Answer | null
  /** The member is at work on the call. */
  working: boolean
  /** When it was made or last asked for, milliseconds since the epoch. */
  askedAt: number
  /** Wakes the asker that waits for it. A later asker replaces an earlier one. */
  wake: (() => void) | null
  ticket: bigint
  /** Drops an answer that nobody asks for. */
  expiry: ReturnType<typeof setTimeout> | null
}

function newTicket(working: boolean): Open {
  return { answer: null, working, askedAt: Date.now(), wake: null, ticket: 0n, expiry: null }
}

/** Guards the tickets of one life of the member. */
export class CallServer {
  readonly #member: Member
  readonly #tickets = new Map<bigint, Open>()
  /** Begins at a random number, so a ticket of an earlier life fits none of this life. */
  #next = new DataView(crypto.getRandomValues(new Uint8Array(8)).buffer).getBigUint64(0) >> 1n

  constructor(member: Member) {
    this.#member = member
  }

  async list(body: Uint8Array): Promise<Response> {
    const { calls, counts, limited } = CallList.decode(body)
    if (counts.length > 0 || limited > 0) this.#member.counted(counts, limited)
    const only = calls[0]
    const answers =
      calls.length === 1 && only?.method === Method.WAIT
        ? [await this.#wait(only.body)]
        : await this.#answer(calls)
    const said = {
      leader: this.#member.leaderName,
      boot: fromU64(this.#member.boot),
      seats: this.#member.membersVersion,
    }
    return leaving({ answers, ...said }, (bytes) => this.#member.room.remove(bytes))
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
      let bytes = 0
      for (let i = 0; i < calls.length; i++) {
        const answer = answers[i]
        if (answer !== undefined) {
          const size = sizeOf(answer)
          bytes += size
          // A large answer is asked for alone, by a caller that has room for it. The others need
          // not wait for that.
          if (size > SMALL_ANSWER_BYTES && bytes > DOOR_LIST_BYTES && calls.length > 1) {
            bytes -= size
            answers[i] = this.#kept(answer)
          }
          continue
        }
        const late = newTicket(working.has(i))
        open.set(i, late)
        answers[i] = ticketAnswer(this.#ticket(late), late)
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
            if (late !== undefined) this.#onAnswer(late, answer)
            return
          }
          this.#member.room.add(sizeOf(answer))
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
    open.ticket = ticket
    this.#tickets.set(ticket, open)
    // The ticket that was asked for longest ago comes first.
    for (const oldest of this.#tickets.values()) {
      const { askedAt, wake } = oldest
      if (
        this.#tickets.size <= MAX_WAITING_CALLS &&
        (wake !== null || open.askedAt - askedAt < DOOR_TICKET_MS)
      )
        break
      this.#drop(oldest)
    }
    return ticket
  }

  /**
   * Keeps an answer that was late or waits to be asked for. Its asker comes in a moment or is gone,
   * so a large answer is kept no longer than that.
   */
  #onAnswer(open: Open, answer: Answer): void {
    if (this.#tickets.get(open.ticket) !== open) return
    open.answer = answer
    const size = sizeOf(answer)
    this.#member.room.add(size)
    if (open.wake !== null) open.wake()
    else if (size > DOOR_TICKET_BYTES)
      open.expiry = setTimeout(() => this.#drop(open), DOOR_UNCLAIMED_MS)
  }

  /** A ticket in place of an answer that is already there and counted. */
  #kept(answer: Answer): Answer {
    const open = newTicket(true)
    const ticket = this.#ticket(open)
    this.#member.room.remove(sizeOf(answer))
    this.#onAnswer(open, answer)
    return ticketAnswer(ticket, open)
  }

  /** Drops a ticket and its answer: nobody gets it. */
  #drop(open: Open): void {
    this.#tickets.delete(open.ticket)
    if (open.answer !== null) this.#member.room.remove(sizeOf(open.answer))
    open.answer = null
    if (open.expiry !== null) clearTimeout(open.expiry)
  }

  /** The answer for the caller that asks for it. It stays counted until it has left. */
  #take(open: Open): Answer | null {
    if (open.answer === null) return null
    this.#tickets.delete(open.ticket)
    if (open.expiry !== null) clearTimeout(open.expiry)
    return open.answer
  }

  #wait(body: Uint8Array | null | undefined): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    const ticket =
      body?.length === 8 ? new DataView(body.buffer, body.byteOffset, 8).getBigUint64(0) : 0n
    const open = this.#tickets.get(ticket)
    if (open === undefined) {
      // The ticket is of another life of the member, or too old: nobody knows the outcome.
      resolve({ ...Errors.timeout().fields, unknown: true })
      return promise
    }
    const there = this.#take(open)
    if (there !== null) {
      resolve(there)
      return promise
    }
    this.#tickets.delete(ticket)
    this.#tickets.set(ticket, open)
    open.askedAt = Date.now()
    // A timer keeps the object from hibernating, which costs its owner money. So there is one only
    // while the member is at work.
    let timer: ReturnType<typeof setTimeout> | null = null
    const end = (): void => {
      if (timer !== null) clearTimeout(timer)
      const superseded = open.wake !== end
      if (!superseded) open.wake = null
      resolve((superseded ? null : this.#take(open)) ?? ticketAnswer(ticket, open))
    }
    open.wake = end
    if (open.working) timer = setTimeout(end, DOOR_WORKING_MS)
    return promise
  }
}

/** The answer to a call without an answer yet. */
function ticketAnswer(ticket: bigint, { working }: Open): Answer {
  return { ticket: fromU64(ticket), ...(working ? { working } : {}) }
}
