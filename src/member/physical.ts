/** Removes what was compacted from the disk, in slices with pauses between, and tells who waits for it. */
import { Errors } from '../errors.ts'
import { APPLY_SLICE_ROWS, COMPACTION_HELD_MS, COMPACTION_PAUSE_MS, MAX_WAITING_CALLS } from '../limits.ts'
import type { Store } from '../mvcc/index.ts'
import type { Clock } from '../ports.ts'

/** Who waits until what a compaction removed is gone from the disk. */
interface PhysicalWait {
  readonly revision: number
  readonly done: () => void
  /** Tells that it is not gone yet. */
  readonly working: (() => void) | undefined
}

export interface PhysicalOwner {
  /** Runs `fn` as one turn. */
  turn(fn: () => void): void
  /** All that was compacted up to this revision is gone; so many milliseconds after it was begun. */
  finished(revision: number, ms: number): void
}

/** Guards the slices to come, and those who wait. */
export class Physical {
  readonly #store: Store
  readonly #clock: Clock
  readonly #owner: PhysicalOwner
  #waits: PhysicalWait[] = []
  #planned = false
  /** The last slice found nothing that it may remove yet: a read or a snapshot still needs it. */
  #held = false
  /** When what is under way was first seen by this life. */
  #beganAt: number | null = null

  constructor(store: Store, clock: Clock, owner: PhysicalOwner) {
    this.#store = store
    this.#clock = clock
    this.#owner = owner
  }

  /** All that was compacted is gone. */
  get done(): boolean {
    return this.#store.physicalDone(this.#store.compactRevision)
  }

  /**
   * Calls `done` once what a compaction removed is gone from this member's disk, however long that takes.
   * @throws EtcdError too many requests
   */
  wait(wait: PhysicalWait): void {
    if (this.#store.physicalDone(wait.revision)) wait.done()
    else if (this.#waits.length >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    else this.#waits.push(wait)
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

  /** At the end of a turn: plans the next slice, if there is one. */
  settle(): void {
    if (this.#planned || this.#blocked || this.done) return
    this.#planned = true
    this.#beganAt ??= this.#clock.now()
    this.#clock.setTimer(this.#held ? COMPACTION_HELD_MS : COMPACTION_PAUSE_MS, () =>
      this.#owner.turn(() => {
        this.#planned = false
        if (this.#blocked) return
        const now = this.#clock.now()
        this.#held = this.#store.compactSlice(APPLY_SLICE_ROWS, now) && !this.done
        if (this.done && this.#beganAt !== null) {
          this.#owner.finished(this.#store.compactRevision, now - this.#beganAt)
          this.#beganAt = null
        }
        this.#serve()
      }),
    )
  }

  get #blocked(): boolean {
    return this.#store.restoring || this.#store.importing !== null
  }
}
