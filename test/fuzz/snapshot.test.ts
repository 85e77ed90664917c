/**
 * Pieces of a snapshot that were torn on their way: whatever they do to a turn, the turn is taken
 * back, and the right piece still fits.
 */
import { expect } from 'vitest'
import { decodeSnapshotHeader, encodeSnapshotHeader } from '../../src/mvcc/index.ts'
import { finish, NOW, Replica } from '../mvcc/replica.ts'
import { grant, put, range } from '../mvcc/requests.ts'
import { fuzz } from './fuzz.ts'

class TakenBack extends Error {}

fuzz('torn pieces leave nothing behind', 60, 3000, (mutator, times, seed) => {
  const sender = new Replica()
  sender.apply(grant(7n))
  for (let i = 0; i < 40; i++) sender.apply(put(`k${i % 9}`, 'x'.repeat(mutator.random.int(200))))
  const receiver = new Replica()
  const state = sender.store.beginExport(null, NOW + 1)
  const header = encodeSnapshotHeader(state.header)
  for (let i = 0; i < times; i++) {
    // Whoever reads a header that is none says so.
    try {
      decodeSnapshotHeader(mutator.bytes(header))
    } catch (e) {
      expect(e).toBeInstanceOf(Error)
    }
  }
  receiver.sql.transaction(() =>
    receiver.store.beginImport(new Uint8Array([1]), decodeSnapshotHeader(header)),
  )
  let thrown = 0
  for (;;) {
    const { importing } = receiver.store
    if (importing === null) break
    if (importing.clearing) {
      receiver.sql.transaction(() => receiver.store.importSlice(100))
      continue
    }
    const { data } = state.chunk(importing.cursor, 10, 500)
    const before = dump(receiver)
    for (let i = 0; i < times; i++) {
      const torn = mutator.bytes(data)
      try {
        receiver.sql.transaction(() => {
          receiver.store.importChunk(torn)
          throw new TakenBack()
        })
      } catch (e) {
        if (!(e instanceof TakenBack)) thrown++
      }
      // The member's life ends with such a turn; the next one finds its disk.
      receiver.crash()
      if (i % 20 === 0)
        expect(
          dump(receiver),
          `seed ${seed}, piece ${i}: ${Buffer.from(torn).toString('hex')}`,
        ).toBe(before)
    }
    expect(dump(receiver)).toBe(before)
    receiver.sql.transaction(() => receiver.store.importChunk(data))
  }
  expect(thrown).toBeGreaterThan(times)
  expect(finish(receiver.store.read(range('\0', '\0'))).kvs).toEqual(
    finish(sender.store.read(range('\0', '\0'))).kvs,
  )
  expect(finish(receiver.store.hashKV(0)).hash).toBe(finish(sender.store.hashKV(0)).hash)
})

function dump({ sql }: Replica): string {
  const tables = [
    ...sql.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"),
  ].map((row) => String(row[0]))
  return JSON.stringify(
    tables.map((table) =>
      [...sql.query(`SELECT * FROM ${table}`)].map((row) =>
        row.map((v) => (v instanceof Uint8Array ? Buffer.from(v).toString('hex') : v)),
      ),
    ),
  )
}
