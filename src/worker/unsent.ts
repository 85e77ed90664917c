/** What waits at the edge of long answers, for clients that have not taken it: bounded, however many read slowly. */
import { Errors } from '../errors.ts'
import { LONG_ANSWER_BYTES, LONG_ANSWER_NETWORK_BYTES, LONG_ANSWER_STALL_MS } from '../limits.ts'

/** One answer's part. */
export interface Unsent {
  /** Null: nobody can say. */
  readonly network: string | null
  bytes: number
  /** When its client last took something, or the answer began. */
  movedAt: number
  /** Breaks it off: others need the room. */
  readonly cut: () => void
}

/** In the order they began. */
const all = new Set<Unsent>()

/** Lets an answer begin. Throws etcd's refusal where there is no room, and nobody who takes nothing to make some. */
export function openUnsent(unsent: Unsent): void {
  makeRoom(unsent, LONG_ANSWER_BYTES, () => true)
  if (unsent.network !== null) makeRoom(unsent, LONG_ANSWER_NETWORK_BYTES, ({ network }) => network === unsent.network)
  all.add(unsent)
}

export function closeUnsent(unsent: Unsent): void {
  all.delete(unsent)
}

function makeRoom({ bytes, movedAt: now }: Unsent, most: number, counts: (other: Unsent) => boolean): void {
  const others = [...all].filter(counts)
  let total = others.reduce((sum, other) => sum + other.bytes, bytes)
  if (total <= most) return
  others.sort((a, b) => a.movedAt - b.movedAt)
  for (const other of others) {
    if (total <= most) return
    if (now - other.movedAt < LONG_ANSWER_STALL_MS) break
    total -= other.bytes
    all.delete(other)
    other.cut()
  }
  if (total > most) throw Errors.tooManyRequests()
}
