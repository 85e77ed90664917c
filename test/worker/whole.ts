/** The edge over a member that is there: on virtual time, without a network. */
import '../harness/digest.ts'
import { expect } from 'vitest'
import { type Answer, type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { Cluster } from '../harness/cluster.ts'
import type { IAnswer, ICall } from '../harness/door.ts'
import { type Env, edge } from './fake.ts'

export type Json = Record<string, unknown>
export const b64 = (text: string): string => Buffer.from(text).toString('base64')
/** A host that is not this machine. */
export const AWAY = 'https://quorate.example.workers.dev'
let n = 0
/** Of tries that count by name: a name of its own for each test. */
export const fresh = (): string => `user${++n}`

/** The edge over a member of its own, on virtual time. */
export function whole(
  env: Env = {},
  host = 'http://localhost:2379',
  between: (call: ClientCall) => Promise<void> | void = () => {},
) {
  const cluster = new Cluster({ size: 1, seed: 3 })
  const ask = (call: ICall): IAnswer => cluster.m1.relay(call) ?? {}
  const { fetch, asked } = edge(async (call): Promise<Answer> => {
    if (call.method === Method.CREATE) return {}
    await between(call)
    return ask(call as ICall)
  })
  const send = (
    path: string,
    body: object = {},
    token?: string,
    headers: Record<string, string> = {},
  ) =>
    fetch(
      `${host}${path}`,
      {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headers, ...(token ? { authorization: token } : {}) },
      },
      env,
    )
  const say = async (
    path: string,
    body: object = {},
    token?: string,
    headers: Record<string, string> = {},
  ): Promise<Json> => (await (await send(path, body, token, headers)).json()) as Json
  const ok = async (
    path: string,
    body: object = {},
    token?: string,
    headers: Record<string, string> = {},
  ): Promise<Json> => {
    const json = await say(path, body, token, headers)
    expect(json.message ?? '').toBe('')
    return json
  }
  const login = async (
    name: string,
    password: string,
    headers: Record<string, string> = {},
  ): Promise<string> =>
    (await ok('/v3/auth/authenticate', { name, password }, undefined, headers)).token as string
  return { cluster, asked, fetch, send, say, ok, login }
}

/** Auth is on; the token of root. */
export async function secured(
  env: Env = {},
  between?: (call: ClientCall) => Promise<void> | void,
  host?: string,
) {
  const w = whole(env, host, between)
  await w.ok('/v3/auth/user/add', { name: 'root', password: 'rootpw' })
  await w.ok('/v3/auth/user/grant', { user: 'root', role: 'root' })
  await w.ok('/v3/auth/enable')
  return { ...w, root: await w.login('root', 'rootpw') }
}
