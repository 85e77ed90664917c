/**
 * Makes a request's id from the `Quorate-Request-Id` of its caller. That is a name among the
 * caller's own requests, and no capability: the same name from another caller, or for something
 * else, names another request. So the id in the log is a digest of the name, of who asks and of
 * what is asked. To make the id of another user's request, one would have to be that user and ask
 * for the same.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { hexOf } from '../../base/hex.ts'
import { decodeMemberAdd, decodeMemberChange } from '../../etcd/cluster.ts'
import { quorate } from '../../proto/generated/member.js'
import { decodeIfWrite } from '../storage/log-entry.ts'
import { idOfWrite, REQUEST_ID_BYTES } from '../turn/ids.ts'

const { Method } = quorate.member
/** Longer bytes enter the digest's text as a digest of their own: their hex is slow to make. */
const MAX_HEX_BYTES = 32

const encoder = new TextEncoder()

/**
 * The id of a request that its caller named: 16 bytes, the same on every try, at every member.
 * `user`: who asks; empty: the call names nobody; null: auth is off. If the edge asks for somebody
 * (`asker`), that is the caller. The content counts as decoded, however it was encoded. Throws the
 * EtcdError of an invalid name.
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
 * Shows values that JSON can't. It looks the value up in its holder, because JSON would pass a
 * Buffer of Node.js in another form.
 */
function shown(this: Readonly<Record<string, unknown>>, key: string): unknown {
  const value = this[key]
  if (typeof value === 'bigint') return `${value}n`
  if (!(value instanceof Uint8Array)) return value
  return value.length <= MAX_HEX_BYTES ? hexOf(value) : `sha256:${hexOf(sha256(value))}`
}
