/**
 * Changes of who may do what, among everything else: users, roles and permissions, at random
 * members. Where auth is on, root asks for them and some are about those who name their requests
 * (named.ts); where it is off, all that is judged is that all members hold the same
 * (Inspection.hashKV counts it).
 */

import { quorate } from '../../src/proto/generated/member.js'
import type { ICall } from '../harness/door.ts'
import type { Prng } from '../harness/prng.ts'
import { etcd } from '../proto/generated/etcd.js'
import { type ClientWorld, send } from './client.ts'
import { bytesOf } from './codec.ts'
import { THEIRS } from './named.ts'

const { Method } = quorate.member
const USERS = ['ann', 'bob', 'cyd']
const ROLES = ['r1', 'r2', 'r3']
const TIMEOUT_MS = 3000

function change(prng: Prng): Change {
  const [name, role] = [prng.pick(USERS), prng.pick(ROLES)]
  const key = Uint8Array.of(97 + prng.int(20))
  switch (prng.int(7)) {
    case 0:
      return {
        method: Method.USER_ADD,
        body: etcd.AuthUserAddRequest.encode({ name, hashedPassword: 'aGFzaA==' }).finish(),
      }
    case 1:
      return {
        method: Method.USER_DELETE,
        body: etcd.AuthUserDeleteRequest.encode({ name }).finish(),
      }
    case 2:
      return {
        method: Method.ROLE_ADD,
        body: etcd.AuthRoleAddRequest.encode({ name: role }).finish(),
      }
    case 3:
      return {
        method: Method.ROLE_DELETE,
        body: etcd.AuthRoleDeleteRequest.encode({ role }).finish(),
      }
    case 4:
      return {
        method: Method.USER_GRANT_ROLE,
        body: etcd.AuthUserGrantRoleRequest.encode({ user: name, role }).finish(),
      }
    default: {
      const perm = { permType: prng.int(3), key }
      return {
        method: Method.ROLE_GRANT_PERMISSION,
        body: etcd.AuthRoleGrantPermissionRequest.encode({ name: role, perm }).finish(),
      }
    }
  }
}

const HASH = 'aGFzaA=='
/** Of those who name their requests. */
const HELD = [
  ['low', 'writer', 2],
  ['eye', 'reader', 0],
] as const
const [FROM, TO] = THEIRS.map(bytesOf)

type Change = Pick<ICall, 'method' | 'body'>
const addUser = (name: string): Change => {
  return {
    method: Method.USER_ADD,
    body: etcd.AuthUserAddRequest.encode({ name, hashedPassword: HASH }).finish(),
  }
}
const grantRole = (user: string, role: string): Change => {
  return {
    method: Method.USER_GRANT_ROLE,
    body: etcd.AuthUserGrantRoleRequest.encode({ user, role }).finish(),
  }
}
const permit = (name: string, permType: number): Change => {
  const perm = { permType, key: FROM ?? null, rangeEnd: TO ?? null }
  return {
    method: Method.ROLE_GRANT_PERMISSION,
    body: etcd.AuthRoleGrantPermissionRequest.encode({ name, perm }).finish(),
  }
}

/** Switches auth on, and lets in those who name their requests. */
export const SECURING: readonly Change[] = [
  { method: Method.AUTH_BOOTSTRAP, body: bytesOf('a hash') },
  addUser('none'),
  ...HELD.flatMap(([user, role, type]) => [
    addUser(user),
    { method: Method.ROLE_ADD, body: etcd.AuthRoleAddRequest.encode({ name: role }).finish() },
    permit(role, type),
    grantRole(user, role),
  ]),
]

/** What is given to them, and taken. */
function theirs(prng: Prng): Change {
  const [user, role, type] = prng.pick(HELD)
  switch (prng.int(8)) {
    case 0:
      return {
        method: Method.USER_REVOKE_ROLE,
        body: etcd.AuthUserRevokeRoleRequest.encode({ name: user, role }).finish(),
      }
    case 1:
      return {
        method: Method.ROLE_REVOKE_PERMISSION,
        body: etcd.AuthRoleRevokePermissionRequest.encode({
          role,
          key: FROM ?? null,
          rangeEnd: TO ?? null,
        }).finish(),
      }
    case 2:
      return {
        method: Method.USER_DELETE,
        body: etcd.AuthUserDeleteRequest.encode({ name: user }).finish(),
      }
    case 3: {
      const request = { name: user, hashedPassword: HASH }
      return {
        method: Method.USER_CHANGE_PASSWORD,
        body: etcd.AuthUserChangePasswordRequest.encode(request).finish(),
      }
    }
    case 4:
      return addUser(user)
    case 5:
      return permit(role, type)
    default:
      return grantRole(user, role)
  }
}

/** Guards when the next change is asked for. */
export class AuthChanges {
  private readonly world: ClientWorld
  private readonly prng: Prng
  private stopped = false

  constructor(world: ClientWorld, prng: Prng) {
    this.world = world
    this.prng = prng
  }

  start(): void {
    this.later()
  }

  stop(): void {
    this.stopped = true
  }

  private later(): void {
    const { world, prng } = this
    world.loop.after(prng.between(50, 3000), () => {
      if (this.stopped) return
      this.ask({
        ...(world.secured && prng.chance(0.5) ? theirs(prng) : change(prng)),
        requestId: prng.bytes(16),
        timeoutMs: TIMEOUT_MS,
      })
      this.later()
    })
  }

  /** Twice at once, or once more where no answer came, as an edge does that fails over. */
  private ask(call: ICall): void {
    const { world, prng } = this
    const tries = prng.chance(0.3) ? 2 : 1
    for (let i = 0; i < tries; i++)
      send(world, prng.pick(world.nodes), { ...call, retry: i > 0 }, () => {})
  }
}
