/**
 * `/v3/watch`. A WebSocket is handed on: it ends in the member, and none of its data passes through
 * the edge. A POST's requests go to the member over a WebSocket of the edge's own. Each answer
 * becomes one chunk of the response, because some clients read chunk by chunk. The member hears how
 * much the client has taken, and sends no more than a window ahead of that.
 */

import { streamError } from '../../base/status.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import { WATCH_ACK_BYTES, WATCH_EDGE_BYTES, WATCH_REQUEST_BYTES } from '../../limits.ts'
import { rpcAnswer, streamErrorAnswer } from '../http/answer.ts'
import { inTime } from '../http/body.ts'
import type { EdgePorts, MemberSocket, RequestContext, WatchCall } from '../http/contract.ts'
import { type CallOptions, socketToken, streamTimeout } from '../http/headers.ts'
import { logMistake } from '../http/log.ts'
import { Requests, type StreamRequest } from '../http/requests.ts'
import { type IdentityEnv, optionsOf } from '../identity/identity.ts'
import { ClientAcks } from '../routing/client-acks.ts'
import { pause } from '../routing/pause.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Start of the message with which a member ends a stream itself and says why. */
const ERROR_PREFIX = '{"error":'
const REQUEST_PAUSE_MS = 10

/** By WebSocket. */
export async function watchSocket<E extends IdentityEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const { protocol } = socketToken(context.headers, true)
  const call = { ...whoOf(await optionsOf(context, true)), acks: false }
  const webSocket = await ports.watch(context.target, context, call)
  return new Response(null, {
    status: 101,
    webSocket: webSocket as WebSocket,
    headers: protocol === null ? {} : { 'sec-websocket-protocol': protocol },
  })
}

function whoOf({ requireLeader, token, verified, closed }: CallOptions): Omit<WatchCall, 'acks'> {
  return { requireLeader, token, verified, closed: closed ?? false }
}

/** By POST. */
export async function watchStream<E extends IdentityEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const { request } = context
  const options = await optionsOf(context)
  const timeout = streamTimeout(request.headers)
  const requests = new Requests('WatchRequest', request.body)
  let first: StreamRequest | null
  try {
    first = await inTime(requests.next())
  } catch (e) {
    requests.cancel()
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  // Nothing is asked, so nothing will ever be answered.
  if (first === null) return rpcAnswer('')
  let socket: MemberSocket
  try {
    socket = await ports.watch(context.target, context, { ...whoOf(options), acks: true })
  } catch (e) {
    requests.cancel()
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  const stream = new WatchStream(socket, requests, context.trace.id)
  if (request.signal.aborted) stream.drop()
  else request.signal.addEventListener('abort', () => stream.drop(), { once: true })
  stream.begin(first, timeout)
  return rpcAnswer(stream.readable)
}

/**
 * Guards one watch by POST. It has what the member has sent and the client has not taken yet. It
 * ends the socket to the member, the reading of the body and the response together.
 */
export class WatchStream {
  readonly readable: ReadableStream<Uint8Array>
  readonly #socket: MemberSocket
  readonly #requests: Requests
  readonly #trace: string
  readonly #queue: Uint8Array[] = []
  #queued = 0
  /**
   * Bytes of the member's messages in the chunk that was handed to the platform last. They count as
   * taken when the platform asks for more.
   */
  #leaving = 0
  readonly #taken: ClientAcks
  #wake: () => void = () => {}
  #over = false
  /** The client knows why the watch ends, or is gone. */
  #said = false
  #cancelled = false
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(socket: MemberSocket, requests: Requests, trace: string) {
    this.#trace = trace
    this.#socket = socket
    this.#requests = requests
    this.#taken = new ClientAcks((message) => this.#send(message))
    this.readable = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => this.#pull(controller),
        cancel: () => {
          this.#cancelled = true
          this.drop()
        },
      },
      { highWaterMark: 0 },
    )
  }

  /** Sends the first request, and the others as they come. */
  begin({ json }: StreamRequest, timeoutMs: number | null): void {
    const socket = this.#socket
    socket.addEventListener('message', ({ data }) => this.#message(data))
    socket.addEventListener('close', () => this.#end(Errors.stopped()))
    socket.addEventListener('error', () => this.#end(Errors.stopped()))
    socket.accept()
    if (timeoutMs !== null) {
      const late = new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded')
      this.#timer = setTimeout(() => this.#end(late), timeoutMs)
    }
    this.#send(decoder.decode(json))
    this.#forward().catch((e: unknown) => {
      if (!(e instanceof EtcdError)) logMistake(e, this.#trace)
      this.#end(
        e instanceof EtcdError ? e : new EtcdError(Code.Internal, 'quorate: internal error'),
      )
    })
  }

  /** The client is gone: nobody is to be told anything. */
  drop(): void {
    this.#queue.length = 0
    this.#said = true
    this.#end(Errors.stopped())
  }

  async #forward(): Promise<void> {
    for (;;) {
      const request = await this.#later()
      if (request === null || this.#over) return
      this.#send(decoder.decode(request.json))
      // The client sends faster than the member takes: the rest of the body waits.
      while ((this.#socket.bufferedAmount ?? 0) > WATCH_REQUEST_BYTES && !this.#over) {
        await pause(REQUEST_PAUSE_MS)
      }
    }
  }

  /**
   * As in etcd, an unreadable request ends the reading of this client's requests, and its watches
   * go on.
   */
  async #later(): Promise<StreamRequest | null> {
    try {
      return await this.#requests.next()
    } catch (e) {
      if (!this.#requests.unreadable) throw e
      await this.#requests.drain()
      return null
    }
  }

  #send(data: string | Uint8Array): void {
    try {
      this.#socket.send(data)
    } catch {
      // The socket is closed, and the event that says so is on its way.
      this.#end(Errors.stopped())
    }
  }

  #message(data: unknown): void {
    if (this.#over || typeof data !== 'string') return
    const chunk = encoder.encode(`${data}\n`)
    this.#queue.push(chunk)
    this.#queued += chunk.length
    if (data.startsWith(ERROR_PREFIX)) this.#said = true
    // The member went on although it had heard how much was taken.
    if (this.#queued - chunk.length > WATCH_EDGE_BYTES) this.#end(Errors.tooManyRequests())
    else this.#wake()
  }

  /**
   * Ends the watch. The client reads the messages that are there, and then the reason, unless the
   * member has told it itself.
   */
  #end(error: EtcdError): void {
    if (this.#over) return
    this.#over = true
    if (!this.#said) this.#queue.push(encoder.encode(streamError(error)))
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#requests.cancel()
    try {
      this.#socket.close(1000, 'done')
    } catch {
      // The other side has closed it.
    }
    this.#wake()
  }

  /** The platform asks for more when its last chunk has left for the client. */
  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.#taken.add(this.#leaving)
    this.#leaving = 0
    while (this.#queue.length === 0) {
      if (this.#over) {
        if (!this.#cancelled) controller.close()
        return
      }
      this.#taken.tell(1)
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      await promise
    }
    if (!this.#over) this.#taken.tell(WATCH_ACK_BYTES)
    const chunk = this.#queue.shift() as Uint8Array
    this.#queued -= chunk.length
    this.#leaving = chunk.length - 1 // without the newline, which the member has not sent
    controller.enqueue(chunk)
  }
}
