/**
 * Receives a snapshot. First the rows in its way are removed, then chunks come in, invisible until
 * the last one.
 */
import { dropStagedAuth, showStagedAuth, stageAuth } from '../auth/index.ts'
import { equalBytes } from '../base/bytes.ts'
import { hexOf } from '../base/hex.ts'
import {
  attach,
  detach,
  dropStagedLeases,
  leaseColumn,
  leaseOfBytes,
  listUnstaged,
  showStagedLeases,
  stageLease,
} from '../lease/index.ts'
import { blob, firstRow, type SqlValue } from '../ports.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { higher, logIndex, MAX_REVISION, NO_LEASE, revision } from '../types.ts'
import { decodeChanges, nextRow, removeRow } from './changes.ts'
import {
  BEFORE_ALL,
  checkFormat,
  type ImportRow,
  removeImport,
  removeJob,
  rowKeyOf,
  writeCompact,
  writeImport,
} from './meta.ts'
import { headerOf, headerState, type SnapshotHeader } from './snapshot.ts'
import type { StoreState } from './state.ts'
import { after, removeVersion, type Version, versionAt, versionOf, within } from './versions.ts'

const wire = quorate.storage
const NOTHING = new Uint8Array(0)

/** A snapshot that is being received; it survives a restart. */
export interface ImportState {
  readonly header: SnapshotHeader
  /** The caller's name for the snapshot and its sender, given to beginImport. */
  readonly id: Uint8Array
  /** Old rows are being removed: call importSlice until it answers true, then ask for chunks. */
  readonly clearing: boolean
  /** The import is being given up: call abortImport until it answers true. */
  readonly aborting: boolean
  /** The chunk to ask for. */
  readonly cursor: Uint8Array
}

export function importState(store: StoreState): ImportState | null {
  const { importing } = store
  if (importing === null) return null
  const { id, header, clearing, aborting, cursor } = importing
  return { header: headerOf(header), id, clearing, aborting, cursor }
}

export function beginImport(store: StoreState, id: Uint8Array, header: SnapshotHeader): void {
  const full = header.fromRevision === 0
  if (!full && store.restoring)
    throw new Error('only a full snapshot can follow a full one that was not finished')
  if (
    !full &&
    (header.fromRevision !== store.revision || header.fromIndex !== store.appliedIndex)
  ) {
    const at = `revision ${store.revision}, index ${store.appliedIndex}`
    throw new Error(
      `the snapshot starts from revision ${header.fromRevision}, index ${header.fromIndex}; this store is at ${at}`,
    )
  }
  // All that readers hold here goes.
  if (full) for (const hold of store.exports) hold.close()
  store.importing = {
    id,
    header: headerState(header),
    clearing: true,
    cursor: NOTHING,
    aborting: false,
  }
  store.job = null
  removeJob(store.sql)
  writeImport(store.sql, store.importing)
  store.reload()
}

/** Does one slice of clearing. True: ready for chunks. */
export function importSlice(store: StoreState, rowBudget: number): boolean {
  const state = current(store)
  if (state.aborting) throw new Error('the import is being given up')
  if (!state.clearing) return true
  if (!clear(store, state, rowBudget)) return false
  state.clearing = false
  writeImport(store.sql, state)
  return true
}

/** Gives up an incremental import. True: the store is as it was. */
export function abortImport(store: StoreState, rowBudget: number): boolean {
  const state = current(store)
  if (store.restoring) throw new Error('a full import can not be given up')
  if (!state.aborting) {
    state.aborting = true
    writeImport(store.sql, state)
  }
  if (!clear(store, state, rowBudget)) return false
  removeImport(store.sql)
  store.importing = null
  store.reload()
  return true
}

function current(store: StoreState): ImportRow {
  if (store.importing === null) throw new Error('no snapshot is being received')
  return store.importing
}

/** The chunk's cursor and the next chunk's, in hex. */
export function chunkCursors(data: Uint8Array): { readonly cursor: string; readonly next: string } {
  const { cursor, next } = wire.SnapshotChunk.decode(data)
  return { cursor: hexOf(cursor), next: hexOf(next) }
}

/** Takes the next chunk. True: it was the last, and the state shows. */
export function importChunk(store: StoreState, data: Uint8Array): boolean {
  const state = current(store)
  const chunk = wire.SnapshotChunk.decode(data)
  checkFormat('a chunk of a snapshot', chunk.format)
  if (state.clearing || state.aborting) throw new Error('the store is not ready for chunks')
  if (!equalBytes(chunk.cursor, state.cursor))
    throw new Error('this is not the chunk that was asked for')
  for (const row of chunk.rows) importRow(store, row)
  for (const version of chunk.versions) importVersion(store, version)
  for (const lease of chunk.leases) {
    const index = logIndex(toNumber(lease.index))
    const id = leaseOfBytes(lease.id ?? NOTHING)
    stageLease(store.sql, { id, ttl: toNumber(lease.ttl), index, due: toNumber(lease.due) })
  }
  for (const { kind, key, data } of chunk.auth)
    stageAuth(store.sql, { kind: kind ?? 0, key: key ?? NOTHING, data: data ?? NOTHING })
  if (chunk.next.length > 0) {
    state.cursor = chunk.next
    writeImport(store.sql, state)
    return false
  }
  finish(store, state)
  return true
}

function importRow(store: StoreState, row: quorate.storage.SnapshotRow.$Properties): void {
  const { rev, idx, part } = rowKeyOf(row.key)
  const orNull = (bytes: Uint8Array | null | undefined) =>
    bytes === null || bytes === undefined || bytes.length === 0 ? null : bytes
  store.sql.run(
    'INSERT INTO batch(rev, idx, part, entries, changes) VALUES (?, ?, ?, ?, ?)',
    ...[rev, idx, part, orNull(row.entries), orNull(row.changes)],
  )
}

function importVersion(
  store: StoreState,
  message: quorate.storage.SnapshotVersion.$Properties,
): void {
  const { sql } = store
  const key = message.key ?? NOTHING
  const rev = revision(toNumber(message.rev))
  const sub = toNumber(message.sub)
  const version = toNumber(message.version)
  const lease = message.lease && message.lease.length > 0 ? leaseOfBytes(message.lease) : NO_LEASE
  sql.run(
    'INSERT OR REPLACE INTO kv(key, rev, sub, create_rev, version, lease, value) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[
      key,
      rev,
      sub,
      toNumber(message.createRev),
      version,
      leaseColumn(lease),
      version === 0 ? null : (message.value ?? NOTHING),
    ],
  )
  const before = versionAt(sql, key, within(rev, sub), false)
  const oldLease = before?.lease ?? NO_LEASE
  if (oldLease === lease) return
  if (oldLease !== NO_LEASE) detach(sql, oldLease, key)
  if (lease !== NO_LEASE) attach(sql, lease, key)
}

/** The last rows are in: they become visible, in the same transaction. */
function finish(store: StoreState, state: ImportRow): void {
  const { sql, compact, exports } = store
  // The entries that revoked them come with the snapshot, and are never applied here.
  if (exports.size > 0)
    for (const lease of listUnstaged(sql)) for (const hold of exports) hold.leaseRevoked(lease)
  showStagedLeases(sql)
  showStagedAuth(sql)
  const { compacted, merged, fromRevision, unpurged } = state.header
  if (fromRevision === 0) {
    store.compact = {
      compacted,
      purged: unpurged ? revision(0) : higher(revision(0), compacted),
      target: revision(0),
      cursor: BEFORE_ALL,
      merged,
      sweep: BEFORE_ALL,
      credit: 0,
      // Nobody has read this state before, so what it has left to remove need not wait.
      waiting: higher(revision(0), compacted),
      waitingUntil: 0,
    }
  } else compact.compacted = higher(compact.compacted, compacted)
  writeCompact(sql, store.compact)
  removeImport(sql)
  store.importing = null
  store.reload()
}

/** Removes the rows in the way of the chunks. True: nothing is left. */
function clear(store: StoreState, state: ImportRow, rowBudget: number): boolean {
  const done =
    state.header.fromRevision === 0 ? wipe(store, rowBudget) : undo(store, state, rowBudget)
  if (done) {
    dropStagedLeases(store.sql)
    dropStagedAuth(store.sql)
  }
  return done
}

/**
 * Takes back the rows of an import, or of an unfinished entry, that are newer than the state from
 * which the import starts.
 */
function undo(store: StoreState, state: ImportRow, rowBudget: number): boolean {
  const { sql } = store
  const { fromRevision, fromIndex } = state.header
  let rows = Math.max(1, rowBudget)
  while (rows > 0) {
    const row = nextRow(sql, { rev: fromRevision, idx: fromIndex, part: Number.MAX_SAFE_INTEGER })
    if (row === null) return true
    for (const change of decodeChanges(row.changes)) {
      rows -= 2
      const version = versionOf(sql, change.key, change.main, change.sub)
      if (version !== null) undoVersion(store, version)
    }
    removeRow(sql, row.key)
    rows--
  }
  return false
}

function undoVersion(store: StoreState, version: Version): void {
  const { sql } = store
  removeVersion(sql, version.key, version.rev, version.sub)
  if (version.lease !== NO_LEASE) detach(sql, version.lease, version.key)
  const left = versionAt(sql, version.key, after(MAX_REVISION), false)
  if (left !== null && left.lease !== NO_LEASE) attach(sql, left.lease, version.key)
}

interface Wipe {
  /** Finds the row that is so many rows further on. */
  readonly find: string
  /** Deletes the rows before that row. */
  readonly before: string
  readonly bind: (row: SqlValue[]) => SqlValue[]
  readonly all: string
}

const WIPES: readonly Wipe[] = [
  {
    find: 'SELECT key, rev FROM kv ORDER BY key, rev DESC, sub DESC LIMIT 1 OFFSET ?',
    before: 'DELETE FROM kv WHERE key < ? OR (key = ? AND rev >= ?)',
    bind: (row) => [blob(row[0]), blob(row[0]), row[1] ?? null],
    all: 'DELETE FROM kv',
  },
  {
    find: 'SELECT rev, idx, part FROM batch ORDER BY rev, idx, part LIMIT 1 OFFSET ?',
    before: 'DELETE FROM batch WHERE (rev, idx, part) <= (?, ?, ?)',
    bind: (row) => row,
    all: 'DELETE FROM batch',
  },
  {
    find: 'SELECT lease, key FROM lease_key ORDER BY lease, key LIMIT 1 OFFSET ?',
    before: 'DELETE FROM lease_key WHERE (lease, key) <= (?, ?)',
    bind: (row) => [blob(row[0]), blob(row[1])],
    all: 'DELETE FROM lease_key',
  },
  {
    find: 'SELECT id FROM lease ORDER BY id LIMIT 1 OFFSET ?',
    before: 'DELETE FROM lease WHERE id <= ?',
    bind: (row) => [blob(row[0])],
    all: 'DELETE FROM lease',
  },
]

/** Removes everything, one table after the other. */
function wipe(store: StoreState, rowBudget: number): boolean {
  const { sql } = store
  for (const table of WIPES) {
    const row = firstRow(sql.query(table.find, Math.max(1, rowBudget)))
    if (row !== null) {
      sql.run(table.before, ...table.bind(row))
      return false
    }
    sql.run(table.all)
  }
  return true
}
