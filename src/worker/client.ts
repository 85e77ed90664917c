/**
 * The edge as a client of the cluster, for calls that etcd's server carries out by others: lock and election. What they wait for is a
 * watch at a member, on a socket that the member need not be in memory for.
 */
import { Code, EtcdError } from '../errors.ts'
import { WATCH_AGAIN_MS } from '../limits.ts'
import type { DeleteRangeRequest, PutRequest, RangeRequest, TxnRequest } from '../mvcc/types.ts'
import * as wire from '../proto/concurrency.ts'
import * as convert from '../proto/convert.ts'
import { type LeaseId, NO_LEASE } from '../types.ts'
import { type Deps, type Door, Method, type Visit } from './door.ts'
import { type CallOptions, callOptions, streamTimeout } from './headers.ts'
import { MemberWatch, type WatchEvent, type WatchHeader } from './member-watch.ts'
import { checkDeleteRange, checkTxn } from './rpcs.ts'
import { ask, callOf, errorOf } from './unary.ts'

const NOTHING = new Uint8Array(0)
/** Seconds of the lease that is granted where none is given (concurrency.defaultSessionTTL). */
const SESSION_TTL = 60

/** One event, and the header it came with. */
export interface Told {
  readonly event: WatchEvent
  readonly header: WatchHeader
}

/** etcd's server asks itself by a client, whose errors have lost their code on the way out. */
function withoutCode(error: EtcdError): EtcdError {
  return error.message.startsWith('etcdserver: ') ? new EtcdError(Code.Unknown, error.message) : error
}

/** Guards one call's time: it ends when the caller's own is up, or when the caller is gone. */
export class Client<E> {
  readonly #visit: Visit<E>
  readonly #deps: Deps<E>
  readonly #door: Door
  readonly #options: CallOptions
  /** Milliseconds since the epoch; null: the caller set no time. */
  readonly #deadline: number | null
  readonly #end = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout> | null

  /** `options`: what the caller says of himself (identity.ts). */
  constructor(visit: Visit<E>, deps: Deps<E>, options: CallOptions) {
    this.#visit = visit
    this.#deps = deps
    const { request } = visit
    this.#options = { ...options, minRevision: 0, requestId: null }
    const timeoutMs = streamTimeout(request.headers)
    this.#deadline = timeoutMs === null ? null : Date.now() + timeoutMs
    const late = (): void => this.#end.abort(new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded'))
    this.#timer = timeoutMs === null ? null : setTimeout(late, timeoutMs)
    this.#door = deps.door(visit.target, visit)
    if (request.signal.aborted) this.leave()
    else request.signal.addEventListener('abort', () => this.leave(), { once: true })
  }

  /** Aborted, with an EtcdError as its reason, when nobody waits any more. */
  get signal(): AbortSignal {
    return this.#end.signal
  }

  /** The caller is gone. */
  leave(): void {
    this.#end.abort(new EtcdError(Code.Canceled, 'context canceled'))
  }

  /** The call is answered. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  async #call(method: Method, body: Uint8Array, write: boolean): Promise<Uint8Array> {
    this.signal.throwIfAborted()
    const timeoutMs = this.#deadline === null ? this.#options.timeoutMs : this.#deadline - Date.now()
    const call = callOf(method, body, write, { ...this.#options, timeoutMs })
    const answer = await ask(this.#door, call, this.#options.ownTimeout)
    const error = errorOf(answer)
    if (error !== null) throw withoutCode(error)
    return answer.body ?? NOTHING
  }

  async txn(request: TxnRequest): Promise<wire.TxnResult> {
    return wire.decodeTxnResponse(await this.#call(Method.TXN, checked(request), true))
  }

  async range(request: RangeRequest): Promise<wire.RangeResult> {
    return wire.decodeRangeResponse(await this.#call(Method.RANGE, convert.encodeRangeRequest(request), false))
  }

  /** Deletes a key; the answer's header. */
  async delete(key: Uint8Array): Promise<Uint8Array> {
    const body = convert.encodeDeleteRangeRequest(deletion(key))
    try {
      checkDeleteRange(body)
    } catch (e) {
      throw e instanceof EtcdError ? withoutCode(e) : e
    }
    return wire.decodeHeader(await this.#call(Method.DELETE_RANGE, body, true))
  }

  /** The lease that is given, or one of its own, which nobody keeps alive. */
  async lease(given: LeaseId): Promise<LeaseId> {
    if (given !== NO_LEASE) return given
    const body = convert.encodeLeaseGrantRequest({ kind: 'leaseGrant', id: NO_LEASE, ttl: SESSION_TTL })
    return wire.decodeLeaseGrantResponse(await this.#call(Method.LEASE_GRANT, body, true))
  }

  /**
   * What happens to a key, or to those up to `rangeEnd`, from a revision on. A socket that breaks is opened anew where it broke off; it
   * ends only where the member cancels the watch, because what it would have told is compacted.
   */
  async *events(key: Uint8Array, rangeEnd: Uint8Array, from: number): AsyncGenerator<Told> {
    const { requireLeader, token, verified, closed = false } = this.#options
    let next = from
    for (;;) {
      this.signal.throwIfAborted()
      const socket = await this.#deps.watch(this.#visit.target, this.#visit, {
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
      if (watch.cancelled) return
    }
  }

  /** Undoes what was done for a caller who does not wait any more: not within the caller's time, and not to be waited for. */
  undo(request: TxnRequest): void {
    // A request of its own: with that of the caller, the doors would know that it is gone.
    const { headers, url } = this.#visit.request
    const door = this.#deps.door(this.#visit.target, { ...this.#visit, request: new Request(url, { headers }) })
    const call = callOf(Method.TXN, checked(request), true, { ...this.#options, ...UNHURRIED })
    const undoing = ask(door, call, false).then(() => {})
    this.#visit.ctx?.waitUntil(undoing)
  }
}

const UNHURRIED = { ownTimeout: false, timeoutMs: callOptions(new Headers()).timeoutMs }

function checked(request: TxnRequest): Uint8Array {
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

/** Rejects at once when nobody waits any more. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const aborted = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', aborted)
      resolve()
    }, ms)
    signal.addEventListener('abort', aborted, { once: true })
  })
}
