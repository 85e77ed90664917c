/** `/metrics` of the member that is asked for, or of the nearest. */
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { ask, errorOf } from '../call/unary.ts'
import { errorAnswer, textAnswer } from '../http/answer.ts'
import { type Deps, Method, type Visit } from '../http/contract.ts'

export async function metrics<E>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const call = { method: Method.METRICS, body: new Uint8Array(0), timeoutMs: PROPOSAL_TIMEOUT_MS, minRevision: 0 }
  const answer = await ask(deps.door(visit.target, visit), call, false)
  const error = errorOf(answer)
  return error === null ? textAnswer(new TextDecoder().decode(answer.body ?? new Uint8Array(0))) : errorAnswer(error)
}
