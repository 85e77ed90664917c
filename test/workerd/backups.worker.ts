/** The Worker as it is, and `POST /scheduled`, which is what Cloudflare's clock does. */
import worker, { type Env } from '../../src/worker/index.ts'

export { QuorateMember } from '../../src/worker/index.ts'

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url)
    if (url.pathname !== '/scheduled') return worker.fetch(request, env, ctx)
    const scheduledTime = Number(url.searchParams.get('time'))
    const clusters = url.searchParams.get('clusters')
    const given = clusters === null ? env : { ...env, QUORATE_BACKUP_CLUSTERS: clusters }
    try {
      await worker.scheduled({ scheduledTime, cron: '0 3 * * *', noRetry: () => {} }, given, ctx)
      return new Response('done')
    } catch (e) {
      return new Response(String(e), { status: 500 })
    }
  },
} satisfies ExportedHandler<Env>
