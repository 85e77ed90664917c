/**
 * What a leader writes down when it goes to sleep, so that leases keep their remaining times if it
 * leads again.
 */
import type { Sql } from '../../ports.ts'
import {
  type LeaseSleepMarker,
  loadLeaseSleepMarker,
  removeLeaseSleepMarker,
  saveLeaseSleepMarker,
} from '../storage/member-table.ts'

/**
 * How far the lease clock goes on behind the wall clock after the sleep, in milliseconds. If the
 * wall clock went back meanwhile, leases end later by the sleep, not by the jump.
 */
export function behindAfter(left: LeaseSleepMarker, now: number): number {
  return left.behind - Math.max(0, left.at - now)
}

/**
 * Guards the marker's row. The marker is true until this member changes a lease, or another member
 * leads.
 */
export class SleepMarker {
  readonly #sql: Sql
  #value: LeaseSleepMarker | null

  constructor(sql: Sql) {
    this.#sql = sql
    this.#value = loadLeaseSleepMarker(sql)
  }

  /** Null: the last leader's sleep was not planned, or another member led. */
  get value(): LeaseSleepMarker | null {
    return this.#value
  }

  set(value: LeaseSleepMarker): void {
    this.#value = value
    saveLeaseSleepMarker(this.#sql, value)
  }

  /** Removes the marker: it is true no more. */
  clear(): void {
    if (this.#value === null) return
    this.#value = null
    removeLeaseSleepMarker(this.#sql)
  }
}
