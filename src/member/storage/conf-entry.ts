/**
 * Changes of membership as entries of the log. Raft reads which members come and go; the context
 * holds the rest.
 */

import { bytesOfHex } from '../../base/hex.ts'
import { invariant } from '../../base/invariant.ts'
import type { MemberChange } from '../../cluster/change.ts'
import { memberFromWire, memberToWire } from '../../cluster/membership.ts'
import { requestIdOf } from '../../mvcc/bytes.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64 } from '../../proto/int64.ts'
import { type ConfChange, ConfChangeType, singleChange } from '../../raft/index.ts'
import { type MemberId, memberId, NO_MEMBER, type RequestId } from '../../types.ts'

const Context = quorate.member.ConfChangeContext

/** The entry that asks for a change. */
export function changeToEntry(id: RequestId, change: MemberChange): ConfChange {
  const context = (fields: quorate.member.IConfChangeContext): Uint8Array =>
    Context.encode({ requestId: bytesOfHex(id), ...fields }).finish()
  const about = (m: quorate.member.IMember): quorate.member.IMember => ({
    ...m,
    id: fromU64(change.id),
  })
  switch (change.kind) {
    case 'add':
      // To Raft the member is a learner until it is on record: no quorum may need a member without
      // a state.
      return singleChange(
        ConfChangeType.AddLearner,
        change.id,
        context({ member: memberToWire(change.member) }),
      )
    case 'promote':
      return singleChange(ConfChangeType.AddNode, change.id, context({ promote: true }))
    case 'remove':
      return singleChange(ConfChangeType.RemoveNode, change.id, context({}))
    case 'update':
      return singleChange(
        ConfChangeType.UpdateNode,
        change.id,
        context({ member: about({ peerUrls: [...change.peerURLs] }) }),
      )
    case 'publish':
      return singleChange(
        change.voter ? ConfChangeType.AddNode : ConfChangeType.UpdateNode,
        change.id,
        context({
          member: about({
            incarnation: fromU64(change.incarnation),
            clientUrls: [...change.clientURLs],
          }),
          publish: true,
        }),
      )
    case 'refused':
      return singleChange(ConfChangeType.UpdateNode, change.id, context({ refused: change.reason }))
  }
}

/** What an entry asks for. */
export function changeFromEntry(cc: ConfChange): {
  readonly id: RequestId
  readonly change: MemberChange
} {
  const [single] = cc.changes
  invariant(
    single !== undefined && cc.changes.length === 1,
    'a change of membership is of one member',
  )
  const wire = Context.decode(cc.context)
  return { id: requestIdOf(wire.requestId), change: read(single.type, single.id, wire) }
}

function read(
  type: ConfChangeType,
  id: MemberId,
  wire: quorate.member.ConfChangeContext,
): MemberChange {
  if (wire.refused !== 0) return { kind: 'refused', id, reason: wire.refused }
  if (wire.publish) {
    const { incarnation, clientURLs } = memberFromWire(wire.member ?? {})
    return { kind: 'publish', id, incarnation, voter: type === ConfChangeType.AddNode, clientURLs }
  }
  const member = memberFromWire(wire.member ?? {})
  switch (type) {
    case ConfChangeType.RemoveNode:
      return { kind: 'remove', id }
    case ConfChangeType.UpdateNode:
      return { kind: 'update', id, peerURLs: member.peerURLs }
    default:
      if (wire.promote) return { kind: 'promote', id }
      invariant(member.id === id, 'an addition names the member that Raft is told of')
      return { kind: 'add', id, member }
  }
}

/** The same change, voided: Raft is told that it was applied and changes nothing. */
export function voided(cc: ConfChange): ConfChange {
  return singleChange(cc.changes[0]?.type ?? ConfChangeType.UpdateNode, NO_MEMBER, cc.context)
}

/**
 * The id of a member that a request adds. It is the same on every try, so that an answer built
 * again names the right member.
 */
export function idOfRequest(id: RequestId): MemberId {
  const view = new DataView(bytesOfHex(id).buffer)
  const mixed =
    BigInt.asUintN(64, view.getBigUint64(0) * 0x9e37_79b9_7f4a_7c15n) ^ view.getBigUint64(8)
  return memberId(mixed === 0n ? 1n : mixed)
}
