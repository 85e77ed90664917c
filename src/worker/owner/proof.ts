/**
 * What is the deployment's owner's. Where there is one, the owner's password says who that is.
 * Where there is none (open, or a developer's machine) it falls to who is root, wherever auth is
 * on: the list of clusters is the default one's, a cluster is its own root's as well.
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

/** The cluster whose root may do it, where no password says who is the owner. */
type Root =
  /** Of the default cluster. */
  | 'home'
  /** Of the cluster that it is about, or of the default one. */
  | 'either'
  /** Whoever gets as far as this; what more it takes, the member asks for. */
  | 'anybody'

/** All of them. `POST /backup` is none: it takes a token of root's, as any snapshot does. */
const OWNERS = {
  'GET /clusters': 'home',
  'GET /clusters/<name>': 'either',
  'POST /clusters/<name>': 'home',
  'DELETE /clusters/<name>': 'either',
  'POST /restore': 'home',
  'GET /backups': 'either',
  // The member that is to begin anew asks for root itself: no other can be asked any more.
  'POST /recover': 'anybody',
  'GET /health': 'anybody',
  'GET /metrics': 'anybody',
  'GET /readyz': 'anybody',
  'GET /livez': 'anybody',
} as const satisfies Readonly<Record<string, Root>>

export type OwnersCall = keyof typeof OWNERS

/** Somebody whose it is to ask for this. */
export interface Owner {
  /** How he has shown it. */
  readonly proof: Proof
  /** The same person, as the members of a cluster name it: a name for a request is its own. */
  readonly asker: Asker
}

/** The owner, known by the root password. It is a user of no cluster. */
const BY_PASSWORD: Owner = { proof: 'root password', asker: { cluster: '', user: 'root' } }
const ANYBODY: Owner = { proof: 'open', asker: { cluster: '', user: '' } }

/** The owner who asks; or the refusal, to anybody else. */
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

/** What a cluster says of who asks. */
type Verdict =
  /** It asks nobody who he is. */
  'auth is off' | RootUser | EtcdError

/** He may do everything there. */
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
  // Where the default cluster asks nobody, that is no word against the cluster's own.
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
  // To ask makes no cluster: what is to be restored is a new one.
  const asked = { ...context, founds: false, target: { cluster, member: null } }
  try {
    if (!(await authIsOn(asked, ports))) return 'auth is off'
    const answer = await admission('root', ports.client(asked.target, asked), options)
    // A member of an earlier version says only that he is.
    const key = textOf(answer.body ?? new Uint8Array(0)) || cluster
    return errorOf(answer) ?? { cluster: key, user: answer.user ?? '' }
  } catch (e) {
    if (!(e instanceof EtcdError)) throw e
    return hasNoUsers(e) ? 'auth is off' : e
  }
}

/** It is not there, or not yet, or has lost all it had: there is nothing to be root of. */
function hasNoUsers(error: EtcdError): boolean {
  return (
    error.code === Code.NotFound || error.reason === 'beingMade' || error.reason === 'notCreated'
  )
}
