/** Who a caller is, as far as the edge can say: what members are told of it with every call. */
import { Errors } from '../errors.ts'
import type { Visit } from './door.ts'
import { type CallOptions, callOptions, socketToken } from './headers.ts'
import { type JwtEnv, usesJwt, verifyJwt } from './jwt.ts'

/** Answered to strangers too: it is how they become known. */
const AUTHENTICATE = '/v3/auth/authenticate'

/**
 * All that a request's headers say; `socket`: also what a WebSocket says in the place of headers. Throws an EtcdError for a header that
 * can't be read, and for a stranger where the deployment is closed to them.
 */
export async function optionsOf<E extends JwtEnv>(visit: Visit<E>, socket = false): Promise<CallOptions> {
  const { request, env, closed, path } = visit
  let options = callOptions(request.headers)
  if (socket && options.token === null) options = { ...options, token: socketToken(request.headers).token }
  if (closed) options = { ...options, closed }
  const { token } = options
  if (token === null) {
    if (closed && path !== AUTHENTICATE) throw Errors.userEmpty()
    return options
  }
  if (!usesJwt(env)) return options
  // What is no token of ours goes on as it is: a member refuses it, if auth is on.
  const claims = await verifyJwt(token, env)
  return claims === null ? options : { ...options, token: null, verified: claims }
}
