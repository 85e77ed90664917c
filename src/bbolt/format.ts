/**
 * The file format of bbolt, etcd's database. Its pages have one size. Two of them are meta pages,
 * which name the root of a B+tree. The leaves hold keys and values, or further trees (buckets).
 * Numbers are little-endian. https://github.com/etcd-io/bbolt
 */

/** A file is not a database, or is broken. */
export class FormatError extends Error {
  constructor(what: string) {
    super(`not a sound bbolt database: ${what}`)
    this.name = 'FormatError'
  }
}

/** Of the files that are written here; files that are read may have another size. */
export const PAGE_BYTES = 4096
export const PAGE_HEADER_BYTES = 16
/** Bytes of an element, in a leaf as in a branch. */
export const ELEMENT_BYTES = 16
/** Bytes of a bucket's value: page of its root, and its sequence. */
export const BUCKET_BYTES = 16
export const META_PAGES = 2

export const PageFlag = { Branch: 0x01, Leaf: 0x02, Meta: 0x04 } as const
/** Flag of a leaf's element: its value is a bucket. */
export const IS_BUCKET = 0x01

const MAGIC = 0xed0cdaed
const VERSION = 2
/**
 * The file has no list of free pages, as in etcd (NoFreelistSync). The next writer finds the free
 * pages by walking the tree.
 */
const NO_FREELIST = 0xffff_ffff_ffff_ffffn
const META_BYTES = 64
const CHECKED_BYTES = 56

export interface Meta {
  readonly pageSize: number
  /** Page of the root bucket's tree. */
  readonly root: number
  /** All pages in use are below this one. */
  readonly highWater: number
  readonly txid: bigint
}

/** FNV-1a, 64 bits. */
function fnv64a(bytes: Uint8Array): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash
}

export interface PageHeader {
  readonly id: number
  readonly flags: number
  readonly count: number
  /** How many pages after this one belong to it. */
  readonly overflow: number
}

export function writeHeader(
  view: DataView,
  at: number,
  { id, flags, count, overflow }: PageHeader,
): void {
  view.setBigUint64(at, BigInt(id), true)
  view.setUint16(at + 8, flags, true)
  view.setUint16(at + 10, count, true)
  view.setUint32(at + 12, overflow, true)
}

export function readHeader(view: DataView, at = 0): PageHeader {
  return {
    id: Number(view.getBigUint64(at, true)),
    flags: view.getUint16(at + 8, true),
    count: view.getUint16(at + 10, true),
    overflow: view.getUint32(at + 12, true),
  }
}

/** Both meta pages of a file that is written in one go. */
export function metaPages(root: number, highWater: number): Uint8Array {
  const pages = new Uint8Array(META_PAGES * PAGE_BYTES)
  const view = new DataView(pages.buffer)
  for (let id = 0; id < META_PAGES; id++) {
    const page = id * PAGE_BYTES
    writeHeader(view, page, { id, flags: PageFlag.Meta, count: 0, overflow: 0 })
    const at = page + PAGE_HEADER_BYTES
    view.setUint32(at, MAGIC, true)
    view.setUint32(at + 4, VERSION, true)
    view.setUint32(at + 8, PAGE_BYTES, true)
    view.setBigUint64(at + 16, BigInt(root), true)
    view.setBigUint64(at + 32, NO_FREELIST, true)
    view.setBigUint64(at + 40, BigInt(highWater), true)
    view.setBigUint64(at + 48, BigInt(id), true)
    view.setBigUint64(at + 56, fnv64a(pages.subarray(at, at + CHECKED_BYTES)), true)
  }
  return pages
}

/**
 * How many bytes at the beginning of a file tell whether it is a database, even if its first meta
 * page is torn.
 */
export const MARK_BYTES = PAGE_HEADER_BYTES + 8

export function isDatabase(head: Uint8Array): boolean {
  if (head.length < MARK_BYTES) return false
  const view = new DataView(head.buffer, head.byteOffset + PAGE_HEADER_BYTES, 8)
  return view.getUint32(0, true) === MAGIC && view.getUint32(4, true) === VERSION
}

/** The meta page at the beginning of `bytes`; null: it is not a sound one. */
export function readMeta(bytes: Uint8Array): Meta | null {
  if (bytes.length < PAGE_HEADER_BYTES + META_BYTES) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + PAGE_HEADER_BYTES, META_BYTES)
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) return null
  const checked = bytes.subarray(PAGE_HEADER_BYTES, PAGE_HEADER_BYTES + CHECKED_BYTES)
  if (view.getBigUint64(56, true) !== fnv64a(checked)) return null
  const pageSize = view.getUint32(8, true)
  const [root, highWater] = [view.getBigUint64(16, true), view.getBigUint64(40, true)]
  const sound = pageSize >= 512 && pageSize <= 1 << 20 && (pageSize & (pageSize - 1)) === 0
  if (!sound || highWater > BigInt(Number.MAX_SAFE_INTEGER) / BigInt(pageSize) || root >= highWater)
    return null
  return {
    pageSize,
    root: Number(root),
    highWater: Number(highWater),
    txid: view.getBigUint64(48, true),
  }
}
