/**
 * Decides where the leader should be. A write that is asked of another member travels to the leader
 * and back before its round begins. So the best place is the member that is asked for most writes,
 * or the one that the owner names.
 *
 * A wake alone never moves the lead, and the lead never goes to and fro. A member must have led,
 * awake, for whole minutes, and each of them must have named the same place. Each move makes this
 * member's next one wait twice as long, until it has been quiet for a while. A failed move counts
 * as a move.
 */
import { listed } from '../../cluster/names.ts'
import {
  PLACEMENT_CALM_FACTOR,
  PLACEMENT_LIST_TICKS,
  PLACEMENT_LOOK_TICKS,
  PLACEMENT_MINUTE_TICKS,
  PLACEMENT_MINUTES,
  PLACEMENT_SHARE,
  PLACEMENT_WAIT_FACTOR,
  PLACEMENT_WRITES,
} from '../../limits.ts'
import type { MemberId } from '../../types.ts'

/**
 * Names of members or regions, the best first, to which the leader is moved whatever the traffic;
 * empty: it is moved to where the writes come from. Null: it is never moved.
 */
export type Preference = readonly string[] | null

/** A member as its leader sees it. */
export interface Candidate {
  readonly id: MemberId
  readonly name: string
  readonly region: string
  /**
   * The member votes, was heard of just now, and its log is the leader's but for what is on its
   * way. True of the leader itself.
   */
  readonly fit: boolean
}

export interface PlacementView {
  readonly self: MemberId
  /** Nothing is under way that a move would interrupt. */
  readonly calm: boolean
  /** In the order of the membership. */
  readonly members: readonly Candidate[]
}

/** Writes that one minute brought, by the member that was asked for them. */
export type Minute = ReadonlyMap<MemberId, number>

/** `QUORATE_LEADERS`: nothing, `off`, or a list. */
export function parsePreference(text: string | undefined): Preference {
  const names = listed(text ?? '')
  return names.length === 1 && names[0] === 'off' ? null : names
}

/**
 * The member that was asked for most of a minute's writes; null: there were few writes, or no such
 * member.
 */
export function busiest(minute: Minute): MemberId | null {
  let all = 0
  let most = 0
  let who: MemberId | null = null
  for (const [id, writes] of minute) {
    all += writes
    if (writes > most) {
      most = writes
      who = id
    }
  }
  return all >= PLACEMENT_WRITES && most >= all * PLACEMENT_SHARE ? who : null
}

/**
 * The fit member that comes first in the list; null: the leader comes first, or no listed member is
 * fit.
 */
export function preferred(
  list: readonly string[],
  { self, members }: PlacementView,
): MemberId | null {
  const rank = ({ name, region }: Candidate): number => {
    const named = list.indexOf(name)
    // A name that a member and a region share is the member's.
    const isMember = (word: string): boolean => members.some((m) => m.name === word)
    const placed = list.findIndex((word) => word === region && !isMember(word))
    return Math.min(named < 0 ? list.length : named, placed < 0 ? list.length : placed)
  }
  const leader = members.find((m) => m.id === self)
  let best = leader === undefined ? list.length : rank(leader)
  let found: MemberId | null = null
  for (const member of members) {
    if (!member.fit || rank(member) >= best) continue
    best = rank(member)
    found = member.id
  }
  return found
}

/** Names in a list that no member or region has: misspelt, or of a member that is still to come. */
export function unknownNames(
  preference: Preference,
  members: readonly Pick<Candidate, 'name' | 'region'>[],
): string[] {
  return (preference ?? []).filter(
    (word) => !members.some(({ name, region }) => word === name || word === region),
  )
}

/**
 * Guards what this member has seen of the writes while it leads. In memory only: a life that
 * forgets it begins anew.
 */
export class Placement {
  readonly #preference: Preference
  /** Tick at which this member began to lead, or woke as leader. */
  #since = 0
  #minute = new Map<MemberId, number>()
  /** How many minutes in a row had the same busiest member. */
  #run: { readonly who: MemberId | null; readonly minutes: number } = { who: null, minutes: 0 }
  /**
   * Tick of the last move that this member asked for; the next waits `#factor` times as long as
   * usual.
   */
  #movedAt = Number.NEGATIVE_INFINITY
  #factor = 1

  constructor(preference: Preference) {
    this.#preference = preference
  }

  /** This member leads from now on, or is awake again. */
  begin(tick: number): void {
    this.#since = tick
    this.#minute = new Map()
    this.#run = { who: null, minutes: 0 }
  }

  /** This number of writes came by way of this member. */
  wrote(from: MemberId, writes: number): void {
    this.#minute.set(from, (this.#minute.get(from) ?? 0) + writes)
  }

  /**
   * One tick of a leader: the member that the lead should go to from now on; null: it stays. Each
   * member returned counts as a move.
   */
  tick(tick: number, view: () => PlacementView): MemberId | null {
    const led = tick - this.#since
    if (this.#preference === null || led <= 0) return null
    if (led % PLACEMENT_MINUTE_TICKS === 0) this.#endMinute()
    if (led % PLACEMENT_LOOK_TICKS !== 0) return null
    const byList = this.#preference.length > 0
    const usual = byList ? PLACEMENT_LIST_TICKS : PLACEMENT_MINUTES * PLACEMENT_MINUTE_TICKS
    if (tick - this.#movedAt >= usual * this.#factor * PLACEMENT_CALM_FACTOR) this.#factor = 1
    if (led < usual * this.#factor || (!byList && this.#run.minutes < PLACEMENT_MINUTES))
      return null
    const seen = view()
    const to = byList ? preferred(this.#preference, seen) : this.#run.who
    if (
      to === null ||
      to === seen.self ||
      !seen.calm ||
      !seen.members.some((m) => m.id === to && m.fit)
    )
      return null
    this.#factor = Math.min(this.#factor * 2, PLACEMENT_WAIT_FACTOR)
    this.#movedAt = tick
    this.begin(tick)
    return to
  }

  #endMinute(): void {
    const who = busiest(this.#minute)
    this.#minute = new Map()
    this.#run = { who, minutes: who !== null && who === this.#run.who ? this.#run.minutes + 1 : 1 }
  }
}
