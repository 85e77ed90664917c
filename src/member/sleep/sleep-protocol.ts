/**
 * Whether this member is awake. Awake, it ticks: heartbeats, elections, deadlines of callers. Asleep, it has no timer, sends
 * nothing and holds no stream, so that the platform may take its memory and nobody pays for it.
 *
 * A leader that has had nothing to do for a while falls silent and asks every member that lives to sleep; one that has nothing to
 * do either, and holds the same log, applied, says yes and sleeps at once. When all have, the leader sleeps too; if one has
 * not, it speaks up again before anybody misses it. Whatever needs another member wakes this one, and its messages wake the rest.
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

/** Where all logs end that are to sleep. */
export interface Level {
  readonly term: Term
  readonly index: LogIndex
}

export interface SleepOwner {
  /** What keeps this member awake; null: nothing. */
  busy(): string | null
  /** Whether it must wake: something waits here that needs the others. The reason, or null. */
  needed(): string | null
  /** Of a leader: where its log ends, if every member that lives is known to hold all of it; null otherwise. */
  level(): Level | null
  /** Members heard of lately, without this one. */
  living(): readonly MemberId[]
  /** Whether these and this member are a quorum of every set of voters. */
  enough(asleep: ReadonlySet<MemberId>): boolean
  /** Ticks since the leader was heard of; 0 for a leader. */
  readonly silence: number
  turn(fn: () => void): void
  tick(): void
  /** Asks a member to sleep. `done` is called once, in a turn. */
  ask(peer: MemberId, level: Level, timeoutMs: number, done: (answer: 'asleep' | 'awake' | 'gone') => void): void
  /** The last thing before silence: closes streams, writes what only memory knows. */
  rest(why: string): void
  /** The first thing after it. */
  rouse(why: string): void
}

/** Guards the ticker, which runs if and only if the member is not asleep. */
export class Sleep {
  readonly #owner: SleepOwner
  readonly #clock: Clock
  readonly #tickMs: number
  readonly #afterTicks: number
  #state: 'awake' | 'dozing' | 'asleep' = 'asleep'
  #ticker: Timer | null = null
  /** Ticks in a row in which nothing happened. */
  #quiet = 0
  #dozed = 0
  #waiting = new Set<MemberId>()
  #asleep = new Set<MemberId>()
  /** Attempts in vain since the last sleep: each makes the next one come later. */
  #vain = 0
  /** Tells the answers of one attempt from those of another. */
  #attempt = 0

  constructor(owner: SleepOwner, clock: Clock, options: { readonly tickMs: number; readonly sleepAfterTicks: number }) {
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

  /** Something happened that a quiet cluster does not do. */
  resetIdle(): void {
    this.#quiet = 0
  }

  /** In a turn: awake from here on. */
  wake(why: string): void {
    if (this.#state === 'awake') return
    const slept = this.#state === 'asleep'
    this.#state = 'awake'
    this.#quiet = 0
    if (this.#ticker === null) this.#tickLater()
    if (slept) this.#vain = 0
    this.#owner.rouse(slept ? why : '')
  }

  /** At the end of every turn: wakes, if something needs it. */
  settle(): void {
    if (this.#state === 'awake') return
    const why = this.#owner.needed()
    if (why !== null) this.wake(why)
  }

  /** No more ticks, whatever the state: this life is over. */
  stop(): void {
    if (this.#ticker !== null) this.#clock.clearTimer(this.#ticker)
    this.#ticker = null
  }

  /** The leader asks this member to sleep, whose log is level with its own. False: not now. */
  asked(): boolean {
    if (this.#state === 'asleep') return true
    if (this.#owner.busy() !== null) {
      this.resetIdle()
      return false
    }
    this.#sleep('the cluster is idle')
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
    if (this.#state === 'dozing') {
      // Silent, but not for longer than nobody misses it.
      this.#dozed++
      if (this.#dozed === SLEEP_QUIET_TICKS) this.#ask()
      else if (this.#dozed > SLEEP_OFFER_TICKS) this.#vainly()
      return
    }
    if (this.#state !== 'awake') return
    this.#quiet = this.#owner.busy() === null ? this.#quiet + 1 : 0
    if (this.#quiet >= this.#afterTicks * Math.min(2 ** this.#vain, SLEEP_BACKOFF_MAX) && this.#owner.level() !== null) {
      // What was said last is still on its way: it would wake those who are asked at once.
      this.#state = 'dozing'
      this.#dozed = 0
      this.#attempt++
      return
    }
    this.#owner.tick()
    const { silence } = this.#owner
    if (silence > LEADERLESS_SLEEP_TICKS && this.#quiet > LEADERLESS_SLEEP_TICKS) {
      this.#sleep('no leader, and nobody waits for one')
    }
  }

  #ask(): void {
    const level = this.#owner.level()
    if (level === null) {
      this.#vainly()
      return
    }
    const attempt = this.#attempt
    this.#asleep = new Set()
    this.#waiting = new Set(this.#owner.living())
    for (const peer of [...this.#waiting]) {
      this.#owner.ask(peer, level, SLEEP_TIMEOUT_MS, (answer) => {
        if (this.#state !== 'dozing' || this.#attempt !== attempt) return
        this.#waiting.delete(peer)
        if (answer === 'asleep') this.#asleep.add(peer)
        if (answer === 'awake') this.#vainly()
        else this.#allAsleep()
      })
    }
    this.#allAsleep()
  }

  #allAsleep(): void {
    if (this.#state !== 'dozing' || this.#waiting.size > 0) return
    if (this.#owner.enough(this.#asleep) && this.#owner.busy() === null) this.#sleep('the cluster is idle')
    else this.#vainly()
  }

  /** Somebody has something to do: heard of again before anyone misses it. */
  #vainly(): void {
    this.#vain++
    this.wake('')
  }

  #sleep(why: string): void {
    invariant(this.#state !== 'asleep', 'who sleeps does not fall asleep')
    this.#state = 'asleep'
    this.stop()
    this.#owner.rest(why)
  }
}
