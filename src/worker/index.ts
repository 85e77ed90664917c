/** The Worker: the edge over its ways to members, and the class of the members' objects. */
import { createApp, type EdgeEnv } from './app.ts'
import { networkOfCaller } from './http/caller.ts'
import type { MemberClient, RequestContext } from './http/contract.ts'
import { scheduledBackups } from './owner/backups.ts'
import type { Caller, MembersEnv } from './routing/caller.ts'
import { clusterClient } from './routing/cluster-client.ts'
import { createCluster, founderClient } from './routing/cluster-creation.ts'
import { forgetLocation } from './routing/cluster-locations.ts'
import { membersWatch } from './routing/watch-client.ts'

export { QuorateMember } from '../durable/index.ts'

export type Env = MembersEnv & EdgeEnv

function callerOf({ request, env, ctx, founds, trace }: RequestContext<Env>): Caller {
  return {
    env,
    waitUntil: (promise) => ctx?.waitUntil(promise),
    signal: request.signal,
    cf: request.cf,
    loopback: founds,
    trace,
    // Read lazily: few calls ask for it.
    get network() {
      return networkOfCaller(request)
    },
  }
}

const app = createApp<Env>({
  client: (target, context) => clusterClient(target, callerOf(context)),
  watch: (target, context, call) => membersWatch(target, callerOf(context), call),
  create: (record, context, restored) => createCluster(record, callerOf(context), restored),
  founder: (record, context) => founderClient(record, callerOf(context)),
  forget: (cluster) => forgetLocation(cluster, null),
})

export default {
  fetch: app.fetch,
  scheduled(controller, env, ctx) {
    const caller = {
      env,
      waitUntil: (promise: Promise<unknown>) => ctx.waitUntil(promise),
      cf: undefined,
      loopback: false,
    }
    const clientOf = (cluster: string): MemberClient =>
      clusterClient({ cluster, member: null }, caller)
    return scheduledBackups(env, clientOf, new Date(controller.scheduledTime))
  },
} satisfies ExportedHandler<Env>
