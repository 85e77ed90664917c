/** Votes, PreVote, CheckQuorum, the leader lease, transfer of leadership, learners. */
import { describe, expect, test } from 'vitest'
import { Role } from '../../src/raft/index.ts'
import { readMessage } from './encode.ts'
import { Group, id, type Start } from './group.ts'
import { Solo } from './solo.ts'

const dead =
  (...ns: number[]) =>
  (group: Group) => {
    for (const n of ns) group.isolate(n)
  }

describe.each([
  [false, 'candidate', 1],
  [true, 'precandidate', 0],
])('elections, with PreVote %s', (preVote, undecided, undecidedTerm) => {
  test.each([
    [3, [], 'leader', 1],
    [3, [3], 'leader', 1],
    [3, [2, 3], undecided, undecidedTerm],
    [4, [2, 3], undecided, undecidedTerm],
    [5, [2, 3], 'leader', 1],
  ] as const)('of %d voters, with %j dead: %s of term %d', (size, gone, role, term) => {
    const group = Group.of(size, { preVote })
    dead(...gone)(group)
    group.elect(1)
    expect(group.states()[0]).toMatch(`${role} t${term} `)
  })

  test('a candidate with the shorter log is refused by a majority and follows', () => {
    const starts: Start[] = [{}, { log: [1] }, { log: [1] }, { log: [1, 1] }, {}]
    const group = Group.of(5, { preVote }, starts)
    group.elect(1)
    expect(group.states()[0]).toMatch('follower t1 ')
  })

  test('everybody can be elected in turn', () => {
    const group = Group.of(3, { preVote })
    for (const n of [1, 2, 3]) {
      group.elect(n)
      expect(group.roles()).toEqual([1, 2, 3].map((i) => (i === n ? 'leader' : 'follower')))
    }
  })

  test('a leader may overwrite newer entries that were never committed', () => {
    // 1 and 2 hold an entry of leader 1, term 1; 3 was elected in term 2 by 4 and 5, and wrote one
    // entry that nobody else has.
    const starts: Start[] = [
      { log: [1] },
      { log: [1] },
      { log: [2] },
      { term: 2, vote: 3 },
      { term: 2, vote: 3 },
    ]
    const group = Group.of(5, { preVote }, starts)
    group.elect(1) // too many know of term 2
    expect(group.states()[0]).toBe('follower t2 @1')
    group.elect(1)
    expect(group.states()[0]).toBe('leader t3 @2')
    for (const n of [1, 2, 3, 4, 5]) expect(group.log(n)).toEqual(['1.1', '2.3'])
  })

  test('one voter elects itself', () => {
    const group = Group.of(1, { preVote })
    group.elect(1)
    expect(group.states()).toEqual(['leader t1 @1'])
  })

  test('its own vote that comes after it lost does not count', () => {
    const n = new Solo({}, { preVote })
    n.raft.campaign()
    const term = n.raft.status().term
    n.raft.step(readMessage(`2>1 Heartbeat t${Math.max(term, 1)}`))
    n.out()
    expect(n.state).toMatch('follower of 2')
    expect(n.raft.core.tracker.votes.size).toBe(0)
  })
})

test('dueling candidates: the one with the shorter log disturbs the leader and does not win', () => {
  const group = Group.of(3)
  group.cut(1, 3)
  group.elect(1)
  group.elect(3)
  expect(group.roles()).toEqual(['leader', 'follower', 'candidate'])
  group.heal()
  group.elect(3)
  expect(group.states()).toEqual(['follower t2 @1', 'follower t2 @1', 'follower t2 @0'])
})

test('dueling pre-candidates: with PreVote it does not even disturb', () => {
  const group = Group.of(3, { preVote: true })
  group.cut(1, 3)
  group.elect(1)
  group.elect(3)
  expect(group.roles()).toEqual(['leader', 'follower', 'follower'])
  group.heal()
  group.elect(3)
  expect(group.states()).toEqual(['leader t1 @1', 'follower t1 @1', 'follower t1 @0'])
})

test('a candidate concedes to the leader of its term', () => {
  const group = Group.of(3)
  group.isolate(1)
  group.elect(1)
  group.elect(3)
  group.heal()
  group.tick(3, 1)
  group.settle([])
  group.propose(3, 'x')
  expect(group.states()[0]).toBe('follower t1 @2')
  for (const n of [1, 2, 3]) expect(group.log(n)).toEqual(['1.1', '2.1=x'])
})

test('a message of a leader of the past is ignored', () => {
  const group = Group.of(3)
  for (const n of [1, 2, 1]) group.elect(n)
  group.raft(1).step(readMessage('2>1 App t2 at 2.2 + 3.2=old'))
  group.propose(1, 'new')
  for (const n of [1, 2, 3]) expect(group.log(n)).toEqual(['1.1', '2.2', '3.3', '4.3=new'])
})

test('a pre-candidate that becomes a candidate does not take its pre-vote for a vote', () => {
  const n = new Solo({}, { preVote: true })
  n.raft.campaign()
  n.raft.step(readMessage('2>1 PreVoteResp t1'))
  n.raft.step(readMessage('3>1 PreVoteResp t1'))
  expect(n.raft.status().role).toBe(Role.Candidate) // its own pre-vote is not durable yet
  n.raft.step(readMessage('2>1 VoteResp t1'))
  expect(n.raft.status().role).toBe(Role.Candidate)
  n.out()
  expect(n.raft.status().role).toBe(Role.Leader)
})

test('a pre-candidate does not take a late vote for a pre-vote', () => {
  const n = new Solo({}, { preVote: true })
  n.raft.campaign({ force: true })
  n.out()
  n.tick(10)
  expect(n.state).toBe('precandidate of 0 t1')
  n.hear('2>1 VoteResp t1')
  expect(n.state).toBe('precandidate of 0 t1')
})

test('who gave a vote waits an election timeout for what comes of it; a pre-vote binds nobody', () => {
  const n = new Solo({ term: 1 })
  n.tick(9)
  n.hear('2>1 Vote t1')
  expect(n.tick(9)).toEqual([])
  n.hear('2>1 PreVote t9')
  expect(n.tick(1)).toEqual(['1>2 Vote t2', '1>3 Vote t2'])
})

test("a leader's acknowledgement of its own entries that comes after its term does not count", () => {
  const n = new Solo()
  n.leadInSync()
  n.raft.propose([new Uint8Array(1)])
  n.raft.step(readMessage('2>1 Heartbeat t2'))
  n.out()
  expect(n.state).toBe('follower of 2 t2')
  expect(n.commit).toBe(1)
})

describe.each(['Vote', 'PreVote'])('a %s', (kind) => {
  test.each(['follower', 'candidate', 'precandidate', 'leader'])(
    'of a newer term and a longer log is granted by a %s',
    (role) => {
      const n = new Solo({ term: 1 }, { preVote: role === 'precandidate' })
      if (role === 'follower') n.hear('3>1 Heartbeat t1')
      else if (role === 'leader') n.lead()
      else n.raft.campaign()
      n.out()
      const before = n.raft.status()
      const next = before.term + 1
      expect(n.hear(`2>1 ${kind} t${next} at 42.${next}`)).toEqual([`1>2 ${kind}Resp t${next}`])
      const after = n.raft.status()
      if (kind === 'Vote') {
        expect([n.state, after.vote]).toEqual([`follower of 0 t${next}`, 2n])
      } else {
        expect([after.role, after.term, after.vote]).toEqual([
          before.role,
          before.term,
          before.vote,
        ])
      }
    },
  )

  // The voter holds 1.2 and 2.2.
  test.each([
    [0, [3]],
    [1, [3]],
    [2, [2, 3]],
    [3, [2, 3]],
  ])(
    'for a log that ends at index %d is granted only where its term is one of %j',
    (index, granted) => {
      for (const logTerm of [0, 1, 2, 3]) {
        const term = Math.max(2, logTerm)
        const n = new Solo({ log: [2, 2], term })
        const no = granted.includes(logTerm) ? '' : ' no, try 0'
        expect(n.hear(`2>1 ${kind} t${term} at ${index}.${logTerm}`)).toEqual([
          `1>2 ${kind}Resp t${term}${no}`,
        ])
      }
    },
  )

  test.each([
    [2, true],
    [1, false],
  ])('of the term in which %d got the vote, from 2: %s', (vote, granted) => {
    const n = new Solo({ log: [2, 2], vote })
    expect(n.hear(`2>1 ${kind} t2 at 3.2`)).toEqual([
      `1>2 ${kind}Resp t2${granted ? '' : ' no, try 0'}`,
    ])
  })
})

test.each(['follower', 'candidate', 'precandidate', 'leader'])(
  'a %s steps down before a vote or an append of a newer term',
  (role) => {
    const n = new Solo(
      { term: role === 'precandidate' ? 1 : 0 },
      { preVote: role === 'precandidate' },
    )
    if (role === 'leader') n.lead()
    else if (role !== 'follower') n.raft.campaign()
    n.out()
    const length = role === 'leader' ? 1 : 0
    n.hear('2>1 Vote t3 at 9.2')
    expect([n.state, n.log().length]).toEqual(['follower of 0 t3', length])
    n.hear('2>1 App t3 at 9.2')
    expect([n.state, n.log().length]).toEqual(['follower of 2 t3', length])
  },
)

describe('PreVote (thesis §9.6)', () => {
  test('a node of an older term can complete an election', () => {
    const group = Group.of(3, { preVote: true })
    group.isolate(3)
    group.elect(1)
    group.elect(3)
    group.elect(2)
    expect(group.states()).toEqual(['follower t2 @2', 'leader t2 @2', 'precandidate t0 @0'])
    group.heal()
    group.isolate(2)
    group.elect(3)
    group.elect(1)
    expect(group.roles()[0] === 'leader' || group.roles()[2] === 'leader').toBe(true)
  })

  test('after a split vote the next round elects', () => {
    const group = Group.of(3, { preVote: true })
    group.elect(1)
    group.isolate(1)
    group.raft(2).campaign()
    group.raft(3).campaign()
    group.settle([])
    expect(group.states().slice(1)).toEqual(['candidate t2 @1', 'candidate t2 @1'])
    group.elect(2)
    expect(group.states().slice(1)).toEqual(['leader t3 @2', 'follower t3 @2'])
  })

  test('a pre-candidate of a newer term with the shorter log is freed by disturbing the leader once', () => {
    // 3 went to term 4 alone while it did not use PreVote yet.
    const group = Group.of(3, { preVote: true }, [
      { log: [2], term: 2 },
      { log: [2], term: 2 },
      { term: 4, vote: 3 },
    ])
    group.isolate(3)
    group.elect(1)
    group.heal()
    group.elect(3)
    group.elect(3)
    expect(group.states()).toEqual(['leader t3 @2', 'follower t3 @2', 'precandidate t4 @0'])
    group.tick(1, 1)
    group.settle([])
    expect(group.states()[0]).toBe('follower t4 @2')
    group.elect(1)
    expect(group.states()).toEqual(['leader t5 @3', 'follower t5 @3', 'follower t5 @3'])
  })

  test('with the leader gone, one of the two others is elected even if the other is ahead in term', () => {
    const group = Group.of(3, { preVote: true }, [
      { log: [2], term: 2 },
      { log: [2], term: 2 },
      { term: 4, vote: 3 },
    ])
    group.isolate(1)
    group.elect(3)
    group.elect(2)
    group.elect(3)
    group.elect(2)
    expect(group.roles()[1]).toBe('leader')
  })
})

describe('CheckQuorum (thesis §6.2)', () => {
  test('a leader that hears from a quorum stays', () => {
    const n = new Solo({}, { checkQuorum: true })
    n.lead()
    for (let i = 0; i < 11; i++) {
      n.hear('2>1 HeartbeatResp t1')
      n.tick(1)
    }
    expect(n.state).toBe('leader of 1 t1')
  })

  test('a leader that hears from no quorum steps down after an election timeout', () => {
    const n = new Solo({}, { checkQuorum: true })
    n.lead()
    n.tick(9)
    expect(n.raft.status().role).toBe(Role.Leader)
    n.tick(1)
    expect(n.raft.status().role).toBe(Role.Follower)
  })

  test('a vote is given only to who asks when the lease is over', () => {
    const group = Group.of(3, { checkQuorum: true, random: () => 9 })
    group.elect(1)
    group.elect(3)
    expect(group.roles()[2]).toBe('candidate')
    group.tick(2, 10)
    group.elect(3)
    expect(group.roles()[2]).toBe('leader')
  })

  test('a forced campaign is answered inside the lease, and skips PreVote', () => {
    const group = Group.of(3, { checkQuorum: true, preVote: true })
    group.elect(1)
    group.raft(3).campaign({ force: true })
    group.settle([])
    expect(group.states()).toEqual(['follower t2 @2', 'follower t2 @2', 'leader t2 @2'])
  })

  test('a forced campaign is refused by a longer log all the same', () => {
    const group = Group.of(3, { checkQuorum: true })
    group.isolate(3)
    group.elect(1)
    group.propose(1, 'x')
    group.heal()
    group.raft(3).campaign({ force: true })
    group.settle([])
    expect(group.roles()[2]).toBe('follower')
  })

  test('a candidate that went ahead alone is freed: the leader takes its term', () => {
    const group = Group.of(3, { checkQuorum: true })
    group.elect(1)
    group.isolate(3)
    group.elect(3)
    group.elect(3)
    expect(group.states()).toEqual(['leader t1 @1', 'follower t1 @1', 'candidate t3 @1'])
    group.heal()
    group.tick(1, 1)
    group.settle([])
    expect(group.states()[0]).toBe('follower t3 @1')
    group.tick(2, 10) // its lease ends
    group.elect(3)
    expect(group.roles()[2]).toBe('leader')
  })

  test('a node that is no voter does not campaign, and follows', () => {
    const group = Group.of(2, { checkQuorum: true }, [{}, { voters: [1] }])
    group.tick(2, 30)
    expect(group.roles()[1]).toBe('follower')
    group.elect(1)
    expect(group.raft(2).status().lead).toBe(1n)
  })

  test('a newcomer counts as heard of when it is added', () => {
    const n = new Solo({ voters: [1] }, { checkQuorum: true })
    n.lead()
    n.raft.core.electionElapsed = 9
    n.raft.applyConfChange({
      transition: 0,
      changes: [{ type: 0, id: id(2) }],
      context: new Uint8Array(0),
    })
    n.tick(1)
    expect(n.raft.status().role).toBe(Role.Leader)
    n.tick(9)
    n.hear('2>1 HeartbeatResp t1')
    n.tick(1)
    expect(n.raft.status().role).toBe(Role.Leader)
    n.tick(10)
    expect(n.raft.status().role).toBe(Role.Follower)
  })
})

describe('transfer of leadership (thesis §3.10)', () => {
  function group3(over = {}): Group {
    const group = Group.of(3, over)
    group.elect(1)
    return group
  }
  const transfer = (group: Group, from: number, to: number) => {
    group.raft(from).transferLeadership(id(to))
    group.settle([])
  }

  test('to an up-to-date node takes effect at once, and back', () => {
    const group = group3()
    transfer(group, 1, 2)
    expect(group.states()).toEqual(['follower t2 @2', 'leader t2 @2', 'follower t2 @2'])
    group.propose(2, 'x')
    transfer(group, 2, 1)
    expect(group.roles()).toEqual(['leader', 'follower', 'follower'])
  })

  test('asked of a follower is passed on to the leader', () => {
    const group = group3()
    transfer(group, 2, 2)
    expect(group.roles()).toEqual(['follower', 'leader', 'follower'])
  })

  test('is not refused for the lease', () => {
    const group = group3({ checkQuorum: true, preVote: true })
    transfer(group, 1, 2)
    expect(group.roles()).toEqual(['follower', 'leader', 'follower'])
  })

  test('brings a slow follower up to date first', () => {
    const group = group3()
    group.isolate(3)
    group.propose(1, 'x')
    group.heal()
    group.tick(1, 1)
    transfer(group, 1, 3)
    expect(group.roles()).toEqual(['follower', 'follower', 'leader'])
    expect(group.log(3)).toEqual(['1.1', '2.1=x', '3.2'])
  })

  test('waits for a snapshot', () => {
    const group = group3()
    group.isolate(3)
    group.propose(1, 'x')
    group.node(1).storage.compact(group.raft(1).status().applied)
    group.heal()
    group.tick(1, 1)
    transfer(group, 1, 3)
    expect(group.roles()).toEqual(['follower', 'follower', 'leader'])
  })

  test.each([
    ['itself', 1],
    ['a node that is not there', 4],
  ])('to %s does nothing', (_, to) => {
    const group = group3()
    transfer(group, 1, to)
    expect(group.roles()).toEqual(['leader', 'follower', 'follower'])
    expect(group.propose(1, 'x')).toBe(null)
  })

  test('to a learner does nothing', () => {
    const group = Group.of(2, {}, [
      { voters: [1], learners: [2] },
      { voters: [1], learners: [2] },
    ])
    group.elect(1)
    transfer(group, 1, 2)
    expect(group.roles()).toEqual(['leader', 'follower'])
    expect(group.propose(1, 'x')).toBe(null)
  })

  test('is given up after an election timeout; until then proposals are dropped', () => {
    const group = group3()
    group.isolate(3)
    transfer(group, 1, 3)
    expect(group.raft(1).status().leadTransferee).toBe(3n)
    expect(group.propose(1, 'x')).toBe('proposal dropped')
    group.tick(1, 9)
    group.settle([])
    expect(group.raft(1).status().leadTransferee).toBe(3n)
    group.tick(1, 1)
    expect(group.raft(1).status().leadTransferee).toBe(0n)
    expect(group.propose(1, 'x')).toBe(null)
  })

  test('ends when a newer term is heard of', () => {
    const group = group3()
    group.isolate(3)
    transfer(group, 1, 3)
    group.elect(2)
    expect(group.states().slice(0, 2)).toEqual(['follower t2 @2', 'leader t2 @2'])
    expect(group.raft(1).status().leadTransferee).toBe(0n)
  })

  test.each([
    ['removed', 1],
    ['demoted', 3],
  ] as const)('ends when its target is %s', (_, type) => {
    const n = new Solo()
    n.leadInSync()
    n.raft.transferLeadership(id(3))
    expect(n.raft.status().leadTransferee).toBe(3n)
    n.raft.applyConfChange({
      transition: type === 3 ? 1 : 0,
      changes: [{ type, id: id(3) }],
      context: new Uint8Array(0),
    })
    if (type === 3)
      n.raft.applyConfChange({ transition: 0, changes: [], context: new Uint8Array(0) })
    expect(n.raft.status().leadTransferee).toBe(0n)
  })

  test('to another node replaces the first; to the same one it does not start over', () => {
    const group = group3()
    group.isolate(3)
    transfer(group, 1, 3)
    group.tick(1, 9)
    transfer(group, 1, 3)
    group.tick(1, 1)
    expect(group.raft(1).status().leadTransferee).toBe(0n)
    transfer(group, 1, 3)
    transfer(group, 1, 2)
    expect(group.roles()[1]).toBe('leader')
  })

  test('a TimeoutNow to a node that is no member is ignored', () => {
    const n = new Solo({ voters: [2, 3, 4] })
    expect(n.hear('2>1 TimeoutNow t1', '2>1 VoteResp t1', '3>1 VoteResp t1')).toEqual([])
    expect(n.raft.status().role).toBe(Role.Follower)
  })
})

describe('learners', () => {
  test('do not campaign, whatever they are told', () => {
    const n = new Solo({ voters: [2], learners: [1] })
    n.tick(30)
    n.raft.campaign()
    n.raft.campaign({ force: true })
    expect(n.hear('2>1 TimeoutNow t1')).toEqual([])
    expect(n.raft.status().role).toBe(Role.Follower)
  })

  test('vote when asked', () => {
    const n = new Solo({ voters: [2], learners: [1] })
    expect(n.hear('2>1 Vote t2 at 11.1')).toEqual(['1>2 VoteResp t2'])
  })

  test('are sent the log, and do not count for a commit', () => {
    const n = new Solo({ voters: [1, 3], learners: [2] })
    n.lead()
    n.hear('2>1 AppResp t1 at 1.0')
    expect(n.commit).toBe(0)
    n.hear('3>1 AppResp t1 at 1.0')
    expect(n.commit).toBe(1)
  })

  test('once promoted campaign and lead', () => {
    const start = { voters: [1], learners: [2] }
    const group = Group.of(2, {}, [start, start])
    group.elect(1)
    for (const n of [1, 2])
      group.raft(n).applyConfChange({
        transition: 0,
        changes: [{ type: 0, id: id(2) }],
        context: new Uint8Array(0),
      })
    group.elect(2)
    expect(group.roles()).toEqual(['follower', 'leader'])
  })
})

test('who has a leader in this term gives its vote in it to nobody else', () => {
  const n = new Solo()
  n.hear('2>1 Heartbeat t1')
  expect(n.hear('3>1 Vote t1')).toEqual(['1>3 VoteResp t1 no, try 0'])
})

test('a node with one change of membership to apply campaigns: majorities before and after it share a voter', () => {
  const n = new Solo()
  n.raft.step(readMessage('2>1 App t1 commit 1 + 1.1~r2'))
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Candidate)
})

test('a node with two changes of membership to apply does not campaign, and knows by the second that the first is committed', () => {
  const n = new Solo()
  n.raft.step(readMessage('2>1 App t1 commit 0 + 1.1~r2 2.1~r3'))
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Follower)
  expect(n.raft.core.log.committed).toBe(1)
  n.out()
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Candidate)
})

test('changes of membership that its host holds count too', () => {
  let held = 2
  const n = new Solo({}, { changesHeld: () => held })
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Follower)
  held = 1
  n.raft.step(readMessage('2>1 App t1 commit 0 + 1.1~r2'))
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Follower)
  held = 0
  n.raft.campaign()
  expect(n.raft.status().role).toBe(Role.Candidate)
})

test('forgetLeader frees a follower to vote; others ignore it', () => {
  const n = new Solo({}, { checkQuorum: true })
  n.hear('2>1 Heartbeat t1')
  expect(n.hear('3>1 PreVote t2')).toEqual([])
  n.raft.forgetLeader()
  expect(n.hear('3>1 PreVote t2')).toEqual(['1>3 PreVoteResp t2'])
  expect(n.state).toBe('follower of 0 t1')
})
