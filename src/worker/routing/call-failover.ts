/**
 * One call at several members. A write goes to another member with the same request id, marked as a
 * second try, so it is done once. If its outcome stays unknown, the answer says so.
 */
import { Code, Errors } from '../../errors.ts'
import { MAX_CALL_TIMEOUT_MS, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { reasonOf } from '../http/reason.ts'
import type { Answer, Call, Outcome } from './call-batcher.ts'
import type { Caller } from './caller.ts'
import type { ClusterLocation } from './cluster-locations.ts'
import { backoffMs, type Retries, type Try, tryInTurn } from './failover.ts'
import type { MemberAddress } from './member-addresses.ts'
import { SHORTEST_TRY_MS, send } from './member-call.ts'

const RETRIES: Retries = { triesAtOne: 4, pauseMs: backoffMs }

const TIMEOUT: Answer = Errors.timeout().fields
const UNKNOWN: CallResult = { answer: { ...TIMEOUT, unknown: true } }

/** What came of a call. */
export interface CallResult {
  readonly answer: Answer
  readonly address?: MemberAddress
  /** Every member said that it is blank. */
  readonly notCreated?: boolean
  /** Every member that was asked said that it has stopped. */
  readonly gone?: boolean
  /** A member that was asked before may have done the call. */
  readonly maybeDone?: boolean
}

/** Asks one member after the other until one says how the call ended. */
export async function tryEach(
  call: Call,
  addresses: readonly MemberAddress[],
  deadline: number,
  location: ClusterLocation,
  caller: Caller,
): Promise<CallResult> {
  const tries = new CallTries(call)
  const time = { deadline, signal: caller.signal }
  const result = await tryInTurn(addresses, RETRIES, time, async (one) => {
    const { address, losses } = one
    const budget = budgetOf(one)
    // From the third try on, the call travels in a list of its own: if it breaks the member, other
    // calls are not lost with it.
    const outcome = await send(
      tries.callFor(budget),
      address,
      location,
      Date.now() + budget,
      caller,
      losses >= 2,
    )
    // The time that a member was at work does not count, so the next member has time to begin.
    if ('worked' in outcome && outcome.worked) {
      time.deadline = Math.max(time.deadline, Date.now() + PROPOSAL_TIMEOUT_MS)
    }
    return tries.onOutcome(outcome, address)
  })
  return result ?? tries.inVain(addresses.length)
}

/**
 * Milliseconds for one try: the other members get a share of the time that is left. A call that is
 * under way when they are over is waited for all the same (worker/routing/call-batcher.ts,
 * awaitDeferred).
 */
function budgetOf({ left, waiting }: Try): number {
  const most = Math.min(left, MAX_CALL_TIMEOUT_MS)
  return waiting === 0 ? most : Math.min(most, Math.max(SHORTEST_TRY_MS, most / (waiting + 1)))
}

/** Guards what the tries of one call have come to. */
class CallTries {
  readonly #call: Call
  readonly #isWrite: boolean
  #blank = 0
  #stopped = 0
  #maybeDone = false
  #refusal: Answer | undefined

  constructor(call: Call) {
    this.#call = call
    this.#isWrite = (call.requestId?.length ?? 0) > 0
  }

  /** The call as the next try sends it. */
  callFor(budget: number): Call {
    const retry = (this.#call.retry ?? false) || this.#maybeDone
    return { ...this.#call, timeoutMs: Math.ceil(budget), retry }
  }

  onOutcome(outcome: Outcome, address: MemberAddress): CallResult | 'lost' | 'next' {
    if (outcome.kind === 'answered') return this.#onAnswer(outcome.answer, address)
    if (outcome.kind === 'refused') {
      return this.#isWrite && this.#maybeDone
        ? UNKNOWN
        : { answer: Errors.tooManyRequests().fields }
    }
    if (outcome.kind === 'unsent') return 'next'
    this.#maybeDone = true
    return 'lost'
  }

  #onAnswer(answer: Answer, address: MemberAddress): CallResult | 'next' {
    const reason = reasonOf(answer)
    if (answer.unknown) this.#maybeDone = true
    // A member that refuses a second try before it looks at it does not know about the first.
    else if (this.#isWrite && this.#maybeDone && isTurnedAway(answer)) return UNKNOWN
    // A token that this isolate has not seen to be good may be known to another member, which made
    // it just now.
    else if (answer.code === Code.Unauthenticated && isUnknown(this.#call)) this.#refusal = answer
    else if (answer.code !== Code.Unavailable)
      return { answer, address, maybeDone: this.#maybeDone }
    else if (reason === 'blank') this.#blank++
    if (reason === 'stopped') this.#stopped++
    if (!answer.unknown) this.#refusal = answer
    return 'next'
  }

  /**
   * The result when no member said how the call ended; `asked`: how many members were to be asked.
   */
  inVain(asked: number): CallResult {
    const gone = this.#stopped === asked
    if (this.#isWrite && this.#maybeDone) return { ...UNKNOWN, gone }
    return { answer: this.#refusal ?? TIMEOUT, notCreated: this.#blank === asked, gone }
  }
}

/** Whether nobody here knows yet that the call's token was ever given to anybody. */
function isUnknown({ token, closed, seen }: Call): boolean {
  return (token ?? '') !== '' && closed === true && seen !== true
}

/** Whether the member refused before it proposed anything: for its load, its quota or the token. */
function isTurnedAway(answer: Answer): boolean {
  const { code } = answer
  return (
    code === Code.ResourceExhausted ||
    code === Code.Unauthenticated ||
    reasonOf(answer) === 'tooManyRequests'
  )
}
