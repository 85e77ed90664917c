/**
 * What this member must do at some time even if nobody calls. Each kind has one deadline, and all
 * of them share the platform's one alarm. The alarm outlives memory, and is kept with the rows of
 * its turn.
 */
import type { Alarm } from '../../ports.ts'

const LOST_MS = 60_000
/** An alarm that is too early by no more than this is not worth a row. */
const EARLY_MS = 1000
/** The platform counts nanoseconds of 63 bits, which end in 2262; a lease may be longer. */
const FURTHEST_MS = 10 * 365 * 86_400_000

/** What a deadline is for. */
export type DeadlineKind = 'lease' | 'progress' | 'compaction' | 'corruption' | 'clusters'

/**
 * Called in the alarm's turn when its deadline has come. It sets the next deadline itself, if it
 * needs one.
 */
export type DeadlineOwner = (now: number) => void

/**
 * Guards the table of deadlines. Owners set theirs when a life begins: an alarm that an earlier
 * life armed is not known, and stays unless it has to change. The alarm is set only if it must go
 * off earlier than it would: each setting costs a row.
 */
export class Deadlines {
  readonly #alarm: Alarm
  readonly #owners = new Map<DeadlineKind, DeadlineOwner>()
  readonly #at = new Map<DeadlineKind, number>()
  /** When the alarm goes off; null: this life does not know of one. */
  #armed: number | null = null

  constructor(alarm: Alarm) {
    this.#alarm = alarm
  }

  /** Each kind has one owner. */
  register(kind: DeadlineKind, owner: DeadlineOwner): void {
    this.#owners.set(kind, owner)
  }

  /** `at`: milliseconds since the epoch; null: no deadline. Takes effect at the end of the turn. */
  set(kind: DeadlineKind, at: number | null): void {
    if (at === null) this.#at.delete(kind)
    else this.#at.set(kind, Math.ceil(at))
  }

  get(kind: DeadlineKind): number | null {
    return this.#at.get(kind) ?? null
  }

  /** The earliest deadline; null: there is none. */
  get earliest(): number | null {
    let first: number | null = null
    for (const at of this.#at.values()) if (first === null || at < first) first = at
    return first
  }

  /**
   * The alarm went off: calls the owner of each deadline that has come. It may have come early,
   * late or twice.
   */
  fire(now: number): void {
    this.#armed = null
    for (const [kind, at] of [...this.#at]) {
      if (at > now) continue
      this.#at.delete(kind)
      this.#owners.get(kind)?.(now)
    }
  }

  /**
   * Called before memory may go: an alarm that would go off too early, when no memory would know
   * why, is set anew in this turn.
   */
  rest(): void {
    if (this.#armed !== null && this.earliest !== null && this.#armed < this.earliest - EARLY_MS)
      this.#armed = null
  }

  /**
   * At the end of a turn, in its transaction: sets the alarm, if it has to. An alarm that is a
   * minute late is taken for lost.
   */
  armAlarm(now: number): void {
    if (this.earliest === null) return
    const first = Math.min(this.earliest, now + FURTHEST_MS)
    if (this.#armed !== null && this.#armed <= first && now - this.#armed < LOST_MS) return
    this.#armed = first
    this.#alarm.set(first)
  }
}
