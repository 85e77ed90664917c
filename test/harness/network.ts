/** Everything between objects: latency, loss, duplicates, partitions, cut connections. */

import { MAX_CALLS_IN_FLIGHT } from '../../src/limits.ts'
import {
  type PeerAddress,
  TIMED_OUT,
  type Transport,
  type TransportResult,
} from '../../src/ports.ts'
import { type Fault, type FaultCounts, violated } from './faults.ts'
import type { Loop } from './loop.ts'
import type { SimNode } from './node.ts'
import type { Prng } from './prng.ts'
import { SimStream } from './stream.ts'
import type { Trace } from './trace.ts'

/** Chances per message, all 0 in a healed network. */
export interface Weather {
  lose: number
  duplicate: number
  delay: number
  cut: number
  cutStream: number
  /** Held up for longer than elections take, while what is sent after it overtakes it. */
  hold: number
  /** A stream keeps its order: all that is sent after the one that is held up waits behind it. */
  holdStream: number
}

export const FAIR: Weather = {
  lose: 0,
  duplicate: 0,
  delay: 0,
  cut: 0,
  cutStream: 0,
  hold: 0,
  holdStream: 0,
}

/** Sees what really leaves and arrives, for the checks. */
export interface Tap {
  leaves(from: SimNode, to: string, body: Uint8Array, kind: 'request' | 'answer' | 'stream'): void
}

/** A delayed message is slow, not held up: it hardly outlives the asker's patience. */
const LONGEST_DELAY = 3000

/** An election takes one to two seconds: what is held up is longer on its way than that. */
const HELD_UP = 3000
const LONGEST_HOLD = 8000
const LEADER = 2

/**
 * A link that carries less than is sent: what is sent waits longer and longer, and all of it
 * arrives.
 */
interface Jam {
  readonly since: number
  /** How much longer each millisecond of it makes the wait. */
  readonly growth: number
}

type NodeLife = NonNullable<SimNode['life']>

interface Calling {
  inFlight: number
  readonly queue: (() => void)[]
}

export class Network {
  weather: Weather = { ...FAIR }
  /** Directed links that carry nothing: "from>to". */
  readonly blocked = new Set<string>()
  /** Directed links that are slower than what is sent: "from>to". */
  readonly jams = new Map<string, Jam>()
  readonly nodes = new Map<string, SimNode>()
  /** Makes the object of a name that nobody has used before; absent: there is none. */
  spawn: ((object: string) => SimNode) | null = null
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

  /** Slows these links for a while; what waits then still arrives, streams in order. */
  jam(links: readonly string[], growth: number, ms: number): void {
    const jam = { since: this.loop.now, growth }
    for (const link of links) this.jams.set(link, jam)
    this.loop.after(ms, () => {
      for (const link of links) if (this.jams.get(link) === jam) this.jams.delete(link)
    })
  }

  /** Latency of one message, with the weather's extra. */
  travel(from: string, to: string, hold = this.weather.hold): number {
    const { prng, faults, loop } = this
    let ms = this.latency()
    if (hold > 0 && prng.chance(hold)) ms += HELD_UP + prng.float() * (LONGEST_HOLD - HELD_UP)
    const jam = this.jams.get(`${from}>${to}`)
    if (jam !== undefined) ms += Math.min((loop.now - jam.since) * jam.growth, LONGEST_HOLD)
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

  /**
   * Counts what arrives late, and where that is a leader that does not know yet that another was
   * elected meanwhile.
   */
  heldUp(fault: Fault, ms: number, at: SimNode): void {
    if (ms < HELD_UP || !at.up) return
    this.faults.hit(fault)
    const seen = at.life?.member?.inspect()
    if (seen?.role !== LEADER) return
    for (const node of this.nodes.values()) {
      const other = node.life?.member?.inspect()
      if (other?.role === LEADER && other.term > seen.term) {
        this.faults.hit('held up to a deposed leader')
        return
      }
    }
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
      if (from.life === life)
        from.eventOf(life, result.ok ? 'answered' : 'failed', () => done(result))
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
      if (calling.inFlight > MAX_CALLS_IN_FLIGHT)
        violated('more calls in flight than the platform allows')
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

  private send(
    from: SimNode,
    to: string,
    body: Uint8Array,
    finish: (r: TransportResult) => void,
  ): void {
    const { loop, prng, faults, weather } = this
    const target = this.nodes.get(to) ?? this.spawn?.(to)
    if (target === undefined) {
      loop.after(this.latency(), () => finish({ ok: false, reason: 'no such object' }))
      return
    }
    const leaves = loop.now
    const deliver = (first: boolean) => {
      // nothing is heard of it: the asker's deadline ends it
      if (this.isBlocked(from.object, to)) return
      this.heldUp('request held up', loop.now - leaves, target)
      const answerTo = first ? finish : () => {}
      const refused = () => {
        if (first) faults.hit('connection refused')
        loop.after(this.latency(), () => answerTo({ ok: false, reason: 'refused' }))
      }
      target.event(
        'peer',
        (member) => this.serve(from, target, member.peer(body), answerTo),
        refused,
      )
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
      loop.after(
        this.travel(from.object, to) + Math.min(prng.exponential(100), LONGEST_DELAY),
        () => deliver(false),
      )
    }
  }

  /**
   * The answer's way back: it leaves when the turn that made it is durable; if that never happens
   * the asker hears of a cut.
   */
  private serve(
    from: SimNode,
    target: SimNode,
    answer: Uint8Array,
    finish: (r: TransportResult) => void,
  ): void {
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
      const leaves = loop.now
      loop.after(this.travel(target.object, from.object), () => {
        if (this.isBlocked(target.object, from.object)) return
        this.heldUp('answer held up', loop.now - leaves, from)
        finish({ ok: true, body: answer })
      })
    })
  }
}
