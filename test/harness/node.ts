/**
 * One object of the platform: its storage, its clock, its alarm, and a member in memory for as long
 * as a life lasts.
 */

import { LEASE_CLOCK_STEP_MS } from '../../src/limits.ts'
import type { ClientSocket, Host, Ports, Timer } from '../../src/ports.ts'
import { Disk } from './disk.ts'
import type { IAnswer, ICall, SimMember } from './door.ts'
import { type Fault, type FaultCounts, Violation, violated } from './faults.ts'
import type { Loop, Planned } from './loop.ts'
import type { Prng } from './prng.ts'
import type { Trace } from './trace.ts'

/** Why a life ended. */
export type Death = 'crash' | 'throw' | 'abort' | 'eviction' | 'wipe'

/** One life in memory. All that belongs to it dies with it. */
interface Life {
  readonly number: number
  member: SimMember | null
  readonly timers: Set<Planned>
  /** What was sent and waits for turns to be durable, in order. */
  readonly outbox: { readonly gate: number; readonly leave: () => void }[]
  /** Told when this life ends. */
  readonly mourners: Set<() => void>
  unanswered: number
}

/** A client's socket that ends in an object. */
export interface NodeSocket {
  readonly isOpen: boolean
  /**
   * Every watch of its member was level when memory was lost: none can be overtaken by a compaction
   * in its sleep.
   */
  levelWhenEvicted: boolean
  /** The member's end of it, for one life. */
  end(life: Life): ClientSocket
  /** It is gone at once, for both ends. */
  cut(): void
  /** The network cuts it: the client hears of it at once, the member in a while. */
  tear(): void
}

export interface NodeEnvironment {
  readonly loop: Loop
  readonly prng: Prng
  readonly faults: FaultCounts
  readonly trace: Trace
  /** A life begins: what it finds on its disk, it goes on with. */
  make(ports: Ports, object: string): SimMember
  /** Checks, after each event of this node. */
  afterEvent(node: SimNode): void
  /** A life is over; the disk is as it will be found. */
  afterDeath(node: SimNode, death: Death, lost: number): void
  afterDurable(node: SimNode): void
  /** A new life found its storage; no event has reached it yet. */
  afterBoot(node: SimNode): void
  transportOf(node: SimNode): Ports['transport']
  /** One way between a client and this object, in milliseconds. */
  latency(): number
}

export class SimNode {
  readonly object: string
  readonly disk = new Disk()
  /** Clients' sockets that are open: they outlive an eviction. */
  readonly sockets = new Set<NodeSocket>()
  life: Life | null = null
  lives = 0
  wiped = false
  /** It was a member and was removed. */
  gone = false
  /** No event reaches it before this time. */
  downUntil = 0
  /** Its alarms go off when they should. */
  punctual = false
  /** Alarms that reached it. */
  alarms = 0
  /** Milliseconds that one event takes. */
  service = 0.05
  /** Mean milliseconds until a turn is durable. */
  diskMs = 2
  clockOffset = 0
  /** All that its clock was ahead by, and since when, in virtual milliseconds. */
  readonly offsets: { readonly at: number; readonly ms: number }[] = [{ at: 0, ms: 0 }]
  /**
   * When its clock jumped forwards, in virtual milliseconds, by how much, and by how much of that
   * leases may end early.
   */
  readonly jumps: { readonly at: number; readonly by: number; ms: number }[] = []
  /** What a look around tells; null: nothing; empty: it never ends. */
  colo: string | null = null
  /** Not null: the clock shows this. */
  clockFrozen: number | null = null

  private readonly env: NodeEnvironment
  private busyUntil = 0
  /** In an event. */
  running = false
  private dying: Death | null = null
  private durableAt = 0
  private abortReason = ''
  private alarmPlan: Planned | null = null
  private readonly host: Host

  constructor(object: string, env: NodeEnvironment) {
    this.object = object
    this.env = env
    this.disk.onTurn = () => this.turnWritten()
    this.host = {
      abort: (reason) => {
        env.trace.event(env.loop.now, 'abort', object, reason)
        this.abortReason = reason
        this.dying ??= 'abort'
      },
      log: (level, event, fields) => {
        if (event === 'leader moves') this.moving()
        env.trace.note(env.loop.now, `log ${level}`, object, () => {
          const text = JSON.stringify(fields, (_, v: unknown) =>
            typeof v === 'bigint' ? v.toString(16) : v,
          )
          return `${event} ${text}`
        })
      },
    }
  }

  /** A leader gives the lead away by itself: never in the midst of something. */
  private moving(): void {
    this.env.faults.hit('leader moved to its place')
    const seen = this.life?.member?.inspect()
    const work = seen?.longWork ?? null
    if (
      seen !== undefined &&
      (work?.includes('sliced') || work?.includes('snapshot') || seen.applied < seen.commit)
    )
      violated(`${this.object} gives the lead away in the midst of ${work ?? 'applying'}`)
  }

  get loop(): Loop {
    return this.env.loop
  }

  get prng(): Prng {
    return this.env.prng
  }

  latency(): number {
    return this.env.latency()
  }

  hit(fault: Fault): void {
    this.env.faults.hit(fault)
  }

  /** A member may be found here. */
  get usable(): boolean {
    return !this.wiped && !this.gone
  }

  get up(): boolean {
    return this.env.loop.now >= this.downUntil
  }

  /**
   * The clock jumps by `by`. Who is awake sees it and takes a step of it; to who sleeps or is away
   * it is time that has passed.
   */
  jump(by: number): void {
    if (by > 0)
      this.jumps.push({
        at: this.env.loop.now,
        by,
        ms: this.timers === 0 ? by : LEASE_CLOCK_STEP_MS,
      })
    this.clockOffset += by
    this.offsets.push({ at: this.env.loop.now, ms: this.clockOffset })
    this.planAlarm()
  }

  /**
   * By how much its clock came to be ahead of what it showed at some time since `at`; and behind.
   */
  movedSince(at: number): { readonly forwards: number; readonly backwards: number } {
    const since = this.offsets
      .filter((_, i) => (this.offsets[i + 1]?.at ?? Number.POSITIVE_INFINITY) > at)
      .map(({ ms }) => ms)
    const moves = since.flatMap((to, i) => since.slice(0, i).map((from) => to - from))
    return { forwards: Math.max(0, ...moves), backwards: Math.max(0, ...moves.map((ms) => -ms)) }
  }

  /** Timers that this life has set. */
  get timers(): number {
    let n = 0
    for (const planned of this.life?.timers ?? []) if (planned.fn !== null) n++
    return n
  }

  get alive(): boolean {
    return this.life !== null
  }

  now(): number {
    return Math.floor(this.clockFrozen ?? EPOCH + this.env.loop.now + this.clockOffset)
  }

  /**
   * Plans an event of this node: at the earliest now, behind those that came before. `gone` if
   * there is nobody to take it.
   */
  event(what: string, fn: (member: SimMember) => void, gone?: () => void): void {
    const { loop } = this.env
    if (!this.up) {
      gone?.()
      return
    }
    const start = Math.max(loop.now, this.busyUntil)
    this.busyUntil = start + this.service * (0.5 + this.env.prng.float())
    if (start <= loop.now && !this.running) this.enter(what, fn, gone)
    else loop.at(start, () => this.enter(what, fn, gone))
  }

  /**
   * The same, but only for the life that asked for it: a timer, an answer, a message of a stream.
   */
  eventOf(life: Life, what: string, fn: (member: SimMember) => void, gone?: () => void): void {
    this.event(
      what,
      (member) => {
        if (this.life === life) fn(member)
        else gone?.()
      },
      gone,
    )
  }

  private enter(what: string, fn: (member: SimMember) => void, gone?: () => void): void {
    const { loop, trace } = this.env
    if (!this.up) {
      gone?.()
      return
    }
    if (this.running) violated(`${this.object}: an event inside an event`)
    const life = this.boot()
    if (life === null || life.member === null) {
      gone?.()
      return
    }
    trace.event(loop.now, what, this.object, life.number)
    this.guarded(() => fn(life.member as SimMember))
    if (this.life !== life) return
    this.env.afterEvent(this)
    this.planAlarm()
  }

  private guarded(fn: () => void): void {
    this.running = true
    try {
      fn()
    } catch (error) {
      if (error instanceof Violation) throw error
      if (!this.disk.threw) this.unexpected(error)
      this.dying ??= 'throw'
    } finally {
      this.running = false
    }
    const death = this.dying
    if (death === null) return
    if (this.disk.threw) this.env.faults.hit('throw in mid-turn')
    else if (death === 'abort') violated(`${this.object} ended its own life: ${this.abortReason}`)
    this.dying = null
    this.die(death)
  }

  /** A throw that nobody injected is a bug: the member's own assertions speak this way. */
  private unexpected(error: unknown): void {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    violated(`${this.object} threw: ${stack}`)
  }

  private boot(): Life | null {
    if (this.life !== null) return this.life
    const life: Life = {
      number: ++this.lives,
      member: null,
      timers: new Set(),
      outbox: [],
      mourners: new Set(),
      unanswered: 0,
    }
    this.life = life
    this.env.trace.event(this.env.loop.now, 'boot', this.object, life.number)
    this.guarded(() => {
      life.member = this.env.make(this.ports(life), this.object)
    })
    for (const socket of this.sockets) socket.levelWhenEvicted = false
    if (this.life === life) this.env.afterBoot(this)
    return this.life
  }

  private ports(life: Life): Ports {
    const { loop, prng } = this.env
    return {
      sql: this.disk,
      clock: {
        now: () => this.now(),
        setTimer: (ms, fn): Timer => {
          const late = prng.chance(0.05) ? prng.exponential(20) : prng.float()
          const planned = loop.after(Math.max(ms, 0) + late, () => {
            life.timers.delete(planned)
            if (this.life !== life) return
            this.eventOf(life, 'timer', () => {
              if (planned.fn !== null) fn()
            })
          })
          life.timers.add(planned)
          return planned
        },
        clearTimer: (timer) => {
          const planned = timer as Planned
          life.timers.delete(planned)
          loop.cancel(planned)
        },
      },
      random: { bytes: (n) => prng.bytes(n), int: (n) => prng.int(n) },
      transport: this.env.transportOf(this),
      alarm: {
        get: () => this.disk.alarm,
        set: (at) => {
          this.disk.setAlarm(at)
          if (!this.running) this.planAlarm()
        },
        clear: () => this.disk.setAlarm(null),
      },
      sockets: { open: () => [...this.sockets].filter((s) => s.isOpen).map((s) => s.end(life)) },
      place: { colo: (done) => this.lookAround(life, done) },
      host: this.host,
    }
  }

  /** An answer, late perhaps, or none: nothing may wait for it. */
  private lookAround(life: Life, done: (colo: string | null) => void): void {
    const { loop, prng } = this.env
    if (this.colo === null) done(null)
    else if (this.colo !== '')
      loop.after(prng.exponential(200), () => {
        if (this.life === life) done(this.colo)
      })
  }

  // ---- The output gate ----

  /** Runs `leave` once all turns written so far are durable; never, if this life ends before. */
  whenDurable(life: Life, leave: () => void): void {
    const gate = this.disk.gate()
    if (this.life !== life) return
    if (gate <= this.disk.durable && life.outbox.length === 0) leave()
    else life.outbox.push({ gate, leave })
  }

  private turnWritten(): void {
    const { loop, prng } = this.env
    const life = this.life
    const seq = this.disk.issued
    // Group commit: many turns reach the disk with one flush now and then.
    const delay =
      this.diskMs * (prng.chance(0.02) ? 5 + prng.exponential(10) : 0.3 + prng.exponential(0.7))
    this.durableAt = Math.max(this.durableAt + 0.01, loop.now + delay)
    loop.at(this.durableAt, () => {
      if (this.life !== life || seq > this.disk.issued || seq <= this.disk.durable) return
      this.becomeDurable(seq)
    })
  }

  private becomeDurable(seq: number): void {
    this.disk.setDurable(seq)
    this.env.afterDurable(this)
    const outbox = this.life?.outbox
    if (outbox === undefined) return
    let left = 0
    while (left < outbox.length && (outbox[left] as { gate: number }).gate <= seq) {
      ;(outbox[left] as { leave: () => void }).leave()
      left++
    }
    outbox.splice(0, left)
  }

  // ---- Death ----

  /** Memory is gone, and of the turns that are not durable those that chance takes. */
  die(death: Death): void {
    const { loop, prng, trace, faults } = this.env
    const life = this.life
    if (this.running) {
      this.dying = death
      return
    }
    // Who takes over from its rows can't tell a jump from time.
    for (const jump of this.jumps) jump.ms = jump.by
    const { issued, durable } = this.disk
    let keep = durable
    if (death === 'eviction') {
      // The platform ends idle lives only: whatever was written is safe and whatever was sent has
      // left.
      if (issued > durable) this.becomeDurable(issued)
      keep = issued
      const level = life?.member?.inspect().watchesLevel ?? false
      for (const socket of this.sockets) socket.levelWhenEvicted = level
      if (this.sockets.size > 0) faults.hit('eviction with open watches')
    } else if (issued > durable) {
      keep = prng.between(durable, issued)
    }
    const lost = issued - keep
    this.life = null
    this.disk.crashTo(keep)
    this.durableAt = loop.now
    if (lost > 0) faults.hit('crash losing turns')
    trace.event(loop.now, death, this.object, lost)
    if (life !== null) {
      for (const planned of life.timers) loop.cancel(planned)
      for (const mourn of [...life.mourners]) mourn()
    }
    if (death !== 'eviction') for (const socket of [...this.sockets]) socket.cut()
    if (death === 'wipe') {
      this.disk.wipe()
      this.wiped = true
    }
    this.env.afterDeath(this, death, lost)
    this.planAlarm()
  }

  // ---- The alarm: at least once, perhaps late ----

  planAlarm(): void {
    const { loop, prng, faults } = this.env
    if (this.alarmPlan !== null) loop.cancel(this.alarmPlan)
    this.alarmPlan = null
    const at = this.disk.alarm
    if (at === null) return
    let late = prng.exponential(5)
    if (prng.chance(0.05) && !this.punctual) {
      late += prng.exponential(2000)
      faults.hit('late alarm')
    }
    const wait = Math.max(at - (EPOCH + loop.now + this.clockOffset), 0) + late
    this.alarmPlan = loop.after(Math.max(wait, this.downUntil - loop.now), () => this.fireAlarm())
  }

  private fireAlarm(): void {
    const { prng, faults } = this.env
    this.alarmPlan = null
    if (this.disk.alarm === null) return
    const twice = prng.chance(0.05)
    this.event(
      'alarm',
      (member) => {
        if (this.disk.alarm === null) return
        this.alarms++
        if (twice) faults.hit('alarm twice')
        else this.disk.fireAlarm()
        member.alarm()
      },
      () => this.planAlarm(),
    )
  }

  // ---- A Worker's door ----

  /**
   * One list of calls; `answer` hears each call once: the answer, or null when the connection was
   * cut.
   */
  call(list: readonly ICall[], answer: (i: number, answer: IAnswer | null) => void): void {
    const heard = new Array<boolean>(list.length).fill(false)
    const cutAll = () => {
      for (let i = 0; i < list.length; i++) {
        if (heard[i]) continue
        heard[i] = true
        answer(i, null)
      }
    }
    this.event(
      'calls',
      (member) => {
        const life = this.life as Life
        const replied = new Array<boolean>(list.length).fill(false)
        life.mourners.add(cutAll)
        life.unanswered += list.length
        member.calls(list, (i, a) => {
          if (replied[i]) violated(`${this.object}: call ${i} was answered twice`)
          replied[i] = true
          life.unanswered--
          this.whenDurable(life, () => {
            if (heard[i]) return
            heard[i] = true
            if (heard.every((h) => h)) life.mourners.delete(cutAll)
            answer(i, a)
          })
        })
      },
      cutAll,
    )
  }
}

/** Where virtual time begins. */
export const EPOCH = 1_700_000_000_000
