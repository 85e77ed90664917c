/**
 * JSON Web Tokens. The edge checks their signature, a member checks the revision of auth at which
 * they were made. They have etcd's claims `username`, `revision` and `exp`, and one of Quorate's:
 * `cluster`, the name and generation of the cluster in which the token is good. Without it that is
 * the default cluster. A token without `exp` ends only with the next change of auth. Two keys may
 * be in use, so that one can replace the other; the first one signs.
 */
import { exportJWK, importJWK, importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, EtcdError } from '../../errors.ts'

export interface JwtEnv {
  /** HS256, RS256, ES256 or EdDSA. */
  readonly QUORATE_JWT_METHOD?: string
  /**
   * A secret of at least 32 characters (HS256) or a private key (PEM, PKCS #8): it signs and
   * verifies.
   */
  readonly QUORATE_JWT_KEY?: string
  /** A public key (PEM, SPKI): it verifies. */
  readonly QUORATE_JWT_PUBLIC_KEY?: string
  /** Lifetime in seconds; without it 300, as in etcd. */
  readonly QUORATE_JWT_TTL?: string
  /** The other key: it only verifies. */
  readonly QUORATE_JWT_METHOD_2?: string
  readonly QUORATE_JWT_KEY_2?: string
  readonly QUORATE_JWT_PUBLIC_KEY_2?: string
}

const METHODS: readonly string[] = ['HS256', 'RS256', 'ES256', 'EdDSA']
const MIN_SECRET = 32
const TTL_SECONDS = 300
/** Keys that this isolate has read: they are of a few deployments at most. */
const MAX_KEYS = 8

type Key = Parameters<SignJWT['sign']>[0]

interface Pair {
  readonly method: string
  readonly verify: Key
  readonly sign: Key | null
}

export interface Claims {
  readonly user: string
  readonly revision: number
  /** The cluster, as its members call it (cluster/names.ts). */
  readonly cluster: string
  /** Milliseconds since the epoch; absent: never. */
  readonly expires?: number
}

const pairs = new Map<string, Promise<Pair>>()

/** Whether the deployment's tokens are JSON Web Tokens. */
export function usesJwt(env: JwtEnv): boolean {
  return (env.QUORATE_JWT_METHOD ?? '') !== ''
}

function configError(what: string): EtcdError {
  return new EtcdError(Code.Internal, `quorate: ${what}`)
}

async function readPair(method: string, key: string, publicKey: string): Promise<Pair> {
  if (!METHODS.includes(method))
    throw configError(`QUORATE_JWT_METHOD is none of ${METHODS.join(', ')}`)
  if (method === 'HS256') {
    if (key.length < MIN_SECRET)
      throw configError(`QUORATE_JWT_KEY is shorter than ${MIN_SECRET} characters`)
    const secret = new TextEncoder().encode(key)
    return { method, verify: secret, sign: secret }
  }
  try {
    const sign = key === '' ? null : await importPKCS8(key, method, { extractable: true })
    if (publicKey !== '') return { method, verify: await importSPKI(publicKey, method), sign }
    if (sign !== null) {
      const {
        d: _d,
        p: _p,
        q: _q,
        dp: _dp,
        dq: _dq,
        qi: _qi,
        key_ops: _ops,
        ...open
      } = await exportJWK(sign)
      return { method, verify: await importJWK(open, method), sign }
    }
  } catch {
    // Only the owner may learn what is wrong with the key, so the message has no part of it.
    throw configError(`a key of QUORATE_JWT_… can not be read as ${method} (PEM: PKCS #8 or SPKI)`)
  }
  throw configError('neither QUORATE_JWT_KEY nor QUORATE_JWT_PUBLIC_KEY is given')
}

function pairOf(method: string, key: string, publicKey: string): Promise<Pair> {
  const name = `${method}\n${key}\n${publicKey}`
  const known = pairs.get(name)
  if (known !== undefined) return known
  if (pairs.size >= MAX_KEYS) pairs.clear()
  const made = readPair(method, key, publicKey)
  // The caller that awaits the promise is told. Nobody else needs to be.
  made.catch(() => pairs.delete(name))
  pairs.set(name, made)
  return made
}

function first(env: JwtEnv): Promise<Pair> {
  return pairOf(
    env.QUORATE_JWT_METHOD ?? '',
    env.QUORATE_JWT_KEY ?? '',
    env.QUORATE_JWT_PUBLIC_KEY ?? '',
  )
}

async function verify(token: string, pair: Pair): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, pair.verify, { algorithms: [pair.method] })
    const { username, revision, cluster = DEFAULT_CLUSTER, exp } = payload
    if (typeof username !== 'string' || typeof cluster !== 'string' || cluster === '') return null
    // Auth never had such a revision. A token of revision 0, for one, could never become too old.
    if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 1) return null
    return {
      user: username,
      cluster,
      revision,
      ...(exp === undefined ? {} : { expires: exp * 1000 }),
    }
  } catch {
    return null
  }
}

/** The token's claims; null: it is not a token of this deployment, or it has ended. */
export async function verifyJwt(token: string, env: JwtEnv): Promise<Claims | null> {
  const claims = await verify(token, await first(env))
  const method = env.QUORATE_JWT_METHOD_2 ?? ''
  if (claims !== null || method === '') return claims
  return verify(
    token,
    await pairOf(method, env.QUORATE_JWT_KEY_2 ?? '', env.QUORATE_JWT_PUBLIC_KEY_2 ?? ''),
  )
}

/** A new token. Throws etcd's error where the only key is one that verifies. */
export async function signJwt({ user, revision, cluster }: Claims, env: JwtEnv): Promise<string> {
  const { method, sign } = await first(env)
  if (sign === null)
    throw new EtcdError(Code.Unknown, 'auth: token signing attempted with verify-only key')
  const ttl = Number(env.QUORATE_JWT_TTL || TTL_SECONDS)
  if (!(ttl > 0)) throw configError('QUORATE_JWT_TTL is no number of seconds')
  return new SignJWT({ username: user, revision, cluster })
    .setProtectedHeader({ alg: method, typ: 'JWT' })
    .setExpirationTime(Math.floor(Date.now() / 1000 + ttl))
    .sign(sign)
}
