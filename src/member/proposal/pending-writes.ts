/**
 * Writes whose callers wait here. A write is found again by its request id when its entry is
 * applied on this member, whichever member proposed it. Until then it may be proposed again, marked
 * as a second try.
 */
import type { Principal } from '../../auth/index.ts'
import { Errors } from '../../errors.ts'
import { MAX_WAITING_BYTES, MAX_WAITING_CALLS, REPROPOSE_TICKS } from '../../limits.ts'
import type { Random } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import type { RequestId } from '../../types.ts'
import { type EntryRequest, encodeEntry } from '../storage/log-entry.ts'
import type { Reply } from '../turn/answer.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import { mintRequestId } from '../turn/ids.ts'
import type { Waits } from '../turn/waits.ts'

type Method = quorate.member.Method

export interface PendingWrite {
  readonly id: RequestId
  readonly method: Method
  readonly body: Uint8Array
  /** The user that the entry names. */
  readonly who: Principal | null
  readonly request: EntryRequest
  readonly replies: Reply[]
  /** On the member's clock, milliseconds. */
  deadline: number
  /** The caller says that this is another try, or the write has left this member before. */
  retry: boolean
  /** What its first caller waits for. */
  readonly waits?: Waits
  /** Tick of the last proposal; null: not proposed since the leader is known. */
  proposedAt: number | null
}

/** A write that a member makes by itself, under an id of its own. */
export function ownWrite(
  random: Random,
  write: Pick<PendingWrite, 'method' | 'body' | 'request' | 'deadline'> & {
    readonly who?: Principal
    readonly reply?: Reply
  },
): PendingWrite {
  const { method, body, request, deadline, who = null, reply } = write
  const id = mintRequestId(random)
  const replies = reply === undefined ? [] : [reply]
  return { id, method, body, who, request, replies, deadline, retry: false, proposedAt: null }
}

/** Guards the waiting writes, bounded in number and bytes. */
export class PendingWrites {
  readonly #pending = new Map<RequestId, PendingWrite>()
  #bytes = 0
  /** When the last tick was, in milliseconds. */
  #tickedAt = 0
  /** Some write has not been proposed to the present leader. */
  unproposed = false
  /** Writes that callers asked of this member, in this life. */
  asked = 0

  get size(): number {
    return this.#pending.size
  }

  wakeReason(): WakeReason | null {
    return this.#pending.size > 0 ? 'write' : null
  }

  /** @throws EtcdError too many requests, or another request waits under this id */
  add(write: PendingWrite): void {
    const known = this.#pending.get(write.id)
    if (known !== undefined) {
      if (!isSameRequest(known, write)) throw Errors.requestIdTaken()
      known.replies.push(...write.replies)
      return
    }
    if (
      this.#pending.size >= MAX_WAITING_CALLS ||
      this.#bytes + write.body.length > MAX_WAITING_BYTES
    )
      throw Errors.tooManyRequests()
    this.asked++
    this.addOwn(write)
  }

  /**
   * Adds a write of the member itself. It is never refused, since leases end under load too: the
   * caller has to bound the number of such writes.
   */
  addOwn(write: PendingWrite): void {
    this.#pending.set(write.id, write)
    this.#bytes += write.body.length
    this.unproposed = true
  }

  get(id: RequestId): PendingWrite | undefined {
    return this.#pending.get(id)
  }

  /** The write's outcome is known: it waits no longer. */
  take(id: RequestId): PendingWrite | undefined {
    const write = this.#pending.get(id)
    if (write === undefined) return undefined
    this.#pending.delete(id)
    this.#bytes -= write.body.length
    return write
  }

  /**
   * Entries to propose now, in the cluster's format. An entry that may have been proposed before is
   * marked.
   */
  collect(tick: number, maxBytes: number, format: number): Uint8Array[] {
    const entries: Uint8Array[] = []
    let bytes = 0
    this.unproposed = false
    for (const write of this.#pending.values()) {
      if (write.proposedAt !== null) continue
      if (entries.length > 0 && bytes + write.body.length > maxBytes) {
        this.unproposed = true
        break
      }
      entries.push(encodeEntry(write, write.retry, format))
      bytes += write.body.length
      write.proposedAt = tick
      write.retry = true
    }
    return entries
  }

  /** Another member leads, or none: whatever was proposed may be lost. */
  proposeAgain(): void {
    for (const write of this.#pending.values()) write.proposedAt = null
    this.unproposed = this.#pending.size > 0
  }

  /**
   * Answers the writes whose time is up, and returns how many. A write that was proposed too long
   * ago is taken for lost, and is proposed again. `working`: a long entry is being applied here.
   * Then no write times out and none is proposed again: all writes wait behind the entry.
   */
  expire(now: number, tick: number, working: boolean): number {
    const sinceLast = this.#tickedAt === 0 ? 0 : now - this.#tickedAt
    this.#tickedAt = now
    let late = 0
    if (working) {
      for (const write of this.#pending.values()) {
        write.deadline += sinceLast
        if (write.proposedAt !== null) write.proposedAt++
        for (const reply of write.replies) reply.working?.()
      }
      return 0
    }
    for (const write of this.#pending.values()) {
      if (now >= write.deadline) {
        this.take(write.id)
        late++
        const timeout = Errors.timeout().fields
        for (const reply of write.replies) reply({ ...timeout, unknown: write.retry })
      } else if (write.proposedAt !== null && tick - write.proposedAt >= REPROPOSE_TICKS) {
        write.proposedAt = null
        this.unproposed = true
      }
    }
    return late
  }
}

/**
 * Whether the caller of one write may get the answer to the other. Request ids ensure that
 * (member/api/request-id.ts); what they leave to chance must not open anything.
 */
function isSameRequest(a: PendingWrite, b: PendingWrite): boolean {
  return a.method === b.method && a.who?.user === b.who?.user && loginOf(a) === loginOf(b)
}

/** The user whose token is asked for; null: no token is. */
function loginOf({ request }: PendingWrite): string | null {
  return request.kind === 'auth' && request.op.kind === 'authenticate' ? request.op.name : null
}
