/** The messages of etcd's Auth service: writing requests as auth's operations, and answers. */
import type { AuthOp, Permission } from '../auth/types.ts'
import { bytesOfBase64 } from '../base/base64.ts'
import { concat } from '../base/bytes.ts'
import { quorate } from '../proto/generated/member.js'
import { toNumber } from '../proto/int64.ts'
import { decodeMessage, ReverseWriter } from '../proto/wire.ts'
import { logIndex } from '../types.ts'
import { Fields } from './fields.ts'
import { encodeHeader, type Header, writeHeader } from './responses.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method

/**
 * The bytes of a hash in base64, as Go reads it: standard, padded, line ends ignored. Null: the
 * text is not valid.
 */
function hashOf(text: string): Uint8Array | null {
  const bare = text.replace(/[\r\n]/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return null
  try {
    return bytesOfBase64(bare)
  } catch {
    return null
  }
}

/** Keys are copied, because the permission outlives the message. */
export function permissionOf(body: Uint8Array): Permission {
  const f = new Fields(body)
  return { type: f.int32(1), key: f.bytes(2).slice(), rangeEnd: f.bytes(3).slice() }
}

function authenticate(body: Uint8Array): AuthOp {
  const { name, revision, secret, now, expires } = decodeMessage(
    quorate.member.AuthenticateRequest,
    body,
  )
  return {
    kind: 'authenticate',
    name,
    checked: toNumber(revision),
    secret,
    now: toNumber(now),
    expires: toNumber(expires),
  }
}

function tokenUse(body: Uint8Array): AuthOp {
  const { index, now, expires } = decodeMessage(quorate.member.AuthTokenUse, body)
  return {
    kind: 'use',
    index: logIndex(toNumber(index)),
    now: toNumber(now),
    expires: toNumber(expires),
  }
}

/**
 * The operation on auth of a method that writes; null: the method is not auth's, or does not write.
 */
export function decodeAuthOp(method: Method, body: Uint8Array): AuthOp | null {
  switch (method) {
    case Method.AUTH_ENABLE:
      return { kind: 'enable' }
    case Method.AUTH_DISABLE:
      return { kind: 'disable' }
    case Method.AUTHENTICATE:
      return authenticate(body)
    case Method.AUTH_TOKEN_USE:
      return tokenUse(body)
    case Method.AUTH_BOOTSTRAP:
      return { kind: 'bootstrap', password: body.slice() }
  }
  const f = new Fields(body)
  switch (method) {
    case Method.USER_ADD: {
      const password = hashOf(f.text(4))
      return { kind: 'userAdd', name: f.text(1), password, noPassword: saysNoPassword(f) }
    }
    case Method.USER_DELETE:
      return { kind: 'userDelete', name: f.text(1) }
    case Method.USER_CHANGE_PASSWORD:
      return { kind: 'userChangePassword', name: f.text(1), password: hashOf(f.text(3)) }
    case Method.USER_GRANT_ROLE:
      return { kind: 'userGrantRole', name: f.text(1), role: f.text(2) }
    case Method.USER_REVOKE_ROLE:
      return { kind: 'userRevokeRole', name: f.text(1), role: f.text(2) }
    case Method.ROLE_ADD:
      return { kind: 'roleAdd', role: f.text(1) }
    case Method.ROLE_DELETE:
      return { kind: 'roleDelete', role: f.text(1) }
    case Method.ROLE_GRANT_PERMISSION: {
      const permission = f.message(2)
      return {
        kind: 'roleGrantPermission',
        role: f.text(1),
        permission: permission === null ? null : permissionOf(permission),
      }
    }
    case Method.ROLE_REVOKE_PERMISSION:
      return {
        kind: 'roleRevokePermission',
        role: f.text(1),
        key: f.bytes(2).slice(),
        rangeEnd: f.bytes(3).slice(),
      }
    default:
      return null
  }
}

/** The name of the user or role in a request of the Auth service: its first field. */
export function nameOf(body: Uint8Array): string {
  return new Fields(body).text(1)
}

/** The answer to any write: a header, and the token where one was made. */
export function encodeAuthResponse(h: Header, token: string | null): Uint8Array {
  if (token === null) return encodeHeader(h)
  const w = new ReverseWriter(128)
  w.string(2, token)
  writeHeader(w, h)
  return w.finish()
}

export function encodeAuthStatusResponse(
  h: Header,
  enabled: boolean,
  revision: number,
): Uint8Array {
  const w = new ReverseWriter(64)
  w.number(3, revision)
  w.bool(2, enabled)
  writeHeader(w, h)
  return w.finish()
}

/** The answer to UserGet, UserList and RoleList: they have the same shape. */
export function encodeNamesResponse(h: Header, names: readonly string[]): Uint8Array {
  const w = new ReverseWriter(96 + names.length * 16)
  for (let i = names.length - 1; i >= 0; i--) w.stringPresent(2, names[i] as string)
  writeHeader(w, h)
  return w.finish()
}

/** Writes permissions as field 2: a role has them there, and so does an answer about a role. */
export function writePermissions(w: ReverseWriter, permissions: readonly Permission[]): void {
  for (let i = permissions.length - 1; i >= 0; i--) {
    const p = permissions[i] as Permission
    const mark = w.mark
    w.bytes(3, p.rangeEnd)
    w.bytes(2, p.key)
    w.number(1, p.type)
    w.submessage(2, mark)
  }
}

export function encodeRoleGetResponse(h: Header, permissions: readonly Permission[]): Uint8Array {
  const w = new ReverseWriter()
  writePermissions(w, permissions)
  writeHeader(w, h)
  return w.finish()
}

export interface UserAddMessage {
  readonly name: string
  readonly password: string
  readonly noPassword: boolean
}

function saysNoPassword(f: Fields): boolean {
  return new Fields(f.bytes(3)).bigint(1) !== 0n
}

export function decodeUserAdd(body: Uint8Array): UserAddMessage {
  const f = new Fields(body)
  return { name: f.text(1), password: f.text(2), noPassword: saysNoPassword(f) }
}

/** A UserAdd without the password; `hashed` in base64. */
export function encodeUserAdd(name: string, noPassword: boolean, hashed: string): Uint8Array {
  const w = new ReverseWriter(192)
  w.string(4, hashed)
  if (noPassword) {
    const mark = w.mark
    w.bool(1, true)
    w.submessage(3, mark)
  }
  w.string(1, name)
  return w.finish()
}

export interface ChangePasswordMessage {
  readonly name: string
  readonly password: string
  /** In base64. */
  readonly hashed: string
}

export function decodeChangePassword(body: Uint8Array): ChangePasswordMessage {
  const f = new Fields(body)
  return { name: f.text(1), password: f.text(2), hashed: f.text(3) }
}

/** A UserChangePassword without the password. */
export function encodeChangePassword(name: string, hashed: string): Uint8Array {
  const w = new ReverseWriter(192)
  w.string(3, hashed)
  w.string(1, name)
  return w.finish()
}

export function decodeAuthenticate(body: Uint8Array): {
  readonly name: string
  readonly password: string
} {
  const f = new Fields(body)
  return { name: f.text(1), password: f.text(2) }
}

/**
 * An AuthenticateResponse with a token that the edge made; `begin`: everything before the token.
 */
export function addToken(begin: Uint8Array, token: string): Uint8Array {
  const w = new ReverseWriter(1024)
  w.string(2, token)
  return concat([begin, w.finish()])
}
