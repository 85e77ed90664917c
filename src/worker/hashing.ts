/** Passwords on their way in: hashed before a member hears of them. */
import { base64 } from '../base64.ts'
import { Errors } from '../errors.ts'
import { hexOf } from '../hex.ts'
import { HASHES_PER_CALLER, HASHES_PER_CALLER_AND_SECOND } from '../limits.ts'
import { networkOf } from '../network.ts'
import * as messages from '../proto/auth.ts'
import { Tries } from '../tries.ts'
import { addressOf } from './caller.ts'
import { hashPassword, type PasswordEnv, SALT_BYTES } from './password.ts'

/** In this isolate. */
const hashes = new Tries(HASHES_PER_CALLER, HASHES_PER_CALLER_AND_SECOND)

function mayHash(request: Request): void {
  const address = addressOf(request)
  if (address !== null && !hashes.take(networkOf(address), Date.now())) throw Errors.tooManyTries()
}

/**
 * The salt of a password that comes with a request that its caller named: the same on every try, since a second try is known by asking for
 * the same, and another password under the name is another request. By chance where the edge minted the id.
 */
async function saltOf(named: Uint8Array | null, user: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (named === null) return null
  const about = new TextEncoder().encode(`salt ${hexOf(named)} ${user}`)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', about)).slice(0, SALT_BYTES)
}

/** A new user's password goes no further than here. */
export async function hashUserAdd(
  message: Uint8Array,
  request: Request,
  env: PasswordEnv,
  named: Uint8Array | null,
): Promise<Uint8Array> {
  const { name, password, noPassword } = messages.decodeUserAdd(message)
  if (noPassword) return messages.encodeUserAdd(name, true, '')
  mayHash(request)
  return messages.encodeUserAdd(name, false, base64(await hashPassword(password, env, await saltOf(named, name))))
}

/** A hash that is given in the place of a password is taken as it is, as etcd does: so they are brought over from there. */
export async function hashChangePassword(
  message: Uint8Array,
  request: Request,
  env: PasswordEnv,
  named: Uint8Array | null,
): Promise<Uint8Array> {
  const { name, password, hashed } = messages.decodeChangePassword(message)
  if (password === '') return messages.encodeChangePassword(name, hashed)
  mayHash(request)
  return messages.encodeChangePassword(name, base64(await hashPassword(password, env, await saltOf(named, name))))
}
