/** Passwords on their way in: hashed before a member hears of them. */
import { base64 } from '../base64.ts'
import { Errors } from '../errors.ts'
import { HASHES_PER_CALLER, HASHES_PER_CALLER_AND_SECOND } from '../limits.ts'
import * as messages from '../proto/auth.ts'
import { Tries } from '../tries.ts'
import { hashPassword, type PasswordEnv } from './password.ts'

/** In this isolate. */
const hashes = new Tries(HASHES_PER_CALLER, HASHES_PER_CALLER_AND_SECOND)

/** Where a call comes from, as Cloudflare says; null on a laptop. */
export function addressOf(request: Request): string | null {
  return request.headers.get('cf-connecting-ip')
}

function mayHash(request: Request): void {
  const address = addressOf(request)
  if (address !== null && !hashes.take(address, Date.now())) throw Errors.tooManyTries()
}

/** A new user's password goes no further than here. */
export async function hashUserAdd(message: Uint8Array, request: Request, env: PasswordEnv): Promise<Uint8Array> {
  const { name, password, noPassword } = messages.decodeUserAdd(message)
  if (noPassword) return messages.encodeUserAdd(name, true, '')
  mayHash(request)
  return messages.encodeUserAdd(name, false, base64(await hashPassword(password, env)))
}

/** A hash that is given in the place of a password is taken as it is, as etcd does: so they are brought over from there. */
export async function hashChangePassword(message: Uint8Array, request: Request, env: PasswordEnv): Promise<Uint8Array> {
  const { name, password, hashed } = messages.decodeChangePassword(message)
  if (password === '') return messages.encodeChangePassword(name, hashed)
  mayHash(request)
  return messages.encodeChangePassword(name, base64(await hashPassword(password, env)))
}
