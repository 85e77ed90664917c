/** A stand-in for the Worker and its members: one object a member, one row a put. For tests of what surrounds them. */
import { DurableObject } from 'cloudflare:workers'

export class QuorateMember extends DurableObject {
  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS kv (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID')
  }

  override async fetch(request: Request): Promise<Response> {
    const { key, value } = (await request.json()) as { key: string; value?: string }
    if (value === undefined) {
      return Response.json(this.ctx.storage.sql.exec('SELECT value FROM kv WHERE key = ?', key).toArray())
    }
    this.ctx.storage.sql.exec('INSERT OR REPLACE INTO kv VALUES (?, ?)', key, value)
    return Response.json({})
  }
}

export default {
  fetch(request: Request, env: { MEMBERS: DurableObjectNamespace }): Promise<Response> | Response {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/health')) return Response.json({ health: 'true', path: pathname, cf: request.cf ?? null })
    return env.MEMBERS.getByName('default/m1').fetch('http://door.quorate.internal/default/m1', { method: 'POST', body: request.body })
  },
}
