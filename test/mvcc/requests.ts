/** Requests for tests: short to write, and at random. */
import fc from 'fast-check'
import { checkRequest } from '../../src/mvcc/index.ts'
import type {
  Compare,
  DeleteRangeRequest,
  PutRequest,
  RangeRequest,
  RequestOp,
  TxnRequest,
  WriteRequest,
} from '../../src/mvcc/types.ts'
import type { LeaseId } from '../../src/types.ts'

export function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export function put(key: string, value: string, more: Partial<PutRequest> = {}): PutRequest {
  const none = { lease: 0n as LeaseId, prevKv: false, ignoreValue: false, ignoreLease: false }
  return { kind: 'put', key: bytes(key), value: bytes(value), ...none, ...more }
}

export function del(key: string, rangeEnd = '', prevKv = false): DeleteRangeRequest {
  return { kind: 'deleteRange', key: bytes(key), rangeEnd: bytes(rangeEnd), prevKv }
}

export function range(key: string, rangeEnd = '', more: Partial<RangeRequest> = {}): RangeRequest {
  return {
    kind: 'range',
    key: bytes(key),
    rangeEnd: bytes(rangeEnd),
    limit: 0,
    revision: 0,
    sortOrder: 0,
    sortTarget: 0,
    serializable: false,
    keysOnly: false,
    countOnly: false,
    minModRevision: 0,
    maxModRevision: 0,
    minCreateRevision: 0,
    maxCreateRevision: 0,
    ...more,
  }
}

export function txn(
  compare: Compare[],
  success: RequestOp[],
  failure: RequestOp[] = [],
): TxnRequest {
  return { kind: 'txn', compare, success, failure }
}

export function grant(id: bigint, ttl = 60): WriteRequest {
  return { kind: 'leaseGrant', id: id as LeaseId, ttl }
}

export function revoke(id: bigint): WriteRequest {
  return { kind: 'leaseRevoke', id: id as LeaseId }
}

export function compaction(revision: number): WriteRequest {
  return { kind: 'compaction', revision, physical: true }
}

export const LEASES = [7n, 4611686018427387905n, -3n] as LeaseId[]
/** Few, so that histories are deep; some next to each other in the order of bytes. */
export const KEYS = [
  'a',
  'a\0',
  'a\0\0',
  'aa',
  '\xff',
  '\0',
  'c/long/kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk',
].map(bytes)

const key = fc.constantFrom(...KEYS)
const value = fc.constantFrom('', '\0\x01', '1', 'x'.repeat(40)).map(bytes)
const rangeEnd = fc.oneof(
  { weight: 3, arbitrary: fc.constant(bytes('')) },
  { weight: 2, arbitrary: fc.constant(bytes('\0')) },
  { weight: 3, arbitrary: key },
)
const lease = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0n as LeaseId) },
  { weight: 2, arbitrary: fc.constantFrom(...LEASES) },
)
const seldom = fc.integer({ min: 0, max: 5 }).map((n) => n === 0)
const revisionBound = fc.oneof(
  { weight: 9, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 12 }) },
)

export const anyPut: fc.Arbitrary<PutRequest> = fc.record({
  kind: fc.constant('put' as const),
  key,
  value,
  lease,
  prevKv: fc.boolean(),
  ignoreValue: seldom,
  ignoreLease: seldom,
})

export const anyDelete: fc.Arbitrary<DeleteRangeRequest> = fc.record({
  kind: fc.constant('deleteRange' as const),
  key,
  rangeEnd,
  prevKv: fc.boolean(),
})

const wholeOften = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ key: bytes('\0'), rangeEnd: bytes('\0') }) },
  { weight: 3, arbitrary: fc.record({ key, rangeEnd }) },
)

const anyRangeOptions = fc.record({
  kind: fc.constant('range' as const),
  limit: fc.constantFrom(0, 0, -1, 1, 2, 3, 100),
  /** Up to 100: see `relative` of model.test.ts; in a transaction as it is. */
  revision: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: -2, max: 100 }) },
  ),
  sortOrder: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
  sortTarget: fc.constantFrom(
    0 as const,
    0 as const,
    1 as const,
    2 as const,
    3 as const,
    4 as const,
  ),
  serializable: fc.boolean(),
  keysOnly: seldom,
  countOnly: seldom,
  minModRevision: revisionBound,
  maxModRevision: revisionBound,
  minCreateRevision: revisionBound,
  maxCreateRevision: revisionBound,
})

export const anyRange: fc.Arbitrary<RangeRequest> = fc
  .tuple(wholeOften, anyRangeOptions)
  .map(([span, options]) => ({ ...options, ...span }))

const anyCompare: fc.Arbitrary<Compare> = fc
  .record({
    result: fc.integer({ min: 0, max: 4 }),
    target: fc.integer({ min: 0, max: 5 }),
    key,
    rangeEnd,
    number: fc.oneof(fc.bigInt({ min: -1n, max: 6n }), fc.constantFrom<bigint>(...LEASES)),
    value,
  })
  .map(({ number, value, ...c }) => ({ ...c, operand: c.target === 3 ? value : number }))

function anyOps(depth: number): fc.Arbitrary<RequestOp[]> {
  const leaf = fc.oneof<fc.Arbitrary<RequestOp>[]>(anyPut, anyDelete, anyRange)
  const op =
    depth === 0
      ? leaf
      : fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 2, arbitrary: anyTxnOf(depth - 1) })
  return fc.array(op as fc.Arbitrary<RequestOp>, { maxLength: 4 })
}

function anyTxnOf(depth: number): fc.Arbitrary<TxnRequest> {
  return fc.record({
    kind: fc.constant('txn' as const),
    compare: fc.array(anyCompare, { maxLength: 2 }),
    success: anyOps(depth),
    failure: anyOps(depth),
  })
}

/** As the edge lets them through. */
function valid(request: WriteRequest): boolean {
  try {
    checkRequest(request)
    return true
  } catch {
    return false
  }
}

export const anyTxn = anyTxnOf(2).filter(valid)

export const anyWrite: fc.Arbitrary<WriteRequest> = fc.oneof(
  { weight: 14, arbitrary: anyPut.filter(valid) },
  { weight: 2, arbitrary: anyDelete },
  { weight: 5, arbitrary: anyTxn },
  { weight: 2, arbitrary: fc.constantFrom(...LEASES).map((id) => grant(id)) },
  { weight: 1, arbitrary: fc.constantFrom(...LEASES).map((id) => revoke(id)) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 100 }).map(compaction) },
)

export const anyReadTxn: fc.Arbitrary<TxnRequest> = fc.record({
  kind: fc.constant('txn' as const),
  compare: fc.array(anyCompare, { maxLength: 2 }),
  success: fc.array(anyRange, { maxLength: 3 }),
  failure: fc.array(anyRange, { maxLength: 3 }),
})
