/** The types of auth: permissions, users, and the operations that log entries carry. */
import type { LogIndex } from '../types.ts'

/** etcd's authpb.Permission.Type. Others arrive too, are kept, and permit nothing. */
export const PermissionType = { Read: 0, Write: 1, ReadWrite: 2 } as const

export interface Permission {
  readonly type: number
  readonly key: Uint8Array
  /** Empty: the one key; one zero byte: all keys from `key` on. */
  readonly rangeEnd: Uint8Array
}

export interface User {
  readonly name: string
  /**
   * The hash, as src/worker/identity/password.ts writes it, or bcrypt's own; empty: no password
   * fits.
   */
  readonly password: Uint8Array
  /** In the order of their bytes. */
  readonly roles: readonly string[]
  readonly noPassword: boolean
  /** Log index of the entry that made the user or its password: older tokens are void. */
  readonly since: LogIndex
}

/**
 * The caller, and the revision of auth at which it was identified; user '' and revision 0: nobody.
 */
export interface Principal {
  readonly user: string
  readonly revision: number
}

export const NOBODY: Principal = { user: '', revision: 0 }

/**
 * A member that acts by itself, such as for the end of a lease: it acts as root, as in etcd. Calls
 * that only root may make check no revision.
 */
export const ITSELF: Principal = { user: 'root', revision: 1 }

/** A token that was found valid. */
export interface TokenUse {
  readonly user: string
  /** Log index of the entry that made the token: it identifies the token. */
  readonly index: LogIndex
  /** Milliseconds since the epoch. */
  readonly expires: number
}

/**
 * An operation on auth. Hashes, secrets and times are part of it, since applying an entry has
 * neither randomness nor a clock.
 */
export type AuthOp =
  | { readonly kind: 'enable' }
  | { readonly kind: 'disable' }
  /** A password was right at revision `checked`: makes a token. */
  | {
      readonly kind: 'authenticate'
      readonly name: string
      readonly checked: number
      readonly secret: string
      readonly now: number
      readonly expires: number
      readonly ofMost?: boolean
    }
  /**
   * A token was used, so its end moves on. `ofMost`, here and above: if there are too many tokens,
   * those of the user with most go first.
   */
  | {
      readonly kind: 'use'
      readonly index: LogIndex
      readonly now: number
      readonly expires: number
      readonly ofMost?: boolean
    }
  /** For the owner: creates user and role root, and enables auth. */
  | { readonly kind: 'bootstrap'; readonly password: Uint8Array }
  /** `password` null: it could not be read (etcd's answer to a hash that is not base64). */
  | {
      readonly kind: 'userAdd'
      readonly name: string
      readonly password: Uint8Array | null
      readonly noPassword: boolean
    }
  | { readonly kind: 'userDelete'; readonly name: string }
  | {
      readonly kind: 'userChangePassword'
      readonly name: string
      readonly password: Uint8Array | null
    }
  | { readonly kind: 'userGrantRole'; readonly name: string; readonly role: string }
  | { readonly kind: 'userRevokeRole'; readonly name: string; readonly role: string }
  | { readonly kind: 'roleAdd'; readonly role: string }
  | { readonly kind: 'roleDelete'; readonly role: string }
  | {
      readonly kind: 'roleGrantPermission'
      readonly role: string
      readonly permission: Permission | null
    }
  | {
      readonly kind: 'roleRevokePermission'
      readonly role: string
      readonly key: Uint8Array
      readonly rangeEnd: Uint8Array
    }
