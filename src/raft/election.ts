/**
 * Elections: paper §5.2 and §5.4.1, thesis §9.6 (PreVote), §3.10 (transfer), §6.2.3 (leader lease).
 */

import { invariant } from '../base/invariant.ts'
import { logIndex, type MemberId, term } from '../types.ts'
import {
  becomeCandidate,
  becomePreCandidate,
  type Core,
  castVote,
  NO_CONTEXT,
  promotable,
  reset,
  send,
} from './core.ts'
import { appendEntries } from './replicate.ts'
import { EntryType, type Message, MessageType, Role } from './types.ts'

export type Campaign = 'pre-election' | 'election' | 'forced'

/**
 * In the context of a vote request: the election is wanted (a transfer, a wake-up), so the leader
 * lease does not prevent it.
 */
const FORCED = new Uint8Array([1])

export function isForced(m: Message): boolean {
  return m.context.length === FORCED.length && m.context[0] === FORCED[0]
}

/** Starts an election, if this node may. */
export function hup(r: Core, kind: Campaign): void {
  if (r.role === Role.Leader || !promotable(r) || lacksVoters(r)) return
  if (r.config.mayCampaign?.() === false) return
  campaign(r, kind)
}

/**
 * A node that has two changes of membership to apply does not know who its voters are. Two
 * candidates whose configurations differ by more than one change could both be elected. With one
 * change to apply it may campaign: any majority before the change and any after it share a voter.
 * It must be able to campaign, because the entries before the change may need a leader to be
 * applied.
 *
 * Only a node that has applied one change proposes the next. So of two changes in the log the first
 * is committed, which this node may have forgotten.
 */
function lacksVoters(r: Core): boolean {
  const held = r.config.changesHeld?.() ?? 0
  const { applied, lastIndex } = r.log
  if (applied >= lastIndex) return held > 1
  let previous = 0
  let last = 0
  const page = r.config.maxCommittedBytesPerReady || r.config.maxAppendBytes
  r.log.scan(logIndex(applied + 1), logIndex(lastIndex + 1), page, (entries) => {
    for (const e of entries) if (e.type === EntryType.ConfChange) [previous, last] = [last, e.index]
    return true
  })
  if (previous > 0) r.log.commitTo(logIndex(previous))
  return previous > 0 || held + (last > 0 ? 1 : 0) > 1
}

export function campaign(r: Core, kind: Campaign): void {
  const pre = kind === 'pre-election'
  if (pre) becomePreCandidate(r)
  else becomeCandidate(r)
  const asked = pre ? term(r.term + 1) : r.term
  const type = pre ? MessageType.PreVote : MessageType.Vote
  const { lastIndex, lastTerm } = r.log
  for (const id of r.tracker.voterIds()) {
    if (id === r.id) {
      // Its own vote counts once it is durable, like any other vote.
      send(r, voteResponse(type), id, { term: asked })
    } else {
      const context = kind === 'forced' ? FORCED : NO_CONTEXT
      const incarnation = r.config.incarnationOf?.(id) ?? 0n
      send(r, type, id, { term: asked, index: lastIndex, logTerm: lastTerm, context, incarnation })
    }
  }
}

function voteResponse(type: MessageType): MessageType {
  return type === MessageType.PreVote ? MessageType.PreVoteResp : MessageType.VoteResp
}

/**
 * Whether a vote for a higher term is left unanswered, because this node heard from a leader within
 * the shortest election timeout.
 */
export function inLease(r: Core): boolean {
  return (
    r.config.checkQuorum &&
    r.lead !== 0n &&
    !r.leaseOver &&
    r.electionElapsed < r.config.electionTicks
  )
}

/**
 * Answers a Vote or PreVote. A learner answers too: the group may have made it a voter by an entry
 * that it does not hold yet. Say 1 is a learner and {2,3} commit its promotion between them, then 2
 * dies: of three voters two are left, and 3 needs the vote of 1, which will only learn of its
 * promotion from leader 3.
 */
export function handleVote(r: Core, m: Message): void {
  const real = m.type === MessageType.Vote
  const mayVote =
    r.vote === m.from || // asked again
    (r.vote === 0n && r.lead === 0n) || // free, and nobody leads this term
    (!real && m.term > r.term) // a pre-vote binds nobody
  if (mayVote && r.log.isUpToDate({ term: m.logTerm, index: m.index })) {
    // The answer has the term that was asked about: a pre-candidate that is ahead would drop an
    // answer with this node's own term as late.
    send(r, voteResponse(m.type), m.from, { term: m.term })
    if (real) {
      r.electionElapsed = 0
      castVote(r, m.from)
    }
  } else {
    send(r, voteResponse(m.type), m.from, { term: r.term, reject: true })
  }
}

/** Counts a vote, and returns the state of the election. */
export function poll(r: Core, from: MemberId, granted: boolean) {
  r.tracker.recordVote(from, granted)
  return r.tracker.tally()
}

export function becomeLeader(r: Core): void {
  invariant(r.role !== Role.Follower, 'a follower becomes leader by an election')
  reset(r, r.term)
  r.lead = r.id
  r.role = Role.Leader
  const own = r.tracker.progress.get(r.id)
  invariant(own !== undefined, 'a leader is a member')
  own.becomeReplicate()
  own.recentActive = true // and stays so: CheckQuorum counts the leader itself
  // There may be a configuration change among the entries not yet applied. Instead of looking for
  // it, wait for all of them.
  r.pendingConfIndex = r.log.lastIndex
  // Thesis §6.4 and paper §8: an entry of its own term tells the new leader what is committed.
  invariant(
    appendEntries(r, [{ type: EntryType.Normal, data: NO_CONTEXT }]),
    'the no-op of a new term is never refused',
  )
}
