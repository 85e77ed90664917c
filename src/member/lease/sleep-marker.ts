/**
 * What a leader writes down when it goes to sleep, so that leases go on where they were if it leads
 * again.
 */
import type { Sql } from '../../ports.ts'
import {
  type LeaseSleepMarker,
  loadLeaseSleepMarker,
  removeLeaseSleepMarker,
  saveLeaseSleepMarker,
} from '../storage/member-table.ts'

/**
 * How far the lease clock goes on behind the wall clock after the sleep, milliseconds. A wall clock
 * that went back meanwhile puts leases off by the sleep, not by the jump.
 */
export function behindAfter(left: LeaseSleepMarker, now: number): number {
  return left.behind - Math.max(0, left.at - now)
}

/**
 * Guards the marker's row: what it says is true until this member does anything to leases, or
 * another leads.
 */
export class SleepMarker {
  readonly #sql: Sql
  #value: LeaseSleepMarker | null

  constructor(sql: Sql) {
    this.#sql = sql
    this.#value = loadLeaseSleepMarker(sql)
  }

  /** Null: the last leader's sleep was not planned, or it was another member. */
  get value(): LeaseSleepMarker | null {
    return this.#value
  }

  set(value: LeaseSleepMarker): void {
    this.#value = value
    saveLeaseSleepMarker(this.#sql, value)
  }

  /** It is true no more. */
  clear(): void {
    if (this.#value === null) return
    this.#value = null
    removeLeaseSleepMarker(this.#sql)
  }
}
