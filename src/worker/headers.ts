/** What a caller says beside the body: how long, as who, at which revision, which write. */
import { Code, EtcdError } from '../errors.ts'
import { MAX_STREAM_TIMEOUT_MS, MAX_TOKEN_CHARS, PROPOSAL_TIMEOUT_MS } from '../limits.ts'
import type { Verified } from './door.ts'

/** Milliseconds of grpc-timeout's units. */
const UNITS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 0.001, n: 0.000001 }

/** How the edge knows who somebody is: by what he shows, or because it asks for the owner, as a schedule has it. */
export type VerifiedBy = 'jwt' | 'certificate' | 'schedule'

export interface CallOptions {
  readonly timeoutMs: number
  /** The caller set the time itself: etcd words its end differently. */
  readonly ownTimeout: boolean
  readonly minRevision: number
  /** As the caller named it; null: the edge mints one. */
  readonly requestId: Uint8Array | null
  readonly token: string | null
  /** Instead of a token, where the edge could verify it: see identity.ts. */
  readonly verified: (Verified & { readonly by: VerifiedBy }) | null
  /** The deployment is closed to strangers. */
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

/** Milliseconds that `Grpc-Timeout` says; null: none. */
function timeout(text: string): number | null {
  const m = /^([+-]?\d+)([HMSmun])$/.exec(text)
  if (m === null) throw new EtcdError(Code.InvalidArgument, `invalid grpc-timeout: ${text.slice(0, 64)}`)
  const ms = Number(m[1]) * (UNITS[m[2] ?? ''] ?? 0)
  return ms === 0 ? null : ms
}

function minRevision(text: string): number {
  const n = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(n)) return n
  throw new EtcdError(Code.InvalidArgument, 'quorate: Quorate-Min-Revision must be a revision, in decimal digits')
}

function requestId(text: string): Uint8Array {
  if (!/^[0-9a-fA-F]{32}$/.test(text)) {
    throw new EtcdError(Code.InvalidArgument, 'quorate: Quorate-Request-Id must be 16 random bytes in 32 hexadecimal digits')
  }
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 16; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16)
  return bytes
}

function token(headers: Headers): string | null {
  const text = headers.get('grpc-metadata-token') ?? headers.get('authorization')
  if (text === null) return null
  const bare = text.startsWith('Bearer ') ? text.slice(7) : text
  if (bare.length > MAX_TOKEN_CHARS) throw new EtcdError(Code.Unauthenticated, 'etcdserver: invalid auth token')
  return bare === '' ? null : bare
}

/**
 * The token of a WebSocket, which a browser can't give a header: as the protocol `Bearer, <token>`, or as the cookie `token`.
 * `protocol` is what the answer must agree to.
 */
export function socketToken(headers: Headers): { readonly token: string | null; readonly protocol: string | null } {
  const [scheme, asked] = (headers.get('sec-websocket-protocol') ?? '').split(',').map((part) => part.trim())
  if (scheme === 'Bearer' && asked) return { token: asked, protocol: 'Bearer' }
  const cookie = /(?:^|;\s*)token=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1]
  return { token: cookie ? cookie : null, protocol: null }
}

/** Throws an EtcdError that names the header it can't read. */
export function callOptions(headers: Headers): CallOptions {
  const grpcTimeout = headers.get('grpc-timeout')
  const revision = headers.get('quorate-min-revision')
  const id = headers.get('quorate-request-id')
  const bearer = token(headers)
  const requireLeader = headers.get('grpc-metadata-hasleader') === 'true'
  if (grpcTimeout === null && revision === null && id === null && bearer === null && !requireLeader) return PLAIN
  const own = grpcTimeout === null || grpcTimeout === '' ? null : timeout(grpcTimeout)
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
export function streamTimeout(headers: Headers): number | null {
  const text = headers.get('grpc-timeout')
  const ms = text === null || text === '' ? null : timeout(text)
  return ms === null ? null : Math.min(ms, MAX_STREAM_TIMEOUT_MS)
}
