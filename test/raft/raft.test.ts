/**
 * The door: configuration, messages that may come in, Ready and advance, restarts, changes of
 * membership as the host makes them.
 */
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../../src/base/invariant.ts'
import {
  ConfChangeType,
  LEAVE_JOINT,
  MessageType,
  multiChange,
  Raft,
  ReadOnlyOption,
  Role,
  singleChange,
} from '../../src/raft/index.ts'

import { logIndex } from '../../src/types.ts'
import { changesOf, readMessage, showConf, showEntry } from './encode.ts'
import { config, Group, id, showReady, storageOf } from './group.ts'
import { Solo } from './solo.ts'

const bytes = (s: string) => new TextEncoder().encode(s)

describe('a configuration is refused', () => {
  test.each([
    ['without an id', { id: id(0) }],
    ['without heartbeats', { heartbeatTicks: 0 }],
    ['with elections as often as heartbeats', { electionTicks: 1 }],
    ['with an empty window', { maxInflightAppends: 0 }],
    ['with a window smaller than an append', { maxAppendBytes: 100, maxInflightBytes: 99 }],
    ['with a short boot nonce', { bootNonce: new Uint8Array(7) }],
    ['with leases and no CheckQuorum', { readOnly: ReadOnlyOption.LeaseBased }],
  ])('%s', (_, over) => {
    expect(
      () => new Raft(config({ id: id(1), storage: storageOf({ voters: [1] }), ...over })),
    ).toThrow('raft config')
  })

  test.each([
    ['a commit beyond the log', { log: [1], commit: 2 }, 0],
    ['a term older than the log', { log: [3], term: 2 }, 0],
    ['applied beyond the commit', { log: [1, 1], commit: 1 }, 2],
  ])('a stored state with %s stops the node', (_, start, applied) => {
    const make = () =>
      new Raft(
        config({
          id: id(1),
          storage: storageOf({ voters: [1], ...start }),
          applied: logIndex(applied),
        }),
      )
    expect(make).toThrow(InvariantError)
  })
})

describe('messages', () => {
  test('that are local are refused from outside', () => {
    const n = new Solo()
    for (const type of [
      'Hup',
      'Beat',
      'Unreachable',
      'SnapStatus',
      'CheckQuorum',
      'ForgetLeader',
    ]) {
      expect(n.raft.step(readMessage(`2>1 ${type} t0`)), type).toBe('step local message')
    }
  })

  test('that answer something are refused from strangers', () => {
    const n = new Solo()
    for (const type of ['AppResp', 'VoteResp', 'PreVoteResp', 'HeartbeatResp', 'ReadIndexResp']) {
      expect(n.raft.step(readMessage(`9>1 ${type} t1`)), type).toBe('step peer not found')
    }
    expect(n.raft.status().term).toBe(0)
    // A stranger's question is answered: it may be a voter that this node has not heard of yet.
    expect(n.hear('9>1 Vote t1')).toEqual(['1>9 VoteResp t1'])
  })

  test('a second leader of one term stops the node', () => {
    const n = new Solo()
    n.lead()
    for (const type of ['App', 'Heartbeat', 'Snap'])
      expect(() => n.raft.step(readMessage(`2>1 ${type} t1`))).toThrow('one leader per term')
  })

  test('an acknowledgement of what the leader does not have stops the node', () => {
    const n = new Solo()
    n.lead()
    expect(() => n.hear('2>1 AppResp t1 at 99.0')).toThrow('only what the leader has')
  })
})

describe('proposals', () => {
  test('of a follower go to its leader, as one message', () => {
    const group = Group.of(3)
    group.elect(1)
    group.raft(2).propose([bytes('a'), bytes('b')])
    expect(group.ready(2)).toEqual({ ready: 2, send: ['2>1 Prop t0 + 0.0=a 0.0=b'] })
    group.settle([])
    for (const n of [1, 2, 3]) expect(group.log(n)).toEqual(['1.1', '2.1=a', '3.1=b'])
  })

  test('are dropped without a leader, by a candidate, and by a follower that may not forward', () => {
    const n = new Solo()
    expect(n.propose('x')).toEqual(['!proposal dropped'])
    n.raft.campaign()
    expect(n.propose('x')).toEqual(['!proposal dropped'])
    const f = new Solo({}, { disableProposalForwarding: true })
    f.hear('2>1 Heartbeat t1')
    expect(f.propose('x')).toEqual(['!proposal dropped'])
    expect(f.raft.proposeConfChange(LEAVE_JOINT)).toBe('proposal dropped')
  })

  test('of nothing are a mistake', () => {
    const n = new Solo({ voters: [1] })
    n.lead()
    expect(() => n.raft.propose([])).toThrow('has entries')
  })
})

describe('Ready and advance', () => {
  test('alternate', () => {
    const n = new Solo()
    expect(() => n.raft.advance()).toThrow('follows ready')
    n.raft.ready()
    expect(() => n.raft.ready()).toThrow('one Ready at a time')
    n.raft.advance()
  })

  test('without news there is no Ready', () => {
    const n = new Solo({ log: [1], commit: 1 }, { applied: logIndex(1) })
    expect(n.raft.hasReady()).toBe(false)
  })

  test('one voter: what is proposed is saved, committed and applied within one turn', () => {
    const n = new Solo({ voters: [1] })
    n.lead()
    n.raft.propose([bytes('x')])
    const seen: object[] = []
    while (n.raft.hasReady()) {
      const rd = n.raft.ready()
      n.storage.append(rd.entries)
      seen.push(showReady(1, rd))
      n.raft.advance()
    }
    expect(seen).toEqual([
      { ready: 1, sync: true, save: ['2.1=x'] },
      { ready: 1, hard: 't1 vote 1 commit 2', apply: ['2.1=x'] },
    ])
  })

  test('its own entries count for a commit only once they are durable', () => {
    const n = new Solo()
    n.leadInSync()
    n.raft.propose([bytes('x')])
    const rd = n.raft.ready()
    n.raft.step(readMessage('2>1 AppResp t1 at 2.0')) // faster than this disk
    expect(n.commit).toBe(1)
    n.storage.append(rd.entries)
    n.raft.advance()
    expect(n.commit).toBe(2)
  })

  test('what comes between ready and advance is not lost', () => {
    const n = new Solo({ term: 1 })
    n.raft.step(readMessage('2>1 App t1 + 1.1=a 2.1=b'))
    const rd = n.raft.ready()
    n.raft.step(readMessage('3>1 App t2 at 1.1 commit 2 + 2.2=c'))
    n.storage.append(rd.entries)
    n.raft.advance()
    const next = n.raft.ready()
    expect(next.entries.map(showEntry)).toEqual(['2.2=c'])
    expect(next.committedEntries.map(showEntry)).toEqual(['1.1=a', '2.2=c'])
  })

  test('a restart goes on where it was: no entry is applied twice', () => {
    const n = new Solo({ log: [1, 1, 1], commit: 2, vote: 2 }, { applied: logIndex(1) })
    expect(n.state).toBe('follower of 0 t1')
    n.out()
    expect(n.applied).toEqual(['2.1'])
    expect(n.hear('3>1 Vote t1 at 3.1')).toEqual(['1>3 VoteResp t1 no, try 0'])
  })

  test('committed entries that are still in storage are handed out after a restart, page by page', () => {
    const n = new Solo(
      { log: Array.from({ length: 9 }, () => 1), commit: 9 },
      { maxCommittedBytesPerReady: 1 },
    )
    n.out()
    expect(n.applied.length).toBe(9)
  })

  test('a term, a vote or an entry must be durable first; a commit need not', () => {
    const n = new Solo({ term: 1 })
    n.raft.step(readMessage('2>1 Vote t1')) // no new term: the vote alone
    expect(n.raft.ready().mustSync).toBe(true)
    n.raft.advance()
    n.raft.step(readMessage('2>1 App t1 + 1.1'))
    const rd = n.raft.ready()
    expect(rd.mustSync).toBe(true)
    n.storage.append(rd.entries)
    n.raft.advance()
    n.raft.step(readMessage('2>1 Heartbeat t1 commit 1'))
    expect(n.raft.ready().mustSync).toBe(false)
  })

  test('acknowledgements and votes come after everything else, so that a host may send the rest before it writes', () => {
    const n = new Solo()
    n.hear('2>1 Heartbeat t1')
    n.raft.step(readMessage('2>1 App t1 + 1.1'))
    n.raft.propose([bytes('x')])
    const types = n.raft.ready().messages.map((m) => m.type)
    expect(types).toEqual([MessageType.Prop, MessageType.AppResp])
  })
})

describe('status', () => {
  test('shows progress on a leader only, by ascending id', () => {
    const n = new Solo({ voters: [1, 3, 2], learners: [4] })
    expect(n.raft.status().progress.size).toBe(0)
    n.lead()
    const s = n.raft.status()
    expect([...s.progress.keys()]).toEqual([1n, 2n, 3n, 4n])
    expect(s.progress.get(id(4))).toMatchObject({ isLearner: true, state: 'probe', match: 0 })
    expect(showConf(s.conf)).toBe('v1,2,3 l4')
    expect([s.id, s.term, s.vote, s.lead, s.role]).toEqual([1n, 1, 1n, 1n, Role.Leader])
  })
})

describe('changes of membership', () => {
  test('a second one while the first is not applied becomes a no-op', () => {
    const n = new Solo()
    n.leadInSync()
    n.raft.proposeConfChange(singleChange(ConfChangeType.AddNode, id(4)))
    n.raft.proposeConfChange(singleChange(ConfChangeType.AddNode, id(5)))
    n.out()
    expect(n.log()).toEqual(['1.1', '2.1~v4', '3.1'])
  })

  test('a new leader allows one only once what it found is applied', () => {
    const n = new Solo({ log: [1, 1] })
    n.lead()
    n.raft.proposeConfChange(singleChange(ConfChangeType.AddNode, id(4)))
    n.out()
    expect(n.log().at(-1)).toBe('4.2')
    n.hear('2>1 AppResp t2 at 4.0')
    n.raft.proposeConfChange(singleChange(ConfChangeType.AddNode, id(4)))
    n.out()
    expect(n.log().at(-1)).toBe('5.2~v4')
  })

  test('the way out of a joint configuration is only there inside, and nothing else is', () => {
    const n = new Solo()
    n.leadInSync()
    n.raft.proposeConfChange(LEAVE_JOINT)
    n.out()
    expect(n.log().at(-1)).toBe('2.1')
    n.hear('2>1 AppResp t1 at 2.0')
    expect(showConf(n.raft.applyConfChange(multiChange(changesOf('v4,r3'), 2)))).toBe(
      'v1,2,4 o1,2,3',
    )
    n.raft.proposeConfChange(singleChange(ConfChangeType.AddNode, id(5)))
    n.out()
    expect(n.log().at(-1)).toBe('3.1')
    expect(() => n.raft.applyConfChange(singleChange(ConfChangeType.AddNode, id(5)))).toThrow(
      'refused',
    )
    expect(showConf(n.raft.applyConfChange(LEAVE_JOINT))).toBe('v1,2,4')
  })

  test('with fewer voters what waits may be committed', () => {
    const n = new Solo({ voters: [1, 2] })
    n.leadInSync()
    n.raft.proposeConfChange(singleChange(ConfChangeType.RemoveNode, id(2)))
    n.propose('hello')
    n.hear('2>1 AppResp t1 at 2.0')
    expect(n.applied).toEqual(['1.1', '2.1~r2'])
    n.raft.applyConfChange(singleChange(ConfChangeType.RemoveNode, id(2)))
    n.out()
    expect(n.applied.at(-1)).toBe('3.1=hello')
  })

  test.each([
    [true, 'follower of 0 t1'],
    [false, 'leader of 1 t1'],
  ])(
    'a leader that is removed, with stepDownOnRemoval %s, is %s and takes no proposals',
    (stepDownOnRemoval, state) => {
      const n = new Solo({}, { stepDownOnRemoval })
      n.leadInSync()
      n.raft.applyConfChange(singleChange(ConfChangeType.RemoveNode, id(1)))
      expect(n.state).toBe(state)
      expect(n.propose('x')).toEqual(['!proposal dropped'])
    },
  )

  test('the way out of a joint configuration is proposed once', () => {
    const n = new Solo({ voters: [1, 2] })
    n.leadInSync()
    n.raft.proposeConfChange(multiChange(changesOf('v3,v4')))
    n.propose('x')
    n.raft.step(readMessage('2>1 AppResp t1 at 2.0'))
    while (n.raft.hasReady()) {
      const rd = n.raft.ready()
      n.storage.append(rd.entries)
      for (const e of rd.committedEntries)
        if (e.type === 1) n.raft.applyConfChange(multiChange(changesOf('v3,v4')))
      n.raft.advance()
    }
    expect(n.log().slice(3)).toEqual(['4.1~'])
    n.hear('2>1 AppResp t1 at 3.0', '3>1 AppResp t1 at 3.0') // applies x
    expect(n.commit).toBe(3)
    expect(n.log().slice(3)).toEqual(['4.1~'])
  })

  test('a joint configuration is left by itself, though a transfer may delay that', () => {
    const n = new Solo({ voters: [1] })
    n.lead()
    n.raft.proposeConfChange(multiChange(changesOf('v2,v3')))
    while (n.raft.hasReady()) {
      const rd = n.raft.ready()
      n.storage.append(rd.entries)
      for (const e of rd.committedEntries)
        if (e.type === 1) n.raft.applyConfChange(multiChange(changesOf('v2,v3')))
      if (rd.committedEntries.some((e) => e.type === 1)) n.raft.transferLeadership(id(2))
      n.raft.advance()
    }
    expect(n.log()).toEqual(['1.1', '2.1~v2,v3'])
    n.raft.core.leadTransferee = id(0)
    n.hear('2>1 AppResp t1 at 2.0')
    n.propose('x')
    n.hear('2>1 AppResp t1 at 3.0')
    expect(n.log().at(-1)).toBe('4.1~')
  })
})
