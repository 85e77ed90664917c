/** Identifies a caller, as far as the edge can: members are told the result with every call. */
import { Errors } from '../../errors.ts'
import { MAX_TOKEN_CHARS } from '../../limits.ts'
import type { RequestContext } from '../http/contract.ts'
import { checkBinary } from '../http/gateway.ts'
import { type CallOptions, callOptions, socketToken } from '../http/headers.ts'
import { isLoopback } from '../http/loopback.ts'
import { splitURL } from '../http/target.ts'
import { type CertificateEnv, certificateUser } from './certificate.ts'
import { isForeign } from './gate.ts'
import { type JwtEnv, usesJwt, verifyJwt } from './jwt.ts'

/** All by which callers are known. */
export type IdentityEnv = JwtEnv & CertificateEnv

/** Simple tokens, which members make. */
const TOKEN = /^[A-Za-z]{16}\.[1-9]\d{0,15}$/

/** Answered to strangers too: it is how they become known. */
const AUTHENTICATE = '/v3/auth/authenticate'

/**
 * All that a request's headers say; `socket`: also what a WebSocket says in the place of headers.
 * Throws an EtcdError for a header that can't be read, and for a stranger where the deployment is
 * closed to them.
 */
export async function optionsOf<E extends IdentityEnv>(
  context: RequestContext<E>,
  socket = false,
): Promise<CallOptions> {
  const { env, closed, path, trace } = context
  if (closed) trace.serveStrangers()
  let options = callOptions(context.headers)
  checkBinary(context.headers)
  if (socket && options.token === null) {
    options = { ...options, token: socketToken(context.headers, isForeign(context)).token }
  }
  if (closed) options = { ...options, closed }
  const { token } = options
  if ((token?.length ?? 0) > MAX_TOKEN_CHARS) throw Errors.invalidAuthToken()
  if (token === null) {
    const user = verifiedUser(context)
    // At the revision that auth has by then, as in etcd: a certificate knows none, and no cluster.
    if (user !== null)
      return { ...options, verified: { user, revision: 0, cluster: null, by: 'certificate' } }
    if (closed && path !== AUTHENTICATE) throw Errors.userEmpty()
    return options
  }
  const claims = usesJwt(env) ? await verifyJwt(token, env) : null
  if (claims !== null) return { ...options, token: null, verified: { ...claims, by: 'jwt' } }
  // What is no token of ours goes on as it is: a member refuses it, if auth is on. Where the
  // deployment is closed, none need be asked; who wants to log in may bring what he likes.
  if (closed && path !== AUTHENTICATE && !TOKEN.test(token)) throw Errors.invalidAuthToken()
  return options
}

/**
 * Whom a client certificate names. Not on a developer's machine, where nobody verifies one and some
 * runtimes take `cf` from a header; and not for a page of another origin, for which a browser shows
 * it without being asked.
 */
function verifiedUser(
  context: Pick<RequestContext<CertificateEnv>, 'request' | 'headers' | 'env'>,
): string | null {
  const user = certificateUser(context.request.cf, context.env)
  if (user === null) return null
  return isLoopback(splitURL(context.request.url).authority) || isForeign(context) ? null : user
}
