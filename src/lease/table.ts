/**
 * Leases and the keys attached to them, as the log says. Each member has its own opinion of when
 * they are due.
 */
import { blob, firstRow, type Sql, type SqlValue } from '../ports.ts'
import { type LeaseId, type LogIndex, logIndex } from '../types.ts'
import { leaseBytes, leaseOfBytes } from './id.ts'

/** Finds the leases that come due first; a grant pays one row more for it. */
const DUE_INDEX = 'CREATE INDEX IF NOT EXISTS lease_due ON lease(due, id)'

/**
 * The tables of this folder. Only a leased key costs a row in lease_key. `idx` is the log index of
 * the grant. `due` is the earliest time at which the lease may be over, milliseconds since the
 * epoch: the grant's is the same everywhere, later ones are this member's own.
 */
export const LEASE_TABLES = [
  `CREATE TABLE IF NOT EXISTS lease(
    id BLOB PRIMARY KEY, ttl INTEGER NOT NULL, idx INTEGER NOT NULL, due INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
  DUE_INDEX,
  'CREATE TABLE IF NOT EXISTS lease_key(lease BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY(lease, key)) WITHOUT ROWID',
  `CREATE TABLE IF NOT EXISTS lease_stage(
    id BLOB PRIMARY KEY, ttl INTEGER NOT NULL, idx INTEGER NOT NULL, due INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
]

/**
 * Changes of the tables of format 1, whose leases never ended. Their leases are due at once, and a
 * leader gives each of them a whole TTL.
 */
export const LEASE_TABLES_FROM_1 = [
  'ALTER TABLE lease ADD COLUMN due INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE lease_stage ADD COLUMN due INTEGER NOT NULL DEFAULT 0',
  DUE_INDEX,
]

export interface Lease {
  readonly id: LeaseId
  /** Seconds, as granted. */
  readonly ttl: number
}

/** A lease, the log index of its grant, and the time before which it is not over. */
export interface GrantedLease extends Lease {
  readonly index: LogIndex
  /** Milliseconds since the epoch. */
  readonly due: number
}

/** A place in the order of (due, id). */
export interface DueCursor {
  readonly due: number
  readonly id: LeaseId
}

export function findLease(sql: Sql, id: LeaseId): GrantedLease | null {
  const row = firstRow(sql.query('SELECT ttl, idx, due FROM lease WHERE id = ?', leaseBytes(id)))
  return row === null
    ? null
    : { id, ttl: Number(row[0]), index: logIndex(Number(row[1])), due: Number(row[2]) }
}

/** Up to `limit` leases after `after` in the order of their stored ids. */
export function listLeases(sql: Sql, after: LeaseId | null, limit: number): GrantedLease[] {
  const from = after === null ? new Uint8Array(0) : leaseBytes(after)
  return grantedOf(
    sql.query('SELECT id, ttl, idx, due FROM lease WHERE id > ? ORDER BY id LIMIT ?', from, limit),
  )
}

/** The same for leases granted up to an index. */
export function listGranted(
  sql: Sql,
  after: LeaseId | null,
  upTo: LogIndex,
  limit: number,
): GrantedLease[] {
  const from = after === null ? new Uint8Array(0) : leaseBytes(after)
  const query = 'SELECT id, ttl, idx, due FROM lease WHERE id > ? AND idx <= ? ORDER BY id LIMIT ?'
  return grantedOf(sql.query(query, from, upTo, limit))
}

function grantedOf(rows: Iterable<SqlValue[]>): GrantedLease[] {
  const found: GrantedLease[] = []
  for (const row of rows) {
    found.push({
      id: leaseOfBytes(blob(row[0])),
      ttl: Number(row[1]),
      index: logIndex(Number(row[2])),
      due: Number(row[3]),
    })
  }
  return found
}

/** Up to `limit` leases due by `upTo` that come after `after`, in the order of (due, id). */
export function listDue(
  sql: Sql,
  after: DueCursor | null,
  upTo: number,
  limit: number,
): GrantedLease[] {
  return grantedOf(
    sql.query(
      'SELECT id, ttl, idx, due FROM lease WHERE (due, id) > (?, ?) AND due <= ? ORDER BY due, id LIMIT ?',
      after?.due ?? -1,
      after === null ? new Uint8Array(0) : leaseBytes(after.id),
      upTo,
      limit,
    ),
  )
}

/** When the first lease after `after` is due; null: there is none. */
export function firstDue(sql: Sql, after: DueCursor | null): number | null {
  const id = after === null ? new Uint8Array(0) : leaseBytes(after.id)
  const query = 'SELECT due FROM lease WHERE (due, id) > (?, ?) ORDER BY due, id LIMIT 1'
  const row = firstRow(sql.query(query, after?.due ?? -1, id))
  return row === null ? null : Number(row[0])
}

/** Writes when a lease is due, by this member's own opinion. */
export function setDue(sql: Sql, id: LeaseId, due: number): void {
  sql.run('UPDATE lease SET due = ? WHERE id = ?', due, leaseBytes(id))
}

/** Up to `limit` keys of a lease after `after`, in byte order. */
export function listKeys(
  sql: Sql,
  id: LeaseId,
  after: Uint8Array | null,
  limit: number,
): Uint8Array[] {
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
  const { id, ttl, index, due } = lease
  sql.run(
    'INSERT INTO lease(id, ttl, idx, due) VALUES (?, ?, ?, ?)',
    leaseBytes(id),
    ttl,
    index,
    due,
  )
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

/** A lease of a snapshot under way: it is not seen until the whole snapshot is. */
export function stageLease(sql: Sql, lease: GrantedLease): void {
  const { id, ttl, index, due } = lease
  sql.run(
    'INSERT OR REPLACE INTO lease_stage(id, ttl, idx, due) VALUES (?, ?, ?, ?)',
    leaseBytes(id),
    ttl,
    index,
    due,
  )
}

/**
 * The leases that go when the staged ones become visible: they were revoked since, or revoked and
 * granted again.
 */
export function listUnstaged(sql: Sql): GrantedLease[] {
  return grantedOf(
    sql.query(
      `SELECT id, ttl, idx, due FROM lease AS l
       WHERE NOT EXISTS (SELECT 1 FROM lease_stage AS s WHERE s.id = l.id AND s.idx = l.idx) ORDER BY id`,
    ),
  )
}

/** Makes the staged leases the leases. Writes only the rows that differ, and removes the stage. */
export function showStagedLeases(sql: Sql): void {
  sql.run('DELETE FROM lease WHERE id NOT IN (SELECT id FROM lease_stage)')
  sql.run(
    `INSERT OR REPLACE INTO lease(id, ttl, idx, due) SELECT id, ttl, idx, due FROM lease_stage AS s
     WHERE NOT EXISTS (SELECT 1 FROM lease AS l WHERE l.id = s.id AND l.ttl = s.ttl AND l.idx = s.idx)`,
  )
  dropStagedLeases(sql)
}

export function dropStagedLeases(sql: Sql): void {
  sql.run('DELETE FROM lease_stage')
}
