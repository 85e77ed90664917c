/**
 * One call to one member, and what the isolate remembers of the members: how each answers, who led
 * and who was a member. This decides which member is asked first.
 */
import { Code } from '../../errors.ts'
import { MAX_REMEMBERED } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { readArriving } from './arriving-answers.ts'
import { awaitDeferred, type Call, CallBatcher, type Outcome, type Sender } from './call-batcher.ts'
import type { Caller } from './caller.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { type ClusterLocation, remember } from './cluster-locations.ts'
import { countLimited, takeCounts } from './edge-counts.ts'
import { type Lane, laneOf } from './lanes.ts'
import { knownMembers, knownVersion, learnMembers, type MemberAddress } from './member-addresses.ts'
import { distance, type pointOf } from './nearness.ts'

const { Method } = quorate.member

/**
 * A call stays with a silent member for at least so many milliseconds before it goes to the next.
 */
export const SHORTEST_TRY_MS = 2000

/** Per object and lane. */
const batchers = new Map<string, CallBatcher>()
/** By cluster: the leader, as last heard. */
const leaders = new Map<string, string>()
/** By object, and by object and lane. */
const breaker = new CircuitBreaker()

/**
 * The nearest member first. At the same distance the leader first, then in the configured order.
 * Members that failed just now come last: any call to them failed, or any call of `lane`.
 */
export function inOrder(
  addresses: readonly MemberAddress[],
  key: string,
  point: ReturnType<typeof pointOf>,
  lane: Lane | null = null,
): readonly MemberAddress[] {
  const leader = leaders.get(key)
  // Nearly always so on a laptop: the configured order has the leader first.
  if (point === null && breaker.isClosed && addresses[0]?.name === leader) return addresses
  const now = Date.now()
  const names = ({ object }: MemberAddress): string[] =>
    lane === null ? [object] : [object, `${object} ${lane}`]
  const rank = (address: MemberAddress): number[] => [
    names(address).some((name) => breaker.isOpen(name, now)) ? 1 : 0,
    point ? distance(point, address.region) : 0,
    address.name === leader || address.object === leader ? 0 : 1,
  ]
  const order = addresses
    .map((address) => ({ address, rank: rank(address) }))
    .sort((a, b) => {
      for (let i = 0; i < a.rank.length; i++) {
        const [x, y] = [a.rank[i] ?? 0, b.rank[i] ?? 0]
        if (x !== y) return x - y
      }
      return 0
    })
    .map(({ address }) => address)
  if (order[0]) for (const name of names(order[0])) breaker.tryHalfOpen(name, now)
  return order
}

/** One try, however it ends. `alone`: the call travels in a list of its own. */
export async function send(
  call: Call,
  address: MemberAddress,
  location: ClusterLocation,
  deadline: number,
  caller: Caller,
  alone = false,
): Promise<Outcome> {
  const { cluster, key } = location
  const lane = `${address.object} ${laneOf(call)}`
  const began = Date.now()
  const batcher = alone ? new CallBatcher() : batcherOf(lane)
  const own = sender(address, caller, (now) =>
    takeCounts(cluster, now, call.method === Method.METRICS),
  )
  const outcome = await awaitDeferred(call, await batcher.send(call, deadline, own), deadline, own)
  if (outcome.kind === 'answered') {
    caller.trace?.took(
      address.name,
      outcome.sentAt - began,
      Date.now() - outcome.sentAt,
      outcome.answer,
    )
    if (outcome.leader !== '') remember(leaders, key, outcome.leader)
    if (outcome.membersVersion > knownVersion(key) && call.method !== Method.SEATS)
      caller.waitUntil(refresh(location, [address], caller))
  } else if (outcome.kind === 'refused') countLimited(cluster)
  note(outcome, address, lane, began, deadline)
  return outcome
}

/**
 * Notes what an outcome says about the member. If the call had little time to begin with and has
 * none left, its outcome says nothing.
 */
function note(
  outcome: Outcome,
  address: MemberAddress,
  lane: string,
  began: number,
  deadline: number,
): void {
  const now = Date.now()
  const patient = deadline - began >= SHORTEST_TRY_MS
  if (outcome.kind === 'lost') {
    // If there was time left, the member broke, and every call to it breaks. Else it hangs in this
    // lane, and perhaps in no other.
    if (now < deadline) breaker.onFailure(address.object, now)
    else if (patient) breaker.onFailure(lane, now)
  } else if (outcome.kind === 'answered') {
    breaker.onSuccess(address.object)
    // A member that is cut off from the others waits for them as long as it may, and answers so.
    const inVain = outcome.answer.unknown || outcome.answer.code === Code.Unavailable
    if (!inVain) breaker.onSuccess(lane)
    else if (patient && now - began >= SHORTEST_TRY_MS / 2) breaker.onFailure(lane, now)
  }
}

function batcherOf(key: string): CallBatcher {
  const known = batchers.get(key)
  if (known !== undefined) return known
  // An idle batcher is worth keeping while there is room: it knows how many callers to expect.
  if (batchers.size >= MAX_REMEMBERED)
    for (const [other, batcher] of batchers) if (batcher.idle) batchers.delete(other)
  const made = new CallBatcher()
  batchers.set(key, made)
  return made
}

/**
 * A stub serves one request, so it is made anew for each, like the whole message. The message has
 * nothing from a caller that the edge has not read.
 */
function sender(
  { object, region }: MemberAddress,
  { env, waitUntil, signal }: Caller,
  counts: NonNullable<Sender['counts']>,
): Sender {
  return {
    counts,
    async post(body, arrival, until) {
      const id = env.MEMBERS.idFromName(object)
      // The edge counts the tries and their time itself, so the platform must not send a list
      // again.
      const options = {
        locationHint: region as DurableObjectLocationHint,
        retry: { maxRetries: 0 },
      }
      const answer = await env.MEMBERS.get(id, options).fetch(
        `http://door.quorate.internal/${object}`,
        {
          method: 'POST',
          body,
        },
      )
      if (answer.status !== 200) {
        await answer.body?.cancel()
        throw new Error(`the door of ${object} answered ${answer.status}`)
      }
      return readArriving(answer, Number(answer.headers.get('quorate-bytes') ?? 0), arrival, until)
    },
    waitUntil,
    ...(signal ? { signal } : {}),
  }
}

/** The members as far as this isolate knows: as a member told, else the founders. */
export function presentMembers({ key, founders }: ClusterLocation): readonly MemberAddress[] {
  return knownMembers(key) ?? founders
}

/** Asks one member after the other for the list of members, until one answers. */
export async function refresh(
  location: ClusterLocation,
  addresses: readonly MemberAddress[],
  caller: Caller,
): Promise<void> {
  const call: Call = { method: Method.SEATS, timeoutMs: SHORTEST_TRY_MS }
  for (const address of addresses) {
    const outcome = await send(call, address, location, Date.now() + SHORTEST_TRY_MS, caller)
    if (outcome.kind !== 'answered' || outcome.answer.code) continue
    learnMembers(location.key, outcome.answer.body ?? new Uint8Array(0))
    return
  }
}

/** The member can't be reached: other members are asked before it for a while. */
export function markDown(address: MemberAddress): void {
  breaker.onFailure(address.object, Date.now())
}
