/** Answers the calls of etcd's Auth service, and the calls with which the edge checks passwords. */

import { AuthResult, authErrorOf, NOBODY, ROOT } from '../../auth/index.ts'
import { textOf } from '../../base/bytes.ts'
import { Guesses } from '../../base/tries.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Errors } from '../../errors.ts'
import {
  decodeAuthOp,
  encodeAuthResponse,
  encodeAuthStatusResponse,
  encodeNamesResponse,
  encodeRoleGetResponse,
  nameOf,
} from '../../etcd/auth.ts'
import type { Header } from '../../etcd/convert.ts'
import {
  MAX_USER_NAME_BYTES,
  TOKEN_TTL_MS,
  TRIES_PER_USER,
  TRIES_PER_USER_AND_SECOND,
} from '../../limits.ts'
import type { Clock, Random } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { decodeMessage } from '../../proto/wire.ts'
import type { Credentials } from '../access/access.ts'
import type { Replica } from '../replica/replica.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method

/** As in etcd, a token begins with SECRET_LETTERS of these letters. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SECRET_LETTERS = 16
const NOTHING = new Uint8Array(0)
const encoder = new TextEncoder()

type Asker = Credentials & Pick<quorate.member.ICall, 'network'>

/** Guards how often each user's record was given to the edge, which checks passwords against it. */
export class AuthCalls {
  readonly #replica: Replica
  readonly #ports: { readonly clock: Clock; readonly random: Random }
  readonly #header: () => Header
  readonly #guesses = new Guesses({
    perName: [TRIES_PER_USER, TRIES_PER_USER_AND_SECOND],
    perCaller: null,
  })

  constructor(replica: Replica, ports: { clock: Clock; random: Random }, header: () => Header) {
    this.#replica = replica
    this.#ports = ports
    this.#header = header
  }

  /**
   * Handles a call that tells the member something or asks only about its caller; false: it is
   * another call. Throws the EtcdError to refuse with.
   */
  tell(method: Method, body: Uint8Array, call: Asker): boolean {
    const text = (): string => textOf(body)
    if (method === Method.AUTH_RIGHT) this.#guesses.right(text(), call.network || null)
    if (method !== Method.AUTH_ADMIT || text() === ROOT) return method === Method.AUTH_RIGHT
    // A closed deployment has refused a caller who is no user before this. Elsewhere only an
    // invalid token is refused.
    this.#replica.access.whoIs(call)
    return true
  }

  /**
   * The function that answers a call that reads, once a quorum round has come back; null: the call
   * does not read. (etcd sends these calls through its log, to the same effect.) This method and
   * the function throw the EtcdError to refuse with.
   */
  read(method: Method, body: Uint8Array, call: Asker): (() => Uint8Array) | null {
    switch (method) {
      case Method.AUTH_STATUS:
        return () => {
          const { access, store } = this.#replica
          access.whoIs(call)
          return encodeAuthStatusResponse(this.#header(), store.auth.enabled, store.auth.revision)
        }
      case Method.USER_GET:
        return () => this.#userGet(nameOf(body), call)
      case Method.ROLE_GET:
        return () => this.#roleGet(nameOf(body), call)
      case Method.USER_LIST:
        return () => this.#names(call, () => this.#replica.store.auth.users())
      case Method.ROLE_LIST:
        return () => this.#names(call, () => this.#replica.store.auth.roles())
      case Method.AUTH_ADMIT:
        return () => {
          this.#replica.access.root(call)
          return encoder.encode(this.#replica.key)
        }
      case Method.AUTH_RECORD: {
        if (body.length > MAX_USER_NAME_BYTES) throw Errors.authFailed()
        const name = textOf(body)
        // The try counts before the member asks the others.
        if (!this.#guesses.take(name || null, call.network || null, this.#ports.clock.now()))
          throw Errors.tooManyTries()
        return () => this.#record(name, call)
      }
      default:
        return null
    }
  }

  /** The bytes to log for a call that writes; null: it is no call of auth that writes. */
  write(method: Method, body: Uint8Array, call: Asker): Uint8Array | null {
    if (method === Method.AUTH_TOKEN_USE || decodeAuthOp(method, body) === null) return null
    if (method !== Method.AUTHENTICATE) return body
    const { name, revision } = decodeMessage(quorate.member.AuthenticateRequest, body)
    this.#guesses.right(name, call.network || null)
    const now = this.#ports.clock.now()
    return quorate.member.AuthenticateRequest.encode({
      name,
      revision,
      secret: this.#secret(),
      now,
      expires: now + TOKEN_TTL_MS,
    }).finish()
  }

  #secret(): string {
    return Array.from(
      { length: SECRET_LETTERS },
      () => LETTERS[this.#ports.random.int(LETTERS.length)],
    ).join('')
  }

  #userGet(name: string, call: Credentials): Uint8Array {
    const { access, store } = this.#replica
    const who = access.whoIs(call) ?? NOBODY
    const admin = store.auth.admin(who)
    if (admin !== AuthResult.Ok && name !== who.user) insist(admin)
    const user = store.auth.user(name)
    if (user === null) throw Errors.userNotFound()
    return encodeNamesResponse(this.#header(), user.roles)
  }

  #roleGet(name: string, call: Credentials): Uint8Array {
    const { access, store } = this.#replica
    const who = access.whoIs(call) ?? NOBODY
    const admin = store.auth.admin(who)
    if (admin !== AuthResult.Ok && !store.auth.hasRole(who.user, name)) insist(admin)
    const permissions = store.auth.role(name)
    if (permissions === null) throw Errors.roleNotFound()
    return encodeRoleGetResponse(this.#header(), permissions)
  }

  #names(call: Credentials, names: () => readonly string[]): Uint8Array {
    this.#replica.access.root(call)
    return encodeNamesResponse(this.#header(), names())
  }

  #record(name: string, { closed }: Asker): Uint8Array {
    const { auth } = this.#replica.store
    // A stranger to a closed deployment must not learn which other clusters exist. So a cluster
    // whose auth is off answers as one where no password is right.
    if (!auth.enabled && (!closed || this.#replica.key === DEFAULT_CLUSTER))
      throw Errors.authNotEnabled()
    const user = auth.enabled ? auth.user(name) : null
    return quorate.member.AuthRecord.encode({
      revision: auth.revision,
      response: encodeAuthResponse(this.#header(), null),
      cluster: this.#replica.key,
      decoy: auth.user(ROOT)?.password ?? NOTHING,
      ...(user === null ? {} : { password: user.password, noPassword: user.noPassword }),
    }).finish()
  }
}

function insist(result: AuthResult): void {
  const error = authErrorOf(result)
  if (error !== null) throw error
}
