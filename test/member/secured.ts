/** Three members with auth on, and calls to them, for the tests of who may do what. */
import { expect } from 'vitest'
import { readRows } from '../../src/auth/rows.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from '../support/cluster.ts'

const { Method, AuthTry, AuthRecord } = quorate.member
export const bytes = (text: string) => new TextEncoder().encode(text)
export const HASH = 'dGhlIGhhc2g='
let ids = 0

export function requestId(): Uint8Array {
  const id = new Uint8Array(16).fill(7)
  new DataView(id.buffer).setUint32(12, ++ids)
  return id
}

interface Encodes {
  encode(message: object): { finish(): Uint8Array }
}

export function call(method: quorate.member.Method, type: Encodes, message: object, more: ICall = {}): ICall {
  return { method, body: type.encode(message).finish(), requestId: requestId(), ...more }
}

export const put = (key: string, more: ICall = {}) =>
  call(Method.PUT, etcd.PutRequest, { key: bytes(key), value: bytes('v') }, more)
export const get = (key: string, more: ICall = {}) =>
  call(Method.RANGE, etcd.RangeRequest, { key: bytes(key), serializable: true }, more)

export function ok(cluster: Cluster, node: SimNode, asked: ICall): IAnswer {
  const { answer } = cluster.ask(node, asked)
  expect(answer?.message ?? '').toBe('')
  return answer as IAnswer
}

export function message(cluster: Cluster, node: SimNode, asked: ICall): string {
  return cluster.ask(node, asked).answer?.message ?? ''
}

export function tokenOf(answer: IAnswer | null | undefined): string {
  return etcd.AuthenticateResponse.decode(answer?.body ?? new Uint8Array(0)).token
}

/** What a call of the edge to authenticate is; the password was found right. */
export function login(cluster: Cluster, name: string, id = requestId()): ICall {
  const record = AuthRecord.decode(
    ok(cluster, cluster.node(1), { method: Method.AUTH_RECORD, body: bytes(name) }).body ?? bytes(''),
  )
  return { ...call(Method.AUTHENTICATE, AuthTry, { name, revision: record.revision }), requestId: id }
}

export const add = (name: string) => call(Method.USER_ADD, etcd.AuthUserAddRequest, { name, hashedPassword: HASH })
export const permit = (key: string, rangeEnd = '') =>
  call(Method.ROLE_GRANT_PERMISSION, etcd.AuthRoleGrantPermissionRequest, {
    name: 'r',
    perm: { permType: 2, key: bytes(key), rangeEnd: bytes(rangeEnd) },
  })

/** Three members; root, and ann who has role r: keys from a to c. */
export function secured(size = 3): { cluster: Cluster; root: string; ann: string } {
  const cluster = new Cluster(size, 5n)
  // Until the format is that of this code.
  cluster.run(5000)
  const first = cluster.node(1)
  for (const name of ['root', 'ann']) ok(cluster, first, add(name))
  for (const role of ['root', 'r']) ok(cluster, first, call(Method.ROLE_ADD, etcd.AuthRoleAddRequest, { name: role }))
  ok(cluster, first, permit('a', 'c'))
  const grants = [
    ['root', 'root'],
    ['ann', 'r'],
  ] as const
  for (const [user, role] of grants)
    ok(cluster, first, call(Method.USER_GRANT_ROLE, etcd.AuthUserGrantRoleRequest, { user, role }))
  ok(cluster, first, call(Method.AUTH_ENABLE, etcd.AuthEnableRequest, {}))
  const [root, ann] = ['root', 'ann'].map((name) => tokenOf(ok(cluster, first, login(cluster, name))))
  return { cluster, root: root ?? '', ann: ann ?? '' }
}

/** All of auth, by member. */
export function tables(cluster: Cluster): unknown[] {
  return cluster.nodes.map((node) =>
    readRows(node.disk).map((r) => [r.kind, Buffer.from(r.key).toString('hex'), Buffer.from(r.data).toString('hex')]),
  )
}

export function equalTables(cluster: Cluster): void {
  cluster.run(2000)
  const [first, ...others] = tables(cluster)
  expect((first as unknown[]).length).toBeGreaterThan(4)
  for (const other of others) expect(other).toEqual(first)
}
