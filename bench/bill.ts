/**
 * What a cluster on virtual time would be billed for: requests, rows, and the time its members are awake. The members' own code
 * runs, three of them 80 ms apart; memory is taken after ten idle seconds, as the platform does.
 */
import { etcd } from '../src/proto/generated/etcd.js'
import { quorate } from '../src/proto/generated/member.js'
import type { SimNode } from '../test/harness/node.ts'
import type { FakeSocket } from '../test/harness/sockets.ts'
import { Cluster } from '../test/support/cluster.ts'

const { Method } = quorate.member
const LATENCY_MS = 80
const SEED = 11n
/** Idle for so long, an object loses its memory. */
const IDLE_MS = 10_000
/** Until a new cluster sleeps and has lost its memory. */
const SETTLE_MS = 30_000
/** How often it is looked who is awake. */
const LOOK_MS = 500
/** Durable Objects are billed by the second at a flat 128 MB. */
const GB = 0.128
/** WebSocket messages that make one billed request. */
const MESSAGES_PER_REQUEST = 20
const VALUE_BYTES = 100

/** Prices in dollars of a paid plan, and what of each it includes a month. */
export const PRICES = {
  request: { each: 0.15e-6, included: 1e6 },
  gbSecond: { each: 12.5e-6, included: 400_000 },
  rowRead: { each: 0.001e-6, included: 25e9 },
  rowWritten: { each: 1e-6, included: 50e6 },
} as const

/** What is billed. */
export interface Usage {
  readonly request: number
  readonly rowWritten: number
  readonly rowRead: number
  readonly gbSecond: number
  /** Times that a member woke. */
  readonly wakes: number
}

/** Dollars of `times` such usages; `allowance`: less what a month of the plan includes. */
export function dollars(usage: Usage, times: number, allowance: boolean): number {
  let sum = 0
  for (const [what, { each, included }] of Object.entries(PRICES)) {
    sum += Math.max(0, usage[what as keyof typeof PRICES] * times - (allowance ? included : 0)) * each
  }
  return sum
}

interface Life {
  readonly number: number
  readonly ms: number
  readonly wakes: number
}

/** Guards one cluster and its meter. It sleeps, without memory, when the constructor is done. */
export class Bill {
  readonly cluster = new Cluster(3, SEED, LATENCY_MS)
  #calls = 0
  /** Messages of clients on sockets that end in a member. */
  #messages = 0
  readonly #sockets: FakeSocket[] = []
  readonly #idleSince = new Map<SimNode, number>()
  readonly #lives = new Map<SimNode, Life>()
  #awakeMs = 0
  #wakes = 0
  #ids = 0

  constructor() {
    for (const node of this.cluster.nodes) node.punctual = true
    this.#look()
    this.cluster.run(SETTLE_MS)
  }

  /** A call from outside to `m<node>`, `ms` from now. */
  at(ms: number, node: number, call: quorate.member.ICall): void {
    this.cluster.loop.after(ms, () => {
      this.#calls++
      this.cluster.node(node).call([call], (_, answer) => {
        if (answer === null || (answer.code ?? 0) !== 0) throw new Error(`a call failed: ${answer?.message ?? 'cut off'}`)
      })
    })
  }

  /** A client's WebSocket at `m<node>`, with a watch of one key. */
  watch(node: number, key: string): void {
    this.#calls++
    this.#messages++
    this.#sockets.push(this.cluster.watch(this.cluster.node(node), { create_request: { key: btoa(key) } }))
  }

  /** How many responses each socket has had. */
  get heard(): readonly number[] {
    return this.#sockets.map((socket) => socket.taken.length)
  }

  put(key: string, lease = 0): quorate.member.ICall {
    const put = { key: new TextEncoder().encode(key), value: new Uint8Array(VALUE_BYTES), lease }
    return { method: Method.PUT, body: etcd.PutRequest.encode(put).finish(), requestId: this.#requestId() }
  }

  get(key: string, serializable: boolean): quorate.member.ICall {
    const range = { key: new TextEncoder().encode(key), serializable }
    return { method: Method.RANGE, body: etcd.RangeRequest.encode(range).finish() }
  }

  grant(id: number, ttl: number): quorate.member.ICall {
    const body = etcd.LeaseGrantRequest.encode({ ID: id, TTL: ttl }).finish()
    return { method: Method.LEASE_GRANT, body, requestId: this.#requestId() }
  }

  keepAlive(id: number): quorate.member.ICall {
    return { method: Method.LEASE_KEEP_ALIVE, body: etcd.LeaseKeepAliveRequest.encode({ ID: id }).finish() }
  }

  metrics(): quorate.member.ICall {
    return { method: Method.METRICS }
  }

  #requestId(): Uint8Array {
    const id = new Uint8Array(16)
    new DataView(id.buffer).setUint32(12, ++this.#ids)
    return id
  }

  /** Runs for `ms`, and says what that would be billed. */
  measure(ms: number): Usage {
    const before = this.#count()
    this.cluster.run(ms)
    const after = this.#count()
    const difference = (what: keyof Usage): number => after[what] - before[what]
    return {
      request: difference('request'),
      rowWritten: difference('rowWritten'),
      rowRead: difference('rowRead'),
      gbSecond: difference('gbSecond'),
      wakes: difference('wakes'),
    }
  }

  #count(): Usage {
    const { net, nodes, alarmsSet, streamsAsked } = this.cluster
    this.#meter()
    const sum = (of: (node: SimNode) => number): number => nodes.reduce((total, node) => total + of(node), 0)
    return {
      request:
        this.#calls +
        net.requests +
        streamsAsked +
        sum((n) => n.alarms) +
        (net.streamMessages + this.#messages) / MESSAGES_PER_REQUEST,
      rowWritten: sum((n) => n.disk.rows.written) + alarmsSet,
      rowRead: sum((n) => n.disk.rows.read),
      gbSecond: (this.#awakeMs / 1000) * GB,
      wakes: this.#wakes,
    }
  }

  /** Takes down how long each has been awake. */
  #meter(): void {
    for (const node of this.cluster.nodes) {
      const { life } = node
      if (life === null) continue
      const seen = this.#lives.get(node)
      const { ms, times } = life.member?.awake?.() ?? { ms: 0, times: 0 }
      const known = seen?.number === life.number ? seen : { ms: 0, wakes: 0 }
      this.#awakeMs += ms - known.ms
      this.#wakes += times - known.wakes
      this.#lives.set(node, { number: life.number, ms, wakes: times })
    }
  }

  /** Whose memory goes. */
  #look(): void {
    const { loop, nodes } = this.cluster
    this.#meter()
    for (const node of nodes) {
      const { life } = node
      if (life === null) continue
      if (node.timers > 0 || life.unanswered > 0) this.#idleSince.delete(node)
      else if (!this.#idleSince.has(node)) this.#idleSince.set(node, loop.now)
      else if (loop.now - (this.#idleSince.get(node) ?? 0) >= IDLE_MS) {
        this.#idleSince.delete(node)
        node.die('eviction')
      }
    }
    loop.after(LOOK_MS, () => this.#look())
  }
}
