/**
 * What a snapshot may hold, whoever made it: what no cluster could go on with is refused, as a
 * fault of the file.
 */
import { describe, expect, it } from 'vitest'
import { revisionBytes, uint64Bytes } from '../../src/backup/buckets.ts'
import { chunksOf, type RestoreOptions, readState, SnapshotError } from '../../src/backup/index.ts'
import { concat } from '../../src/base/bytes.ts'
import { FormatError, layout, PAGE_BYTES, Reader, Writer } from '../../src/bbolt/index.ts'
import {
  MAX_LEASE_TTL,
  MAX_REQUEST_BYTES,
  MAX_RESTORED_REVISION,
  RESTORE_ALARMS,
  RESTORE_BUCKETS,
  RESTORE_CHUNK_BYTES,
  RESTORE_PAGE_BYTES,
} from '../../src/limits.ts'
import { ReverseWriter } from '../../src/proto/wire.ts'
import { MAX_REVISION, revision } from '../../src/types.ts'

type Pairs = readonly (readonly [Uint8Array, Uint8Array])[]
type Buckets = Readonly<Record<string, Pairs>>

const text = (said: string): Uint8Array => new TextEncoder().encode(said)
const NOTHING = new Uint8Array(0)
const OPTIONS: RestoreOptions = {
  bump: 0,
  storageVersion: '3.7.0',
  now: 0,
  chunkRows: 512,
  chunkBytes: RESTORE_CHUNK_BYTES,
  rowChanges: 2000,
  rowBytes: 64 * 1024,
}

/** Fields of varints and bytes by their numbers, from the last to the first. */
function message(fields: Readonly<Record<number, bigint | Uint8Array>>): Uint8Array {
  const w = new ReverseWriter(64)
  for (const [field, value] of Object.entries(fields).reverse()) {
    if (typeof value === 'bigint') w.bigint(Number(field), value)
    else w.bytes(Number(field), value)
  }
  return w.finish()
}

interface KeyFields {
  readonly main?: number
  readonly sub?: number
  readonly created?: bigint
  readonly version?: bigint
  readonly value?: Uint8Array
}

function key({
  main = 2,
  sub = 0,
  created = 2n,
  version = 1n,
  value = NOTHING,
}: KeyFields): Pairs[number] {
  return [
    revisionBytes(revision(main), sub),
    message({ 1: text('k'), 2: created, 3: BigInt(main), 4: version, 5: value }),
  ]
}

function fileOf(buckets: Buckets): Uint8Array {
  const all = Object.entries({ key: [key({})], meta: [], ...buckets }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const sizes = layout()
  for (const [name, pairs] of all) {
    sizes.bucket(name)
    for (const [k, v] of pairs) sizes.put({ length: k.length }, { length: v.length })
  }
  const writer = new Writer(sizes.finish())
  for (const [name, pairs] of all) {
    writer.database.bucket(name)
    for (const [k, v] of pairs) writer.database.put(k, v)
  }
  writer.finish()
  return concat(writer.ready())
}

/** All chunks of a file; throws what is wrong with it. */
async function taken(file: Uint8Array, bump = 0): Promise<Uint8Array[]> {
  const reader = await Reader.open(
    async (offset, length) => file.subarray(offset, offset + length),
    file.length,
  )
  const options = { ...OPTIONS, bump }
  const state = await readState(reader, options)
  const chunks: Uint8Array[] = []
  for await (const { data } of chunksOf(reader, state, options)) chunks.push(data)
  return chunks
}

const damaged = text('\xff\xff\xff\xff')
const lease = (ttl: number): Buckets => ({
  lease: [[uint64Bytes(1n), message({ 1: 1n, 2: BigInt(ttl) })]],
})
const auth = (revision: number): Buckets => ({
  auth: [[text('authRevision'), uint64Bytes(BigInt(revision))]],
})
const last = 2 ** 31 - 1

describe('is taken', () => {
  it.each<[string, Buckets, number?]>([
    [
      'the last revision there is room after',
      { key: [key({ main: MAX_RESTORED_REVISION, created: 2n, version: 1n })] },
    ],
    ['one that a bump leads to', {}, MAX_RESTORED_REVISION - 2],
    ['a revision of auth', auth(MAX_RESTORED_REVISION)],
    ['the longest lease', lease(MAX_LEASE_TTL)],
    ['the last change of a revision', { key: [key({ sub: last })] }],
    ['the largest value', { key: [key({ value: new Uint8Array(MAX_REQUEST_BYTES - 1) })] }],
    ['what of meta nobody asks for', { meta: [[text('x'), new Uint8Array(5_000_000)]] }],
  ])('%s', async (_, buckets, bump = 0) => {
    expect((await taken(fileOf(buckets), bump)).length).toBeGreaterThan(0)
  })
})

describe('is refused', () => {
  it.each<[string, Buckets, number?]>([
    [
      'a revision that leaves no room for others',
      { key: [key({ main: MAX_RESTORED_REVISION + 1 })] },
    ],
    ['the last that is exact', { key: [key({ main: Number.MAX_SAFE_INTEGER })] }],
    [
      'one beyond that',
      { key: [[concat([uint64Bytes(2n ** 53n), text('_'), uint64Bytes(0n)]), NOTHING]] },
    ],
    ['one that a bump leads to', {}, MAX_RESTORED_REVISION - 1],
    [
      'compaction there',
      { meta: [[text('finishedCompactRev'), revisionBytes(revision(MAX_RESTORED_REVISION + 1))]] },
    ],
    [
      'compaction begun there',
      { meta: [[text('scheduledCompactRev'), revisionBytes(MAX_REVISION)]] },
    ],
    ['a revision of auth there', auth(MAX_RESTORED_REVISION + 1)],
    ['a key that was made later than it was changed', { key: [key({ created: 3n })] }],
    [
      'a key that was changed more often than there were revisions',
      { key: [key({ version: 2n ** 53n - 1n })] },
    ],
    ['more changes of a revision than there can be', { key: [key({ sub: last + 1 })] }],
    ['a lease that never ends', lease(MAX_LEASE_TTL + 1)],
    [
      'a value larger than any request',
      { key: [key({ value: new Uint8Array(MAX_REQUEST_BYTES) })] },
    ],
    [
      'a user larger than any request',
      { authUsers: [[text('u'), message({ 1: text('u'), 2: new Uint8Array(MAX_REQUEST_BYTES) })]] },
    ],
    [
      'a role larger than any request',
      { authRoles: [[text('r'), message({ 1: new Uint8Array(MAX_REQUEST_BYTES) })]] },
    ],
    ['a version that is no message', { key: [[revisionBytes(revision(2)), damaged]] }],
    ['a lease that is no message', { lease: [[uint64Bytes(1n), damaged]] }],
    ['a user that is no message', { authUsers: [[text('u'), damaged]] }],
    [
      'a user whose options are none',
      { authUsers: [[text('u'), message({ 1: text('u'), 4: damaged })]] },
    ],
    ['a role that is no message', { authRoles: [[text('r'), damaged]] }],
    [
      'a role whose permissions are none',
      { authRoles: [[text('r'), message({ 1: text('r'), 2: damaged })]] },
    ],
    ['an alarm that is no message', { alarm: [[damaged, NOTHING]] }],
    [
      'more alarms than members could have',
      {
        alarm: Array.from(
          { length: RESTORE_ALARMS + 1 },
          (_, i) => [message({ 1: BigInt(i + 128), 2: 1n }), NOTHING] as const,
        ).sort(([a], [b]) => Buffer.compare(a, b)),
      },
    ],
    ['a downgrade that is no JSON', { cluster: [[text('downgrade'), text('{"enabled"')]] }],
    [
      'a downgrade to no version',
      { cluster: [[text('downgrade'), text('{"target-version":"x","enabled":true}')]] },
    ],
  ])('%s', async (_, buckets, bump = 0) => {
    await expect(taken(fileOf(buckets), bump)).rejects.toThrow(SnapshotError)
  })

  it('a page that is read whole and has no end', async () => {
    await expect(
      taken(fileOf({ meta: [[text('x'), new Uint8Array(RESTORE_PAGE_BYTES)]] })),
    ).rejects.toThrow(FormatError)
  })

  it('more buckets than anybody makes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: RESTORE_BUCKETS }, (_, i) => [`b${i}`, []]),
    )
    await expect(taken(fileOf(many))).rejects.toThrow(FormatError)
  })
})

it('the users and roles of a file come in chunks as its keys do', async () => {
  const many = (make: (name: Uint8Array) => Uint8Array): Pairs =>
    Array.from({ length: 3000 }, (_, i) => {
      const name = text(`n${String(i).padStart(5, '0')}`)
      return [name, make(name)]
    })
  const users = many((name) => message({ 1: name, 2: new Uint8Array(1000) }))
  const roles = many((name) => message({ 1: name }))
  const chunks = await taken(fileOf({ authUsers: users, authRoles: roles }))
  expect(chunks.length).toBeGreaterThan(6000 / OPTIONS.chunkRows)
  for (const chunk of chunks)
    expect(chunk.length).toBeLessThan(RESTORE_CHUNK_BYTES + 2 * PAGE_BYTES)
})
