/**
 * Whether this member is awake. Awake, it ticks: heartbeats, elections, deadlines of callers.
 * Asleep, it has no timer, sends nothing and holds no stream, so that the platform may take its
 * memory and nobody pays for it.
 *
 * A leader that has had nothing to do for a while falls silent, and asks every member that lives to
 * sleep. A member that has nothing to do either, and holds the same log, applied, says yes and
 * sleeps at once. When all have said yes, the leader sleeps too; if one has not, the leader speaks
 * up again before any member misses it. Work that needs another member wakes this one, and its
 * messages wake the others.
 */

import { invariant } from '../../base/invariant.ts'
import {
  LEADERLESS_SLEEP_TICKS,
  SLEEP_BACKOFF_MAX,
  SLEEP_OFFER_TICKS,
  SLEEP_QUIET_TICKS,
  SLEEP_TIMEOUT_MS,
} from '../../limits.ts'
import type { Clock, Timer } from '../../ports.ts'
import type { LogIndex, MemberId, Term } from '../../types.ts'
import type { SleepReason, WakeReason } from '../turn/awake-reason.ts'

/** The term and index at which every log must end before the cluster sleeps. */
export interface Level {
  readonly term: Term
  readonly index: LogIndex
}

export interface SleepOwner {
  /** Something keeps this member awake. */
  isBusy(): boolean
  /** What waits here and needs the other members, so that this one must wake; null: nothing. */
  wakeReason(): WakeReason | null
  /**
   * At a leader: where its log ends, if every member that lives is known to hold all of it; null
   * otherwise.
   */
  prepareSleep(): Level | null
  /** Members heard of lately, without this one. */
  alivePeers(): readonly MemberId[]
  /** Whether these members and this one are a quorum of every set of voters. */
  isQuorum(asleep: ReadonlySet<MemberId>): boolean
  /** Ticks since the leader was heard of; 0 for a leader. */
  readonly silence: number
  turn(fn: () => void): void
  tick(): void
  /** Asks a member to sleep. `done` is called once, in a turn. */
  ask(
    peer: MemberId,
    level: Level,
    timeoutMs: number,
    done: (answer: 'asleep' | 'awake' | 'gone') => void,
  ): void
  /** Called last before silence: closes streams, writes what only memory knows. */
  beforeSleep(why: SleepReason): void
  /**
   * Called first after silence. `why` is null if the member was only silent; `peer` names the
   * member that woke it, if one did.
   */
  onWake(why: WakeReason | null, peer: string | null): void
}

/** Guards the ticker, which runs if and only if the member is not asleep. */
export class Sleep {
  readonly #owner: SleepOwner
  readonly #clock: Clock
  readonly #tickMs: number
  readonly #afterTicks: number
  #state: 'awake' | 'silent' | 'asleep' = 'asleep'
  #ticker: Timer | null = null
  /** Ticks in a row in which nothing happened. */
  #quiet = 0
  #silentTicks = 0
  #unanswered = new Set<MemberId>()
  #asleep = new Set<MemberId>()
  /** Failed attempts since the last sleep: each makes the next attempt come later. */
  #failedAttempts = 0
  /** Tells the answers of one attempt from those of another. */
  #attempt = 0

  constructor(
    owner: SleepOwner,
    clock: Clock,
    options: { readonly tickMs: number; readonly sleepAfterTicks: number },
  ) {
    this.#owner = owner
    this.#clock = clock
    this.#tickMs = options.tickMs
    this.#afterTicks = options.sleepAfterTicks
  }

  get asleep(): boolean {
    return this.#state === 'asleep'
  }

  get awake(): boolean {
    return this.#state === 'awake'
  }

  /** Something happened that does not happen in a quiet cluster. */
  resetIdle(): void {
    this.#quiet = 0
  }

  /** Wakes the member, in a turn: it is awake from here on. */
  wake(why: WakeReason, peer: string | null = null): void {
    this.#wake(why, peer)
  }

  #wake(why: WakeReason | null, peer: string | null): void {
    if (this.#state === 'awake') return
    const slept = this.#state === 'asleep'
    this.#state = 'awake'
    this.#quiet = 0
    if (this.#ticker === null) this.#tickLater()
    if (slept) this.#failedAttempts = 0
    this.#owner.onWake(slept ? why : null, peer)
  }

  /** At the end of every turn: wakes the member, if something needs it. */
  wakeIfNeeded(): void {
    if (this.#state === 'awake') return
    const why = this.#owner.wakeReason()
    if (why !== null) this.wake(why)
  }

  /** Ends the ticks, whatever the state: this life is over. */
  stop(): void {
    if (this.#ticker !== null) this.#clock.clearTimer(this.#ticker)
    this.#ticker = null
  }

  /** The leader asks this member to sleep, and their logs are level. False: not now. */
  onSleepRequest(): boolean {
    if (this.#state === 'asleep') return true
    if (this.#owner.isBusy()) {
      this.resetIdle()
      return false
    }
    this.#sleep('idle')
    return true
  }

  #tickLater(): void {
    this.#ticker = this.#clock.setTimer(this.#tickMs, () => {
      this.#ticker = null
      this.#owner.turn(() => this.#tick())
      if (this.#state !== 'asleep' && this.#ticker === null) this.#tickLater()
    })
  }

  #tick(): void {
    if (this.#state === 'silent') {
      // The leader is silent, but never long enough for the other members to miss it.
      this.#silentTicks++
      if (this.#silentTicks === SLEEP_QUIET_TICKS) this.#ask()
      else if (this.#silentTicks > SLEEP_OFFER_TICKS) this.#giveUp()
      return
    }
    if (this.#state !== 'awake') return
    this.#quiet = this.#owner.isBusy() ? 0 : this.#quiet + 1
    if (
      this.#quiet >= this.#afterTicks * Math.min(2 ** this.#failedAttempts, SLEEP_BACKOFF_MAX) &&
      this.#owner.prepareSleep() !== null
    ) {
      // Messages that were sent last are still on their way: they would wake the members that are
      // asked at once.
      this.#state = 'silent'
      this.#silentTicks = 0
      this.#attempt++
      return
    }
    this.#owner.tick()
    const { silence } = this.#owner
    if (silence > LEADERLESS_SLEEP_TICKS && this.#quiet > LEADERLESS_SLEEP_TICKS) {
      this.#sleep('leaderless')
    }
  }

  #ask(): void {
    const level = this.#owner.prepareSleep()
    if (level === null) {
      this.#giveUp()
      return
    }
    const attempt = this.#attempt
    this.#asleep = new Set()
    this.#unanswered = new Set(this.#owner.alivePeers())
    for (const peer of [...this.#unanswered]) {
      this.#owner.ask(peer, level, SLEEP_TIMEOUT_MS, (answer) => {
        if (this.#state !== 'silent' || this.#attempt !== attempt) return
        this.#unanswered.delete(peer)
        if (answer === 'asleep') this.#asleep.add(peer)
        if (answer === 'awake') this.#giveUp()
        else this.#allAsleep()
      })
    }
    this.#allAsleep()
  }

  #allAsleep(): void {
    if (this.#state !== 'silent' || this.#unanswered.size > 0) return
    if (this.#owner.isQuorum(this.#asleep) && !this.#owner.isBusy()) this.#sleep('idle')
    else this.#giveUp()
  }

  /** A member has something to do: this leader speaks again before any member misses it. */
  #giveUp(): void {
    this.#failedAttempts++
    this.#wake(null, null)
  }

  #sleep(why: SleepReason): void {
    invariant(this.#state !== 'asleep', 'who sleeps does not fall asleep')
    this.#state = 'asleep'
    this.stop()
    this.#owner.beforeSleep(why)
  }
}
