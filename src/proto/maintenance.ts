/** The messages of etcd's Maintenance service that change something, and their answers. */
import { type MemberId, memberId } from '../types.ts'
import { type Header, writeHeader } from './responses.ts'
import { BYTES, ReverseWriter, VARINT, WireReader } from './wire.ts'

export const AlarmAction = { Get: 0, Activate: 1, Deactivate: 2 } as const
export const AlarmType = { None: 0, NoSpace: 1, Corrupt: 2 } as const
export const DowngradeAction = { Validate: 0, Enable: 1, Cancel: 2 } as const

export interface AlarmRequest {
  readonly kind: 'alarm'
  readonly action: number
  readonly member: MemberId
  /** AlarmType; None: of a question, all. */
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
  const r = new WireReader(message)
  let action = 0
  let member = 0n
  let alarm = 0
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | VARINT)) action = r.int32()
    else if (tag === ((2 << 3) | VARINT)) member = r.uint64()
    else if (tag === ((3 << 3) | VARINT)) alarm = r.int32()
    else r.skip(tag & 7)
  }
  return { kind: 'alarm', action, member: memberId(member), alarm }
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
  const r = new WireReader(message)
  let action = 0
  let version = ''
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | VARINT)) action = r.int32()
    else if (tag === ((2 << 3) | BYTES)) version = r.string()
    else r.skip(tag & 7)
  }
  return { kind: 'downgrade', action, version }
}

export function encodeDowngradeResponse(header: Header, version: string): Uint8Array {
  const w = new ReverseWriter(96)
  w.string(2, version)
  writeHeader(w, header)
  return w.finish()
}

/** To whom the lead is to move. */
export function decodeMoveLeader(message: Uint8Array): MemberId {
  const r = new WireReader(message)
  let target = 0n
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | VARINT)) target = r.uint64()
    else r.skip(tag & 7)
  }
  return memberId(target)
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
