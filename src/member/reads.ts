/**
 * Linearizable reads that wait here: for a quorum round that began after they came (one for all that wait), then until
 * the index it named is applied. Reads at a minimum revision wait for that revision alone.
 */
import { Errors, type EtcdError } from '../errors.ts'
import { MAX_WAITING_CALLS, READ_INDEX_RETRY_TICKS } from '../limits.ts'
import type { ReadState } from '../raft/index.ts'
import type { BootId } from '../types.ts'

export interface PendingRead {
  readonly serve: () => void
  readonly fail: (error: EtcdError) => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
}

/** Guards the reads that wait, and the round that is out. */
export class Reads {
  readonly #boot: BootId
  #sequence = 0n
  #waiting: PendingRead[] = []
  #round: { readonly sequence: bigint; readonly reads: PendingRead[]; startedAt: number } | null = null
  /** Confirmed, not yet applied: by index, ascending. */
  #confirmed: { readonly index: number; readonly reads: PendingRead[] }[] = []
  #atRevision: { readonly revision: number; readonly read: PendingRead }[] = []
  #count = 0

  constructor(boot: BootId) {
    this.#boot = boot
  }

  get size(): number {
    return this.#count
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

  /** A round came back. One that was given up before means nothing: its reads are in another. */
  confirmed(state: ReadState): void {
    if (state.context.length !== 16) return
    const view = new DataView(state.context.buffer, state.context.byteOffset, 16)
    const round = this.#round
    if (round === null || view.getBigUint64(0) !== this.#boot || view.getBigUint64(8) !== round.sequence) return
    this.#round = null
    this.#confirmed.push({ index: state.index, reads: round.reads })
  }

  /** The round that is out may never come back: its reads wait for a new one. */
  startAgain(): void {
    if (this.#round === null) return
    this.#waiting = this.#round.reads.concat(this.#waiting)
    this.#round = null
  }

  /** Serves what may be served at this applied index and revision. */
  serve(applied: number, revision: number): void {
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

  tick(tick: number, now: number): void {
    if (this.#round !== null && tick - this.#round.startedAt >= READ_INDEX_RETRY_TICKS) this.startAgain()
    if (this.#count === 0) return
    const expire = (reads: PendingRead[]): PendingRead[] => {
      if (reads.every((r) => now < r.deadline)) return reads
      for (const r of reads) {
        if (now < r.deadline) continue
        this.#count--
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
