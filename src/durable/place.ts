/**
 * The data centre in which the object runs. Nothing on the platform tells an object so
 * (`request.cf.colo` is that of the Worker that calls it). But a request that the object makes
 * itself enters Cloudflare's network where the object is: /cdn-cgi/trace answers with lines
 * `name=value`, one of them `colo=AMS`. where.durableobjects.live measures it the same way. Quorate
 * has not verified this in production.
 */
import { COLO_TIMEOUT_MS } from '../limits.ts'
import type { Place } from '../ports.ts'
import type { Slots } from './slots.ts'

export const TRACE_URL = 'https://www.cloudflare.com/cdn-cgi/trace'

/** The three letters; null: the answer has none. */
export function coloOf(trace: string): string | null {
  return /^colo=([A-Z]{3})$/m.exec(trace.replaceAll('\r', ''))?.[1] ?? null
}

async function look(url: string): Promise<string | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(COLO_TIMEOUT_MS) })
  if (response.ok) return coloOf(await response.text())
  await response.body?.cancel()
  return null
}

/** `url` empty: no request is made. */
export function durablePlace(url: string, slots: Slots): Place {
  return {
    colo(done: (colo: string | null) => void): void {
      if (url === '') {
        done(null)
        return
      }
      slots.take(() => {
        look(url)
          .catch(() => null)
          .then((colo) => {
            slots.release()
            done(colo)
          })
          // A life that has ended has nobody to tell.
          .catch(() => {})
      })
    },
  }
}
