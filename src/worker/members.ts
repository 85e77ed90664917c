/**
 * Whom a call goes to: the nearest member first, the next one if that fails, and what is said if none can. A write goes to
 * another member with the same request id, marked as a second try, so it is done once; if its fate stays unknown, that is said.
 */
import { type ClusterRecord, noSuchCluster } from '../cluster/list.ts'
import { decodeList } from '../cluster/list-wire.ts'
import { DEFAULT_CLUSTER } from '../cluster/names.ts'
import { BLANK_PREFIX, Code, DELETED_PREFIX, Errors, EtcdError } from '../errors.ts'
import { MAX_CALL_TIMEOUT_MS, PROPOSAL_TIMEOUT_MS } from '../limits.ts'
import { quorate } from '../proto/generated/member.js'
import { fromU64 } from '../proto/int64.ts'
import { inOrder, presentSeats, refresh, SHORTEST_TRY_MS, send } from './asking.ts'
import type { Door, DoorCall, Target, Verified } from './door.ts'
import { laneOf, servedAlone } from './lanes.ts'
import { placeOf } from './nearness.ts'
import {
  forgetPlace,
  homeRecord,
  knownPlace,
  type Place,
  type PlacesEnv,
  placeOfRecord,
  remember,
  rememberPlace,
} from './places.ts'
import type { Answer, Call } from './pump.ts'
import { askable, knownVersion, type Seat } from './seats.ts'
import type { Trace } from './trace.ts'

const { Method } = quorate.member

/** What the Worker is configured with. */
export interface MembersEnv extends PlacesEnv {
  readonly MEMBERS: DurableObjectNamespace
}

/** What a request lends to its calls. */
export interface Caller {
  readonly env: MembersEnv
  readonly waitUntil: (promise: Promise<unknown>) => void
  readonly signal?: AbortSignal
  /** `request.cf`, unread. */
  readonly cf: unknown
  /** It came by a loopback name: a developer's machine, where the default cluster is made without asking. */
  readonly loopback: boolean
  /** Whose times are told. */
  readonly trace?: Trace
}

/** How often one member is asked that gives no answer, and how long it is left alone first; the next time four times as long. */
const TRIES_AT_ONE = 4
const AGAIN_MS = 20
/** Between two looks at a cluster that is being made. */
const BIRTH_POLL_MS = 50
const BIRTH_MS = 2000
/** How often the default cluster is asked where another is that does not answer. */
const LOOK_AGAIN_MS = 2000

const NO_FOUNDERS: Answer = { code: Code.FailedPrecondition, message: 'quorate: QUORATE_MEMBERS names no members' }
/** What a member says that was removed. */
const STOPPED = Errors.stopped().message
const TIMEOUT: Answer = { code: Code.Unavailable, message: 'etcdserver: request timed out' }

/** Per cluster: when the default one was asked once more where it is. */
const lookedAgain = new Map<string, number>()
/** Until when somebody here is making the default cluster. */
let birthUntil = 0

/** Asks `target`. Always an answer, never a throw: refusals are answers too. */
export function membersDoor(target: Target, caller: Caller): Door {
  const place = placeOf(caller.cf)
  let last: Seat | undefined
  return {
    async call({
      method,
      body,
      requestId,
      retry,
      timeoutMs,
      minRevision,
      requireLeader,
      token,
      verified,
      closed,
      audited,
    }: DoorCall) {
      const deadline = Date.now() + (timeoutMs || PROPOSAL_TIMEOUT_MS)
      const call: Call = { method, body, minRevision }
      if (requestId) call.requestId = requestId
      if (retry) call.retry = true
      if (requireLeader) call.requireLeader = true
      if (token) call.token = token
      if (closed) call.closed = true
      if (audited) call.audited = true
      const trace = caller.trace?.nameOf(requestId)
      if (trace) call.trace = trace
      const alone = servedAlone(call)
      // A page, or a piece of a snapshot, is where the answer before it came from, and nowhere else.
      const again = (method === Method.PAGE || method === Method.SNAPSHOT) && last !== undefined
      const { cluster } = target
      let found: Place | EtcdError | null = knownPlace(cluster, caller.env)
      for (;;) {
        found ??= await findPlace(cluster, caller, deadline)
        if (found instanceof EtcdError) return refusalOf(method, found, call.closed ?? false)
        const where: Place = found
        const seats = await askableSeats(where, target.member, caller, alone)
        if (seats.length === 0) return { code: Code.NotFound, message: 'etcdserver: member not found' }
        if (verified) call.verified = verifiedAt(where, verified)
        const version = knownVersion(where.key)
        const order = again && last ? [last] : inOrder(seats, where.key, place, laneOf(call))
        const result = await tryEach(call, order, deadline, where, caller)
        if (result.seat) last = result.seat
        const deleted = result.answer.message?.startsWith(DELETED_PREFIX) ?? false
        if (moved(cluster, deleted, result.unborn ?? false) && !again) {
          forgetPlace(cluster, where)
          // What was done there is gone with it; to do it once more, in another cluster, is not what was asked for.
          if (result.maybeDone && call.requestId) return { ...TIMEOUT, unknown: true }
          found = await findPlace(cluster, caller, deadline, true)
          if (!(found instanceof EtcdError) && found.key === where.key) return deleted ? result.answer : unborn(cluster)
          continue
        }
        // None of those who were asked is a member any more, and one of them knows who is.
        if (result.gone && (await refreshed(where, version, caller)) && Date.now() < deadline) {
          if (result.answer.unknown) call.retry = true
          continue
        }
        if (result.answer.code === Code.Unavailable) caller.waitUntil(lookAgain(cluster, where, caller))
        if (!result.unborn) return result.answer
        if (!(caller.loopback && cluster === DEFAULT_CLUSTER)) return unborn(cluster)
        if (Date.now() + BIRTH_POLL_MS >= deadline) return result.answer
        await giveBirth(deadline, caller)
      }
    },
  }
}

/** As the members of this very cluster are told. */
export function verifiedAt({ key }: Place, { user, revision, cluster }: Verified): quorate.member.IVerified {
  return { user, revision, cluster: cluster ?? key }
}

/** Asks the first founder to make the cluster, with a state if one was brought there. It is remembered where that is. */
export async function createCluster(
  record: ClusterRecord,
  caller: Caller,
  restored?: quorate.member.IRestored,
): Promise<Answer> {
  const place = rememberPlace(record)
  const [first] = place.founders
  if (!first) return NO_FOUNDERS
  const named = place.founders.map(({ name, object, region }, i) => {
    return { name, object, region, clientUrl: record.founders[i]?.clientUrl ?? '' }
  })
  const { name: cluster, generation, id } = record
  const made = { cluster, generation, id: fromU64(id), founders: named, ...(restored ? { restored } : {}) }
  const body = quorate.member.CreateRequest.encode(made).finish()
  const call: Call = { method: Method.CREATE, body, timeoutMs: PROPOSAL_TIMEOUT_MS }
  const outcome = await send(call, first, place, Date.now() + PROPOSAL_TIMEOUT_MS, caller)
  return outcome.kind === 'answered' ? outcome.answer : TIMEOUT
}

/** The way to the first founder, blank or not. A step that was lost is sent again: each may come twice. */
export function founderDoor(record: ClusterRecord, caller: Caller): Door {
  const place = placeOfRecord(record)
  const [first] = place.founders
  return {
    async call({ method, body, timeoutMs }) {
      if (!first) return NO_FOUNDERS
      const deadline = Date.now() + timeoutMs
      for (let tries = 0; ; tries++) {
        const outcome = await send({ method, body, timeoutMs }, first, place, deadline, caller)
        if (outcome.kind === 'answered') return outcome.answer
        const gone = caller.signal?.aborted ?? false
        if (outcome.kind !== 'lost' || tries >= TRIES_AT_ONE || Date.now() >= deadline || gone) return TIMEOUT
        await pause(AGAIN_MS * 4 ** tries)
      }
    },
  }
}

/**
 * Where a cluster is, or why that can't be said. `fresh`: what a member knows by itself, which may be old, is not enough.
 * Only who asks for the first time, or finds that the cluster has changed, asks the default cluster at all.
 */
export async function findPlace(cluster: string, caller: Caller, deadline: number, fresh = false): Promise<Place | EtcdError> {
  const door = membersDoor({ cluster: DEFAULT_CLUSTER, member: null }, caller)
  const body = new TextEncoder().encode(cluster)
  for (const method of fresh ? [Method.CLUSTER_LIST] : [Method.CLUSTER_FIND, Method.CLUSTER_LIST]) {
    const timeoutMs = Math.max(1, deadline - Date.now())
    const { code, message, body: found } = await door.call({ method, body, timeoutMs, minRevision: 0 })
    if (code) return new EtcdError(code as Code, `quorate: cluster ${cluster} can't be found now: ${message}`)
    const [record] = decodeList(found ?? new Uint8Array(0)).clusters
    if (record?.ready) return rememberPlace(record)
    // A member that is behind may not know of it yet.
    if (method === Method.CLUSTER_FIND) continue
    if (record === undefined) return noSuchCluster(cluster)
    const [what, where] = record.restored ? ['restored', `${cluster}/restore`] : ['made', cluster]
    const how = `POST /clusters/${where} once more goes on with it`
    return new EtcdError(Code.Unavailable, `quorate: cluster ${cluster} is being ${what}: ${how}`)
  }
  return noSuchCluster(cluster)
}

/** What is said where a cluster has no place, to who may not know which there are: as if it had one, and no token were any good there. */
export function hiding(error: EtcdError, closed: boolean): EtcdError {
  return closed && error.code === Code.NotFound ? Errors.invalidAuthToken() : error
}

/** After a call in vain: its members may be gone for good, and another cluster have the name. The next call will know. */
export async function lookAgain(cluster: string, place: Place, caller: Caller): Promise<void> {
  const now = Date.now()
  if (cluster === DEFAULT_CLUSTER || (lookedAgain.get(cluster) ?? 0) > now - LOOK_AGAIN_MS) return
  remember(lookedAgain, cluster, now)
  const found = await findPlace(cluster, caller, now + SHORTEST_TRY_MS)
  if (found instanceof EtcdError && found.code === Code.NotFound) forgetPlace(cluster, place)
}

/** Whom a call may go to. A name that nobody here has heard of may be of a member that was added. */
export async function askableSeats(
  place: Place,
  member: string | null,
  caller: Caller,
  alone: boolean,
): Promise<readonly Seat[]> {
  const seats = askable(presentSeats(place), member, alone)
  if (seats.length > 0 || member === null) return seats
  await refresh(place, presentSeats(place), caller)
  return askable(presentSeats(place), member, alone)
}

/** Whether more is known of the cluster by now than `version`. */
async function refreshed(place: Place, version: number, caller: Caller): Promise<boolean> {
  if (knownVersion(place.key) === version) await refresh(place, presentSeats(place), caller)
  return knownVersion(place.key) > version
}

interface Result {
  readonly answer: Answer
  readonly seat?: Seat
  /** Every member said that it is blank. */
  readonly unborn?: boolean
  /** Every member that answered said that it has stopped. */
  readonly gone?: boolean
  /** One that was asked before may have done it. */
  readonly maybeDone?: boolean
}

async function tryEach(call: Call, seats: readonly Seat[], until: number, place: Place, caller: Caller): Promise<Result> {
  let deadline = until
  const write = (call.requestId?.length ?? 0) > 0
  const agenda = [...seats]
  const losses = new Map<Seat, number>()
  let blank = 0
  let stopped = 0
  let maybeDone = false
  let refusal: Answer | undefined
  for (let seat = agenda.shift(); seat; seat = agenda.shift()) {
    // Most often it is being started anew, and will be there in a moment.
    const lost = losses.get(seat)
    if (lost !== undefined) await pause(AGAIN_MS * 4 ** (lost - 1))
    // What is under way by then is waited for all the same (pump.ts, redeem).
    const left = Math.min(deadline - Date.now(), MAX_CALL_TIMEOUT_MS)
    if (left <= 0 || caller.signal?.aborted) break
    const budget = agenda.length === 0 ? left : Math.min(left, Math.max(SHORTEST_TRY_MS, left / (agenda.length + 1)))
    const tried: Call = { ...call, timeoutMs: Math.ceil(budget), retry: (call.retry ?? false) || maybeDone }
    // From the third time on in a list of its own: should it be this call that breaks the member, then not that of others.
    const alone = (lost ?? 0) >= 2
    const outcome = await send(tried, seat, place, Date.now() + budget, caller, alone)
    // The time that a member was at work does not count: who goes on with it has time to begin.
    if ('worked' in outcome && outcome.worked) deadline = Math.max(deadline, Date.now() + PROPOSAL_TIMEOUT_MS)
    if (outcome.kind === 'answered') {
      const { answer } = outcome
      if (answer.unknown) maybeDone = true
      // Who turns a second try away at the door knows nothing of the first.
      else if (write && maybeDone && isTurnedAway(answer)) break
      else if (answer.code !== Code.Unavailable) return { answer, seat, maybeDone }
      else if (answer.message?.startsWith(BLANK_PREFIX)) blank++
      if (answer.message === STOPPED) stopped++
      if (!answer.unknown) refusal = answer
    } else if (outcome.kind === 'refused') {
      if (write && maybeDone) break
      const { code, message } = Errors.tooManyRequests()
      return { answer: { code, message } }
    } else if (outcome.kind === 'lost') {
      maybeDone = true
      const lost = (losses.get(seat) ?? 0) + 1
      losses.set(seat, lost)
      if (lost < TRIES_AT_ONE) agenda.push(seat)
    }
  }
  const gone = stopped === seats.length
  if (write && maybeDone) return { answer: { ...TIMEOUT, unknown: true }, gone }
  return { answer: refusal ?? TIMEOUT, unborn: blank === seats.length, gone }
}

/** Refused for what a member sees before it proposes anything: its load, its quota, the token. */
function isTurnedAway({ code, message }: Answer): boolean {
  return code === Code.ResourceExhausted || code === Code.Unauthenticated || message === Errors.tooManyRequests().message
}

/** Its members were never born, or the cluster was deleted: it may be somewhere else by now. */
export function moved(cluster: string, deleted: boolean, unborn: boolean): boolean {
  return deleted || (unborn && cluster !== DEFAULT_CLUSTER)
}

/** What is said where all members are blank. */
export function unborn(cluster: string): Answer {
  const message =
    cluster === DEFAULT_CLUSTER
      ? `quorate: cluster ${cluster} has not been made yet: POST /clusters/${cluster} makes it`
      : `quorate: the members of cluster ${cluster} have lost all they had: DELETE /clusters/${cluster} makes room for another`
  return { code: Code.Unavailable, message }
}

/** As an answer, to who may know which clusters there are; and to others so that they don't learn it. */
function refusalOf(method: number, error: EtcdError, closed: boolean): Answer {
  const said =
    method === Method.AUTH_RECORD && closed && error.code === Code.NotFound ? Errors.authFailed() : hiding(error, closed)
  return { code: said.code, message: said.message }
}

/** Makes the default cluster, or waits a moment where somebody here is at it. */
export async function giveBirth(deadline: number, caller: Caller): Promise<void> {
  const now = Date.now()
  if (birthUntil <= now) {
    birthUntil = Math.min(now + BIRTH_MS, deadline)
    await createCluster(homeRecord(caller.env), caller)
    birthUntil = 0
  }
  await pause(BIRTH_POLL_MS)
}

/** So many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
