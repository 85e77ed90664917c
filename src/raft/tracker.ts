import { type LogIndex, logIndex, type MemberId } from '../types.ts'
import { Inflights } from './inflights.ts'
import { Progress } from './progress.ts'
import { jointCommitted, jointVote, type VoteResult } from './quorum.ts'
import type { ConfState } from './types.ts'

export const NO_CONF: ConfState = {
  voters: [],
  votersOutgoing: [],
  learners: [],
  learnersNext: [],
  autoLeave: false,
}

export type ProgressMap = ReadonlyMap<MemberId, Progress>

/**
 * Guards the active configuration, the progress of its members and the votes of the running
 * election.
 */
export class Tracker {
  /** Lists are in ascending order. */
  conf: ConfState = NO_CONF
  progress: ProgressMap = new Map()
  /**
   * The ids of `progress` in ascending order: every loop over peers has this order, on every
   * member.
   */
  ids: readonly MemberId[] = []
  votes = new Map<MemberId, boolean>()
  readonly #maxInflight: number
  readonly #maxInflightBytes: number
  readonly #matchOf = (id: MemberId): number | undefined => this.progress.get(id)?.match

  constructor(maxInflight: number, maxInflightBytes: number) {
    this.#maxInflight = maxInflight
    this.#maxInflightBytes = maxInflightBytes
  }

  newProgress(next: LogIndex, isLearner: boolean): Progress {
    return new Progress(next, new Inflights(this.#maxInflight, this.#maxInflightBytes), isLearner)
  }

  use(conf: ConfState, progress: ProgressMap): void {
    this.conf = conf
    this.progress = progress
    this.ids = sortedIds(progress.keys())
  }

  /** The log index that a quorum of the voters holds. 0 where there are no voters. */
  committed(): LogIndex {
    const index = jointCommitted(this.conf.voters, this.conf.votersOutgoing, this.#matchOf)
    return logIndex(Number.isFinite(index) ? index : 0)
  }

  isVoter(id: MemberId): boolean {
    return this.conf.voters.includes(id) || this.conf.votersOutgoing.includes(id)
  }

  /** Whether `id` alone is the quorum. */
  isOnlyVoter(id: MemberId): boolean {
    return (
      this.conf.voters.length === 1 &&
      this.conf.voters[0] === id &&
      this.conf.votersOutgoing.length === 0
    )
  }

  /** All voters of both halves, ascending. */
  voterIds(): MemberId[] {
    return this.ids.filter((id) => this.isVoter(id))
  }

  quorumActive(): boolean {
    const active = (id: MemberId) => this.progress.get(id)?.recentActive
    return jointVote(this.conf.voters, this.conf.votersOutgoing, active) === 'won'
  }

  resetVotes(): void {
    this.votes.clear()
  }

  /** Only a member's first vote counts: a second one would be a late or repeated message. */
  recordVote(id: MemberId, granted: boolean): void {
    if (!this.votes.has(id)) this.votes.set(id, granted)
  }

  tally(): VoteResult {
    return jointVote(this.conf.voters, this.conf.votersOutgoing, (id) => this.votes.get(id))
  }
}

export function sortedIds(ids: Iterable<MemberId>): MemberId[] {
  return [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
