/**
 * A request's body, and no more of it than may be. Slow, endless and cut bodies end in a refusal;
 * what waits here for the rest of a body is bounded over all requests of the isolate, so that no
 * number of callers can fill its memory.
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

/** A body up to this is read without further ado. */
const SMALL = 4096

/**
 * etcd's refusal of a message beyond its receive limit: bytes of the message, and how many there
 * may be.
 */
export function tooLarge(bytes: number): EtcdError {
  return larger(bytes, MAX_BODY_BYTES)
}

/**
 * The same of JSON that is not read as far as that the message's own bytes were known: bytes of
 * JSON, and how many there may be.
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
  /** Where it comes from; null: nobody can say. */
  readonly network: string | null
  readonly until: number
}

/**
 * Bytes of bodies that are being read, counted as they come: a caller who only says how much there
 * will be takes nothing. A request that the platform ends at once never gives its share back, so a
 * share ends by itself when its time is up.
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

  /** Throws etcd's refusal when there is no more. */
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

/** Counts the bytes that wait here of a body that is read piece by piece, beside all others. */
export interface BodyShare {
  readonly bytes: number
  /**
   * By so much, or back. Throws an EtcdError where there is no more, or where it has taken too
   * long.
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

/** Resolves with what is read. Rejects when it takes too long. */
export async function inTime<T>(reading: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(tooLate()), BODY_TIMEOUT_MS)
  try {
    return await Promise.race([reading, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** All of the body. Throws an EtcdError for one that is too large, too slow, or ends early. */
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
      // Nobody waits for the rest; that it can't be refused any more is no news either.
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
