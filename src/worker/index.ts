/** The Worker: the edge over its doors, and the class of the objects behind them. */
import { createApp, type EdgeEnv } from './app.ts'
import { networkOfCaller } from './http/caller.ts'
import type { Door, Visit } from './http/contract.ts'
import { scheduledBackups } from './owner/backups.ts'
import type { Caller, MembersEnv } from './routing/caller.ts'
import { membersDoor } from './routing/cluster-client.ts'
import { createCluster, founderDoor } from './routing/cluster-creation.ts'
import { forgetPlace } from './routing/cluster-locations.ts'
import { membersWatch } from './routing/watch-client.ts'

export { QuorateMember } from '../durable/index.ts'

export type Env = MembersEnv & EdgeEnv

function callerOf({ request, env, ctx, founds, trace }: Visit<Env>): Caller {
  return {
    env,
    waitUntil: (promise) => ctx?.waitUntil(promise),
    signal: request.signal,
    cf: request.cf,
    loopback: founds,
    trace,
    // Of the few calls that ask for it.
    get network() {
      return networkOfCaller(request)
    },
  }
}

const app = createApp<Env>({
  door: (target, visit) => membersDoor(target, callerOf(visit)),
  watch: (target, visit, call) => membersWatch(target, callerOf(visit), call),
  create: (record, visit, restored) => createCluster(record, callerOf(visit), restored),
  founder: (record, visit) => founderDoor(record, callerOf(visit)),
  forget: (cluster) => forgetPlace(cluster, null),
})

export default {
  fetch: app.fetch,
  scheduled(controller, env, ctx) {
    const caller = { env, waitUntil: (promise: Promise<unknown>) => ctx.waitUntil(promise), cf: undefined, loopback: false }
    const doorOf = (cluster: string): Door => membersDoor({ cluster, member: null }, caller)
    return scheduledBackups(env, doorOf, new Date(controller.scheduledTime))
  },
} satisfies ExportedHandler<Env>
