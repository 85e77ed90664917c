/**
 * Clients of watches down to the bytes: they see where chunks end, stop reading, and go away as
 * rudely as a test wants.
 */
import { connect, type Socket } from 'node:net'
import { waitFor } from '../start/cluster.ts'

export interface Message {
  readonly result?: {
    readonly watch_id?: string
    readonly created?: boolean
    readonly canceled?: boolean
    readonly events?: {
      readonly type?: string
      readonly kv: { readonly key: string; readonly mod_revision: string }
    }[]
  }
  readonly error?: { readonly code: number; readonly message: string }
}

export const b64 = (text: string): string => Buffer.from(text).toString('base64')
export const create = (key: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ create_request: { key: b64(key), ...more } })

/** A connection whose first bytes are `head`. */
function dial(url: string, head: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(head)
      resolve(socket)
    })
    socket.once('error', reject)
    socket.on('error', () => {})
  })
}

/** A path below what may be the URL of a member. */
function pathOf(url: string, path = '/v3/watch'): string {
  return `${new URL(url).pathname.replace(/\/$/, '')}${path}`
}

/** What a connection has received and not yet been read of. */
class Inbox {
  #bytes = Buffer.alloc(0)
  readonly socket: Socket

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (bytes) => {
      this.#pieces.push(bytes)
    })
  }

  readonly #pieces: Buffer[] = []

  get bytes(): Buffer {
    if (this.#pieces.length > 0)
      this.#bytes = Buffer.concat([this.#bytes, ...this.#pieces.splice(0)])
    return this.#bytes
  }

  take(n: number): Buffer {
    const taken = this.bytes.subarray(0, n)
    this.#bytes = this.#bytes.subarray(n)
    return taken
  }
}

/** A stream of watches as its client sees it. */
export interface RawWatch {
  readonly socket: Socket
  /** What has come so far: HTTP chunks or WebSocket messages, whole ones. */
  received(): readonly string[]
  send(request: string): void
}

function rawWatch(
  socket: Socket,
  next: () => string | null,
  send: (request: string) => void,
): RawWatch {
  const all: string[] = []
  return {
    socket,
    received() {
      for (let one = next(); one !== null; one = next()) all.push(one)
      return all
    },
    send,
  }
}

/**
 * A watch, or what else answers line by line, by POST. `open`: the body does not end; what is sent
 * later is a chunk of it.
 */
export async function postWatch(
  url: string,
  body: string,
  { open = false, path = '/v3/watch' } = {},
): Promise<RawWatch> {
  const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
  const how = open ? 'Transfer-Encoding: chunked' : `Content-Length: ${Buffer.byteLength(body)}`
  const head = `POST ${pathOf(url, path)} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${how}\r\n\r\n`
  const socket = await dial(url, head + (open ? chunk(body) : body))
  const inbox = new Inbox(socket)
  let begun = false
  const next = (): string | null => {
    const { bytes } = inbox
    if (!begun) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) return null
      const status = inbox.take(end + 4).toString('latin1')
      if (!/^HTTP\/1.1 200 /.test(status)) throw new Error(status)
      begun = true
      return next()
    }
    const line = bytes.indexOf('\r\n')
    if (line < 0) return null
    const size = Number.parseInt(bytes.subarray(0, line).toString('latin1'), 16)
    if (bytes.length < line + 2 + size + 2) return null
    inbox.take(line + 2)
    const text = inbox.take(size).toString()
    inbox.take(2)
    return text
  }
  return rawWatch(socket, next, (text) => socket.write(chunk(text)))
}

/** A watch by WebSocket. */
export function socketWatch(url: string, ...requests: string[]): Promise<RawWatch> {
  return socketAt(url, pathOf(url), requests)
}

/** Keepalives of leases by WebSocket. */
export function keepAliveSocket(url: string): Promise<RawWatch> {
  return socketAt(url, pathOf(url, '/v3/lease/keepalive'), [])
}

async function socketAt(url: string, path: string, requests: readonly string[]): Promise<RawWatch> {
  const head = [
    `GET ${path} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${b64('0123456789abcdef')}`,
  ]
  const socket = await dial(url, `${head.join('\r\n')}\r\n\r\n`)
  const inbox = new Inbox(socket)
  const upgraded = await waitFor(() => inbox.bytes.includes('\r\n\r\n'), 5000)
  const status = inbox.take(inbox.bytes.indexOf('\r\n\r\n') + 4).toString('latin1')
  if (!upgraded || !/^HTTP\/1.1 101 /.test(status)) throw new Error(`no upgrade: ${status}`)
  const next = (): string | null => {
    const { bytes } = inbox
    if (bytes.length < 2) return null
    const short = (bytes[1] as number) & 127
    const begin = short < 126 ? 2 : short === 126 ? 4 : 10
    if (bytes.length < begin) return null
    const size =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
    if (bytes.length < begin + size) return null
    inbox.take(begin)
    return inbox.take(size).toString()
  }
  const send = (request: string): void => {
    const payload = Buffer.from(request)
    const length = payload.length < 126 ? Buffer.of(128 + payload.length) : Buffer.alloc(3)
    if (payload.length >= 126) {
      length[0] = 128 + 126
      length.writeUInt16BE(payload.length, 1)
    }
    // A mask of zeros masks nothing.
    socket.write(Buffer.concat([Buffer.of(0x81), length, Buffer.alloc(4), payload]))
  }
  for (const request of requests) send(request)
  return rawWatch(socket, next, send)
}

/** Revisions and keys of all events so far, in the order they came, per watch. */
export function eventsOf(messages: readonly string[]): Record<string, string[]> {
  const events: Record<string, string[]> = {}
  for (const text of messages) {
    const { result } = JSON.parse(text) as Message
    for (const { kv } of result?.events ?? []) {
      const watch = result?.watch_id ?? '0'
      events[watch] ??= []
      events[watch].push(`${kv.mod_revision} ${Buffer.from(kv.key, 'base64')}`)
    }
  }
  return events
}
