/** Answers the callers of a write that was applied, now or at an earlier try. */
import type { AuthResult } from '../../auth/index.ts'
import { Code, Errors, type EtcdError } from '../../errors.ts'
import { encodeAuthResponse } from '../../etcd/auth.ts'
import type { Header } from '../../etcd/convert.ts'
import * as convert from '../../etcd/convert.ts'
import {
  errorOf,
  type Outcome,
  type RecentEntry,
  type WriteAnswer,
  type WriteRequest,
} from '../../mvcc/index.ts'
import type { Revision } from '../../types.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Replica } from '../replica/replica.ts'
import type { Answered } from '../replica/turn-order.ts'
import { type EntryRequest, isStateRequest, type StateRequest } from '../storage/log-entry.ts'
import { type Answer, type Reply, refusal, refusing } from '../turn/answer.ts'
import type { ClusterCalls } from './clusters.ts'
import type { Maintenance } from './maintenance.ts'

/** Guards nothing of its own: an answer that takes long is one of the replica's jobs. */
export class WriteAnswers {
  readonly #replica: Replica
  readonly #maintenance: Maintenance
  readonly #clusterCalls: ClusterCalls
  readonly #header: (at: Revision) => Header

  constructor(
    replica: Replica,
    maintenance: Maintenance,
    clusterCalls: ClusterCalls,
    header: (at: Revision) => Header,
  ) {
    this.#replica = replica
    this.#maintenance = maintenance
    this.#clusterCalls = clusterCalls
    this.#header = header
  }

  answer({ write, applied }: Answered): void {
    switch (applied.kind) {
      case 'write':
        this.#applied(write, applied.outcome, applied.request)
        return
      case 'state':
        this.#stateChanged(write, applied.result, applied.request)
        return
      case 'duplicate':
        this.#duplicate(write, applied.recent, applied.request, applied.may)
    }
  }

  /** `request`: what the entry asked for. */
  #applied(write: PendingWrite, outcome: Outcome, request: WriteRequest): void {
    const reply: Reply = (answer) => {
      for (const r of write.replies) r(answer)
    }
    const working = (): void => {
      for (const r of write.replies) r.working?.()
    }
    if (outcome.error !== null) {
      reply(refused(outcome.error))
      return
    }
    const answer = (): void =>
      this.#replica.jobs.start({
        make: () => this.#replica.store.answer(request, outcome),
        done: (result) =>
          reply({ body: encodeAnswer(this.#header(result.revision), result.answer) }),
        fail: (error) => reply(doneAnd(error)),
        deadline: write.deadline,
        working,
      })
    if (request.kind !== 'compaction' || !request.physical) {
      answer()
      return
    }
    refusing(reply, () =>
      this.#replica.physical.wait({ revision: request.revision, done: answer, working }),
    )
  }

  /**
   * Answers a write that an earlier try applied: its answer is built again, if the caller may see
   * it.
   */
  #duplicate(
    write: PendingWrite,
    recent: RecentEntry,
    request: EntryRequest,
    may: AuthResult,
  ): void {
    const error = errorOf(may) ?? errorOf(recent.result)
    if (error !== null) {
      for (const r of write.replies) r(refused(error))
      return
    }
    if (isStateRequest(request)) {
      this.#stateChanged(write, recent.result, request)
      return
    }
    const fail = (e: EtcdError): void => {
      for (const r of write.replies) r(doneAnd(e))
    }
    this.#replica.jobs.start({
      make: () => this.#replica.store.recover(request, recent),
      done: ({ outcome }) => {
        if (outcome !== null) this.#applied(write, outcome, request)
        // The history is compacted, so only the header can be answered, if that says enough. A bare
        // answer to a transaction would read as "not succeeded", and one to a delete as "nothing
        // was there".
        else if (saysEnough(request)) {
          const { revision, wrote } = recent
          this.#applied(write, { revision, wrote, error: null, branches: [], ops: [] }, request)
        } else for (const r of write.replies) r({ ...refusal(Errors.timeout()), unknown: true })
      },
      fail,
      deadline: write.deadline,
      working: () => {
        for (const r of write.replies) r.working?.()
      },
    })
  }

  /** Answers a change of the flags or of the list of clusters that was made or refused. */
  #stateChanged(write: PendingWrite, result: number, request: StateRequest): void {
    if (write.replies.length === 0) return
    if (request.kind === 'clusters') {
      this.#clusterCalls.answer(write, request, result)
      return
    }
    const answer = this.#maintenance.answer(request, result)
    for (const reply of write.replies) reply(answer)
  }
}

/**
 * The answer that says why a write was refused. If auth has changed since the member was asked,
 * another try of the write may have been applied or may come: its outcome is unknown.
 */
function refused(error: EtcdError): Answer {
  return error.reason === 'authOldRevision' ? { ...refusal(error), unknown: true } : refusal(error)
}

/**
 * The answer that says why a write that was done has no answer. The next try may have one, unless
 * it is too large: that is final.
 */
function doneAnd(error: EtcdError): Answer {
  return error.code === Code.ResourceExhausted
    ? refusal(Errors.doneTooLarge())
    : { ...refusal(error), unknown: true }
}

/** Encodes the answer to a write, or to a transaction that only read; null: to a compaction. */
export function encodeAnswer(header: Header, answer: WriteAnswer | null): Uint8Array {
  switch (answer?.kind) {
    case 'put':
      return convert.encodePutResponse(header, answer)
    case 'deleteRange':
      return convert.encodeDeleteRangeResponse(header, answer)
    case 'txn':
      return convert.encodeTxnResponse(header, answer)
    case 'leaseGrant':
      return convert.encodeLeaseGrantResponse(header, answer.id, answer.ttl)
    case 'leaseRevoke':
      return convert.encodeLeaseRevokeResponse(header)
    case 'auth':
      return encodeAuthResponse(header, answer.token)
    default:
      return convert.encodeCompactionResponse(header)
  }
}

/** Whether the header alone is an answer to the request. */
function saysEnough(request: WriteRequest): boolean {
  if (request.kind === 'auth') return request.op.kind !== 'authenticate'
  return (
    request.kind !== 'txn' &&
    request.kind !== 'deleteRange' &&
    !(request.kind === 'put' && request.prevKv)
  )
}
