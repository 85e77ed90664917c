/**
 * Proposals on their way from a member to the leader. They are numbered: the leader drops a
 * proposal that a later one has overtaken, or that is of another term. So a first try that was held
 * up between members can't be appended after its own second try.
 */
import { ELECTION_TICKS } from '../../limits.ts'
import { EntryType, type Message, MessageType } from '../../raft/index.ts'
import { type BootId, logIndex, type MemberId, type Term, term } from '../../types.ts'
import { message } from '../storage/peer-codec.ts'

/** Term, boot and sequence, 8 bytes each. */
const CONTEXT_BYTES = 24

/** Guards the numbers given out and the numbers taken. */
export class Forwards {
  readonly #boot: BootId
  #sequence = 0n
  /** The last number taken from each sender's life: older proposals arrive too late to count. */
  readonly #last = new Map<MemberId, { boot: bigint; sequence: bigint }>()
  /** Tick at which each member last forwarded a write or a read: callers may be waiting there. */
  readonly #requestedAt = new Map<MemberId, number>()

  constructor(boot: BootId) {
    this.#boot = boot
  }

  make(from: MemberId, to: MemberId, at: Term, data: readonly Uint8Array[]): Message {
    return this.#make(from, to, at, EntryType.Normal, data)
  }

  /** Makes the message for a change of membership, which travels alone. */
  makeChange(from: MemberId, to: MemberId, at: Term, data: Uint8Array): Message {
    return this.#make(from, to, at, EntryType.ConfChange, [data])
  }

  #make(
    from: MemberId,
    to: MemberId,
    at: Term,
    type: EntryType,
    data: readonly Uint8Array[],
  ): Message {
    const context = new Uint8Array(CONTEXT_BYTES)
    const view = new DataView(context.buffer)
    view.setBigUint64(0, BigInt(at))
    view.setBigUint64(8, this.#boot)
    view.setBigUint64(16, ++this.#sequence)
    const entries = data.map((d) => ({ term: term(0), index: logIndex(0), type, data: d }))
    return message({ type: MessageType.Prop, to, from, entries, context })
  }

  /**
   * Whether the leader of the term `at` may take a proposal. Its number is remembered: the same
   * proposal, or an older one, is not taken after it.
   */
  accept(m: Message, at: Term): boolean {
    if (m.context.length !== CONTEXT_BYTES) return false
    const view = new DataView(m.context.buffer, m.context.byteOffset, CONTEXT_BYTES)
    if (view.getBigUint64(0) !== BigInt(at)) return false
    const boot = view.getBigUint64(8)
    const sequence = view.getBigUint64(16)
    const last = this.#last.get(m.from)
    if (last !== undefined && last.boot === boot && sequence <= last.sequence) return false
    this.#last.set(m.from, { boot, sequence })
    return true
  }

  /** Another member leads, or another term began. */
  clear(): void {
    this.#last.clear()
  }

  onRequest(from: MemberId, tick: number): void {
    this.#requestedAt.set(from, tick)
  }

  /** Callers may be waiting at this member. */
  inHurry(id: MemberId, tick: number): boolean {
    return tick - (this.#requestedAt.get(id) ?? -ELECTION_TICKS) < ELECTION_TICKS
  }
}
