/** Answers calls that read keys, page by page, once they may be answered here. */
import { Code, Errors, type EtcdError } from '../../errors.ts'
import * as convert from '../../etcd/convert.ts'
import { MIN_REVISION_WAIT_MS, PAGE_BYTES } from '../../limits.ts'
import {
  decodeCursor,
  encodeCursor,
  type RangeCursor,
  type RangePage,
  type RangeRequest,
  type RequestOp,
  type TxnRequest,
} from '../../mvcc/index.ts'
import type { Clock } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { decodeMessage } from '../../proto/wire.ts'
import { permitsTxn } from '../access/permissions.ts'
import type { Replica } from '../replica/replica.ts'
import { type Answer, type Reply, refusal, refusing } from '../turn/answer.ts'
import type { AskedCall } from './call-meter.ts'
import type { CallsOwner } from './context.ts'
import { encodeAnswer } from './write-answers.ts'

type Call = AskedCall

/** Guards nothing of its own. */
export class ReadCalls {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #owner: Pick<CallsOwner, 'header' | 'deadline' | 'needState'>

  constructor(
    replica: Replica,
    clock: Clock,
    owner: Pick<CallsOwner, 'header' | 'deadline' | 'needState'>,
  ) {
    this.#replica = replica
    this.#clock = clock
    this.#owner = owner
  }

  /**
   * Runs `serve` when the read may be answered here: at once; when this member has applied the
   * revision that the call asks for; or after a quorum round.
   */
  whenReadable(call: Call, linearizable: boolean, reply: Reply, serve: () => void): void {
    this.#owner.needState()
    const minRevision = toNumber(call.minRevision)
    if (minRevision > 0) this.#atRevision(minRevision, call, reply, serve)
    else if (linearizable) this.#afterRound(call, reply, serve)
    else refusing(reply, serve)
  }

  #atRevision(minRevision: number, call: Call, reply: Reply, serve: () => void): void {
    const { reads, store } = this.#replica
    if (store.revision >= minRevision) {
      refusing(reply, serve)
      return
    }
    reads.addAtRevision(minRevision, {
      serve: () => {
        call.waits?.reached(this.#clock.now())
        refusing(reply, serve)
      },
      fail: (e) => reply(refusal(e)),
      deadline:
        this.#clock.now() + Math.min(call.timeoutMs || MIN_REVISION_WAIT_MS, MIN_REVISION_WAIT_MS),
    })
  }

  #afterRound(call: Call, reply: Reply, serve: () => void): void {
    if (this.#replica.isLearner) throw Errors.learnerNotSupported()
    const { waits } = call
    this.#replica.reads.add({
      serve: () => {
        waits?.readable(this.#clock.now())
        refusing(reply, serve)
      },
      fail: (e) => reply(refusal(e)),
      deadline: this.#owner.deadline(call),
      ...(waits ? { waits } : {}),
    })
  }

  range(body: Uint8Array, call: Call, reply: Reply): void {
    const request = convert.decodeRange(body)
    this.whenReadable(call, !request.serializable, reply, () =>
      this.#range(request, body, call, reply),
    )
  }

  txn(request: TxnRequest, call: Call, reply: Reply): void {
    this.whenReadable(call, !serializable(request), reply, () => this.#txn(request, call, reply))
  }

  #range(request: RangeRequest, body: Uint8Array, call: Call, reply: Reply): void {
    const { access, counters, store } = this.#replica
    access.range(call, request.key, request.rangeEnd)
    const changed = access.unchanged(call)
    counters.ranges++
    this.#replica.jobs.start({
      make: () => store.read(request, null, PAGE_BYTES),
      done: (page: RangePage) => {
        const stale = changed()
        if (stale !== null) reply(refusal(stale))
        else
          reply(
            this.#paged(
              convert.encodeRangeResponse(this.#owner.header(page.headerRevision), page),
              body,
              page,
            ),
          )
      },
      fail: (error) => reply(refusal(error)),
      deadline: this.#owner.deadline(call),
      working: reply.working,
    })
  }

  /**
   * Answers the rest of an answer, whichever member began it: all members have the same at its
   * revision, until that is compacted.
   */
  page(body: Uint8Array, call: Call, reply: Reply): void {
    this.#owner.needState()
    const { store, jobs } = this.#replica
    const { request, cursor } = this.#rest(body)
    const gone = (error: EtcdError): void =>
      reply(refusal(error.code === Code.OutOfRange ? Errors.restGone() : error))
    // A member that is behind serves the page once it has applied that revision.
    this.whenReadable(
      { timeoutMs: call.timeoutMs ?? 0, minRevision: cursor.revision },
      false,
      reply,
      () =>
        jobs.start({
          make: () => store.read(convert.decodeRange(request), cursor, PAGE_BYTES),
          done: (page) => reply(this.#paged(convert.encodeRangePage(page.kvs), request, page)),
          fail: gone,
          deadline: this.#owner.deadline(call),
        }),
    )
  }

  /**
   * The edge will ask for the rest of an answer, perhaps here: what that reads must still be there.
   */
  hold(body: Uint8Array, reply: Reply): void {
    this.#replica.pagePins.hold(this.#rest(body).cursor.revision)
    reply({})
  }

  /** What a PAGE or HOLD asks for. */
  #rest(body: Uint8Array): { readonly request: Uint8Array; readonly cursor: RangeCursor } {
    const { request, cluster, cursor } = decodeMessage(quorate.member.PageRequest, body)
    // A cluster that began anew from one member may have written other things at these revisions.
    const of = toU64(cluster)
    if (of !== 0n && of !== this.#replica.identity.cluster) throw Errors.restGone()
    return { request, cursor: decodeMessage({ decode: decodeCursor }, cursor) }
  }

  /** A page, and the request for the next one. What that reads must still be there then. */
  #paged(body: Uint8Array, request: Uint8Array, { next }: RangePage): Answer {
    if (next === null) return { body }
    this.#replica.pagePins.hold(next.revision)
    const { cluster } = this.#replica.identity
    return {
      body,
      next: quorate.member.PageRequest.encode({
        request,
        cursor: encodeCursor(next),
        cluster: fromU64(cluster),
      }).finish(),
    }
  }

  #txn(request: TxnRequest, call: Call, reply: Reply): void {
    const { access, store, counters } = this.#replica
    access.check(call, (who) => permitsTxn(store, who, request))
    const changed = access.unchanged(call)
    this.#replica.jobs.start({
      make: () => store.readTxn(request),
      done: (result) => {
        const stale = changed()
        counters.read(result.answer)
        reply(
          stale !== null
            ? refusal(stale)
            : { body: encodeAnswer(this.#owner.header(result.revision), result.answer) },
        )
      },
      fail: (error) => reply(refusal(error)),
      deadline: this.#owner.deadline(call),
      working: reply.working,
    })
  }

  hash(at: number, reply: Reply): void {
    this.#owner.needState()
    this.#replica.hashes.ask(at, {
      done: (h) =>
        reply({ body: convert.encodeHashKVResponse(this.#owner.header(h.headerRevision), h) }),
      fail: (error) => reply(refusal(error)),
      working: reply.working,
    })
  }
}

/** As in etcd: every operation is a serializable range. */
function serializable(txn: TxnRequest): boolean {
  const test = (op: RequestOp): boolean => op.kind === 'range' && op.serializable
  return txn.success.every(test) && txn.failure.every(test)
}
