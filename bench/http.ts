/**
 * A small HTTP/1.1 client, cheap enough not to be what is measured: one connection, one request
 * out, nothing parsed twice.
 */
import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: Buffer
}

const HEAD_END = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

/** A request as bytes: made once, sent many times. */
export function post(port: number, path: string, body: string | Buffer): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n`
  return Buffer.concat([
    Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ])
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n')

export function get(port: number, path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
}

/** Guards one keep-alive connection: at most one request is out. */
export class Connection {
  readonly socket: Socket
  #waiting: {
    readonly resolve: (answer: Answer) => void
    readonly reject: (error: Error) => void
  } | null = null
  /**
   * What has come of the answer, at its beginning: it doubles, so that a long one is not copied for
   * each chunk.
   */
  #buffer: Buffer = NOTHING
  #length = 0
  /** Bytes of the whole answer, once its head said so. */
  #expected = 0
  #ended: Error | null = null

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#data(chunk))
    socket.on('error', (error) => this.#end(error))
    socket.on('close', () => this.#end(new Error('the connection was closed')))
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new Connection(socket))
      })
    })
  }

  get ended(): boolean {
    return this.#ended !== null
  }

  ask(request: Uint8Array): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended)
      if (this.#waiting) return reject(new Error('one request at a time'))
      this.#waiting = { resolve, reject }
      this.socket.write(request)
    })
  }

  /** Orderly (FIN). */
  close(): void {
    this.socket.destroy()
  }

  /** As a caller does who vanishes (RST). */
  reset(): void {
    this.socket.resetAndDestroy()
  }

  #end(error: Error): void {
    this.#ended ??= error
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.reject(this.#ended)
  }

  #data(chunk: Buffer): void {
    this.#append(chunk)
    if (this.#length < this.#expected) return
    const received = this.#buffer.subarray(0, this.#length)
    const answer = this.#parse(received)
    if (answer === null) return
    this.#buffer = NOTHING
    this.#length = 0
    this.#expected = 0
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve(answer)
  }

  #append(chunk: Buffer): void {
    const length = this.#length + chunk.length
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(this.#length === 0 ? length : 2 * length)
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    chunk.copy(this.#buffer, this.#length)
    this.#length = length
  }

  #parse(bytes: Buffer): Answer | null {
    const end = bytes.indexOf(HEAD_END)
    if (end < 0) return null
    const head = bytes.toString('latin1', 0, end).toLowerCase()
    const status = Number(head.slice(9, 12))
    const from = end + 4
    const at = head.indexOf('\r\ncontent-length:')
    if (at >= 0) {
      const length = Number.parseInt(head.slice(at + 17), 10)
      this.#expected = from + length
      return bytes.length < this.#expected
        ? null
        : { status, body: bytes.subarray(from, this.#expected) }
    }
    if (head.includes('\r\ntransfer-encoding: chunked')) {
      if (!bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)) return null
      const body = dechunk(bytes, from)
      return body === null ? null : { status, body }
    }
    return { status, body: NOTHING }
  }
}

/** The body that begins at `at`, or null as long as its last chunk is not there. */
function dechunk(bytes: Buffer, from: number): Buffer | null {
  const parts: Buffer[] = []
  for (let at = from; ; ) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const end = line + 2 + size
    if (bytes.length < end + 2) return null
    if (size === 0) return Buffer.concat(parts)
    parts.push(bytes.subarray(line + 2, end))
    at = end + 2
  }
}

/** One request on a connection of its own. */
export async function once(port: number, request: Uint8Array): Promise<Answer> {
  const connection = await Connection.open(port)
  try {
    return await connection.ask(request)
  } finally {
    connection.close()
  }
}

/** One JSON call whose answer must be 200. */
export async function call<T>(port: number, path: string, body: unknown): Promise<T> {
  const { status, body: answer } = await once(port, post(port, path, JSON.stringify(body)))
  if (status !== 200)
    throw new Error(`${path} answered ${status}: ${answer.toString('utf8', 0, 300)}`)
  return JSON.parse(answer.toString()) as T
}
