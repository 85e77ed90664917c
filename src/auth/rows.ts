/**
 * Auth's rows. They are one table, so that all of them travel with a snapshot in the same way.
 * Staged rows belong to a snapshot under way, and are not seen until the whole snapshot is.
 */
import { compareBytes, concat, textOf } from '../base/bytes.ts'
import { blob, firstRow, type Sql } from '../ports.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { type LogIndex, logIndex } from '../types.ts'
import type { Permission, User } from './types.ts'

const wire = quorate.storage
const NOTHING = new Uint8Array(0)
const encoder = new TextEncoder()
const FORMAT = 1

/** Kinds of rows. The numbers are stored: never change one. */
export const Kind = {
  /** One row, without key. */
  State: 0,
  /** By name. */
  User: 1,
  /** By name. */
  Role: 2,
  /** By log index, 8 bytes. */
  Token: 3,
  /** Tokens by their end, then index, 8 bytes each; no data. */
  Expiry: 4,
} as const

export const AUTH_TABLES = [
  `CREATE TABLE IF NOT EXISTS auth(kind INTEGER NOT NULL, key BLOB NOT NULL, data BLOB NOT NULL,
   PRIMARY KEY(kind, key)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS auth_stage(kind INTEGER NOT NULL, key BLOB NOT NULL, data BLOB NOT NULL,
   PRIMARY KEY(kind, key)) WITHOUT ROWID`,
]

export interface AuthRow {
  readonly kind: number
  readonly key: Uint8Array
  readonly data: Uint8Array
}

export interface AuthState {
  readonly enabled: boolean
  readonly revision: number
  readonly enabledAt: LogIndex
}

export interface Token {
  readonly user: string
  readonly secret: string
  readonly expires: number
}

function checkFormat(what: string, format: number): void {
  if (format > FORMAT)
    throw new Error(
      `${what} was written by a newer version: format ${format}, this code reads up to ${FORMAT}`,
    )
}

function read(sql: Sql, kind: number, key: Uint8Array): Uint8Array | null {
  const row = firstRow(sql.query('SELECT data FROM auth WHERE kind = ? AND key = ?', kind, key))
  return row === null ? null : blob(row[0])
}

function write(sql: Sql, kind: number, key: Uint8Array, data: Uint8Array): void {
  sql.run('INSERT OR REPLACE INTO auth(kind, key, data) VALUES (?, ?, ?)', kind, key, data)
}

function put(sql: Sql, { kind, key, data }: AuthRow): void {
  write(sql, kind, key, data)
}

function remove(sql: Sql, kind: number, key: Uint8Array): void {
  sql.run('DELETE FROM auth WHERE kind = ? AND key = ?', kind, key)
}

export function readState(sql: Sql): AuthState {
  return stateOf(read(sql, Kind.State, NOTHING))
}

/** Null: nothing was changed yet. etcd's store begins at revision 1, with auth off. */
export function stateOf(data: Uint8Array | null): AuthState {
  if (data === null) return { enabled: false, revision: 1, enabledAt: logIndex(0) }
  const m = wire.AuthState.decode(data)
  checkFormat('the state of auth', m.format)
  return {
    enabled: m.enabled,
    revision: toNumber(m.revision),
    enabledAt: logIndex(toNumber(m.enabledAt)),
  }
}

export function writeState(sql: Sql, state: AuthState): void {
  put(sql, rowOfState(state))
}

export function rowOfState(state: AuthState): AuthRow {
  return {
    kind: Kind.State,
    key: NOTHING,
    data: wire.AuthState.encode({ format: FORMAT, ...state }).finish(),
  }
}

/** Decodes a user's row. */
export function userOf(name: string, data: Uint8Array): User {
  const m = wire.AuthUser.decode(data)
  checkFormat('a user', m.format)
  return {
    name,
    password: m.password,
    roles: m.roles,
    noPassword: m.noPassword,
    since: logIndex(toNumber(m.since)),
  }
}

export function readUser(sql: Sql, name: string): User | null {
  const data = read(sql, Kind.User, encoder.encode(name))
  return data === null ? null : userOf(name, data)
}

export function writeUser(sql: Sql, user: User): void {
  put(sql, rowOfUser(user))
}

export function rowOfUser({ name, password, roles, noPassword, since }: User): AuthRow {
  const data = wire.AuthUser.encode({
    format: FORMAT,
    password,
    roles: [...roles],
    noPassword,
    since,
  }).finish()
  return { kind: Kind.User, key: encoder.encode(name), data }
}

export function removeUser(sql: Sql, name: string): void {
  remove(sql, Kind.User, encoder.encode(name))
}

/** All users, in the order of their names' bytes. */
export function listUsers(sql: Sql): User[] {
  const users: User[] = []
  for (const row of sql.query(
    'SELECT key, data FROM auth WHERE kind = ? ORDER BY key',
    Kind.User,
  )) {
    users.push(userOf(textOf(blob(row[0])), blob(row[1])))
  }
  return users
}

/** A role's permissions in etcd's order; null: no such role. */
export function readRole(sql: Sql, name: string): Permission[] | null {
  const data = read(sql, Kind.Role, encoder.encode(name))
  return data === null ? null : roleOf(data)
}

/** Decodes a role's row. */
export function roleOf(data: Uint8Array): Permission[] {
  const m = wire.AuthRole.decode(data)
  checkFormat('a role', m.format)
  return m.permissions.map((p) => ({
    type: p.type ?? 0,
    key: p.key ?? NOTHING,
    rangeEnd: p.rangeEnd ?? NOTHING,
  }))
}

export function writeRole(sql: Sql, name: string, permissions: readonly Permission[]): void {
  put(sql, rowOfRole(name, permissions))
}

export function rowOfRole(name: string, permissions: readonly Permission[]): AuthRow {
  const data = wire.AuthRole.encode({
    format: FORMAT,
    permissions: permissions.map((p) => ({ ...p })),
  }).finish()
  return { kind: Kind.Role, key: encoder.encode(name), data }
}

export function removeRole(sql: Sql, name: string): void {
  remove(sql, Kind.Role, encoder.encode(name))
}

/** Names of all roles, in the order of their bytes. */
export function listRoles(sql: Sql): string[] {
  const names: string[] = []
  for (const row of sql.query('SELECT key FROM auth WHERE kind = ? ORDER BY key', Kind.Role)) {
    names.push(textOf(blob(row[0])))
  }
  return names
}

function numberKey(...numbers: readonly number[]): Uint8Array {
  const key = new Uint8Array(8 * numbers.length)
  const view = new DataView(key.buffer)
  numbers.forEach((n, i) => {
    view.setBigUint64(8 * i, BigInt(n))
  })
  return key
}

export function readToken(sql: Sql, index: LogIndex): Token | null {
  const data = read(sql, Kind.Token, numberKey(index))
  if (data === null) return null
  const m = wire.AuthToken.decode(data)
  checkFormat('a token', m.format)
  return { user: m.user, secret: m.secret, expires: toNumber(m.expires) }
}

/** Writes a token; `before`: the token that it replaces. */
export function writeToken(sql: Sql, index: LogIndex, token: Token, before: Token | null): void {
  if (before !== null) remove(sql, Kind.Expiry, numberKey(before.expires, index))
  write(
    sql,
    Kind.Token,
    numberKey(index),
    wire.AuthToken.encode({ format: FORMAT, ...token }).finish(),
  )
  write(sql, Kind.Expiry, numberKey(token.expires, index), NOTHING)
}

export function countTokens(sql: Sql): number {
  return Number(
    firstRow(sql.query('SELECT count(*) FROM auth WHERE kind = ?', Kind.Token))?.[0] ?? 0,
  )
}

/** Removes up to `limit` tokens that end before `time`, those that end first. Returns how many. */
export function removeTokens(sql: Sql, time: number, limit: number): number {
  const rows = sql.query(
    'SELECT key FROM auth WHERE kind = ? AND key < ? ORDER BY key LIMIT ?',
    Kind.Expiry,
    numberKey(time, 0),
    limit,
  )
  const keys = [...rows].map((row) => blob(row[0]))
  for (const key of keys) removeToken(sql, key)
  return keys.length
}

/**
 * Removes `limit` tokens of the users that have most, and of each user those that end first. So one
 * user's logins never end another's before the first user's own. Reads all tokens. Returns how
 * many.
 */
export function removeTokensOfMost(sql: Sql, limit: number): number {
  const tokens: { readonly user: string; readonly key: Uint8Array; newer: number }[] = []
  for (const row of sql.query('SELECT key, data FROM auth WHERE kind = ?', Kind.Token)) {
    const { user, expires } = wire.AuthToken.decode(blob(row[1]))
    tokens.push({ user, key: concat([numberKey(toNumber(expires)), blob(row[0])]), newer: 0 })
  }
  // Sorted so that the tokens that end last come first: each then knows how many of its user's end
  // later.
  tokens.sort((a, b) => compareBytes(b.key, a.key))
  const seen = new Map<string, number>()
  for (const token of tokens) {
    token.newer = seen.get(token.user) ?? 0
    seen.set(token.user, token.newer + 1)
  }
  tokens.sort((a, b) => b.newer - a.newer || compareBytes(a.key, b.key))
  const gone = tokens.slice(0, limit)
  for (const { key } of gone) removeToken(sql, key)
  return gone.length
}

/** `key`: the key of its row in the order of ends. */
function removeToken(sql: Sql, key: Uint8Array): void {
  remove(sql, Kind.Expiry, key)
  remove(sql, Kind.Token, key.slice(8))
}

/** Whether the row is lasting auth state, not a token. */
export function isLasting({ kind }: AuthRow): boolean {
  return kind !== Kind.Token && kind !== Kind.Expiry
}

/** All of auth, for a snapshot. */
export function readRows(sql: Sql): AuthRow[] {
  const rows: AuthRow[] = []
  for (const row of sql.query('SELECT kind, key, data FROM auth ORDER BY kind, key')) {
    rows.push({ kind: Number(row[0]), key: blob(row[1]), data: blob(row[2]) })
  }
  return rows
}

export function stageAuth(sql: Sql, row: AuthRow): void {
  sql.run(
    'INSERT OR REPLACE INTO auth_stage(kind, key, data) VALUES (?, ?, ?)',
    row.kind,
    row.key,
    row.data,
  )
}

/** Makes the staged rows auth's rows. Writes only the rows that differ, and removes the stage. */
export function showStagedAuth(sql: Sql): void {
  sql.run(
    'DELETE FROM auth WHERE NOT EXISTS (SELECT 1 FROM auth_stage AS s WHERE s.kind = auth.kind AND s.key = auth.key)',
  )
  sql.run(
    `INSERT OR REPLACE INTO auth(kind, key, data) SELECT kind, key, data FROM auth_stage AS s
     WHERE NOT EXISTS (SELECT 1 FROM auth AS a WHERE a.kind = s.kind AND a.key = s.key AND a.data = s.data)`,
  )
  dropStagedAuth(sql)
}

export function dropStagedAuth(sql: Sql): void {
  sql.run('DELETE FROM auth_stage')
}
