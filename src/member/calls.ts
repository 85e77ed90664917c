/** What a member answers to each call of the door, etcd's own way. */
import { Code, Errors, EtcdError } from '../errors.ts'
import { hexOf } from '../hex.ts'
import {
  MAX_APPLY_LAG,
  MAX_CALL_TIMEOUT_MS,
  MAX_LEASE_TTL,
  MIN_LEASE_TTL,
  MIN_REVISION_WAIT_MS,
  PAGE_BYTES,
  PIN_MS,
  PROPOSAL_TIMEOUT_MS,
} from '../limits.ts'
import {
  decodeCursor,
  encodeCursor,
  errorOf,
  isReadOnly,
  type Outcome,
  type RangeCursor,
  type RangePage,
  type RangeRequest,
  type RecentEntry,
  type RequestOp,
  type TxnRequest,
  type WriteAnswer,
  type WriteRequest,
} from '../mvcc/index.ts'
import type { Clock, Host, Random, Sql } from '../ports.ts'
import { encodeAuthResponse } from '../proto/auth.ts'
import * as convert from '../proto/convert.ts'
import { quorate } from '../proto/generated/member.js'
import { toNumber } from '../proto/int64.ts'
import { AlarmAction, AlarmType, decodeAlarm } from '../proto/maintenance.ts'
import { decodeMessage } from '../proto/wire.ts'
import { type LeaseId, leaseId, NO_MEMBER, type Revision, requestId, revision } from '../types.ts'
import { ETCD_STORAGE_VERSION, ETCD_VERSION } from '../version.ts'
import { AuthCalls } from './auth-calls.ts'
import { Backups } from './backups.ts'
import { type AskedCall, CallMeter } from './call-meter.ts'
import { ClusterCalls } from './cluster-calls.ts'
import { seatsOf } from './departed.ts'
import { decodeWrite, type EntryRequest, isStateRequest } from './entry.ts'
import { nameOf } from './flags.ts'
import { invariant } from './invariant.ts'
import type { LeaseReply } from './lease-asks.ts'
import { Log } from './log-lines.ts'
import { type CallsOwner, Maintenance } from './maintenance.ts'
import { changeMembers, shownMember } from './member-calls.ts'
import { metricsOf } from './metrics.ts'
import { permitsTxn } from './permit.ts'
import type { Replica } from './replica.ts'
import { type Answer, type PendingWrite, type Reply, refusal, refusing } from './writes.ts'

const Method = quorate.member.Method
type Call = AskedCall
const NOTHING = new Uint8Array(0)
/** Answered to who is nobody, also where the deployment is closed. */
const FOR_STRANGERS: readonly quorate.member.Method[] = [
  Method.AUTH_RECORD,
  Method.AUTHENTICATE,
  Method.AUTH_BOOTSTRAP,
  Method.CHECK,
  Method.METRICS,
]

/** Guards nothing of its own: turns calls into what a replica does, and what came of it into answers. */
export class Calls {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #meter: CallMeter
  readonly #authCalls: AuthCalls
  readonly #sql: Pick<Sql, 'size' | 'rows'>
  readonly #maintenance: Maintenance
  readonly #backups: Backups
  readonly #clusterCalls: ClusterCalls

  constructor(replica: Replica, ports: { clock: Clock; random: Random; host: Host; sql: Pick<Sql, 'size' | 'rows'> }) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#meter = new CallMeter(replica.counters, ports.clock, new Log(ports.host, ports.clock))
    this.#authCalls = new AuthCalls(replica, ports, () => this.#header())
    this.#sql = ports.sql
    this.#backups = new Backups(replica, ports)
    const shared: CallsOwner = {
      header: () => this.#header(),
      deadline: (call) => this.#deadline(call, PROPOSAL_TIMEOUT_MS),
      needState: () => this.#needState(),
      read: (call, reply, serve) => this.#read(call, true, reply, serve),
      write: (call, method, body, reply) => this.#write(call, method, body, reply),
    }
    this.#maintenance = new Maintenance(replica, shared)
    this.#clusterCalls = new ClusterCalls(replica, ports, shared)
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
    refusing(reply, () => {
      if (call.requireLeader && !this.#replica.mayHaveLeader) throw Errors.noLeader()
      if (!this.#replica.access.behind(call) || this.#replica.isLearner) this.#admit(call, reply)
      else this.#read({ timeoutMs: call.timeoutMs ?? 0 }, true, reply, () => this.#admit(call, reply))
    })
  }

  #admit(call: Call, reply: Reply): void {
    if (call.closed && !FOR_STRANGERS.includes(call.method ?? Method.METHOD_UNSPECIFIED)) {
      this.#needState()
      this.#replica.access.admit(call)
    }
    this.#dispatch(call, reply)
  }

  #dispatch(call: Call, reply: Reply): void {
    const { access } = this.#replica
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
        this.#write(call, call.method, this.#grant(body, call), reply)
        return
      case Method.TXN: {
        const request = convert.decodeTxn(body)
        if (!isReadOnly(request)) this.#write(call, Method.TXN, body, reply)
        else this.#read(call, !serializable(request), reply, () => this.#txn(request, call, reply))
        return
      }
      case Method.RANGE: {
        const request = convert.decodeRange(body)
        this.#read(call, !request.serializable, reply, () => this.#range(request, body, null, call, reply))
        return
      }
      case Method.PAGE:
        this.#page(body, call, reply)
        return
      case Method.LEASE_TIME_TO_LIVE:
        access.user(call)
        this.#timeToLive(convert.decodeLeaseTimeToLive(body), call, reply)
        return
      case Method.LEASE_KEEP_ALIVE: {
        const id = convert.decodeLeaseKeepAlive(body)
        access.leases(call, [id], 'write')
        this.#askLease(id, true, call, reply, ({ ttl, revision: at }) => {
          reply({ body: convert.encodeLeaseKeepAliveResponse(this.#header(revision(at)), id, ttl) })
        })
        return
      }
      case Method.LEASE_LEASES:
        this.#read(call, true, reply, () => {
          const ids: LeaseId[] = []
          for (;;) {
            const some = this.#replica.store.leases(ids.at(-1) ?? null, 1000)
            for (const lease of some) ids.push(lease.id)
            if (some.length < 1000) break
          }
          access.leases(call, ids, 'read')
          reply({ body: convert.encodeLeaseLeasesResponse(this.#header(), ids) })
        })
        return
      case Method.HASH_KV:
        access.root(call)
        this.#hash(convert.decodeHashKV(body), reply)
        return
      case Method.SNAPSHOT:
        access.root(call)
        this.#needState()
        reply(this.#backups.answer(body))
        return
      case Method.STATUS:
        access.user(call)
        reply({ body: this.#status() })
        return
      case Method.MEMBER_ADD:
      case Method.MEMBER_PROMOTE:
      case Method.MEMBER_UPDATE:
      case Method.MEMBER_REMOVE:
        access.root(call)
        changeMembers(this.#replica, call, body, this.#deadline(call, PROPOSAL_TIMEOUT_MS), this.#header(revision(0)), reply)
        return
      case Method.SEATS:
        reply({ body: quorate.member.Seats.encode(seatsOf(this.#replica.membership)).finish() })
        return
      case Method.MEMBER_LIST:
        if (this.#replica.isLearner) throw Errors.learnerNotSupported()
        this.#read(call, convert.decodeMemberList(body), reply, () => {
          access.user(call)
          reply({ body: this.#memberList() })
        })
        return
      case Method.CLUSTER_FIND:
      case Method.CLUSTER_LIST:
      case Method.CLUSTER_CHANGE:
        this.#clusterCalls.handle(call, body, reply)
        return
      case Method.METRICS:
        reply({ body: this.#metrics() })
        return
      case Method.CHECK:
        this.#check(new TextDecoder().decode(body), call, reply)
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
    const read = this.#authCalls.read(method, body, call)
    if (read !== null) {
      this.#read(call, true, reply, () => reply({ body: read() }))
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
    const id = requestId(hexOf(call.requestId ?? NOTHING))
    if (id.length !== 32) throw new EtcdError(Code.InvalidArgument, 'quorate: a write needs a request id of 16 bytes')
    const request = this.#timed(decodeWrite(method, body))
    if (replica.quota.refuses(request, reply)) return
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

  /**
   * What apply may not look up is decided here: the id where none was asked for, the TTL that is granted. The id is made of the
   * request's own, so that each try, at whichever member, asks for the same one.
   */
  #grant(body: Uint8Array, call: Call): Uint8Array {
    const request = convert.decodeLeaseGrant(body)
    if (request.ttl > MAX_LEASE_TTL) throw Errors.leaseTTLTooLarge()
    let { id } = request
    for (let at = 0; id === 0n && at <= 8; at += 8) {
      const bytes = (call.requestId ?? NOTHING).subarray(at, at + 8)
      if (bytes.length < 8) break // refused for that by whoever takes the write
      id = leaseId(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0) & 0x7fff_ffff_ffff_ffffn)
    }
    return convert.encodeLeaseGrantRequest({ kind: 'leaseGrant', id, ttl: Math.max(request.ttl, MIN_LEASE_TTL) })
  }

  /** Apply knows no clock: a grant says when it was asked. */
  #timed(request: EntryRequest): EntryRequest {
    return request.kind === 'leaseGrant' ? { ...request, time: this.#clock.now() } : request
  }

  /** A write that waits here was applied. */
  settled(write: PendingWrite, outcome: Outcome): void {
    const reply: Reply = (answer) => {
      for (const r of write.replies) r(answer)
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
        (result) => reply({ body: this.#encode(result.revision, result.answer) }),
        (error) => reply(refusal(error)),
      )
    if (request.kind !== 'compaction' || !request.physical) {
      answer()
      return
    }
    // It is compacted; only that its rows are gone can come too late to be said.
    const late = (): void => reply(refusal(Errors.timeout()))
    this.#replica.physical.wait({ revision: request.revision, done: answer, late, deadline: write.deadline })
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

  #encode(at: Revision, answer: WriteAnswer | null): Uint8Array {
    const header = this.#header(at)
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

  #range(request: RangeRequest, body: Uint8Array, cursor: RangeCursor | null, call: Call, reply: Reply): void {
    const { access, counters } = this.#replica
    access.range(call, request.key, request.rangeEnd)
    const changed = access.unchanged(call)
    if (cursor === null) counters.ranges++
    this.#replica.jobs.start(
      () => this.#replica.store.read(request, cursor, PAGE_BYTES),
      (page: RangePage) => {
        const stale = changed()
        if (stale !== null) {
          reply(refusal(stale))
          return
        }
        const answer: Answer = {
          body:
            cursor === null
              ? convert.encodeRangeResponse(this.#header(page.headerRevision), page)
              : convert.encodeRangePage(page.kvs),
        }
        if (page.next !== null) {
          // The history the next page reads must still be there when it is asked for.
          this.#replica.store.pin(page.next.revision, this.#clock.now() + PIN_MS)
          answer.next = quorate.member.PageRequest.encode({ request: body, cursor: encodeCursor(page.next) }).finish()
        }
        reply(answer)
      },
      (error) => reply(refusal(error)),
    )
  }

  #page(body: Uint8Array, call: Call, reply: Reply): void {
    this.#needState()
    const page = decodeMessage(quorate.member.PageRequest, body)
    const cursor = decodeMessage({ decode: decodeCursor }, page.cursor)
    this.#range(convert.decodeRange(page.request), page.request, cursor, call, reply)
  }

  #txn(request: TxnRequest, call: Call, reply: Reply): void {
    const { access, store, counters } = this.#replica
    access.check(call, (who) => permitsTxn(store, who, request))
    const changed = access.unchanged(call)
    this.#replica.jobs.start(
      () => store.readTxn(request),
      (result) => {
        const stale = changed()
        counters.read(result.answer)
        reply(stale !== null ? refusal(stale) : { body: this.#encode(result.revision, result.answer) })
      },
      (error) => reply(refusal(error)),
    )
  }

  #hash(at: number, reply: Reply): void {
    this.#needState()
    this.#replica.jobs.start(
      () => this.#replica.store.hashKV(at),
      (h) => reply({ body: convert.encodeHashKVResponse(this.#header(h.headerRevision), h) }),
      (error) => reply(refusal(error)),
    )
  }

  /** Asks the leader, wherever it is; this member has applied what it had, when `done` is called. */
  #askLease(id: LeaseId, renew: boolean, call: Call, reply: Reply, done: (answer: LeaseReply) => void): void {
    this.#needState()
    if (this.#replica.isLearner) throw Errors.learnerNotSupported()
    const fail = (e: EtcdError): void => reply(refusal(e))
    this.#replica.leases.ask({ id, renew, done, fail, deadline: this.#deadline(call, PROPOSAL_TIMEOUT_MS) })
  }

  #timeToLive(request: convert.LeaseTimeToLiveRequest, call: Call, reply: Reply): void {
    const { store } = this.#replica
    const { id } = request
    const answer = ({ ttl: grantedTtl, remaining }: LeaseReply): void => {
      if (request.keys) this.#replica.access.leases(call, [id], 'read')
      const keys: Uint8Array[] = []
      if (grantedTtl === 0 || store.lease(id) === null) {
        reply({ body: convert.encodeLeaseTimeToLiveResponse(this.#header(), { id, ttl: -1, grantedTtl: 0, keys }) })
        return
      }
      while (request.keys) {
        const some = store.leaseKeys(id, keys.at(-1) ?? null, 1000)
        for (const key of some) keys.push(key)
        if (some.length < 1000) break
      }
      // Whole seconds, towards zero, as etcd counts them; over and not revoked yet: zero and below.
      const ttl = Math.trunc(remaining / 1000)
      reply({ body: convert.encodeLeaseTimeToLiveResponse(this.#header(), { id, ttl, grantedTtl, keys }) })
    }
    this.#askLease(id, false, call, reply, (lease) => refusing(reply, () => answer(lease)))
  }

  // ---- about the member ----

  #status(): Uint8Array {
    const { store, leader, term, commit, isLearner, flags, quota } = this.#replica
    const { size } = this.#sql
    const errors = flags.alarms.map(({ member, type }) => `memberID:${member} alarm:${nameOf(type)}`)
    return convert.encodeStatusResponse(this.#header(), {
      version: ETCD_VERSION,
      dbSize: size,
      leader,
      raftIndex: commit,
      raftTerm: term,
      raftAppliedIndex: store.appliedIndex,
      errors: leader === NO_MEMBER ? [Errors.noLeader().message, ...errors] : errors,
      // Pages that are free do not count: they are used before the database grows.
      dbSizeInUse: size,
      isLearner,
      storageVersion: ETCD_STORAGE_VERSION,
      dbSizeQuota: quota.bytes,
      downgradeTarget: flags.downgrade,
    })
  }

  #metrics(): Uint8Array {
    const { size, rows } = this.#sql
    return new TextEncoder().encode(metricsOf(this.#replica, { now: this.#clock.now(), size, rows }))
  }

  #memberList(): Uint8Array {
    const members = this.#replica.membership.members.map(shownMember)
    return convert.encodeMemberListResponse(this.#header(revision(0)), members)
  }

  /** The checks behind /health, /livez and /readyz, by etcd's names. */
  #check(name: string, call: Call, reply: Reply): void {
    const replica = this.#replica
    switch (name) {
      case 'data_corruption':
        if (replica.flags.has(AlarmType.Corrupt)) reply({ code: Code.DataLoss, message: 'alarm activated: CORRUPT' })
        else reply({})
        return
      case 'alarms': {
        const { alarms } = replica.flags
        const message = alarms.map(({ type }) => nameOf(type)).join(' ')
        reply(alarms.length === 0 ? {} : { code: Code.FailedPrecondition, message })
        return
      }
      case 'non_learner':
        if (replica.isLearner) reply(refusal(Errors.learnerNotSupported()))
        else reply({})
        return
      case 'leader':
        if (!replica.mayHaveLeader) reply(refusal(Errors.noLeader()))
        else reply({})
        return
      case 'serializable_read':
      case 'linearizable_read':
        this.#read(call, name === 'linearizable_read', reply, () => reply({}))
        return
      default:
        reply({ code: Code.NotFound, message: `quorate: no check is named ${name}` })
    }
  }
}

/** etcd: every op is a range, and serializable. */
function serializable(txn: TxnRequest): boolean {
  const test = (op: RequestOp): boolean => op.kind === 'range' && op.serializable
  return txn.success.every(test) && txn.failure.every(test)
}

/** Whether the header alone is an answer to the request. */
function saysEnough(request: WriteRequest): boolean {
  if (request.kind === 'auth') return request.op.kind !== 'authenticate'
  return request.kind !== 'txn' && request.kind !== 'deleteRange' && !(request.kind === 'put' && request.prevKv)
}
