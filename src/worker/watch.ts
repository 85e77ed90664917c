/**
 * `/v3/watch`. A WebSocket is handed on: it ends in the member, and nothing of it passes through here. A POST is carried: its
 * requests go to the member over a WebSocket of the edge's own, and each answer becomes one chunk of the response, for some clients
 * read chunk by chunk. The member hears how much the client has taken and sends no more than a window ahead of it.
 */
import { Code, Errors, EtcdError } from '../errors.ts'
import { WATCH_ACK_BYTES, WATCH_EDGE_BYTES, WATCH_REQUEST_BYTES } from '../limits.ts'
import { readJSON } from '../proto/protojson.ts'
import { streamError } from '../status.ts'
import { rpcAnswer, streamErrorAnswer } from './answer.ts'
import { type BodyShare, inTime, openShare } from './body.ts'
import { Documents } from './documents.ts'
import type { Deps, MemberSocket, Visit, WatchCall } from './door.ts'
import { type CallOptions, socketToken, streamTimeout } from './headers.ts'
import { type IdentityEnv, optionsOf } from './identity.ts'
import { logMistake } from './log.ts'
import { Taken } from './taken.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** How a stream begins that a member has ended by itself, saying why. */
const ERROR_PREFIX = '{"error":'
const REQUEST_PAUSE_MS = 10

/** By WebSocket. */
export async function watchSocket<E extends IdentityEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const { protocol } = socketToken(visit.headers, true)
  const call = { ...whoOf(await optionsOf(visit, true)), acks: false }
  const webSocket = await deps.watch(visit.target, visit, call)
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
export async function watchStream<E extends IdentityEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const { request } = visit
  const options = await optionsOf(visit)
  const timeout = streamTimeout(request.headers)
  const requests = new Requests(request.body)
  let first: string | null
  try {
    first = await inTime(requests.next())
  } catch (e) {
    requests.cancel()
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  // Nothing is asked, so nothing will ever be said.
  if (first === null) return rpcAnswer('')
  let socket: MemberSocket
  try {
    socket = await deps.watch(visit.target, visit, { ...whoOf(options), acks: true })
  } catch (e) {
    requests.cancel()
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  const stream = new WatchStream(socket, requests, visit.trace.id)
  if (request.signal.aborted) stream.drop()
  else request.signal.addEventListener('abort', () => stream.drop(), { once: true })
  stream.begin(first, timeout)
  return rpcAnswer(stream.readable)
}

/** Guards how far a body has been read: the requests in it, one after the other. */
class Requests {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array> | null
  private readonly documents = new Documents()
  private readonly ready: Uint8Array[] = []
  /** Of what all bodies may hold here; only while a request is not whole. */
  private share: BodyShare | null = null

  constructor(body: ReadableStream<Uint8Array> | null) {
    this.reader = body?.getReader() ?? null
  }

  /** The next one as text, or null at the end of the body. Throws an EtcdError for one that is none. */
  async next(): Promise<string | null> {
    while (this.ready.length === 0) {
      const piece = await this.read()
      if (piece === null) {
        this.documents.finish()
        return null
      }
      this.ready.push(...this.documents.push(piece))
      this.account()
    }
    const json = this.ready.shift() as Uint8Array
    readJSON('WatchRequest', json)
    return decoder.decode(json)
  }

  /** Nobody wants the rest. */
  cancel(): void {
    this.share?.close()
    this.share = null
    this.reader?.cancel().catch(() => {})
  }

  private async read(): Promise<Uint8Array | null> {
    if (this.reader === null) return null
    try {
      const { done, value } = await this.reader.read()
      return done ? null : value
    } catch {
      throw new EtcdError(Code.InvalidArgument, 'unexpected EOF')
    }
  }

  private account(): void {
    const { waiting } = this.documents
    if (waiting === 0) {
      this.share?.close()
      this.share = null
      return
    }
    this.share ??= openShare()
    this.share.grow(waiting - this.share.bytes)
  }
}

/**
 * Guards one watch by POST: what the member has sent and the client not yet taken, and that all of it ends together: the socket to
 * the member, the reading of the body, the response.
 */
export class WatchStream {
  readonly readable: ReadableStream<Uint8Array>
  private readonly socket: MemberSocket
  private readonly requests: Requests
  private readonly trace: string
  private readonly queue: Uint8Array[] = []
  private queued = 0
  /** Bytes of the member's messages: handed to the platform last, and taken before that. */
  private leaving = 0
  private readonly taken: Taken
  private wake: () => void = () => {}
  private over = false
  /** The client knows why it ends, or is gone. */
  private said = false
  private cancelled = false
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(socket: MemberSocket, requests: Requests, trace: string) {
    this.trace = trace
    this.socket = socket
    this.requests = requests
    this.taken = new Taken((message) => this.send(message))
    this.readable = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => this.pull(controller),
        cancel: () => {
          this.cancelled = true
          this.drop()
        },
      },
      { highWaterMark: 0 },
    )
  }

  /** Sends the first request, and the others as they come. */
  begin(first: string, timeoutMs: number | null): void {
    const { socket } = this
    socket.addEventListener('message', ({ data }) => this.message(data))
    socket.addEventListener('close', () => this.end(Errors.stopped()))
    socket.addEventListener('error', () => this.end(Errors.stopped()))
    socket.accept()
    if (timeoutMs !== null) {
      const late = new EtcdError(Code.DeadlineExceeded, 'context deadline exceeded')
      this.timer = setTimeout(() => this.end(late), timeoutMs)
    }
    this.send(first)
    this.forward().catch((e: unknown) => {
      if (!(e instanceof EtcdError)) logMistake(e, this.trace)
      this.end(e instanceof EtcdError ? e : new EtcdError(Code.Internal, 'quorate: internal error'))
    })
  }

  /** The client is gone: nobody is to be told anything. */
  drop(): void {
    this.queue.length = 0
    this.said = true
    this.end(Errors.stopped())
  }

  private async forward(): Promise<void> {
    for (;;) {
      const request = await this.requests.next()
      if (request === null || this.over) return
      this.send(request)
      // Faster than the member takes them: the rest of the body waits.
      while ((this.socket.bufferedAmount ?? 0) > WATCH_REQUEST_BYTES && !this.over) {
        await new Promise((resolve) => setTimeout(resolve, REQUEST_PAUSE_MS))
      }
    }
  }

  private send(data: string | Uint8Array): void {
    try {
      this.socket.send(data)
    } catch {
      // It is closed, and the event that says so is on its way.
      this.end(Errors.stopped())
    }
  }

  private message(data: unknown): void {
    if (this.over || typeof data !== 'string') return
    const chunk = encoder.encode(`${data}\n`)
    this.queue.push(chunk)
    this.queued += chunk.length
    if (data.startsWith(ERROR_PREFIX)) this.said = true
    // It heard what was taken and went on all the same.
    if (this.queued - chunk.length > WATCH_EDGE_BYTES) this.end(Errors.tooManyRequests())
    else this.wake()
  }

  /** Ends it; the client reads what is there, and then why, unless the member has said so itself. */
  private end(error: EtcdError): void {
    if (this.over) return
    this.over = true
    if (!this.said) this.queue.push(encoder.encode(streamError(error)))
    if (this.timer !== null) clearTimeout(this.timer)
    this.requests.cancel()
    try {
      this.socket.close(1000, 'done')
    } catch {
      // It was closed from the other side.
    }
    this.wake()
  }

  /** The platform asks for more when what it got before has left for the client. */
  private async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.taken.add(this.leaving)
    this.leaving = 0
    while (this.queue.length === 0) {
      if (this.over) {
        if (!this.cancelled) controller.close()
        return
      }
      this.taken.tell(1)
      const { promise, resolve } = Promise.withResolvers<void>()
      this.wake = resolve
      await promise
    }
    if (!this.over) this.taken.tell(WATCH_ACK_BYTES)
    const chunk = this.queue.shift() as Uint8Array
    this.queued -= chunk.length
    this.leaving = chunk.length - 1 // without the newline, which the member has not sent
    controller.enqueue(chunk)
  }
}
