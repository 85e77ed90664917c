/** Which calls travel together. */
import { quorate } from '../../proto/generated/member.js'
import type { Call } from './call-batcher.ts'

const { Method } = quorate.member

/** Calls that travel together. */
export type Lane = 'quorum' | 'local' | 'slow'

/**
 * Calls that may take long travel apart from the others, because a list comes back only when its
 * last answer is there. A member answers `local` calls alone, so they must not wait for a quorum
 * that isn't there. `slow` calls wait by nature.
 */
export function laneOf({ method, body, minRevision }: Call): Lane {
  if (minRevision !== undefined && minRevision !== null && Number(minRevision) > 0) return 'slow'
  switch (method) {
    case Method.PAGE:
    case Method.HOLD:
    case Method.METRICS:
    case Method.STATUS:
    case Method.SEATS:
    case Method.CLUSTER_FIND:
      return 'local'
    case Method.RANGE:
      return body && isSerializable(body) ? 'local' : 'quorum'
    case Method.COMPACT:
    case Method.HASH_KV:
    case Method.SNAPSHOT:
    case Method.RESTORE:
    case Method.CHECK:
    case Method.CREATE:
    case Method.RECOVER:
      return 'slow'
    default:
      return 'quorum'
  }
}

/** Whether field 7 of an encoded RangeRequest is set; a body that can't be read is not. */
function isSerializable(body: Uint8Array): boolean {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; at < body.length; shift *= 128) {
      const byte = body[at++] ?? 0
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
    return value
  }
  while (at < body.length) {
    const tag = varint()
    const value = (tag & 7) === 0 || (tag & 7) === 2 ? varint() : 0
    if (tag === 7 << 3) return value !== 0
    if ((tag & 7) === 2) at += value
    else if ((tag & 7) !== 0) return false
  }
  return false
}

/** Whether a member answers the call by itself, even if it is a learner. */
export function servedAlone(call: Call): boolean {
  if (
    call.method === Method.PAGE ||
    call.method === Method.HOLD ||
    call.method === Method.CLUSTER_FIND
  )
    return true
  return call.method === Method.RANGE && laneOf(call) === 'local'
}
