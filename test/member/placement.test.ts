import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  busiest,
  type Candidate,
  Placement,
  type PlacementView,
  type Preference,
  parsePreference,
  preferred,
  unknownNames,
} from '../../src/member/leadership/placement.ts'
import { type MemberId, memberId } from '../../src/types.ts'

const MINUTE = 600
const ids = [1n, 2n, 3n].map(memberId)
const [m1, m2, m3] = ids as [MemberId, MemberId, MemberId]
const regions = ['wnam', 'weur', 'apac']

function group(unfit: readonly MemberId[] = []): Candidate[] {
  return ids.map((id, i) => ({
    id,
    name: `m${i + 1}`,
    region: regions[i] ?? '',
    fit: !unfit.includes(id),
  }))
}

function view(self: MemberId, unfit: readonly MemberId[] = [], calm = true): PlacementView {
  return { self, calm, members: group(unfit) }
}

test.each([
  [undefined, []],
  ['', []],
  [' m2 , weur,', ['m2', 'weur']],
  ['off', null],
  ['off,m1', ['off', 'm1']],
])('QUORATE_LEADERS %j means %j', (text, preference) => {
  expect(parsePreference(text)).toEqual(preference)
})

test.each([
  ['nobody writes', [0, 0, 0], null],
  ['few write', [0, 11, 0], null],
  ['one is asked for all', [0, 12, 0], m2],
  ['one is asked for most', [20, 60, 20], m2],
  ['one is asked for hardly most', [21, 59, 20], null],
  ['two are asked alike', [0, 50, 50], null],
  ['all are asked alike', [50, 50, 50], null],
  ['the leader is asked for most', [90, 10, 0], m1],
])('a minute in which %s', (_, writes, who) => {
  expect(busiest(new Map(writes.map((n, i) => [ids[i] ?? m1, n])))).toBe(who)
})

test.each([
  ['the first of the list', ['m2', 'm1'], m3, [], m2],
  ['the next where the first is not fit', ['m2', 'm1'], m3, [m2], m1],
  ['nobody where nobody of the list is fit', ['m2'], m3, [m2], null],
  ['nobody where the leader is the first', ['m2', 'm1'], m2, [], null],
  ['nobody where only later ones are fit', ['m2', 'm1', 'm3'], m1, [m2], null],
  ['whoever is in a region', ['apac'], m1, [], m3],
  ['a region after a member', ['m9', 'weur', 'm1'], m3, [], m2],
  ['nobody for names of nobody', ['m9', 'sam'], m3, [], null],
] as const)('a list moves the lead to %s', (_, list, self, unfit, to) => {
  expect(preferred(list, view(self, unfit))).toBe(to)
})

test('names of nobody are told apart', () => {
  expect(unknownNames(['m2', 'm9', 'weur', 'moon'], group())).toEqual(['m9', 'moon'])
  expect(unknownNames(null, group())).toEqual([])
})

test('a name that is a member and a region is the member', () => {
  const members: Candidate[] = [
    { id: m1, name: 'm1', region: 'wnam', fit: true },
    { id: m2, name: 'm2', region: 'wnam', fit: true },
    { id: m3, name: 'wnam', region: 'weur', fit: true },
  ]
  expect(preferred(['wnam'], { self: m1, calm: true, members })).toBe(m3)
})

/** Lets `m1` lead for some ticks; the ticks at which it would move, and where to. */
function lead(
  preference: Preference,
  ticks: number,
  writes: (tick: number) => readonly number[],
  seen: (tick: number) => PlacementView = () => view(m1),
): [number, MemberId][] {
  const placement = new Placement(preference)
  const moves: [number, MemberId][] = []
  placement.begin(0)
  for (let tick = 1; tick <= ticks; tick++) {
    writes(tick).forEach((n, i) => {
      placement.wrote(ids[i] ?? m1, n)
    })
    const to = placement.tick(tick, () => seen(tick))
    if (to !== null) moves.push([tick, to])
  }
  return moves
}

const toM2 = () => [0, 1, 0]
const none = () => [0, 0, 0]

describe('the lead follows the writes', () => {
  test('after five minutes in each of which the same member was asked for most', () => {
    expect(lead([], 5 * MINUTE, toM2)).toEqual([[5 * MINUTE, m2]])
    expect(lead([], 5 * MINUTE - 1, toM2)).toEqual([])
  })

  test('not for a burst, however large', () => {
    expect(
      lead([], 20 * MINUTE, (tick) => (tick < MINUTE ? [0, 1_000_000, 0] : [1, 0, 0])),
    ).toEqual([])
  })

  test('not where two take turns by the minute', () => {
    expect(
      lead([], 60 * MINUTE, (tick) =>
        Math.floor((tick - 1) / MINUTE) % 2 === 0 ? [0, 1, 0] : [0, 0, 1],
      ),
    ).toEqual([])
  })

  test('not to one that is not fit, and as soon as it is', () => {
    expect(lead([], 7 * MINUTE, toM2, (tick) => view(m1, tick < 6 * MINUTE ? [m2] : []))).toEqual([
      [6 * MINUTE, m2],
    ])
  })

  test('not while something is under way', () => {
    expect(lead([], 7 * MINUTE, toM2, (tick) => view(m1, [], tick >= 6 * MINUTE))).toEqual([
      [6 * MINUTE, m2],
    ])
  })

  test('never where the owner says so', () => {
    expect(lead(null, 60 * MINUTE, toM2)).toEqual([])
  })

  test('a move that fails is tried again later and later', () => {
    const at = lead([], 200 * MINUTE, toM2).map(([tick]) => tick / MINUTE)
    expect(at).toEqual([5, 15, 35, 75, 155])
  })

  test('after a long while without a move the next one is the first again', () => {
    const quiet = (tick: number) =>
      tick > 6 * MINUTE && tick < 100 * MINUTE ? [1, 0, 0] : [0, 1, 0]
    const at = lead([], 112 * MINUTE, quiet).map(([tick]) => tick / MINUTE)
    expect(at[0]).toBe(5)
    expect(at[1]).toBeLessThanOrEqual(106)
  })
})

describe('the lead follows the list', () => {
  test('after half a minute, without a single write', () => {
    expect(lead(['m2'], 300, none)).toEqual([[300, m2]])
  })

  test('whatever the traffic', () => {
    expect(lead(['m1'], 60 * MINUTE, toM2)).toEqual([])
  })
})

test('a wake begins anew: who wakes for a write every minute never moves', () => {
  for (const preference of [[], ['m2']]) {
    const placement = new Placement(preference)
    for (let tick = 1; tick < 100 * MINUTE; tick++) {
      if (tick % 20 === 0) placement.begin(tick) // awake for two seconds each time
      placement.wrote(m2, 5)
      expect(placement.tick(tick, () => view(m1))).toBeNull()
    }
  }
})

/**
 * What the three do for an hour: whoever is told to leads at once, unless `elects` says that
 * another does.
 */
function hour(
  preference: Preference,
  writes: (tick: number) => readonly number[],
  unfit: (tick: number) => readonly MemberId[],
  elects: (tick: number) => MemberId | null,
): Map<MemberId, number> {
  const each = new Map(ids.map((id) => [id, new Placement(preference)]))
  const moves = new Map<MemberId, number>()
  let leader = m1
  each.get(leader)?.begin(0)
  for (let tick = 1; tick <= 60 * MINUTE; tick++) {
    const placement = each.get(leader)
    writes(tick).forEach((n, i) => {
      placement?.wrote(ids[i] ?? m1, n)
    })
    let next = placement?.tick(tick, () => view(leader, unfit(tick))) ?? null
    if (next !== null) moves.set(leader, (moves.get(leader) ?? 0) + 1)
    next = elects(tick) ?? next
    if (next === null || next === leader) continue
    leader = next
    each.get(leader)?.begin(tick)
  }
  return moves
}

const sum = (moves: Map<MemberId, number>) => [...moves.values()].reduce((a, b) => a + b, 0)

describe('no flapping', () => {
  test('traffic that always comes from elsewhere moves the lead less and less', () => {
    // The worst there is: whoever leads, all writes are asked of the next one.
    let leader = 0
    const each = ids.map(() => new Placement([]))
    const moves: number[] = []
    each[0]?.begin(0)
    for (let tick = 1; tick <= 600 * MINUTE; tick++) {
      const other = (leader + 1) % 2
      each[leader]?.wrote(ids[other] ?? m1, 1)
      const to = each[leader]?.tick(tick, () => view(ids[leader] ?? m1)) ?? null
      if (to === null) continue
      moves.push(tick / MINUTE)
      leader = other
      each[leader]?.begin(tick)
    }
    expect(moves.filter((at) => at <= 60).length).toBeLessThanOrEqual(6)
    expect(moves.length).toBeLessThanOrEqual(12)
  })

  test('any traffic, any outages: at most twelve moves an hour where the writes decide', () => {
    const minutes = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)), {
      minLength: 60,
      maxLength: 60,
    })
    const outages = fc.array(fc.subarray(ids), { minLength: 60, maxLength: 60 })
    const elections = fc.array(fc.option(fc.constantFrom(...ids), { nil: null, freq: 3 }), {
      minLength: 60,
      maxLength: 60,
    })
    fc.assert(
      fc.property(minutes, outages, elections, (traffic, out, elected) => {
        const at = (tick: number) => Math.min(59, Math.floor((tick - 1) / MINUTE))
        const moves = hour(
          [],
          (tick) => (tick % 20 === 0 ? (traffic[at(tick)] ?? []) : []),
          (tick) => out[at(tick)] ?? [],
          (tick) => (tick % MINUTE === 1 ? (elected[at(tick)] ?? null) : null),
        )
        expect(sum(moves)).toBeLessThanOrEqual(12)
      }),
      { numRuns: 60 },
    )
  })

  test('a list whose first can not keep the lead is followed by each member at most fourteen times an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.constantFrom(m1, m3), (keeps, back) => {
        let movedAt = -1
        const moves = hour(
          ['m2'],
          none,
          () => [],
          (tick) => {
            if (movedAt < 0 && tick > 300) movedAt = tick
            if (movedAt >= 0 && (tick - movedAt) % keeps === 0) return back
            return null
          },
        )
        for (const n of moves.values()) expect(n).toBeLessThanOrEqual(14)
      }),
      { numRuns: 60 },
    )
  })

  test('two of like weight: the lead stays where it is, whatever chance adds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 120, maxLength: 120 }), (noise) => {
        const moves = hour(
          [],
          (tick) =>
            tick % 60 === 0
              ? [50 + (noise[tick % 120] ?? 0), 50 + (noise[(tick + 7) % 120] ?? 0), 0]
              : [],
          () => [],
          () => null,
        )
        expect(sum(moves)).toBe(0)
      }),
      { numRuns: 20 },
    )
  })
})
