/** What a leader does with what it hears. */

import { broken, invariant } from '../base/invariant.ts'
import { logIndex, type MemberId, NO_MEMBER } from '../types.ts'
import { decodeConfChange, leavesJoint } from './confchange.ts'
import { becomeFollower, type Core, NO_CONTEXT } from './core.ts'
import type { Progress } from './progress.ts'
import { leaderReadIndex, readAcknowledged, releasePendingReads } from './reads.ts'
import {
  abortTransfer,
  appendEntries,
  broadcastAppend,
  type Draft,
  maybeCommit,
  maybeSendAppend,
  sendAppend,
  sendTimeoutNow,
} from './replicate.ts'
import { EntryType, type Message, MessageType, type StepError } from './types.ts'

export function stepLeader(r: Core, m: Message): StepError | null {
  switch (m.type) {
    case MessageType.Prop:
      return proposeToLeader(r, m.entries)
    case MessageType.ReadIndex:
      leaderReadIndex(r, m)
      return null
    case MessageType.App:
    case MessageType.Heartbeat:
    case MessageType.Snap:
      // Of this very term, or step() had made a follower of this node.
      return broken('one leader per term', r.term, m.from)
  }
  const pr = r.tracker.progress.get(m.from)
  if (pr === undefined) return null
  switch (m.type) {
    case MessageType.AppResp:
      if (m.reject) appendRejected(r, pr, m)
      else appendAcknowledged(r, pr, m)
      break
    case MessageType.HeartbeatResp:
      pr.recentActive = true
      pr.paused = false
      // A full window gets an empty append here, in case all that fills it was lost; a probing peer
      // that lacks nothing gets one to be found in order again. One that waits for a snapshot gets
      // nothing: it counts as paused.
      if (pr.match < r.log.lastIndex || pr.state === 'probe') sendAppend(r, m.from)
      readAcknowledged(r, m)
      break
    case MessageType.SnapStatus:
      snapshotEnded(pr, !m.reject)
      break
    case MessageType.Unreachable:
      // Of appends sent ahead some are lost most likely.
      if (pr.state === 'replicate') pr.becomeProbe()
      break
    case MessageType.TransferLeader:
      transfer(r, pr, m.from)
      break
  }
  return null
}

/** Appends and sends proposals. */
export function proposeToLeader(r: Core, entries: readonly Draft[]): StepError | null {
  invariant(entries.length > 0, 'a proposal has entries')
  // Removed while it leads: it may finish what is under way, not begin.
  if (!r.tracker.progress.has(r.id)) return 'proposal dropped'
  // What is appended now the next leader would lack, and the transfer never end.
  if (r.leadTransferee !== NO_MEMBER) return 'proposal dropped'
  const drafts = entries.some((e) => e.type === EntryType.ConfChange)
    ? checkConfChanges(r, entries)
    : entries
  if (!appendEntries(r, drafts)) return 'proposal dropped'
  broadcastAppend(r)
  return null
}

/**
 * A configuration change that can't be made now (another is unapplied, or it does not fit the joint
 * state) becomes a no-op in its place. Only a guess from the applied configuration: the log may
 * hold more.
 */
function checkConfChanges(r: Core, entries: readonly Draft[]): Draft[] {
  return entries.map((entry, i) => {
    if (entry.type !== EntryType.ConfChange) return entry
    const leave = leavesJoint(decodeConfChange(entry.data))
    const joint = r.tracker.conf.votersOutgoing.length > 0
    const pending = r.pendingConfIndex > r.log.applied
    if ((pending || joint !== leave) && !r.config.disableConfChangeValidation) {
      return { type: EntryType.Normal, data: NO_CONTEXT }
    }
    r.pendingConfIndex = logIndex(r.log.lastIndex + 1 + i)
    return entry
  })
}

/**
 * A follower lacks the entry before an append. Its hint says where its log may agree; of those
 * places the leader takes the last whose term in its own log is not larger than the hint's, as no
 * larger one can be in the follower's log below it. Together with the follower's own guess one
 * probe is sent for each term at most:
 *
 *   index 1 2 3 4 5 6 7 8 9 leader 1 3 3 3 5 5 5 5 5 follower 1 1 1 1 2 2 hint 6, term 2: next
 *   probe at 1, not at 5, 4, 3 and 2
 */
function appendRejected(r: Core, pr: Progress, m: Message): void {
  pr.recentActive = true
  const hint =
    m.logTerm > 0 ? r.log.findConflictByTerm(m.rejectHint, m.logTerm).index : m.rejectHint
  if (!pr.maybeDecrease(m.index, hint)) return
  if (pr.state === 'replicate') pr.becomeProbe()
  sendAppend(r, m.from)
}

function appendAcknowledged(r: Core, pr: Progress, m: Message): void {
  pr.recentActive = true
  // An acknowledgement that says nothing new still tells of a probing peer that its log is the one
  // we think it is.
  if (!pr.maybeUpdate(m.index) && !(pr.match === m.index && pr.state === 'probe')) return
  invariant(
    pr.match <= r.log.lastIndex,
    'a peer acknowledges only what the leader has',
    pr.match,
    r.log.lastIndex,
  )

  if (pr.state === 'probe') {
    pr.becomeReplicate()
  } else if (pr.state === 'snapshot') {
    // Any snapshot will do, from wherever it came and of whatever index, as long as this log goes
    // on from there.
    if (pr.match + 1 >= r.log.firstIndex) {
      pr.becomeProbe()
      pr.becomeReplicate()
    }
  } else {
    pr.inflights.freeTo(m.index)
  }

  if (maybeCommit(r)) {
    releasePendingReads(r)
    broadcastAppend(r)
  } else if (m.from !== r.id && pr.canBumpCommit(r.log.committed)) {
    sendAppend(r, m.from)
  }
  if (m.from === r.id) return
  // There may be room for several appends now.
  while (maybeSendAppend(r, m.from, false));
  if (m.from === r.leadTransferee && pr.match === r.log.lastIndex) sendTimeoutNow(r, m.from)
}

function snapshotEnded(pr: Progress, ok: boolean): void {
  if (pr.state !== 'snapshot') return
  // Cleared first: becomeProbe would take a snapshot that never arrived for the base of the next
  // append.
  if (!ok) pr.pendingSnapshot = logIndex(0)
  pr.becomeProbe()
  // The peer speaks next: its acknowledgement of the snapshot, or its answer to a heartbeat.
  pr.paused = true
}

/**
 * Thesis §3.10: bring the target up to date, then have it campaign. Given up after an election
 * timeout.
 */
function transfer(r: Core, pr: Progress, to: MemberId): void {
  if (pr.isLearner || r.leadTransferee === to) return
  abortTransfer(r)
  if (to === r.id) return
  r.electionElapsed = 0
  r.leadTransferee = to
  if (pr.match === r.log.lastIndex) sendTimeoutNow(r, to)
  else sendAppend(r, to)
}

/**
 * Thesis §6.2: a leader that hears from no quorum for an election timeout steps down, so that its
 * callers look elsewhere.
 */
export function checkQuorum(r: Core): void {
  if (!r.tracker.quorumActive()) becomeFollower(r, r.term, NO_MEMBER)
  for (const [id, pr] of r.tracker.progress) if (id !== r.id) pr.recentActive = false
}
