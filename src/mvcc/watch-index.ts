/**
 * Finds the watchers of a key. Exact keys are in a map. Intervals are in a balanced tree (AVL) that
 * knows at every node the furthest end below it, so that the intervals around a key are found
 * without trying the others. Keys are byteString's.
 */

/**
 * The watched keys: one key, or the keys from `start` up to `end` (excluded); null: there is no
 * end.
 */
export interface WatchSpan {
  readonly start: string
  readonly end: string | null
  readonly single: boolean
}

/** All watchers of one interval. */
interface Node<T> {
  readonly start: string
  readonly end: string | null
  items: Set<T>
  left: Node<T> | null
  right: Node<T> | null
  height: number
  /** The furthest end in this subtree; null: one of them has no end. */
  furthest: string | null
}

/** Guards the members of one group of watchers, by the keys that they watch. */
export class WatchIndex<T extends { readonly span: WatchSpan }> {
  readonly #members = new Set<T>()
  readonly #exact = new Map<string, Set<T>>()
  #root: Node<T> | null = null

  get members(): ReadonlySet<T> {
    return this.#members
  }

  /** Levels of the tree: the cost of finding an interval. */
  get height(): number {
    return heightOf(this.#root)
  }

  add(item: T): void {
    if (this.#members.has(item)) return
    this.#members.add(item)
    const { span } = item
    if (!span.single) {
      this.#root = insert(this.#root, span.start, span.end, item)
      return
    }
    const same = this.#exact.get(span.start)
    if (same === undefined) this.#exact.set(span.start, new Set([item]))
    else same.add(item)
  }

  delete(item: T): boolean {
    if (!this.#members.delete(item)) return false
    const { span } = item
    if (!span.single) {
      this.#root = remove(this.#root, span.start, span.end, item)
      return true
    }
    const same = this.#exact.get(span.start)
    same?.delete(item)
    if (same?.size === 0) this.#exact.delete(span.start)
    return true
  }

  /** Calls `hit` for each member that watches the key. */
  visit(key: string, hit: (item: T) => void): void {
    const same = this.#exact.get(key)
    if (same !== undefined) for (const item of same) hit(item)
    if (this.#root !== null) stab(this.#root, key, hit)
  }
}

function stab<T>(node: Node<T>, key: string, hit: (item: T) => void): void {
  if (!beyond(node.furthest, key)) return
  if (node.left !== null) stab(node.left, key, hit)
  if (node.start > key) return
  if (beyond(node.end, key)) for (const item of node.items) hit(item)
  if (node.right !== null) stab(node.right, key, hit)
}

/** Whether an end is after the key. */
function beyond(end: string | null, key: string): boolean {
  return end === null || key < end
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  return a < b ? b : a
}

/** The order of intervals: by start, then by end. */
function order(
  start: string,
  end: string | null,
  node: { readonly start: string; readonly end: string | null },
): number {
  if (start !== node.start) return start < node.start ? -1 : 1
  if (end === node.end) return 0
  return end !== null && (node.end === null || end < node.end) ? -1 : 1
}

function heightOf(node: { readonly height: number } | null): number {
  return node === null ? 0 : node.height
}

/** Sets a node's height and furthest end from its children. */
function measure<T>(node: Node<T>): void {
  node.height = 1 + Math.max(heightOf(node.left), heightOf(node.right))
  let { end } = node
  if (node.left !== null) end = later(end, node.left.furthest)
  if (node.right !== null) end = later(end, node.right.furthest)
  node.furthest = end
}

function rotateRight<T>(node: Node<T>, left: Node<T>): Node<T> {
  node.left = left.right
  left.right = node
  measure(node)
  measure(left)
  return left
}

function rotateLeft<T>(node: Node<T>, right: Node<T>): Node<T> {
  node.right = right.left
  right.left = node
  measure(node)
  measure(right)
  return right
}

/**
 * The root of the same nodes, balanced. Its children were balanced before the height of one of them
 * changed by one.
 */
function balance<T>(node: Node<T>): Node<T> {
  const { left, right } = node
  const lean = heightOf(left) - heightOf(right)
  if (lean > 1 && left !== null) {
    if (left.right !== null && heightOf(left.right) > heightOf(left.left))
      node.left = rotateLeft(left, left.right)
    return rotateRight(node, node.left as Node<T>)
  }
  if (lean < -1 && right !== null) {
    if (right.left !== null && heightOf(right.left) > heightOf(right.right))
      node.right = rotateRight(right, right.left)
    return rotateLeft(node, node.right as Node<T>)
  }
  measure(node)
  return node
}

function insert<T>(node: Node<T> | null, start: string, end: string | null, item: T): Node<T> {
  if (node === null)
    return { start, end, items: new Set([item]), left: null, right: null, height: 1, furthest: end }
  const side = order(start, end, node)
  if (side === 0) {
    node.items.add(item)
    return node
  }
  if (side < 0) node.left = insert(node.left, start, end, item)
  else node.right = insert(node.right, start, end, item)
  return balance(node)
}

function remove<T>(
  node: Node<T> | null,
  start: string,
  end: string | null,
  item: T,
): Node<T> | null {
  if (node === null) return null
  const side = order(start, end, node)
  if (side < 0) node.left = remove(node.left, start, end, item)
  else if (side > 0) node.right = remove(node.right, start, end, item)
  else {
    node.items.delete(item)
    if (node.items.size > 0) return node
    return join(node.left, node.right)
  }
  return balance(node)
}

/** Joins the two subtrees of a removed root: the next interval takes its place. */
function join<T>(left: Node<T> | null, right: Node<T> | null): Node<T> | null {
  if (right === null) return left
  const { first, rest } = takeFirst(right)
  first.left = left
  first.right = rest
  return balance(first)
}

function takeFirst<T>(node: Node<T>): { readonly first: Node<T>; readonly rest: Node<T> | null } {
  if (node.left === null) return { first: node, rest: node.right }
  const { first, rest } = takeFirst(node.left)
  node.left = rest
  return { first, rest: balance(node) }
}
