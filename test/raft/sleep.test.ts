/** Time that stands still: sleep() and wake(), and what is appended at an election. */
import { expect, test } from 'vitest'
import { MessageType, Role } from '../../src/raft/index.ts'
import { Group, id } from './group.ts'

test('who slept refuses no candidate for having heard from a leader', () => {
  for (const slept of [false, true]) {
    const group = Group.of(3, { checkQuorum: true, preVote: true })
    group.elect(1)
    if (slept) for (const n of [2, 3]) group.raft(n).sleep()
    group.lose = (m) => m.from === id(1) || m.to === id(1)
    group.raft(2).campaign()
    group.settle([])
    expect(group.raft(2).status().role === Role.Leader).toBe(slept)
  }
})

test('a leader that wakes is heard of at once, and then nobody is elected beside it', () => {
  const group = Group.of(3, { checkQuorum: true, preVote: true })
  group.elect(1)
  for (const n of [1, 2, 3]) group.raft(n).sleep()
  group.raft(1).wake()
  group.settle([])
  group.raft(2).campaign()
  group.settle([])
  expect(group.raft(1).status().role).toBe(Role.Leader)
  expect(group.raft(2).status().role).not.toBe(Role.Leader)
  expect(group.raft(2).status().term).toBe(1)
})

test('what waits at an election is sent with the first append of the term', () => {
  const waiting = [new TextEncoder().encode('x'), new TextEncoder().encode('y')]
  const group = Group.of(3, { elected: () => waiting })
  const appends: number[] = []
  group.lose = (m) => {
    if (m.type === MessageType.App && m.entries.length > 0) appends.push(m.entries.length)
    return false
  }
  group.elect(1)
  expect(appends).toEqual([3, 3])
  expect(group.raft(1).status().commit).toBe(3)
})
