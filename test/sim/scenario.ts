/**
 * One run: a cluster is made, used, broken and healed on virtual time; then everything is judged.
 */
import { LEASE_CLOCK_STEP_MS, LEASE_SLACK_MS, MAX_CALLS_IN_FLIGHT } from '../../src/limits.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { FaultCounts, violated } from '../harness/faults.ts'
import { Loop } from '../harness/loop.ts'
import { Network } from '../harness/network.ts'
import { SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import { Trace } from '../harness/trace.ts'
import { AuthChanges, SECURING } from './auth.ts'
import { Backups, type Taken } from './backups.ts'
import { Chaos } from './chaos.ts'
import { checkLeases } from './check/leases.ts'
import { checkLinear } from './check/linear.ts'
import { checkLogins, checkNamed } from './check/named.ts'
import { checkRegisters } from './check/register.ts'
import { LONG_TTL, type State, stateAt } from './check/state.ts'
import { StepChecker } from './check/steps.ts'
import { checkWatches } from './check/watches.ts'
import { replay, witnessOf } from './check/witness.ts'
import { type ClientWorld, send } from './client.ts'
import type { Op } from './history.ts'
import { drawLimits, type Limits } from './limits.ts'
import { MemberChanges } from './membership.ts'
import { NamedCalls } from './named.ts'
import type { MakeMember } from './real.ts'
import { fileOf, Restoring } from './restore.ts'
import { Watching, WOKEN_KEY } from './watching.ts'
import { drawMix, Workload } from './workload.ts'

export interface RunOptions {
  readonly seed: bigint
  readonly nodes: number
  /** Virtual seconds of trouble. */
  readonly seconds: number
  readonly make: MakeMember
  /** Told the run's limits before any member is made. */
  readonly applyLimits: (limits: Limits) => void
  readonly print: ((line: string) => void) | null
}

export interface RunResult {
  readonly seed: bigint
  readonly failure: string | null
  readonly hash: string
  readonly steps: number
  readonly virtualMs: number
  readonly faults: FaultCounts
  readonly ops: number
  readonly answered: number
  readonly unknown: number
  readonly committed: number
  readonly elections: number
  readonly hashesCompared: number
  readonly undecided: number
  readonly leasesEnded: number
  /** Events that watches heard, compared with the log. */
  readonly watched: number
}

/** Bounds for what must happen once everything works again, in virtual milliseconds. */
const CREATE_WITHIN = 60_000
const PROGRESS_WITHIN = 90_000
const LOADED = 30_000
const CONVERGE_WITHIN = 30_000
const ANSWER_WITHIN = 120_000
const SILENT_WITHIN = 200_000
const WOKEN_WITHIN = 5000
const WATCHED_WITHIN = 5000
const LEASE_OVER_WITHIN = 120_000
const FOUND_WITHIN = 120_000

export async function run(options: RunOptions): Promise<RunResult> {
  const { seed } = options
  const loop = new Loop()
  const faults = new FaultCounts()
  const trace = new Trace(options.print)
  const world = new World(options, loop, faults, trace, new Prng(seed, 'shape'))
  let failure: string | null = null
  try {
    world.live()
    await world.restore()
  } catch (error) {
    failure =
      error instanceof Error
        ? error.name === 'Violation'
          ? error.message
          : (error.stack ?? error.message)
        : String(error)
  } finally {
    for (const node of world.nodes) node.disk.dispose()
  }
  const { history } = world
  return {
    seed,
    failure,
    hash: trace.hash,
    steps: loop.steps,
    virtualMs: loop.now,
    faults,
    ops: history.length,
    answered: history.filter((op) => op.outcome !== 'unknown').length,
    unknown: history.filter((op) => op.outcome === 'unknown').length,
    committed: world.checker.lastCommit,
    elections: world.checker.elections,
    hashesCompared: world.checker.hashesCompared,
    undecided: world.undecided,
    leasesEnded: world.leasesEnded,
    watched: world.watched,
  }
}

/** Who asks for the end of a lease. */
const NOBODY = {
  client: -1,
  serializable: false,
  minRevision: 0,
  returned: Number.POSITIVE_INFINITY,
  outcome: 'unknown',
  answer: null,
  revision: 0,
  bare: false,
  tries: 0,
  member: '',
} as const

class World {
  readonly nodes: SimNode[] = []
  readonly history: Op[] = []
  readonly checker: StepChecker
  readonly net: Network
  undecided = 0
  private readonly restores: boolean
  leasesEnded = 0
  watched = 0
  private readonly frozen = new Set<SimNode>()
  /** When each entry was first seen to be committed. */
  private readonly committedAt = new Map<number, number>()
  private readonly limits: Limits
  private readonly options: RunOptions
  private readonly loop: Loop
  private readonly faults: FaultCounts
  private readonly prng: Prng
  private readonly clientWorld: ClientWorld
  private readonly chaos: Chaos
  private readonly workload: Workload
  private readonly watching: Watching
  private readonly authChanges: AuthChanges
  private readonly memberChanges: MemberChanges | null
  private readonly named: NamedCalls
  private readonly backups: Backups
  private readonly trace: Trace
  /** Who is in the cluster in the end and has its storage. */
  private healthy: readonly SimNode[] = []

  constructor(options: RunOptions, loop: Loop, faults: FaultCounts, trace: Trace, prng: Prng) {
    const { seed } = options
    this.options = options
    this.loop = loop
    this.faults = faults
    this.trace = trace
    this.restores = new Prng(seed, 'restores').chance(0.5)
    this.prng = prng
    this.net = new Network(loop, new Prng(seed, 'network'), faults, trace)
    this.net.latencyMs = prng.pick([1, 5, 40])
    const limits = drawLimits(prng, seed)
    this.limits = limits
    options.applyLimits(limits)
    this.checker = new StepChecker()
    const { checker, net } = this
    const shape = new Prng(seed, 'members')
    const changes = shape.chance(0.5)
    const make = (object: string): SimNode => {
      const node = new SimNode(object, {
        loop,
        prng: new Prng(seed, `node ${this.nodes.length + 1}`),
        faults,
        trace,
        make: (ports, object) => options.make(ports, object, limits, node.lives),
        afterEvent: (n) => {
          checker.afterEvent(n)
          this.watchClock(n)
          while (this.committedAt.size < checker.lastCommit)
            this.committedAt.set(this.committedAt.size + 1, loop.now)
        },
        afterBoot: (n) => checker.afterBoot(n),
        afterDeath: (n) => checker.afterDeath(n),
        afterDurable: (n) => checker.afterDurable(n),
        transportOf: (n) => net.transportOf(n),
        latency: () => net.latency() * 0.4,
      })
      node.colo = new Prng(seed, `colo ${object}`).pick([null, '', 'AMS', 'AMS', 'SJC', 'NRT'])
      this.nodes.push(node)
      net.nodes.set(node.object, node)
      return node
    }
    const replaces = changes && shape.chance(0.4)
    const founders = changes && !replaces ? shape.between(1, options.nodes) : options.nodes
    for (let i = 1; i <= founders; i++) make(`default/m${i}`)
    net.spawn = make
    net.tap = { leaves: (from, to, body, kind) => checker.leaves(from, to, body, kind) }
    this.clientWorld = {
      loop,
      prng: new Prng(seed, 'clients'),
      net,
      faults,
      trace,
      nodes: this.nodes,
      history: this.history,
      renewals: [],
      loss: 0,
      order: 0,
      secured: new Prng(seed, 'secured').chance(0.5),
      root: { user: 'root', cluster: 'default' },
    }
    this.chaos = new Chaos(
      {
        loop,
        net,
        faults,
        nodes: this.nodes,
        clients: this.clientWorld,
        checker,
        clockJumps: [50, 1000, 10_000, 3_600_000],
      },
      new Prng(seed, 'chaos'),
    )
    this.workload = new Workload(this.clientWorld, drawMix(prng), new Prng(seed, 'workload'))
    this.authChanges = new AuthChanges(this.clientWorld, new Prng(seed, 'auth'))
    this.named = new NamedCalls(this.clientWorld, checker, new Prng(seed, 'named'))
    this.backups = new Backups(this.clientWorld, new Prng(seed, 'backups'))
    this.memberChanges = changes
      ? new MemberChanges(this.clientWorld, checker, shape, replaces)
      : null
    this.watching = new Watching(this.clientWorld, seed, () =>
      Math.max(1, ...this.workload.clients.map((c) => c.seen)),
    )
  }

  /** A clock that goes on after a stand-still jumps too. */
  private watchClock(node: SimNode): void {
    if (node.clockFrozen !== null) this.frozen.add(node)
    else if (this.frozen.delete(node))
      node.jumps.push({ at: this.loop.now, by: LEASE_CLOCK_STEP_MS, ms: LEASE_CLOCK_STEP_MS })
  }

  live(): void {
    const { loop, prng, options } = this
    const roughBirth = prng.chance(0.3)
    if (roughBirth) {
      this.faults.hit('creation under faults')
      this.chaos.start()
    }
    this.create(roughBirth)
    if (this.clientWorld.secured) this.secure()
    this.workload.start()
    this.watching.start()
    this.authChanges.start()
    this.named.start()
    this.backups.start()
    if (!roughBirth) this.chaos.start()
    if (this.memberChanges === null) this.chaos.allowWipe()
    else this.memberChanges.start()
    const end = loop.now + options.seconds * 1000
    // Idle in between, so that the cluster falls asleep and is woken in the midst of troubles.
    for (let idles = prng.chance(0.6) ? prng.between(1, 4) : 0; idles > 0; idles--) {
      loop.at(loop.now + prng.float() * options.seconds * 1000, () => {
        this.workload.quietUntil = loop.now + prng.between(1500, 8000)
      })
    }
    loop.run(end)
    this.authChanges.stop()
    this.named.stop()
    this.backups.stop()
    this.memberChanges?.stop()
    this.chaos.heal()
    this.healthy =
      this.memberChanges?.settle(() => {
        this.workload.quietUntil = loop.now + 5000
      }) ?? this.nodes.filter((n) => !n.wiped)
    if (this.memberChanges !== null && this.memberChanges.changes > 0)
      this.faults.hit('members changed')
    this.progress()
    this.converge()
    if (this.restores) this.backups.calm(prng.pick(this.healthy))
    this.watch()
    this.sleep()
    this.judge()
    this.rot()
  }

  /** Every snapshot holds what the log made by then; one of them may become another cluster. */
  async restore(): Promise<void> {
    const { options, loop, faults, trace, limits, checker, nodes } = this
    // What is rotten tells others on and on.
    for (const node of nodes) {
      node.downUntil = Number.POSITIVE_INFINITY
      node.die('crash')
    }
    const files: { readonly taken: Taken; readonly state: State; readonly file: Uint8Array }[] = []
    for (const taken of this.backups.taken) {
      const state = stateAt(checker.committed, taken.index, checker.firstFormat)
      files.push({ taken, state, file: await fileOf(taken, state) })
    }
    if (!this.restores) return
    // Leases that are to end there are worth more.
    const ending = files.filter(({ state }) =>
      [...state.model.leases.values()].some((ttl) => ttl < LONG_TTL),
    )
    const { taken, state, file } = new Prng(options.seed, 'what to restore').pick(
      ending.length > 0 ? ending : files,
    )
    const restoring = new Restoring(
      { loop, faults, trace, make: options.make, limits, seed: options.seed },
      taken,
      state,
    )
    try {
      await restoring.run(file)
    } finally {
      restoring.dispose()
    }
  }

  /** Asks the first founder until it has made the cluster. */
  private create(rough: boolean): void {
    const { loop, nodes, clientWorld, prng } = this
    const founders = nodes.map((n) => ({
      name: n.object.split('/')[1] ?? '',
      object: n.object,
      region: 'wnam',
    }))
    const body = quorate.member.CreateRequest.encode({ cluster: 'default', founders }).finish()
    const first = nodes[0]
    if (first === undefined) return
    let made = false
    let last = 'no answer'
    const ask = () => {
      if (made) return
      send(
        clientWorld,
        first,
        { method: quorate.member.Method.CREATE, body, timeoutMs: 3000, requestId: prng.bytes(16) },
        (answer) => {
          if (answer === null) return
          last = `${answer.code ?? 0} ${answer.message ?? ''}`
          if ((answer.code ?? 0) === 0) made = true
        },
      )
      loop.after(1000, ask)
    }
    ask()
    if (rough) {
      loop.run(loop.now + 20_000, () => made)
      if (!made) this.chaos.heal()
    }
    loop.run(loop.now + CREATE_WITHIN, () => made)
    if (!made)
      violated(
        `no cluster ${CREATE_WITHIN / 1000} s after all was well; the last answer to the create call: ${last}`,
      )
  }

  /**
   * Auth is switched on, and all members that can know it do, before anybody else asks for
   * anything.
   */
  private secure(): void {
    const { loop, clientWorld, prng, nodes, checker } = this
    const known = () => nodes.every((n) => checker.last(n).applied === checker.lastCommit)
    for (const change of SECURING) {
      let requestId = prng.bytes(16)
      let done = false
      const ask = () => {
        if (done) return
        send(
          clientWorld,
          prng.pick(nodes),
          { ...change, requestId, retry: true, timeoutMs: 3000 },
          (answer) => {
            done ||=
              answer !== null &&
              (!answer.code || answer.message?.endsWith('already exists') === true)
            // Refused for good, by a member that did not know yet that auth is on.
            if (!done && answer !== null && !answer.unknown) requestId = prng.bytes(16)
          },
        )
        loop.after(1000, ask)
      }
      ask()
      loop.run(loop.now + CREATE_WITHIN / 4, () => done && known())
      if (done) continue
      // The troubles of a rough birth may go on for long.
      this.chaos.heal()
      loop.run(loop.now + CREATE_WITHIN, () => done)
      if (!done)
        violated(
          `no change of auth within ${CREATE_WITHIN / 1000} s after all was well\n${this.state()}`,
        )
    }
  }

  /**
   * Everything works: every member serves writes and linearizable reads again within a bounded
   * time.
   */
  private progress(): void {
    const { loop, workload } = this
    const until = loop.now + PROGRESS_WITHIN
    workload.quietUntil = 0
    const waiting = new Set(this.healthy)
    const client = workload.clients[0]
    if (client === undefined) return
    for (const node of waiting) {
      const attempt = (n: number) => {
        const request = {
          kind: 'put',
          key: 'healed',
          value: `${node.object} ${n}`,
          lease: '0',
          prevKv: true,
        } as const
        client.ask({ request, serializable: false, minRevision: 0 }, node, 1, 3000, (op) => {
          if (op.outcome === 'ok') waiting.delete(node)
          else loop.after(200, () => attempt(n + 1))
        })
      }
      attempt(0)
    }
    loop.run(loop.now + LOADED, () => waiting.size === 0)
    // With logs this short a snapshot may take longer than the log lasts under load: then it has to
    // do without.
    workload.stop()
    this.watching.stop()
    loop.run(until, () => waiting.size === 0)
    if (waiting.size > 0) {
      violated(
        `no write at ${[...waiting].map((n) => n.object).join(', ')} within ${PROGRESS_WITHIN / 1000} s after all was well\n${this.state()}`,
      )
    }
    workload.stop()
    loop.run(loop.now + 60_000, () => workload.running + this.named.running === 0)
    if (workload.running > 0) violated(`${workload.running} calls never came to an end`)
  }

  /** Nobody asks any more: all members come to the same log, applied, and the same data. */
  private converge(): void {
    const { loop, healthy, workload } = this
    const [client] = workload.clients
    if (client === undefined) return
    let read = 0
    for (const node of healthy) {
      const attempt = () => {
        const request = {
          kind: 'range',
          key: '\0',
          end: '\0',
          limit: 0,
          revision: 0,
          order: 'none',
          keysOnly: false,
          countOnly: false,
        } as const
        client.ask({ request, serializable: false, minRevision: 0 }, node, 1, 5000, (op) => {
          if (op.outcome === 'ok') read++
          else loop.after(200, attempt)
        })
      }
      attempt()
    }
    const applied = () => new Set(healthy.map((n) => this.checker.last(n).applied))
    const done = () =>
      read === healthy.length &&
      applied().size === 1 &&
      healthy.every((n) => n.life?.member?.inspect().shortLeases === 0) &&
      healthy.every((n) => this.checker.last(n).applied === this.checker.lastCommit)
    loop.run(loop.now + CONVERGE_WITHIN, done)
    if (!done())
      violated(
        `the members did not come together within ${CONVERGE_WITHIN / 1000} s\n${this.state()}`,
      )
    const alive = healthy.map((n) => ({ node: n, seen: n.life?.member?.inspect() }))
    const hashes = new Map<number, string>()
    const revisions = new Set<number>()
    for (const { node, seen } of alive) {
      if (seen === undefined) continue
      const hash = seen.hashKV()
      if (hash !== null) hashes.set(hash, node.object)
      revisions.add(seen.revision)
    }
    if (hashes.size > 1)
      violated(
        `in the end the members hold different data: ${[...hashes].map(([h, n]) => `${n} ${h}`).join(', ')}`,
      )
    for (const { node, seen } of alive) {
      if (seen?.alarms.some((a) => a.endsWith(':2')))
        violated(`${node.object} was told of corruption that is not there`)
    }
    if (revisions.size > 1)
      violated(`in the end the members have different revisions: ${[...revisions].join(', ')}`)
    // What a member still owes an answer has a deadline of its own.
    const owing = () => healthy.some((n) => (n.life?.unanswered ?? 0) > 0)
    loop.run(loop.now + 15_000, () => !owing())
    // A physical compaction waits for those who still read: its answer may be the last to come.
    const left = () => healthy.filter((n) => (n.life?.unanswered ?? 0) > 0)
    loop.run(loop.now + ANSWER_WITHIN, () => left().length === 0)
    for (const node of left())
      violated(`${node.object} left ${node.life?.unanswered} calls unanswered`)
  }

  /**
   * One more write, so that whoever resumed behind the last one is level too; returns its revision.
   */
  private write(key: string, lease: string, what: string): number {
    const { loop, prng, workload, healthy } = this
    const [client] = workload.clients
    if (client === undefined) return 0
    let revision = 0
    const request = { kind: 'put', key, value: what, lease, prevKv: false } as const
    client.ask(
      { request, serializable: false, minRevision: 0 },
      prng.pick(healthy),
      1,
      5000,
      (op) => {
        if (op.outcome === 'ok') revision = op.revision
      },
    )
    loop.run(loop.now + WOKEN_WITHIN, () => revision > 0)
    if (revision === 0)
      violated(`no write within ${WOKEN_WITHIN / 1000} s: ${what}\n${this.state()}`)
    return revision
  }

  /** Whoever watches comes to hear of everything. */
  private watch(): void {
    const { watching, nodes } = this
    watching.settle(Math.max(...nodes.map((n) => n.life?.member?.inspect().revision ?? 0)))
    watching.level(this.write(WOKEN_KEY, '0', 'everybody is level'))
  }

  /**
   * Nobody asks anything: no message, no timer; then any member answers, and tells its streams,
   * whether or not it kept its memory.
   */
  private sleep(): void {
    const { loop, net, prng, workload, watching, healthy } = this
    this.silence()
    const { departed } = net
    loop.run(loop.now + 600_000)
    // An alarm near the end lets a compaction go on that was held: its slices have timers, and end.
    const isSilent = () => healthy.every((n) => n.timers === 0)
    if (!isSilent()) loop.run(loop.now + 5000, isSilent)
    // A member whose clock is ahead takes long leases for due, and wakes the leader, who knows
    // better.
    const offsets = healthy.map((n) => n.clockOffset)
    const agreed = Math.max(...offsets) - Math.min(...offsets) < LEASE_SLACK_MS
    if (healthy.some((n) => n.timers > 0) || (agreed && net.departed > departed))
      violated(`an idle cluster spoke\n${this.state()}`)
    for (const node of healthy) if (prng.chance(0.5)) node.die('eviction')
    const woken = this.write(WOKEN_KEY, '0', 'woken')
    loop.run(loop.now + WATCHED_WITHIN, () => watching.heard(woken, false))
    if (!watching.heard(woken, false))
      violated(`woken, and not all streams heard of it\n${this.state()}\n${watching.where()}`)
    // A lease ends while everybody sleeps: somebody's alarm wakes the rest.
    const [client] = workload.clients
    let granted = false
    const request = { kind: 'grant', id: '900', ttl: 40 } as const
    client?.ask(
      { request, serializable: false, minRevision: 0 },
      prng.pick(healthy),
      1,
      5000,
      (op) => {
        granted = op.outcome === 'ok'
      },
    )
    loop.run(loop.now + WOKEN_WITHIN, () => granted)
    if (!granted) violated(`no lease within ${WOKEN_WITHIN / 1000} s\n${this.state()}`)
    const leased = this.write(WOKEN_KEY, request.id, 'leased')
    this.silence()
    for (const node of healthy) if (prng.chance(0.5)) node.die('eviction')
    loop.run(loop.now + LEASE_OVER_WITHIN, () => watching.heard(leased, true))
    if (!watching.heard(leased, true))
      violated(`no stream heard a lease end in its sleep\n${this.state()}\n${watching.where()}`)
    loop.run(loop.now + CONVERGE_WITHIN, () =>
      healthy.every((n) => this.checker.last(n).applied === this.checker.lastCommit),
    )
    watching.level(this.write(WOKEN_KEY, '0', 'the end'))
    loop.run(loop.now + CONVERGE_WITHIN, () =>
      healthy.every((n) => this.checker.last(n).applied === this.checker.lastCommit),
    )
  }

  /**
   * One byte on one disk is not what it was: that is found, told of the right member, and writes
   * end.
   */
  private rot(): void {
    const { loop, prng, healthy, limits, checker } = this
    if (limits.corruptCheckMs === 0 || healthy.length < 2) return
    const victim = prng.pick(healthy)
    checker.rotten = true
    this.faults.hit('silent corruption')
    const { disk } = victim
    const newest = 'SELECT max(rev) FROM kv WHERE key = ?1'
    const key = new TextEncoder().encode(WOKEN_KEY)
    victim.event('rot', () =>
      disk.transaction(() =>
        disk.run(`UPDATE kv SET value = ?2 WHERE key = ?1 AND rev = (${newest})`, key, key),
      ),
    )
    this.write('rot', '0', 'after the rot')
    // Who is alone among those that are left is not known to be wrong.
    const members = Math.max(...healthy.map((n) => membersOf(n.life?.member?.inspect().conf)))
    const id =
      healthy.length - 1 >= Math.floor(members / 2) + 1 ? victim.life?.member?.inspect().id : 0n
    const alarm = `${id}:2`
    if (prng.chance(0.5)) for (const node of healthy) node.die('eviction')
    const told = () => healthy.filter((n) => n.life?.member?.inspect().alarms.join() === alarm)
    loop.run(loop.now + FOUND_WITHIN, () => told().length === healthy.length)
    if (told().length === healthy.length) return
    const alarms = healthy.map(
      (n) => `${n.object} ${n.life?.member?.inspect().alarms.join() ?? 'not in memory'}`,
    )
    violated(
      `${victim.object} (${alarm}) is corrupt; alarms: ${alarms.join(', ')}\n${this.state()}`,
    )
  }

  private silence(): void {
    const { loop, net, healthy } = this
    const awake = () => healthy.filter((n) => n.timers > 0)
    loop.run(loop.now + SILENT_WITHIN, () => awake().length === 0 && net.heldStreams === 0)
    if (awake().length > 0 || net.heldStreams > 0) {
      violated(
        `not silent ${SILENT_WITHIN / 1000} s after the last call: ${awake().map((n) => n.object)}\n${this.state()}`,
      )
    }
    // What was held up on its way may wake one of them once more.
    loop.run(loop.now + 20_000)
  }

  private judge(): void {
    const { checker, history, healthy } = this
    const replayed = replay(checker.committed, checker.lastCommit, checker.firstFormat)
    const witness = witnessOf(replayed)
    // The end of a lease is asked by nobody, and may come any time after its grant.
    const ends = witness
      .filter((w) => w.own)
      .map(({ requestId, request }): Op => {
        const granted = history.find(
          (op) => op.request.kind === 'grant' && 'id' in request && op.request.id === request.id,
        )
        return { ...NOBODY, request, requestId, invoked: granted?.invoked ?? 0 }
      })
    const unnamed = new Set(history.map((op) => op.requestId))
    const named = checkNamed(this.named.ops, replayed, this.clientWorld.secured, unnamed)
    checkLogins(this.named.logins, checker.committed)
    const { model } = checkLinear([...history, ...ends, ...named], witness)
    this.watched = checkWatches(this.watching.told, model)
    const revoked = new Map(
      history
        .filter((op) => op.request.kind === 'revoke' && op.outcome === 'ok')
        .map((op) => [op.requestId, op.returned]),
    )
    const jumps = this.nodes.flatMap((n) => n.jumps)
    this.leasesEnded = checkLeases(
      this.clientWorld.renewals,
      witness,
      this.committedAt,
      jumps,
      revoked,
    )
    for (const node of healthy) {
      const seen = node.life?.member?.inspect()
      if (seen !== undefined && seen.revision !== model.revision) {
        violated(
          `${node.object} is at revision ${seen.revision} in the end; the log makes ${model.revision}`,
        )
      }
    }
    const keys = ['k0', 'k1', 'b0000']
    const holds = (request: unknown, id: string): boolean => {
      const text = JSON.stringify(request)
      return text.includes(`"lease":"${id}"`) && keys.some((key) => text.includes(`"key":"${key}"`))
    }
    const felt = ends.filter(
      ({ request }) => 'id' in request && history.some((op) => holds(op.request, request.id)),
    )
    const swept = named.filter(({ request }) => request.kind === 'delete' && request.key === 'b')
    this.undecided = checkRegisters([...history, ...felt, ...swept], keys)
  }

  private state(): string {
    const lines = this.nodes.map((n) => {
      const seen = n.life?.member?.inspect()
      if (seen === undefined)
        return `  ${n.object}: ${n.wiped ? 'wiped' : 'not in memory'}, up ${n.up}`
      const { term, role, commit, applied, firstIndex, lastIndex, revision, longWork } = seen
      const text = { term, role, commit, applied, firstIndex, lastIndex, revision, longWork }
      return `  ${n.object}: ${JSON.stringify(text)} lead ${seen.lead.toString(16)} id ${seen.id.toString(16)} ${n.wiped ? 'wiped' : ''}`
    })
    return [
      ...lines,
      `  at most ${MAX_CALLS_IN_FLIGHT} calls in flight; ${this.net.heldStreams} streams`,
    ].join('\n')
  }
}

/** How many, in all. */
function membersOf(
  conf: { readonly voters: readonly unknown[]; readonly learners: readonly unknown[] } | undefined,
): number {
  return (conf?.voters.length ?? 0) + (conf?.learners.length ?? 0)
}
