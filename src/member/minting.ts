/** Ids of a member's own making. */
import { hexOf } from '../hex.ts'
import type { Random } from '../ports.ts'
import { type RequestId, requestId } from '../types.ts'

/** 64 bits at random, unsigned and never 0: that is nobody. */
export function mintId(random: Random): bigint {
  for (;;) {
    const id = new DataView(random.bytes(8).buffer).getBigUint64(0)
    if (id !== 0n) return id
  }
}

export function mintRequestId(random: Random): RequestId {
  return requestId(hexOf(random.bytes(16)))
}
