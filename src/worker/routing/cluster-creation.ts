/**
 * The calls that the edge makes to a cluster's first founder, who makes the cluster, before the
 * cluster exists.
 */
import type { ClusterRecord } from '../../cluster/list.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64 } from '../../proto/int64.ts'
import type { MemberClient } from '../http/contract.ts'
import type { Answer, Call } from './call-batcher.ts'
import type { Caller } from './caller.ts'
import { homeRecord, locationOfRecord, rememberLocation } from './cluster-locations.ts'
import { backoffMs, type Retries, tryInTurn } from './failover.ts'
import { send } from './member-call.ts'
import { pause } from './pause.ts'

const { Method } = quorate.member

/** Milliseconds between two looks at a cluster that is being made. */
export const CREATION_POLL_MS = 50
const CREATION_MS = 2000
/** A step to the first founder that is lost is sent again. */
const STEP_RETRIES: Retries = { triesAtOne: 5, pauseMs: backoffMs }

const NO_FOUNDERS: Answer = {
  code: Code.FailedPrecondition,
  message: 'quorate: QUORATE_MEMBERS names no members',
}
const TIMEOUT: Answer = Errors.timeout().fields

/**
 * Until when a request of this isolate is making the default cluster, milliseconds since the epoch.
 */
let creatingUntil = 0

/**
 * Asks the first founder to make the cluster, with a restored state if one was brought to the
 * founder. This isolate remembers where the cluster is.
 */
export async function createCluster(
  record: ClusterRecord,
  caller: Caller,
  restored?: quorate.member.IRestored,
): Promise<Answer> {
  const location = rememberLocation(record)
  const [first] = location.founders
  if (!first) return NO_FOUNDERS
  const named = location.founders.map(({ name, object, region }, i) => {
    return { name, object, region, clientUrl: record.founders[i]?.clientUrl ?? '' }
  })
  const { name: cluster, generation, id } = record
  const made = {
    cluster,
    generation,
    id: fromU64(id),
    founders: named,
    ...(restored ? { restored } : {}),
  }
  const body = quorate.member.CreateRequest.encode(made).finish()
  const call: Call = { method: Method.CREATE, body, timeoutMs: PROPOSAL_TIMEOUT_MS }
  const outcome = await send(call, first, location, Date.now() + PROPOSAL_TIMEOUT_MS, caller)
  return outcome.kind === 'answered' ? outcome.answer : TIMEOUT
}

/**
 * The client of the first founder, blank or not. A lost step is sent again, so each step may come
 * twice.
 */
export function founderClient(record: ClusterRecord, caller: Caller): MemberClient {
  const location = locationOfRecord(record)
  const [first] = location.founders
  return {
    async call({ method, body, timeoutMs }) {
      if (!first) return NO_FOUNDERS
      const time = { deadline: Date.now() + timeoutMs, signal: caller.signal }
      const answer = await tryInTurn([first], STEP_RETRIES, time, async ({ address }) => {
        const outcome = await send(
          { method, body, timeoutMs },
          address,
          location,
          time.deadline,
          caller,
        )
        if (outcome.kind === 'answered') return outcome.answer
        return outcome.kind === 'lost' && Date.now() < time.deadline ? 'lost' : TIMEOUT
      })
      return answer ?? TIMEOUT
    },
  }
}

/** The error where all members are blank. */
export function notCreated(cluster: string): EtcdError {
  const message =
    cluster === DEFAULT_CLUSTER
      ? `quorate: cluster ${cluster} has not been made yet: POST /clusters/${cluster} makes it`
      : `quorate: the members of cluster ${cluster} have lost all they had: DELETE /clusters/${cluster} makes room for another`
  return new EtcdError(Code.Unavailable, message, 'notCreated')
}

/**
 * Makes the default cluster. If a request of this isolate is making it already, only waits a
 * moment.
 */
export async function createDefaultCluster(deadline: number, caller: Caller): Promise<void> {
  const now = Date.now()
  if (creatingUntil <= now) {
    creatingUntil = Math.min(now + CREATION_MS, deadline)
    await createCluster(homeRecord(caller.env), caller)
    creatingUntil = 0
  }
  await pause(CREATION_POLL_MS)
}
