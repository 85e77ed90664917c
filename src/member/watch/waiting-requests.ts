/**
 * Messages of clients that can't be taken as they come: messages of clients that are not known here
 * yet, and requests without their end.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import {
  BODY_TIMEOUT_MS,
  MAX_WAITING_CALLS,
  TOKEN_WAIT_MS,
  WATCH_HELD_BYTES,
  WATCH_PART_BYTES,
} from '../../limits.ts'
import type { Clock } from '../../ports.ts'
import type { WatchStream } from './stream.ts'

/** A message that waits. */
interface HeldMessage {
  readonly stream: WatchStream
  readonly data: string | Uint8Array
  /** The time until which the sender may be unknown, milliseconds since the epoch. */
  readonly until: number
}

/**
 * Guards messages of clients whose token this member does not know yet, in order, bounded in number
 * and bytes.
 */
export class HeldMessages {
  #messages: HeldMessage[] = []

  get size(): number {
    return this.#messages.length
  }

  /** Some message of this stream waits: later ones must too. */
  has(stream: WatchStream): boolean {
    return this.#messages.some((m) => m.stream === stream)
  }

  /** False: there is no room. */
  add(stream: WatchStream, data: string | Uint8Array, now: number): boolean {
    const bytes = this.#messages.reduce((sum, m) => sum + m.data.length, data.length)
    if (this.#messages.length >= MAX_WAITING_CALLS || bytes > WATCH_HELD_BYTES) return false
    this.#messages.push({ stream, data, until: now + TOKEN_WAIT_MS })
    return true
  }

  /**
   * Hands out the messages that need not wait any more. Messages of streams that are not open are
   * dropped. True: some messages waited.
   */
  release(
    now: number,
    isOpen: (stream: WatchStream) => boolean,
    isUnknown: (stream: WatchStream) => boolean,
    take: (stream: WatchStream, data: string | Uint8Array) => void,
  ): boolean {
    if (this.#messages.length === 0) return false
    const messages = this.#messages
    this.#messages = []
    for (const message of messages) {
      const { stream, data, until } = message
      if (!isOpen(stream)) continue
      if ((now < until && isUnknown(stream)) || this.has(stream)) this.#messages.push(message)
      else take(stream, data)
    }
    return true
  }
}

/**
 * Guards streams that have sent the beginning of a request. The end of a request must come soon,
 * and the bytes of all of them together are bounded. Until then this life must not end.
 */
export class UnfinishedRequests {
  readonly #clock: Clock
  readonly #turn: () => void
  /**
   * The time until which each stream's end of request is waited for, milliseconds since the epoch;
   * the longest wait first.
   */
  readonly #until = new Map<WatchStream, number>()
  #isPlanned = false

  /** `turn` runs a turn, in which `cut` is called. */
  constructor(clock: Clock, turn: () => void) {
    this.#clock = clock
    this.#turn = turn
  }

  /** A message of this stream was taken. */
  update(stream: WatchStream): void {
    if (stream.unfinished === 0) {
      this.#until.delete(stream)
      return
    }
    const now = this.#clock.now()
    this.#until.set(stream, this.#until.get(stream) ?? now + BODY_TIMEOUT_MS)
    let bytes = 0
    for (const other of this.#until.keys()) bytes += other.unfinished
    if (bytes > WATCH_PART_BYTES) this.#giveUp(stream, Errors.tooManyRequests())
    else this.#plan()
  }

  /** Ends the streams whose time is up. */
  cut(): void {
    for (const [stream, until] of this.#until) {
      if (this.#clock.now() < until) return
      this.#giveUp(stream, new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded'))
    }
  }

  delete(stream: WatchStream): void {
    this.#until.delete(stream)
  }

  clear(): void {
    this.#until.clear()
  }

  #giveUp(stream: WatchStream, error: EtcdError): void {
    this.#until.delete(stream)
    stream.fail(error)
  }

  #plan(): void {
    const [first] = this.#until.values()
    if (first === undefined || this.#isPlanned) return
    this.#isPlanned = true
    this.#clock.setTimer(Math.max(first - this.#clock.now(), 1), () => {
      this.#isPlanned = false
      this.#turn()
      this.#plan()
    })
  }
}
