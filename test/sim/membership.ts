/**
 * Members come and go among everything else: voters and learners are added, promoted, updated and
 * removed (the leader too), and one that has lost its storage is replaced. Clients ask as an edge
 * does: the same request at one member after the other.
 */

import { quorate } from '../../src/proto/generated/member.js'
import { fromU64, toU64 } from '../../src/proto/int64.ts'
import type { IAnswer } from '../harness/door.ts'
import { violated } from '../harness/faults.ts'
import type { SimNode } from '../harness/node.ts'
import type { Prng } from '../harness/prng.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { StepChecker } from './check/steps.ts'
import { type ClientWorld, send } from './client.ts'

const { Method } = quorate.member
const TIMEOUT_MS = 4000
const TRIES = 4
/** No change that was asked for before this is made any more: virtual milliseconds. */
const OVER_AFTER = 12_000
/** What is on its way when the troubles end comes to an end. */
const LAST_MADE_WITHIN = 10_000
const SETTLED_WITHIN = 90_000
const LOADED = 30_000
/** Beyond that a run is about nothing else. */
const MOST = 7

interface Shown {
  readonly id: bigint
  readonly name: string
  readonly learner: boolean
}

/** Guards what was asked for, and what was said to be done. */
export class MemberChanges {
  private readonly world: ClientWorld
  private readonly checker: StepChecker
  private readonly prng: Prng
  private readonly meanMs: number
  private readonly replaces: boolean
  private stopped = false
  private names: number
  /** Nothing else is asked for around a replacement: who counts could not be told. */
  private replacing = false
  private replaced = false
  /**
   * Ids whose addition, or removal, was acknowledged; and those whose removal was asked for at all.
   */
  private readonly added = new Set<bigint>()
  private readonly removed = new Set<bigint>()
  private readonly doomed = new Set<bigint>()
  changes = 0

  constructor(world: ClientWorld, checker: StepChecker, prng: Prng, replaces: boolean) {
    this.world = world
    this.checker = checker
    this.prng = prng
    this.names = world.nodes.length
    this.meanMs = prng.pick([500, 1500, 5000])
    this.replaces = replaces
  }

  start(): void {
    const { loop } = this.world
    if (this.replaces)
      loop.after(this.prng.between(2000, 12_000), () => {
        this.replacing = true
        loop.after(OVER_AFTER, () => this.replace())
        loop.after(2 * OVER_AFTER, () => {
          this.replacing = false
        })
      })
    this.later()
  }

  stop(): void {
    this.stopped = true
  }

  private later(): void {
    const { world, prng } = this
    world.loop.after(prng.exponential(this.meanMs), () => {
      if (this.stopped) return
      if (!this.replacing) this.draw()
      this.later()
    })
  }

  private draw(): void {
    const { prng } = this
    const voters = this.voters
    const dice = prng.int(10)
    if (dice < 3 && voters.length < MOST) this.add(`m${++this.names}`, prng.chance(0.4))
    else if (dice < 5)
      this.ask(
        Method.MEMBER_PROMOTE,
        etcd.MemberPromoteRequest.encode({ ID: fromU64(this.anybody()) }).finish(),
      )
    else if (dice < 6) {
      const ID = this.anybody()
      const peerURLs = [`http://moved-${++this.names}.weur:2380`]
      this.ask(
        Method.MEMBER_UPDATE,
        etcd.MemberUpdateRequest.encode({ ID: fromU64(ID), peerURLs }).finish(),
      )
    } else if (dice < 9 && this.replaces && !this.replaced)
      this.ask(Method.MEMBER_LIST, new Uint8Array(0))
    else if (dice < 7) this.remove(this.leader ?? this.anybody())
    else if (dice < 9) this.remove(this.anybody())
    else
      this.ask(Method.MEMBER_LIST, etcd.MemberListRequest.encode({ linearizable: true }).finish())
  }

  private add(name: string, learner: boolean): void {
    const body = etcd.MemberAddRequest.encode({
      peerURLs: [`http://${name}.weur:2380`],
      isLearner: learner,
    }).finish()
    this.ask(Method.MEMBER_ADD, body, (answer) => {
      const id = toU64(etcd.MemberAddResponse.decode(answer.body ?? new Uint8Array(0)).member?.ID)
      this.added.add(id)
    })
  }

  private remove(id: bigint): void {
    this.doomed.add(id)
    this.ask(
      Method.MEMBER_REMOVE,
      etcd.MemberRemoveRequest.encode({ ID: fromU64(id) }).finish(),
      () => this.removed.add(id),
    )
  }

  /**
   * A voter's storage is gone, while nothing else changes; it is removed, and another takes its
   * name.
   */
  private replace(): void {
    const { world, prng, checker } = this
    if (this.stopped) return
    const { voters } = this
    const nodes = voters
      .map((id) => checker.nodeOf(id))
      .filter((n) => n?.alive && n.usable && n.up) as SimNode[]
    const settled = nodes.every((n) => checker.last(n).applied > 5 && this.idle(n, voters))
    if (voters.length < 3 || nodes.length < voters.length || !settled) {
      if (this.replacing) world.loop.after(100, () => this.replace())
      return
    }
    const victim = prng.pick(nodes)
    const id = victim.life?.member?.inspect().id ?? 0n
    world.faults.hit('storage wiped')
    world.faults.hit('wiped member replaced')
    victim.die('wipe')
    this.replaced = true
    const again = (): void => {
      if (this.stopped || this.removed.has(id)) return
      this.remove(id)
      world.loop.after(3000, again)
    }
    again()
    this.add(victim.object.replace(/^default\//, '').replace(/\..*/, ''), false)
  }

  /** It holds no change that is not applied, as far as one can see from outside. */
  private idle(node: SimNode, voters: readonly bigint[]): boolean {
    const seen = node.life?.member?.inspect()
    if (seen === undefined || seen.restoring || seen.conf.voters.join() !== voters.join())
      return false
    for (let i = seen.applied + 1; i <= seen.lastIndex; i++)
      if (seen.entryAt(i)?.type !== 0) return false
    return true
  }

  private get leader(): bigint | null {
    const node = this.world.nodes.find((n) => n.alive && n.life?.member?.inspect().role === 2)
    return node?.life?.member?.inspect().id ?? null
  }

  private get voters(): readonly bigint[] {
    return this.checker.newest?.conf.voters ?? []
  }

  private anybody(): bigint {
    const { newest } = this.checker
    return this.prng.pick([...(newest?.ids ?? []), ...(newest?.conf.learners ?? []), 77n])
  }

  private ask(
    method: quorate.member.Method,
    body: Uint8Array,
    done?: (answer: IAnswer) => void,
  ): void {
    const { world, prng } = this
    const requestId = prng.bytes(16)
    const attempt = (n: number): void => {
      const nodes = world.nodes.filter((node) => node.usable)
      if (n === TRIES || this.stopped || nodes.length === 0) return
      send(
        world,
        prng.pick(nodes),
        { method, body, requestId, retry: n > 0, timeoutMs: TIMEOUT_MS },
        (answer) => {
          if (answer !== null && !answer.code) {
            this.changes++
            if (done !== undefined) done(answer)
          } else if (answer === null || answer.code === 14)
            world.loop.after(prng.exponential(300), () => attempt(n + 1))
        },
      )
    }
    attempt(0)
  }

  // ---- when all is well ----

  /**
   * Everybody who was added comes up, learners are promoted, and whoever was removed hears of it.
   * Answers the members' nodes.
   */
  settle(calm: () => void): SimNode[] {
    const { world, checker } = this
    const { loop } = world
    let members: Shown[] = []
    loop.run(loop.now + LAST_MADE_WITHIN)
    const until = loop.now + SETTLED_WITHIN
    const loaded = loop.now + LOADED
    const settled = (): boolean =>
      members.length > 0 && members.every((m) => m.name !== '' && !m.learner)
    while (!settled()) {
      if (loop.now > until)
        violated(
          `the members did not settle: ${members.map((m) => `${m.id.toString(16)} ${m.name} ${m.learner ? 'learner' : ''}`).join(', ')}\n${this.state()}`,
        )
      // With logs this short a learner may never be level with a leader under load.
      if (loop.now > loaded) calm()
      members = this.list(members)
      for (const m of members)
        if (m.learner && m.name !== '')
          this.once(
            Method.MEMBER_PROMOTE,
            etcd.MemberPromoteRequest.encode({ ID: fromU64(m.id) }).finish(),
          )
      loop.run(loop.now + 500)
    }
    const ids = new Set(members.map((m) => m.id))
    for (const id of this.added)
      if (!ids.has(id) && !this.doomed.has(id))
        violated(`member ${id.toString(16)} was added, and is not there`)
    for (const id of this.removed)
      if (ids.has(id)) violated(`member ${id.toString(16)} was removed, and is there`)
    const nodes = members.map(({ id }) => checker.nodeOf(id)).filter((n) => n !== undefined)
    if (nodes.length < members.length) violated('a member that is on record was never seen to live')
    for (const node of nodes)
      if (!node.usable && !node.wiped)
        violated(`${node.object} is a member and says that it was removed`)
    this.farewell(nodes)
    return nodes.filter((n) => !n.wiped)
  }

  /**
   * Who was removed while it was away hears so once it asks somebody who knows; if it knows nobody
   * any more it stays away.
   */
  private farewell(members: readonly SimNode[]): void {
    const { world } = this
    const { loop } = world
    const left = (): SimNode[] => world.nodes.filter((n) => n.usable && !members.includes(n))
    const until = loop.now + 30_000
    while (left().length > 0 && loop.now < until) {
      this.list([])
      for (const node of left())
        node.call(
          [{ method: Method.CHECK, body: Buffer.from('linearizable_read'), timeoutMs: 3000 }],
          (_, answer) => {
            if (answer !== null && !answer.code)
              violated(`${node.object} is no member and confirms a linearizable read`)
          },
        )
      loop.run(loop.now + 2000)
    }
    const known = new Set(members.map((n) => n.life?.member?.inspect().id))
    for (const node of left()) {
      const seen = node.life?.member?.inspect()
      if (seen !== undefined && !seen.blank && seen.conf.voters.some((id) => known.has(id)))
        violated(`${node.object} was removed, asks those who know, and has not heard of it`)
      node.downUntil = Number.POSITIVE_INFINITY
      node.die('crash')
      node.gone = true
    }
  }

  private state(): string {
    const lines = this.world.nodes.map((n) => {
      const seen = n.life?.member?.inspect()
      if (seen === undefined || seen.blank)
        return `  ${n.object}: ${n.gone ? 'removed' : 'not in memory, or blank'}`
      const { term, role, commit, applied, lastIndex, longWork, conf } = seen
      const hex = (ids: readonly bigint[]) => ids.map((id) => id.toString(16)).join()
      const text = JSON.stringify({ term, role, commit, applied, lastIndex, longWork })
      return `  ${n.object}: ${seen.id.toString(16)} ${text} voters ${hex(conf.voters)} learners ${hex(conf.learners)}`
    })
    return lines.join('\n')
  }

  private once(
    method: quorate.member.Method,
    body: Uint8Array,
    done: (answer: IAnswer) => void = () => {},
  ): void {
    const { world, prng } = this
    const nodes = world.nodes.filter((node) => node.usable)
    const requestId = prng.bytes(16)
    send(world, prng.pick(nodes), { method, body, requestId, timeoutMs: 3000 }, (answer) => {
      if (answer !== null && !answer.code) done(answer)
    })
  }

  private list(before: Shown[]): Shown[] {
    let members = before
    this.once(
      Method.MEMBER_LIST,
      etcd.MemberListRequest.encode({ linearizable: true }).finish(),
      (answer) => {
        members = etcd.MemberListResponse.decode(answer.body ?? new Uint8Array(0)).members.map(
          (m) => ({
            id: toU64(m.ID),
            name: m.name ?? '',
            learner: m.isLearner ?? false,
          }),
        )
      },
    )
    this.world.loop.run(this.world.loop.now + 1000)
    return members
  }
}
