/**
 * Quorate, with a way to ask each member how many rows it has read and written. Only the bench runs
 * this.
 */
import { QuorateMember as Member, type MemberEnv } from '../../src/durable/index.ts'
import app from '../../src/worker/index.ts'
import type { Counted } from './counted.ts'

interface Env extends MemberEnv {
  readonly QUORATE_MEMBERS: string
}

const PATH = '/bench/rows'
const ORIGIN = 'http://bench.quorate.internal'

export class QuorateMember extends Member {
  readonly #life = crypto.randomUUID()

  override async fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(ORIGIN)) return super.fetch(request)
    return Response.json({ life: this.#life, read: this.rows.read, written: this.rows.written })
  }
}

async function counted(env: Env): Promise<Counted[]> {
  return Promise.all(
    env.QUORATE_MEMBERS.split(',').map(async (member) => {
      const object = env.MEMBERS.get(env.MEMBERS.idFromName(`default/${member}`))
      const rows = (await (await object.fetch(ORIGIN)).json()) as Omit<Counted, 'member'>
      return { member, ...rows }
    }),
  )
}

export default {
  ...app,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname === PATH) return Response.json(await counted(env))
    return (
      (app as ExportedHandler<Env>).fetch?.(request as never, env, ctx) ??
      new Response(null, { status: 500 })
    )
  },
}
