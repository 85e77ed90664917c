/**
 * The store's few named rows: format, compaction, the unfinished entry, the snapshot that is being
 * received.
 */
import { blob, firstRow, type Sql } from '../ports.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { type LogIndex, logIndex, type Revision, revision } from '../types.ts'

const wire = quorate.storage

/** A row of `batch` by its key; rows are in the order of (rev, idx, part). */
export interface RowKey {
  readonly rev: Revision
  readonly idx: LogIndex
  readonly part: number
}

/** Sorts before every row. */
export const BEFORE_ALL: RowKey = { rev: revision(0), idx: logIndex(0), part: 0 }

export function compareRows(a: RowKey, b: RowKey): number {
  return a.rev - b.rev || a.idx - b.idx || a.part - b.part
}

export interface CompactState {
  /** Last revision compacted by an entry; −1: none. */
  compacted: Revision
  /** Versions that revisions up to here superseded are gone from the disk; 0: none. */
  purged: Revision
  /**
   * The revision to which the running purge goes; 0: none runs. It is done with the rows of `batch`
   * up to `cursor`.
   */
  target: Revision
  cursor: RowKey
  /** Rows of `batch` up to here are merged lists. */
  merged: RowKey
  sweep: RowKey
  credit: number
  /**
   * Revisions compacted up to here go from the disk after `waitingUntil`, milliseconds since the
   * epoch. Not above `purged`: nothing waits.
   */
  waiting: Revision
  waitingUntil: number
}

export interface JobState {
  readonly index: LogIndex
  readonly revision: Revision
  op: number
  lastKey: Uint8Array
  sub: number
  part: number
  changed: number[]
}

export interface SnapshotHeaderState {
  readonly index: LogIndex
  readonly revision: Revision
  readonly compacted: Revision
  readonly fromRevision: Revision
  readonly fromIndex: LogIndex
  readonly merged: RowKey
  readonly unpurged: boolean
}

export interface ImportRow {
  readonly id: Uint8Array
  readonly header: SnapshotHeaderState
  clearing: boolean
  cursor: Uint8Array
  aborting: boolean
}

function read(sql: Sql, name: string): Uint8Array | null {
  const row = firstRow(sql.query('SELECT data FROM mvcc_meta WHERE name = ?', name))
  return row === null ? null : blob(row[0])
}

function write(sql: Sql, name: string, data: Uint8Array): void {
  sql.run('INSERT OR REPLACE INTO mvcc_meta(name, data) VALUES (?, ?)', name, data)
}

function remove(sql: Sql, name: string): void {
  sql.run('DELETE FROM mvcc_meta WHERE name = ?', name)
}

/** Throws where newer code wrote the row in a format that this code can't read. */
export function checkFormat(what: string, format: number): void {
  if (format > 1)
    throw new Error(
      `${what} was written by a newer version: format ${format}, this code reads up to 1`,
    )
}

export function readFormat(sql: Sql): number {
  const data = read(sql, 'format')
  return data === null ? 0 : wire.Format.decode(data).version
}

export function writeFormat(sql: Sql, version: number): void {
  write(sql, 'format', wire.Format.encode({ version }).finish())
}

export function rowKeyOf(message: quorate.storage.RowKey.$Properties | null | undefined): RowKey {
  return {
    rev: revision(toNumber(message?.rev)),
    idx: logIndex(toNumber(message?.idx)),
    part: toNumber(message?.part),
  }
}

export function readCompact(sql: Sql): CompactState {
  const data = read(sql, 'compact')
  if (data === null) {
    return {
      compacted: revision(-1),
      purged: revision(0),
      target: revision(0),
      cursor: BEFORE_ALL,
      merged: BEFORE_ALL,
      sweep: BEFORE_ALL,
      credit: 0,
      waiting: revision(0),
      waitingUntil: 0,
    }
  }
  const m = wire.CompactState.decode(data)
  checkFormat('the compaction state', m.format)
  return {
    compacted: revision(toNumber(m.compacted)),
    purged: revision(toNumber(m.purged)),
    target: revision(toNumber(m.target)),
    cursor: rowKeyOf(m.cursor),
    merged: rowKeyOf(m.merged),
    sweep: rowKeyOf(m.sweep),
    credit: toNumber(m.credit),
    waiting: revision(toNumber(m.waiting)),
    waitingUntil: toNumber(m.waitingUntil),
  }
}

export function writeCompact(sql: Sql, state: CompactState): void {
  write(sql, 'compact', wire.CompactState.encode({ format: 1, ...state }).finish())
}

export function readJob(sql: Sql): JobState | null {
  const data = read(sql, 'job')
  if (data === null) return null
  const m = wire.JobState.decode(data)
  checkFormat('the entry under way', m.format)
  return {
    index: logIndex(toNumber(m.index)),
    revision: revision(toNumber(m.revision)),
    op: m.op,
    lastKey: m.lastKey,
    sub: toNumber(m.sub),
    part: toNumber(m.part),
    changed: m.changed.map(toNumber),
  }
}

export function writeJob(sql: Sql, job: JobState): void {
  write(sql, 'job', wire.JobState.encode({ format: 1, ...job }).finish())
}

export function removeJob(sql: Sql): void {
  remove(sql, 'job')
}

export function readImport(sql: Sql): ImportRow | null {
  const data = read(sql, 'import')
  if (data === null) return null
  const m = wire.ImportState.decode(data)
  checkFormat('the snapshot being received', m.format)
  const header = m.header ?? {}
  return {
    id: m.id,
    header: {
      index: logIndex(toNumber(header.index)),
      revision: revision(toNumber(header.revision)),
      compacted: revision(toNumber(header.compacted)),
      fromRevision: revision(toNumber(header.fromRevision)),
      fromIndex: logIndex(toNumber(header.fromIndex)),
      merged: rowKeyOf(header.merged),
      unpurged: header.unpurged ?? false,
    },
    clearing: m.clearing,
    cursor: m.cursor,
    aborting: m.aborting,
  }
}

export function writeImport(sql: Sql, state: ImportRow): void {
  const { id, header, clearing, cursor, aborting } = state
  write(
    sql,
    'import',
    wire.ImportState.encode({
      format: 1,
      id,
      header: { format: 1, ...header },
      clearing,
      cursor,
      aborting,
    }).finish(),
  )
}

export function removeImport(sql: Sql): void {
  remove(sql, 'import')
}
