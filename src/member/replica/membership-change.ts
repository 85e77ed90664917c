/** What a change of the members means to the parts of a replica. */
import { type MemberInfo, membershipChanges } from '../../cluster/membership.ts'
import type { RecentEntry } from '../../mvcc/index.ts'
import { type ConfChange, Role } from '../../raft/index.ts'
import type { LogIndex, RequestId } from '../../types.ts'
import type { ReplicaOwner } from './options.ts'
import type { Replica } from './replica.ts'

/**
 * Brings a change into force for the applier. Returns why it changed nothing; 0: it did change the
 * members.
 */
export function applyConfChange(
  replica: Replica,
  owner: ReplicaOwner,
  entry: ConfChange,
  id: RequestId,
  index: LogIndex,
  before: RecentEntry | null,
): number {
  const { roster, raft, identity } = replica
  const { members } = roster.membership
  const { reason, gone } = roster.apply(raft, entry, index, before)
  onMembershipChange(replica, members)
  replica.joining.onMembershipChange()
  if (gone?.id === identity.id) owner.onRemoved(replica.removalOf(identity.cluster))
  else if (gone !== null) replica.removalNotices.onRemoved(gone)
  replica.changes.onApplied(id, reason)
  return reason
}

/**
 * Takes over the new members: logs a line for each that differs, and counts promotions if this
 * member leads.
 */
export function onMembershipChange(replica: Replica, before: readonly MemberInfo[]): void {
  const { members } = replica.membership
  for (const { change, member } of membershipChanges(before, members)) {
    if (change === 'promoted' && replica.role === Role.Leader) replica.counters.learnersPromoted++
    const { name, id, region } = member
    replica.tell('info', 'membership', { change, name, id: id.toString(16), region })
  }
  replica.peers.update(members)
}
