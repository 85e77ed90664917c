/**
 * How a member that was added comes to life. Whoever leads introduces it, as long as the record
 * does not say that it has the state; it is born as one in the middle of a full snapshot, gets
 * that, and then has it put on record (published) which life of its object it is. Only who has
 * applied that asks for its vote, and names the life it asks. So the one on record votes from the
 * moment it may be needed, though its own log may not hold the record yet.
 *
 * And it may be introduced once more if it loses all before: no life of it that came before was
 * ever asked. For that the leader must know all that was committed before the object said it was
 * blank: it makes a quorum round first. And the introduction names the very life that said so, lest
 * one that was held up find a later one.
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

/** Guards whom this member introduces, and whether it is on record itself. */
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

  /** This life of the member is on record, as far as it knows itself: it may ask for votes. */
  get started(): boolean {
    const { self, identity } = this.#host
    return self !== undefined && !self.joining && self.incarnation === identity.incarnation
  }

  /** It has the state and is not on record. */
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
   * Where the record names another life, this one must never vote, and nobody will ever know it by
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

  /** A member that is not on record says that it is blank, in its object's life of this number. */
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
