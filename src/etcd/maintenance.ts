/** The messages of etcd's Maintenance service that change something, and their answers. */

import { ReverseWriter } from '../proto/wire.ts'
import { type MemberId, memberId } from '../types.ts'
import { Fields } from './fields.ts'
import { type Header, writeHeader } from './responses.ts'

export const AlarmAction = { Get: 0, Activate: 1, Deactivate: 2 } as const
export const AlarmType = { None: 0, NoSpace: 1, Corrupt: 2 } as const
export const DowngradeAction = { Validate: 0, Enable: 1, Cancel: 2 } as const

export interface AlarmRequest {
  readonly kind: 'alarm'
  readonly action: number
  readonly member: MemberId
  /** AlarmType; None in a request: all of them. */
  readonly alarm: number
}

export interface DowngradeRequest {
  readonly kind: 'downgrade'
  readonly action: number
  readonly version: string
}

/** An alarm that some member has raised, or that was raised in its name. */
export interface Alarm {
  readonly member: MemberId
  readonly type: number
}

export function decodeAlarm(message: Uint8Array): AlarmRequest {
  const f = new Fields(message)
  return { kind: 'alarm', action: f.int32(1), member: memberId(f.uint64(2)), alarm: f.int32(3) }
}

export function encodeAlarm({ action, member, alarm }: AlarmRequest): Uint8Array {
  const w = new ReverseWriter(32)
  w.number(3, alarm)
  w.bigint(2, member)
  w.number(1, action)
  return w.finish()
}

export function encodeAlarmResponse(header: Header, alarms: readonly Alarm[]): Uint8Array {
  const w = new ReverseWriter(96)
  for (const { member, type } of alarms.toReversed()) {
    const { mark } = w
    w.number(2, type)
    w.bigint(1, member)
    w.submessage(2, mark)
  }
  writeHeader(w, header)
  return w.finish()
}

export function decodeDowngrade(message: Uint8Array): DowngradeRequest {
  const f = new Fields(message)
  return { kind: 'downgrade', action: f.int32(1), version: f.text(2) }
}

export function encodeDowngradeResponse(header: Header, version: string): Uint8Array {
  const w = new ReverseWriter(96)
  w.string(2, version)
  writeHeader(w, header)
  return w.finish()
}

/** The member to which the leadership is to move. */
export function decodeMoveLeader(message: Uint8Array): MemberId {
  return memberId(new Fields(message).uint64(1))
}

export function encodeHashResponse(header: Header, hash: number): Uint8Array {
  const w = new ReverseWriter(96)
  w.number(2, hash >>> 0)
  writeHeader(w, header)
  return w.finish()
}

export function encodeDowngrade({ action, version }: DowngradeRequest): Uint8Array {
  const w = new ReverseWriter(32)
  w.string(2, version)
  w.number(1, action)
  return w.finish()
}
