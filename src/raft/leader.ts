/** A leader's reactions to messages. */

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
      // The message is of this very term, else step() had made this node a follower.
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
      // A full window gets an empty append here, in case all that fills it was lost. A probing peer
      // that lacks nothing gets one so that its log is known again. A peer that waits for a
      // snapshot gets nothing: it counts as paused.
      if (pr.match < r.log.lastIndex || pr.state === 'probe') sendAppend(r, m.from)
      readAcknowledged(r, m)
      break
    case MessageType.SnapStatus:
      snapshotEnded(pr, !m.reject)
      break
    case MessageType.Unreachable:
      // Some of the appends that were sent ahead are probably lost.
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
  // The leader was removed while it leads: it may finish what is under way, but not begin more.
  if (!r.tracker.progress.has(r.id)) return 'proposal dropped'
  // The next leader would lack entries that are appended now, and the transfer would never end.
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
 * state) is replaced by a no-op. The applied configuration allows only a guess, since the log may
 * hold later changes.
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
 * A follower lacks the entry before an append. Its hint says where its log may agree. Of the places
 * up to the hint, the leader takes the last one whose term in its own log is not larger than the
 * hint's: below the hint, the follower's log can't have a larger term. Together with the follower's
 * own guess, at most one probe is sent for each term:
 *
 *   index     1 2 3 4 5 6 7 8 9
 *   leader    1 3 3 3 5 5 5 5 5
 *   follower  1 1 1 1 2 2
 *
 * The hint is index 6, term 2. So the next probe is at 1, and none is at 5, 4, 3 and 2.
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
  // An acknowledgement without news still tells that a probing peer's log is as the leader assumes.
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
    // Any snapshot will do, wherever it came from and whatever its index, as long as this log goes
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
  // Cleared first: else becomeProbe would take a snapshot that never arrived for the base of the
  // next append.
  if (!ok) pr.pendingSnapshot = logIndex(0)
  pr.becomeProbe()
  // The peer sends next: its acknowledgement of the snapshot, or its answer to a heartbeat.
  pr.paused = true
}

/**
 * Thesis §3.10: brings the target up to date, then has it campaign. It is given up after an
 * election timeout.
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
