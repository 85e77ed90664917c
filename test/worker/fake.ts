/** An edge over members that are not there: every call is written down and answered as told. */
import * as convert from '../../src/proto/convert.ts'
import { clusterId, memberId, revision, term } from '../../src/types.ts'
import { createApp, type EdgeEnv } from '../../src/worker/app.ts'
import { type Answer, type DoorCall, Method, type Target } from '../../src/worker/door.ts'

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
export function healthy(call: DoorCall): Answer {
  switch (call.method) {
    case Method.RANGE:
      return { body: convert.encodeRangeResponse(header, { kind: 'range', kvs: [], more: false, count: 0 }) }
    case Method.TXN:
      return { body: convert.encodeTxnResponse(header, { kind: 'txn', succeeded: true, responses: [] }) }
    case Method.LEASE_KEEP_ALIVE:
      return { body: convert.encodeLeaseKeepAliveResponse(header, convert.decodeLeaseKeepAlive(call.body), 60) }
    case Method.CHECK:
    case Method.CREATE:
      return {}
    default:
      return { body: convert.encodePutResponse(header, { kind: 'put', prevKv: null }) }
  }
}

export interface Asked extends DoorCall {
  readonly target: Target
}

export type Env = EdgeEnv

/** The edge, and what it asked so far. */
export function edge(answer: (call: DoorCall) => Answer | Promise<Answer> = healthy) {
  const asked: Asked[] = []
  const app = createApp<Env>({
    door: (target) => ({
      async call(call) {
        asked.push({ ...call, target })
        return answer(call)
      },
    }),
    async create(cluster) {
      asked.push({
        target: { cluster, member: null },
        method: Method.CREATE,
        body: new Uint8Array(0),
        timeoutMs: 0,
        minRevision: 0,
      })
      return answer({ method: Method.CREATE, body: new Uint8Array(0), timeoutMs: 0, minRevision: 0 })
    },
  })
  const fetch = (path: string, init: RequestInit = {}, env: Env = {}) =>
    app.fetch(new Request(path.startsWith('http') ? path : `http://localhost:2379${path}`, init), env)
  const post = (path: string, body: BodyInit | object = {}, headers: Record<string, string> = {}) =>
    fetch(path, { method: 'POST', headers, ...bodyInit(body) })
  return { app, asked, fetch, post }
}

function bodyInit(body: BodyInit | object): RequestInit {
  if (body instanceof ReadableStream) return { body, duplex: 'half' } as RequestInit
  return { body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) }
}
