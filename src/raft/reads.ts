/** Linearizable reads without a log entry: thesis §6.4. */
import { type LogIndex, NO_MEMBER } from '../types.ts'
import { type Core, send } from './core.ts'
import { broadcastHeartbeat } from './replicate.ts'
import { type Message, MessageType, ReadOnlyOption } from './types.ts'

/** A leader got a ReadIndex, from its own host or from a follower. */
export function leaderReadIndex(r: Core, m: Message): void {
  // Until an entry of the leader's own term is committed, its commit index may be below what an
  // earlier leader acknowledged: for example, it restarted alone before the commit of its last
  // write was persisted.
  if (!committedInTerm(r)) {
    r.pendingReads.push(m)
    return
  }
  serve(r, [m])
}

/**
 * The first entry of the term is committed, so the reads that waited for it are answered or sent
 * on.
 */
export function releasePendingReads(r: Core): void {
  if (r.pendingReads.length === 0 || !committedInTerm(r)) return
  const waiting = r.pendingReads
  r.pendingReads = []
  serve(r, waiting)
}

function serve(r: Core, requests: readonly Message[]): void {
  // Being alone is not the same as "one voter": a removed leader may lead the one voter for a
  // while, and that voter can depose it.
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
 * Answers the reads that are confirmed by now. Called after an acknowledgement, and when the quorum
 * itself has changed.
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
