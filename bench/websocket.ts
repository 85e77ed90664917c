/**
 * A WebSocket of the bench, cheap enough not to be what is measured: whole text messages in and
 * out, nothing else.
 */
import { connect, type Socket } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')

export interface RawSocketEvents {
  /**
   * The upgrade is answered: not before may anything be sent, since etcd refuses who can't wait.
   */
  open?(): void
  message(text: Buffer): void
  /** It is closed, or could not be opened. */
  close?(): void
}

/** Guards one connection: the upgrade, then its messages. */
export class RawSocket {
  readonly #socket: Socket
  readonly #events: RawSocketEvents
  #pieces: Buffer[] = []
  /** Bytes in the pieces, and how many the next message takes. */
  #waiting = 0
  #needed = 0
  #rest: Buffer = Buffer.alloc(0)
  #upgraded = false

  constructor(port: number, path: string, events: RawSocketEvents) {
    this.#events = events
    this.#socket = connect({ port, host: '127.0.0.1' })
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (bytes) => this.#data(bytes))
    this.#socket.on('error', () => {})
    this.#socket.once('close', () => events.close?.())
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${btoa('0123456789abcdef')}\r\n\r\n`,
    )
  }

  /** Sends each text as a message, all with one write. */
  send(...texts: readonly string[]): void {
    this.#socket.write(Buffer.concat(texts.map(frame)))
  }

  /** Reads nothing more until `resume`. */
  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  close(): void {
    this.#socket.destroy()
  }

  #data(bytes: Buffer): void {
    this.#pieces.push(bytes)
    this.#waiting += bytes.length
    // Large messages come in many pieces: put together once.
    if (this.#waiting < this.#needed) return
    this.#rest = this.#pieces.length === 1 ? bytes : Buffer.concat(this.#pieces)
    this.#needed = 0
    this.#messages()
    this.#pieces = this.#rest.length === 0 ? [] : [this.#rest]
    this.#waiting = this.#rest.length
  }

  #messages(): void {
    if (!this.#upgraded) {
      const end = this.#rest.indexOf(HEAD_END)
      if (end < 0) return
      if (this.#rest.toString('latin1', 9, 12) !== '101') {
        this.#socket.destroy()
        return
      }
      this.#upgraded = true
      this.#rest = this.#rest.subarray(end + HEAD_END.length)
      this.#events.open?.()
    }
    while (this.#message()) {}
  }

  #message(): boolean {
    const bytes = this.#rest
    if (bytes.length < 2) return false
    const short = bytes[1] ?? 0
    const begin = short < 126 ? 2 : short === 126 ? 4 : 10
    if (bytes.length < begin) return false
    const end =
      begin +
      (short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(2)
          : Number(bytes.readBigUInt64BE(2)))
    if (bytes.length < end) {
      this.#needed = end
      return false
    }
    const text = bytes.subarray(begin, end)
    this.#rest = bytes.subarray(end)
    // A close frame, or a ping, is no text.
    if (((bytes[0] ?? 0) & 15) <= 1) this.#events.message(text)
    return true
  }
}

/** One text message of up to 64 KiB, masked with zeros. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text)
  const length =
    payload.length < 126
      ? Buffer.of(128 + payload.length)
      : Buffer.of(254, payload.length >> 8, payload.length & 255)
  return Buffer.concat([Buffer.of(0x81), length, Buffer.alloc(4), payload])
}
