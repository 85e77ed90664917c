/**
 * Reads a request's body up to its limit. A body that is slow, endless or cut off is refused. The
 * bytes of unfinished bodies are bounded over all requests of the isolate, so no number of callers
 * can fill its memory.
 */
import { concat } from '../../base/bytes.ts'
import { networkOf } from '../../base/network.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import {
  BODY_TIMEOUT_MS,
  MAX_BODY_BYTES,
  MAX_JSON_BYTES,
  MAX_NETWORK_BYTES,
  MAX_WAITING_BYTES,
} from '../../limits.ts'
import { addressOf } from './caller.ts'

/** A body whose declared length is at most this is read in one go, outside the budget. */
const SMALL = 4096

/**
 * etcd's refusal of a message beyond its receive limit: it names the message's bytes and the limit.
 */
export function tooLarge(bytes: number): EtcdError {
  return larger(bytes, MAX_BODY_BYTES)
}

/**
 * The same refusal of JSON that is too large to be read, so the message's own bytes are unknown. It
 * names the bytes of JSON and their limit.
 */
export function jsonTooLarge(bytes: number): EtcdError {
  return larger(bytes, MAX_JSON_BYTES)
}

function larger(bytes: number, most: number): EtcdError {
  return new EtcdError(
    Code.ResourceExhausted,
    `grpc: received message larger than max (${bytes} vs. ${most})`,
  )
}

/** The share of the budget that one body holds. */
interface Share {
  bytes: number
  /** The network of the caller; null: unknown. */
  readonly network: string | null
  readonly until: number
}

/**
 * Bytes of bodies that are being read, counted as they come: a caller that only declares a length
 * takes nothing. A request that the platform ends at once never gives its share back. So shares
 * whose time is up make room when the budget is short.
 */
class Budget {
  readonly #shares = new Set<Share>()
  #total = 0
  readonly #networks = new Map<string, number>()

  open(now: number, network: string | null): Share {
    const share = { bytes: 0, network, until: now + 2 * BODY_TIMEOUT_MS }
    this.#shares.add(share)
    return share
  }

  /**
   * Throws an EtcdError where the budget or the network has no room, or where the share was ended.
   */
  grow(share: Share, bytes: number): void {
    if (!this.#shares.has(share)) throw tooLate()
    const { network } = share
    const ofNetwork = (network === null ? 0 : (this.#networks.get(network) ?? 0)) + bytes
    if (network !== null && ofNetwork > MAX_NETWORK_BYTES) throw Errors.tooManyRequests()
    if (this.#total + bytes > MAX_WAITING_BYTES) {
      const now = Date.now()
      for (const other of this.#shares) if (now > other.until) this.close(other)
      if (this.#total + bytes > MAX_WAITING_BYTES) throw Errors.tooManyRequests()
    }
    share.bytes += bytes
    this.#total += bytes
    if (network !== null) this.#networks.set(network, ofNetwork)
  }

  close(share: Share): void {
    if (!this.#shares.delete(share)) return
    const { network, bytes } = share
    this.#total -= bytes
    if (network === null) return
    const left = (this.#networks.get(network) ?? 0) - bytes
    if (left > 0) this.#networks.set(network, left)
    else this.#networks.delete(network)
  }
}

const budget = new Budget()

/** The share of one body that is read piece by piece, counted beside all other bodies. */
export interface BodyShare {
  readonly bytes: number
  /**
   * Grows the share by `bytes`; negative: shrinks it. Throws an EtcdError where there is no room,
   * or where the body has taken too long.
   */
  grow(bytes: number): void
  close(): void
}

/** A share that holds nothing yet. */
export function openShare(): BodyShare {
  const share = budget.open(Date.now(), null)
  return {
    get bytes() {
      return share.bytes
    },
    grow: (bytes) => budget.grow(share, bytes),
    close: () => budget.close(share),
  }
}

function tooLate(): EtcdError {
  return new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded')
}

async function readChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  share: Share,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    total += value.length
    if (total > MAX_JSON_BYTES) throw jsonTooLarge(total)
    budget.grow(share, value.length)
    chunks.push(value)
  }
  const [first] = chunks
  return first !== undefined && chunks.length === 1 ? first : concat(chunks)
}

/** Resolves with what is read. Rejects if that takes too long. */
export async function inTime<T>(reading: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(tooLate()), BODY_TIMEOUT_MS)
  try {
    return await Promise.race([reading, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** The whole body. Throws an EtcdError for a body that is too large, too slow, or cut off. */
export async function readBody(request: Request): Promise<Uint8Array> {
  const declared = request.headers.get('content-length')
  const length = declared === null ? Number.NaN : Number(declared)
  if (length > MAX_JSON_BYTES) throw jsonTooLarge(length)
  try {
    if (length <= SMALL) return new Uint8Array(await request.arrayBuffer())
    if (request.body === null) return new Uint8Array(0)
    const address = addressOf(request)
    const share = budget.open(Date.now(), address === null ? null : networkOf(address))
    const gone = (): void => budget.close(share)
    request.signal?.addEventListener('abort', gone, { once: true })
    const reader = request.body.getReader()
    try {
      return await inTime(readChunks(reader, share))
    } catch (e) {
      // Nobody waits for the rest. If cancelling fails, nothing is lost.
      reader.cancel().catch(() => {})
      throw e
    } finally {
      request.signal?.removeEventListener('abort', gone)
      budget.close(share)
    }
  } catch (e) {
    if (e instanceof EtcdError) throw e
    throw Errors.cutShort()
  }
}
