/**
 * A whole deployment on virtual time: the edge and its doors as they are, over members that spring
 * up by name.
 */
import { bytesOfBase64 } from '../../src/base/base64.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { createApp } from '../../src/worker/app.ts'
import { networkOfCaller } from '../../src/worker/http/caller.ts'
import type { MemberClient } from '../../src/worker/http/contract.ts'
import type { Caller } from '../../src/worker/routing/caller.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'
import { createCluster, founderClient } from '../../src/worker/routing/cluster-creation.ts'
import { forgetLocation } from '../../src/worker/routing/cluster-locations.ts'
import { membersWatch } from '../../src/worker/routing/watch-client.ts'
import type { IAnswer } from '../harness/door.ts'
import { Many } from '../harness/many.ts'
import type { Env as EdgeEnv } from './fake.ts'

const { AnswerList, CallList } = quorate.member

export type Json = Record<string, unknown>
export const b64 = (text: string): string => Buffer.from(text).toString('base64')
export const AWAY = 'https://quorate.example.workers.dev'
export const HERE = 'http://localhost:2379'

/** A call of the edge to an object, about to leave. */
export interface Leaving {
  readonly object: string
  readonly methods: readonly number[]
}

/** Guards the members, and what the edge has sent them. */
export class Deployment {
  readonly many: Many
  readonly sent: Leaving[] = []
  readonly env: EdgeEnv
  readonly host: string
  /** Objects that the edge can't reach. */
  readonly lost = new Set<string>()
  /** 'before': it is not delivered; 'after': its answer is lost. */
  fault: (leaving: Leaving) => 'before' | 'after' | null = () => null
  /** What Cloudflare says of who calls. */
  cf: object | undefined
  readonly #app
  readonly #callerOf: (request: Request) => Caller

  constructor(env: EdgeEnv = {}, host = HERE) {
    this.many = new Many()
    this.env = env
    this.host = host
    const namespace = {
      idFromName: (name: string) => name,
      get: (object: string) => ({ fetch: this.#fetcher(object) }),
    }
    const callerOf = (request: Request, founds = false): Caller => ({
      env: { ...env, MEMBERS: namespace as unknown as Caller['env']['MEMBERS'] },
      waitUntil: () => {},
      signal: request.signal,
      cf: undefined,
      loopback: founds,
      network: networkOfCaller(request),
    })
    this.#callerOf = callerOf
    this.#app = createApp<EdgeEnv>({
      client: (target, { request, founds, trace }) =>
        clusterClient(target, { ...callerOf(request, founds), trace }),
      watch: (target, { request, founds }, call) =>
        membersWatch(target, callerOf(request, founds), call),
      create: (record, { request }, restored) => createCluster(record, callerOf(request), restored),
      founder: (record, { request }) => founderClient(record, callerOf(request)),
      forget: (cluster) => forgetLocation(cluster, null),
    })
  }

  #fetcher(object: string) {
    return async (_: string, { body }: { body: Uint8Array }): Promise<Response> => {
      const { calls } = CallList.decode(body)
      const leaving = { object, methods: calls.map((c) => c.method ?? 0) }
      this.sent.push(leaving)
      const fault = this.lost.has(object) ? 'before' : this.fault(leaving)
      if (fault === 'before') throw new Error('it never arrived')
      const member = this.many.object(object)
      const answers: IAnswer[] = []
      for (const call of calls) {
        const answer = member.relay(call)
        if (answer === null) throw new Error('the connection was cut')
        answers.push(answer)
      }
      if (fault === 'after') throw new Error('its answer is lost')
      const list = AnswerList.encode({ answers, boot: fromU64(1n) }).finish()
      return new Response(list as Uint8Array<ArrayBuffer>)
    }
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const request = new Request(`${this.host}${path}`, init)
    if (this.cf !== undefined) Object.defineProperty(request, 'cf', { value: this.cf })
    return this.#app.fetch(request, this.env)
  }

  /** As what is scheduled has it: nobody asked. */
  client(cluster: string): MemberClient {
    return clusterClient({ cluster, member: null }, this.#callerOf(new Request(this.host)))
  }

  async json(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<[number, Json]> {
    const answer = await this.fetch(path, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return [answer.status, text.startsWith('{') ? (JSON.parse(text) as Json) : { text }]
  }

  /** What a call answers that must not be refused. */
  async ok(
    path: string,
    body: object = {},
    headers: Record<string, string> = {},
    method = 'POST',
  ): Promise<Json> {
    const [status, json] = await this.json(
      method,
      path,
      method === 'GET' ? undefined : body,
      headers,
    )
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`)
    return json
  }

  /** Why a call is refused; empty: it is not. */
  async refused(
    path: string,
    body: object = {},
    headers: Record<string, string> = {},
  ): Promise<string> {
    return String((await this.json('POST', path, body, headers))[1].message ?? '')
  }

  /** All keys below `k` of a cluster, at `prefix`. */
  async keys(prefix: string, headers: Record<string, string> = {}): Promise<string[]> {
    const json = await this.ok(
      `${prefix}/v3/kv/range`,
      { key: b64('k'), range_end: b64('l') },
      headers,
    )
    const kvs = (json.kvs ?? []) as { readonly key: string }[]
    return kvs.map(({ key }) => Buffer.from(bytesOfBase64(key)).toString())
  }
}
