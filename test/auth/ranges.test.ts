import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isValidPermissionRange, mergePermissions } from '../../src/auth/ranges.ts'
import { type Permission, PermissionType } from '../../src/auth/types.ts'
import { compareBytes } from '../../src/base/bytes.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 3000)

/**
 * Every key of up to four of these bytes: bounds have up to two, so no gap between any of them is
 * without a key.
 */
const BYTES = [0, 1, 255]
const UNIVERSE: Uint8Array[] = []
for (let level: number[][] = [[]], n = 0; n < 4; n++) {
  level = level.flatMap((key) => BYTES.map((byte) => [...key, byte]))
  UNIVERSE.push(...level.map((key) => Uint8Array.from(key)))
}

const bound = fc
  .array(fc.constantFrom(...BYTES), { minLength: 1, maxLength: 2 })
  .map((key) => Uint8Array.from(key))
const end = fc.oneof(bound, fc.constant(new Uint8Array(0)), fc.constant(new Uint8Array(1)))
const permission: fc.Arbitrary<Permission> = fc
  .record({ type: fc.constantFrom(0, 1, 2), key: bound, rangeEnd: end })
  .filter((p) => isValidPermissionRange(p.key, p.rangeEnd))

/** By etcd's words alone: one key, everything from it on, or up to the end. */
function covers(key: Uint8Array, rangeEnd: Uint8Array, it: Uint8Array): boolean {
  if (rangeEnd.length === 0) return compareBytes(key, it) === 0
  const open = rangeEnd.length === 1 && rangeEnd[0] === 0
  return compareBytes(it, key) >= 0 && (open || compareBytes(it, rangeEnd) < 0)
}

describe('merged permissions', () => {
  it('permit a range exactly where each of its keys is permitted', () => {
    let [yes, no] = [0, 0]
    fc.assert(
      fc.property(
        fc.array(permission, { maxLength: 7 }),
        bound,
        end,
        fc.boolean(),
        (all, key, rangeEnd, write) => {
          fc.pre(isValidPermissionRange(key, rangeEnd))
          const type = write ? PermissionType.Write : PermissionType.Read
          const granted = all.filter((p) => p.type === type || p.type === PermissionType.ReadWrite)
          const asked = UNIVERSE.filter((k) => covers(key, rangeEnd, k))
          const open = rangeEnd.length === 1 && rangeEnd[0] === 0
          const want =
            asked.every((k) => granted.some((p) => covers(p.key, p.rangeEnd, k))) &&
            // No universe ends where the keys do.
            (!open || granted.some((p) => p.rangeEnd.length === 1 && p.rangeEnd[0] === 0))
          if (want) yes++
          else no++
          expect(contains(mergePermissions(all)[write ? 'write' : 'read'], key, rangeEnd)).toBe(
            want,
          )
        },
      ),
      { numRuns: RUNS },
    )
    expect(yes).toBeGreaterThan(RUNS / 20)
    expect(no).toBeGreaterThan(RUNS / 20)
  })

  it('of an unknown type permit nothing', () => {
    const odd = mergePermissions([{ type: 7, key: Uint8Array.of(1), rangeEnd: Uint8Array.of(0) }])
    for (const intervals of [odd.read, odd.write])
      expect(contains(intervals, Uint8Array.of(1), new Uint8Array(0))).toBe(false)
  })

  it('of a range that ends where it begins ask for its key', () => {
    const { read } = mergePermissions([
      { type: 0, key: Uint8Array.of(1), rangeEnd: Uint8Array.of(3) },
    ])
    expect(contains(read, Uint8Array.of(2), Uint8Array.of(2))).toBe(true)
    expect(contains(read, Uint8Array.of(3), Uint8Array.of(3))).toBe(false)
  })

  it.each([
    // Found: the root of three has the key in it; left out: the search does not go on to the right
    // of what ends before.
    [
      [
        [1, 3],
        [4, 9],
        [10, 12],
      ],
      5,
      2,
      true,
    ],
    [
      [
        [4, 6],
        [1, 2],
        [7, 9],
      ],
      8,
      3,
      false,
    ],
    [
      [
        [4, 6],
        [1, 2],
        [7, 9],
      ],
      8,
      5,
      true,
    ],
  ] as const)(
    '%j: an empty range from %i to %i is %s, as in the tree of etcd',
    (ranges, from, to, want) => {
      const all = ranges.map(([a, b]) => ({
        type: 0,
        key: Uint8Array.of(a),
        rangeEnd: Uint8Array.of(b),
      }))
      expect(contains(mergePermissions(all).read, Uint8Array.of(from), Uint8Array.of(to))).toBe(
        want,
      )
    },
  )
})
