/** Counts calls and their answers, and says in the log which took long. */

import { hexOf } from '../../base/hex.ts'
import type { Reason } from '../../errors.ts'
import { SLOW_CALL_MS } from '../../limits.ts'
import type { Clock } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import type { Answer } from '../turn/answer.ts'
import type { Counters } from '../turn/counters.ts'
import type { Log } from '../turn/logger.ts'
import { Waits } from '../turn/waits.ts'

const Method = quorate.member.Method

/** A call on its way through the member. */
export type AskedCall = quorate.member.ICall & { waits?: Waits }

/** One that came by the door. */
type Metered = quorate.member.ICall & { waits: Waits }

/** Refusals that are limits, by reason, and the name that the metric has for them. */
const LIMITS: ReadonlyMap<string, string> = new Map<Reason, string>([
  ['tooManyRequests', 'requests'],
  ['tooManyTries', 'tries'],
  ['noSpace', 'space'],
])

/**
 * What the edge asks for itself, or waits for by nature: nobody is to be told that it took long.
 */
const PATIENT: readonly quorate.member.Method[] = [
  Method.CHECK,
  Method.CREATE,
  Method.DEFRAGMENT,
  Method.METRICS,
]

/** Guards nothing of its own: counts in `counters`. */
export class CallMeter {
  readonly #counters: Counters
  readonly #clock: Clock
  readonly #log: Log

  constructor(counters: Counters, clock: Clock, log: Log) {
    this.#counters = counters
    this.#clock = clock
    this.#log = log
  }

  began(call: AskedCall): Metered {
    const counts = this.#counters.called(
      call.method ?? Method.METHOD_UNSPECIFIED,
      call.body?.length ?? 0,
    )
    // In place: a call is decoded for this, and nobody else has it.
    call.waits = new Waits(this.#clock.now(), counts)
    return call as Metered
  }

  /** Before the answer leaves. */
  ended(call: Metered, answer: Answer): void {
    const { waits } = call
    const ms = this.#clock.now() - waits.at
    const code = answer.code ?? 0
    waits.counts.answered(code, ms)
    this.#counters.sentBytes += answer.body?.length ?? 0
    if (code !== 0) {
      const limit = LIMITS.get(answer.reason ?? '')
      if (limit !== undefined) this.#counters.refusedFor(limit)
    }
    waits.count(this.#counters)
    const method = call.method ?? Method.METHOD_UNSPECIFIED
    if (ms >= SLOW_CALL_MS && !PATIENT.includes(method)) {
      this.#log.seldom('warn', 'slow call', {
        method: Method[method]?.toLowerCase(),
        ms,
        code,
        ...waits.fields,
        ...namesOf(call),
      })
    }
    waits.tell(answer)
  }
}

/** What a call is found by in the logs of all who had to do with it. */
function namesOf({ trace, requestId }: quorate.member.ICall): {
  readonly trace?: string
  readonly request?: string
} {
  const request = requestId && requestId.length > 0 ? hexOf(requestId) : undefined
  return {
    ...(trace || request ? { trace: trace || (request ?? '') } : {}),
    ...(request ? { request } : {}),
  }
}
