import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBytes, concat } from '../../src/base/bytes.ts'
import { FormatError, layout, PAGE_BYTES, Reader, Writer } from '../../src/bbolt/index.ts'

type Pairs = readonly (readonly [Uint8Array, Uint8Array])[]

/** A whole file, by both passes. */
function fileOf(buckets: Readonly<Record<string, Pairs>>): Uint8Array {
  const sizes = layout()
  for (const [name, pairs] of Object.entries(buckets)) {
    sizes.bucket(name)
    for (const [key, value] of pairs) sizes.put({ length: key.length }, { length: value.length })
  }
  const plan = sizes.finish()
  const writer = new Writer(plan)
  for (const [name, pairs] of Object.entries(buckets)) {
    writer.database.bucket(name)
    for (const [key, value] of pairs) writer.database.put(key, value)
  }
  writer.finish()
  const file = concat(writer.ready())
  expect(file.length).toBe(plan.pages * PAGE_BYTES)
  return file
}

function open(file: Uint8Array): Promise<Reader> {
  return Reader.open(async (offset, length) => file.subarray(offset, offset + length), file.length)
}

async function contentOf(file: Uint8Array): Promise<Record<string, Pairs>> {
  const reader = await open(file)
  const content: Record<string, Pairs> = {}
  for (const name of reader.buckets) {
    const pairs: [Uint8Array, Uint8Array][] = []
    for await (const { key, value } of reader.entries(name))
      pairs.push([key.slice(), value.slice()])
    content[name] = pairs
  }
  return content
}

function numbered(count: number, keyBytes: number, valueBytes: number): Pairs {
  return Array.from({ length: count }, (_, i) => {
    const key = new Uint8Array(keyBytes)
    new DataView(key.buffer).setUint32(0, i)
    return [key, new Uint8Array(valueBytes).fill(i)] as const
  })
}

/** Compared so, a thousand times as fast as arrays of bytes. */
function textOf(list: Pairs): string[] {
  return list.map(
    ([key, value]) =>
      `${Buffer.from(key).toString('hex')} ${Buffer.from(value).toString('base64')}`,
  )
}

const pairs = fc
  .array(
    fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.uint8Array({ maxLength: 9000 })),
    { maxLength: 60 },
  )
  .map((list) => {
    const sorted = list.toSorted(([a], [b]) => compareBytes(a, b))
    return sorted.filter(([key], i) => i === 0 || compareBytes(sorted[i - 1]?.[0] ?? key, key) < 0)
  })

describe('what is written is read again', () => {
  test('whatever keys and values there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,11}$/), pairs, { maxKeys: 6 }),
        async (buckets) => {
          expect(await contentOf(fileOf(buckets))).toEqual({ ...buckets })
        },
      ),
      { numRuns: 200 },
    )
  })

  // Pages of leaves and of branches, as the sizes ask for them: 227 elements of 18 bytes fill a
  // page (34 bytes each, with its description 16 more), 123 children of 17 bytes a branch.
  const cases: readonly (readonly [string, Pairs, number])[] = [
    ['an empty bucket is one page', [], 1],
    ['one page of small ones', numbered(10, 17, 10), 1],
    ['two leaves have a branch', numbered(90, 17, 50), 3],
    ['a value over many pages', numbered(1, 17, 1_500_000), 367],
    ['large ones between small ones', [...numbered(3, 17, 5000)], 7],
    ['two levels of branches', numbered(20_000, 17, 100), 667 + 6 + 1],
    ['three levels', numbered(4000, 900, 900), 2000 + 500 + 125 + 32 + 8 + 2 + 1],
  ]
  test.each(cases)('%s', async (_, list, pages) => {
    const file = fileOf({ key: list })
    expect(file.length / PAGE_BYTES).toBe(2 + pages + 1)
    expect(textOf((await contentOf(file)).key ?? [])).toEqual(textOf(list))
  })

  test('pieces come as they are filled, so that no more than a page a level waits', () => {
    const list = numbered(50_000, 17, 100)
    const sizes = layout()
    sizes.bucket('key')
    for (const [key, value] of list) sizes.put(key, value)
    const writer = new Writer(sizes.finish())
    writer.database.bucket('key')
    let waiting = 0
    for (const [key, value] of list) {
      writer.database.put(key, value)
      waiting = Math.max(waiting, writer.ready().length)
    }
    expect(waiting).toBeLessThanOrEqual(4)
  })

  test('a second pass that differs from the first is an error', () => {
    const sizes = layout()
    sizes.bucket('key')
    const writer = new Writer(sizes.finish())
    writer.database.bucket('key')
    for (const [key, value] of numbered(100, 17, 100)) writer.database.put(key, value)
    expect(() => writer.finish()).toThrow('differs')
  })
})

describe('a file that etcd made', () => {
  const file = new Uint8Array(readFileSync(new URL('golden/etcd.db', import.meta.url)))

  test('is read, bucket by bucket, and nothing of its free pages', async () => {
    const content = await contentOf(file.subarray(0, file.length - 32))
    expect(
      Object.fromEntries(Object.entries(content).map(([name, list]) => [name, list.length])),
    ).toEqual({
      alarm: 0,
      auth: 1,
      authRoles: 2,
      authUsers: 2,
      cluster: 1,
      key: 7,
      lease: 2,
      members: 1,
      members_removed: 0,
      meta: 6,
    })
  })

  test('whatever byte is broken, reading ends, with an error of the format or with what it says', async () => {
    for (let at = 0; at < file.length; at += 7) {
      const broken = file.slice()
      broken[at] = (broken[at] ?? 0) ^ 0xff
      try {
        await contentOf(broken)
      } catch (e) {
        expect(e).toBeInstanceOf(FormatError)
      }
    }
  })

  test('is refused where it was cut off', async () => {
    await expect(contentOf(file.subarray(0, 8192))).rejects.toThrow(FormatError)
    await expect(contentOf(new Uint8Array(0))).rejects.toThrow(FormatError)
  })
})
