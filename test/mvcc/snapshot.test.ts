import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupPosition } from '../../src/mvcc/backup.ts'
import {
  BACKUP_START,
  type Backup,
  decodeSnapshotHeader,
  type Export,
  encodeSnapshotHeader,
  type WriteRequest,
} from '../../src/mvcc/index.ts'
import { quorate } from '../../src/proto/generated/storage.js'
import type { LeaseId, LogIndex } from '../../src/types.ts'
import { type Entry, finish, NOW, outcomeOf, Replica, requestIdOf } from './replica.ts'
import { anyWrite, compaction, del, grant, LEASES, put, range, revoke } from './requests.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 100)
const WINDOW = 6
const { storage } = quorate
const ID = new Uint8Array([1])

function numbered(requests: readonly WriteRequest[], from = 0): Entry[] {
  return requests.map((request, i) => ({ request, id: requestIdOf(from + i + 1) }))
}

interface Sending {
  readonly sender: Replica
  readonly state: Export
  readonly receiver: Replica
  readonly rows: number
  readonly bytes: number
}

/** Carries chunks until the receiver has all; `between` happens after each. */
function carry(s: Sending, between: (chunk: number) => void): void {
  const { sender, state, receiver } = s
  for (let n = 0; ; n++) {
    const importing = receiver.store.importing
    if (importing === null) return
    if (importing.clearing) receiver.sql.transaction(() => receiver.store.importSlice(s.rows))
    else {
      const chunk = state.chunk(importing.cursor, s.rows, s.bytes)
      if (receiver.sql.transaction(() => receiver.store.importChunk(chunk.data))) {
        expect(chunk.next).toBe(null)
        return
      }
    }
    between(n)
    expect(sender.store.appliedIndex).toBeGreaterThanOrEqual(state.header.index)
  }
}

/** All that a member could be asked about, but for how far physical work has got. */
function everything(r: Replica, ids: number): unknown {
  const { store } = r
  const states = []
  for (
    let revision = Math.max(1, store.compactRevision, store.revision - 30);
    revision <= store.revision;
    revision++
  ) {
    states.push(finish(store.read(range('\0', '\0', { revision }))).kvs)
  }
  const { hash, compactRevision } = finish(store.hashKV(0))
  return {
    index: store.appliedIndex,
    revision: store.revision,
    compactRevision,
    hash,
    states,
    leases: store.leases(null, 1000),
    leaseKeys: LEASES.map((id) => store.leaseKeys(id as LeaseId, null, 1000)),
    recent: Array.from({ length: ids }, (_, i) => store.recent(requestIdOf(i + 1))),
  }
}

/** What all pieces of a backup say together, however they are cut. */
function backedUp(backup: Backup, rows: number, bytes: number): unknown {
  const all = { keys: [] as Uint8Array[], leases: [] as unknown[], auth: [] as unknown[] }
  for (let at: BackupPosition | null = BACKUP_START; at !== null; ) {
    const { data, next } = backup.piece(at, false, rows, bytes)
    const piece = storage.BackupChunk.decode(data)
    all.keys.push(...piece.keys)
    all.leases.push(...piece.leases)
    all.auth.push(...piece.auth)
    at = next
  }
  return all
}

/** The same of a state that is sent. */
function exported(state: Export, rows: number, bytes: number): unknown {
  const all = { rows: [] as unknown[], versions: [] as unknown[], leases: [] as string[] }
  for (let cursor: Uint8Array | null = new Uint8Array(0); cursor !== null; ) {
    const { data, next } = state.chunk(cursor, rows, bytes)
    const piece = storage.SnapshotChunk.decode(data)
    for (const row of piece.rows) all.rows.push(row.key)
    all.versions.push(...piece.versions)
    // In any order: what was revoked meanwhile comes last.
    all.leases.push(...piece.leases.map((lease) => JSON.stringify(lease)))
    all.leases.sort()
    cursor = next
  }
  return all
}

const plan = fc.record({
  first: fc.array(anyWrite, { minLength: 3, maxLength: 40, size: 'max' }),
  shared: fc.integer({ min: 0, max: 100 }),
  after: fc.array(anyWrite, { minLength: 10, maxLength: 30, size: 'max' }),
  full: fc.boolean(),
  compactBefore: fc.boolean(),
  rows: fc.constantFrom(1, 3, 1000),
  bytes: fc.constantFrom(1, 200, 100_000),
  groups: fc.constantFrom(1, 2, 7),
  crash: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
})

describe('a snapshot', () => {
  it('makes the receiver what the sender was, while the sender goes on and the receiver crashes', () => {
    let incremental = 0
    fc.assert(
      fc.property(plan, (p) => {
        const requests: WriteRequest[] = [
          grant(LEASES[0] as bigint),
          grant(LEASES[2] as bigint),
          ...p.first,
        ]
        const sender = new Replica(WINDOW)
        const receiver = new Replica(WINDOW)
        const reference = new Replica(WINDOW)
        const entries = numbered(requests)
        const shared = p.full && p.shared < 30 ? 0 : Math.floor((p.shared / 100) * entries.length)
        sender.applyAll(entries, p.groups)
        receiver.applyAll(entries.slice(0, shared), 3)
        reference.applyAll(entries, 1)
        if (p.compactBefore) sender.compactAll(2)
        const from = p.full
          ? null
          : { revision: receiver.store.revision, index: receiver.store.appliedIndex }
        const state = sender.store.beginExport(from, NOW + 1)
        if (state.header.fromRevision > 0) incremental++
        const header = decodeSnapshotHeader(encodeSnapshotHeader(state.header))
        const before = receiver.store.revision
        receiver.sql.transaction(() => receiver.store.beginImport(ID, header))
        const later = numbered(p.after, entries.length)
        let applied = 0
        carry({ sender, state, receiver, rows: p.rows, bytes: p.bytes }, (n) => {
          if (p.crash[n % 10]) receiver.crash()
          expect(receiver.store.restoring).toBe(header.fromRevision === 0)
          if (receiver.store.restoring)
            expect(outcomeOf(() => receiver.store.read(range('a')))).toMatchObject({ code: 14 })
          else expect(receiver.store.revision).toBe(before)
          expect(() => receiver.store.beginBatch()).toThrow()
          const entry = later[applied]
          if (entry !== undefined) {
            sender.applyAll([entry], 1)
            applied++
          }
          sender.sql.transaction(() => sender.store.compactSlice(2, NOW))
        })
        state.close()
        receiver.crash()
        const all = entries.length + later.length
        expect(everything(receiver, entries.length)).toEqual(everything(reference, entries.length))
        // From there on by the log, both come to the same.
        for (const r of [receiver, reference]) r.applyAll(later, 4)
        sender.applyAll(later.slice(applied), 1)
        expect(everything(receiver, all)).toEqual(everything(reference, all))
        for (const r of [receiver, reference, sender]) r.compactAll(5)
        const rows = (r: Replica) => [
          ...r.sql.query('SELECT key, rev, sub, version, lease FROM kv ORDER BY rev, sub'),
        ]
        expect(rows(receiver)).toEqual(rows(reference))
        expect(rows(receiver)).toEqual(rows(sender))
        expect(everything(receiver, all)).toEqual(everything(sender, all))
      }),
      { numRuns: RUNS },
    )
    expect(incremental).toBeGreaterThan(RUNS / 5)
  }, 120_000)

  it('that comes leaves alone what others read of the receiver, or ends it', () => {
    let kept = 0
    let ended = 0
    fc.assert(
      fc.property(plan, (p) => {
        const entries = numbered([
          grant(LEASES[0] as bigint),
          grant(LEASES[2] as bigint),
          ...p.first,
        ])
        const later = numbered(
          [...p.after, revoke(LEASES[0] as bigint), grant(LEASES[0] as bigint)],
          entries.length,
        )
        const sender = new Replica(WINDOW)
        const receiver = new Replica(WINDOW)
        for (const r of [sender, receiver]) r.applyAll(entries, p.groups)
        const backup = receiver.store.beginBackup(NOW + 1)
        const state = receiver.store.beginExport(null, NOW + 1)
        const before = [backedUp(backup, p.rows, p.bytes), exported(state, p.rows, p.bytes)]
        sender.applyAll(later, 3)
        const from = { revision: receiver.store.revision, index: receiver.store.appliedIndex }
        const sent = sender.store.beginExport(p.full ? null : from, NOW + 1)
        receiver.sql.transaction(() => receiver.store.beginImport(ID, sent.header))
        carry({ sender, state: sent, receiver, rows: p.rows, bytes: p.bytes }, () => {})
        const after = () => [backedUp(backup, p.rows, p.bytes), exported(state, p.rows, p.bytes)]
        if (sent.header.fromRevision === 0) {
          expect(outcomeOf(after)).toMatchObject({ code: 11 })
          ended++
        } else {
          expect(after()).toEqual(before)
          kept++
        }
      }),
      { numRuns: RUNS },
    )
    expect(Math.min(kept, ended)).toBeGreaterThan(RUNS / 20)
  }, 120_000)

  it('is full where the receiver’s revision is compacted, and everything old is gone', () => {
    const sender = new Replica()
    const receiver = new Replica()
    const entries = numbered([
      put('a', '1'),
      put('b', '1'),
      grant(5n),
      put('c', '1', { lease: 5n as LeaseId }),
      put('a', '2'),
      compaction(5),
    ])
    sender.applyAll(entries, 1)
    receiver.applyAll(numbered([put('a', '1'), put('old', '1')]), 1)
    const state = sender.store.beginExport(
      { revision: receiver.store.revision, index: receiver.store.appliedIndex },
      NOW + 1,
    )
    expect(state.header).toMatchObject({ fromRevision: 0, fromIndex: 0 })
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    expect(() => receiver.sql.transaction(() => receiver.store.abortImport(1))).toThrow('full')
    carry({ sender, state, receiver, rows: 1, bytes: 1 }, () => receiver.crash())
    expect(
      finish(receiver.store.read(range('\0', '\0'))).kvs.map((kv) =>
        Buffer.from(kv.key).toString(),
      ),
    ).toEqual(['a', 'b', 'c'])
    expect(receiver.store.physicalDone(5)).toBe(true)
    expect(everything(receiver, 6)).toEqual(everything(sender, 6))
  })

  it('holds nothing that is compacted, though the sender has it on its disk still', () => {
    const sender = new Replica()
    const receiver = new Replica()
    sender.applyAll(
      numbered([
        put('a', '1'),
        del('a'),
        put('b', '1'),
        put('b', '2'),
        put('c', '1'),
        del('c'),
        compaction(7),
      ]),
      1,
    )
    const state = sender.store.beginExport(null, NOW + 1)
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    carry({ sender, state, receiver, rows: 2, bytes: 100 }, () => {})
    state.close()
    const rows = (r: Replica) => [
      ...r.sql.query('SELECT key, rev, sub, version FROM kv ORDER BY rev, sub'),
    ]
    expect([rows(sender).length, rows(receiver).length]).toEqual([6, 2])
    sender.compactAll()
    expect(rows(receiver)).toEqual(rows(sender))
  })
})

describe('a snapshot that does not come as it should', () => {
  it('that is given up leaves the store as it was, lease by lease', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 8 }), (p, chunks) => {
        const entries = numbered([
          grant(LEASES[0] as bigint),
          grant(LEASES[2] as bigint),
          ...p.first.filter((r) => r.kind !== 'compaction'),
        ])
        const sender = new Replica(WINDOW)
        const receiver = new Replica(WINDOW)
        const shared = Math.floor((p.shared / 100) * entries.length)
        sender.applyAll(entries, p.groups)
        receiver.applyAll(entries.slice(0, shared), 3)
        const before = everything(receiver, entries.length)
        const rows = () =>
          ['kv', 'batch', 'lease', 'lease_key', 'lease_stage'].map((t) => [
            ...receiver.sql.query(`SELECT * FROM ${t}`),
          ])
        const disk = rows()
        const sending = sender.store.beginExport(
          { revision: receiver.store.revision, index: receiver.store.appliedIndex },
          NOW + 1,
        )
        expect(sending.header.fromRevision).toBe(receiver.store.revision)
        receiver.sql.transaction(() => receiver.store.beginImport(ID, sending.header))
        while (!receiver.sql.transaction(() => receiver.store.importSlice(p.rows)));
        for (let n = 0; n < chunks; n++) {
          const chunk = sending.chunk(
            receiver.store.importing?.cursor ?? new Uint8Array(0),
            2,
            p.bytes,
          )
          if (chunk.next === null) break
          receiver.sql.transaction(() => receiver.store.importChunk(chunk.data))
        }
        while (!receiver.sql.transaction(() => receiver.store.abortImport(p.rows))) receiver.crash()
        expect(receiver.store.importing).toBe(null)
        expect(rows()).toEqual(disk)
        expect(everything(receiver, entries.length)).toEqual(before)
        receiver.applyAll(entries.slice(shared), 2)
        sending.close()
        expect(everything(receiver, entries.length)).toEqual(everything(sender, entries.length))
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it('of another sender takes the place of one that was not finished', () => {
    const entries = numbered([
      grant(7n),
      ...Array.from({ length: 30 }, (_, i) =>
        put(`k${i % 7}`, `${i}`, i % 3 ? {} : { lease: 7n as LeaseId }),
      ),
    ])
    const sender = new Replica()
    const other = new Replica()
    const receiver = new Replica()
    sender.applyAll(entries, 5)
    other.applyAll(entries.slice(0, 20), 2)
    receiver.applyAll(entries.slice(0, 9), 3)
    const from = { revision: receiver.store.revision, index: receiver.store.appliedIndex }
    const first = sender.store.beginExport(from, NOW + 1)
    receiver.sql.transaction(() => receiver.store.beginImport(ID, first.header))
    while (!receiver.sql.transaction(() => receiver.store.importSlice(10)));
    for (let n = 0; n < 12; n++) {
      const chunk = first.chunk(receiver.store.importing?.cursor ?? new Uint8Array(0), 2, 100)
      receiver.sql.transaction(() => receiver.store.importChunk(chunk.data))
    }
    // The other one has less than what came in already.
    const second = other.store.beginExport(from, NOW + 1)
    receiver.sql.transaction(() => receiver.store.beginImport(new Uint8Array([2]), second.header))
    carry({ sender: other, state: second, receiver, rows: 4, bytes: 1000 }, () => {})
    expect(everything(receiver, 31)).toEqual(everything(other, 31))
    receiver.applyAll(entries.slice(20), 1)
    expect(everything(receiver, 31)).toEqual(everything(sender, 31))
  })

  it('takes a chunk only where it belongs', () => {
    const sender = new Replica()
    sender.applyAll(numbered(Array.from({ length: 40 }, (_, i) => put(`k${i}`, 'v'))), 4)
    const receiver = new Replica()
    const state = sender.store.beginExport(null, NOW + 1)
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    while (!receiver.sql.transaction(() => receiver.store.importSlice(10)));
    const one = state.chunk(new Uint8Array(0), 10, 1000)
    if (one.next === null) throw new Error('too few chunks')
    const two = state.chunk(one.next, 10, 1000)
    const take = (data: Uint8Array) =>
      receiver.sql.transaction(() => receiver.store.importChunk(data))
    expect(() => take(two.data)).toThrow('not the chunk')
    take(one.data)
    expect(() => take(one.data)).toThrow('not the chunk')
    receiver.crash()
    expect(() => take(one.data)).toThrow('not the chunk')
    take(two.data)
  })

  it('that starts from another state is refused', () => {
    const sender = new Replica()
    const receiver = new Replica()
    sender.applyAll(numbered(Array.from({ length: 9 }, (_, i) => put(`k${i}`, 'v'))), 4)
    receiver.applyAll(numbered([put('k0', 'v')]), 1)
    const from = { revision: receiver.store.revision, index: receiver.store.appliedIndex }
    const state = sender.store.beginExport(from, NOW + 1)
    receiver.applyAll(numbered([put('k1', 'v')], 1), 1)
    expect(() =>
      receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header)),
    ).toThrow('starts from')
  })

  it('that expired or was closed sends no more', () => {
    const sender = new Replica()
    sender.applyAll(numbered([put('a', '1'), put('a', '2'), compaction(2)]), 1)
    const state = sender.store.beginExport(null, NOW)
    sender.compactAll()
    expect(outcomeOf(() => state.chunk(new Uint8Array(0), 10, 10))).toMatchObject({ code: 11 })
  })
})

describe('a snapshot of what is under way', () => {
  it('holds the leases as they were, though they are revoked and granted while it is sent', () => {
    const sender = new Replica()
    const receiver = new Replica()
    const entries = numbered([
      grant(5n),
      grant(6n),
      put('k', 'v', { lease: 6n as LeaseId }),
      put('l', 'v'),
    ])
    sender.applyAll(entries, 1)
    const state = sender.store.beginExport(null, NOW + 1)
    const later = numbered([revoke(5n), revoke(6n), grant(5n, 99), grant(8n)], 4)
    sender.applyAll(later, 1)
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    carry({ sender, state, receiver, rows: 10, bytes: 1000 }, () => {})
    expect(receiver.store.leases(null, 9).map((l) => [l.id, l.ttl])).toEqual([
      [5n, 60],
      [6n, 60],
    ])
    expect(receiver.store.leaseKeys(6n as LeaseId, null, 9)).toEqual(
      [Buffer.from('k')].map((b) => new Uint8Array(b)),
    )
    receiver.applyAll(later, 4)
    expect(everything(receiver, 8)).toEqual(everything(sender, 8))
  })

  it('begun while a long revocation is held back still has the lease', () => {
    const keys = Array.from({ length: 1100 }, (_, i) =>
      put(`k/${i}`, 'v', { lease: 5n as LeaseId }),
    )
    const entries = numbered([grant(5n), ...keys])
    const sender = new Replica()
    sender.applyAll(entries, 400)
    const index = (sender.store.appliedIndex + 1) as LogIndex
    const turn = (mayShow: boolean) =>
      sender.sql.transaction(() => {
        const batch = sender.store.beginBatch()
        const step = batch.write(index, null, revoke(5n), 500, mayShow)
        batch.finish()
        return step
      })
    for (let step = turn(false); step.done || !step.held; step = turn(false));
    const state = sender.store.beginExport(null, NOW + 1)
    const receiver = new Replica()
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    carry({ sender, state, receiver, rows: 500, bytes: 10_000 }, () => {})
    expect(receiver.store.appliedIndex).toBe(index - 1)
    expect(receiver.store.lease(5n as LeaseId)).not.toBe(null)
    expect(receiver.store.leaseKeys(5n as LeaseId, null, 10_000)).toHaveLength(1100)
    expect(turn(true).done).toBe(true)
    receiver.apply(revoke(5n))
    expect(finish(receiver.store.hashKV(0))).toEqual(finish(sender.store.hashKV(0)))
    expect(receiver.store.leases(null, 10)).toEqual([])
  }, 60_000)

  it('takes back the slices of a write that was under way', () => {
    const entries = numbered([
      grant(5n),
      ...Array.from({ length: 50 }, (_, i) => put(`k/${i}`, 'v', { lease: 5n as LeaseId })),
    ])
    const receiver = new Replica()
    receiver.applyAll(entries, 10)
    const sender = new Replica()
    sender.applyAll([...entries, ...numbered([del('k/', 'l'), put('a', '1')], 51)], 10)
    const index = (receiver.store.appliedIndex + 1) as LogIndex
    receiver.sql.transaction(() => {
      const batch = receiver.store.beginBatch()
      expect(batch.write(index, null, del('k/', 'l'), 10).done).toBe(false)
      batch.finish()
    })
    expect(receiver.store.pendingJob).not.toBe(null)
    const state = sender.store.beginExport(
      { revision: receiver.store.revision, index: receiver.store.appliedIndex },
      NOW + 1,
    )
    receiver.sql.transaction(() => receiver.store.beginImport(ID, state.header))
    expect(receiver.store.pendingJob).toBe(null)
    carry({ sender, state, receiver, rows: 7, bytes: 500 }, () => receiver.crash())
    expect(everything(receiver, 53)).toEqual(everything(sender, 53))
  })
})
