/**
 * The way of calls into one object. Calls that reach this isolate while one list of calls is out
 * travel in the next list: one object request serves many callers. The queues are module-level, so
 * requests wait for each other here. In Workers four things can go wrong with that:
 *
 * 1. A promise belongs to the request that made it. Settling a `Promise.withResolvers()` from
 *    another request has worked so far. In case it ever does not, the outcome is plain data too,
 *    and the waiter's own timer finds it.
 * 2. The platform kills a request that waits for nothing of its own ("code had hung"). So each
 *    waiter has a timer.
 * 3. The request that sends for all may be cut off. So it sends inside `waitUntil`, and for a
 *    bounded number of lists. A waiter whose list is late or whose sender is gone sends for itself.
 * 4. That could send a call twice. This class never does: a call whose list got no answer is given
 *    back as `lost`. The asker decides whether to send it again, with the same request id, marked
 *    as a second try.
 */
import { Errors } from '../../errors.ts'
import { DOOR_WORKING_MS, MAX_WAITING_BYTES, MAX_WAITING_CALLS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import { type Arrival, arrivalOf, NoRoom } from './arriving-answers.ts'
import type { EdgeCounts } from './edge-counts.ts'
import { pause } from './pause.ts'

const { CallList, AnswerList } = quorate.member

export type Call = quorate.member.ICall
export type Answer = quorate.member.IAnswer

/** A list of calls holds no more than this. */
const LIST_CALLS = 512
const LIST_BYTES = 4 * 1024 * 1024
/** How many lists one request sends for others before it hands over. */
const LISTS_PER_SENDER = 32
/**
 * A list that has been out for so many milliseconds no longer holds up the next list: some call in
 * it waits for something else.
 */
export const SLOW_MS = 100
/**
 * A waiter looks around by itself after {@link SLOW_MS}, then ever less often, but at least this
 * often.
 */
const LONGEST_TURN_MS = 500
/**
 * Callers whose answers came in one list ask again together. The first of them must not leave alone
 * and keep the others waiting for a whole round. So the next list waits until the expected number
 * of calls is there, as long as calls keep coming.
 */
const GATHER_CALLS = 2
/** After so many looks in a row without a new call, no more calls are expected. */
const GATHER_QUIET_LOOKS = 3
const GATHER_LOOK_MS = 1
/** The next list waits no longer than this, however many calls keep coming. */
const GATHER_MS = 20
/** At most so many lists of one queue are out together. */
export const LISTS_OUT = 4
/**
 * Milliseconds beyond a call's own timeout in which a member may still say that it took too long.
 */
const GRACE_MS = 500
/** For a member that is at work on a call: its next sign of life waits for its turns, too. */
const LONGEST_SILENCE_MS = DOOR_WORKING_MS + 10_000

export type Outcome =
  | {
      readonly kind: 'answered'
      readonly answer: Answer
      readonly leader: string
      readonly boot: bigint
      /** When its list left, milliseconds since the epoch. */
      readonly sentAt: number
      /** How new the member's knowledge of the members is. */
      readonly membersVersion: number
      /** The member said that it was at work on the call. */
      readonly worked?: boolean
    }
  /** It was sent and no answer came: it may have been done. */
  | { readonly kind: 'lost'; readonly worked?: boolean }
  /** It was not sent, and will not be. */
  | { readonly kind: 'unsent' }
  | { readonly kind: 'refused' }

/** The I/O that a request lends to the queue. Only the request that is sending may use its own. */
export interface Sender {
  /**
   * Sends one list of calls to the object; resolves with the answer's bytes. Rejects with NoRoom
   * where the isolate has no room for the answer by `until`.
   */
  post(body: Uint8Array<ArrayBuffer>, arrival: Arrival, until: number): Promise<Uint8Array>
  waitUntil(promise: Promise<unknown>): void
  /** The counts that the edge sends beside the calls, at `now`; null: none. */
  readonly counts?: (now: number) => EdgeCounts | null
  /** Aborted when the caller is gone. */
  readonly signal?: AbortSignal
}

interface Waiter {
  readonly call: Call
  readonly bytes: number
  /** When the list that it travels in must be given up, milliseconds since the epoch. */
  readonly expires: number
  state: 'queued' | 'out' | 'done'
  outcome: Outcome | undefined
  wake: () => void
}

interface List {
  readonly waiters: readonly Waiter[]
  readonly sentAt: number
  readonly expires: number
}

const LOST: Outcome = { kind: 'lost' }

/** Over all queues of this isolate. */
const waiting = { calls: 0, bytes: 0 }

/** Guards the calls on their way to one object. All requests of an isolate share it. */
export class CallBatcher {
  #queue: Waiter[] = []
  readonly #out = new Set<List>()
  /** How many calls the next list is expected to have, and until when it waits for them. */
  #expected = 1
  #gatherUntil = 0

  /** No call is waiting, out or expected. */
  get idle(): boolean {
    return this.#queue.length === 0 && this.#out.size === 0 && this.#gatherUntil === 0
  }

  /**
   * Sends `call` with the next list, and waits at most until `deadline` (milliseconds since the
   * epoch).
   */
  async send(call: Call, deadline: number, sender: Sender): Promise<Outcome> {
    const bytes = (call.body?.length ?? 0) + 64
    if (waiting.calls >= MAX_WAITING_CALLS || waiting.bytes + bytes > MAX_WAITING_BYTES)
      return { kind: 'refused' }
    const waiter: Waiter = {
      call,
      bytes,
      expires: deadline + GRACE_MS,
      state: 'queued',
      outcome: undefined,
      wake: ignore,
    }
    waiting.calls++
    waiting.bytes += bytes
    this.#queue.push(waiter)
    const gone = () => this.#drop(waiter)
    sender.signal?.addEventListener('abort', gone, { once: true })
    try {
      return await this.#wait(waiter, deadline, sender)
    } finally {
      sender.signal?.removeEventListener('abort', gone)
      this.#drop(waiter)
    }
  }

  async #wait(waiter: Waiter, deadline: number, sender: Sender): Promise<Outcome> {
    for (let timeoutMs = SLOW_MS; ; timeoutMs = Math.min(timeoutMs * 2, LONGEST_TURN_MS)) {
      if (this.#maySend()) sender.waitUntil(this.#sendLists(sender))
      await this.#turn(waiter, timeoutMs)
      if (waiter.outcome) return waiter.outcome
      const now = Date.now()
      if (waiter.state === 'queued' && now >= deadline) return { kind: 'unsent' }
      if (now >= waiter.expires) return { kind: 'lost' }
    }
  }

  /** Resolves when the waiter is woken or when its own timer runs out, whichever is first. */
  async #turn(waiter: Waiter, ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    waiter.wake = resolve
    const timer = setTimeout(resolve, ms)
    await promise
    clearTimeout(timer)
    waiter.wake = ignore
  }

  #maySend(): boolean {
    if (this.#queue.length === 0) return false
    const now = Date.now()
    if (this.#out.size === 0)
      return this.#queue.length >= this.#expected || now >= this.#gatherUntil
    let newest = 0
    for (const list of this.#out) {
      if (now < list.expires) newest = Math.max(newest, list.sentAt)
      else this.#end(list, () => LOST) // its sender is gone, and every caller in it has given up
    }
    return this.#out.size === 0 || (this.#out.size < LISTS_OUT && now - newest >= SLOW_MS)
  }

  async #sendLists(sender: Sender): Promise<void> {
    for (let i = 0; i < LISTS_PER_SENDER && this.#queue.length > 0; i++) {
      await this.#sendOne(sender)
      await this.#gather()
      if (this.#out.size > 0) return // they were all there, and one of them sent
    }
    // The first waiter goes on. If it is gone, the timer of any other does.
    if (this.#maySend()) this.#queue[0]?.wake()
  }

  /** Waits until the callers that were answered together have asked again, or no more come. */
  async #gather(): Promise<void> {
    if (this.#expected < GATHER_CALLS) return
    this.#gatherUntil = Date.now() + GATHER_MS
    for (let quiet = 0; quiet < GATHER_QUIET_LOOKS && Date.now() < this.#gatherUntil; ) {
      const before = this.#queue.length
      if (before >= this.#expected) break
      await pause(GATHER_LOOK_MS)
      if (this.#out.size > 0) break
      quiet = this.#queue.length === before ? quiet + 1 : 0
    }
    this.#gatherUntil = 0
  }

  async #sendOne(sender: Sender): Promise<void> {
    const waiters = this.#take()
    const list: List = {
      waiters,
      sentAt: Date.now(),
      expires: Math.max(...waiters.map((waiter) => waiter.expires)),
    }
    this.#out.add(list)
    for (const waiter of waiters) waiter.state = 'out'
    try {
      const told = sender.counts?.(list.sentAt)
      const calls = waiters.map((waiter) => waiter.call)
      const body = CallList.encode({ calls, ...told }).finish() as Uint8Array<ArrayBuffer>
      const { answers, leader, boot, seats } = AnswerList.decode(
        await sender.post(body, arrivalOf(calls), list.expires - GRACE_MS),
      )
      const life = toU64(boot)
      this.#end(list, (i) => {
        const answer = answers[i]
        return answer
          ? {
              kind: 'answered',
              answer,
              leader,
              boot: life,
              sentAt: list.sentAt,
              membersVersion: toNumber(seats),
            }
          : LOST
      })
    } catch (e) {
      this.#end(list, (i) =>
        e instanceof NoRoom ? noRoomOutcome(waiters[i]?.call, list.sentAt) : LOST,
      )
    }
    this.#expected = waiters.length + this.#queue.length
  }

  #end(list: List, outcome: (i: number) => Outcome): void {
    this.#out.delete(list)
    list.waiters.forEach((waiter, i) => {
      if (waiter.state === 'done') return
      release(waiter)
      waiter.outcome = outcome(i)
      waiter.wake()
    })
  }

  #take(): Waiter[] {
    let bytes = 0
    let n = 0
    for (const waiter of this.#queue) {
      if (n > 0 && (n >= LIST_CALLS || bytes + waiter.bytes > LIST_BYTES)) break
      bytes += waiter.bytes
      n++
    }
    if (n === this.#queue.length) {
      const all = this.#queue
      this.#queue = []
      return all
    }
    return this.#queue.splice(0, n)
  }

  /**
   * The waiter's request waits no longer. A call that is out stays counted until its list is back.
   */
  #drop(waiter: Waiter): void {
    const { wake } = waiter
    waiter.wake = ignore
    if (waiter.state !== 'queued') return
    this.#queue.splice(this.#queue.indexOf(waiter), 1)
    release(waiter)
    waiter.outcome = { kind: 'unsent' }
    wake()
  }
}

/**
 * Uncounts the waiter. Its own request never does this alone, since it may be cut off at any await.
 */
function release(waiter: Waiter): void {
  waiter.state = 'done'
  waiting.calls--
  waiting.bytes -= waiter.bytes
}

/**
 * A member answers a slow call with a ticket, so that the other calls of its list need not wait.
 * This function asks with the ticket, in the time of its own request, until the answer is there. A
 * member that is at work on the call is waited for as long as it keeps saying so: the data decide
 * how long that takes. A member numbers its tickets anew in each life, so another life does not
 * know this ticket.
 */
export async function awaitDeferred(
  call: Call,
  outcome: Outcome,
  deadline: number,
  sender: Sender,
): Promise<Outcome> {
  let at = outcome
  let worked = false
  while (at.kind === 'answered') {
    const { answer, boot } = at
    const ticket = toU64(answer.ticket)
    if (ticket === 0n) break
    worked ||= answer.working ?? false
    if (worked && sender.signal?.aborted) return LOST
    const said = await waitFor(
      ticket,
      arrivalOf([call]),
      worked ? Date.now() + LONGEST_SILENCE_MS : deadline + GRACE_MS,
      sender,
    )
    if (said === 'crowded') return noRoomOutcome(call, at.sentAt)
    if (said === null || said.answer === undefined || toU64(said.boot) !== boot)
      return { kind: 'lost', worked }
    at = { ...at, answer: said.answer, leader: said.leader, membersVersion: toNumber(said.seats) }
  }
  return at.kind === 'answered' && worked ? { ...at, worked } : at
}

/** The answer came, but this isolate had no room for it: a write may have been done. */
function noRoomOutcome(call: Call | undefined, sentAt: number): Outcome {
  const unknown = (call?.requestId?.length ?? 0) > 0
  const answer = { ...Errors.tooManyRequests().fields, unknown }
  return { kind: 'answered', answer, leader: '', boot: 0n, sentAt, membersVersion: 0 }
}

/**
 * A member's answer to a ticket. Null: none came by `until`. `crowded`: this isolate had no room
 * for it.
 */
async function waitFor(ticket: bigint, arrival: Arrival, until: number, sender: Sender) {
  const body = new Uint8Array(8)
  new DataView(body.buffer).setBigUint64(0, ticket)
  const { promise: timeUp, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), until - Date.now())
  try {
    const list = CallList.encode({ calls: [{ method: quorate.member.Method.WAIT, body }] }).finish()
    const bytes = await Promise.race([
      sender.post(list as Uint8Array<ArrayBuffer>, arrival, until - GRACE_MS),
      timeUp,
    ])
    if (bytes === null) return null
    const { answers, leader, boot, seats } = AnswerList.decode(bytes)
    return { answer: answers[0], leader, boot, seats }
  } catch (e) {
    return e instanceof NoRoom ? 'crowded' : null
  } finally {
    clearTimeout(timer)
  }
}

function ignore(): void {}
