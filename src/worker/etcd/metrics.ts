/** `/metrics` of the member that the caller names, or of the nearest. */
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { ask, errorOf } from '../call/unary.ts'
import { errorAnswer, textAnswer } from '../http/answer.ts'
import { type EdgePorts, Method, type RequestContext } from '../http/contract.ts'

export async function metrics<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const call = {
    method: Method.METRICS,
    body: new Uint8Array(0),
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    minRevision: 0,
  }
  const answer = await ask(ports.client(context.target, context), call, false)
  const error = errorOf(answer)
  return error === null
    ? textAnswer(new TextDecoder().decode(answer.body ?? new Uint8Array(0)))
    : errorAnswer(error)
}
