import { describe, expect, it } from 'vitest'
import { encodeDeleteRangeRequest } from '../../src/etcd/convert.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { FakeSocket } from '../harness/sockets.ts'
import { Solo } from '../harness/solo.ts'
import { compaction, del, put, txn } from '../mvcc/requests.ts'
import { Watched } from './watched.ts'

const { Method } = quorate.member
const b64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
const create = (key: string, more: object = {}) => ({ create_request: { key: b64(key), ...more } })
const cancel = (id: string | number) => ({ cancel_request: { watch_id: id } })
const progress = { progress_request: {} }

/** What came since the last look, the parts of the header that are ids left out. */
function heard(socket: FakeSocket): unknown[] {
  return socket.taken.splice(0).map((text) => {
    const frame = JSON.parse(text)
    if (frame.error !== undefined) return { error: frame.error.message, code: frame.error.code }
    const { header, ...rest } = frame.result
    expect(header.cluster_id).toMatch(/^\d+$/)
    expect(header.member_id).toMatch(/^\d+$/)
    expect(header.raft_term).toMatch(/^\d+$/)
    return { at: header.revision ?? '0', ...rest }
  })
}
const kv = (key: string, value: string, created: number, modified: number, version: number) => ({
  key: b64(key),
  create_revision: String(created),
  mod_revision: String(modified),
  version: String(version),
  value: b64(value),
})
const gone = (key: string, modified: number) => ({
  type: 'DELETE',
  kv: { key: b64(key), mod_revision: String(modified) },
})

describe('a stream of watches', () => {
  it('tells a watch of what happens to its key, one response a revision', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.say(socket, create('a'), create('a', { range_end: b64('c'), prev_kv: true }))
    expect(heard(socket)).toEqual([
      { at: '1', created: true },
      { at: '1', watch_id: '1', created: true },
    ])
    solo.write(put('a', '1'), put('b', '2'), put('c', '3'))
    solo.write(txn([], [put('a', '4'), del('b'), put('bb', '5')]))
    expect(heard(socket)).toEqual([
      { at: '2', events: [{ kv: kv('a', '1', 2, 2, 1) }] },
      { at: '2', watch_id: '1', events: [{ kv: kv('a', '1', 2, 2, 1) }] },
      { at: '3', watch_id: '1', events: [{ kv: kv('b', '2', 3, 3, 1) }] },
      { at: '5', events: [{ kv: kv('a', '4', 2, 5, 2) }] },
      {
        at: '5',
        watch_id: '1',
        events: [
          { kv: kv('a', '4', 2, 5, 2), prev_kv: kv('a', '1', 2, 2, 1) },
          { ...gone('b', 5), prev_kv: kv('b', '2', 3, 3, 1) },
          { kv: kv('bb', '5', 5, 5, 1) },
        ],
      },
    ])
    expect(solo.aborts).toEqual([])
  })

  it('catches up from a start revision', () => {
    const solo = Solo.born()
    for (let i = 0; i < 5; i++) solo.write(put('a', String(i)))
    const socket = solo.open()
    solo.say(socket, create('a', { start_revision: 4 }))
    expect(heard(socket)).toEqual([
      { at: '6', created: true },
      { at: '6', events: [4, 5, 6].map((r) => ({ kv: kv('a', String(r - 2), 2, r, r - 1) })) },
    ])
    solo.write(put('a', 'x'))
    expect(heard(socket)).toEqual([{ at: '7', events: [{ kv: kv('a', 'x', 2, 7, 6) }] }])
  })

  it('filters puts or deletes, and sends nothing where all is filtered', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.say(socket, create('a', { filters: ['NOPUT'] }), create('a', { filters: ['NODELETE'] }))
    heard(socket)
    solo.write(put('a', '1'))
    solo.write(del('a'))
    expect(heard(socket)).toEqual([
      { at: '2', watch_id: '1', events: [{ kv: kv('a', '1', 2, 2, 1) }] },
      { at: '3', events: [gone('a', 3)] },
    ])
  })

  it('reports progress to those who ask for it and saw nothing, however long the member was away', () => {
    const solo = Solo.born({ watchProgressMs: 1000 })
    const socket = solo.open()
    solo.say(
      socket,
      create('a', { progress_notify: true }),
      create('b', { progress_notify: true }),
      create('c'),
    )
    heard(socket)
    expect(solo.alarmAt).toBeGreaterThanOrEqual(solo.now + 1000)
    solo.run(500)
    solo.write(put('a', '1'))
    heard(socket)
    solo.run(700)
    expect(heard(socket)).toEqual([{ at: '2', watch_id: '1' }])
    solo.loseMemory()
    solo.run(1200)
    expect(heard(socket)).toEqual([{ at: '2' }, { at: '2', watch_id: '1' }])
    solo.say(socket, cancel(0), cancel(1))
    solo.run(1200)
    heard(socket)
    expect(solo.alarmAt).toBeNull()
  })

  it('cuts a response into fragments where the watch asks for it, and says so where it is too large', () => {
    const solo = Solo.born()
    const fragments = solo.open()
    const whole = solo.open()
    solo.say(fragments, create('a', { range_end: b64('b'), fragment: true, prev_kv: true }))
    solo.say(whole, create('a', { range_end: b64('b'), prev_kv: true }))
    const value = 'x'.repeat(1_000_000)
    for (let i = 0; i < 20; i++) solo.write(put(`a${String(i).padStart(2, '0')}`, value))
    heard(fragments)
    heard(whole)
    solo.write(del('a', 'b'))
    // So much is told in turns of its own.
    solo.run(50)
    const frames = heard(fragments) as { fragment?: boolean; events: { kv: { key: string } }[] }[]
    // Two values of a million bytes stay below two MiB.
    expect(frames.map((f) => [f.fragment ?? false, f.events.length])).toEqual([
      ...Array.from({ length: 9 }, () => [true, 2]),
      [false, 2],
    ])
    expect(frames.flatMap((f) => f.events.map((e) => e.kv.key))).toHaveLength(20)
    expect(heard(whole)).toMatchObject([{ code: 8, error: expect.stringContaining('fragment') }])
    expect(whole.closed?.code).toBe(1008)
    expect(fragments.closed).toBeNull()
  })
})

describe('a stream that is asked', () => {
  it('answers as etcd 3.7.3 does, request by request', () => {
    const solo = Solo.born()
    for (let i = 0; i < 10; i++) solo.write(put('a', String(i)))
    // What it compacted is still on the disk: no watch is to see it all the same.
    solo.write({ kind: 'compaction', revision: 4, physical: false })
    const socket = solo.open()
    const compacted = 'etcdserver: mvcc: required revision has been compacted'
    const duplicate = 'mvcc: duplicate watch ID provided on the WatchStream'
    const refused = { at: '11', watch_id: '-1', created: true, canceled: true }
    // What a watch that was overtaken by a compaction leaves behind is etcd's too: its id is taken
    // until it is cancelled.
    const conversation: readonly (readonly [object, readonly object[]])[] = [
      [progress, []],
      [
        create('a', { start_revision: '2', watch_id: '7' }),
        [
          { at: '11', watch_id: '7', created: true },
          { at: '0', watch_id: '7', canceled: true, compact_revision: '4' },
        ],
      ],
      [create('a', { watch_id: '7' }), [{ ...refused, cancel_reason: duplicate }]],
      [progress, []],
      [cancel('7'), [{ at: '11', watch_id: '7', canceled: true }]],
      [progress, []],
      [create('a', { watch_id: '7' }), [{ at: '11', watch_id: '7', created: true }]],
      [progress, [{ at: '11', watch_id: '-1' }]],
      [create('a', { start_revision: '-1' }), [{ ...refused, cancel_reason: compacted }]],
      [{ create_request: {} }, [{ at: '11', created: true }]],
      [{ create_request: { range_end: 'AA==' } }, [{ at: '11', watch_id: '1', created: true }]],
      [
        create('b', { range_end: b64('a') }),
        [{ ...refused, cancel_reason: 'mvcc: watcher range is empty' }],
      ],
      [create('z', { start_revision: '100' }), [{ at: '11', watch_id: '2', created: true }]],
      [progress, []],
      [{}, []],
      [cancel(0), [{ at: '11', canceled: true }]],
      [cancel('999'), []],
      [create('a', { watch_id: '-1' }), [{ at: '11', watch_id: '-1', created: true }]],
      [
        create('a', { filters: ['NOPUT', 'NODELETE'], start_revision: '4' }),
        [{ at: '11', watch_id: '3', created: true }],
      ],
      [create('a', { filters: ['X'] }), [{ at: '11', watch_id: '4', created: true }]],
      [
        create('a', { start_revision: '4', prev_kv: true, watch_id: '9' }),
        [
          { at: '11', watch_id: '9', created: true },
          {
            at: '11',
            watch_id: '9',
            events: [4, 5, 6, 7, 8, 9, 10, 11].map((r) => ({
              kv: kv('a', String(r - 2), 2, r, r - 1),
              ...(r > 4 ? { prev_kv: kv('a', String(r - 3), 2, r - 1, r - 2) } : {}),
            })),
          },
        ],
      ],
    ]
    for (const [request, answers] of conversation) {
      solo.say(socket, request)
      // One after the other at one moment: history is scanned for those that come together.
      solo.run(100)
      expect(heard(socket), JSON.stringify(request)).toEqual(answers)
    }
    solo.say(socket, create('q'), create('q'))
    expect(heard(socket)).toMatchObject([{ watch_id: '5' }, { watch_id: '6' }])
    solo.say(socket, create('q'))
    expect(heard(socket)).toMatchObject([{ watch_id: '8' }])
  })

  it('ends with an error at what is no request, where nothing is watched', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.say(socket, create('a'), cancel(0))
    heard(socket)
    solo.member.watchMessage(socket, '{bad')
    expect(heard(socket)).toEqual([
      { error: "invalid character 'b' looking for beginning of object key string", code: 3 },
    ])
    expect(socket.closed?.code).toBe(1008)
    solo.loseMemory()
    expect(solo.member.replica?.watches.size).toBe(0)
  })

  it.each(['xx', '{bad', '[]', '{"create_request":{"key":5}}', `{"create_request":{"key":"Y`])(
    'goes on with its watches at what is no request, and hears nothing of its client any more: %s',
    (junk) => {
      const solo = Solo.born()
      const socket = solo.open()
      solo.say(socket, create('a'))
      for (const text of [
        junk,
        JSON.stringify(create('b')),
        'Q=="}}',
        JSON.stringify(create('b')),
      ]) {
        solo.member.watchMessage(socket, text)
      }
      heard(socket)
      solo.write(put('b', '1'))
      solo.write(put('a', '1'))
      expect(heard(socket)).toEqual([{ at: '3', events: [{ kv: kv('a', '1', 3, 3, 1) }] }])
      expect(socket.closed).toBeNull()
    },
  )

  it('takes a request in several messages, cut anywhere but within a string', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => JSON.stringify(create(key))) as [
      string,
      string,
      string,
    ]
    for (let at = 1; at < a.length; at++) {
      const solo = Solo.born()
      const socket = solo.open()
      for (const piece of [a.slice(0, at), a.slice(at)]) solo.member.watchMessage(socket, piece)
      const within = (a.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1
      expect(heard(socket)[0], `${at}`).toMatchObject(within ? { code: 3 } : {})
      expect(socket.closed === null, `${at}`).toBe(!within)
    }
    const solo = Solo.born()
    const socket = solo.open()
    const cut = a.length + 1
    for (const piece of [a.slice(0, 1), ' ', '', (a + b).slice(1, cut), (a + b + c).slice(cut)]) {
      solo.member.watchMessage(socket, piece)
    }
    expect(heard(socket)).toMatchObject([{ created: true }, { watch_id: '1' }, { watch_id: '2' }])
  })

  it('has limits', () => {
    const solo = Solo.born()
    const socket = solo.open()
    const tooMany = {
      watch_id: '-1',
      created: true,
      canceled: true,
      cancel_reason: 'etcdserver: too many requests',
    }
    for (let i = 0; i < 5; i++) solo.say(socket, create(`${i}${'k'.repeat(1_500_000)}`))
    heard(socket)
    solo.say(socket, create(`5${'k'.repeat(1_500_000)}`))
    expect(heard(socket)).toMatchObject([tooMany])
    solo.say(socket, cancel(0), create(`5${'k'.repeat(1_500_000)}`))
    expect(heard(socket)).toMatchObject([{ canceled: true }, { watch_id: '5', created: true }])
    solo.loseMemory()
    solo.run(50)
    solo.write(put(`5${'k'.repeat(1_400_000)}`, ''), put(`4${'k'.repeat(1_400_000)}`, ''))
    expect(socket.closed).toBeNull()
    solo.member.watchMessage(socket, ' '.repeat(2 * 1024 * 1024 + 1))
    expect(heard(socket)).toMatchObject([{ error: 'etcdserver: request is too large', code: 3 }])
  })
})

describe('a stream at a member that can serve nobody', () => {
  it('is refused by a member without a cluster', () => {
    const blank = new Solo()
    const socket = blank.open()
    expect(heard(socket)).toMatchObject([
      { code: 14, error: expect.stringContaining('quorate: blank member') },
    ])
    expect(socket.closed?.code).toBe(1013)
  })

  it('is cut off once no leader was known for three elections, if it requires one, and refused meanwhile', () => {
    const world = new Watched()
    const patient = world.open().socket
    const strict = new FakeSocket()
    const late = new FakeSocket()
    world.turn(() => world.watches.open(strict, { requireLeader: true, acks: false }))
    for (const hasLeader of [false, true, false]) {
      world.hasLeader = hasLeader
      for (let n = 0; n < 29; n++) world.tick()
    }
    expect(strict.closed).toBeNull()
    world.turn(() => world.watches.open(late, { requireLeader: true, acks: false }))
    const noLeader = [{ error: 'etcdserver: no leader', code: 14 }]
    expect(heard(late)).toEqual(noLeader)
    world.tick()
    expect(heard(strict)).toEqual(noLeader)
    expect([strict.closed?.code, late.closed?.code, patient.closed]).toEqual([1013, 1013, null])
    expect(world.watches.size).toBe(1)
  })
})

describe('a stream whose client is slow', () => {
  it('holds a slow client’s events back until it takes them, and cuts off one that takes nothing', () => {
    const solo = Solo.born()
    const slow = solo.open()
    const quick = solo.open()
    slow.fast = false
    for (const socket of [slow, quick]) solo.say(socket, create('a'))
    const value = 'x'.repeat(100_000)
    for (let i = 0; i < 100; i++) solo.write(put('a', value))
    expect(quick.taken).toHaveLength(101)
    expect(slow.most).toBeLessThan(1_500_000)
    expect(solo.member.replica?.watches.busyReason()).toBe('watches')
    for (let i = 0; i < 1000 && slow.waiting > 0; i++) {
      slow.take(3)
      solo.run(100)
    }
    const revisions = (socket: FakeSocket) =>
      socket.taken.flatMap((t) =>
        (JSON.parse(t).result.events ?? []).map(
          (e: { kv: { mod_revision: string } }) => e.kv.mod_revision,
        ),
      )
    expect(revisions(slow)).toEqual(revisions(quick))
    expect(slow.most).toBeLessThan(3_000_000)
    expect(solo.member.replica?.watches.busyReason()).toBe(null)
    solo.write(put('a', value))
    solo.run(31_000)
    expect(slow.closed).toEqual({
      code: 1008,
      reason: expect.stringContaining('quorate: the watch took nothing'),
    })
    slow.take()
    expect(JSON.parse(slow.taken.at(-1) ?? '').error.code).toBe(8)
    expect(quick.closed).toBeNull()
    expect(solo.member.replica?.watches.busyReason()).toBe(null)
  })

  it('counts what an edge says its client has taken', () => {
    const solo = Solo.born()
    const edge = solo.open({ acks: true })
    solo.say(edge, create('a'))
    const bytes = () => edge.taken.reduce((n, t) => n + Buffer.byteLength(t), 0)
    const acknowledge = (total: number) => {
      const message = new Uint8Array(8)
      new DataView(message.buffer).setBigUint64(0, BigInt(total))
      solo.member.watchMessage(edge, message)
    }
    const value = 'x'.repeat(100_000)
    for (let i = 0; i < 100; i++) solo.write(put('a', value))
    expect(bytes()).toBeLessThan(1_500_000)
    for (let i = 0; i < 1000; i++) {
      const before = bytes()
      acknowledge(before)
      solo.run(5)
      if (bytes() === before) break
    }
    expect(bytes()).toBeGreaterThan(13_000_000)
    expect(solo.member.replica?.watches.busyReason()).toBe(null)
    solo.loseMemory()
    solo.run(200)
    expect(solo.member.replica?.watches.busyReason()).toBe(null)
    solo.run(60_000)
    expect(edge.closed).toBeNull()
  })
})

describe('a stream whose member loses its memory', () => {
  it('goes on after its member lost its memory', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.say(socket, create('a', { watch_id: '-5' }))
    solo.write(put('a', '1'))
    solo.loseMemory()
    solo.run(100)
    solo.write(put('a', '2'))
    expect(heard(socket)).toEqual([
      { at: '1', watch_id: '-5', created: true },
      { at: '2', watch_id: '-5', events: [{ kv: kv('a', '1', 2, 2, 1) }] },
      { at: '3', watch_id: '-5', events: [{ kv: kv('a', '2', 2, 3, 2) }] },
    ])
  })

  it('that is quiet while history is compacted wakes up where it was', () => {
    const solo = Solo.born()
    const quiet = solo.open()
    const rested = solo.open()
    for (const socket of [quiet, rested]) solo.say(socket, create('q'))
    for (let i = 0; i < 20; i++) solo.write(put('a', String(i)))
    solo.write(compaction(15))
    solo.loseMemory()
    solo.run(100)
    for (let i = 0; i < 20; i++) solo.write(put('a', String(i)))
    // Nothing was told since: only rest() says how far all are.
    const before = rested.attaches
    solo.member.replica?.watches.beforeSleep()
    expect(rested.attaches).toBe(before + 1)
    solo.loseMemory()
    solo.run(100)
    solo.write(put('q', '1'))
    for (const socket of [quiet, rested]) {
      expect(heard(socket)).toEqual([
        { at: '1', created: true },
        { at: '42', events: [{ kv: kv('q', '1', 42, 42, 1) }] },
      ])
    }
  })

  it('with ten thousand watches survives its member’s memory, in few rows', () => {
    const solo = Solo.born()
    const socket = solo.open()
    const rows = solo.sql.rowsWritten
    for (let i = 0; i < 10_000; i++) {
      solo.say(socket, create(`key/${i}`))
      if (i === 5000) solo.loseMemory()
    }
    expect(solo.sql.rowsWritten - rows).toBeLessThan(60)
    expect(heard(socket)).toHaveLength(10_000)
    solo.say(socket, create('one more'))
    expect(heard(socket)).toMatchObject([
      { canceled: true, cancel_reason: 'etcdserver: too many requests' },
    ])
    solo.loseMemory()
    solo.run(100)
    solo.write(put('key/7', 'w'), put('key/777', 'x'), put('key/none', 'y'), put('key/9999', 'z'))
    expect(heard(socket)).toMatchObject([
      { watch_id: '7' },
      { watch_id: '777' },
      { watch_id: '9999' },
    ])
    solo.say(socket, cancel(777))
    solo.loseMemory()
    solo.run(100)
    heard(socket)
    solo.write(put('key/777', 'x'), put('key/9999', 'z'))
    expect(heard(socket)).toMatchObject([{ watch_id: '9999' }])
    socket.close(1000, 'gone')
    solo.loseMemory()
    solo.run(100)
    expect([...solo.sql.query('SELECT count(*) FROM watch_stream')]).toEqual([[0]])
  })

  it('hears of a delete in slices when it shows, as one revision, whenever memory is lost meanwhile', () => {
    const solo = Solo.born()
    const socket = solo.open()
    for (let i = 0; i < 3000; i += 500) {
      solo.write(
        ...Array.from({ length: 500 }, (_, k) => put(`a${String(i + k).padStart(4, '0')}`, '')),
      )
    }
    solo.say(socket, create('a', { range_end: b64('b') }), create('a0007'))
    heard(socket)
    solo.call(Method.DELETE_RANGE, encodeDeleteRangeRequest(del('a', 'b')))
    const { revision } = solo
    expect(heard(socket)).toEqual([])
    for (let n = 0; n < 100 && solo.revision === revision; n++) {
      if (n % 3 === 1) solo.loseMemory()
      solo.run(1)
    }
    solo.run(10)
    solo.write(put('a0007', 'again'))
    const frames = heard(socket) as {
      at: string
      watch_id?: string
      events: { type?: string; kv: { mod_revision: string } }[]
    }[]
    expect(frames.map((f) => [f.watch_id ?? '0', f.events.length])).toEqual(
      expect.arrayContaining([
        ['0', 3000],
        ['1', 1],
      ]),
    )
    expect(frames).toHaveLength(4)
    const [first] = frames.filter((f) => f.events.length === 3000)
    expect(new Set(first?.events.map((e) => `${e.type} ${e.kv.mod_revision}`))).toEqual(
      new Set([`DELETE ${revision + 1}`]),
    )
  })
})
