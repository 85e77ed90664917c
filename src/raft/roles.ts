/** The reactions of candidates and followers to messages. */
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
 * The same for candidates and pre-candidates, except that each counts only the answers to its own
 * question.
 */
export function stepCandidate(r: Core, m: Message): StepError | null {
  switch (m.type) {
    case MessageType.Prop:
    case MessageType.ReadIndex:
      return 'proposal dropped'
    case MessageType.App:
    case MessageType.Heartbeat:
    case MessageType.Snap:
      // The message is of this term, so another node was elected.
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
    // The follower keeps its own term: a pre-vote's answer may be of a term that this node never
    // entered.
    becomeFollower(r, r.term, NO_MEMBER)
  } else if (result === 'won') {
    if (r.role === Role.PreCandidate) {
      campaign(r, 'election')
    } else {
      becomeLeader(r)
      // A peer is sent one append until its log is known. Entries that wait must be in that append,
      // or wait for another round.
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
      // The leader wants this, so there is no pre-vote, and nobody's lease prevents it.
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
 * Frees this node to vote and campaign, when it has reason to believe that its leader is gone. It
 * does nothing where the lease answers reads.
 */
export function forgetLeader(r: Core): void {
  if (r.role === Role.Follower && r.config.readOnly !== ReadOnlyOption.LeaseBased)
    r.lead = NO_MEMBER
}
