/**
 * `/health`, `/livez` and `/readyz`, with etcd's checks, words and codes. Each check is asked of
 * the member by its name.
 */
import { Code, type EtcdError } from '../../errors.ts'
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { ask, errorOf } from '../call/unary.ts'
import { healthAnswer, textAnswer } from '../http/answer.ts'
import { type EdgePorts, type MemberClient, Method, type RequestContext } from '../http/contract.ts'
import { queryOf } from '../http/target.ts'

/** The checks of each kind, in the order of the answer. */
export const CHECKS = {
  livez: ['serializable_read'],
  readyz: ['data_corruption', 'serializable_read', 'linearizable_read', 'non_learner'],
} as const

const encoder = new TextEncoder()

async function check(client: MemberClient, name: string): Promise<EtcdError | null> {
  const call = {
    method: Method.CHECK,
    body: encoder.encode(name),
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    minRevision: 0,
  }
  try {
    return errorOf(await ask(client, call, false))
  } catch (e) {
    return e as EtcdError
  }
}

/** The words of etcd's own check. */
function words(name: string, error: EtcdError): string {
  if (name === 'non_learner' && error.code === Code.FailedPrecondition)
    return 'not supported for learner'
  return error.message
}

/**
 * `/health`, the older path: it checks that there is no alarm but the excluded ones, and a leader,
 * and that a read succeeds. The read is linearizable unless the caller asks otherwise.
 */
export async function health<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const query = queryOf(context.request.url)
  const serializable = query.get('serializable') === 'true'
  const client = ports.client(context.target, context)
  const alarms = check(client, 'alarms')
  const read = check(client, serializable ? 'serializable_read' : 'linearizable_read')
  const leader = serializable ? null : check(client, 'leader')
  const raised = await alarms
  if (raised?.code === Code.FailedPrecondition) {
    const excluded = query.getAll('exclude')
    const alarm = raised.message.split(' ').find((name) => !excluded.includes(name))
    if (alarm !== undefined) return healthAnswer(`ALARM ${alarm}`)
  }
  if ((await leader) != null) {
    const error = await leader
    // Another error, such as that no member was reached, says more than that no leader is known.
    if (error?.reason === 'noLeader') return healthAnswer('RAFT NO LEADER')
  }
  const error = await read
  return healthAnswer(error === null ? '' : `RANGE ERROR:${error.message}`)
}

/** `/livez` or `/readyz`: all checks but the excluded ones, or only the check `only`. */
export async function checks<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  kind: keyof typeof CHECKS,
  only: string | null,
): Promise<Response> {
  const query = queryOf(context.request.url)
  const excluded = only === null ? query.getAll('exclude') : []
  const names = only === null ? CHECKS[kind].filter((name) => !excluded.includes(name)) : [only]
  const client = ports.client(context.target, context)
  const errors = await Promise.all(names.map((name) => check(client, name)))
  const lines = names.map((name, i) => {
    const error = errors[i]
    return error ? `[-]${name} failed: ${words(name, error)}\n` : `[+]${name} ok\n`
  })
  if (errors.some((error) => error !== null)) return textAnswer(`${lines.join('')}\n`, 503)
  return textAnswer(query.has('verbose') ? `${lines.join('')}ok\n` : 'ok\n')
}
