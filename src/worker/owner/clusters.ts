/**
 * `/clusters` and `/clusters/<name>`: the deployment's owner lists, makes and deletes clusters. The
 * default cluster has the list (cluster/list.ts); this file has the order of the steps. A cluster
 * is put on record, its members are created, it is filled, and only then is it ready. If the edge
 * is cut off on the way, the caller asks again, and each step finds what was done of it.
 */
import type { ClusterList, ClusterRecord, Founder, Grave, ListChange } from '../../cluster/list.ts'
import { decodeList, encodeListChange } from '../../cluster/list-wire.ts'
import { DEFAULT_CLUSTER, isName } from '../../cluster/names.ts'
import { Code, Errors, EtcdError, UnknownOutcome } from '../../errors.ts'
import { MAX_FOUNDERS, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { clusterId } from '../../types.ts'
import { ask, errorOf } from '../call/unary.ts'
import { gatewayError, jsonAnswer } from '../http/answer.ts'
import { auditedWork, changeOf } from '../http/audit.ts'
import { readBody } from '../http/body.ts'
import {
  type Answer,
  type ClientCall,
  type EdgePorts,
  Method,
  type RequestContext,
} from '../http/contract.ts'
import { callOptions } from '../http/headers.ts'
import { mintRequestId } from '../http/ids.ts'
import type { GateEnv } from '../identity/gate.ts'
import type { IdentityEnv } from '../identity/identity.ts'
import type { PasswordEnv } from '../identity/password.ts'
import { authIsOn, bootstrap } from '../login/authenticate.ts'
import {
  configuredFounders,
  DEFAULT_REGION,
  type FoundersEnv,
  homeRecord,
} from '../routing/cluster-locations.ts'
import { regionNames, regionPoint } from '../routing/nearness.ts'
import { type Owner, ownerOf } from './proof.ts'

export type ClustersEnv = GateEnv & IdentityEnv & PasswordEnv & FoundersEnv

/** The region of a member that may be anywhere: the first call decides. */
const ANYWHERE = 'auto'
const HOME = { cluster: DEFAULT_CLUSTER, member: null }
const NOTHING = new Uint8Array(0)

/** What a body asks for; null: the configured value. */
export interface Wish {
  readonly members: readonly string[] | null
  readonly regions: readonly string[] | null
}

/** `/clusters`. */
export async function clusters<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  if (context.request.method !== 'GET') return gatewayError(Code.Unimplemented)
  const owner = await ownerOf('GET /clusters', context, ports)
  if (owner instanceof Response) return owner
  const list = await look(context, ports, '')
  return jsonAnswer({ clusters: [...list.clusters.map(shown), ...list.graves.map(shownGrave)] })
}

/** `/clusters/<name>`. */
export async function cluster<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const { method } = context.request
  if (method !== 'GET' && method !== 'POST' && method !== 'DELETE')
    return gatewayError(Code.Unimplemented)
  const owner = await ownerOf(`${method} /clusters/<name>`, context, ports)
  if (owner instanceof Response) return owner
  if (method === 'POST') return post(context, ports, owner)
  return method === 'GET' ? get(context, ports) : remove(context, ports, owner)
}

/** The refusal of a name that is not valid for a cluster. */
export function badName(): EtcdError {
  return new EtcdError(
    Code.InvalidArgument,
    'quorate: the name of a cluster is 1 to 63 of a-z, 0-9 and -',
  )
}

async function get<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const name = context.target.cluster
  const { clusters, graves } = await look(context, ports, name)
  const [record] = clusters
  if (record === undefined) {
    const [grave] = graves
    if (grave !== undefined) return jsonAnswer(shownGrave(grave))
    throw new EtcdError(Code.NotFound, `quorate: there is no cluster ${name}`)
  }
  if (!record.ready || name === DEFAULT_CLUSTER) return jsonAnswer(shown(record))
  // The cluster's own members say who is a member now; asking them wakes nobody. Without their
  // answer, the members of its creation are shown.
  const call = {
    method: Method.SEATS,
    body: NOTHING,
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    minRevision: 0,
  }
  const answer = await ask(ports.client(context.target, context), call, false).catch(
    (): Answer => ({ code: Code.Unavailable }),
  )
  if (answer.code) return jsonAnswer(shown(record))
  const { members } = quorate.member.Seats.decode(answer.body ?? NOTHING)
  const founders = members.map((m) => ({
    name: m.name ?? '',
    region: m.region ?? '',
    clientUrl: '',
  }))
  return jsonAnswer(shown({ ...record, founders }))
}

async function post<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  owner: Owner,
): Promise<Response> {
  const wish = read(await readBody(context.request))
  const { record } = await makeCluster(context, ports, {
    method: Method.CREATE,
    owner,
    wish,
    async create(made) {
      refuse(await ports.create(made, context))
    },
  })
  return jsonAnswer(shown(record))
}

/** How a cluster comes to be. */
export interface Plan<T> {
  readonly method: typeof Method.CREATE | typeof Method.RESTORE
  readonly wish: Wish
  /** The caller that makes the cluster. */
  readonly owner: Owner
  /** What the maker asks for that is not on record: with another text it is another request. */
  readonly beside?: string
  /** Creates the cluster's members, unless they exist. Throws the EtcdError to refuse with. */
  create(record: ClusterRecord): Promise<T>
}

export interface Made<T> {
  readonly record: ClusterRecord
  /** How the creation ended; null: the cluster was ready before. */
  readonly created: T | null
}

/**
 * Makes the context's cluster, or goes on with it: puts it on record, creates it, fills it as a
 * closed deployment needs, and marks it ready. An earlier call may have done each step, whole or in
 * part. Throws the EtcdError to refuse with.
 */
export function makeCluster<E extends ClustersEnv, T>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  plan: Plan<T>,
): Promise<Made<T>> {
  const change = { ...changeOf(plan.method, NOTHING), name: context.target.cluster }
  return auditedWork(context, change, plan.owner.proof, async () => {
    const home = context.target.cluster === DEFAULT_CLUSTER
    const record = home ? homeOf(context, plan.wish) : await onRecord(context, ports, plan)
    if (record.ready) {
      // This very request made it ready, or auth was disabled since: a closed deployment needs
      // auth.
      if (context.closed && !(await authIsOn(context, ports))) await fill(context, ports)
      return { record, created: null }
    }
    const created = await plan.create(record)
    await fill(context, ports)
    if (!home)
      await changeList(context, ports, { kind: 'ready', generation: record.generation }, null)
    return { record: { ...record, ready: true }, created }
  })
}

/** Where the deployment is closed: creates the owner's user and enables auth. */
async function fill<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<void> {
  if (context.closed)
    refuse(await bootstrap(context, ports, context.env.QUORATE_ROOT_PASSWORD ?? ''))
}

function homeOf<E extends ClustersEnv>({ env }: RequestContext<E>, wish: Wish): ClusterRecord {
  const record = homeRecord(env)
  const other = wish.members !== null || wish.regions !== null
  if (other && !sameFounders(foundersOf(wish, env), record.founders)) {
    throw invalid(
      'the default cluster is made as it is configured: its members are QUORATE_MEMBERS in QUORATE_REGIONS',
    )
  }
  return record
}

async function onRecord<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  { method, wish, owner: { asker }, beside }: Omit<Plan<unknown>, 'create'>,
): Promise<ClusterRecord> {
  const name = context.target.cluster
  const restored = method === Method.RESTORE
  try {
    const make: ListChange = {
      kind: 'make',
      name,
      id: clusterId(0n),
      restored,
      founders: foundersOf(wish, context.env),
    }
    const [record] = (
      await changeList(context, ports, make, { asker, ...(beside === undefined ? {} : { beside }) })
    ).clusters
    if (record !== undefined) return record
    throw new EtcdError(Code.Aborted, 'quorate: the cluster was deleted while it was being made')
  } catch (e) {
    if (!(e instanceof EtcdError) || e.code !== Code.AlreadyExists) throw e
    const [record] = (await look(context, ports, name)).clusters
    const begun =
      record?.ready === false &&
      record.restored === restored &&
      wish.members === null &&
      wish.regions === null
    const open =
      !restored && record?.ready === true && context.closed && !(await authIsOn(context, ports))
    if (record !== undefined && (begun || open)) return record
    throw e
  }
}

async function remove<E extends ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  { proof, asker }: Owner,
): Promise<Response> {
  const name = context.target.cluster
  if (name === DEFAULT_CLUSTER) {
    const why = 'the default cluster keeps the list of all others'
    throw new EtcdError(Code.FailedPrecondition, `quorate: ${why}, and can't be deleted`)
  }
  const { requestId, token } = callOptions(context.request.headers)
  // This may be the second try of a request by root of the cluster that the first try deleted.
  // Asked by nobody, it would be another request.
  const stale = requestId !== null && token !== null && asker.user === ''
  if (stale && (await look(context, ports, name)).clusters.length > 0)
    throw Errors.invalidAuthToken()
  const what: ListChange = { kind: 'remove', name }
  const told = changeOf(Method.CLUSTER_CHANGE, encodeListChange(what)) ?? {}
  const { graves } = await auditedWork(context, told, proof, () =>
    changeList(context, ports, what, { asker }),
  )
  ports.forget(name)
  return jsonAnswer(
    graves.length === 0 ? { name, state: 'deleted' } : graves.map(shownGrave).at(-1),
  )
}

// ---- calls to the default cluster ----

async function look<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  name: string,
): Promise<ClusterList> {
  const body = new TextEncoder().encode(name)
  return listOf(
    await askDefault(context, ports, {
      method: Method.CLUSTER_LIST,
      body,
      timeoutMs: PROPOSAL_TIMEOUT_MS,
      minRevision: 0,
    }),
  )
}

/**
 * Changes the list; returns what it then has of the name. `caller`: the caller whose request this
 * change is, and that may have named it; null: the change is a step of something else.
 */
async function changeList<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  what: ListChange,
  caller: Pick<ClientCall, 'asker' | 'beside'> | null,
): Promise<ClusterList> {
  const named = caller === null ? null : callOptions(context.request.headers).requestId
  return listOf(
    await askDefault(context, ports, {
      method: Method.CLUSTER_CHANGE,
      body: encodeListChange(what),
      requestId: named ?? mintRequestId(),
      // To the member the edge makes this call: the member can't tell by itself who named it.
      ...(named === null ? {} : { ...caller, named: true }),
      timeoutMs: PROPOSAL_TIMEOUT_MS,
      minRevision: 0,
    }),
  )
}

function askDefault<E>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
  call: ClientCall,
): Promise<Answer> {
  return ask(ports.client(HOME, context), call, false)
}

function listOf(answer: Answer): ClusterList {
  refuse(answer)
  return decodeList(answer.body ?? NOTHING)
}

/** Throws the refusal, if the answer is one. */
export function refuse(answer: Answer): void {
  const error = errorOf(answer)
  if (error !== null)
    throw answer.unknown ? new UnknownOutcome(error.code, error.message, error.reason) : error
}

// ---- JSON ----

function read(body: Uint8Array): Wish {
  const text = new TextDecoder().decode(body).trim()
  let json: unknown
  try {
    json = text === '' ? {} : JSON.parse(text)
  } catch {
    json = null
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw invalid('a cluster is made by {"members":["m1",…],"regions":["wnam",…]}, or by nothing')
  }
  const { members = null, regions = null, ...rest } = json as Record<string, unknown>
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined)
    throw invalid(`a cluster has members and regions, and nothing else: ${unknown.slice(0, 64)}`)
  return { members: names('members', members), regions: names('regions', regions) }
}

/** The same from a query, `?members=m1,m2,m3&regions=wnam,weur,apac`, where the body is a file. */
export function wishOf(query: URLSearchParams): Wish {
  const list = (what: string): readonly string[] | null =>
    names(what, query.get(what)?.split(',') ?? null)
  return { members: list('members'), regions: list('regions') }
}

function names(what: string, list: unknown): readonly string[] | null {
  if (list === null) return null
  if (!Array.isArray(list) || list.some((item) => typeof item !== 'string'))
    throw invalid(`${what} is a list of names`)
  if (list.length === 0 || list.length > MAX_FOUNDERS)
    throw invalid(`a cluster is made of one to ${MAX_FOUNDERS} ${what}`)
  return list as string[]
}

/** Throws an EtcdError for members and regions that can't be. */
export function foundersOf(wish: Wish, env: FoundersEnv): readonly Founder[] {
  const usual = configuredFounders(env)
  const many = wish.regions?.length ?? usual.members.length
  const members =
    wish.members ??
    (many === usual.members.length ? usual.members : Array.from({ length: many }, memberName))
  const regions = wish.regions ?? members.map((_, i) => usual.regions[i] ?? DEFAULT_REGION)
  if (members.length !== regions.length) throw invalid('as many regions as members, in their order')
  const bad = members.find((name) => !isName(name))
  if (bad !== undefined) throw invalid('the name of a member is 1 to 63 of a-z, 0-9 and -')
  if (new Set(members).size !== members.length) throw invalid('two members share a name')
  for (const region of wish.regions ?? []) {
    if (region !== ANYWHERE && regionPoint(region) === null) {
      throw invalid(
        `there is no region ${region.slice(0, 64)}: ${regionNames().join(', ')}, ${ANYWHERE}`,
      )
    }
  }
  return members.map((name, i) => {
    const region = regions[i] ?? ANYWHERE
    return { name, region: region === ANYWHERE ? '' : region, clientUrl: '' }
  })
}

function memberName(_: unknown, i: number): string {
  return `m${i + 1}`
}

function sameFounders(a: readonly Founder[], b: readonly Founder[]): boolean {
  return (
    a.length === b.length && a.every((f, i) => f.name === b[i]?.name && f.region === b[i]?.region)
  )
}

function invalid(why: string): EtcdError {
  return new EtcdError(Code.InvalidArgument, `quorate: ${why}`)
}

function shown({ name, generation, id, ready, founders }: ClusterRecord): object {
  const byName = founders.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const members = byName.map((f) => ({ name: f.name, region: f.region || ANYWHERE }))
  // The first founder draws the default cluster's id; the edge that has just had it made does not
  // know it.
  const known = id === 0n ? {} : { id: String(id) }
  return { name, generation, ...known, state: ready ? 'ready' : 'creating', members }
}

/** A deleted cluster, and those of its members that do not know it yet. */
function shownGrave({ name, generation, id, objects }: Grave): object {
  const left = objects
    .filter((o) => !o.wiped)
    .map(({ object }) => ({ name: object.slice(object.indexOf('/') + 1) }))
  return { name, generation, id: String(id), state: 'deleting', members: left }
}
