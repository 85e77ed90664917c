/**
 * Where a cluster's members are. The configuration names the founders; who is there now the members
 * say themselves. Every list of answers tells how new the answerer's knowledge is, and an isolate
 * that knows less asks. A member that was removed tells as well, so the founders lead to the
 * present ones even when none of them is left.
 */
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { remember } from './cluster-locations.ts'

/** A member and its object. */
export interface MemberAddress {
  readonly name: string
  readonly object: string
  readonly region: string
  /** It has no vote, and serves serializable reads and watches alone. */
  readonly learner: boolean
  /** It was added, and is not known to have the state: only who names it asks it. */
  readonly joining: boolean
}

interface Known {
  readonly version: number
  readonly addresses: readonly MemberAddress[]
}

/** By key (worker/routing/cluster-locations.ts), so that a cluster made anew has others. */
const known = new Map<string, Known>()

/** The members as last heard; null: nobody has told more than the configuration does. */
export function knownMembers(key: string): readonly MemberAddress[] | null {
  return known.get(key)?.addresses ?? null
}

/** How new that is. */
export function knownVersion(key: string): number {
  return known.get(key)?.version ?? 0
}

/** Takes what a member says of who is there, if it is newer. True: it was. */
export function learnMembers(key: string, body: Uint8Array): boolean {
  const { version, members } = quorate.member.Seats.decode(body)
  const at = toNumber(version)
  if (at <= knownVersion(key) || members.length === 0) return false
  const addresses = members.map((m) => ({
    name: m.name ?? '',
    object: m.object ?? '',
    region: m.region ?? '',
    learner: m.learner ?? false,
    joining: m.joining ?? false,
  }))
  remember(known, key, { version: at, addresses })
  return true
}

/**
 * The members that may be asked: the one of that name; else all that vote, and also the learners
 * for a call that a member answers by itself.
 */
export function askable(
  addresses: readonly MemberAddress[],
  name: string | null,
  alone: boolean,
): readonly MemberAddress[] {
  if (name !== null) return addresses.filter((address) => address.name === name)
  return addresses.filter((address) => !address.joining && (alone || !address.learner))
}
