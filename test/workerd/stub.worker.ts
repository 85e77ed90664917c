/**
 * A stand-in for the Worker's routes and for its members, to test what lies between and around
 * them: one object, one row a put and one a request id, no replication. `POST / {key}` reads,
 * `{key, value}` writes, `{abort: true}` ends the object's life once, `{poison: true}` makes it
 * throw whenever it reads that.
 */
import { DurableObject } from 'cloudflare:workers'
import { quorate } from '../../src/proto/generated/member.js'
import type { MembersEnv } from '../../src/worker/routing/caller.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'

const { AnswerList, CallList, Method } = quorate.member

interface Ask {
  readonly key?: string
  readonly value?: string
  readonly abort?: boolean
  readonly poison?: boolean
}

export class QuorateMember extends DurableObject {
  readonly #boot = Math.floor(Math.random() * 2 ** 31)

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    ctx.storage.sql.exec(
      'CREATE TABLE IF NOT EXISTS kv (key TEXT PRIMARY KEY, value TEXT, version INTEGER) WITHOUT ROWID',
    )
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS ids (id BLOB PRIMARY KEY) WITHOUT ROWID')
  }

  override async fetch(request: Request): Promise<Response> {
    const { calls } = CallList.decode(new Uint8Array(await request.arrayBuffer()))
    const answers = this.ctx.storage.transactionSync(() => calls.map((call) => this.#answer(call)))
    return new Response(
      AnswerList.encode({
        answers,
        leader: 'm1',
        boot: this.#boot,
      }).finish() as Uint8Array<ArrayBuffer>,
    )
  }

  #answer({ method, body, requestId, retry }: quorate.member.ICall): quorate.member.IAnswer {
    const { sql } = this.ctx.storage
    const { key, value, abort, poison } = JSON.parse(
      new TextDecoder().decode(body ?? undefined),
    ) as Ask
    if (poison) throw new Error('poison')
    if (abort && !retry) this.ctx.abort('asked to')
    if (abort) return {}
    if (method === Method.RANGE) {
      const rows = sql.exec('SELECT value, version FROM kv WHERE key = ?', key).toArray()
      return { body: new TextEncoder().encode(JSON.stringify(rows)) }
    }
    const known =
      retry === true && sql.exec('SELECT 1 FROM ids WHERE id = ?', requestId).toArray().length > 0
    if (!known) {
      sql.exec('INSERT INTO ids VALUES (?)', requestId)
      sql.exec(
        'INSERT INTO kv VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET value = ?2, version = version + 1',
        key,
        value,
      )
    }
    return { body: new TextEncoder().encode('{}') }
  }
}

export default {
  async fetch(request: Request, env: MembersEnv, ctx: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/health'))
      return Response.json({ health: 'true', path: pathname, cf: request.cf ?? null })
    const ask = (await request.json()) as Ask
    const caller = {
      env,
      waitUntil: ctx.waitUntil.bind(ctx),
      signal: request.signal,
      cf: undefined,
      loopback: true,
    }
    const door = clusterClient({ cluster: 'default', member: 'm1' }, caller)
    const body = new TextEncoder().encode(JSON.stringify(ask))
    const write = ask.key === undefined || ask.value !== undefined
    const answer = await door.call({
      method: write ? Method.PUT : Method.RANGE,
      body,
      timeoutMs: 5000,
      minRevision: 0,
      ...(write ? { requestId: crypto.getRandomValues(new Uint8Array(16)) } : {}),
    })
    if (answer.code)
      return Response.json({ code: answer.code, message: answer.message }, { status: 503 })
    return new Response(answer.body as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': 'application/json' },
    })
  },
}
