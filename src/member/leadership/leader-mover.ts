/**
 * Carries out what member/leadership/placement.ts decides: counts the writes, knows which members
 * could lead, and moves the lead.
 */

import type { Membership } from '../../cluster/membership.ts'
import { PLACEMENT_LAG_ENTRIES } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { ConfState, Raft } from '../../raft/index.ts'
import { Role } from '../../raft/index.ts'
import type { LogIndex } from '../../types.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { Tell } from '../turn/logger.ts'
import { Placement, type PlacementView, type Preference, unknownNames } from './placement.ts'

/** What it needs of the member it is part of. */
export interface LeaderMoverHost {
  readonly identity: { readonly id: MemberId }
  readonly membership: Membership
  readonly conf: ConfState
  readonly raft: Pick<Raft, 'status' | 'transferLeadership'>
  readonly store: Pick<Store, 'pendingJob' | 'appliedIndex'>
  readonly log: Pick<SqlLog, 'lastIndex'>
  readonly writes: { readonly asked: number }
  readonly transfers: { readonly busy: boolean }
  readonly catchUp: { readonly sends: boolean }
  readonly sleeper: { readonly wakes: number; isAlive(id: MemberId): boolean }
  readonly role: Role
  readonly commit: LogIndex
  readonly ticks: number
  nameOf(id: MemberId): string
  readonly tell: Tell
}

/** Guards what this life has counted. */
export class LeaderMover {
  /** Moves that this life asked for. */
  moves = 0
  readonly #host: LeaderMoverHost
  readonly #preference: Preference
  readonly #policy: Placement
  /** Writes asked of this member itself, as of the last look. */
  #asked = 0
  #wakes = 0
  #warned = false

  constructor(host: LeaderMoverHost, preference: Preference) {
    this.#host = host
    this.#preference = preference
    this.#policy = new Placement(preference)
  }

  /** Another member leads, or another term began. */
  begin(): void {
    this.#asked = this.#host.writes.asked
    this.#policy.begin(this.#host.ticks)
  }

  /** A member forwarded this number of writes. */
  onForwarded(from: MemberId, writes: number): void {
    this.#policy.wrote(from, writes)
  }

  /** One tick of an awake member. The ticks alone keep no member awake. */
  tick(): void {
    const host = this.#host
    if (host.role !== Role.Leader) return
    this.#warn()
    if (host.sleeper.wakes !== this.#wakes) {
      this.#wakes = host.sleeper.wakes
      this.begin()
    }
    const { asked } = host.writes
    this.#policy.wrote(host.identity.id, asked - this.#asked)
    this.#asked = asked
    const to = this.#policy.tick(host.ticks, () => this.#view())
    if (to === null) return
    this.moves++
    host.tell('info', 'leader moves', { to: host.nameOf(to) })
    host.raft.transferLeadership(to)
  }

  /** Warns once a life of names that no member has: the leader would ignore them in silence. */
  #warn(): void {
    if (this.#warned) return
    this.#warned = true
    const names = unknownNames(this.#preference, this.#host.membership.members)
    if (names.length > 0) this.#host.tell('warn', 'QUORATE_LEADERS names nobody', { names })
  }

  #view(): PlacementView {
    const { raft, membership, identity, conf, sleeper, store, log, commit } = this.#host
    const { progress, leadTransferee, changing } = raft.status()
    const mayLead = (id: MemberId): boolean => {
      if (id === identity.id) return true
      const peer = progress.get(id)
      if (peer === undefined || !conf.voters.includes(id) || !sleeper.isAlive(id)) return false
      return peer.state === 'replicate' && log.lastIndex() - peer.match <= PLACEMENT_LAG_ENTRIES
    }
    const calm =
      leadTransferee === NO_MEMBER &&
      !this.#host.transfers.busy &&
      !changing &&
      conf.votersOutgoing.length === 0 &&
      store.pendingJob === null &&
      store.appliedIndex === commit &&
      !this.#host.catchUp.sends
    return {
      self: identity.id,
      calm,
      members: membership.members.map(({ id, name, region }) => ({
        id,
        name,
        region,
        fit: mayLead(id),
      })),
    }
  }
}
