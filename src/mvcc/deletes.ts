import { byteString } from './bytes.ts'

interface Run {
  readonly starts: string[]
  readonly ends: string[]
  /** The largest end of the intervals up to this one. */
  readonly reach: string[]
}

/**
 * Guards a set of intervals of keys (as byte strings) to which additions and questions come in
 * turns. It has sorted runs, each at least twice as long as the next. So n additions and questions
 * cost about n log² n, whatever a caller sends.
 */
export class DeleteSet {
  #runs: Run[] = []

  /**
   * Adds etcd's [key, rangeEnd); an empty rangeEnd: the key alone. An interval that ends before it
   * begins covers nothing.
   */
  add(key: Uint8Array, rangeEnd: Uint8Array): void {
    const start = byteString(key)
    const end = rangeEnd.length === 0 ? `${start}\0` : byteString(rangeEnd)
    if (start < end) this.#push({ starts: [start], ends: [end], reach: [end] })
  }

  addAll(other: DeleteSet): void {
    for (const run of other.#runs) this.#push(run)
  }

  covers(key: string): boolean {
    return this.#runs.some((run) => {
      const i = upperBound(run.starts, key) - 1
      return i >= 0 && (run.reach[i] as string) > key
    })
  }

  #push(run: Run): void {
    let added = run
    while (this.#runs.length > 0) {
      const last = this.#runs[this.#runs.length - 1] as Run
      if (last.starts.length >= 2 * added.starts.length) break
      this.#runs.pop()
      added = merge(last, added)
    }
    this.#runs.push(added)
  }
}

/** The first index whose value is above `key`. */
function upperBound(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) <= key) low = middle + 1
    else high = middle
  }
  return low
}

function merge(a: Run, b: Run): Run {
  const run: Run = { starts: [], ends: [], reach: [] }
  let reach = ''
  for (let i = 0, j = 0; i < a.starts.length || j < b.starts.length; ) {
    const first =
      j >= b.starts.length ||
      (i < a.starts.length && (a.starts[i] as string) <= (b.starts[j] as string))
    const from = first ? a : b
    const k = first ? i++ : j++
    const end = from.ends[k] as string
    if (end > reach) reach = end
    run.starts.push(from.starts[k] as string)
    run.ends.push(end)
    run.reach.push(reach)
  }
  return run
}
