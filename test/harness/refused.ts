/**
 * What becomes of a call that is not done: an error of its own kind, and ways for a test to look at
 * it.
 */
import type { IAnswer } from './door.ts'

/** etcd's refusal: its message, byte for byte, and its code. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: number
  /** It may have been done all the same. */
  readonly unknown: boolean

  constructor({ code, message, unknown }: IAnswer) {
    super(message ?? '')
    this.code = code ?? 0
    this.unknown = unknown ?? false
  }
}

/** The connection was cut, or nothing came for a minute. */
export class CutOff extends Error {
  override name = 'CutOff'
}

/** The answer, if it is no refusal. */
export function accepted(answer: IAnswer | null): IAnswer {
  if (answer === null) throw new CutOff('the call was cut')
  if (answer.code) throw new Refused(answer)
  return answer
}

/** etcd's message to who may not do this. Throws where it is done, or cut. */
export function refusal(ask: () => unknown): string {
  try {
    ask()
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

/** 'ok', or code and message of a refusal, or 'cut'. */
export function outcome(ask: () => unknown): string {
  try {
    ask()
    return 'ok'
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.message}`
    if (error instanceof CutOff) return 'cut'
    throw error
  }
}
