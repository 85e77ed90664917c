/**
 * Callers who name their requests (Quorate-Request-Id): out of a few names that all of them use,
 * for all kinds of requests, at all members, at once and one after the other. What each asks and
 * hears is written down; check/named.ts judges it.
 */

import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { AuthChange } from './check/auth-model.ts'
import type { StepChecker } from './check/steps.ts'
import { type ClientWorld, send } from './client.ts'
import { bytesOf, type Decoded, decode, encode, methodOf, num, text } from './codec.ts'
import type { KvOp, ModelOp } from './model.ts'

const { Method, AuthenticateRequest, AuthRecord } = quorate.member
const NOTHING = new Uint8Array(0)
/**
 * Who asks: nobody, one without a role, one who may read some keys, one who may write them too, and
 * root.
 */
export const CALLERS = ['', 'none', 'eye', 'low', 'root'] as const
type Caller = (typeof CALLERS)[number]
/** The keys that `low` and `eye` have something to say of: from `n` to `o`. */
export const THEIRS = ['n', 'o'] as const
const TIMEOUT_MS = 2500

/** One call under a name, and what was heard. */
export interface NamedOp {
  readonly name: number
  readonly user: Caller
  readonly request: ModelOp | AuthChange
  readonly member: string
  /** Position in the order of everything that clients see. */
  readonly invoked: number
  /** What its member surely had applied before it was asked. */
  readonly floor: number
  /** What was committed when it was answered; Infinity: it was not. */
  committed: number
  outcome: 'ok' | 'refused' | 'unknown'
  why: string
  heard: Decoded | null
}

/** A login that made a token. */
export interface Login {
  readonly user: Caller
  readonly token: string
}

/** Guards who asks for what next. */
export class NamedCalls {
  readonly ops: NamedOp[] = []
  readonly logins: Login[] = []
  private readonly world: ClientWorld
  private readonly checker: StepChecker
  private readonly prng: Prng
  private readonly names: readonly Uint8Array[]
  private readonly meanMs: number
  private stopped = false
  /** Calls that nobody has answered, or given up. */
  running = 0

  constructor(world: ClientWorld, checker: StepChecker, prng: Prng) {
    this.world = world
    this.checker = checker
    this.prng = prng
    this.names = Array.from({ length: prng.between(2, 6) }, () => prng.bytes(16))
    this.meanMs = prng.pick([400, 1200, 4000])
  }

  start(): void {
    this.later()
  }

  stop(): void {
    this.stopped = true
  }

  private later(): void {
    const { world, prng } = this
    world.loop.after(prng.exponential(this.meanMs), () => {
      if (this.stopped) return
      if (this.world.secured && prng.chance(0.1)) this.login()
      else this.burst()
      this.later()
    })
  }

  /** One name, a few times. */
  private burst(): void {
    const { world, prng } = this
    const name = prng.int(this.names.length)
    const apart = prng.pick([0, 0, 20, 300])
    const what = () => ({ user: prng.pick(CALLERS), request: this.request(name) })
    const first = what()
    for (let i = prng.between(1, 4); i > 0; i--) {
      // The same again, the same of another, something else of the same caller, or all else.
      const roll = prng.float()
      const other = what()
      const user = roll < 0.6 && roll >= 0.3 ? other.user : roll < 0.75 ? first.user : other.user
      const request = roll < 0.6 ? first.request : other.request
      world.loop.after(apart * i * prng.float(), () => this.ask(name, user, request))
    }
  }

  /** Its content tells its name: so what the log holds says by which it came. */
  private request(name: number): ModelOp | AuthChange {
    const { prng } = this
    const key = `n${name}`
    const variant = prng.int(3)
    const put: KvOp = {
      kind: 'put',
      key,
      value: `${name} ${variant}`,
      lease: '0',
      prevKv: variant === 1,
    }
    const range = (from: string, end: string): KvOp => {
      return {
        kind: 'range',
        key: from,
        end,
        limit: 0,
        revision: 0,
        order: 'none',
        keysOnly: false,
        countOnly: false,
      }
    }
    const txn = (success: readonly KvOp[]): KvOp => ({
      kind: 'txn',
      compare: [],
      success,
      failure: [],
    })
    const lease = String(7000 + 10 * name + variant)
    const role = `x${name}`
    const auth = (method: number, body: { finish(): Uint8Array }): AuthChange => {
      return { kind: 'auth', method, body: Buffer.from(body.finish()).toString('hex') }
    }
    switch (prng.int(15)) {
      case 0:
        return { kind: 'delete', key, end: '', prevKv: variant === 1 }
      case 1:
        return { kind: 'delete', key, end: `n${name}${variant}`, prevKv: variant === 1 }
      case 2:
        // Long, where there are many.
        return prng.chance(0.3) ? { kind: 'delete', key: 'b', end: `c${name}`, prevKv: false } : put
      case 3:
      case 4:
        return txn([put, range('k', 'l')])
      case 5:
        return txn([put, range(...THEIRS)])
      case 6:
        return txn([range('\0', '\0'), { kind: 'delete', key, end: '', prevKv: true }])
      case 7:
        return { kind: 'grant', id: lease, ttl: 3600 }
      case 8:
        return { kind: 'revoke', id: lease }
      case 9:
        return auth(Method.ROLE_ADD, etcd.AuthRoleAddRequest.encode({ name: role }))
      case 10: {
        const perm = { permType: variant, key: bytesOf(key) }
        return auth(
          Method.ROLE_GRANT_PERMISSION,
          etcd.AuthRoleGrantPermissionRequest.encode({ name: role, perm }),
        )
      }
      case 11:
        return { kind: 'compact', revision: 2 + 3 * name + variant, physical: false }
      default:
        return put
    }
  }

  private ask(name: number, user: Caller, request: ModelOp | AuthChange): void {
    const { world, prng, checker } = this
    const nodes = world.nodes.filter((n) => n.usable)
    if (this.stopped || nodes.length === 0) return
    const node = prng.pick(nodes)
    const op: NamedOp = {
      name,
      user,
      request,
      member: node.object,
      invoked: ++world.order,
      floor: checker.safely(node).applied,
      committed: Number.POSITIVE_INFINITY,
      outcome: 'unknown',
      why: '',
      heard: null,
    }
    this.ops.push(op)
    const [method, body] =
      request.kind === 'auth'
        ? [request.method, Buffer.from(request.body, 'hex')]
        : [methodOf(request), encode(request, false)]
    this.call(
      node,
      user,
      { method, body, requestId: this.names[name] ?? NOTHING, named: true },
      (answer) => {
        // One that has been removed shows nothing any more of its last turns, in which it may have
        // heard of more.
        if (!node.gone) op.committed = Math.max(checker.lastCommit, checker.last(node).commit)
        op.why = answer.message ?? ''
        const { code } = answer
        // A long answer comes in pages: what it is of is judged all the same.
        if (code)
          op.outcome =
            answer.unknown || /timed out|leader changed/.test(op.why) ? 'unknown' : 'refused'
        else op.outcome = 'ok'
        if (!code && request.kind !== 'auth' && !answer.next?.length)
          op.heard = decode(request, answer.body ?? NOTHING)
        world.trace.event(
          world.loop.now,
          `named ${op.outcome}`,
          user || 'nobody',
          request.kind,
          name,
        )
      },
    )
  }

  private call(node: SimNode, user: Caller, call: ICall, done: (answer: IAnswer) => void): void {
    const { world } = this
    this.running++
    let over = false
    const end = (answer: IAnswer | null): void => {
      if (over) return
      over = true
      this.running--
      if (answer !== null) done(answer)
    }
    world.loop.after(TIMEOUT_MS + 1000, () => end(null))
    send(
      world,
      node,
      { ...call, verified: user === '' ? null : { user }, timeoutMs: TIMEOUT_MS },
      end,
    )
  }

  /**
   * What the edge does once a password was found right, for two users at once; a try that breaks
   * off is made again under its id.
   */
  private login(): void {
    const { world, prng } = this
    for (const name of ['low', prng.pick(['low', 'root'] as const)]) {
      const user = name as Caller
      const nodes = world.nodes.filter((n) => n.usable)
      if (nodes.length === 0) return
      const node = prng.pick(nodes)
      this.call(
        node,
        '',
        { method: Method.AUTH_RECORD, body: Buffer.from(user) },
        ({ code, body }) => {
          if (code) return
          const { revision } = AuthRecord.decode(body ?? NOTHING)
          const call: ICall = {
            method: Method.AUTHENTICATE,
            body: AuthenticateRequest.encode({ name: user, revision }).finish(),
            requestId: prng.bytes(16),
          }
          for (let tries = prng.between(1, 2); tries > 0; tries--) {
            this.call(prng.pick(nodes), '', call, (answer) => {
              if (answer.code) return
              this.logins.push({
                user,
                token: etcd.AuthenticateResponse.decode(answer.body ?? NOTHING).token,
              })
            })
          }
        },
      )
    }
  }
}

/** Whose token it is, by the entry that made it; null: none did. */
export function ownerOf(
  token: string,
  entryAt: (index: number) => Uint8Array | undefined,
): string | null {
  const [secret, index] = token.split('.')
  const data = entryAt(num(index))
  if (data === undefined) return null
  const { auth } = quorate.member.LogEntry.decode(data)
  if (auth?.method !== Method.AUTHENTICATE) return null
  const made = AuthenticateRequest.decode(auth.body ?? NOTHING)
  return text(Buffer.from(made.secret)) === secret ? made.name : null
}
