/**
 * Snapshots among everything else, taken as the edge takes them: a member pins its state, and all
 * pieces come from that one, first their sizes and then their bytes. What was asked and answered is
 * kept: the file is made of it, and judged, when the log is known.
 */
import { MAX_HOLD_MS, PIN_MS } from '../../src/limits.ts'
import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import { violated } from '../harness/faults.ts'
import type { SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import { etcd } from '../proto/generated/etcd.js'
import { Client, type ClientWorld, send } from './client.ts'
import { num } from './codec.ts'
import { COMPACTED, type ModelOp } from './model.ts'

const { Method } = quorate.member
const NOTHING = new Uint8Array(0)
const TIMEOUT_MS = 2000
/** Of one piece, at its member. */
const TRIES = 5
const MOST = 5
/** Beyond all clients of the workload. */
const CLIENT = 90

/** Ids of leases that end while somebody reads, beyond all of the workload. */
const LEASES = 1_000_000

/** A snapshot, whole. */
export interface Taken {
  readonly member: string
  readonly index: number
  readonly revision: number
  /** −1: never. */
  readonly compacted: number
  /** What was asked, and what of it was answered, in the edge's order. */
  readonly heard: readonly { readonly body: Uint8Array; readonly answer: IAnswer }[]
  /** HashKV at its revision, where the member still could tell it; null: it could not. */
  hash: number | null
}

interface Taking {
  readonly node: SimNode
  /** Which of its member's lives began it. */
  life: number
  /** When it was begun, in virtual milliseconds. */
  readonly at: number
  /** Its last entry. */
  index: number
  readonly heard: { readonly body: Uint8Array; readonly answer: IAnswer }[]
  /** Mean milliseconds between two pieces: whoever reads may be slow. */
  readonly paceMs: number
  /** Everything goes wrong that can. */
  readonly rough: boolean
  readonly done: (taken: Taken | null) => void
  outlived: boolean
}

/** Guards the snapshots that were taken. */
export class Backups {
  readonly taken: Taken[] = []
  private readonly world: ClientWorld
  private readonly prng: Prng
  private readonly client: Client
  private readonly takes: boolean
  private readonly meanMs: number
  private stopped = true

  constructor(world: ClientWorld, prng: Prng) {
    this.world = world
    this.prng = prng
    this.client = new Client(CLIENT, world)
    this.takes = prng.chance(0.6)
    this.meanMs = prng.pick([2000, 6000])
  }

  start(): void {
    this.stopped = false
    if (this.takes) this.later()
  }

  stop(): void {
    this.stopped = true
  }

  private later(): void {
    const { world, prng } = this
    world.loop.after(prng.exponential(this.meanMs), () => {
      const nodes = world.nodes.filter((n) => n.usable)
      if (this.stopped || nodes.length === 0 || this.taken.length >= MOST) return
      this.take(prng.pick(nodes), prng.pick([0, 20, 200]), true, () => this.later())
    })
  }

  /** When all is well: one that can't fail. */
  calm(node: SimNode): Taken {
    const { loop } = this.world
    let taken: Taken | null | undefined
    this.take(node, 0, false, (t) => {
      taken = t
    })
    loop.run(loop.now + 60_000, () => taken !== undefined)
    if (!taken) violated(`no snapshot from ${node.object} when all was well`)
    return taken
  }

  private take(
    node: SimNode,
    paceMs: number,
    rough: boolean,
    done: (taken: Taken | null) => void,
  ): void {
    const taking: Taking = {
      node,
      life: 0,
      at: this.world.loop.now,
      index: 0,
      heard: [],
      paceMs,
      rough,
      done,
      outlived: false,
    }
    const begin = quorate.member.BackupRequest.encode({ cursor: NOTHING, sizes: false }).finish()
    this.ask(taking, begin, (answer) => {
      const state = quorate.member.BackupState.decode(answer.body ?? NOTHING)
      const { index, revision, compacted } = state
      const taken: Taken = {
        member: node.object,
        index: num(index),
        revision: num(revision),
        compacted: num(compacted),
        heard: taking.heard,
        hash: null,
      }
      taking.life = node.lives
      taking.index = taken.index
      this.hash(taken, node)
      if (rough && this.prng.chance(0.5)) this.meddle(taking)
      const first = answer.next ?? NOTHING
      this.pass(taking, first, true, () =>
        this.pass(taking, first, false, () => {
          this.world.faults.hit('snapshot taken')
          if (taking.outlived) this.world.faults.hit('snapshot outlived memory')
          if (this.compactedSince(taken)) this.world.faults.hit('snapshot past a compaction')
          this.taken.push(taken)
          done(taken)
        }),
      )
    })
  }

  private compactedSince({ revision }: Taken): boolean {
    return this.world.history.some(({ request, outcome }) => {
      return request.kind === 'compact' && outcome === 'ok' && request.revision > revision
    })
  }

  /** Its figure goes with what was compacted then. */
  private hash(taken: Taken, node: SimNode): void {
    const body = etcd.HashKVRequest.encode({ revision: taken.revision }).finish()
    send(this.world, node, { method: Method.HASH_KV, body, timeoutMs: TIMEOUT_MS }, (answer) => {
      if (answer === null || answer.code) return
      const { hash, compactRevision } = etcd.HashKVResponse.decode(answer.body ?? NOTHING)
      if (num(compactRevision) === taken.compacted) taken.hash = hash
    })
  }

  /** All pieces once. */
  private pass(taking: Taking, cursor: Uint8Array, sizes: boolean, done: () => void): void {
    if (cursor.length === 0) {
      done()
      return
    }
    const { prng, world } = this
    if (taking.rough && prng.chance(0.1)) this.meddle(taking)
    const body = quorate.member.BackupRequest.encode({ cursor, sizes }).finish()
    world.loop.after(prng.exponential(taking.paceMs), () =>
      this.ask(taking, body, (answer) => {
        if (taking.node.lives > taking.life) taking.outlived = true
        const next = answer.next ?? NOTHING
        // The last piece of all ends it at its member.
        const last = next.length === 0 && !sizes
        if (!taking.rough || last || !prng.chance(0.15)) return this.pass(taking, next, sizes, done)
        this.again(taking, body, answer, () => this.pass(taking, next, sizes, done))
      }),
    )
  }

  /** The same cursor gives the same piece: an answer that was lost is asked for once more. */
  private again(taking: Taking, body: Uint8Array, first: IAnswer, done: () => void): void {
    const heard = taking.heard.length
    this.ask(taking, body, (second) => {
      taking.heard.length = heard
      this.world.faults.hit('snapshot piece asked twice')
      const same = (a?: Uint8Array | null, b?: Uint8Array | null) =>
        Buffer.from(a ?? NOTHING).equals(b ?? NOTHING)
      if (!same(first.body, second.body) || !same(first.next, second.next))
        violated(`${taking.node.object} answered one piece of a snapshot in two ways`)
      done()
    })
  }

  /** What is most likely to hurt: history goes, keys and leases go, the member's memory goes. */
  private meddle({ node }: Taking): void {
    const { prng, world } = this
    const write = (request: ModelOp, done: (revision: number) => void = () => {}) => {
      const nodes = world.nodes.filter((n) => n.usable)
      // When all is well nobody writes but who judges.
      if (nodes.length === 0 || this.stopped) return
      this.client.ask(
        { request, serializable: false, minRevision: 0 },
        prng.pick(nodes),
        2,
        2500,
        (op) => {
          if (op.outcome === 'ok') done(op.revision)
        },
      )
    }
    const put = {
      kind: 'put',
      key: 'snapshot',
      value: `${world.order}`,
      lease: '0',
      prevKv: false,
    } as const
    switch (prng.int(6)) {
      case 0:
        if (node.alive && !node.running && !this.stopped && prng.chance(0.5)) node.die('eviction')
        return
      case 1:
        write({ kind: 'delete', key: 'k', end: 'l', prevKv: false })
        return
      case 2:
        for (const { id } of world.renewals.slice(-3)) write({ kind: 'revoke', id })
        return
      case 3: {
        const id = String(LEASES + world.order)
        write({ kind: 'grant', id, ttl: prng.pick([5, 20]) }, () =>
          write({ ...put, key: 'leased', lease: id }),
        )
        return
      }
      default:
        // At a delete, mostly: it stays as long as its revision is the compacted one.
        write(put, (revision) => {
          if (prng.chance(0.3))
            return write({ kind: 'compact', revision, physical: prng.chance(0.2) })
          write({ kind: 'delete', key: put.key, end: '', prevKv: false }, (deleted) =>
            write({ kind: 'compact', revision: deleted, physical: false }),
          )
        })
    }
  }

  private ask(taking: Taking, body: Uint8Array, done: (answer: IAnswer) => void): void {
    const { world, prng } = this
    const { node } = taking
    const call: ICall = { method: Method.SNAPSHOT, body, timeoutMs: TIMEOUT_MS }
    const attempt = (tries: number): void => {
      let over = false
      const failed = (): void => {
        if (over) return
        over = true
        if (tries >= TRIES) this.cut(taking, 'no answer')
        else world.loop.after(prng.exponential(50 * 2 ** tries), () => attempt(tries + 1))
      }
      world.loop.after(TIMEOUT_MS + 500, failed)
      send(world, node, call, (answer) => {
        if (over) return
        if (answer === null) return failed()
        over = true
        if (answer.code) return this.cut(taking, answer.message ?? '')
        taking.heard.push({ body, answer })
        done(answer)
      })
    }
    attempt(1)
  }

  private cut({ node, at, index, done }: Taking, why: string): void {
    const { world } = this
    // Somebody reads on and on: only a clock that jumps takes that for silence, or for a hold that
    // was set long before it went back; and only a state that was received takes the place of this
    // one.
    const received = (node.life?.member?.inspect().firstIndex ?? 0) > index + 1
    const { forwards, backwards } = node.movedSince(at)
    if (why === COMPACTED && !received && forwards < PIN_MS / 2 && backwards < MAX_HOLD_MS - PIN_MS)
      violated(`${node.object} let what a snapshot is of be compacted while it was read`)
    world.trace.event(world.loop.now, 'snapshot cut', node.object, why)
    world.faults.hit('snapshot cut')
    done(null)
  }
}

/** A member that says again what it said. */
export function replayOf({ heard, member }: Taken): (call: ICall) => Promise<IAnswer> {
  let at = 0
  return async ({ body }) => {
    const next = heard[at++]
    if (next === undefined || !Buffer.from(next.body).equals(body ?? NOTHING))
      violated(`the edge asks ${member} for other pieces than were to come`)
    return next.answer
  }
}
