/**
 * The cluster's flags: what all members agree on beside keys, leases and membership. They are the
 * alarms, which stay until a caller disarms them, the downgrade under way, and the format of
 * entries and of members' messages. Entries of the log change the flags, one row keeps them, and a
 * snapshot carries them.
 */

import {
  type Alarm,
  AlarmAction,
  type AlarmRequest,
  AlarmType,
  DowngradeAction,
  type DowngradeRequest,
} from '../../etcd/maintenance.ts'
import { Result, type WriteRequest } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { fromU64, toU64 } from '../../proto/int64.ts'
import { memberId } from '../../types.ts'
import type { FlagsRequest } from '../storage/log-entry.ts'
import { loadFlags, NewerDataError, STORAGE_FORMAT, saveFlags } from '../storage/member-table.ts'
import { costOf } from './cost.ts'

/** A change's result as it is stored with its request id: never reuse a number. */
export const FlagsResult = {
  /** The request concerns no flag: etcd's answer names none. */
  Nothing: Result.Foreign + 100,
  /** The flag is as the request asks, by this request or before it. */
  Done: Result.Foreign + 101,
} as const

type Refusal = typeof Result.Corrupt | typeof Result.NoSpace

/**
 * What each alarm refuses, as etcd's appliers do (server/etcdserver/apply/corrupt.go, capped.go);
 * `larger`: only a request that may add bytes. A new kind of request needs its line here. Requests
 * of auth go on under both alarms: a user who can't log in can't repair anything.
 */
const REFUSED: Readonly<
  Record<WriteRequest['kind'], { readonly corrupt: boolean; readonly noSpace: boolean | 'larger' }>
> = {
  put: { corrupt: true, noSpace: true },
  deleteRange: { corrupt: true, noSpace: false },
  txn: { corrupt: true, noSpace: 'larger' },
  compaction: { corrupt: true, noSpace: false },
  leaseGrant: { corrupt: true, noSpace: true },
  leaseRevoke: { corrupt: true, noSpace: false },
  auth: { corrupt: false, noSpace: false },
}

/** Guards the cluster's flags as of what this member has applied. */
export class Flags {
  readonly #sql: Ports['sql']
  readonly #log: Ports['host']['log']
  #alarms: readonly Alarm[] = []
  #downgrade = ''
  #format = 1
  /** The highest format that this code knows. */
  readonly knows: number

  /** @throws NewerDataError */
  constructor({ sql, host }: Pick<Ports, 'sql' | 'host'>, knows: number) {
    this.#sql = sql
    this.#log = (level, event, fields) => host.log(level, event, fields)
    this.knows = knows
    this.#take(loadFlags(sql) ?? {})
    if (this.beyond) throw new NewerDataError(this.#format, knows)
  }

  /** The format of entries and of members' messages. */
  get format(): number {
    return this.#format
  }

  /** The cluster's format is beyond this code: nothing more can be applied here. */
  get beyond(): boolean {
    return this.#format > this.knows
  }

  /** In the order of type and member. */
  get alarms(): readonly Alarm[] {
    return this.#alarms
  }

  /** The version of the downgrade under way; null: none is. */
  get downgrade(): string | null {
    return this.#downgrade === '' ? null : this.#downgrade
  }

  has(type: number): boolean {
    return this.#alarms.some((alarm) => alarm.type === type)
  }

  /** Why an entry must not be carried out, as a result of apply; null: it may be. */
  refuses(request: WriteRequest): Refusal | null {
    if (this.#alarms.length === 0) return null
    const { corrupt, noSpace } = REFUSED[request.kind]
    if (corrupt && this.has(AlarmType.Corrupt)) return Result.Corrupt
    const full = noSpace === 'larger' ? costOf(request) > 0 : noSpace
    return full && this.has(AlarmType.NoSpace) ? Result.NoSpace : null
  }

  /** Applies one entry, in apply's transaction. */
  apply(request: FlagsRequest): number {
    switch (request.kind) {
      case 'alarm':
        return this.#alarm(request)
      case 'downgrade':
        return this.#setDowngrade(request)
      case 'raiseFormat':
        return this.#raise(request.format)
    }
  }

  #alarm({ action, member, alarm: type }: AlarmRequest): number {
    if (type !== AlarmType.NoSpace && type !== AlarmType.Corrupt) return FlagsResult.Nothing
    const known = this.#alarms.some((a) => a.member === member && a.type === type)
    if (action === AlarmAction.Activate) {
      if (!known) {
        this.#alarms = [...this.#alarms, { member, type }].sort(
          (a, b) => a.type - b.type || (a.member < b.member ? -1 : 1),
        )
        this.#save('alarm raised', { member: String(member), alarm: nameOf(type) })
      }
      return FlagsResult.Done
    }
    if (action !== AlarmAction.Deactivate || !known) return FlagsResult.Nothing
    this.#alarms = this.#alarms.filter((a) => a.member !== member || a.type !== type)
    this.#save('alarm disarmed', { member: String(member), alarm: nameOf(type) })
    return FlagsResult.Done
  }

  #setDowngrade({ action, version }: DowngradeRequest): number {
    const target = action === DowngradeAction.Enable ? version : ''
    if (target !== this.#downgrade) {
      this.#downgrade = target
      this.#save('downgrade', { target })
    }
    return FlagsResult.Done
  }

  /** Members may propose a format more than once, and not in order. */
  #raise(format: number): number {
    if (format > this.#format) {
      this.#format = format
      this.#save('format', { format })
    }
    return FlagsResult.Done
  }

  #save(event: string, fields: Record<string, unknown>): void {
    saveFlags(this.#sql, this.toWire())
    this.#log('warn', event, fields)
  }

  toWire(): quorate.member.IFlags {
    const alarms = this.#alarms.map(({ member, type }) => ({ member: fromU64(member), type }))
    return { version: STORAGE_FORMAT, alarms, downgrade: this.#downgrade, format: this.#format }
  }

  /** Takes a snapshot's flags, in the turn that takes the snapshot's last piece. */
  restore(wire: quorate.member.IFlags): void {
    this.#take(wire)
    saveFlags(this.#sql, this.toWire())
  }

  #take(wire: quorate.member.IFlags): void {
    this.#alarms = (wire.alarms ?? []).map((a) => ({
      member: memberId(toU64(a.member)),
      type: a.type ?? 0,
    }))
    this.#downgrade = wire.downgrade ?? ''
    this.#format = wire.format || 1
  }
}

/** etcd's name of an alarm. */
export function nameOf(type: number): string {
  return type === AlarmType.NoSpace ? 'NOSPACE' : 'CORRUPT'
}
