/**
 * Linearizable reads that wait here: first for a quorum round that began after they came (one round
 * for all that wait), then until the index that the round named is applied. Reads at a minimum
 * revision wait only for that revision.
 */
import { Errors, type EtcdError } from '../../errors.ts'
import { MAX_WAITING_CALLS, READ_INDEX_RETRY_TICKS } from '../../limits.ts'
import type { ReadState } from '../../raft/index.ts'
import type { BootId, LogIndex, Revision } from '../../types.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import type { Waits } from '../turn/waits.ts'

export interface PendingRead {
  readonly serve: () => void
  readonly fail: (error: EtcdError) => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
  /** Told when the round is back. */
  readonly waits?: Pick<Waits, 'confirmed'>
}

/**
 * The most rounds remembered that were given up and may still be confirmed: more than a leader a
 * world away keeps under way.
 */
const MAX_LATE_ROUNDS = 16

/** Guards the reads that wait, and the round that is out. */
export class PendingReads {
  /**
   * `slow`: rounds begun again because they took too long. `failed`: linearizable reads whose time
   * was up before they could be served.
   */
  slow = 0
  failed = 0
  readonly #boot: BootId
  readonly #now: () => number
  #sequence = 0n
  #waiting: PendingRead[] = []
  #round: { readonly sequence: bigint; readonly reads: PendingRead[]; startedAt: number } | null =
    null
  /**
   * Rounds given up for lost, and their reads: a confirmation that comes after all is as good for
   * these reads.
   */
  readonly #late = new Map<bigint, ReadonlySet<PendingRead>>()
  /** Confirmed reads whose index is not applied yet, by index, ascending. */
  #confirmed: { readonly index: LogIndex; readonly reads: PendingRead[] }[] = []
  #atRevision: { readonly revision: number; readonly read: PendingRead }[] = []
  #count = 0

  /** `now`: the time to tell `waits`, in milliseconds. */
  constructor(boot: BootId, now: () => number) {
    this.#boot = boot
    this.#now = now
  }

  get size(): number {
    return this.#count
  }

  wakeReason(): WakeReason | null {
    return this.#count > 0 ? 'linearizableRead' : null
  }

  /** @throws EtcdError too many requests */
  add(read: PendingRead): void {
    this.#admit()
    this.#waiting.push(read)
  }

  /** @throws EtcdError too many requests */
  addAtRevision(revision: number, read: PendingRead): void {
    this.#admit()
    this.#atRevision.push({ revision, read })
  }

  #admit(): void {
    if (this.#count >= MAX_WAITING_CALLS) throw Errors.tooManyRequests()
    this.#count++
  }

  /** The context of a round to start now, or null when none is wanted. */
  nextRound(tick: number): Uint8Array | null {
    if (this.#round !== null || this.#waiting.length === 0) return null
    this.#sequence++
    this.#round = { sequence: this.#sequence, reads: this.#waiting, startedAt: tick }
    this.#waiting = []
    return this.#context(this.#sequence)
  }

  #context(sequence: bigint): Uint8Array {
    const bytes = new Uint8Array(16)
    const view = new DataView(bytes.buffer)
    view.setBigUint64(0, this.#boot)
    view.setBigUint64(8, sequence)
    return bytes
  }

  /** A round came back, perhaps late. */
  confirmed(state: ReadState): void {
    if (state.context.length !== 16) return
    const view = new DataView(state.context.buffer, state.context.byteOffset, 16)
    if (view.getBigUint64(0) !== this.#boot) return
    const sequence = view.getBigUint64(8)
    const round = this.#round
    if (round?.sequence === sequence) {
      this.#round = null
      this.#confirm(state.index, round.reads)
      return
    }
    const late = this.#late.get(sequence)
    if (late === undefined) return
    this.#late.delete(sequence)
    const [done, waiting] = parted(this.#waiting, late)
    this.#waiting = waiting
    if (round === null) this.#confirm(state.index, done)
    else {
      const [more, out] = parted(round.reads, late)
      this.#round = out.length > 0 ? { ...round, reads: out } : null
      this.#confirm(state.index, done.concat(more))
    }
  }

  /** Rounds may be confirmed out of their order: each read waits for the index of its own round. */
  #confirm(index: LogIndex, reads: PendingRead[]): void {
    if (reads.length === 0) return
    const now = this.#now()
    for (const read of reads) read.waits?.confirmed(now)
    const at = this.#confirmed.findIndex((c) => c.index > index)
    if (at < 0) this.#confirmed.push({ index, reads })
    else this.#confirmed.splice(at, 0, { index, reads })
  }

  /** The round that is out may never come back: its reads wait for a new one as well. */
  startAgain(): void {
    const round = this.#round
    if (round === null) return
    this.#late.set(round.sequence, new Set(round.reads))
    for (const oldest of this.#late.keys()) {
      if (this.#late.size <= MAX_LATE_ROUNDS) break
      this.#late.delete(oldest)
    }
    this.#waiting = round.reads.concat(this.#waiting)
    this.#round = null
  }

  /** Serves the reads that may be served at this applied index and revision. */
  serve(applied: LogIndex, revision: Revision): void {
    while (this.#confirmed.length > 0) {
      const first = this.#confirmed[0]
      if (first === undefined || first.index > applied) break
      this.#confirmed.shift()
      for (const read of first.reads) {
        this.#count--
        read.serve()
      }
    }
    if (this.#atRevision.length === 0) return
    const due = this.#atRevision.filter((r) => r.revision <= revision)
    if (due.length === 0) return
    this.#atRevision = this.#atRevision.filter((r) => r.revision > revision)
    for (const { read } of due) {
      this.#count--
      read.serve()
    }
  }

  tick(now: number, tick: number): void {
    if (this.#round !== null && tick - this.#round.startedAt >= READ_INDEX_RETRY_TICKS) {
      this.slow++
      this.startAgain()
    }
    if (this.#count === 0) return
    const expire = (reads: PendingRead[]): PendingRead[] => {
      if (reads.every((r) => now < r.deadline)) return reads
      for (const r of reads) {
        if (now < r.deadline) continue
        this.#count--
        this.failed++
        r.fail(Errors.timeout())
      }
      return reads.filter((r) => now < r.deadline)
    }
    this.#waiting = expire(this.#waiting)
    if (this.#round !== null) this.#round = { ...this.#round, reads: expire(this.#round.reads) }
    this.#confirmed = this.#confirmed.map((c) => ({ ...c, reads: expire(c.reads) }))
    const late = this.#atRevision.filter((r) => now >= r.read.deadline)
    if (late.length === 0) return
    this.#atRevision = this.#atRevision.filter((r) => now < r.read.deadline)
    for (const { read } of late) {
      this.#count--
      read.fail(Errors.timeoutWaitApplied())
    }
  }
}

/** The reads that are in the set, and the reads that are not. */
function parted(
  reads: readonly PendingRead[],
  set: ReadonlySet<PendingRead>,
): [PendingRead[], PendingRead[]] {
  const inside: PendingRead[] = []
  const outside: PendingRead[] = []
  for (const read of reads) (set.has(read) ? inside : outside).push(read)
  return [inside, outside]
}
