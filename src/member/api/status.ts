/** Answers calls about the member that was asked, and about the members that it knows of. */
import { textOf } from '../../base/bytes.ts'
import { invariant } from '../../base/invariant.ts'
import { seatsOf } from '../../cluster/membership.ts'
import { Code, Errors } from '../../errors.ts'
import * as convert from '../../etcd/convert.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import type { Clock, Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { NO_MEMBER, revision } from '../../types.ts'
import { ETCD_STORAGE_VERSION, ETCD_VERSION } from '../../version.ts'
import { nameOf } from '../apply/flags.ts'
import type { Replica } from '../replica/replica.ts'
import { type Reply, refusal } from '../turn/answer.ts'
import type { AskedCall } from './call-meter.ts'
import type { CallsOwner } from './context.ts'
import { shownMember } from './members.ts'
import { metricsOf } from './metrics.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method

/** Guards nothing of its own. */
export class StatusCalls {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #sql: Pick<Sql, 'size' | 'rows'>
  readonly #owner: Pick<CallsOwner, 'header' | 'read'>

  constructor(
    replica: Replica,
    ports: { readonly clock: Clock; readonly sql: Pick<Sql, 'size' | 'rows'> },
    owner: Pick<CallsOwner, 'header' | 'read'>,
  ) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#sql = ports.sql
    this.#owner = owner
  }

  /** One call, in a turn. Throws, or answers, the EtcdError to refuse with. */
  handle(call: AskedCall, method: Method, body: Uint8Array, reply: Reply): void {
    const { access, isLearner, membership } = this.#replica
    switch (method) {
      case Method.STATUS:
        reply({ body: this.#status() })
        return
      case Method.SEATS:
        reply({ body: quorate.member.Seats.encode(seatsOf(membership)).finish() })
        return
      case Method.MEMBER_LIST:
        if (isLearner) throw Errors.learnerNotSupported()
        this.#owner.read(call, convert.decodeMemberList(body), reply, () => {
          access.user(call)
          reply({ body: this.#memberList() })
        })
        return
      case Method.METRICS:
        reply({ body: this.#metrics() })
        return
      case Method.CHECK:
        this.#check(textOf(body), call, reply)
        return
      default:
        invariant(false, 'a call about the member')
    }
  }

  #status(): Uint8Array {
    const { store, leader, term, commit, isLearner, flags, quota } = this.#replica
    const { size } = this.#sql
    const errors = flags.alarms.map(
      ({ member, type }) => `memberID:${member} alarm:${nameOf(type)}`,
    )
    return convert.encodeStatusResponse(this.#owner.header(), {
      version: ETCD_VERSION,
      dbSize: size,
      leader,
      raftIndex: commit,
      raftTerm: term,
      raftAppliedIndex: store.appliedIndex,
      errors: leader === NO_MEMBER ? [Errors.noLeader().message, ...errors] : errors,
      // Free pages do not count: SQLite uses them before the database grows.
      dbSizeInUse: size,
      isLearner,
      storageVersion: ETCD_STORAGE_VERSION,
      dbSizeQuota: quota.bytes,
      downgradeTarget: flags.downgrade,
    })
  }

  #metrics(): Uint8Array {
    const { size, rows } = this.#sql
    return new TextEncoder().encode(
      metricsOf(this.#replica, { now: this.#clock.now(), size, rows }),
    )
  }

  #memberList(): Uint8Array {
    const members = this.#replica.membership.members.map(shownMember)
    return convert.encodeMemberListResponse(this.#owner.header(revision(0)), members)
  }

  /** The checks behind /health, /livez and /readyz, by etcd's names. */
  #check(name: string, call: AskedCall, reply: Reply): void {
    const replica = this.#replica
    switch (name) {
      case 'data_corruption':
        if (replica.flags.has(AlarmType.Corrupt))
          reply({ code: Code.DataLoss, message: 'alarm activated: CORRUPT' })
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
        this.#owner.read(call, name === 'linearizable_read', reply, () => reply({}))
        return
      default:
        reply({ code: Code.NotFound, message: `quorate: no check is named ${name}` })
    }
  }
}
