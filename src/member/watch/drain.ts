/**
 * Clients that have not taken all that they were sent: how much that is, when there is room for
 * more, and which clients are cut off.
 */
import { Errors } from '../../errors.ts'
import {
  MAX_MEMBER_WATCH_BYTES,
  WATCH_BUFFER_BYTES,
  WATCH_CROWDED_MS,
  WATCH_DRAIN_MS,
  WATCH_STALL_MS,
  WATCH_TURN_BYTES,
} from '../../limits.ts'
import type { WatchHub } from '../../mvcc/index.ts'
import type { Clock } from '../../ports.ts'
import type { WatchStream } from './stream.ts'

/** A client's progress with what it was sent. */
interface Progress {
  /** Bytes that the client had taken when they last grew, and when that was, in milliseconds. */
  taken: number
  since: number
}

/** Guards what all streams of a member together have sent and their clients have not taken. */
export class Drain {
  readonly #hub: Pick<WatchHub, 'waitsFor' | 'drained'>
  readonly #clock: Clock
  readonly #turn: () => void
  readonly #streams = new Map<WatchStream, Progress>()
  #isPlanned = false
  /** Bytes that this turn has queued for all streams. */
  #turnBytes = 0
  /** Bytes that were not taken when the turn began; null: not counted yet. */
  #untaken: number | null = null

  /** `turn` runs a turn, in which a stream has room again. */
  constructor(hub: Pick<WatchHub, 'waitsFor' | 'drained'>, clock: Clock, turn: () => void) {
    this.#hub = hub
    this.#clock = clock
    this.#turn = turn
  }

  /** Bytes that clients have not taken yet, as far as that can be told. */
  get buffered(): number {
    let bytes = 0
    for (const stream of this.#streams.keys()) bytes += stream.buffered
    return bytes
  }

  /** Some client has not taken what it was sent. */
  get isPending(): boolean {
    for (const stream of this.#streams.keys()) if (stream.buffered > 0) return true
    return false
  }

  /** Some client has left so much untaken that further events wait for it. */
  get holdsUp(): boolean {
    for (const stream of this.#streams.keys()) if (this.#hub.waitsFor(stream)) return true
    return false
  }

  /**
   * The turn has queued as much as it may, or clients have not taken what they were sent before.
   */
  get isCrowded(): boolean {
    return this.#turnBytes > WATCH_TURN_BYTES || this.isOverfull
  }

  /** All streams together hold as much as a member may. */
  get isOverfull(): boolean {
    this.#untaken ??= this.buffered
    return this.#untaken + this.#turnBytes > MAX_MEMBER_WATCH_BYTES
  }

  /** This number of bytes leaves at the end of this turn. */
  onQueued(bytes: number): void {
    this.#turnBytes += bytes
  }

  /** At the end of a turn: streams that have room again get what waited for them. */
  resume(): void {
    for (const stream of this.#streams.keys()) {
      if (this.#hub.waitsFor(stream) && this.#hasRoom(stream)) this.#hub.drained(stream)
    }
  }

  /** The turn is over: what it has queued leaves now. */
  onTurnEnd(): void {
    this.#turnBytes = 0
    this.#untaken = null
  }

  /** What a stream had queued has left. `idle`: its client had taken everything before that. */
  onFlushed(stream: WatchStream, idle: boolean): void {
    if (stream.ended || (!idle && this.#streams.has(stream))) return
    if (stream.buffered === 0 && !this.#hub.waitsFor(stream)) return
    this.#streams.set(stream, { taken: stream.taken, since: this.#clock.now() })
  }

  /**
   * Nothing tells when a client has taken what its own socket held: so this looks often, while
   * there is more for a client.
   */
  lookLater(): void {
    if (this.#isPlanned || !this.#some((stream) => this.#waitsForSocket(stream))) return
    this.#isPlanned = true
    this.#clock.setTimer(WATCH_DRAIN_MS, () => {
      this.#isPlanned = false
      this.#untaken = null
      if (this.#some((stream) => this.#waitsForSocket(stream) && this.#hasRoom(stream)))
        this.#turn()
      this.lookLater()
    })
  }

  /** On every tick: cuts off clients that have been stalled for too long. */
  tick(now: number): void {
    this.#untaken = null
    // While all streams wait for clients that take nothing, such clients have less time.
    const timeoutMs = this.isOverfull ? WATCH_CROWDED_MS : WATCH_STALL_MS
    for (const [stream, progress] of this.#streams) {
      const { taken, buffered } = stream
      if (buffered === 0 && !this.#hub.waitsFor(stream)) this.#streams.delete(stream)
      else if (taken !== progress.taken || buffered === 0) {
        progress.taken = taken
        progress.since = now
      } else if (now - progress.since >= timeoutMs) stream.fail(Errors.watchStalled())
    }
  }

  delete(stream: WatchStream): void {
    this.#streams.delete(stream)
  }

  clear(): void {
    this.#streams.clear()
  }

  #some(test: (stream: WatchStream) => boolean): boolean {
    for (const stream of this.#streams.keys()) if (test(stream)) return true
    return false
  }

  /**
   * A client that acknowledges says nothing more once it has taken all: then other streams hold it
   * up.
   */
  #waitsForSocket(stream: WatchStream): boolean {
    return this.#hub.waitsFor(stream) && (!stream.record.identity.acks || stream.buffered === 0)
  }

  #hasRoom(stream: WatchStream): boolean {
    return stream.buffered < WATCH_BUFFER_BYTES / 2 && !this.isCrowded
  }
}
