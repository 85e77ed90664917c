/**
 * Changes of membership as they travel in the log. A V1 change of the Raft literature is a change
 * of one member with the transition Auto; one type serves both.
 */
import { type MemberId, memberId } from '../types.ts'
import type { Entry } from './types.ts'

export const ConfChangeType = { AddNode: 0, RemoveNode: 1, UpdateNode: 2, AddLearner: 3 } as const
export type ConfChangeType = (typeof ConfChangeType)[keyof typeof ConfChangeType]

/**
 * How the change takes effect. Auto: at once where it moves at most one voter, else through a joint
 * configuration that is left by itself. JointImplicit: always joint, left by itself. JointExplicit:
 * joint until a zero change is proposed.
 */
export const ConfChangeTransition = { Auto: 0, JointImplicit: 1, JointExplicit: 2 } as const
export type ConfChangeTransition = (typeof ConfChangeTransition)[keyof typeof ConfChangeTransition]

/**
 * `id` 0: the change is skipped when applied (so the host voids a change that it refuses at apply).
 */
export interface ConfChangeSingle {
  readonly type: ConfChangeType
  readonly id: MemberId
}

export interface ConfChange {
  readonly transition: ConfChangeTransition
  readonly changes: readonly ConfChangeSingle[]
  /** The proposer's own bytes; Raft does not read them. */
  readonly context: Uint8Array
}

const NOTHING = new Uint8Array(0)

/** Leaves a joint configuration. */
export const LEAVE_JOINT: ConfChange = {
  transition: ConfChangeTransition.Auto,
  changes: [],
  context: NOTHING,
}

/** One member, one step (V1). */
export function singleChange(
  type: ConfChangeType,
  id: MemberId,
  context: Uint8Array = NOTHING,
): ConfChange {
  return { transition: ConfChangeTransition.Auto, changes: [{ type, id }], context }
}

/** Several members at once (V2). */
export function multiChange(
  changes: readonly ConfChangeSingle[],
  transition: ConfChangeTransition = ConfChangeTransition.Auto,
  context: Uint8Array = NOTHING,
): ConfChange {
  return { transition, changes, context }
}

export function leavesJoint(cc: ConfChange): boolean {
  return cc.transition === ConfChangeTransition.Auto && cc.changes.length === 0
}

/**
 * Whether the change goes through a joint configuration and, if so, whether that is left by itself.
 */
export function entersJoint(cc: ConfChange): { readonly autoLeave: boolean } | null {
  if (cc.transition === ConfChangeTransition.Auto && cc.changes.length <= 1) return null
  return { autoLeave: cc.transition !== ConfChangeTransition.JointExplicit }
}

const VERSION = 1
const HEADER = 4 // version, transition, count (2)
const PER_CHANGE = 9 // type, id (8, little endian)

/**
 * Version 1: version, transition, number of changes, each change as type and id, then the context
 * to the end. The zero change has no bytes at all: an entry of no size is never refused for the
 * uncommitted limit, and leaving a joint configuration must always be possible.
 */
export function encodeConfChange(cc: ConfChange): Uint8Array {
  if (leavesJoint(cc) && cc.context.length === 0) return NOTHING
  const at = HEADER + PER_CHANGE * cc.changes.length
  const out = new Uint8Array(at + cc.context.length)
  const view = new DataView(out.buffer)
  out[0] = VERSION
  out[1] = cc.transition
  view.setUint16(2, cc.changes.length, true)
  cc.changes.forEach((change, i) => {
    out[HEADER + PER_CHANGE * i] = change.type
    view.setBigUint64(HEADER + PER_CHANGE * i + 1, change.id, true)
  })
  out.set(cc.context, at)
  return out
}

export function decodeConfChange(data: Uint8Array): ConfChange {
  if (data.length === 0) return LEAVE_JOINT
  if (data[0] !== VERSION)
    throw new Error(`configuration change of version ${data[0]}, this code reads ${VERSION}`)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = data.length < HEADER ? Number.POSITIVE_INFINITY : view.getUint16(2, true)
  const end = HEADER + PER_CHANGE * count
  if (data.length < end) throw new Error('configuration change is cut short')
  const changes: ConfChangeSingle[] = []
  for (let at = HEADER; at < end; at += PER_CHANGE) {
    changes.push({
      type: known(ConfChangeType, data[at]),
      id: memberId(view.getBigUint64(at + 1, true)),
    })
  }
  return { transition: known(ConfChangeTransition, data[1]), changes, context: data.slice(end) }
}

/** The change in a ConfChange entry. */
export function confChangeOf(entry: Entry): ConfChange {
  return decodeConfChange(entry.data)
}

function known<T extends number>(values: Readonly<Record<string, T>>, n: number | undefined): T {
  for (const value of Object.values(values)) if (value === n) return value
  throw new Error(`configuration change with an unknown value ${n}`)
}
