/** What callers hear of a write that was applied, now or at an earlier try. */
import { Errors, type EtcdError } from '../errors.ts'
import { errorOf, type Outcome, type RecentEntry, type WriteAnswer, type WriteRequest } from '../mvcc/index.ts'
import { encodeAuthResponse } from '../proto/auth.ts'
import type { Header } from '../proto/convert.ts'
import * as convert from '../proto/convert.ts'
import type { Revision } from '../types.ts'
import type { ClusterCalls } from './cluster-calls.ts'
import { isStateRequest } from './entry.ts'
import { invariant } from './invariant.ts'
import type { Maintenance } from './maintenance.ts'
import type { Replica } from './replica.ts'
import { type PendingWrite, type Reply, refusal, refusing } from './writes.ts'

/** Guards nothing of its own: an answer that takes long is one of the replica's jobs. */
export class Outcomes {
  readonly #replica: Replica
  readonly #maintenance: Maintenance
  readonly #clusterCalls: ClusterCalls
  readonly #header: (at: Revision) => Header

  constructor(replica: Replica, maintenance: Maintenance, clusterCalls: ClusterCalls, header: (at: Revision) => Header) {
    this.#replica = replica
    this.#maintenance = maintenance
    this.#clusterCalls = clusterCalls
    this.#header = header
  }

  /** A write that waits here was applied. */
  settled(write: PendingWrite, outcome: Outcome): void {
    const reply: Reply = (answer) => {
      for (const r of write.replies) r(answer)
    }
    const working = (): void => {
      for (const r of write.replies) r.working?.()
    }
    if (outcome.error !== null) {
      reply(refusal(outcome.error))
      return
    }
    const { request } = write
    invariant(!isStateRequest(request), 'what the store did was asked of the store')
    const answer = (): void =>
      this.#replica.jobs.start(
        () => this.#replica.store.answer(request, outcome),
        (result) => reply({ body: encodeAnswer(this.#header(result.revision), result.answer) }),
        (error) => reply(refusal(error)),
        working,
      )
    if (request.kind !== 'compaction' || !request.physical) {
      answer()
      return
    }
    refusing(reply, () => this.#replica.physical.wait({ revision: request.revision, done: answer, working }))
  }

  /** A write that waits here was applied at an earlier try: its answer is built again. */
  settledBefore(write: PendingWrite, recent: RecentEntry): void {
    const error = errorOf(recent.result)
    if (error !== null) {
      for (const r of write.replies) r(refusal(error))
      return
    }
    const { request } = write
    if (isStateRequest(request)) {
      this.flagged(write, recent.result)
      return
    }
    const fail = (e: EtcdError): void => {
      for (const r of write.replies) r(refusal(e))
    }
    this.#replica.jobs.start(
      () => this.#replica.store.recover(request, recent),
      ({ outcome }) => {
        if (outcome !== null) this.settled(write, outcome)
        // The history is compacted: that it was done is all that is left to say, where that says enough. A bare answer to a
        // transaction would read as "not succeeded", one to a delete as "nothing was there".
        else if (saysEnough(request)) {
          this.settled(write, { revision: recent.revision, wrote: recent.wrote, error: null, branches: [], ops: [] })
        } else for (const r of write.replies) r({ ...refusal(Errors.timeout()), unknown: true })
      },
      fail,
      () => {
        for (const r of write.replies) r.working?.()
      },
    )
  }

  /** A change of the flags, or of the list of clusters, that waits here was made, or refused. */
  flagged(write: PendingWrite, result: number): void {
    if (write.replies.length === 0) return
    if (write.request.kind === 'clusters') {
      this.#clusterCalls.answer(write, write.request, result)
      return
    }
    const answer = this.#maintenance.answer(write.request, result)
    for (const reply of write.replies) reply(answer)
  }
}

/** The answer to a write, or to a transaction that only read; null: to a compaction. */
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
  return request.kind !== 'txn' && request.kind !== 'deleteRange' && !(request.kind === 'put' && request.prevKv)
}
