/**
 * Closed by default: a Worker on the open internet answers nobody until its owner has said how people get in: by a password of root's,
 * then it is closed to strangers only, or not at all. On a developer's loopback it is open. The URL's host decides; Cloudflare routes by it, so no caller can pick another for a deployed Worker.
 */
import { Code, EtcdError } from '../errors.ts'

export interface GateEnv {
  /** `"true"`: everyone may do everything. */
  readonly QUORATE_OPEN?: string
  /** A secret: who knows it may make clusters, and is root in those made so. Everyone else needs a token. */
  readonly QUORATE_ROOT_PASSWORD?: string
}

const verdicts = new Map<string, boolean>()
const MAX_VERDICTS = 256

function isLoopbackName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true
  const parts = /^127\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name)
  return parts?.slice(1).every((part) => Number(part) <= 255) ?? false
}

/** Whether the host of this URL (`authority` of it, port and all) is this machine. */
export function isLoopback(authority: string): boolean {
  let verdict = verdicts.get(authority)
  if (verdict === undefined) {
    try {
      verdict = isLoopbackName(new URL(`http://${authority}/`).hostname)
    } catch {
      verdict = false
    }
    if (verdicts.size >= MAX_VERDICTS) verdicts.clear()
    verdicts.set(authority, verdict)
  }
  return verdict
}

function hasOwner(env: GateEnv): boolean {
  return (env.QUORATE_ROOT_PASSWORD ?? '') !== ''
}

/** Whether only those get in who are somebody. */
export function closedToStrangers(authority: string, env: GateEnv): boolean {
  return hasOwner(env) && env.QUORATE_OPEN !== 'true' && !isLoopback(authority)
}

/** Whether a page of another host than this one sends it: a browser says so, and nothing else does. */
export function isForeign(request: Request, authority: string): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && origin.replace(/^https?:\/\//, '') !== authority
}

/**
 * Why a page may not call a cluster on the machine of who looks at it, or null: anybody's page could, since a browser lets it send and every
 * answer lets it read (`access-control-allow-origin: *`, as etcd has it). Pages of this machine may; a name of the page's own that leads here
 * is no loopback name, and `closed` refuses it.
 */
export function closedToPage(request: Request, authority: string, env: GateEnv): EtcdError | null {
  const origin = request.headers.get('origin')
  if (origin === null || env.QUORATE_OPEN === 'true' || !isLoopback(authority)) return null
  if (/^https?:\/\//.test(origin) && isLoopback(origin.replace(/^https?:\/\//, ''))) return null
  const way = 'pages of this machine may (localhost, 127.0.0.1); QUORATE_OPEN="true" lets all'
  return new EtcdError(Code.PermissionDenied, `quorate: a page from elsewhere may not call a cluster on this machine: ${way}`)
}

/** Why a request for this host is refused, or null. */
export function closed(authority: string, env: GateEnv): EtcdError | null {
  if (env.QUORATE_OPEN === 'true' || isLoopback(authority) || hasOwner(env)) return null
  const way =
    'its owner opens it to those with a password by the secret QUORATE_ROOT_PASSWORD (wrangler secret put), ' +
    'to everyone by the variable QUORATE_OPEN="true" (wrangler.toml, [vars]), or calls it on localhost'
  return new EtcdError(Code.PermissionDenied, `quorate: this deployment is closed: ${way}`)
}
