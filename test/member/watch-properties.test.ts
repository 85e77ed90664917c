/**
 * What etcd promises of watches, held to random histories: puts, deletes, transactions,
 * compactions, writes in slices, clients that take nothing for a while, go away and come back,
 * memory lost at any moment, snapshots that take history's place.
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { RequestOp, WriteRequest } from '../../src/mvcc/types.ts'
import { del, put, txn } from '../mvcc/requests.ts'
import { type Asked, type Log, lastWhole, Watched } from './watched.ts'

// Small, so that slices, batches, stalls and overflows happen within a short history.
vi.mock('../../src/limits.ts', async (original: () => Promise<object>) => ({
  ...(await original()),
  SLICE_ROWS: 5,
  SLICE_BYTES: 4000,
  WATCH_SLICES_PER_TURN: 1,
  WATCH_BATCH_REVISIONS: 3,
  WATCH_BUFFER_BYTES: 1500,
  WATCH_FRAGMENT_BYTES: 300,
  WATCH_ROW_BYTES: 40,
  MAX_ATTACHMENT_BYTES: 160,
}))
vi.mock('../../src/mvcc/limits.ts', async (original: () => Promise<object>) => ({
  ...(await original()),
  APPLIED_EVENTS: 8,
  BATCH_ROW_CHANGES: 7,
}))

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60)
const KEYS = ['a', 'a\0', 'aa', 'b', 'c', 'ÿ', '\0']

const key = fc.constantFrom(...KEYS)
const value = fc.constantFrom('', '1', 'x'.repeat(100))
const onePut = fc.tuple(key, value).map(([k, v]) => put(k, v))
const oneDelete = fc.tuple(key, fc.constantFrom('', '\0', 'c')).map(([k, end]) => del(k, end))
const several = fc.uniqueArray(key, { minLength: 2, maxLength: 5 }).chain((keys) =>
  fc.tuple(
    ...keys.map((k) =>
      fc.oneof(
        value.map((v): RequestOp => put(k, v)),
        fc.constant<RequestOp>(del(k)),
      ),
    ),
  ),
)
const write: fc.Arbitrary<WriteRequest> = fc.oneof(
  { weight: 5, arbitrary: onePut },
  { weight: 2, arbitrary: oneDelete },
  { weight: 3, arbitrary: several.map((ops) => txn([], ops)) },
)
const asked = fc.record({
  key,
  rangeEnd: fc.constantFrom('', '', '\0', 'b', 'ÿ'),
  /** Of the revisions there are, and some more. */
  start: fc.option(fc.double({ min: 0, max: 1.2, noNaN: true }), { freq: 2 }),
  noPut: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  noDelete: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  prevKv: fc.boolean(),
  fragment: fc.boolean(),
})
const nth = fc.nat({ max: 50 })
const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      requests: fc.array(write, { minLength: 1, maxLength: 6 }),
      size: fc.integer({ min: 1, max: 6 }),
      rows: fc.constantFrom(1, 3, 1000),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('create' as const), client: nth, asked }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('cancel' as const), client: nth, watch: nth }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('progress' as const), client: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('slow' as const), client: nth }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      client: nth,
      messages: fc.integer({ min: 1, max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fast' as const), client: nth }) },
  { weight: 1, arbitrary: fc.constant({ do: 'open' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reconnect' as const), client: nth }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('compact' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'purge' as const }) },
  { weight: 4, arbitrary: fc.constant({ do: 'tick' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'lose memory' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'rest' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'fall behind' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      full: fc.boolean(),
      lose: fc.integer({ min: -4, max: 4 }),
      next: fc.array(onePut, { maxLength: 2 }),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const course = fc.array(step, { minLength: 30, maxLength: 120, size: 'max' })

/** Plays a course of events to its end, where everybody has heard everything. */
function play(steps: readonly Step[]): Watched {
  const world = new Watched()
  world.open()
  world.open()
  let behind = false
  for (const s of steps) {
    const client = 'client' in s ? world.clients[s.client % world.clients.length] : undefined
    if (s.do === 'write') world.commit(s.requests, !behind, s.size, s.rows)
    else if (s.do === 'compact') world.compact(s.share, !behind)
    else if (s.do === 'purge') world.turn(() => world.main.store.compactSlice(4, world.now))
    else if (s.do === 'tick') world.tick()
    else if (s.do === 'lose memory') world.loseMemory()
    else if (s.do === 'rest') world.watches.beforeSleep()
    else if (s.do === 'open' && world.clients.length < 4) world.open()
    else if (s.do === 'fall behind') behind = true
    else if (s.do === 'jump') {
      world.jump(s.full, s.lose, s.next)
      behind = false
    } else if (client !== undefined) {
      if (s.do === 'create') {
        const { revision } = world.main.store
        const start = s.asked.start === null ? 0 : Math.max(1, Math.ceil(revision * s.asked.start))
        world.create(client, {
          ...s.asked,
          start,
          rangeEnd:
            s.asked.rangeEnd > s.asked.key || s.asked.rangeEnd === '\0' ? s.asked.rangeEnd : '',
        })
      } else if (s.do === 'cancel') {
        const ids = [...client.open.keys()]
        const id = ids[s.watch % ids.length]
        // What still waits for the client would belong to a watch that is no more.
        client.socket.take()
        client.read(world.logs)
        if (id !== undefined && client.open.has(id)) world.cancel(client, id)
      } else if (s.do === 'progress')
        world.turn(() => world.watches.onMessage(client.socket, '{"progress_request":{}}'))
      else if (s.do === 'slow') client.socket.fast = false
      else if (s.do === 'take') client.socket.take(s.messages)
      else if (s.do === 'fast') {
        client.socket.take()
        client.socket.fast = true
      } else if (s.do === 'reconnect') world.reconnect(client)
      client.read(world.logs)
    }
  }
  world.quiesce()
  for (const client of world.clients) expect(client.errors).toEqual([])
  return world
}

function holds(check: (log: Log, world: Watched) => void): void {
  fc.assert(
    fc.property(course, (steps) => {
      const world = play(steps)
      for (const log of world.logs) check(log, world)
    }),
    { numRuns: RUNS },
  )
}

const eventsOf = (log: Log) => log.responses.flatMap((r) => r.events)

describe('watches are', () => {
  it('ordered: events come in the order of their revisions', () => {
    holds((log) => {
      const revisions = eventsOf(log).map((e) => e.revision)
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
      for (const r of log.responses)
        expect(r.header).toBeGreaterThanOrEqual(r.events.at(-1)?.revision ?? 0)
    })
  })

  it('unique: no event comes twice', () => {
    holds((log) => {
      const seen = eventsOf(log).map((e) => e.json)
      expect(new Set(seen).size).toBe(seen.length)
    })
  })

  it('reliable: whoever watches to the end has heard every event, and whoever left before heard all up to there', () => {
    holds((log, world) => {
      const all = world.expected(log.asked, log.from, world.truth.store.revision)
      const heard = eventsOf(log)
      expect(heard.map((e) => e.json)).toEqual(all.slice(0, heard.length).map((e) => e.json))
      if (!log.left && log.compacted === null) expect(heard.length).toBe(all.length)
    })
  })

  it('atomic: all events of a revision come in one response, or in fragments that follow each other', () => {
    holds((log, world) => {
      let last = 0
      let within = false
      for (const r of log.responses) {
        const first = r.events[0]?.revision
        if (first === undefined) continue
        if (within) expect(first).toBeGreaterThanOrEqual(last)
        else expect(first).toBeGreaterThan(last)
        last = r.events.at(-1)?.revision ?? last
        within = r.fragment
        expect(log.asked.fragment || !r.fragment).toBe(true)
        if (r.fragment) continue
        const heard = eventsOf(log).filter((e) => e.revision === last)
        expect(heard.length).toBe(world.expected(log.asked, last, last).length)
      }
    })
  })

  it('resumable: a watch that goes on after the last revision it heard has missed nothing and hears nothing again', () => {
    holds((log, world) => {
      if (log.before === null) return
      const chain: Log[] = []
      for (let l: Log | null = log; l !== null; l = l.before) chain.unshift(l)
      const first = chain[0] as Log
      const heard = chain.flatMap((l) => {
        // A client throws away what it heard of a revision that it did not hear whole.
        const whole = l === log ? Number.POSITIVE_INFINITY : lastWhole(l)
        return eventsOf(l).filter((e) => e.revision <= whole)
      })
      const all = world.expected(log.asked, first.from, world.truth.store.revision)
      expect(heard.map((e) => e.json)).toEqual(all.slice(0, heard.length).map((e) => e.json))
      if (!log.left && log.compacted === null) expect(heard.length).toBe(all.length)
    })
  })

  it('bookmarkable: what comes after a progress notification is newer than it, and nothing older is missing', () => {
    holds((log, world) => {
      let heard = 0
      let bookmark = 0
      for (const r of log.responses) {
        if (r.events.length > 0) {
          expect(r.events[0]?.revision).toBeGreaterThan(bookmark)
          heard += r.events.length
          continue
        }
        expect(r.header).toBeGreaterThanOrEqual(bookmark)
        bookmark = r.header
        expect(heard).toBe(world.expected(log.asked, log.from, bookmark).length)
      }
    })
  })
})

describe('a watch', () => {
  it('is cancelled for a compaction only if it asked for less, or was behind', () => {
    holds((log, world) => {
      if (log.compacted === null) return
      const tooLate = log.asked.start > 0 && log.asked.start < log.compactedBefore
      expect(tooLate || world.overtook.has(log.compacted)).toBe(true)
    })
  })

  it('hears what each key was before if it asks, unless that is compacted', () => {
    holds((log, world) => {
      const { compactRevision, revision } = world.main.store
      const all: readonly (Asked | { previous: string | null })[] = world.expected(
        log.asked,
        log.from,
        revision,
      )
      eventsOf(log).forEach((e, i) => {
        const { previous } = all[i] as { previous: string | null }
        if (!log.asked.prevKv) expect(e.previous).toBeNull()
        else if (e.previous !== null || e.revision > compactRevision)
          expect(e.previous).toBe(previous)
      })
    })
  })
})
