/**
 * Hashes and checks passwords at the edge, since Workers scale and a member is one thread. The
 * scheme and its parameters are part of the hash: PBKDF2 by the platform's own cryptography
 * (100,000 rounds, the most that it allows), or bcrypt, which etcd can check as well.
 */
import bcrypt from 'bcryptjs'
import { base64, bytesOfBase64 } from '../../base/base64.ts'
import { Errors } from '../../errors.ts'
import { MAX_BCRYPT_COST, MAX_PASSWORD_BYTES } from '../../limits.ts'

export interface PasswordEnv {
  /**
   * How new passwords are hashed: `pbkdf2` (the default) or `bcrypt`, with which etcd could take
   * the users back.
   */
  readonly QUORATE_PASSWORD_SCHEME?: string
}

const ROUNDS = 100_000
/** The same in both schemes. */
export const SALT_BYTES = 16
const HASH_BITS = 256
/** etcd's default cost. */
const BCRYPT_COST = 10
const PBKDF2 = /^\$pbkdf2-sha256\$i=(\d{1,6})\$([A-Za-z0-9+/]{2,128})\$([A-Za-z0-9+/]{43})$/
const BCRYPT = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/
const NOTHING = new Uint8Array(0)

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function unpadded(bytes: Uint8Array): string {
  return base64(bytes).replace(/=+$/, '')
}

async function pbkdf2(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, [
    'deriveBits',
  ])
  return new Uint8Array(
    await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      key,
      HASH_BITS,
    ),
  )
}

/** Compares in a time that does not tell where the bytes differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let differ = a.length ^ b.length
  for (let i = 0; i < a.length; i++) differ |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return differ === 0
}

function fits(password: string): boolean {
  return encoder.encode(password).length <= MAX_PASSWORD_BYTES
}

/** Throws etcd's refusal of a password that is too long to be hashed. */
export function checkLength(password: string): void {
  if (!fits(password)) throw Errors.passwordTooLong()
}

/**
 * The hash of a new password, as text in bytes. `given`: the salt to use; null: a random one.
 * Throws etcd's refusal of a password that is too long.
 */
export async function hashPassword(
  password: string,
  env: PasswordEnv,
  given: Uint8Array<ArrayBuffer> | null = null,
): Promise<Uint8Array> {
  checkLength(password)
  const salt = given ?? crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  if (env.QUORATE_PASSWORD_SCHEME === 'bcrypt')
    return encoder.encode(await bcrypt.hash(password, bcryptSalt(salt)))
  return encoder.encode(
    `$pbkdf2-sha256$i=${ROUNDS}$${unpadded(salt)}$${unpadded(await pbkdf2(password, salt, ROUNDS))}`,
  )
}

function bcryptSalt(salt: Uint8Array): string {
  return `$2b$${BCRYPT_COST}$${bcrypt.encodeBase64(salt, SALT_BYTES)}`
}

/** bcrypt's cost of a hash; null: it is not a hash of bcrypt's. */
export function bcryptCost(hash: Uint8Array): number | null {
  const cost = BCRYPT.exec(decoder.decode(hash))?.[1]
  return cost === undefined ? null : Number(cost)
}

/**
 * Whether the password is the one that was hashed. Where there is no hash, or one that is not
 * checked, the call takes as long as checking the `decoy`, or else as hashing a new password. So
 * its time tells nobody which users exist.
 */
export async function checkPassword(
  password: string,
  hash: Uint8Array,
  env: PasswordEnv,
  decoy: Uint8Array = NOTHING,
): Promise<boolean> {
  const right = await compareHash(password, hash)
  if (right === null && (await compareHash(password, decoy)) === null) await hashPassword('', env)
  return right ?? false
}

/** Null: the hash is not checked, above all if that would take too long. */
async function compareHash(password: string, hash: Uint8Array): Promise<boolean | null> {
  const text = decoder.decode(hash)
  const [, rounds, salt, want] = PBKDF2.exec(text) ?? []
  if (
    rounds !== undefined &&
    salt !== undefined &&
    want !== undefined &&
    Number(rounds) <= ROUNDS
  ) {
    return sameBytes(
      await pbkdf2(password, bytesOfBase64(salt), Number(rounds)),
      bytesOfBase64(want),
    )
  }
  if ((bcryptCost(hash) ?? MAX_BCRYPT_COST + 1) > MAX_BCRYPT_COST) return null
  // Go's bcrypt refuses a password that is too long; bcryptjs would check only its beginning.
  const same = await bcrypt.compare(fits(password) ? password : '', text)
  return same && fits(password)
}
