/**
 * The members of a cluster: the first configuration, as changed by the log's membership entries.
 */
import type { quorate } from '../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../proto/int64.ts'
import {
  type ClusterId,
  clusterId,
  type LogIndex,
  logIndex,
  type MemberId,
  memberId,
} from '../types.ts'

export interface MemberInfo {
  readonly id: MemberId
  readonly name: string
  /** Name of its Durable Object; never used again for another. */
  readonly object: string
  /** Location hint of the object's first call. */
  readonly region: string
  readonly peerURLs: readonly string[]
  readonly clientURLs: readonly string[]
  readonly learner: boolean
  /**
   * Added, and not known to have the state yet. It may be introduced once more, and nobody asks for
   * its vote.
   */
  readonly joining: boolean
  /** Which life of its object has the state and is asked for its vote; 0: a founder's. */
  readonly incarnation: bigint
}

export interface Membership {
  readonly cluster: ClusterId
  /** Ascending by id. */
  readonly members: readonly MemberInfo[]
  /** Ids of former members. They never come back. */
  readonly removed: readonly MemberId[]
  /** Index of the entry that made this membership; 0: the cluster was created with it. */
  readonly version: LogIndex
  /** How often the cluster began anew from one member's data. */
  readonly generation: number
  /** Changes of members up to this entry date from before the last new beginning, and are void. */
  readonly voidUpTo: LogIndex
}

/** A cluster has fewer entries than this. */
const GENERATION = 2 ** 44

/** How new a membership is, for callers that only want to know where the members are. */
export function seatsVersion(m: Membership): number {
  return m.generation * GENERATION + m.version
}

export function membershipToWire(m: Membership): quorate.member.IMembership {
  return {
    cluster: fromU64(m.cluster),
    members: m.members.map(memberToWire),
    removed: m.removed.map((id) => fromU64(id)),
    version: m.version,
    generation: m.generation,
    voidUpTo: m.voidUpTo,
  }
}

export function membershipFromWire(wire: quorate.member.IMembership): Membership {
  const members = (wire.members ?? []).map(memberFromWire)
  members.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return {
    cluster: clusterId(toU64(wire.cluster)),
    members,
    removed: (wire.removed ?? []).map((id) => memberId(toU64(id))),
    version: logIndex(toNumber(wire.version)),
    generation: toNumber(wire.generation),
    voidUpTo: logIndex(toNumber(wire.voidUpTo)),
  }
}

export function memberToWire(m: MemberInfo): quorate.member.IMember {
  return {
    id: fromU64(m.id),
    name: m.name,
    object: m.object,
    region: m.region,
    peerUrls: [...m.peerURLs],
    clientUrls: [...m.clientURLs],
    learner: m.learner,
    joining: m.joining,
    incarnation: fromU64(m.incarnation),
  }
}

export function memberFromWire(wire: quorate.member.IMember): MemberInfo {
  return {
    id: memberId(toU64(wire.id)),
    name: wire.name ?? '',
    object: wire.object ?? '',
    region: wire.region ?? '',
    peerURLs: wire.peerUrls ?? [],
    clientURLs: wire.clientUrls ?? [],
    learner: wire.learner ?? false,
    joining: wire.joining ?? false,
    incarnation: toU64(wire.incarnation),
  }
}

/** The change of one member between two memberships. */
export interface MembershipChange {
  readonly change: 'added' | 'removed' | 'promoted' | 'updated'
  readonly member: MemberInfo
}

export function membershipChanges(
  before: readonly MemberInfo[],
  after: readonly MemberInfo[],
): MembershipChange[] {
  const was = new Map(before.map((m) => [m.id, m]))
  const is = new Set(after.map((m) => m.id))
  const changes: MembershipChange[] = before
    .filter((m) => !is.has(m.id))
    .map((member) => ({ change: 'removed', member }))
  for (const member of after) {
    const change = changeOf(was.get(member.id), member)
    if (change !== null) changes.push({ change, member })
  }
  return changes
}

function changeOf(
  old: MemberInfo | undefined,
  member: MemberInfo,
): MembershipChange['change'] | null {
  if (old === undefined) return 'added'
  if (old.learner && !member.learner) return 'promoted'
  const said = ({ name, peerURLs, clientURLs }: MemberInfo): string =>
    [name, ...peerURLs, '', ...clientURLs].join(' ')
  return said(old) === said(member) ? null : 'updated'
}

/** Where the members are, without the member that has gone. */
export function seatsOf(
  membership: Membership,
  without: MemberId | null = null,
): quorate.member.ISeats {
  const members = membership.members.filter((m) => m.id !== without)
  return { version: seatsVersion(membership), members: members.map(memberToWire) }
}
