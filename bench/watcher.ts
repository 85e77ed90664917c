/** A WebSocket that watches, cheap enough not to be what is measured: it counts events and looks at nothing else. */
import { connect, type Socket } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')
const EVENT = Buffer.from('"mod_revision"')
const CREATED = Buffer.from('"created":true')

/** Guards one connection: how many watches have been created, how many events have come, and when the last did. */
export class Watcher {
  created = 0
  events = 0
  /** `performance.now()` of the last event. */
  lastAt = 0
  readonly #socket: Socket
  readonly #keys: readonly string[]
  #rest: Buffer = Buffer.alloc(0)
  #upgraded = false

  private constructor(socket: Socket, keys: readonly string[]) {
    this.#socket = socket
    this.#keys = keys
    socket.on('data', (bytes) => this.#data(bytes))
    socket.on('error', () => {})
  }

  /** Opened, and about to ask for a watch of each key. */
  static open(port: number, keys: readonly string[]): Promise<Watcher> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => {
        socket.off('error', reject)
        const watcher = new Watcher(socket, keys)
        socket.write(
          `GET /v3/watch HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
            `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${btoa('0123456789abcdef')}\r\n\r\n`,
        )
        resolve(watcher)
      })
      socket.once('error', reject)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #data(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    if (!this.#upgraded) {
      const end = this.#rest.indexOf(HEAD_END)
      if (end < 0) return
      this.#upgraded = true
      this.#rest = this.#rest.subarray(end + HEAD_END.length)
      // Not before: etcd refuses who can't wait.
      const requests = this.#keys.map((key) => frame(JSON.stringify({ create_request: { key: btoa(key) } })))
      this.#socket.write(Buffer.concat(requests))
    }
    while (this.#message()) {}
  }

  #message(): boolean {
    const bytes = this.#rest
    if (bytes.length < 2) return false
    const short = bytes[1] ?? 0
    const begin = short < 126 ? 2 : short === 126 ? 4 : 10
    if (bytes.length < begin) return false
    const end = begin + (short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2)))
    if (bytes.length < end) return false
    const text = bytes.subarray(begin, end)
    this.#rest = bytes.subarray(end)
    const before = this.events
    for (let at = text.indexOf(EVENT); at >= 0; at = text.indexOf(EVENT, at + EVENT.length)) this.events++
    if (this.events > before) this.lastAt = performance.now()
    else if (text.includes(CREATED)) this.created++
    return true
  }
}

/** One text message of up to 64 KiB, masked with zeros. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text)
  const length =
    payload.length < 126 ? Buffer.of(128 + payload.length) : Buffer.of(254, payload.length >> 8, payload.length & 255)
  return Buffer.concat([Buffer.of(0x81), length, Buffer.alloc(4), payload])
}
