/** Where a call comes from. */
import { networkOf } from '../../base/network.ts'
import { isLoopback } from './loopback.ts'
import { splitURL } from './target.ts'

/** All Workers of other zones call from here; `cf-worker` says whose each is. */
const OF_WORKERS = /^2a06:98c0:3600:/i
const MAX_ADDRESS = 64
const MAX_ZONE = 253
/** Instead of what is longer than it can be: a part of it would keep all of it in memory. */
const TOO_LONG = 'too long'

/**
 * As Cloudflare says it; for a Worker of another zone with that zone's name after a space, else one
 * of them could use up what all may do. Null on a laptop, where anybody could say anything.
 */
export function addressOf(request: Request): string | null {
  const address = bounded(request.headers.get('cf-connecting-ip'), MAX_ADDRESS)
  if (address === null || isLoopback(splitURL(request.url).authority)) return null
  const zone = OF_WORKERS.test(address) ? bounded(request.headers.get('cf-worker'), MAX_ZONE) : null
  return zone === null ? address : `${address} ${zone}`
}

/** The network of who asks, by which is counted what each may do; null on a laptop. */
export function networkOfCaller(request: Request): string | null {
  const address = addressOf(request)
  return address === null ? null : networkOf(address)
}

function bounded(text: string | null, chars: number): string | null {
  return text !== null && text.length > chars ? TOO_LONG : text
}
