/** Entry points of the state machine: messages and ticks. */
import { NO_MEMBER } from '../types.ts'
import { becomeFollower, type Core, promotable, send } from './core.ts'
import { handleVote, hup, inLease, isForced } from './election.ts'
import { checkQuorum, proposeToLeader, stepLeader } from './leader.ts'
import { abortTransfer, broadcastHeartbeat } from './replicate.ts'
import { stepCandidate, stepFollower } from './roles.ts'
import { EntryType, type Message, MessageType, Role, type StepError } from './types.ts'

/** Takes in a message. Its term is 0 if it is local, or a proposal or read that was passed on. */
export function step(r: Core, m: Message): StepError | null {
  const vote = m.type === MessageType.Vote || m.type === MessageType.PreVote
  // The vote asks another incarnation of this member: this one may have forgotten what that one
  // promised.
  if (vote && (m.incarnation ?? 0n) !== (r.config.incarnation ?? 0n)) return null
  if (m.term > r.term) {
    if (vote && !isForced(m) && inLease(r)) return null
    newerTerm(r, m)
  } else if (m.term < r.term && m.term !== 0) {
    olderTerm(r, m)
    return null
  }
  if (vote) {
    handleVote(r, m)
    return null
  }
  switch (r.role) {
    case Role.Leader:
      return stepLeader(r, m)
    case Role.Follower:
      return stepFollower(r, m)
    default:
      return stepCandidate(r, m)
  }
}

function newerTerm(r: Core, m: Message): void {
  // A pre-vote and its grant are about a term that nobody has entered. Only a refusal tells of a
  // term that somebody is in.
  if (m.type === MessageType.PreVote || (m.type === MessageType.PreVoteResp && !m.reject)) return
  const leader =
    m.type === MessageType.App || m.type === MessageType.Heartbeat || m.type === MessageType.Snap
  becomeFollower(r, m.term, leader ? m.from : NO_MEMBER)
}

function olderTerm(r: Core, m: Message): void {
  const { checkQuorum, preVote } = r.config
  if (
    (checkQuorum || preVote) &&
    (m.type === MessageType.Heartbeat || m.type === MessageType.App)
  ) {
    // The message is late, or this node went ahead alone while it was cut off. In the second case
    // it can't be elected, since the lease makes others ignore its requests. It can't follow
    // either, since the leader's term is old to it. It must tell the leader its term, or it is
    // stuck for good.
    send(r, MessageType.AppResp, m.from, {})
  } else if (m.type === MessageType.PreVote) {
    // A candidate of an older term with the longer log would ask forever if nobody told it the
    // newer term.
    send(r, MessageType.PreVoteResp, m.from, { term: r.term, reject: true })
  }
}

export function tick(r: Core): void {
  if (r.role === Role.Leader) tickLeader(r)
  else tickElection(r)
}

function tickElection(r: Core): void {
  r.electionElapsed++
  if (!promotable(r) || r.electionElapsed < r.electionTimeout) return
  r.electionElapsed = 0
  // Set even if this node may not campaign (it may have a change to apply): the leader is no longer
  // a reason to refuse another candidate.
  r.leaseOver = true
  hup(r, r.config.preVote ? 'pre-election' : 'election')
}

function tickLeader(r: Core): void {
  r.heartbeatElapsed++
  r.electionElapsed++
  if (r.electionElapsed >= r.config.electionTicks) {
    r.electionElapsed = 0
    if (r.config.checkQuorum) checkQuorum(r)
    if (r.role === Role.Leader) abortTransfer(r)
  }
  if (r.role !== Role.Leader || r.heartbeatElapsed < r.config.heartbeatTicks) return
  r.heartbeatElapsed = 0
  broadcastHeartbeat(r)
}

/**
 * Goes on after a sleep. A leader that lost its quorum meanwhile notices within an election
 * timeout, like any other.
 */
export function wake(r: Core): void {
  r.electionElapsed = 0
  if (r.role !== Role.Leader) return
  r.leaseOver = false
  r.heartbeatElapsed = 0
  broadcastHeartbeat(r)
}

/** Everything up to `index` is applied. */
export function appliedTo(r: Core, index: Core['log']['applied']): void {
  r.log.appliedTo(index > r.log.applied ? index : r.log.applied)
  if (r.role === Role.Leader && r.tracker.conf.autoLeave && r.log.applied >= r.pendingConfIndex) {
    // The entry has no size, so it is never refused for the uncommitted limit. During a transfer it
    // is refused; this leader or the next then tries again with the next applied entry.
    proposeToLeader(r, [{ type: EntryType.ConfChange, data: new Uint8Array(0) }])
  }
}
