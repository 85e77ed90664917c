/**
 * Closed by default: a Worker on the open internet answers nobody until its owner has said who gets
 * in. A root password closes it to strangers only; QUORATE_OPEN opens it to all. On a developer's
 * loopback it is open, unless a password is set. The URL's host decides which it is: Cloudflare
 * routes by the host, so no caller can pick another for a deployed Worker. Nobody routes by a
 * loopback name, so there the other headers have to fit as well.
 */
import { Code, EtcdError } from '../../errors.ts'
import { hostOf, isLoopback } from '../http/loopback.ts'
import type { HeaderLookup } from '../http/request-headers.ts'
import { type Entering, senderOf } from './rebound.ts'

export interface GateEnv {
  /** `"true"`: everyone may do everything. */
  readonly QUORATE_OPEN?: string
  /**
   * A secret. Whoever knows it may make clusters, and is root in the clusters made so. Everyone
   * else needs a token.
   */
  readonly QUORATE_ROOT_PASSWORD?: string
}

function hasOwner(env: GateEnv): boolean {
  return (env.QUORATE_ROOT_PASSWORD ?? '') !== ''
}

/**
 * Whether a caller needs an identity. A password asks for that on the owner's own machine too,
 * where nobody can tell what a proxy passes on.
 */
export function closedToStrangers(env: GateEnv): boolean {
  return hasOwner(env) && env.QUORATE_OPEN !== 'true'
}

/**
 * Whether a page of another origin sends the request. Only a browser's headers tell: `Origin`, or
 * `Sec-Fetch-Site` where the browser sends no `Origin` (a picture, a link, a form that gets).
 * Origins are compared whole, with scheme and port.
 */
export function isForeign({
  request: { url },
  headers,
}: {
  readonly request: { readonly url: string }
  readonly headers: HeaderLookup
}): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return !URL.canParse(url) || origin !== new URL(url).origin
  const site = headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

/** Headers by which a proxy tells whose call it passes on. Each is a list of addresses or hosts. */
const PASSED_ON = [
  'x-forwarded-for',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'x-forwarded-host',
] as const

/** Whether the text is `127.0.0.1` or `::1`, with or without a port, or `localhost`. */
function isOfThisMachine(text: string): boolean {
  const address = text.trim().replace(/^"(.*)"$/, '$1')
  const v6 = address.includes('::') && !address.startsWith('[')
  return isLoopback(
    v6
      ? `[${address.replace(/^::ffff:(?=127\.)/i, '')}]`.replace(/^\[(127\.[\d.]+)\]$/, '$1')
      : address,
  )
}

/**
 * Whether a proxy passes the request on for somebody who is not on this machine. `wrangler dev`
 * itself names the caller (127.0.0.1).
 */
function isPassedOn(headers: HeaderLookup): boolean {
  for (const name of PASSED_ON) {
    const list = headers.get(name)
    if (list !== null && !list.split(',').every(isOfThisMachine)) return true
  }
  const forwarded = headers.get('forwarded')
  if (forwarded === null) return false
  const pairs = forwarded.split(/[,;]/).map((pair) => /^\s*(\w+)\s*=(.*)$/.exec(pair))
  return !pairs.every(
    (pair) =>
      pair !== null && (!/^(for|host)$/i.test(pair[1] ?? '') || isOfThisMachine(pair[2] ?? '')),
  )
}

/** Whether a page that does not come from this machine sends the request. */
function isOfForeignPage(request: Entering): boolean {
  const { headers } = request
  const origin = headers.get('origin')
  if (origin === null)
    return isForeignSite(headers.get('sec-fetch-site')) || senderOf(request) === 'a page'
  return !/^https?:\/\//.test(origin) || !isLoopback(origin.replace(/^https?:\/\//, ''))
}

/** Other ports of the same loopback name are the same site. */
function isForeignSite(site: string | null): boolean {
  return site !== null && site !== 'same-origin' && site !== 'same-site' && site !== 'none'
}

/**
 * Why a request whose URL is for this machine is refused; null: it is not. Without this check
 * anybody's page could call, since a browser lets the page send, and every answer lets it read
 * (`access-control-allow-origin: *`, as in etcd). Pages of this machine may call. A caller from
 * elsewhere, through a proxy or by another host name, may call where a password tells who is who.
 */
function refusalHere(request: Entering, env: GateEnv): EtcdError | null {
  if (isOfForeignPage(request)) {
    const way = 'pages of this machine may (localhost, 127.0.0.1); QUORATE_OPEN="true" lets all'
    return accessDenied(`a page from elsewhere may not call a cluster on this machine: ${way}`)
  }
  if (hasOwner(env)) return null
  const host = request.headers.get('host')
  if ((host === null || isLoopback(host)) && !isPassedOn(request.headers)) return null
  const way = 'QUORATE_ROOT_PASSWORD lets those with a password in, QUORATE_OPEN="true" everyone'
  return accessDenied(
    `a call from elsewhere may not be passed on to a cluster on this machine: ${way}`,
  )
}

/**
 * Whether a foreign page may have sent the request although everything fits. Then the answer
 * depends on where the request comes from (worker/identity/rebound.ts). Where there is an owner,
 * the caller's identity counts, and a page has none.
 */
export function isDoubtful(request: Entering, authority: string, env: GateEnv): boolean {
  if (hasOwner(env) || env.QUORATE_OPEN === 'true' || senderOf(request) !== 'perhaps a page')
    return false
  return isLoopback(authority)
}

/**
 * Why a request for this host (`authority`) is refused before anything else of it is read; null: it
 * is not refused.
 */
export function refusalOf(request: Entering, authority: string, env: GateEnv): EtcdError | null {
  const host = hostOf(authority)
  if (host === null)
    return new EtcdError(Code.InvalidArgument, 'quorate: the Host header names no host')
  if (env.QUORATE_OPEN === 'true') return null
  if (host === 'loopback') return refusalHere(request, env)
  if (hasOwner(env)) return null
  const way =
    'its owner opens it to those with a password by the secret QUORATE_ROOT_PASSWORD (wrangler secret put), ' +
    'to everyone by the variable QUORATE_OPEN="true" (wrangler.toml, [vars]), or calls it on localhost'
  return accessDenied(`this deployment is closed: ${way}`)
}

function accessDenied(why: string): EtcdError {
  return new EtcdError(Code.PermissionDenied, `quorate: ${why}`)
}
