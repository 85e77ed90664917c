import { type AuthRow, readRows } from '../auth/index.ts'
import { compareBytes } from '../base/bytes.ts'
import { Errors } from '../errors.ts'
import { type GrantedLease, leaseBytes, leaseOfBytes, listLeases } from '../lease/index.ts'
import { quorate } from '../proto/generated/storage.js'
import {
  higher,
  type LogIndex,
  logIndex,
  MAX_REVISION,
  preceding,
  type Revision,
  revision,
} from '../types.ts'
import {
  type BatchRow,
  type Change,
  ChangeList,
  decodeChanges,
  decodeEntries,
  type EntryRecord,
  encodeEntries,
  findRow,
  nextRow,
} from './changes.ts'
import { EXPORT_REVOKED_LEASES } from './limits.ts'
import { BEFORE_ALL } from './meta.ts'
import {
  decodePosition,
  type ExportPosition,
  encodePosition,
  type SnapshotHeader,
} from './snapshot.ts'
import type { ExportHold, Pin, StoreState } from './state.ts'
import { after, type Version, versionAt, versionOf } from './versions.ts'

const wire = quorate.storage
const NOTHING = new Uint8Array(0)
const LEASE_PAGE = 1000
const LEASE_BYTES = 24

function revisionBefore(entry: EntryRecord): Revision {
  return entry.wrote ? preceding(entry.revision) : entry.revision
}

/**
 * One snapshot that is being sent. It lives in memory: after a restart it is gone, and the receiver
 * starts a new one.
 */
export interface Export {
  readonly header: SnapshotHeader
  /**
   * The chunk that begins at `cursor` (empty: the first). The same cursor gives the same rows
   * again. Throws EtcdError `compacted` where the export expired or was closed, or its history is
   * gone: begin again.
   */
  chunk(cursor: Uint8Array, rowBudget: number, byteBudget: number): ExportedChunk
  /** The receiver still asks for it. */
  renew(expiresAt: number): void
  /** Releases what it holds back. */
  close(): void
}

export interface ExportedChunk {
  readonly data: Uint8Array
  /** Cursor of the next chunk; null after the last. */
  readonly next: Uint8Array | null
}

interface Chunk {
  rows: number
  bytes: number
  readonly message: {
    rows: quorate.storage.SnapshotRow.$Properties[]
    versions: quorate.storage.SnapshotVersion.$Properties[]
    leases: quorate.storage.SnapshotLease.$Properties[]
    auth: quorate.storage.AuthRow.$Properties[]
  }
}

/**
 * Guards the state of one snapshot while further entries are applied. A pin keeps its history.
 * Merging of the rows of `batch` is held back. Leases revoked meanwhile are remembered here, and so
 * is all of auth, which is small.
 */
export class Exporter implements Export, ExportHold {
  readonly header: SnapshotHeader
  readonly #store: StoreState
  readonly #pin: Pin
  readonly #revoked: GrantedLease[] = []
  readonly #authRows: readonly AuthRow[]

  constructor(
    store: StoreState,
    from: { readonly revision: Revision; readonly index: LogIndex } | null,
    expiresAt: number,
  ) {
    store.checkReadable(MAX_REVISION)
    const { compacted, merged } = store.compact
    const incremental = from !== null && from.revision >= Math.max(1, compacted)
    this.#store = store
    this.#authRows = readRows(store.sql)
    this.header = {
      index: store.appliedIndex,
      revision: store.revision,
      compactRevision: compacted,
      fromRevision: incremental ? from.revision : revision(0),
      fromIndex: incremental ? from.index : logIndex(0),
      merged: incremental ? BEFORE_ALL : merged,
      unpurged: false,
    }
    this.#pin = { revision: higher(revision(0), compacted), expiresAt }
    store.pins.add(this.#pin)
    store.exports.add(this)
  }

  get expiresAt(): number {
    return this.#pin.expiresAt
  }

  /** An export that expired and was released stays so. */
  renew(expiresAt: number): void {
    this.#pin.expiresAt = expiresAt
  }

  leaseRevoked(lease: GrantedLease): void {
    if (lease.index > this.header.index) return
    this.#revoked.push(lease)
    if (this.#revoked.length > EXPORT_REVOKED_LEASES) this.close()
  }

  close(): void {
    this.#store.exports.delete(this)
    this.#store.pins.delete(this.#pin)
  }

  chunk(cursor: Uint8Array, rowBudget: number, byteBudget: number): ExportedChunk {
    if (!this.#store.exports.has(this)) throw Errors.compacted()
    this.#store.checkReadable(this.#pin.revision)
    const chunk: Chunk = {
      rows: Math.max(1, rowBudget),
      bytes: Math.max(1, byteBudget),
      message: { rows: [], versions: [], leases: [], auth: [] },
    }
    let position: ExportPosition | null =
      cursor.length === 0 ? this.#start() : decodePosition(cursor)
    while (position !== null && chunk.rows > 0 && chunk.bytes > 0) {
      if (position.inAuth) position = this.#auth(chunk, position)
      else position = position.inLeases ? this.#leases(chunk, position) : this.#row(chunk, position)
    }
    const next = position === null ? null : encodePosition(position)
    const data = wire.SnapshotChunk.encode({
      format: 1,
      cursor,
      next: next ?? NOTHING,
      ...chunk.message,
    }).finish()
    return { data, next }
  }

  #start(): ExportPosition {
    const { fromRevision, fromIndex } = this.header
    const row =
      fromRevision === 0
        ? BEFORE_ALL
        : { rev: fromRevision, idx: fromIndex, part: Number.MAX_SAFE_INTEGER }
    return { row, inRow: false, offset: 0, inLeases: false, lease: NOTHING, inAuth: false, auth: 0 }
  }

  /** Adds one row, or the part of it that fits. */
  #row(chunk: Chunk, position: ExportPosition): ExportPosition {
    const { sql } = this.#store
    const row = position.inRow ? findRow(sql, position.row) : nextRow(sql, position.row)
    if (row === null && position.inRow) throw Errors.compacted()
    if (row === null || row.key.idx > this.header.index) {
      return { ...position, inRow: false, inLeases: true }
    }
    const changes = decodeChanges(row.changes).filter((c) => c.main > this.header.fromRevision)
    if (!position.inRow) this.#addRow(chunk, row, changes)
    let i = position.inRow ? position.offset : 0
    for (; i < changes.length && chunk.rows > 0 && chunk.bytes > 0; i++) {
      chunk.rows -= 2
      const version = this.#sent(changes[i] as Change)
      if (version === null) continue
      chunk.bytes -= version.key.length + version.value.length + 40
      chunk.message.versions.push({
        key: version.key,
        rev: version.rev,
        sub: version.sub,
        createRev: version.createRev,
        version: version.version,
        lease: version.lease === 0n ? NOTHING : leaseBytes(version.lease),
        value: version.value,
      })
    }
    if (i < changes.length) return { ...position, row: row.key, inRow: true, offset: i }
    return { ...position, row: row.key, inRow: false, offset: 0 }
  }

  #addRow(chunk: Chunk, row: BatchRow, changes: readonly Change[]): void {
    const entries = decodeEntries(row.entries).filter((e) => e.index > this.header.fromIndex)
    const first = entries[0]
    if (first === undefined && changes.length === 0) return
    const list = new ChangeList()
    for (const c of changes) list.add(c.main, c.sub, c.key, c.tombstone)
    const message = {
      key: row.key,
      entries: first === undefined ? NOTHING : encodeEntries(revisionBefore(first), entries),
      changes: changes.length === 0 ? NOTHING : list.encode(),
    }
    chunk.rows--
    chunk.bytes -= message.entries.length + message.changes.length + 20
    chunk.message.rows.push(message)
  }

  /** The version that a change made; null: compaction has removed it or will. */
  #sent(change: Change): Version | null {
    const { sql } = this.#store
    const { compactRevision } = this.header
    if (change.main <= compactRevision) {
      const newest = versionAt(sql, change.key, after(compactRevision), false)
      if (newest === null || newest.rev !== change.main || newest.sub !== change.sub) return null
      if (change.tombstone && change.main < compactRevision) return null
    }
    return versionOf(sql, change.key, change.main, change.sub)
  }

  /** A page of leases: those granted up to the snapshot, even if they were revoked since. */
  #leases(chunk: Chunk, position: ExportPosition): ExportPosition {
    const last = position.lease.length === 0 ? null : leaseOfBytes(position.lease)
    const page = listLeases(this.#store.sql, last, LEASE_PAGE)
    const end =
      page.length < LEASE_PAGE ? null : leaseBytes((page[page.length - 1] as GrantedLease).id)
    const here = this.#revoked.filter((lease) => {
      const id = leaseBytes(lease.id)
      return compareBytes(id, position.lease) > 0 && (end === null || compareBytes(id, end) <= 0)
    })
    for (const lease of [...page.filter((l) => l.index <= this.header.index), ...here]) {
      chunk.message.leases.push({
        id: leaseBytes(lease.id),
        ttl: lease.ttl,
        index: lease.index,
        due: lease.due,
      })
      chunk.rows--
      chunk.bytes -= LEASE_BYTES
    }
    return end === null ? { ...position, inAuth: true } : { ...position, lease: end }
  }

  #auth(chunk: Chunk, position: ExportPosition): ExportPosition | null {
    let i = position.auth
    for (; i < this.#authRows.length && chunk.rows > 0 && chunk.bytes > 0; i++) {
      const row = this.#authRows[i] as AuthRow
      chunk.message.auth.push({ ...row })
      chunk.rows--
      chunk.bytes -= row.key.length + row.data.length + 10
    }
    return i < this.#authRows.length ? { ...position, auth: i } : null
  }
}
