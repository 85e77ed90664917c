/**
 * The shape of etcd's tree of intervals (pkg/adt). It decides etcd's answer for a range that ends
 * before it begins, because etcd's search then leaves out branches that hold what it looks for. It
 * is a red-black tree (Cormen et al., chapter 13), ordered by begin, then end.
 */
import { compareBytes } from '../base/bytes.ts'
import type { Interval } from './ranges.ts'

interface Node {
  readonly interval: Interval
  /** The last end in the subtree. */
  max: Uint8Array | null
  left: Node | null
  right: Node | null
  parent: Node | null
  red: boolean
}

/** Null is after all other ends. */
function compareEnds(a: Uint8Array | null, b: Uint8Array | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareBytes(a, b)
}

/** Guards the tree of one user's permissions of one type. */
export class IntervalTree {
  #root: Node | null = null

  constructor(intervals: readonly Interval[]) {
    for (const interval of intervals) this.#insert(interval)
    measure(this.#root)
  }

  #insert(interval: Interval): void {
    const node: Node = { interval, max: null, left: null, right: null, parent: null, red: true }
    let below = this.#root
    let left = false
    while (below !== null) {
      node.parent = below
      const { begin, end } = below.interval
      left = (compareBytes(interval.begin, begin) || compareEnds(interval.end, end)) < 0
      below = left ? below.left : below.right
    }
    if (node.parent === null) this.#root = node
    else if (left) node.parent.left = node
    else node.parent.right = node
    this.#balance(node)
  }

  #balance(inserted: Node): void {
    let node = inserted
    for (;;) {
      let parent = node.parent
      const above = parent?.parent ?? null
      if (parent === null || above === null || !parent.red) break
      const onLeft = parent === above.left
      const uncle = onLeft ? above.right : above.left
      if (uncle?.red) {
        uncle.red = false
        parent.red = false
        above.red = true
        node = above
        continue
      }
      if (node === (onLeft ? parent.right : parent.left)) {
        this.#rotate(parent, onLeft)
        const lower = parent
        parent = node
        node = lower
      }
      parent.red = false
      above.red = true
      this.#rotate(above, !onLeft)
    }
    if (this.#root !== null) this.#root.red = false
  }

  /** Moves `x` below its right child, or its left one. */
  #rotate(x: Node, leftward: boolean): void {
    const y = leftward ? x.right : x.left
    if (y === null) return
    const inner = leftward ? y.left : y.right
    if (leftward) x.right = inner
    else x.left = inner
    if (inner !== null) inner.parent = x
    y.parent = x.parent
    if (x.parent === null) this.#root = y
    else if (x === x.parent.left) x.parent.left = y
    else x.parent.right = y
    if (leftward) y.left = x
    else y.right = x
    x.parent = y
  }

  /**
   * Whether etcd finds an interval that contains `begin`, when it searches from `begin` to `end`,
   * and `end` is before `begin`.
   */
  finds(begin: Uint8Array, end: Uint8Array): boolean {
    const look = (node: Node | null): boolean => {
      if (node === null) return false
      const { interval } = node
      if (compareBytes(begin, interval.begin) < 0) return look(node.left)
      if (interval.end === null || compareBytes(begin, interval.end) < 0) return true
      const on =
        compareBytes(interval.begin, end) < 0 &&
        (node.max === null || compareBytes(node.max, begin) > 0)
      return on && (look(node.left) || look(node.right))
    }
    return look(this.#root)
  }
}

function measure(node: Node | null): Uint8Array | null {
  if (node === null) return new Uint8Array(0)
  node.max = node.interval.end
  for (const child of [node.left, node.right]) {
    if (child === null) continue
    const max = measure(child)
    if (compareEnds(max, node.max) > 0) node.max = max
  }
  return node.max
}
