/** The seam between the edge and a cluster's members: what the API asks, and what it is told. */
import type { ClusterRecord } from '../../cluster/list.ts'
import { quorate } from '../../proto/generated/member.js'
import type { RequestHeaders } from './request-headers.ts'
import type { Trace } from './trace.ts'

export const Method = quorate.member.Method
export type Method = quorate.member.Method

/** What a member answers; a field that is absent is empty, zero or false. */
export type Answer = quorate.member.IAnswer

/** The cluster, and perhaps the member, that a call is for. */
export interface Target {
  readonly cluster: string
  /** The name of the very member that must answer; null: the nearest that can. */
  readonly member: string | null
}

/** Who somebody is, as the edge has verified it. */
export interface Verified {
  readonly user: string
  /** Of auth, when that was said; 0: none was, as by a certificate. */
  readonly revision: number
  /** When it ends, milliseconds since the epoch; absent: never. */
  readonly expires?: number
  /** The cluster that it was said for, as its members call it (cluster/names.ts); null: any. */
  readonly cluster: string | null
}

/** For whom the edge asks by a call of its own. */
export interface Asker {
  /**
   * That he is a user of, as its members call it (cluster/names.ts); empty: he is the deployment's
   * owner, or nobody.
   */
  readonly cluster: string
  /** Empty: nobody. */
  readonly user: string
}

export interface ClientCall {
  readonly method: Method
  /** The etcd request, encoded and valid. */
  readonly body: Uint8Array
  /** 16 bytes, on every write; the same on every try. */
  readonly requestId?: Uint8Array
  /**
   * The caller named the request id: it is a name among the caller's own requests alone, and the
   * request may have been sent before.
   */
  readonly named?: boolean
  /** It may have been sent before, by an earlier call under the same id. */
  readonly retry?: boolean
  /** How long an answer is any use. */
  readonly timeoutMs: number
  /** Read at no earlier revision; 0: any. */
  readonly minRevision: number
  /** The caller's token, without `Bearer`. */
  readonly token?: string
  /** Instead of a token. */
  readonly verified?: Verified
  /** The deployment is closed to strangers. */
  readonly closed?: boolean
  /** The network that a call for a password comes from. */
  readonly network?: string
  /** Let the answer say whose token it was. */
  readonly audited?: boolean
  /** The caller that has named the request, where it goes without a token. */
  readonly asker?: Asker
  /** What that caller asks for beside the body. */
  readonly beside?: string
  /** Refuse at once where no leader is known (etcd's `hasleader` metadata). */
  readonly requireLeader?: boolean
  /** For each member that the target means, and whatever they say is nothing. */
  readonly forAll?: boolean
}

/**
 * The way to one target, for one request. `call` resolves with an answer also when the member
 * refuses. It rejects with an EtcdError where it can say why there is none, with anything else
 * where it can't: then the outcome of a write is unknown. What is asked for the rest of an answer
 * (PAGE) is asked first where the part before came from.
 */
export interface MemberClient {
  call(call: ClientCall): Promise<Answer>
}

/** How a stream of watches is opened. */
export interface WatchCall {
  /** Let it end where no leader is known (etcd's `hasleader` metadata). */
  readonly requireLeader: boolean
  /**
   * The opener tells how much it has taken: 8 bytes, big-endian, the bytes of all messages so far.
   */
  readonly acks: boolean
  /** The caller's token, without `Bearer`. */
  readonly token: string | null
  /** Instead of a token. */
  readonly verified: Verified | null
  /** The deployment is closed to strangers. */
  readonly closed: boolean
}

/**
 * A WebSocket whose other end is in the member: a request is a text message, and so is an answer.
 */
export interface MemberSocket {
  accept(): void
  send(data: string | Uint8Array): void
  close(code: number, reason: string): void
  /** Absent where the platform does not tell. */
  readonly bufferedAmount?: number
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'close' | 'error', listener: () => void): void
}

/** One request at the edge. */
export interface RequestContext<E> {
  readonly request: Request
  /** Its headers. */
  readonly headers: RequestHeaders
  readonly env: E
  /** Lets work outlive the answer; absent where nothing can (tests). */
  readonly ctx: Pick<ExecutionContext, 'waitUntil'> | undefined
  readonly target: Target
  /** Path of the API, without the prefix that named the target. */
  readonly path: string
  /** The deployment is closed to strangers. */
  readonly closed: boolean
  /**
   * A call to the default cluster makes it, if it is not there yet: on a developer's machine, where
   * no password is set.
   */
  readonly founds: boolean
  /** What it is called, and where its time went. */
  readonly trace: Trace
}

/** What the edge needs from the rest. */
export interface EdgePorts<E> {
  client(target: Target, context: RequestContext<E>): MemberClient
  /** Opens a stream of watches at a member. Rejects with an EtcdError where none can be had. */
  watch(target: Target, context: RequestContext<E>, call: WatchCall): Promise<MemberSocket>
  /**
   * Has the first founder create the members of a cluster; those that are there stay as they are.
   * With a state, if one was brought there. From then on its doors lead to it.
   */
  create(
    record: ClusterRecord,
    context: RequestContext<E>,
    restored?: quorate.member.IRestored,
  ): Promise<Answer>
  /** The way to the first founder of a cluster, made or not. */
  founder(record: ClusterRecord, context: RequestContext<E>): MemberClient
  /** The cluster was deleted: its doors ask where it is. */
  forget(cluster: string): void
}
