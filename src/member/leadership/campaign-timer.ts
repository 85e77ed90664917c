/**
 * How long a member that hears of no leader waits before it campaigns, though the core's own time
 * has not come.
 */
import { WAKE_TICKS } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Random } from '../../ports.ts'
import type { Raft } from '../../raft/index.ts'
import { Role } from '../../raft/index.ts'
import type { MemberId } from '../../types.ts'
import { NO_MEMBER } from '../../types.ts'

/** What it needs of the member it is part of. */
export interface CampaignTimerHost {
  readonly lead: MemberId
  readonly role: Role
  readonly raft: Pick<Raft, 'campaign'>
  readonly store: Pick<Store, 'restoring'>
  readonly writes: { readonly size: number }
  readonly reads: { readonly size: number }
  readonly leases: { readonly busy: boolean }
  readonly transfers: { readonly busy: boolean }
  readonly clusterDeletion: { readonly busy: boolean }
}

/** Guards the ticks without a leader. */
export class CampaignTimer {
  readonly #host: CampaignTimerHost
  readonly #random: Random
  #ticks = 0

  constructor(host: CampaignTimerHost, random: Random) {
    this.#host = host
    this.#random = random
  }

  onLeaderKnown(): void {
    this.#ticks = 0
  }

  tick(): void {
    const { lead, role, raft, store } = this.#host
    if (lead !== NO_MEMBER || store.restoring) return
    this.#ticks++
    // By then the member that led before has had time to speak.
    const timeoutTicks = WAKE_TICKS + this.#random.int(WAKE_TICKS)
    if (role !== Role.Follower || this.#ticks <= timeoutTicks || !this.#isAwaited) return
    this.#ticks = 0
    raft.campaign()
  }

  /** A caller, or work of this member, waits for a leader. */
  get #isAwaited(): boolean {
    const { writes, reads, leases, transfers, clusterDeletion } = this.#host
    return writes.size + reads.size > 0 || leases.busy || transfers.busy || clusterDeletion.busy
  }
}
