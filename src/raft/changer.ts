/**
 * Makes the next configuration from the present one (thesis §4.1 single-server changes, §4.3 joint
 * consensus). Pure: the result is a new configuration with new Progress objects, and a refused
 * change leaves nothing behind.
 */
import { type LogIndex, logIndex, type MemberId } from '../types.ts'
import {
  type ConfChange,
  type ConfChangeSingle,
  ConfChangeType,
  entersJoint,
  leavesJoint,
} from './confchange.ts'
import type { Progress } from './progress.ts'
import { NO_CONF, type ProgressMap, sortedIds, type Tracker } from './tracker.ts'
import type { ConfState } from './types.ts'

export interface Membership {
  readonly conf: ConfState
  readonly progress: ProgressMap
}

/** The base of a change. The tracker is used only to make new Progress objects. */
export interface ChangeBase extends Membership {
  readonly tracker: Tracker
  readonly lastIndex: LogIndex
}

/**
 * Applies `cc`, whichever of the three kinds of change it is. Throws where it does not fit the
 * configuration.
 */
export function change(base: ChangeBase, cc: ConfChange): Membership {
  if (leavesJoint(cc)) return leaveJoint(base)
  const joint = entersJoint(cc)
  return joint === null ? simple(base, cc.changes) : enterJoint(base, joint.autoLeave, cc.changes)
}

/**
 * (1 2 3) becomes (new)&&(1 2 3). A demoted voter stays a voter of the outgoing half and waits in
 * learnersNext: if it were voter and learner at once, some would count it in a quorum and others
 * would not.
 */
export function enterJoint(
  base: ChangeBase,
  autoLeave: boolean,
  changes: readonly ConfChangeSingle[],
): Membership {
  if (base.conf.votersOutgoing.length > 0) refuse('the configuration is joint already')
  if (base.conf.voters.length === 0) refuse('no voters to make a joint configuration of')
  const draft = copy(base)
  draft.outgoing = new Set(draft.incoming)
  apply(base, draft, changes)
  draft.autoLeave = autoLeave
  return finish(draft)
}

export function leaveJoint(base: ChangeBase): Membership {
  if (base.conf.votersOutgoing.length === 0) refuse('there is no joint configuration to leave')
  const draft = copy(base)
  for (const id of draft.learnersNext) {
    draft.learners.add(id)
    const pr = draft.progress.get(id)
    if (pr !== undefined) pr.isLearner = true
  }
  draft.learnersNext.clear()
  for (const id of draft.outgoing) {
    if (!draft.incoming.has(id) && !draft.learners.has(id)) draft.progress.delete(id)
  }
  draft.outgoing.clear()
  draft.autoLeave = false
  return finish(draft)
}

/**
 * Changes at once. At most one voter may come or go, since majorities of sets that differ by two
 * need not overlap.
 */
export function simple(base: ChangeBase, changes: readonly ConfChangeSingle[]): Membership {
  if (base.conf.votersOutgoing.length > 0) refuse('a joint configuration is only left, not changed')
  const draft = copy(base)
  apply(base, draft, changes)
  const before = new Set(base.conf.voters)
  const kept = base.conf.voters.filter((id) => draft.incoming.has(id)).length
  if (before.size + draft.incoming.size - 2 * kept > 1)
    refuse('more than one voter changed in one step')
  return finish(draft)
}

/**
 * The membership that a ConfState describes, built from nothing: first its outgoing half, then the
 * step into the joint state.
 */
export function restore(tracker: Tracker, lastIndex: LogIndex, target: ConfState): Membership {
  let at: ChangeBase = { conf: NO_CONF, progress: new Map(), tracker, lastIndex }
  const step = (m: Membership) => {
    at = { ...m, tracker, lastIndex }
  }
  const add = (ids: readonly MemberId[]) => ids.map((id) => ({ type: ConfChangeType.AddNode, id }))
  const learn = (ids: readonly MemberId[]) =>
    ids.map((id) => ({ type: ConfChangeType.AddLearner, id }))
  const remove = target.votersOutgoing.map((id) => ({ type: ConfChangeType.RemoveNode, id }))
  const incoming = [
    ...remove,
    ...add(target.voters),
    ...learn(target.learners),
    ...learn(target.learnersNext),
  ]
  if (target.votersOutgoing.length === 0) {
    for (const c of incoming) step(simple(at, [c]))
  } else {
    for (const c of add(target.votersOutgoing)) step(simple(at, [c]))
    step(enterJoint(at, target.autoLeave, incoming))
  }
  if (!sameConf(at.conf, target)) refuse('the restored config is not the one asked for')
  return at
}

/** Whether the two are equal as sets. */
export function sameConf(a: ConfState, b: ConfState): boolean {
  const same = (x: readonly MemberId[], y: readonly MemberId[]) => {
    const [p, q] = [sortedIds(x), sortedIds(y)]
    return p.length === q.length && p.every((id, i) => id === q[i])
  }
  return (
    same(a.voters, b.voters) &&
    same(a.votersOutgoing, b.votersOutgoing) &&
    same(a.learners, b.learners) &&
    same(a.learnersNext, b.learnersNext) &&
    a.autoLeave === b.autoLeave
  )
}

interface Draft {
  incoming: Set<MemberId>
  outgoing: Set<MemberId>
  learners: Set<MemberId>
  learnersNext: Set<MemberId>
  autoLeave: boolean
  progress: Map<MemberId, Progress>
}

function copy(base: Membership): Draft {
  check(base)
  const progress = new Map<MemberId, Progress>()
  for (const [id, pr] of base.progress) progress.set(id, pr.copy())
  return {
    incoming: new Set(base.conf.voters),
    outgoing: new Set(base.conf.votersOutgoing),
    learners: new Set(base.conf.learners),
    learnersNext: new Set(base.conf.learnersNext),
    autoLeave: base.conf.autoLeave,
    progress,
  }
}

function finish(draft: Draft): Membership {
  const membership = {
    conf: {
      voters: sortedIds(draft.incoming),
      votersOutgoing: sortedIds(draft.outgoing),
      learners: sortedIds(draft.learners),
      learnersNext: sortedIds(draft.learnersNext),
      autoLeave: draft.autoLeave,
    },
    progress: draft.progress,
  }
  check(membership)
  return membership
}

function apply(base: ChangeBase, draft: Draft, changes: readonly ConfChangeSingle[]): void {
  for (const { type, id } of changes) {
    if (id === 0n) continue
    if (type === ConfChangeType.AddNode) makeVoter(base, draft, id)
    else if (type === ConfChangeType.AddLearner) makeLearner(base, draft, id)
    else if (type === ConfChangeType.RemoveNode) remove(draft, id)
  }
  if (draft.incoming.size === 0) refuse('no voter would be left')
}

function makeVoter(base: ChangeBase, draft: Draft, id: MemberId): void {
  const pr = draft.progress.get(id)
  draft.incoming.add(id)
  if (pr === undefined) {
    init(base, draft, id, false)
    return
  }
  pr.isLearner = false
  draft.learners.delete(id)
  draft.learnersNext.delete(id)
}

function makeLearner(base: ChangeBase, draft: Draft, id: MemberId): void {
  const pr = draft.progress.get(id)
  if (pr === undefined) {
    draft.learners.add(id)
    init(base, draft, id, true)
    return
  }
  if (pr.isLearner) return
  remove(draft, id)
  draft.progress.set(id, pr) // it keeps its place in the log
  if (draft.outgoing.has(id)) {
    draft.learnersNext.add(id)
  } else {
    pr.isLearner = true
    draft.learners.add(id)
  }
}

function remove(draft: Draft, id: MemberId): void {
  if (!draft.progress.has(id)) return
  draft.incoming.delete(id)
  draft.learners.delete(id)
  draft.learnersNext.delete(id)
  if (!draft.outgoing.has(id)) draft.progress.delete(id)
}

function init(base: ChangeBase, draft: Draft, id: MemberId, isLearner: boolean): void {
  // Probing starts at the end of the log. A new member's log is most likely empty: its first
  // refusal says so.
  const pr = base.tracker.newProgress(logIndex(Math.max(base.lastIndex, 1)), isLearner)
  // Without this, a CheckQuorum before the new member's first message could depose the leader for
  // having added it.
  pr.recentActive = true
  draft.progress.set(id, pr)
}

/** What every configuration must satisfy; a breach here is a bug or a corrupt ConfState. */
function check({ conf, progress }: Membership): void {
  const incoming = new Set(conf.voters)
  const outgoing = new Set(conf.votersOutgoing)
  for (const ids of [conf.voters, conf.votersOutgoing, conf.learners, conf.learnersNext]) {
    for (const id of ids) if (!progress.has(id)) refuse(`no progress for ${id}`)
  }
  for (const id of conf.learnersNext) {
    if (!outgoing.has(id)) refuse(`${id} is in learnersNext but not an outgoing voter`)
    if (progress.get(id)?.isLearner)
      refuse(`${id} is in learnersNext but already marked as a learner`)
  }
  for (const id of conf.learners) {
    if (outgoing.has(id) || incoming.has(id)) refuse(`${id} is a learner and a voter`)
    if (!progress.get(id)?.isLearner) refuse(`${id} is a learner but not marked as one`)
  }
  if (outgoing.size === 0) {
    if (conf.learnersNext.length > 0) refuse('learnersNext must be empty when not joint')
    if (conf.autoLeave) refuse('autoLeave must be false when not joint')
  }
}

function refuse(why: string): never {
  throw new Error(`configuration change refused: ${why}`)
}
