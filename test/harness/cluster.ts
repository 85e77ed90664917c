/**
 * A cluster in one process on virtual time: for tests that play one course by hand, and for what it
 * costs.
 */
import { Errors } from '../../src/errors.ts'
import { Member } from '../../src/member/index.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import type { Ports } from '../../src/ports.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { toU64 } from '../../src/proto/int64.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { IAnswer, ICall, SimMember } from './door.ts'
import { FaultCounts } from './faults.ts'
import { Loop } from './loop.ts'
import { ClusterMember, type Seat } from './member.ts'
import { Network } from './network.ts'
import { SimNode } from './node.ts'
import { Prng } from './prng.ts'
import { doorOf } from './real.ts'
import { accepted } from './refused.ts'
import * as requests from './requests.ts'
import { FakeSockets } from './sockets.ts'
import { Trace } from './trace.ts'

const { Method } = quorate.member
/** Until an edge gives up, and how often it asks everybody. */
const TIMEOUT_MS = 7000
const ROUNDS = 24

/** What a member is told when it begins, where it is not the default. */
export type Config = Partial<ReplicaOptions>

export interface ClusterOptions {
  /** Its founders: m1, m2 and so on; 3. */
  readonly size?: number
  /** Of all that is left to chance; 1. */
  readonly seed?: number | bigint
  /** Between any two, one way; 10. 'drawn': five in the mean, and disks are slow by chance, too. */
  readonly latencyMs?: number | 'drawn'
  /** Members that have nothing to do stay awake. */
  readonly sleepless?: boolean
  /** Of every member, or of each of its lives, by the member's name. */
  readonly config?: Config | ((name: string) => Config)
  /** False: the objects are blank until `create`. */
  readonly created?: boolean
}

/** Guards the virtual time, the network between the members, and who is there. */
export class Cluster {
  readonly loop = new Loop()
  readonly net: Network
  /** In the order in which they came; of other clusters too. */
  readonly members: ClusterMember[] = []
  /** Requests and stream messages between members so far. */
  messages = 0
  /** Streams that members asked each other for: a request each. */
  streamsAsked = 0
  /** How often members with a colo looked where they are. */
  looks = 0
  /** All that members logged. */
  readonly log: string[] = []
  /** Told after every event of a member. */
  afterEvent: (member: ClusterMember) => void = () => {}
  #ids = 0
  #disposed = false

  constructor(options: ClusterOptions = {}) {
    const { size = 3, created = true } = options
    const faults = new FaultCounts()
    const trace = new Trace(null)
    this.net = new Network(this.loop, new Prng(BigInt(options.seed ?? 1), 'network'), faults, trace)
    this.net.tap = { leaves: () => this.messages++ }
    const { latencyMs = 10 } = options
    if (latencyMs !== 'drawn') this.net.latency = () => latencyMs
    const spawn = (object: string): SimNode => this.#spawn(object, options, faults, trace).node
    for (let i = 1; i <= size; i++) spawn(`default/m${i}`)
    this.net.spawn = spawn
    if (!created) return
    accepted(this.create())
    this.until(() => this.leading !== null, 5000)
  }

  /** Three whose members stay awake, on a network and on disks as chance has them. */
  static sleepless(seed: number, config: Config | ((name: string) => Config) = {}): Cluster {
    return new Cluster({ seed, latencyMs: 'drawn', sleepless: true, config })
  }

  #spawn(
    object: string,
    options: ClusterOptions,
    faults: FaultCounts,
    trace: Trace,
  ): ClusterMember {
    const node: SimNode = new SimNode(object, {
      loop: this.loop,
      prng: new Prng(BigInt(options.seed ?? 1), `node ${this.members.length + 1}`),
      faults,
      trace,
      make: (ports) => this.#make(seat, member.name, ports, options),
      afterEvent: () => this.afterEvent(member),
      afterBoot: () => {},
      afterDeath: () => {},
      afterDurable: () => {},
      transportOf: (n) => this.net.transportOf(n),
      latency: () => this.net.latency(),
    })
    const seat: Seat = { node, sockets: new FakeSockets(), alarmsSet: 0, life: null }
    const member = new ClusterMember(seat, this)
    if (options.latencyMs !== 'drawn') node.diskMs = 0.1
    this.members.push(member)
    this.net.nodes.set(object, node)
    return member
  }

  #make(
    seat: Seat,
    name: string,
    ports: Ports,
    { config = {}, sleepless = false }: ClusterOptions,
  ): SimMember {
    const counted = this.#counted(seat, ports)
    const made = new Member(counted, {
      object: seat.node.object,
      ...(sleepless ? { sleepAfterTicks: Number.POSITIVE_INFINITY } : {}),
      ...(typeof config === 'function' ? config(name) : config),
    })
    seat.life = { number: seat.node.lives, member: made, ports: counted }
    return doorOf(made, counted)
  }

  /** The node's own ports, with the sockets that tests hold; counts what is billed. */
  #counted(seat: Seat, ports: Ports): Ports {
    const { alarm, transport, place, host } = ports
    return {
      ...ports,
      sockets: seat.sockets,
      place: {
        colo: (done) => {
          if (seat.node.colo !== null) this.looks++
          place.colo(done)
        },
      },
      alarm: {
        ...alarm,
        set: (at) => {
          seat.alarmsSet++
          alarm.set(at)
        },
      },
      transport: {
        ...transport,
        stream: (to, events) => {
          this.streamsAsked++
          return transport.stream(to, events)
        },
      },
      host: {
        ...host,
        log: (level, event, fields) => {
          const text = JSON.stringify(fields, (_, v: unknown) =>
            typeof v === 'bigint' ? v.toString(16) : v,
          )
          this.log.push(`${seat.node.object} log ${level} ${event} ${text}`)
          host.log(level, event, fields)
        },
      },
    }
  }

  /** m1 makes the cluster; of a state, if one was brought there. */
  create(restored?: quorate.member.IRestored): IAnswer | null {
    const founders = this.members.map(({ name, object }) => ({ name, object, region: 'wnam' }))
    const request = { cluster: 'default', founders, ...(restored ? { restored } : {}) }
    return this.m1.answerTo(requests.call(Method.CREATE, quorate.member.CreateRequest, request))
  }

  /** The disks' memory goes. */
  dispose(): void {
    if (this.#disposed) return
    this.#disposed = true
    for (const { disk } of this.members) disk.dispose()
  }

  mintId(): Uint8Array {
    return requests.numberedId(++this.#ids)
  }

  // ---- who is there ----

  /** The newest of that name. */
  member(name: string): ClusterMember {
    const found = this.members.findLast((m) => m.name === name && m.object.startsWith('default/'))
    if (found === undefined) throw new Error(`no member ${name}`)
    return found
  }

  get m1(): ClusterMember {
    return this.member('m1')
  }

  get m2(): ClusterMember {
    return this.member('m2')
  }

  get m3(): ClusterMember {
    return this.member('m3')
  }

  get m4(): ClusterMember {
    return this.member('m4')
  }

  get m5(): ClusterMember {
    return this.member('m5')
  }

  /** Who leads the default cluster in the highest term, if anybody does. */
  get leading(): ClusterMember | null {
    const [first] = this.members
      .filter((m) => m.leads && m.object.startsWith('default/'))
      .sort((a, b) => b.term - a.term)
    return first ?? null
  }

  get leader(): ClusterMember {
    const { leading } = this
    if (leading === null) throw new Error('nobody leads')
    return leading
  }

  get followers(): ClusterMember[] {
    return this.allBut(this.leading)
  }

  get follower(): ClusterMember {
    const [first] = this.followers
    if (first === undefined) throw new Error('nobody follows')
    return first
  }

  /** Of a cluster of three. */
  get bothFollowers(): readonly [ClusterMember, ClusterMember] {
    const [one, other, third] = this.followers
    if (one === undefined || other === undefined || third !== undefined)
      throw new Error('not two follow')
    return [one, other]
  }

  allBut(...left: readonly (ClusterMember | null)[]): ClusterMember[] {
    return this.members.filter((m) => !left.includes(m))
  }

  /** Whose turn it is the n-th time, where all take turns. */
  inTurn(n: number): ClusterMember {
    return this.members[n % this.members.length] as ClusterMember
  }

  /** Whether any of them knows the lease, in memory. */
  hasLease(id: number, members: readonly ClusterMember[] = this.members): boolean {
    return members.some((m) => m.hasLease(id))
  }

  // ---- time ----

  get now(): number {
    return this.loop.now
  }

  run(ms: number): void {
    this.loop.run(this.loop.now + ms)
  }

  /** Runs until `done`, and answers how many milliseconds that took. */
  until(done: () => boolean, patienceMs = 60_000): number {
    return this.timed(() => {
      if (!done()) this.loop.run(this.loop.now + patienceMs, done)
      if (!done()) throw new Error(`not within ${patienceMs} ms`)
    })
  }

  /** How many milliseconds it takes. */
  timed(course: () => void): number {
    const begin = this.loop.now
    course()
    return this.loop.now - begin
  }

  get asleep(): boolean {
    return this.members.every((m) => m.asleep)
  }

  /** Left alone until all are asleep. */
  sleep(ms = 10_000): void {
    this.run(ms)
    if (!this.asleep) throw new Error(`not asleep within ${ms} ms`)
  }

  /** Memory of all is gone at once, as when new code is deployed; rows stay. */
  evict(): void {
    for (const member of this.members) member.evict()
  }

  /** From now on the platform's alarms go off when they should. */
  punctual(): void {
    for (const { node } of this.members) node.punctual = true
  }

  // ---- counts ----

  /** Events so far, of members and between them. */
  get steps(): number {
    return this.loop.steps
  }

  /** How often members have set their alarms: a row each. */
  get alarmsSet(): number {
    return this.members.reduce((sum, m) => sum + m.alarmsSet, 0)
  }

  get rowsWritten(): number {
    return this.members.reduce((sum, m) => sum + m.disk.rows.written, 0)
  }

  /** Wakes of all members in all their lives. */
  get wakes(): number {
    return this.log.filter((line) => line.includes(' log info wake')).length
  }

  // ---- changes of members ----

  /**
   * Asks until somebody has an answer that says what became of it, as the edge does: the same
   * request at each.
   */
  everywhere(call: ICall, at: readonly ClusterMember[] = this.members): IAnswer | null {
    let requestId = this.mintId()
    let last: IAnswer | null = null
    for (let round = 0; round < ROUNDS; round++) {
      for (const member of at) {
        if (!member.up) continue
        last = member.answerTo({ timeoutMs: TIMEOUT_MS, ...call, requestId, retry: round > 0 })
        // A refusal stands, however often the same request is sent.
        if (last?.message === Errors.unhealthy().message) requestId = this.mintId()
        if (
          last !== null &&
          last.code !== 14 &&
          last.message !== Errors.learnerNotSupported().message
        )
          return last
      }
      this.run(300)
    }
    return last
  }

  /** The newcomer's id. */
  add(
    name: string,
    { learner = false, at }: { readonly learner?: boolean; readonly at?: ClusterMember[] } = {},
  ): bigint {
    const { body } = accepted(
      this.everywhere(requests.memberAdd(`http://${name}.weur:2380`, learner), at),
    )
    return toU64(etcd.MemberAddResponse.decode(body ?? new Uint8Array(0)).member?.ID)
  }

  promote(id: bigint, at?: readonly ClusterMember[]): void {
    accepted(this.everywhere(requests.memberPromote(id), at))
  }

  remove(id: bigint, at?: readonly ClusterMember[]): void {
    accepted(this.everywhere(requests.memberRemove(id), at))
  }
}
