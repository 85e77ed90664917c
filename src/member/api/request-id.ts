/**
 * What a caller's `Quorate-Request-Id` names. It is a name among the caller's own requests, and no
 * capability: whoever uses the same name for something else, or is somebody else, has named another
 * request. So what goes into the log as the request's id is a digest of the name, of who asks and
 * of what is asked; to come by the id of another's request one would have to be that user and ask
 * for the same.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { hexOf } from '../../base/hex.ts'
import { decodeMemberAdd, decodeMemberChange } from '../../etcd/cluster.ts'
import { quorate } from '../../proto/generated/member.js'
import { decodeIfWrite } from '../storage/log-entry.ts'
import { idOfWrite, REQUEST_ID_BYTES } from '../turn/ids.ts'

const { Method } = quorate.member
/**
 * Longer bytes stand in the digest's text as a digest of their own: hex of them is slow to make.
 */
const MAX_HEX_BYTES = 32

const encoder = new TextEncoder()

/**
 * The id of a request that its caller named: 16 bytes, the same on every try of it, at every
 * member. `user`: who asks; empty: nobody said; null: auth is off. Where the edge asks for
 * somebody, it is he who has named it. Content counts as decoded, however it was spelled. Throws
 * the EtcdError of a name that is none.
 */
export function idOfNamed(call: quorate.member.ICall, user: string | null): Uint8Array {
  const method = call.method ?? Method.METHOD_UNSPECIFIED
  const content = contentOf(method, call.body ?? new Uint8Array(0))
  const { asker, beside } = call
  const who = asker ? [asker.cluster ?? '', asker.user ?? ''] : user
  const text = JSON.stringify(
    [idOfWrite(call), who, method, content, ...(beside ? [beside] : [])],
    shown,
  )
  return sha256(encoder.encode(text)).subarray(0, REQUEST_ID_BYTES)
}

function contentOf(method: quorate.member.Method, body: Uint8Array): unknown {
  switch (method) {
    case Method.MEMBER_ADD:
      return decodeMemberAdd(body)
    case Method.MEMBER_PROMOTE:
    case Method.MEMBER_UPDATE:
    case Method.MEMBER_REMOVE:
      return decodeMemberChange(body)
    default:
      return decodeIfWrite(method, body)
  }
}

/**
 * What JSON has no words for. Looked up in its holder, for a Buffer of Node's would come as
 * something else.
 */
function shown(this: Readonly<Record<string, unknown>>, key: string): unknown {
  const value = this[key]
  if (typeof value === 'bigint') return `${value}n`
  if (!(value instanceof Uint8Array)) return value
  return value.length <= MAX_HEX_BYTES ? hexOf(value) : `sha256:${hexOf(sha256(value))}`
}
