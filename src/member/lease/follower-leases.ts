/**
 * Leases at a member that does not lead: it passes requests on to the leader, and its alarm says
 * when to look whether any member leads.
 */
import { AlarmType } from '../../etcd/maintenance.ts'
import { LEASE_SEEK_BACKOFF_MAX_MS, LEASE_SLACK_MS } from '../../limits.ts'
import { fromU64, toNumber } from '../../proto/int64.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { AppliedGrant, LeaseMessage, LeaseParts, LeaseRole } from './role.ts'
import { behindAfter } from './sleep-marker.ts'

/**
 * Guards when this member looks for a leader because a lease is due. Its deadline `lease` is all
 * that it knows of leases.
 */
export class FollowerLeases implements LeaseRole {
  readonly #parts: LeaseParts
  /** A lease is due, and this member looks for a leader. */
  #seeking = false
  /** Milliseconds that it waits after its last look; 0: it has not looked. */
  #backoffMs = 0

  constructor(parts: LeaseParts) {
    this.#parts = parts
  }

  get busy(): boolean {
    return this.#seeking
  }

  /**
   * A life begins. Only a member that fell asleep as leader has rows with the right times. Any
   * other relies on the alarm that its earlier life set, which outlives memory.
   */
  onBoot(): void {
    const { host, ports, marker } = this.#parts
    if (host.store.restoring || marker.value === null) return
    const now = ports.clock.now()
    const first = this.#firstDue(now)
    if (first !== null) host.deadlines.set('lease', Math.max(first, now))
  }

  nextDue(): number | null {
    return this.#parts.host.deadlines.get('lease')
  }

  onLeaderHeard(): void {
    this.#seeking = false
    this.#backoffMs = 0
  }

  sendRequests(lead: MemberId): void {
    this.#parts.host.peers.touch(lead)
  }

  onGranted({ due }: AppliedGrant): void {
    const { deadlines } = this.#parts.host
    const at = due + this.#slack
    if (at < (deadlines.get('lease') ?? Number.POSITIVE_INFINITY)) deadlines.set('lease', at)
  }

  messageFor(to: MemberId, lead: MemberId, tick: number): LeaseMessage | null {
    const { requests } = this.#parts
    if (to !== lead || !requests.unsent) return null
    return {
      requests: requests
        .take(tick)
        .map(({ sequence, id, renew }) => ({ sequence, id: fromU64(id), renew })),
    }
  }

  onMessage(from: MemberId, _boot: bigint, { noLeases, nextDue }: LeaseMessage): void {
    const { host, ports } = this.#parts
    if (from !== host.lead) return
    if (noLeases) host.deadlines.set('lease', null)
    else if (nextDue !== null && nextDue !== undefined) {
      host.deadlines.set('lease', ports.clock.now() + toNumber(nextDue) + this.#slack)
    }
  }

  /**
   * Milliseconds. Members that do not lead look late, one after the other: each looks only if those
   * before it have not.
   */
  get #slack(): number {
    // The member that led when all fell asleep looks first.
    if (this.#parts.marker.value !== null) return 0
    return LEASE_SLACK_MS * (1 + Math.max(this.#parts.host.seat, 0))
  }

  /**
   * When the first row is due, by the wall clock; null: there is no row. The rows of a member that
   * fell asleep as leader are by its lease clock, which may be far from the wall clock. No lease
   * lasts longer than its TTL: a row that says so was written by a clock that was ahead, and then
   * only the time that the alarm was armed for is known.
   */
  #firstDue(now: number): number | null {
    const { host, marker } = this.#parts
    const [first] = host.store.dueLeases(null, Number.MAX_SAFE_INTEGER, 1)
    if (first === undefined) return null
    const due = first.due + (marker.value === null ? 0 : behindAfter(marker.value, now))
    return due > now + first.ttl * 1000 ? now - this.#slack : due
  }

  onAlarm(now: number): void {
    const { deadlines, store, lead, seat, asleep, flags } = this.#parts.host
    if (store.restoring || seat < 0 || flags.has(AlarmType.Corrupt)) return
    const first = this.#firstDue(now)
    if (first === null) return
    if ((lead !== NO_MEMBER && !asleep) || first + this.#slack > now) {
      // The leader has not told a later time: it will, or it is gone when the alarm goes off again.
      deadlines.set('lease', Math.max(first, now) + this.#slack)
      return
    }
    this.#seeking = true
    // The alarm is never set to now, also not for the first look: it would go off, and cost a row,
    // again and again until a member leads. A life that knows of no earlier look waits as long
    // again as the lease is late already.
    const wanted = this.#backoffMs > 0 ? 2 * this.#backoffMs : now - first
    this.#backoffMs = Math.min(
      Math.max(wanted, this.#slack, LEASE_SLACK_MS),
      LEASE_SEEK_BACKOFF_MAX_MS,
    )
    deadlines.set('lease', now + this.#backoffMs)
  }
}
