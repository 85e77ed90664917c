/** The Worker as it is, with members whose memory a test can take: `POST /die/<member>`. */
import { QuorateMember as Member } from '../../src/durable/index.ts'
import worker, { type Env } from '../../src/worker/index.ts'

const DIE = 'http://die.test'

export class QuorateMember extends Member {
  override async fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(DIE)) return super.fetch(request)
    this.ctx.abort('the test says so')
    return new Response()
  }
}

export default {
  async fetch(request, env, ctx) {
    const [, member] = /^\/die\/(\w+)$/.exec(new URL(request.url).pathname) ?? []
    if (member === undefined) return worker.fetch(request, env, ctx)
    await env.MEMBERS.get(env.MEMBERS.idFromName(`default/${member}`))
      .fetch(DIE)
      .catch(() => {})
    return new Response()
  },
} satisfies ExportedHandler<Env>
