/** Linearizable reads without a log entry: thesis §6.4. */
import { type LogIndex, NO_MEMBER } from '../types.ts'
import { type Core, send } from './core.ts'
import { broadcastHeartbeat } from './replicate.ts'
import { type Message, MessageType, ReadOnlyOption } from './types.ts'

/** A leader gets a ReadIndex, from its own host or from a follower. */
export function leaderReadIndex(r: Core, m: Message): void {
  // Until an entry of its own term is committed a leader's commit index may be below what an
  // earlier leader acknowledged: restarted alone with the commit of its last write not yet
  // persisted, say.
  if (!committedInTerm(r)) {
    r.pendingReads.push(m)
    return
  }
  serve(r, [m])
}

/** The first entry of the term is committed: the reads that waited for it go their way. */
export function releasePendingReads(r: Core): void {
  if (r.pendingReads.length === 0 || !committedInTerm(r)) return
  const waiting = r.pendingReads
  r.pendingReads = []
  serve(r, waiting)
}

function serve(r: Core, requests: readonly Message[]): void {
  // Alone is not "one voter": a leader that was removed may lead that one voter for a while, and it
  // can be deposed by it.
  if (r.config.readOnly === ReadOnlyOption.LeaseBased || r.tracker.isOnlyVoter(r.id)) {
    for (const m of requests) answer(r, m, r.log.committed)
    return
  }
  for (const m of requests) r.readOnly.add(m, r.log.committed)
  r.readOnly.ackSelf(r.id)
  broadcastHeartbeat(r)
}

/** A follower answered a heartbeat that carried a nonce. */
export function readAcknowledged(r: Core, m: Message): void {
  if (r.config.readOnly !== ReadOnlyOption.Safe || m.context.length === 0) return
  r.readOnly.ack(m.from, m.context)
  answerConfirmed(r)
}

/**
 * Answers what is confirmed by now: after an acknowledgement, or when the quorum itself has
 * changed.
 */
export function answerConfirmed(r: Core): void {
  for (const { request, index } of r.readOnly.advance(r.tracker.conf)) answer(r, request, index)
}

function answer(r: Core, m: Message, index: LogIndex): void {
  if (m.from === NO_MEMBER || m.from === r.id) r.readStates.push({ index, context: m.context })
  else send(r, MessageType.ReadIndexResp, m.from, { index, context: m.context })
}

function committedInTerm(r: Core): boolean {
  return r.log.term(r.log.committed) === r.term
}
