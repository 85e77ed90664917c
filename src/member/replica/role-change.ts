/** What another leader, or another role of this member, means to the parts of a replica. */
import { Role, type SoftState } from '../../raft/index.ts'
import { NO_MEMBER } from '../../types.ts'
import type { Replica } from './replica.ts'

export function onRoleChange(replica: Replica, { lead, role }: SoftState, before: SoftState): void {
  const { sleeper, counters, changes, reads, leases, forwards, leaderMover } = replica
  if (before.role === Role.Leader && role !== Role.Leader) replica.catchUp.stopSending()
  if (lead === before.lead && role === before.role) return
  if (lead !== NO_MEMBER) {
    counters.leaderChanges++
    sleeper.onLeaderHeard()
  }
  sleeper.resetIdle()
  sleeper.onLeaderChange()
  changes.proposeAgain()
  reads.startAgain()
  leases.followLeader()
  forwards.clear()
  leaderMover.begin()
  if (lead !== NO_MEMBER) {
    replica.campaignTimer.onLeaderKnown()
    replica.proposals.leaderKnown()
  }
  if (role === Role.Candidate) counters.elections++
  replica.tell('info', 'leader', {
    term: replica.term,
    lead: replica.leaderName,
    role: roleName(role),
  })
}

/** The role's name in the log. */
function roleName(role: Role): string {
  switch (role) {
    case Role.Leader:
      return 'leader'
    case Role.Candidate:
      return 'candidate'
    case Role.PreCandidate:
      return 'pre-candidate'
    default:
      return 'follower'
  }
}
