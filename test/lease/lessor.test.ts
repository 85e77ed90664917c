import { describe, expect, it } from 'vitest'
import { LeaseClock, Lessor } from '../../src/lease/index.ts'
import { openStore } from '../../src/mvcc/index.ts'
import type { LeaseId, LogIndex } from '../../src/types.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { Replica } from '../mvcc/replica.ts'
import { grant, revoke } from '../mvcc/requests.ts'

const START = 1_000_000
const A = 7n as LeaseId

function term(
  replica: Replica,
  more: Partial<ConstructorParameters<typeof Lessor>[1]> = {},
): Lessor {
  return new Lessor(replica.store, { start: START, rested: false, max: 1000, ...more })
}

/** Grants by a clock that shows `time`, milliseconds. */
function granted(replica: Replica, id: bigint, ttl: number, time: number): void {
  expect(
    replica.apply({ ...(grant(id, ttl) as { kind: 'leaseGrant' } & object), time } as never).error,
  ).toBe(null)
}

function lease(replica: Replica, id: LeaseId) {
  const found = replica.store.lease(id)
  if (found === null) throw new Error('no such lease')
  return found
}

describe('the lease clock', () => {
  it('follows the wall clock, a second at most at once, and never goes back', () => {
    let wall = 5000
    const clock = new LeaseClock({ now: () => wall })
    const at = (to: number): number => {
      wall = to
      return clock.now()
    }
    expect(at(5100)).toBe(5100)
    expect(at(6000)).toBe(6000)
    expect(at(3_606_000)).toBe(7000)
    expect(at(3_606_100)).toBe(7100)
    expect(at(100)).toBe(7100)
    expect(at(200)).toBe(7200)
    expect(clock.behind).toBe(-7000)
    clock.restart(50)
    expect(clock.now()).toBe(150)
  })
})

describe('a lessor', () => {
  it('gives each lease it finds a whole TTL from the begin of its term', () => {
    const replica = new Replica()
    granted(replica, A, 10, START - 9000)
    const lessor = term(replica)
    expect(lessor.remaining(lease(replica, A), START)).toBe(10_000)
    expect(lessor.next()).toBe(START + 1000)
    expect(lessor.look(START + 1000, 10)).toBe(false)
    expect(lessor.next()).toBe(START + 10_000)
    expect(lessor.expire(START + 9999, 10)).toEqual([])
    expect(lessor.expire(START + 10_000, 10)).toEqual([{ id: A, index: 1 }])
    expect(lessor.expire(START + 20_000, 10)).toEqual([])
    expect(lessor.expiring).toBe(1)
    expect(lessor.renew(lease(replica, A), START + 10_001)).toBe(false)
    lessor.revoked(A)
    expect([lessor.expiring, lessor.size, lessor.next()]).toEqual([0, 0, null])
  })

  it('reads each row that has come due once', () => {
    const replica = new Replica()
    for (let id = 1n; id <= 50n; id++) granted(replica, id, 100, START - 100_000 + Number(id) * 10)
    const lessor = term(replica)
    const before = replica.sql.rowsRead
    let slices = 1
    while (lessor.look(START + 1000, 10)) slices++
    expect(slices).toBe(5)
    expect(lessor.size).toBe(50)
    for (let n = 0; n < 100; n++) lessor.look(START + 2000 + n, 10)
    expect(replica.sql.rowsRead - before).toBeLessThanOrEqual(50 + 5)
  })

  it('finds in time what a clock that was ahead has put too far', () => {
    const replica = new Replica()
    for (let id = 1n; id <= 30n; id++) granted(replica, id, 10, START - 5000)
    granted(replica, 40n, 10, START + 3_600_000)
    const lessor = term(replica)
    const before = replica.sql.rowsRead
    for (let n = 0; n < 20; n++) lessor.sweep(START + n, 10)
    expect(replica.sql.rowsRead - before).toBeLessThanOrEqual(31)
    expect(lessor.look(START + 5000, 100)).toBe(false)
    expect(lessor.size).toBe(30)
    expect(lessor.look(START + 10_020, 100)).toBe(false)
    expect(lessor.expire(START + 10_020, 100)).toHaveLength(31)
  })

  it('keeps no more in memory than it may, and forgets nothing', () => {
    const replica = new Replica()
    const lessor = term(replica, { max: 10 })
    const ends = new Map<LeaseId, number>()
    for (let n = 1; n <= 60; n++) {
      const id = BigInt(n) as LeaseId
      granted(replica, id, 10 + ((n * 7) % 30), START)
      lessor.granted(lease(replica, id), START)
      ends.set(id, START + (10 + ((n * 7) % 30)) * 1000)
    }
    for (let n = 3; n <= 60; n += 3) {
      const id = BigInt(n) as LeaseId
      expect(lessor.renew(lease(replica, id), START + 5000)).toBe(true)
      ends.set(id, START + 5000 + lease(replica, id).ttl * 1000)
    }
    for (const [id, at] of ends)
      expect(lessor.remaining(lease(replica, id), START)).toBe(at - START)
    for (let now = START; ends.size > 0; now += 500) {
      expect(lessor.size).toBeLessThanOrEqual(10)
      expect(lessor.next()).toBeLessThanOrEqual(Math.min(...ends.values()))
      for (let more = true; more; ) {
        const over = lessor.expire(now, 100)
        for (const { id } of over) {
          expect(ends.get(id)).toBeGreaterThan(now - 500)
          expect(ends.get(id)).toBeLessThanOrEqual(now)
          ends.delete(id)
          replica.apply(revoke(id))
          lessor.revoked(id)
        }
        more = lessor.look(now, 100) || over.length > 0
      }
      for (const { id } of lessor.expire(now, 100)) {
        ends.delete(id)
        replica.apply(revoke(id))
        lessor.revoked(id)
      }
    }
    expect(replica.store.firstDue(null)).toBe(null)
  })

  it('leaves rows that the same leader may go by, and writes only those that are off', () => {
    const replica = new Replica()
    const lessor = term(replica)
    granted(replica, A, 10, START - 400)
    granted(replica, 8n, 10, START - 400)
    granted(replica, 9n, 100, START - 90_000) // before this term: has until its begin and its TTL
    for (const id of [A, 8n as LeaseId]) lessor.granted(lease(replica, id), START)
    lessor.renew(lease(replica, A), START + 3000)
    const before = replica.sql.rowsWritten
    expect(lessor.rest(100)).toBe(true)
    expect(replica.sql.rowsWritten - before).toBe(1)
    const next = term(replica, { rested: true })
    const left = [A, 8n as LeaseId, 9n as LeaseId].map((id) =>
      next.remaining(lease(replica, id), START),
    )
    expect(left[0]).toBe(13_000)
    expect(left[1]).toBeGreaterThanOrEqual(10_000)
    expect(left[1]).toBeLessThanOrEqual(11_000)
    expect(left[2]).toBe(100_000)
  })
})

describe('the table of leases', () => {
  it('ends only the lease that the entry means, not another that has its id since', () => {
    const replica = new Replica()
    replica.apply(grant(A))
    const first = lease(replica, A).index
    replica.apply(revoke(A))
    replica.apply(grant(A))
    const end = (index: LogIndex) =>
      replica.apply({ kind: 'leaseRevoke', id: A, granted: index }).error?.message
    expect(end(first)).toBe('etcdserver: requested lease not found')
    expect(end(lease(replica, A).index)).toBe(undefined)
    expect(replica.store.lease(A)).toBe(null)
  })

  it('of the format before is brought up to date, its leases due at once', () => {
    const sql = new NodeSql()
    openStore(sql)
    // As that format had it.
    sql.run('DROP INDEX lease_due')
    sql.run('ALTER TABLE lease DROP COLUMN due')
    sql.run('ALTER TABLE lease_stage DROP COLUMN due')
    sql.run("UPDATE mvcc_meta SET data = ? WHERE name = 'format'", new Uint8Array([8, 1]))
    sql.run(
      'INSERT INTO lease(id, ttl, idx) VALUES (?, 5, 3)',
      new Uint8Array([0, 0, 0, 0, 0, 0, 0, 7]),
    )
    const store = openStore(sql)
    expect(store.lease(A)).toEqual({ id: A, ttl: 5, index: 3, due: 0 })
    expect(store.dueLeases(null, START, 10)).toHaveLength(1)
    expect(openStore(sql).firstDue(null)).toBe(0)
  })
})
