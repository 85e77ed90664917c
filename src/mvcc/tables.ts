/**
 * The tables of the store. Each row that is written is billed, and each index counts as one more
 * row. Only leases have a second index.
 */
import { AUTH_TABLES } from '../auth/index.ts'
import { LEASE_TABLES, LEASE_TABLES_FROM_1 } from '../lease/index.ts'
import { firstRow, type Sql } from '../ports.ts'
import { readFormat, writeFormat } from './meta.ts'

/** The format of tables and rows that this code writes, and the highest that it can read. */
const STORE_FORMAT = 2

const TABLES = [
  // One row per version of a key; version 0 is a tombstone. Newest first within a key.
  `CREATE TABLE IF NOT EXISTS kv(
    key BLOB NOT NULL, rev INTEGER NOT NULL, sub INTEGER NOT NULL, create_rev INTEGER NOT NULL, version INTEGER NOT NULL,
    lease BLOB, value BLOB, PRIMARY KEY(key, rev DESC, sub DESC)) WITHOUT ROWID`,
  // One row per applied batch: the revision and the applied index after it. The newest is the
  // store's truth.
  `CREATE TABLE IF NOT EXISTS batch(
    rev INTEGER NOT NULL, idx INTEGER NOT NULL, part INTEGER NOT NULL, entries BLOB, changes BLOB,
    PRIMARY KEY(rev, idx, part)) WITHOUT ROWID`,
  'CREATE TABLE IF NOT EXISTS mvcc_meta(name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID',
  ...LEASE_TABLES,
  ...AUTH_TABLES,
]

/**
 * Makes the tables in an empty database, and brings older ones up to date. Throws where newer code
 * has written the database.
 */
export function openTables(sql: Sql): void {
  const made =
    firstRow(
      sql.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'mvcc_meta'"),
    ) !== null
  if (!made) {
    for (const table of TABLES) sql.run(table)
    writeFormat(sql, STORE_FORMAT)
    return
  }
  const format = readFormat(sql)
  if (format > STORE_FORMAT) {
    throw new Error(
      `the store was written by a newer version: format ${format}, this code reads up to ${STORE_FORMAT}`,
    )
  }
  if (format < 2) {
    for (const change of LEASE_TABLES_FROM_1) sql.run(change)
    writeFormat(sql, STORE_FORMAT)
  }
  // Databases from before auth do not have these yet.
  for (const table of AUTH_TABLES) sql.run(table)
}

/**
 * Removes the tables, whose rows are already gone: the database is as it was before `openTables`.
 */
export function dropTables(sql: Sql): void {
  for (const table of [
    'kv',
    'batch',
    'mvcc_meta',
    'lease',
    'lease_key',
    'lease_stage',
    'auth',
    'auth_stage',
  ])
    sql.run(`DROP TABLE IF EXISTS ${table}`)
}
