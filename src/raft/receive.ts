/** A follower's reactions to its leader's appends, heartbeats and snapshots. */

import { invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex } from '../types.ts'
import { restore } from './changer.ts'
import { type Core, send } from './core.ts'
import { type Message, MessageType, Role, type SnapshotMeta } from './types.ts'

export function handleAppend(r: Core, m: Message): void {
  checkAppend(m)
  if (m.index < r.log.committed) {
    // The append is late, or its leader does not know this log. Both logs share what is committed.
    send(r, MessageType.AppResp, m.from, { index: r.log.committed })
    return
  }
  const matched = r.log.maybeAppend({ term: m.logTerm, index: m.index }, m.entries, m.commit)
  if (matched !== null) {
    send(r, MessageType.AppResp, m.from, { index: matched })
    return
  }
  // The best guess at where the logs agree: not above this log's end, and not at a term larger than
  // the leader's there. So a long tail of a dead leader's entries is skipped in one step, instead
  // of one append for each entry.
  const end = logIndex(Math.min(m.index, r.log.lastIndex))
  const hint = r.log.findConflictByTerm(end, m.logTerm)
  send(r, MessageType.AppResp, m.from, {
    index: m.index,
    reject: true,
    rejectHint: hint.index,
    logTerm: hint.term,
  })
}

/**
 * A leader's append is a piece of its log: entries in a row, terms that never fall and never pass
 * the leader's own.
 */
function checkAppend(m: Message): void {
  let index: number = m.index
  let term: number = m.logTerm
  for (const e of m.entries) {
    invariant(e.index === index + 1, 'an append is contiguous', e.index, index)
    invariant(e.term >= term, 'terms never fall along a log', e.term, term)
    index = e.index
    term = e.term
  }
  invariant(term <= m.term, 'no entry is newer than its leader', term, m.term)
}

export function handleHeartbeat(r: Core, m: Message): void {
  r.log.commitTo(m.commit)
  send(r, MessageType.HeartbeatResp, m.from, { context: m.context })
}

export function handleSnapshot(r: Core, m: Message): void {
  const index: LogIndex =
    m.snapshot !== null && restoreSnapshot(r, m.snapshot) ? r.log.lastIndex : r.log.committed
  send(r, MessageType.AppResp, m.from, { index })
}

/** True if the log now starts after the snapshot; false where it was not needed. */
function restoreSnapshot(r: Core, s: SnapshotMeta): boolean {
  if (s.index <= r.log.committed) return false
  invariant(r.role === Role.Follower, 'only a follower takes a snapshot')
  // This node would be a member that is not in its own configuration, and every path here assumes
  // the opposite. A voter that becomes a learner is among the outgoing voters.
  const { voters, learners, votersOutgoing } = s.conf
  if (![voters, learners, votersOutgoing].some((ids) => ids.includes(r.id))) return false
  if (r.log.matches({ term: s.term, index: s.index })) {
    // The log already holds all of it, and only lacked the news that it is committed.
    r.log.commitTo(s.index)
    return false
  }
  r.log.restore(s)
  const membership = restore(r.tracker, r.log.lastIndex, s.conf)
  r.tracker.use(membership.conf, membership.progress)
  r.isLearner = membership.progress.get(r.id)?.isLearner ?? false
  return true
}
