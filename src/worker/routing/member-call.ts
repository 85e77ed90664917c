/**
 * One call to one member, and what is remembered of each: how it answers, who led and who was
 * there. Which of them is asked first follows from that.
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

/** A silent member keeps a call from the next one for so long at least. */
export const SHORTEST_TRY_MS = 2000

/** Per object and lane. */
const batchers = new Map<string, CallBatcher>()
/** Per cluster: who led, as last heard. */
const leaders = new Map<string, string>()
/** By object, and by object and lane. */
const breaker = new CircuitBreaker()

/**
 * The nearest first; where nothing tells them apart the leader, then as configured. Those that
 * failed just now last: any call of theirs, or any of `lane`.
 */
export function inOrder(
  addresses: readonly MemberAddress[],
  key: string,
  point: ReturnType<typeof pointOf>,
  lane: Lane | null = null,
): readonly MemberAddress[] {
  const leader = leaders.get(key)
  // On a laptop, nearly always: as configured, the leader first.
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

/** One try, whatever comes of it. `alone`: in a list of its own. */
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
 * Notes what an outcome says about the member. A call that had little time to begin with, and none
 * left, says nothing.
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
    // It broke, so whatever is asked of it breaks; or it hangs in this lane, and perhaps in no
    // other.
    if (now < deadline) breaker.onFailure(address.object, now)
    else if (patient) breaker.onFailure(lane, now)
  } else if (outcome.kind === 'answered') {
    breaker.onSuccess(address.object)
    // Cut off from the others, it waits for them as long as it may, and says so.
    const inVain = outcome.answer.unknown || outcome.answer.code === Code.Unavailable
    if (!inVain) breaker.onSuccess(lane)
    else if (patient && now - began >= SHORTEST_TRY_MS / 2) breaker.onFailure(lane, now)
  }
}

function batcherOf(key: string): CallBatcher {
  const known = batchers.get(key)
  if (known !== undefined) return known
  // An idle one is worth keeping: it knows how many callers to expect.
  if (batchers.size >= MAX_REMEMBERED)
    for (const [other, batcher] of batchers) if (batcher.idle) batchers.delete(other)
  const made = new CallBatcher()
  batchers.set(key, made)
  return made
}

/**
 * A stub serves one request: made anew for each, like the whole message. Nothing a caller sent is
 * in it unread.
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
      // Tries and their time are ours to count: a list of calls is never sent again behind our
      // back.
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

/** The members as far as is known here: as they told, else as they were created. */
export function presentMembers({ key, founders }: ClusterLocation): readonly MemberAddress[] {
  return knownMembers(key) ?? founders
}

/** Asks one after the other who is there, until one answers. */
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

/** It can't be reached: others are asked before it for a while. */
export function markDown(address: MemberAddress): void {
  breaker.onFailure(address.object, Date.now())
}
