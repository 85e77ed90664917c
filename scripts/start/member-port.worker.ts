import { pathOf } from './member-path.ts'

/**
 * A member's own port, run inside workerd: whatever comes in there is about that member, as if it
 * had been asked for under `/members/<name>`. Method, headers, body and upgrade go through as they
 * are.
 */
export function memberPort(app: ExportedHandler, member: string): ExportedHandler {
  return {
    fetch(request, env, ctx) {
      if (!app.fetch) throw new TypeError('the Worker has no fetch')
      // A Host that is no host: the Worker says so.
      if (!URL.canParse(request.url)) return app.fetch(request, env, ctx)
      const url = new URL(request.url)
      url.pathname = pathOf(member, url.pathname)
      return app.fetch(new Request(url, request) as typeof request, env, ctx)
    },
  }
}
