/**
 * What a member does about leases differs with its role: the leader ends them; the others pass
 * requests on to it, and look whether it does its part.
 */
import type { Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import type { Role } from '../../raft/index.ts'
import type { LeaseId, LogIndex, MemberId, RequestId, Term } from '../../types.ts'
import type { Flags } from '../apply/flags.ts'
import type { Peers } from '../peer/peers.ts'
import type { PendingReads } from '../proposal/pending-reads.ts'
import type { PendingWrites } from '../proposal/pending-writes.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { Counters } from '../turn/counters.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import type { LeaseRequests } from './requests.ts'
import type { SleepMarker } from './sleep-marker.ts'

/** Messages about leases between members. */
export type LeaseMessage = quorate.member.ILeaseMessage

export type LeasePorts = Pick<Ports, 'sql' | 'clock' | 'random'>

/** What leases need of the member they are part of. */
export interface LeaseHost {
  readonly identity: { readonly id: MemberId }
  readonly boot: bigint
  readonly store: Store
  /** The flags, whose alarms say whether a lease may end. */
  readonly flags: Flags
  readonly log: SqlLog
  readonly reads: PendingReads
  readonly writes: PendingWrites
  readonly peers: Peers
  readonly deadlines: Deadlines
  readonly role: Role
  readonly lead: MemberId
  readonly term: Term
  /** This member's place among the members that vote; −1: it has no vote. */
  readonly seat: number
  readonly asleep: boolean
  readonly counters: Counters
}

/** What both roles of one member work with. */
export interface LeaseParts {
  readonly host: LeaseHost
  readonly ports: LeasePorts
  /** The requests of this member's own callers. */
  readonly requests: LeaseRequests
  readonly marker: SleepMarker
}

/** A grant, as it was applied. */
export interface AppliedGrant {
  readonly id: LeaseId
  /** Seconds. */
  readonly ttl: number
  /** When the lease ends by its proposer's clock, milliseconds since the epoch. */
  readonly due: number
  readonly index: LogIndex
}

/** A revoke, as it was applied or refused. */
export interface AppliedRevoke {
  readonly request: RequestId
  readonly id: LeaseId
  /** In a leader's own revoke: the index of the grant that it ends. */
  readonly granted?: LogIndex
}

/** What a leader and another member each do in their own way. */
export interface LeaseRole {
  /** A lease is due: the member must not sleep. */
  readonly busy: boolean
  /**
   * When a lease is due by this member's own alarm, milliseconds since the epoch; null: none is.
   */
  nextDue(): number | null
  /** A leader was heard of. */
  onLeaderHeard(): void
  /** Asks `lead` the requests of this member's callers. */
  sendRequests(lead: MemberId): void
  onGranted(grant: AppliedGrant): void
  /** The message that leaves for `to` with the next batch; null: none. */
  messageFor(to: MemberId, lead: MemberId, tick: number): LeaseMessage | null
  /**
   * Takes what the life of another member, whose boot id is `boot`, asks or tells. Not its
   * responses.
   */
  onMessage(from: MemberId, boot: bigint, message: LeaseMessage): void
  onAlarm(now: number): void
}
