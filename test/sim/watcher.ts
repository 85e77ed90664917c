/**
 * Clients that watch: each has one stream at some member, goes elsewhere when it ends, and resumes
 * behind the last it heard.
 */

import { type Fault, violated } from '../harness/faults.ts'
import type { SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import { DENIED } from './check/auth-model.ts'
import type { ClientWorld } from './client.ts'
import type { Kv } from './model.ts'
import { SimSocket, type SocketClient } from './sockets.ts'

/** What a watch asks for. */
export interface WatchSpec {
  readonly key: string
  /** '' = one key; '\0' = from key on. */
  readonly end: string
  readonly noPut: boolean
  readonly noDelete: boolean
  readonly prevKv: boolean
  readonly fragment: boolean
  readonly progress: boolean
}

/** One event as it was told. */
export interface ToldEvent {
  readonly revision: number
  readonly key: string
  /** null = deleted. */
  readonly kv: Kv | null
  readonly prev: Kv | null
}

/** One watch on one stream, and all that it was told. */
export interface Told {
  readonly spec: WatchSpec
  /** As asked; 0: from now on. */
  readonly start: number
  readonly member: string
  readonly client: number
  /** First revision it is to hear of; 0: not created so far. */
  from: number
  /** All of its revisions up to here were told. */
  upTo: number
  readonly events: ToldEvent[]
  /** Fragments of a response whose last one has not come. */
  partial: ToldEvent[]
  /** Cancelled because revisions before this one are compacted. */
  compacted: number | null
}

interface Wanted {
  readonly spec: WatchSpec
  readonly start: number
}

interface WireKv {
  readonly key?: string
  readonly value?: string
  readonly create_revision?: string
  readonly mod_revision?: string
  readonly version?: string
  readonly lease?: string
}

interface WireResult {
  readonly header: { readonly revision?: string }
  readonly watch_id?: string
  readonly created?: boolean
  readonly canceled?: boolean
  readonly compact_revision?: string
  readonly cancel_reason?: string
  readonly fragment?: boolean
  readonly events?: readonly {
    readonly type?: string
    readonly kv: WireKv
    readonly prev_kv?: WireKv
  }[]
}

/** Why a member may end a stream, by the words it says it with. */
const ERRORS: readonly (readonly [words: string, fault: Fault | null])[] = [
  ['etcdserver: no leader', 'watch cut without a leader'],
  ['took nothing of what waits', 'watch cut as stalled'],
  ['being restored from a snapshot', 'watch refused during a restore'],
  ['it belongs to no cluster yet', null],
  ['server stopped', 'watch refused by a removed member'],
]
const ALL_WATCHES = '-1'
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')
const text = (encoded: string | undefined): string =>
  Buffer.from(encoded ?? '', 'base64').toString('latin1')

export class WatchClient implements SocketClient {
  readonly id: number
  reading = true
  /** Does nothing by itself any more but stay connected. */
  private calm = false
  private readonly world: ClientWorld
  private readonly prng: Prng
  private readonly log: Told[]
  private readonly draw: () => Wanted
  private readonly thinkMs: number
  private socket: SimSocket | null = null
  private readonly open = new Map<string, Told>()
  private readonly creating: Told[] = []
  private readonly cancelling = new Set<string>()
  /** To be asked for on the next stream. */
  private wanted: Wanted[] = []
  private taken = 0
  private acknowledging = false

  constructor(
    id: number,
    world: ClientWorld,
    prng: Prng,
    options: { readonly log: Told[]; readonly draw: () => Wanted; readonly thinkMs: number },
  ) {
    this.id = id
    this.world = world
    this.prng = prng
    this.log = options.log
    this.draw = options.draw
    this.thinkMs = options.thinkMs
  }

  start(): void {
    this.wanted.push(this.draw())
    this.connect(null)
    this.actLater()
  }

  /** Reads, and leaves all as it is. */
  stop(): void {
    this.calm = true
    this.read()
  }

  /** Watches that are open. */
  get watches(): Iterable<Told> {
    return this.open.values()
  }

  /** Connected, and nothing is on its way that it asked for. */
  get settled(): boolean {
    return (
      this.socket !== null && this.creating.length + this.wanted.length + this.cancelling.size === 0
    )
  }

  get where(): string {
    const { socket, creating, wanted, cancelling, open } = this
    const at = [...open.values()].map((told) => told.upTo)
    const waits = `creating ${creating.length}, wants ${wanted.length}, cancels ${cancelling.size}`
    return `watcher ${this.id} at ${socket?.node.object ?? 'nobody'}: ${waits}, open up to ${at.join(' ')}`
  }

  // ---- what it does ----

  private actLater(): void {
    this.world.loop.after(this.prng.exponential(this.thinkMs), () => {
      if (this.calm) return
      this.act()
      this.actLater()
    })
  }

  private act(): void {
    const { prng } = this
    if (this.socket === null) return
    const roll = prng.float()
    if (roll < 0.3 && this.open.size + this.creating.length < 5) this.create([this.draw()])
    // More than a small attachment holds.
    else if (roll < 0.33 && this.open.size < 5)
      this.create(Array.from({ length: prng.between(4, 9) }, () => this.draw()))
    else if (roll < (this.open.size > 5 ? 0.6 : 0.45) && this.open.size > 1)
      this.cancel(prng.pick([...this.open.keys()]))
    else if (roll < 0.7) this.askProgress()
    else if (roll < 0.8) this.stall()
    else if (roll < 0.85) this.reconnect()
  }

  create(wanted: readonly Wanted[]): void {
    const { socket } = this
    if (socket === null) {
      this.wanted.push(...wanted)
      return
    }
    const requests: object[] = []
    for (const { spec, start } of wanted) {
      const filters = [...(spec.noPut ? ['NOPUT'] : []), ...(spec.noDelete ? ['NODELETE'] : [])]
      requests.push({
        create_request: {
          key: base64(spec.key),
          range_end: base64(spec.end),
          start_revision: String(start),
          filters,
          prev_kv: spec.prevKv,
          fragment: spec.fragment,
          progress_notify: spec.progress,
        },
      })
      const member = socket.node.object
      const told: Told = {
        spec,
        start,
        member,
        client: this.id,
        from: 0,
        upTo: 0,
        events: [],
        partial: [],
        compacted: null,
      }
      this.creating.push(told)
      this.log.push(told)
    }
    // Requests may share a message.
    if (this.prng.chance(0.5)) socket.send(requests.map((r) => JSON.stringify(r)).join('\n'))
    else for (const request of requests) socket.send(JSON.stringify(request))
  }

  cancel(id: string): void {
    this.cancelling.add(id)
    this.socket?.send(JSON.stringify({ cancel_request: { watch_id: id } }))
  }

  /**
   * Watches that begin later than there is anything would keep the others from hearing how far they
   * are.
   */
  cancelFuture(revision: number): void {
    for (const [id, told] of this.open)
      if (told.from > revision + 1 && !this.cancelling.has(id)) this.cancel(id)
  }

  askProgress(): void {
    this.socket?.send(JSON.stringify({ progress_request: {} }))
  }

  private stall(): void {
    if (!this.reading) return
    this.hit('client of watches stalled')
    this.reading = false
    const ms = this.prng.chance(0.15) ? this.prng.between(3000, 12_000) : this.prng.exponential(600)
    this.world.loop.after(ms, () => this.read())
  }

  private read(): void {
    this.reading = true
    this.socket?.pump()
  }

  private reconnect(): void {
    this.socket?.leave()
    this.disconnected()
  }

  // ---- its stream ----

  private connect(before: SimNode | null): void {
    const usable = this.world.nodes.filter((n) => n.usable)
    const others = usable.filter((n) => n !== before)
    const nodes = others.length > 0 ? others : usable
    const options = {
      requireLeader: this.prng.chance(0.3),
      acks: this.prng.chance(0.5),
      who: { verified: this.world.root },
    }
    this.taken = 0
    this.socket = new SimSocket(this.prng.pick(nodes), options, this)
    const { wanted } = this
    this.wanted = []
    if (wanted.length > 0) this.create(wanted)
  }

  over(why: string): void {
    this.trace('watch over', why)
    this.disconnected()
  }

  /** All that was open goes on elsewhere, from where it was heard whole. */
  private disconnected(): void {
    const before = this.socket?.node ?? null
    this.socket = null
    for (const [id, told] of this.open) {
      if (this.cancelling.has(id)) continue
      this.hit('watch resumed')
      this.wanted.push({ spec: told.spec, start: told.upTo + 1 })
    }
    for (const { spec, start } of this.creating) this.wanted.push({ spec, start })
    this.open.clear()
    this.creating.length = 0
    this.cancelling.clear()
    this.world.loop.after(200 + this.prng.exponential(500), () => this.connect(before))
  }

  private acknowledgeLater(): void {
    const { socket } = this
    if (this.acknowledging || socket === null || !socket.options.acks) return
    this.acknowledging = true
    this.world.loop.after(this.prng.exponential(10), () => {
      this.acknowledging = false
      if (this.socket !== socket) {
        this.acknowledgeLater()
        return
      }
      const total = new Uint8Array(8)
      new DataView(total.buffer).setBigUint64(0, BigInt(this.taken))
      socket.send(total)
    })
  }

  // ---- what it hears ----

  heard(message: string): void {
    this.taken += message.length
    this.acknowledgeLater()
    const { result, error } = JSON.parse(message) as {
      result?: WireResult
      error?: { message: string }
    }
    if (error !== undefined) this.failed(error.message)
    else if (result === undefined) this.wrong(`an empty message: ${message}`)
    else if (result.created) this.created(result)
    else if (result.canceled) this.canceled(result)
    else if (result.events === undefined) this.progressed(result)
    else this.told(result)
  }

  private failed(message: string): void {
    const known = ERRORS.find(([words]) => message.includes(words))
    if (known === undefined) this.wrong(`the stream ends with: ${message}`)
    if (known[1] !== null) this.hit(known[1])
  }

  private created(result: WireResult): void {
    const told = this.creating.shift()
    const id = result.watch_id ?? '0'
    if (told === undefined) this.wrong(`watch ${id} is created, and nobody asked for it`)
    if (result.canceled) this.wrong(`a watch is refused: ${result.cancel_reason}`)
    if (this.open.has(id)) this.wrong(`watch ${id} is created, and is open`)
    this.hit('watch made anew')
    told.from = told.start > 0 ? told.start : Number(result.header.revision ?? 0) + 1
    told.upTo = told.from - 1
    this.open.set(id, told)
    this.trace('watch created', id, told.from)
  }

  private canceled(result: WireResult): void {
    const id = result.watch_id ?? '0'
    const told = this.open.get(id)
    if (result.compact_revision === undefined) {
      // Begun at a member that did not know yet that auth is on, when nobody was asked who he is.
      const unnamed = this.world.secured && result.cancel_reason === DENIED && told !== undefined
      if (!this.cancelling.delete(id) && !unnamed)
        this.wrong(`watch ${id} is cancelled, and nobody asked for that`)
      this.open.delete(id)
      if (unnamed) this.create([{ spec: told.spec, start: told.upTo + 1 }])
      return
    }
    const compacted = Number(result.compact_revision)
    this.trace('watch compacted', id, compacted)
    if (told === undefined) this.wrong(`watch ${id} is cancelled as compacted, and is not open`)
    if (told.upTo + 1 >= compacted)
      this.wrong(
        `watch ${id} has heard all up to ${told.upTo} and is cancelled as compacted at ${compacted}`,
      )
    told.compacted = compacted
    this.open.delete(id)
    this.hit('watch cancelled as compacted')
    if (this.cancelling.has(id)) return
    // It counts as a watch of its stream until it is cancelled.
    this.cancel(id)
    this.hit('watch gap after a compaction')
    this.create([{ spec: told.spec, start: compacted }])
  }

  private progressed(result: WireResult): void {
    const id = result.watch_id ?? '0'
    const revision = Number(result.header.revision ?? 0)
    this.hit('watch progress heard')
    this.trace('watch progress', id, revision)
    for (const [name, told] of id === ALL_WATCHES ? [...this.open] : [[id, this.at(id)] as const]) {
      if (id !== ALL_WATCHES && !told.spec.progress)
        this.wrong(`watch ${name} hears of progress unasked`)
      if (revision < told.upTo || told.partial.length > 0)
        this.wrong(`watch ${name} has heard all up to ${told.upTo}, and that it is at ${revision}`)
      told.upTo = revision
    }
  }

  private told(result: WireResult): void {
    const id = result.watch_id ?? '0'
    const told = this.at(id)
    const events = (result.events ?? []).map(eventOf)
    let last = told.partial.at(-1)?.revision ?? 0
    this.trace('watch events', id, events.length)
    for (const { revision } of events) {
      if (revision <= told.upTo)
        this.wrong(`watch ${id} hears of revision ${revision} behind all up to ${told.upTo}`)
      if (revision < last) this.wrong(`watch ${id} hears of revision ${revision} behind ${last}`)
      last = revision
    }
    if (events.length === 0 || last > Number(result.header.revision))
      this.wrong(`watch ${id}: ${JSON.stringify(result)}`)
    told.partial.push(...events)
    if (result.fragment) {
      if (!told.spec.fragment) this.wrong(`watch ${id} hears a fragment unasked`)
      this.hit('watch response in fragments')
      return
    }
    for (const event of told.partial) {
      told.events.push(event)
      this.hit('watch event heard')
    }
    told.partial = []
    told.upTo = last
  }

  private at(id: string): Told {
    return this.open.get(id) ?? this.wrong(`watch ${id} hears something, and is not open`)
  }

  private wrong(what: string): never {
    violated(`watcher ${this.id} at ${this.socket?.node.object}: ${what}`)
  }

  private hit(fault: Fault): void {
    this.world.faults.hit(fault)
  }

  private trace(what: string, ...parts: (string | number)[]): void {
    const { trace, loop } = this.world
    trace.event(loop.now, what, `watcher ${this.id}`, this.socket?.node.object ?? '', ...parts)
  }
}

function eventOf(event: NonNullable<WireResult['events']>[number]): ToldEvent {
  const { kv } = event
  const told = kvOf(kv)
  const { key, mod } = told
  if (event.type !== 'DELETE')
    return { revision: mod, key, kv: told, prev: event.prev_kv ? kvOf(event.prev_kv) : null }
  if (Object.keys(kv).length !== 2)
    violated(`a delete tells more than its key and revision: ${JSON.stringify(event)}`)
  return { revision: mod, key, kv: null, prev: event.prev_kv ? kvOf(event.prev_kv) : null }
}

function kvOf(kv: WireKv): Kv {
  return {
    key: text(kv.key),
    value: text(kv.value),
    create: Number(kv.create_revision ?? 0),
    mod: Number(kv.mod_revision ?? 0),
    version: Number(kv.version ?? 0),
    lease: kv.lease ?? '0',
  }
}
