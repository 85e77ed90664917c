/**
 * Members reach each other by the fetch of their objects: one request and its answer (the
 * pipeline), or a WebSocket (the stream). The host names are reserved: the Worker builds every
 * request to an object anew and never with one of these but the door's.
 */
import {
  type PeerAddress,
  type PeerStream,
  type StreamEvents,
  TIMED_OUT,
  type Transport,
  type TransportResult,
} from '../ports.ts'
import type { Slots } from './slots.ts'

export const PEER_ORIGIN = 'http://peer.quorate.internal'
export const DOOR_ORIGIN = 'http://door.quorate.internal'

export function durableTransport(namespace: DurableObjectNamespace, slots: Slots): Transport {
  return new DurableTransport(namespace, slots)
}

/** Guards the stubs of the peers: one each, until an error shows that it is broken. */
class DurableTransport implements Transport {
  readonly #namespace: DurableObjectNamespace
  readonly #slots: Slots
  readonly #stubs = new Map<string, DurableObjectStub>()

  constructor(namespace: DurableObjectNamespace, slots: Slots) {
    this.#namespace = namespace
    this.#slots = slots
  }

  #stub(to: PeerAddress): DurableObjectStub {
    const known = this.#stubs.get(to.object)
    if (known !== undefined) return known
    const hint = to.region === '' ? {} : { locationHint: to.region as DurableObjectLocationHint }
    const made = this.#namespace.get(this.#namespace.idFromName(to.object), {
      ...hint,
      retry: { maxRetries: 0 },
    })
    this.#stubs.set(to.object, made)
    return made
  }

  request(
    to: PeerAddress,
    body: Uint8Array,
    timeoutMs: number,
    done: (result: TransportResult) => void,
  ): void {
    const slots = this.#slots
    let over = false
    const end = (result: TransportResult): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      done(result)
    }
    const timer = setTimeout(() => end({ ok: false, reason: TIMED_OUT }), timeoutMs)
    slots.take(() => {
      if (over) {
        slots.release()
        return
      }
      this.#stub(to)
        .fetch(`${PEER_ORIGIN}/${to.object}`, { method: 'POST', body })
        .then(async (response) => {
          const bytes = new Uint8Array(await response.arrayBuffer())
          return response.status === 200
            ? { ok: true as const, body: bytes }
            : { ok: false as const, reason: `status ${response.status}` }
        })
        .catch((e: unknown) => {
          this.#stubs.delete(to.object) // broken after an error
          return { ok: false as const, reason: e instanceof Error ? e.message : String(e) }
        })
        .then((result) => {
          slots.release()
          end(result)
        })
        // A turn that throws has ended this life already; there is nobody left to tell.
        .catch(() => {})
    })
  }

  stream(to: PeerAddress, events: StreamEvents): PeerStream {
    const slots = this.#slots
    let socket: WebSocket | null = null
    let closed = false
    const stream: PeerStream = {
      send: (body) => socket?.send(body),
      get buffered() {
        return socket?.bufferedAmount ?? 0
      },
      close: (reason) => end(reason),
    }
    const end = (reason: string): void => {
      if (closed) return
      closed = true
      try {
        socket?.close(1000, reason.slice(0, 100))
      } catch {
        // already closing
      }
      events.close(stream, reason)
    }
    slots.take(() => {
      this.#stub(to)
        .fetch(`${PEER_ORIGIN}/${to.object}`, { headers: { Upgrade: 'websocket' } })
        .then((response) => {
          slots.release()
          if (response.webSocket === null || closed) {
            end(`no stream: status ${response.status}`)
            return
          }
          socket = response.webSocket
          listen(socket, stream, events, end)
          socket.accept()
          events.open(stream)
        })
        .catch((e: unknown) => {
          if (socket === null) slots.release()
          this.#stubs.delete(to.object)
          end(e instanceof Error ? e.message : String(e))
        })
    })
    return stream
  }
}

function listen(
  socket: WebSocket,
  stream: PeerStream,
  events: StreamEvents,
  end: (reason: string) => void,
): void {
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('message', (event) => {
    if (typeof event.data !== 'string')
      events.message(stream, new Uint8Array(event.data as ArrayBuffer))
  })
  socket.addEventListener('close', (event) => end(event.reason || 'closed'))
  socket.addEventListener('error', () => end('broken'))
}

/** The accepting end: the response that upgrades, and the stream it makes. */
export function acceptStream(accept: (stream: PeerStream) => StreamEvents): Response {
  const { 0: client, 1: server } = new WebSocketPair()
  let closed = false
  const stream: PeerStream = {
    send: (body) => server.send(body),
    get buffered() {
      return server.bufferedAmount ?? 0
    },
    close: (reason) => end(reason),
  }
  const events = accept(stream)
  const end = (reason: string): void => {
    if (closed) return
    closed = true
    try {
      server.close(1000, reason.slice(0, 100))
    } catch {
      // already closing
    }
    events.close(stream, reason)
  }
  listen(server, stream, events, end)
  server.accept()
  events.open(stream)
  return new Response(null, { status: 101, webSocket: client })
}
