/** Checks passwords, against the record that a member gives out. */
import { base64 } from '../../base/base64.ts'
import { Guesses } from '../../base/tries.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import * as messages from '../../etcd/auth.ts'
import {
  MAX_STALE_CHECKS,
  MAX_USER_NAME_BYTES,
  MIN_ROOT_PASSWORD_CHARS,
  PROPOSAL_TIMEOUT_MS,
  TRIES_PER_CALLER,
  TRIES_PER_CALLER_AND_SECOND,
  TRIES_PER_USER,
  TRIES_PER_USER_AND_SECOND,
} from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { requestFromJSON, writeJSON } from '../../proto/json/protojson.ts'
import { receivable } from '../call/rpcs.ts'
import { ask, callOf, errorOf } from '../call/unary.ts'
import { errorAnswer, rpcAnswer } from '../http/answer.ts'
import { audit, changeOf } from '../http/audit.ts'
import { readBody } from '../http/body.ts'
import { networkOfCaller } from '../http/caller.ts'
import {
  type Answer,
  type EdgePorts,
  type MemberClient,
  Method,
  type RequestContext,
} from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import { mintRequestId } from '../http/ids.ts'
import { type GateEnv, isForeign } from '../identity/gate.ts'
import { optionsOf } from '../identity/identity.ts'
import { type JwtEnv, signJwt, usesJwt } from '../identity/jwt.ts'
import { checkPassword, hashPassword, type PasswordEnv, sameBytes } from '../identity/password.ts'

export type AuthEnv = JwtEnv & PasswordEnv

/** In this isolate. */
const guesses = new Guesses({
  perName: [TRIES_PER_USER, TRIES_PER_USER_AND_SECOND],
  perCaller: [TRIES_PER_CALLER, TRIES_PER_CALLER_AND_SECOND],
})

/** The user that the owner's password makes. */
const OWNER = 'root'
const NOTHING = new Uint8Array(0)

/** Why nobody may log in: the owner's password is one that anybody may guess; null: it is not. */
export function guessable({
  QUORATE_ROOT_PASSWORD: password = '',
  QUORATE_OPEN,
}: GateEnv): EtcdError | null {
  if (password === '' || password.length >= MIN_ROOT_PASSWORD_CHARS || QUORATE_OPEN === 'true')
    return null
  const why = `QUORATE_ROOT_PASSWORD is shorter than ${MIN_ROOT_PASSWORD_CHARS} characters: its owner sets a longer one`
  return new EtcdError(Code.PermissionDenied, `quorate: this deployment is closed: ${why}`)
}

/**
 * The name under which guesses at a user are counted; null: no user has so long a name. Where there
 * is an owner, root's password is most often the owner's, in each cluster: guesses at it count
 * together, however they are made.
 */
function countedName(
  { target, closed }: Pick<RequestContext<unknown>, 'target' | 'closed'>,
  name: string,
): string | null {
  if (new TextEncoder().encode(name).length > MAX_USER_NAME_BYTES) return null
  return closed && name === OWNER ? OWNER : `${target.cluster}/${name}`
}

interface Attempt {
  readonly name: string
  readonly password: string
  readonly client: MemberClient
  readonly options: CallOptions
  readonly network: string | null
}

/** The record to check a password against. Throws a member's refusal. */
async function recordOf({
  name,
  client,
  options,
  network,
}: Attempt): Promise<quorate.member.AuthRecord> {
  const body = new TextEncoder().encode(name)
  const call = callOf(Method.AUTH_RECORD, body, false, options)
  const answer = await ask(
    client,
    network === null ? call : { ...call, network },
    options.ownTimeout,
  )
  const error = errorOf(answer)
  if (error !== null) throw error
  return quorate.member.AuthRecord.decode(answer.body ?? new Uint8Array(0))
}

/**
 * etcd's loop: what was checked must still hold when the token is made. Each refusal of a password
 * costs a hash, so that its time tells nobody which users exist. Where the deployment is closed,
 * its words don't tell either.
 */
async function attempt(a: Attempt, env: AuthEnv): Promise<Answer> {
  for (let round = 0; round < MAX_STALE_CHECKS; round++) {
    const { revision, password, decoy, noPassword, response, cluster } = await recordOf(a)
    if (noPassword && !a.options.closed) throw Errors.noPasswordUser()
    if (!(await checkPassword(a.password, noPassword ? NOTHING : password, env, decoy)))
      throw Errors.authFailed()
    if (usesJwt(env)) {
      const token = await signJwt({ user: a.name, revision: toNumber(revision), cluster }, env)
      return { body: messages.addToken(response, token) }
    }
    const body = quorate.member.AuthenticateRequest.encode({ name: a.name, revision }).finish()
    const call = {
      ...callOf(Method.AUTHENTICATE, body, true, a.options),
      ...(a.network === null ? {} : { network: a.network }),
    }
    const answer = await ask(a.client, call, a.options.ownTimeout)
    if (answer.code !== Code.Aborted) return answer
  }
  throw Errors.tooManyRequests()
}

/**
 * Takes back a try. The member counts one for each record that it gives out; the try of a right
 * password does not count. If the member does not hear of it, it counts.
 */
async function tellRight({ name, client, options, network }: Attempt): Promise<void> {
  const call = callOf(Method.AUTH_RIGHT, new TextEncoder().encode(name), false, options)
  await client.call(network === null ? call : { ...call, network }).catch(() => {})
}

/** `/v3/auth/authenticate`. */
export async function authenticate<E extends AuthEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const options = await optionsOf(context)
  const message = requestFromJSON('AuthenticateRequest', await readBody(context.request))
  receivable(message)
  const { name, password } = messages.decodeAuthenticate(message)
  const network = networkOfCaller(context.request)
  const user = countedName(context, name)
  if (!guesses.take(user, network, Date.now())) throw Errors.tooManyTries()
  // What a stranger says of itself or of the cluster's revision means nothing to a member here.
  // Each login makes a token of its own, whatever the caller names it.
  const anonymous = { ...options, token: null, verified: null, requestId: null, minRevision: 0 }
  const client = ports.client(context.target, context)
  const change = changeOf(Method.AUTHENTICATE, message) ?? {}
  const attempted: Attempt = { name, password, client, options: anonymous, network }
  const answer = await audit(context, change, 'password', async () => {
    if (user !== null) return attempt(attempted, context.env)
    await checkPassword(password, NOTHING, context.env)
    throw Errors.authFailed()
  })
  const error = errorOf(answer)
  if (error !== null) return errorAnswer(error, answer.unknown ?? false)
  if (user !== null) guesses.right(user, network)
  // A member that makes the token knows already that the password was right.
  if (usesJwt(context.env)) {
    const told = tellRight(attempted)
    context.ctx?.waitUntil(told)
  }
  return rpcAnswer(writeJSON('AuthenticateResponse', answer.body ?? new Uint8Array(0)))
}

/**
 * Whether the request has the owner's name and password (`Authorization: Basic`). Throws an
 * EtcdError where they were guessed at too often. A browser that knows them sends them by itself,
 * so they do not count from a page of another origin.
 */
export async function isOwner(
  context: Pick<RequestContext<unknown>, 'request' | 'headers'>,
  password: string,
): Promise<boolean> {
  const { request, headers } = context
  const sent = /^Basic ([A-Za-z0-9+/=]{1,4096})$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (sent === undefined || isForeign(context)) return false
  const network = networkOfCaller(request)
  if (!guesses.take(OWNER, network, Date.now())) throw Errors.tooManyTries()
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const owner = base64(new TextEncoder().encode(`${OWNER}:${password}`))
  // Compares digests, so that the time does not even tell lengths.
  const same = sameBytes(...(await Promise.all([digest(sent), digest(owner)])))
  if (same) guesses.right(OWNER, network)
  return same
}

/**
 * Creates the owner's user and enables auth. It is part of making a cluster where the deployment is
 * closed.
 */
export async function bootstrap<E extends PasswordEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  password: string,
): Promise<Answer> {
  const call = {
    method: Method.AUTH_BOOTSTRAP,
    body: await hashPassword(password, context.env),
    requestId: mintRequestId(),
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    minRevision: 0,
  }
  try {
    return await ask(ports.client(context.target, context), call, false)
  } catch (e) {
    if (e instanceof EtcdError) return e.fields
    throw e
  }
}

/** Whether auth is on in the cluster. */
export async function authIsOn<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<boolean> {
  const call = {
    method: Method.AUTH_STATUS,
    body: new Uint8Array(0),
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    minRevision: 0,
  }
  const answer = await ask(ports.client(context.target, context), call, false)
  const error = errorOf(answer)
  if (error !== null) throw error
  const json = new TextDecoder().decode(
    writeJSON('AuthStatusResponse', answer.body ?? new Uint8Array(0)),
  )
  return (JSON.parse(json) as { enabled?: boolean }).enabled ?? false
}
