/**
 * `POST /members/<name>/recover`: a majority is lost for good, and the cluster begins anew with
 * that member's data. The path is a member's and not the cluster's, because the caller must say
 * whose data to use. Whoever may make a cluster may recover one: the owner of a closed deployment,
 * else root where auth is on.
 */
import { Code, EtcdError } from '../../errors.ts'
import { quorate } from '../../proto/generated/member.js'
import { ask, callOf, errorOf } from '../call/unary.ts'
import { errorAnswer, jsonAnswer, pageNotFound } from '../http/answer.ts'
import { audit, changeOf, proofOf } from '../http/audit.ts'
import { readBody } from '../http/body.ts'
import { type EdgePorts, Method, type RequestContext } from '../http/contract.ts'
import { callOptions } from '../http/headers.ts'
import type { GateEnv } from '../identity/gate.ts'
import { optionsOf } from '../identity/identity.ts'
import type { AuthEnv } from '../login/authenticate.ts'
import { ownerOf } from './proof.ts'

const LOST =
  'whatever the lost members had acknowledged and this one did not hold is lost, and revisions above this one may be given again; ' +
  'entries it was not sure of are done. The lost members are none any more: they forget their data once they hear of this. ' +
  'Add new ones by /v3/cluster/member/add; restart what keeps state by revision'

export async function recover<E extends GateEnv & AuthEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  if (context.target.member === null) return pageNotFound()
  const owner = await ownerOf('POST /recover', context, ports)
  if (owner instanceof Response) return owner
  const { proof } = owner
  const body = quorate.member.RecoverRequest.encode({
    force: readForce(await readBody(context.request)),
  }).finish()
  // The edge accepts the owner here. The member checks everybody else.
  const who =
    proof === 'root password'
      ? { ...callOptions(new Headers()), closed: true }
      : await optionsOf(context)
  const change = { ...changeOf(Method.RECOVER, body), name: context.target.member }
  const answer = await audit(context, change, proof === 'open' ? proofOf(who) : proof, () =>
    ask(ports.client(context.target, context), callOf(Method.RECOVER, body, false, who), false),
  )
  const error = errorOf(answer)
  if (error !== null) return errorAnswer(error, answer.unknown ?? false)
  const { cluster, member, revision, unsure, lost } = quorate.member.Recovered.decode(
    answer.body ?? new Uint8Array(0),
  )
  return jsonAnswer({
    cluster_id: String(cluster),
    member_id: String(member),
    revision: String(revision),
    unsure_entries: String(unsure),
    lost_members: lost,
    warning: LOST,
  })
}

function readForce(body: Uint8Array): boolean {
  const text = new TextDecoder().decode(body).trim()
  if (text === '' || text === '{}') return false
  try {
    const { force, ...rest } = JSON.parse(text) as { readonly force?: unknown }
    if (typeof force === 'boolean' && Object.keys(rest).length === 0) return force
  } catch {
    // Refused below.
  }
  throw new EtcdError(Code.InvalidArgument, 'quorate: the body is empty, or {"force":true}')
}
