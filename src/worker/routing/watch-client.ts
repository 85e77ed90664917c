/**
 * Opens a stream of watches at the nearest member that takes it. The edge makes the request to the
 * member anew.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import { WATCH_OPEN_MS } from '../../limits.ts'
import {
  type Answer,
  type MemberSocket,
  Method,
  type Target,
  type WatchCall,
} from '../http/contract.ts'
import { errorOfRefusal } from '../http/reason.ts'
import type { Caller } from './caller.ts'
import {
  askableMembers,
  clusterClient,
  findLocation,
  hasMoved,
  hiding,
  lookAgain,
  verifiedAt,
} from './cluster-client.ts'
import { CREATION_POLL_MS, createDefaultCluster, notCreated } from './cluster-creation.ts'
import { type ClusterLocation, forgetLocation, knownLocation } from './cluster-locations.ts'
import { type Retries, tryInTurn } from './failover.ts'
import { findQuietly } from './hidden.ts'
import type { MemberAddress } from './member-addresses.ts'
import { inOrder, markDown } from './member-call.ts'
import { pointOf } from './nearness.ts'

const RETRIES: Retries = { triesAtOne: 2, pauseMs: () => 50 }

type Opened =
  | { readonly kind: 'socket'; readonly socket: WebSocket }
  | { readonly kind: 'refused'; readonly error: EtcdError }
  | { readonly kind: 'lost' }

/** The socket of a stream at `target`. Throws an EtcdError where no member takes it. */
export async function membersWatch(
  { cluster, member }: Target,
  caller: Caller,
  call: WatchCall,
): Promise<MemberSocket> {
  if (call.closed || call.token !== null || call.verified !== null)
    await checkAdmission({ cluster, member }, caller, call)
  const deadline = Date.now() + WATCH_OPEN_MS
  const point = pointOf(caller.cf)
  let found: ClusterLocation | EtcdError | null = knownLocation(cluster, caller.env)
  for (;;) {
    found ??= await (call.closed
      ? findQuietly(cluster, caller, deadline)
      : findLocation(cluster, caller, deadline))
    if (found instanceof EtcdError) throw hiding(found, call.closed)
    const where: ClusterLocation = found
    const addresses = await askableMembers(where, member, caller, true)
    if (addresses.length === 0) throw Errors.memberNotFound()
    const result = await openAtOne(
      where,
      inOrder(addresses, where.key, point),
      deadline,
      caller,
      call,
    )
    if (!(result instanceof EtcdError)) return result
    const blank = result.reason === 'blank'
    if (hasMoved(cluster, result.reason === 'deleted', blank)) {
      forgetLocation(cluster, where)
      found = await findLocation(cluster, caller, deadline, true)
      if (!(found instanceof EtcdError) && found.key === where.key)
        throw blank ? notCreated(cluster) : result
      continue
    }
    if (result.code === Code.Unavailable)
      caller.waitUntil(lookAgain(cluster, where, caller, call.closed))
    if (!blank) throw result
    if (!caller.loopback) throw notCreated(cluster)
    if (Date.now() + CREATION_POLL_MS >= deadline) throw result
    await createDefaultCluster(deadline, caller)
  }
}

/**
 * Throws an EtcdError for a caller that has not been let in, or whose token is not valid. Such a
 * caller gets no socket at a member.
 */
async function checkAdmission(
  target: Target,
  caller: Caller,
  { token, verified, closed }: WatchCall,
): Promise<void> {
  const answer = await clusterClient(target, caller).call({
    method: Method.AUTH_ADMIT,
    body: new Uint8Array(0),
    timeoutMs: WATCH_OPEN_MS,
    minRevision: 0,
    ...(closed ? { closed } : {}),
    ...(token === null ? {} : { token }),
    ...(verified === null ? {} : { verified }),
  })
  // A member of an earlier version does not know this call; it refuses after the socket is open.
  if (answer.code && answer.code !== Code.Unimplemented) throw errorOfRefusal(answer)
}

/**
 * The socket at the first member that takes it, or the last refusal. The refusal says `blank` only
 * if all members are blank.
 */
async function openAtOne(
  where: ClusterLocation,
  addresses: readonly MemberAddress[],
  deadline: number,
  caller: Caller,
  call: WatchCall,
): Promise<MemberSocket | EtcdError> {
  let blank: EtcdError | null = null
  let blanks = 0
  let refusal: EtcdError | null = null
  const time = { deadline, signal: caller.signal }
  const result = await tryInTurn(addresses, RETRIES, time, async ({ address, left, waiting }) => {
    const opened = await open(where, address, left / (waiting + 1), caller, call)
    if (opened.kind === 'socket') return opened.socket
    if (opened.kind === 'lost') {
      markDown(address)
      return 'lost'
    }
    const { error } = opened
    if (error.reason === 'blank') {
      blank = error
      blanks++
    } else if (error.code === Code.Unavailable) refusal = error
    else return error
    return 'next'
  })
  if (result !== null) return result
  if (blank !== null && blanks === addresses.length) return blank
  return refusal ?? Errors.timeout()
}

async function open(
  where: ClusterLocation,
  address: MemberAddress,
  ms: number,
  { env, network }: Caller,
  call: WatchCall,
): Promise<Opened> {
  const id = env.MEMBERS.idFromName(address.object)
  const options = {
    locationHint: address.region as DurableObjectLocationHint,
    retry: { maxRetries: 0 },
  }
  const query = `watch${call.requireLeader ? '&leader' : ''}${call.acks ? '&acks' : ''}`
  const headers: Record<string, string> = { Upgrade: 'websocket' }
  const { token, verified, closed } = call
  const who = {
    ...(token ? { token } : {}),
    ...(verified ? { verified: verifiedAt(where, verified) } : {}),
    ...(closed ? { closed } : {}),
  }
  headers['quorate-who'] = encodeURIComponent(JSON.stringify(who))
  // Sockets of callers with an identity do not count as sockets of their network.
  if (network && !token && !verified) headers['quorate-network'] = encodeURIComponent(network)
  const opening = env.MEMBERS.get(id, options)
    .fetch(`http://door.quorate.internal/${address.object}?${query}`, { headers })
    .then(read, (): Opened => ({ kind: 'lost' }))
  const timeUp = Promise.withResolvers<null>()
  const timer = setTimeout(() => timeUp.resolve(null), ms)
  const opened = await Promise.race([opening, timeUp.promise])
  clearTimeout(timer)
  if (opened !== null) return opened
  // If the socket still comes, nobody wants it any more.
  void opening.then(discard)
  return { kind: 'lost' }
}

async function read(response: Response): Promise<Opened> {
  if (response.webSocket !== null) return { kind: 'socket', socket: response.webSocket }
  try {
    return { kind: 'refused', error: errorOfRefusal((await response.json()) as Answer) }
  } catch {
    return { kind: 'lost' }
  }
}

function discard(opened: Opened): void {
  if (opened.kind !== 'socket') return
  opened.socket.accept()
  opened.socket.close(1001, 'too late')
}
