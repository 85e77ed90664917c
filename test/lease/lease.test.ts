import { describe, expect, it } from 'vitest'
import { leaseBytes, leaseOfBytes } from '../../src/lease/index.ts'
import type { LeaseId } from '../../src/types.ts'
import { finish, Replica } from '../mvcc/replica.ts'
import { bytes, del, grant, put, range, revoke, txn } from '../mvcc/requests.ts'

const A = 4611686018427387905n as LeaseId // not a double
const B = -3n as LeaseId
const keys = (replica: Replica, id: LeaseId) =>
  replica.store.leaseKeys(id, null, 100).map((k) => Buffer.from(k).toString('latin1'))

describe('leases', () => {
  it('have ids of 64 bits, signed', () => {
    for (const id of [1n, -1n, A, B, 2n ** 63n - 1n, -(2n ** 63n)] as LeaseId[])
      expect(leaseOfBytes(leaseBytes(id))).toBe(id)
  })

  it('are granted once, listed, and gone when they are revoked', () => {
    const replica = new Replica()
    expect(replica.apply(grant(A, 100))).toMatchObject({ error: null, wrote: false, revision: 1 })
    expect(replica.apply(grant(B, 9_000_000_000)).error).toBe(null)
    expect(replica.apply(grant(A, 5)).error?.message).toBe('etcdserver: lease already exists')
    expect(replica.apply(grant(7n, 9_000_000_001)).error?.message).toBe(
      'etcdserver: too large lease TTL',
    )
    expect(replica.store.lease(A)).toMatchObject({ id: A, ttl: 100 })
    expect(replica.store.leases(null, 1).map((l) => l.id)).toEqual([A])
    expect(replica.store.leases(A, 10).map((l) => l.id)).toEqual([B])
    expect(replica.apply(revoke(A))).toMatchObject({ error: null, wrote: false, revision: 1 })
    expect(replica.store.lease(A)).toBe(null)
    expect(replica.apply(revoke(A)).error?.message).toBe('etcdserver: requested lease not found')
    expect(replica.apply(grant(A, 5)).error).toBe(null)
  })

  it('hold the keys that were put with them last', () => {
    const replica = new Replica()
    replica.apply(grant(A))
    replica.apply(grant(B))
    const writes: [Parameters<Replica['apply']>[0], string[], string[]][] = [
      [put('k', '1', { lease: A }), ['k'], []],
      [put('k', '2', { lease: A }), ['k'], []],
      [put('k', '3', { lease: B }), [], ['k']],
      [put('k', '', { lease: B, ignoreValue: true }), [], ['k']],
      [put('k', '4', { ignoreLease: true }), [], ['k']],
      [put('k', '', { ignoreValue: true }), [], []],
      [put('k', '5', { lease: A }), ['k'], []],
      [put('k', '6'), [], []],
      [txn([], [put('l', '1', { lease: A }), put('m', '1', { lease: B })]), ['l'], ['m']],
      [del('l', 'n'), [], []],
    ]
    for (const [write, a, b] of writes) {
      expect(replica.apply(write).error).toBe(null)
      expect([keys(replica, A), keys(replica, B)]).toEqual([a, b])
    }
  })

  it('that are not there take no key', () => {
    const replica = new Replica()
    expect(replica.apply(put('k', 'v', { lease: A })).error?.message).toBe(
      'etcdserver: requested lease not found',
    )
    expect(
      replica.apply(txn([], [put('j', 'v'), put('k', 'v', { lease: A })])).error?.message,
    ).toBe('etcdserver: requested lease not found')
    expect(replica.store.revision).toBe(1)
    // Not asked in the branch that is not taken.
    expect(replica.apply(txn([], [put('j', 'v')], [put('k', 'v', { lease: A })])).error).toBe(null)
  })

  it('take their keys with them, in the order of bytes, in one revision', () => {
    const replica = new Replica()
    replica.apply(grant(A))
    const names = ['b', 'a', '\xff', 'a\0', '\0', 'aa']
    for (const name of names) replica.apply(put(name, 'v', { lease: A }))
    replica.apply(put('other', 'v'))
    const { revision } = replica.store
    expect(replica.apply(revoke(A), 1)).toMatchObject({ wrote: true, revision: revision + 1 })
    const { events } = finish(replica.store.history((revision + 1) as never))
    expect(events.map((e) => [Buffer.from(e.kv.key).toString('latin1'), e.sub, e.deleted])).toEqual(
      ['\0', 'a', 'a\0', 'aa', 'b', '\xff'].map((name, i) => [name, i, true]),
    )
    expect(finish(replica.store.read(range('\0', '\0'))).kvs.map((kv) => kv.key)).toEqual([
      bytes('other'),
    ])
  })
})
