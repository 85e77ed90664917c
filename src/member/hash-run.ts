/** A hash of all keys, made beside everything else: a slice a turn, and a pause after each. */
import { EtcdError } from '../errors.ts'
import { HASH_PAUSE_MS, HASH_SLICE_ROWS, PIN_MS, SLICE_BYTES } from '../limits.ts'
import type { HashAnswer, Job, Pin, Store } from '../mvcc/index.ts'
import type { Clock } from '../ports.ts'
import { type Revision, revision } from '../types.ts'

/** Guards the job until it has ended. */
export class HashRun {
  /** Null: it goes on. */
  result: HashAnswer | 'failed' | null = null
  readonly revision: Revision
  readonly compactRevision: number
  readonly #store: Store
  readonly #clock: Clock
  readonly #turn: (fn: () => void) => void
  #job: Job<HashAnswer> | null = null
  #pin: Pin | null = null

  /** Takes the first slice at once: of few keys it is the last. To be made in a turn. */
  constructor(store: Store, clock: Clock, turn: (fn: () => void) => void, at: Revision) {
    this.#store = store
    this.#clock = clock
    this.#turn = turn
    this.revision = at
    this.compactRevision = store.compactRevision
    this.#step()
  }

  /** Nobody wants it any more. */
  stop(): void {
    if (this.result === null) this.#end('failed')
  }

  #step(): void {
    if (this.result !== null) return
    try {
      this.#job ??= this.#store.hashKV(this.revision)
      const answer = this.#job.step(HASH_SLICE_ROWS, SLICE_BYTES)
      if (answer !== null) {
        this.#end(answer)
        return
      }
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      this.#end('failed') // what it reads was compacted, or replaced by a snapshot
      return
    }
    const pin = this.#store.pin(revision(this.#job.pinRevision), this.#clock.now() + PIN_MS)
    this.#unpin()
    this.#pin = pin
    this.#clock.setTimer(HASH_PAUSE_MS, () => this.#turn(() => this.#step()))
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
