/** Pins that keep, between two pages, the history from which answers in pages are read. */
import { MAX_PAGE_PINS, PIN_MS } from '../../limits.ts'
import type { Pin, Store } from '../../mvcc/index.ts'
import type { Revision } from '../../types.ts'

/**
 * Guards one pin for each revision, however many callers read there: callers can't fill the memory,
 * whatever they ask for.
 */
export class PagePins {
  readonly #store: Store
  readonly #now: () => number
  readonly #pins = new Map<Revision, Pin>()

  constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
  }

  get size(): number {
    return this.#pins.size
  }

  /** Keeps on the disk all that a read at `revision` needs, for another PIN_MS. */
  hold(revision: Revision): void {
    const until = this.#now() + PIN_MS
    const pin = this.#pins.get(revision) ?? this.#add(revision, until)
    this.#store.renew(pin, until)
  }

  #add(revision: Revision, until: number): Pin {
    if (this.#pins.size >= MAX_PAGE_PINS) this.#drop(({ expiresAt }) => expiresAt <= until - PIN_MS)
    if (this.#pins.size >= MAX_PAGE_PINS) {
      // A pin of an older revision holds all newer ones.
      const older = [...this.#pins.values()].filter((pin) => pin.revision <= revision)
      const nearest = older.reduce<Pin | null>(
        (a, b) => (a === null || b.revision > a.revision ? b : a),
        null,
      )
      if (nearest !== null) return nearest
      const lowest = Math.min(...this.#pins.keys())
      this.#drop((pin) => pin.revision === lowest)
    }
    const pin = this.#store.pin(revision, until)
    this.#pins.set(revision, pin)
    return pin
  }

  #drop(which: (pin: Pin) => boolean): void {
    for (const [revision, pin] of this.#pins) {
      if (!which(pin)) continue
      this.#pins.delete(revision)
      this.#store.unpin(pin)
    }
  }
}
