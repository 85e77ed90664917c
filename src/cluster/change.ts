/**
 * Changes of the members, pure: the checks when a change is applied (etcd's
 * ValidateConfigurationChange), and the membership after it. They are the same on every member.
 */
import { type ErrorFor, Errors } from '../errors.ts'
import { MAX_LEARNERS } from '../limits.ts'
import type { LogIndex, MemberId } from '../types.ts'
import type { MemberInfo, Membership } from './membership.ts'

/** One change. */
export type MemberChange =
  | { readonly kind: 'add'; readonly id: MemberId; readonly member: MemberInfo }
  | { readonly kind: 'promote'; readonly id: MemberId }
  | { readonly kind: 'update'; readonly id: MemberId; readonly peerURLs: readonly string[] }
  | { readonly kind: 'remove'; readonly id: MemberId }
  /** The member has the state: from now on this life of its object is asked for its vote. */
  | {
      readonly kind: 'publish'
      readonly id: MemberId
      readonly incarnation: bigint
      readonly voter: boolean
      readonly clientURLs: readonly string[]
    }
  /** The leader found the change unfit: nothing changes. */
  | { readonly kind: 'refused'; readonly id: MemberId; readonly reason: number }

/** Refusals by reason. Their numbers are stored: never reuse one. */
const REFUSALS = {
  memberNotFound: [1, Errors.memberNotFound],
  memberExists: [2, Errors.memberExists],
  peerURLExists: [3, Errors.peerURLExists],
  notLearner: [4, Errors.notLearner],
  tooManyLearners: [5, Errors.tooManyLearners],
  notEnoughStarted: [6, Errors.notEnoughStarted],
  unhealthy: [7, Errors.unhealthy],
  learnerNotReady: [8, Errors.learnerNotReady],
} as const

/** Why a change is refused: an error that has a number. */
export type ChangeError = ErrorFor<keyof typeof REFUSALS>

/** The number of a refusal; 0: none. */
export function numberOfRefusal(error: ChangeError | null): number {
  return error === null ? 0 : REFUSALS[error.reason][0]
}

/**
 * The refusal with this number; null: the number is 0. A number that only newer code knows is
 * unhealthy.
 */
export function refusalOf(number: number): ChangeError | null {
  if (number === 0) return null
  const known = Object.values(REFUSALS).find(([n]) => n === number)
  return known === undefined ? Errors.unhealthy() : known[1]()
}

/** Why the entry at `index` can't make the change; null: it can. */
export function checkChange(
  m: Membership,
  change: MemberChange,
  index: LogIndex,
): ChangeError | null {
  if (index <= m.voidUpTo) return Errors.unhealthy()
  if (change.kind === 'refused') return refusalOf(change.reason)
  const member = m.members.find(({ id }) => id === change.id)
  if (change.kind === 'add') {
    if (m.removed.includes(change.id)) return Errors.memberNotFound()
    if (member !== undefined) return Errors.memberExists()
    const { name, peerURLs, learner } = change.member
    if (m.members.some((other) => other.name === name)) return Errors.peerURLExists()
    if (clash(m, change.id, peerURLs)) return Errors.peerURLExists()
    const learners = m.members.filter((other) => other.learner).length
    return learner && learners >= MAX_LEARNERS ? Errors.tooManyLearners() : null
  }
  if (member === undefined) return Errors.memberNotFound()
  if (change.kind === 'promote' && !member.learner) return Errors.notLearner()
  if (change.kind === 'promote' && member.joining) return Errors.learnerNotReady()
  // The first life on record stays: whoever counts on its vote never asks another life.
  if (change.kind === 'publish' && (!member.joining || change.voter === member.learner))
    return Errors.learnerNotReady()
  if (change.kind === 'update' && clash(m, change.id, change.peerURLs))
    return Errors.peerURLExists()
  return null
}

function clash(m: Membership, id: MemberId, urls: readonly string[]): boolean {
  return m.members.some(
    (other) => other.id !== id && other.peerURLs.some((url) => urls.includes(url)),
  )
}

/** The membership after a change that passed the check, made by the entry at `index`. */
export function changed(m: Membership, change: MemberChange, index: LogIndex): Membership {
  const edit = (fields: Partial<MemberInfo>): Membership => ({
    ...m,
    members: m.members.map((member) =>
      member.id === change.id ? { ...member, ...fields } : member,
    ),
    version: index,
  })
  switch (change.kind) {
    case 'add':
      return {
        ...m,
        members: [...m.members, change.member].sort((a, b) => (a.id < b.id ? -1 : 1)),
        version: index,
      }
    case 'promote':
      return edit({ learner: false })
    case 'update':
      return edit({ peerURLs: change.peerURLs })
    case 'publish':
      return edit({
        joining: false,
        incarnation: change.incarnation,
        clientURLs: change.clientURLs,
      })
    case 'remove':
      return {
        ...m,
        members: m.members.filter(({ id }) => id !== change.id),
        removed: [...m.removed, change.id],
        version: index,
      }
    case 'refused':
      return m
  }
}
