/** Hashes of all keys, made beside other work: one slice a turn, and a pause after each. */
import { Errors, EtcdError } from '../../errors.ts'
import {
  HASH_PAUSE_MS,
  HASH_SLICE_ROWS,
  MAX_HASHES,
  MAX_WAITING_CALLS,
  PIN_MS,
  SLICE_BYTES,
  SLICE_ROWS,
  WORKING_MS,
} from '../../limits.ts'
import type { HashAnswer, Job, Pin, Store } from '../../mvcc/index.ts'
import type { Clock } from '../../ports.ts'
import { type Revision, revision } from '../../types.ts'
import type { BusyReason } from '../turn/awake-reason.ts'

/** How much of the member's time a hash takes. */
export interface Pace {
  /** Rows that one slice touches. */
  readonly rows: number
  /** Pause between two slices, in milliseconds. */
  readonly pauseMs: number
}

/** For a hash that no caller waits for. */
const UNHURRIED: Pace = { rows: HASH_SLICE_ROWS, pauseMs: HASH_PAUSE_MS }
/** For a hash that a caller waits for: other work comes between its slices. */
const ASKED: Pace = { rows: SLICE_ROWS, pauseMs: 0 }

/** Guards the job until it has ended. */
export class HashRun {
  /** Null: the run goes on. */
  result: HashAnswer | 'failed' | null = null
  /** Why the run failed; null: it was stopped, or has not failed. */
  error: EtcdError | null = null
  readonly revision: Revision
  readonly compactRevision: number
  readonly #store: Store
  readonly #clock: Clock
  readonly #turn: (fn: () => void) => void
  readonly #pace: Pace
  readonly #stepped: () => void
  #job: Job<HashAnswer> | null = null
  #pin: Pin | null = null

  /**
   * Takes the first slice at once, which is the last if there are few keys. To be made in a turn.
   * `stepped` is called after each later slice.
   */
  constructor(
    store: Store,
    clock: Clock,
    turn: (fn: () => void) => void,
    at: Revision,
    pace = UNHURRIED,
    stepped: () => void = () => {},
  ) {
    this.#store = store
    this.#clock = clock
    this.#turn = turn
    this.#pace = pace
    this.#stepped = stepped
    this.revision = at
    this.compactRevision = store.compactRevision
    this.#step()
  }

  /** Ends the run: nobody wants its result any more. */
  stop(): void {
    if (this.result === null) this.#end('failed')
  }

  #step(): void {
    if (this.result !== null) return
    try {
      this.#job ??= this.#store.hashKV(this.revision)
      const answer = this.#job.step(this.#pace.rows, SLICE_BYTES)
      if (answer !== null) {
        this.#end(answer)
        return
      }
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      this.error = e
      this.#end('failed') // what it reads was compacted, or replaced by a snapshot
      return
    }
    const pin = this.#store.pin(revision(this.#job.pinRevision), this.#clock.now() + PIN_MS)
    this.#unpin()
    this.#pin = pin
    this.#clock.setTimer(this.#pace.pauseMs, () =>
      this.#turn(() => {
        this.#step()
        this.#stepped()
      }),
    )
  }

  #end(result: HashAnswer | 'failed'): void {
    this.result = result
    this.#job = null
    this.#unpin()
  }

  #unpin(): void {
    if (this.#pin !== null) this.#store.unpin(this.#pin)
    this.#pin = null
  }
}

/** A caller that waits for a hash. Either `done` or `fail` is called, once. */
export interface HashWait {
  readonly done: (answer: HashAnswer) => void
  readonly fail: (error: EtcdError) => void
  /** Tells the caller that the hash is being made. */
  readonly working: (() => void) | undefined
}

interface Asked {
  /** 0: the revision that is current when the run begins. */
  readonly revision: number
  readonly waits: HashWait[]
  /** When the first caller asked, in milliseconds. */
  readonly since: number
}

/**
 * Guards the hashes that callers wait for: one is made at a time, and all callers that ask for the
 * same share it.
 */
export class HashRuns {
  readonly #store: Store
  readonly #clock: Clock
  readonly #turn: (fn: () => void) => void
  readonly #queue: Asked[] = []
  #running: { readonly asked: Asked; readonly run: HashRun } | null = null

  constructor(store: Store, clock: Clock, turn: (fn: () => void) => void) {
    this.#store = store
    this.#clock = clock
    this.#turn = turn
  }

  busyReason(): BusyReason | null {
    return this.#running === null ? null : 'longRead'
  }

  /**
   * To be called in a turn. Most often the answer comes at once. Throws EtcdError too many
   * requests.
   */
  ask(at: number, wait: HashWait): void {
    const asked = this.#sharedBy(at)
    if (asked === undefined) {
      if (this.#queue.length >= MAX_HASHES) throw Errors.tooManyRequests()
      this.#queue.push({ revision: at, waits: [wait], since: this.#clock.now() })
    } else if (asked.waits.length >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    else asked.waits.push(wait)
    // A hash is being made, this one or one before it: nobody knows for how long.
    if (this.#running !== null) wait.working?.()
    this.#begin()
  }

  /** Tells callers that have waited long that their hash is being made. */
  tick(now: number): void {
    for (const { waits, since } of this.#running === null
      ? []
      : [this.#running.asked, ...this.#queue]) {
      if (now - since >= WORKING_MS) for (const { working } of waits) working?.()
    }
  }

  /**
   * What a caller can share; undefined: nothing. The run under way can be shared if it is of the
   * revision asked for, and of the revision that is compacted now.
   */
  #sharedBy(at: number): Asked | undefined {
    const running = this.#running
    const { revision: current, compactRevision } = this.#store
    if (
      running?.run.revision === (at === 0 ? current : at) &&
      running.run.compactRevision === compactRevision
    )
      return running.asked
    return this.#queue.find((asked) => asked.revision === at)
  }

  #begin(): void {
    while (this.#running === null) {
      const asked = this.#queue.shift()
      if (asked === undefined) return
      const at = asked.revision === 0 ? this.#store.revision : revision(asked.revision)
      const run: HashRun = new HashRun(this.#store, this.#clock, this.#turn, at, ASKED, () => {
        this.tick(this.#clock.now())
        if (run.result === null) return
        this.#running = null
        this.#answer(asked, run)
        this.#begin()
      })
      if (run.result === null) this.#running = { asked, run }
      else this.#answer(asked, run)
    }
  }

  #answer({ waits }: Asked, { result, error }: HashRun): void {
    for (const { done, fail } of waits) {
      if (result !== null && result !== 'failed') done(result)
      else fail(error ?? Errors.stopped())
    }
  }
}
