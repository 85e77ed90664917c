/** What the Raft paper (extended version, 2014) promises, section by section. */
import { describe, expect, test } from 'vitest'
import { entriesOf, readMessage, showEntry, showMessage } from './encode.ts'
import { Group } from './group.ts'
import { Solo } from './solo.ts'

type Kind = 'follower' | 'candidate' | 'leader'

/** Voter 1 of three, in term 1, in this role. */
function inRole(kind: Kind): Solo {
  const n = new Solo(kind === 'follower' ? { term: 1 } : {})
  if (kind === 'candidate') {
    n.raft.campaign()
    n.out()
  } else if (kind === 'leader') n.lead()
  return n
}

describe('§5.1 terms', () => {
  test.each<Kind>(['follower', 'candidate', 'leader'])(
    'a %s that hears of a larger term takes it and follows',
    (kind) => {
      const n = inRole(kind)
      n.hear('2>1 App t2')
      expect(n.state).toBe('follower of 2 t2')
    },
  )

  test('a message of a stale term changes nothing', () => {
    const n = new Solo({ term: 2 })
    expect(n.hear('2>1 App t1 + 1.1=old')).toEqual([])
    expect(n.log()).toEqual([])
    expect(n.state).toBe('follower of 0 t2')
  })
})

describe('§5.2 elections', () => {
  test('a server starts as a follower', () => {
    expect(new Solo().state).toBe('follower of 0 t0')
  })

  test('a leader sends heartbeats without entries', () => {
    const n = new Solo()
    n.lead()
    n.propose(...'abcdefghij')
    expect(n.tick(1)).toEqual(['1>2 Heartbeat t1', '1>3 Heartbeat t1'])
  })

  test.each<Kind>(['follower', 'candidate'])(
    'a %s that hears nothing for an election timeout asks all for their votes',
    (kind) => {
      const n = inRole(kind)
      expect(n.tick(9)).toEqual([])
      expect(n.tick(1)).toEqual(['1>2 Vote t2', '1>3 Vote t2'])
      expect(n.state).toBe('candidate of 0 t2')
      expect(n.raft.status().vote).toBe(1n)
    },
  )

  test.each([
    [1, '', 'leader'],
    [3, 'yy', 'leader'],
    [3, 'y', 'leader'],
    [5, 'yyyy', 'leader'],
    [5, 'yyy', 'leader'],
    [5, 'yy', 'leader'],
    [3, 'nn', 'follower'],
    [5, 'nnnn', 'follower'],
    [5, 'ynnn', 'follower'],
    [3, '', 'candidate'],
    [5, 'y', 'candidate'],
    [5, 'nn', 'candidate'],
    [5, '', 'candidate'],
  ])('of %d voters, with its own vote and %j, it is a %s', (size, votes, want) => {
    const n = new Solo({ voters: Array.from({ length: size }, (_, i) => i + 1) })
    n.raft.campaign()
    n.out()
    for (const [i, v] of [...votes].entries())
      n.hear(`${i + 2}>1 VoteResp t1${v === 'y' ? '' : ' no'}`)
    expect(n.state.split(' ')[0]).toBe(want)
    expect(n.raft.status().term).toBe(1)
  })

  test('a vote that comes twice counts once', () => {
    const n = new Solo({ voters: [1, 2, 3, 4, 5] })
    n.raft.campaign()
    n.hear('2>1 VoteResp t1', '2>1 VoteResp t1')
    expect(n.state).toBe('candidate of 0 t1')
    // Nor is it taken back.
    n.hear('2>1 VoteResp t1 no', '3>1 VoteResp t1')
    expect(n.state).toBe('leader of 1 t1')
  })

  test.each([
    [0, 2, true],
    [0, 3, true],
    [2, 2, true],
    [3, 3, true],
    [2, 3, false],
    [3, 2, false],
  ])('having voted for %d in this term, a vote for %d: %s', (vote, candidate, granted) => {
    const n = new Solo({ term: 1, vote })
    expect(n.hear(`${candidate}>1 Vote t1`)).toEqual([
      `1>${candidate} VoteResp t1${granted ? '' : ' no, try 0'}`,
    ])
  })

  test.each([1, 2])('a candidate of term 1 that hears an append of term %d follows', (term) => {
    const n = inRole('candidate')
    n.hear(`2>1 App t${term}`)
    expect(n.state).toBe(`follower of 2 t${term}`)
  })

  test.each<Kind>(['follower', 'candidate'])(
    'the election timeout of a %s takes every value from one to two timeouts',
    (kind) => {
      const seen = new Set<number>()
      let next = 0
      for (let round = 0; round < 10; round++) {
        const n = new Solo({}, { random: (bound) => next++ % bound })
        if (kind === 'follower') n.hear('2>1 Heartbeat t1')
        else {
          n.raft.campaign()
          n.out()
        }
        let ticks = 0
        while (n.tick(1).length === 0) ticks++
        seen.add(ticks + 1)
        next += 10 - (next % 10) + round + 1
      }
      expect([...seen].sort((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
    },
  )

  test('five followers that lose their leader together rarely campaign together', () => {
    let seed = 1
    const random = (n: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % n
    }
    let conflicts = 0
    const group = Group.of(5, { random })
    for (let round = 1; round <= 1000; round++) {
      for (let i = 1; i <= 5; i++)
        group.raft(i).step(readMessage(`${(i % 5) + 1}>${i} Heartbeat t${round * 2}`))
      for (let i = 1; i <= 5; i++) group.ready(i)
      let campaigning = 0
      while (campaigning === 0) {
        for (let i = 1; i <= 5; i++) {
          group.tick(i, 1)
          if (group.raft(i).status().term > round * 2) campaigning++
        }
      }
      if (campaigning > 1) conflicts++
    }
    expect(conflicts / 1000).toBeLessThan(0.35)
  })
})

describe('§5.3 log replication', () => {
  test('a leader appends a proposal and sends it with the place of the entry before', () => {
    const n = new Solo()
    n.leadInSync()
    n.saved.length = 0
    expect(n.propose('some data')).toEqual([
      '1>2 App t1 at 1.1 commit 1 + 2.1=some data',
      '1>3 App t1 at 1.1 commit 1 + 2.1=some data',
    ])
    expect(n.saved).toEqual(['2.1=some data'])
    expect(n.commit).toBe(1)
  })

  test('a leader commits what a majority holds, applies it, and tells the others', () => {
    const n = new Solo()
    n.leadInSync()
    n.propose('some data')
    expect(n.hear('2>1 AppResp t1 at 2.0')).toEqual([
      '1>2 App t1 at 2.1 commit 2',
      '1>3 App t1 at 2.1 commit 2',
    ])
    expect(n.applied).toEqual(['1.1', '2.1=some data'])
  })

  test.each([
    [1, [], true],
    [3, [], false],
    [3, [2], true],
    [3, [2, 3], true],
    [5, [], false],
    [5, [2], false],
    [5, [2, 3], true],
    [5, [2, 3, 4], true],
    [5, [2, 3, 4, 5], true],
  ])('of %d voters, held by the leader and %j: committed %s', (size, acks, committed) => {
    const n = new Solo({ voters: Array.from({ length: size }, (_, i) => i + 1) })
    n.leadInSync()
    n.propose('some data')
    for (const peer of acks) n.hear(`${peer}>1 AppResp t1 at 2.0`)
    expect(n.commit === 2).toBe(committed)
  })

  test.each([[[]], [[2]], [[1, 2]], [[1]]])(
    'with an entry, those of earlier leaders before it are committed: %j',
    (log) => {
      const n = new Solo({ log, term: 2 })
      n.lead()
      n.propose('some data')
      const last = log.length + 2
      n.hear(`2>1 AppResp t3 at ${last}.0`)
      expect(n.applied).toEqual([
        ...entriesOf(log).map(showEntry),
        `${last - 1}.3`,
        `${last}.3=some data`,
      ])
    },
  )

  test.each([
    [['1.1=a'], 1],
    [['1.1=a', '2.1=b'], 2],
    [['1.1=b', '2.1=a'], 2],
    [['1.1=a', '2.1=b'], 1],
  ])('a follower applies %j up to the commit %d it hears of', (entries, commit) => {
    const n = new Solo({ term: 1 })
    n.hear(`2>1 App t1 commit ${commit} + ${entries.join(' ')}`)
    expect(n.commit).toBe(commit)
    expect(n.applied).toEqual(entries.slice(0, commit))
  })

  test.each([
    ['0.0', '1>2 AppResp t2 at 1.0'],
    ['1.1', '1>2 AppResp t2 at 1.0'],
    ['2.2', '1>2 AppResp t2 at 2.0'],
    ['2.1', '1>2 AppResp t2 at 2.1 no, try 1'],
    ['3.2', '1>2 AppResp t2 at 3.2 no, try 2'],
  ])('a follower with 1.1 (committed) and 2.2 answers an append after %s: %s', (prev, want) => {
    const n = new Solo({ log: [1, 2], commit: 1 })
    expect(n.hear(`2>1 App t2 at ${prev}`)).toEqual([want])
  })

  test.each([
    ['2.2', [3], [1, 2, 3], ['3.3']],
    ['1.1', [3, 4], [1, 3, 4], ['2.3', '3.4']],
    ['0.0', [1], [1, 2], []],
    ['0.0', [3], [3], ['1.3']],
  ])(
    'a follower with terms 1 2 that is sent, after %s, terms %j holds %j',
    (prev, terms, want, saved) => {
      const n = new Solo({ log: [1, 2] })
      const first = Number(prev.split('.')[0]) + 1
      n.hear(`2>1 App t4 at ${prev} + ${entriesOf(terms, first).map(showEntry).join(' ')}`)
      expect(n.log()).toEqual(entriesOf(want).map(showEntry))
      expect(n.saved).toEqual(saved)
    },
  )

  const FIGURE_7 = [1, 1, 1, 4, 4, 5, 5, 6, 6, 6]
  test.each([
    ['a', [1, 1, 1, 4, 4, 5, 5, 6, 6]],
    ['b', [1, 1, 1, 4, 4]],
    ['c', [1, 1, 1, 4, 4, 5, 5, 6, 6, 6, 6]],
    ['d', [1, 1, 1, 4, 4, 5, 5, 6, 6, 6, 7, 7]],
    ['e', [1, 1, 1, 4, 4, 4, 4]],
    ['f', [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3]],
  ])('the new leader of figure 7 repairs follower (%s)', (_, log) => {
    const group = Group.of(3, {}, [
      { log: FIGURE_7, term: 8, commit: 10 },
      { log, term: 7 },
      { term: 8 },
    ])
    group.elect(1) // by the vote of 3, if need be
    group.propose(1, 'x')
    expect(group.log(2)).toEqual(group.log(1))
    expect(group.log(1).slice(10)).toEqual(['11.9', '12.9=x'])
  })
})

describe('§5.4 safety', () => {
  test.each([
    [['1.1'], 2, '1.1'],
    [['1.1', '2.2'], 3, '2.2'],
  ])(
    'a candidate with %j asks for votes of term %d and says that its log ends with %s',
    (entries, term, last) => {
      const n = new Solo()
      n.hear(`2>1 App t${term - 1} + ${entries.join(' ')}`)
      expect(n.tick(10)).toEqual([`1>2 Vote t${term} at ${last}`, `1>3 Vote t${term} at ${last}`])
    },
  )

  test.each([
    [[1], '1.1', true],
    [[1], '2.1', true],
    [[1, 1], '1.1', false],
    [[1], '1.2', true],
    [[1], '2.2', true],
    [[1, 1], '1.2', true],
    [[2], '1.1', false],
    [[2], '2.1', false],
    [[2, 2], '1.1', false],
    [[1, 1], '1.1', false],
  ])('a voter with terms %j grants a candidate that ends with %s: %s', (log, last, granted) => {
    const n = new Solo({ log })
    expect(n.hear(`2>1 Vote t3 at ${last}`)).toEqual([
      `1>2 VoteResp t3${granted ? '' : ' no, try 0'}`,
    ])
  })

  test.each([
    [1, 0],
    [2, 0],
    [3, 3],
  ])(
    'figure 8: of 1.1 2.2 and its own 3.3 a leader whose follower holds up to %d has committed up to %d',
    (held, committed) => {
      const n = new Solo({ voters: [1, 2], log: [1, 2] })
      n.lead()
      n.hear(`2>1 AppResp t3 at ${held}.0`)
      expect(n.commit).toBe(committed)
    },
  )
})

test('the notation reads what it writes', () => {
  for (const text of [
    '1>2 App t3 at 11.2 commit 11 + 12.3=foo 13.3 14.3~v2,r3',
    '2>1 AppResp t3 at 11.2 no, try 9',
    '1>2 Snap t3 snapshot 7.2 v1,2',
    '1>3 Heartbeat t3 commit 4',
  ])
    expect(showMessage(readMessage(text))).toBe(text)
})
