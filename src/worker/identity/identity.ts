/** Identifies a caller, as far as the edge can. Members are told the result with every call. */
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

/** The configuration of all that identifies callers. */
export type IdentityEnv = JwtEnv & CertificateEnv

/** Simple tokens, which members make. */
const TOKEN = /^[A-Za-z]{16}\.[1-9]\d{0,15}$/

/** Strangers may call this path, since they become known by it. */
const AUTHENTICATE = '/v3/auth/authenticate'

/**
 * Everything that a request's headers say. `socket`: a WebSocket's substitutes for headers count as
 * well. Throws an EtcdError for a header that can't be read, and for a stranger where the
 * deployment is closed.
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
    // At the revision that auth has when the call is served, as in etcd: a certificate names no
    // revision and no cluster.
    if (user !== null)
      return { ...options, verified: { user, revision: 0, cluster: null, by: 'certificate' } }
    if (closed && path !== AUTHENTICATE) throw Errors.userEmpty()
    return options
  }
  const claims = usesJwt(env) ? await verifyJwt(token, env) : null
  if (claims !== null) return { ...options, token: null, verified: { ...claims, by: 'jwt' } }
  // A text that is not a token goes on as it is: a member refuses it if auth is on. Where the
  // deployment is closed, no member need be asked. A caller that wants to log in may bring any
  // token.
  if (closed && path !== AUTHENTICATE && !TOKEN.test(token)) throw Errors.invalidAuthToken()
  return options
}

/**
 * The user that a client certificate names. It does not count on a developer's machine, where
 * nobody verifies it and some runtimes take `cf` from a header. It does not count for a page of
 * another origin either, since a browser shows it for any page.
 */
function verifiedUser(
  context: Pick<RequestContext<CertificateEnv>, 'request' | 'headers' | 'env'>,
): string | null {
  const user = certificateUser(context.request.cf, context.env)
  if (user === null) return null
  return isLoopback(splitURL(context.request.url).authority) || isForeign(context) ? null : user
}
