/**
 * `/v3/lease/keepalive`, by POST or by WebSocket: requests one after the other, an answer for each. A POST's body is read
 * first, as etcd over HTTP/1.1 does, and a request is asked when the line before it has left.
 */
import { Errors, EtcdError } from '../errors.ts'
import { KEEPALIVE_SOCKET_BYTES, MAX_KEEPALIVE_SOCKETS, MAX_NETWORK_KEEPALIVE_SOCKETS } from '../limits.ts'
import { OpenSockets } from '../open-sockets.ts'
import { readJSON, writeJSON } from '../proto/protojson.ts'
import { streamError } from '../status.ts'
import { rpcAnswer, streamErrorAnswer } from './answer.ts'
import { readBody } from './body.ts'
import { networkOfCaller } from './caller.ts'
import { type Deps, type Door, Method, type Visit } from './door.ts'
import { type CallOptions, socketToken } from './headers.ts'
import { type IdentityEnv, optionsOf } from './identity.ts'
import { ask, callOf, errorOf, refusalTo } from './unary.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Requests in bytes of JSON, answered one by one. */
class KeepAlives {
  private at = 0
  private readonly json: Uint8Array
  private readonly door: Door
  private readonly options: CallOptions

  constructor(json: Uint8Array, door: Door, options: CallOptions) {
    this.json = json
    this.door = door
    this.options = options
  }

  /** Nothing but white space is left. */
  get done(): boolean {
    return this.json.subarray(this.at).every((b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09)
  }

  /** The answer to the next request, or null after the last. Throws an EtcdError. */
  async next(): Promise<string | null> {
    const read = readJSON('LeaseKeepAliveRequest', this.json, this.at)
    if (read === null) return null
    this.at = read.next
    const call = callOf(Method.LEASE_KEEP_ALIVE, read.message, false, this.options)
    const answer = await ask(this.door, call, this.options.ownTimeout)
    const error = errorOf(answer)
    if (error !== null) throw error
    return `{"result":${decoder.decode(writeJSON('LeaseKeepAliveResponse', answer.body ?? new Uint8Array(0)))}}`
  }
}

/** By POST. */
export async function keepAlive<E extends IdentityEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const options = await optionsOf(visit)
  const requests = new KeepAlives(await readBody(visit.request), deps.door(visit.target, visit), options)
  let first: string | null
  try {
    first = await requests.next()
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  if (first === null) return rpcAnswer('')
  // Nearly always the only one.
  if (requests.done) return rpcAnswer(`${first}\n`)
  let waiting: string | null = first
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const line = waiting ?? (await requests.next())
          waiting = null
          if (line !== null) {
            controller.enqueue(encoder.encode(`${line}\n`))
            return
          }
        } catch (e) {
          if (!(e instanceof EtcdError)) throw e
          controller.enqueue(encoder.encode(streamError(e)))
        }
        controller.close()
      },
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

/** Guards the order of one socket's requests: each message is asked when the one before is answered. */
export class KeepAliveSocket {
  private readonly socket: Socket
  private readonly door: Door
  private readonly options: CallOptions
  private turn: Promise<void> = Promise.resolve()
  private waiting = 0
  private closed = false

  constructor(socket: Socket, door: Door, options: CallOptions) {
    this.socket = socket
    this.door = door
    this.options = options
  }

  /** One message of the caller; resolves once it is answered. */
  message(data: string | ArrayBuffer): Promise<void> {
    const json = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data)
    this.waiting += json.length
    if (this.waiting > KEEPALIVE_SOCKET_BYTES) this.refuse(Errors.tooManyRequests())
    this.turn = this.turn.then(async () => {
      await this.answer(json)
      this.waiting -= json.length
    })
    return this.turn
  }

  /** The caller is gone: what waits is not asked. */
  end(): void {
    this.closed = true
  }

  private async answer(json: Uint8Array): Promise<void> {
    try {
      const requests = new KeepAlives(json, this.door, this.options)
      while (!this.closed) {
        const text = await requests.next()
        if (text === null || this.closed) return
        this.socket.send(text)
      }
    } catch (e) {
      // A socket that broke while it was written to has no one to be told.
      if (e instanceof EtcdError) this.refuse(e)
      else this.end()
    }
  }

  /** Says why, as a stream does, and ends. */
  private refuse(error: EtcdError): void {
    if (this.closed) return
    this.closed = true
    this.socket.send(streamError(error).trimEnd())
    // A close reason holds 123 bytes.
    this.socket.close(1008, error.message.slice(0, 40))
  }
}

/** In this isolate. */
const open = new OpenSockets(MAX_KEEPALIVE_SOCKETS, MAX_NETWORK_KEEPALIVE_SOCKETS)

/** Whose sockets this one counts with; null: with nobody's, for who has shown who he is. Throws where what he shows is no token: he gets none. */
async function holderOf<E>({ request }: Visit<E>, door: Door, options: CallOptions): Promise<string | null> {
  const isNobody = options.token === null && options.verified === null
  if (isNobody && !options.closed) return networkOfCaller(request)
  const refusal = await refusalTo('anybody', door, options)
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

/** By WebSocket: each message is a request, each answer a message. */
export async function keepAliveSocket<E extends IdentityEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const { protocol } = socketToken(visit.headers, true)
  const options = await optionsOf(visit, true)
  const door = deps.door(visit.target, visit)
  const network = await holderOf(visit, door, options)
  const refusal = open.refusal(network)
  if (refusal !== null) return streamErrorAnswer(refusal)
  const { 0: client, 1: server } = new WebSocketPair()
  open.add(network)
  const left = (): void => {
    open.remove(network)
    requests.end()
  }
  const requests = new KeepAliveSocket(server, door, options)
  server.accept()
  server.addEventListener('message', ({ data }) => {
    requests.message(data as string | ArrayBuffer)
  })
  const ended = once(left)
  server.addEventListener('close', ended)
  server.addEventListener('error', ended)
  return new Response(null, {
    status: 101,
    webSocket: client,
    headers: protocol === null ? {} : { 'sec-websocket-protocol': protocol },
  })
}
