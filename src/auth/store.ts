import { compareBytes, equalBytes } from '../base/bytes.ts'
import { AUTH_CACHED_USERS, MAX_TOKENS, TOKEN_SKEW_MS, TOKENS_SWEPT } from '../limits.ts'
import type { Sql } from '../ports.ts'
import { type LogIndex, logIndex } from '../types.ts'
import {
  contains,
  isValidPermissionRange,
  type MergedPermissions,
  mergePermissions,
} from './ranges.ts'
import { AuthResult } from './results.ts'
import {
  type AuthState,
  countTokens,
  listRoles,
  listUsers,
  readRole,
  readState,
  readToken,
  readUser,
  removeRole,
  removeTokens,
  removeTokensOfMost,
  removeUser,
  writeRole,
  writeState,
  writeToken,
  writeUser,
} from './rows.ts'
import {
  type AuthOp,
  type Permission,
  PermissionType,
  type Principal,
  type TokenUse,
  type User,
} from './types.ts'

/** Name of etcd's user and role that may do everything. */
export const ROOT = 'root'
const NOTHING = new Uint8Array(0)
const EVERYTHING: Permission = {
  type: PermissionType.ReadWrite,
  key: NOTHING,
  rangeEnd: new Uint8Array(1),
}
const encoder = new TextEncoder()

/** A user, and the merged permissions of its roles, made when first asked for. */
interface Known {
  readonly user: User
  permissions: MergedPermissions | null
}

/**
 * Guards who may do what. The checks and their order are those of etcd (server/auth/store.go). The
 * rows are the truth; users are kept in memory until the revision changes. While auth is off, only
 * `enabled` is used.
 */
export class Auth {
  readonly #sql: Sql
  #state: AuthState
  readonly #known = new Map<string, Known>()
  #tokens: number | null = null

  constructor(sql: Sql) {
    this.#sql = sql
    this.#state = readState(sql)
  }

  /** The rows were replaced. */
  reload(): void {
    this.#state = readState(this.#sql)
    this.#known.clear()
    this.#tokens = null
  }

  get enabled(): boolean {
    return this.#state.enabled
  }

  /** Changes with every change of users, roles and permissions. */
  get revision(): number {
    return this.#state.revision
  }

  // ---- what may be asked ----

  user(name: string): User | null {
    return this.#find(name)?.user ?? null
  }

  /** How many users are in memory. */
  get cached(): number {
    return this.#known.size
  }

  /** Names of all users. */
  users(): string[] {
    return listUsers(this.#sql).map((user) => user.name)
  }

  /** A role's permissions; null: no such role. */
  role(name: string): readonly Permission[] | null {
    const permissions = readRole(this.#sql, name)
    return name === ROOT && permissions !== null ? [EVERYTHING] : permissions
  }

  /** Names of all roles. */
  roles(): string[] {
    return listRoles(this.#sql)
  }

  /** Whether the principal may read or write all of a range of keys (etcd's isOpPermitted). */
  permitted(
    who: Principal,
    key: Uint8Array,
    rangeEnd: Uint8Array,
    type: 'read' | 'write',
  ): AuthResult {
    if (!this.enabled) return AuthResult.Ok
    if (who.revision === 0) return AuthResult.UserEmpty
    if (who.revision < this.revision) return AuthResult.OldRevision
    const known = this.#find(who.user)
    if (known === null) return AuthResult.PermissionDenied
    if (known.user.roles.includes(ROOT)) return AuthResult.Ok
    known.permissions ??= this.#merge(known.user)
    return contains(known.permissions[type], key, rangeEnd)
      ? AuthResult.Ok
      : AuthResult.PermissionDenied
  }

  /**
   * Whether the principal has the role root (etcd's IsAdminPermitted, which looks at no revision).
   */
  admin(who: Principal): AuthResult {
    if (!this.enabled) return AuthResult.Ok
    if (who.user === '') return AuthResult.UserEmpty
    const user = this.user(who.user)
    if (user === null) return AuthResult.UserNotFound
    return user.roles.includes(ROOT) ? AuthResult.Ok : AuthResult.PermissionDenied
  }

  hasRole(name: string, role: string): boolean {
    return this.user(name)?.roles.includes(role) ?? false
  }

  /** The user and end of a valid token `<secret>.<log index>`; null: it is not valid. */
  token(text: string, now: number): TokenUse | null {
    const index = indexOfToken(text)
    const token = index === null ? null : readToken(this.#sql, index)
    if (index === null || token === null || !this.#lives(index, token.user) || now >= token.expires)
      return null
    return sameText(text.slice(0, text.indexOf('.')), token.secret)
      ? { user: token.user, index, expires: token.expires }
      : null
  }

  /** The whole token that the entry at `index` made for this user; null: it is gone. */
  tokenMadeAt(index: LogIndex, user: string): string | null {
    const token = readToken(this.#sql, index)
    return token === null || token.user !== user ? null : `${token.secret}.${index}`
  }

  // ---- what entries do ----

  /** Applies the entry at `index`. */
  apply(op: AuthOp, index: LogIndex): AuthResult {
    switch (op.kind) {
      case 'enable':
        return this.#enable(index)
      case 'disable':
        if (this.enabled)
          this.#set({ enabled: false, revision: this.revision + 1, enabledAt: logIndex(0) })
        return AuthResult.Ok
      case 'authenticate':
        return this.#authenticate(op, index)
      case 'use':
        return this.#use(op)
      case 'bootstrap':
        return this.#bootstrap(op.password, index)
      case 'userAdd':
        return this.#userAdd(op, index)
      case 'userDelete':
        return this.#userDelete(op.name)
      case 'userChangePassword':
        return this.#userChangePassword(op, index)
      case 'userGrantRole':
        return this.#userGrantRole(op.name, op.role)
      case 'userRevokeRole':
        return this.#userRevokeRole(op.name, op.role)
      case 'roleAdd':
        return this.#roleAdd(op.role)
      case 'roleDelete':
        return this.#roleDelete(op.role)
      case 'roleGrantPermission':
        return this.#roleGrantPermission(op.role, op.permission)
      case 'roleRevokePermission':
        return this.#roleRevokePermission(op.role, op.key, op.rangeEnd)
    }
  }

  /** Enabling auth does not change its revision, as in etcd. */
  #enable(index: LogIndex): AuthResult {
    if (this.enabled) return AuthResult.Ok
    const root = this.user(ROOT)
    if (root === null) return AuthResult.RootUserNotExist
    if (!root.roles.includes(ROOT)) return AuthResult.RootRoleNotExist
    this.#set({ enabled: true, revision: this.revision, enabledAt: index })
    return AuthResult.Ok
  }

  #bootstrap(password: Uint8Array, index: LogIndex): AuthResult {
    if (this.enabled) return AuthResult.Ok
    const roles = sortedNames([
      ...(this.user(ROOT)?.roles ?? []).filter((role) => role !== ROOT),
      ROOT,
    ])
    writeUser(this.#sql, { name: ROOT, password, roles, noPassword: false, since: index })
    if (readRole(this.#sql, ROOT) === null) writeRole(this.#sql, ROOT, [])
    this.#set({ enabled: true, revision: this.revision + 1, enabledAt: index })
    return AuthResult.Ok
  }

  #authenticate(op: AuthOp & { kind: 'authenticate' }, index: LogIndex): AuthResult {
    if (!this.enabled) return AuthResult.NotEnabled
    if (op.checked !== this.revision) return AuthResult.StaleCheck
    const user = this.user(op.name)
    if (user === null || user.noPassword) return AuthResult.AuthFailed
    this.#sweep(op)
    writeToken(this.#sql, index, { user: op.name, secret: op.secret, expires: op.expires }, null)
    if (this.#tokens !== null) this.#tokens++
    return AuthResult.Ok
  }

  /** Several members may propose the same use of a token; the first proposal counts. */
  #use(op: AuthOp & { kind: 'use' }): AuthResult {
    this.#sweep(op)
    const token = readToken(this.#sql, op.index)
    if (token === null || !this.#lives(op.index, token.user)) return AuthResult.Ok
    if (op.expires - token.expires < (op.expires - op.now) / 2) return AuthResult.Ok
    writeToken(this.#sql, op.index, { ...token, expires: op.expires }, token)
    return AuthResult.Ok
  }

  /**
   * A user's tokens end when the user or its password is made anew. All tokens end when auth is
   * disabled.
   */
  #lives(index: LogIndex, name: string): boolean {
    const user = this.enabled && index > this.#state.enabledAt ? this.user(name) : null
    return user !== null && index > user.since
  }

  /**
   * Removes a few tokens that have ended. Where there are too many tokens, it also removes some
   * that have not ended.
   */
  #sweep({ now, ofMost = false }: { readonly now: number; readonly ofMost?: boolean }): void {
    this.#tokens ??= countTokens(this.#sql)
    this.#tokens -= removeTokens(this.#sql, Math.max(0, now - TOKEN_SKEW_MS), TOKENS_SWEPT)
    if (this.#tokens < MAX_TOKENS) return
    this.#tokens -= ofMost
      ? removeTokensOfMost(this.#sql, TOKENS_SWEPT)
      : removeTokens(this.#sql, Number.MAX_SAFE_INTEGER, TOKENS_SWEPT)
  }

  #userAdd(op: AuthOp & { kind: 'userAdd' }, index: LogIndex): AuthResult {
    if (op.name === '') return AuthResult.UserEmpty
    if (this.user(op.name) !== null) return AuthResult.UserExists
    if (!op.noPassword && op.password === null) return AuthResult.NoPasswordUser
    const password = op.noPassword ? NOTHING : (op.password ?? NOTHING)
    writeUser(this.#sql, {
      name: op.name,
      password,
      roles: [],
      noPassword: op.noPassword,
      since: index,
    })
    return this.#changed()
  }

  #userDelete(name: string): AuthResult {
    if (this.enabled && name === ROOT) return AuthResult.InvalidManagement
    if (this.user(name) === null) return AuthResult.UserNotFound
    removeUser(this.#sql, name)
    return this.#changed()
  }

  #userChangePassword(op: AuthOp & { kind: 'userChangePassword' }, index: LogIndex): AuthResult {
    const user = this.user(op.name)
    if (user === null) return AuthResult.UserNotFound
    if (!user.noPassword && op.password === null) return AuthResult.NoPasswordUser
    const password = user.noPassword ? NOTHING : (op.password ?? NOTHING)
    writeUser(this.#sql, { ...user, password, since: index })
    return this.#changed()
  }

  #userGrantRole(name: string, role: string): AuthResult {
    const user = this.user(name)
    if (user === null) return AuthResult.UserNotFound
    if (role !== ROOT && readRole(this.#sql, role) === null) return AuthResult.RoleNotFound
    if (user.roles.includes(role)) return AuthResult.Ok
    writeUser(this.#sql, { ...user, roles: sortedNames([...user.roles, role]) })
    return this.#changed()
  }

  #userRevokeRole(name: string, role: string): AuthResult {
    if (this.enabled && name === ROOT && role === ROOT) return AuthResult.InvalidManagement
    const user = this.user(name)
    if (user === null) return AuthResult.UserNotFound
    if (!user.roles.includes(role)) return AuthResult.RoleNotGranted
    writeUser(this.#sql, { ...user, roles: user.roles.filter((r) => r !== role) })
    return this.#changed()
  }

  #roleAdd(role: string): AuthResult {
    if (role === '') return AuthResult.RoleEmpty
    if (readRole(this.#sql, role) !== null) return AuthResult.RoleExists
    writeRole(this.#sql, role, [])
    return this.#changed()
  }

  #roleDelete(role: string): AuthResult {
    if (this.enabled && role === ROOT) return AuthResult.InvalidManagement
    if (readRole(this.#sql, role) === null) return AuthResult.RoleNotFound
    removeRole(this.#sql, role)
    for (const user of listUsers(this.#sql)) {
      if (user.roles.includes(role))
        writeUser(this.#sql, { ...user, roles: user.roles.filter((r) => r !== role) })
    }
    return this.#changed()
  }

  #roleGrantPermission(role: string, permission: Permission | null): AuthResult {
    if (permission === null) return AuthResult.PermissionNotGiven
    if (!isValidPermissionRange(permission.key, permission.rangeEnd))
      return AuthResult.InvalidManagement
    const permissions = readRole(this.#sql, role)
    if (permissions === null) return AuthResult.RoleNotFound
    // As in etcd, only the first of several ranges that begin at the key is looked at.
    const at = permissions.findIndex((p) => compareBytes(p.key, permission.key) >= 0)
    const there = permissions[at]
    if (
      there !== undefined &&
      equalBytes(there.key, permission.key) &&
      equalBytes(there.rangeEnd, permission.rangeEnd)
    ) {
      permissions[at] = permission
    } else {
      permissions.push(permission)
      permissions.sort((a, b) => compareBytes(a.key, b.key))
    }
    writeRole(this.#sql, role, permissions)
    return this.#changed()
  }

  #roleRevokePermission(role: string, key: Uint8Array, rangeEnd: Uint8Array): AuthResult {
    const permissions = readRole(this.#sql, role)
    if (permissions === null) return AuthResult.RoleNotFound
    const left = permissions.filter(
      (p) => !equalBytes(p.key, key) || !equalBytes(p.rangeEnd, rangeEnd),
    )
    if (left.length === permissions.length) return AuthResult.PermissionNotGranted
    writeRole(this.#sql, role, left)
    return this.#changed()
  }

  #changed(): AuthResult {
    this.#set({ ...this.#state, revision: this.revision + 1 })
    return AuthResult.Ok
  }

  #set(state: AuthState): void {
    this.#state = state
    writeState(this.#sql, state)
    this.#known.clear()
  }

  // ---- memory ----

  /**
   * The user of this name; null: there is none. Strangers send names too, so a name without a user
   * is not remembered.
   */
  #find(name: string): Known | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const user = readUser(this.#sql, name)
    if (user === null) return null
    if (this.#known.size >= AUTH_CACHED_USERS) this.#known.clear()
    const made = { user, permissions: null }
    this.#known.set(name, made)
    return made
  }

  #merge(user: User): MergedPermissions {
    return mergePermissions(user.roles.flatMap((role) => readRole(this.#sql, role) ?? []))
  }
}

/** The log index in a token; null: the text does not have a token's form. */
export function indexOfToken(text: string): LogIndex | null {
  const digits = /^[^.]*\.(\d{1,16})$/.exec(text)?.[1]
  const index = digits === undefined ? Number.NaN : Number(digits)
  return Number.isSafeInteger(index) ? logIndex(index) : null
}

function sortedNames(names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, bytes: encoder.encode(name) }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
    .map(({ name }) => name)
}

/** Compares in a time that does not tell where the texts differ. */
function sameText(a: string, b: string): boolean {
  let differ = a.length ^ b.length
  for (let i = 0; i < b.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return differ === 0
}
