/** What candidates and followers do with what they hear. */
import { NO_MEMBER } from '../types.ts'
import { becomeFollower, type Core, send } from './core.ts'
import { becomeLeader, campaign, hup, poll } from './election.ts'
import { handleAppend, handleHeartbeat, handleSnapshot } from './receive.ts'
import { appendEntries, broadcastAppend } from './replicate.ts'
import {
  EntryType,
  type Message,
  MessageType,
  ReadOnlyOption,
  Role,
  type StepError,
} from './types.ts'

/**
 * Candidates and pre-candidates alike, but that each counts only the answers to its own question.
 */
export function stepCandidate(r: Core, m: Message): StepError | null {
  switch (m.type) {
    case MessageType.Prop:
    case MessageType.ReadIndex:
      return 'proposal dropped'
    case MessageType.App:
    case MessageType.Heartbeat:
    case MessageType.Snap:
      // Of this term: somebody else was elected.
      becomeFollower(r, m.term, m.from)
      return stepFollower(r, m)
    case MessageType.VoteResp:
      if (r.role === Role.Candidate) voteAnswered(r, m)
      return null
    case MessageType.PreVoteResp:
      if (r.role === Role.PreCandidate) voteAnswered(r, m)
      return null
  }
  return null
}

function voteAnswered(r: Core, m: Message): void {
  const result = poll(r, m.from, !m.reject)
  if (result === 'lost') {
    // At its own term: a pre-vote's answer may be of a term that this node never entered.
    becomeFollower(r, r.term, NO_MEMBER)
  } else if (result === 'won') {
    if (r.role === Role.PreCandidate) {
      campaign(r, 'election')
    } else {
      becomeLeader(r)
      // A peer is sent one append until its log is known: what waits must be in that one, or wait
      // for a round more.
      const waiting = r.config.elected?.() ?? []
      if (waiting.length > 0)
        appendEntries(
          r,
          waiting.map((data) => ({ type: EntryType.Normal, data })),
        )
      broadcastAppend(r)
    }
  }
}

export function stepFollower(r: Core, m: Message): StepError | null {
  switch (m.type) {
    case MessageType.Prop:
      if (r.lead === NO_MEMBER || r.config.disableProposalForwarding) return 'proposal dropped'
      send(r, m.type, r.lead, { from: m.from, entries: m.entries })
      return null
    case MessageType.ReadIndex:
      if (r.lead === NO_MEMBER) return 'proposal dropped'
      send(r, m.type, r.lead, { from: m.from, context: m.context })
      return null
    case MessageType.TransferLeader:
      if (r.lead !== NO_MEMBER) send(r, m.type, r.lead, { from: m.from })
      return null
    case MessageType.App:
      heard(r, m)
      handleAppend(r, m)
      return null
    case MessageType.Heartbeat:
      heard(r, m)
      handleHeartbeat(r, m)
      return null
    case MessageType.Snap:
      heard(r, m)
      handleSnapshot(r, m)
      return null
    case MessageType.TimeoutNow:
      // The leader wants this: no pre-vote, and nobody's lease stands in the way.
      hup(r, 'forced')
      return null
    case MessageType.ReadIndexResp:
      r.readStates.push({ index: m.index, context: m.context })
      return null
  }
  return null
}

function heard(r: Core, m: Message): void {
  r.electionElapsed = 0
  r.leaseOver = false
  r.lead = m.from
}

/**
 * Frees this node to vote and campaign, if it has reason to believe that its leader is gone. Not
 * where the lease answers reads.
 */
export function forgetLeader(r: Core): void {
  if (r.role === Role.Follower && r.config.readOnly !== ReadOnlyOption.LeaseBased)
    r.lead = NO_MEMBER
}
