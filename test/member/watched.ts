/**
 * A store with watchers, driven turn by turn as a member drives it, and clients that write down
 * what they hear. Beside it the cluster: a store that has everything, from which snapshots come,
 * and one that is never compacted, which is the truth.
 */

import { Watches } from '../../src/member/watch/streams.ts'
import type { Event, WriteRequest } from '../../src/mvcc/types.ts'
import {
  clusterId,
  type LogIndex,
  memberId,
  type Revision,
  revision,
  term,
} from '../../src/types.ts'
import { FakeSocket, FakeSockets } from '../harness/sockets.ts'
import { NOW, Replica } from '../mvcc/replica.ts'
import { compaction } from '../mvcc/requests.ts'

/** What a client asked of a watch. */
export interface Asked {
  readonly key: string
  readonly rangeEnd: string
  /** 0: now. */
  readonly start: number
  readonly noPut: boolean
  readonly noDelete: boolean
  readonly prevKv: boolean
  readonly fragment: boolean
}

export interface Response {
  readonly header: number
  readonly events: readonly {
    readonly revision: number
    readonly json: string
    readonly previous: string | null
  }[]
  readonly fragment: boolean
}

/** All that one watch was told, in order; `progress` responses have no events. */
export interface Log {
  readonly asked: Asked
  /** First revision it is to hear of. */
  readonly from: number
  readonly responses: Response[]
  /** Cancelled by its client, or the client went away. */
  left: boolean
  /** Cancelled because its revisions are compacted. */
  compacted: number | null
  /** What was compacted when it was created. */
  readonly compactedBefore: number
  /** The watch that this one continues. */
  readonly before: Log | null
}

export function lastWhole(log: Log): number {
  let last = log.from - 1
  for (const r of log.responses) {
    if (r.events.length === 0) last = Math.max(last, r.header)
    else if (!r.fragment) last = Math.max(last, r.events.at(-1)?.revision ?? 0)
  }
  return last
}

/** One stream's other end. */
export class Client {
  readonly socket = new FakeSocket()
  readonly open = new Map<string, Log>()
  /** Requests whose answer has not come. */
  readonly creating: Pick<Log, 'asked' | 'before' | 'compactedBefore'>[] = []
  readonly errors: string[] = []
  #read = 0

  /** Reads what the socket has taken; finished logs go to `logs`. */
  read(logs: Log[]): void {
    for (; this.#read < this.socket.taken.length; this.#read++) {
      const frame = JSON.parse(this.socket.taken[this.#read] as string)
      if (frame.error !== undefined) {
        this.errors.push(frame.error.message)
        continue
      }
      const { result } = frame
      const id = result.watch_id ?? '0'
      const header = Number(result.header.revision ?? 0)
      if (result.created) {
        const creating = this.creating.shift()
        if (creating === undefined)
          throw new Error(`watch ${id} is created, and nobody asked for it`)
        if (result.canceled) throw new Error(`refused: ${result.cancel_reason}`)
        const from = creating.asked.start > 0 ? creating.asked.start : header + 1
        const log: Log = { ...creating, from, responses: [], left: false, compacted: null }
        this.open.set(id, log)
        logs.push(log)
      } else if (result.canceled) {
        const log = this.open.get(id)
        if (log === undefined) throw new Error(`watch ${id} is cancelled, and not open`)
        if (result.compact_revision !== undefined) log.compacted = Number(result.compact_revision)
        else log.left = true
        this.open.delete(id)
      } else {
        const events = (result.events ?? []).map(
          (e: { prev_kv?: object; kv: { mod_revision: string } }) => {
            const { prev_kv, ...rest } = e
            const previous = prev_kv === undefined ? null : JSON.stringify(prev_kv)
            return { revision: Number(e.kv.mod_revision), json: JSON.stringify(rest), previous }
          },
        )
        const response = { header, events, fragment: result.fragment === true }
        const told = id === '-1' ? [...this.open.values()] : [this.open.get(id)]
        for (const log of told) {
          if (log === undefined) throw new Error(`watch ${id} hears something, and is not open`)
          log.responses.push(response)
        }
      }
    }
  }
}

const b64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

export class Watched {
  readonly sockets = new FakeSockets()
  readonly truth = new Replica()
  readonly source = new Replica()
  readonly clients: Client[] = []
  readonly logs: Log[] = []
  main = new Replica()
  watches: Watches
  now = NOW
  hasLeader = true
  /** Compactions that may have overtaken somebody: somebody was behind. */
  readonly overtook = new Set<number>()
  #more = false
  #random = 1
  #id = 0

  constructor() {
    this.watches = this.#live()
  }

  #live(): Watches {
    const { store } = this.main
    const hasLeader = (): boolean => this.hasLeader
    return new Watches({
      store,
      access: { admit: () => {}, behind: () => false, watch: () => '', mayStillWatch: () => null },
      sql: this.main.sql,
      clock: { now: () => this.now, setTimer: () => 0, clearTimer: () => {} },
      random: {
        bytes: (n) => Uint8Array.from({ length: n }, () => this.#byte()),
        int: () => 0,
      },
      sockets: this.sockets,
      header: (at) => ({
        clusterId: clusterId(1n),
        memberId: memberId(2n),
        revision: revision(at),
        raftTerm: term(3),
      }),
      get hasLeader() {
        return hasLeader()
      },
      progressMs: 1000,
      setDeadline: () => {},
      turn: () => {},
    })
  }

  #byte(): number {
    this.#random = (this.#random * 73 + 41) % 65537
    return this.#random & 0xff
  }

  turn(fn: () => void): void {
    this.#more = this.main.sql.transaction(() => {
      fn()
      return this.watches.settle()
    })
    this.watches.flush()
    for (const client of this.clients) client.read(this.logs)
  }

  /**
   * Entries are committed; `here`: applied at once, in batches of `size`, else only a snapshot will
   * bring them.
   */
  commit(requests: readonly WriteRequest[], here: boolean, size: number, rowBudget: number): void {
    const entries = requests.map((request) => ({ request, id: null }))
    this.source.applyAll(entries, size)
    // Compaction is the one thing that the truth does not know.
    this.truth.applyAll(
      requests.map((request) => ({
        request: request.kind === 'compaction' ? null : request,
        id: null,
      })),
      size,
    )
    if (!here) return
    for (let done = 0; done < requests.length; ) {
      const behind = this.watches.hub.behind
      const before = this.main.store.compactRevision
      this.turn(() => {
        const batch = this.main.store.beginBatch()
        for (let n = 0; n < size && done < requests.length; n++) {
          const index = (this.main.store.appliedIndex + 1) as LogIndex
          if (!batch.write(index, null, requests[done] as WriteRequest, rowBudget).done) break
          done++
        }
        batch.finish()
      })
      const { compactRevision } = this.main.store
      if (compactRevision !== before && behind) this.overtook.add(compactRevision)
    }
  }

  compact(share: number, here: boolean): void {
    const { revision: current, compactRevision } = this.source.store
    const at = Math.floor(
      Math.max(compactRevision, 0) + (current - Math.max(compactRevision, 0)) * share,
    )
    if (at > compactRevision && at > 0) this.commit([compaction(at)], here, 1, 1000)
  }

  /** The store is what a snapshot of the source says, in as many turns as it takes. */
  jump(full: boolean, loseMemoryAt: number, next: readonly WriteRequest[] = []): void {
    const { main, source } = this
    if (main.store.appliedIndex === source.store.appliedIndex && !full) return
    const from = full ? null : { revision: main.store.revision, index: main.store.appliedIndex }
    const state = source.store.beginExport(from, NOW + 1_000_000)
    this.turn(() => main.store.beginImport(Uint8Array.of(++this.#id), state.header))
    for (let n = 0; main.store.importing !== null; n++) {
      const { importing } = main.store
      if (importing.clearing) this.turn(() => main.store.importSlice(5))
      else {
        const chunk = state.chunk(importing.cursor, 20, 2000)
        this.turn(() => {
          if (!main.store.importChunk(chunk.data)) return
          // What is committed behind the snapshot is applied in the same turn.
          const entries = next.map((request) => ({ request, id: null }))
          for (const replica of [this.source, this.truth]) replica.applyAll(entries, entries.length)
          const batch = main.store.beginBatch()
          for (const request of next)
            batch.write((main.store.appliedIndex + 1) as LogIndex, null, request, 1000)
          batch.finish()
        })
      }
      if (n === loseMemoryAt) this.loseMemory()
    }
    state.close()
    this.overtook.add(main.store.compactRevision)
  }

  /** Whether the store has all that is committed: else only a snapshot brings it on. */
  get level(): boolean {
    return this.main.store.appliedIndex === this.source.store.appliedIndex
  }

  loseMemory(): void {
    this.main.crash()
    this.watches = this.#live()
    this.turn(() => this.watches.wake())
  }

  open(): Client {
    const client = new Client()
    this.clients.push(client)
    this.sockets.all.add(client.socket)
    this.turn(() => this.watches.open(client.socket, { requireLeader: false, acks: false }))
    return client
  }

  say(client: Client, request: object): void {
    this.turn(() => this.watches.onMessage(client.socket, JSON.stringify(request)))
  }

  create(client: Client, asked: Asked, before: Log | null = null): void {
    client.creating.push({ asked, before, compactedBefore: this.main.store.compactRevision })
    const filters = [...(asked.noPut ? ['NOPUT'] : []), ...(asked.noDelete ? ['NODELETE'] : [])]
    const { prevKv: prev_kv, fragment } = asked
    const where = {
      key: b64(asked.key),
      range_end: b64(asked.rangeEnd),
      start_revision: String(asked.start),
    }
    this.say(client, { create_request: { ...where, filters, prev_kv, fragment } })
  }

  cancel(client: Client, id: string): void {
    this.say(client, { cancel_request: { watch_id: id } })
  }

  /** The client goes away, and comes back on a new stream for what it has not heard whole. */
  reconnect(client: Client): Client {
    const open = [...client.open.values()]
    this.#close(client)
    const next = this.open()
    for (const log of open) this.create(next, { ...log.asked, start: lastWhole(log) + 1 }, log)
    return next
  }

  #close(client: Client): void {
    client.socket.close(1000, 'gone')
    for (const log of client.open.values()) log.left = true
    client.open.clear()
    this.turn(() => this.watches.onClose(client.socket))
    this.clients.splice(this.clients.indexOf(client), 1)
  }

  tick(): void {
    this.now += 100
    this.turn(() => this.watches.tick(this.now))
  }

  /** Until everybody has heard everything. */
  quiesce(): void {
    if (!this.level) this.jump(false, -1)
    for (const { socket } of this.clients) {
      socket.fast = true
      socket.take()
    }
    for (let n = 0; n < 10_000 && (this.#more || this.watches.busyReason() !== null); n++)
      this.tick()
    if (this.#more || this.watches.busyReason() !== null)
      throw new Error('it does not come to rest')
    for (const client of this.clients) client.read(this.logs)
  }

  // ---- the truth ----

  #events: readonly Event[] | null = null

  /** What a watch that asked so is to hear of the revisions [from, to]. */
  expected(asked: Asked, from: number, to: number): Expected[] {
    this.#events ??= historyOf(this.truth)
    const inRange = (key: string): boolean => {
      if (asked.rangeEnd === '') return key === asked.key
      return key >= asked.key && (asked.rangeEnd === '\0' || key < asked.rangeEnd)
    }
    return this.#events
      .filter((e) => e.kv.modRevision >= from && e.kv.modRevision <= to)
      .filter(
        (e) =>
          inRange(Buffer.from(e.kv.key).toString('latin1')) &&
          !(e.deleted ? asked.noDelete : asked.noPut),
      )
      .map((e) => ({ revision: e.kv.modRevision, json: jsonOf(e), previous: this.#previous(e) }))
  }

  #previous(e: Event): string | null {
    const kv = this.truth.store.before(e.kv.key, e.kv.modRevision as Revision)
    return kv === null ? null : kvJson(kv)
  }
}

export interface Expected {
  readonly revision: number
  readonly json: string
  readonly previous: string | null
}

function historyOf(replica: Replica): Event[] {
  const job = replica.store.history(1 as Revision)
  const events: Event[] = []
  for (let next = 0; next <= replica.store.revision; ) {
    const some = job.step(1000, 1_000_000)
    if (some === null) continue
    events.push(...some.events)
    next = some.next
  }
  return events
}

function kvJson(kv: Event['kv']): string {
  const shown: Record<string, string> = {}
  if (kv.key.length > 0) shown.key = Buffer.from(kv.key).toString('base64')
  if (kv.createRevision > 0) shown.create_revision = String(kv.createRevision)
  if (kv.modRevision > 0) shown.mod_revision = String(kv.modRevision)
  if (kv.version > 0) shown.version = String(kv.version)
  if (kv.value.length > 0) shown.value = Buffer.from(kv.value).toString('base64')
  if (kv.lease !== 0n) shown.lease = String(kv.lease)
  return JSON.stringify(shown)
}

function jsonOf(e: Event): string {
  return `{${e.deleted ? '"type":"DELETE",' : ''}"kv":${kvJson(e.kv)}}`
}
