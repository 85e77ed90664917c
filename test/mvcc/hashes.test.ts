import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import {
  decodeCompaction,
  decodeDeleteRange,
  decodeLeaseGrant,
  decodeLeaseRevoke,
  decodePut,
  decodeTxn,
} from '../../src/etcd/convert.ts'
import { crc32c } from '../../src/mvcc/crc32c.ts'
import type { WriteRequest } from '../../src/mvcc/index.ts'
import { requestFromJSON } from '../../src/proto/json/protojson.ts'
import { crc32c as plainly } from './hash.ts'
import { finish, NOW, outcomeOf, Replica } from './replica.ts'

interface History {
  readonly steps: {
    readonly path: string
    readonly body: unknown
    readonly error: string | null
    readonly revision: number
    readonly hash: number
    readonly compact: number
  }[]
  readonly hashes: {
    readonly revision: number
    readonly error?: string
    readonly hash?: number
    readonly compact?: number
  }[]
}

/** As etcd 3.7.3 answered them: golden/record.ts. */
const histories = readFileSync(new URL('golden/hashes.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as History)

function requestOf(path: string, body: unknown): WriteRequest {
  const json = Buffer.from(JSON.stringify(body))
  switch (path) {
    case 'kv/put':
      return decodePut(requestFromJSON('PutRequest', json))
    case 'kv/deleterange':
      return decodeDeleteRange(requestFromJSON('DeleteRangeRequest', json))
    case 'kv/txn':
      return decodeTxn(requestFromJSON('TxnRequest', json))
    case 'kv/compaction':
      return decodeCompaction(requestFromJSON('CompactionRequest', json))
    case 'lease/grant':
      return decodeLeaseGrant(requestFromJSON('LeaseGrantRequest', json))
    default:
      return decodeLeaseRevoke(requestFromJSON('LeaseRevokeRequest', json))
  }
}

// A loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })

describe('HashKV', () => {
  for (const [n, { steps, hashes }] of histories.entries()) {
    for (const compaction of ['done at once', 'never done', 'half done']) {
      it(`is etcd's for recorded history ${n}, physical compaction ${compaction}`, () => {
        const replica = new Replica(3)
        for (const [i, step] of steps.entries()) {
          const { store } = replica
          const outcome = replica.apply(requestOf(step.path, step.body))
          expect([i, outcome.error?.message ?? null]).toEqual([i, step.error])
          if (compaction === 'done at once') replica.compactAll()
          else if (compaction === 'half done')
            replica.sql.transaction(() => store.compactSlice(2, NOW))
          const got = finish(store.hashKV(0), 7)
          expect([i, got]).toEqual([
            i,
            {
              hash: step.hash,
              compactRevision: step.compact,
              hashRevision: step.revision,
              headerRevision: step.revision,
            },
          ])
        }
        for (const { revision, hash, error, compact } of hashes) {
          const got = outcomeOf(() => finish(replica.store.hashKV(revision), 3))
          if (error !== undefined) expect(got).toMatchObject({ message: error })
          else expect(got).toMatchObject({ hash, compactRevision: compact, hashRevision: revision })
        }
      })
    }
  }

  it('sums as CRC32C does', () => {
    expect(crc32c(0, Buffer.from('123456789'))).toBe(0xe3069283)
    for (let n = 0; n < 40; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 37 + n) & 0xff)
      expect(crc32c(crc32c(0, bytes.subarray(0, n >> 1)), bytes.subarray(n >> 1))).toBe(
        plainly([bytes]),
      )
    }
  })
})
