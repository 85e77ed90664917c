/**
 * How a leader feeds its followers: probing, windows, limits, snapshots, and what followers accept.
 */
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../../src/base/invariant.ts'
import { Role } from '../../src/raft/index.ts'
import { entriesOf, readMessage, showEntry } from './encode.ts'
import { Group, id } from './group.ts'
import { Solo } from './solo.ts'

describe('fast backtracking: after one refusal the leader probes where the logs can agree', () => {
  // leader's terms, follower's terms, compacted on the follower up to, hint of the refusal, next
  // probe; each as index.term
  test.each([
    [[1, 2, 2, 4, 4, 4, 4], [1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3], 0, '7.3', '3.2'],
    [[1, 2, 2, 3, 4, 4, 4, 5], [1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3], 0, '8.3', '4.3'],
    [[1, 1, 1, 1], [1, 2, 2, 4], 0, '1.1', '1.1'],
    [[1, 1, 1, 1, 1, 1], [1, 2, 2, 4], 0, '1.1', '1.1'],
    [[1, 1, 1, 1], [1, 2, 2, 4, 4, 4], 0, '1.1', '1.1'],
    [[1, 1, 1, 4, 5], [1, 1, 1, 4], 0, '4.4', '4.4'],
    [[2, 5, 5, 5, 5, 5, 5, 5, 5], [2, 4, 4, 4, 4, 4], 0, '6.4', '1.2'],
    [[2, 2, 2, 2, 2], [2, 4, 4, 4, 4, 4, 4, 4], 0, '1.2', '1.2'],
    [[1, 1, 3], [1, 1, 3, 3, 3], 5, '3.0', '2.1'],
  ])(
    'leader %j, follower %j (compacted to %d): hint %s, then %s',
    (leaderLog, followerLog, compacted, hint, next) => {
      const lead = new Solo({ log: leaderLog, term: 5, commit: leaderLog.length })
      const follower = new Solo({ log: followerLog, term: 5 }, { id: id(2) })
      // Behind its commit: does not happen, and must do no harm if it does.
      if (compacted > 0) follower.storage.compact(compacted as never)
      const probe = lead.lead().find((m) => m.startsWith('1>2 App')) ?? ''
      const last = leaderLog.length
      expect(probe).toMatch(`at ${last}.${leaderLog[last - 1]} `)
      const [refusal = ''] = follower.hear(probe)
      const [hintIndex, hintTerm] = hint.split('.')
      expect(refusal).toMatch(
        new RegExp(`^2>1 AppResp t6 at ${last}.${hintTerm} no, try ${hintIndex}$`),
      )
      expect(lead.hear(refusal)[0]).toMatch(`1>2 App t6 at ${next} `)
    },
  )
})

describe('what a follower does with an append (it holds 1.1 2.2)', () => {
  test.each([
    ['at 2.3 commit 3', 2, 0, false],
    ['at 3.3 commit 3', 2, 0, false],
    ['at 1.1 commit 1', 2, 1, true],
    ['commit 1 + 1.2', 1, 1, true],
    ['at 2.2 commit 3 + 3.2 4.2', 4, 3, true],
    ['at 2.2 commit 4 + 3.2', 3, 3, true],
    ['at 1.1 commit 4 + 2.2', 2, 2, true],
    ['at 1.1 commit 3', 2, 1, true],
    ['at 2.2 commit 3', 2, 2, true],
    ['at 2.2 commit 4', 2, 2, true],
  ])('%s: its log ends at %d, commit %d, accepted %s', (text, last, commit, accepted) => {
    const n = new Solo({ log: [1, 2] })
    const [answer = ''] = n.hear(`2>1 App t3 ${text}`)
    expect([n.raft.core.log.lastIndex, n.commit, !answer.includes(' no')]).toEqual([
      last,
      commit,
      accepted,
    ])
  })

  test('a heartbeat moves the commit forward, never back', () => {
    const n = new Solo({ log: [1, 2, 3], commit: 2 })
    expect(n.hear('2>1 Heartbeat t3 commit 3')).toEqual(['1>2 HeartbeatResp t3'])
    expect(n.commit).toBe(3)
    n.hear('2>1 Heartbeat t3 commit 1')
    expect(n.commit).toBe(3)
  })

  test('a late append does not cut off what came after it', () => {
    const n = new Solo({ term: 1 })
    n.hear('2>1 App t1 + 1.1 2.1 3.1')
    expect(n.hear('2>1 App t1 + 1.1')).toEqual(['1>2 AppResp t1 at 1.0'])
    expect(n.log().length).toBe(3)
  })

  test('an append before the commit is answered with the commit', () => {
    const n = new Solo({ log: [1, 1, 1], commit: 3 })
    expect(n.hear('2>1 App t2 at 1.1 + 2.2')).toEqual(['1>2 AppResp t2 at 3.0'])
  })

  test.each([
    ['a gap', '2>1 App t3 at 2.2 + 4.3'],
    ['a falling term', '2>1 App t3 at 2.2 + 3.1'],
    ['a term newer than the leader', '2>1 App t3 at 2.2 + 3.4'],
  ])('an append with %s is no piece of a log: the node stops', (_, text) => {
    const n = new Solo({ log: [1, 2] })
    expect(() => n.hear(text)).toThrow(InvariantError)
  })

  test('a leader that contradicts what is committed stops the node', () => {
    const n = new Solo({ log: [1, 2], commit: 2 })
    expect(() =>
      n.raft.core.log.maybeAppend({ term: 1, index: 1 } as never, entriesOf([3], 2), 0 as never),
    ).toThrow('committed')
  })
})

describe('commits by quorum and term', () => {
  test.each([
    [[1], [1], 1, 1],
    [[1], [1], 2, 0],
    [[2], [1, 2], 2, 2],
    [[1], [2], 2, 1],
    [[2, 1, 1], [1, 2], 1, 1],
    [[2, 1, 1], [1, 1], 2, 0],
    [[2, 1, 2], [1, 2], 2, 2],
    [[2, 1, 2], [1, 1], 2, 0],
    [[2, 1, 1, 1], [1, 2], 1, 1],
    [[2, 1, 1, 1], [1, 1], 2, 0],
    [[2, 1, 1, 2], [1, 2], 1, 1],
    [[2, 1, 1, 2], [1, 1], 2, 0],
    [[2, 1, 2, 2], [1, 2], 2, 2],
    [[2, 1, 2, 2], [1, 1], 2, 0],
  ])('held up to %j, terms %j, in term %d: %d', (matches, log, term, want) => {
    const n = new Solo({
      voters: matches.map((_, i) => i + 1),
      log,
      term: Math.max(term, log.at(-1) ?? 0),
    })
    matches.forEach((m, i) => {
      n.progress(i + 1).match = m as never
    })
    const { log: raftLog, tracker } = n.raft.core
    raftLog.maybeCommit(tracker.committed(), term as never)
    expect(raftLog.committed).toBe(want)
  })

  test('what a deposed leader left is not committed until the new one commits something of its own', () => {
    const group = Group.of(5)
    group.elect(1)
    for (const n of [3, 4, 5]) group.cut(1, n)
    group.propose(1, 'a')
    group.propose(1, 'b')
    expect(group.raft(1).status().commit).toBe(1)
    group.heal()
    group.lose = (m) => m.type === 3
    group.elect(2)
    expect(group.raft(2).status().commit).toBe(1)
    group.heal()
    group.tick(2, 1)
    group.settle([])
    group.propose(2, 'c')
    expect(group.raft(2).status().commit).toBe(5)
  })

  test('its no-op is enough', () => {
    const group = Group.of(5)
    group.elect(1)
    for (const n of [3, 4, 5]) group.cut(1, n)
    group.propose(1, 'a')
    group.heal()
    group.elect(2)
    expect(group.raft(2).status().commit).toBe(3)
  })
})

describe('probe, replicate, and windows', () => {
  test('a peer in probe gets one append until it answers anything', () => {
    const n = new Solo({ voters: [1, 2] })
    n.lead()
    expect(n.propose('a')).toEqual([])
    expect(n.propose('b')).toEqual([])
    expect(n.tick(1)).toEqual(['1>2 Heartbeat t1'])
    expect(n.hear('2>1 HeartbeatResp t1')).toEqual(['1>2 App t1 + 1.1 2.1=a 3.1=b'])
    expect(n.progress(2).paused).toBe(true)
  })

  test('a peer in replicate is sent ahead of its answers', () => {
    const n = new Solo({ voters: [1, 2] })
    n.leadInSync()
    for (let i = 2; i < 12; i++)
      expect(n.propose('x')).toEqual([`1>2 App t1 at ${i - 1}.1 commit 1 + ${i}.1=x`])
    expect(n.progress(2).next).toBe(12)
  })

  test('a full window stops appends, and moves with every acknowledgement of the newest', () => {
    const n = new Solo({ voters: [1, 2] }, { maxInflightAppends: 4 })
    n.leadInSync()
    for (let i = 0; i < 4; i++) expect(n.propose('x').length).toBe(1)
    for (let acked = 2; acked < 8; acked++) {
      expect(n.progress(2).isPaused()).toBe(true)
      expect(n.hear(`2>1 AppResp t1 at ${acked}.0`)).toEqual([
        `1>2 App t1 at ${acked + 3}.1 commit ${acked}`,
      ]) // the commit
      expect(n.propose('x').length).toBe(1)
      expect(n.progress(2).isPaused()).toBe(true)
      // What was acknowledged before frees nothing.
      for (let old = 1; old <= acked; old++) n.hear(`2>1 AppResp t1 at ${old}.0`)
      expect([n.progress(2).match, n.progress(2).isPaused()]).toEqual([acked, true])
    }
    expect(n.propose('y')).toEqual([])
  })

  test('a heartbeat answer lets one empty append through a full window', () => {
    const n = new Solo({ voters: [1, 2] }, { maxInflightAppends: 4 })
    n.leadInSync()
    for (let i = 0; i < 4; i++) n.propose('x')
    for (let i = 0; i < 3; i++) {
      expect(n.hear('2>1 HeartbeatResp t1')).toEqual(['1>2 App t1 at 5.1 commit 1'])
      expect(n.propose('y')).toEqual([])
    }
  })

  test('appends are bounded in bytes, windows in messages and in bytes', () => {
    const n = new Solo(
      { voters: [1, 2] },
      { maxInflightAppends: 3, maxAppendBytes: 2048, maxInflightBytes: 9000 },
    )
    n.lead()
    const [small, large] = ['a'.repeat(1000), 'b'.repeat(5000)]
    n.progress(2).becomeProbe()
    const first = []
    for (let i = 0; i < 22; i++) first.push(...n.propose(i >= 10 && i < 16 ? large : small))
    expect(first.length).toBe(1) // the no-op and one proposal: it only probes
    let at = 2
    const ack = (...counts: number[]) => {
      n.raft.step(readMessage(`2>1 AppResp t1 at ${at}.0`))
      const sent = n.drain().filter((m) => m.entries.length > 0)
      expect(sent.map((m) => m.entries.length)).toEqual(counts)
      at = sent.at(-1)?.entries.at(-1)?.index ?? at
    }
    ack(2, 2, 2)
    ack(2, 1, 1)
    ack(1, 1)
    ack(1, 1)
    ack(1, 2, 2)
    ack(2)
  })

  test.each([
    ['3.0 no, try 3', 0, 3, 0, ''],
    ['2.0 no, try 2', 0, 2, 1, '1.1'],
    ['2.0', 2, 4, 3, '2.1'],
    ['0.0', 0, 4, 1, '0.0'],
  ])(
    'a new leader with 1.1 2.1 and its no-op that hears AppResp at %s',
    (text, match, next, count, at) => {
      const n = new Solo({ log: [1, 1], term: 0 })
      n.lead()
      const out = n.hear(`2>1 AppResp t${n.raft.status().term} at ${text}`)
      expect([n.progress(2).match, n.progress(2).next]).toEqual([match, next])
      if (at === '') expect(out).toEqual([])
      else if (at === '0.0') expect(out[0]).toMatch(/App t\d \+ 1\.1/)
      else expect(out[0]).toMatch(`at ${at} `)
      expect(out.length > 0).toBe(count > 0)
    },
  )

  test('an unreachable peer in replicate is probed from what it is known to hold', () => {
    const n = new Solo({ voters: [1, 2] })
    n.leadInSync()
    n.propose('x')
    n.raft.reportUnreachable(id(2))
    expect([n.progress(2).state, n.progress(2).next]).toEqual(['probe', 2])
  })

  test('a reordered append is refused and repaired', () => {
    const group = Group.of(2)
    group.elect(1)
    const late: typeof group.messages = []
    group.lose = (m) => m.type === 3 && m.entries.length > 0 && late.push(m) > 0
    group.propose(1, 'a')
    group.propose(1, 'b')
    group.heal()
    group.messages.push(...late.reverse())
    group.settle([])
    expect(group.log(2)).toEqual(['1.1', '2.1=a', '3.1=b'])
    expect(group.raft(2).status().commit).toBe(3)
  })
})

describe('limits on what is not applied yet', () => {
  const one = 'testdata'
  const full = 1024

  test('beyond the limit proposals are dropped, until something is applied', () => {
    const n = new Solo({}, { maxUncommittedBytes: full * one.length })
    n.leadInSync()
    for (let i = 0; i < full; i++) expect(n.propose(one)).not.toContain('!proposal dropped')
    expect(n.propose(one)).toEqual(['!proposal dropped'])
    n.hear(`2>1 AppResp t1 at ${full + 1}.0`)
    expect(n.raft.core.uncommittedBytes).toBe(0)
    // One that is larger than the limit alone, when nothing else is there.
    expect(n.propose(...Array.from({ length: 2 * full }, () => one))).not.toContain(
      '!proposal dropped',
    )
    expect(n.propose(one)).toEqual(['!proposal dropped'])
    expect(n.propose('')).not.toContain('!proposal dropped') // of no size
    n.hear(`2>1 AppResp t1 at ${3 * full + 2}.0`)
    expect(n.raft.core.uncommittedBytes).toBe(0)
  })

  test('a new term starts counting anew', () => {
    const n = new Solo({}, { maxUncommittedBytes: 10 })
    n.leadInSync()
    n.propose('1234567890')
    n.hear('2>1 Heartbeat t2')
    n.lead()
    expect(n.raft.core.uncommittedBytes).toBe(0)
  })

  test('all entries of one call are appended, or none', () => {
    const n = new Solo({}, { maxUncommittedBytes: 10 })
    n.leadInSync()
    n.propose('12345')
    const last = n.raft.core.log.lastIndex
    expect(n.propose('123', '456')).toEqual(['!proposal dropped'])
    expect(n.raft.core.log.lastIndex).toBe(last)
  })

  test('a Ready hands out committed entries up to its limit, at least one, and the next one the rest', () => {
    const n = new Solo({ voters: [1] }, { maxCommittedBytesPerReady: 10 })
    n.lead()
    n.raft.propose(['12345', '12345', '1', '1234567890123'].map((s) => new TextEncoder().encode(s)))
    const pages: string[][] = []
    while (n.raft.hasReady()) {
      const rd = n.raft.ready()
      n.storage.append(rd.entries)
      if (rd.committedEntries.length > 0) pages.push(rd.committedEntries.map(showEntry))
      n.raft.advance()
    }
    expect(pages).toEqual([['2.1=12345', '3.1=12345'], ['4.1=1'], ['5.1=1234567890123']])
  })
})

describe('snapshots', () => {
  const meta = (voters = '1,2') => `11.11 v${voters}`
  /** Leader of term 12 whose log starts after a snapshot at 11, with peer 2 in need of it. */
  function leader(): Solo {
    const n = new Solo({ voters: [1, 2] })
    n.hear(`2>1 Snap t11 snapshot ${meta()}`)
    n.lead()
    return n
  }

  test('a peer whose next entries are compacted is sent the snapshot, and nothing else meanwhile', () => {
    const n = leader()
    n.hear('2>1 HeartbeatResp t12')
    expect(n.hear('2>1 AppResp t12 at 11.0 no, try 0')).toEqual([
      '1>2 Snap t12 snapshot 11.11 v1,2',
    ])
    expect(n.progress(2).pendingSnapshot).toBe(11)
    expect(n.propose('x')).toEqual([])
    expect(n.hear('2>1 HeartbeatResp t12')).toEqual([])
  })

  test('not while it is away, nor while there is none to send', () => {
    const n = leader()
    n.progress(2).next = 5 as never
    n.progress(2).paused = false
    n.progress(2).recentActive = false
    expect(n.propose('x')).toEqual([])
    expect(n.progress(2).state).toBe('probe')
    n.storage.setSnapshot('unavailable')
    expect(n.hear('2>1 HeartbeatResp t12')).toEqual([])
    expect(n.progress(2).state).toBe('probe')
  })

  test.each([
    ['failed', false, 1],
    ['arrived', true, 12],
  ])('when its transfer has %s the peer is probed, once it has spoken', (_, ok, next) => {
    const n = leader()
    n.progress(2).becomeSnapshot(11 as never)
    n.raft.reportSnapshot(id(2), ok)
    expect([n.progress(2).pendingSnapshot, n.progress(2).next, n.progress(2).paused]).toEqual([
      0,
      next,
      true,
    ])
  })

  test('an acknowledgement that connects to the log ends the wait, and appends follow', () => {
    const n = leader()
    n.progress(2).becomeSnapshot(11 as never)
    expect(n.hear('2>1 AppResp t12 at 11.0')).toEqual(['1>2 App t12 at 11.11 commit 11 + 12.12'])
    expect([n.progress(2).state, n.progress(2).next, n.progress(2).inflights.count]).toEqual([
      'replicate',
      13,
      1,
    ])
  })

  test('a follower switches to a snapshot, with its configuration', () => {
    const n = new Solo({ voters: [1, 2] })
    expect(n.hear('2>1 Snap t11 snapshot 11.11 v1,2,3')).toEqual(['1>2 AppResp t11 at 11.0'])
    expect([
      n.commit,
      n.raft.status().applied,
      n.raft.core.log.lastIndex,
      n.raft.core.log.lastTerm,
    ]).toEqual([11, 11, 11, 11])
    expect(n.raft.status().conf.voters).toEqual([1n, 2n, 3n])
    // again: known
    expect(n.hear('2>1 Snap t11 snapshot 11.11 v1,2,3')).toEqual(['1>2 AppResp t11 at 11.0'])
    expect(n.hear('2>1 App t11 at 11.11 commit 12 + 12.11=x')).toEqual(['1>2 AppResp t11 at 12.0'])
    expect(n.applied).toEqual(['12.11=x'])
  })

  test('until it has switched it does not campaign', () => {
    const n = new Solo({ voters: [1, 2] })
    n.raft.step(readMessage(`2>1 Snap t11 snapshot ${meta()}`))
    for (let i = 0; i < 30; i++) n.raft.tick()
    expect(n.raft.status().role).toBe(Role.Follower)
  })

  test('a snapshot of what is committed is ignored, one of what is in the log commits it', () => {
    const n = new Solo({ voters: [1, 2], log: [1, 1, 1], commit: 1 })
    expect(n.hear('2>1 Snap t1 snapshot 1.1 v1,2')).toEqual(['1>2 AppResp t1 at 1.0'])
    expect(n.hear('2>1 Snap t1 snapshot 2.1 v1,2')).toEqual(['1>2 AppResp t1 at 2.0'])
    expect([n.commit, n.log().length]).toEqual([2, 3])
  })

  test('a snapshot that does not know this node is ignored', () => {
    const n = new Solo({ voters: [1, 2] })
    expect(n.hear('2>1 Snap t1 snapshot 11.1 v2,3')).toEqual(['1>2 AppResp t1'])
  })

  test.each([
    ['a voter that became a learner', [1, 2, 3], [], { learners: [1] }, true],
    ['a learner that became a voter', [2, 3], [1], { voters: [1, 2, 3] }, false],
    ['a voter on its way out', [1, 2], [], { votersOutgoing: [1, 2, 3] }, false],
  ])('is taken by %s', (_, voters, learners, conf, learner) => {
    const n = new Solo({ voters, learners })
    const base = {
      voters: [2, 3],
      votersOutgoing: [],
      learners: [],
      learnersNext: [],
      autoLeave: false,
    }
    const ids = Object.fromEntries(
      Object.entries({ ...base, ...conf }).map(([k, v]) => [k, Array.isArray(v) ? v.map(id) : v]),
    )
    const m = readMessage('2>1 Snap t11 snapshot 11.11 v1')
    n.raft.step({ ...m, snapshot: { ...m.snapshot, conf: ids } as never })
    n.out()
    expect(n.commit).toBe(11)
    expect(n.raft.core.isLearner).toBe(learner)
  })

  test('a follower that was away while the log was compacted comes back by a snapshot', () => {
    const group = Group.of(3)
    group.elect(1)
    group.isolate(3)
    for (let i = 0; i < 100; i++) group.propose(1, 'x')
    group.node(1).storage.compact(group.raft(1).status().applied)
    group.heal()
    group.tick(1, 1)
    group.settle([])
    group.propose(1, 'y')
    expect(group.states()[2]).toBe('follower t1 @102')
    expect(group.raft(3).status().commit).toBe(102)
  })
})
