import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ChangeBase,
  enterJoint,
  leaveJoint,
  type Membership,
  restore,
  sameConf,
  simple,
} from '../../src/raft/changer.ts'
import {
  type ConfChange,
  type ConfChangeSingle,
  ConfChangeTransition,
  ConfChangeType,
  decodeConfChange,
  encodeConfChange,
  entersJoint,
  LEAVE_JOINT,
  leavesJoint,
  multiChange,
  singleChange,
} from '../../src/raft/confchange.ts'
import type { ConfState } from '../../src/raft/index.ts'
import { NO_CONF, Tracker } from '../../src/raft/tracker.ts'
import { logIndex, memberId } from '../../src/types.ts'
import { histories } from './changer.cases.ts'
import { changesOf, showConf, showProgress } from './encode.ts'
import { id } from './group.ts'

const tracker = new Tracker(10, 0)
const base = (m: Membership, lastIndex: number): ChangeBase => ({
  ...m,
  tracker,
  lastIndex: logIndex(lastIndex),
})
const empty: Membership = { conf: NO_CONF, progress: new Map() }

function show({ conf, progress }: Membership): string[] {
  const ids = [...progress.keys()].sort((a, b) => (a < b ? -1 : 1))
  return [
    showConf(conf),
    ...ids.flatMap((i) => {
      const pr = progress.get(i)
      return pr === undefined ? [] : [showProgress(i, pr.status(), false)]
    }),
  ]
}

describe('changes of membership by value', () => {
  for (const [name, history] of Object.entries(histories)) {
    test(name, () => {
      let now = empty
      history.forEach(([verb, text, want], i) => {
        const at = base(now, i)
        const changes = changesOf(text)
        const make = () =>
          verb === 'simple'
            ? simple(at, changes)
            : verb === 'leave'
              ? leaveJoint(at)
              : enterJoint(at, verb === 'enter auto', changes)
        const [first] = want
        if (first?.startsWith('!')) {
          const before = show(now)
          expect(make, `${i}: ${verb} ${text}`).toThrow(first.slice(1))
          expect(show(now), 'a refused change leaves nothing behind').toEqual(before)
        } else {
          now = make()
          expect(show(now), `${i}: ${verb} ${text}`).toEqual(want)
        }
      })
    })
  }
  test('the tables hold 58 steps', () => {
    expect(Object.values(histories).flat().length).toBe(58)
  })
})

const single = (types: readonly ConfChangeType[], min: number, max: number) =>
  fc.record({ type: fc.constantFrom(...types), id: fc.integer({ min, max }).map(id) })

test('changes one by one and the same through a joint configuration arrive at the same membership', () => {
  const setup = fc.array(single([ConfChangeType.AddNode], 1, 5), { maxLength: 5 })
  // Member 1 is never touched, so that there is always a voter.
  const changes = fc.array(single(Object.values(ConfChangeType), 2, 10), {
    minLength: 1,
    maxLength: 9,
  })
  fc.assert(
    fc.property(setup, changes, (before, after) => {
      const oneByOne = (m: Membership, cs: readonly ConfChangeSingle[]) =>
        cs.reduce((now, c) => simple(base(now, 10), [c]), m)
      const start = oneByOne(empty, [{ type: ConfChangeType.AddNode, id: id(1) }, ...before])
      const joint = enterJoint(base(start, 10), false, after)
      const auto = enterJoint(base(start, 10), true, after)
      expect(show(auto)[0]).toBe(`${show(joint)[0]} auto`)
      expect(show(leaveJoint(base(joint, 10)))).toEqual(show(leaveJoint(base(auto, 10))))
      expect(show(leaveJoint(base(joint, 10)))).toEqual(show(oneByOne(start, after)))
    }),
    { numRuns: 1000 },
  )
})

describe('a membership is restored from what it is written down as', () => {
  const conf = (
    voters: number[],
    votersOutgoing: number[],
    learners: number[],
    learnersNext: number[],
    autoLeave = false,
  ): ConfState => ({
    voters: voters.map(id),
    votersOutgoing: votersOutgoing.map(id),
    learners: learners.map(id),
    learnersNext: learnersNext.map(id),
    autoLeave,
  })
  const check = (c: ConfState): void => {
    expect(sameConf(restore(tracker, logIndex(10), c).conf, c)).toBe(true)
  }

  test.each([
    [conf([], [], [], [])],
    [conf([1, 2, 3], [], [], [])],
    [conf([1, 2, 3], [], [4, 5, 6], [])],
    [conf([1, 2, 3], [1, 2, 4, 6], [5], [4])],
  ])('case %#', check)

  test('any configuration, joint or not', () => {
    const any = fc
      .record({
        ids: fc.shuffledSubarray(
          Array.from({ length: 12 }, (_, i) => i + 1),
          { minLength: 12 },
        ),
        voters: fc.integer({ min: 1, max: 5 }),
        learners: fc.integer({ min: 0, max: 4 }),
        removed: fc.integer({ min: 0, max: 2 }),
        retained: fc.integer({ min: 0, max: 5 }),
        next: fc.integer({ min: 0, max: 2 }),
        auto: fc.boolean(),
      })
      .map((r) => {
        const voters = r.ids.slice(0, r.voters)
        const learners = r.ids.slice(r.voters, r.voters + r.learners)
        const removed = r.ids.slice(r.voters + r.learners, r.voters + r.learners + r.removed)
        const outgoing = [...voters.slice(0, r.retained), ...removed]
        return conf(
          voters,
          outgoing,
          learners,
          removed.slice(0, r.next),
          outgoing.length > 0 && r.auto,
        )
      })
    fc.assert(fc.property(any, check), { numRuns: 1000 })
  })
})

describe('a change of membership in the log', () => {
  const any = fc
    .record({
      transition: fc.constantFrom(...Object.values(ConfChangeTransition)),
      changes: fc.array(
        fc.record({
          type: fc.constantFrom(...Object.values(ConfChangeType)),
          id: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(memberId),
        }),
        { maxLength: 5 },
      ),
      context: fc.uint8Array({ maxLength: 40 }),
    })
    .map((c): ConfChange => c)

  test('is read as it was written, and cut short it is refused', () => {
    fc.assert(
      fc.property(any, (cc) => {
        const bytes = encodeConfChange(cc)
        expect(decodeConfChange(bytes)).toEqual(cc)
        const withoutContext = bytes.length - cc.context.length
        if (bytes.length > 0 && withoutContext > 1) {
          expect(() => decodeConfChange(bytes.slice(0, withoutContext - 1))).toThrow()
        }
      }),
    )
  })

  test('the way out of a joint configuration has no size', () => {
    expect(encodeConfChange(LEAVE_JOINT).length).toBe(0)
    expect(leavesJoint(decodeConfChange(new Uint8Array(0)))).toBe(true)
  })

  test('of an unknown version, kind or transition is refused', () => {
    const good = encodeConfChange(singleChange(ConfChangeType.AddNode, id(1)))
    for (const [at, value] of [
      [0, 2],
      [1, 9],
      [4, 9],
    ] as const) {
      const bad = good.slice()
      bad[at] = value
      expect(() => decodeConfChange(bad)).toThrow(/version|unknown/)
    }
  })

  test('goes through a joint configuration where it must or shall', () => {
    const two = changesOf('v1,v2')
    const one = changesOf('v1')
    expect(entersJoint(multiChange(one))).toBe(null)
    expect(entersJoint(multiChange(two))).toEqual({ autoLeave: true })
    expect(entersJoint(multiChange(one, ConfChangeTransition.JointImplicit))).toEqual({
      autoLeave: true,
    })
    expect(entersJoint(multiChange(one, ConfChangeTransition.JointExplicit))).toEqual({
      autoLeave: false,
    })
    expect(leavesJoint(multiChange([], ConfChangeTransition.JointExplicit))).toBe(false)
  })
})
