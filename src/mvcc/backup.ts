/**
 * The state as etcd keeps it, piece by piece, for a backup: all versions in the order of their
 * revisions, leases, auth. The state stays as it was while further entries are applied. A pin holds
 * its history. Memory holds the leases that are revoked meanwhile, and all of auth, which is small.
 * A reader goes through it twice, first for the sizes alone: the same cursor gives the same piece.
 */
import { type AuthRow, isLasting, readRows } from '../auth/index.ts'
import { compareBytes } from '../base/bytes.ts'
import { Errors } from '../errors.ts'
import { type GrantedLease, leaseBytes, leaseOfBytes, listGranted } from '../lease/index.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { higher, type LogIndex, logIndex, MAX_REVISION, type Revision, revision } from '../types.ts'
import type { Change } from './changes.ts'
import { KEY_BYTES, messageSize, TOMBSTONE_KEY_BYTES, VersionEncoder } from './encoding.ts'
import { BACKUP_PAGE_LEASES, EXPORT_REVOKED_LEASES } from './limits.ts'
import type { ExportHold, StoreState } from './state.ts'
import { after, sizeOf, versionAt, versionOf } from './versions.ts'
import { ChangeWalk } from './walk.ts'

const wire = quorate.storage
const NOTHING = new Uint8Array(0)

/** The state of which this is a backup. */
export interface BackupHeader {
  readonly index: LogIndex
  readonly revision: Revision
  /** −1: nothing was ever compacted. */
  readonly compacted: Revision
}

const Stage = { Keys: 0, Leases: 1, Auth: 2 } as const

/** Where a piece begins. */
export interface BackupPosition {
  readonly stage: number
  readonly main: Revision
  readonly sub: number
  readonly lease: Uint8Array
  readonly auth: number
}

/**
 * A position in a backup, as it travels. It names the backup's state, so that a backup that was
 * lost with the memory can begin again if nothing has changed.
 */
export interface BackupCursor extends BackupHeader {
  readonly id: Uint8Array
  readonly at: BackupPosition
}

export const BACKUP_START: BackupPosition = {
  stage: Stage.Keys,
  main: revision(0),
  sub: -1,
  lease: NOTHING,
  auth: 0,
}

export function encodeBackupCursor({ at, ...rest }: BackupCursor): Uint8Array {
  return wire.BackupCursor.encode({ ...rest, ...at }).finish()
}

export function decodeBackupCursor(bytes: Uint8Array): BackupCursor {
  const c = wire.BackupCursor.decode(bytes)
  return {
    id: c.id,
    index: logIndex(toNumber(c.index)),
    revision: revision(toNumber(c.revision)),
    compacted: revision(toNumber(c.compacted)),
    at: {
      stage: c.stage,
      main: revision(toNumber(c.main)),
      sub: toNumber(c.sub),
      lease: c.lease,
      auth: toNumber(c.auth),
    },
  }
}

export interface BackupPiece {
  /** An encoded BackupChunk. */
  readonly data: Uint8Array
  /** Null after the last piece. */
  readonly next: BackupPosition | null
}

interface Piece {
  rows: number
  bytes: number
  readonly keys: Uint8Array[]
  readonly sizes: number[]
  readonly leases: quorate.storage.SnapshotLease.$Properties[]
  readonly auth: AuthRow[]
}

/** Guards one backup's state, in memory. */
export class Backup implements ExportHold {
  readonly header: BackupHeader
  readonly #store: StoreState
  readonly #pin: { readonly revision: Revision; expiresAt: number }
  readonly #revoked: GrantedLease[] = []
  readonly #auth: readonly AuthRow[]
  readonly #encoder = new VersionEncoder()

  constructor(store: StoreState, expiresAt: number) {
    store.checkReadable(MAX_REVISION)
    const { compacted } = store.compact
    this.#store = store
    this.header = { index: store.appliedIndex, revision: store.revision, compacted }
    this.#auth = readRows(store.sql).filter(isLasting)
    this.#pin = { revision: higher(revision(0), compacted), expiresAt }
    store.pins.add(this.#pin)
    store.exports.add(this)
  }

  get expiresAt(): number {
    return this.#pin.expiresAt
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

  /** The backup's reader is still there. */
  renew(expiresAt: number): void {
    this.#pin.expiresAt = expiresAt
  }

  /** Throws EtcdError `compacted` where the backup expired and its history is gone: begin again. */
  piece(from: BackupPosition, sizes: boolean, rowBudget: number, byteBudget: number): BackupPiece {
    if (!this.#store.exports.has(this)) throw Errors.compacted()
    this.#store.checkReadable(this.#pin.revision)
    const piece: Piece = {
      rows: Math.max(1, rowBudget),
      bytes: Math.max(1, byteBudget),
      keys: [],
      sizes: [],
      leases: [],
      auth: [],
    }
    let at: BackupPosition | null = from
    while (at !== null && piece.rows > 0 && piece.bytes > 0) {
      if (at.stage === Stage.Keys) at = this.#keys(piece, at, sizes)
      else at = at.stage === Stage.Leases ? this.#leases(piece, at) : this.#authRows(piece, at)
    }
    const { keys, leases, auth } = piece
    const rows = auth.map((row) => ({ ...row }))
    return {
      data: wire.BackupChunk.encode({
        format: 1,
        keys,
        sizes: piece.sizes,
        leases,
        auth: rows,
      }).finish(),
      next: at,
    }
  }

  #keys(piece: Piece, from: BackupPosition, sizes: boolean): BackupPosition {
    const walk = new ChangeWalk(this.#store.sql, from.main, this.header.revision, from.sub)
    let { main, sub } = from
    for (let changes = walk.next(); changes !== null; changes = walk.next()) {
      piece.rows--
      for (const change of changes) {
        piece.rows -= 2
        main = change.main
        sub = change.sub
        if (this.#kept(change)) {
          if (sizes) this.#size(piece, change)
          else this.#version(piece, change)
        }
        // The budget is checked after a change, never before the first one: so the next piece
        // begins further on, whatever the budget.
        if (piece.rows <= 0 || piece.bytes <= 0) return { ...from, main, sub }
      }
    }
    return { ...from, stage: Stage.Leases }
  }

  /** Whether etcd would still have the version after the whole compaction (compact.ts). */
  #kept(change: Change): boolean {
    const { compacted } = this.header
    if (change.main > compacted) return true
    const newest = versionAt(this.#store.sql, change.key, after(compacted), false)
    if (newest === null || newest.rev !== change.main || newest.sub !== change.sub) return false
    return !change.tombstone || change.main === compacted
  }

  #version(piece: Piece, { key, main, sub }: Change): void {
    const version = versionOf(this.#store.sql, key, main, sub)
    if (version === null) return
    const encoder = this.#encoder
    encoder.encode(version)
    const split = version.version === 0 ? TOMBSTONE_KEY_BYTES : KEY_BYTES
    piece.keys.push(encoder.bytes.slice(0, split), encoder.bytes.slice(split, encoder.length))
    piece.bytes -= encoder.length
  }

  #size(piece: Piece, { key, main, sub }: Change): void {
    const found = sizeOf(this.#store.sql, key, main, sub)
    if (found === null) return
    const { version, valueBytes } = found
    piece.sizes.push(messageSize(version, valueBytes) * 2 + (version.version === 0 ? 1 : 0))
  }

  /**
   * A page of leases: those granted up to the backup, even if they were revoked since. It is the
   * same page each time.
   */
  #leases(piece: Piece, from: BackupPosition): BackupPosition {
    const last = from.lease.length === 0 ? null : leaseOfBytes(from.lease)
    const there = listGranted(this.#store.sql, last, this.header.index, BACKUP_PAGE_LEASES)
    const page = [...there, ...this.#revoked]
      .map(({ id, ttl }) => ({ id: leaseBytes(id), ttl }))
      .filter(({ id }) => compareBytes(id, from.lease) > 0)
      .sort((a, b) => compareBytes(a.id, b.id))
      .slice(0, BACKUP_PAGE_LEASES)
    piece.leases.push(...page)
    piece.rows -= page.length + 1
    const newest = page.at(-1)
    if (page.length < BACKUP_PAGE_LEASES || newest === undefined)
      return { ...from, stage: Stage.Auth }
    return { ...from, lease: newest.id }
  }

  #authRows(piece: Piece, from: BackupPosition): BackupPosition | null {
    let { auth } = from
    for (; auth < this.#auth.length && piece.rows > 0 && piece.bytes > 0; auth++) {
      const row = this.#auth[auth] as AuthRow
      piece.auth.push(row)
      piece.rows--
      piece.bytes -= row.key.length + row.data.length
    }
    return auth < this.#auth.length ? { ...from, auth } : null
  }
}
