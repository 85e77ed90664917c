/**
 * The file that a cluster is restored from: an upload, which the founder meanwhile keeps in blocks,
 * or an object in a bucket.
 */

import { concat, equalBytes } from '../../base/bytes.ts'
import { isDatabase, type ReadAt } from '../../bbolt/index.ts'
import { Code, EtcdError } from '../../errors.ts'
import { RESTORE_BLOCK_BYTES, RESTORE_CACHE_BLOCKS } from '../../limits.ts'
import { Sha256 } from './sha256.ts'

const SHA_BYTES = 32
/**
 * etcd tells a file with a sum at its end from one without by this: databases are whole sectors.
 */
const SECTOR = 512

/**
 * Reads from blocks of one size, one read at a time. The blocks used last stay in memory. Their
 * buffers are used again, because buffers that grow old before they are let go would pile up until
 * the isolate is full.
 */
export function cacheBlock(block: (number: number) => Promise<Uint8Array>): ReadAt {
  const blocks = new Map<number, { readonly buffer: Uint8Array; readonly length: number }>()
  const blockAt = async (number: number): Promise<Uint8Array> => {
    let known = blocks.get(number)
    if (known === undefined) {
      const bytes = await block(number)
      const { buffer } = oldest(blocks) ?? { buffer: new Uint8Array(RESTORE_BLOCK_BYTES) }
      buffer.set(bytes)
      known = { buffer, length: bytes.length }
    } else blocks.delete(number)
    blocks.set(number, known)
    return known.buffer.subarray(0, known.length)
  }
  return async (offset, length) => {
    const bytes = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const at = offset + filled
      const number = Math.floor(at / RESTORE_BLOCK_BYTES)
      const start = at - number * RESTORE_BLOCK_BYTES
      const part = (await blockAt(number)).subarray(start, start + length - filled)
      if (part.length === 0) break
      bytes.set(part, filled)
      filled += part.length
    }
    return bytes.subarray(0, filled)
  }
}

/** Takes out the block that was used longest ago; null: there is room for one more. */
function oldest<B>(blocks: Map<number, B>): B | null {
  if (blocks.size < RESTORE_CACHE_BLOCKS) return null
  for (const [number, block] of blocks) {
    blocks.delete(number)
    return block
  }
  return null
}

/** A stream whose first bytes have been read: `all` still has them. */
export interface Begun {
  /** The first bytes: as many as were asked for, or all if there are fewer. */
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
  /** Nobody wants the rest. */
  cancel(): void
}

export async function begun(file: ReadableStream<Uint8Array>, bytes: number): Promise<Begun> {
  const reader = file.getReader()
  const pieces: Uint8Array[] = []
  for (let length = 0; length < bytes; ) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* pieces.splice(0)
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  }
  const cancel = (): void => void reader.cancel().catch(() => {})
  return { head: concat(pieces).slice(0, bytes), all: all(), cancel }
}

/**
 * Throws an EtcdError where a file with these first bytes is no snapshot, whatever follows.
 * `length`: the file's bytes; null: unknown.
 */
export function refuseForeign(
  head: Uint8Array,
  length: number | null,
  skipHashCheck: boolean,
): void {
  if (!isDatabase(head)) throw notASnapshot('it is no database of etcd (bbolt)')
  if (length !== null) refuseLength(length, skipHashCheck)
}

/** A database is whole sectors, and a snapshot has its sum behind them. */
function refuseLength(length: number, skipHashCheck: boolean): void {
  if (skipHashCheck || length % SECTOR === SHA_BYTES) return
  if (length % SECTOR !== 0) throw notASnapshot('it was cut off')
  throw new EtcdError(
    Code.InvalidArgument,
    'quorate: the snapshot has no hash; skip-hash-check=true takes it without',
  )
}

function notASnapshot(why: string): EtcdError {
  return new EtcdError(Code.InvalidArgument, `quorate: this file is no snapshot: ${why}`)
}

/**
 * Hands a whole file on in blocks, and checks the sum at its end. Returns the bytes of the database
 * in it, and its sum. Throws an EtcdError for a file that is too large, has no sum, or has one that
 * does not fit.
 */
export async function checkUpload(
  file: AsyncIterable<Uint8Array>,
  options: { readonly maxBytes: number; readonly skipHashCheck: boolean },
  take: (number: number, block: Uint8Array) => Promise<void>,
): Promise<{ readonly size: number; readonly sum: Uint8Array }> {
  const sha = new Sha256()
  let [block, filled, number, total] = [new Uint8Array(RESTORE_BLOCK_BYTES), 0, 0, 0]
  /** The last bytes so far: they are the sum if the file ends here. */
  let tail: Uint8Array = new Uint8Array(0)
  for await (const piece of file) {
    total += piece.length
    if (total > options.maxBytes)
      throw new EtcdError(
        Code.InvalidArgument,
        `quorate: the file is larger than ${options.maxBytes} bytes`,
      )
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + block.length - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < block.length) continue
      tail = await addToSum(sha, tail, block)
      await take(number++, block)
      block = new Uint8Array(RESTORE_BLOCK_BYTES)
      filled = 0
    }
  }
  if (filled > 0) {
    const rest = block.subarray(0, filled)
    tail = await addToSum(sha, tail, rest)
    await take(number, rest)
  }
  const has = total % SECTOR === SHA_BYTES
  if (!has) await sha.update(tail)
  const sum = await sha.digest()
  refuseLength(total, options.skipHashCheck)
  if (has && !options.skipHashCheck && !equalBytes(sum, tail))
    throw new EtcdError(
      Code.DataLoss,
      "quorate: the snapshot's hash does not fit: it was damaged or cut off",
    )
  return { size: has ? total - SHA_BYTES : total, sum }
}

/** Adds the bytes that can't be the sum; returns those that still can. */
async function addToSum(sha: Sha256, tail: Uint8Array, block: Uint8Array): Promise<Uint8Array> {
  const all = new Uint8Array(tail.length + block.length)
  all.set(tail)
  all.set(block, tail.length)
  const end = Math.max(0, all.length - SHA_BYTES)
  await sha.update(all.subarray(0, end))
  return all.slice(end)
}
