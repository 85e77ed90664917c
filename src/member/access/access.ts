/**
 * Who asks, and whether they may: etcd's checks of a call at the member that was asked. All throw
 * the EtcdError to refuse with.
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

/** What a call says about who makes it; a stream of watches keeps one of these for its life. */
export type Credentials = Pick<quorate.member.ICall, 'token' | 'verified' | 'closed'>

/**
 * Where a token is used at several members, the first of them says so; the others leave it so long
 * each.
 */
const PLACE_MS = 5000
/** A use is proposed again where nothing came of it in so long. */
const USE_RETRY_MS = 5000
/** Tokens whose use is on its way, at most. */
const MAX_USES = 1000

export interface AccessOwner {
  /**
   * Name of the cluster and of its generation: what a token that the edge verifies was made for.
   */
  readonly cluster: string
  readonly store: Store
  readonly now: () => number
  /** This member's place among all of them. */
  readonly place: () => number
  /** A token is used that is past the half of its time. */
  readonly used: (use: TokenUse, now: number, expires: number) => void
}

/** Guards which tokens' uses are on their way; all else is the store's. */
export class Access {
  readonly #owner: AccessOwner
  /** When a token's use was proposed, by the token's index. */
  readonly #uses = new Map<number, number>()

  constructor(owner: AccessOwner) {
    this.#owner = owner
  }

  /**
   * Whether the token was made by an entry that this member has not applied yet, or at a revision
   * of auth: let the call wait for a quorum round.
   */
  behind(call: Credentials): boolean {
    const { store } = this.#owner
    if (call.verified) return toNumber(call.verified.revision) > store.auth.revision
    if (!call.token) return false
    const index = indexOfToken(call.token)
    return index !== null && index > store.appliedIndex
  }

  /**
   * Whether a quorum round may be had for this call before it is known who asks. Where the
   * deployment is closed, not for a token that anybody could have made up: a member that knows it
   * will say so, and the edge asks them all.
   */
  mayAsk(call: Pick<quorate.member.ICall, 'verified' | 'closed' | 'seen'>): boolean {
    return !call.closed || call.verified != null || call.seen === true
  }

  /**
   * Who asks; null: auth is off, or nobody said (etcd's AuthInfoFromCtx). Throws invalid auth
   * token, or that it is of an old revision.
   */
  whoIs(call: Credentials): Principal | null {
    const { auth } = this.#owner.store
    if (!auth.enabled) return null
    const { verified } = call
    if (verified) {
      // Said for another cluster, or for an earlier one of this name.
      if ((verified.cluster || DEFAULT_CLUSTER) !== this.#owner.cluster)
        throw Errors.invalidAuthToken()
      const expires = toNumber(verified.expires)
      if (expires !== 0 && this.#owner.now() >= expires) throw Errors.invalidAuthToken()
      const said = toNumber(verified.revision)
      // Any change of auth ends what was said before it, also for what root alone may do: etcd
      // looks at the revision only where keys are asked for.
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
   * Who asks: null while auth is off, empty for nobody. Throws invalid auth token, or that it is of
   * an old revision.
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
   * Of a deployment that is closed to strangers: nobody who is nobody, also where the cluster's
   * auth is off.
   */
  admit(call: Credentials): void {
    if (!call.closed) return
    const { store, cluster } = this.#owner
    if (!store.auth.enabled) {
      // Which other clusters there are is told to nobody.
      if (cluster !== DEFAULT_CLUSTER) throw Errors.invalidAuthToken()
      const how = 'POST /clusters/<name> with the root password switches it on'
      throw new EtcdError(
        Code.PermissionDenied,
        `quorate: this deployment is closed, and the cluster's auth is off: ${how}`,
      )
    }
    const who = this.whoIs(call)
    if (who === null) throw Errors.userEmpty()
    // A certificate may name whom nobody here has heard of.
    if (store.auth.user(who.user) === null) throw Errors.permissionDenied()
  }

  /** Anybody, where auth is off; else a user (etcd's requireAuthInfo). */
  user(call: Credentials): void {
    if (this.#owner.store.auth.enabled && this.whoIs(call) === null) throw Errors.userEmpty()
  }

  /** Anybody, where auth is off; else one with the role root (etcd's IsAdminPermitted). */
  root(call: Credentials): void {
    const { auth } = this.#owner.store
    if (auth.enabled) insist(auth.admin(this.whoIs(call) ?? NOBODY))
  }

  /**
   * A range of keys, to be read. What watches ask too, when they begin and whenever
   * `store.auth.revision` has changed.
   */
  range(call: Credentials, key: Uint8Array, rangeEnd: Uint8Array): void {
    this.check(call, (who) => this.#owner.store.auth.permitted(who, key, rangeEnd, 'read'))
  }

  /** A watch of these keys begins: whose it is; empty where auth is off. */
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

  /** All keys of the leases, unless root asks. */
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
   * What a read says that took more than one turn: its answer stands only if auth is as it was
   * (etcd's doSerialize).
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
