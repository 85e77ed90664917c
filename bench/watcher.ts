/** A WebSocket that watches: it counts events and looks at nothing else. */
import { setTimeout as sleep } from 'node:timers/promises'
import { RawSocket } from './websocket.ts'

const EVENT = Buffer.from('"mod_revision"')
const CREATED = Buffer.from('"created":true')

/**
 * Guards one connection: how many watches have been created, how many events have come, and when
 * the last did.
 */
export class Watcher {
  created = 0
  events = 0
  bytes = 0
  /** `performance.now()` of the last event. */
  lastAt = 0
  closed = false
  readonly #socket: RawSocket

  /** About to ask for a watch of each key. */
  constructor(port: number, keys: readonly string[]) {
    this.#socket = new RawSocket(port, '/v3/watch', {
      open: () =>
        this.#socket.send(
          ...keys.map((key) => JSON.stringify({ create_request: { key: btoa(key) } })),
        ),
      message: (text) => this.#message(text),
      close: () => {
        this.closed = true
      },
    })
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  close(): void {
    this.#socket.close()
  }

  #message(text: Buffer): void {
    const before = this.events
    this.bytes += text.length
    for (let at = text.indexOf(EVENT); at >= 0; at = text.indexOf(EVENT, at + EVENT.length))
      this.events++
    if (this.events > before) this.lastAt = performance.now()
    else if (text.includes(CREATED)) this.created++
  }
}

/** Waits until something holds; throws what it is otherwise. */
export async function until(
  condition: () => boolean,
  ms: number,
  otherwise: string,
): Promise<void> {
  for (const end = performance.now() + ms; !condition(); await sleep(5)) {
    if (performance.now() > end) throw new Error(otherwise)
  }
}
