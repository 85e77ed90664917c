/**
 * Leases beyond their rows. The leader reckons when they end (lease/lessor.ts), revokes leases that
 * are over by entries of its own, and answers keepalives once a quorum has confirmed that it leads
 * (leader-leases.ts). The other members pass requests on to the leader. The alarm of each makes
 * sure that leases end though nobody calls (follower-leases.ts). docs/design.md says how late.
 */
import { MAX_RENEWED } from '../../limits.ts'
import type { Outcome, WriteRequest } from '../../mvcc/index.ts'
import { toNumber, toU64 } from '../../proto/int64.ts'
import { Role } from '../../raft/index.ts'
import { type LogIndex, type MemberId, NO_MEMBER, type RequestId } from '../../types.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import { FollowerLeases } from './follower-leases.ts'
import { LeaderLeases } from './leader-leases.ts'
import { type LeaseCall, LeaseRequests } from './requests.ts'
import type { LeaseHost, LeaseMessage, LeaseParts, LeasePorts, LeaseRole } from './role.ts'
import { SleepMarker } from './sleep-marker.ts'

/** Guards the role that this member has for leases, and what its callers ask of the leader. */
export class Leases {
  readonly #host: LeaseHost
  readonly #parts: LeaseParts
  readonly #max: number
  readonly #requests = new LeaseRequests()
  /** What this member does, as leader or as a member that does not lead. */
  #role: LeaseRole
  /** The same role if this member leads; else null. */
  #leader: LeaderLeases | null = null
  #lead: MemberId = NO_MEMBER
  #ticks = 0

  /** `max`: the most leases in a leader's memory. */
  constructor(host: LeaseHost, ports: LeasePorts, max = MAX_RENEWED) {
    this.#host = host
    this.#max = max
    this.#parts = { host, ports, requests: this.#requests, marker: new SleepMarker(ports.sql) }
    host.deadlines.register('lease', (now) => this.#onAlarm(now))
    const follower = new FollowerLeases(this.#parts)
    follower.onBoot()
    this.#role = follower
  }

  /** A lease is due, or a request waits. */
  get busy(): boolean {
    return this.#requests.size > 0 || this.#role.busy
  }

  wakeReason(): WakeReason | null {
    return this.busy ? 'leases' : null
  }

  /** Leases in a leader's memory. */
  get held(): number {
    return this.#leader?.size ?? 0
  }

  /**
   * True: only the alarm records what the leader said of leases, so it is set exactly before sleep.
   * A leader has rows instead.
   */
  get alarmIsOnlyRecord(): boolean {
    return this.#leader === null
  }

  /**
   * When a lease is due by this member's own alarm, milliseconds since the epoch; null: none is.
   */
  nextDue(): number | null {
    return this.#role.nextDue()
  }

  /**
   * Before a planned sleep of the leader: writes renewed deadlines to their rows, some hundreds a
   * turn. True: all are written, and remaining times outlast the sleep if this member is the next
   * to lead.
   */
  beforeSleep(): boolean {
    return this.#leader?.beforeSleep() ?? true
  }

  /** After a planned sleep that memory outlasted: the time of the sleep counts for leases too. */
  onWake(): void {
    this.#leader?.onWake()
  }

  /** A leader is known: it ends the leases that are due. */
  onLeaderHeard(): void {
    this.#role.onLeaderHeard()
  }

  /**
   * Asks the leader; `call` gets the answer.
   * @throws EtcdError too many requests
   */
  ask(call: LeaseCall): void {
    this.#requests.add(call)
  }

  // ---- one turn ----

  /** Called at the turn's begin and whenever the leader may have changed. */
  followLeader(): void {
    this.#follow()
    this.#leader?.settle()
    if (this.#requests.unsent && this.#lead !== NO_MEMBER) this.#role.sendRequests(this.#lead)
  }

  /** Called after entries were applied and reads confirmed. */
  serve(): void {
    const { store } = this.#host
    if (store.restoring) return
    // A long revoke deletes its keys slice by slice: nobody may see it half done.
    if (store.pendingJob === null) {
      this.#leader?.answerConfirmed()
      this.#requests.serve(store.appliedIndex)
    }
    this.#leader?.setAlarm()
  }

  tick(now: number, tick: number): void {
    this.#ticks = tick
    this.#requests.tick(now, tick)
    this.#follow()
    this.#leader?.tick(now, tick)
  }

  /** A write was applied, in this turn; only grants and revokes matter here. */
  onApplied(requestId: RequestId, request: WriteRequest, outcome: Outcome, index: LogIndex): void {
    const { counters } = this.#host
    const done = outcome.error === null
    if (request.kind === 'leaseGrant' && done) {
      counters.leasesGranted++
      const { id, ttl, time = 0 } = request
      this.#role.onGranted({ id, ttl, due: time + ttl * 1000, index })
    } else if (request.kind === 'leaseRevoke') {
      const revoke = { ...request, request: requestId }
      if (done) {
        counters.leasesRevoked++
        this.#leader?.onRevoked(revoke)
      } else this.#leader?.onRevokeRefused(revoke)
    }
  }

  // ---- who leads ----

  #follow(): void {
    const { role, term, lead, identity } = this.#host
    const leads = role === Role.Leader
    if (this.#leader !== null && (!leads || this.#leader.term !== term)) {
      this.#leader.stop()
      this.#leader = null
      this.#role = new FollowerLeases(this.#parts)
    }
    if (leads && this.#leader === null) {
      this.#leader = new LeaderLeases(this.#parts, term, this.#max)
      this.#role = this.#leader
    }
    if (lead === this.#lead) return
    this.#lead = lead
    if (lead === NO_MEMBER) return
    this.#role.onLeaderHeard()
    this.#requests.sendAllAgain()
    if (lead !== identity.id) this.#parts.marker.clear()
  }

  // ---- between members ----

  /** The message that leaves for `to` with the next batch; null: none. */
  messageFor(to: MemberId): LeaseMessage | null {
    return this.#role.messageFor(to, this.#lead, this.#ticks)
  }

  /** Takes the message of another member's life, whose boot id is `boot`. */
  onMessage(from: MemberId, boot: bigint, message: LeaseMessage): void {
    if (message.responses?.length && toU64(message.toBoot) === this.#host.boot) {
      for (const r of message.responses) {
        this.#requests.onResponse(toNumber(r.sequence), {
          ttl: toNumber(r.ttl),
          remaining: toNumber(r.remaining),
          index: toNumber(r.index),
          revision: toNumber(r.revision),
        })
      }
    }
    this.#role.onMessage(from, boot, message)
  }

  // ---- the alarm ----

  /**
   * The platform calls the alarm. A life that has not been told of leases takes the alarm to be
   * theirs: an earlier life may have armed it.
   */
  beforeAlarm(now: number): void {
    const { deadlines } = this.#host
    if (deadlines.get('lease') === null) deadlines.set('lease', Math.floor(now))
  }

  #onAlarm(now: number): void {
    this.#follow()
    this.#role.onAlarm(now)
  }
}
