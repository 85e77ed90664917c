/**
 * How a member that was added comes to life. The leader introduces it, as long as the record does
 * not say that it has the state. It is born in the middle of a full snapshot, and gets that. Then
 * it publishes: an entry puts on record which life of its object it is. Only a member that has
 * applied this entry asks for its vote, and names the life that it asks. So the life on record
 * votes from the moment that its vote may be needed, though its own log may not hold the record
 * yet.
 *
 * The member may be introduced once more if it loses all before that: no earlier life of it was
 * ever asked for a vote. For that the leader must know all that was committed before the object
 * said that it was blank: so it makes a quorum round first. The introduction names the life that
 * said so, lest a delayed introduction reach a later life.
 */

import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import { type ConfState, type Raft, Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { PendingReads } from '../proposal/pending-reads.ts'
import type { Identity } from '../storage/member-table.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import { mintRequestId } from '../turn/ids.ts'
import type { ConfChanges } from './conf-changes.ts'
import { introduce } from './introduce.ts'

/** What it needs of the member it is part of. */
export interface JoiningHost {
  readonly identity: Identity
  readonly self: MemberInfo | undefined
  readonly membership: Membership
  readonly conf: ConfState
  readonly lead: MemberId
  readonly role: Role
  readonly store: { readonly restoring: boolean }
  readonly reads: PendingReads
  readonly changes: ConfChanges
  readonly raft: Raft
  turn(fn: () => void): void
}

/** Guards which members this one introduces, and whether it is on record itself. */
export class Joining {
  readonly #host: JoiningHost
  readonly #ports: Ports
  readonly #clientURLs: ReadonlyMap<string, string>
  readonly #introducing = new Set<MemberId>()
  #isSuperseded = false

  constructor(host: JoiningHost, ports: Ports, clientURLs: ReadonlyMap<string, string>) {
    this.#host = host
    this.#clientURLs = clientURLs
    this.#ports = ports
  }

  /**
   * This life of the member is on record, as far as the member itself knows: it may ask for votes.
   */
  get started(): boolean {
    const { self, identity } = this.#host
    return self !== undefined && !self.joining && self.incarnation === identity.incarnation
  }

  /** The member has the state and is not on record. */
  get unpublished(): boolean {
    const { self, store } = this.#host
    return self?.joining === true && !store.restoring
  }

  wakeReason(): WakeReason | null {
    if (this.unpublished) return 'memberChange'
    return this.#introducing.size > 0 ? 'memberIntroduction' : null
  }

  tick(now: number): void {
    const { lead, changes, identity, self } = this.#host
    if (self === undefined || !this.unpublished || lead === NO_MEMBER || changes.has('publish'))
      return
    const url = this.#clientURLs.get(self.name)
    const clientURLs = url === undefined || url === '' ? [] : [url]
    const change = {
      kind: 'publish',
      id: identity.id,
      incarnation: identity.incarnation,
      voter: !self.learner,
      clientURLs,
    } as const
    changes.add(
      {
        id: mintRequestId(this.#ports.random),
        change,
        deadline: now + PROPOSAL_TIMEOUT_MS,
        done: () => {},
      },
      false,
    )
  }

  /**
   * If the record names another life, this one must never vote, and no member will ever know it by
   * that record again.
   */
  onMembershipChange(): void {
    const { self, identity } = this.#host
    if (this.#isSuperseded || self === undefined || self.joining || this.started) return
    this.#isSuperseded = true
    this.#ports.host.log('error', 'member lost its data', {
      member: self.name,
      id: String(identity.id),
    })
  }

  /**
   * A member that is not on record says that it is blank. `incarnation`: the number of its object's
   * life.
   */
  onBlank(id: MemberId, incarnation: bigint): void {
    const { role, reads } = this.#host
    if (role !== Role.Leader || incarnation === 0n || this.#introducing.has(id)) return
    this.#introducing.add(id)
    const end = (): void => {
      this.#introducing.delete(id)
    }
    const serve = (): void => {
      const { membership, conf, identity, raft } = this.#host
      const peer = membership.members.find((m) => m.id === id)
      if (this.#host.role !== Role.Leader || peer === undefined || !peer.joining) {
        end()
        return
      }
      const done = (): void => this.#host.turn(end)
      raft.reportBlank(id)
      introduce(this.#ports, identity, membership, conf, peer, done, 1, incarnation)
    }
    try {
      reads.add({ serve, fail: end, deadline: this.#ports.clock.now() + PROPOSAL_TIMEOUT_MS })
    } catch (e) {
      end()
      throw e
    }
  }
}
