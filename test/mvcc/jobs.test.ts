import { expect, it } from 'vitest'
import { openStore, type WriteRequest } from '../../src/mvcc/index.ts'
import { logIndex, NO_LEASE } from '../../src/types.ts'
import { NodeSql } from '../harness/node-sql.ts'

const bytes = (s: string): Uint8Array => new TextEncoder().encode(s)

function put(key: string): WriteRequest {
  return {
    kind: 'put',
    key: bytes(key),
    value: bytes('v'),
    lease: NO_LEASE,
    prevKv: false,
    ignoreValue: false,
    ignoreLease: false,
  }
}

function remove(from: string, to: string): WriteRequest {
  return { kind: 'deleteRange', key: bytes(from), rangeEnd: bytes(to), prevKv: false }
}

it('a long write that begins in the batch where another ends goes on after a crash where it was', () => {
  const sql = new NodeSql()
  let store = openStore(sql)
  let index = 0
  const batch = store.beginBatch()
  for (const prefix of ['a', 'b'])
    for (let i = 0; i < 50; i++) batch.write(logIndex(++index), null, put(`${prefix}${i}`), 1000)
  batch.finish()
  const before = store.revision

  const first = store.beginBatch()
  expect(first.write(logIndex(index + 1), null, remove('a', 'b'), 10).done).toBe(false)
  first.finish()
  const second = store.beginBatch()
  expect(second.write(logIndex(index + 1), null, remove('a', 'b'), 1000).done).toBe(true)
  expect(second.write(logIndex(index + 2), null, remove('b', 'c'), 10).done).toBe(false)
  second.finish()

  store = openStore(sql)
  expect(store.pendingJob?.index).toBe(index + 2)
  expect(store.revision).toBe(before + 1)
  const third = store.beginBatch()
  const step = third.write(logIndex(index + 2), null, remove('b', 'c'), 1000)
  third.finish()
  expect(step.done && step.outcome.ops[0]?.changed).toBe(50)
  expect(store.revision).toBe(before + 2)
  expect(
    [...sql.query('SELECT count(*) FROM kv WHERE rev > ? AND value IS NULL', before)][0]?.[0],
  ).toBe(100)
})
