/**
 * Recognizes a page whose own host name leads to this machine (DNS rebinding), behind `wrangler
 * dev`. `wrangler dev` takes the URL and `Host` from a header of the caller's (`MF-Original-URL`),
 * and a page may send its own host any header but the browser's own. So the name proves nothing
 * there. These headers are left, which a page can neither change nor leave out: a browser sends
 * `Sec-Fetch-Site` to what it takes for its own machine, `Origin` with every method but GET and
 * HEAD, and `Accept-Encoding` always. Some callers that are not browsers send the same as one. To
 * tell them apart, each is redirected to the name that it claims to have called. For such a caller
 * that is the place it came from. For the page it is another origin: its browser asks that origin
 * first, and tells no page the address.
 */
import { hexOf } from '../../base/hex.ts'
import type { HeaderLookup } from '../http/request-headers.ts'

/** The part of a request that tells where it comes from. */
export interface Entering {
  readonly method: string
  readonly headers: HeaderLookup
  /**
   * `request.cf`, unchecked. In `wrangler dev` it has the `Accept-Encoding` that was sent, unless
   * the caller sent the whole of `cf` itself (`MF-CF-Blob`).
   */
  readonly request: { readonly cf?: unknown }
}

/** Who may have sent a request to a host name that leads to this machine. */
export type Sender = 'a page' | 'perhaps a page' | 'no page'

/** What `wrangler dev` adds to every request. */
const BY_WRANGLER = 'cf-connecting-ip'
/**
 * Headers that no page can set. By the first two the gate decides. The last is on a page's
 * WebSocket, to which the page can add no other header either.
 */
const OF_BROWSERS_ALONE = ['origin', 'sec-fetch-site', 'upgrade'] as const
/**
 * What all browsers send to a name that is not this machine's: `gzip, deflate`. Python's requests
 * and Node's fetch send it as well; curl, Go and wget never do.
 */
const ENCODINGS = /^gzip\b.*\bdeflate\b/i
/** The parameter by which a redirected sender is recognized when it comes back. */
const HERE = 'quorate-here'

/** Of this isolate. Only a caller that follows the redirection learns it. */
let word = ''

export function senderOf({ method, headers, request }: Entering): Sender {
  if ((method !== 'GET' && method !== 'HEAD') || !headers.has(BY_WRANGLER)) return 'no page'
  if (OF_BROWSERS_ALONE.some((name) => headers.has(name))) return 'no page'
  // Only a caller that wants to pass for another sends this header.
  if (headers.has('mf-cf-blob')) return 'a page'
  // A page can set `Sec-Fetch-Mode` by `MF-Sec-Fetch-Mode`, so having it proves nothing.
  if (headers.has('accept-language') && !headers.has('sec-fetch-mode')) return 'a page'
  const encodings = encodingsOf(request.cf)
  if (encodings === null) return 'no page'
  if (headers.get('user-agent')?.startsWith('Mozilla/')) return 'a page'
  // A browser asks for a part of a resource without encodings.
  return ENCODINGS.test(encodings) || headers.has('range') ? 'perhaps a page' : 'no page'
}

/** Null: the request did not come by `wrangler dev`. */
function encodingsOf(cf: unknown): string | null {
  const { clientAcceptEncoding } = (cf ?? {}) as { readonly clientAcceptEncoding?: unknown }
  return typeof clientAcceptEncoding === 'string' ? clientAcceptEncoding : null
}

/** Where a sender that may be a page is redirected; null: it comes from there. */
export function detourOf(claimed: string): string | null {
  word ||= hexOf(crypto.getRandomValues(new Uint8Array(16)))
  const url = new URL(claimed)
  if (url.searchParams.get(HERE) === word) return null
  url.searchParams.set(HERE, word)
  return url.href
}
