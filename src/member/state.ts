import type { Calls } from './api/dispatch.ts'
import type { RemovedMember } from './bootstrap/removed-member.ts'
import type { ReplicaOptions } from './replica/options.ts'
import type { Replica } from './replica/replica.ts'
import type { RemovalReason } from './storage/removal.ts'
import type { Answer } from './turn/answer.ts'

/** What an object is in this life of its memory. */
export type State =
  /** The object has not been made a member. */
  | { readonly kind: 'blank' }
  | Living
  /** The member was removed, or its cluster deleted: one row says so. */
  | { readonly kind: 'removed'; readonly removed: RemovedMember }
  /**
   * The object has met what only newer code understands, in its rows or in what it heard. It
   * answers `why`, and nothing else.
   */
  | { readonly kind: 'retired'; readonly why: string }

/** A member of a cluster. */
export interface Living {
  readonly kind: 'living'
  readonly replica: Replica
  readonly calls: Calls
  /**
   * Set in the turn in which this life ends. The life ends once what the turn sends has left. Null:
   * it goes on.
   */
  ending: Ending | null
}

export type Ending =
  /** The member was removed, or its cluster deleted. */
  | { readonly kind: 'removed'; readonly why: RemovalReason }
  /** The cluster begins anew with this member, and the caller that asked for it is answered. */
  | { readonly kind: 'anew'; readonly reply: (answer: Answer) => void }

/** A call on its way. */
export interface OpenCall {
  readonly write: boolean
  readonly answer: (answer: Answer) => void
}

export interface MemberConfig extends Partial<ReplicaOptions> {
  /** Name of the object, e.g. `default/m1`. */
  readonly object: string
}
