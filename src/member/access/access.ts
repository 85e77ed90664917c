/**
 * etcd's checks of a call, at the member that was asked: who makes the call, and whether that user
 * may make it. A check that refuses throws the EtcdError to refuse with, unless it returns one.
 */
import {
  type AuthResult,
  authErrorOf,
  indexOfToken,
  NOBODY,
  type Principal,
  type TokenUse,
} from '../../auth/index.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import { TOKEN_TTL_MS } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import type { LeaseId } from '../../types.ts'
import { permitsLease } from './permissions.ts'

/** What a call says about who makes it. A stream of watches keeps its credentials for its life. */
export type Credentials = Pick<quorate.member.ICall, 'token' | 'verified' | 'closed'>

/**
 * A token may be in use at several members. Each waits this long more than the member before it, so
 * that usually the first alone proposes the token's use.
 */
const PLACE_MS = 5000
/** A token's use is proposed again if nothing came of it in this time. */
const USE_RETRY_MS = 5000
/** The most tokens whose proposed use is remembered. */
const MAX_USES = 1000

export interface AccessOwner {
  /** The name and generation of the cluster, which a token that the edge verified has to name. */
  readonly cluster: string
  readonly store: Store
  readonly now: () => number
  /** This member's place among all members. */
  readonly place: () => number
  /** Called when a token is used that is past half of its lifetime. */
  readonly used: (use: TokenUse, now: number, expires: number) => void
}

/** Guards which uses of tokens have been proposed; all else is the store's. */
export class Access {
  readonly #owner: AccessOwner
  /** When a token's use was proposed, by the token's index. */
  readonly #uses = new Map<number, number>()

  constructor(owner: AccessOwner) {
    this.#owner = owner
  }

  /**
   * Whether the token was made by an entry, or at a revision of auth, that this member has not
   * applied yet: then the call waits for a quorum round.
   */
  behind(call: Credentials): boolean {
    const { store } = this.#owner
    if (call.verified) return toNumber(call.verified.revision) > store.auth.revision
    if (!call.token) return false
    const index = indexOfToken(call.token)
    return index !== null && index > store.appliedIndex
  }

  /**
   * Whether the member may run a quorum round for this call before it knows who makes it. In a
   * closed deployment it may not for a token that anybody could have made up: a member that knows
   * the token says so to the edge, which asks all members.
   */
  mayAsk(call: Pick<quorate.member.ICall, 'verified' | 'closed' | 'seen'>): boolean {
    return !call.closed || call.verified != null || call.seen === true
  }

  /**
   * Who makes the call; null: auth is off, or the call has no token (etcd's AuthInfoFromCtx).
   * Throws that the token is invalid, or of an old revision.
   */
  whoIs(call: Credentials): Principal | null {
    const { auth } = this.#owner.store
    if (!auth.enabled) return null
    const { verified } = call
    if (verified) {
      // The edge verified it for another cluster, or for an earlier one of this name.
      if ((verified.cluster || DEFAULT_CLUSTER) !== this.#owner.cluster)
        throw Errors.invalidAuthToken()
      const expires = toNumber(verified.expires)
      if (expires !== 0 && this.#owner.now() >= expires) throw Errors.invalidAuthToken()
      const said = toNumber(verified.revision)
      // Any change of auth ends what the edge verified before it, also for calls that only root may
      // make. etcd compares the revision only for calls about keys.
      if (said !== 0 && said !== auth.revision) throw Errors.authOldRevision()
      return { user: verified.user ?? '', revision: auth.revision }
    }
    if (!call.token) return null
    const now = this.#owner.now()
    const use = auth.token(call.token, now)
    if (use === null) throw Errors.invalidAuthToken()
    const half = use.expires - TOKEN_TTL_MS / 2
    if (now > half && now > half + this.#owner.place() * PLACE_MS) this.#used(use, now)
    return { user: use.user, revision: auth.revision }
  }

  /**
   * The user's name: null while auth is off, empty if the call has no token. Throws that the token
   * is invalid, or of an old revision.
   */
  nameIn(call: Credentials): string | null {
    return this.#owner.store.auth.enabled ? (this.whoIs(call)?.user ?? '') : null
  }

  /** The user's name, if that is known; else empty. */
  nameOf(call: Credentials): string {
    try {
      return this.whoIs(call)?.user ?? ''
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return ''
    }
  }

  #used(use: TokenUse, now: number): void {
    if (now - (this.#uses.get(use.index) ?? Number.NEGATIVE_INFINITY) < USE_RETRY_MS) return
    if (this.#uses.size >= MAX_USES) this.#uses.clear()
    this.#uses.set(use.index, now)
    this.#owner.used(use, now, now + TOKEN_TTL_MS)
  }

  /**
   * In a closed deployment, refuses a caller who is no user, even while the cluster's auth is off.
   */
  admit(call: Credentials): void {
    if (!call.closed) return
    const { store, cluster } = this.#owner
    if (!store.auth.enabled) {
      // A stranger must not learn which other clusters exist.
      if (cluster !== DEFAULT_CLUSTER) throw Errors.invalidAuthToken()
      const how = 'POST /clusters/<name> with the root password switches it on'
      throw new EtcdError(
        Code.PermissionDenied,
        `quorate: this deployment is closed, and the cluster's auth is off: ${how}`,
      )
    }
    const who = this.whoIs(call)
    if (who === null) throw Errors.userEmpty()
    // A certificate may name a user that this cluster does not have.
    if (store.auth.user(who.user) === null) throw Errors.permissionDenied()
  }

  /** Requires a user while auth is on (etcd's requireAuthInfo). */
  user(call: Credentials): void {
    if (this.#owner.store.auth.enabled && this.whoIs(call) === null) throw Errors.userEmpty()
  }

  /** Requires the role root while auth is on (etcd's IsAdminPermitted). */
  root(call: Credentials): void {
    const { auth } = this.#owner.store
    if (auth.enabled) insist(auth.admin(this.whoIs(call) ?? NOBODY))
  }

  /** Requires permission to read these keys. `watch` requires it too. */
  range(call: Credentials, key: Uint8Array, rangeEnd: Uint8Array): void {
    this.check(call, (who) => this.#owner.store.auth.permitted(who, key, rangeEnd, 'read'))
  }

  /** Requires permission to watch these keys. Returns the watch's user; empty: auth is off. */
  watch(call: Credentials, key: Uint8Array, rangeEnd: Uint8Array): string {
    this.range(call, key, rangeEnd)
    return this.whoIs(call)?.user ?? ''
  }

  /** Why this user's watch must end; null: it may go on. */
  mayStillWatch(user: string, key: Uint8Array, rangeEnd: Uint8Array): EtcdError | null {
    const { auth } = this.#owner.store
    if (!auth.enabled) return null
    return authErrorOf(auth.permitted({ user, revision: auth.revision }, key, rangeEnd, 'read'))
  }

  /** Requires permission for all keys of these leases; root needs none. */
  leases(call: Credentials, ids: Iterable<LeaseId>, type: 'read' | 'write'): void {
    const { store } = this.#owner
    if (!store.auth.enabled) return
    const who = this.whoIs(call)
    if (who === null) throw Errors.userEmpty()
    for (const id of ids) insist(permitsLease(store, who, id, type))
  }

  /** Any other check of the principal. */
  check(call: Credentials, permits: (who: Principal) => AuthResult): void {
    if (this.#owner.store.auth.enabled) insist(permits(this.whoIs(call) ?? NOBODY))
  }

  /**
   * For a read that takes more than one turn: the answer stands only if auth has not changed since
   * (etcd's doSerialize). The function returned says why it does not stand; null: it does.
   */
  unchanged(call: Credentials): () => EtcdError | null {
    const { auth } = this.#owner.store
    if (!auth.enabled) return () => null
    const revision = this.whoIs(call)?.revision ?? 0
    return () => (revision !== 0 && revision !== auth.revision ? Errors.authOldRevision() : null)
  }
}

function insist(result: AuthResult): void {
  const error = authErrorOf(result)
  if (error !== null) throw error
}
