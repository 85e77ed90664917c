/** Counts calls and their answers, and logs slow calls. */

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

/** A call that came by the door. */
type Metered = quorate.member.ICall & { waits: Waits }

/** The metric's name for each refusal that is a limit, by the refusal's reason. */
const LIMITS: ReadonlyMap<string, string> = new Map<Reason, string>([
  ['tooManyRequests', 'requests'],
  ['tooManyTries', 'tries'],
  ['noSpace', 'space'],
])

/** Calls that are not logged as slow: the edge makes them for itself, or they wait by nature. */
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
    // Set in place: the call was decoded for this, and no other code holds it.
    call.waits = new Waits(this.#clock.now(), counts)
    return call as Metered
  }

  /** Counts the answer before it leaves. */
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

/** The fields by which a call is found in the logs of every part that handled it. */
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
