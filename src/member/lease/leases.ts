/**
 * Leases that end. The leader reckons (../lease/lessor.ts), revokes what is over by entries of its own, and answers keepalives once
 * a quorum has confirmed that it leads; the others pass questions on to it. An alarm of every member sees to it that leases
 * end though nobody calls. docs/design.md says how late.
 */
import { ITSELF } from '../../auth/index.ts'
import { EtcdError } from '../../errors.ts'
import { encodeLeaseRevokeRequest } from '../../etcd/convert.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import { LeaseClock, Lessor } from '../../lease/index.ts'
import {
  LEASE_PATIENCE_MS,
  LEASE_SLACK_MS,
  LEASE_SLICE_ROWS,
  LEASE_TELL_TICKS,
  MAX_EXPIRING,
  MAX_RENEWED,
  PROPOSAL_TIMEOUT_MS,
} from '../../limits.ts'
import type { Outcome, Store, WriteRequest } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { Role } from '../../raft/index.ts'
import { type LeaseId, type LogIndex, logIndex, type MemberId, NO_MEMBER, type RequestId } from '../../types.ts'
import type { Flags } from '../apply/flags.ts'
import type { Peers } from '../peer/peers.ts'
import type { Reads } from '../proposal/pending-reads.ts'
import { ownWrite, type Writes } from '../proposal/pending-writes.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { Counters } from '../turn/counters.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import { type LeaseAsk, LeaseAsks, type LeaseReply } from './requests.ts'
import { type AskedQuestion, LeaseAnswers } from './responses.ts'
import { behindAfter, type LeaseRest, loadRest, removeRest, saveRest } from './sleep-marker.ts'

type Talk = quorate.member.ILeaseTalk

/** What leases need of the member they are part of. */
export interface LeaseHost {
  readonly identity: { readonly id: MemberId }
  readonly boot: bigint
  readonly store: Store
  /** Whose alarms say whether a lease may end. */
  readonly flags: Flags
  readonly log: SqlLog
  readonly reads: Reads
  readonly writes: Writes
  readonly peers: Peers
  readonly deadlines: Deadlines
  readonly role: Role
  readonly lead: MemberId
  readonly term: number
  /** Its place among the members; −1: it has no vote. */
  readonly seat: number
  readonly asleep: boolean
  readonly counters: Counters
}

/** Guards what this member knows of leases beyond their rows. */
export class Leases {
  readonly #host: LeaseHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'random'>
  readonly #max: number
  readonly #clock: LeaseClock
  readonly #asks = new LeaseAsks()
  #lessor: Lessor | null = null
  #term = 0
  #lead: MemberId = NO_MEMBER
  #ticks = 0
  /** What a sleep of this member as leader left, or will. */
  #rest: LeaseRest | null
  /** Confirmed in this term, to be answered as soon as no entry is half done. */
  #confirmed: AskedQuestion[] = []
  /** Keepalives of leases that are over: their revoke decides. */
  readonly #awaitingRevoke = new Map<LeaseId, AskedQuestion[]>()
  readonly #answers = new LeaseAnswers()
  /** Request ids of the revokes on their way. */
  readonly #revokes = new Set<RequestId>()
  /** When the next lease is due as the others were told, and who is still to hear it. */
  #told: number | null = null
  readonly #tell = new Set<MemberId>()
  /** Leases ended in this turn: there is room for more. */
  #room = false
  /** Something is due, and this member looks for a leader. */
  #seeking = false
  #patience = 0

  constructor(host: LeaseHost, ports: Pick<Ports, 'sql' | 'clock' | 'random'>, max = MAX_RENEWED) {
    this.#host = host
    this.#ports = ports
    this.#max = max
    this.#clock = new LeaseClock(ports.clock)
    this.#rest = loadRest(ports.sql)
    host.deadlines.register('lease', (now) => this.#alarm(now))
    // Only who rested as leader has rows that are right. The others' alarm is armed for what they were told last, which
    // outlives their memory as their knowledge of it does not.
    if (host.store.restoring || this.#rest === null) return
    const now = ports.clock.now()
    const first = this.#firstDue(now)
    if (first !== null) host.deadlines.set('lease', Math.max(first, now))
  }

  /** Something is due, or is being asked: no time to sleep. */
  get busy(): boolean {
    const lessor = this.#lessor
    if (this.#asks.size > 0 || this.#confirmed.length > 0 || this.#seeking) return true
    if (lessor === null) return false
    const due = this.#corrupt ? null : lessor.next()
    return lessor.expiring > 0 || (due ?? Number.POSITIVE_INFINITY) <= this.#clock.now()
  }

  /**
   * CORRUPT stands: no lease ends, as in etcd, where the revoke is refused. There the leader tries all the same, every three seconds. Here
   * nobody tries, so that the log does not grow and the cluster may sleep; what is over by then ends once the alarm is disarmed.
   */
  get #corrupt(): boolean {
    return this.#host.flags.has(AlarmType.Corrupt)
  }

  /** Leases in a leader's memory. */
  get held(): number {
    return this.#lessor?.size ?? 0
  }

  /** When something is due by this member's own alarm, milliseconds since the epoch; null: nothing is. */
  nextDue(): number | null {
    if (this.#lessor === null) return this.#host.deadlines.get('lease')
    const next = this.#corrupt ? null : this.#lessor.next()
    return next === null ? null : next + this.#clock.behind
  }

  /**
   * Before a planned sleep of the leader: writes renewed deadlines to their rows, some hundreds a turn. True: all are written,
   * and remaining times outlast the sleep if this member is the next to lead.
   */
  rest(): boolean {
    const lessor = this.#lessor
    if (lessor === null || this.#rest !== null || lessor.next() === null) return true
    if (!lessor.rest(LEASE_SLICE_ROWS)) return false
    this.#rest = { term: this.#host.term, start: lessor.start, behind: this.#clock.behind, at: this.#ports.clock.now() }
    saveRest(this.#ports.sql, this.#rest)
    // With the call to sleep the others hear when to look whether this member does its part.
    this.#told = this.nextDue()
    for (const id of this.#host.peers.ids()) this.#tell.add(id)
    return true
  }

  /** After a planned sleep with its memory: the time of the sleep has passed for leases too. */
  rouse(): void {
    if (this.#lessor !== null && this.#rest !== null) this.#clock.restart(behindAfter(this.#rest, this.#ports.clock.now()))
  }

  /** A leader is there: it sees to what is due. */
  leaderHeard(): void {
    this.#seeking = false
    this.#patience = 0
  }

  /** What rest wrote is true no more. */
  #forgetRest(): void {
    if (this.#rest === null) return
    this.#rest = null
    removeRest(this.#ports.sql)
  }

  /** @throws EtcdError too many requests */
  ask(ask: LeaseAsk): void {
    this.#asks.add(ask)
  }

  // ---- one turn ----

  /** At the turn's begin and whenever the leader may have changed. */
  settle(): void {
    this.#follow()
    if (this.#room) this.#expire()
    if (!this.#asks.unasked || this.#lead === NO_MEMBER) return
    if (this.#lessor === null) this.#host.peers.touch(this.#lead)
    else {
      const { boot } = this.#host
      this.#question(this.#asks.take(Number.POSITIVE_INFINITY).map((q) => ({ ...q, from: null, boot })))
    }
  }

  /** After entries were applied and reads confirmed. */
  serve(): void {
    const { store, deadlines } = this.#host
    if (store.restoring) return
    // A long revoke takes its keys away slice by slice: nobody may see it half done.
    if (store.pendingJob === null) {
      for (const question of this.#confirmed.splice(0)) this.#answer(question)
      this.#asks.serve(store.appliedIndex)
    }
    // Asleep its clock stands still: what was armed before stays.
    if (this.#lessor === null || this.#host.asleep) return
    const next = this.nextDue()
    // What is overdue goes by ticks; the alarm is for when there are none.
    deadlines.set('lease', next === null ? null : Math.max(next, this.#ports.clock.now() + 1000))
  }

  tick(tick: number, now: number): void {
    this.#ticks = tick
    this.#asks.tick(tick, now)
    this.#follow()
    this.#clock.now()
    if (this.#lessor === null) return
    this.#expire()
    this.#tellNext(now)
  }

  /** A grant or revoke was applied, in this turn. */
  applied(request: WriteRequest, outcome: Outcome, index: LogIndex): void {
    if (outcome.error !== null) {
      // CORRUPT was raised while it was on its way.
      const own = request.kind === 'leaseRevoke' && request.granted !== undefined
      if (own && this.#lessor?.kept(request.id, request.granted)) this.#gone(request.id)
      return
    }
    const { counters } = this.#host
    if (request.kind === 'leaseGrant') counters.leasesGranted++
    if (request.kind === 'leaseRevoke') counters.leasesRevoked++
    if (request.kind === 'leaseGrant') this.#granted(request.id, request.ttl, (request.time ?? 0) + request.ttl * 1000, index)
    else if (request.kind === 'leaseRevoke' && this.#lessor !== null) {
      this.#lessor.revoked(request.id)
      this.#room = true
      this.#gone(request.id)
    }
  }

  /** Who asked to keep a lease alive that is over hears so. */
  #gone(id: LeaseId): void {
    const awaitingRevoke = this.#awaitingRevoke.get(id)
    this.#awaitingRevoke.delete(id)
    for (const question of awaitingRevoke ?? []) this.#reply(question, 0, 0)
  }

  #granted(id: LeaseId, ttl: number, due: number, index: LogIndex): void {
    if (this.#lessor !== null) {
      this.#forgetRest()
      this.#lessor.granted({ id, ttl, due, index }, this.#clock.now())
      return
    }
    const { deadlines } = this.#host
    const at = due + this.#slack
    if (at < (deadlines.get('lease') ?? Number.POSITIVE_INFINITY)) deadlines.set('lease', at)
  }

  // ---- who leads ----

  #follow(): void {
    const { role, term, lead, identity } = this.#host
    const leads = role === Role.Leader
    if (this.#lessor !== null && (!leads || this.#term !== term)) this.#stepDown()
    if (leads && this.#lessor === null) this.#begin()
    if (lead === this.#lead) return
    this.#lead = lead
    if (lead === NO_MEMBER) return
    this.leaderHeard()
    this.#asks.askAllAgain()
    if (lead !== identity.id) this.#forgetRest()
  }

  #begin(): void {
    const { term, store } = this.#host
    const rest = this.#rest
    const rested = rest !== null && this.#termBefore(term) === rest.term
    this.#clock.restart(rested ? behindAfter(rest, this.#ports.clock.now()) : 0)
    this.#forgetRest()
    this.#term = term
    this.#lessor = new Lessor(store, { start: rested ? rest.start : this.#clock.now(), rested, max: this.#max })
    this.#told = null
    for (const id of this.#host.peers.ids()) this.#tell.add(id)
  }

  /** Term of the last entry that is not of this one: a leader that confirmed anything has left one. */
  #termBefore(term: number): number | null {
    const { log } = this.#host
    for (let i = log.lastIndex(); ; i = logIndex(i - 1)) {
      const found = log.term(i)
      if (typeof found === 'string') return null
      if (found !== term || i === 0) return found
    }
  }

  /** Whoever is next decides what is over: nothing of this term is said or proposed any more. */
  #stepDown(): void {
    this.#lessor = null
    for (const id of this.#revokes) this.#host.writes.take(id)
    this.#revokes.clear()
    const left = [...this.#confirmed, ...[...this.#awaitingRevoke.values()].flat()]
    this.#confirmed = []
    this.#awaitingRevoke.clear()
    this.#answers.clear()
    this.#tell.clear()
    this.#asks.askAgain(left.filter((q) => q.from === null))
  }

  // ---- the end of leases ----

  #expire(): void {
    const lessor = this.#lessor
    this.#room = false
    if (lessor === null || this.#corrupt) return
    const now = this.#clock.now()
    const over = lessor.expire(now, MAX_EXPIRING - lessor.expiring)
    this.#host.counters.leasesExpired += over.length
    for (const { id, index } of over) this.#revoke(id, index)
    // Rows are looked at where memory has nothing that is over: so it stays bounded.
    if (over.length > 0 || lessor.expiring >= MAX_EXPIRING) return
    lessor.look(now, LEASE_SLICE_ROWS)
    lessor.sweep(now, LEASE_SLICE_ROWS)
  }

  #revoke(id: LeaseId, granted: LogIndex): void {
    const { writes } = this.#host
    const request = { kind: 'leaseRevoke', id, granted } as const
    const write = ownWrite(this.#ports.random, {
      method: quorate.member.Method.LEASE_REVOKE,
      body: encodeLeaseRevokeRequest(request),
      request,
      who: ITSELF,
      deadline: Number.POSITIVE_INFINITY,
      reply: () => this.#revokes.delete(write.id),
    })
    this.#revokes.add(write.id)
    writes.addOwn(write)
  }

  // ---- questions ----

  /** Asks a quorum; what was asked before the round began is confirmed by it. */
  #question(questions: readonly AskedQuestion[]): void {
    if (questions.length === 0) return
    const lessor = this.#lessor
    const drop = (): void => this.#drop(questions)
    try {
      this.#host.reads.add({
        // The round may have been another leader's, or of another term of this one: then it says nothing.
        serve: () => {
          if (this.#lessor === lessor && this.#term === this.#host.term) this.#confirmed.push(...questions)
          else drop()
        },
        fail: drop,
        deadline: this.#ports.clock.now() + PROPOSAL_TIMEOUT_MS,
      })
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      drop()
    }
  }

  /** They will be asked again. */
  #drop(questions: readonly AskedQuestion[]): void {
    for (const question of questions) if (question.from !== null) this.#answers.drop(question.from, question)
    this.#asks.askAgain(questions.filter((q) => q.from === null))
  }

  #answer(question: AskedQuestion): void {
    const lessor = this.#lessor
    if (lessor === null) return
    const lease = this.#host.store.lease(question.id)
    const now = this.#clock.now()
    if (lease === null) this.#reply(question, 0, 0)
    else if (!question.renew) this.#reply(question, lease.ttl, lessor.remaining(lease, now))
    else if (lessor.renew(lease, now)) {
      this.#forgetRest()
      this.#host.counters.leasesRenewed++
      this.#reply(question, lease.ttl, lease.ttl * 1000)
    } else if (this.#corrupt && !lessor.isExpiring(question.id)) {
      // Its end may be days away. etcd lets the caller wait for it.
      this.#reply(question, 0, 0)
    } else {
      const awaitingRevoke = this.#awaitingRevoke.get(question.id)
      if (awaitingRevoke === undefined) this.#awaitingRevoke.set(question.id, [question])
      else awaitingRevoke.push(question)
    }
  }

  #reply(question: AskedQuestion, ttl: number, remaining: number): void {
    const { store, peers } = this.#host
    const reply: LeaseReply = { ttl, remaining, index: store.appliedIndex, revision: store.revision }
    if (question.from === null) this.#asks.answered(question.sequence, reply)
    else if (this.#answers.answer(question.from, question, reply)) peers.touch(question.from)
  }

  // ---- between members ----

  /** What leaves for `to` with the next batch. */
  talk(to: MemberId): Talk | null {
    const answers = this.#answers.take(to)
    const talk: Talk = answers ?? {}
    let says = answers !== null
    if (to === this.#lead && this.#lessor === null && this.#asks.unasked) {
      talk.questions = this.#asks.take(this.#ticks).map((q) => ({ sequence: q.sequence, id: fromU64(q.id), renew: q.renew }))
      says = true
    }
    if (this.#lessor !== null && this.#tell.delete(to)) {
      if (this.#told === null) talk.noLeases = true
      else talk.nextDue = Math.max(0, this.#told - this.#ports.clock.now())
      says = true
    }
    return says ? talk : null
  }

  /** What came from a life of another member. */
  heard(from: MemberId, boot: bigint, talk: Talk): void {
    if (talk.answers?.length && toU64(talk.toBoot) === this.#host.boot) {
      for (const a of talk.answers) {
        this.#asks.answered(toNumber(a.sequence), {
          ttl: toNumber(a.ttl),
          remaining: toNumber(a.remaining),
          index: toNumber(a.index),
          revision: toNumber(a.revision),
        })
      }
    }
    if (this.#lessor !== null && talk.questions?.length) this.#question(this.#answers.asked(from, boot, talk.questions))
    if (this.#lessor === null && from === this.#host.lead) {
      const { deadlines } = this.#host
      if (talk.noLeases) deadlines.set('lease', null)
      else if (talk.nextDue !== null && talk.nextDue !== undefined) {
        deadlines.set('lease', this.#ports.clock.now() + toNumber(talk.nextDue) + this.#slack)
      }
    }
  }

  /** Tells the others, with the next heartbeat, when the next lease is due, if that is not what they know. */
  #tellNext(now: number): void {
    const next = this.nextDue()
    const known = this.#told
    const same = next === null || known === null ? next === known : next >= known - 1000 && known > now
    if (same && this.#ticks % LEASE_TELL_TICKS !== 0) return
    this.#told = next
    for (const id of this.#host.peers.ids()) this.#tell.add(id)
  }

  // ---- the alarm ----

  /** The alarm went off. A life that has been told nothing yet takes it for its own: an earlier one may have armed it. */
  alarm(now: number): void {
    if (this.#host.deadlines.get('lease') === null) this.#alarm(now)
  }

  /** Nothing but its alarm will know what this member was told: it must not go off too early. A leader has rows for that. */
  get trustsAlarm(): boolean {
    return this.#lessor === null
  }

  /** Members without the lead come later, one after the other, each only if those before it have not. */
  get #slack(): number {
    // Whoever led when all fell asleep comes first.
    if (this.#rest !== null) return 0
    return LEASE_SLACK_MS * (1 + Math.max(this.#host.seat, 0))
  }

  /**
   * When the first row is due, by the wall clock; null: there is none. Rows of who rested as leader are by its lease clock, which may
   * be far from the wall clock. No lease has longer than its TTL: a row that says so was written by a clock that was ahead, and whatever
   * the alarm was armed for is all that is known.
   */
  #firstDue(now: number): number | null {
    const [first] = this.#host.store.dueLeases(null, Number.MAX_SAFE_INTEGER, 1)
    if (first === undefined) return null
    const due = first.due + (this.#rest === null ? 0 : behindAfter(this.#rest, now))
    return due > now + first.ttl * 1000 ? now - this.#slack : due
  }

  #alarm(now: number): void {
    const { deadlines, store, lead } = this.#host
    this.#follow()
    if (this.#lessor !== null) {
      this.#expire()
      const next = this.nextDue()
      if (next !== null) deadlines.set('lease', Math.max(next, now + 1))
      return
    }
    if (store.restoring || this.#host.seat < 0 || this.#corrupt) return
    const first = this.#firstDue(now)
    if (first === null) return
    if ((lead !== NO_MEMBER && !this.#host.asleep) || first + this.#slack > now) {
      // The leader has not said more: it will, or it is gone by then.
      deadlines.set('lease', Math.max(first, now) + this.#slack)
      return
    }
    this.#seeking = true
    // Never at once, whoever comes first: the alarm would go off, and cost a row, again and again until somebody leads. A
    // life that knows of no earlier look takes as long again as it is late already.
    const before = this.#patience > 0 ? 2 * this.#patience : now - first
    this.#patience = Math.min(Math.max(before, this.#slack, LEASE_SLACK_MS), LEASE_PATIENCE_MS)
    deadlines.set('lease', now + this.#patience)
  }
}
