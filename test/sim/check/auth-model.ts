/** Users, roles and permissions as etcd's documentation has them, as far as a run changes them (auth.ts); auth itself stays off. */
import { etcd } from '../../../src/proto/generated/etcd.js'
import { quorate } from '../../../src/proto/generated/member.js'
import { text } from '../codec.ts'
import type { Committed } from './steps.ts'

const { Method } = quorate.member
const NOTHING = new Uint8Array(0)

interface Permission {
  readonly key: string
  readonly end: string
  readonly type: number
}

/** Guards who there is. */
export class AuthModel {
  /** A new cluster's is 1; every change that is made adds one. */
  revision = 1
  /** Names of roles, by user. */
  readonly users = new Map<string, Set<string>>()
  readonly roles = new Map<string, Permission[]>()

  apply(method: quorate.member.Method, body: Uint8Array): void {
    if (this.changes(method, body)) this.revision++
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
      default:
        throw new Error(`method ${method} is not one that a run asks for`)
    }
  }
}

/** What the log made of it, up to an entry: of each request id the first counts. */
export function authAt(committed: readonly Committed[], index: number): AuthModel {
  const model = new AuthModel()
  const seen = new Set<string>()
  for (let i = 1; i <= index; i++) {
    const entry = committed[i]
    if (entry === undefined || entry.type !== 0 || entry.data.length === 0 || entry.data[0] === 0) continue
    const { request, auth, requestId } = quorate.member.LogEntry.decode(entry.data)
    if (request !== 'auth') continue
    const id = Buffer.from(requestId).toString('hex')
    if (seen.has(id)) continue
    seen.add(id)
    model.apply(auth?.method ?? Method.METHOD_UNSPECIFIED, auth?.body ?? NOTHING)
  }
  return model
}
