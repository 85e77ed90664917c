/**
 * All streams of watches of one member: which clients may open one, what each turn tells them, and
 * how they go on after the member lost its memory. The sockets stay open meanwhile, so a stream is
 * found again by its socket's attachment.
 */

import { hexOf } from '../../base/hex.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import type { Header } from '../../etcd/convert.ts'
import { showHeader, type WatchPiece } from '../../etcd/watch.ts'
import {
  MAX_MEMBER_WATCH_KEY_BYTES,
  MAX_WATCH_STREAMS,
  WATCH_BUFFER_BYTES,
  WATCH_NO_LEADER_TICKS,
} from '../../limits.ts'
import { type Store, WatchHub } from '../../mvcc/index.ts'
import type { ClientSocket, Clock, Random, Sockets, Sql } from '../../ports.ts'
import type { Access, Credentials } from '../access/access.ts'
import type { BusyReason, WakeReason } from '../turn/awake-reason.ts'
import { Drain } from './drain.ts'
import { ScanPace } from './scan-pace.ts'
import { type StreamOwner, WatchStream } from './stream.ts'
import { isStream, loadRows, StreamRecord, streamIdOf } from './stream-record.ts'
import { HeldMessages, UnfinishedRequests } from './waiting-requests.ts'

/** How a client opens a stream. */
export interface WatchOptions {
  /** etcd's `hasleader`: the stream is refused, and cut, while no leader is known. */
  readonly requireLeader: boolean
  /**
   * The socket is the edge's own: binary messages of 8 bytes, big-endian, say how many bytes of
   * text the edge's client has taken in all.
   */
  readonly acks: boolean
  /** The credentials that the client gave; absent: none. */
  readonly who?: Credentials
}

export interface WatchesEnvironment {
  readonly access: Pick<Access, 'admit' | 'behind' | 'watch' | 'mayStillWatch'>
  readonly store: Store
  readonly sql: Sql
  readonly clock: Clock
  readonly random: Random
  readonly sockets: Sockets
  header(at: number): Header
  readonly hasLeader: boolean
  /** Milliseconds between progress notifications. */
  readonly progressMs: number
  /** Sets when `onDeadline` is to be called, even if the member sleeps; null: never. */
  setDeadline(at: number | null): void
  /** Has a turn run, in which there is something to do. */
  turn(): void
}

/**
 * Guards the streams of watches of one life. All methods but `flush`, `beforeSleep` and
 * `onAcknowledgement` run inside turns.
 */
export class Watches implements StreamOwner {
  readonly hub: WatchHub
  /** Streams opened, messages received and sent, in this life. */
  readonly counts = { opened: 0, received: 0, sent: 0, sentBytes: 0 }
  readonly #env: WatchesEnvironment
  readonly #streams = new Map<ClientSocket, WatchStream>()
  /** Streams that have something to send or to remember at the end of this turn. */
  #touched = new Set<WatchStream>()
  readonly #drain: Drain
  readonly #scanPace: ScanPace
  readonly #held = new HeldMessages()
  readonly #unfinished: UnfinishedRequests
  #compactRevision: number
  #ticksWithoutLeader = 0
  /**
   * Auth as of the last review; null: there was none in this life, so that changes made while
   * memory was away are seen.
   */
  #auth: { readonly enabled: boolean; readonly revision: number } | null = null
  #deadline: number | null = null
  #keyBytes = 0
  #header: { readonly revision: number; readonly term: number; readonly piece: WatchPiece } | null =
    null

  constructor(env: WatchesEnvironment) {
    this.#env = env
    this.hub = new WatchHub(env.store)
    const turn = (): void => env.turn()
    this.#drain = new Drain(this.hub, env.clock, turn)
    this.#scanPace = new ScanPace(this.hub, env.clock, turn)
    this.#unfinished = new UnfinishedRequests(env.clock, turn)
    this.#compactRevision = env.store.compactRevision
  }

  /** Finds the streams of an earlier life, in the first turn of this one. */
  wake(): void {
    const found: {
      readonly socket: ClientSocket
      readonly attachment: Uint8Array
      readonly key: string
    }[] = []
    for (const socket of this.#env.sockets.open()) {
      const { attachment } = socket
      if (isStream(attachment))
        found.push({ socket, attachment, key: hexOf(streamIdOf(attachment)) })
      else socket.close(1011, 'no stream of watches')
    }
    const rows = loadRows(this.#env.sql, new Set(found.map((f) => f.key)), hexOf)
    for (const { socket, attachment, key } of found) {
      const loaded = StreamRecord.load(this.#env.sql, attachment, rows.get(key) ?? new Map())
      const stream = WatchStream.resume(socket, loaded, this)
      this.#streams.set(socket, stream)
      this.touch(stream)
      this.#expect(stream)
    }
  }

  /** A watch is behind, or a client has not taken what it was sent. */
  busyReason(): BusyReason | null {
    return this.hub.behind || this.#touched.size > 0 || this.#drain.isPending ? 'watches' : null
  }

  /**
   * A client has left so much untaken that further events wait for it, or a message waits for its
   * sender to be known. Either has to be looked after, which takes ticks. Bytes that are merely on
   * their way do not.
   */
  wakeReason(): WakeReason | null {
    return this.#held.size > 0 || this.#drain.holdsUp ? 'watchLag' : null
  }

  onSent(messages: number, bytes: number): void {
    this.counts.sent += messages
    this.counts.sentBytes += bytes
  }

  /** Bytes that clients have not taken yet, as far as that can be told. */
  get buffered(): number {
    return this.#drain.buffered
  }

  /** Streams that are open. */
  get size(): number {
    return this.#streams.size
  }

  // ---- what a stream needs ----

  header(at: number): WatchPiece {
    const header = this.#env.header(at)
    const known = this.#header
    if (known !== null && known.revision === at && known.term === header.raftTerm)
      return known.piece
    const piece = showHeader(header)
    this.#header = { revision: at, term: header.raftTerm, piece }
    return piece
  }

  touch(stream: WatchStream): void {
    this.#touched.add(stream)
  }

  refusal(): EtcdError | null {
    if (!this.#env.store.restoring) return null
    return new EtcdError(Code.Unavailable, 'quorate: this member is being restored from a snapshot')
  }

  get keyBytesLeft(): number {
    return MAX_MEMBER_WATCH_KEY_BYTES - this.#keyBytes
  }

  get now(): number {
    return this.#env.clock.now()
  }

  get crowded(): boolean {
    return this.#drain.isCrowded
  }

  onQueued(bytes: number): void {
    this.#drain.onQueued(bytes)
  }

  addKeyBytes(n: number): void {
    this.#keyBytes += n
  }

  // ---- doors ----

  open(socket: ClientSocket, options: WatchOptions): void {
    const record = new StreamRecord(this.#env.sql, {
      id: this.#env.random.bytes(8),
      requireLeader: options.requireLeader,
      acks: options.acks,
      who: options.who ?? {},
      user: '',
    })
    const stream = new WatchStream(socket, record, this, this.nextReport())
    const refusal =
      this.#streams.size >= MAX_WATCH_STREAMS
        ? Errors.tooManyRequests()
        : options.requireLeader && !this.#env.hasLeader
          ? Errors.noLeader()
          : (this.refusal() ?? this.#admit(record.identity.who))
    this.#streams.set(socket, stream)
    this.counts.opened++
    this.touch(stream)
    if (refusal !== null) stream.fail(refusal)
  }

  #admit(who: Credentials): EtcdError | null {
    if (this.#env.store.restoring) return null
    try {
      this.#env.access.admit(who)
      return null
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return e
    }
  }

  permit(who: Credentials, key: Uint8Array, rangeEnd: Uint8Array): string {
    return this.#env.access.watch(who, key, rangeEnd)
  }

  onMessage(socket: ClientSocket, data: string | Uint8Array): void {
    const stream = this.#streams.get(socket)
    if (stream === undefined || stream.ended) return
    this.counts.received++
    // Another member made the client's token just now: this member will hear of it in a moment.
    if (this.#held.has(stream) || this.#isUnknown(stream)) {
      if (!this.#held.add(stream, data, this.now)) stream.fail(Errors.tooManyRequests())
      return
    }
    this.#take(stream, data)
  }

  #take(stream: WatchStream, data: string | Uint8Array): void {
    stream.onMessage(data)
    this.#unfinished.update(stream)
    this.#expect(stream)
  }

  /**
   * Takes a message that only says how much the client has taken; false: it is another message.
   * `turn` is called if there is something to do now.
   */
  onAcknowledgement(socket: ClientSocket, data: string | Uint8Array, turn: () => void): boolean {
    const stream = this.#streams.get(socket)
    if (typeof data === 'string' || stream === undefined || !stream.record.identity.acks)
      return false
    if (data.length !== 8) return false
    const total = Number(new DataView(data.buffer, data.byteOffset, 8).getBigUint64(0))
    stream.acknowledge(total)
    if (this.hub.waitsFor(stream)) turn()
    else if (stream.buffered === 0 && !this.#touched.has(stream)) stream.attach()
    return true
  }

  /** The client is gone. */
  onClose(socket: ClientSocket): void {
    const stream = this.#streams.get(socket)
    if (stream === undefined) return
    stream.end()
    this.#forget(stream)
    this.#touched.delete(stream)
  }

  /** Another member may have made the client's token just now. */
  #isUnknown(stream: WatchStream): boolean {
    return this.#env.access.behind(stream.record.identity.who)
  }

  /**
   * Takes messages whose senders are known by now, or must be taken for strangers. True: some
   * messages waited.
   */
  #takeHeld(): boolean {
    if (this.#held.size === 0) return false
    return this.#held.release(
      this.now,
      (stream) => !stream.ended && this.#streams.has(stream.socket),
      (stream) => this.#isUnknown(stream),
      (stream, data) => this.#take(stream, data),
    )
  }

  #forget(stream: WatchStream): void {
    this.#streams.delete(stream.socket)
    this.#drain.delete(stream)
    this.#unfinished.delete(stream)
    stream.record.remove()
  }

  // ---- a turn ----

  /**
   * At the end of each turn, in its transaction: queues what is new. True: there is more to do now.
   */
  settle(): boolean {
    const { store } = this.#env
    this.#unfinished.cut()
    this.#drain.resume()
    let more = this.#scanPace.run()
    if (this.#takeHeld()) more ||= this.hub.behind
    if (store.compactRevision !== this.#compactRevision) {
      // The attachment of a watch that is level and hears nothing could fall below the compacted
      // revision: after a loss of memory the watch would go on there.
      this.#compactRevision = store.compactRevision
      for (const stream of this.#streams.values()) this.touch(stream)
    }
    if (!store.restoring) this.#reviewAuth()
    for (const stream of this.#touched) {
      if (stream.ended) this.#forget(stream)
      else stream.save()
      // The stream may be full of this turn's messages alone: it is looked at again as soon as they
      // have left.
      more ||=
        this.hub.waitsFor(stream) &&
        stream.buffered < WATCH_BUFFER_BYTES / 2 &&
        !this.#drain.isOverfull
    }
    return more
  }

  /** Auth has changed: cancels the watches that their users may no longer have. */
  #reviewAuth(): void {
    const { store, access } = this.#env
    const { enabled, revision } = store.auth
    if (this.#auth !== null && this.#auth.enabled === enabled && this.#auth.revision === revision)
      return
    this.#auth = { enabled, revision }
    for (const stream of this.#streams.values()) {
      stream.review((key, rangeEnd) =>
        access.mayStillWatch(stream.record.identity.user, key, rangeEnd),
      )
    }
  }

  /** After the turn: sends what it has queued. */
  flush(): void {
    this.#drain.onTurnEnd()
    if (this.#touched.size === 0) return
    const touched = this.#touched
    this.#touched = new Set()
    for (const stream of touched) {
      const idle = stream.buffered === 0
      stream.flush()
      this.#drain.onFlushed(stream, idle)
    }
    this.#drain.lookLater()
  }

  /**
   * On every tick: cuts off clients that have been stalled for too long, and streams that require a
   * leader while none is known.
   */
  tick(now: number): void {
    this.#drain.tick(now)
    this.#ticksWithoutLeader = this.#env.hasLeader ? 0 : this.#ticksWithoutLeader + 1
    if (this.#ticksWithoutLeader >= WATCH_NO_LEADER_TICKS) {
      for (const stream of this.#streams.values())
        if (stream.requireLeader) stream.fail(Errors.noLeader())
    }
    this.onDeadline(now)
  }

  // ---- progress notifications ----

  /** Sends the notifications whose time has come. */
  onDeadline(now: number): void {
    if (this.#deadline === null || now < this.#deadline) return
    let next: number | null = null
    for (const stream of this.#streams.values()) {
      if (!stream.reports) continue
      if (stream.progressAt <= now) {
        stream.progressAt = this.nextReport()
        stream.report()
      }
      next = Math.min(next ?? stream.progressAt, stream.progressAt)
    }
    this.#setDeadline(next)
  }

  /**
   * When the next report is due. Up to a tenth is left to chance, as in etcd, so that not all
   * streams report at once.
   */
  nextReport(): number {
    const { clock, random, progressMs } = this.#env
    return clock.now() + progressMs + random.int(Math.max(1, Math.floor(progressMs / 10)))
  }

  /** A stream may be the next to report. If it is gone by then, that costs no more than a look. */
  #expect(stream: WatchStream): void {
    if (stream.reports)
      this.#setDeadline(Math.min(this.#deadline ?? stream.progressAt, stream.progressAt))
  }

  #setDeadline(at: number | null): void {
    if (at === this.#deadline) return
    this.#deadline = at
    this.#env.setDeadline(at)
  }

  // ---- the end ----

  /**
   * Before the member goes silent: every socket learns how far its stream is, so that the stream
   * goes on there.
   */
  beforeSleep(): void {
    for (const stream of this.#streams.values())
      if (stream.attached !== this.hub.level) stream.attach()
  }

  /** This life is over; the platform cuts the sockets. */
  stop(): void {
    this.#streams.clear()
    this.#touched.clear()
    this.#drain.clear()
    this.#unfinished.clear()
  }
}
