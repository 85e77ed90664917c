/** Carries out what member/leadership/placement.ts decides: counts the writes, knows who could lead, and moves the lead. */
import { PLACEMENT_LAG_ENTRIES } from '../../limits.ts'
import { Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { Replica } from '../replica/replica.ts'
import { Placement, type PlacementView, type Preference, strangers } from './placement.ts'

/** Guards the counting of one life. */
export class Placer {
  /** Moves that this life asked for. */
  moves = 0
  readonly #replica: Replica
  readonly #preference: Preference
  readonly #policy: Placement
  /** What was asked of this very member, as last looked. */
  #asked = 0
  #wakes = 0
  #warned = false

  constructor(replica: Replica, preference: Preference) {
    this.#replica = replica
    this.#preference = preference
    this.#policy = new Placement(preference)
  }

  /** Another leads, or another term began. */
  begin(): void {
    this.#asked = this.#replica.writes.asked
    this.#policy.begin(this.#replica.ticks)
  }

  /** A member passed on so many. */
  forwarded(from: MemberId, writes: number): void {
    this.#policy.wrote(from, writes)
  }

  /** One tick of an awake member. Of its own accord it keeps nobody awake. */
  tick(): void {
    const replica = this.#replica
    if (replica.role !== Role.Leader) return
    this.#warn()
    if (replica.slumber.wakes !== this.#wakes) {
      this.#wakes = replica.slumber.wakes
      this.begin()
    }
    const { asked } = replica.writes
    this.#policy.wrote(replica.identity.id, asked - this.#asked)
    this.#asked = asked
    const to = this.#policy.tick(replica.ticks, () => this.#view())
    if (to === null) return
    this.moves++
    replica.tell('info', 'leader moves', { to: replica.nameOf(to) })
    replica.raft.transferLeadership(to)
  }

  /** Once a life: a list that nobody answers to would be followed in silence. */
  #warn(): void {
    if (this.#warned) return
    this.#warned = true
    const names = strangers(this.#preference, this.#replica.membership.members)
    if (names.length > 0) this.#replica.tell('warn', 'QUORATE_LEADERS names nobody', { names })
  }

  #view(): PlacementView {
    const { raft, membership, identity, conf, slumber, store, log, commit } = this.#replica
    const { progress, leadTransferee, changing } = raft.status()
    const mayLead = (id: MemberId): boolean => {
      if (id === identity.id) return true
      const peer = progress.get(id)
      if (peer === undefined || !conf.voters.includes(id) || !slumber.lives(id)) return false
      return peer.state === 'replicate' && log.lastIndex() - peer.match <= PLACEMENT_LAG_ENTRIES
    }
    const calm =
      leadTransferee === NO_MEMBER &&
      !this.#replica.transfers.busy &&
      !changing &&
      conf.votersOutgoing.length === 0 &&
      store.pendingJob === null &&
      store.appliedIndex === commit &&
      !this.#replica.catchUp.sends
    return {
      self: identity.id,
      calm,
      members: membership.members.map(({ id, name, region }) => ({ id, name, region, fit: mayLead(id) })),
    }
  }
}
