import { describe, expect, it } from 'vitest'
import type { AppliedBatch, Outcome, WriteRequest } from '../../src/mvcc/index.ts'
import type { LogIndex } from '../../src/types.ts'
import { hashOf } from './hash.ts'
import { Model, plain } from './model.ts'
import { finish, Replica, requestIdOf } from './replica.ts'
import { bytes, compaction, del, grant, put, range, revoke, txn } from './requests.ts'

/** More than LONG_CHANGES. */
const KEYS = 1300
const LEASE = 7n

const entries: WriteRequest[] = [grant(LEASE), put('z', 'stays')]
for (let i = 0; i < KEYS; i++)
  entries.push(put(`k/${String(i).padStart(5, '0')}`, 'v', { lease: LEASE as never }))
const filledModel = new Model()
for (const request of entries) filledModel.apply(request)

/** Model and store with many keys of one lease, and one other. */
function filled(): { model: Model; replica: Replica } {
  const replica = new Replica()
  replica.applyAll(
    entries.map((request) => ({ request, id: null })),
    500,
  )
  return { model: filledModel.clone(), replica }
}

/**
 * Applies one entry; after every turn, what can be read is still what was. Crashes after the turns
 * named.
 */
function applyLong(
  replica: Replica,
  request: WriteRequest,
  crashes: (turn: number) => boolean,
  mayShow: (turn: number) => boolean,
): Outcome {
  const { sql } = replica
  const before = replica.store.revision
  const index = (replica.store.appliedIndex + 1) as LogIndex
  const hash = finish(replica.store.hashKV(0), 10_000)
  for (let turn = 0; ; turn++) {
    const step = sql.transaction(() => {
      const batch = replica.store.beginBatch()
      const did = batch.write(index, requestIdOf(99), request, 200, mayShow(turn))
      batch.finish()
      return did
    })
    if (step.done) return step.outcome
    if (crashes(turn)) replica.crash()
    const { store } = replica
    expect(store.revision).toBe(before)
    expect(store.appliedIndex).toBe(index - 1)
    expect(store.pendingJob?.index ?? index).toBe(index)
    expect(finish(store.read(range('k/', 'l', { countOnly: true }))).count).toBe(KEYS)
    expect(finish(store.read(range('z'))).kvs[0]?.version).toBe(1)
    if (turn % 4 === 0) expect(finish(store.hashKV(0), 10_000)).toEqual(hash)
  }
}

const requests: [string, WriteRequest][] = [
  ['a delete of many keys', del('k/', 'l', true)],
  [
    'a transaction that deletes many keys and puts',
    txn([], [put('a', '1'), del('k/', 'l'), put('b', '2'), del('z'), put('c', '3')]),
  ],
  [
    'a transaction that ends with its puts',
    txn([], [del('k/', 'l'), put('c', '3'), range('a', 'z')]),
  ],
  [
    'a nested transaction',
    txn([], [txn([], [del('k/', 'k/01'), put('n', '1')]), del('k/01', 'k/02'), put('m', '1')]),
  ],
  ['the revocation of a lease with many keys', revoke(LEASE)],
]

describe('a long write', () => {
  for (const [what, request] of requests) {
    for (const [when, crashes] of [
      ['without a crash', () => false],
      ['with a crash after every turn', () => true],
      ['with a crash after every third turn', (turn: number) => turn % 3 === 2],
    ] as [string, (turn: number) => boolean][]) {
      it(`${what} shows at once, at its end, ${when}`, () => {
        const { model, replica } = filled()
        const want = model.apply(request)
        // It may not show before some turns after its last slice.
        const outcome = applyLong(replica, request, crashes, (turn) => turn > 20)
        const { store } = replica
        expect(outcome.revision).toBe(want.revision)
        expect(store.pendingJob).toBe(null)
        const { answer } = finish(store.answer(request, outcome))
        expect(answer).toEqual(want.answer)
        const recent = store.recent(requestIdOf(99))
        if (recent === null) throw new Error('forgotten')
        const recovered = finish(store.recover(request, recent)).outcome
        // How many keys a revocation took is in no answer.
        expect(recovered).toEqual(
          request.kind === 'leaseRevoke' ? { ...outcome, ops: [{ sub: 0, changed: 0 }] } : outcome,
        )
        expect(finish(store.hashKV(0)).hash).toBe(hashOf(model.hashed(model.revision)))
        expect(finish(store.read(range('\0', '\0'))).kvs).toEqual(
          model.liveAt(model.revision, bytes('\0'), bytes('\0')).map(plain),
        )
        expect(finish(store.read(range('\0', '\0', { countOnly: true }))).count).toBe(
          model.liveAt(model.revision, bytes('\0'), bytes('\0')).length,
        )
        expect(store.leaseKeys(LEASE as never, null, 10_000)).toEqual(
          model.leases.has(LEASE as never) ? model.leaseKeys(LEASE as never) : [],
        )
        expect(store.lease(LEASE as never)).toEqual(
          model.leases.has(LEASE as never) ? expect.objectContaining({ ttl: 60 }) : null,
        )
        // And it goes by compaction like any other.
        replica.apply(put('last', '1'))
        model.apply(put('last', '1'))
        replica.apply(compaction(model.revision))
        model.apply(compaction(model.revision))
        replica.compactAll(300)
        const rows = [...replica.sql.query('SELECT count(*) FROM kv')][0]?.[0]
        expect(rows).toBe(model.kept().length)
        expect(finish(store.hashKV(0)).hash).toBe(hashOf(model.hashed(model.revision)))
      }, 30_000)
    }
  }

  it('is not handed to subscribers before it shows, and then by its revision alone', () => {
    const { replica } = filled()
    const seen: AppliedBatch[] = []
    replica.store.subscribe((batch) => seen.push(batch))
    const revision = replica.store.revision
    let index = replica.store.appliedIndex as number
    const turn = (...requests: WriteRequest[]) =>
      replica.sql.transaction(() => {
        const batch = replica.store.beginBatch()
        for (const request of requests)
          if (batch.write((index + 1) as LogIndex, null, request, 100).done) index++
        batch.finish()
      })
    turn(put('a', '1'), del('k/', 'l'))
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({ first: revision + 1, last: revision + 1, index })
    expect(seen[0]?.events).toHaveLength(1)
    while (seen.length === 1) turn(del('k/', 'l'))
    expect(seen).toHaveLength(2)
    expect(seen[1]).toEqual({ first: revision + 2, last: revision + 2, index, events: null })
  })

  it('leaves nothing half done where a compare that takes turns refuses it', () => {
    const { model, replica } = filled()
    const all = { result: 0, target: 0, key: bytes('k/'), rangeEnd: bytes('l'), operand: 1n }
    const request = txn([all], [put('a', '1', { ignoreLease: true })], [])
    const outcome = replica.apply(request, 50)
    expect(outcome.error?.message).toBe(model.apply(request).error?.message)
    expect(outcome).toMatchObject({ wrote: false, revision: model.revision })
  })
})
