/**
 * Users, roles and permissions as etcd's documentation has them, as far as a run changes them and
 * asks for them.
 */

import { quorate } from '../../../src/proto/generated/member.js'
import { etcd } from '../../proto/generated/etcd.js'
import { text } from '../codec.ts'
import type { KvOp, ModelOp } from '../model.ts'

const { Method } = quorate.member
const ROOT = 'root'
const WRITE = 1
const READ = 0
export const NO_NAME = 'etcdserver: user name is empty'
export const NO_USER = 'etcdserver: user name not found'
export const DENIED = 'etcdserver: permission denied'
export const OLD_REVISION = 'etcdserver: revision of auth store is old'

interface Permission {
  readonly key: string
  readonly end: string
  /** READ, WRITE, or 2: both. */
  readonly type: number
}

/** Who asked, as an entry of the log has it. */
export interface Asker {
  /** Empty: nobody. */
  readonly user: string
  /** Of auth, when it was asked. */
  readonly revision: number
}

/** A change of who may do what: a method of etcd's, and its message. */
export interface AuthChange {
  readonly kind: 'auth'
  readonly method: number
  /** As hex. */
  readonly body: string
}

/** Guards who there is. */
export class AuthModel {
  enabled = false
  /** A new cluster's is 1; every change that is made adds one. */
  revision = 1
  /** Names of roles, by user. */
  readonly users = new Map<string, Set<string>>()
  readonly roles = new Map<string, Permission[]>()

  /** Carries out what an entry asks, if it may be; else says why not. */
  apply(who: Asker, { method, body }: AuthChange): string | null {
    const why = this.refuses(who, { kind: 'auth', method, body })
    if (why === null && this.changes(method, Buffer.from(body, 'hex'))) this.revision++
    return why
  }

  /**
   * Why somebody may not do this, by what there is now; null: he may. Leases of a run that others
   * than root revoke have no keys.
   */
  refuses(who: Asker, request: ModelOp | AuthChange): string | null {
    if (!this.enabled) return null
    switch (request.kind) {
      case 'auth':
        return NEEDS_NOBODY.includes(request.method) ? null : this.admin(who)
      case 'put':
      case 'delete':
      case 'txn':
      case 'range':
        return this.op(who, request)
      default:
        return null
    }
  }

  private op(who: Asker, op: KvOp): string | null {
    switch (op.kind) {
      case 'range':
        return this.permitted(who, op.key, op.end, READ)
      case 'put':
        return (
          this.permitted(who, op.key, '', WRITE) ??
          (op.prevKv ? this.permitted(who, op.key, '', READ) : null)
        )
      case 'delete':
        return (
          this.permitted(who, op.key, op.end, WRITE) ??
          (op.prevKv ? this.permitted(who, op.key, op.end, READ) : null)
        )
      case 'txn': {
        // Both branches, whichever will be taken.
        for (const { key } of op.compare) {
          const why = this.permitted(who, key, '', READ)
          if (why !== null) return why
        }
        return (
          [...op.success, ...op.failure].map((o) => this.op(who, o)).find((why) => why !== null) ??
          null
        )
      }
    }
  }

  private admin({ user }: Asker): string | null {
    if (user === '') return NO_NAME
    const roles = this.users.get(user)
    return roles === undefined ? NO_USER : roles.has(ROOT) ? null : DENIED
  }

  private permitted(
    { user, revision }: Asker,
    key: string,
    end: string,
    type: number,
  ): string | null {
    if (revision === 0) return NO_NAME
    if (revision < this.revision) return OLD_REVISION
    const held = this.users.get(user)
    if (held?.has(ROOT)) return null
    const all = [...(held ?? [])].flatMap((role) => this.roles.get(role) ?? [])
    return covers(
      all.filter((p) => p.type === type || p.type === 2),
      key,
      end,
    )
      ? null
      : DENIED
  }

  /** False: refused, or there is nothing to change. */
  private changes(method: quorate.member.Method, body: Uint8Array): boolean {
    const { users, roles } = this
    switch (method) {
      case Method.USER_ADD: {
        const { name } = etcd.AuthUserAddRequest.decode(body)
        return !users.has(name) && users.set(name, new Set()) === users
      }
      case Method.USER_DELETE:
        return users.delete(etcd.AuthUserDeleteRequest.decode(body).name)
      case Method.ROLE_ADD: {
        const { name } = etcd.AuthRoleAddRequest.decode(body)
        return !roles.has(name) && roles.set(name, []) === roles
      }
      case Method.ROLE_DELETE: {
        const { role } = etcd.AuthRoleDeleteRequest.decode(body)
        for (const held of users.values()) if (roles.has(role)) held.delete(role)
        return roles.delete(role)
      }
      case Method.USER_GRANT_ROLE: {
        const { user, role } = etcd.AuthUserGrantRoleRequest.decode(body)
        const held = users.get(user)
        return held !== undefined && roles.has(role) && !held.has(role) && held.add(role) === held
      }
      case Method.ROLE_GRANT_PERMISSION: {
        const { name, perm } = etcd.AuthRoleGrantPermissionRequest.decode(body)
        const permissions = roles.get(name)
        if (permissions === undefined) return false
        const given = { key: text(perm?.key), end: text(perm?.rangeEnd), type: perm?.permType ?? 0 }
        const others = permissions.filter((p) => p.key !== given.key || p.end !== given.end)
        roles.set(
          name,
          [...others, given].sort((a, b) => (a.key < b.key ? -1 : 1)),
        )
        return true
      }
      case Method.USER_REVOKE_ROLE:
        return (
          users
            .get(etcd.AuthUserRevokeRoleRequest.decode(body).name)
            ?.delete(etcd.AuthUserRevokeRoleRequest.decode(body).role) ?? false
        )
      case Method.ROLE_REVOKE_PERMISSION: {
        const { role, key, rangeEnd } = etcd.AuthRoleRevokePermissionRequest.decode(body)
        const permissions = roles.get(role)
        const left = permissions?.filter((p) => p.key !== text(key) || p.end !== text(rangeEnd))
        if (left === undefined || left.length === permissions?.length) return false
        return roles.set(role, left) === roles
      }
      case Method.USER_CHANGE_PASSWORD:
        return users.has(etcd.AuthUserChangePasswordRequest.decode(body).name)
      case Method.AUTH_BOOTSTRAP:
        if (this.enabled) return false
        users.set(ROOT, new Set([...(users.get(ROOT) ?? []), ROOT]))
        if (!roles.has(ROOT)) roles.set(ROOT, [])
        this.enabled = true
        return true
      case Method.AUTHENTICATE:
      case Method.AUTH_TOKEN_USE:
        return false
      default:
        throw new Error(`method ${method} is not one that a run asks for`)
    }
  }
}

/** What members and the edge ask by themselves. */
const NEEDS_NOBODY: readonly number[] = [
  Method.AUTHENTICATE,
  Method.AUTH_TOKEN_USE,
  Method.AUTH_BOOTSTRAP,
]

/** Whether permissions, all together, hold a range. */
function covers(permissions: readonly Permission[], key: string, end: string): boolean {
  const last = endOf(key, end)
  let at: string | null = key
  for (const p of [...permissions].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (at === null || p.key > at) break
    const to = endOf(p.key, p.end)
    if (to === null || to > at) at = to
  }
  return at === null || (last !== null && at >= last)
}

/** The first key behind a range; null: there is none. */
function endOf(key: string, end: string): string | null {
  return end === '' ? `${key}\0` : end === '\0' ? null : end
}
