import { invariant } from '../base/invariant.ts'
import type { LogIndex } from '../types.ts'

/**
 * Guards the window of appends that were sent to one peer and not yet acknowledged: a ring of (last
 * index, bytes), bounded in messages and in bytes. It grows on demand, since most peers never fill
 * it.
 */
export class Inflights {
  #start = 0
  #used = 0
  #usedBytes = 0
  readonly #size: number
  readonly #maxBytes: number
  #indexes: LogIndex[] = []
  #sizes: number[] = []

  /** `maxBytes` 0: no bound in bytes. */
  constructor(size: number, maxBytes: number) {
    this.#size = size
    this.#maxBytes = maxBytes
  }

  get count(): number {
    return this.#used
  }
  get bytes(): number {
    return this.#usedBytes
  }

  /**
   * The byte bound is met once it is reached or passed: the message that passes it is still let
   * through.
   */
  full(): boolean {
    return this.#used === this.#size || (this.#maxBytes !== 0 && this.#usedBytes >= this.#maxBytes)
  }

  /** Notes an append whose last entry is `index`. Indexes come in order. */
  add(index: LogIndex, bytes: number): void {
    invariant(!this.full(), 'no append is sent into a full window', index)
    let at = this.#start + this.#used
    if (at >= this.#size) at -= this.#size
    // The slot before this one is in use, or this is slot 0: so the arrays grow by one at a time
    // and stay dense.
    this.#indexes[at] = index
    this.#sizes[at] = bytes
    this.#used++
    this.#usedBytes += bytes
  }

  /** Forgets every append whose last entry is at or below `to`. */
  freeTo(to: LogIndex): void {
    while (this.#used > 0 && (this.#indexes[this.#start] ?? 0) <= to) {
      this.#usedBytes -= this.#sizes[this.#start] ?? 0
      this.#used--
      if (++this.#start === this.#size) this.#start = 0
    }
    if (this.#used === 0) this.#start = 0 // keeps the arrays as short as the window really gets
  }

  reset(): void {
    this.#start = 0
    this.#used = 0
    this.#usedBytes = 0
  }
}
