/** A few members on virtual time in a network that does what it is told: for tests that play one course by hand. */

import type { WatchOptions } from '../../src/member/index.ts'
import type { Ports } from '../../src/ports.ts'
import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import { FaultCounts } from '../harness/faults.ts'
import { Loop } from '../harness/loop.ts'
import { Network } from '../harness/network.ts'
import { SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import { FakeSocket, FakeSockets } from '../harness/sockets.ts'
import { Trace } from '../harness/trace.ts'
import type { Limits } from '../sim/limits.ts'
import { makeReal } from '../sim/real.ts'

const { Method } = quorate.member
/** Of members that are not made to cut their work early. */
const LIMITS = {
  sliceRows: 512,
  longChanges: 1024,
  sliceBytes: 1_000_000,
  logTailRows: 4096,
  logTailBytes: 8_000_000,
  snapshotChunkBytes: 1_000_000,
  pageBytes: 1_000_000,
  logRowBytes: 1_000_000,
  batchRowBytes: 500_000,
  appendBytes: 1_000_000,
  watchBufferBytes: 1_000_000,
  watchBatchRevisions: 1000,
  watchFragmentBytes: 2_000_000,
  watchRowBytes: 700_000,
  watchStallMs: 30_000,
  watchProgressMs: 600_000,
  attachmentBytes: 16_000,
  corruptCheckMs: 0,
  leaders: [],
  placementTicks: 600,
  backupRows: 2000,
  backupLeases: 1000,
  restoreBlockBytes: 524_288,
}

export class Cluster {
  readonly loop = new Loop()
  readonly net: Network
  readonly nodes: SimNode[] = []
  /** Requests and stream messages between members so far. */
  messages = 0
  readonly log: string[] = []
  /** How often a member has set its alarm: a row each. */
  alarmsSet = 0
  /** Streams that members asked each other for: a request each. */
  streamsAsked = 0
  /** How often members with a colo looked where they are. */
  looks = 0
  readonly #sockets = new Map<SimNode, FakeSockets>()
  /** Told after every event of a member. */
  afterEvent: (node: SimNode) => void = () => {}

  /** `made`: its cluster is; else all are blank. */
  constructor(size: number, seed = 1n, latencyMs = 10, made = true, limits: Partial<Limits> = {}) {
    const faults = new FaultCounts()
    const trace = new Trace((line) => this.log.push(line))
    this.net = new Network(this.loop, new Prng(seed, 'network'), faults, trace)
    this.net.latency = () => latencyMs
    this.net.tap = { leaves: () => this.messages++ }
    const make = (object: string): SimNode => {
      const node: SimNode = new SimNode(object, {
        loop: this.loop,
        prng: new Prng(seed, `node ${this.nodes.length + 1}`),
        faults,
        trace,
        make: (ports, object) => makeReal(this.#portsOf(node, ports), object, { ...LIMITS, ...limits }),
        afterEvent: (n) => this.afterEvent(n),
        afterBoot: () => {},
        afterDeath: () => {},
        afterDurable: () => {},
        transportOf: (n) => this.net.transportOf(n),
        latency: () => this.net.latency(),
      })
      node.diskMs = 0.1
      this.nodes.push(node)
      this.net.nodes.set(node.object, node)
      return node
    }
    for (let i = 1; i <= size; i++) make(`default/m${i}`)
    this.net.spawn = make
    if (made) this.create()
  }

  /** The first node makes the cluster; of a state, if one was brought there. */
  create(restored?: quorate.member.IRestored): IAnswer | null {
    const founders = this.nodes.map((n) => ({ name: n.object.split('/')[1] ?? '', object: n.object, region: 'wnam' }))
    const request = { cluster: 'default', founders, ...(restored ? { restored } : {}) }
    const body = quorate.member.CreateRequest.encode(request).finish()
    return this.ask(this.node(1), { method: Method.CREATE, body }).answer
  }

  /** `m<i>`. */
  node(i: number): SimNode {
    const node = this.nodes[i - 1]
    if (node === undefined) throw new Error(`no member m${i}`)
    return node
  }

  run(ms: number): void {
    this.loop.run(this.loop.now + ms)
  }

  /** Asks `node`, waits for the answer, and says how many milliseconds it took. Null: the connection was cut, or nothing came for a minute. */
  ask(node: SimNode, call: ICall): { readonly answer: IAnswer | null; readonly ms: number } {
    const begin = this.loop.now
    let answer: IAnswer | null | undefined
    node.call([call], (_, a) => {
      answer = a
    })
    this.loop.run(begin + 60_000, () => answer !== undefined)
    return { answer: answer ?? null, ms: this.loop.now - begin }
  }

  /** The node's own, with clients' sockets; counts what is billed. */
  #portsOf(node: SimNode, ports: Ports): Ports {
    const { alarm, transport } = ports
    return {
      ...ports,
      sockets: this.#socketsOf(node),
      place: {
        colo: (done) => {
          if (node.colo !== null) this.looks++
          ports.place.colo(done)
        },
      },
      alarm: {
        ...alarm,
        set: (at) => {
          this.alarmsSet++
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
    }
  }

  #socketsOf(node: SimNode): FakeSockets {
    const known = this.#sockets.get(node)
    if (known !== undefined) return known
    const made = new FakeSockets()
    this.#sockets.set(node, made)
    return made
  }

  /** A client's WebSocket at `node`, on which it asks for watches. It outlives the member's memory. */
  watch(node: SimNode, ...requests: readonly object[]): FakeSocket {
    return this.watchAs(node, {}, ...requests)
  }

  /** The same, by somebody who says who he is. */
  watchAs(node: SimNode, who: NonNullable<WatchOptions['who']>, ...requests: readonly object[]): FakeSocket {
    const socket = new FakeSocket()
    node.event('watch', (member) => {
      this.#socketsOf(node).all.add(socket)
      member.openWatch(socket, { requireLeader: false, acks: false, who })
      for (const request of requests) member.watchMessage(socket, JSON.stringify(request))
    })
    return socket
  }

  /** Wakes of all members in all their lives. */
  get wakes(): number {
    return this.log.filter((line) => line.includes('log info wake')).length
  }

  /** The node that leads, as it sees itself. */
  get leader(): SimNode {
    const leader = this.nodes.find((n) => n.life?.member?.inspect().role === 2)
    if (leader === undefined) throw new Error('nobody leads')
    return leader
  }

  /** Memory that is not in use goes. */
  evict(node: SimNode): void {
    node.die('eviction')
  }
}
