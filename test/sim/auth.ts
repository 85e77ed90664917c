/**
 * Changes of who may do what, among everything else: users, roles and permissions, at random members. Auth itself stays off, so the
 * calls of the workload go on as they are; what is judged is that all members hold the same (Inspection.hashKV counts it).
 */
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { type ClientWorld, send } from './client.ts'
import type { ICall } from './door.ts'
import type { Prng } from './prng.ts'

const { Method } = quorate.member
const USERS = ['ann', 'bob', 'cyd']
const ROLES = ['r1', 'r2', 'r3']
const TIMEOUT_MS = 3000

function change(prng: Prng): Pick<ICall, 'method' | 'body'> {
  const [name, role] = [prng.pick(USERS), prng.pick(ROLES)]
  const key = Uint8Array.of(97 + prng.int(20))
  switch (prng.int(7)) {
    case 0:
      return { method: Method.USER_ADD, body: etcd.AuthUserAddRequest.encode({ name, hashedPassword: 'aGFzaA==' }).finish() }
    case 1:
      return { method: Method.USER_DELETE, body: etcd.AuthUserDeleteRequest.encode({ name }).finish() }
    case 2:
      return { method: Method.ROLE_ADD, body: etcd.AuthRoleAddRequest.encode({ name: role }).finish() }
    case 3:
      return { method: Method.ROLE_DELETE, body: etcd.AuthRoleDeleteRequest.encode({ role }).finish() }
    case 4:
      return { method: Method.USER_GRANT_ROLE, body: etcd.AuthUserGrantRoleRequest.encode({ user: name, role }).finish() }
    default: {
      const perm = { permType: prng.int(3), key }
      return {
        method: Method.ROLE_GRANT_PERMISSION,
        body: etcd.AuthRoleGrantPermissionRequest.encode({ name: role, perm }).finish(),
      }
    }
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
      this.ask({ ...change(prng), requestId: prng.bytes(16), timeoutMs: TIMEOUT_MS })
      this.later()
    })
  }

  /** Twice at once, or once more where no answer came, as an edge does that fails over. */
  private ask(call: ICall): void {
    const { world, prng } = this
    const tries = prng.chance(0.3) ? 2 : 1
    for (let i = 0; i < tries; i++) send(world, prng.pick(world.nodes), { ...call, retry: i > 0 }, () => {})
  }
}
