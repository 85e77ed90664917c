import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DeleteSet } from '../../src/mvcc/deletes.ts'
import {
  checkRequest,
  type RequestOp,
  type TxnRequest,
  type WriteRequest,
} from '../../src/mvcc/index.ts'
import type { LeaseId } from '../../src/types.ts'
import { bytes, del, put, range, txn } from './requests.ts'

const compare = (key: string) => ({
  result: 0,
  target: 0,
  key: bytes(key),
  rangeEnd: bytes(''),
  operand: 0n,
})
const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))
const p = (i: number) => put(`k${i}`, '')
const inner = (ops: RequestOp[], otherwise: RequestOp[] = []) => txn([], ops, otherwise)
const ok = null
const EMPTY_KEY = 'etcdserver: key is not provided'
const DUPLICATE = 'etcdserver: duplicate key given in txn request'
const TOO_MANY = 'etcdserver: too many operations in txn request'
const NOT_FOUND = 'etcdserver: key not found'
const SORT = 'etcdserver: invalid sort option'

const table: [string, Parameters<typeof checkRequest>[0], string | null][] = [
  ['a range without a key', range(''), EMPTY_KEY],
  ['a put without a key', put('', 'v'), EMPTY_KEY],
  ['a delete without a key', del(''), EMPTY_KEY],
  ['a compare without a key', txn([compare('')], []), EMPTY_KEY],
  [
    'a compare with an unknown target and result',
    txn([{ ...compare('a'), target: 9, result: 9 }], []),
    ok,
  ],
  ['an unknown order', range('a', '', { sortOrder: 3 as never }), SORT],
  ['an unknown target', range('a', '', { sortTarget: 5 as never }), SORT],
  ['a known order and target', range('a', '', { sortOrder: 2, sortTarget: 4 }), ok],
  [
    'ignore_value with a value',
    put('a', 'v', { ignoreValue: true }),
    'etcdserver: value is provided',
  ],
  [
    'ignore_lease with a lease',
    put('a', 'v', { ignoreLease: true, lease: 1n as LeaseId }),
    'etcdserver: lease is provided',
  ],
  ['ignore both', put('a', '', { ignoreLease: true, ignoreValue: true }), ok],
  ['an op without a request', txn([], [{ kind: 'empty' }]), NOT_FOUND],
  ['a range in the branch not taken, without a key', txn([], [], [range('')]), EMPTY_KEY],
  ['128 ops', txn([], many(128, p)), ok],
  ['129 ops', txn([], many(129, p)), TOO_MANY],
  [
    '129 compares',
    txn(
      many(129, (i) => compare(`${i}`)),
      [],
    ),
    TOO_MANY,
  ],
  ['2 ops outside and 126 inside', inner([put('a', ''), inner(many(126, p))]), ok],
  ['2 ops outside and 127 inside', inner([put('a', ''), inner(many(127, p))]), TOO_MANY],
  ['128 ops outside and an empty transaction inside', inner([...many(127, p), inner([])]), ok],
  ['128 ops outside and one inside', inner([...many(127, p), inner([put('x', '')])]), TOO_MANY],
  ['the same key put twice', inner([put('a', ''), put('a', '')]), DUPLICATE],
  ['the same key put in either branch', txn([], [put('a', '')], [put('a', '')]), ok],
  ['put and deleted', inner([put('a', ''), del('a')]), DUPLICATE],
  ['put in a range that is deleted', inner([del('a', 'c'), put('b', '')]), DUPLICATE],
  ['put at the end of a range that is deleted', inner([del('a', 'c'), put('c', '')]), ok],
  ['put above a delete to the end of all keys', inner([del('a', '\0'), put('b', '')]), ok],
  ['put in a range that ends before it begins', inner([del('c', 'a'), put('b', '')]), ok],
  ['deletes that overlap', inner([del('a', 'c'), del('b', 'd')]), ok],
  ['put outside and inside', inner([put('a', ''), inner([put('a', '')])]), DUPLICATE],
  ['deleted outside, put inside', inner([del('a', 'b'), inner([put('a', '')])]), DUPLICATE],
  ['put outside, deleted inside', inner([put('a', ''), inner([del('a')])]), DUPLICATE],
  ['put in two siblings', inner([inner([put('a', '')]), inner([put('a', '')])]), DUPLICATE],
  [
    'deleted in a sibling, put in the next',
    inner([inner([del('a')]), inner([put('a', '')])]),
    DUPLICATE,
  ],
  ['put in a sibling, deleted in the next', inner([inner([put('a', '')]), inner([del('a')])]), ok],
  ['put in both branches of one inside', inner([inner([put('a', '')], [put('a', '')])]), ok],
  [
    'put in both branches of one inside and its sibling',
    inner([inner([put('a', '')], [put('a', '')]), inner([], [put('a', '')])]),
    DUPLICATE,
  ],
  [
    'put in one branch, deleted in the other, inside',
    inner([inner([put('a', '')], [del('a')])]),
    ok,
  ],
  [
    'put deep down and on top',
    inner([inner([inner([inner([put('a', '')])])]), put('a', '')]),
    DUPLICATE,
  ],
  [
    'a compaction to any revision',
    { kind: 'compaction', revision: -5, physical: false } as WriteRequest,
    ok,
  ],
]

describe('validation', () => {
  for (const [what, request, error] of table) {
    it(`${what}: ${error ?? 'passes'}`, () => {
      if (error === null) checkRequest(request)
      else expect(() => checkRequest(request)).toThrow(error)
    })
  }

  it('says first what etcd says first: ops, then keys, then overlaps', () => {
    expect(() =>
      checkRequest(txn([compare('')], [range('', '', { sortOrder: 7 as never })])),
    ).toThrow(EMPTY_KEY)
    expect(() => checkRequest(txn([], [put('a', ''), put('a', ''), range('')]))).toThrow(EMPTY_KEY)
    expect(() => checkRequest(txn([], [put('a', ''), put('a', '')], [range('')]))).toThrow(
      EMPTY_KEY,
    )
  })

  it('takes no longer than the request is long, whatever it is made of', () => {
    let deep: TxnRequest = inner(many(60, p))
    for (let i = 0; i < 60; i++) deep = inner([deep])
    checkRequest(deep)
    const wide = inner(
      many(63, (i) =>
        inner(
          many(60, (j) => (j % 2 ? put(`p/${i}/${j}`, '') : del(`d/${i}/${j}`, `d/${i}/${j}x`))),
        ),
      ),
    )
    checkRequest(wide)
  })
})

describe('a set of deletes', () => {
  it('covers what one of its intervals covers', () => {
    const key = fc
      .array(fc.constantFrom(0, 1, 97, 98, 255), { minLength: 1, maxLength: 3 })
      .map((list) => Uint8Array.from(list))
    const end = fc.oneof(fc.constant(new Uint8Array(0)), key)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, end), { maxLength: 40 }),
        fc.array(key, { maxLength: 10 }),
        (intervals, asked) => {
          const set = new DeleteSet()
          const parts = [new DeleteSet(), new DeleteSet()]
          intervals.forEach(([start, rangeEnd], i) => {
            if (i % 3 === 0) set.add(start, rangeEnd)
            else parts[i % 2]?.add(start, rangeEnd)
          })
          for (const part of parts) set.addAll(part)
          for (const k of asked) {
            const covered = intervals.some(([start, rangeEnd]) =>
              rangeEnd.length === 0
                ? Buffer.compare(k, start) === 0
                : Buffer.compare(k, start) >= 0 && Buffer.compare(k, rangeEnd) < 0,
            )
            expect(set.covers(Buffer.from(k).toString('latin1'))).toBe(covered)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
