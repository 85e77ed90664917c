/** What one stream sends to its client. */
import type { ClientSocket } from '../../ports.ts'

/**
 * Guards what waits for the turn's end, and how many sent bytes the client has not taken. Sizes are
 * in bytes.
 */
export class Outbound {
  readonly #socket: ClientSocket
  /** The client's edge says what was taken; otherwise the socket knows. */
  readonly #acks: boolean
  #queue: string[] = []
  #queuedBytes = 0
  /** Bytes not taken when the turn began; null: not asked yet. */
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

  /** Bytes taken by the client, as far as it said so. */
  get takenBytes(): number {
    return this.#takenBytes
  }

  /** Bytes sent, and not taken by the client. */
  get buffered(): number {
    return this.#acks ? this.#sentBytes - this.#takenBytes : this.#socket.buffered
  }

  /** More than `limit` waits, together with what was not taken when the turn began. */
  exceeds(limit: number): boolean {
    this.#bufferedBefore ??= this.buffered
    return this.#bufferedBefore + this.#queuedBytes > limit
  }

  add(text: string): void {
    this.#queue.push(text)
    this.#queuedBytes += text.length
  }

  /** Sends what waits, after the turn. */
  flush(): void {
    for (const text of this.#queue) this.#socket.send(text)
    this.#sentBytes += this.#queuedBytes
    this.#queue = []
    this.#queuedBytes = 0
    this.#bufferedBefore = null
  }

  /** The edge says how many bytes the client has taken in all. */
  acknowledge(total: number): void {
    if (total > this.#takenBytes) this.#takenBytes = Math.min(total, this.#sentBytes)
  }
}
