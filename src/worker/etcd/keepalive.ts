/**
 * `/v3/lease/keepalive`, by POST or by WebSocket: requests one after the other, with an answer for
 * each. A body that declares its length is read first. In a body that does not, each request is
 * answered as it comes, once the line before it has left.
 */

import { OpenSockets } from '../../base/open-sockets.ts'
import { streamError } from '../../base/status.ts'
import { Errors, EtcdError } from '../../errors.ts'
import {
  KEEPALIVE_SOCKET_BYTES,
  MAX_KEEPALIVE_SOCKETS,
  MAX_NETWORK_KEEPALIVE_SOCKETS,
} from '../../limits.ts'
import { Joined } from '../../proto/json/joined.ts'
import { readJSON, writeJSON } from '../../proto/json/protojson.ts'
import { ask, callOf, errorOf, refusalTo } from '../call/unary.ts'
import { rpcAnswer, streamErrorAnswer } from '../http/answer.ts'
import { type BodyShare, inTime, openShare, readBody } from '../http/body.ts'
import { networkOfCaller } from '../http/caller.ts'
import { type EdgePorts, type MemberClient, Method, type RequestContext } from '../http/contract.ts'
import { type CallOptions, socketToken } from '../http/headers.ts'
import { Requests } from '../http/requests.ts'
import { type IdentityEnv, optionsOf } from '../identity/identity.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The line that answers a request. Throws an EtcdError. */
async function renew(
  message: Uint8Array,
  client: MemberClient,
  options: CallOptions,
): Promise<string> {
  const answer = await ask(
    client,
    callOf(Method.LEASE_KEEP_ALIVE, message, false, options),
    options.ownTimeout,
  )
  const error = errorOf(answer)
  if (error !== null) throw error
  return `{"result":${decoder.decode(writeJSON('LeaseKeepAliveResponse', answer.body ?? new Uint8Array(0)))}}`
}

/** The single request in a small body; null: there are more, or none. */
function onlyOne(json: Uint8Array): Uint8Array | null {
  const read = readJSON('LeaseKeepAliveRequest', json)
  return read !== null && isBlank(json.subarray(read.next)) ? read.message : null
}

function isBlank(json: Uint8Array): boolean {
  return json.every((b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09)
}

/** By POST. */
export async function keepAlive<E extends IdentityEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const { request } = context
  const options = await optionsOf(context)
  const client = ports.client(context.target, context)
  try {
    if (request.headers.get('content-length') === null)
      return await renewals(request.body, client, options)
    const body = await readBody(request)
    const one = onlyOne(body)
    // Nearly always.
    if (one !== null) return rpcAnswer(`${await renew(one, client, options)}\n`)
    return await renewals(new Response(body as BodyInit).body, client, options)
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
}

/**
 * A line for each request of a body, as the requests come. The next request is read when the line
 * before it has left. Throws the error that refuses the first request.
 */
async function renewals(
  body: ReadableStream<Uint8Array> | null,
  client: MemberClient,
  options: CallOptions,
): Promise<Response> {
  const requests = new Requests('LeaseKeepAliveRequest', body)
  let waiting: string | null
  try {
    const first = await inTime(requests.next())
    if (first === null) return rpcAnswer('')
    waiting = await renew(first.message, client, options)
  } catch (e) {
    requests.cancel()
    throw e
  }
  const next = async (): Promise<string | null> => {
    const read = await requests.next()
    return read === null ? null : renew(read.message, client, options)
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const line = waiting ?? (await next())
          waiting = null
          if (line !== null) {
            controller.enqueue(encoder.encode(`${line}\n`))
            return
          }
        } catch (e) {
          if (!(e instanceof EtcdError)) throw e
          controller.enqueue(encoder.encode(streamError(e)))
        }
        requests.cancel()
        controller.close()
      },
      cancel: () => requests.cancel(),
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}

/** What the edge needs of a WebSocket. */
export interface Socket {
  send(text: string): void
  close(code: number, reason: string): void
}

/**
 * Guards the order of one socket's requests: each message is asked once the message before it is
 * answered.
 */
export class KeepAliveSocket {
  readonly #socket: Socket
  readonly #client: MemberClient
  readonly #options: CallOptions
  readonly #requests = new Joined(
    'LeaseKeepAliveRequest',
    KEEPALIVE_SOCKET_BYTES,
    Errors.tooManyRequests,
  )
  #share: BodyShare | null = null
  #turn: Promise<void> = Promise.resolve()
  #waiting = 0
  #closed = false

  constructor(socket: Socket, client: MemberClient, options: CallOptions) {
    this.#socket = socket
    this.#client = client
    this.#options = options
  }

  /** Takes one message of the caller; resolves once it is answered. */
  message(data: string | ArrayBuffer): Promise<void> {
    const json = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data)
    this.#waiting += json.length
    if (this.#waiting + this.#requests.waiting > KEEPALIVE_SOCKET_BYTES)
      this.#refuse(Errors.tooManyRequests())
    this.#turn = this.#turn.then(async () => {
      await this.#answer(json)
      this.#waiting -= json.length
    })
    return this.#turn
  }

  /** The caller is gone: messages that wait are not asked. */
  end(): void {
    this.#closed = true
    this.#requests.clear()
    this.#account()
  }

  async #answer(json: Uint8Array): Promise<void> {
    try {
      for (const message of this.#requests.take(json)) {
        if (this.#closed) return
        const text = await renew(message, this.#client, this.#options)
        if (this.#closed) return
        this.#socket.send(text)
      }
      this.#account()
    } catch (e) {
      // If the socket broke while it was written to, there is nobody to tell.
      if (e instanceof EtcdError) this.#refuse(e)
      else this.end()
    }
  }

  /** Counts the bytes of an incomplete request, beside all other requests of the isolate. */
  #account(): void {
    const { waiting } = this.#requests
    if (waiting === 0 || this.#closed) {
      this.#share?.close()
      this.#share = null
      return
    }
    this.#share ??= openShare()
    this.#share.grow(waiting - this.#share.bytes)
  }

  /** Tells the reason, as a stream does, and ends. */
  #refuse(error: EtcdError): void {
    if (this.#closed) return
    this.end()
    this.#socket.send(streamError(error).trimEnd())
    // A close reason holds 123 bytes.
    this.#socket.close(1008, error.message.slice(0, 40))
  }
}

/** In this isolate. */
const open = new OpenSockets(MAX_KEEPALIVE_SOCKETS, MAX_NETWORK_KEEPALIVE_SOCKETS)

/**
 * The network among whose sockets this one counts; null: none, since the caller has shown an
 * identity. Throws an EtcdError for an invalid token: such a caller gets no socket.
 */
async function holderOf<E>(
  { request }: RequestContext<E>,
  client: MemberClient,
  options: CallOptions,
): Promise<string | null> {
  const isNobody = options.token === null && options.verified === null
  if (isNobody && !options.closed) return networkOfCaller(request)
  const refusal = await refusalTo('anybody', client, options)
  if (refusal !== null) throw errorOf(refusal) ?? Errors.timeout()
  return null
}

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (!done) run()
    done = true
  }
}

/** By WebSocket: its messages are one stream of requests, and each answer is a message. */
export async function keepAliveSocket<E extends IdentityEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const { protocol } = socketToken(context.headers, true)
  const options = await optionsOf(context, true)
  const client = ports.client(context.target, context)
  const network = await holderOf(context, client, options)
  const refusal = open.refusal(network)
  if (refusal !== null) return streamErrorAnswer(refusal)
  const { 0: theirs, 1: server } = new WebSocketPair()
  open.add(network)
  const left = (): void => {
    open.remove(network)
    requests.end()
  }
  const requests = new KeepAliveSocket(server, client, options)
  server.accept()
  server.addEventListener('message', ({ data }) => {
    requests.message(data as string | ArrayBuffer)
  })
  const ended = once(left)
  server.addEventListener('close', ended)
  server.addEventListener('error', ended)
  return new Response(null, {
    status: 101,
    webSocket: theirs,
    headers: protocol === null ? {} : { 'sec-websocket-protocol': protocol },
  })
}
