/**
 * The one way in which a leader may commit an older term's entry: it was told of that very entry by
 * one that has left the group.
 */
import { expect, test } from 'vitest'
import { quorate } from '../../../src/proto/generated/member.js'
import type { Inspection } from '../../harness/door.ts'
import type { SimNode } from '../../harness/node.ts'
import { StepChecker } from './steps.ts'

const FOLLOWER = 0
const LEADER = 2
const OLD_TERM = 5
const NOTHING = new Uint8Array(0)

/** A member of three, with all of its log durable. */
function newNode(id: bigint): { readonly node: SimNode; show(commit: number, role: number): void } {
  const disk = { issued: 0, durable: 0 }
  let seen: Inspection
  const node = {
    object: `m${id}`,
    lives: 1,
    wiped: false,
    gone: false,
    disk,
    life: { member: { inspect: () => seen } },
  }
  const show = (commit: number, role: number): void => {
    disk.issued = ++disk.durable
    seen = {
      blank: false,
      id,
      term: role === LEADER ? OLD_TERM + 1 : OLD_TERM,
      vote: 0n,
      role,
      lead: 0n,
      commit,
      applied: 1,
      firstIndex: 1,
      lastIndex: 4,
      revision: 1,
      compactRevision: 0,
      firstFormat: 2,
      restoring: false,
      conf: { voters: [1n, 2n, 3n], votersOutgoing: [], learners: [] },
      membership: { version: 1, ids: [1n, 2n, 3n], text: 'three' },
      departed: false,
      termOf: (i) => (i === 0 ? 0 : OLD_TERM),
      entryAt: () => ({ type: 0, data: NOTHING }),
      appended: () => null,
      hashKV: () => null,
      longWork: null,
      shortLeases: 0,
      alarms: [],
      watchesLevel: true,
    }
  }
  return { node: node as unknown as SimNode, show }
}

test.each([
  ['of that entry', 'm1', 3, OLD_TERM, true],
  ['of nothing', '', 0, 0, false],
  ['of the entry before', 'm1', 2, OLD_TERM, false],
  ['of the entry behind', 'm1', 4, OLD_TERM, false],
  ['of another of its place', 'm1', 3, OLD_TERM - 1, false],
  ['of it, but another was', 'm2', 3, OLD_TERM, false],
])('a leader that was told %s: may it commit an older term’s?', (_, told, index, term, may) => {
  const checker = new StepChecker()
  const nodes = [1n, 2n, 3n].map(newNode)
  for (const { node, show } of nodes) {
    show(1, FOLLOWER)
    checker.afterEvent(node)
    checker.afterDurable(node)
  }
  const [leader] = nodes
  const left = { ...newNode(4n).node, gone: true } as SimNode
  if (leader === undefined) return
  leader.show(1, LEADER)
  checker.afterEvent(leader.node)
  if (told !== '')
    checker.leaves(
      left,
      told,
      quorate.member.PeerAnswer.encode({ departed: { index, term } }).finish(),
      'answer',
    )
  leader.show(3, LEADER)
  const commit = () => checker.afterEvent(leader.node)
  if (may) expect(commit).not.toThrow()
  else expect(commit).toThrow(/committed entry 3 of term 5 by counting/)
})
