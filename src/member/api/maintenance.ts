/**
 * Answers the calls of etcd's Maintenance service about the cluster's flags, its leader and the
 * database.
 */

import { invariant } from '../../base/invariant.ts'
import { Errors } from '../../errors.ts'
import {
  type Alarm,
  AlarmAction,
  AlarmType,
  DowngradeAction,
  decodeAlarm,
  decodeDowngrade,
  decodeMoveLeader,
  encodeAlarmResponse,
  encodeDowngrade,
  encodeDowngradeResponse,
  encodeHashResponse,
} from '../../etcd/maintenance.ts'
import { quorate } from '../../proto/generated/member.js'
import { ETCD_CLUSTER_VERSION } from '../../version.ts'
import { FlagsResult } from '../apply/flags.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Replica } from '../replica/replica.ts'
import type { EntryRequest } from '../storage/log-entry.ts'
import { type Answer, type Reply, refusal } from '../turn/answer.ts'
import { idOfWrite } from '../turn/ids.ts'
import type { CallsOwner } from './context.ts'

const Method = quorate.member.Method
type Call = quorate.member.ICall
const NOTHING = new Uint8Array(0)

/** Guards nothing of its own. */
export class Maintenance {
  readonly #replica: Replica
  readonly #owner: CallsOwner

  constructor(replica: Replica, owner: CallsOwner) {
    this.#replica = replica
    this.#owner = owner
  }

  /** One call, in a turn. */
  handle(call: Call, method: PendingWrite['method'], reply: Reply): void {
    const body = call.body ?? NOTHING
    switch (method) {
      case Method.ALARM:
        this.#alarm(call, body, reply)
        return
      case Method.DOWNGRADE:
        this.#downgrade(call, body, reply)
        return
      case Method.DEFRAGMENT:
        this.#defragment(reply)
        return
      case Method.HASH:
        this.#hash(reply)
        return
      case Method.MOVE_LEADER:
        this.#replica.transfers.add({
          to: decodeMoveLeader(body),
          done: () => reply({}),
          fail: (e) => reply(refusal(e)),
          deadline: this.#owner.deadline(call),
        })
        return
      default:
        invariant(false, 'a call of maintenance')
    }
  }

  /** The answer to an applied change of the flags. */
  answer(request: EntryRequest, result: number): Answer {
    const header = this.#owner.header()
    if (request.kind === 'downgrade')
      return { body: encodeDowngradeResponse(header, CLUSTER_VERSION) }
    invariant(request.kind === 'alarm', 'flags are changed by their own requests')
    const alarms: Alarm[] =
      result === FlagsResult.Done ? [{ member: request.member, type: request.alarm }] : []
    return { body: encodeAlarmResponse(header, alarms) }
  }

  #alarm(call: Call, body: Uint8Array, reply: Reply): void {
    const { action, alarm } = decodeAlarm(body)
    const { access } = this.#replica
    if (action === AlarmAction.Get) access.user(call)
    else access.root(call)
    if (action === AlarmAction.Activate || action === AlarmAction.Deactivate) {
      this.#owner.write(call, Method.ALARM, body, reply)
      return
    }
    this.#owner.read(call, true, reply, () => {
      const { alarms } = this.#replica.flags
      const asked =
        action !== AlarmAction.Get
          ? []
          : alarms.filter((a) => alarm === AlarmType.None || a.type === alarm)
      reply({ body: encodeAlarmResponse(this.#owner.header(), asked) })
    })
  }

  /** This code has only one version, so a downgrade changes nothing but what Status says. */
  #downgrade(call: Call, body: Uint8Array, reply: Reply): void {
    const { action, version } = decodeDowngrade(body)
    if (
      action !== DowngradeAction.Validate &&
      action !== DowngradeAction.Enable &&
      action !== DowngradeAction.Cancel
    )
      throw Errors.unknownMethod()
    const target = action === DowngradeAction.Cancel ? '' : targetOf(version)
    const logged =
      action === DowngradeAction.Enable
        ? encodeDowngrade({ kind: 'downgrade', action, version: target })
        : body
    const write = (): void => this.#owner.write(call, Method.DOWNGRADE, logged, reply)
    this.#owner.read(call, true, reply, () => {
      // An earlier try of this request may have brought about what it asks for.
      if (this.#replica.store.recent(idOfWrite(call)) !== null) {
        write()
        return
      }
      const under = this.#replica.flags.downgrade !== null
      if (action === DowngradeAction.Cancel) {
        if (under) write()
        else reply({ body: encodeDowngradeResponse(this.#owner.header(), CLUSTER_VERSION) })
        return
      }
      if (target !== LOWER_VERSION) throw Errors.invalidDowngradeTarget()
      if (under) throw Errors.downgradeInProcess()
      if (action === DowngradeAction.Validate)
        reply({ body: encodeDowngradeResponse(this.#owner.header(), CLUSTER_VERSION) })
      else write()
    })
  }

  /**
   * SQLite in a Durable Object reuses free pages, does not count them, and can't be told to move
   * the others. So this only waits until compaction has removed all that it has to.
   */
  #defragment(reply: Reply): void {
    this.#owner.needState()
    const { store, physical } = this.#replica
    physical.wait({
      revision: store.compactRevision,
      done: () => reply({}),
      working: reply.working,
    })
  }

  /**
   * etcd hashes its file, which differs from store to store. This is the hash of everything at the
   * present revision.
   */
  #hash(reply: Reply): void {
    this.#owner.needState()
    this.#replica.hashes.ask(0, {
      done: ({ hash, headerRevision }) =>
        reply({
          body: encodeHashResponse({ ...this.#owner.header(), revision: headerRevision }, hash),
        }),
      fail: (error) => reply(refusal(error)),
      working: reply.working,
    })
  }
}

/** Major and minor number, as Downgrade answers them. */
const CLUSTER_VERSION = ETCD_CLUSTER_VERSION.split('.').slice(0, 2).join('.')
const LOWER_VERSION = `${CLUSTER_VERSION.split('.')[0]}.${Number(CLUSTER_VERSION.split('.')[1]) - 1}.0`

/** The version with patch number 0: only major and minor count. */
function targetOf(version: string): string {
  const [, major, minor] =
    /^(\d+)\.(\d+)(?:\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?$/.exec(version) ?? []
  if (major === undefined || minor === undefined) throw Errors.wrongDowngradeFormat()
  return `${Number(major)}.${Number(minor)}.0`
}
