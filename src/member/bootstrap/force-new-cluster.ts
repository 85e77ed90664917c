/**
 * Begins the cluster anew with this member's data and this member alone, by an explicit call: a
 * majority is lost for good.
 *
 * The cluster gets a new id, so that this member and the others no longer hear each other; the
 * others' ids count as removed. Everything in this member's log is kept, committed or not. A write
 * that the others acknowledged and this log lacks is lost; a write that nobody was told of may be
 * done. Changes of members in that log are void. The others hear from this member, whoever calls
 * first, that they were removed. Each then keeps one row, and points its callers here.
 */

import { Code, Errors, EtcdError } from '../../errors.ts'
import { PIPELINE_TIMEOUT_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64 } from '../../proto/int64.ts'
import { decodeMessage } from '../../proto/wire.ts'
import { type ClusterId, clusterId, type MemberId } from '../../types.ts'
import { withUnnotified } from '../membership/removal-notices.ts'
import type { Replica } from '../replica/replica.ts'
import { type Identity, saveIdentity, saveKnown, saveMembership } from '../storage/member-table.ts'
import { PeerBatch, peerAnswer } from '../storage/peer-codec.ts'
import { type Answer, refusal } from '../turn/answer.ts'
import { mintId } from '../turn/ids.ts'

/** The result of a cluster's beginning anew, for the caller that asked for it. */
export interface Recovered {
  readonly cluster: ClusterId
  readonly member: MemberId
  readonly revision: number
  /** How many entries were not known to be committed. */
  readonly unsure: number
  readonly lost: readonly string[]
}

/** A call to begin anew. `refused`: why its caller may not; null: it may. */
export interface RecoverCall {
  readonly call: quorate.member.ICall
  readonly refused: EtcdError | null
  readonly reply: (answer: Answer) => void
}

/**
 * Answers the call if it is refused, or is the second try of one that was carried out. Otherwise
 * asks the other voters whether they live, and then calls `decide` with a function that says why
 * the cluster can't begin anew; null: it can.
 */
export function askToRecover(
  replica: Replica,
  ports: Ports,
  { call, refused, reply }: RecoverCall,
  decide: (refusalOf: () => EtcdError | null) => void,
): void {
  const { force } = call.body?.length
    ? decodeMessage(quorate.member.RecoverRequest, call.body)
    : { force: false }
  const error = refused ?? mayRecover(replica)
  const before = force ? null : recoveredBefore(replica)
  if (error !== null) reply(refusal(error))
  else if (before !== null) reply({ body: recoveredToWire(before) })
  else {
    countVoters(replica, ports, (live, of) =>
      decide(() => mayRecover(replica) ?? (force ? null : majorityLives(live, of))),
    )
  }
}

/**
 * Why the cluster can't begin anew at this member; null: it can, as far as this member alone can
 * tell.
 */
function mayRecover(replica: Replica): EtcdError | null {
  const { store, membership, identity } = replica
  if (store.restoring) {
    const how = 'it has no state: it was receiving a snapshot, or has just been added'
    return new EtcdError(
      Code.FailedPrecondition,
      `quorate: a cluster can't begin anew from this member: ${how}`,
    )
  }
  // The snapshot is half received; the store goes back by itself when nothing more comes.
  if (store.importing !== null)
    return new EtcdError(Code.Unavailable, 'quorate: a snapshot is half received: ask again')
  return membership.members.some((m) => m.id === identity.id) ? null : Errors.memberNotFound()
}

/**
 * The answer to a second try: the cluster has begun anew, and nobody has joined since. Null: it has
 * not.
 */
function recoveredBefore({ identity, membership, store }: Replica): Recovered | null {
  if (membership.generation === 0 || membership.members.length > 1) return null
  return {
    cluster: identity.cluster,
    member: identity.id,
    revision: store.revision,
    unsure: 0,
    lost: [],
  }
}

/**
 * Asks the other voters whether they live; `done` gets the number that do, this member included,
 * and the number of all voters.
 */
function countVoters(
  replica: Replica,
  ports: Ports,
  done: (live: number, of: number) => void,
): void {
  const { identity, conf, membership } = replica
  const others = membership.members.filter(
    (m) => conf.voters.includes(m.id) && m.id !== identity.id,
  )
  let live = conf.voters.includes(identity.id) ? 1 : 0
  let waiting = others.length
  if (waiting === 0) done(live, conf.voters.length)
  for (const peer of others) {
    const body = PeerBatch.encode({ ...replica.peers.envelope(peer.id), blank: {} }).finish()
    ports.transport.request(peer, body, PIPELINE_TIMEOUT_MS, (result) => {
      const answer = result.ok ? peerAnswer(result.body) : null
      if (answer !== null && !answer.blank && !answer.refused) live++
      if (--waiting === 0) done(live, conf.voters.length)
    })
  }
}

/** Why the cluster should not begin anew while a majority of voters lives; null: none does. */
function majorityLives(live: number, of: number): EtcdError | null {
  if (live * 2 <= of) return null
  const how =
    'what is dead is removed by /v3/cluster/member/remove; {"force":true} begins anew all the same, and loses what only the others hold'
  return new EtcdError(
    Code.FailedPrecondition,
    `quorate: ${live} of ${of} voters live, a majority: ${how}`,
  )
}

/**
 * Writes all that makes this another cluster, in the caller's transaction, the last of this life.
 */
export function recover(replica: Replica, ports: Ports, object: string): Recovered {
  const { membership, log, store, commit } = replica
  const identity = { ...replica.identity, former: replica.removalNotices.former }
  const [self] = membership.members.filter((m) => m.id === identity.id)
  if (self === undefined) throw Errors.memberNotFound()
  const others = membership.members.filter((m) => m !== self)
  const cluster = randomCluster(ports, identity)
  const former = withUnnotified(identity, others)
  saveIdentity(ports.sql, { ...identity, cluster, creator: false, former })
  const next = {
    cluster,
    members: [{ ...self, learner: false, joining: false, incarnation: identity.incarnation }],
    removed: [...membership.removed, ...others.map((m) => m.id)],
    version: store.appliedIndex,
    generation: membership.generation + 1,
    voidUpTo: log.lastIndex(),
  }
  const conf = {
    voters: [identity.id],
    votersOutgoing: [],
    learners: [],
    learnersNext: [],
    autoLeave: false,
  }
  saveMembership(ports.sql, next, conf)
  saveKnown(ports.sql, new Set())
  const lost = others.map((m) => m.name)
  const before = String(replica.identity.cluster)
  ports.host.log('warn', 'cluster begins anew', {
    object,
    cluster: String(cluster),
    before,
    lost: lost.join(),
  })
  return {
    cluster,
    member: identity.id,
    revision: store.revision,
    unsure: log.lastIndex() - commit,
    lost,
  }
}

function randomCluster(ports: Ports, { cluster, former }: Identity): ClusterId {
  const taken = new Set<bigint>([cluster, ...former.map((f) => f.cluster)])
  for (;;) {
    const id = mintId(ports.random)
    if (!taken.has(id)) return clusterId(id)
  }
}

/** The answer as the door gives it. */
export function recoveredToWire(r: Recovered): Uint8Array {
  return quorate.member.Recovered.encode({
    cluster: fromU64(r.cluster),
    member: fromU64(r.member),
    revision: r.revision,
    unsure: r.unsure,
    lost: [...r.lost],
  }).finish()
}
