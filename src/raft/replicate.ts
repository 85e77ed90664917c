/** How a leader sends its log: paper §5.3, thesis §10.2.1 (pipelining). */

import { invariant } from '../base/invariant.ts'
import { logIndex, type MemberId, NO_MEMBER } from '../types.ts'
import { type Core, NO_CONTEXT, send } from './core.ts'
import { dataBytes } from './log.ts'
import type { Progress } from './progress.ts'
import { type Entry, MessageType } from './types.ts'

/** An entry before it has a place in the log. */
export type Draft = Pick<Entry, 'type' | 'data'>

/**
 * Puts a leader's entries into its own log. The leader's acknowledgement of them is a message to
 * itself: they count towards a commit only once they are durable here. False: too much is
 * uncommitted.
 */
export function appendEntries(r: Core, drafts: readonly Draft[]): boolean {
  if (!reserveUncommitted(r, dataBytesOf(drafts))) return false
  const { term } = r
  const next = r.log.lastIndex + 1
  r.log.append(drafts.map(({ type, data }, i) => ({ term, index: logIndex(next + i), type, data })))
  send(r, MessageType.AppResp, r.id, { index: r.log.lastIndex })
  return true
}

function dataBytesOf(drafts: readonly Draft[]): number {
  let bytes = 0
  for (const d of drafts) bytes += d.data.length
  return bytes
}

/**
 * Bounds the bytes that are proposed and not yet applied. Two kinds are never refused: the first
 * proposal (else one larger than the limit could never be made), and entries of no size (a new
 * leader's no-op, and the change that leaves a joint configuration).
 */
function reserveUncommitted(r: Core, bytes: number): boolean {
  const limit = r.config.maxUncommittedBytes
  if (limit !== 0 && bytes > 0 && r.uncommittedBytes > 0 && r.uncommittedBytes + bytes > limit)
    return false
  r.uncommittedBytes += bytes
  return true
}

/**
 * Entries were applied. Entries of earlier terms were never counted, so the count stops at zero.
 */
export function releaseUncommitted(r: Core, bytes: number): void {
  r.uncommittedBytes = Math.max(0, r.uncommittedBytes - bytes)
}

/**
 * Commits what a quorum holds. True: the commit index moved, and the caller then tells everybody at
 * once.
 */
export function maybeCommit(r: Core): boolean {
  return r.log.maybeCommit(r.tracker.committed(), r.term)
}

export function broadcastAppend(r: Core): void {
  for (const id of r.tracker.ids) if (id !== r.id) sendAppend(r, id)
}

export function sendAppend(r: Core, to: MemberId): void {
  maybeSendAppend(r, to, true)
}

/**
 * Sends what `to` needs next, if it may be sent anything: entries, or a snapshot where those are
 * compacted. It sends an append without entries (for the commit index, or as a probe) only if
 * `evenEmpty`. True: something was sent.
 */
export function maybeSendAppend(r: Core, to: MemberId, evenEmpty: boolean): boolean {
  const pr = r.tracker.progress.get(to)
  if (pr === undefined || pr.isPaused()) return false

  const prev = logIndex(pr.next - 1)
  const prevTerm = r.log.term(prev)
  if (typeof prevTerm === 'string') return maybeSendSnapshot(r, to, pr)

  // With a full window only an empty append is sent. If all that fills the window was lost, nothing
  // else would ever be answered, and the window would never be freed.
  let entries: readonly Entry[] | 'compacted' = []
  if (pr.state !== 'replicate' || !pr.inflights.full())
    entries = r.log.entriesFrom(pr.next, r.config.maxAppendBytes)
  if (entries.length === 0 && !evenEmpty) return false
  if (entries === 'compacted') return maybeSendSnapshot(r, to, pr)

  send(r, MessageType.App, to, { index: prev, logTerm: prevTerm, entries, commit: r.log.committed })
  pr.sentEntries(entries.length, dataBytes(entries))
  pr.sentCommit = r.log.committed
  return true
}

function maybeSendSnapshot(r: Core, to: MemberId, pr: Progress): boolean {
  // A snapshot for a peer that is away would only grow old.
  if (!pr.recentActive) return false
  const snapshot = r.log.snapshot()
  // A snapshot that ends before the log begins would not help the peer.
  if (snapshot === 'unavailable' || snapshot.index + 1 < r.log.firstIndex) return false
  invariant(snapshot.index > 0, 'a snapshot is not empty')
  pr.becomeSnapshot(snapshot.index)
  send(r, MessageType.Snap, to, { snapshot })
  return true
}

export function broadcastHeartbeat(r: Core): void {
  const context = r.readOnly.nonce() ?? NO_CONTEXT
  for (const id of r.tracker.ids) if (id !== r.id) sendHeartbeat(r, id, context)
}

function sendHeartbeat(r: Core, to: MemberId, context: Uint8Array): void {
  const pr = r.tracker.progress.get(to)
  if (pr === undefined) return
  // The commit is never beyond what the peer is known to hold: after that its log may differ from
  // the leader's.
  const commit = logIndex(Math.min(pr.match, r.log.committed))
  send(r, MessageType.Heartbeat, to, { commit, context })
  pr.sentCommit = commit
}

export function sendTimeoutNow(r: Core, to: MemberId): void {
  send(r, MessageType.TimeoutNow, to, {})
}

export function abortTransfer(r: Core): void {
  r.leadTransferee = NO_MEMBER
}
