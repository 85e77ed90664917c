/**
 * How a blank object hears which member it is: from the maker of the cluster, or from its leader if
 * the member was added.
 */
import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { membershipFromWire, membershipToWire } from '../../cluster/membership.ts'
import { Code, EtcdError } from '../../errors.ts'
import { INTRODUCE_RETRY_MS, INTRODUCE_TRIES, PIPELINE_TIMEOUT_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import type { ConfState } from '../../raft/index.ts'
import { clusterId, type MemberId, memberId } from '../../types.ts'
import type { Identity } from '../storage/member-table.ts'
import {
  confFromWire,
  confToWire,
  idToWire,
  PeerBatch,
  peerAnswer,
  WIRE_VERSION,
} from '../storage/peer-codec.ts'

/** The ids of all members in a cluster that is being made. */
export interface NewIdentity {
  readonly identity: Identity
  readonly membership: Membership
  readonly conf: ConfState
}

/**
 * Tells a blank founder, or a member that was added, which member it is from now on. An added
 * member takes this only in its life `incarnation`. Tries again for a while; `done` hears whether
 * it worked.
 */
export function introduce(
  ports: Ports,
  from: Identity,
  membership: Membership,
  conf: ConfState,
  to: MemberInfo,
  done: (ok: boolean) => void,
  tries = INTRODUCE_TRIES,
  incarnation = 0n,
): void {
  const introduction = {
    clusterName: from.clusterName,
    id: idToWire(to.id),
    membership: { ...membershipToWire(membership), conf: confToWire(conf) },
    // A member that comes after changes of the members can't apply them again: it needs the state
    // that they led to.
    restored: from.restored || membership.version > 0,
    incarnation: idToWire(incarnation),
    generation: from.generation,
    origin: idToWire(from.origin),
    format: from.format,
  }
  const body = PeerBatch.encode({
    version: WIRE_VERSION,
    cluster: idToWire(from.cluster),
    from: idToWire(from.id),
    to: idToWire(to.id),
    introduce: introduction,
  }).finish()
  ports.transport.request(to, body, PIPELINE_TIMEOUT_MS, (result) => {
    if (result.ok && peerAnswer(result.body)?.refused === '') done(true)
    else if (tries <= 1) done(false)
    else
      ports.clock.setTimer(INTRODUCE_RETRY_MS, () =>
        introduce(ports, from, membership, conf, to, done, tries - 1, incarnation),
      )
  })
}

/** Decodes what a blank member is told. */
export function decodeIntroduction(wire: quorate.member.IIntroduce): NewIdentity {
  const membership = membershipFromWire(wire.membership ?? {})
  const id: MemberId = memberId(toU64(wire.id))
  if (!membership.members.some((m) => m.id === id)) {
    throw new EtcdError(Code.InvalidArgument, 'quorate: introduced as nobody of the membership')
  }
  const identity = {
    clusterName: wire.clusterName ?? '',
    cluster: membership.cluster,
    origin: clusterId(toU64(wire.origin) || membership.cluster),
    generation: toNumber(wire.generation),
    id,
    creator: false,
    restored: wire.restored ?? false,
    format: wire.format || 1,
    incarnation: toU64(wire.incarnation),
    former: [],
  }
  return { identity, membership, conf: confFromWire(wire.membership?.conf) }
}
