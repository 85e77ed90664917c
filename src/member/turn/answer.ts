/** The answers that callers get, and how they get them. */
import { EtcdError } from '../../errors.ts'
import type { quorate } from '../../proto/generated/member.js'

export type Answer = quorate.member.IAnswer
export interface Reply {
  /** Called once. */
  (answer: Answer): void
  /**
   * Says that the request is under way and takes long: from then on its time does not count. May be
   * called again and again.
   */
  working?: () => void
}
export function refusal(error: EtcdError): Answer {
  return error.fields
}

/** Runs `fn`; if it throws an EtcdError, that refusal is the answer. */
export function refusing(reply: Reply, fn: () => void): void {
  try {
    fn()
  } catch (e) {
    if (!(e instanceof EtcdError)) throw e
    reply(refusal(e))
  }
}
