import { expect, test } from 'vitest'
import * as convert from '../../src/etcd/convert.ts'
import { PAGE_BYTES } from '../../src/limits.ts'
import { leaseId, revision } from '../../src/types.ts'
import { Method } from '../../src/worker/http/contract.ts'
import { edge, header, healthy } from './fake.ts'
import { b64 } from './whole.ts'

const READERS = 120
const kv = {
  key: new TextEncoder().encode('k'),
  value: new Uint8Array(PAGE_BYTES),
  createRevision: revision(2),
  modRevision: revision(2),
  version: 1,
  lease: leaseId(0n),
}

test('many large answers at once find room one after the other, as their clients take them', async () => {
  const { post } = edge((call) =>
    call.method === Method.RANGE
      ? {
          body: convert.encodeRangeResponse(header, {
            kind: 'range',
            kvs: [kv],
            more: false,
            count: 1,
          }),
        }
      : healthy(call),
  )
  const read = async (): Promise<number> => {
    const response = await post('/v3/kv/range', { key: b64('k') })
    expect(response.status).toBe(200)
    return (await response.arrayBuffer()).byteLength
  }
  const lengths = await Promise.all(Array.from({ length: READERS }, read))
  expect(Math.min(...lengths)).toBeGreaterThan(PAGE_BYTES)
})
