import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WatchIndex, type WatchSpan } from '../../src/mvcc/watch-index.ts'

interface Item {
  readonly span: WatchSpan
}

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\0', 'ÿ'), maxLength: 3 })
const item: fc.Arbitrary<Item> = fc.oneof(
  key.map((start) => ({ span: { start, end: `${start}\0`, single: true } })),
  fc
    .tuple(key, fc.option(key))
    .filter(([start, end]) => end === null || start < end)
    .map(([start, end]) => ({ span: { start, end, single: false } })),
)

function watches({ span }: Item, k: string): boolean {
  return span.single ? span.start === k : k >= span.start && (span.end === null || k < span.end)
}

function visited(index: WatchIndex<Item>, k: string): Item[] {
  const hits: Item[] = []
  index.visit(k, (hit) => hits.push(hit))
  return hits
}

describe('the index of watchers', () => {
  it('finds whom trying everybody finds, whoever comes and goes', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: item.map((added) => ({ added })) },
      { weight: 2, arbitrary: fc.nat().map((removed) => ({ removed })) },
    )
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 120 }),
        fc.array(key, { minLength: 1, maxLength: 8 }),
        (steps, keys) => {
          const index = new WatchIndex<Item>()
          const there: Item[] = []
          for (const s of steps) {
            if ('added' in s) {
              const added = { ...s.added }
              there.push(added)
              index.add(added)
            } else {
              const [removed] = there.splice(s.removed % Math.max(1, there.length), 1)
              if (removed !== undefined) {
                expect(index.delete(removed)).toBe(true)
                expect(index.delete(removed)).toBe(false)
              }
            }
          }
          expect([...index.members]).toEqual(there)
          for (const k of keys) {
            const hits = visited(index, k)
            expect(new Set(hits).size).toBe(hits.length)
            expect(new Set(hits)).toEqual(new Set(there.filter((i) => watches(i, k))))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('orders keys as their bytes', () => {
    const index = new WatchIndex<Item>()
    const high = { span: { start: '\x7f', end: 'ÿ', single: false } }
    index.add(high)
    expect(visited(index, '\x80')).toEqual([high])
    expect(visited(index, 'ÿ')).toEqual([])
  })

  it('touches one of ten thousand watches of ten thousand keys', () => {
    const index = new WatchIndex<Item>()
    for (let i = 0; i < 10_000; i++)
      index.add({ span: { start: `k${i}`, end: `k${i}\0`, single: true } })
    expect(visited(index, 'k777')).toHaveLength(1)
    expect(index.height).toBe(0)
  })

  it('stays balanced and looks at few intervals, in whatever order they come and go', () => {
    const name = (i: number) => `k${String(i).padStart(6, '0')}`
    for (const order of ['up', 'down']) {
      const index = new WatchIndex<Item>()
      const all: Item[] = []
      for (let n = 0; n < 10_000; n++) {
        const i = order === 'up' ? n : 9999 - n
        const added = { span: { start: name(i), end: name(i + 1), single: false } }
        all.push(added)
        index.add(added)
      }
      expect(index.height).toBeLessThanOrEqual(20)
      expect(visited(index, `${name(777)}x`)).toHaveLength(1)
      for (let n = 0; n < 9000; n++) index.delete(all[n] as Item)
      expect(index.height).toBeLessThanOrEqual(16)
      expect(visited(index, `${name(order === 'up' ? 9500 : 500)}x`)).toHaveLength(1)
      expect(visited(index, `${name(order === 'up' ? 500 : 9500)}x`)).toHaveLength(0)
    }
  })
})
