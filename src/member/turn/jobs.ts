/** Reads that may take longer than a turn: cut in slices, pinned at their revision while they wait for their next turn. */
import { EtcdError } from '../../errors.ts'
import { MAX_SLICES_PER_TURN, PIN_MS, SLICE_BYTES, SLICE_ROWS, WORKING_MS } from '../../limits.ts'
import type { Job, Pin, Store } from '../../mvcc/index.ts'
import { revision } from '../../types.ts'

interface Running {
  /** One slice; true when it is over, well or not. */
  readonly slice: () => boolean
  readonly pin: Pin
  readonly since: number
  /** Tells who waits for it that it is under way. */
  readonly working: (() => void) | undefined
}

/** Guards the jobs that are not finished. */
export class Jobs {
  readonly #store: Store
  readonly #now: () => number
  #running: Running[] = []

  constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
  }

  get pending(): number {
    return this.#running.length
  }

  /** Takes the first slice at once: most reads end there. `done` or `fail` is called once, in this turn or a later one. */
  start<T>(make: () => Job<T>, done: (result: T) => void, fail: (error: EtcdError) => void, working?: () => void): void {
    let job: Job<T>
    try {
      job = make()
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      fail(e)
      return
    }
    const slice = (): boolean => {
      let result: T | null
      try {
        result = job.step(SLICE_ROWS, SLICE_BYTES)
      } catch (e) {
        if (!(e instanceof EtcdError)) throw e
        fail(e)
        return true
      }
      if (result === null) return false
      done(result)
      return true
    }
    if (slice()) return
    const since = this.#now()
    this.#running.push({ slice, since, working, pin: this.#store.pin(revision(job.pinRevision), since + PIN_MS) })
  }

  /** Who waits for what takes long hears so. */
  tick(now: number): void {
    for (const { since, working } of this.#running) if (now - since >= WORKING_MS) working?.()
  }

  /** Some slices of what waits, oldest first, each job in its turn. */
  run(): void {
    for (let n = 0; n < MAX_SLICES_PER_TURN; n++) {
      const job = this.#running.shift()
      if (job === undefined) return
      if (job.slice()) this.#store.unpin(job.pin)
      else {
        this.#store.renew(job.pin, this.#now() + PIN_MS)
        this.#running.push(job)
      }
    }
    this.tick(this.#now())
  }
}
