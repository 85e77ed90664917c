/**
 * Removes what was compacted from the disk, in slices with pauses between, and tells the callers
 * that wait for it. Pins hold the removal back. They are lost with the memory, and made again
 * within seconds: until then a new life removes nothing, unless a caller waits for it.
 */
import { Errors } from '../../errors.ts'
import {
  APPLY_SLICE_ROWS,
  COMPACTION_GRACE_MS,
  COMPACTION_HELD_MS,
  COMPACTION_PAUSE_MS,
  MAX_WAITING_CALLS,
} from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Clock, Timer } from '../../ports.ts'
import type { BusyReason } from '../turn/awake-reason.ts'

/** A caller that waits until what a compaction removed is gone from the disk. */
interface PhysicalWait {
  readonly revision: number
  readonly done: () => void
  /** Tells the caller that it is not gone yet. */
  readonly working: (() => void) | undefined
}

export interface PhysicalOwner {
  /** Runs `fn` as one turn. */
  turn(fn: () => void): void
  /**
   * All that was compacted up to this revision is gone, `ms` milliseconds after its removal began.
   */
  finished(revision: number, ms: number): void
}

/** Guards the slices to come, and the callers that wait. */
export class PhysicalCompaction {
  readonly #store: Store
  readonly #clock: Clock
  readonly #owner: PhysicalOwner
  #waits: PhysicalWait[] = []
  #planned: Timer | null = null
  /** The last slice found nothing that it may remove yet: a read or a snapshot still needs it. */
  #held = false
  /** When this life first saw the removal that is under way. */
  #beganAt: number | null = null
  #triedAt = Number.NEGATIVE_INFINITY
  /** The time until which pins of an earlier life may be missing. */
  readonly #unknownPinsUntil: number

  constructor(store: Store, clock: Clock, owner: PhysicalOwner) {
    this.#store = store
    this.#clock = clock
    this.#owner = owner
    // A member without a state had nothing to read, and so no pins.
    this.#unknownPinsUntil =
      store.appliedIndex === 0 ? Number.NEGATIVE_INFINITY : clock.now() + COMPACTION_GRACE_MS
  }

  /** All that was compacted is gone. */
  get done(): boolean {
    return this.#store.physicalDone(this.#store.compactRevision)
  }

  /**
   * Rows are being removed, or a caller waits for that. If only a read holds the rest back, no
   * member has to stay awake for it.
   */
  get busy(): boolean {
    return !this.done && (!this.#held || this.#waits.length > 0)
  }

  busyReason(): BusyReason | null {
    return this.busy ? 'physicalCompaction' : null
  }

  /**
   * Calls `done` once what a compaction removed is gone from this member's disk, however long that
   * takes.
   * @throws EtcdError too many requests
   */
  wait(wait: PhysicalWait): void {
    if (this.#store.physicalDone(wait.revision)) wait.done()
    else if (this.#waits.length >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    else {
      this.#waits.push(wait)
      if (this.#planned !== null) this.#clock.clearTimer(this.#planned)
      this.#planned = null
      this.#held = false
    }
  }

  tick(): void {
    this.#serve()
    for (const { working } of this.#waits) working?.()
  }

  #serve(): void {
    const waits = this.#waits
    this.#waits = []
    for (const wait of waits) {
      if (this.#store.physicalDone(wait.revision)) wait.done()
      else this.#waits.push(wait)
    }
  }

  /** A sleeping member has no timer: what a read holds is removed in some later turn. */
  beforeSleep(): void {
    if (this.busy || this.#planned === null) return
    this.#clock.clearTimer(this.#planned)
    this.#planned = null
  }

  /** At the end of a turn: plans the next slice, if there is one. */
  settle(asleep: boolean): void {
    if (this.#planned !== null || this.#blocked || this.done) return
    const now = this.#clock.now()
    if (asleep && !this.busy && now - this.#triedAt < COMPACTION_GRACE_MS / 2) return
    if (!this.#held) this.#beganAt ??= now
    this.#planned = this.#clock.setTimer(this.#pause, () =>
      this.#owner.turn(() => {
        this.#planned = null
        if (this.#blocked) return
        const now = this.#clock.now()
        this.#triedAt = now
        this.#held =
          this.#store.compactSlice(APPLY_SLICE_ROWS, now, this.#graceMs(now)) && !this.done
        if (this.#held) this.#beganAt = null
        else this.#beganAt ??= now
        if (this.done && this.#beganAt !== null) {
          this.#owner.finished(this.#store.compactRevision, now - this.#beganAt)
          this.#beganAt = null
        }
        this.#serve()
      }),
    )
  }

  #graceMs(now: number): number {
    const strange =
      now < this.#unknownPinsUntil && this.#unknownPinsUntil <= now + COMPACTION_GRACE_MS
    return strange && this.#waits.length === 0 ? COMPACTION_GRACE_MS : 0
  }

  /** At most half of the grace: a caller that still reads needs the other half to renew its pin. */
  get #pause(): number {
    if (!this.#held) return COMPACTION_PAUSE_MS
    if (this.#waits.length > 0) return COMPACTION_HELD_MS
    const left = this.#store.compactionWaitsUntil - this.#clock.now()
    return Math.max(COMPACTION_HELD_MS, Math.min(left, COMPACTION_GRACE_MS / 2))
  }

  get #blocked(): boolean {
    return this.#store.restoring || this.#store.importing !== null
  }
}
