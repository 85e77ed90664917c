/**
 * A page that has its own name lead to this machine (DNS rebinding), behind `wrangler dev`: that
 * takes URL and `Host` from a header of the caller's (`MF-Original-URL`), and a page may send any
 * to itself but the browser's own. So the name is no proof there. What is left: a browser says
 * `Sec-Fetch-Site` to what it takes for its own machine, `Origin` with all but GET and HEAD, and
 * `Accept-Encoding` always; none of these can a page change or leave out. Some who are no browsers
 * say the same as one, and are told apart by sending them to the name that they claim to have
 * called: for them it is the place they came from; for the page it is another origin, which its
 * browser asks first, and whose address it tells no page.
 */
import { hexOf } from '../../base/hex.ts'
import type { HeaderLookup } from '../http/request-headers.ts'

/** The part of a request that tells where it comes from. */
export interface Entering {
  readonly method: string
  readonly headers: HeaderLookup
  /**
   * Its `cf`, unread. In `wrangler dev` that has what was sent as `Accept-Encoding`, unless the
   * caller sent all of it himself (`MF-CF-Blob`).
   */
  readonly request: { readonly cf?: unknown }
}

/** Who may have sent a request to a name that leads to this machine. */
export type Sender = 'a page' | 'perhaps a page' | 'no page'

/** What `wrangler dev` adds to every request. */
const BY_WRANGLER = 'cf-connecting-ip'
/**
 * Headers that no page can set. By the first two the gate knows what it may; with the last, none
 * could set any other either.
 */
const OF_BROWSERS_ALONE = ['origin', 'sec-fetch-site', 'upgrade'] as const
/**
 * All browsers, to a name that is not this machine's: `gzip, deflate`. Python's requests and Node's
 * fetch as well; curl, Go and wget never.
 */
const ENCODINGS = /^gzip\b.*\bdeflate\b/i
/** The mark by which a redirected sender is known when it comes back. */
const HERE = 'quorate-here'

/** Of this isolate: nobody but who follows a redirection learns it. */
let word = ''

export function senderOf({ method, headers, request }: Entering): Sender {
  if ((method !== 'GET' && method !== 'HEAD') || !headers.has(BY_WRANGLER)) return 'no page'
  if (OF_BROWSERS_ALONE.some((name) => headers.has(name))) return 'no page'
  // Nobody sends it but who wants to be taken for another.
  if (headers.has('mf-cf-blob')) return 'a page'
  // By `MF-Sec-Fetch-Mode` a page can say this one.
  if (headers.has('accept-language') && !headers.has('sec-fetch-mode')) return 'a page'
  const encodings = encodingsOf(request.cf)
  if (encodings === null) return 'no page'
  if (headers.get('user-agent')?.startsWith('Mozilla/')) return 'a page'
  // For a part a browser asks without encodings.
  return ENCODINGS.test(encodings) || headers.has('range') ? 'perhaps a page' : 'no page'
}

/** Null: it did not come by `wrangler dev`. */
function encodingsOf(cf: unknown): string | null {
  const { clientAcceptEncoding } = (cf ?? {}) as { readonly clientAcceptEncoding?: unknown }
  return typeof clientAcceptEncoding === 'string' ? clientAcceptEncoding : null
}

/** Where who may be a page is sent; null: he comes from there. */
export function detourOf(claimed: string): string | null {
  word ||= hexOf(crypto.getRandomValues(new Uint8Array(16)))
  const url = new URL(claimed)
  if (url.searchParams.get(HERE) === word) return null
  url.searchParams.set(HERE, word)
  return url.href
}
