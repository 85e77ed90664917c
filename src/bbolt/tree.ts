/**
 * A B+tree, laid out in the order in which it is filled. A leaf leaves as soon as it is full, a
 * branch right after the last of its children. So memory holds one open page a level, and no page
 * is visited twice.
 */
import { ELEMENT_BYTES, FormatError, PAGE_BYTES, PAGE_HEADER_BYTES } from './format.ts'

/** Anything with a length: for the layout alone, a size is as good as bytes. */
export interface Sized {
  readonly length: number
}

export interface Element<B extends Sized> {
  readonly key: B
  /** In a leaf. */
  readonly value: B
  /** In a leaf (format.ts). */
  readonly flags: number
  /** In a branch: the child's page. */
  readonly child: number
}

export interface Node<B extends Sized> {
  readonly leaf: boolean
  readonly elements: readonly Element<B>[]
  /** More than one if a single element needs more. */
  readonly pages: number
}

/** Takes nodes in the order of the file; returns the number of their first page. */
export interface NodeSink<B extends Sized> {
  take(node: Node<B>): number
}

/** The format counts the elements of a page in 16 bits; a page of this size never has so many. */
const ROOM = PAGE_BYTES - PAGE_HEADER_BYTES

/** Guards the nodes of one tree that are still open. */
export class Tree<B extends Sized> {
  readonly #sink: NodeSink<B>
  readonly #none: B
  #leaf: Element<B>[] = []
  #leafBytes = 0
  /** From the parents of the leaves upwards. */
  readonly #branches: { elements: Element<B>[]; bytes: number; taken: boolean }[] = []

  /** `none`: the value in a branch's elements, which have none. */
  constructor(sink: NodeSink<B>, none: B) {
    this.#sink = sink
    this.#none = none
  }

  /** Keys must come in ascending order, each once. */
  add(key: B, value: B, flags = 0): void {
    const bytes = ELEMENT_BYTES + key.length + value.length
    if (bytes >= 2 ** 31) throw new FormatError('a value is too large')
    if (this.#leaf.length > 0 && this.#leafBytes + bytes > ROOM) this.#closeLeaf()
    this.#leaf.push({ key, value, flags, child: 0 })
    this.#leafBytes += bytes
  }

  /** The page of the root. An empty tree is an empty leaf. */
  finish(): number {
    if (this.#branches.length === 0) return this.#take(true, this.#leaf, this.#leafBytes)
    if (this.#leaf.length > 0) this.#closeLeaf()
    for (let level = 0; ; level++) {
      const branch = this.#branches[level]
      if (branch === undefined) throw new Error('a tree has a root')
      const [first] = branch.elements
      // A branch with a single child and no sibling: the child is the root.
      if (!branch.taken && branch.elements.length === 1 && first !== undefined) return first.child
      if (!branch.taken) return this.#take(false, branch.elements, branch.bytes)
      this.#closeBranch(level)
    }
  }

  #take(leaf: boolean, elements: readonly Element<B>[], bytes: number): number {
    return this.#sink.take({
      leaf,
      elements,
      pages: Math.max(1, Math.ceil((PAGE_HEADER_BYTES + bytes) / PAGE_BYTES)),
    })
  }

  #closeLeaf(): void {
    const page = this.#take(true, this.#leaf, this.#leafBytes)
    const [first] = this.#leaf
    this.#leaf = []
    this.#leafBytes = 0
    if (first !== undefined) this.#addChild(0, first.key, page)
  }

  #closeBranch(level: number): void {
    const branch = this.#branches[level]
    const [first] = branch?.elements ?? []
    if (branch === undefined || first === undefined) return
    const page = this.#take(false, branch.elements, branch.bytes)
    this.#branches[level] = { elements: [], bytes: 0, taken: true }
    this.#addChild(level + 1, first.key, page)
  }

  #addChild(level: number, key: B, child: number): void {
    const bytes = ELEMENT_BYTES + key.length
    const full = (this.#branches[level]?.bytes ?? 0) + bytes > ROOM
    // A branch has at least two children, however long their keys are.
    if (full && (this.#branches[level]?.elements.length ?? 0) > 1) this.#closeBranch(level)
    let branch = this.#branches[level]
    if (branch === undefined) {
      branch = { elements: [], bytes: 0, taken: false }
      this.#branches[level] = branch
    }
    branch.elements.push({ key, value: this.#none, flags: 0, child })
    branch.bytes += bytes
  }
}
