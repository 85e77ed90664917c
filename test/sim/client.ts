/**
 * Clients: each asks one thing at a time, tries again elsewhere with the same request id, and
 * writes down what it heard.
 */

import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import type { FaultCounts } from '../harness/faults.ts'
import type { Loop } from '../harness/loop.ts'
import type { Network } from '../harness/network.ts'
import type { SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import type { Trace } from '../harness/trace.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { Renewal } from './check/leases.ts'
import { decode, encode, methodOf } from './codec.ts'
import type { Op } from './history.ts'
import { COMPACTED, FUTURE, isWrite, LEASE_EXISTS, type ModelOp, NO_LEASE } from './model.ts'

/** Refusals that tell something of the state; all others mean "not done". */
const TELLING = new Set([COMPACTED, FUTURE, NO_LEASE, LEASE_EXISTS])

export interface ClientWorld {
  readonly loop: Loop
  readonly prng: Prng
  readonly net: Network
  readonly faults: FaultCounts
  readonly trace: Trace
  readonly nodes: readonly SimNode[]
  readonly history: Op[]
  /** Chance that a call, or its answer, is lost between client and member. */
  loss: number
  /** What clients were promised of leases. */
  readonly renewals: Renewal[]
  /** Counts up with everything that clients see. */
  order: number
  /** Auth is on. */
  readonly secured: boolean
  /**
   * Who asks where nothing else is said: root of this cluster. Where auth is off it says nothing.
   */
  readonly root: { readonly user: 'root'; readonly cluster: string }
}

export interface Asked {
  readonly request: ModelOp
  readonly serializable: boolean
  readonly minRevision: number
}

export class Client {
  readonly id: number
  /** Highest revision in any answer to it. */
  seen = 0
  /** Keys it read last, with the revision of their change: for compare-and-swap. */
  readonly known = new Map<string, { mod: number; value: string }>()
  private readonly world: ClientWorld

  constructor(id: number, world: ClientWorld) {
    this.id = id
    this.world = world
  }

  /** Asks once, at `first`, and goes on elsewhere while `maxTries` last. */
  ask(
    asked: Asked,
    first: SimNode,
    maxTries: number,
    timeoutMs: number,
    done: (op: Op) => void,
  ): void {
    const { world } = this
    const { request } = asked
    const write = isWrite(request)
    const requestId = write ? world.prng.bytes(16) : new Uint8Array(0)
    const op: Op = {
      client: this.id,
      request,
      requestId: Buffer.from(requestId).toString('hex'),
      serializable: asked.serializable,
      minRevision: asked.minRevision,
      invoked: ++world.order,
      returned: Number.POSITIVE_INFINITY,
      outcome: 'unknown',
      answer: null,
      revision: 0,
      bare: false,
      tries: 0,
      member: '',
    }
    world.history.push(op)
    const body = encode(request, asked.serializable)
    const began = world.loop.now
    let over = false
    let doubt = false
    const finish = () => {
      if (over) return
      over = true
      if (op.outcome !== 'unknown') op.returned = ++world.order
      const revision = op.outcome === 'ok' ? op.revision : 0
      world.trace.event(
        world.loop.now,
        `client ${op.outcome}`,
        `client ${this.id}`,
        request.kind,
        revision,
        op.tries,
      )
      if (op.outcome === 'ok') this.learn(op)
      done(op)
    }
    const attempt = (node: SimNode) => {
      op.tries++
      const sent = world.loop.now
      const order = world.order
      let settled = false
      const call: ICall = {
        method: methodOf(request),
        body,
        requestId,
        retry: op.tries > 1,
        timeoutMs,
        minRevision: asked.minRevision,
      }
      const next = (outcome: 'unknown' | 'not done', why: string) => {
        if (settled || over) return
        settled = true
        if (outcome === 'unknown') doubt = true
        if (op.tries < maxTries) {
          const elsewhere = world.nodes.filter((n) => n !== node && n.usable)
          world.loop.after(20 + world.prng.exponential(100), () => {
            if (!over) attempt(elsewhere.length > 0 ? world.prng.pick(elsewhere) : node)
          })
          return
        }
        if (write && !doubt) {
          op.outcome = 'refused'
          op.answer = { kind: 'refused', why }
          op.member = node.object
        }
        finish()
      }
      world.loop.after(timeoutMs + 500, () => next('unknown', 'no answer'))
      send(world, node, call, (answer) => {
        if (over) return
        if (answer === null) return next('unknown', 'cut')
        const { code, message, unknown } = {
          code: answer.code ?? 0,
          message: answer.message ?? '',
          unknown: answer.unknown ?? false,
        }
        if (code !== 0 && TELLING.has(message)) {
          op.outcome = 'refused'
          op.answer = { kind: 'refused', why: message }
          op.member = node.object
          settled = true
          return finish()
        }
        if (code !== 0) {
          world.trace.event(world.loop.now, 'refused', node.object, code, message)
          return next(
            unknown || /timed out|leader changed/.test(message) ? 'unknown' : 'not done',
            message,
          )
        }
        const decoded = decode(request, answer.body ?? new Uint8Array(0))
        const heard = () => {
          if (over) return
          settled = true
          op.outcome = 'ok'
          op.answer = decoded.answer
          op.revision = decoded.revision
          op.bare = decoded.bare
          op.member = node.object
          if (request.kind === 'grant')
            world.renewals.push({
              id: request.id,
              ttl: request.ttl,
              sent: began,
              order: op.invoked,
            })
          if (op.answer.kind === 'keepalive' && request.kind === 'keepalive' && op.answer.ttl > 0)
            world.renewals.push({ id: request.id, ttl: op.answer.ttl, sent, order })
          finish()
        }
        if (answer.next === null || answer.next === undefined || answer.next.length === 0)
          return heard()
        if (decoded.answer.kind !== 'range') return next('unknown', 'a cut answer that is no range')
        const kvs = [...decoded.answer.kvs]
        const head = decoded.answer
        turnPages(world, node, answer.next, kvs, (ok) => {
          if (!ok) return next(write ? 'unknown' : 'not done', 'a page was lost')
          Object.assign(decoded, { answer: { ...head, kvs } })
          heard()
        })
      })
    }
    attempt(first)
  }

  private learn(op: Op): void {
    this.seen = Math.max(this.seen, op.revision)
    if (op.answer?.kind !== 'range') return
    for (const kv of op.answer.kvs) this.known.set(kv.key, { mod: kv.mod, value: kv.value })
  }
}

/** The rest of a cut range, page by page, from the member that cut it. */
function turnPages(
  world: ClientWorld,
  node: SimNode,
  next: Uint8Array,
  kvs: unknown[],
  done: (ok: boolean) => void,
): void {
  let over = false
  const end = (ok: boolean) => {
    if (!over) done(ok)
    over = true
  }
  world.loop.after(5000, () => end(false))
  send(
    world,
    node,
    { method: quorate.member.Method.PAGE, body: next, timeoutMs: 4000 },
    (answer) => {
      if (over) return
      if (answer === null || (answer.code ?? 0) !== 0) return end(false)
      const page = decode(PAGE_OF, answer.body ?? new Uint8Array(0)).answer
      if (page.kind === 'range') kvs.push(...page.kvs)
      if (answer.next === null || answer.next === undefined || answer.next.length === 0)
        return end(true)
      turnPages(world, node, answer.next, kvs, end)
    },
  )
}

const PAGE_OF: ModelOp = {
  kind: 'range',
  key: '',
  end: '',
  limit: 0,
  revision: 0,
  order: 'none',
  keysOnly: false,
  countOnly: false,
}

/**
 * One call to a member and its answer, over a network that may lose either; root asks, if it does
 * not say who. null = cut.
 */
export function send(
  world: ClientWorld,
  node: SimNode,
  call: ICall,
  answer: (a: IAnswer | null) => void,
): void {
  const { loop, prng, faults, net } = world
  if (prng.chance(world.loss)) {
    faults.hit('client call lost')
    return
  }
  loop.after(net.latency() * 0.4, () =>
    node.call([{ verified: world.root, ...call }], (_, a) => {
      if (prng.chance(world.loss)) {
        faults.hit('client answer lost')
        return
      }
      loop.after(net.latency() * 0.4, () => answer(a))
    }),
  )
}

/** A Range as etcd's own message, for the driver's own questions. */
export function rangeAll(): Uint8Array {
  return etcd.RangeRequest.encode({
    key: new Uint8Array([0]),
    rangeEnd: new Uint8Array([0]),
  }).finish()
}
