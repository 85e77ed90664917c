/**
 * A request's body, and no more of it than may be. Slow, endless and cut bodies end in a refusal; what waits here for the
 * rest of a body is bounded over all requests of the isolate, so that no number of callers can fill its memory.
 */
import { concat } from '../bytes.ts'
import { Code, Errors, EtcdError } from '../errors.ts'
import { MAX_BODY_BYTES, MAX_WAITING_BYTES } from '../limits.ts'

/** JSON that can hold a message of MAX_BODY_BYTES: base64 takes four bytes for three, names and braces a little more. */
export const MAX_JSON_BYTES = Math.ceil((MAX_BODY_BYTES * 4) / 3) + 64 * 1024
/** A body up to this is read without further ado. */
const SMALL = 4096
/** How long a body that is not small may take. */
export const BODY_TIMEOUT_MS = 30_000

/** etcd's refusal of a message beyond its receive limit. */
export function tooLarge(bytes: number): EtcdError {
  return new EtcdError(Code.ResourceExhausted, `grpc: received message larger than max (${bytes} vs. ${MAX_BODY_BYTES})`)
}

/** What one body holds of the budget. */
interface Share {
  bytes: number
  readonly until: number
}

/**
 * Bytes of bodies that are being read, counted as they come: a caller who only says how much there will be takes nothing. A
 * request that the platform ends at once never gives its share back, so a share ends by itself when its time is up.
 */
class Budget {
  private readonly shares = new Set<Share>()
  private total = 0

  open(now: number): Share {
    const share = { bytes: 0, until: now + 2 * BODY_TIMEOUT_MS }
    this.shares.add(share)
    return share
  }

  /** Throws etcd's refusal when there is no more. */
  grow(share: Share, bytes: number): void {
    if (!this.shares.has(share)) throw tooLate()
    if (this.total + bytes > MAX_WAITING_BYTES) {
      const now = Date.now()
      for (const other of this.shares) if (now > other.until) this.close(other)
      if (this.total + bytes > MAX_WAITING_BYTES) throw Errors.tooManyRequests()
    }
    share.bytes += bytes
    this.total += bytes
  }

  close(share: Share): void {
    if (this.shares.delete(share)) this.total -= share.bytes
  }
}

const budget = new Budget()

/** What waits here of a body that is read piece by piece, beside all others. */
export interface BodyShare {
  readonly bytes: number
  /** By so much, or back. Throws an EtcdError where there is no more, or where it has taken too long. */
  grow(bytes: number): void
  close(): void
}

/** A share that holds nothing yet. */
export function openShare(): BodyShare {
  const share = budget.open(Date.now())
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

async function readChunks(reader: ReadableStreamDefaultReader<Uint8Array>, share: Share): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    total += value.length
    if (total > MAX_JSON_BYTES) throw tooLarge(total)
    budget.grow(share, value.length)
    chunks.push(value)
  }
  const [first] = chunks
  return first !== undefined && chunks.length === 1 ? first : concat(chunks)
}

/** What is read, or a refusal when it takes too long. */
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
  if (length > MAX_JSON_BYTES) throw tooLarge(length)
  try {
    if (length <= SMALL) return new Uint8Array(await request.arrayBuffer())
    if (request.body === null) return new Uint8Array(0)
    const share = budget.open(Date.now())
    const reader = request.body.getReader()
    try {
      return await inTime(readChunks(reader, share))
    } catch (e) {
      // Nobody waits for the rest; that it can't be refused any more is no news either.
      reader.cancel().catch(() => {})
      throw e
    } finally {
      budget.close(share)
    }
  } catch (e) {
    if (e instanceof EtcdError) throw e
    throw new EtcdError(Code.InvalidArgument, 'unexpected EOF')
  }
}
