import { equalBytes } from '../base/bytes.ts'
import type { Revision } from '../types.ts'
import { byteString, inSpan, type Span } from './bytes.ts'
import { COUNTS_LIVE, COUNTS_PINNED } from './limits.ts'

interface LiveCount {
  readonly span: Span
  /**
   * Null while the count is still being made, at the revision at which it began; `delta` is the
   * change since.
   */
  count: number | null
  delta: number
}

/** A count that is being made, at the revision that was current when it began. */
export type CountInProgress = LiveCount

/**
 * Guards the counts of intervals that were counted once, so that paging through a large range
 * counts it once. Counts of the current revision are kept up to date by every created and deleted
 * key; there are counts of past revisions, too. It is a cache: bounded, and lost with the memory.
 */
export class Counts {
  #live: LiveCount[] = [] // the last used at the end
  readonly #pinned = new Map<string, number>()

  /** The count of a span at the current revision; null: not known. */
  current(span: Span): number | null {
    const i = this.#live.findIndex((c) => c.count !== null && sameSpan(c.span, span))
    if (i < 0) return null
    const [found] = this.#live.splice(i, 1)
    if (found === undefined || found.count === null) return null
    this.#live.push(found)
    return found.count + found.delta
  }

  at(span: Span, revision: Revision): number | null {
    const name = pinnedName(span, revision)
    const count = this.#pinned.get(name)
    if (count === undefined) return null
    this.#pinned.delete(name)
    this.#pinned.set(name, count)
    return count
  }

  setCurrent(span: Span, count: number): void {
    this.#live = this.#live.filter((c) => c.count === null || !sameSpan(c.span, span))
    this.#pushLive({ span, count, delta: 0 })
  }

  setAt(span: Span, revision: Revision, count: number): void {
    this.#pinned.set(pinnedName(span, revision), count)
    if (this.#pinned.size <= COUNTS_PINNED) return
    for (const oldest of this.#pinned.keys()) {
      this.#pinned.delete(oldest)
      break
    }
  }

  /**
   * Begins a count at the current revision. Changes from now on are counted apart until it ends.
   */
  begin(span: Span): CountInProgress {
    const counting: LiveCount = { span, count: null, delta: 0 }
    this.#pushLive(counting)
    return counting
  }

  /** Ends a count: it was `count`, at the revision at which it began. */
  end(counting: CountInProgress, count: number): void {
    counting.count = count
    this.#live = this.#live.filter(
      (c) => c === counting || c.count === null || !sameSpan(c.span, counting.span),
    )
  }

  /** A key appeared (+1) or went (−1) at the current revision. */
  adjust(key: Uint8Array, by: 1 | -1): void {
    for (const c of this.#live) if (inSpan(key, c.span)) c.delta += by
  }

  /** Forgets the counts of the current revision, because too much changed at once. */
  clearCurrent(): void {
    this.#live = []
  }

  clear(): void {
    this.#live = []
    this.#pinned.clear()
  }

  #pushLive(c: LiveCount): void {
    this.#live.push(c)
    if (this.#live.length > COUNTS_LIVE) this.#live.shift()
  }
}

function sameSpan(a: Span, b: Span): boolean {
  if (!equalBytes(a.start, b.start)) return false
  if (a.end === null || b.end === null) return a.end === b.end
  return equalBytes(a.end, b.end)
}

function pinnedName(span: Span, revision: Revision): string {
  const end = span.end === null ? '' : `e${byteString(span.end)}`
  return `${revision}:${span.start.length}:${byteString(span.start)}${end}`
}
