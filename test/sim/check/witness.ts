/**
 * What the log asks for, in its order: the first entry of each request id counts, as the members
 * promise to apply it. One that was refused only since auth had changed meanwhile counts as none.
 */
import { quorate } from '../../../src/proto/generated/member.js'
import { FORMAT_2 } from '../../../src/version.ts'
import { violated } from '../../harness/faults.ts'
import { decodeRequest, num } from '../codec.ts'
import type { ModelOp } from '../model.ts'
import { type Asker, type AuthChange, AuthModel, OLD_REVISION } from './auth-model.ts'
import type { Witnessed } from './linear.ts'
import type { Committed } from './steps.ts'

const { Method } = quorate.member
const NOTHING = new Uint8Array(0)

/** One entry that asks for something. */
export interface Logged {
  readonly index: number
  readonly requestId: string
  readonly who: Asker
  readonly request: ModelOp | AuthChange
  /** The member's own: the end of a lease. */
  readonly own: boolean
  /** It is the one of its id that counts. */
  readonly first: boolean
  /** Why who asks may not do it, by what was in force at its place; null: he may. */
  readonly refused: string | null
}

export interface Replayed {
  readonly logged: readonly Logged[]
  /** Who may do what in the end. */
  readonly auth: AuthModel
}

/** The log up to an entry. It begins in `firstFormat`. */
export function replay(
  committed: readonly Committed[],
  upTo: number,
  firstFormat: number,
): Replayed {
  const logged: Logged[] = []
  const auth = new AuthModel()
  const seen = new Map<string, string>()
  const counted = new Set<string>()
  let format = firstFormat
  for (let index = 1; index <= upTo; index++) {
    const entry = committed[index]
    if (entry === undefined || entry.type !== 0 || entry.data.length === 0) continue
    if (entry.data[0] === 0) continue // the finish of a long entry: it asks for nothing
    const wire = quorate.member.LogEntry.decode(entry.data)
    format = Math.max(format, wire.raiseFormat ?? 0)
    const request = requestOf(wire)
    if (request === null) continue
    const requestId = Buffer.from(wire.requestId).toString('hex')
    const who = { user: wire.user, revision: wire.user === '' ? 0 : num(wire.authRevision) }
    // The first try of a bootstrap is nobody's, since auth is off then; to a later one who makes it
    // is root, by what the first has done.
    const bootstrap = request.kind === 'auth' && request.method === Method.AUTH_BOOTSTRAP
    const what = JSON.stringify([bootstrap ? '' : wire.user, request])
    const before = seen.get(requestId)
    // A token's letters differ on each try.
    const anew = request.kind === 'auth' && request.method === Method.AUTHENTICATE
    if (before !== undefined && before !== what && !anew)
      violated(
        `the log holds two requests under one id, ${requestId}\n  ${before.slice(0, 300)}\n  ${what.slice(0, 300)}`,
      )
    seen.set(requestId, before ?? what)
    const next = !counted.has(requestId)
    const own = num(wire.granted) !== 0
    let refused: string | null = null
    if (!own)
      refused =
        request.kind === 'auth' && next ? auth.apply(who, request) : auth.refuses(who, request)
    const first = next && (refused !== OLD_REVISION || format < FORMAT_2)
    if (first) counted.add(requestId)
    logged.push({ index, requestId, who, request, own, first, refused })
  }
  return { logged, auth }
}

function requestOf(wire: quorate.member.LogEntry): ModelOp | AuthChange | null {
  const field = wire.request
  if (field === undefined || field === 'raiseFormat') return null
  if (field === 'auth') {
    const { method = Method.METHOD_UNSPECIFIED, body } = wire.auth ?? {}
    return {
      kind: 'auth',
      method: method ?? Method.METHOD_UNSPECIFIED,
      body: Buffer.from(body ?? NOTHING).toString('hex'),
    }
  }
  const body = wire[field]
  return body === undefined || body === null ? null : decodeRequest(field, body)
}

/** The order of the writes of keys and leases. */
export function witnessOf({ logged }: Replayed): Witnessed[] {
  const out: Witnessed[] = []
  for (const { requestId, request, own, index, first, refused } of logged)
    if (first && request.kind !== 'auth') out.push({ requestId, request, own, index, refused })
  return out
}
