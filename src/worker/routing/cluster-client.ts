/**
 * Decides which member a call goes to: the nearest first, the next one if that fails. If no member
 * can serve the call, this answers in their place. A write goes to another member with the same
 * request id, marked as a second try, so it is done once. If its outcome stays unknown, the answer
 * says so.
 */
import { noSuchCluster } from '../../cluster/list.ts'
import { decodeList } from '../../cluster/list-wire.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import type { ClientCall, MemberClient, Target, Verified } from '../http/contract.ts'
import { reasonOf } from '../http/reason.ts'
import { askKnown, askStranger, mayTry, wasGood } from '../identity/token-tries.ts'
import type { Answer, Call } from './call-batcher.ts'
import { tryEach } from './call-failover.ts'
import type { Caller } from './caller.ts'
import { CREATION_POLL_MS, createDefaultCluster, notCreated } from './cluster-creation.ts'
import {
  type ClusterLocation,
  forgetLocation,
  knownLocation,
  remember,
  rememberLocation,
} from './cluster-locations.ts'
import { beingMade, findQuietly, isHidden } from './hidden.ts'
import { laneOf, servedAlone } from './lanes.ts'
import { askable, knownVersion, type MemberAddress } from './member-addresses.ts'
import { inOrder, presentMembers, refresh, SHORTEST_TRY_MS, send } from './member-call.ts'
import { pointOf } from './nearness.ts'

const { Method } = quorate.member

/**
 * How often, in milliseconds, the default cluster is asked where a cluster is that does not answer.
 */
const LOOK_AGAIN_MS = 2000

const TIMEOUT: Answer = Errors.timeout().fields
const NOTHING = new Uint8Array(0)

/** By cluster: when the default cluster was last asked where it is. */
const lookedAgain = new Map<string, number>()
/**
 * The client of `target`. Its calls always resolve with an answer and never throw: a refusal is an
 * answer too.
 */
export function clusterClient(target: Target, caller: Caller): MemberClient {
  const way: Carried['way'] = {}
  return {
    async call({
      method,
      body,
      requestId,
      named,
      retry,
      timeoutMs,
      minRevision,
      requireLeader,
      token,
      verified,
      closed,
      network,
      audited,
      asker,
      beside,
      forAll,
    }: ClientCall) {
      const call: Call = { method, body, minRevision }
      if (requestId) call.requestId = requestId
      if (named) call.named = true
      if (named || retry) call.retry = true
      if (requireLeader) call.requireLeader = true
      if (token) call.token = token
      if (closed) call.closed = true
      if (network) call.network = network
      if (audited) call.audited = true
      if (asker) call.asker = asker
      if (beside) call.beside = beside
      const trace = caller.trace?.nameOf(named ? undefined : requestId)
      if (trace) call.trace = trace
      const asking = (): Promise<Answer> =>
        carry(call, target, caller, { verified, timeoutMs, forAll: forAll ?? false, way })
      if (!closed || !token) return asking()
      if (!wasGood(target.cluster, token)) return askStranger(target.cluster, token, caller, asking)
      call.seen = true
      return askKnown(target.cluster, token, caller, asking)
    },
  }
}

interface Carried {
  readonly verified: Verified | undefined
  readonly timeoutMs: number
  /**
   * Every member gets the call. The answers are waited for no longer than the call's time, and
   * dropped.
   */
  readonly forAll: boolean
  /** The member that answered last. */
  readonly way: { last?: MemberAddress }
}

/** Carries the call to the place where the cluster is, or turns out to be. */
async function carry(
  call: Call,
  target: Target,
  caller: Caller,
  { verified, timeoutMs, forAll, way }: Carried,
): Promise<Answer> {
  const { cluster } = target
  const { method } = call
  const point = pointOf(caller.cf)
  const closed = call.closed ?? false
  const hidden = closed && cluster !== DEFAULT_CLUSTER
  const deadline = Date.now() + (timeoutMs || PROPOSAL_TIMEOUT_MS)
  const alone = servedAlone(call)
  // The call asks for the rest of an answer of this very cluster, and not of a later cluster of the
  // same name. Only the member that gave the previous piece of a snapshot can give the next piece.
  // A page is asked for first at the member that gave the page before it, then at all others, as
  // long as they have the history.
  const again = (method === Method.PAGE || method === Method.SNAPSHOT) && way.last !== undefined
  let found: ClusterLocation | EtcdError | null = knownLocation(cluster, caller.env)
  // A call with a token was already counted against its network (askStranger).
  if (
    found === null &&
    closed &&
    !call.token &&
    !isOfPassword(method) &&
    !mayTry(caller.network ?? null)
  ) {
    return Errors.tooManyTries().fields
  }
  for (;;) {
    found ??= await (closed
      ? findQuietly(cluster, caller, deadline)
      : findLocation(cluster, caller, deadline))
    if (found instanceof EtcdError)
      return isHidden(found, closed) ? pretend(call, caller, deadline) : found.fields
    const where: ClusterLocation = found
    const absent =
      closed &&
      target.member !== null &&
      askable(presentMembers(where), target.member, alone).length === 0
    if (absent && !isOfPassword(method)) {
      const refusal = await refusalOf(call, where, deadline, caller, verified)
      if (refusal !== null) return refusal
    }
    // A caller with a password hears that the member is absent only when the password was right.
    const member = absent && method === Method.AUTH_RECORD ? null : target.member
    const addresses = await askableMembers(where, member, caller, alone)
    if (addresses.length === 0) return Errors.memberNotFound().fields
    if (verified) call.verified = verifiedAt(where, verified)
    if (forAll) {
      await Promise.all(
        addresses.map((address) => send({ ...call, timeoutMs }, address, where, deadline, caller)),
      )
      return {}
    }
    const version = knownVersion(where.key)
    const order = again
      ? continuing(method, way.last, addresses, where.key, point)
      : inOrder(addresses, where.key, point, laneOf(call))
    const result = await tryEach(call, order, deadline, where, caller)
    if (result.address) way.last = result.address
    const deleted = reasonOf(result.answer) === 'deleted'
    if (hasMoved(cluster, deleted, result.notCreated ?? false) && !again) {
      forgetLocation(cluster, where)
      // The old cluster is gone, and the write with it. The caller did not ask for the write to be
      // done in another cluster.
      if (result.maybeDone && call.requestId) return { ...TIMEOUT, unknown: true }
      found = await (closed
        ? findQuietly(cluster, caller, deadline, where.key)
        : findLocation(cluster, caller, deadline, true))
      if (!(found instanceof EtcdError) && found.key === where.key) {
        if (hidden) return pretend(call, caller, deadline)
        return deleted ? result.answer : notCreated(cluster).fields
      }
      continue
    }
    // None of the members that were asked is a member any more, and one of them knew the new
    // members.
    if (result.gone && (await refreshIfOlder(where, version, caller)) && Date.now() < deadline) {
      if (result.answer.unknown) call.retry = true
      continue
    }
    if (result.answer.code === Code.Unavailable)
      caller.waitUntil(lookAgain(cluster, where, caller, closed))
    if (!result.notCreated) return result.answer
    if (hidden) return pretend(call, caller, deadline)
    if (!(caller.loopback && cluster === DEFAULT_CLUSTER)) return notCreated(cluster).fields
    if (Date.now() + CREATION_POLL_MS >= deadline) return result.answer
    await createDefaultCluster(deadline, caller)
  }
}

/** Whether the edge makes the call to check a password. Tries of passwords are counted there. */
function isOfPassword(method: Call['method']): boolean {
  return (
    method === Method.AUTH_RECORD || method === Method.AUTHENTICATE || method === Method.AUTH_RIGHT
  )
}

/**
 * The reason why a caller is not let in at all, whichever member is meant; null: it is let in.
 * Asks one member, as a call to a member that is there does.
 */
export async function refusalOf(
  { token, closed, seen, requireLeader }: Call,
  where: ClusterLocation,
  deadline: number,
  caller: Caller,
  verified: Verified | undefined,
): Promise<Answer | null> {
  const call: Call = {
    method: Method.AUTH_ADMIT,
    body: NOTHING,
    ...given({ token, closed, seen, requireLeader }),
  }
  if (verified) call.verified = verifiedAt(where, verified)
  const [nearest] = inOrder(presentMembers(where), where.key, pointOf(caller.cf), laneOf(call))
  const { answer } = await tryEach(call, nearest ? [nearest] : [], deadline, where, caller)
  return answer.code ? answer : null
}

/**
 * The answer for a cluster that does not exist, to a caller that may not know which clusters exist.
 * The default cluster is asked instead, as often and for as long, so that the time tells nothing.
 * The caller gets no part of its answer, except for a password: then a record that no password
 * fits.
 */
async function pretend(
  { method, token, closed }: Call,
  caller: Caller,
  deadline: number,
): Promise<Answer> {
  const home = knownLocation(DEFAULT_CLUSTER, caller.env)
  const password = method === Method.AUTH_RECORD
  const call: Call = {
    method: password ? method : Method.AUTH_ADMIT,
    body: NOTHING,
    ...given({ token, closed }),
  }
  const addresses =
    home === null ? [] : inOrder(presentMembers(home), home.key, pointOf(caller.cf), laneOf(call))
  const answer =
    home === null ? TIMEOUT : (await tryEach(call, addresses, deadline, home, caller)).answer
  if (password) return answer.code ? { body: NOTHING } : answer
  return Errors.invalidAuthToken().fields
}

/** The fields that are not undefined. */
function given(
  fields: { [K in 'token' | 'closed' | 'seen' | 'requireLeader']?: Call[K] | undefined },
): Partial<Call> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The members that may have the rest of an answer, in the order in which they are asked. */
function continuing(
  method: number,
  last: MemberAddress | undefined,
  addresses: readonly MemberAddress[],
  key: string,
  point: ReturnType<typeof pointOf>,
): readonly MemberAddress[] {
  const first = last === undefined ? [] : [last]
  if (method === Method.SNAPSHOT) return first
  return [
    ...first,
    ...inOrder(addresses, key, point, 'local').filter(({ object }) => object !== last?.object),
  ]
}

/** The verified user, as the members of this very cluster are told. */
export function verifiedAt(
  { key }: ClusterLocation,
  { user, revision, expires, cluster }: Verified,
): quorate.member.IVerified {
  return {
    user,
    revision,
    ...(expires === undefined ? {} : { expires: Math.ceil(expires) }),
    cluster: cluster ?? key,
  }
}

/**
 * Where a cluster is, or why that can't be said. `fresh`: one member's own knowledge is not enough,
 * since it may be old. The default cluster is asked only for a cluster that this isolate does not
 * know, or that has changed.
 */
export async function findLocation(
  cluster: string,
  caller: Caller,
  deadline: number,
  fresh = false,
): Promise<ClusterLocation | EtcdError> {
  const client = clusterClient({ cluster: DEFAULT_CLUSTER, member: null }, caller)
  const body = new TextEncoder().encode(cluster)
  for (const method of fresh ? [Method.CLUSTER_LIST] : [Method.CLUSTER_FIND, Method.CLUSTER_LIST]) {
    const timeoutMs = Math.max(1, deadline - Date.now())
    const {
      code,
      message,
      body: found,
    } = await client.call({ method, body, timeoutMs, minRevision: 0 })
    if (code)
      return new EtcdError(
        code as Code,
        `quorate: cluster ${cluster} can't be found now: ${message}`,
      )
    const [record] = decodeList(found ?? new Uint8Array(0)).clusters
    if (record?.ready) return rememberLocation(record)
    // A member that is behind may not know the cluster yet.
    if (method === Method.CLUSTER_FIND) continue
    if (record === undefined) return noSuchCluster(cluster)
    return beingMade(record)
  }
  return noSuchCluster(cluster)
}

/**
 * The error for a cluster that has no members. A caller that may not know which clusters there are
 * hears the same as if there were one where the token is not good.
 */
export function hiding(error: EtcdError, closed: boolean): EtcdError {
  return isHidden(error, closed) ? Errors.invalidAuthToken() : error
}

/**
 * Called after a call that no member served: the cluster's members may be gone for good, and its
 * name may belong to another cluster. The next call uses what this finds.
 */
export async function lookAgain(
  cluster: string,
  location: ClusterLocation,
  caller: Caller,
  closed: boolean,
): Promise<void> {
  const now = Date.now()
  if (cluster === DEFAULT_CLUSTER || (lookedAgain.get(cluster) ?? 0) > now - LOOK_AGAIN_MS) return
  remember(lookedAgain, cluster, now)
  const until = now + SHORTEST_TRY_MS
  const found = await (closed
    ? findQuietly(cluster, caller, until)
    : findLocation(cluster, caller, until))
  if (found instanceof EtcdError && found.code === Code.NotFound) forgetLocation(cluster, location)
}

/**
 * The members that a call may go to. A name that this isolate does not know may belong to a member
 * that was added since.
 */
export async function askableMembers(
  location: ClusterLocation,
  member: string | null,
  caller: Caller,
  alone: boolean,
): Promise<readonly MemberAddress[]> {
  const addresses = askable(presentMembers(location), member, alone)
  if (addresses.length > 0 || member === null) return addresses
  await refresh(location, presentMembers(location), caller)
  return askable(presentMembers(location), member, alone)
}

/** Whether this isolate now knows more of the cluster's members than `version`. */
async function refreshIfOlder(
  location: ClusterLocation,
  version: number,
  caller: Caller,
): Promise<boolean> {
  if (knownVersion(location.key) === version)
    await refresh(location, presentMembers(location), caller)
  return knownVersion(location.key) > version
}

/**
 * Whether the cluster may be somewhere else by now: its members were never created, or it was
 * deleted.
 */
export function hasMoved(cluster: string, deleted: boolean, notCreated: boolean): boolean {
  return deleted || (notCreated && cluster !== DEFAULT_CLUSTER)
}
