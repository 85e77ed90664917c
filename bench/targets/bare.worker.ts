/**
 * What Quorate is held against: one Durable Object that keeps keys for many callers, written as
 * plainly and as fast as the platform lets it. One object fetch per request, no batching, one row a
 * put; no replication, no history, no revision that lasts.
 */
import { DurableObject } from 'cloudflare:workers'

interface Env {
  readonly MEMBERS: DurableObjectNamespace
}

interface Ask {
  readonly key: string
  readonly value?: string
}

const HEADERS = { 'content-type': 'application/json' }

/** Under the name of Quorate's class, so that the same `npm start` runs it. */
export class QuorateMember extends DurableObject<Env> {
  readonly #sql: SqlStorage
  #revision = 0

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS kv (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
    )
  }

  override async fetch(request: Request): Promise<Response> {
    const { key, value } = JSON.parse(await request.text()) as Ask
    if (value !== undefined) {
      this.#sql.exec('INSERT OR REPLACE INTO kv VALUES (?, ?)', key, value)
      this.#revision++
      return new Response(JSON.stringify({ header: this.#header() }), { headers: HEADERS })
    }
    const row = this.#sql
      .exec('SELECT value FROM kv WHERE key = ?', key)
      .raw<[string]>()
      .next().value
    const kvs =
      row === undefined
        ? []
        : [{ key, create_revision: '1', mod_revision: '1', version: '1', value: row[0] }]
    return new Response(
      JSON.stringify({ header: this.#header(), kvs, count: String(kvs.length) }),
      { headers: HEADERS },
    )
  }

  /** As many bytes as etcd's. */
  #header(): Record<string, string> {
    const revision = String(this.#revision)
    return {
      cluster_id: '14841639068965178418',
      member_id: '10276657743932975437',
      revision,
      raft_term: '2',
    }
  }
}

export default {
  fetch(request, env) {
    return env.MEMBERS.get(env.MEMBERS.idFromName('bare')).fetch(request)
  },
} satisfies ExportedHandler<Env>
