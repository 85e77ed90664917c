/**
 * One client's stream of watches: etcd's requests in, its responses out. Nothing is sent in the
 * middle of a turn: responses wait in a queue that `flush` empties after the turn.
 */

import { compareBytes } from '../../base/bytes.ts'
import { grpcText, streamError } from '../../base/status.ts'
import { Errors, EtcdError } from '../../errors.ts'
import {
  decodeWatchRequest,
  fragmentEnds,
  NO_WATCH_ID,
  showWatchId,
  type WatchNews,
  type WatchPiece,
  watchEvents,
  watchNews,
} from '../../etcd/watch.ts'
import {
  MAX_BODY_BYTES,
  MAX_WATCH_KEY_BYTES,
  MAX_WATCH_MESSAGE_BYTES,
  MAX_WATCH_REVISION_BYTES,
  MAX_WATCHES_PER_STREAM,
  WATCH_ANSWER_BYTES,
  WATCH_BUFFER_BYTES,
  WATCH_FRAGMENT_BYTES,
} from '../../limits.ts'
import {
  type WatchEvent,
  Watcher,
  type WatchHub,
  type WatchOutlet,
  type WatchSpec,
} from '../../mvcc/index.ts'
import type { ClientSocket } from '../../ports.ts'
import { Joined } from '../../proto/json/joined.ts'
import { type Revision, revision } from '../../types.ts'
import type { Credentials } from '../access/access.ts'
import { closeCode, closeReason } from './closing.ts'
import { jsonOf } from './event-json.ts'
import { Outbound } from './outbound.ts'
import type { LoadedStream, StreamNumbers, StreamRecord } from './stream-record.ts'

/** What a stream needs of the member's watches. */
export interface StreamOwner {
  readonly hub: WatchHub
  /** The header of a response at this revision; 0: of a response that names no revision. */
  header(revision: number): WatchPiece
  /** The stream has something to send, or to remember, at the end of this turn. */
  touch(stream: WatchStream): void
  /** Why nobody may watch now; null: watching is allowed. */
  refusal(): EtcdError | null
  /** Bytes of keys that all streams together may still watch. */
  readonly keyBytesLeft: number
  addKeyBytes(n: number): void
  /**
   * This turn has queued as much as it may for all streams, or their clients have not taken what
   * was sent before.
   */
  readonly crowded: boolean
  /** This number of bytes is to be sent at the end of this turn. */
  onQueued(bytes: number): void
  /**
   * The user who watches these keys with these credentials; empty: auth is off.
   * @throws EtcdError the refusal
   */
  permit(who: Credentials, key: Uint8Array, rangeEnd: Uint8Array): string
  /** This number of messages and bytes has left. */
  onSent(messages: number, bytes: number): void
  /** When a stream that begins to report now has its first report due. */
  nextReport(): number
  readonly now: number
}

const ENDED = new Uint8Array(0)
const encoder = new TextEncoder()

/** Guards one stream: its watches, and what waits to be sent to its client. */
export class WatchStream implements WatchOutlet {
  readonly socket: ClientSocket
  readonly record: StreamRecord
  readonly #owner: StreamOwner
  /** Watches by id. A watch that a compaction overtook stays until it is cancelled, as in etcd. */
  readonly #watches = new Map<bigint, Watcher>()
  /** Watches with progress_notify, by id: whether each saw no event since the last report. */
  readonly #quiet = new Map<bigint, boolean>()
  readonly #moved = new Set<Watcher>()
  #nextId = 0n
  readonly #outbound: Outbound
  #keyBytes = 0
  /** Bytes of answers to requests that the client may not have taken. */
  #answers = 0
  readonly #requests = new Joined('WatchRequest', MAX_BODY_BYTES, Errors.requestTooLarge)
  /** The client sent bytes that are no request: nothing more is read. */
  #isUnreadable = false
  #error: EtcdError | null = null
  #sent = 0
  progressAt: number

  constructor(socket: ClientSocket, record: StreamRecord, owner: StreamOwner, progressAt: number) {
    this.socket = socket
    this.record = record
    this.#owner = owner
    this.#outbound = new Outbound(socket, record.identity.acks)
    this.progressAt = progressAt
  }

  /** Goes on where an earlier life left off. */
  static resume(socket: ClientSocket, loaded: LoadedStream, owner: StreamOwner): WatchStream {
    const { numbers } = loaded
    const stream = new WatchStream(socket, loaded.record, owner, numbers.progressAt)
    stream.#nextId = loaded.nextId
    stream.#sent = numbers.sent
    stream.#outbound.resume(numbers.sentBytes, numbers.takenBytes)
    for (const { spec, gone, next } of loaded.places) {
      const watcher = stream.#take(spec)
      if (!gone)
        owner.hub.resume(
          watcher,
          revision(next > 0 ? next : Math.max(numbers.sent + 1, spec.startRevision)),
        )
    }
    return stream
  }

  get requireLeader(): boolean {
    return this.record.identity.requireLeader
  }

  /** The stream has failed: its error is sent, or about to be. */
  get ended(): boolean {
    return this.#error !== null
  }

  /** Some of the stream's watches want progress notifications. */
  get reports(): boolean {
    return this.#quiet.size > 0
  }

  /** Bytes sent that the client has not taken. */
  get buffered(): number {
    return this.#outbound.buffered
  }

  /** Bytes that the client has taken so far, less a constant: only its growth means something. */
  get taken(): number {
    return this.#outbound.sentBytes - this.buffered
  }

  /** The revision that the attachment names. */
  get attached(): number {
    return this.#sent
  }

  // ---- requests ----

  /** Bytes of a request whose end has not come. */
  get unfinished(): number {
    return this.ended ? 0 : this.#requests.waiting
  }

  /** Takes one message of the client: requests one after the other, the last perhaps not whole. */
  onMessage(data: string | Uint8Array): void {
    if (this.#isUnreadable) return
    try {
      this.#read(data)
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      // As in etcd: after a request that can't be read nothing more is read of this client, and its
      // watches go on.
      this.#requests.clear()
      if (this.#watches.size === 0) this.fail(e)
      else this.#isUnreadable = true
    }
  }

  #read(data: string | Uint8Array): void {
    const json =
      typeof data === 'string' && data.length <= MAX_BODY_BYTES ? encoder.encode(data) : data
    if (typeof json === 'string' || json.length + this.#requests.waiting > MAX_BODY_BYTES) {
      this.fail(Errors.requestTooLarge())
      return
    }
    this.#answers = Math.min(this.#answers, this.buffered + this.#outbound.queuedBytes)
    for (const message of this.#requests.take(json)) {
      if (this.ended) return
      const request = decodeWatchRequest(message)
      const queued = this.#outbound.queuedBytes
      if (request.kind === 'create') this.#create(request.spec)
      else if (request.kind === 'cancel') this.#cancel(request.id)
      else if (request.kind === 'progress') this.#progress()
      this.#answers += this.#outbound.queuedBytes - queued
      // Nothing else holds up a client that asks and does not read: a WebSocket is read whether or
      // not its answers leave.
      if (this.#answers > WATCH_ANSWER_BYTES) this.fail(Errors.tooManyRequests())
    }
  }

  #create(spec: WatchSpec): void {
    const refusal = this.#owner.refusal()
    if (refusal !== null) {
      this.fail(refusal)
      return
    }
    const reason = this.#deniedTo(spec) ?? this.#refusalOf(spec)
    if (reason !== null) {
      this.#news(NO_WATCH_ID, { created: true, canceled: true, cancelReason: reason })
      return
    }
    // Reports that were due before any watch wanted them mean nothing.
    if (spec.progressNotify && this.progressAt <= this.#owner.now)
      this.progressAt = this.#owner.nextReport()
    const watcher = this.#take(spec.id === 0n ? { ...spec, id: this.#pickId() } : spec)
    this.#news(watcher.spec.id, { created: true })
    this.#owner.hub.add(watcher)
  }

  #deniedTo({ key, rangeEnd }: WatchSpec): string | null {
    try {
      this.record.setUser(this.#owner.permit(this.record.identity.who, key, rangeEnd))
      return null
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return grpcText(e)
    }
  }

  /** Auth has changed: cancels the watches that are not permitted any more. */
  review(denied: (key: Uint8Array, rangeEnd: Uint8Array) => EtcdError | null): void {
    for (const [id, { spec }] of [...this.#watches]) {
      const error = denied(spec.key, spec.rangeEnd)
      if (error !== null) this.#cancel(id, grpcText(error))
    }
  }

  /** Why there can be no such watch, in etcd's words; null: there can be. */
  #refusalOf(spec: WatchSpec): string | null {
    if (spec.startRevision < 0) return Errors.compacted().message
    const { key, rangeEnd } = spec
    const toTheEnd = rangeEnd.length === 1 && rangeEnd[0] === 0
    if (rangeEnd.length > 0 && !toTheEnd && compareBytes(key, rangeEnd) >= 0)
      return 'mvcc: watcher range is empty'
    if (this.#watches.has(spec.id) && spec.id !== 0n)
      return 'mvcc: duplicate watch ID provided on the WatchStream'
    const bytes = key.length + rangeEnd.length
    const room = Math.min(MAX_WATCH_KEY_BYTES - this.#keyBytes, this.#owner.keyBytesLeft)
    return this.#watches.size >= MAX_WATCHES_PER_STREAM || bytes > room
      ? Errors.tooManyRequests().message
      : null
  }

  /** As in etcd: ids count from 0, past those that are taken. */
  #pickId(): bigint {
    while (this.#watches.has(this.#nextId)) this.#nextId++
    return this.#nextId++
  }

  #take(spec: WatchSpec): Watcher {
    const watcher = new Watcher(spec, this)
    this.#watches.set(spec.id, watcher)
    this.#addKeyBytes(spec.key.length + spec.rangeEnd.length)
    if (spec.progressNotify) this.#quiet.set(spec.id, true)
    return watcher
  }

  #cancel(id: bigint, cancelReason?: string): void {
    const watcher = this.#watches.get(id)
    if (watcher === undefined) return
    this.#owner.hub.remove(watcher)
    this.#watches.delete(id)
    this.#quiet.delete(id)
    this.#moved.delete(watcher)
    this.#addKeyBytes(-watcher.spec.key.length - watcher.spec.rangeEnd.length)
    this.record.delete(id)
    this.#news(
      id,
      cancelReason === undefined ? { canceled: true } : { canceled: true, cancelReason },
    )
  }

  /** Answers a progress request, if all watches are level, and none is still to begin. */
  #progress(): void {
    if (this.#watches.size === 0) return
    for (const watcher of this.#watches.values()) if (!this.#isLevel(watcher)) return
    this.#news(NO_WATCH_ID, {})
  }

  #isLevel(watcher: Watcher): boolean {
    return watcher.state === 'synced' && this.#owner.hub.level >= watcher.spec.startRevision
  }

  /**
   * Progress notifications are due: sends them to the watches that saw no event since the last
   * time.
   */
  report(): void {
    for (const [id, quiet] of this.#quiet) {
      const watcher = this.#watches.get(id)
      if (quiet && watcher !== undefined && this.#isLevel(watcher)) this.#news(id, {})
      this.#quiet.set(id, true)
    }
    this.#owner.touch(this)
  }

  #news(id: bigint, news: WatchNews): void {
    this.#say(watchNews(this.#owner.header(this.#owner.hub.level), showWatchId(id), news))
  }

  // ---- events, from the hub ----

  get full(): boolean {
    if (this.#owner.crowded) return true
    const limit = this.#owner.hub.waitsFor(this) ? WATCH_BUFFER_BYTES / 2 : WATCH_BUFFER_BYTES
    return this.#outbound.exceeds(limit)
  }

  tell(watcher: Watcher, events: readonly WatchEvent[], revision: Revision): void {
    const { id, prevKv, fragment } = watcher.spec
    const limit = fragment ? MAX_WATCH_REVISION_BYTES : MAX_WATCH_MESSAGE_BYTES
    const pieces: WatchPiece[] = []
    let chars = 0
    for (const event of events) {
      const piece = jsonOf(event, prevKv)
      chars += piece.json.length + 1
      if (chars > limit) {
        this.fail(Errors.watchResponseTooLarge(id, fragment))
        return
      }
      pieces.push(piece)
    }
    const header = this.#owner.header(revision)
    const name = showWatchId(id)
    if (!fragment) this.#say(watchEvents(header, name, pieces, 0, pieces.length, false))
    else {
      let from = 0
      for (const to of fragmentEnds(header, name, pieces, WATCH_FRAGMENT_BYTES)) {
        this.#say(watchEvents(header, name, pieces, from, to, to < pieces.length))
        from = to
      }
    }
    if (watcher.spec.progressNotify) this.#quiet.set(id, false)
  }

  compacted(watcher: Watcher, compactRevision: number): void {
    this.moved(watcher)
    const news = { canceled: true, compactRevision }
    this.#say(watchNews(this.#owner.header(0), showWatchId(watcher.spec.id), news))
  }

  moved(watcher: Watcher): void {
    this.#moved.add(watcher)
    this.#owner.touch(this)
  }

  // ---- the end of a turn ----

  #say(text: string): void {
    if (this.ended) return
    this.#outbound.add(text)
    this.#owner.onQueued(text.length)
    this.#owner.touch(this)
  }

  /** Ends the stream with an error. */
  fail(error: EtcdError): void {
    if (this.ended) return
    this.#say(streamError(error).trimEnd())
    this.#error = error
    this.end()
  }

  /** Takes the stream's watches out of the hub. */
  end(): void {
    for (const watcher of this.#watches.values()) this.#owner.hub.remove(watcher)
    this.#watches.clear()
    this.#quiet.clear()
    this.#moved.clear()
    this.#addKeyBytes(-this.#keyBytes)
  }

  #addKeyBytes(n: number): void {
    this.#keyBytes += n
    this.#owner.addKeyBytes(n)
  }

  /** In the turn's transaction: saves what must outlive this life and does not fit the socket. */
  save(): void {
    for (const watcher of this.#moved) {
      const { spec, state } = watcher
      const next = state === 'synced' || state === 'gone' ? 0 : this.#owner.hub.nextOf(watcher)
      this.record.set({ spec, gone: state === 'gone', next })
    }
    this.#moved.clear()
    this.record.save(this.#nextId)
  }

  /** After the turn: sends what is queued, and has the socket remember that it was sent. */
  flush(): void {
    const { queued, queuedBytes } = this.#outbound
    this.#outbound.flush()
    this.#owner.onSent(queued, queuedBytes)
    if (this.#error === null) {
      this.attach()
      return
    }
    this.socket.attach(ENDED)
    this.socket.close(closeCode(this.#error), closeReason(this.#error))
  }

  /**
   * Brings the socket's attachment up to date. To be called only between turns, when all is saved.
   */
  attach(): void {
    this.#sent = this.#owner.hub.level
    const numbers: StreamNumbers = {
      sent: this.#sent,
      progressAt: this.progressAt,
      sentBytes: this.#outbound.sentBytes,
      takenBytes: this.#outbound.takenBytes,
    }
    this.socket.attach(this.record.attachment(numbers))
  }

  /** The edge says how many bytes the client has taken in all. */
  acknowledge(total: number): void {
    this.#outbound.acknowledge(total)
  }
}
