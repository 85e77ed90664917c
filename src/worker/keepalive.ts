/**
 * `POST /v3/lease/keepalive`: the body is any number of requests one after the other, the answer a line for each. All of the
 * body is read first, as etcd over HTTP/1.1 does; then one request is asked when the line before has left.
 */
import { EtcdError } from '../errors.ts'
import { readJSON, writeJSON } from '../proto/protojson.ts'
import { rpcAnswer, streamError, streamErrorAnswer } from './answer.ts'
import { readBody } from './body.ts'
import { type Deps, Method, type Visit } from './door.ts'
import { callOptions } from './headers.ts'
import { ask, callOf, errorOf } from './unary.ts'

const OPEN = new TextEncoder().encode('{"result":')
const CLOSE = new TextEncoder().encode('}\n')

function line(answer: Uint8Array): Uint8Array<ArrayBuffer> {
  const json = writeJSON('LeaseKeepAliveResponse', answer)
  const all = new Uint8Array(OPEN.length + json.length + CLOSE.length)
  all.set(OPEN)
  all.set(json, OPEN.length)
  all.set(CLOSE, OPEN.length + json.length)
  return all
}

export async function keepAlive<E>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const options = callOptions(visit.request.headers)
  const body = await readBody(visit.request)
  const door = deps.door(visit.target, visit)
  let at = 0
  /** The next line, or null after the last. */
  const next = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const read = readJSON('LeaseKeepAliveRequest', body, at)
    if (read === null) return null
    at = read.next
    const answer = await ask(door, callOf(Method.LEASE_KEEP_ALIVE, read.message, false, options), options.ownTimeout)
    const error = errorOf(answer)
    if (error !== null) throw error
    return line(answer.body ?? new Uint8Array(0))
  }
  let first: Uint8Array<ArrayBuffer> | null
  try {
    first = await next()
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  if (first === null) return rpcAnswer(new Uint8Array(0))
  // Nearly always the only one.
  if (body.subarray(at).every((b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09)) return rpcAnswer(first)
  let waiting: Uint8Array | null = first
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (waiting !== null) {
          controller.enqueue(waiting)
          waiting = null
          return
        }
        try {
          const more = await next()
          if (more !== null) {
            controller.enqueue(more)
            return
          }
        } catch (e) {
          if (!(e instanceof EtcdError)) throw e
          controller.enqueue(new TextEncoder().encode(streamError(e)))
        }
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}
