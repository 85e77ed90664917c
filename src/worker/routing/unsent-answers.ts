/**
 * Long answers at the edge: on their way from a member, or waiting for clients that have not taken
 * them. Bounded, however many read slowly.
 */
import { LONG_ANSWER_BYTES, LONG_ANSWER_NETWORK_BYTES, LONG_ANSWER_STALL_MS } from '../../limits.ts'

/** One answer's part. */
export interface Unsent {
  /** Null: nobody can say. */
  readonly network: string | null
  /** Its longest page so far, whatever has left of the present one: the next is as long. */
  bytes: number
  /** When its client last took something, or the answer began. */
  movedAt: number
  /** Breaks it off: others need the room. */
  readonly cut: () => void
}

/** In the order they began. */
const all = new Set<Unsent>()

/** Lets an answer begin. False: there is no room, and nobody who takes nothing to make some. */
export function openUnsent(unsent: Unsent): boolean {
  const { network, bytes, movedAt } = unsent
  if (!makeRoom(bytes, LONG_ANSWER_BYTES, movedAt, () => true)) return false
  const ofNetwork = (other: Unsent): boolean => other.network === network
  if (network !== null && !makeRoom(bytes, LONG_ANSWER_NETWORK_BYTES, movedAt, ofNetwork))
    return false
  all.add(unsent)
  return true
}

/** One that is there already, room or not. */
export function addUnsent(unsent: Unsent): void {
  all.add(unsent)
}

/** Whether an answer of so many bytes could begin now, without breaking off any other. */
export function hasRoom(bytes: number, network: string | null): boolean {
  let [total, ofNetwork] = [bytes, bytes]
  for (const other of all) {
    total += other.bytes
    if (network !== null && other.network === network) ofNetwork += other.bytes
  }
  return total <= LONG_ANSWER_BYTES && (network === null || ofNetwork <= LONG_ANSWER_NETWORK_BYTES)
}

/**
 * A page has come. One that has begun goes on, also where there is no room for more than others
 * had.
 */
export function growUnsent(unsent: Unsent, bytes: number): void {
  if (bytes <= unsent.bytes) return
  makeRoom(bytes - unsent.bytes, LONG_ANSWER_BYTES, unsent.movedAt, () => true)
  unsent.bytes = bytes
}

export function closeUnsent(unsent: Unsent): void {
  all.delete(unsent)
}

/**
 * Breaks those off that take nothing, the longest of them first, until there is room for `bytes`.
 * False: there is none.
 */
function makeRoom(
  bytes: number,
  most: number,
  now: number,
  counts: (other: Unsent) => boolean,
): boolean {
  const others = [...all].filter(counts)
  let total = others.reduce((sum, other) => sum + other.bytes, bytes)
  if (total <= most) return true
  others.sort((a, b) => a.movedAt - b.movedAt)
  for (const other of others) {
    if (total <= most || now - other.movedAt < LONG_ANSWER_STALL_MS) break
    total -= other.bytes
    all.delete(other)
    other.cut()
  }
  return total <= most
}
