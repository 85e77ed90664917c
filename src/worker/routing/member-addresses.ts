/**
 * Where a cluster's members are. The configuration names the founders; the members themselves say
 * who is a member now. Every list of answers tells how new the answerer's knowledge is, and an
 * isolate that knows less asks for it. A removed member tells its knowledge as well, so the
 * founders lead to the present members even when no founder is left.
 */
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { remember } from './cluster-locations.ts'

/** A member and its object. */
export interface MemberAddress {
  readonly name: string
  readonly object: string
  readonly region: string
  /** It has no vote, and serves only serializable reads and watches. */
  readonly learner: boolean
  /** It was added, and is not known to have the state yet: only a call that names it goes to it. */
  readonly joining: boolean
}

interface Known {
  readonly version: number
  readonly addresses: readonly MemberAddress[]
}

/** By key (worker/routing/cluster-locations.ts), so a cluster made anew has other members. */
const known = new Map<string, Known>()

/** The members as last heard; null: no member has said yet who is a member. */
export function knownMembers(key: string): readonly MemberAddress[] | null {
  return known.get(key)?.addresses ?? null
}

/** How new that knowledge is; 0: there is none. */
export function knownVersion(key: string): number {
  return known.get(key)?.version ?? 0
}

/** Takes over a member's list of the members if it is newer. True: it was newer. */
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
 * The members that may be asked. If a name is given, that member alone. Else all that vote, and for
 * a call that a member answers by itself also the learners.
 */
export function askable(
  addresses: readonly MemberAddress[],
  name: string | null,
  alone: boolean,
): readonly MemberAddress[] {
  if (name !== null) return addresses.filter((address) => address.name === name)
  return addresses.filter((address) => !address.joining && (alone || !address.learner))
}
