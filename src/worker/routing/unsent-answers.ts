/**
 * Long answers at the edge: they are on their way from a member, or wait for clients that have not
 * taken them. Their sum is bounded, however many clients read slowly.
 */
import { LONG_ANSWER_BYTES, LONG_ANSWER_NETWORK_BYTES, LONG_ANSWER_STALL_MS } from '../../limits.ts'

/** The part that one answer has in the sum. */
export interface Unsent {
  /** The client's network; null: unknown. */
  readonly network: string | null
  /**
   * Bytes of its longest page so far, even if some of the present page has left: the next may be as
   * long.
   */
  bytes: number
  /** When its client last took something, or else when the answer began. */
  movedAt: number
  /** Breaks the answer off, because others need the room. */
  readonly cut: () => void
}

/** In the order they began. */
const all = new Set<Unsent>()

/**
 * Lets an answer begin. False: there is no room, and breaking off stalled answers would not make
 * enough.
 */
export function openUnsent(unsent: Unsent): boolean {
  const { network, bytes, movedAt } = unsent
  if (!makeRoom(bytes, LONG_ANSWER_BYTES, movedAt, () => true)) return false
  const ofNetwork = (other: Unsent): boolean => other.network === network
  if (network !== null && !makeRoom(bytes, LONG_ANSWER_NETWORK_BYTES, movedAt, ofNetwork))
    return false
  all.add(unsent)
  return true
}

/** Adds an answer that is here already, whether or not there is room. */
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
 * A page has come. An answer that has begun goes on, even where stalled answers make no room for
 * its growth.
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
 * Breaks off answers whose clients take nothing, the longest stalled first, until there is room for
 * `bytes`. False: there is not enough room.
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
