import { describe, expect, it, vi } from 'vitest'
import { MAX_HOLD_MS } from '../../src/limits.ts'
import type { WriteRequest } from '../../src/mvcc/index.ts'
import { finish, NOW, Replica } from './replica.ts'
import { compaction, del, put, range } from './requests.ts'

function applyMany(replica: Replica, requests: WriteRequest[]): void {
  replica.applyAll(
    requests.map((request) => ({ request, id: null })),
    100,
  )
}

const count = (replica: Replica, table: string) =>
  Number([...replica.sql.query(`SELECT count(*) FROM ${table}`)][0]?.[0])
const listed = (replica: Replica) =>
  Number([...replica.sql.query('SELECT sum(length(changes)) FROM batch')][0]?.[0])

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('physical compaction', () => {
  it('merges the lists of what survives, and cleans them as it dies', () => {
    const replica = new Replica(10)
    const n = 6000
    const key = (i: number) => `key/${String(i).padStart(6, '0')}`
    applyMany(
      replica,
      Array.from({ length: n }, (_, i) => put(key(i), 'v')),
    )
    const unmerged = listed(replica)
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    applyMany(replica, [put('last', 'v')])
    expect(count(replica, 'kv')).toBe(n + 1)
    expect(count(replica, 'batch')).toBeLessThan(20)
    expect(listed(replica)).toBeLessThan(unmerged * 2)
    const merged = listed(replica)
    // Everything but a tenth dies, in several rounds.
    for (let round = 1; round < 10; round++) {
      applyMany(
        replica,
        Array.from({ length: n / 10 }, (_, i) => del(key(10 * i + round))),
      )
      const hash = finish(replica.store.hashKV(0), 1e6).hash
      replica.apply(compaction(replica.store.revision))
      while (!replica.sql.transaction(() => replica.store.compactSlice(500, NOW))) replica.crash()
      expect(hash).toBeGreaterThan(0)
      expect(replica.store.physicalDone(replica.store.compactRevision)).toBe(true)
    }
    const live = finish(replica.store.read(range('key/', 'key0', { countOnly: true }))).count
    expect(live).toBe(n / 10)
    expect(listed(replica)).toBeLessThan(merged / 2)
    expect(count(replica, 'batch')).toBeLessThan(40)
  })

  it('leaves the lists alone while a snapshot is sent from them', () => {
    const replica = new Replica(10)
    const n = 4000
    applyMany(
      replica,
      Array.from({ length: n }, (_, i) => put(`k/${i}`, 'v')),
    )
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    applyMany(replica, [put('z', '1'), put('z', '2')])
    replica.apply(compaction(replica.store.revision))
    replica.compactAll()
    const lists = () => [
      ...replica.sql.query(
        'SELECT rev, changes FROM batch WHERE rev <= ? ORDER BY rev, idx, part',
        n,
      ),
    ]
    applyMany(replica, [del('k/', 'k0')])
    replica.apply(compaction(replica.store.revision))
    // The versions are gone, their lists not yet.
    const slice = () => replica.sql.transaction(() => replica.store.compactSlice(500, NOW))
    while (!replica.store.physicalDone(replica.store.compactRevision)) slice()
    const before = lists()
    const sent = replica.store.beginExport(null, NOW + 1)
    for (let i = 0; i < 20; i++) slice()
    expect(lists()).toEqual(before)
    sent.close()
    replica.compactAll()
    expect(lists().length).toBeLessThan(before.length)
  })

  it('hashes the same before, while and after', () => {
    const replica = new Replica(5)
    applyMany(
      replica,
      Array.from({ length: 3000 }, (_, i) =>
        i % 7 ? put(`k/${i % 400}`, `${i}`) : del(`k/${(i * 3) % 400}`),
      ),
    )
    const at = replica.store.revision - 500
    replica.apply(compaction(at))
    const want = [0, at, at + 100].map((revision) => finish(replica.store.hashKV(revision), 1e6))
    let slices = 0
    const job = replica.store.hashKV(0)
    while (!replica.sql.transaction(() => replica.store.compactSlice(300, NOW))) {
      if (slices++ % 3 === 0)
        expect(
          [0, at, at + 100].map((revision) => finish(replica.store.hashKV(revision), 1e6)),
        ).toEqual(want)
      expect(job.step(10, 1e6)).toBe(null)
    }
    expect(slices).toBeGreaterThan(5)
    expect(
      [0, at, at + 100].map((revision) => finish(replica.store.hashKV(revision), 1e6)),
    ).toEqual(want)
    // And one that began before it all.
    expect(finish(job, 1e6)).toEqual(want[0])
  })

  it('waits for a pin, until the pin expires', () => {
    const replica = new Replica()
    applyMany(replica, [put('a', '1'), put('a', '2'), put('a', '3'), put('a', '4'), compaction(4)])
    replica.store.pin(2 as never, NOW + 5)
    const slice = (now: number) =>
      replica.sql.transaction(() => replica.store.compactSlice(100, now))
    while (!slice(NOW));
    expect([
      count(replica, 'kv'),
      replica.store.physicalDone(2),
      replica.store.physicalDone(4),
    ]).toEqual([4, true, false])
    while (!slice(NOW + 5));
    expect([count(replica, 'kv'), replica.store.physicalDone(4)]).toEqual([2, true])
  })

  it('does not wait for a pin that was set before the clock went back', () => {
    const replica = new Replica()
    applyMany(replica, [put('a', '1'), put('a', '2'), put('a', '3'), put('a', '4'), compaction(4)])
    replica.store.pin(2 as never, NOW + MAX_HOLD_MS + 1)
    while (!replica.sql.transaction(() => replica.store.compactSlice(100, NOW)));
    expect([count(replica, 'kv'), replica.store.physicalDone(4)]).toEqual([2, true])
  })

  it('is done at once where there is nothing to do', () => {
    const replica = new Replica()
    expect(replica.store.compactSlice(1, NOW)).toBe(true)
    replica.apply(compaction(0))
    expect(replica.store.compactSlice(1, NOW)).toBe(true)
    expect(replica.store.physicalDone(0)).toBe(true)
  })

  it('of one key with very many versions goes in slices like any other', () => {
    const replica = new Replica(10)
    applyMany(
      replica,
      Array.from({ length: 5000 }, (_, i) => put('hot', `${i}`)),
    )
    replica.apply(compaction(replica.store.revision))
    let most = 0
    for (let done = false; !done; ) {
      const before = replica.sql.rowsRead
      done = replica.sql.transaction(() => replica.store.compactSlice(200, NOW))
      most = Math.max(most, replica.sql.rowsRead - before)
    }
    expect(count(replica, 'kv')).toBe(1)
    expect(most).toBeLessThan(1000)
  })
})
