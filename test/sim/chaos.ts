/**
 * Breaks things on purpose. Each seed draws which kinds of trouble it knows and how often they
 * come.
 */

import type { FaultCounts } from '../harness/faults.ts'
import type { Loop } from '../harness/loop.ts'
import { FAIR, type Network, type Weather } from '../harness/network.ts'
import type { Death, SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import type { StepChecker } from './check/steps.ts'
import type { ClientWorld } from './client.ts'

export interface ChaosWorld {
  readonly loop: Loop
  readonly net: Network
  readonly faults: FaultCounts
  readonly nodes: readonly SimNode[]
  readonly clients: ClientWorld
  readonly checker: StepChecker
  /** By how many milliseconds clocks jump. */
  readonly clockJumps: readonly number[]
}

type Trouble = () => void

/** Guards what is broken at the moment, so that it can be healed. */
export class Chaos {
  private readonly world: ChaosWorld
  private readonly prng: Prng
  private readonly troubles: Trouble[]
  private readonly meanMs: number
  private readonly stormy: Weather
  private active = false
  private mayWipe = false
  private wipesLeft: number

  constructor(world: ChaosWorld, prng: Prng) {
    this.world = world
    this.prng = prng
    this.wipesLeft = prng.chance(0.25) ? (world.nodes.length - 1) >> 1 : 0
    const all: Trouble[] = [
      () => this.crash(),
      () => this.crash(),
      () => this.crashLeader(),
      () => this.throwInTurn(),
      () => this.throwInTurn(),
      () => this.evict(),
      () => this.partition(),
      () => this.oneWay(),
      () => this.isolate(),
      () => this.jam(),
      () => this.hearsLate(),
      () => this.slowMember(),
      () => this.slowDisk(),
      () => this.clockJump(),
      () => this.clockStand(),
      () => this.cutStreams(),
      () => this.crashAll(),
      () => this.crashMidWork(),
      () => this.crashMidWork(),
      () => this.longAway(),
      () => this.evictBehind(),
      () => this.cutSockets(),
    ]
    // A swarm of different mixes finds more than one mix of everything.
    this.troubles = prng.chance(0.15) ? all : all.filter(() => prng.chance(0.45))
    this.meanMs = prng.pick([300, 1000, 3000])
    let rate = prng.pick([0, 0.002, 0.01, 0.05])
    if (prng.chance(0.15)) {
      // An old answer that still finds the leader it was meant for takes seconds in which nothing
      // else cuts in.
      this.troubles = [() => this.hearsLate()]
      this.meanMs = 8000
      rate = 0
    }
    this.stormy = {
      lose: prng.chance(0.5) ? rate : 0,
      duplicate: prng.chance(0.5) ? rate * 2 : 0,
      delay: prng.chance(0.5) ? rate * 4 : 0,
      cut: prng.chance(0.5) ? rate : 0,
      cutStream: prng.chance(0.5) ? rate / 4 : 0,
      hold: prng.chance(0.5) ? rate : 0,
      holdStream: prng.chance(0.5) ? rate / 50 : 0,
    }
  }

  start(): void {
    this.active = true
    Object.assign(this.world.net.weather, this.stormy)
    this.world.clients.loss = this.prng.pick([0, 0, 0.01, 0.05])
    this.plan()
  }

  /** From now on storage may be wiped: the cluster is made, and has the same members to the end. */
  allowWipe(): void {
    this.mayWipe = true
  }

  /** Everything works again; only what was wiped stays wiped. */
  heal(): void {
    this.active = false
    const { net, nodes, clients } = this.world
    Object.assign(net.weather, FAIR)
    net.blocked.clear()
    net.jams.clear()
    clients.loss = 0
    for (const node of nodes) {
      node.downUntil = 0
      node.service = 0.05
      node.diskMs = 2
      node.clockFrozen = null
      node.disk.throwIn = 0
      node.planAlarm()
    }
  }

  private plan(): void {
    this.world.loop.after(this.prng.exponential(this.meanMs), () => {
      if (!this.active) return
      if (this.mayWipe && this.wipesLeft > 0 && this.prng.chance(0.02)) this.wipe()
      else if (this.troubles.length > 0) this.prng.pick(this.troubles)()
      this.plan()
    })
  }

  private node(): SimNode {
    return this.prng.pick(this.world.nodes.filter((n) => n.usable))
  }

  private kill(node: SimNode, death: Death): void {
    const { faults, loop } = this.world
    if (!node.alive) return
    const work = node.life?.member?.inspect().longWork ?? null
    if (work !== null)
      faults.hit(work.includes('snapshot') ? 'snapshot cut by a crash' : 'long work cut by a crash')
    if (node.life?.member?.inspect().role === 2) faults.hit('leader crashed')
    faults.hit(death === 'eviction' ? 'eviction' : death === 'wipe' ? 'storage wiped' : 'crash')
    if (node.alive && node.timers === 0) faults.hit('killed asleep')
    node.die(death)
    if (death !== 'eviction')
      node.downUntil = loop.now + (this.prng.chance(0.4) ? 0 : this.prng.exponential(1500))
    node.planAlarm()
  }

  private crash(): void {
    this.kill(this.node(), 'crash')
  }

  private crashLeader(): void {
    const leader = this.world.nodes.find((n) => n.alive && n.life?.member?.inspect().role === 2)
    if (leader !== undefined) this.kill(leader, 'crash')
  }

  private crashAll(): void {
    if (!this.prng.chance(0.3)) return
    for (const node of this.world.nodes) this.kill(node, 'crash')
    this.world.faults.hit('everyone crashed')
  }

  /** Waits for long work to be under way somewhere, and kills it there. */
  private crashMidWork(): void {
    const { loop, nodes } = this.world
    let patience = 1500
    const look = () => {
      if (!this.active || patience-- === 0) return
      const busy = nodes.find((n) => n.alive && !n.wiped && n.life?.member?.inspect().longWork)
      if (busy !== undefined) this.kill(busy, 'crash')
      else loop.after(10, look)
    }
    look()
  }

  /** Down until its peers have forgotten what it lacks. */
  private longAway(): void {
    const node = this.node()
    this.kill(node, 'crash')
    node.downUntil = this.world.loop.now + this.prng.between(3000, 12_000)
    node.planAlarm()
  }

  private throwInTurn(): void {
    this.node().disk.throwIn = this.prng.between(1, 25)
  }

  private evict(): void {
    this.kill(this.node(), 'eviction')
  }

  /** Waits for a watch to be behind somewhere, and takes that member's memory. */
  private evictBehind(): void {
    const { loop, nodes, faults } = this.world
    let patience = 400
    const look = () => {
      if (!this.active || patience-- === 0) return
      const behind = nodes.find(
        (n) => n.sockets.size > 0 && n.life?.member?.inspect().watchesLevel === false,
      )
      if (behind !== undefined) {
        faults.hit('eviction with a watch behind')
        this.kill(behind, 'eviction')
      } else loop.after(10, look)
    }
    look()
  }

  private wipe(): void {
    const { nodes, checker } = this.world
    const seasoned = nodes.filter((n) => !n.wiped && n.alive && checker.last(n).applied > 5)
    if (seasoned.length !== nodes.filter((n) => !n.wiped).length) return
    this.wipesLeft--
    this.kill(this.prng.pick(seasoned), 'wipe')
  }

  private block(pairs: readonly (readonly [string, string])[], ms: number): void {
    const { net, loop } = this.world
    for (const [a, b] of pairs) net.blocked.add(`${a}>${b}`)
    loop.after(ms, () => {
      for (const [a, b] of pairs) net.blocked.delete(`${a}>${b}`)
    })
  }

  private partition(): void {
    const { nodes, faults } = this.world
    if (nodes.length < 2) return
    const shuffled = this.prng.shuffle(nodes)
    const cut = this.prng.between(1, nodes.length - 1)
    const pairs: [string, string][] = []
    for (const a of shuffled.slice(0, cut))
      for (const b of shuffled.slice(cut)) pairs.push([a.object, b.object], [b.object, a.object])
    faults.hit('two-way partition')
    this.block(pairs, this.prng.exponential(4000))
  }

  private oneWay(): void {
    const [a, b] = this.prng.shuffle(this.world.nodes)
    if (a === undefined || b === undefined) return
    this.world.faults.hit('one-way partition')
    this.block([[a.object, b.object]], this.prng.exponential(4000))
  }

  /** One member hears, or is heard by, nobody. */
  private isolate(): void {
    const one = this.node()
    const inwards = this.prng.chance(0.5)
    const others = this.world.nodes.filter((n) => n !== one)
    this.world.faults.hit('one-way partition')
    this.block(
      others.map((n): readonly [string, string] =>
        inwards ? [n.object, one.object] : [one.object, n.object],
      ),
      this.prng.exponential(4000),
    )
  }

  /** What goes one way waits longer and longer. */
  private jam(): void {
    const [a, b] = this.prng.shuffle(this.world.nodes)
    if (a === undefined || b === undefined) return
    this.world.net.jam(
      [`${a.object}>${b.object}`],
      this.prng.pick([1, 3, 6]),
      this.prng.exponential(4000),
    )
  }

  /**
   * One member, mostly the leader, hears all others later and later, and in the midst of that is
   * heard by nobody: they elect another, and what they said to it before still comes in.
   */
  private hearsLate(): void {
    const { net, loop, nodes } = this.world
    const leader = nodes.find((n) => n.alive && n.life?.member?.inspect().role === 2)
    const one = leader !== undefined && this.prng.chance(0.9) ? leader : this.node()
    const others = nodes.filter((n) => n !== one)
    const ms = this.prng.between(500, 2000)
    net.jam(
      others.map((n) => `${n.object}>${one.object}`),
      this.prng.pick([3, 6]),
      ms * 3,
    )
    loop.after(ms, () => {
      if (!this.active) return
      this.world.faults.hit('one-way partition')
      this.block(
        others.map((n): readonly [string, string] => [one.object, n.object]),
        this.prng.between(3000, 6000),
      )
    })
  }

  private slowMember(): void {
    const node = this.node()
    node.service = this.prng.pick([2, 10, 60])
    this.world.faults.hit('slow member')
    this.world.loop.after(this.prng.exponential(3000), () => {
      node.service = 0.05
    })
  }

  private slowDisk(): void {
    const node = this.node()
    node.diskMs = this.prng.pick([20, 100, 600])
    this.world.faults.hit('slow disk')
    this.world.loop.after(this.prng.exponential(3000), () => {
      node.diskMs = 2
    })
  }

  private clockJump(): void {
    const node = this.node()
    const ms = this.prng.pick(this.world.clockJumps)
    const forwards = this.prng.chance(0.5)
    node.jump(forwards ? ms : -ms)
    this.world.faults.hit(forwards ? 'clock jump forwards' : 'clock jump backwards')
  }

  private clockStand(): void {
    const node = this.node()
    node.clockFrozen = node.now()
    this.world.faults.hit('clock stand-still')
    this.world.loop.after(this.prng.exponential(3000), () => {
      node.clockFrozen = null
    })
  }

  /** Clients that watch lose their connections. */
  private cutSockets(): void {
    for (const node of this.world.nodes) {
      for (const socket of [...node.sockets]) {
        if (!this.prng.chance(0.5)) continue
        this.world.faults.hit('socket of watches cut')
        socket.tear()
      }
    }
  }

  private cutStreams(): void {
    for (const stream of this.world.net.streams) {
      if (!this.prng.chance(0.5)) continue
      this.world.faults.hit('stream cut')
      stream.cut()
    }
  }
}
