/**
 * New passwords: the edge hashes them before a member sees them, and only for callers that may set
 * them.
 */
import { base64, bytesOfBase64 } from '../../base/base64.ts'
import { hexOf } from '../../base/hex.ts'
import { NetworkTries } from '../../base/tries.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import * as messages from '../../etcd/auth.ts'
import {
  HASHES_PER_CALLER,
  HASHES_PER_CALLER_AND_SECOND,
  MAX_BCRYPT_COST,
  MAX_USER_NAME_BYTES,
} from '../../limits.ts'
import { networkOfCaller } from '../http/caller.ts'
import { bcryptCost, checkLength, hashPassword, type PasswordEnv, SALT_BYTES } from './password.ts'

/** In this isolate. */
const hashes = new NetworkTries(HASHES_PER_CALLER, HASHES_PER_CALLER_AND_SECOND)

function mayHash(request: Request): void {
  const network = networkOfCaller(request)
  if (network !== null && !hashes.take(network, Date.now())) throw Errors.tooManyTries()
}

/** Throws an EtcdError where the new user could never log in, or the password can't be hashed. */
export function checkUserAdd(message: Uint8Array): void {
  const { name, password, noPassword } = messages.decodeUserAdd(message)
  if (new TextEncoder().encode(name).length > MAX_USER_NAME_BYTES) {
    throw new EtcdError(
      Code.InvalidArgument,
      `quorate: the name of a user is longer than ${MAX_USER_NAME_BYTES} bytes`,
    )
  }
  if (!noPassword) checkLength(password)
}

/** Throws an EtcdError where nobody could log in with the new password. */
export function checkChangePassword(message: Uint8Array): void {
  const { password, hashed } = messages.decodeChangePassword(message)
  checkLength(password)
  const cost = password === '' ? costOf(hashed) : null
  if (cost === null || cost <= MAX_BCRYPT_COST) return
  const why = `a bcrypt hash of cost ${cost} takes too long to check: up to ${MAX_BCRYPT_COST} is taken`
  throw new EtcdError(Code.InvalidArgument, `quorate: ${why}`)
}

/** bcrypt's cost of a hash in base64; null: it is not a hash of bcrypt's. */
function costOf(hashed: string): number | null {
  try {
    return bcryptCost(bytesOfBase64(hashed))
  } catch {
    return null
  }
}

/**
 * The salt of a password whose request the caller named; null: the edge minted the id, so the salt
 * is random. The salt is the same on every try, since a second try must ask for the same. Another
 * password under the same name is another request.
 */
async function saltOf(
  named: Uint8Array | null,
  user: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (named === null) return null
  const about = new TextEncoder().encode(`salt ${hexOf(named)} ${user}`)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', about)).slice(0, SALT_BYTES)
}

/** Hashes a new user's password, which goes no further than here. */
export async function hashUserAdd(
  message: Uint8Array,
  request: Request,
  env: PasswordEnv,
  named: Uint8Array | null,
): Promise<Uint8Array> {
  const { name, password, noPassword } = messages.decodeUserAdd(message)
  if (noPassword) return messages.encodeUserAdd(name, true, '')
  mayHash(request)
  return messages.encodeUserAdd(
    name,
    false,
    base64(await hashPassword(password, env, await saltOf(named, name))),
  )
}

/**
 * Hashes the new password. A hash that is given instead of a password is taken as it is, as in
 * etcd: so hashes can be brought over from etcd.
 */
export async function hashChangePassword(
  message: Uint8Array,
  request: Request,
  env: PasswordEnv,
  named: Uint8Array | null,
): Promise<Uint8Array> {
  const { name, password, hashed } = messages.decodeChangePassword(message)
  if (password === '') return messages.encodeChangePassword(name, hashed)
  mayHash(request)
  return messages.encodeChangePassword(
    name,
    base64(await hashPassword(password, env, await saltOf(named, name))),
  )
}
