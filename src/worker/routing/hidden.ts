/**
 * Where the deployment is closed, a caller that has not been let in learns nothing of which
 * clusters exist. Its question does not cost a quorum round either.
 */
import { type ClusterRecord, noSuchCluster } from '../../cluster/list.ts'
import { decodeList } from '../../cluster/list-wire.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, EtcdError } from '../../errors.ts'
import { quorate } from '../../proto/generated/member.js'
import type { Caller } from './caller.ts'
import {
  type ClusterLocation,
  isAbsent,
  knownLocation,
  locationOfRecord,
  rememberAbsent,
  rememberLocation,
} from './cluster-locations.ts'
import { inOrder, presentMembers, SHORTEST_TRY_MS, send } from './member-call.ts'
import { pointOf } from './nearness.ts'

const { Method } = quorate.member

/** Why a cluster that is on record can't be asked yet. */
export function beingMade({ name, restored }: ClusterRecord): EtcdError {
  const [what, where] = restored ? ['restored', `${name}/restore`] : ['made', name]
  const how = `POST /clusters/${where} once more goes on with it`
  return new EtcdError(
    Code.Unavailable,
    `quorate: cluster ${name} is being ${what}: ${how}`,
    'beingMade',
  )
}

/** Whether the error would tell which clusters exist to a caller that may not know. */
export function isHidden(error: EtcdError, closed: boolean): boolean {
  return closed && (error.code === Code.NotFound || error.reason === 'beingMade')
}

/**
 * Where a cluster is, as far as any member of the default cluster knows by itself. Each member is
 * asked, and none asks the others. The member that made a new cluster knows it. `besides`: the key
 * of a place that is known to be a former cluster's; it is answered only if no member knows
 * another. That a cluster does not exist is remembered for a moment.
 */
export async function findQuietly(
  cluster: string,
  caller: Caller,
  deadline: number,
  besides: string | null = null,
): Promise<ClusterLocation | EtcdError> {
  const home = knownLocation(DEFAULT_CLUSTER, caller.env)
  if (home === null || isAbsent(cluster, Date.now())) return noSuchCluster(cluster)
  const body = new TextEncoder().encode(cluster)
  let unready: ClusterRecord | null = null
  let former: ClusterRecord | null = null
  let heard = false
  let why = 'etcdserver: request timed out'
  for (const address of inOrder(presentMembers(home), home.key, pointOf(caller.cf), 'local')) {
    const until = Math.min(deadline, Date.now() + SHORTEST_TRY_MS)
    const call = { method: Method.CLUSTER_FIND, body, timeoutMs: Math.max(1, until - Date.now()) }
    const outcome = await send(call, address, home, until, caller)
    if (outcome.kind !== 'answered') continue
    const { code, message, body: found } = outcome.answer
    if (code) {
      why = message ?? ''
      continue
    }
    heard = true
    const [record] = decodeList(found ?? new Uint8Array(0)).clusters
    if (record === undefined) continue
    if (!record.ready) unready = record
    else if (locationOfRecord(record).key === besides) former = record
    else return rememberLocation(record)
  }
  if (former !== null) return rememberLocation(former)
  if (unready !== null) return beingMade(unready)
  if (!heard)
    return new EtcdError(Code.Unavailable, `quorate: cluster ${cluster} can't be found now: ${why}`)
  rememberAbsent(cluster, Date.now())
  return noSuchCluster(cluster)
}
