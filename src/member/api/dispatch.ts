/** What a member answers to each call of the door, etcd's own way. */

import { Code, Errors, EtcdError } from '../../errors.ts'
import * as convert from '../../etcd/convert.ts'
import { AlarmAction, decodeAlarm } from '../../etcd/maintenance.ts'
import { MAX_APPLY_LAG, MAX_CALL_TIMEOUT_MS, MIN_REVISION_WAIT_MS, PAGE_BYTES, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import {
  decodeCursor,
  encodeCursor,
  isReadOnly,
  type RangeCursor,
  type RangePage,
  type RangeRequest,
  type RequestOp,
  type TxnRequest,
} from '../../mvcc/index.ts'
import type { Clock, Host, Random, Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { decodeMessage } from '../../proto/wire.ts'
import { type Revision, revision } from '../../types.ts'
import { permitsTxn } from '../access/permissions.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Answered, Replica } from '../replica/replica.ts'
import { decodeWrite, type EntryRequest } from '../storage/log-entry.ts'
import { type Answer, type Reply, refusal, refusing } from '../turn/answer.ts'
import { idOfWrite } from '../turn/ids.ts'
import { Log } from '../turn/logger.ts'
import { AuthCalls } from './auth.ts'
import { type AskedCall, CallMeter } from './call-meter.ts'
import { ClusterCalls } from './clusters.ts'
import type { CallsOwner } from './context.ts'
import { grantOf, LeaseCalls } from './lease.ts'
import { Maintenance } from './maintenance.ts'
import { changeMembers } from './members.ts'
import { idOfNamed } from './request-id.ts'
import { Backups, continuesBackup } from './snapshot.ts'
import { StatusCalls } from './status.ts'
import { encodeAnswer, WriteAnswers } from './write-answers.ts'

const Method = quorate.member.Method
type Call = AskedCall
const NOTHING = new Uint8Array(0)
/** Answered to who is nobody, also where the deployment is closed. */
const FOR_STRANGERS: readonly quorate.member.Method[] = [
  Method.AUTH_RECORD,
  Method.AUTHENTICATE,
  Method.AUTH_RIGHT,
  Method.AUTH_BOOTSTRAP,
  Method.CHECK,
  Method.METRICS,
]

/** Answered by a member that is receiving its state, and so knows neither users nor whether auth is on. */
const WITHOUT_STATE: readonly quorate.member.Method[] = [
  Method.STATUS,
  Method.SEATS,
  Method.MEMBER_LIST,
  Method.METRICS,
  Method.CHECK,
  Method.CLUSTER_FIND,
]

/** Guards nothing of its own: turns calls into what a replica does, and what came of it into answers. */
export class Calls {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #meter: CallMeter
  readonly #authCalls: AuthCalls
  readonly #maintenance: Maintenance
  readonly #backups: Backups
  readonly #clusterCalls: ClusterCalls
  readonly #leaseCalls: LeaseCalls
  readonly #statusCalls: StatusCalls
  readonly #writeAnswers: WriteAnswers

  constructor(replica: Replica, ports: { clock: Clock; random: Random; host: Host; sql: Pick<Sql, 'size' | 'rows'> }) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#meter = new CallMeter(replica.counters, ports.clock, new Log(ports.host, ports.clock))
    this.#authCalls = new AuthCalls(replica, ports, () => this.#header())
    this.#backups = new Backups(replica, ports)
    const shared: CallsOwner = {
      header: (at) => this.#header(at),
      deadline: (call) => this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      needState: () => this.#needState(),
      read: (call, linearizable, reply, serve) => this.#read(call, linearizable, reply, serve),
      write: (call, method, body, reply) => this.#write(call, method, body, reply),
      whenRoom: (call, reply, build) => this.#whenRoom(call, reply, build),
    }
    this.#maintenance = new Maintenance(replica, shared)
    this.#clusterCalls = new ClusterCalls(replica, ports, shared)
    this.#leaseCalls = new LeaseCalls(replica, shared)
    this.#statusCalls = new StatusCalls(replica, ports, shared)
    this.#writeAnswers = new WriteAnswers(replica, this.#maintenance, this.#clusterCalls, (at) => this.#header(at))
  }

  /** Answers the writes that a turn has applied, within the turn. */
  answer(answered: readonly Answered[]): void {
    for (const one of answered) this.#writeAnswers.answer(one)
  }

  /** One call, in a turn. `reply` is called once, in this turn or a later one. */
  handle(asked: quorate.member.ICall, leave: Reply): void {
    const call = this.#meter.began(asked)
    const { access } = this.#replica
    // Before it is done, for it may put an end to what the token is worth; or once it is known what the token is.
    const user = call.audited ? access.nameOf(call) : ''
    const reply: Reply = (answer) => {
      this.#meter.ended(call, answer)
      leave(call.audited ? { ...answer, user: user || access.nameOf(call) } : answer)
    }
    if (leave.working !== undefined) reply.working = leave.working
    refusing(reply, () => {
      if (this.#goesOn(call, reply)) return
      if (call.requireLeader && !this.#replica.mayHaveLeader) throw Errors.noLeader()
      if (!access.behind(call) || this.#replica.isLearner || !access.mayAsk(call)) this.#admit(call, reply)
      else this.#read({ timeoutMs: call.timeoutMs ?? 0 }, true, reply, () => this.#admit(call, reply))
    })
  }

  /**
   * The rest of an answer that has begun: whether its caller may have it was asked then, once, as in etcd. Only the edge can ask for one:
   * no cursor ever leaves it. False: it is none.
   */
  #goesOn(call: Call, reply: Reply): boolean {
    const body = call.body ?? NOTHING
    if (call.method === Method.PAGE) this.#page(body, call, reply)
    else if (call.method === Method.HOLD) this.#hold(body, reply)
    else if (call.method === Method.SNAPSHOT && continuesBackup(body)) {
      this.#needState()
      this.#whenRoom(call, reply, () => this.#backups.answer(body))
    } else return false
    return true
  }

  #admit(call: Call, reply: Reply): void {
    if (call.closed && !FOR_STRANGERS.includes(call.method ?? Method.METHOD_UNSPECIFIED)) {
      this.#needState()
      this.#replica.access.admit(call)
    }
    this.#dispatch(call, reply)
  }

  #dispatch(asked: Call, reply: Reply): void {
    const { access } = this.#replica
    if (!WITHOUT_STATE.includes(asked.method ?? Method.METHOD_UNSPECIFIED)) this.#needState()
    const call = asked.named ? { ...asked, requestId: idOfNamed(asked, access.nameIn(asked)) } : asked
    const body = call.body ?? NOTHING
    switch (call.method) {
      case Method.PUT:
      case Method.DELETE_RANGE:
        this.#write(call, call.method, body, reply)
        return
      case Method.COMPACT:
        access.root(call)
        this.#write(call, call.method, body, reply)
        return
      case Method.LEASE_REVOKE:
        access.user(call)
        this.#write(call, call.method, body, reply)
        return
      case Method.ALARM:
        if (decodeAlarm(body).action === AlarmAction.Get) access.user(call)
        else access.root(call)
        this.#maintenance.handle(call, call.method, reply)
        return
      case Method.DOWNGRADE:
      case Method.DEFRAGMENT:
      case Method.HASH:
      case Method.MOVE_LEADER:
        access.root(call)
        this.#maintenance.handle(call, call.method, reply)
        return
      case Method.LEASE_GRANT:
        access.user(call)
        this.#write(call, call.method, grantOf(body, call), reply)
        return
      case Method.TXN: {
        const request = convert.decodeTxn(body)
        if (!isReadOnly(request)) this.#write(call, Method.TXN, body, reply)
        else this.#read(call, !serializable(request), reply, () => this.#txn(request, call, reply))
        return
      }
      case Method.RANGE: {
        const request = convert.decodeRange(body)
        this.#read(call, !request.serializable, reply, () => this.#range(request, body, call, reply))
        return
      }
      case Method.LEASE_TIME_TO_LIVE:
      case Method.LEASE_KEEP_ALIVE:
      case Method.LEASE_LEASES:
        this.#leaseCalls.handle(call, call.method, body, reply)
        return
      case Method.HASH_KV:
        access.root(call)
        this.#hash(convert.decodeHashKV(body), reply)
        return
      case Method.SNAPSHOT:
        access.root(call)
        this.#needState()
        this.#whenRoom(call, reply, () => this.#backups.answer(body))
        return
      case Method.MEMBER_ADD:
      case Method.MEMBER_PROMOTE:
      case Method.MEMBER_UPDATE:
      case Method.MEMBER_REMOVE:
        access.root(call)
        changeMembers(this.#replica, call, body, this.#deadline(call, PROPOSAL_TIMEOUT_MS), this.#header(revision(0)), reply)
        return
      case Method.STATUS:
      case Method.SEATS:
      case Method.MEMBER_LIST:
      case Method.METRICS:
      case Method.CHECK:
        this.#statusCalls.handle(call, call.method, body, reply)
        return
      case Method.CLUSTER_FIND:
      case Method.CLUSTER_LIST:
      case Method.CLUSTER_CHANGE:
        this.#clusterCalls.handle(call, body, reply)
        return
      default:
        this.#auth(call, body, reply)
    }
  }

  /** Why this caller may not do what only root may; null: it may. Of a closed deployment the edge has seen its owner. */
  refusesRoot(call: Call): EtcdError | null {
    try {
      if (!call.closed) this.#replica.access.root(call)
      return null
    } catch (e) {
      if (e instanceof EtcdError) return e
      throw e
    }
  }

  #auth(call: Call, body: Uint8Array, reply: Reply): void {
    const method = call.method ?? Method.METHOD_UNSPECIFIED
    if (this.#authCalls.tell(method, body, call)) {
      reply({})
      return
    }
    const read = this.#authCalls.read(method, body, call)
    if (read !== null) {
      this.#read(call, true, reply, () => this.#whenRoom(call, reply, () => ({ body: read() })))
      return
    }
    const write = this.#authCalls.write(method, body, call)
    if (write !== null) this.#write(call, method, write, reply)
    else reply({ code: Code.Unimplemented, message: 'quorate: this member does not know the method' })
  }

  #header(at: Revision = this.#replica.store.revision): convert.Header {
    const { identity, term } = this.#replica
    return { clusterId: identity.cluster, memberId: identity.id, revision: at, raftTerm: term }
  }

  #deadline(call: Call, otherwise: number): number {
    return this.#clock.now() + Math.min(call.timeoutMs || otherwise, MAX_CALL_TIMEOUT_MS)
  }

  // ---- writes ----

  #write(call: Call, method: PendingWrite['method'], body: Uint8Array, reply: Reply): void {
    const replica = this.#replica
    if (replica.isLearner) throw Errors.learnerNotSupported()
    if (replica.applyLag > MAX_APPLY_LAG) throw Errors.tooManyRequests()
    // To authenticate is to be nobody yet.
    const who = method === Method.AUTHENTICATE ? null : replica.access.whoIs(call)
    const id = idOfWrite(call)
    const request = this.#timed(decodeWrite(method, body))
    // A second try takes no room.
    if (replica.store.recent(id) === null && replica.quota.refuses(request, reply)) return
    replica.writes.add({
      id,
      method,
      body,
      who,
      ...(call.waits ? { waits: call.waits } : {}),
      request,
      replies: [reply],
      deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      retry: call.retry ?? false,
      proposedAt: null,
    })
  }

  /** Apply knows no clock: a grant says when it was asked. */
  #timed(request: EntryRequest): EntryRequest {
    return request.kind === 'leaseGrant' ? { ...request, time: this.#clock.now() } : request
  }

  // ---- reads ----

  #needState(): void {
    if (!this.#replica.store.restoring) return
    throw new EtcdError(Code.Unavailable, 'quorate: this member is being restored from a snapshot')
  }

  /** Runs `serve` when the read may be answered here: at once, at a revision, or after a quorum round. */
  #read(call: Call, linearizable: boolean, reply: Reply, serve: () => void): void {
    const replica = this.#replica
    this.#needState()
    const minRevision = toNumber(call.minRevision)
    const fail = (e: EtcdError): void => reply(refusal(e))
    const guarded = (): void => refusing(reply, serve)
    if (minRevision > 0) {
      if (replica.store.revision >= minRevision) {
        guarded()
        return
      }
      const deadline = this.#clock.now() + Math.min(call.timeoutMs || MIN_REVISION_WAIT_MS, MIN_REVISION_WAIT_MS)
      const serve = (): void => {
        call.waits?.reached(this.#clock.now())
        guarded()
      }
      replica.reads.addAtRevision(minRevision, { serve, fail, deadline })
      return
    }
    if (!linearizable) {
      guarded()
      return
    }
    if (replica.isLearner) throw Errors.learnerNotSupported()
    const { waits } = call
    const served = (): void => {
      waits?.readable(this.#clock.now())
      guarded()
    }
    replica.reads.add({
      serve: served,
      fail,
      deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      ...(waits ? { waits } : {}),
    })
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
        else reply(this.#paged(convert.encodeRangeResponse(this.#header(page.headerRevision), page), body, page))
      },
      fail: (error) => reply(refusal(error)),
      deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      working: reply.working,
    })
  }

  /** The rest of an answer, whichever member began it: all have the same at its revision, as long as it is there. */
  #page(body: Uint8Array, call: Call, reply: Reply): void {
    this.#needState()
    const { store, jobs } = this.#replica
    const { request, cursor } = this.#rest(body)
    const gone = (error: EtcdError): void => reply(refusal(error.code === Code.OutOfRange ? Errors.restGone() : error))
    // A member that is behind serves it once it has come as far.
    this.#read({ timeoutMs: call.timeoutMs ?? 0, minRevision: cursor.revision }, false, reply, () =>
      jobs.start({
        make: () => store.read(convert.decodeRange(request), cursor, PAGE_BYTES),
        done: (page) => reply(this.#paged(convert.encodeRangePage(page.kvs), request, page)),
        fail: gone,
        deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      }),
    )
  }

  /** The rest of an answer will be asked for, perhaps here: what it reads must be there then. */
  #hold(body: Uint8Array, reply: Reply): void {
    this.#replica.pagePins.hold(this.#rest(body).cursor.revision)
    reply({})
  }

  /** What a PAGE asks for. */
  #rest(body: Uint8Array): { readonly request: Uint8Array; readonly cursor: RangeCursor } {
    const { request, cluster, cursor } = decodeMessage(quorate.member.PageRequest, body)
    // A cluster that began anew from one member may have written other things at these revisions.
    const of = toU64(cluster)
    if (of !== 0n && of !== this.#replica.identity.cluster) throw Errors.restGone()
    return { request, cursor: decodeMessage({ decode: decodeCursor }, cursor) }
  }

  /** A page, and how to ask for the next: what that reads must still be there then. */
  #paged(body: Uint8Array, request: Uint8Array, { next }: RangePage): Answer {
    if (next === null) return { body }
    this.#replica.pagePins.hold(next.revision)
    const { cluster } = this.#replica.identity
    return {
      body,
      next: quorate.member.PageRequest.encode({ request, cursor: encodeCursor(next), cluster: fromU64(cluster) }).finish(),
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
        reply(stale !== null ? refusal(stale) : { body: encodeAnswer(this.#header(result.revision), result.answer) })
      },
      fail: (error) => reply(refusal(error)),
      deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      working: reply.working,
    })
  }

  /** An answer that is built in one piece, however long: when there is room. */
  #whenRoom(call: Call, reply: Reply, build: () => Answer): void {
    this.#replica.jobs.whenRoom(() => reply(build()), {
      fail: (error) => reply(refusal(error)),
      deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS),
    })
  }

  #hash(at: number, reply: Reply): void {
    this.#needState()
    this.#replica.hashes.ask(at, {
      done: (h) => reply({ body: convert.encodeHashKVResponse(this.#header(h.headerRevision), h) }),
      fail: (error) => reply(refusal(error)),
      working: reply.working,
    })
  }
}

/** etcd: every op is a range, and serializable. */
function serializable(txn: TxnRequest): boolean {
  const test = (op: RequestOp): boolean => op.kind === 'range' && op.serializable
  return txn.success.every(test) && txn.failure.every(test)
}
