/** The seam between the edge and a cluster's members: the calls of the API, and their answers. */
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

/** A user, as the edge has verified it. */
export interface Verified {
  readonly user: string
  /** Revision of auth at which the user was named; 0: none, as with a certificate. */
  readonly revision: number
  /** When the verification ends, milliseconds since the epoch; absent: never. */
  readonly expires?: number
  /** The cluster that it is good in, as its members call it (cluster/names.ts); null: any. */
  readonly cluster: string | null
}

/** The caller for whom the edge makes a call of its own. */
export interface Asker {
  /**
   * The cluster whose user it is, as the members call that cluster (cluster/names.ts); empty: it is
   * the deployment's owner, or nobody.
   */
  readonly cluster: string
  /** Empty: nobody. */
  readonly user: string
}

export interface ClientCall {
  readonly method: Method
  /** The etcd request, encoded and valid. */
  readonly body: Uint8Array
  /** 16 bytes, on every write, the same on every try. */
  readonly requestId?: Uint8Array
  /**
   * The caller named the request: the name is unique only among this caller's own requests, and the
   * request may have been sent before.
   */
  readonly named?: boolean
  /** The call may have been sent before, by an earlier call with the same id. */
  readonly retry?: boolean
  /** For how many milliseconds an answer is of use. */
  readonly timeoutMs: number
  /** The earliest revision to read at; 0: any. */
  readonly minRevision: number
  /** The caller's token, without `Bearer`. */
  readonly token?: string
  /** The verified user, instead of a token. */
  readonly verified?: Verified
  /** Strangers may not call this deployment. */
  readonly closed?: boolean
  /** For a call that checks a password: the caller's network. */
  readonly network?: string
  /** The answer is to say whose token it was. */
  readonly audited?: boolean
  /** The caller that named the request, if the call goes without a token. */
  readonly asker?: Asker
  /** What that caller asks for that is not in the body. */
  readonly beside?: string
  /** Refuse at once where no leader is known (etcd's `hasleader` metadata). */
  readonly requireLeader?: boolean
  /** The call goes to each member that the target means, and their answers are dropped. */
  readonly forAll?: boolean
}

/**
 * The way to one target, for one request. `call` resolves with an answer even when the member
 * refuses. If there is no answer, it rejects: with an EtcdError where the reason is known, with any
 * other error where it is not. Then the outcome of a write is unknown. A call for the rest of an
 * answer (PAGE) goes first to the member that gave the part before.
 */
export interface MemberClient {
  call(call: ClientCall): Promise<Answer>
}

/** How a stream of watches is opened. */
export interface WatchCall {
  /** The stream ends when no leader is known (etcd's `hasleader` metadata). */
  readonly requireLeader: boolean
  /**
   * The opener tells how much it has taken: in 8 bytes, big-endian, the bytes of all messages so
   * far.
   */
  readonly acks: boolean
  /** The caller's token, without `Bearer`. */
  readonly token: string | null
  /** The verified user, instead of a token. */
  readonly verified: Verified | null
  /** Strangers may not call this deployment. */
  readonly closed: boolean
}

/**
 * A WebSocket whose other end is in the member. Each request is a text message, and so is each
 * answer.
 */
export interface MemberSocket {
  accept(): void
  send(data: string | Uint8Array): void
  close(code: number, reason: string): void
  /** Absent where the platform does not tell it. */
  readonly bufferedAmount?: number
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'close' | 'error', listener: () => void): void
}

/** One request at the edge. */
export interface RequestContext<E> {
  readonly request: Request
  /** The headers of `request`. */
  readonly headers: RequestHeaders
  readonly env: E
  /** Lets work outlive the answer; absent where nothing can (tests). */
  readonly ctx: Pick<ExecutionContext, 'waitUntil'> | undefined
  readonly target: Target
  /** The path of the API, without the prefix that named the target. */
  readonly path: string
  /** Strangers may not call this deployment. */
  readonly closed: boolean
  /**
   * A call to the default cluster makes the cluster if it does not exist: on a developer's machine,
   * where no password is set.
   */
  readonly founds: boolean
  /** The request's name in logs, and where its time went. */
  readonly trace: Trace
}

/** What the edge needs from the rest. */
export interface EdgePorts<E> {
  client(target: Target, context: RequestContext<E>): MemberClient
  /** Opens a stream of watches at a member. Rejects with an EtcdError where no member takes it. */
  watch(target: Target, context: RequestContext<E>, call: WatchCall): Promise<MemberSocket>
  /**
   * Has the first founder create the members of a cluster, with `restored` if a state was brought
   * there. Members that exist stay as they are. From then on calls to the cluster find it.
   */
  create(
    record: ClusterRecord,
    context: RequestContext<E>,
    restored?: quorate.member.IRestored,
  ): Promise<Answer>
  /** The client of a cluster's first founder, whether or not the cluster has been made. */
  founder(record: ClusterRecord, context: RequestContext<E>): MemberClient
  /** The cluster was deleted: the next call to it asks where it is. */
  forget(cluster: string): void
}
