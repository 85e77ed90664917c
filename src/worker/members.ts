/**
 * Whom a call goes to: the nearest member first, the next one if that fails, and what is said if none can. A write goes to
 * another member with the same request id, marked as a second try, so it is done once; if its fate stays unknown, that is said.
 */
import { parseClientURLs } from '../cluster/address.ts'
import { BLANK_PREFIX, Code, Errors } from '../errors.ts'
import { PROPOSAL_TIMEOUT_MS } from '../limits.ts'
import { quorate } from '../proto/generated/member.js'
import type { Door, DoorCall, Target } from './door.ts'
import { countLimited, takeCounts } from './edge-counts.ts'
import { distance, placeOf } from './nearness.ts'
import { Outages } from './outages.ts'
import { type Answer, type Call, type Outcome, Pump, redeem, type Sender } from './pump.ts'
import { askable, knownSeats, knownVersion, learnSeats, type Seat } from './seats.ts'
import { DEFAULT_CLUSTER } from './target.ts'
import type { Trace } from './trace.ts'

const { Method } = quorate.member

/** What the Worker is configured with. */
export interface MembersEnv {
  readonly MEMBERS: DurableObjectNamespace
  readonly QUORATE_MEMBERS?: string
  readonly QUORATE_REGIONS?: string
  /** Where clients reach each member, as `name=url,name=url`; without it, nobody says. */
  readonly QUORATE_CLIENT_URLS?: string
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

/** A silent member keeps a call from the next one for so long at least. */
const SHORTEST_TRY_MS = 2000
/** How often one member is asked that gives no answer, and how long it is left alone first; the next time four times as long. */
const TRIES_AT_ONE = 4
const AGAIN_MS = 20
/** Between two looks at a cluster that is being made. */
const BIRTH_POLL_MS = 50
const BIRTH_MS = 2000
/** Clusters this isolate remembers something of. */
const MAX_REMEMBERED = 1000

const NO_FOUNDERS: Answer = { code: Code.FailedPrecondition, message: 'quorate: QUORATE_MEMBERS names no members' }
/** What a member says that was removed. */
const STOPPED = Errors.stopped().message
/** Calls that travel together: see laneOf. */
export type Lane = 'quorum' | 'local' | 'slow'

const TIMEOUT: Answer = { code: Code.Unavailable, message: 'etcdserver: request timed out' }

/** Per object and lane. */
const pumps = new Map<string, Pump>()
/** Per cluster: who led, as last heard. */
const leaders = new Map<string, string>()
/** Per cluster and configuration. */
const seats = new Map<string, readonly Seat[]>()
/** By object, and by object and lane. */
const outages = new Outages()
/** Per cluster: until when somebody here is making it. */
const births = new Map<string, number>()

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
      if (verified) call.verified = verified
      if (closed) call.closed = true
      if (audited) call.audited = true
      const trace = caller.trace?.nameOf(requestId)
      if (trace) call.trace = trace
      const alone = servedAlone(call)
      for (;;) {
        const seats = await askableSeats(target, caller, alone)
        if (seats.length === 0) return { code: Code.NotFound, message: 'etcdserver: member not found' }
        const version = knownVersion(target.cluster)
        // A page, or a piece of a snapshot, is where the answer before it came from, and nowhere else.
        const again = method === Method.PAGE || method === Method.SNAPSHOT
        const order = again && last ? [last] : inOrder(seats, target.cluster, place, laneOf(call))
        const result = await tryEach(call, order, deadline, target, caller)
        if (result.seat) last = result.seat
        // None of those who were asked is a member any more, and one of them knows who is.
        if (result.gone && (await refreshed(target.cluster, version, caller)) && Date.now() < deadline) {
          if (result.answer.unknown) call.retry = true
          continue
        }
        if (!result.unborn) return result.answer
        if (!(caller.loopback && target.cluster === DEFAULT_CLUSTER)) return unborn(target.cluster)
        if (Date.now() + BIRTH_POLL_MS >= deadline) return result.answer
        await giveBirth(target.cluster, deadline, caller)
      }
    },
  }
}

/** Asks the first founder to make the cluster. */
export async function createCluster(cluster: string, caller: Caller, restored?: quorate.member.IRestored): Promise<Answer> {
  const founders = seatsOf(cluster, caller.env)
  const [first] = founders
  if (!first) return NO_FOUNDERS
  const urls = parseClientURLs(caller.env.QUORATE_CLIENT_URLS ?? '')
  const named = founders.map((founder) => ({ ...founder, clientUrl: urls.get(founder.name) ?? '' }))
  const body = quorate.member.CreateRequest.encode({ cluster, founders: named, ...(restored ? { restored } : {}) }).finish()
  const call: Call = { method: Method.CREATE, body, timeoutMs: PROPOSAL_TIMEOUT_MS }
  const outcome = await send(call, first, cluster, Date.now() + PROPOSAL_TIMEOUT_MS, caller)
  return outcome.kind === 'answered' ? outcome.answer : TIMEOUT
}

/** The way to the first founder, blank or not. A step that was lost is sent again: each may come twice. */
export function founderDoor(cluster: string, caller: Caller): Door {
  const [first] = seatsOf(cluster, caller.env)
  return {
    async call({ method, body, timeoutMs }) {
      if (!first) return NO_FOUNDERS
      const deadline = Date.now() + timeoutMs
      for (let tries = 0; ; tries++) {
        const outcome = await send({ method, body, timeoutMs }, first, cluster, deadline, caller)
        if (outcome.kind === 'answered') return outcome.answer
        if (outcome.kind !== 'lost' || tries >= TRIES_AT_ONE || Date.now() >= deadline) return TIMEOUT
        await pause(AGAIN_MS * 4 ** tries)
      }
    },
  }
}

/** It can't be reached: others are asked before it for a while. */
export function markDown(seat: Seat): void {
  outages.failed(seat.object, Date.now())
}

/** Founding members of a cluster, in the order of the configuration; the first one makes it. */
export function seatsOf(cluster: string, env: MembersEnv): readonly Seat[] {
  const members = env.QUORATE_MEMBERS ?? 'm1,m2,m3'
  const places = env.QUORATE_REGIONS ?? 'wnam,weur,apac'
  const key = `${cluster} ${members} ${places}`
  const known = seats.get(key)
  if (known !== undefined) return known
  const made = makeSeats(cluster, list(members), list(places))
  remember(seats, key, made)
  return made
}

function makeSeats(cluster: string, names: readonly string[], regions: readonly string[]): readonly Seat[] {
  return names.map((name, i) => ({
    name,
    object: `${cluster}/${name}`,
    region: regions[i] ?? 'wnam',
    learner: false,
    joining: false,
  }))
}

/** The members as far as is known here: as they told, else as configured. */
function presentSeats(cluster: string, env: MembersEnv): readonly Seat[] {
  return knownSeats(cluster) ?? seatsOf(cluster, env)
}

/** Whom a call may go to. A name that nobody here has heard of may be of a member that was added. */
export async function askableSeats({ cluster, member }: Target, caller: Caller, alone: boolean): Promise<readonly Seat[]> {
  const seats = askable(presentSeats(cluster, caller.env), member, alone)
  if (seats.length > 0 || member === null) return seats
  await refresh(cluster, presentSeats(cluster, caller.env), caller)
  return askable(presentSeats(cluster, caller.env), member, alone)
}

/** Asks one after the other who is there, until one answers. */
async function refresh(cluster: string, seats: readonly Seat[], caller: Caller): Promise<void> {
  const call: Call = { method: Method.SEATS, timeoutMs: SHORTEST_TRY_MS }
  for (const seat of seats) {
    const outcome = await send(call, seat, cluster, Date.now() + SHORTEST_TRY_MS, caller)
    if (outcome.kind !== 'answered' || outcome.answer.code) continue
    learnSeats(cluster, outcome.answer.body ?? new Uint8Array(0))
    return
  }
}

/** Whether more is known of the cluster by now than `version`. */
async function refreshed(cluster: string, version: number, caller: Caller): Promise<boolean> {
  if (knownVersion(cluster) === version) await refresh(cluster, presentSeats(cluster, caller.env), caller)
  return knownVersion(cluster) > version
}

/** A member answers these by itself, a learner too. */
function servedAlone(call: Call): boolean {
  return call.method === Method.PAGE || (call.method === Method.RANGE && laneOf(call) === 'local')
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/**
 * The nearest first; where nothing tells them apart the leader, then as configured. Those that failed just now last: any call of theirs, or
 * any of `lane`.
 */
export function inOrder(
  seats: readonly Seat[],
  cluster: string,
  place: ReturnType<typeof placeOf>,
  lane: Lane | null = null,
): readonly Seat[] {
  const leader = leaders.get(cluster)
  // On a laptop, nearly always: as configured, the leader first.
  if (place === null && outages.none && seats[0]?.name === leader) return seats
  const now = Date.now()
  const keys = ({ object }: Seat): string[] => (lane === null ? [object] : [object, `${object} ${lane}`])
  const rank = (seat: Seat): number[] => [
    keys(seat).some((key) => outages.isOut(key, now)) ? 1 : 0,
    place ? distance(place, seat.region) : 0,
    seat.name === leader || seat.object === leader ? 0 : 1,
  ]
  const order = seats
    .map((seat) => ({ seat, rank: rank(seat) }))
    .sort((a, b) => {
      for (let i = 0; i < a.rank.length; i++) {
        const [x, y] = [a.rank[i] ?? 0, b.rank[i] ?? 0]
        if (x !== y) return x - y
      }
      return 0
    })
    .map(({ seat }) => seat)
  if (order[0]) for (const key of keys(order[0])) outages.look(key, now)
  return order
}

interface Result {
  readonly answer: Answer
  readonly seat?: Seat
  /** Every member said that it is blank. */
  readonly unborn?: boolean
  /** Every member that answered said that it has stopped. */
  readonly gone?: boolean
}

async function tryEach(call: Call, seats: readonly Seat[], deadline: number, target: Target, caller: Caller): Promise<Result> {
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
    const left = deadline - Date.now()
    if (left <= 0 || caller.signal?.aborted) break
    const budget = agenda.length === 0 ? left : Math.min(left, Math.max(SHORTEST_TRY_MS, left / (agenda.length + 1)))
    const tried: Call = { ...call, timeoutMs: Math.ceil(budget), retry: (call.retry ?? false) || maybeDone }
    // From the third time on in a list of its own: should it be this call that breaks the member, then not that of others.
    const alone = (lost ?? 0) >= 2
    const outcome = await send(tried, seat, target.cluster, Date.now() + budget, caller, alone)
    if (outcome.kind === 'answered') {
      const { answer } = outcome
      if (answer.unknown) maybeDone = true
      // Who turns a second try away at the door knows nothing of the first.
      else if (write && maybeDone && isTurnedAway(answer)) break
      else if (answer.code !== Code.Unavailable) return { answer, seat }
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

async function send(
  call: Call,
  seat: Seat,
  cluster: string,
  deadline: number,
  caller: Caller,
  alone = false,
): Promise<Outcome> {
  const key = `${seat.object} ${laneOf(call)}`
  const began = Date.now()
  const pump = alone ? new Pump() : pumpOf(key)
  const own = sender(seat, caller, (now) => takeCounts(cluster, now, call.method === Method.METRICS))
  const outcome = await redeem(await pump.send(call, deadline, own), deadline, own)
  if (outcome.kind === 'answered') {
    caller.trace?.took(seat.name, outcome.sentAt - began, Date.now() - outcome.sentAt, outcome.answer)
    if (outcome.leader !== '') remember(leaders, cluster, outcome.leader)
    if (outcome.seats > knownVersion(cluster) && call.method !== Method.SEATS)
      caller.waitUntil(refresh(cluster, [seat], caller))
  } else if (outcome.kind === 'refused') countLimited(cluster)
  note(outcome, seat, key, began, deadline)
  return outcome
}

/** What an outcome says of the member. A call that had little time to begin with, and none left, says nothing. */
function note(outcome: Outcome, seat: Seat, key: string, began: number, deadline: number): void {
  const now = Date.now()
  const patient = deadline - began >= SHORTEST_TRY_MS
  if (outcome.kind === 'lost') {
    // It broke, so whatever is asked of it breaks; or it hangs in this lane, and perhaps in no other.
    if (now < deadline) outages.failed(seat.object, now)
    else if (patient) outages.failed(key, now)
  } else if (outcome.kind === 'answered') {
    outages.works(seat.object)
    // Cut off from the others, it waits for them as long as it may, and says so.
    const inVain = outcome.answer.unknown || outcome.answer.code === Code.Unavailable
    if (!inVain) outages.works(key)
    else if (patient && now - began >= SHORTEST_TRY_MS / 2) outages.failed(key, now)
  }
}

function pumpOf(key: string): Pump {
  const known = pumps.get(key)
  if (known !== undefined) return known
  // An idle one is worth keeping: it knows how many callers to expect.
  if (pumps.size >= MAX_REMEMBERED) for (const [other, pump] of pumps) if (pump.idle) pumps.delete(other)
  const made = new Pump()
  pumps.set(key, made)
  return made
}

/** A stub serves one request: made anew for each, like the whole message. Nothing a caller sent is in it unread. */
function sender({ object, region }: Seat, { env, waitUntil, signal }: Caller, counts: NonNullable<Sender['counts']>): Sender {
  return {
    counts,
    async post(body) {
      const id = env.MEMBERS.idFromName(object)
      // Tries and their time are ours to count: a list of calls is never sent again behind our back.
      const options = { locationHint: region as DurableObjectLocationHint, retry: { maxRetries: 0 } }
      const answer = await env.MEMBERS.get(id, options).fetch(`http://door.quorate.internal/${object}`, {
        method: 'POST',
        body,
      })
      if (answer.status !== 200) {
        await answer.body?.cancel()
        throw new Error(`the door of ${object} answered ${answer.status}`)
      }
      return new Uint8Array(await answer.arrayBuffer())
    },
    waitUntil,
    ...(signal ? { signal } : {}),
  }
}

/**
 * What may take long travels apart from what does not: a list comes back when its last answer is there. `local` calls are answered
 * by a member alone, so they must not wait for a quorum that isn't there; `slow` ones wait by nature.
 */
export function laneOf({ method, body, minRevision }: Call): Lane {
  if (minRevision !== undefined && minRevision !== null && Number(minRevision) > 0) return 'slow'
  switch (method) {
    case Method.PAGE:
    case Method.METRICS:
    case Method.STATUS:
    case Method.SEATS:
      return 'local'
    case Method.RANGE:
      return body && isSerializable(body) ? 'local' : 'quorum'
    case Method.COMPACT:
    case Method.HASH_KV:
    case Method.SNAPSHOT:
    case Method.RESTORE:
    case Method.CHECK:
    case Method.CREATE:
    case Method.RECOVER:
      return 'slow'
    default:
      return 'quorum'
  }
}

/** Whether field 7 of an encoded RangeRequest is set; a body that can't be read is not. */
function isSerializable(body: Uint8Array): boolean {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; at < body.length; shift *= 128) {
      const byte = body[at++] ?? 0
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
    return value
  }
  while (at < body.length) {
    const tag = varint()
    const value = (tag & 7) === 0 || (tag & 7) === 2 ? varint() : 0
    if (tag === 7 << 3) return value !== 0
    if ((tag & 7) === 2) at += value
    else if ((tag & 7) !== 0) return false
  }
  return false
}

/** What is said of a cluster that nobody has made. */
export function unborn(cluster: string): Answer {
  return {
    code: Code.Unavailable,
    message: `quorate: cluster ${cluster} has not been made yet: POST /clusters/${cluster} makes it`,
  }
}

/** Makes the cluster, or waits a moment where somebody here is at it. */
export async function giveBirth(cluster: string, deadline: number, caller: Caller): Promise<void> {
  const now = Date.now()
  if ((births.get(cluster) ?? 0) <= now) {
    remember(births, cluster, Math.min(now + BIRTH_MS, deadline))
    await createCluster(cluster, caller)
    births.delete(cluster)
  }
  await pause(BIRTH_POLL_MS)
}

/** So many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Names come from outside, so what is remembered by name is bounded. */
function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= MAX_REMEMBERED && !map.has(key)) map.clear()
  map.set(key, value)
}
