/**
 * The edge as a client of the cluster, for lock and election: etcd's server carries these calls out
 * by other calls. They wait on a watch at a member, over a socket for which the member need not
 * stay in memory.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import * as wire from '../../etcd/concurrency.ts'
import * as convert from '../../etcd/convert.ts'
import { PLACE_LOOK_MS, PROPOSAL_TIMEOUT_MS, WATCH_AGAIN_MS } from '../../limits.ts'
import type { DeleteRangeRequest, PutRequest, RangeRequest, TxnRequest } from '../../mvcc/types.ts'
import { type LeaseId, NO_LEASE } from '../../types.ts'
import { checkDeleteRange, checkTxn } from '../call/rpcs.ts'
import { ask, callOf, errorOf } from '../call/unary.ts'
import {
  type Answer,
  type ClientCall,
  type EdgePorts,
  type MemberClient,
  Method,
  type RequestContext,
} from '../http/contract.ts'
import { type CallOptions, streamTimeout } from '../http/headers.ts'
import { MemberWatch, type WatchEvent, type WatchHeader } from '../routing/member-watch.ts'
import { pause } from '../routing/pause.ts'
import { Place } from './queue-places.ts'
import { giveUp } from './waiters.ts'

const NOTHING = new Uint8Array(0)
/**
 * Seconds of the lease that is granted where the caller gives none (concurrency.defaultSessionTTL).
 */
const SESSION_TTL = 60
/** How often the edge tries to give a place up. */
const GIVE_UP_TRIES = 3

/** One event, and the header it came with. */
export interface WatchedEvent {
  readonly event: WatchEvent
  readonly header: WatchHeader
}

/** etcd's server calls itself through a client, and the errors lose their code on that way. */
function withoutCode(error: EtcdError): EtcdError {
  return error.isOfEtcd ? new EtcdError(Code.Unknown, error.message) : error
}

/** Guards one call's time: it ends when the caller's timeout is up, or when the caller is gone. */
export class Client<E> {
  readonly #context: RequestContext<E>
  readonly #ports: EdgePorts<E>
  readonly #client: MemberClient
  readonly #options: CallOptions
  /** Milliseconds since the epoch; null: the caller set no time. */
  readonly #deadline: number | null
  readonly #end = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout> | null
  /** The caller's place in a queue; null: it has none. */
  #place: Place | null = null
  #looks: ReturnType<typeof setInterval> | null = null
  /** The call that was to take the place, if its outcome is unknown. */
  #unsure: ClientCall | null = null

  /** `options`: what the caller's headers say (worker/identity/identity.ts). */
  constructor(context: RequestContext<E>, ports: EdgePorts<E>, options: CallOptions) {
    this.#context = context
    this.#ports = ports
    const { request } = context
    this.#options = { ...options, minRevision: 0, requestId: null }
    const timeoutMs = streamTimeout(request.headers)
    this.#deadline = timeoutMs === null ? null : Date.now() + timeoutMs
    const late = (): void =>
      this.#end.abort(new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded'))
    this.#timer = timeoutMs === null ? null : setTimeout(late, timeoutMs)
    this.#client = ports.client(context.target, context)
    if (request.signal.aborted) this.leave()
    else request.signal.addEventListener('abort', () => this.leave(), { once: true })
  }

  /**
   * Aborted, with an EtcdError as its reason, when nobody waits any more: the caller is gone, or
   * its timeout is up, or other callers have overtaken its place.
   */
  get signal(): AbortSignal {
    return this.#end.signal
  }

  /** The caller is gone. */
  leave(): void {
    this.#end.abort(new EtcdError(Code.Canceled, 'context canceled'))
  }

  /** The call is answered, so its timers stop. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#looks !== null) clearInterval(this.#looks)
  }

  async #call(method: Method, body: Uint8Array, write: boolean): Promise<Uint8Array> {
    this.signal.throwIfAborted()
    const timeoutMs =
      this.#deadline === null ? this.#options.timeoutMs : this.#deadline - Date.now()
    const call = callOf(method, body, write, { ...this.#options, timeoutMs })
    const answer = await ask(this.#client, call, this.#options.ownTimeout)
    const error = errorOf(answer)
    if (error !== null) throw withoutCode(error)
    return answer.body ?? NOTHING
  }

  async txn(request: TxnRequest): Promise<wire.TxnResult> {
    return wire.decodeTxnResponse(await this.#call(Method.TXN, encodeChecked(request), true))
  }

  async range(request: RangeRequest): Promise<wire.RangeResult> {
    return wire.decodeRangeResponse(
      await this.#call(Method.RANGE, convert.encodeRangeRequest(request), false),
    )
  }

  /** Deletes a key; returns the answer's header. */
  async delete(key: Uint8Array): Promise<Uint8Array> {
    const body = convert.encodeDeleteRangeRequest(deletion(key))
    try {
      checkDeleteRange(body)
    } catch (e) {
      throw e instanceof EtcdError ? withoutCode(e) : e
    }
    return wire.decodeHeader(await this.#call(Method.DELETE_RANGE, body, true))
  }

  /** The lease that the caller gives, or a new one, which nobody keeps alive. */
  async lease(given: LeaseId): Promise<LeaseId> {
    if (given !== NO_LEASE) return given
    const body = convert.encodeLeaseGrantRequest({
      kind: 'leaseGrant',
      id: NO_LEASE,
      ttl: SESSION_TTL,
    })
    return wire.decodeLeaseGrantResponse(await this.#call(Method.LEASE_GRANT, body, true))
  }

  /**
   * The events of a key, or of the keys up to `rangeEnd`, from a revision on. A socket that breaks
   * is opened anew where it broke off. The events end only where the member cancels the watch,
   * because the revisions that it needs are compacted. Throws the signal's reason once it is
   * aborted.
   */
  async *events(key: Uint8Array, rangeEnd: Uint8Array, from: number): AsyncGenerator<WatchedEvent> {
    const { requireLeader, token, verified, closed = false } = this.#options
    let next = from
    for (;;) {
      this.signal.throwIfAborted()
      const socket = await this.#ports.watch(this.#context.target, this.#context, {
        requireLeader,
        acks: true,
        token,
        verified,
        closed,
      })
      const watch = new MemberWatch(socket, { key, rangeEnd, from: next }, this.signal)
      try {
        for (;;) {
          const news = await watch.next()
          this.signal.throwIfAborted()
          if (news === null) break
          for (const event of news.events ?? []) {
            next = Number(event.kv.mod_revision) + 1
            yield { event, header: news.header ?? {} }
          }
        }
      } finally {
        watch.close()
      }
      await pause(WATCH_AGAIN_MS, this.signal)
      if (watch.isCancelled) return
    }
  }

  /**
   * Takes a place in a queue. The call is carried to its end even if the caller leaves: the edge
   * can undo only what it knows was done.
   */
  async enter(key: Uint8Array, request: TxnRequest): Promise<wire.TxnResult> {
    this.signal.throwIfAborted()
    const place = await Place.come(this.#context.target.cluster, key, this.signal)
    this.#place = place
    this.signal.throwIfAborted()
    // A timer of this request's own, since another request can't end what belongs to this one.
    this.#looks = setInterval(() => {
      if (place.isOvertaken) this.#end.abort(Errors.tooManyRequests())
    }, PLACE_LOOK_MS)
    const call = this.#aloneCall(request, this.#deadline === null ? 0 : this.#deadline - Date.now())
    const answer = await this.#askAlone(call)
    if (answer.unknown) this.#unsure = call
    const error = errorOf(answer)
    if (error !== null) throw withoutCode(error)
    return wire.decodeTxnResponse(answer.body ?? NOTHING)
  }

  /**
   * The caller's key was created at this revision. `owed`: the place is given up unless the caller
   * is told of it.
   */
  stand(revision: bigint, owed: boolean): void {
    this.#place?.stand(revision, owed)
  }

  /** Whether there is something to undo if the caller does not hear the answer. */
  get owes(): boolean {
    return this.#place?.owed ?? false
  }

  /**
   * The caller was told, and keeps what it has. Resolves when what others left at the same key is
   * given up.
   */
  async told(): Promise<void> {
    if (this.#place !== null) await this.#settle(this.#place, true)
  }

  /**
   * The caller got nothing, so its place in the queue is given up. Resolves when that is done, or
   * can't be done.
   */
  async giveUp(): Promise<void> {
    if (this.#unsure !== null) await this.#findOut(this.#unsure)
    if (this.#place !== null) await this.#settle(this.#place, false)
  }

  async #settle(place: Place, told: boolean): Promise<void> {
    const revisions = place.settle(told)
    if (revisions.length === 0) return
    try {
      for (const revision of revisions)
        await this.#insist(this.#aloneCall(giveUp(place.key, revision)))
    } finally {
      place.cleared()
    }
  }

  /** Finds out whether the call took the place: a second try finds the first one, or takes it. */
  async #findOut(call: ClientCall): Promise<void> {
    this.#unsure = null
    const answer = await this.#insist({ ...call, retry: true })
    if (errorOf(answer) !== null) return
    const { succeeded, revision } = wire.decodeTxnResponse(answer.body ?? NOTHING)
    if (succeeded) this.stand(BigInt(revision), true)
  }

  /** Asks until the outcome is known, at most GIVE_UP_TRIES times. */
  async #insist(call: ClientCall): Promise<Answer> {
    let answer = await this.#askAlone(call)
    for (let tries = 1; tries < GIVE_UP_TRIES && errorOf(answer) !== null; tries++)
      answer = await this.#askAlone({ ...call, retry: true })
    return answer
  }

  #aloneCall(request: TxnRequest, atLeastMs = 0): ClientCall {
    const timeoutMs = Math.max(PROPOSAL_TIMEOUT_MS, atLeastMs)
    return callOf(Method.TXN, encodeChecked(request), true, {
      ...this.#options,
      ownTimeout: false,
      timeoutMs,
    })
  }

  /**
   * Asks as a request of its own, with a time of its own: a call of the caller's request may be
   * dropped when the caller is gone.
   */
  #askAlone(call: ClientCall): Promise<Answer> {
    const { headers, url, cf } = this.#context.request
    const own = new Request(url, { headers, cf } as RequestInit)
    const client = this.#ports.client(this.#context.target, {
      ...this.#context,
      request: own as RequestContext<E>['request'],
    })
    return ask(client, call, false)
  }
}

function encodeChecked(request: TxnRequest): Uint8Array {
  const body = convert.encodeTxnRequest(request)
  try {
    checkTxn(body)
  } catch (e) {
    throw e instanceof EtcdError ? withoutCode(e) : e
  }
  return body
}

export function putting(key: Uint8Array, value: Uint8Array, lease: LeaseId): PutRequest {
  return { kind: 'put', key, value, lease, prevKv: false, ignoreValue: false, ignoreLease: false }
}

export function deletion(key: Uint8Array): DeleteRangeRequest {
  return { kind: 'deleteRange', key, rangeEnd: NOTHING, prevKv: false }
}
