import { describe, expect, it } from 'vitest'
import {
  BODY_TIMEOUT_MS,
  MAX_BODY_BYTES,
  MAX_MEMBER_WATCH_BYTES,
  MAX_WATCHES_PER_STREAM,
  WATCH_ANSWER_BYTES,
  WATCH_CROWDED_MS,
  WATCH_HELD_BYTES,
  WATCH_PART_BYTES,
  WATCH_STALL_MS,
  WATCH_TURN_BYTES,
} from '../../src/limits.ts'
import type { FakeSocket } from '../harness/sockets.ts'
import { Solo } from '../harness/solo.ts'
import { put } from '../mvcc/requests.ts'

const b64 = (text: string) => Buffer.from(text).toString('base64')
const create = (key: string, more: object = {}) =>
  JSON.stringify({ create_request: { key: b64(key), ...more } })
const PROGRESS = '{"progress_request":{}}'
const LARGE = 'x'.repeat(1_000_000)
/** Of the message that tells of it. */
const LARGE_BYTES = Math.ceil((LARGE.length * 4) / 3)

function errorsOf(socket: FakeSocket): string[] {
  return socket.taken.flatMap((text) =>
    text.startsWith('{"error"') ? [JSON.parse(text).error.message] : [],
  )
}

function revisionsOf(socket: FakeSocket): string[] {
  return socket.taken.flatMap((text) => {
    const { events = [] } = JSON.parse(text).result ?? {}
    return events.map((event: { kv: { mod_revision: string } }) => event.kv.mod_revision)
  })
}

describe('a client that asks', () => {
  it('and does not listen is cut off before its answers fill the memory', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.member.watchMessage(socket, create('a'))
    socket.fast = false
    const [answer = ''] = socket.taken
    for (let i = 0; i < 1000 && socket.closed === null; i++)
      solo.member.watchMessage(socket, PROGRESS.repeat(1000))
    expect(socket.closed).toMatchObject({ code: 1008 })
    expect(socket.most).toBeGreaterThan(WATCH_ANSWER_BYTES)
    expect(socket.most).toBeLessThan(WATCH_ANSWER_BYTES + 2 * answer.length + 1000)
    expect(solo.member.replica?.watches.size).toBe(0)
    expect(solo.aborts).toEqual([])
  })

  it('and listens may go on for ever', () => {
    const solo = Solo.born()
    const socket = solo.open()
    solo.member.watchMessage(socket, create('a'))
    let bytes = 0
    for (let i = 0; i < 60; i++) {
      solo.member.watchMessage(socket, PROGRESS.repeat(1000))
      for (const text of socket.taken.splice(0)) bytes += text.length
    }
    expect(socket.closed).toBeNull()
    expect(bytes).toBeGreaterThan(WATCH_ANSWER_BYTES)
  })

  it('for as many watches as there may be, at once, is answered', () => {
    const solo = Solo.born()
    const socket = solo.open()
    socket.fast = false
    solo.member.watchMessage(socket, create('a').repeat(MAX_WATCHES_PER_STREAM / 2))
    solo.member.watchMessage(socket, create('a').repeat(MAX_WATCHES_PER_STREAM / 2))
    expect(socket.closed).toBeNull()
    socket.take()
    expect(socket.taken.filter((text) => text.includes('"canceled"'))).toEqual([])
    solo.member.watchMessage(socket, create('a'))
    socket.take()
    expect(JSON.parse(socket.taken.at(-1) ?? '').result).toMatchObject({
      canceled: true,
      cancel_reason: 'etcdserver: too many requests',
    })
  })

  it('with a message of more than may be is refused', () => {
    const solo = Solo.born()
    const pad = (bytes: number): string => create('a').padEnd(bytes, ' ')
    const [good, bad, wide] = [solo.open(), solo.open(), solo.open()]
    solo.member.watchMessage(good, pad(MAX_BODY_BYTES))
    expect(good.closed).toBeNull()
    solo.member.watchMessage(bad, pad(MAX_BODY_BYTES + 1))
    // As many characters, but two bytes each.
    solo.member.watchMessage(wide, `{"x":"${'ä'.repeat(MAX_BODY_BYTES / 2)}"}`)
    for (const socket of [bad, wide])
      expect(errorsOf(socket)).toEqual(['etcdserver: request is too large'])
  })

  it('with a request that does not end is refused as soon as it is too large, or late', () => {
    const solo = Solo.born()
    const [large, late, whole] = [solo.open(), solo.open(), solo.open()]
    const half = MAX_BODY_BYTES / 2
    const begun = '{"create_request":'.padEnd(half - 1, ' ')
    for (const socket of [large, late, whole]) solo.member.watchMessage(socket, begun)
    solo.member.watchMessage(large, ' '.repeat(half + 1))
    expect(errorsOf(large)).toEqual(['etcdserver: request is too large'])
    solo.member.watchMessage(whole, '{"key":"YQ=="}}')
    solo.run(BODY_TIMEOUT_MS - 1000)
    expect([errorsOf(late), late.closed]).toEqual([[], null])
    solo.run(1100)
    expect(errorsOf(late)).toEqual(['context deadline exceeded'])
    expect([whole.taken.length, whole.closed]).toEqual([1, null])
    expect(solo.member.replica?.watches.size).toBe(1)
  })

  it('with requests that do not end: what has come of them is bounded over all clients', () => {
    const solo = Solo.born()
    const begun = '{"create_request":'.padEnd(MAX_BODY_BYTES - 1, ' ')
    const sockets = Array.from({ length: 10 }, () => {
      const socket = solo.open()
      solo.member.watchMessage(socket, begun)
      return socket
    })
    const held = Math.floor(WATCH_PART_BYTES / MAX_BODY_BYTES)
    expect(sockets.map((socket) => socket.closed !== null)).toEqual(
      sockets.map((_, i) => i >= held),
    )
    expect(errorsOf(sockets[held] as FakeSocket)).toEqual(['etcdserver: too many requests'])
    solo.run(BODY_TIMEOUT_MS + 100)
    expect(sockets.filter((socket) => socket.closed === null)).toEqual([])
    const after = solo.open()
    solo.member.watchMessage(after, begun)
    expect(after.closed).toBeNull()
  })

  it('by a token that nobody knows yet: what waits for that is bounded over all clients', () => {
    const solo = Solo.born()
    const token = `${'a'.repeat(16)}.999999`
    const sockets = Array.from({ length: 5 }, () => {
      const socket = solo.open({ who: { token } })
      solo.member.watchMessage(socket, create('a').padEnd(MAX_BODY_BYTES))
      return socket
    })
    const held = Math.floor(WATCH_HELD_BYTES / MAX_BODY_BYTES)
    expect(sockets.map((socket) => socket.closed !== null)).toEqual(
      sockets.map((_, i) => i >= held),
    )
    expect(errorsOf(sockets[held] as FakeSocket)).toEqual(['etcdserver: too many requests'])
    solo.run(3000)
    expect(sockets.map((socket) => socket.taken.length)).toEqual(sockets.map(() => 1))
  })
})

describe('a large event', () => {
  it('for very many who watch is told to some in each turn, and to each of them once', () => {
    const solo = Solo.born()
    const sockets = Array.from({ length: 100 }, () => solo.open())
    for (const socket of sockets) solo.member.watchMessage(socket, create('a'))
    // All that leaves between two of these moments left in one turn.
    let most = 0
    const heard = (): number =>
      sockets.reduce((sum, s) => sum + s.taken.reduce((bytes, text) => bytes + text.length, 0), 0)
    let before = heard()
    const told = solo.write(put('a', LARGE), put('a', 'small'))
    for (let i = 0; i < 200; i++) {
      most = Math.max(most, heard() - before)
      before = heard()
      solo.run(1)
    }
    expect(told.map((answer) => answer?.code ?? 0)).toEqual([0, 0])
    for (const socket of sockets) expect(revisionsOf(socket)).toEqual(['2', '3'])
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(2 * WATCH_TURN_BYTES + LARGE_BYTES * 2)
  })

  it('for very many who take nothing fills no memory; who takes them gets them all, the others are cut off soon', () => {
    const solo = Solo.born()
    const slow = Array.from({ length: 100 }, () => solo.open())
    const good = Array.from({ length: 3 }, () => solo.open())
    for (const socket of [...slow, ...good]) solo.member.watchMessage(socket, create('a'))
    for (const socket of slow) socket.fast = false
    let most = 0
    const look = (): void => {
      most = Math.max(
        most,
        slow.reduce((sum, s) => sum + (s.closed === null ? s.buffered : 0), 0),
      )
    }
    for (let i = 0; i < 5; i++) {
      solo.write(put('a', LARGE))
      look()
    }
    for (let ms = 0; ms < WATCH_STALL_MS / 2; ms += 20) {
      solo.run(20)
      look()
    }
    expect(most).toBeGreaterThan(MAX_MEMBER_WATCH_BYTES / 2)
    expect(most).toBeLessThan(MAX_MEMBER_WATCH_BYTES + WATCH_TURN_BYTES + 2 * LARGE_BYTES)
    for (const socket of good) expect(revisionsOf(socket)).toEqual(['2', '3', '4', '5', '6'])
    expect(slow.filter((socket) => socket.closed !== null).length).toBeGreaterThan(50)
    expect(WATCH_CROWDED_MS).toBeLessThan(WATCH_STALL_MS)
    expect(solo.aborts).toEqual([])
  })
})
