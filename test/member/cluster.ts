/** Three members in one process on virtual time, for a test to call, cut off, put to sleep and kill. */

import { encodeLeaseGrantRequest } from '../../src/etcd/convert.ts'
import { Member } from '../../src/member/index.ts'
import type { ReplicaOptions } from '../../src/member/replica/options.ts'
import type { Ports } from '../../src/ports.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64, toNumber } from '../../src/proto/int64.ts'
import { Role } from '../../src/raft/index.ts'
import { leaseId } from '../../src/types.ts'
import type { IAnswer, Inspection, SimMember } from '../harness/door.ts'
import { FaultCounts } from '../harness/faults.ts'
import { Loop } from '../harness/loop.ts'
import { Network } from '../harness/network.ts'
import { SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import { Trace } from '../harness/trace.ts'

export const Method = quorate.member.Method
const { LeaseTimeToLiveRequest, LeaseTimeToLiveResponse, LeaseKeepAliveRequest, LeaseKeepAliveResponse, PutRequest } = etcd

/** A node and the member of its present life. */
export interface Seat {
  readonly node: SimNode
  readonly ports: Ports
  readonly member: Member
}

export interface Lifetime {
  readonly ttl: number
  readonly granted: number
  readonly keys: string[]
  readonly revision: number
}

/** Guards the virtual time, the network between the members, and who lives. */
export class Cluster {
  readonly loop = new Loop()
  readonly net: Network
  readonly nodes: SimNode[] = []
  /** Set of the platform's alarm, by object. */
  readonly alarmsSet = new Map<string, number>()
  readonly #prng: Prng
  #disposed = false
  readonly #seats = new Map<SimNode, { life: number; ports: Ports; member: Member }>()

  /** `options`: of every member, or of each of its lives. */
  constructor(seed: number, options: Partial<ReplicaOptions> | ((node: SimNode) => Partial<ReplicaOptions>) = {}) {
    this.#prng = new Prng(BigInt(seed), 'cluster')
    const faults = new FaultCounts()
    const trace = new Trace(null)
    this.net = new Network(this.loop, new Prng(BigInt(seed), 'network'), faults, trace)
    for (let i = 1; i <= 3; i++) {
      const node: SimNode = new SimNode(`default/m${i}`, {
        loop: this.loop,
        prng: new Prng(BigInt(seed), `node ${i}`),
        faults,
        trace,
        make: (ports, object) => this.#make(node, ports, object, typeof options === 'function' ? options(node) : options),
        afterEvent: () => {},
        afterBoot: () => {},
        afterDeath: () => {},
        afterDurable: () => {},
        transportOf: (n) => this.net.transportOf(n),
        latency: () => this.net.latency(),
      })
      this.nodes.push(node)
      this.net.nodes.set(node.object, node)
    }
    const founders = this.nodes.map((n) => ({ name: n.object.slice(8), object: n.object, region: 'wnam' }))
    const body = quorate.member.CreateRequest.encode({ cluster: 'default', founders }).finish()
    this.call(this.node(0), Method.CREATE, body)
    this.until(() => this.leader !== null, 5000)
  }

  #make(node: SimNode, ports: Ports, object: string, options: Partial<ReplicaOptions>): SimMember {
    const counted: Ports = {
      ...ports,
      alarm: {
        get: () => ports.alarm.get(),
        set: (at) => {
          this.alarmsSet.set(object, (this.alarmsSet.get(object) ?? 0) + 1)
          ports.alarm.set(at)
        },
        clear: () => ports.alarm.clear(),
      },
    }
    // What leases do awake is seen best where nobody sleeps; sleep.test.ts has the rest.
    const member = new Member(counted, { object, sleepAfterTicks: Number.POSITIVE_INFINITY, ...options })
    this.#seats.set(node, { life: node.lives, ports: counted, member })
    return {
      calls: (list, reply) => member.calls(list, reply),
      peer: (body) => member.peer(body),
      acceptStream: (stream) => member.acceptStream(stream),
      openWatch: (socket, options) => member.openWatch(socket, options),
      watchMessage: (socket, data) => member.watchMessage(socket, data),
      watchClosed: (socket) => member.watchClosed(socket),
      alarm: () => member.alarm(),
      inspect: () => member.inspect() as unknown as Inspection,
    }
  }

  dispose(): void {
    if (this.#disposed) return
    this.#disposed = true
    for (const node of this.nodes) node.disk.dispose()
  }

  node(i: number): SimNode {
    const node = this.nodes[i]
    if (node === undefined) throw new Error(`no node ${i}`)
    return node
  }

  /** The living member of a node, or null. */
  seat(node: SimNode): Seat | null {
    const seat = this.#seats.get(node)
    if (seat === undefined || node.life === null || node.life.number !== seat.life) return null
    return { node, ports: seat.ports, member: seat.member }
  }

  /** Who leads in the highest term, if anybody does. */
  get leader(): Seat | null {
    let found: Seat | null = null
    for (const node of this.nodes) {
      const seat = this.seat(node)
      const replica = seat?.member.replica
      if (!replica || replica.role !== Role.Leader) continue
      if (found === null || replica.term > (found.member.replica?.term ?? 0)) found = seat
    }
    return found
  }

  followers(): SimNode[] {
    const { leader } = this
    return this.nodes.filter((n) => n !== leader?.node)
  }

  run(ms: number): void {
    this.loop.run(this.loop.now + ms)
  }

  /** Runs until `done`, and answers how long that took. */
  until(done: () => boolean, patience = 60_000): number {
    const from = this.loop.now
    this.loop.run(from + patience, done)
    if (!done()) throw new Error(`not within ${patience} ms`)
    return this.loop.now - from
  }

  /** One call; not answered within its time and a little: an error. */
  call(node: SimNode, method: quorate.member.Method, body: Uint8Array, timeoutMs = 7000): IAnswer {
    let answer: IAnswer | null | undefined
    const requestId = this.#prng.bytes(16)
    node.call([{ method, body, requestId, timeoutMs }], (_, a) => {
      answer = a
    })
    this.loop.run(this.loop.now + timeoutMs + 3000, () => answer !== undefined)
    if (answer === undefined || answer === null) throw new Error('the call was cut')
    return answer
  }

  /** The same, begun and not waited for. */
  begin(node: SimNode, method: quorate.member.Method, body: Uint8Array, timeoutMs = 7000): { answer: IAnswer | null } {
    const call: { answer: IAnswer | null } = { answer: null }
    node.call([{ method, body, requestId: this.#prng.bytes(16), timeoutMs }], (_, a) => {
      call.answer = a
    })
    return call
  }

  grant(node: SimNode, id: number, ttl: number): void {
    const body = encodeLeaseGrantRequest({ kind: 'leaseGrant', id: leaseId(BigInt(id)), ttl })
    const { code, message } = this.call(node, Method.LEASE_GRANT, body)
    if (code) throw new Error(message ?? '')
  }

  put(node: SimNode, key: string, id = 0): void {
    const body = PutRequest.encode({ key: Buffer.from(key), value: Buffer.from('v'), lease: fromU64(BigInt(id)) }).finish()
    const { code, message } = this.call(node, Method.PUT, body)
    if (code) throw new Error(message ?? '')
  }

  /** The TTL that a keepalive is answered, or why not. */
  keepAlive(node: SimNode, id: number, timeoutMs = 7000): number | string {
    const answer = this.call(node, Method.LEASE_KEEP_ALIVE, keepAliveBody(id), timeoutMs)
    return answer.code ? (answer.message ?? '') : ttlOf(answer)
  }

  timeToLive(node: SimNode, id: number): Lifetime {
    const body = LeaseTimeToLiveRequest.encode({ ID: fromU64(BigInt(id)), keys: true }).finish()
    const answer = this.call(node, Method.LEASE_TIME_TO_LIVE, body)
    if (answer.code) throw new Error(answer.message ?? '')
    const wire = LeaseTimeToLiveResponse.decode(answer.body ?? new Uint8Array(0))
    return {
      ttl: toNumber(wire.TTL),
      granted: toNumber(wire.grantedTTL),
      keys: wire.keys.map((k) => Buffer.from(k).toString()),
      revision: toNumber(wire.header?.revision),
    }
  }

  /** Whether any living member has the lease still. */
  has(id: number, nodes = this.nodes): boolean {
    return nodes.some((n) => (this.seat(n)?.member.replica?.store.lease(leaseId(BigInt(id))) ?? null) !== null)
  }

  /** Cuts a node off from the others, or lets it in again. */
  partition(node: SimNode, cut = true): void {
    for (const other of this.nodes) {
      if (other === node) continue
      for (const link of [`${other.object}>${node.object}`, `${node.object}>${other.object}`]) {
        if (cut) this.net.blocked.add(link)
        else this.net.blocked.delete(link)
      }
    }
  }

  /** Memory of all is gone at once, as when new code is deployed; rows stay. */
  evictAll(): void {
    for (const node of this.nodes) node.die('eviction')
  }

  /** As a leader does before a planned sleep. */
  rest(): void {
    const { leader } = this
    if (leader === null) throw new Error('nobody leads')
    leader.node.event('rest', () => {
      leader.node.disk.transaction(() => {
        while (leader.member.replica?.leases.rest() === false);
      })
    })
  }
}

/** What a keepalive was answered. */
export function ttlOf(answer: IAnswer | null): number {
  return toNumber(LeaseKeepAliveResponse.decode(answer?.body ?? new Uint8Array(0)).TTL)
}

export function keepAliveBody(id: number): Uint8Array {
  return LeaseKeepAliveRequest.encode({ ID: fromU64(BigInt(id)) }).finish()
}
