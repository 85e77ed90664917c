/** Configuration changes as they are applied: thesis chapter 4. */
import { NO_MEMBER } from '../types.ts'
import { change, type Membership, restore } from './changer.ts'
import type { ConfChange } from './confchange.ts'
import { becomeFollower, type Core } from './core.ts'
import { answerConfirmed, releasePendingReads } from './reads.ts'
import { abortTransfer, broadcastAppend, maybeCommit, maybeSendAppend } from './replicate.ts'
import { type ConfState, Role } from './types.ts'

export function applyConfChange(r: Core, cc: ConfChange): ConfState {
  const { conf, progress } = r.tracker
  return switchTo(r, change({ conf, progress, tracker: r.tracker, lastIndex: r.log.lastIndex }, cc))
}

/** Takes over a configuration from elsewhere, at an index that this log reaches. */
export function restoreConf(r: Core, conf: ConfState): void {
  switchTo(r, restore(r.tracker, r.log.lastIndex, conf))
}

function switchTo(r: Core, { conf, progress }: Membership): ConfState {
  r.tracker.use(conf, progress)
  const own = progress.get(r.id)
  r.isLearner = own?.isLearner ?? false

  if ((own === undefined || r.isLearner) && r.role === Role.Leader) {
    // Thesis §4.2.2. Without stepDownOnRemoval the leader goes on to manage a group that it is no
    // part of, until another leads.
    if (r.config.stepDownOnRemoval) becomeFollower(r, r.term, NO_MEMBER)
    return conf
  }
  if (r.role !== Role.Leader || conf.voters.length === 0) return conf

  if (maybeCommit(r)) {
    // There may be fewer voters, so a quorum may now hold entries that it did not hold before.
    releasePendingReads(r)
    broadcastAppend(r)
  } else {
    // a newcomer need not wait for a heartbeat
    for (const id of r.tracker.ids) if (id !== r.id) maybeSendAppend(r, id, false)
  }
  answerConfirmed(r) // a leader that is alone now gets no more acknowledgements
  if (r.leadTransferee !== NO_MEMBER && !r.tracker.isVoter(r.leadTransferee)) abortTransfer(r)
  return conf
}
