/**
 * Reads a database page by page, from anywhere. It reads only what can be reached from the root:
 * free pages may hold anything, most often old content. It trusts nothing in the file: a page that
 * does not fit its place is an error.
 */
import { compareBytes, textOf } from '../base/bytes.ts'
import { RESTORE_BUCKETS, RESTORE_PAGE_BYTES } from '../limits.ts'
import {
  BUCKET_BYTES,
  ELEMENT_BYTES,
  FormatError,
  IS_BUCKET,
  type Meta,
  PAGE_HEADER_BYTES,
  PageFlag,
  readHeader,
  readMeta,
} from './format.ts'

/** Reads the bytes of the file from `offset` on; fewer than `length` where the file ends. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>

/** Deeper than any tree whose pages fit into a file. */
const MAX_DEPTH = 64

export interface Entry {
  readonly key: Uint8Array
  readonly value: Uint8Array
}

interface Item extends Entry {
  readonly flags: number
  readonly child: number
}

/** Guards the roots of one file's buckets. */
export class Reader {
  readonly #read: ReadAt
  readonly #meta: Meta
  /** By name: the page of a bucket in the root, or its own leaf if it is small (inline). */
  readonly #buckets = new Map<string, number | Uint8Array>()

  private constructor(read: ReadAt, meta: Meta) {
    this.#read = read
    this.#meta = meta
  }

  /** `size`: bytes of the database, without a checksum after it. Throws FormatError. */
  static async open(read: ReadAt, size: number): Promise<Reader> {
    const meta = await bestMeta(read)
    if (meta.highWater * meta.pageSize > size) throw new FormatError('it is shorter than it says')
    const reader = new Reader(read, meta)
    for await (const { key, value, flags } of reader.#walk(meta.root)) {
      if ((flags & IS_BUCKET) === 0) continue
      if (value.length < BUCKET_BYTES) throw new FormatError('a bucket without a place')
      if (reader.#buckets.size >= RESTORE_BUCKETS)
        throw new FormatError(`it has more than ${RESTORE_BUCKETS} buckets`)
      const page = Number(new DataView(value.buffer, value.byteOffset, 8).getBigUint64(0, true))
      reader.#buckets.set(textOf(key), page === 0 ? value.subarray(BUCKET_BYTES) : page)
    }
    return reader
  }

  get buckets(): string[] {
    return [...this.#buckets.keys()]
  }

  /** The last entry of a bucket; null: it is empty. */
  async last(bucket: string): Promise<Entry | null> {
    let at = this.#buckets.get(bucket)
    if (at === undefined) return null
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const page: Uint8Array = typeof at === 'number' ? await this.#page(at) : at
      if (readHeader(viewOf(page)).flags !== PageFlag.Branch)
        return [...itemsOf(page, PageFlag.Leaf)].at(-1) ?? null
      const child: number | undefined = [...itemsOf(page, PageFlag.Branch)].at(-1)?.child
      if (child === undefined) return null
      at = child
    }
    throw new FormatError('its pages go in a circle')
  }

  /**
   * All entries of a bucket in order, without the buckets within it. None if there is no bucket of
   * that name.
   */
  async *entries(bucket: string): AsyncGenerator<Entry> {
    const at = this.#buckets.get(bucket)
    if (at === undefined) return
    if (typeof at !== 'number') {
      for (const item of itemsOf(at, PageFlag.Leaf)) if ((item.flags & IS_BUCKET) === 0) yield item
      return
    }
    for await (const item of this.#walk(at)) if ((item.flags & IS_BUCKET) === 0) yield item
  }

  async *#walk(root: number): AsyncGenerator<Item> {
    const { highWater } = this.#meta
    const stack: number[][] = [[root]]
    let visited = 0
    let last: Uint8Array | null = null
    for (let level = stack[0]; level !== undefined; level = stack[stack.length - 1]) {
      const id = level.pop()
      if (id === undefined) {
        stack.pop()
        continue
      }
      if (++visited > highWater || stack.length > MAX_DEPTH)
        throw new FormatError('its pages go in a circle')
      const page = await this.#page(id)
      const { flags } = readHeader(viewOf(page))
      if (flags === PageFlag.Branch) {
        stack.push([...itemsOf(page, PageFlag.Branch)].map(({ child }) => child).reverse())
        continue
      }
      for (const item of itemsOf(page, PageFlag.Leaf)) {
        if (last !== null && compareBytes(last, item.key) >= 0)
          throw new FormatError('keys out of their order')
        last = item.key
        yield item
      }
    }
  }

  /** A page, with the pages that belong to it. */
  async #page(id: number): Promise<Uint8Array> {
    const { pageSize, highWater } = this.#meta
    if (id < 2 || id >= highWater) throw new FormatError(`page ${id} is out of bounds`)
    const page = await this.#readWhole(id * pageSize, pageSize)
    const header = readHeader(viewOf(page))
    if (header.id !== id) throw new FormatError(`page ${id} says it is page ${header.id}`)
    if (header.overflow === 0) return page
    // The page is read as a whole.
    const bytes = (header.overflow + 1) * pageSize
    if (bytes > RESTORE_PAGE_BYTES)
      throw new FormatError(`page ${id} has ${bytes} bytes, more than ${RESTORE_PAGE_BYTES}`)
    if (id + header.overflow >= highWater) throw new FormatError(`page ${id} is out of bounds`)
    return this.#readWhole(id * pageSize, bytes)
  }

  async #readWhole(offset: number, length: number): Promise<Uint8Array> {
    const bytes = await this.#read(offset, length)
    if (bytes.length < length) throw new FormatError('it is cut off')
    return bytes
  }
}

/** The sound one of the two meta pages; of two sound ones the newer. */
async function bestMeta(read: ReadAt): Promise<Meta> {
  const first = readMeta(await read(0, 512))
  // The second one's place depends on the size of pages, which the first one tells.
  const sizes =
    first !== null ? [first.pageSize] : [512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536]
  let best = first
  for (const size of sizes) {
    const second = readMeta(await read(size, 512))
    if (second !== null && second.pageSize === size && (best === null || second.txid > best.txid))
      best = second
  }
  if (best === null) throw new FormatError('it has no sound meta page')
  return best
}

function viewOf(bytes: Uint8Array): DataView {
  if (bytes.length < PAGE_HEADER_BYTES) throw new FormatError('it is cut off')
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

function* itemsOf(page: Uint8Array, kind: number): Generator<Item> {
  const view = viewOf(page)
  const { flags, count } = readHeader(view)
  if (flags !== kind)
    throw new FormatError(`a page of kind ${flags} where one of kind ${kind} belongs`)
  if (PAGE_HEADER_BYTES + count * ELEMENT_BYTES > page.length)
    throw new FormatError('a page is too full')
  const leaf = kind === PageFlag.Leaf
  for (let i = 0, at = PAGE_HEADER_BYTES; i < count; i++, at += ELEMENT_BYTES) {
    const start = at + view.getUint32(leaf ? at + 4 : at, true)
    const middle = start + view.getUint32(leaf ? at + 8 : at + 4, true)
    const end = middle + (leaf ? view.getUint32(at + 12, true) : 0)
    if (end > page.length) throw new FormatError('an element lies outside its page')
    yield {
      flags: leaf ? view.getUint32(at, true) : 0,
      child: leaf ? 0 : Number(view.getBigUint64(at + 8, true)),
      key: page.subarray(start, middle),
      value: page.subarray(middle, end),
    }
  }
}
