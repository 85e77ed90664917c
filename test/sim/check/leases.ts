/**
 * Does any lease end before its time, and is none kept alive that has ended? The log says what
 * ended, the clients what they were promised.
 */
import { violated } from '../../harness/faults.ts'
import type { Witnessed } from './linear.ts'

/** A grant or keepalive that was answered with a TTL. */
export interface Renewal {
  readonly id: string
  /** Seconds. */
  readonly ttl: number
  /**
   * When the try that was answered left the client (a grant: the first try), in virtual
   * milliseconds.
   */
  readonly sent: number
  /** Position of that in the order of everything that clients see. */
  readonly order: number
}

/**
 * `committedAt`: virtual milliseconds, by log index. Each of the `jumps` of a clock forwards may
 * end a lease so much earlier. `revoked`: position at which a client heard that its revoke was
 * done, by request id; one that nobody has heard of yet may still be overtaken by a keepalive.
 * Answers how many ended.
 */
export function checkLeases(
  renewals: readonly Renewal[],
  witness: readonly Witnessed[],
  committedAt: ReadonlyMap<number, number>,
  jumps: readonly { readonly at: number; readonly ms: number }[],
  revoked: ReadonlyMap<string, number>,
): number {
  const byId = Map.groupBy(renewals, (r) => r.id)
  const leases = new Set<string>()
  let ended = 0
  for (const { request, requestId, own, index } of witness) {
    if (request.kind === 'grant') leases.add(request.id)
    if (request.kind !== 'revoke' || !leases.delete(request.id)) continue
    const at = committedAt.get(index) ?? 0
    const heard = revoked.get(requestId) ?? Number.POSITIVE_INFINITY
    for (const { ttl, sent, order } of byId.get(request.id) ?? []) {
      if (own ? sent > at : order > heard)
        violated(`lease ${request.id} was kept alive at ${sent}, revoked at ${at}`)
      const allowed = jumps.reduce((sum, j) => (j.at >= sent && j.at <= at ? sum + j.ms : sum), 0)
      if (own && at < sent + ttl * 1000 - allowed)
        violated(
          `lease ${request.id} ended at ${at}, ${at - sent} ms after it was promised ${ttl} s`,
        )
    }
    if (own) ended++
  }
  return ended
}
