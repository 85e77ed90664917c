/** What one stream sends to its client. */
import type { ClientSocket } from '../../ports.ts'

/**
 * Guards what waits for the turn's end, and how much of what was sent the client has not taken.
 * Sizes are in bytes.
 */
export class Outbound {
  readonly #socket: ClientSocket
  /** The client's edge says what was taken; else the socket knows. */
  readonly #acks: boolean
  #queue: string[] = []
  #queuedBytes = 0
  /** What was not taken when the turn began; null: not asked yet. */
  #bufferedBefore: number | null = null
  #sentBytes = 0
  #takenBytes = 0

  constructor(socket: ClientSocket, acks: boolean) {
    this.#socket = socket
    this.#acks = acks
  }

  /** Goes on where an earlier life left off. */
  resume(sentBytes: number, takenBytes: number): void {
    this.#sentBytes = sentBytes
    this.#takenBytes = takenBytes
  }

  /** Messages that leave at the end of this turn. */
  get queued(): number {
    return this.#queue.length
  }

  get queuedBytes(): number {
    return this.#queuedBytes
  }

  get sentBytes(): number {
    return this.#sentBytes
  }

  /** Taken by the client, as far as it said so. */
  get takenBytes(): number {
    return this.#takenBytes
  }

  /** Sent, and not taken by the client. */
  get buffered(): number {
    return this.#acks ? this.#sentBytes - this.#takenBytes : this.#socket.buffered
  }

  /** More than `limit` waits, with what was not taken when the turn began. */
  exceeds(limit: number): boolean {
    this.#bufferedBefore ??= this.buffered
    return this.#bufferedBefore + this.#queuedBytes > limit
  }

  add(text: string): void {
    this.#queue.push(text)
    this.#queuedBytes += text.length
  }

  /** After the turn: what waits leaves. */
  flush(): void {
    for (const text of this.#queue) this.#socket.send(text)
    this.#sentBytes += this.#queuedBytes
    this.#queue = []
    this.#queuedBytes = 0
    this.#bufferedBefore = null
  }

  /** The client has taken so many bytes in all, says the edge. */
  acknowledge(total: number): void {
    if (total > this.#takenBytes) this.#takenBytes = Math.min(total, this.#sentBytes)
  }
}
