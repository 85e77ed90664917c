/** What the clients of a run ask for. Each seed mixes differently. */

import type { Prng } from '../harness/prng.ts'
import { type Asked, Client, type ClientWorld } from './client.ts'
import type { Compare, KvOp, ModelOp } from './model.ts'

type Weight = readonly [weight: number, make: () => Asked]

export interface Mix {
  readonly clients: number
  readonly thinkMs: number
  readonly hotKeys: number
  readonly bulkKeys: number
  readonly bigValues: number
  readonly reads: number
  readonly writes: number
  readonly txns: number
  readonly bulk: number
  readonly compactions: number
  readonly leases: number
}

export function drawMix(prng: Prng): Mix {
  return {
    clients: prng.between(2, 6),
    thinkMs: prng.pick([20, 60, 150, 400]),
    hotKeys: prng.between(1, 5),
    bulkKeys: prng.pick([10, 40, 120]),
    bigValues: prng.pick([0, 0.02, 0.1]),
    reads: prng.pick([2, 5, 10]),
    writes: prng.pick([3, 6]),
    txns: prng.pick([1, 3, 6]),
    bulk: prng.pick([0, 1, 2]),
    compactions: prng.pick([0, 0.2, 1]),
    leases: prng.pick([0, 0.5, 2]),
  }
}

export class Workload {
  readonly clients: Client[] = []
  private readonly world: ClientWorld
  private readonly mix: Mix
  private readonly prng: Prng
  private values = 0
  private leases = 0
  private stopped = false
  /** Nobody asks anything before this time: a long idle. */
  quietUntil = 0
  running = 0
  finished = 0

  constructor(world: ClientWorld, mix: Mix, prng: Prng) {
    this.world = world
    this.mix = mix
    this.prng = prng
    for (let i = 0; i < mix.clients; i++) this.clients.push(new Client(i, world))
  }

  start(): void {
    this.stopped = false
    for (const client of this.clients)
      this.world.loop.after(this.prng.exponential(this.mix.thinkMs), () => this.next(client))
  }

  stop(): void {
    this.stopped = true
  }

  private next(client: Client): void {
    const { world, prng } = this
    if (this.stopped) return
    if (world.loop.now < this.quietUntil) {
      world.loop.at(this.quietUntil + prng.exponential(50), () => this.next(client))
      return
    }
    const nodes = world.nodes.filter((n) => n.usable)
    const home = nodes[client.id % nodes.length]
    const node = home !== undefined && prng.chance(0.7) ? home : prng.pick(nodes)
    this.running++
    client.ask(this.draw(client), node, prng.pick([1, 2, 4]), prng.pick([700, 2500, 7000]), () => {
      this.running--
      this.finished++
      world.loop.after(prng.exponential(this.mix.thinkMs), () => this.next(client))
    })
  }

  private draw(client: Client): Asked {
    const { mix, prng } = this
    const write = (request: ModelOp): Asked => ({ request, serializable: false, minRevision: 0 })
    const table: Weight[] = [
      [mix.reads, () => this.read(client)],
      [mix.writes, () => write(this.put(this.hot()))],
      [
        mix.writes / 4,
        () => write({ kind: 'delete', key: this.hot(), end: '', prevKv: prng.chance(0.5) }),
      ],
      [mix.txns, () => write(this.compareAndSwap(client))],
      [mix.txns / 2, () => this.readTxn()],
      [mix.bulk, () => write(this.bulkPuts())],
      [
        mix.bulk / 4,
        () =>
          write({
            kind: 'delete',
            key: 'b',
            end: prng.chance(0.7) ? 'c' : this.bulk(),
            prevKv: prng.chance(0.2),
          }),
      ],
      [mix.bulk / 4, () => write(this.sweep())],
      [mix.compactions, () => write(this.compaction(client))],
      [mix.leases, () => write(this.lease())],
      [this.leases > 0 ? mix.leases * 2 : 0, () => this.keepAlive()],
    ]
    let roll = prng.float() * table.reduce((sum, [w]) => sum + w, 0)
    for (const [w, make] of table) {
      roll -= w
      if (roll < 0) return make()
    }
    return this.read(client)
  }

  private hot(): string {
    return `k${this.prng.int(this.mix.hotKeys)}`
  }

  private bulk(): string {
    return `b${String(this.prng.int(this.mix.bulkKeys)).padStart(4, '0')}`
  }

  /** A value nobody wrote before. */
  private value(): string {
    const tag = `v${++this.values}`
    return this.prng.chance(this.mix.bigValues)
      ? tag.padEnd(this.prng.between(500, 40_000), '.')
      : tag
  }

  private put(key: string): KvOp {
    const { prng } = this
    const lease =
      this.leases > 0 && prng.chance(0.1) ? String(1000 + prng.between(1, this.leases)) : '0'
    return { kind: 'put', key, value: this.value(), lease, prevKv: prng.chance(0.4) }
  }

  private range(key: string, end: string, revision: number): KvOp & { kind: 'range' } {
    const { prng } = this
    return {
      kind: 'range',
      key,
      end,
      limit: end !== '' && prng.chance(0.2) ? prng.between(1, 20) : 0,
      revision,
      order: prng.chance(0.15) ? 'descend' : 'none',
      keysOnly: prng.chance(0.1),
      countOnly: prng.chance(0.05),
    }
  }

  private read(client: Client): Asked {
    const { prng } = this
    const [key, end] = prng.chance(0.7)
      ? [this.hot(), '']
      : prng.pick([
          ['k', 'l'],
          ['b', 'c'],
          ['\0', '\0'],
          ['b', this.bulk()],
        ] as const)
    const old = client.seen > 3 && prng.chance(0.1) ? Math.max(1, client.seen - prng.int(20)) : 0
    const future = old === 0 && prng.chance(0.01) ? client.seen + 3 : 0
    const request = this.range(key, end, old + future)
    if (client.seen > 0 && prng.chance(0.2)) {
      const max = Math.max(...this.clients.map((c) => c.seen))
      return { request, serializable: true, minRevision: prng.chance(0.5) ? client.seen : max }
    }
    return { request, serializable: prng.chance(0.3), minRevision: 0 }
  }

  private readTxn(): Asked {
    const { prng } = this
    const a = this.hot()
    const request: KvOp = {
      kind: 'txn',
      compare: [{ key: a, target: 'version', result: 'greater', operand: 0 }],
      success: [plainRange('k', 'l'), plainRange(this.bulk(), '')],
      failure: [plainRange('\0', '\0')],
    }
    return { request, serializable: prng.chance(0.3), minRevision: 0 }
  }

  private compareAndSwap(client: Client): KvOp {
    const { prng } = this
    const key = this.hot()
    const known = client.known.get(key)
    const compare: Compare[] = [
      known === undefined
        ? { key, target: 'version', result: 'equal', operand: 0 }
        : prng.chance(0.5)
          ? { key, target: 'mod', result: 'equal', operand: known.mod }
          : { key, target: 'value', result: 'equal', operand: known.value },
    ]
    const other = this.hot()
    const success: KvOp[] = [this.put(key)]
    if (other !== key && prng.chance(0.5))
      success.push(
        prng.chance(0.5) ? this.put(other) : { kind: 'delete', key: other, end: '', prevKv: true },
      )
    if (prng.chance(0.5)) success.push(plainRange('k', 'l'))
    const failure: KvOp[] = [plainRange(key, '')]
    if (prng.chance(0.15)) {
      const nested: KvOp = {
        kind: 'txn',
        compare: [{ key: other, target: 'version', result: 'greater', operand: 0 }],
        success: [{ kind: 'delete', key: other, end: '', prevKv: false }],
        failure: [plainRange('k', 'l')],
      }
      failure.push(nested)
    }
    return { kind: 'txn', compare, success, failure }
  }

  private bulkPuts(): KvOp {
    const { prng } = this
    const keys = new Set<string>()
    const n = prng.between(2, 12)
    for (let i = 0; i < n; i++) keys.add(this.bulk())
    return { kind: 'txn', compare: [], success: [...keys].map((key) => this.put(key)), failure: [] }
  }

  /** A delete of many keys among other changes, all at one revision. */
  private sweep(): KvOp {
    const { prng } = this
    const all = [
      this.put('k0'),
      { kind: 'delete', key: 'b', end: 'c', prevKv: prng.chance(0.3) } as const,
      this.put('k9'),
    ]
    return {
      kind: 'txn',
      compare: [],
      success: prng.chance(0.5) ? all : prng.shuffle(all),
      failure: [],
    }
  }

  private compaction(client: Client): ModelOp {
    const { prng } = this
    return {
      kind: 'compact',
      revision: Math.max(1, client.seen - prng.int(10)),
      physical: prng.chance(0.3),
    }
  }

  /** Mostly of a lease that was granted lately. */
  private keepAlive(): Asked {
    const back = Math.min(Math.floor(this.prng.exponential(2)), this.leases - 1)
    return {
      request: { kind: 'keepalive', id: String(1000 + this.leases - back) },
      serializable: false,
      minRevision: 0,
    }
  }

  private lease(): ModelOp {
    const { prng } = this
    if (this.leases === 0 || prng.chance(0.5))
      return { kind: 'grant', id: String(1000 + ++this.leases), ttl: prng.pick([2, 3, 8, 3600]) }
    return { kind: 'revoke', id: String(1000 + prng.between(1, this.leases)) }
  }
}

function plainRange(key: string, end: string): KvOp {
  return {
    kind: 'range',
    key,
    end,
    limit: 0,
    revision: 0,
    order: 'none',
    keysOnly: false,
    countOnly: false,
  }
}
