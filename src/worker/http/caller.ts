/** Where a call comes from. */
import { networkOf } from '../../base/network.ts'
import { isLoopback } from './loopback.ts'
import { splitURL } from './target.ts'

/** All Workers of other zones call from this network; `cf-worker` names the zone of each. */
const OF_WORKERS = /^2a06:98c0:3600:/i
const MAX_ADDRESS = 64
const MAX_ZONE = 253
/**
 * Stands for an address that is too long to be one: a part of its string would keep all of it in
 * memory.
 */
const TOO_LONG = 'too long'

/**
 * The caller's address, from Cloudflare. For a Worker of another zone, a space and that zone's name
 * follow; else one zone could use up the share of all of them. Null on a laptop, where a caller
 * could claim any address.
 */
export function addressOf(request: Request): string | null {
  const address = bounded(request.headers.get('cf-connecting-ip'), MAX_ADDRESS)
  if (address === null || isLoopback(splitURL(request.url).authority)) return null
  const zone = OF_WORKERS.test(address) ? bounded(request.headers.get('cf-worker'), MAX_ZONE) : null
  return zone === null ? address : `${address} ${zone}`
}

/** The caller's network, by which its calls are counted; null on a laptop. */
export function networkOfCaller(request: Request): string | null {
  const address = addressOf(request)
  return address === null ? null : networkOf(address)
}

function bounded(text: string | null, chars: number): string | null {
  return text !== null && text.length > chars ? TOO_LONG : text
}
