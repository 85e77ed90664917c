/** An edge over members that are not there: every call is written down and answered as told. */
import * as convert from '../../src/etcd/convert.ts'
import { clusterId, memberId, revision, term } from '../../src/types.ts'
import { createApp, type EdgeEnv } from '../../src/worker/app.ts'
import {
  type Answer,
  type ClientCall,
  type MemberSocket,
  Method,
  type Target,
  type WatchCall,
} from '../../src/worker/http/contract.ts'

export const header: convert.Header = {
  clusterId: clusterId(14443903163313418560n),
  memberId: memberId(11417610130673999598n),
  revision: revision(5),
  raftTerm: term(2),
}
export const HEADER_JSON = {
  cluster_id: '14443903163313418560',
  member_id: '11417610130673999598',
  revision: '5',
  raft_term: '2',
}

/** What a healthy member with an empty store says. */
export function healthy(call: ClientCall): Answer {
  switch (call.method) {
    case Method.RANGE:
      return {
        body: convert.encodeRangeResponse(header, {
          kind: 'range',
          kvs: [],
          more: false,
          count: 0,
        }),
      }
    case Method.TXN:
      return {
        body: convert.encodeTxnResponse(header, { kind: 'txn', succeeded: true, responses: [] }),
      }
    case Method.LEASE_KEEP_ALIVE:
      return {
        body: convert.encodeLeaseKeepAliveResponse(
          header,
          convert.decodeLeaseKeepAlive(call.body),
          60,
        ),
      }
    case Method.CHECK:
    case Method.CREATE:
      return {}
    default:
      return { body: convert.encodePutResponse(header, { kind: 'put', prevKv: null }) }
  }
}

export interface Asked extends ClientCall {
  readonly target: Target
}

export type Env = EdgeEnv

/** The edge's end of a stream of watches, in the hands of a test that plays the member. */
export class FakeSocket implements MemberSocket {
  readonly sent: string[] = []
  /** What the edge said it has taken. */
  readonly acks: number[] = []
  bufferedAmount = 0
  closed = false
  readonly #listeners = new Map<string, ((event: { data: unknown }) => void)[]>()

  accept(): void {}

  send(data: string | Uint8Array): void {
    if (this.closed) throw new Error('closed')
    if (typeof data === 'string') this.sent.push(data)
    else this.acks.push(Number(new DataView(data.buffer).getBigUint64(0)))
  }

  close(): void {
    this.closed = true
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
  }

  /** As the member. */
  say(text: string): void {
    for (const listener of this.#listeners.get('message') ?? []) listener({ data: text })
  }

  hangUp(): void {
    for (const listener of this.#listeners.get('close') ?? []) listener({ data: undefined })
  }
}

/** The edge, and what it asked so far. */
export function edge(
  answer: (call: ClientCall) => Answer | Promise<Answer> = healthy,
  socket = new FakeSocket(),
  sockets: () => FakeSocket = () => socket,
) {
  const asked: Asked[] = []
  const watched: (WatchCall & { readonly target: Target })[] = []
  const app = createApp<Env>({
    client: (target) => ({
      async call(call) {
        asked.push({ ...call, target })
        return answer(call)
      },
    }),
    founder: ({ name: cluster }) => ({
      async call(call) {
        asked.push({ ...call, target: { cluster, member: null } })
        return answer(call)
      },
    }),
    async watch(target, _, call) {
      watched.push({ ...call, target })
      return sockets()
    },
    async create({ name: cluster }) {
      asked.push({
        target: { cluster, member: null },
        method: Method.CREATE,
        body: new Uint8Array(0),
        timeoutMs: 0,
        minRevision: 0,
      })
      return answer({
        method: Method.CREATE,
        body: new Uint8Array(0),
        timeoutMs: 0,
        minRevision: 0,
      })
    },
    forget: () => {},
  })
  const fetch = (path: string, init: RequestInit = {}, env: Env = {}) =>
    app.fetch(
      new Request(path.startsWith('http') ? path : `http://localhost:2379${path}`, init),
      env,
    )
  const post = (path: string, body: BodyInit | object = {}, headers: Record<string, string> = {}) =>
    fetch(path, { method: 'POST', headers, ...bodyInit(body) })
  return { app, asked, watched, socket, fetch, post }
}

function bodyInit(body: BodyInit | object): RequestInit {
  if (body instanceof ReadableStream) return { body, duplex: 'half' } as RequestInit
  return {
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as BodyInit)
        : JSON.stringify(body),
  }
}
