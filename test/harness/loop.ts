/**
 * Virtual time: a heap of what happens when. Two things at one moment happen in the order they were
 * planned.
 */
export interface Planned {
  readonly time: number
  readonly order: number
  fn: (() => void) | null
}

export class Loop {
  /** Milliseconds since the run began. */
  now = 0
  /** Events run so far. */
  steps = 0
  private order = 0
  private readonly heap: Planned[] = []

  at(time: number, fn: () => void): Planned {
    const planned = { time: Math.max(time, this.now), order: this.order++, fn }
    this.push(planned)
    return planned
  }

  after(ms: number, fn: () => void): Planned {
    return this.at(this.now + ms, fn)
  }

  cancel(planned: Planned): void {
    planned.fn = null
  }

  /** Runs until `until`, or until nothing is planned, or until `stop` says so. */
  run(until: number, stop?: () => boolean): void {
    for (;;) {
      const next = this.heap[0]
      if (next === undefined || next.time > until) break
      this.pop()
      const fn = next.fn
      if (fn === null) continue
      this.now = next.time
      this.steps++
      fn()
      if (stop?.()) return
    }
    this.now = Math.max(this.now, until)
  }

  private push(item: Planned): void {
    const heap = this.heap
    let i = heap.length
    heap.push(item)
    while (i > 0) {
      const up = (i - 1) >> 1
      const parent = heap[up] as Planned
      if (!before(item, parent)) break
      heap[i] = parent
      i = up
    }
    heap[i] = item
  }

  private pop(): void {
    const heap = this.heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && before(heap[child + 1] as Planned, heap[child] as Planned))
        child++
      const down = heap[child] as Planned
      if (!before(down, last)) break
      heap[i] = down
      i = child
    }
    heap[i] = last
  }
}

function before(a: Planned, b: Planned): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order)
}
