/** The Worker as it is, and how many WebSockets of clients each member holds: `GET /sockets`. */
import { QuorateMember as Member } from '../../src/durable/index.ts'
import worker, { type Env } from '../../src/worker/index.ts'

const COUNT = 'http://count.test'

export class QuorateMember extends Member {
  override async fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(COUNT)) return super.fetch(request)
    return Response.json(this.ctx.getWebSockets().length)
  }
}

export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== '/sockets') return worker.fetch(request, env, ctx)
    const counts = (env.QUORATE_MEMBERS ?? '').split(',').map(async (name) => {
      const answer = await env.MEMBERS.get(env.MEMBERS.idFromName(`default/${name}`)).fetch(COUNT)
      return (await answer.json()) as number
    })
    return Response.json((await Promise.all(counts)).reduce((sum, count) => sum + count, 0))
  },
} satisfies ExportedHandler<Env>
