/** Items by time, the earliest first. */
export interface Timed {
  /** Must not change while the item is in the heap. */
  readonly at: number
}

/** Guards a binary heap. */
export class Heap<T extends Timed> {
  #items: T[] = []

  get size(): number {
    return this.#items.length
  }

  get first(): T | undefined {
    return this.#items[0]
  }

  /** Replaces all items. */
  fill(items: Iterable<T>): void {
    // An array in order is a heap.
    this.#items = [...items].sort((a, b) => a.at - b.at)
  }

  push(item: T): void {
    const items = this.#items
    let i = items.length
    while (i > 0) {
      const up = (i - 1) >> 1
      const parent = items[up] as T
      if (parent.at <= item.at) break
      items[i] = parent
      i = up
    }
    items[i] = item
  }

  pop(): T | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return first
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= items.length) break
      if (child + 1 < items.length && (items[child + 1] as T).at < (items[child] as T).at) child++
      const below = items[child] as T
      if (last.at <= below.at) break
      items[i] = below
      i = child
    }
    items[i] = last
    return first
  }
}
