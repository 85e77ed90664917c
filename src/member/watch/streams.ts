/**
 * All streams of watches of one member: who may open one, what each turn tells them, and how they go on after the member lost
 * its memory. The sockets stay open meanwhile, so a stream is found again by its socket's attachment.
 */

import { hexOf } from '../../base/hex.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import type { Header } from '../../etcd/convert.ts'
import { showHeader, type WatchPiece } from '../../etcd/watch.ts'
import {
  BODY_TIMEOUT_MS,
  MAX_MEMBER_WATCH_BYTES,
  MAX_MEMBER_WATCH_KEY_BYTES,
  MAX_WAITING_CALLS,
  MAX_WATCH_STREAMS,
  TOKEN_WAIT_MS,
  WATCH_BUFFER_BYTES,
  WATCH_CROWDED_MS,
  WATCH_DRAIN_MS,
  WATCH_HELD_BYTES,
  WATCH_NO_LEADER_TICKS,
  WATCH_PART_BYTES,
  WATCH_SCAN_PAUSE_MAX_MS,
  WATCH_SCAN_PAUSE_MS,
  WATCH_SCAN_PAUSE_REVISIONS,
  WATCH_SLICES_PER_TURN,
  WATCH_STALL_MS,
  WATCH_TURN_BYTES,
} from '../../limits.ts'
import { type Store, WatchHub } from '../../mvcc/index.ts'
import type { ClientSocket, Clock, Random, Sockets, Sql } from '../../ports.ts'
import type { Access, Credentials } from '../access/access.ts'
import { type StreamOwner, WatchStream } from './stream.ts'
import { isStream, loadRows, StreamRecord, streamIdOf } from './stream-record.ts'

/** How a client opens a stream. */
export interface WatchOptions {
  /** etcd's `hasleader`: refused, and cut, while no leader is known. */
  readonly requireLeader: boolean
  /** The socket is the edge's own: binary messages of 8 bytes, big-endian, say how many bytes of text its client has taken in all. */
  readonly acks: boolean
  /** What the client says of himself; without it, nothing. */
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
  /** When `due` is to be called, however the member sleeps; null: never. */
  setDeadline(at: number | null): void
  /** Calls for a turn, in which there is something to do. */
  turn(): void
}

/** A client that has not taken all it was sent. */
interface Draining {
  /** What it had taken when that last grew, and when that was. */
  taken: number
  since: number
}

/** Guards the streams of watches of one life. All but `flush` and `rest` happens inside turns. */
export class Watches implements StreamOwner {
  readonly hub: WatchHub
  /** Streams opened, messages received and sent, in this life. */
  readonly counts = { opened: 0, received: 0, sent: 0, sentBytes: 0 }
  readonly #env: WatchesEnvironment
  readonly #streams = new Map<ClientSocket, WatchStream>()
  /** Those that have something to send or to remember at the end of this turn. */
  #touched = new Set<WatchStream>()
  readonly #draining = new Map<WatchStream, Draining>()
  /** Who has said the beginning of a request, and until when the rest is waited for; who waits longest first. */
  readonly #unfinished = new Map<WatchStream, number>()
  #lookingAfter = false
  #looking = false
  /** When the next scan of history may begin, and whether a turn is called for then. */
  #scanAgainAt = 0
  #scanLater = false
  #compactRevision: number
  #ticksWithoutLeader = 0
  /** Messages of clients whose token this member does not know yet. */
  #held: { readonly stream: WatchStream; readonly data: string | Uint8Array; readonly until: number }[] = []
  /** As of the last review; null: none in this life, so that what changed while it was away is seen. */
  #auth: { readonly enabled: boolean; readonly revision: number } | null = null
  #deadline: number | null = null
  #keyBytes = 0
  /** What this turn tells all streams; and what they had not taken when it began, null: not asked yet. */
  #turnBytes = 0
  #untaken: number | null = null
  #header: { readonly revision: number; readonly term: number; readonly piece: WatchPiece } | null = null

  constructor(env: WatchesEnvironment) {
    this.#env = env
    this.hub = new WatchHub(env.store)
    this.#compactRevision = env.store.compactRevision
  }

  /** Finds the streams of an earlier life, in the first turn of this one. */
  wake(): void {
    const found: { readonly socket: ClientSocket; readonly attachment: Uint8Array; readonly key: string }[] = []
    for (const socket of this.#env.sockets.open()) {
      const { attachment } = socket
      if (isStream(attachment)) found.push({ socket, attachment, key: hexOf(streamIdOf(attachment)) })
      else socket.close(1011, 'no stream of watches')
    }
    const rows = loadRows(this.#env.sql, new Set(found.map((f) => f.key)), hexOf)
    for (const { socket, attachment, key } of found) {
      const loaded = StreamRecord.load(this.#env.sql, attachment, rows.get(key) ?? new Map())
      const stream = WatchStream.resume(socket, loaded, this)
      this.#streams.set(socket, stream)
      this.touched(stream)
      this.#expect(stream)
    }
  }

  /** Not to be silenced: somebody is behind, or has not taken what it was sent. */
  get busy(): boolean {
    return this.hub.behind || this.#touched.size > 0 || [...this.#draining.keys()].some((s) => s.buffered > 0)
  }

  /** A client has left so much untaken that more waits for it: it must be looked after, which takes ticks. What is merely on its way does not. */
  get lags(): boolean {
    if (this.#held.length > 0) return true
    for (const stream of this.#draining.keys()) if (this.hub.waitsFor(stream)) return true
    return false
  }

  sent(messages: number, bytes: number): void {
    this.counts.sent += messages
    this.counts.sentBytes += bytes
  }

  /** Bytes that clients have not taken yet, as far as that can be told. */
  get buffered(): number {
    let sum = 0
    for (const stream of this.#draining.keys()) sum += stream.buffered
    return sum
  }

  /** Streams that are open. */
  get size(): number {
    return this.#streams.size
  }

  // ---- what a stream needs ----

  header(at: number): WatchPiece {
    const header = this.#env.header(at)
    const known = this.#header
    if (known !== null && known.revision === at && known.term === header.raftTerm) return known.piece
    const piece = showHeader(header)
    this.#header = { revision: at, term: header.raftTerm, piece }
    return piece
  }

  touched(stream: WatchStream): void {
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
    return this.#turnBytes > WATCH_TURN_BYTES || this.#overfull
  }

  said(bytes: number): void {
    this.#turnBytes += bytes
  }

  get #overfull(): boolean {
    this.#untaken ??= this.#countUntaken()
    return this.#untaken + this.#turnBytes > MAX_MEMBER_WATCH_BYTES
  }

  #countUntaken(): number {
    let bytes = 0
    for (const stream of this.#draining.keys()) bytes += stream.buffered
    return bytes
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
    this.touched(stream)
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

  permits(who: Credentials, key: Uint8Array, rangeEnd: Uint8Array): string {
    return this.#env.access.watch(who, key, rangeEnd)
  }

  message(socket: ClientSocket, data: string | Uint8Array): void {
    const stream = this.#streams.get(socket)
    if (stream === undefined || stream.ended) return
    this.counts.received++
    // The client was let in elsewhere just now: this member will hear of it in a moment.
    if (this.#held.some((h) => h.stream === stream) || this.#env.access.behind(stream.record.identity.who)) {
      const bytes = this.#held.reduce((sum, h) => sum + h.data.length, data.length)
      if (this.#held.length < MAX_WAITING_CALLS && bytes <= WATCH_HELD_BYTES)
        this.#held.push({ stream, data, until: this.now + TOKEN_WAIT_MS })
      else stream.fail(Errors.tooManyRequests())
      return
    }
    this.#take(stream, data)
  }

  #take(stream: WatchStream, data: string | Uint8Array): void {
    stream.message(data)
    this.#await(stream)
    this.#expect(stream)
  }

  /** The rest of a request must come soon, and all that wait for theirs may hold so much: until then this life must not end. */
  #await(stream: WatchStream): void {
    if (stream.unfinished === 0) {
      this.#unfinished.delete(stream)
      return
    }
    const until = this.#unfinished.get(stream) ?? this.now + BODY_TIMEOUT_MS
    this.#unfinished.set(stream, until)
    let bytes = 0
    for (const other of this.#unfinished.keys()) bytes += other.unfinished
    if (bytes > WATCH_PART_BYTES) this.#giveUpOn(stream, Errors.tooManyRequests())
    else this.#lookAfterUnfinished()
  }

  #giveUpOn(stream: WatchStream, error: EtcdError): void {
    this.#unfinished.delete(stream)
    stream.fail(error)
  }

  #lookAfterUnfinished(): void {
    const [first] = this.#unfinished.values()
    if (first === undefined || this.#lookingAfter) return
    this.#lookingAfter = true
    this.#env.clock.setTimer(Math.max(first - this.now, 1), () => {
      this.#lookingAfter = false
      this.#env.turn()
      this.#lookAfterUnfinished()
    })
  }

  #cutUnfinished(): void {
    for (const [stream, until] of this.#unfinished) {
      if (this.now < until) return
      this.#giveUpOn(stream, new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded'))
    }
  }

  /**
   * Takes a message that only says how much the client has taken; false: it is another message. `turn` is called if there
   * is something to do now.
   */
  acknowledged(socket: ClientSocket, data: string | Uint8Array, turn: () => void): boolean {
    const stream = this.#streams.get(socket)
    if (typeof data === 'string' || stream === undefined || !stream.record.identity.acks) return false
    if (data.length !== 8) return false
    const total = Number(new DataView(data.buffer, data.byteOffset, 8).getBigUint64(0))
    stream.acknowledge(total)
    if (this.hub.waitsFor(stream)) turn()
    else if (stream.buffered === 0 && !this.#touched.has(stream)) stream.attach()
    return true
  }

  /** The client is gone. */
  closed(socket: ClientSocket): void {
    const stream = this.#streams.get(socket)
    if (stream === undefined) return
    stream.end()
    this.#forget(stream)
    this.#touched.delete(stream)
  }

  /** Messages whose senders are known by now, or must be taken for strangers. True: there were some. */
  #takeHeld(): boolean {
    if (this.#held.length === 0) return false
    const { access } = this.#env
    const held = this.#held
    this.#held = []
    for (const h of held) {
      if (h.stream.ended || !this.#streams.has(h.stream.socket)) continue
      const waits = this.now < h.until && access.behind(h.stream.record.identity.who)
      if (waits || this.#held.some((other) => other.stream === h.stream)) this.#held.push(h)
      else this.#take(h.stream, h.data)
    }
    return true
  }

  #forget(stream: WatchStream): void {
    this.#streams.delete(stream.socket)
    this.#draining.delete(stream)
    this.#unfinished.delete(stream)
    stream.record.remove()
  }

  // ---- a turn ----

  /** At the end of each turn, in its transaction: what is new is told. True: there is more to do now. */
  settle(): boolean {
    const { store } = this.#env
    this.#cutUnfinished()
    this.#resumeDrained()
    let more = this.#scan()
    if (this.#takeHeld()) more ||= this.hub.behind
    if (store.compactRevision !== this.#compactRevision) {
      // Who is level and hears nothing would wake up below it otherwise.
      this.#compactRevision = store.compactRevision
      for (const stream of this.#streams.values()) this.touched(stream)
    }
    if (!store.restoring) this.#reviewAuth()
    for (const stream of this.#touched) {
      if (stream.ended) this.#forget(stream)
      else stream.save()
      // What fills it may be this turn's alone: it is looked at again as soon as that has left.
      more ||= this.hub.waitsFor(stream) && stream.buffered < WATCH_BUFFER_BYTES / 2 && !this.#overfull
    }
    return more
  }

  /**
   * What is behind, a scan after the other with a pause between them, longer after a long one: thousands who come back at once
   * must not cost a scan each.
   */
  #scan(): boolean {
    const now = this.#env.clock.now()
    const ahead = this.#scanAgainAt - now
    // No pause is longer than that: the clock has gone back.
    const wait = ahead > WATCH_SCAN_PAUSE_MAX_MS ? 0 : ahead
    const { scans } = this.hub
    const behind = this.hub.run(this.hub.scanning || wait <= 0 ? WATCH_SLICES_PER_TURN : 0)
    let pause = Math.max(wait, 0)
    if (this.hub.scans !== scans) {
      pause = Math.min(WATCH_SCAN_PAUSE_MS + this.hub.scanned / WATCH_SCAN_PAUSE_REVISIONS, WATCH_SCAN_PAUSE_MAX_MS)
      this.#scanAgainAt = now + pause
    }
    if (!behind || this.hub.scanning) return behind
    if (!this.#scanLater) {
      this.#scanLater = true
      this.#env.clock.setTimer(pause, () => {
        this.#scanLater = false
        this.#env.turn()
      })
    }
    return false
  }

  /** Auth has changed: whoever may not watch any more what he watches is told so. */
  #reviewAuth(): void {
    const { store, access } = this.#env
    const { enabled, revision } = store.auth
    if (this.#auth !== null && this.#auth.enabled === enabled && this.#auth.revision === revision) return
    this.#auth = { enabled, revision }
    for (const stream of this.#streams.values()) {
      stream.review((key, rangeEnd) => access.mayStillWatch(stream.record.identity.user, key, rangeEnd))
    }
  }

  #resumeDrained(): void {
    for (const stream of this.#draining.keys()) {
      if (this.hub.waitsFor(stream) && this.#hasRoom(stream)) this.hub.drained(stream)
    }
  }

  /** After the turn: what it has to say goes. */
  flush(): void {
    this.#turnBytes = 0
    this.#untaken = null
    if (this.#touched.size === 0) return
    const touched = this.#touched
    this.#touched = new Set()
    for (const stream of touched) {
      const idle = stream.buffered === 0
      stream.flush()
      if (!stream.ended && (idle || !this.#draining.has(stream)) && (stream.buffered > 0 || this.hub.waitsFor(stream))) {
        this.#draining.set(stream, { taken: stream.taken, since: this.#env.clock.now() })
      }
    }
    this.#lookLater()
  }

  /** Nobody tells when a client has taken what its own socket held: looks often, while somebody has more for it. */
  #lookLater(): void {
    if (this.#looking || ![...this.#draining.keys()].some((stream) => this.#waitsForSocket(stream))) return
    this.#looking = true
    this.#env.clock.setTimer(WATCH_DRAIN_MS, () => {
      this.#looking = false
      this.#untaken = null
      const drained = (stream: WatchStream): boolean => this.#waitsForSocket(stream) && this.#hasRoom(stream)
      if ([...this.#draining.keys()].some(drained)) this.#env.turn()
      this.#lookLater()
    })
  }

  /** Of one that says itself what it takes nothing more is heard once it has taken all: others hold it up then. */
  #waitsForSocket(stream: WatchStream): boolean {
    return this.hub.waitsFor(stream) && (!stream.record.identity.acks || stream.buffered === 0)
  }

  #hasRoom(stream: WatchStream): boolean {
    return stream.buffered < WATCH_BUFFER_BYTES / 2 && !this.crowded
  }

  /** Every tick: who is stalled for too long is cut, and who requires a leader that is not there. */
  tick(now: number): void {
    this.#untaken = null
    // While all wait for those who take nothing, these have less time.
    const patience = this.#overfull ? WATCH_CROWDED_MS : WATCH_STALL_MS
    for (const [stream, draining] of this.#draining) {
      const { taken, buffered } = stream
      if (buffered === 0 && !this.hub.waitsFor(stream)) this.#draining.delete(stream)
      else if (taken !== draining.taken || buffered === 0) {
        draining.taken = taken
        draining.since = now
      } else if (now - draining.since >= patience) stream.fail(Errors.watchStalled())
    }
    this.#ticksWithoutLeader = this.#env.hasLeader ? 0 : this.#ticksWithoutLeader + 1
    if (this.#ticksWithoutLeader >= WATCH_NO_LEADER_TICKS) {
      for (const stream of this.#streams.values()) if (stream.requireLeader) stream.fail(Errors.noLeader())
    }
    this.due(now)
  }

  // ---- progress notifications ----

  /** Sends the notifications whose time has come. */
  due(now: number): void {
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

  /** With up to a tenth of chance in it, as etcd's, so that not all streams report at once. */
  nextReport(): number {
    const { clock, random, progressMs } = this.#env
    return clock.now() + progressMs + random.int(Math.max(1, Math.floor(progressMs / 10)))
  }

  /** A stream may be the next to report. One that is gone by then costs a look, no more. */
  #expect(stream: WatchStream): void {
    if (stream.reports) this.#setDeadline(Math.min(this.#deadline ?? stream.progressAt, stream.progressAt))
  }

  #setDeadline(at: number | null): void {
    if (at === this.#deadline) return
    this.#deadline = at
    this.#env.setDeadline(at)
  }

  // ---- the end ----

  /** Before the member goes silent: every socket knows how far its stream is, so that it wakes up there. */
  rest(): void {
    for (const stream of this.#streams.values()) if (stream.attached !== this.hub.level) stream.attach()
  }

  /** This life is over; the sockets are the platform's to cut. */
  stop(): void {
    this.#streams.clear()
    this.#touched.clear()
    this.#draining.clear()
    this.#unfinished.clear()
  }
}
