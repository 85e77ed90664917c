/**
 * The Worker as it is, but far from its members, and they from each other: `npm start --rtt`. Half
 * a round trip passes before each message is heard. Nothing in src/ knows of it.
 */
import { QuorateMember as Member } from '../../src/durable/index.ts'
import type { PeerStream, Ports, StreamEvents, Transport } from '../../src/ports.ts'
import worker, { type Env as WorkerEnv } from '../../src/worker/index.ts'
import { regionPoint } from '../../src/worker/routing/nearness.ts'
import { between, type Distances } from './distances.ts'

type Env = WorkerEnv & { readonly QUORATE_RTT: string }

function pause(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()
}

export default {
  fetch(request, env, ctx) {
    const distances = JSON.parse(env.QUORATE_RTT) as Distances
    const place = regionPoint(distances.caller)
    const cf = place === null ? {} : { latitude: String(place[0]), longitude: String(place[1]) }
    const away = new Request(request, { cf } as RequestInit)
    return worker.fetch(away, { ...env, MEMBERS: farMembers(env.MEMBERS, distances) }, ctx)
  },
} satisfies ExportedHandler<Env>

/** The way from the callers to the members. */
function farMembers(members: DurableObjectNamespace, distances: Distances): DurableObjectNamespace {
  const get = (
    id: DurableObjectId,
    options?: DurableObjectNamespaceGetDurableObjectOptions,
  ): DurableObjectStub => {
    const ms = between(distances, distances.caller, options?.locationHint ?? '')
    const stub = members.get(id, options)
    const fetchFar = async (url: string, init?: RequestInit): Promise<Response> => {
      await pause(ms)
      const response = await stub.fetch(url, init)
      if (response.webSocket !== null) return relay(response.webSocket, ms)
      await pause(ms)
      return response
    }
    return { fetch: fetchFar } as unknown as DurableObjectStub
  }
  return {
    idFromName: (name: string) => members.idFromName(name),
    get,
  } as unknown as DurableObjectNamespace
}

/** A socket whose messages take their time, in order. */
async function relay(member: WebSocket, ms: number): Promise<Response> {
  const { 0: client, 1: server } = new WebSocketPair()
  const carry = (from: WebSocket, to: WebSocket): void => {
    from.binaryType = 'arraybuffer'
    from.addEventListener('message', ({ data }) =>
      setTimeout(() => quietly(() => to.send(data as string)), ms),
    )
    from.addEventListener('close', ({ code, reason }) =>
      setTimeout(
        () => quietly(() => (code === 1005 || code === 1006 ? to.close() : to.close(code, reason))),
        ms,
      ),
    )
  }
  await pause(ms)
  carry(member, server)
  carry(server, member)
  member.accept()
  server.accept()
  return new Response(null, { status: 101, webSocket: client })
}

/** To a socket that may be closed by now. */
function quietly(send: () => void): void {
  try {
    send()
  } catch {
    // Its end is told by an event of its own.
  }
}

export class QuorateMember extends Member {
  protected override ports(object: string): Ports {
    const ports = super.ports(object)
    const env = this.env as unknown as Env
    const names = (env.QUORATE_MEMBERS ?? '').split(',')
    const regions = (env.QUORATE_REGIONS ?? '').split(',')
    // Before it is born: as a founder of the default cluster.
    const first = regions[names.indexOf(object.slice(object.indexOf('/') + 1))] ?? ''
    const distances = JSON.parse(env.QUORATE_RTT) as Distances
    const away = (region: string): number => between(distances, this.region || first, region)
    return { ...ports, transport: farTransport(ports.transport, away) }
  }
}

function farTransport(transport: Transport, away: (region: string) => number): Transport {
  return {
    request(to, body, timeoutMs, done) {
      const ms = away(to.region)
      const left = timeoutMs - 2 * ms
      setTimeout(
        () =>
          transport.request(to, body, Math.max(left, 1), (result) =>
            setTimeout(() => done(result), ms),
          ),
        ms,
      )
    },
    stream(to, events) {
      const ms = away(to.region)
      const far = new Map<PeerStream, PeerStream>()
      const of = (near: PeerStream): PeerStream => {
        const known = far.get(near)
        if (known !== undefined) return known
        const made: PeerStream = {
          send: (body) => void setTimeout(() => near.send(body), ms),
          get buffered() {
            return near.buffered
          },
          close: (reason) => near.close(reason),
        }
        far.set(near, made)
        return made
      }
      const late: StreamEvents = {
        open: (stream) => void setTimeout(() => events.open(of(stream)), 2 * ms),
        message: (stream, body) => void setTimeout(() => events.message(of(stream), body), ms),
        close: (stream, reason) => void setTimeout(() => events.close(of(stream), reason), ms),
      }
      return of(transport.stream(to, late))
    },
  }
}
