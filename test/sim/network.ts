/** Everything between objects: latency, loss, duplicates, partitions, cut connections. */

import { MAX_CALLS_IN_FLIGHT } from '../../src/limits.ts'
import {
  type PeerAddress,
  type PeerStream,
  type StreamEvents,
  TIMED_OUT,
  type Transport,
  type TransportResult,
} from '../../src/ports.ts'
import { type FaultCounts, violated } from './faults.ts'
import type { Loop } from './loop.ts'
import type { SimNode } from './node.ts'
import type { Prng } from './prng.ts'
import type { Trace } from './trace.ts'

/** Chances per message, all 0 in a healed network. */
export interface Weather {
  lose: number
  duplicate: number
  delay: number
  cut: number
  cutStream: number
}

export const FAIR: Weather = { lose: 0, duplicate: 0, delay: 0, cut: 0, cutStream: 0 }

/** Sees what really leaves and arrives, for the checks. */
export interface Tap {
  leaves(from: SimNode, to: string, body: Uint8Array, kind: 'request' | 'answer' | 'stream'): void
}

/** Longest that the network holds a request back: it never outlives the asker's patience by much. */
const LONGEST_DELAY = 3000

type NodeLife = NonNullable<SimNode['life']>

interface Calling {
  inFlight: number
  readonly queue: (() => void)[]
}

export class Network {
  weather: Weather = { ...FAIR }
  /** Directed links that carry nothing: "from>to". */
  readonly blocked = new Set<string>()
  readonly nodes = new Map<string, SimNode>()
  tap: Tap | null = null
  readonly loop: Loop
  readonly prng: Prng
  readonly faults: FaultCounts
  readonly trace: Trace
  /** Mean one-way milliseconds between two objects. */
  latencyMs = 5
  /** Requests, answers and stream messages that left so far. */
  departed = 0
  requests = 0
  streamMessages = 0
  private readonly calling = new WeakMap<object, Calling>()
  private readonly lastArrival = new Map<string, number>()
  readonly streams = new Set<SimStream>()

  constructor(loop: Loop, prng: Prng, faults: FaultCounts, trace: Trace) {
    this.loop = loop
    this.prng = prng
    this.faults = faults
    this.trace = trace
  }

  /** Streams that keep an object in memory. */
  get heldStreams(): number {
    let n = 0
    for (const stream of this.streams) if (stream.held) n++
    return n
  }

  isBlocked(from: string, to: string): boolean {
    return this.blocked.has(`${from}>${to}`)
  }

  latency(): number {
    const { prng } = this
    return this.latencyMs * (0.6 + prng.exponential(0.4))
  }

  /** Latency of one message, with the weather's extra. */
  travel(from: string, to: string): number {
    const { prng, faults, loop } = this
    let ms = this.latency()
    if (this.weather.delay > 0 && prng.chance(this.weather.delay)) {
      ms += Math.min(prng.exponential(300), LONGEST_DELAY)
      faults.hit('message delayed')
    }
    const link = `${from}>${to}`
    const arrival = loop.now + ms
    if (arrival < (this.lastArrival.get(link) ?? 0)) faults.hit('messages reordered')
    else this.lastArrival.set(link, arrival)
    return ms
  }

  transportOf(node: SimNode): Transport {
    return {
      request: (to, body, timeoutMs, done) => this.request(node, to, body, timeoutMs, done),
      stream: (to, events) => {
        const stream = new SimStream(this, node, to.object, events)
        this.streams.add(stream)
        return stream.near
      },
    }
  }

  private request(
    from: SimNode,
    to: PeerAddress,
    body: Uint8Array,
    timeoutMs: number,
    done: (r: TransportResult) => void,
  ): void {
    const life = from.life
    if (life === null) return
    const calling = this.callingOf(life)
    let state: 'queued' | 'out' | 'done' = 'queued'
    const finish = (result: TransportResult) => {
      if (state === 'done') return
      const was = state
      state = 'done'
      this.loop.cancel(timeout)
      if (was === 'out') {
        calling.inFlight--
        calling.queue.shift()?.()
      }
      if (from.life === life) from.eventOf(life, result.ok ? 'answered' : 'failed', () => done(result))
    }
    const timeout = this.loop.after(timeoutMs, () => finish({ ok: false, reason: TIMED_OUT }))
    const depart = () => {
      if (state === 'done') {
        calling.queue.shift()?.()
        return
      }
      if (from.life !== life) return
      state = 'out'
      calling.inFlight++
      if (calling.inFlight > MAX_CALLS_IN_FLIGHT) violated('more calls in flight than the platform allows')
      this.departed++
      this.requests++
      this.tap?.leaves(from, to.object, body, 'request')
      this.send(from, to.object, body, finish)
    }
    from.whenDurable(life, () => {
      if (calling.inFlight < MAX_CALLS_IN_FLIGHT) depart()
      else calling.queue.push(depart)
    })
  }

  private callingOf(life: NodeLife): Calling {
    let calling = this.calling.get(life)
    if (calling === undefined) {
      calling = { inFlight: 0, queue: [] }
      this.calling.set(life, calling)
    }
    return calling
  }

  private send(from: SimNode, to: string, body: Uint8Array, finish: (r: TransportResult) => void): void {
    const { loop, prng, faults, weather } = this
    const target = this.nodes.get(to)
    if (target === undefined) {
      loop.after(this.latency(), () => finish({ ok: false, reason: 'no such object' }))
      return
    }
    const deliver = (first: boolean) => {
      if (this.isBlocked(from.object, to)) return // nothing is heard of it: the asker's deadline ends it
      const answerTo = first ? finish : () => {}
      const refused = () => {
        if (first) faults.hit('connection refused')
        loop.after(this.latency(), () => answerTo({ ok: false, reason: 'refused' }))
      }
      target.event('peer', (member) => this.serve(from, target, member.peer(body), answerTo), refused)
    }
    if (prng.chance(weather.lose)) {
      faults.hit('request lost')
    } else if (prng.chance(weather.cut)) {
      faults.hit('connection cut')
      if (prng.chance(0.5)) loop.after(this.travel(from.object, to), () => deliver(false))
      loop.after(this.latency(), () => finish({ ok: false, reason: 'cut' }))
    } else {
      loop.after(this.travel(from.object, to), () => deliver(true))
    }
    if (weather.duplicate > 0 && prng.chance(weather.duplicate)) {
      faults.hit('request duplicated')
      loop.after(this.travel(from.object, to) + Math.min(prng.exponential(100), LONGEST_DELAY), () => deliver(false))
    }
  }

  /** The answer's way back: it leaves when the turn that made it is durable; if that never happens the asker hears of a cut. */
  private serve(from: SimNode, target: SimNode, answer: Uint8Array, finish: (r: TransportResult) => void): void {
    const { loop, prng, faults, weather } = this
    const life = target.life
    if (life === null) return
    const cut = () => loop.after(this.latency(), () => finish({ ok: false, reason: 'cut' }))
    life.mourners.add(cut)
    target.whenDurable(life, () => {
      life.mourners.delete(cut)
      this.departed++
      this.tap?.leaves(target, from.object, answer, 'answer')
      if (this.isBlocked(target.object, from.object)) return
      if (prng.chance(weather.lose)) {
        faults.hit('answer lost')
        return
      }
      loop.after(this.travel(target.object, from.object), () => {
        if (!this.isBlocked(target.object, from.object)) finish({ ok: true, body: answer })
      })
    })
  }
}

/** One way of a stream: in order, once. A blocked link holds it up; held up too long, the stream is cut. */
interface Way {
  readonly queue: { readonly at: number; readonly body: Uint8Array }[]
  last: number
  pumping: boolean
  stalledSince: number | null
}

const STREAM_PATIENCE = 4000

export class SimStream {
  readonly near: PeerStream
  readonly far: PeerStream
  readonly fromObject: string
  readonly toObject: string
  private readonly net: Network
  private readonly node: SimNode
  private readonly nearLife: NodeLife
  private farLife: NodeLife | null = null
  private readonly nearEvents: StreamEvents
  private farEvents: StreamEvents | null = null
  private opened = false
  /** Closed to this end: no event reaches it any more. */
  private nearOver = false
  private farOver = false
  private readonly out: Way = { queue: [], last: 0, pumping: false, stalledSince: null }
  private readonly back: Way = { queue: [], last: 0, pumping: false, stalledSince: null }
  private readonly nearMourner: () => void
  private readonly farMourner: () => void

  constructor(net: Network, node: SimNode, to: string, events: StreamEvents) {
    this.net = net
    this.node = node
    this.fromObject = node.object
    this.toObject = to
    this.nearEvents = events
    if (node.life === null) throw new Error('a stream from nobody')
    this.nearLife = node.life
    this.near = this.end(true)
    this.far = this.end(false)
    this.nearMourner = () => this.lost('far')
    this.farMourner = () => this.lost('near')
    this.nearLife.mourners.add(this.nearMourner)
    node.whenDurable(this.nearLife, () => this.connect())
  }

  private end(isNear: boolean): PeerStream {
    const stream = this
    return {
      send: (body) => stream.send(isNear, body),
      get buffered() {
        const way = isNear ? stream.out : stream.back
        let bytes = 0
        if (way.stalledSince !== null) for (const m of way.queue) bytes += m.body.length
        return bytes
      },
      close: (reason) => stream.closeBy(isNear, reason),
    }
  }

  private connect(): void {
    const { net } = this
    const target = net.nodes.get(this.toObject)
    const fail = (reason: string) => net.loop.after(net.latency(), () => this.closeNear(reason))
    if (this.nearOver) return
    if (target === undefined) {
      fail('no such object')
      return
    }
    net.loop.after(net.travel(this.fromObject, this.toObject), () => {
      if (net.isBlocked(this.fromObject, this.toObject) || net.isBlocked(this.toObject, this.fromObject)) {
        net.loop.after(STREAM_PATIENCE, () => this.closeNear('no answer'))
        return
      }
      target.event(
        'accept',
        (member) => {
          if (this.nearOver) return
          const life = target.life as NodeLife
          this.farLife = life
          life.mourners.add(this.farMourner)
          this.farEvents = member.acceptStream(this.far)
          this.farEvents.open(this.far)
          target.whenDurable(life, () => {
            net.loop.after(net.latency(), () => {
              if (this.nearOver) return
              this.node.eventOf(this.nearLife, 'open', () => {
                if (this.nearOver) return
                this.opened = true
                this.nearEvents.open(this.near)
              })
            })
          })
        },
        () => fail('refused'),
      )
    })
  }

  private send(isNear: boolean, body: Uint8Array): void {
    const { net } = this
    if (isNear ? this.nearOver : this.farOver) return
    if (isNear && !this.opened) violated(`${this.fromObject} sent on a stream that is not open`)
    const node = isNear ? this.node : (net.nodes.get(this.toObject) as SimNode)
    const life = isNear ? this.nearLife : this.farLife
    const way = isNear ? this.out : this.back
    const [from, to] = isNear ? [this.fromObject, this.toObject] : [this.toObject, this.fromObject]
    if (life === null) return
    node.whenDurable(life, () => {
      net.departed++
      net.streamMessages++
      net.tap?.leaves(node, to, body, 'stream')
      if (net.weather.cutStream > 0 && net.prng.chance(net.weather.cutStream)) {
        net.faults.hit('stream cut')
        this.cut()
        return
      }
      way.last = Math.max(way.last + 0.01, net.loop.now + net.travel(from, to))
      way.queue.push({ at: way.last, body })
      this.pump(isNear)
    })
  }

  private pump(isNear: boolean): void {
    const { net } = this
    const way = isNear ? this.out : this.back
    const head = way.queue[0]
    if (way.pumping || head === undefined) return
    way.pumping = true
    net.loop.at(head.at, () => this.arrive(isNear))
  }

  private arrive(isNear: boolean): void {
    const { net } = this
    const way = isNear ? this.out : this.back
    way.pumping = false
    if (isNear ? this.farOver : this.nearOver) return
    const [from, to] = isNear ? [this.fromObject, this.toObject] : [this.toObject, this.fromObject]
    if (net.isBlocked(from, to)) {
      if (way.stalledSince === null) {
        way.stalledSince = net.loop.now
        net.faults.hit('stream stalled')
      }
      if (net.loop.now - way.stalledSince > STREAM_PATIENCE) {
        this.cut()
        return
      }
      way.pumping = true
      net.loop.after(50, () => this.arrive(isNear))
      return
    }
    way.stalledSince = null
    const head = way.queue.shift()
    if (head !== undefined) {
      if (isNear) this.toFar('message', (events) => events.message(this.far, head.body))
      else this.toNear('message', (events) => events.message(this.near, head.body))
    }
    this.pump(isNear)
  }

  private toNear(what: string, fn: (events: StreamEvents) => void): void {
    this.node.eventOf(this.nearLife, what, () => {
      if (!this.nearOver) fn(this.nearEvents)
    })
  }

  private toFar(what: string, fn: (events: StreamEvents) => void): void {
    const node = this.net.nodes.get(this.toObject)
    const life = this.farLife
    if (node === undefined || life === null) return
    node.eventOf(life, what, () => {
      if (!this.farOver && this.farEvents !== null) fn(this.farEvents)
    })
  }

  /** Both ends hear of it, each after a while; what was under way is lost. */
  cut(): void {
    const { net } = this
    net.loop.after(net.latency(), () => this.closeNear('cut'))
    net.loop.after(net.latency(), () => this.closeFar('cut'))
  }

  private lost(end: 'near' | 'far'): void {
    const { net } = this
    if (end === 'far') this.nearOver = true
    else this.farOver = true
    this.done()
    net.loop.after(net.latency() + 1, () => (end === 'near' ? this.closeNear('lost') : this.closeFar('lost')))
  }

  private closeBy(isNear: boolean, reason: string): void {
    const { net } = this
    if (isNear ? this.nearOver : this.farOver) return
    const node = isNear ? this.node : (net.nodes.get(this.toObject) as SimNode)
    const life = isNear ? this.nearLife : this.farLife
    if (isNear) this.nearOver = true
    else this.farOver = true
    this.done()
    if (life === null) return
    node.whenDurable(life, () => {
      const way = isNear ? this.out : this.back
      const at = Math.max(way.last + 0.01, net.loop.now + net.latency())
      net.loop.at(at, () => (isNear ? this.closeFar(reason) : this.closeNear(reason)))
    })
  }

  private closeNear(reason: string): void {
    if (this.nearOver) return
    this.toNear('closed', (events) => {
      this.nearOver = true
      this.nearLife.mourners.delete(this.nearMourner)
      this.done()
      events.close(this.near, reason)
    })
  }

  private closeFar(reason: string): void {
    if (this.farOver || this.farEvents === null) {
      this.farOver = true
      this.done()
      return
    }
    this.toFar('closed', (events) => {
      this.farOver = true
      this.farLife?.mourners.delete(this.farMourner)
      this.done()
      events.close(this.far, reason)
    })
  }

  /** An end is open in a life that goes on: that object can't leave memory. */
  get held(): boolean {
    const far = this.net.nodes.get(this.toObject)
    const nearHeld = !this.nearOver && this.node.life === this.nearLife
    return nearHeld || (!this.farOver && this.farLife !== null && far?.life === this.farLife)
  }

  private done(): void {
    if (this.nearOver && this.farOver) this.net.streams.delete(this)
  }
}
