/**
 * One member of a cluster, as a test holds it: what a client asks of it, what befalls it, and what
 * can be seen of it.
 */
import type { Member, WatchOptions } from '../../src/member/index.ts'
import type { Replica } from '../../src/member/replica/replica.ts'
import type { Ports } from '../../src/ports.ts'
import { toNumber, toU64 } from '../../src/proto/int64.ts'
import { Role } from '../../src/raft/index.ts'
import { leaseId } from '../../src/types.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { Disk } from './disk.ts'
import type { IAnswer, ICall, Inspection } from './door.ts'
import type { Loop } from './loop.ts'
import type { Network } from './network.ts'
import type { SimNode } from './node.ts'
import { type Family, parsePrometheus } from './prometheus.ts'
import { accepted } from './refused.ts'
import * as requests from './requests.ts'
import { FakeSocket, type FakeSockets } from './sockets.ts'

const NOTHING = new Uint8Array(0)
const FOR_EVER = Number.POSITIVE_INFINITY
/** Whoever asks gives up. */
const GIVE_UP_MS = 60_000

/** What of its cluster a member takes part in. */
export interface MemberWorld {
  readonly loop: Loop
  readonly net: Network
  readonly members: readonly ClusterMember[]
  mintId(): Uint8Array
}

/**
 * A call that is not waited for. `answer`: undefined until it is answered, null if the connection
 * was cut.
 */
export interface Pending {
  answer: IAnswer | null | undefined
}

export interface Lifetime {
  readonly ttl: number
  readonly granted: number
  readonly keys: string[]
  readonly revision: number
}

/** A member, as a list of members shows it. */
export interface Shown {
  readonly id: bigint
  readonly name: string
  readonly learner: boolean
}

type Rest<F extends (...args: never[]) => ICall> = Parameters<F>

/** What a member has of its own beside its node: one of each object. */
export interface Seat {
  readonly node: SimNode
  /** Clients' sockets: they outlive the member's memory. */
  readonly sockets: FakeSockets
  /** How often it has set its alarm: a row each. */
  alarmsSet: number
  /** The newest life. */
  life: { readonly number: number; readonly member: Member; readonly ports: Ports } | null
}

/** A handle on one object of a cluster, and on who asks it. */
export class ClusterMember {
  readonly node: SimNode
  readonly #seat: Seat
  readonly #world: MemberWorld
  readonly #about: requests.About

  constructor(seat: Seat, world: MemberWorld, about: requests.About = {}) {
    this.node = seat.node
    this.#seat = seat
    this.#world = world
    this.#about = about
  }

  /** The same member, asked by somebody who says this of himself with every call. */
  as(about: requests.About): ClusterMember {
    return new ClusterMember(this.#seat, this.#world, about)
  }

  // ---- what can be seen of it ----

  get object(): string {
    return this.node.object
  }

  /** `m2` of `default/m2`, and of `default/m2.<id>`, which was added. */
  get name(): string {
    return (this.object.split('/')[1] ?? '').split('.')[0] ?? ''
  }

  get disk(): Disk {
    return this.node.disk
  }

  /** It has memory. */
  get alive(): boolean {
    return this.node.alive
  }

  /** It can be reached. */
  get up(): boolean {
    return this.node.up
  }

  /** Nothing keeps it in memory. */
  get asleep(): boolean {
    return !this.alive || this.node.timers === 0
  }

  /** Its present life; null: it has no memory. */
  get life(): { readonly member: Member; readonly ports: Ports } | null {
    const { life } = this.#seat
    return this.alive && life?.number === this.node.lives ? life : null
  }

  /** Null: it has no memory, or is in no cluster. */
  get replica(): Replica | null {
    return this.life?.member.replica ?? null
  }

  /** Its replica, which it must have. */
  get awake(): Replica {
    const { replica } = this
    if (replica === null) throw new Error(`${this.object} does not live`)
    return replica
  }

  /** Null: it has no memory. */
  get seen(): Inspection | null {
    return this.node.life?.member?.inspect() ?? null
  }

  /** 0: nobody can say. */
  get id(): bigint {
    return this.seen?.id ?? 0n
  }

  /** It takes itself for the leader. */
  get leads(): boolean {
    return this.seen?.role === Role.Leader
  }

  get term(): number {
    return this.seen?.term ?? 0
  }

  get alarmsSet(): number {
    return this.#seat.alarmsSet
  }

  /** Whether it knows the lease, in memory. */
  hasLease(id: number): boolean {
    return (this.replica?.store.lease(leaseId(BigInt(id))) ?? null) !== null
  }

  // ---- calls, whatever they ask for ----

  /** Sends a call and does not wait. */
  begin(call: ICall): Pending {
    return this.#send({ requestId: this.#world.mintId(), ...this.#about, ...call })
  }

  #send(call: ICall): Pending {
    const pending: Pending = { answer: undefined }
    this.node.call([call], (_, answer) => {
      pending.answer = answer
    })
    return pending
  }

  #wait(pending: Pending): IAnswer | null {
    const { loop } = this.#world
    loop.run(loop.now + GIVE_UP_MS, () => pending.answer !== undefined)
    return pending.answer ?? null
  }

  /** The answer, a refusal too. Null: the connection was cut, or nothing came for a minute. */
  answerTo(call: ICall): IAnswer | null {
    return this.#wait(this.begin(call))
  }

  /** The same, of a call that an edge has made: nothing is added to it. */
  relay(call: ICall): IAnswer | null {
    return this.#wait(this.#send(call))
  }

  /** The answer. Throws Refused, or CutOff. */
  ask(call: ICall): IAnswer {
    return accepted(this.answerTo(call))
  }

  #body(call: ICall): Uint8Array {
    return this.ask(call).body ?? NOTHING
  }

  // ---- calls of a client ----

  /** The revision that it made. */
  put(...request: Rest<typeof requests.put>): number {
    return toNumber(etcd.PutResponse.decode(this.#body(requests.put(...request))).header?.revision)
  }

  /** The value; null: there is no such key. */
  get(...request: Rest<typeof requests.get>): string | null {
    const [found] = etcd.RangeResponse.decode(this.#body(requests.get(...request))).kvs
    return found === undefined ? null : Buffer.from(found.value ?? NOTHING).toString()
  }

  /** Whether it has the key itself, behind or not. */
  has(key: string): boolean {
    return this.get(key, { serializable: true }) !== null
  }

  /** Keys from `key` to `rangeEnd`, as it has them itself. */
  keys(key: string, rangeEnd: string): string[] {
    const body = this.#body(requests.get(key, { rangeEnd, serializable: true }))
    return etcd.RangeResponse.decode(body).kvs.map((kv) =>
      Buffer.from(kv.key ?? NOTHING).toString(),
    )
  }

  /** How many keys it deleted. */
  del(...request: Rest<typeof requests.del>): number {
    return toNumber(etcd.DeleteRangeResponse.decode(this.#body(requests.del(...request))).deleted)
  }

  txn(...request: Rest<typeof requests.txn>): etcd.TxnResponse {
    return etcd.TxnResponse.decode(this.#body(requests.txn(...request)))
  }

  compact(...request: Rest<typeof requests.compact>): void {
    this.ask(requests.compact(...request))
  }

  /** The lease's id. */
  grant(...request: Rest<typeof requests.grant>): bigint {
    return toU64(etcd.LeaseGrantResponse.decode(this.#body(requests.grant(...request))).ID)
  }

  revoke(...request: Rest<typeof requests.revoke>): void {
    this.ask(requests.revoke(...request))
  }

  /** Seconds that it lives from now on; 0: there is no such lease. */
  keepAlive(...request: Rest<typeof requests.keepAlive>): number {
    return ttlOf(this.ask(requests.keepAlive(...request)))
  }

  timeToLive(...request: Rest<typeof requests.timeToLive>): Lifetime {
    const wire = etcd.LeaseTimeToLiveResponse.decode(this.#body(requests.timeToLive(...request)))
    return {
      ttl: toNumber(wire.TTL),
      granted: toNumber(wire.grantedTTL),
      keys: wire.keys.map((k) => Buffer.from(k).toString()),
      revision: toNumber(wire.header?.revision),
    }
  }

  /** Alarms that the answer names, as `member:type`. */
  alarm(...request: Rest<typeof requests.alarm>): string[] {
    const { alarms } = etcd.AlarmResponse.decode(this.#body(requests.alarm(...request)))
    return alarms.map((a) => `${a.memberID}:${a.alarm}`)
  }

  status(): etcd.StatusResponse {
    return etcd.StatusResponse.decode(this.#body(requests.status))
  }

  /** The members, as it has them once it is level with its leader. */
  list(about: requests.About = {}): Shown[] {
    const { members } = etcd.MemberListResponse.decode(this.#body(requests.memberList(about)))
    return members.map((m) => ({
      id: toU64(m.ID),
      name: m.name ?? '',
      learner: m.isLearner ?? false,
    }))
  }

  /** 0: it knows no member of that name. */
  idOf(name: string): bigint {
    return this.list().find((m) => m.name === name)?.id ?? 0n
  }

  moveLeader(...request: Rest<typeof requests.moveLeader>): void {
    this.ask(requests.moveLeader(...request))
  }

  /** What `/metrics` shows of it. */
  metricsText(): string {
    return new TextDecoder().decode(this.#body(requests.metrics))
  }

  metrics(): Map<string, Family> {
    return parsePrometheus(this.metricsText())
  }

  /** A client's WebSocket, on which it asks for watches. It outlives the member's memory. */
  watch(...asked: readonly object[]): FakeSocket {
    return this.watchAs({}, ...asked)
  }

  /** The same, by somebody who says who he is. */
  watchAs(who: NonNullable<WatchOptions['who']>, ...asked: readonly object[]): FakeSocket {
    const socket = new FakeSocket()
    this.node.event('watch', (member) => {
      this.#seat.sockets.all.add(socket)
      member.openWatch(socket, { requireLeader: false, acks: false, who })
      for (const request of asked) member.watchMessage(socket, JSON.stringify(request))
    })
    return socket
  }

  /** The client asks for more on its socket. */
  say(socket: FakeSocket, ...asked: readonly object[]): void {
    this.node.event('watch', (member) => {
      for (const request of asked) member.watchMessage(socket, JSON.stringify(request))
    })
  }

  // ---- what befalls it ----

  /**
   * It is killed, and what was not on the disk is lost. Nobody reaches it until it is started, or
   * for so long.
   */
  kill(ms = FOR_EVER): void {
    this.away(ms)
    this.node.die('crash')
  }

  /** Nobody reaches it, until it is started, or for so long. */
  away(ms = FOR_EVER): void {
    this.node.downUntil = this.#world.loop.now + ms
  }

  /** It is killed, and begins anew with the next event. */
  crash(): void {
    this.node.die('crash')
  }

  /** It can be reached again. */
  start(): void {
    this.node.downUntil = 0
  }

  /** Its memory is taken, as of one that is not in use. */
  evict(): void {
    this.node.die('eviction')
  }

  /** Its disk is lost. */
  wipe(): void {
    this.node.die('wipe')
  }

  /** Nothing passes between it and the others. */
  cut(others: readonly ClusterMember[] = this.#world.members): void {
    for (const link of this.#links(others)) this.#world.net.blocked.add(link)
  }

  heal(others: readonly ClusterMember[] = this.#world.members): void {
    for (const link of this.#links(others)) this.#world.net.blocked.delete(link)
  }

  #links(others: readonly ClusterMember[]): string[] {
    return others
      .filter((other) => other.node !== this.node)
      .flatMap((other) => [`${other.object}>${this.object}`, `${this.object}>${other.object}`])
  }
}

/** What a keepalive was answered. */
export function ttlOf(answer: IAnswer | null | undefined): number {
  return toNumber(etcd.LeaseKeepAliveResponse.decode(answer?.body ?? NOTHING).TTL)
}
