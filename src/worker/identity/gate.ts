/**
 * Closed by default: a Worker on the open internet answers nobody until its owner has said how
 * people get in: by a password of root's, then it is closed to strangers only, or not at all. On a
 * developer's loopback it is open, unless a password is set. The URL's host decides; Cloudflare
 * routes by it, so no caller can pick another for a deployed Worker. On a loopback name the rest
 * has to fit: nobody routes by that.
 */
import { Code, EtcdError } from '../../errors.ts'
import { hostOf, isLoopback } from '../http/loopback.ts'
import type { HeaderLookup } from '../http/request-headers.ts'
import { type Entering, senderOf } from './rebound.ts'

export interface GateEnv {
  /** `"true"`: everyone may do everything. */
  readonly QUORATE_OPEN?: string
  /**
   * A secret: who knows it may make clusters, and is root in those made so. Everyone else needs a
   * token.
   */
  readonly QUORATE_ROOT_PASSWORD?: string
}

function hasOwner(env: GateEnv): boolean {
  return (env.QUORATE_ROOT_PASSWORD ?? '') !== ''
}

/**
 * Whether only those get in who are somebody. Whoever set a password has said so, also for the own
 * machine: nobody can tell there what a proxy passes on.
 */
export function closedToStrangers(env: GateEnv): boolean {
  return hasOwner(env) && env.QUORATE_OPEN !== 'true'
}

/**
 * Whether a page of another origin sends it: a browser says so, by `Origin`, or where it sends none
 * (a picture, a link, a form that gets) by `Sec-Fetch-Site`; nothing else does. Origins are
 * compared whole, with scheme and port.
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

/** Headers of proxies that tell whose call they pass on: each a list of addresses or hosts. */
const PASSED_ON = [
  'x-forwarded-for',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'x-forwarded-host',
] as const

/** `127.0.0.1`, `::1`, either with a port, `localhost`. */
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
 * Whether a proxy passes it on for somebody who is not on this machine. `wrangler dev` says itself
 * who calls (127.0.0.1).
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

/** Whether a page sends it that does not come from this machine. */
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
 * Why it is refused although the URL says that it is for this machine, or null. Anybody's page
 * could call, since a browser lets it send and every answer lets it read
 * (`access-control-allow-origin: *`, as etcd has it): pages of this machine may. Who calls from
 * elsewhere, through a proxy or by a name of his own, may where a password says who is who.
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
 * Whether it may be of a foreign page's although all fits: then what is told depends on where it
 * comes from (worker/identity/rebound.ts). Where there is an owner, it is who asks that counts, and
 * no page is anybody.
 */
export function isDoubtful(request: Entering, authority: string, env: GateEnv): boolean {
  if (hasOwner(env) || env.QUORATE_OPEN === 'true' || senderOf(request) !== 'perhaps a page')
    return false
  return isLoopback(authority)
}

/**
 * Why a request for this host (`authority`) is refused before anything else of it is read, or null.
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
