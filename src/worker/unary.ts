/** One call, one answer: JSON in, checked, asked of a member, JSON out. A long answer leaves page by page. */
import { Code, Errors, EtcdError } from '../errors.ts'
import { PagedJSON, requestFromJSON, writeJSON } from '../proto/protojson.ts'
import { errorAnswer, rpcAnswer } from './answer.ts'
import { audited, changeOf, proofOf } from './audit.ts'
import { readBody } from './body.ts'
import type { Answer, Deps, Door, DoorCall, Visit } from './door.ts'
import { Method } from './door.ts'
import type { CallOptions } from './headers.ts'
import { type IdentityEnv, optionsOf } from './identity.ts'
import { mintRequestId } from './ids.ts'
import type { PasswordEnv } from './password.ts'
import { type Rpc, receivable } from './rpcs.ts'

const NOTHING = new Uint8Array(0)

/** The error that an answer is, or null. */
export function errorOf(answer: Answer): EtcdError | null {
  const code = answer.code ?? 0
  if (code === 0 && !answer.unknown) return null
  if (answer.message) return new EtcdError(code === 0 ? Code.Unavailable : (code as Code), answer.message)
  return answer.unknown ? Errors.timeout() : new EtcdError(code as Code, '')
}

function deadlineExceeded(): EtcdError {
  return new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded')
}

/** etcd's ways to say that a call took too long: to a caller who set the time itself they are one. */
function isTimeout(answer: Answer): boolean {
  return answer.code === Code.Unavailable && (answer.message?.startsWith('etcdserver: request timed out') ?? false)
}

/** Asks, within the caller's own time where it set one. An unknown outcome is an answer, not a throw. */
export async function ask(door: Door, call: DoorCall, ownTimeout: boolean): Promise<Answer> {
  // Too short to send anything: nothing was done.
  if (call.timeoutMs < 1) throw deadlineExceeded()
  const write = call.requestId !== undefined
  const late: Answer = { code: Code.DeadlineExceeded, message: 'context deadline exceeded', unknown: write }
  try {
    if (!ownTimeout) return await door.call(call)
    const timeUp = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => timeUp.resolve(late), call.timeoutMs)
    const answer = await Promise.race([door.call(call), timeUp.promise])
    clearTimeout(timer)
    return isTimeout(answer) ? { ...late, unknown: answer.unknown ?? false } : answer
  } catch (e) {
    if (e instanceof EtcdError) throw e
    const lost = Errors.timeoutConnectionLost()
    return { code: lost.code, message: lost.message, unknown: write }
  }
}

export function callOf(method: Method, body: Uint8Array, write: boolean, options: CallOptions): DoorCall {
  return {
    method,
    body,
    timeoutMs: options.timeoutMs,
    minRevision: options.minRevision,
    ...(write ? { requestId: options.requestId ?? mintRequestId() } : {}),
    ...(write && options.requestId !== null ? { retry: true } : {}),
    ...(options.token !== null ? { token: options.token } : {}),
    ...(options.verified !== null ? { verified: options.verified } : {}),
    ...(options.closed ? { closed: true } : {}),
    ...(options.requireLeader ? { requireLeader: true } : {}),
  }
}

/** The rest of a paged answer. Asks for a page when the one before has left, so that one page is held at a time. */
function pagedAnswer(paged: PagedJSON, answer: Answer, next: Uint8Array, door: Door, options: CallOptions): Response {
  let cursor: Uint8Array | null = next
  let piece: Uint8Array | null = paged.first(answer.body ?? NOTHING)
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (piece !== null) {
          controller.enqueue(piece)
          piece = null
          return
        }
        if (cursor === null) {
          controller.enqueue(paged.last())
          controller.close()
          return
        }
        // A page that can't be had cuts the answer off: what has left can't be unsaid, and must not look whole.
        const page = await ask(door, callOf(Method.PAGE, cursor, false, options), false)
        const error = errorOf(page)
        if (error !== null) throw error
        cursor = page.next && page.next.length > 0 ? page.next : null
        const more = paged.more(page.body ?? NOTHING)
        if (more.length > 0) controller.enqueue(more)
        else if (cursor === null) {
          controller.enqueue(paged.last())
          controller.close()
        }
      },
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}

export async function unary<E extends IdentityEnv & PasswordEnv>(rpc: Rpc, visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const options = await optionsOf(visit)
  const asked = requestFromJSON(rpc.request, await readBody(visit.request))
  receivable(asked)
  rpc.check(asked)
  const message = rpc.prepare ? await rpc.prepare(asked, visit.request, visit.env) : asked
  const door = deps.door(visit.target, visit)
  const call = callOf(rpc.method, message, rpc.write, options)
  const change = changeOf(rpc.method, asked)
  const answer =
    change === null
      ? await ask(door, call, options.ownTimeout)
      : await audited(visit, change, proofOf(options), () => ask(door, { ...call, audited: true }, options.ownTimeout))
  const error = errorOf(answer)
  if (error !== null) return errorAnswer(error, answer.unknown ?? false)
  const { next } = answer
  if (rpc.pages === null || !next || next.length === 0) return rpcAnswer(writeJSON(rpc.response, answer.body ?? NOTHING))
  return pagedAnswer(new PagedJSON(rpc.response, rpc.pages), answer, next, door, options)
}
