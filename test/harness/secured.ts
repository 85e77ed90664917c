/** A cluster with auth on, for the tests of who may do what. */
import { expect } from 'vitest'
import { readRows } from '../../src/auth/rows.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { etcd } from '../proto/generated/etcd.js'
import { Cluster } from './cluster.ts'
import type { IAnswer, ICall } from './door.ts'
import type { ClusterMember } from './member.ts'
import { type About, bytes, call, Method } from './requests.ts'

const { AuthenticateRequest, AuthRecord } = quorate.member
/** What an edge makes of a password: these tests never look into it. */
export const HASH = 'dGhlIGhhc2g='

export const addUser = (name: string, about: About = {}): ICall =>
  call(Method.USER_ADD, etcd.AuthUserAddRequest, { name, hashedPassword: HASH }, about)
export const deleteUser = (name: string, about: About = {}): ICall =>
  call(Method.USER_DELETE, etcd.AuthUserDeleteRequest, { name }, about)
export const changePassword = (name: string, hashedPassword = HASH, about: About = {}): ICall =>
  call(
    Method.USER_CHANGE_PASSWORD,
    etcd.AuthUserChangePasswordRequest,
    { name, hashedPassword },
    about,
  )
export const addRole = (name: string, about: About = {}): ICall =>
  call(Method.ROLE_ADD, etcd.AuthRoleAddRequest, { name }, about)
export const grantRole = (user: string, role: string, about: About = {}): ICall =>
  call(Method.USER_GRANT_ROLE, etcd.AuthUserGrantRoleRequest, { user, role }, about)
/** Role r may read and write these keys, too. */
export const permit = (key: string, rangeEnd = '', about: About = {}): ICall => {
  const perm = { permType: 2, key: bytes(key), rangeEnd: bytes(rangeEnd) }
  return call(
    Method.ROLE_GRANT_PERMISSION,
    etcd.AuthRoleGrantPermissionRequest,
    { name: 'r', perm },
    about,
  )
}
/** Role r may read and write these keys no more. */
export const forbid = (key: string, rangeEnd = '', about: About = {}): ICall => {
  const revoked = { role: 'r', key: bytes(key), rangeEnd: bytes(rangeEnd) }
  return call(Method.ROLE_REVOKE_PERMISSION, etcd.AuthRoleRevokePermissionRequest, revoked, about)
}
export const enable = (about: About = {}): ICall =>
  call(Method.AUTH_ENABLE, etcd.AuthEnableRequest, {}, about)
export const disable = (about: About = {}): ICall =>
  call(Method.AUTH_DISABLE, etcd.AuthDisableRequest, {}, about)
/** What an edge checks a password against. */
export const authRecord = (name: string): ICall => ({
  method: Method.AUTH_RECORD,
  body: bytes(name),
})

/** How often auth has changed. */
export function authRevision(member: ClusterMember): number {
  const { body } = member.ask(call(Method.AUTH_STATUS, etcd.AuthStatusRequest, {}))
  return Number(etcd.AuthStatusResponse.decode(body ?? bytes('')).authRevision)
}

export function tokenOf(answer: IAnswer | null | undefined): string {
  return etcd.AuthenticateResponse.decode(answer?.body ?? bytes('')).token
}

/**
 * An edge's call to authenticate somebody whose password it found right just now, by what m1 told
 * it.
 */
export function authenticate(cluster: Cluster, name: string, about: About = {}): ICall {
  const record = AuthRecord.decode(cluster.m1.ask(authRecord(name)).body ?? bytes(''))
  return call(Method.AUTHENTICATE, AuthenticateRequest, { name, revision: record.revision }, about)
}

/** What a client says of itself that has logged in. */
export function login(cluster: Cluster, name: string, at = cluster.m1): { readonly token: string } {
  return { token: tokenOf(at.ask(authenticate(cluster, name))) }
}

export interface Secured {
  readonly cluster: Cluster
  readonly root: { readonly token: string }
  /** Has role r: keys from a to c. */
  readonly ann: { readonly token: string }
}

/** Three members; root, and ann who has role r: keys from a to c. */
export function secured(): Secured {
  const cluster = new Cluster({ seed: 5 })
  const { m1 } = cluster
  for (const name of ['root', 'ann']) m1.ask(addUser(name))
  for (const role of ['root', 'r']) m1.ask(addRole(role))
  m1.ask(permit('a', 'c'))
  m1.ask(grantRole('root', 'root'))
  m1.ask(grantRole('ann', 'r'))
  m1.ask(enable())
  const logins = { root: login(cluster, 'root'), ann: login(cluster, 'ann') }
  // Until every member knows of both.
  cluster.run(1000)
  return { cluster, ...logins }
}

/** All of auth, by member. */
export function tables(cluster: Cluster): unknown[][] {
  return cluster.members.map(({ disk }) =>
    readRows(disk).map((r) => [
      r.kind,
      Buffer.from(r.key).toString('hex'),
      Buffer.from(r.data).toString('hex'),
    ]),
  )
}

/** All members hold the same of auth, and something. */
export function equalTables(cluster: Cluster): void {
  cluster.run(2000)
  const [first = [], ...others] = tables(cluster)
  expect(first.length).toBeGreaterThan(4)
  for (const other of others) expect(other).toEqual(first)
}
