/**
 * Clients' WebSockets that end in the object. The platform keeps them open while the object is out
 * of memory, and wakes it with their next message. What the member then needs to know of a socket
 * is in the socket's attachment.
 */

import { invariant } from '../base/invariant.ts'
import { OpenSockets } from '../base/open-sockets.ts'
import type { EtcdError } from '../errors.ts'
import {
  MAX_ATTACHMENT_BYTES,
  MAX_CLIENT_SOCKETS,
  MAX_NETWORK_SOCKETS,
  MAX_SOCKET_TAG_CHARS,
  SOCKETS_COUNT_MS,
} from '../limits.ts'
import type { ClientSocket, Sockets } from '../ports.ts'

/** Codes that mean "no code": they can be received but not sent. */
const UNSENDABLE: readonly number[] = [1005, 1006, 1015]
/** A close reason holds 123 bytes. */
const MAX_REASON_BYTES = 123

/**
 * Guards that each WebSocket is one ClientSocket for as long as this life lasts, and that its end
 * is told once.
 */
export class ClientSockets implements Sockets {
  readonly #ctx: DurableObjectState
  readonly #known = new WeakMap<WebSocket, ClientSocket>()
  readonly #over = new WeakSet<WebSocket>()
  /** Null: this life has not counted the sockets yet. */
  #count: { readonly open: OpenSockets; readonly at: number } | null = null

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
  }

  *open(): Iterable<ClientSocket> {
    for (const socket of this.#ctx.getWebSockets())
      if (socket.readyState === WebSocket.OPEN) yield this.of(socket)
  }

  of(socket: WebSocket): ClientSocket {
    const known = this.#known.get(socket)
    if (known !== undefined) return known
    const made = clientSocket(socket)
    this.#known.set(socket, made)
    return made
  }

  /**
   * Why another socket is refused; null: it is not. A socket that was closed here but not by its
   * client counts: the platform holds it until the client is gone, and it can't be cut off.
   * `network`: of a caller without an identity. `now` in milliseconds.
   */
  refusal(network: string | null, now: number): EtcdError | null {
    const refusal = this.#counted(now).refusal(tagOf(network))
    if (refusal === null || now - (this.#count?.at ?? now) < SOCKETS_COUNT_MS) return refusal
    // Some sockets may have gone without an event.
    this.#count = null
    return this.#counted(now).refusal(tagOf(network))
  }

  #counted(now: number): OpenSockets {
    if (this.#count === null) {
      const open = new OpenSockets(MAX_CLIENT_SOCKETS, MAX_NETWORK_SOCKETS)
      for (const socket of this.#ctx.getWebSockets())
        if (!this.#over.has(socket)) open.add(this.#networkOf(socket))
      this.#count = { open, at: now }
    }
    return this.#count.open
  }

  #networkOf(socket: WebSocket): string | null {
    return this.#ctx.getTags(socket)[0] ?? null
  }

  /** A new socket, and the response that gives its other end to the client. */
  accept(network: string | null): { readonly socket: ClientSocket; readonly response: Response } {
    const { 0: client, 1: server } = new WebSocketPair()
    const tag = tagOf(network)
    // The platform remembers the tag while the object is out of memory.
    this.#ctx.acceptWebSocket(server, tag === null ? [] : [tag])
    this.#count?.open.add(tag)
    return {
      socket: this.of(server),
      response: new Response(null, { status: 101, webSocket: client }),
    }
  }

  /** The other end has closed the socket, or it broke. Null: that was told before. */
  end(socket: WebSocket, code: number, reason: string): ClientSocket | null {
    if (this.#over.has(socket)) return null
    this.#over.add(socket)
    this.#count?.open.remove(this.#networkOf(socket))
    // On a WebSocket that hibernates, only this code answers the other end's close frame.
    if (socket.readyState !== WebSocket.CLOSED) close(socket, code, reason)
    return this.of(socket)
  }
}

function tagOf(network: string | null): string | null {
  return network?.slice(0, MAX_SOCKET_TAG_CHARS) ?? null
}

function clientSocket(socket: WebSocket): ClientSocket {
  return {
    send(text) {
      if (socket.readyState !== WebSocket.OPEN) return
      try {
        socket.send(text)
      } catch {
        // The socket broke just now; its end is an event of its own.
      }
    },
    get buffered() {
      return socket.bufferedAmount ?? 0
    },
    close: (code, reason) => close(socket, code, reason),
    get attachment() {
      return (socket.deserializeAttachment() as Uint8Array | null) ?? null
    },
    attach(bytes) {
      invariant(
        bytes.length <= MAX_ATTACHMENT_BYTES,
        'an attachment is larger than the platform keeps',
      )
      socket.serializeAttachment(bytes)
    },
  }
}

function close(socket: WebSocket, code: number, reason: string): void {
  try {
    if (UNSENDABLE.includes(code)) socket.close()
    else socket.close(code, cut(reason))
  } catch {
    // The socket is closed or broken already.
  }
}

/** The text, cut to what a close frame holds. */
function cut(reason: string): string {
  const bytes = new TextEncoder().encode(reason)
  if (bytes.length <= MAX_REASON_BYTES) return reason
  return new TextDecoder().decode(bytes.subarray(0, MAX_REASON_BYTES)).replace(/\ufffd+$/, '')
}
