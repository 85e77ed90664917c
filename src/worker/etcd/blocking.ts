/**
 * Lock and election over HTTP: calls that may wait for as long as other callers hold what they
 * want.
 */

import { streamError } from '../../base/status.ts'
import { EtcdError } from '../../errors.ts'
import { ANSWER_TAKEN_MS, DEPARTURE_LOOK_MS, DEPARTURE_LOOKS } from '../../limits.ts'
import { type MessageName, requestFromJSON, writeJSON } from '../../proto/json/protojson.ts'
import { receivable } from '../call/rpcs.ts'
import { errorAnswer, rpcAnswer, streamErrorAnswer } from '../http/answer.ts'
import { readBody } from '../http/body.ts'
import type { EdgePorts, RequestContext } from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import { logMistake } from '../http/log.ts'
import { isLoopback } from '../http/loopback.ts'
import { splitURL } from '../http/target.ts'
import { type IdentityEnv, optionsOf } from '../identity/identity.ts'
import { pause } from '../routing/pause.ts'
import { Client } from './client.ts'
import { campaign, leader, observe, proclaim, resign } from './election.ts'
import { lock, unlock } from './lock.ts'

const encoder = new TextEncoder()

interface Waited {
  readonly request: MessageName
  readonly response: MessageName
  readonly run: <E>(client: Client<E>, message: Uint8Array) => Promise<Uint8Array>
}

/** Calls by path. */
export const WAITED: Readonly<Record<string, Waited>> = {
  '/v3/lock/lock': { request: 'LockRequest', response: 'LockResponse', run: lock },
  '/v3/lock/unlock': { request: 'UnlockRequest', response: 'UnlockResponse', run: unlock },
  '/v3/election/campaign': {
    request: 'CampaignRequest',
    response: 'CampaignResponse',
    run: campaign,
  },
  '/v3/election/proclaim': {
    request: 'ProclaimRequest',
    response: 'ProclaimResponse',
    run: proclaim,
  },
  '/v3/election/leader': { request: 'LeaderRequest', response: 'LeaderResponse', run: leader },
  '/v3/election/resign': { request: 'ResignRequest', response: 'ResignResponse', run: resign },
}

async function read(name: MessageName, request: Request): Promise<Uint8Array> {
  const message = requestFromJSON(name, await readBody(request))
  receivable(message)
  return message
}

type Outcome = { readonly json: Uint8Array<ArrayBuffer> } | { readonly failure: unknown }

/**
 * One call with one answer, whenever it comes. Nothing of the answer leaves before it is complete.
 */
export async function runBlocking<E extends IdentityEnv>(
  rpc: Waited,
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const options = await optionsOf(context)
  const message = await read(rpc.request, context.request)
  const client = new Client(context, ports, options)
  const running = rpc.run(client, message).then(
    (answer): Outcome => ({ json: writeJSON(rpc.response, answer) }),
    (failure: unknown): Outcome => ({ failure }),
  )
  // If the caller has left, what the call began must be undone.
  context.ctx?.waitUntil(running)
  const outcome = await Promise.race([running, whenAborted(client.signal)])
  client.close()
  if ('json' in outcome && !client.signal.aborted) {
    return client.owes
      ? handedOver(outcome.json, client, context)
      : toldAtOnce(outcome.json, client, context)
  }
  const undoing = running.then(() => settle(client.giveUp(), context))
  context.ctx?.waitUntil(undoing)
  const failure = 'failure' in outcome ? outcome.failure : client.signal.reason
  if (failure instanceof EtcdError) return errorAnswer(failure)
  throw failure
}

/** Waits until a place is given up. The cluster may refuse that as well. */
async function settle<E>(settling: Promise<void>, context: RequestContext<E>): Promise<void> {
  try {
    await settling
  } catch (e) {
    if (!(e instanceof EtcdError)) logMistake(e, context.trace.id)
  }
}

/** Resolves when nobody waits for the call any more. */
function whenAborted(signal: AbortSignal): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const end = (): void => resolve({ failure: signal.reason })
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
  return promise
}

function toldAtOnce<E>(
  json: Uint8Array<ArrayBuffer>,
  client: Client<E>,
  context: RequestContext<E>,
): Response {
  const settling = settle(client.told(), context)
  context.ctx?.waitUntil(settling)
  return rpcAnswer(json)
}

/**
 * The answer to a caller that has got what others wait for. Its last byte leaves only when the
 * caller is there to read it. If the caller goes before that, what it got is given up. workerd
 * alone, as on a laptop, hears that a caller closed its connection properly only when it writes to
 * it. So there the rest of the answer leaves first, and then the edge waits a moment to hear that
 * the caller is gone.
 */
function handedOver<E>(
  json: Uint8Array<ArrayBuffer>,
  client: Client<E>,
  context: RequestContext<E>,
): Response {
  const looks = isLoopback(splitURL(context.request.url).authority) ? DEPARTURE_LOOKS : 0
  const done = Promise.withResolvers<void>()
  context.ctx?.waitUntil(done.promise)
  let over = false
  let begun = false
  const end = (told: boolean): void => {
    if (over) return
    over = true
    clearTimeout(timer)
    done.resolve(settle(told ? client.told() : client.giveUp(), context))
  }
  const left = (): void => end(false)
  const timer = setTimeout(left, ANSWER_TAKEN_MS)
  client.signal.addEventListener('abort', left, { once: true })
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!begun) {
          begun = true
          controller.enqueue(json.subarray(0, -1))
          return
        }
        // Several short pauses instead of one long one: each lets the platform look at its
        // connections, however busy the machine is.
        for (let look = 0; look < looks && !over; look++) await pause(DEPARTURE_LOOK_MS)
        if (over) return
        end(true)
        controller.enqueue(json.subarray(-1))
        controller.close()
      },
      cancel: left,
    },
    { highWaterMark: 0 },
  )
  return rpcAnswer(stream)
}

/** `/v3/election/observe`: a line for each leader, until the caller leaves. */
export async function observeStream<E extends IdentityEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  let message: Uint8Array
  let options: CallOptions
  try {
    options = await optionsOf(context)
    message = await read('LeaderRequest', context.request)
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  const client = new Client(context, ports, options)
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
          // A caller that is gone is told nothing.
          if (!context.request.signal.aborted) controller.enqueue(encoder.encode(streamError(e)))
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
