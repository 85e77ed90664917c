/**
 * The options that a replica begins with, and the owner that it tells what becomes of it
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
  /** The most leases in a leader's memory. */
  readonly maxRenewed: number
  /** The revisions that automatic compaction leaves; null: it is off. */
  readonly retention: Retention | null
  readonly watchProgressMs: number
  /** Bytes of the database above which this member raises the alarm; negative: never. */
  readonly quotaBytes: number
  /** The members or regions that should lead. */
  readonly leaders: Preference
  /** How long after a write the members' data is compared; 0: never. */
  readonly corruptCheckMs: number
  /** The highest format of entries and messages that this member takes part in. */
  readonly knows: number
  /**
   * Where clients reach each member, by its name: a member that was added tells the others its own.
   */
  readonly clientURLs: ReadonlyMap<string, string>
}

export interface ReplicaOwner {
  /** Room for answers, in this life of the object. */
  readonly room: Room
  /** Runs `fn` as one turn: one transaction, then what it sends. */
  turn(fn: () => void): void
  /** A peer says that it is blank. */
  blankPeer(peer: MemberInfo, known: boolean): void
  /** This member was removed, or its cluster deleted. Runs within the turn. */
  onRemoved(why: RemovalReason): void
}

/** An option that is not given has its default from limits.ts. */
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
