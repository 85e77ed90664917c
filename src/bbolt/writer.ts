/**
 * Writes a whole database from its first byte to its last. Its first pages name the root and the
 * size, so it is laid out twice: first by sizes alone (`layout`), then with the bytes (`Writer`).
 * The same sizes in the same order give the same pages.
 */
import {
  BUCKET_BYTES,
  ELEMENT_BYTES,
  IS_BUCKET,
  META_PAGES,
  metaPages,
  PAGE_BYTES,
  PAGE_HEADER_BYTES,
  PageFlag,
  writeHeader,
} from './format.ts'
import { type Node, type NodeSink, type Sized, Tree } from './tree.ts'

/** The content of the first pages. */
export interface Plan {
  readonly root: number
  readonly pages: number
}

const encoder = new TextEncoder()
const NOTHING = new Uint8Array(0)

/**
 * Guards the database that is being laid out: the open bucket, and the roots of the finished ones.
 */
export class Database<B extends Sized> implements NodeSink<B> {
  readonly #of: (bytes: Uint8Array) => B
  readonly #write: (node: Node<B>, page: number) => void
  #next = META_PAGES
  readonly #roots = new Map<string, number>()
  #open: { readonly name: string; readonly tree: Tree<B> } | null = null

  /**
   * `of`: what stands for bytes in this pass. `write` is called with every node, in the order of
   * the file.
   */
  constructor(of: (bytes: Uint8Array) => B, write: (node: Node<B>, page: number) => void) {
    this.#of = of
    this.#write = write
  }

  take(node: Node<B>): number {
    const page = this.#next
    this.#next += node.pages
    this.#write(node, page)
    return page
  }

  /** Begins a bucket and ends the one before. Each name may come once. */
  bucket(name: string): void {
    this.#close()
    if (this.#roots.has(name)) throw new Error(`two buckets are named ${name}`)
    this.#open = { name, tree: this.#tree() }
  }

  /** Adds an entry to the open bucket. Keys must come in order. */
  put(key: B, value: B): void {
    if (this.#open === null) throw new Error('no bucket is open')
    this.#open.tree.add(key, value)
  }

  /** The same, in either pass. */
  putBytes(key: Uint8Array, value: Uint8Array): void {
    this.put(this.#of(key), this.#of(value))
  }

  /** Ends the database: everything is in it. */
  finish(): Plan {
    this.#close()
    const root = this.#tree()
    // Names are ASCII, so their order as strings is the order of their bytes.
    for (const [name, page] of [...this.#roots].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const value = new Uint8Array(BUCKET_BYTES)
      new DataView(value.buffer).setBigUint64(0, BigInt(page), true)
      root.add(this.#of(encoder.encode(name)), this.#of(value), IS_BUCKET)
    }
    return { root: root.finish(), pages: this.#next }
  }

  #tree(): Tree<B> {
    return new Tree<B>(this, this.#of(NOTHING))
  }

  #close(): void {
    if (this.#open !== null) this.#roots.set(this.#open.name, this.#open.tree.finish())
    this.#open = null
  }
}

/** The first pass: sizes only. */
export function layout(): Database<Sized> {
  return new Database<Sized>(
    (bytes) => bytes,
    () => {},
  )
}

/** Guards the pages of the second pass that were not taken yet. */
export class Writer {
  readonly database: Database<Uint8Array>
  readonly #plan: Plan
  #ready: Uint8Array[]

  constructor(plan: Plan) {
    this.#plan = plan
    this.#ready = [metaPages(plan.root, plan.pages)]
    this.database = new Database<Uint8Array>(
      (bytes) => bytes,
      (node, page) => this.#ready.push(pagesOf(node, page)),
    )
  }

  /** The bytes that became ready since the last call, in the order of the file. */
  ready(): Uint8Array[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  /** Throws where the content is not what the plan was made for: the first pages would be wrong. */
  finish(): void {
    const { root, pages } = this.database.finish()
    if (root !== this.#plan.root || pages !== this.#plan.pages)
      throw new Error('the second pass differs from the first')
  }
}

function pagesOf({ leaf, elements, pages }: Node<Uint8Array>, id: number): Uint8Array {
  const bytes = new Uint8Array(pages * PAGE_BYTES)
  const view = new DataView(bytes.buffer)
  const flags = leaf ? PageFlag.Leaf : PageFlag.Branch
  writeHeader(view, 0, { id, flags, count: elements.length, overflow: pages - 1 })
  let at = PAGE_HEADER_BYTES
  let data = PAGE_HEADER_BYTES + elements.length * ELEMENT_BYTES
  for (const { key, value, flags, child } of elements) {
    if (leaf) {
      view.setUint32(at, flags, true)
      view.setUint32(at + 4, data - at, true)
      view.setUint32(at + 8, key.length, true)
      view.setUint32(at + 12, value.length, true)
    } else {
      view.setUint32(at, data - at, true)
      view.setUint32(at + 4, key.length, true)
      view.setBigUint64(at + 8, BigInt(child), true)
    }
    bytes.set(key, data)
    bytes.set(value, data + key.length)
    data += key.length + value.length
    at += ELEMENT_BYTES
  }
  return bytes
}
