/** Answers each call of a member's door as etcd does. */

import { invariant } from '../../base/invariant.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import * as convert from '../../etcd/convert.ts'
import { MAX_APPLY_LAG, MAX_CALL_TIMEOUT_MS, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { isReadOnly } from '../../mvcc/index.ts'
import type { Clock, Host, Random, Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { type Revision, revision } from '../../types.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Replica } from '../replica/replica.ts'
import type { Answered } from '../replica/turn-order.ts'
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
import { ruleOf } from './methods.ts'
import { ReadCalls } from './reads.ts'
import { idOfNamed } from './request-id.ts'
import { Backups, continuesBackup } from './snapshot.ts'
import { StatusCalls } from './status.ts'
import { WriteAnswers } from './write-answers.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method
type Call = AskedCall
const NOTHING = new Uint8Array(0)
/**
 * Guards nothing of its own: turns calls into work of the replica, and its results into answers.
 */
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
  readonly #readCalls: ReadCalls
  readonly #writeAnswers: WriteAnswers

  constructor(
    replica: Replica,
    ports: { clock: Clock; random: Random; host: Host; sql: Pick<Sql, 'size' | 'rows'> },
  ) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#meter = new CallMeter(replica.counters, ports.clock, new Log(ports.host, ports.clock))
    this.#authCalls = new AuthCalls(replica, ports, () => this.#header())
    this.#backups = new Backups(replica, ports)
    const shared: CallsOwner = {
      header: (at) => this.#header(at),
      deadline: (call) => this.#deadline(call),
      needState: () => this.#needState(),
      read: (call, linearizable, reply, serve) =>
        this.#readCalls.whenReadable(call, linearizable, reply, serve),
      write: (call, method, body, reply) => this.#write(call, method, body, reply),
      whenRoom: (call, reply, build) => this.#whenRoom(call, reply, build),
    }
    this.#readCalls = new ReadCalls(replica, ports.clock, shared)
    this.#maintenance = new Maintenance(replica, shared)
    this.#clusterCalls = new ClusterCalls(replica, ports, shared)
    this.#leaseCalls = new LeaseCalls(replica, shared)
    this.#statusCalls = new StatusCalls(replica, ports, shared)
    this.#writeAnswers = new WriteAnswers(replica, this.#maintenance, this.#clusterCalls, (at) =>
      this.#header(at),
    )
  }

  /** Answers the writes that a turn has applied, within the turn. */
  answer(answered: readonly Answered[]): void {
    for (const one of answered) this.#writeAnswers.answer(one)
  }

  /** One call, in a turn. `reply` is called once, in this turn or a later one. */
  handle(asked: quorate.member.ICall, leave: Reply): void {
    const call = this.#meter.began(asked)
    const { access } = this.#replica
    // The user is named before the call is carried out, which may end the token. If the token is
    // not known here yet, the user is named afterwards.
    const user = call.audited ? access.nameOf(call) : ''
    const reply: Reply = (answer) => {
      this.#meter.ended(call, answer)
      leave(call.audited ? { ...answer, user: user || access.nameOf(call) } : answer)
    }
    if (leave.working !== undefined) reply.working = leave.working
    refusing(reply, () => {
      if (this.#goesOn(call, reply)) return
      if (call.requireLeader && !this.#replica.mayHaveLeader) throw Errors.noLeader()
      // Another member may have made the token just now: after a quorum round it is known here.
      if (!access.behind(call) || this.#replica.isLearner || !access.mayAsk(call))
        this.#admit(call, reply)
      else
        this.#readCalls.whenReadable({ timeoutMs: call.timeoutMs ?? 0 }, true, reply, () =>
          this.#admit(call, reply),
        )
    })
  }

  /**
   * Answers a call for the rest of an answer; false: it is another call. The caller was checked
   * once, when the answer began, as in etcd. Only the edge can make such a call: no cursor ever
   * leaves the edge.
   */
  #goesOn(call: Call, reply: Reply): boolean {
    const body = call.body ?? NOTHING
    if (call.method === Method.PAGE) this.#readCalls.page(body, call, reply)
    else if (call.method === Method.HOLD) this.#readCalls.hold(body, reply)
    else if (call.method === Method.SNAPSHOT && continuesBackup(body)) {
      this.#needState()
      this.#whenRoom(call, reply, () => this.#backups.answer(body))
    } else return false
    return true
  }

  #admit(call: Call, reply: Reply): void {
    if (call.closed && ruleOf(call.method ?? Method.METHOD_UNSPECIFIED)?.strangers !== true) {
      this.#needState()
      this.#replica.access.admit(call)
    }
    this.#dispatch(call, reply)
  }

  #dispatch(asked: Call, reply: Reply): void {
    const { access } = this.#replica
    const method = asked.method ?? Method.METHOD_UNSPECIFIED
    const rule = ruleOf(method)
    if (rule?.withoutState !== true) this.#needState()
    const call = asked.named
      ? { ...asked, requestId: idOfNamed(asked, access.nameIn(asked)) }
      : asked
    if (rule === undefined) {
      reply({ code: Code.Unimplemented, message: 'quorate: this member does not know the method' })
      return
    }
    if (rule.access === 'root') access.root(call)
    else if (rule.access === 'user') access.user(call)
    const body = call.body ?? NOTHING
    switch (rule.part) {
      case 'write':
        this.#write(call, method, method === Method.LEASE_GRANT ? grantOf(body, call) : body, reply)
        return
      case 'keys':
        this.#keys(call, method, body, reply)
        return
      case 'auth':
        this.#auth(call, method, body, reply)
        return
      case 'lease':
        this.#leaseCalls.handle(call, method, body, reply)
        return
      case 'maintenance':
        this.#maintenance.handle(call, method, reply)
        return
      case 'snapshot':
        this.#whenRoom(call, reply, () => this.#backups.answer(body))
        return
      case 'members':
        changeMembers(
          this.#replica,
          call,
          body,
          this.#deadline(call),
          this.#header(revision(0)),
          reply,
        )
        return
      case 'status':
        this.#statusCalls.handle(call, method, body, reply)
        return
      case 'clusters':
        this.#clusterCalls.handle(call, body, reply)
    }
  }

  #keys(call: Call, method: Method, body: Uint8Array, reply: Reply): void {
    if (method === Method.RANGE) this.#readCalls.range(body, call, reply)
    else if (method === Method.HASH_KV) this.#readCalls.hash(convert.decodeHashKV(body), reply)
    else {
      const request = convert.decodeTxn(body)
      if (isReadOnly(request)) this.#readCalls.txn(request, call, reply)
      else this.#write(call, method, body, reply)
    }
  }

  /**
   * Why this caller may not do what only root may; null: it may. In a closed deployment the edge
   * has checked that the caller is the owner.
   */
  refusesRoot(call: Call): EtcdError | null {
    try {
      if (!call.closed) this.#replica.access.root(call)
      return null
    } catch (e) {
      if (e instanceof EtcdError) return e
      throw e
    }
  }

  #auth(call: Call, method: Method, body: Uint8Array, reply: Reply): void {
    if (this.#authCalls.tell(method, body, call)) {
      reply({})
      return
    }
    const read = this.#authCalls.read(method, body, call)
    if (read !== null) {
      this.#readCalls.whenReadable(call, true, reply, () =>
        this.#whenRoom(call, reply, () => ({ body: read() })),
      )
      return
    }
    const write = this.#authCalls.write(method, body, call)
    invariant(write !== null, 'a call of auth tells, reads or writes')
    this.#write(call, method, write, reply)
  }

  #header(at: Revision = this.#replica.store.revision): convert.Header {
    const { identity, term } = this.#replica
    return { clusterId: identity.cluster, memberId: identity.id, revision: at, raftTerm: term }
  }

  #deadline(call: Call): number {
    return this.#clock.now() + Math.min(call.timeoutMs || PROPOSAL_TIMEOUT_MS, MAX_CALL_TIMEOUT_MS)
  }

  // ---- writes ----

  #write(call: Call, method: PendingWrite['method'], body: Uint8Array, reply: Reply): void {
    const replica = this.#replica
    if (replica.isLearner) throw Errors.learnerNotSupported()
    if (replica.applyLag > MAX_APPLY_LAG) throw Errors.tooManyRequests()
    // A caller that authenticates is no user yet.
    const who = method === Method.AUTHENTICATE ? null : replica.access.whoIs(call)
    const id = idOfWrite(call)
    const request = this.#timed(decodeWrite(method, body))
    // A request that was applied at an earlier try takes no more room.
    if (replica.store.recent(id) === null && replica.quota.refuses(request, reply)) return
    replica.writes.add({
      id,
      method,
      body,
      who,
      ...(call.waits ? { waits: call.waits } : {}),
      request,
      replies: [reply],
      deadline: this.#deadline(call),
      retry: call.retry ?? false,
      proposedAt: null,
    })
  }

  /** Apply reads no clock, so a grant carries the time at which it was asked for. */
  #timed(request: EntryRequest): EntryRequest {
    return request.kind === 'leaseGrant' ? { ...request, time: this.#clock.now() } : request
  }

  // ---- reads ----

  #needState(): void {
    if (!this.#replica.store.restoring) return
    throw new EtcdError(Code.Unavailable, 'quorate: this member is being restored from a snapshot')
  }

  /** Builds an answer in one piece, however long, when there is room for it. */
  #whenRoom(call: Call, reply: Reply, build: () => Answer): void {
    this.#replica.jobs.whenRoom(() => reply(build()), {
      fail: (error) => reply(refusal(error)),
      deadline: this.#deadline(call),
    })
  }
}
