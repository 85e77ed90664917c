/**
 * The headers of a call: how long it may take, as whom, at which revision, and the write's name.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import { MAX_STREAM_TIMEOUT_MS, MAX_TOKEN_CHARS, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import type { Verified } from './contract.ts'
import { metadata } from './gateway.ts'
import { firstOf, type HeaderLookup } from './request-headers.ts'

/** Nanoseconds of grpc-timeout's units. */
const UNITS: Readonly<Record<string, bigint>> = {
  H: 3_600_000_000_000n,
  M: 60_000_000_000n,
  S: 1_000_000_000n,
  m: 1_000_000n,
  u: 1000n,
  n: 1n,
}
/**
 * A refusal repeats so many characters of a timeout. A longer one is a number only by its zeros.
 */
const MAX_TIMEOUT_CHARS = 64

/**
 * How the edge knows a caller: by a JWT or a certificate that it has shown, or because the edge
 * itself asks for the owner, by schedule.
 */
export type VerifiedBy = 'jwt' | 'certificate' | 'schedule'

export interface CallOptions {
  readonly timeoutMs: number
  /** The caller set the timeout itself: etcd words its end differently. */
  readonly ownTimeout: boolean
  readonly minRevision: number
  /** The name that the caller gave the request; null: the edge mints an id. */
  readonly requestId: Uint8Array | null
  readonly token: string | null
  /** The user that the edge could verify, instead of a token (worker/identity/identity.ts). */
  readonly verified: (Verified & { readonly by: VerifiedBy }) | null
  /** Strangers may not call this deployment. */
  readonly closed: boolean
  readonly requireLeader: boolean
}

const PLAIN: CallOptions = {
  timeoutMs: PROPOSAL_TIMEOUT_MS,
  ownTimeout: false,
  minRevision: 0,
  requestId: null,
  token: null,
  verified: null,
  closed: false,
  requireLeader: false,
}

/**
 * Milliseconds of the first `Grpc-Timeout`; null: there is none. Counted as Go does, in 64 bits of
 * nanoseconds, which may overflow.
 */
function timeout(headers: HeaderLookup): number | null {
  const said = headers.get('grpc-timeout')
  const text = said === null ? '' : firstOf(said)
  if (text === '') return null
  const m = /^([+-]?\d+)([HMSmun])$/.exec(text)
  const count =
    m === null || text.length > MAX_TIMEOUT_CHARS ? null : BigInt(m[1]?.replace(/^\+/, '') ?? '')
  if (m === null || count === null || BigInt.asIntN(64, count) !== count) {
    throw new EtcdError(
      Code.InvalidArgument,
      `invalid grpc-timeout: ${text.slice(0, MAX_TIMEOUT_CHARS)}`,
    )
  }
  const ns = BigInt.asIntN(64, count * (UNITS[m[2] ?? ''] ?? 0n))
  return ns === 0n ? null : Number(ns) / 1e6
}

function minRevision(text: string): number {
  const n = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(n)) return n
  throw new EtcdError(
    Code.InvalidArgument,
    'quorate: Quorate-Min-Revision must be a revision, in decimal digits',
  )
}

function requestId(text: string): Uint8Array {
  if (!/^[0-9a-fA-F]{32}$/.test(text)) {
    throw new EtcdError(
      Code.InvalidArgument,
      'quorate: Quorate-Request-Id must be 16 random bytes in 32 hexadecimal digits',
    )
  }
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 16; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16)
  return bytes
}

/**
 * Stands for an empty token. An empty token is a token too, and nobody's: a client whose variable
 * is empty logs in again when it is refused. workerd on a laptop shows an empty `Authorization` as
 * absent, so there it is no token.
 */
const EMPTY_TOKEN = '-'

function bareToken(text: string): string {
  const bare = text.startsWith('Bearer ') ? text.slice(7) : text
  if (bare.length > MAX_TOKEN_CHARS) throw Errors.invalidAuthToken()
  return bare || EMPTY_TOKEN
}

function token(headers: HeaderLookup): string | null {
  const text = metadata(headers, 'token') ?? metadata(headers, 'authorization')
  return text === null ? null : bareToken(text)
}

/**
 * The token of a WebSocket, to which a browser can't add a header. It comes as the protocol
 * `Bearer, <token>`, or as the cookie `token`. A browser sends the cookie for any page, so the
 * cookie of a page of another origin (`foreign`) does not count. The answer must name `protocol`.
 */
export function socketToken(
  headers: HeaderLookup,
  foreign: boolean,
): { readonly token: string | null; readonly protocol: string | null } {
  const [scheme, asked] = (headers.get('sec-websocket-protocol') ?? '')
    .split(',')
    .map((part) => part.trim())
  if (scheme === 'Bearer' && asked) return { token: bareToken(asked), protocol: 'Bearer' }
  if (foreign) return { token: null, protocol: null }
  const cookie = /(?:^|;\s*)token=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1]
  return { token: cookie ? bareToken(cookie) : null, protocol: null }
}

/** Throws an EtcdError that names the header that can't be read. */
export function callOptions(headers: HeaderLookup): CallOptions {
  const own = timeout(headers)
  const revision = headers.get('quorate-min-revision')
  const id = headers.get('quorate-request-id')
  const bearer = token(headers)
  const requireLeader = metadata(headers, 'hasleader') === 'true'
  if (own === null && revision === null && id === null && bearer === null && !requireLeader)
    return PLAIN
  return {
    timeoutMs: own === null ? PROPOSAL_TIMEOUT_MS : Math.min(own, MAX_STREAM_TIMEOUT_MS),
    ownTimeout: own !== null,
    minRevision: revision === null ? 0 : minRevision(revision),
    requestId: id === null ? null : requestId(id),
    token: bearer,
    verified: null,
    closed: false,
    requireLeader,
  }
}

/** After how many milliseconds the caller wants a stream to end; null: never. */
export function streamTimeout(headers: HeaderLookup): number | null {
  const ms = timeout(headers)
  return ms === null ? null : Math.min(ms, MAX_STREAM_TIMEOUT_MS)
}
