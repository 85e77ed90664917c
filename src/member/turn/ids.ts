/** Ids that a member makes, and ids that requests bring. */

import { hexOf } from '../../base/hex.ts'
import { Code, EtcdError } from '../../errors.ts'
import { requestIdOf } from '../../mvcc/bytes.ts'
import type { Random } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { type RequestId, requestId } from '../../types.ts'

/** Length of a request's id. */
export const REQUEST_ID_BYTES = 16

/** 64 random bits, unsigned and never 0, which is nobody's id. */
export function mintId(random: Random): bigint {
  for (;;) {
    const id = new DataView(random.bytes(8).buffer).getBigUint64(0)
    if (id !== 0n) return id
  }
}

export function mintRequestId(random: Random): RequestId {
  return requestId(hexOf(random.bytes(REQUEST_ID_BYTES)))
}

/**
 * The id of a call that changes something: the same on every try. Throws an EtcdError if the call
 * has none.
 */
export function idOfWrite({ requestId: id }: quorate.member.ICall): RequestId {
  if (id?.length !== REQUEST_ID_BYTES) {
    throw new EtcdError(
      Code.InvalidArgument,
      `quorate: a write needs a request id of ${REQUEST_ID_BYTES} bytes`,
    )
  }
  return requestIdOf(id)
}
