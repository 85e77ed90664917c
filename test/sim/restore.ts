/**
 * A snapshot becomes a cluster: blank members beside those that it is of, on the same virtual time,
 * with an edge that loses steps, says them twice, gives up and begins again, and members that die
 * meanwhile. Then the new cluster must be what the snapshot is of.
 */

import { Code, Errors } from '../../src/errors.ts'
import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import { type FaultCounts, violated } from '../harness/faults.ts'
import type { Loop } from '../harness/loop.ts'
import { Network } from '../harness/network.ts'
import { EPOCH, SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import type { Trace } from '../harness/trace.ts'
import { etcd } from '../proto/generated/etcd.js'
import { replayOf, type Taken } from './backups.ts'
import { Chaos } from './chaos.ts'
import { checkFile, LONG_TTL, type State } from './check/state.ts'
import { StepChecker } from './check/steps.ts'
import { type ClientWorld, send } from './client.ts'
import { decode, encode, num } from './codec.ts'
import { type Ask, type Edge, loadEdge } from './edge-door.ts'
import type { Limits } from './limits.ts'
import type { MakeMember } from './real.ts'

const { Method } = quorate.member
const NOTHING = new Uint8Array(0)
const STEP_MS = 4000
const TRIES = 5
/** From here on nothing goes wrong at the edge. */
const CALM_ATTEMPT = 5
const SERVES_WITHIN = 120_000
const CONVERGE_WITHIN = 60_000
/** All leases shorter than LONG_TTL have ended then, whoever leads. */
const LEASES_OVER = 200_000
/** An alarm has removed what nobody went on with. */
const REMOVED_WITHIN = 1_300_000

const STRAGGLERS = 20

/** The edge went away. */
class Gone extends Error {
  override name = 'Gone'
}

export interface RestoreWorld {
  readonly loop: Loop
  readonly faults: FaultCounts
  readonly trace: Trace
  readonly make: MakeMember
  readonly limits: Limits
  readonly seed: bigint
}

/** The file of a snapshot, held against the log. */
export async function fileOf(taken: Taken, state: State): Promise<Uint8Array> {
  const edge = await loadEdge()
  const what = `the snapshot of ${taken.member} at revision ${taken.revision}`
  const { revision, compacted } = state.model
  if (revision !== taken.revision || compacted !== taken.compacted)
    violated(
      `${what} and ${taken.compacted} compacted is of entry ${taken.index}: that makes ${revision} and ${compacted}`,
    )
  let file: Uint8Array
  try {
    file = await edge.snapshot(replayOf(taken))
  } catch (e) {
    violated(`${what} makes no file: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}`)
  }
  await checkFile(what, file, state)
  return file
}

/** Guards the second cluster. */
export class Restoring {
  private readonly world: RestoreWorld
  private readonly taken: Taken
  private readonly state: State
  private readonly prng: Prng
  private readonly nodes: SimNode[] = []
  private readonly net: Network
  private readonly clients: ClientWorld
  private readonly checker = new StepChecker()
  private readonly chaos: Chaos
  private readonly stragglers: ICall[] = []
  /** Chance of trouble at a step. */
  private readonly rate: number
  private attempt = 0
  private creating = false
  private killsLeft: number
  /** The edge goes away before this step; 0: it does not. */
  private goneAt: number
  private steps = 0

  constructor(world: RestoreWorld, taken: Taken, state: State) {
    const { loop, faults, trace, seed } = world
    this.world = world
    this.taken = taken
    this.state = state
    this.prng = new Prng(seed, 'restore')
    const { prng, nodes, checker } = this
    this.rate = prng.pick([0, 0.05, 0.2])
    this.killsLeft = prng.int(3)
    this.goneAt = prng.chance(0.5) ? prng.between(2, 30) : 0
    this.net = new Network(loop, new Prng(seed, 'restore network'), faults, trace)
    this.net.latencyMs = prng.pick([1, 5, 40])
    this.net.tap = { leaves: (from, to, body, kind) => checker.leaves(from, to, body, kind) }
    const founders = prng.pick([1, 3, 3])
    for (let i = 1; i <= founders; i++) this.blank(`again/m${i}`)
    this.clients = {
      loop,
      prng: new Prng(seed, 'restore clients'),
      net: this.net,
      faults,
      trace,
      nodes,
      history: [],
      renewals: [],
      loss: 0,
      order: 0,
      secured: false,
      root: { user: 'root', cluster: 'again' },
    }
    this.chaos = new Chaos(
      // An hour's jump of a sleeper would end the leases that must be there.
      {
        loop,
        net: this.net,
        faults,
        nodes,
        clients: this.clients,
        checker,
        clockJumps: [50, 1000, 10_000],
      },
      new Prng(seed, 'restore chaos'),
    )
  }

  private blank(object: string): void {
    const { loop, faults, trace, make, limits, seed } = this.world
    const { checker, net } = this
    const node = new SimNode(object, {
      loop,
      prng: new Prng(seed, object),
      faults,
      trace,
      make: (ports, object) => make(ports, object, limits, node.lives),
      afterEvent: (n) => {
        checker.afterEvent(n)
        this.afterEvent(n)
      },
      afterBoot: (n) => checker.afterBoot(n),
      afterDeath: (n) => checker.afterDeath(n),
      afterDurable: (n) => checker.afterDurable(n),
      transportOf: (n) => net.transportOf(n),
      latency: () => net.latency() * 0.4,
    })
    this.nodes.push(node)
    net.nodes.set(object, node)
  }

  dispose(): void {
    for (const node of this.nodes) node.disk.dispose()
  }

  private get founder(): SimNode {
    return this.nodes[0] as SimNode
  }

  /** Nobody is a member before the state is there, and nobody has a say without it. */
  private afterEvent(node: SimNode): void {
    const seen = node.life?.member?.inspect()
    if (seen === undefined || seen.blank) return
    const what = `${node.object}, to be restored at revision ${this.taken.revision},`
    if (!this.creating) violated(`${what} is a member before the cluster is made`)
    if (seen.restoring) {
      if (seen.role !== 0) violated(`${what} wants to lead without the state: role ${seen.role}`)
      if (this.killsLeft > 0 && this.prng.chance(0.3)) {
        this.killsLeft--
        this.world.loop.after(this.prng.float() * 20, () => {
          if (node.life?.member?.inspect().restoring !== true || node.running) return
          this.world.faults.hit('died while the state came')
          node.die('crash')
          node.planAlarm()
        })
      }
    } else if (seen.revision < this.taken.revision)
      violated(`${what} is a member at revision ${seen.revision}`)
  }

  // ---- the edge ----

  async run(file: Uint8Array): Promise<void> {
    const edge = await loadEdge()
    await this.bring(edge, file)
    this.world.faults.hit('restored')
    this.serve()
    await this.judge(edge)
    this.leasesEnd()
  }

  /** Again and again, until there is a cluster. */
  private async bring(edge: Edge, file: Uint8Array): Promise<void> {
    const { loop, faults, trace } = this.world
    for (this.attempt = 1; ; this.attempt++) {
      this.creating = false
      let told: string
      try {
        const { ok, text, code } = await edge.restore(
          file,
          (call) => this.ask(call),
          (restored) => this.create(restored),
          () => EPOCH + loop.now,
        )
        if (code === Code.InvalidArgument || code === Code.DataLoss)
          violated(`${this.founder.object} did not keep the file: ${text}`)
        told = ok ? 'done' : text
      } catch (e) {
        if (!(e instanceof Gone)) throw e
        told = e.message
      }
      trace.event(loop.now, 'restore', this.founder.object, this.attempt, told)
      if (this.isMade()) return
      if (told === 'done') violated('a restore was said to be done, and there is no cluster')
      faults.hit('restore cut')
      if (this.attempt >= CALM_ATTEMPT) {
        this.chaos.heal()
        if (this.attempt > CALM_ATTEMPT + 2) violated(`no restore when all was well: ${told}`)
      }
      if (this.attempt === 1 && this.prng.chance(0.6)) this.left()
    }
  }

  /** Whatever the edge was told: what is under way has come to its end. */
  private isMade(): boolean {
    const { founder } = this
    const { loop } = this.world
    const made = (): boolean => founder.life?.member?.inspect().blank === false
    loop.run(loop.now + 10_000, made)
    if (made()) return true
    founder.downUntil = 0
    founder.disk.throwIn = 0
    founder.event('look', () => {})
    loop.run(loop.now + 100, made)
    return made()
  }

  /** Nobody goes on with it: nothing is left in the end. */
  private left(): void {
    const { loop, faults } = this.world
    this.chaos.heal()
    const { disk, object, clockOffset } = this.founder
    // A clock that went back meanwhile has its alarms later.
    loop.run(loop.now + REMOVED_WITHIN + Math.max(0, -clockOffset))
    const tables = [...disk.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if (tables.length > 0 || disk.alarm !== null)
      violated(
        `${object} keeps ${tables.length} tables of a restore that nobody went on with, and alarm ${disk.alarm}`,
      )
    faults.hit('restore removed')
  }

  private async create(restored: quorate.member.IRestored): Promise<IAnswer> {
    const founders = this.nodes.map((n) => ({
      name: n.object.split('/')[1] ?? '',
      object: n.object,
      region: 'wnam',
    }))
    const body = quorate.member.CreateRequest.encode({
      cluster: 'again',
      founders,
      restored,
    }).finish()
    this.creating = true
    if (this.attempt < CALM_ATTEMPT && this.prng.chance(0.7)) this.chaos.start()
    return this.ask({ method: Method.CREATE, body, timeoutMs: STEP_MS })
  }

  /** A step, as often as the edge asks for it, with what may befall it and its founder. */
  private async ask(call: ICall): Promise<IAnswer> {
    const { prng, founder, stragglers } = this
    const { loop, faults } = this.world
    const rough = this.attempt < CALM_ATTEMPT
    const bad = (p = 1): boolean => rough && this.rate > 0 && prng.chance(this.rate * p)
    if (++this.steps === this.goneAt || (rough && prng.chance(this.rate / 16)))
      throw new Gone('the edge is gone')
    const create = call.method === Method.CREATE
    const tries = create ? 1 : TRIES
    for (let i = 0; i < tries; i++) {
      this.hurt(bad)
      if (bad(0.3)) {
        faults.hit('restore step lost')
        loop.run(loop.now + 300)
        continue
      }
      if (bad() && !create) {
        faults.hit('restore step twice')
        this.say(call, () => {})
      }
      if (bad(0.4) && stragglers.length > 0) {
        faults.hit('restore straggler')
        const late = prng.pick(stragglers)
        if (late.method === Method.CREATE) this.creating = true
        this.say(late, () => {})
      }
      let answer: IAnswer | null | undefined
      const { lives } = founder
      this.say(call, (a) => {
        answer ??= a
      })
      loop.run(loop.now + STEP_MS, () => answer !== undefined)
      if (bad(0.3)) {
        faults.hit('restore step lost')
        continue
      }
      if (answer) {
        if (founder.lives > lives) faults.hit('restore outlived memory')
        if (stragglers.length < STRAGGLERS || create) stragglers.push(call)
        return answer
      }
      loop.run(loop.now + 100 * 4 ** i)
    }
    return { ...Errors.timeout().fields, unknown: true }
  }

  private hurt(bad: (p?: number) => boolean): void {
    const { founder, prng } = this
    if (bad(0.5)) founder.die('eviction')
    if (bad(0.3)) founder.die('crash')
    if (bad(0.3)) founder.disk.throwIn = prng.between(1, 25)
    if (bad(0.3)) prng.pick(this.nodes).die('crash')
  }

  private say(call: ICall, done: (answer: IAnswer | null) => void): void {
    send(this.clients, this.founder, call, done)
  }

  // ---- the cluster ----

  /** Troubles go on for a while; then all members answer writes, and hold the same. */
  private serve(): void {
    const { loop } = this.world
    const { nodes, checker } = this
    loop.run(loop.now + this.prng.between(0, 6000))
    this.chaos.heal()
    const waiting = new Set(nodes)
    for (const node of nodes) this.put(node, () => waiting.delete(node))
    loop.run(loop.now + SERVES_WITHIN, () => waiting.size === 0)
    if (waiting.size > 0)
      violated(`restored, and no write at ${[...waiting].map((n) => n.object)}\n${this.shown()}`)
    const level = (): boolean =>
      nodes.every(
        (n) =>
          n.life?.member?.inspect().restoring === false &&
          checker.last(n).applied === checker.lastCommit,
      )
    loop.run(loop.now + CONVERGE_WITHIN, level)
    if (!level()) violated(`restored, and the members did not come together\n${this.shown()}`)
    const hashes = new Set(nodes.map((n) => n.life?.member?.inspect().hashKV()))
    if (hashes.size > 1) violated(`restored, and the members hold different data\n${this.shown()}`)
  }

  private put(node: SimNode, done: () => void): void {
    const { loop } = this.world
    const request = {
      kind: 'put',
      key: 'after',
      value: node.object,
      lease: '0',
      prevKv: false,
    } as const
    const requestId = this.prng.bytes(16)
    let over = false
    const attempt = (retry: boolean): void => {
      if (over) return
      send(
        this.clients,
        node,
        { method: Method.PUT, body: encode(request, false), requestId, retry, timeoutMs: 3000 },
        (a) => {
          if (a === null || a.code || over) return
          over = true
          done()
        },
      )
      loop.after(1500, () => attempt(true))
    }
    attempt(false)
  }

  private async judge(edge: Edge): Promise<void> {
    const { taken, prng, nodes, state } = this
    const { revision } = taken
    const told = new Set(nodes.map((node) => this.hash(node)))
    if (taken.hash !== null) told.add(taken.hash)
    if (told.size > 1)
      violated(
        `HashKV at revision ${revision} of what was restored differs: ${[...told]}\n${this.shown()}`,
      )
    const node = prng.pick(nodes)
    const asked = { ...EVERYTHING, revision }
    const answer = this.read(node, { method: Method.RANGE, body: encode(asked, false) })
    const found = JSON.stringify(decode(asked, answer.body ?? NOTHING).answer)
    const right = JSON.stringify(state.model.range(asked, revision))
    // A large answer comes in pages: the file below holds all of it.
    if (!answer.next?.length && found !== right)
      violated(
        `${node.object}, restored, answers ${found.slice(0, 400)}\n  right ${right.slice(0, 400)}`,
      )
    const ask: Ask = async (call) => this.read(node, call)
    await checkFile(
      `what ${node.object} was restored to`,
      await edge.snapshot(ask),
      state,
      revision,
    )
  }

  private hash(node: SimNode): number {
    const body = etcd.HashKVRequest.encode({ revision: this.taken.revision }).finish()
    const { hash, compactRevision } = etcd.HashKVResponse.decode(
      this.read(node, { method: Method.HASH_KV, body }).body ?? NOTHING,
    )
    if (num(compactRevision) !== this.taken.compacted)
      violated(
        `${node.object} was restored with ${compactRevision} compacted, not ${this.taken.compacted}`,
      )
    return hash
  }

  /** Leases live on and end, and their keys with them; all other keys stay. */
  private leasesEnd(): void {
    const { loop } = this.world
    const { state, nodes, taken } = this
    const { leases } = state.model
    const long = (id: string): boolean => (leases.get(id) ?? 0) >= LONG_TTL
    loop.run(loop.now + LEASES_OVER)
    const node = this.prng.pick(nodes)
    const asked = { ...EVERYTHING, keysOnly: true }
    const { body, next } = this.read(node, { method: Method.RANGE, body: encode(asked, false) })
    const now = decode(asked, body ?? NOTHING).answer
    const then = state.model.range({ ...EVERYTHING, revision: taken.revision }, taken.revision)
    if (now.kind !== 'range' || then.kind !== 'range' || next?.length) return
    const right = then.kvs.filter((kv) => kv.lease === '0' || long(kv.lease)).map((kv) => kv.key)
    const found = now.kvs.map((kv) => kv.key)
    if (JSON.stringify(found) !== JSON.stringify([...new Set([...right, 'after'])].sort()))
      violated(
        `${node.object}, restored, holds ${found} once short leases are over; right ${right} and "after"`,
      )
    const listed = this.read(node, { method: Method.LEASE_LEASES, body: NOTHING }).body ?? NOTHING
    const ids = etcd.LeaseLeasesResponse.decode(listed).leases.map((l) => String(l.ID))
    const rest = [...leases.keys()].filter(long)
    if (ids.sort().join() !== rest.sort().join())
      violated(
        `${node.object}, restored, holds leases ${ids} once short ones are over; right ${rest}`,
      )
  }

  /** All is well: an answer comes. */
  private read(node: SimNode, call: ICall): IAnswer {
    const { loop } = this.world
    let last: IAnswer | null = null
    for (let tries = 0; tries < 5; tries++) {
      let answer: IAnswer | null | undefined
      this.clients.net.loop.after(0, () =>
        send(this.clients, node, { ...call, timeoutMs: 5000 }, (a) => {
          answer = a
        }),
      )
      loop.run(loop.now + 6000, () => answer !== undefined)
      last = answer ?? null
      if (last !== null && !last.code) return last
    }
    violated(
      `${node.object}, restored, does not answer method ${call.method}: ${last?.message ?? 'nothing'}\n${this.shown()}`,
    )
  }

  private shown(): string {
    const lines = this.nodes.map((n) => {
      const seen = n.life?.member?.inspect()
      if (seen === undefined || seen.blank)
        return `  ${n.object}: ${seen === undefined ? 'not in memory' : 'blank'}, up ${n.up}`
      const { term, role, commit, applied, firstIndex, lastIndex, revision, restoring } = seen
      return `  ${n.object}: ${JSON.stringify({ term, role, commit, applied, firstIndex, lastIndex, revision, restoring })}`
    })
    return lines.join('\n')
  }
}

const EVERYTHING = {
  kind: 'range',
  key: '\0',
  end: '\0',
  limit: 0,
  revision: 0,
  order: 'none',
  keysOnly: false,
  countOnly: false,
} as const
