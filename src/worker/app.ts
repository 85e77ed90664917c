/**
 * The edge: etcd's v3 JSON API over HTTP. It decides what it can by itself: who gets in, what is
 * well formed, what etcd would refuse. It asks members through a MemberClient, and they see only
 * the message of a request.
 */
import { Hono } from 'hono'
import { DEFAULT_CLUSTER } from '../cluster/names.ts'
import { Code, EtcdError } from '../errors.ts'
import {
  ETCD_CLUSTER_VERSION,
  ETCD_STORAGE_VERSION,
  ETCD_VERSION,
  QUORATE_VERSION,
} from '../version.ts'
import { RPCS } from './call/rpcs.ts'
import { unary } from './call/unary.ts'
import { observeStream, runBlocking, WAITED } from './etcd/blocking.ts'
import { CHECKS, checks, health } from './etcd/health.ts'
import { keepAlive, keepAliveSocket } from './etcd/keepalive.ts'
import { metrics } from './etcd/metrics.ts'
import { watchSocket, watchStream } from './etcd/watch.ts'
import {
  errorAnswer,
  forPage,
  gatewayError,
  getOnly,
  jsonAnswer,
  pageNotFound,
  preflight,
  redirect,
} from './http/answer.ts'
import type { EdgePorts, RequestContext } from './http/contract.ts'
import { logMistake } from './http/log.ts'
import { isLoopback } from './http/loopback.ts'
import { RequestHeaders } from './http/request-headers.ts'
import { cleanPath, resolve, splitURL } from './http/target.ts'
import { Trace } from './http/trace.ts'
import { closedToStrangers, type GateEnv, isDoubtful, refusalOf } from './identity/gate.ts'
import type { IdentityEnv } from './identity/identity.ts'
import { detourOf } from './identity/rebound.ts'
import { type AuthEnv, authenticate, guessable } from './login/authenticate.ts'
import { type BackupsEnv, backupNow, listBackups } from './owner/backups.ts'
import { badName, type ClustersEnv, cluster, clusters } from './owner/clusters.ts'
import { type OwnersCall, ownerOf } from './owner/proof.ts'
import { recover } from './owner/recover.ts'
import { restore } from './owner/restore.ts'
import { snapshotFile, snapshotStream } from './owner/snapshot.ts'
import { countRequest } from './routing/edge-counts.ts'

export interface App<E> {
  fetch(request: Request, env: E, ctx?: Pick<ExecutionContext, 'waitUntil'>): Promise<Response>
}

/**
 * Hono's environment. The context stands in the place of bindings, so that handlers have all of it.
 */
interface Inside<E> {
  Bindings: RequestContext<E>
}

/** The configuration of the edge. */
export type EdgeEnv = GateEnv & AuthEnv & IdentityEnv & BackupsEnv & ClustersEnv

/** The path of a cluster itself, which asks nothing of its members. */
const BARE_CLUSTER = /^\/clusters\/[^/]+$/

type Handler<E> = (context: RequestContext<E>) => Response | Promise<Response>

function version(): Response {
  const numbers = {
    etcdserver: ETCD_VERSION,
    etcdcluster: ETCD_CLUSTER_VERSION,
    storage: ETCD_STORAGE_VERSION,
  }
  return jsonAnswer(numbers, { 'quorate-version': QUORATE_VERSION })
}

/**
 * The answer to a path that nobody serves: a redirect if its clean form is another path, else the
 * refusal of etcd's gateway or mux.
 */
function unknownPath(context: RequestContext<unknown>, outer: string): Response {
  const clean = cleanPath(outer)
  if (clean !== outer) return redirect(clean)
  if (context.path === '/v3') return redirect(`${outer}/`)
  return context.path.startsWith('/v3/') ? gatewayError(Code.NotFound) : pageNotFound()
}

function isUpgrade(request: Request): boolean {
  return request.headers.get('upgrade')?.toLowerCase() === 'websocket'
}

/**
 * Names of targets are never escaped; the rest of a path may be. Only etcd's gateway takes an
 * escaped slash for a slash.
 */
function decodePath(path: string): string {
  if (!path.includes('%')) return path
  return path.startsWith('/v3/')
    ? decodeURIComponent(path)
    : decodeURIComponent(path.replace(/%2f/gi, '%252f'))
}

/** Gives paths their handlers. */
interface Router<E> {
  readonly app: Hono<Inside<E>>
  post(path: string, handler: Handler<E>): void
  get(path: string, handler: Handler<E>): void
  /** By POST or by WebSocket. */
  stream(path: string, bySocket: Handler<E>, byPost: Handler<E>): void
}

/** Adds each path to `served`. */
function routerOf<E extends EdgeEnv>(served: Set<string>): Router<E> {
  const app = new Hono<Inside<E>>({
    getPath: (_, options) => (options as { env: RequestContext<E> }).env.path,
  })
  const post = (path: string, handler: Handler<E>): void => {
    served.add(path)
    app.post(path, (c) => handler(c.env))
    app.all(path, () => gatewayError(Code.Unimplemented))
  }
  const get = (path: string, handler: Handler<E>): void => {
    served.add(path)
    // Hono answers HEAD like GET; Go refuses it here.
    app.all(path, (c) => (c.env.request.method === 'GET' ? handler(c.env) : getOnly()))
  }
  const stream = (path: string, bySocket: Handler<E>, byPost: Handler<E>): void => {
    app.get(path, (c) =>
      isUpgrade(c.env.request) ? bySocket(c.env) : gatewayError(Code.Unimplemented),
    )
    post(path, byPost)
  }
  return { app, post, get, stream }
}

/** A handler for the owner alone (worker/owner/proof.ts). */
function ownersOwn<E extends EdgeEnv>(
  ports: EdgePorts<E>,
  call: OwnersCall,
  handler: Handler<E>,
): Handler<E> {
  return async (context) => {
    const owner = await ownerOf(call, context, ports)
    return owner instanceof Response ? owner : handler(context)
  }
}

/** Adds each path to `served`. */
function routes<E extends EdgeEnv>(ports: EdgePorts<E>, served: Set<string>): Hono<Inside<E>> {
  const router = routerOf<E>(served)
  const { app, post, get, stream } = router
  post('/v3/auth/authenticate', (context) => authenticate(context, ports))
  for (const [path, rpc] of Object.entries(RPCS))
    post(path, (context) => unary(rpc, context, ports))
  for (const [path, rpc] of Object.entries(WAITED))
    post(path, (context) => runBlocking(rpc, context, ports))
  post('/v3/election/observe', (context) => observeStream(context, ports))
  post('/recover', (context) => recover(context, ports))
  stream(
    '/v3/lease/keepalive',
    (context) => keepAliveSocket(context, ports),
    (context) => keepAlive(context, ports),
  )
  stream(
    '/v3/watch',
    (context) => watchSocket(context, ports),
    (context) => watchStream(context, ports),
  )
  post('/v3/maintenance/snapshot', (context) => snapshotStream(context, ports))
  post('/restore', (context) => restore(context, ports))
  post('/backup', (context) => backupNow(context, ports))
  get(
    '/backups',
    ownersOwn(ports, 'GET /backups', (context) => listBackups(context)),
  )
  get('/snapshot', (context) => snapshotFile(context, ports))
  get('/version', version)
  get(
    '/health',
    ownersOwn(ports, 'GET /health', (context) => health(context, ports)),
  )
  get(
    '/metrics',
    ownersOwn(ports, 'GET /metrics', (context) => metrics(context, ports)),
  )
  checkRoutes(router, ports)
  return app
}

/** `/livez` and `/readyz`, and each of their checks. */
function checkRoutes<E extends EdgeEnv>({ get }: Router<E>, ports: EdgePorts<E>): void {
  for (const kind of ['livez', 'readyz'] as const) {
    // Whether some member lives is no secret, and asking wakes no other. Which clusters and members
    // exist is a secret.
    const may =
      (handler: Handler<E>): Handler<E> =>
      (context) => {
        const { cluster, member } = context.target
        const open = kind === 'livez' && cluster === DEFAULT_CLUSTER && member === null
        return open ? handler(context) : ownersOwn(ports, `GET /${kind}`, handler)(context)
      }
    get(
      `/${kind}`,
      may((context) => checks(context, ports, kind, null)),
    )
    for (const name of CHECKS[kind])
      get(
        `/${kind}/${name}`,
        may((context) => checks(context, ports, kind, name)),
      )
  }
}

/**
 * Refuses a request that could not be read. Any other error is a mistake of Quorate's, and the
 * caller learns only that.
 */
function errorResponse(e: unknown, trace: Trace): Response {
  if (e instanceof EtcdError) return errorAnswer(e)
  logMistake(e, trace.id)
  return errorAnswer(new EtcdError(Code.Internal, 'quorate: internal error'))
}

/**
 * The cluster and path of a request, as far as they are known when it is answered: the answer is
 * counted under them.
 */
interface Counted {
  cluster: string
  path: string
  readonly trace: Trace
}

/** The edge, over these ports. */
export function createApp<E extends EdgeEnv>(ports: EdgePorts<E>): App<E> {
  const served = new Set<string>()
  const app = routes(ports, served)
  app.notFound((c) => unknownPath(c.env, splitURL(c.env.request.url).path))
  app.onError((e, c) => errorResponse(e, c.env.trace))

  const enter = (
    request: Request,
    env: E,
    ctx: Pick<ExecutionContext, 'waitUntil'> | undefined,
    headers: RequestHeaders,
    counted: Counted,
  ): Response | Promise<Response> => {
    const { authority, path: raw } = splitURL(request.url)
    const { method } = request
    const entering = { method, headers, request }
    const refusal = refusalOf(entering, authority, env) ?? guessable(env)
    if (refusal !== null) return errorAnswer(refusal)
    const detour = isDoubtful(entering, authority, env) ? detourOf(request.url) : null
    if (detour !== null) return redirect(detour)
    if (method === 'OPTIONS') return preflight()
    const address = resolve(raw, headers.get('quorate-cluster'))
    if (address === null) return BARE_CLUSTER.test(raw) ? errorAnswer(badName()) : pageNotFound()
    const path = decodePath(address.path) || '/'
    counted.cluster = address.target.cluster
    if (served.has(path)) counted.path = path
    const { trace } = counted
    const shut = closedToStrangers(env)
    const context: RequestContext<E> = {
      request,
      headers,
      env,
      ctx,
      target: address.target,
      path,
      closed: shut,
      founds: !shut && isLoopback(authority),
      trace,
    }
    const failed = (e: unknown): Response => errorResponse(e, trace)
    if (raw === '/clusters') return clusters(context, ports).catch(failed)
    if (address.path === '' && address.target.member === null)
      return cluster(context, ports).catch(failed)
    return app.fetch(request, context)
  }

  return {
    async fetch(request, env, ctx) {
      const headers = new RequestHeaders(request.headers)
      const trace = new Trace(headers.get('traceparent'))
      const counted: Counted = { cluster: DEFAULT_CLUSTER, path: 'other', trace }
      let response: Response
      try {
        response = await enter(request, env, ctx, headers, counted)
      } catch (e) {
        const unreadable = new EtcdError(Code.InvalidArgument, 'quorate: the URL is badly escaped')
        response = errorResponse(e instanceof URIError ? unreadable : e, trace)
      }
      countRequest(counted.cluster, counted.path, response.status)
      return forPage(trace.stamp(response), headers)
    },
  }
}
