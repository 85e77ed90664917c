/** What the sender and the receiver of a snapshot share. */
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { type LogIndex, logIndex, type Revision, revision } from '../types.ts'
import { type RowKey, rowKeyOf, type SnapshotHeaderState } from './meta.ts'

const wire = quorate.storage

/** The state that a snapshot holds, and the state from which it starts (0 and 0: from nothing). */
export interface SnapshotHeader {
  readonly index: LogIndex
  readonly revision: Revision
  readonly compactRevision: Revision
  readonly fromRevision: Revision
  readonly fromIndex: LogIndex
  /** How far the sender had merged its lists of changes; only the store uses it. */
  readonly merged: RowKey
  /** The snapshot may still have versions that were compacted. */
  readonly unpurged: boolean
}

export function headerState(h: SnapshotHeader): SnapshotHeaderState {
  return {
    index: h.index,
    revision: h.revision,
    compacted: h.compactRevision,
    fromRevision: h.fromRevision,
    fromIndex: h.fromIndex,
    merged: h.merged,
    unpurged: h.unpurged,
  }
}

export function headerOf(h: SnapshotHeaderState): SnapshotHeader {
  return {
    index: h.index,
    revision: h.revision,
    compactRevision: h.compacted,
    fromRevision: h.fromRevision,
    fromIndex: h.fromIndex,
    merged: h.merged,
    unpurged: h.unpurged,
  }
}

export function encodeSnapshotHeader(h: SnapshotHeader): Uint8Array {
  return wire.SnapshotHeader.encode({ format: 1, ...headerState(h) }).finish()
}

/** Throws where the bytes are not a header, or are one of newer code. */
export function decodeSnapshotHeader(bytes: Uint8Array): SnapshotHeader {
  const h = wire.SnapshotHeader.decode(bytes)
  if (h.format !== 1) throw new Error(`a snapshot of format ${h.format}, this code reads format 1`)
  return {
    index: logIndex(toNumber(h.index)),
    revision: revision(toNumber(h.revision)),
    compactRevision: revision(toNumber(h.compacted)),
    fromRevision: revision(toNumber(h.fromRevision)),
    fromIndex: logIndex(toNumber(h.fromIndex)),
    merged: rowKeyOf(h.merged),
    unpurged: h.unpurged,
  }
}

/** Where the next chunk begins. */
export interface ExportPosition {
  /** The present row, or the last one done. */
  readonly row: RowKey
  readonly inRow: boolean
  /** How many changes of the present row were sent. */
  readonly offset: number
  readonly inLeases: boolean
  /** The last lease that was sent. */
  readonly lease: Uint8Array
  readonly inAuth: boolean
  /** How many rows of auth were sent. */
  readonly auth: number
}

export function encodePosition(p: ExportPosition): Uint8Array {
  return wire.ExportCursor.encode(p).finish()
}

export function decodePosition(bytes: Uint8Array): ExportPosition {
  const c = wire.ExportCursor.decode(bytes)
  return {
    row: rowKeyOf(c.row),
    inRow: c.inRow,
    offset: toNumber(c.offset),
    inLeases: c.inLeases,
    lease: c.lease,
    inAuth: c.inAuth,
    auth: toNumber(c.auth),
  }
}
