/** What a leader writes down when it goes to sleep, so that leases go on where they were if it leads again. */

import { invariant } from '../../base/invariant.ts'
import { blob, firstRow, type Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'

const FORMAT = 1

/** The rows' dues are right if the term of the log's end is still this one. */
export interface LeaseRest {
  readonly term: number
  /** When it began to lead, on the lease clock, milliseconds since the epoch. */
  readonly start: number
  /** How far the lease clock was behind the wall clock, milliseconds. */
  readonly behind: number
  /** What the wall clock showed when it went to sleep. */
  readonly at: number
}

/** How far behind the wall clock the lease clock goes on after the sleep: a wall clock that went back meanwhile puts leases off by the sleep, not by the jump. */
export function behindAfter(rest: LeaseRest, now: number): number {
  return rest.behind - Math.max(0, rest.at - now)
}

/** Null: the last leader's sleep was not planned, or it was another member. */
export function loadRest(sql: Sql): LeaseRest | null {
  const row = firstRow(sql.query("SELECT value FROM member WHERE name = 'lease rest'"))
  if (row === null) return null
  const wire = quorate.member.LeaseRest.decode(blob(row[0]))
  invariant(wire.version <= FORMAT, 'what a resting leader left is of a format this code knows')
  return { term: toNumber(wire.term), start: toNumber(wire.start), behind: toNumber(wire.behind), at: toNumber(wire.at) }
}

export function saveRest(sql: Sql, rest: LeaseRest): void {
  const value = quorate.member.LeaseRest.encode({ version: FORMAT, ...rest }).finish()
  sql.run("INSERT OR REPLACE INTO member VALUES('lease rest', ?)", value)
}

export function removeRest(sql: Sql): void {
  sql.run("DELETE FROM member WHERE name = 'lease rest'")
}
