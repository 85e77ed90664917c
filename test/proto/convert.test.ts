import fc from 'fast-check'
import Long from 'long'
import { describe, expect, it } from 'vitest'
import * as convert from '../../src/etcd/convert.ts'
import type {
  Compare,
  KeyValue,
  OpAnswer,
  RangeRequest,
  RequestOp,
  TxnRequest,
} from '../../src/mvcc/types.ts'
import { clusterId, leaseId, memberId, revision, term } from '../../src/types.ts'
import { etcd } from './generated/etcd.js'

const bytes = fc.uint8Array({ maxLength: 200 })
const safe = fc.maxSafeInteger()
const nat = fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 9007199254740991n }).map(Number))
const int64 = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -3n, max: 300n }),
)
const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
const lease = int64.map(leaseId)

const long = (v: bigint | number, unsigned = false) => Long.fromString(String(v), unsigned)
/**
 * What a message of the generated code says, as plain data: bytes as hex, 64-bit numbers as
 * strings, unset as absent.
 */
function plain(v: unknown): unknown {
  if (Long.isLong(v)) return v.toString()
  if (v instanceof Uint8Array) return Buffer.from(v).toString('hex')
  if (Array.isArray(v)) return v.map(plain)
  if (v !== null && typeof v === 'object') {
    return Object.fromEntries(
      Object.entries(v)
        .filter(([k, x]) => !k.startsWith('$') && x !== null && x !== undefined)
        .map(([k, x]) => [k, plain(x)]),
    )
  }
  return typeof v === 'bigint' ? String(v) : v
}

const put = fc.record({
  kind: fc.constant('put' as const),
  key: bytes,
  value: bytes,
  lease,
  prevKv: fc.boolean(),
  ignoreValue: fc.boolean(),
  ignoreLease: fc.boolean(),
})
const range: fc.Arbitrary<RangeRequest> = fc.record({
  kind: fc.constant('range' as const),
  key: bytes,
  rangeEnd: bytes,
  limit: safe,
  revision: safe,
  sortOrder: fc.constantFrom(0, 1, 2),
  sortTarget: fc.constantFrom(0, 1, 2, 3, 4),
  serializable: fc.boolean(),
  keysOnly: fc.boolean(),
  countOnly: fc.boolean(),
  minModRevision: safe,
  maxModRevision: safe,
  minCreateRevision: safe,
  maxCreateRevision: safe,
})
const deleteRange = fc.record({
  kind: fc.constant('deleteRange' as const),
  key: bytes,
  rangeEnd: bytes,
  prevKv: fc.boolean(),
})
const compare: fc.Arbitrary<Compare> = fc
  .record({ result: fc.nat(5), target: fc.nat(6), key: bytes, rangeEnd: bytes, bytes, int64 })
  .map(({ bytes, int64, ...c }) => ({
    ...c,
    operand: c.target === 3 ? bytes : c.target > 4 ? 0n : int64,
  }))
const { txn } = fc.letrec<{ op: RequestOp; txn: TxnRequest }>((tie) => ({
  op: fc.oneof(
    { maxDepth: 3 },
    put,
    range,
    deleteRange,
    fc.constant({ kind: 'empty' as const }),
    tie('txn'),
  ),
  txn: fc.record({
    kind: fc.constant('txn' as const),
    compare: fc.array(compare, { maxLength: 3 }),
    success: fc.array(tie('op'), { maxLength: 3 }),
    failure: fc.array(tie('op'), { maxLength: 3 }),
  }),
}))

/** The same request as the generated code's properties. */
function properties(op: RequestOp): Record<string, unknown> {
  switch (op.kind) {
    case 'put':
      return { ...op, kind: undefined, lease: long(op.lease) }
    case 'range':
      return {
        ...op,
        kind: undefined,
        limit: long(op.limit),
        revision: long(op.revision),
        minModRevision: long(op.minModRevision),
        maxModRevision: long(op.maxModRevision),
        minCreateRevision: long(op.minCreateRevision),
        maxCreateRevision: long(op.maxCreateRevision),
      }
    case 'deleteRange':
      return { ...op, kind: undefined }
    case 'empty':
      return {}
    case 'txn': {
      const ops = (list: readonly RequestOp[]) =>
        list.map((o) =>
          o.kind === 'empty'
            ? {}
            : {
                [{
                  put: 'requestPut',
                  range: 'requestRange',
                  deleteRange: 'requestDeleteRange',
                  txn: 'requestTxn',
                }[o.kind]]: properties(o),
              },
        )
      return {
        compare: op.compare.map((c) => {
          const field = ['version', 'createRevision', 'modRevision', 'value', 'lease'][c.target]
          const operand = typeof c.operand === 'bigint' ? long(c.operand) : c.operand
          return {
            result: c.result,
            target: c.target,
            key: c.key,
            rangeEnd: c.rangeEnd,
            ...(field ? { [field]: operand } : {}),
          }
        }),
        success: ops(op.success),
        failure: ops(op.failure),
      }
    }
  }
}

/** Views of a larger buffer compare like arrays of their own. */
const same = (a: unknown, b: unknown) => expect(plain(a)).toEqual(plain(b))

describe('requests', () => {
  it.each([
    ['put', put, etcd.PutRequest, convert.decodePut, convert.encodePutRequest],
    ['range', range, etcd.RangeRequest, convert.decodeRange, convert.encodeRangeRequest],
    [
      'deleteRange',
      deleteRange,
      etcd.DeleteRangeRequest,
      convert.decodeDeleteRange,
      convert.encodeDeleteRangeRequest,
    ],
    ['txn', txn, etcd.TxnRequest, convert.decodeTxn, convert.encodeTxnRequest],
  ])(
    'a %s that the generated code wrote reads the same, and the generated code reads ours',
    (_, arbitrary, Type, decode, encode) => {
      fc.assert(
        fc.property(arbitrary as fc.Arbitrary<RequestOp>, (op) => {
          const theirs = Type.encode(properties(op) as never).finish()
          same(decode(theirs), op)
          const ours = encode(op as never)
          same(decode(ours), op)
          same(decode(Type.encode(Type.decode(ours) as never).finish()), op)
        }),
      )
    },
  )

  it('numbers beyond 2^53 arrive clamped, leases exact', () => {
    const huge = etcd.RangeRequest.encode({
      limit: Long.MAX_VALUE,
      revision: Long.MIN_VALUE,
    } as never).finish()
    expect(convert.decodeRange(huge)).toMatchObject({
      limit: Number.MAX_SAFE_INTEGER,
      revision: -Number.MAX_SAFE_INTEGER,
    })
    expect(
      convert.decodePut(etcd.PutRequest.encode({ lease: Long.MIN_VALUE } as never).finish()).lease,
    ).toBe(-(2n ** 63n))
  })

  it('the union of a compare that is not its target reads as zero', () => {
    const other = etcd.TxnRequest.encode({
      compare: [
        { target: 1, value: Buffer.from('x') },
        { target: 3, lease: Long.ONE },
      ],
    } as never)
    expect(convert.decodeTxn(other.finish()).compare.map((c) => c.operand)).toEqual([
      0n,
      new Uint8Array(0),
    ])
  })

  it('bytes that are no message are refused, never read past their end', () => {
    for (const decode of [
      convert.decodePut,
      convert.decodeRange,
      convert.decodeTxn,
      convert.decodeLeaseGrant,
      convert.decodeCompaction,
    ]) {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (b) => {
          try {
            decode(b)
          } catch (e) {
            expect(String(e)).toContain('proto: cannot parse invalid wire-format data')
          }
        }),
        { numRuns: 300 },
      )
    }
    expect(() => convert.decodePut(new Uint8Array([0x0a, 5, 1]))).toThrow('invalid wire-format')
    // A submessage that claims bytes of its parent's end.
    expect(() => convert.decodeTxn(new Uint8Array([0x12, 4, 0x12, 9, 0x0a, 1, 65]))).toThrow(
      'invalid wire-format',
    )
  })

  it('unknown fields are skipped', () => {
    const known = etcd.PutRequest.encode({ key: Buffer.from('k') } as never).finish()
    const unknown = Uint8Array.from([
      ...known,
      0x78,
      1,
      0x82,
      0x01,
      2,
      9,
      9,
      0x89,
      0x01,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      0x8d,
      0x01,
      1,
      2,
      3,
      4,
    ])
    same(convert.decodePut(unknown), convert.decodePut(known))
  })

  it('small requests', () => {
    same(
      convert.decodeCompaction(
        etcd.CompactionRequest.encode({ revision: long(77), physical: true } as never).finish(),
      ),
      {
        kind: 'compaction',
        revision: 77,
        physical: true,
      },
    )
    same(
      convert.decodeCompaction(
        convert.encodeCompactionRequest({ kind: 'compaction', revision: -5, physical: false }),
      ),
      {
        kind: 'compaction',
        revision: -5,
        physical: false,
      },
    )
    fc.assert(
      fc.property(lease, safe, (id, ttl) => {
        const grant = { kind: 'leaseGrant' as const, id, ttl }
        expect(convert.decodeLeaseGrant(convert.encodeLeaseGrantRequest(grant))).toEqual(grant)
        expect(
          convert.decodeLeaseRevoke(convert.encodeLeaseRevokeRequest({ kind: 'leaseRevoke', id }))
            .id,
        ).toBe(id)
        const theirs = etcd.LeaseGrantRequest.encode({
          ID: long(id),
          TTL: long(ttl),
        } as never).finish()
        expect(convert.decodeLeaseGrant(theirs)).toEqual(grant)
        expect(
          convert.decodeLeaseKeepAlive(
            etcd.LeaseKeepAliveRequest.encode({ ID: long(id) } as never).finish(),
          ),
        ).toBe(id)
        const time = etcd.LeaseTimeToLiveRequest.encode({
          ID: long(id),
          keys: true,
        } as never).finish()
        expect(convert.decodeLeaseTimeToLive(time)).toEqual({ id, keys: true })
      }),
    )
    expect(
      convert.decodeHashKV(etcd.HashKVRequest.encode({ revision: long(9) } as never).finish()),
    ).toBe(9)
    expect(
      convert.decodeMemberList(
        etcd.MemberListRequest.encode({ linearizable: true } as never).finish(),
      ),
    ).toBe(true)
    expect(convert.decodeMemberList(new Uint8Array(0))).toBe(false)
  })
})

const header = fc.record({
  clusterId: uint64.map(clusterId),
  memberId: uint64.map(memberId),
  revision: nat.map(revision),
  raftTerm: nat.map(term),
})
const kv: fc.Arbitrary<KeyValue> = fc.record({
  key: bytes,
  value: bytes,
  createRevision: nat.map(revision),
  modRevision: nat.map(revision),
  version: nat,
  lease,
})
const kvs = fc.array(kv, { maxLength: 5 })
const rangeAnswer = fc.record({
  kind: fc.constant('range' as const),
  kvs,
  more: fc.boolean(),
  count: nat,
})
const putAnswer = fc.record({ kind: fc.constant('put' as const), prevKv: fc.option(kv) })
const deleteAnswer = fc.record({
  kind: fc.constant('deleteRange' as const),
  deleted: nat,
  prevKvs: kvs,
})
const headerRevision = fc.option(nat.map(revision))
const { txnAnswer } = fc.letrec<{ op: OpAnswer; txnAnswer: Extract<OpAnswer, { kind: 'txn' }> }>(
  (tie) => ({
    op: fc.oneof(
      { maxDepth: 3 },
      fc
        .tuple(fc.oneof(rangeAnswer, putAnswer, deleteAnswer), headerRevision)
        .map(([a, headerRevision]) => ({ ...a, headerRevision })),
      tie('txnAnswer'),
    ),
    txnAnswer: fc.record({
      kind: fc.constant('txn' as const),
      succeeded: fc.boolean(),
      responses: fc.array(tie('op'), { maxLength: 3 }),
      headerRevision,
    }),
  }),
)

/**
 * What the generated code should read: properties without zeros, as `shown` of what it did read.
 */
const zero = (v: unknown) =>
  v === '0' || v === '' || v === false || v === 0 || (Array.isArray(v) && v.length === 0)
function shown(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(shown)
  if (v !== null && typeof v === 'object') {
    return Object.fromEntries(
      Object.entries(v)
        .filter(([, x]) => !zero(x))
        .map(([k, x]) => [k, shown(x)]),
    )
  }
  return v
}
const keyValue = (k: KeyValue) => plain({ ...k })
function answer(a: OpAnswer | Omit<OpAnswer, 'headerRevision'>): Record<string, unknown> {
  const op = a as OpAnswer
  switch (op.kind) {
    case 'range':
      return { kvs: op.kvs.map(keyValue), more: op.more, count: String(op.count) }
    case 'put':
      return op.prevKv ? { prevKv: keyValue(op.prevKv) } : {}
    case 'deleteRange':
      return { deleted: String(op.deleted), prevKvs: op.prevKvs.map(keyValue) }
    case 'txn':
      return {
        succeeded: op.succeeded,
        responses: op.responses.map((r) => ({
          [{
            put: 'responsePut',
            range: 'responseRange',
            deleteRange: 'responseDeleteRange',
            txn: 'responseTxn',
          }[r.kind]]: {
            header: r.headerRevision === null ? {} : { revision: String(r.headerRevision) },
            ...answer(r),
          },
        })),
      }
  }
}
const strings = (v: unknown): unknown =>
  Array.isArray(v)
    ? v.map(strings)
    : v !== null && typeof v === 'object'
      ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, strings(x)]))
      : typeof v === 'number'
        ? String(v)
        : v

describe('answers', () => {
  it.each([
    ['range', rangeAnswer, etcd.RangeResponse, convert.encodeRangeResponse],
    ['put', putAnswer, etcd.PutResponse, convert.encodePutResponse],
    ['deleteRange', deleteAnswer, etcd.DeleteRangeResponse, convert.encodeDeleteRangeResponse],
    ['txn', txnAnswer, etcd.TxnResponse, convert.encodeTxnResponse],
  ])('the generated code reads the answer to a %s', (_, arbitrary, Type, encode) => {
    fc.assert(
      fc.property(header, arbitrary as fc.Arbitrary<OpAnswer>, (h, a) => {
        const read = Type.decode(encode(h, a as never))
        expect(shown(strings(plain(read)))).toEqual(
          shown(strings({ header: plain(h), ...answer(a) })),
        )
      }),
    )
  })

  it('the generated code reads the other answers', () => {
    fc.assert(
      fc.property(
        header,
        lease,
        nat,
        fc.array(lease),
        fc.array(bytes),
        fc.array(fc.string()),
        (h, id, n, ids, keys, words) => {
          const check = (read: unknown, want: Record<string, unknown>) =>
            expect(shown(strings(plain(read)))).toEqual(
              shown(strings({ header: plain(h), ...(plain(want) as object) })),
            )
          check(etcd.CompactionResponse.decode(convert.encodeCompactionResponse(h)), {})
          check(etcd.LeaseRevokeResponse.decode(convert.encodeLeaseRevokeResponse(h)), {})
          check(etcd.LeaseGrantResponse.decode(convert.encodeLeaseGrantResponse(h, id, n)), {
            ID: id,
            TTL: n,
          })
          check(
            etcd.LeaseKeepAliveResponse.decode(convert.encodeLeaseKeepAliveResponse(h, id, n)),
            { ID: id, TTL: n },
          )
          check(etcd.LeaseLeasesResponse.decode(convert.encodeLeaseLeasesResponse(h, ids)), {
            leases: ids.map((ID) => ({ ID })),
          })
          const time = { id, ttl: -1, grantedTtl: n, keys }
          check(
            etcd.LeaseTimeToLiveResponse.decode(convert.encodeLeaseTimeToLiveResponse(h, time)),
            {
              ID: id,
              TTL: -1,
              grantedTTL: n,
              keys,
            },
          )
          const hash = { hash: n >>> 0, compactRevision: -1, hashRevision: n }
          check(etcd.HashKVResponse.decode(convert.encodeHashKVResponse(h, hash)), hash)
          const member = {
            id: h.memberId,
            name: 'm1',
            peerUrls: words,
            clientUrls: words,
            isLearner: true,
          }
          check(etcd.MemberListResponse.decode(convert.encodeMemberListResponse(h, [member])), {
            members: [
              { ID: h.memberId, name: 'm1', peerURLs: words, clientURLs: words, isLearner: true },
            ],
          })
          const status = {
            version: '3.7.3',
            dbSize: n,
            leader: h.memberId,
            raftIndex: n,
            raftTerm: h.raftTerm,
            raftAppliedIndex: n,
            errors: words,
            dbSizeInUse: n,
            isLearner: true,
            storageVersion: '3.7.0',
            dbSizeQuota: n,
          }
          check(
            etcd.StatusResponse.decode(
              convert.encodeStatusResponse(h, { ...status, downgradeTarget: null }),
            ),
            {
              ...status,
              downgradeInfo: {},
            },
          )
          check(
            etcd.StatusResponse.decode(
              convert.encodeStatusResponse(h, { ...status, downgradeTarget: '3.6.0' }),
            ),
            {
              ...status,
              downgradeInfo: { enabled: true, targetVersion: '3.6.0' },
            },
          )
        },
      ),
      { numRuns: 50 },
    )
  })
})
