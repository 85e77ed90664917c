/**
 * `npm run bench:cost`: what an hour costs. The members' own code lives the hour on virtual time, three of them 80 ms apart; memory is taken after
 * ten idle seconds, as the platform does. Requests and rows are counted. GB-seconds are computed from the time awake,
 * at the flat 128 MB that Durable Objects are billed by. Nothing here was billed by anybody.
 */
import { etcd } from '../src/proto/generated/etcd.js'
import { quorate } from '../src/proto/generated/member.js'
import type { SimNode } from '../test/sim/node.ts'
import { Cluster } from '../test/support/cluster.ts'

const { Method } = quorate.member
const HOUR_MS = 3_600_000
const IDLE_MS = 10_000
const GB = 0.128
/** Public prices in dollars beyond what a paid plan includes, as of 2026-11: developers.cloudflare.com/durable-objects/platform/pricing. */
const PRICE = { request: 0.15e-6, gbSecond: 12.5e-6, rowRead: 0.001e-6, rowWritten: 1e-6 }
/** WebSocket messages that make one billed request. */
const MESSAGES_PER_REQUEST = 20

interface Scenario {
  readonly name: string
  /** Plans an hour of calls; called once all are asleep. */
  readonly plan: (hour: Hour) => void
}

interface Cost {
  readonly requests: number
  readonly rowsWritten: number
  readonly rowsRead: number
  readonly gbSeconds: number
  readonly wakes: number
}

/** One cluster and what it is asked. */
class Hour {
  readonly cluster = new Cluster(3, 11n, 80)
  private calls = 0
  private readonly idleSince = new Map<SimNode, number>()
  private readonly lives = new Map<SimNode, { readonly number: number; ms: number; wakes: number }>()
  private awakeMs = 0
  private wakes = 0
  private ids = 0

  constructor() {
    this.watch()
    this.cluster.run(30_000)
  }

  /** A call from outside, `ms` from now. */
  at(ms: number, node: number, call: quorate.member.ICall): void {
    this.cluster.loop.after(ms, () => {
      this.calls++
      this.cluster.node(node).call([call], () => {})
    })
  }

  put(key: string): quorate.member.ICall {
    const requestId = new Uint8Array(16)
    new DataView(requestId.buffer).setUint32(12, ++this.ids)
    const body = etcd.PutRequest.encode({ key: new TextEncoder().encode(key), value: new Uint8Array(100) }).finish()
    return { method: Method.PUT, body, requestId }
  }

  /** Twice a second: how long each has been awake, and whether its memory goes. */
  private watch(): void {
    const { loop, nodes } = this.cluster
    for (const node of nodes) {
      const life = node.life
      if (life === null) continue
      const seen = this.lives.get(node)
      const { ms, times } = life.member?.awake?.() ?? { ms: 0, times: 0 }
      const known = seen?.number === life.number ? seen : { number: life.number, ms: 0, wakes: 0 }
      this.awakeMs += ms - known.ms
      this.wakes += times - known.wakes
      this.lives.set(node, { number: life.number, ms, wakes: times })
      if (node.timers > 0 || life.unanswered > 0) this.idleSince.delete(node)
      else if (!this.idleSince.has(node)) this.idleSince.set(node, loop.now)
      else if (loop.now - (this.idleSince.get(node) ?? 0) >= IDLE_MS) {
        this.idleSince.delete(node)
        node.die('eviction')
      }
    }
    loop.after(500, () => this.watch())
  }

  private count(): { requests: number; messages: number; written: number; read: number } {
    const { net, nodes } = this.cluster
    const rows = nodes.map((n) => n.disk.rows)
    return {
      requests: net.requests + this.calls + nodes.reduce((sum, n) => sum + n.alarms, 0),
      messages: net.streamMessages,
      written: rows.reduce((sum, r) => sum + r.written, 0),
      read: rows.reduce((sum, r) => sum + r.read, 0),
    }
  }

  measure(): Cost {
    const before = this.count()
    const { awakeMs, wakes } = this
    this.cluster.run(HOUR_MS)
    const after = this.count()
    return {
      requests: after.requests - before.requests + (after.messages - before.messages) / MESSAGES_PER_REQUEST,
      rowsWritten: after.written - before.written,
      rowsRead: after.read - before.read,
      gbSeconds: ((this.awakeMs - awakeMs) / 1000) * GB,
      wakes: this.wakes - wakes,
    }
  }
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'idle', plan: () => {} },
  {
    name: 'a put a minute',
    plan: (hour) => {
      for (let ms = 0; ms < HOUR_MS; ms += 60_000) hour.at(ms, 2, hour.put('k'))
    },
  },
  {
    name: 'a put a second',
    plan: (hour) => {
      for (let ms = 0; ms < HOUR_MS; ms += 1000) hour.at(ms, 2, hour.put(`k${ms % 100}`))
    },
  },
]

function dollars(cost: Cost): number {
  const { requests, gbSeconds, rowsRead, rowsWritten } = cost
  return requests * PRICE.request + gbSeconds * PRICE.gbSecond + rowsRead * PRICE.rowRead + rowsWritten * PRICE.rowWritten
}

console.log('| an hour of three members | wakes | requests | rows written | rows read | GB-s | $ an hour | $ a month |')
console.log('| --- | --: | --: | --: | --: | --: | --: | --: |')
for (const { name, plan } of SCENARIOS) {
  const hour = new Hour()
  plan(hour)
  const cost = hour.measure()
  const n = (value: number) => Math.round(value).toLocaleString('en')
  const price = dollars(cost)
  console.log(
    `| ${name} | ${n(cost.wakes)} | ${n(cost.requests)} | ${n(cost.rowsWritten)} | ${n(cost.rowsRead)} | ${n(cost.gbSeconds)} | ${price.toFixed(5)} | ${(price * 730).toFixed(2)} |`,
  )
}
