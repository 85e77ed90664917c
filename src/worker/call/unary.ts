/**
 * One call with one answer: reads JSON, checks it, asks a member, writes JSON. A long answer leaves
 * page by page.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import {
  LONG_ANSWER_FROM_BYTES,
  LONG_ANSWER_ROOM_MS,
  LONG_ANSWER_STALL_MS,
  NEXT_PAGE_TIMEOUT_MS,
  PAGE_AGAIN_MS,
  PROPOSAL_TIMEOUT_MS,
} from '../../limits.ts'
import { PagedJSON, requestFromJSON, writeJSON } from '../../proto/json/protojson.ts'
import { errorAnswer, rpcAnswer } from '../http/answer.ts'
import { audit, changeOf, proofOf } from '../http/audit.ts'
import { readBody } from '../http/body.ts'
import { networkOfCaller } from '../http/caller.ts'
import type {
  Answer,
  ClientCall,
  EdgePorts,
  MemberClient,
  RequestContext,
} from '../http/contract.ts'
import { Method } from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import { mintRequestId } from '../http/ids.ts'
import { errorOfRefusal, reasonOf } from '../http/reason.ts'
import { type IdentityEnv, optionsOf } from '../identity/identity.ts'
import type { PasswordEnv } from '../identity/password.ts'
import { pause } from '../routing/pause.ts'
import { hasRoom } from '../routing/unsent-answers.ts'
import { withLength } from './broken.ts'
import { longAnswer, type Source } from './long-answer.ts'
import { type Rpc, receivable } from './rpcs.ts'

const NOTHING = new Uint8Array(0)
const ROOT = new TextEncoder().encode('root')
/** Refusals that may not come again at the next try. */
const PASSING: readonly Code[] = [
  Code.Unavailable,
  Code.Unknown,
  Code.ResourceExhausted,
  Code.DeadlineExceeded,
]

/** The error that the answer is; null: it is no refusal. */
export function errorOf(answer: Answer): EtcdError | null {
  const code = answer.code ?? 0
  if (code === 0 && !answer.unknown) return null
  if (answer.message)
    return errorOfRefusal(code === 0 ? { ...answer, code: Code.Unavailable } : answer)
  return answer.unknown ? Errors.timeout() : new EtcdError(code as Code, '')
}

function deadlineExceeded(): EtcdError {
  return new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded')
}

/**
 * etcd has several ways to say that a call took too long. A caller that set the timeout itself
 * hears one.
 */
function isTimeout(answer: Answer): boolean {
  return reasonOf(answer) === 'timeout'
}

/**
 * Asks, within the caller's own timeout if it set one. An unknown outcome is an answer, not a
 * throw.
 */
export async function ask(
  client: MemberClient,
  call: ClientCall,
  ownTimeout: boolean,
): Promise<Answer> {
  // The timeout is too short to send anything: nothing was done.
  if (call.timeoutMs < 1) throw deadlineExceeded()
  const write = call.requestId !== undefined
  const late: Answer = {
    code: Code.DeadlineExceeded,
    message: 'context deadline exceeded',
    unknown: write,
  }
  try {
    if (!ownTimeout) return await client.call(call)
    const timeUp = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => timeUp.resolve(late), call.timeoutMs)
    const answer = await Promise.race([client.call(call), timeUp.promise])
    clearTimeout(timer)
    return isTimeout(answer) ? { ...late, unknown: answer.unknown ?? false } : answer
  } catch (e) {
    if (e instanceof EtcdError) throw e
    return { ...Errors.timeoutConnectionLost().fields, unknown: write }
  }
}

export function callOf(
  method: Method,
  body: Uint8Array,
  write: boolean,
  options: CallOptions,
): ClientCall {
  return {
    method,
    body,
    timeoutMs: options.timeoutMs,
    minRevision: options.minRevision,
    ...(write ? { requestId: options.requestId ?? mintRequestId() } : {}),
    ...(write && options.requestId !== null ? { named: true } : {}),
    ...(options.token !== null ? { token: options.token } : {}),
    ...(options.verified !== null ? { verified: options.verified } : {}),
    ...(options.closed ? { closed: true } : {}),
    ...(options.requireLeader ? { requireLeader: true } : {}),
  }
}

/**
 * Asks for the next part of an answer as long as a member may have it: all of them may just be
 * starting anew. Throws the last refusal.
 */
export async function askForRest(
  client: MemberClient,
  method: Method,
  body: Uint8Array,
  options: CallOptions,
  wanted: () => boolean,
): Promise<Answer> {
  const until = Date.now() + NEXT_PAGE_TIMEOUT_MS
  for (let wait = PAGE_AGAIN_MS; ; wait *= 2) {
    const answer = await client.call(restOf(method, body, options)).catch((e: unknown) => {
      throw e instanceof EtcdError ? e : Errors.timeoutConnectionLost()
    })
    const error = errorOf(answer)
    if (error === null) return answer
    const passing = PASSING.includes(error.code) && error.reason !== 'snapshotGone'
    if (!passing || Date.now() + wait >= until || !wanted()) throw error
    await pause(wait)
  }
}

/**
 * A caller's timeout counts until its answer begins, because etcd's answer is there as a whole
 * then.
 */
function restOf(method: Method, body: Uint8Array, options: CallOptions): ClientCall {
  return callOf(method, body, false, {
    ...options,
    ownTimeout: false,
    timeoutMs: PROPOSAL_TIMEOUT_MS,
  })
}

/**
 * The pages of an answer from the second on. Each is asked for when the one before has left, so
 * only one page is held at a time.
 */
function pages(
  paged: PagedJSON,
  next: Uint8Array,
  client: MemberClient,
  options: CallOptions,
  wanted: () => boolean,
): Source {
  let cursor: Uint8Array | null = next
  let ended = false
  return {
    async next() {
      if (ended) return null
      if (cursor !== null) {
        const page = await askForRest(client, Method.PAGE, cursor, options, wanted)
        cursor = page.next && page.next.length > 0 ? page.next : null
        return paged.more(page.body ?? NOTHING)
      }
      ended = true
      return paged.last()
    },
    async hold() {
      if (cursor === null) return
      // All members: any may be asked for the next page if this page's member does not answer. If
      // this fails, the next page says so.
      await client.call({ ...restOf(Method.HOLD, cursor, options), forAll: true }).catch(() => {})
    },
  }
}

/** A source that ends after the first piece. */
const NO_MORE: Source = { next: () => Promise.resolve(null), hold: () => Promise.resolve() }

/**
 * Waits for room for an answer that found none, and holds none of its bytes meanwhile. False: no
 * room came in time.
 */
async function roomComes(bytes: number, network: string | null, until: number): Promise<boolean> {
  // By then the next attempt may break off answers that stall.
  const stalled = Date.now() + LONG_ANSWER_STALL_MS
  do {
    if (Date.now() + LONG_ANSWER_ROOM_MS >= until) return false
    await pause(LONG_ANSWER_ROOM_MS)
  } while (!hasRoom(bytes, network) && Date.now() < stalled)
  return true
}

/**
 * Asks a member whether the caller is let in, or may do what only root may. The answer is a
 * refusal, or names the user.
 */
export function admission(
  who: 'anybody' | 'root',
  client: MemberClient,
  options: CallOptions,
): Promise<Answer> {
  const call = callOf(Method.AUTH_ADMIT, who === 'root' ? ROOT : NOTHING, false, options)
  return ask(client, { ...call, audited: true }, options.ownTimeout)
}

/**
 * Why the caller may not make a call that a member checks once more when it is done; null: it may,
 * as far as can be said before.
 */
export async function refusalTo(
  who: 'anybody' | 'root',
  client: MemberClient,
  options: CallOptions,
): Promise<Answer | null> {
  const answer = await admission(who, client, options)
  // A member of an earlier version does not know this call.
  return errorOf(answer) === null || answer.code === Code.Unimplemented ? null : answer
}

export async function unary<E extends IdentityEnv & PasswordEnv>(
  rpc: Rpc,
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const options = await optionsOf(context)
  const asked = requestFromJSON(rpc.request, await readBody(context.request))
  receivable(asked)
  rpc.check(asked)
  const client = ports.client(context.target, context)
  const call = callOf(rpc.method, asked, rpc.write, options)
  const change = changeOf(rpc.method, asked)
  const carry = (): Promise<Answer> =>
    change === null
      ? ask(client, call, options.ownTimeout)
      : audit(context, change, proofOf(options), async () => {
          const known: ClientCall = { ...call, audited: true }
          if (rpc.prepare === undefined) return ask(client, known, options.ownTimeout)
          const refusal = await refusalTo('root', client, options)
          if (refusal !== null) return refusal
          const body = await rpc.prepare(asked, context.request, context.env, options.requestId)
          return ask(client, { ...known, body }, options.ownTimeout)
        })
  const until = Date.now() + options.timeoutMs
  for (;;) {
    const begun = begin(rpc, await carry(), context, client, options)
    if (begun instanceof Response) return begun
    // A write has been done by then, but its caller does not know that.
    if (rpc.write || !(await roomComes(begun.bytes, begun.network, until))) {
      return errorAnswer(Errors.tooManyRequests(), rpc.write)
    }
  }
}

/** Begins the answer; or returns how much room it needs, if there is none. */
function begin<E>(
  rpc: Rpc,
  answer: Answer,
  { request }: RequestContext<E>,
  client: MemberClient,
  options: CallOptions,
): Response | { readonly bytes: number; readonly network: string | null } {
  const error = errorOf(answer)
  if (error !== null) return errorAnswer(error, answer.unknown ?? false)
  const { next } = answer
  const long = (first: Uint8Array, source: Source) => {
    const network = networkOfCaller(request)
    const stream = longAnswer(first, source, network)
    return stream ?? { bytes: first.length, network }
  }
  if (rpc.pages === null || !next || next.length === 0) {
    const json = writeJSON(rpc.response, answer.body ?? NOTHING)
    if (json.length < LONG_ANSWER_FROM_BYTES) return rpcAnswer(json)
    const stream = long(json, NO_MORE)
    return stream instanceof ReadableStream ? rpcAnswer(withLength(stream, json.length)) : stream
  }
  const paged = new PagedJSON(rpc.response, rpc.pages)
  const wanted = (): boolean => !request.signal.aborted
  const stream = long(
    paged.first(answer.body ?? NOTHING),
    pages(paged, next, client, options, wanted),
  )
  return stream instanceof ReadableStream ? rpcAnswer(stream) : stream
}
