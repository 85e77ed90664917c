/** Lock and election on HTTP: calls that may wait for as long as others hold what they want. */
import { Code, EtcdError } from '../errors.ts'
import { WAIT_PROBE_MS, WAIT_SILENCE_MS } from '../limits.ts'
import { type MessageName, requestFromJSON, writeJSON } from '../proto/protojson.ts'
import { streamError } from '../status.ts'
import { errorAnswer, rpcAnswer, streamErrorAnswer } from './answer.ts'
import { readBody } from './body.ts'
import { Client } from './client.ts'
import type { Deps, Visit } from './door.ts'
import { campaign, leader, observe, proclaim, resign } from './election.ts'
import { isLoopback } from './gate.ts'
import type { CallOptions } from './headers.ts'
import { type IdentityEnv, optionsOf } from './identity.ts'
import { lock, unlock } from './lock.ts'
import { receivable } from './rpcs.ts'
import { splitURL } from './target.ts'

const encoder = new TextEncoder()
const SPACE = encoder.encode(' ')
const LEAVES_MS = 50

interface Waited {
  readonly request: MessageName
  readonly response: MessageName
  readonly run: <E>(client: Client<E>, message: Uint8Array) => Promise<Uint8Array>
}

/** Calls by path. */
export const WAITED: Readonly<Record<string, Waited>> = {
  '/v3/lock/lock': { request: 'LockRequest', response: 'LockResponse', run: lock },
  '/v3/lock/unlock': { request: 'UnlockRequest', response: 'UnlockResponse', run: unlock },
  '/v3/election/campaign': { request: 'CampaignRequest', response: 'CampaignResponse', run: campaign },
  '/v3/election/proclaim': { request: 'ProclaimRequest', response: 'ProclaimResponse', run: proclaim },
  '/v3/election/leader': { request: 'LeaderRequest', response: 'LeaderResponse', run: leader },
  '/v3/election/resign': { request: 'ResignRequest', response: 'ResignResponse', run: resign },
}

async function read(name: MessageName, request: Request): Promise<Uint8Array> {
  const message = requestFromJSON(name, await readBody(request))
  receivable(message)
  return message
}

type Outcome = { readonly json: Uint8Array<ArrayBuffer> } | { readonly failure: unknown }

/** One call, one answer, whenever that comes. */
export async function waited<E extends IdentityEnv>(rpc: Waited, visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const options = await optionsOf(visit)
  const message = await read(rpc.request, visit.request)
  const client = new Client(visit, deps, options)
  const running: Promise<Outcome> = rpc
    .run(client, message)
    .then(
      (answer) => ({ json: writeJSON(rpc.response, answer) }),
      (failure: unknown) => ({ failure }),
    )
    .finally(() => client.close())
  // What a caller began who left must be undone.
  visit.ctx?.waitUntil(running)
  const deaf = isLoopback(splitURL(visit.request.url).authority)
  const outcome = deaf ? await within(WAIT_SILENCE_MS, running) : await running
  if (outcome === null) return slowAnswer(running, () => client.leave())
  if ('json' in outcome) return rpcAnswer(outcome.json)
  if (outcome.failure instanceof EtcdError) return errorAnswer(outcome.failure)
  throw outcome.failure
}

/** What comes of it in time; null: nothing yet. */
async function within<T>(ms: number, running: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), ms)
  const outcome = await Promise.race([running, late.promise])
  clearTimeout(timer)
  return outcome
}

/**
 * workerd by itself hears that a client has left only when it writes to it. So on a laptop the answer to who waits for long begins with
 * white space, which JSON may have. A refusal comes too late for a status then: it is written, and the answer broken off, so that nobody
 * takes it for a lock.
 */
function slowAnswer(running: Promise<Outcome>, leave: () => void): Response {
  let over = false
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const outcome = over ? null : await within(WAIT_PROBE_MS, running)
        if (over) {
          // What breaks off takes along what has not left yet.
          await new Promise((resolve) => setTimeout(resolve, LEAVES_MS))
          controller.error(new Error('the call was refused'))
        } else if (outcome === null) controller.enqueue(SPACE)
        else if ('json' in outcome) {
          controller.enqueue(outcome.json)
          controller.close()
        } else {
          over = true
          const { failure } = outcome
          const { code, message } =
            failure instanceof EtcdError ? failure : { code: Code.Internal, message: 'quorate: internal error' }
          controller.enqueue(encoder.encode(JSON.stringify({ error: message, code, message })))
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}

/** `/v3/election/observe`: a line for each leader, until the caller leaves. */
export async function observed<E extends IdentityEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  let message: Uint8Array
  let options: CallOptions
  try {
    options = await optionsOf(visit)
    message = await read('LeaderRequest', visit.request)
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  const client = new Client(visit, deps, options)
  const lines = observe(client, message)
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value } = await lines.next()
          if (value !== undefined) {
            controller.enqueue(encoder.encode(value))
            return
          }
        } catch (e) {
          if (!(e instanceof EtcdError)) throw e
          // Whoever is gone is told nothing.
          if (!visit.request.signal.aborted) controller.enqueue(encoder.encode(streamError(e)))
        }
        client.close()
        controller.close()
      },
      cancel() {
        client.leave()
        client.close()
      },
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}
