/**
 * The calls that only the deployment's owner may make. If the deployment has an owner, the root
 * password proves who that is. If it has none (open, or a developer's machine), root may make them
 * wherever auth is on: for the list of clusters the default cluster's root, for a cluster its own
 * root as well.
 */
import { textOf } from '../../base/bytes.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, EtcdError } from '../../errors.ts'
import { admission, errorOf } from '../call/unary.ts'
import { errorAnswer, ownersOnly } from '../http/answer.ts'
import { type Proof, proofOf } from '../http/audit.ts'
import type { Asker, EdgePorts, RequestContext } from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import type { GateEnv } from '../identity/gate.ts'
import { type IdentityEnv, optionsOf } from '../identity/identity.ts'
import { authIsOn, isOwner } from '../login/authenticate.ts'

/** The cluster whose root may make the call, where no password tells who the owner is. */
type Root =
  /** Of the default cluster. */
  | 'home'
  /** Of the cluster that it is about, or of the default one. */
  | 'either'
  /** Any caller that gets this far; the member checks the rest. */
  | 'anybody'

/** All such calls. `POST /backup` is not one: it takes a token of root, as any snapshot does. */
const OWNERS = {
  'GET /clusters': 'home',
  'GET /clusters/<name>': 'either',
  'POST /clusters/<name>': 'home',
  'DELETE /clusters/<name>': 'either',
  'POST /restore': 'home',
  'GET /backups': 'either',
  // The member that begins anew checks for root itself: no other member can be asked any more.
  'POST /recover': 'anybody',
  'GET /health': 'anybody',
  'GET /metrics': 'anybody',
  'GET /readyz': 'anybody',
  'GET /livez': 'anybody',
} as const satisfies Readonly<Record<string, Root>>

export type OwnersCall = keyof typeof OWNERS

/** A caller that may make the call. */
export interface Owner {
  /** How the caller has shown who it is. */
  readonly proof: Proof
  /**
   * The same caller, as a cluster's members name it: a request's name is unique among one asker's.
   */
  readonly asker: Asker
}

/** The owner, known by the root password. It is a user of no cluster. */
const BY_PASSWORD: Owner = { proof: 'root password', asker: { cluster: '', user: 'root' } }
const ANYBODY: Owner = { proof: 'open', asker: { cluster: '', user: '' } }

/** The owner that asks; or the refusal of anybody else. */
export async function ownerOf<E extends GateEnv & IdentityEnv>(
  call: OwnersCall,
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Owner | Response> {
  const { QUORATE_ROOT_PASSWORD: password = '' } = context.env
  if (password !== '' && (await isOwner(context, password))) return BY_PASSWORD
  if (context.closed) return ownersOnly()
  const root: Root = OWNERS[call]
  if (root === 'anybody') return ANYBODY
  try {
    const options = await optionsOf(context)
    const verdict = await verdictIn(root, context, ports, options)
    if (verdict instanceof EtcdError) return errorAnswer(verdict)
    return verdict === 'auth is off' ? ANYBODY : { proof: proofOf(options), asker: verdict }
  } catch (e) {
    if (e instanceof EtcdError) return errorAnswer(e)
    throw e
  }
}

/** What a cluster says about the caller. */
type Verdict =
  /** The cluster checks nobody. */
  'auth is off' | RootUser | EtcdError

/** The caller may do everything there. */
type RootUser = Asker

async function verdictIn<E>(
  root: Root,
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  options: CallOptions,
): Promise<Verdict> {
  const { cluster } = context.target
  const home = await verdictOf(DEFAULT_CLUSTER, context, ports, options)
  if (isRoot(home) || root === 'home' || cluster === DEFAULT_CLUSTER) return home
  // The default cluster with auth off does not outweigh the cluster's own auth.
  const own = await verdictOf(cluster, context, ports, options)
  return own === 'auth is off' ? home : own
}

function isRoot(verdict: Verdict): verdict is RootUser {
  return verdict !== 'auth is off' && !(verdict instanceof EtcdError)
}

async function verdictOf<E>(
  cluster: string,
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  options: CallOptions,
): Promise<Verdict> {
  // Asking must not make the cluster, since a cluster that is to be restored is new.
  const asked = { ...context, founds: false, target: { cluster, member: null } }
  try {
    if (!(await authIsOn(asked, ports))) return 'auth is off'
    const answer = await admission('root', ports.client(asked.target, asked), options)
    // A member of an earlier version says only that the caller is root.
    const key = textOf(answer.body ?? new Uint8Array(0)) || cluster
    return errorOf(answer) ?? { cluster: key, user: answer.user ?? '' }
  } catch (e) {
    if (!(e instanceof EtcdError)) throw e
    return hasNoUsers(e) ? 'auth is off' : e
  }
}

/** The cluster does not exist, is not ready, or has lost all its data: it has no root. */
function hasNoUsers(error: EtcdError): boolean {
  return (
    error.code === Code.NotFound || error.reason === 'beingMade' || error.reason === 'notCreated'
  )
}
