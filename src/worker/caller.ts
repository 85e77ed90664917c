/** Where a call comes from. */
import { isLoopback } from './gate.ts'
import { splitURL } from './target.ts'

/** All Workers of other zones call from here; `cf-worker` says whose each is. */
const OF_WORKERS = /^2a06:98c0:3600:/i
const MAX_ADDRESS = 64
const MAX_ZONE = 253

/**
 * As Cloudflare says it; for a Worker of another zone with that zone's name after a space, else one of them could use up what all may do. Null on a
 * laptop, where anybody could say anything.
 */
export function addressOf(request: Request): string | null {
  const address = request.headers.get('cf-connecting-ip')?.slice(0, MAX_ADDRESS)
  if (address === undefined || isLoopback(splitURL(request.url).authority)) return null
  const zone = OF_WORKERS.test(address) ? request.headers.get('cf-worker') : null
  return zone === null ? address : `${address} ${zone.slice(0, MAX_ZONE)}`
}
