import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  jointCommitted,
  jointVote,
  majorityCommitted,
  majorityVote,
} from '../../src/raft/quorum.ts'
import type { MemberId } from '../../src/types.ts'
import { id } from './group.ts'
import { jointCommit, jointVotes, majorityCommit, majorityVotes } from './quorum.cases.ts'

/** Each voter once, in order of first mention, gets the next value. */
function assign<T>(
  voters: readonly number[],
  values: readonly (T | undefined)[],
): (v: MemberId) => T | undefined {
  const ids = [...new Set(voters)]
  if (ids.length !== values.length)
    throw new Error(`${values.length} values for ${ids.length} voters`)
  const map = new Map(ids.map((n, i) => [id(n), values[i]]))
  return (v) => map.get(v)
}

function votes(text: string): (boolean | undefined)[] {
  return [...text].map((c) => (c === '_' ? undefined : c === 'y'))
}

describe('a majority commits what more than half of it acknowledged', () => {
  test.each(majorityCommit)('%j acknowledging %j: %d', (voters, acks, want) => {
    const ids = voters.map(id)
    const acked = assign(voters, acks)
    expect(majorityCommitted(ids, acked)).toBe(want)
    expect(jointCommitted(ids, [], acked), 'joint with nothing').toBe(want)
    expect(jointCommitted(ids, ids, acked), 'joint with itself').toBe(want)
    for (const voter of ids) {
      const own = acked(voter)
      if (own === undefined || own <= 0 || own >= want) continue
      for (const lower of [own - 1, 0]) {
        const overlaid = (v: MemberId) => (v === voter ? lower : acked(v))
        expect(majorityCommitted(ids, overlaid), `${voter}, which is below, goes lower`).toBe(want)
      }
    }
  })
})

describe('a joint configuration commits what both halves commit', () => {
  test.each(jointCommit)('%j and %j acknowledging %j: %d', (incoming, outgoing, acks, want) => {
    const [a, b] = [incoming.map(id), outgoing.map(id)]
    const acked = assign([...incoming, ...outgoing], acks)
    expect(jointCommitted(a, b, acked)).toBe(want)
    expect(jointCommitted(b, a, acked), 'either way round').toBe(want)
  })
})

describe('a majority elects', () => {
  test.each(majorityVotes)('%j voting %s: %s', (voters, text, want) => {
    const voted = assign(voters, votes(text))
    expect(majorityVote(voters.map(id), voted)).toBe(want)
  })
})

describe('a joint configuration elects whom both halves elect', () => {
  test.each(jointVotes)('%j and %j voting %s: %s', (incoming, outgoing, text, want) => {
    const [a, b] = [incoming.map(id), outgoing.map(id)]
    const voted = assign([...incoming, ...outgoing], votes(text))
    expect(jointVote(a, b, voted)).toBe(want)
    expect(jointVote(b, a, voted), 'either way round').toBe(want)
  })
})

test('the tables hold 127 cases', () => {
  expect(
    majorityCommit.length + jointCommit.length + majorityVotes.length + jointVotes.length,
  ).toBe(127)
})

describe('for any voters and acknowledgements', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 9 })
  const acks = fc.dictionary(
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.integer({ min: 0, max: 9 }),
  )

  test('the committed index is the largest that more than half of the voters reached', () => {
    fc.assert(
      fc.property(ids, acks, (voters, acked) => {
        // The definition, tried index by index.
        let want = voters.length === 0 ? Number.POSITIVE_INFINITY : 0
        for (let i = 1; i <= 9 && voters.length > 0; i++) {
          if (voters.filter((v) => (acked[v] ?? 0) >= i).length * 2 > voters.length) want = i
        }
        expect(majorityCommitted(voters.map(id), (v) => acked[String(v)])).toBe(want)
      }),
      { numRuns: 5000 },
    )
  })

  test('an election is won or lost only when no vote still out can change it', () => {
    const ballots = fc.dictionary(fc.integer({ min: 1, max: 12 }).map(String), fc.boolean())
    fc.assert(
      fc.property(ids, ids, ballots, (a, b, cast) => {
        const result = (open: boolean | undefined) =>
          jointVote(a.map(id), b.map(id), (v) => cast[String(v)] ?? open)
        const [best, worst] = [result(true), result(false)]
        expect(result(undefined)).toBe(best === worst ? best : 'pending')
      }),
      { numRuns: 5000 },
    )
  })

  test('two disjoint sets of voters never both win, though one decides by the joint and one by either simple configuration', () => {
    fc.assert(
      fc.property(ids, ids, fc.infiniteStream(fc.boolean()), (a, b, coin) => {
        fc.pre(a.length > 0 && b.length > 0)
        const first = new Map<MemberId, boolean>()
        for (const v of [...a, ...b]) if (!first.has(id(v))) first.set(id(v), coin.next().value)
        const joint = jointVote(a.map(id), b.map(id), (v) => first.get(v))
        const others = (v: MemberId) => !first.get(v)
        if (joint === 'won') {
          expect(majorityVote(a.map(id), others)).toBe('lost')
          expect(majorityVote(b.map(id), others)).toBe('lost')
        }
      }),
      { numRuns: 2000 },
    )
  })
})
