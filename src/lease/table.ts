/** Leases and the keys attached to them, as the log says; nothing here knows the time. */
import { blob, firstRow, type Sql } from '../ports.ts'
import type { LeaseId, LogIndex } from '../types.ts'
import { leaseBytes, leaseOfBytes } from './id.ts'

/** Tables of this folder. Only leased keys pay a row in lease_key. `idx` is the log index of the grant. */
export const LEASE_TABLES = [
  'CREATE TABLE IF NOT EXISTS lease(id BLOB PRIMARY KEY, ttl INTEGER NOT NULL, idx INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE IF NOT EXISTS lease_key(lease BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY(lease, key)) WITHOUT ROWID',
  'CREATE TABLE IF NOT EXISTS lease_stage(id BLOB PRIMARY KEY, ttl INTEGER NOT NULL, idx INTEGER NOT NULL) WITHOUT ROWID',
]

export interface Lease {
  readonly id: LeaseId
  /** Seconds, as granted. */
  readonly ttl: number
}

/** A lease and the log index of its grant. */
export interface GrantedLease extends Lease {
  readonly index: LogIndex
}

export function findLease(sql: Sql, id: LeaseId): GrantedLease | null {
  const row = firstRow(sql.query('SELECT ttl, idx FROM lease WHERE id = ?', leaseBytes(id)))
  return row === null ? null : { id, ttl: Number(row[0]), index: Number(row[1]) as LogIndex }
}

/** Up to `limit` leases after `after` in the order of their stored ids. */
export function listLeases(sql: Sql, after: LeaseId | null, limit: number): GrantedLease[] {
  const found: GrantedLease[] = []
  const from = after === null ? new Uint8Array(0) : leaseBytes(after)
  for (const row of sql.query('SELECT id, ttl, idx FROM lease WHERE id > ? ORDER BY id LIMIT ?', from, limit)) {
    found.push({ id: leaseOfBytes(blob(row[0])), ttl: Number(row[1]), index: Number(row[2]) as LogIndex })
  }
  return found
}

/** Up to `limit` keys of a lease after `after`, in byte order. */
export function listKeys(sql: Sql, id: LeaseId, after: Uint8Array | null, limit: number): Uint8Array[] {
  const keys: Uint8Array[] = []
  const rows = sql.query(
    'SELECT key FROM lease_key WHERE lease = ? AND key > ? ORDER BY key LIMIT ?',
    leaseBytes(id),
    after ?? new Uint8Array(0),
    limit,
  )
  for (const row of rows) keys.push(blob(row[0]))
  return keys
}

export function insertLease(sql: Sql, lease: GrantedLease): void {
  sql.run('INSERT INTO lease(id, ttl, idx) VALUES (?, ?, ?)', leaseBytes(lease.id), lease.ttl, lease.index)
}

export function removeLease(sql: Sql, id: LeaseId): void {
  sql.run('DELETE FROM lease WHERE id = ?', leaseBytes(id))
}

export function attach(sql: Sql, id: LeaseId, key: Uint8Array): void {
  sql.run('INSERT OR IGNORE INTO lease_key(lease, key) VALUES (?, ?)', leaseBytes(id), key)
}

export function detach(sql: Sql, id: LeaseId, key: Uint8Array): void {
  sql.run('DELETE FROM lease_key WHERE lease = ? AND key = ?', leaseBytes(id), key)
}

/** A lease of a snapshot under way: not seen until the whole snapshot is. */
export function stageLease(sql: Sql, lease: GrantedLease): void {
  sql.run('INSERT OR REPLACE INTO lease_stage(id, ttl, idx) VALUES (?, ?, ?)', leaseBytes(lease.id), lease.ttl, lease.index)
}

/** The staged leases become the leases. Writes only the rows that differ, and removes the stage. */
export function showStagedLeases(sql: Sql): void {
  sql.run('DELETE FROM lease WHERE id NOT IN (SELECT id FROM lease_stage)')
  sql.run(
    `INSERT OR REPLACE INTO lease(id, ttl, idx) SELECT id, ttl, idx FROM lease_stage AS s
     WHERE NOT EXISTS (SELECT 1 FROM lease AS l WHERE l.id = s.id AND l.ttl = s.ttl AND l.idx = s.idx)`,
  )
  dropStagedLeases(sql)
}

export function dropStagedLeases(sql: Sql): void {
  sql.run('DELETE FROM lease_stage')
}
