/**
 * What a replica is told when it begins, and whom it tells what becomes of it
 * (member/replica/replica.ts).
 */
import type { MemberInfo } from '../../cluster/membership.ts'
import {
  DEFAULT_QUOTA_BYTES,
  MAX_RENEWED,
  SLEEP_AFTER_TICKS,
  TICK_MS,
  WATCH_PROGRESS_MS,
} from '../../limits.ts'
import { CLUSTER_FORMAT } from '../../version.ts'
import type { Retention } from '../background/retention.ts'
import type { Preference } from '../leadership/placement.ts'
import type { LogLimits } from '../storage/raft-log.ts'
import type { RemovalReason } from '../storage/removal.ts'
import type { Room } from '../turn/answer-room.ts'

/** What the deployment configures, and the intervals and bounds that a test may change. */
export interface ReplicaOptions {
  readonly tickMs: number
  /** Ticks without anything to do before a leader asks the members to sleep. */
  readonly sleepAfterTicks: number
  readonly log: Partial<LogLimits>
  /** Leases in a leader's memory. */
  readonly maxRenewed: number
  /** What compaction leaves by itself; null: it is off. */
  readonly retention: Retention | null
  readonly watchProgressMs: number
  /** Bytes of the database above which it raises the alarm; negative: never. */
  readonly quotaBytes: number
  /** Who should lead. */
  readonly leaders: Preference
  /** How long after a write the members' data is compared; 0: never. */
  readonly corruptCheckMs: number
  /** The highest format of entries and messages that it takes part in. */
  readonly knows: number
  /** Where clients reach each member, by its name: a member that was added tells the others. */
  readonly clientURLs: ReadonlyMap<string, string>
}

export interface ReplicaOwner {
  /** For answers, in this life of the object. */
  readonly room: Room
  /** Runs `fn` as one turn: one transaction, then what it sends. */
  turn(fn: () => void): void
  /** A peer says that it is blank. */
  blankPeer(peer: MemberInfo, known: boolean): void
  /** This member was removed, or its cluster deleted. Runs within the turn. */
  onRemoved(why: RemovalReason): void
}

/** What is not said is as limits.ts says. */
export function withDefaults(options: Partial<ReplicaOptions>): ReplicaOptions {
  return {
    tickMs: TICK_MS,
    sleepAfterTicks: SLEEP_AFTER_TICKS,
    log: {},
    watchProgressMs: WATCH_PROGRESS_MS,
    maxRenewed: MAX_RENEWED,
    retention: null,
    quotaBytes: DEFAULT_QUOTA_BYTES,
    leaders: [],
    corruptCheckMs: 0,
    knows: CLUSTER_FORMAT,
    clientURLs: new Map(),
    ...options,
  }
}
