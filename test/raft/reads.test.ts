/** Linearizable reads without a log entry (thesis §6.4). */
import { describe, expect, test } from 'vitest'
import { type Message, MessageType, ReadOnlyOption } from '../../src/raft/index.ts'
import { readMessage } from './encode.ts'
import { Group, id } from './group.ts'
import { Solo } from './solo.ts'

const bytes = (s: string) => new TextEncoder().encode(s)

function read(group: Group, n: number, context: string): void {
  group.raft(n).readIndex(bytes(context))
  group.settle([])
}

describe.each([
  ['Safe', { readOnly: ReadOnlyOption.Safe }],
  ['LeaseBased', { readOnly: ReadOnlyOption.LeaseBased, checkQuorum: true }],
])('%s', (_, over) => {
  test('leader and followers read at the commit index', () => {
    const group = Group.of(3, over)
    group.elect(1)
    for (const [i, n] of [1, 2, 3, 1, 2, 3].entries()) {
      for (let k = 0; k < 10; k++) group.propose(1, '')
      read(group, n, `ctx${i}`)
      expect(group.reads.at(-1)).toBe(`${n} ctx${i} ${11 + 10 * i}`)
    }
  })

  test('learners too', () => {
    const start = { voters: [1], learners: [2] }
    const group = Group.of(2, over, [start, start])
    group.elect(1)
    for (const [i, n] of [1, 2, 1, 2].entries()) {
      for (let k = 0; k < 10; k++) group.propose(1, '')
      read(group, n, `ctx${i}`)
      expect(group.reads.at(-1)).toBe(`${n} ctx${i} ${11 + 10 * i}`)
    }
  })
})

test('a new leader answers only once it has committed an entry of its own term', () => {
  const starts = [
    { log: [1, 1], commit: 1 },
    { log: [1, 1], commit: 2 },
    { log: [1, 1], commit: 2 },
  ]
  const group = Group.of(3, {}, starts)
  group.lose = (m) => m.type === MessageType.App
  group.elect(1)
  read(group, 1, 'ctx')
  expect(group.reads).toEqual([])
  group.heal()
  group.tick(1, 1)
  group.settle([])
  group.propose(1, 'x')
  expect(group.reads).toEqual(['1 ctx 3'])
  read(group, 1, 'again')
  expect(group.reads).toEqual(['1 ctx 3', '1 again 4'])
})

test('a leader alone answers only once it has committed an entry of its own term, too', () => {
  // Its last write was acknowledged; that it was committed is not on disk.
  const n = new Solo({ voters: [1], log: [1, 1], commit: 1 })
  n.raft.campaign()
  while (n.raft.status().lead !== id(1)) {
    n.raft.ready()
    n.raft.advance()
  }
  n.raft.readIndex(bytes('r'))
  n.out()
  expect(n.reads).toEqual(['r 3'])
})

test('a removed leader does not answer for the one voter that is left', () => {
  const n = new Solo({ voters: [1, 2] })
  n.leadInSync()
  n.raft.applyConfChange({
    transition: 0,
    changes: [{ type: 1, id: id(1) }],
    context: new Uint8Array(0),
  })
  n.raft.readIndex(bytes('r'))
  const heartbeat = n.drain().find((m) => m.type === MessageType.Heartbeat)
  expect(n.reads).toEqual([])
  n.raft.step(readMessage('2>1 HeartbeatResp t1', heartbeat?.context))
  n.out()
  expect(n.reads).toEqual(['r 1'])
})

test('reads that wait when the leader is alone all at once are answered', () => {
  const n = new Solo({ voters: [1, 2] })
  n.leadInSync()
  n.raft.readIndex(bytes('r'))
  n.out()
  expect(n.reads).toEqual([])
  n.raft.applyConfChange({
    transition: 0,
    changes: [{ type: 1, id: id(2) }],
    context: new Uint8Array(0),
  })
  n.out()
  expect(n.reads).toEqual(['r 1'])
})

test('without a leader a read is refused at once', () => {
  const n = new Solo()
  expect(n.raft.readIndex(bytes('r'))).toBe('proposal dropped')
  n.raft.campaign()
  expect(n.raft.readIndex(bytes('r'))).toBe('proposal dropped')
})

test('one answered round confirms all that came before it, and none that came later', () => {
  const n = new Solo()
  n.leadInSync()
  const rounds: (Message | undefined)[] = []
  for (const r of ['a', 'b', 'c']) {
    n.raft.readIndex(bytes(r))
    rounds.push(n.drain().find((m) => m.to === id(2)))
  }
  n.raft.step(readMessage('2>1 HeartbeatResp t1', rounds[1]?.context))
  n.out()
  expect(n.reads).toEqual(['a 1', 'b 1'])
  n.raft.step(readMessage('2>1 HeartbeatResp t1', rounds[2]?.context))
  n.out()
  expect(n.reads).toEqual(['a 1', 'b 1', 'c 1'])
  // And forgets them.
  expect(n.raft.core.readOnly.nonce()).toBe(null)
})

test('a lost round is made up for by the next heartbeat', () => {
  const n = new Solo()
  n.leadInSync()
  n.raft.readIndex(bytes('a'))
  n.drain()
  n.raft.tick()
  const beat = n.drain().find((m) => m.to === id(3))
  n.raft.step(readMessage('3>1 HeartbeatResp t1', beat?.context))
  n.out()
  expect(n.reads).toEqual(['a 1'])
})

test('a retried request and late answers to its first try do not confirm a read of a deposed leader', () => {
  // The course of etcd #20418: 1 leads; 2 asks for A; the answers to that round are late; 2 is
  // elected and commits more; 1, cut off, is asked for B by its own host, and then gets the retry
  // of A and the late answers.
  const group = Group.of(3)
  group.elect(1)
  const late: Message[] = []
  group.lose = (m) => m.type === MessageType.HeartbeatResp && late.push(m) > 0
  const ask = { ...readMessage('2>1 ReadIndex t0'), context: bytes('A') }
  group.messages.push(ask)
  group.settle([])
  group.heal()
  group.tick(1, 1)
  group.settle([])
  expect(group.reads).toEqual(['2 A 1'])
  group.isolate(1)
  group.elect(2)
  group.propose(2, 'x')
  group.raft(1).readIndex(bytes('B'))
  group.settle([])
  group.messages.push(ask, ...late)
  group.settle([])
  expect(group.reads).toEqual(['2 A 1'])
  group.heal()
  group.tick(1, 1)
  group.tick(2, 1)
  group.settle([])
  expect(group.reads.filter((r) => r.includes(' B '))).toEqual([])
})

describe('nonces', () => {
  const nonceOf = (n: Solo) => {
    n.raft.readIndex(bytes('x'))
    return n.drain().find((m) => m.type === MessageType.Heartbeat)?.context ?? new Uint8Array(0)
  }

  test('do not repeat over the terms of one boot', () => {
    const n = new Solo()
    n.leadInSync()
    const first = nonceOf(n)
    n.hear('2>1 Heartbeat t2')
    n.leadInSync()
    expect(n.raft.status().term).toBe(3)
    const second = nonceOf(n)
    expect(second).not.toEqual(first)
    n.raft.step(readMessage('2>1 HeartbeatResp t3', first))
    n.out()
    expect(n.reads).toEqual([])
    n.raft.step(readMessage('2>1 HeartbeatResp t3', second))
    n.out()
    expect(n.reads).toEqual(['x 2'])
  })

  test('of another boot confirm nothing, though term and number are the same', () => {
    const boot = (b: number) => {
      const n = new Solo({}, { bootNonce: new Uint8Array(8).fill(b) })
      n.leadInSync()
      return n
    }
    const [old, now] = [boot(1), boot(2)]
    const stale = nonceOf(old)
    const fresh = nonceOf(now)
    now.raft.step(readMessage('2>1 HeartbeatResp t1', stale))
    now.raft.step(readMessage('3>1 HeartbeatResp t1', bytes('nonsense')))
    now.out()
    expect(now.reads).toEqual([])
    now.raft.step(readMessage('2>1 HeartbeatResp t1', fresh))
    now.out()
    expect(now.reads).toEqual(['x 1'])
  })

  test('that were never given out stop the node', () => {
    const n = new Solo()
    n.leadInSync()
    const nonce = nonceOf(n).slice()
    new DataView(nonce.buffer).setFloat64(8, 99, true)
    expect(() => n.raft.step(readMessage('2>1 HeartbeatResp t1', nonce))).toThrow(
      'before it was asked',
    )
  })
})

test('a leader that steps down forgets the reads that wait', () => {
  const n = new Solo()
  n.leadInSync()
  n.raft.readIndex(bytes('a'))
  n.out()
  n.hear('2>1 Heartbeat t2')
  n.leadInSync()
  expect(n.raft.core.readOnly.nonce()).toBe(null)
  expect(n.reads).toEqual([])
})

test('a leader deposed before it committed anything forgets them, too', () => {
  const n = new Solo()
  n.lead()
  n.raft.readIndex(bytes('a'))
  n.hear('2>1 Heartbeat t2')
  n.leadInSync()
  n.tick(1)
  expect(n.raft.core.pendingReads).toEqual([])
  expect(n.raft.core.readOnly.nonce()).toBe(null)
})

test('a joint configuration confirms by both halves', () => {
  const n = new Solo({ voters: [1, 2, 3] })
  n.leadInSync()
  const changes = [4, 5].map((i) => ({ type: 0 as const, id: id(i) }))
  const removals = [2, 3].map((i) => ({ type: 1 as const, id: id(i) }))
  n.raft.applyConfChange({
    transition: 2,
    changes: [...changes, ...removals],
    context: new Uint8Array(0),
  })
  n.out()
  n.raft.readIndex(bytes('a'))
  const nonce = n.drain().find((m) => m.type === MessageType.Heartbeat)?.context
  n.raft.step(readMessage('2>1 HeartbeatResp t1', nonce))
  n.out()
  expect(n.reads).toEqual([])
  n.raft.step(readMessage('4>1 HeartbeatResp t1', nonce))
  n.out()
  expect(n.reads).toEqual(['a 1'])
})
