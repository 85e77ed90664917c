/**
 * Clients' WebSockets that end in the object. The platform keeps them open while the object is out
 * of memory and wakes it with their next message; what the member needs to know of one by then lies
 * in its attachment.
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

/** Codes that say that there was none: they can be heard, not sent. */
const UNSENDABLE: readonly number[] = [1005, 1006, 1015]
/** A close reason holds 123 bytes. */
const MAX_REASON_BYTES = 123

/**
 * Guards that a WebSocket is one ClientSocket for as long as this life lasts, and that its end is
 * told once.
 */
export class ClientSockets implements Sockets {
  readonly #ctx: DurableObjectState
  readonly #known = new WeakMap<WebSocket, ClientSocket>()
  readonly #over = new WeakSet<WebSocket>()
  /** null: this life has not counted yet. */
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
   * Why another is not taken; null: it is. What was closed here and never answered there counts:
   * the platform holds it until the client is gone, and lets nobody cut it off. `network`: of who
   * has not shown who he is. `now` in milliseconds.
   */
  refusal(network: string | null, now: number): EtcdError | null {
    const refusal = this.#counted(now).refusal(tagOf(network))
    if (refusal === null || now - (this.#count?.at ?? now) < SOCKETS_COUNT_MS) return refusal
    // Some may have gone without a word.
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

  /** A new one, and the response that gives its other end to the client. */
  accept(network: string | null): { readonly socket: ClientSocket; readonly response: Response } {
    const { 0: client, 1: server } = new WebSocketPair()
    const tag = tagOf(network)
    // The platform remembers it while the object is out of memory.
    this.#ctx.acceptWebSocket(server, tag === null ? [] : [tag])
    this.#count?.open.add(tag)
    return {
      socket: this.of(server),
      response: new Response(null, { status: 101, webSocket: client }),
    }
  }

  /** The other end has closed it, or it broke. Null if that was told before. */
  end(socket: WebSocket, code: number, reason: string): ClientSocket | null {
    if (this.#over.has(socket)) return null
    this.#over.add(socket)
    this.#count?.open.remove(this.#networkOf(socket))
    // Nobody else answers the other end's close frame on a WebSocket that hibernates.
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
        // It broke just now; its end is an event of its own.
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
    // It is closed, or broken, already.
  }
}

/** As much of a text as a close frame holds. */
function cut(reason: string): string {
  const bytes = new TextEncoder().encode(reason)
  if (bytes.length <= MAX_REASON_BYTES) return reason
  return new TextDecoder().decode(bytes.subarray(0, MAX_REASON_BYTES)).replace(/\ufffd+$/, '')
}
