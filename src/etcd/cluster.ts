/** etcd's Cluster service on the wire: the requests that change the members, and their answers. */

import { BYTES, ReverseWriter, VARINT, WireReader } from '../proto/wire.ts'
import { type MemberId, memberId } from '../types.ts'
import { type Header, type MemberInfo, writeHeader, writeMember } from './responses.ts'

/** The fields that the calls about one member may have. */
export interface MemberCall {
  readonly id: MemberId
  readonly peerURLs: readonly string[]
  readonly learner: boolean
}

/** MemberAddRequest: peer URLs and whether it is a learner. */
export function decodeMemberAdd(message: Uint8Array): MemberCall {
  const peerURLs: string[] = []
  let learner = false
  const r = new WireReader(message)
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | BYTES)) peerURLs.push(r.string())
    else if (tag === ((2 << 3) | VARINT)) learner = r.bool()
    else r.skip(tag & 7)
  }
  return { id: memberId(0n), peerURLs, learner }
}

/** MemberUpdateRequest, and the requests with only the id: remove and promote. */
export function decodeMemberChange(message: Uint8Array): MemberCall {
  const peerURLs: string[] = []
  let id = 0n
  const r = new WireReader(message)
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | VARINT)) id = r.uint64()
    else if (tag === ((2 << 3) | BYTES)) peerURLs.push(r.string())
    else r.skip(tag & 7)
  }
  return { id: memberId(id), peerURLs, learner: false }
}

/** The answer to each of these calls: all members; only an addition has `added`. */
export function encodeMemberChangeResponse(
  h: Header,
  members: readonly MemberInfo[],
  added: MemberInfo | null,
): Uint8Array {
  const w = new ReverseWriter(512)
  for (let i = members.length - 1; i >= 0; i--)
    writeMember(w, added === null ? 2 : 3, members[i] as MemberInfo)
  if (added !== null) writeMember(w, 2, added)
  writeHeader(w, h)
  return w.finish()
}
