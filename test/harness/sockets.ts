/**
 * Clients' WebSockets whose other end a test holds: they outlive a member's memory, and may take
 * what they are sent slowly.
 */
import { MAX_ATTACHMENT_BYTES } from '../../src/limits.ts'
import type { ClientSocket, Sockets } from '../../src/ports.ts'

export class FakeSocket implements ClientSocket {
  /** Texts the client has taken, in order. */
  readonly taken: string[] = []
  /** Takes everything at once; else only what `take` takes. */
  fast = true
  /** What the port says of bytes not taken; false: it can't tell. */
  tells = true
  closed: { readonly code: number; readonly reason: string } | null = null
  attached: Uint8Array | null = null
  /** How often it was attached, and the most bytes that ever waited. */
  attaches = 0
  most = 0
  #waiting: string[] = []
  #bytes = 0

  send(text: string): void {
    if (this.closed !== null) return
    if (this.fast) {
      this.taken.push(text)
      return
    }
    this.#waiting.push(text)
    this.#bytes += Buffer.byteLength(text)
    this.most = Math.max(this.most, this.#bytes)
  }

  get buffered(): number {
    return this.tells ? this.#bytes : 0
  }

  get waiting(): number {
    return this.#waiting.length
  }

  close(code: number, reason: string): void {
    if (Buffer.byteLength(reason) > 123) throw new Error('a close reason holds 123 bytes')
    this.closed ??= { code, reason }
  }

  get attachment(): Uint8Array | null {
    return this.attached
  }

  attach(bytes: Uint8Array): void {
    if (bytes.length > MAX_ATTACHMENT_BYTES)
      throw new Error(`an attachment of ${bytes.length} bytes`)
    this.attaches++
    this.attached = bytes.slice()
  }

  /** The client takes up to `n` messages. */
  take(n: number = this.#waiting.length): void {
    for (const text of this.#waiting.splice(0, n)) {
      this.#bytes -= Buffer.byteLength(text)
      this.taken.push(text)
    }
  }
}

/** Guards the sockets of one object. */
export class FakeSockets implements Sockets {
  readonly all = new Set<FakeSocket>()

  open(): Iterable<FakeSocket> {
    return [...this.all].filter((socket) => socket.closed === null)
  }
}
