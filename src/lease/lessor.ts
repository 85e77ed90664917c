/**
 * When leases end, as the leader of one term decides. Leases that were granted or kept alive in its
 * term are in memory, in a bounded set. Of all others it knows only that they were alive when its
 * term began. So they end a TTL after that, or when their row says if that is later. Times are
 * milliseconds of the lease clock.
 */
import { LEASE_REST_SLACK_MS } from '../limits.ts'
import { type LeaseId, type LogIndex, NO_LEASE } from '../types.ts'
import { Heap } from './heap.ts'
import type { DueCursor, GrantedLease } from './table.ts'

/** The table of leases, as a lessor needs it. */
export interface LeaseRows {
  lease(id: LeaseId): GrantedLease | null
  dueLeases(after: DueCursor | null, upTo: number, limit: number): GrantedLease[]
  firstDue(after: DueCursor | null): number | null
  setLeaseDue(id: LeaseId, due: number): void
}

export interface LessorOptions {
  /** When the term began. */
  readonly start: number
  /** This member itself wrote the rows' dues when it went to sleep, so they count as they are. */
  readonly rested: boolean
  /** How many leases memory holds at most. */
  readonly max: number
}

interface Held {
  readonly id: LeaseId
  readonly index: LogIndex
  deadline: number
  /** The due in its row. */
  due: number
  state: 'alive' | 'expiring' | 'gone'
}

/** The heap's entry for a held lease: `at` is a deadline that may have moved on since. */
interface HeapEntry {
  readonly at: number
  readonly held: Held
}

/** A lease whose time is over. */
export interface Expired {
  readonly id: LeaseId
  readonly index: LogIndex
}

/** Guards the deadlines of one term. */
export class Lessor {
  readonly #rows: LeaseRows
  readonly #options: LessorOptions
  /** By how much the due in a row that was written before a sleep may be too early. */
  readonly #slack: number
  readonly #held = new Map<LeaseId, Held>()
  readonly #heap = new Heap<HeapEntry>()
  /** Rows up to here were looked at in this term: their leases are in memory, or over. */
  #cursor: DueCursor | null = null
  /** Due of the first row after the cursor; null: there is none. */
  #nextRow: number | null
  /** Rows up to here were compared with the clock in this term; null: all rows were. */
  #swept: DueCursor | null
  #expiring = 0

  constructor(rows: LeaseRows, options: LessorOptions) {
    this.#rows = rows
    this.#options = options
    this.#slack = options.rested ? LEASE_REST_SLACK_MS : 0
    this.#nextRow = rows.firstDue(null)
    this.#swept = { due: options.start, id: NO_LEASE }
  }

  get start(): number {
    return this.#options.start
  }

  /** Leases in memory. */
  get size(): number {
    return this.#held.size
  }

  /** Leases whose revoke is on its way. */
  get expiring(): number {
    return this.#expiring
  }

  /** A grant was applied. */
  granted(lease: GrantedLease, now: number): void {
    this.#hold(lease, now + lease.ttl * 1000)
    this.#nextRow = Math.min(this.#nextRow ?? lease.due, lease.due)
    // A clock far behind may have put it where the cursor was already: it is in memory, and is not
    // looked at again.
    this.#trim()
  }

  /** A revoke was applied, by whomever it was asked for. */
  revoked(id: LeaseId): void {
    const held = this.#held.get(id)
    if (held === undefined) return
    if (held.state === 'expiring') this.#expiring--
    held.state = 'gone'
    this.#held.delete(id)
    // The entries of leases that are gone are dropped when they come up, or all at once when most
    // entries are such.
    if (this.#heap.size > 2 * this.#held.size + 1000) this.#rebuild()
  }

  /**
   * The revoke of this very lease was refused: it is still over, and may be taken again. False: no
   * revoke was on its way.
   */
  kept(id: LeaseId, index: LogIndex): boolean {
    const held = this.#held.get(id)
    if (held?.index !== index || held.state !== 'expiring') return false
    held.state = 'alive'
    this.#expiring--
    this.#heap.push({ at: held.deadline, held })
    return true
  }

  /** Begins a lease's time anew. False: the lease is over, and its revoke decides. */
  renew(lease: GrantedLease, now: number): boolean {
    if (this.remaining(lease, now) <= 0) return false
    const deadline = now + lease.ttl * 1000
    const held = this.#of(lease)
    if (held !== undefined) held.deadline = Math.max(held.deadline, deadline)
    else {
      this.#hold(lease, deadline)
      this.#trim()
    }
    return true
  }

  /** Milliseconds until a lease is over; zero or less: it is over. */
  remaining(lease: GrantedLease, now: number): number {
    const held = this.#of(lease)
    if (held?.state === 'expiring') return Math.min(held.deadline - now, 0)
    return (held?.deadline ?? this.#deadline(lease)) - now
  }

  isExpiring(id: LeaseId): boolean {
    return this.#held.get(id)?.state === 'expiring'
  }

  /** Looks at the rows that have come due, up to `limit`; true: there are more. */
  look(now: number, limit: number): boolean {
    if (this.#nextRow === null || this.#nextRow > now) return false
    const rows = this.#rows.dueLeases(this.#cursor, now, limit)
    for (const lease of rows) {
      this.#cursor = lease
      if (this.#of(lease) === undefined) this.#hold(lease, this.#deadline(lease))
    }
    this.#trim()
    this.#nextRow = this.#rows.firstDue(this.#cursor)
    return this.#nextRow !== null && this.#nextRow <= now
  }

  /**
   * Goes once a term through the rows that are due later, up to `limit` at a time. No lease has
   * longer than its TTL. A row with a later due was written by a clock that was ahead, and would be
   * looked at too late.
   */
  sweep(now: number, limit: number): void {
    if (this.#swept === null) return
    const rows = this.#rows.dueLeases(this.#swept, Number.MAX_SAFE_INTEGER, limit)
    this.#swept = rows.length < limit ? null : (rows.at(-1) ?? null)
    for (const lease of rows) {
      const latest = now + lease.ttl * 1000
      if (lease.due <= latest || this.#of(lease) !== undefined) continue
      this.#rows.setLeaseDue(lease.id, latest)
      this.#nextRow = Math.min(this.#nextRow ?? latest, latest)
    }
  }

  /** Takes up to `limit` leases that are over; each is expiring until it is revoked. */
  expire(now: number, limit: number): Expired[] {
    const over: Expired[] = []
    while (over.length < limit) {
      const held = this.#first()
      if (held === null || held.deadline > now) break
      this.#heap.pop()
      held.state = 'expiring'
      this.#expiring++
      over.push({ id: held.id, index: held.index })
    }
    return over
  }

  /**
   * When there may be something to do next; null: all leases are on their way out, or there are
   * none.
   */
  next(): number | null {
    const first = this.#first()?.deadline ?? null
    if (first === null || this.#nextRow === null) return first ?? this.#nextRow
    return Math.min(first, this.#nextRow)
  }

  /**
   * Writes up to `limit` deadlines to their rows. True: every row now has its deadline, or a little
   * less.
   */
  rest(limit: number): boolean {
    let left = limit
    for (const held of this.#held.values()) {
      if (held.state !== 'alive') continue
      if (held.due <= held.deadline && held.due >= held.deadline - LEASE_REST_SLACK_MS) continue
      if (left-- === 0) return false
      held.due = held.deadline - LEASE_REST_SLACK_MS
      this.#rows.setLeaseDue(held.id, held.due)
    }
    return true
  }

  /** The held entry of this very lease, and not of an earlier one with the same id. */
  #of(lease: GrantedLease): Held | undefined {
    const held = this.#held.get(lease.id)
    return held?.index === lease.index ? held : undefined
  }

  /** The deadline of a lease that is not in memory. */
  #deadline(lease: GrantedLease): number {
    return Math.max(lease.due + this.#slack, this.#options.start + lease.ttl * 1000)
  }

  #hold(lease: GrantedLease, deadline: number): void {
    this.revoked(lease.id)
    const held: Held = {
      id: lease.id,
      index: lease.index,
      deadline,
      due: lease.due,
      state: 'alive',
    }
    this.#held.set(lease.id, held)
    this.#heap.push({ at: deadline, held })
  }

  /**
   * The lease that ends first. On the way, it corrects heap entries whose deadline has moved on.
   */
  #first(): Held | null {
    for (;;) {
      const first = this.#heap.first
      if (first === undefined) return null
      const { held } = first
      if (held.state === 'alive' && held.deadline <= first.at) return held
      this.#heap.pop()
      if (held.state === 'alive') this.#heap.push({ at: held.deadline, held })
    }
  }

  #rebuild(): void {
    const entries: HeapEntry[] = []
    for (const held of this.#held.values())
      if (held.state === 'alive') entries.push({ at: held.deadline, held })
    this.#heap.fill(entries)
  }

  /**
   * If memory holds too many leases, those that end last go back to their rows, some hundreds at
   * once, so that this is rare.
   */
  #trim(): void {
    if (this.#held.size <= this.#options.max) return
    // A row at or before the cursor is not looked at again.
    const looked = this.#cursor?.due ?? 0
    const alive = [...this.#held.values()].filter((h) => h.state === 'alive' && h.deadline > looked)
    alive.sort((a, b) => b.deadline - a.deadline)
    const leaving = alive.slice(0, this.#held.size - this.#options.max + (this.#options.max >> 7))
    for (const held of leaving) {
      if (held.due !== held.deadline) this.#rows.setLeaseDue(held.id, held.deadline)
      held.state = 'gone'
      this.#held.delete(held.id)
    }
    this.#rebuild()
    this.#nextRow = this.#rows.firstDue(this.#cursor)
  }
}
