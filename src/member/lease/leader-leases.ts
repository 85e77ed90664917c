/**
 * Leases at the leader of one term: it reckons when they end, revokes leases that are over by
 * entries of its own, and answers keepalives once a quorum has confirmed that it leads.
 */
import { ITSELF } from '../../auth/index.ts'
import { EtcdError } from '../../errors.ts'
import { encodeLeaseRevokeRequest } from '../../etcd/convert.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import { LeaseClock, Lessor } from '../../lease/index.ts'
import {
  LEASE_SLICE_ROWS,
  LEASE_TELL_TICKS,
  MAX_EXPIRING,
  PROPOSAL_TIMEOUT_MS,
} from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import {
  type LeaseId,
  type LogIndex,
  logIndex,
  type MemberId,
  type RequestId,
  type Term,
} from '../../types.ts'
import { ownWrite } from '../proposal/pending-writes.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { LeaseResponse } from './requests.ts'
import { LeaseResponses, type ReceivedLeaseRequest } from './responses.ts'
import type { AppliedGrant, AppliedRevoke, LeaseMessage, LeaseParts, LeaseRole } from './role.ts'
import { behindAfter } from './sleep-marker.ts'

/** Guards what the leader of one term knows of leases beyond their rows, until `stop`. */
export class LeaderLeases implements LeaseRole {
  readonly term: Term
  readonly #parts: LeaseParts
  readonly #clock: LeaseClock
  readonly #lessor: Lessor
  #stopped = false
  /** Requests confirmed in this term, to be answered as soon as no entry is half done. */
  #confirmed: ReceivedLeaseRequest[] = []
  /** Keepalives of leases that are over: the revoke decides their answer. */
  readonly #awaitingRevoke = new Map<LeaseId, ReceivedLeaseRequest[]>()
  readonly #responses = new LeaseResponses()
  /** The revokes on their way. Another leader's revoke of the same grant may be applied before. */
  readonly #revokes = new Set<RequestId>()
  /** When the next lease is due, as the other members were told; null: none is. */
  #announcedDue: number | null = null
  readonly #unannounced = new Set<MemberId>()
  /** Leases ended in this turn, so there is room for more. */
  #hasRoom = false

  /** A term begins. `max`: the most leases in memory. */
  constructor(parts: LeaseParts, term: Term, max: number) {
    this.#parts = parts
    this.term = term
    const { host, ports, marker } = parts
    const left = marker.value
    const rested = left !== null && termBefore(host.log, term) === left.term
    this.#clock = new LeaseClock(ports.clock)
    this.#clock.restart(rested ? behindAfter(left, ports.clock.now()) : 0)
    marker.clear()
    this.#lessor = new Lessor(host.store, {
      start: rested ? left.start : this.#clock.now(),
      rested,
      max,
    })
    this.#announceToAll()
  }

  /**
   * Stops: the next leader decides which leases are over, and this term says and proposes nothing
   * any more.
   */
  stop(): void {
    this.#stopped = true
    const { host, requests } = this.#parts
    for (const id of this.#revokes) host.writes.take(id)
    this.#revokes.clear()
    const left = [...this.#confirmed, ...[...this.#awaitingRevoke.values()].flat()]
    this.#confirmed = []
    this.#awaitingRevoke.clear()
    requests.sendAgain(left.filter((r) => r.from === null))
  }

  get busy(): boolean {
    if (this.#confirmed.length > 0) return true
    const due = this.#corrupt ? null : this.#lessor.next()
    return this.#lessor.expiring > 0 || (due ?? Number.POSITIVE_INFINITY) <= this.#clock.now()
  }

  /**
   * While CORRUPT is raised no lease ends, as in etcd, which refuses the revoke. etcd's leader
   * still tries every three seconds. Here no member tries, so that the log does not grow and the
   * cluster may sleep. Leases that are over by then end once the alarm is disarmed.
   */
  get #corrupt(): boolean {
    return this.#parts.host.flags.has(AlarmType.Corrupt)
  }

  /** Leases in memory. */
  get size(): number {
    return this.#lessor.size
  }

  nextDue(): number | null {
    const next = this.#corrupt ? null : this.#lessor.next()
    return next === null ? null : next + this.#clock.behind
  }

  // ---- sleep ----

  /**
   * Writes renewed deadlines to their rows, some hundreds a turn. True: all are written, and the
   * sleep marker too.
   */
  beforeSleep(): boolean {
    const { marker, ports } = this.#parts
    if (marker.value !== null || this.#lessor.next() === null) return true
    if (!this.#lessor.rest(LEASE_SLICE_ROWS)) return false
    const { start } = this.#lessor
    marker.set({ term: this.term, start, behind: this.#clock.behind, at: ports.clock.now() })
    // With the call to sleep the other members hear when to look whether this member does its part.
    this.#announcedDue = this.nextDue()
    this.#announceToAll()
    return true
  }

  /** The time of the sleep counts for leases too. */
  onWake(): void {
    const { marker, ports } = this.#parts
    if (marker.value !== null) this.#clock.restart(behindAfter(marker.value, ports.clock.now()))
  }

  /** The leader is this member. */
  onLeaderHeard(): void {}

  // ---- one turn ----

  settle(): void {
    if (this.#hasRoom) this.#expire()
  }

  sendRequests(): void {
    const { requests, host } = this.#parts
    const { boot } = host
    this.#confirm(requests.take(Number.POSITIVE_INFINITY).map((r) => ({ ...r, from: null, boot })))
  }

  /** Answers the requests that a quorum has confirmed. */
  answerConfirmed(): void {
    if (this.#confirmed.length === 0) return
    const confirmed = this.#confirmed
    this.#confirmed = []
    for (const request of confirmed) this.#answer(request)
  }

  /** At the turn's end: sets the alarm for what is due next. */
  setAlarm(): void {
    const { host, ports } = this.#parts
    // While asleep the lease clock stands still: the alarm stays as it was armed.
    if (host.asleep) return
    const next = this.nextDue()
    // Ticks end leases that are overdue; the alarm is for when there are no ticks.
    host.deadlines.set('lease', next === null ? null : Math.max(next, ports.clock.now() + 1000))
  }

  tick(now: number, tick: number): void {
    this.#clock.now()
    this.#expire()
    this.#announceDue(tick, now)
  }

  onAlarm(now: number): void {
    this.#expire()
    const next = this.nextDue()
    if (next !== null) this.#parts.host.deadlines.set('lease', Math.max(next, now + 1))
  }

  onGranted(grant: AppliedGrant): void {
    this.#parts.marker.clear()
    this.#lessor.granted(grant, this.#clock.now())
  }

  /** A revoke was applied, whichever member proposed it. */
  onRevoked({ request, id }: AppliedRevoke): void {
    this.#revokes.delete(request)
    this.#lessor.revoked(id)
    this.#hasRoom = true
    this.#answerAwaiting(id)
  }

  /** CORRUPT was raised while the revoke was on its way: the lease still exists. */
  onRevokeRefused({ request, id, granted }: AppliedRevoke): void {
    this.#revokes.delete(request)
    if (granted !== undefined && this.#lessor.kept(id, granted)) this.#answerAwaiting(id)
  }

  /** Answers the callers that asked to keep a lease alive that is over. */
  #answerAwaiting(id: LeaseId): void {
    const awaiting = this.#awaitingRevoke.get(id)
    if (awaiting === undefined) return
    this.#awaitingRevoke.delete(id)
    for (const request of awaiting) this.#respond(request, 0, 0)
  }

  // ---- the end of leases ----

  #expire(): void {
    this.#hasRoom = false
    if (this.#corrupt) return
    const now = this.#clock.now()
    const over = this.#lessor.expire(now, MAX_EXPIRING - this.#lessor.expiring)
    this.#parts.host.counters.leasesExpired += over.length
    for (const { id, index } of over) this.#revoke(id, index)
    // Rows are looked at only if memory holds no lease that is over: so memory stays bounded.
    if (over.length > 0 || this.#lessor.expiring >= MAX_EXPIRING) return
    this.#lessor.look(now, LEASE_SLICE_ROWS)
    this.#lessor.sweep(now, LEASE_SLICE_ROWS)
  }

  #revoke(id: LeaseId, granted: LogIndex): void {
    const { host, ports } = this.#parts
    const request = { kind: 'leaseRevoke', id, granted } as const
    const write = ownWrite(ports.random, {
      method: quorate.member.Method.LEASE_REVOKE,
      body: encodeLeaseRevokeRequest(request),
      request,
      who: ITSELF,
      deadline: Number.POSITIVE_INFINITY,
    })
    this.#revokes.add(write.id)
    host.writes.addOwn(write)
  }

  // ---- requests ----

  /**
   * Asks a quorum whether this member leads: the round confirms requests that came before it began.
   */
  #confirm(requests: readonly ReceivedLeaseRequest[]): void {
    if (requests.length === 0) return
    const { host, ports } = this.#parts
    const drop = (): void => this.#drop(requests)
    try {
      host.reads.add({
        // The round may have been another leader's, or of another term of this one: then it
        // confirms nothing.
        serve: () => {
          if (!this.#stopped && this.term === host.term) this.#confirmed.push(...requests)
          else drop()
        },
        fail: drop,
        deadline: ports.clock.now() + PROPOSAL_TIMEOUT_MS,
      })
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      drop()
    }
  }

  /** Gives these requests no response: they will be sent again. */
  #drop(requests: readonly ReceivedLeaseRequest[]): void {
    for (const request of requests)
      if (request.from !== null) this.#responses.drop(request.from, request)
    this.#parts.requests.sendAgain(requests.filter((r) => r.from === null))
  }

  #answer(request: ReceivedLeaseRequest): void {
    const { host, marker } = this.#parts
    const lessor = this.#lessor
    const lease = host.store.lease(request.id)
    const now = this.#clock.now()
    if (lease === null) this.#respond(request, 0, 0)
    else if (!request.renew) this.#respond(request, lease.ttl, lessor.remaining(lease, now))
    else if (lessor.renew(lease, now)) {
      marker.clear()
      host.counters.leasesRenewed++
      this.#respond(request, lease.ttl, lease.ttl * 1000)
    } else if (this.#corrupt && !lessor.isExpiring(request.id)) {
      // The lease's end may be days away. etcd lets the caller wait for it.
      this.#respond(request, 0, 0)
    } else {
      const awaiting = this.#awaitingRevoke.get(request.id)
      if (awaiting === undefined) this.#awaitingRevoke.set(request.id, [request])
      else awaiting.push(request)
    }
  }

  #respond(request: ReceivedLeaseRequest, ttl: number, remaining: number): void {
    const { host, requests } = this.#parts
    const { store, peers } = host
    const response: LeaseResponse = {
      ttl,
      remaining,
      index: store.appliedIndex,
      revision: store.revision,
    }
    if (request.from === null) requests.onResponse(request.sequence, response)
    else if (this.#responses.add(request.from, request, response)) peers.touch(request.from)
  }

  // ---- between members ----

  messageFor(to: MemberId): LeaseMessage | null {
    const message = this.#responses.take(to)
    if (!this.#unannounced.delete(to)) return message
    if (this.#announcedDue === null) return { ...message, noLeases: true }
    return { ...message, nextDue: Math.max(0, this.#announcedDue - this.#parts.ports.clock.now()) }
  }

  onMessage(from: MemberId, boot: bigint, { requests }: LeaseMessage): void {
    if (requests?.length) this.#confirm(this.#responses.onRequests(from, boot, requests))
  }

  /**
   * Tells the other members, with the next heartbeat, when the next lease is due, if they do not
   * know that.
   */
  #announceDue(tick: number, now: number): void {
    const next = this.nextDue()
    const known = this.#announcedDue
    const same =
      next === null || known === null ? next === known : next >= known - 1000 && known > now
    if (same && tick % LEASE_TELL_TICKS !== 0) return
    this.#announcedDue = next
    this.#announceToAll()
  }

  #announceToAll(): void {
    for (const id of this.#parts.host.peers.ids()) this.#unannounced.add(id)
  }
}

/**
 * Term of the last entry before this term's: a leader that confirmed anything has left one. Null:
 * not known.
 */
function termBefore(log: Pick<SqlLog, 'lastIndex' | 'term'>, term: Term): number | null {
  for (let i = log.lastIndex(); ; i = logIndex(i - 1)) {
    const found = log.term(i)
    if (typeof found === 'string') return null
    if (found !== term || i === 0) return found
  }
}
