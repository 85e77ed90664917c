/**
 * The cluster's members as this member has applied them, and which of them are known: heard of as
 * members, not as blank objects.
 */

import { invariant } from '../../base/invariant.ts'
import { changed, checkChange, numberOfRefusal } from '../../cluster/change.ts'
import {
  type MemberInfo,
  type Membership,
  seatsOf,
  seatsVersion,
} from '../../cluster/membership.ts'
import { type RecentEntry, Result } from '../../mvcc/index.ts'
import type { Sql } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import type { ConfChange, ConfState, Raft } from '../../raft/index.ts'
import type { ClusterId, LogIndex, MemberId } from '../../types.ts'
import { changeFromEntry, voided } from '../storage/conf-entry.ts'
import {
  type Identity,
  loadKnown,
  loadMembership,
  saveKnown,
  saveMembership,
} from '../storage/member-table.ts'
import type { SqlLog } from '../storage/raft-log.ts'

/**
 * An entry's effect: why it changed nothing, as a number to be stored (0: it changed the members),
 * and the member that it removed (null: none).
 */
export interface Applied {
  readonly reason: number
  readonly gone: MemberInfo | null
}

/** Guards the membership, Raft's configuration that goes with it, and which members are known. */
export class Roster {
  readonly #sql: Sql
  readonly #identity: Identity
  readonly #known: Set<MemberId>
  #membership: Membership
  #conf: ConfState

  constructor(sql: Sql, identity: Identity) {
    this.#sql = sql
    this.#identity = identity
    const { membership, conf } = loadMembership(sql)
    this.#membership = membership
    this.#conf = conf
    this.#known = loadKnown(sql)
  }

  get membership(): Membership {
    return this.#membership
  }

  get conf(): ConfState {
    return this.#conf
  }

  get(id: MemberId): MemberInfo | undefined {
    return this.#membership.members.find((m) => m.id === id)
  }

  /** The member was heard of as itself: if it is ever blank, it has lost its data. */
  known(id: MemberId): boolean {
    return this.#known.has(id)
  }

  heard(id: MemberId): void {
    if (this.#known.has(id) || this.get(id) === undefined) return
    this.#known.add(id)
    saveKnown(this.#sql, this.#known)
  }

  /** Founders that this member has not heard of: they may still be blank. */
  get unmet(): readonly MemberInfo[] {
    return this.#membership.members.filter(
      (m) => m.incarnation === 0n && !m.joining && !this.#known.has(m.id),
    )
  }

  /** These seats are newer than this member's own, and do not name this member. */
  isLeftOutBy(seats: quorate.member.ISeats): boolean {
    const named = (seats.members ?? []).some((m) => toU64(m.id) === this.#identity.id)
    return !named && toNumber(seats.version) > seatsVersion(this.#membership)
  }

  set(membership: Membership, conf: ConfState): void {
    this.#membership = membership
    this.#conf = conf
    saveMembership(this.#sql, membership, conf)
  }

  /** Applies an entry that changes the members; `before` is not null for a second try. */
  apply(raft: Raft, entry: ConfChange, index: LogIndex, before: RecentEntry | null): Applied {
    const { change } = changeFromEntry(entry)
    const error = before === null ? checkChange(this.#membership, change, index) : null
    if (before !== null || error !== null) {
      raft.applyConfChange(voided(entry))
      return {
        reason:
          before === null ? numberOfRefusal(error) : Math.max(0, before.result - Result.Foreign),
        gone: null,
      }
    }
    const gone = change.kind === 'remove' ? (this.get(change.id) ?? null) : null
    this.set(changed(this.#membership, change, index), raft.applyConfChange(entry))
    return { reason: 0, gone }
  }

  /**
   * What proves a removal to the removed member, and to those whom it tells. If `cluster` is
   * another, it proves nothing. `commit`: this member's commit index, not the index of the
   * removal's entry. To apply that entry, the members that stay may need to know of a later commit,
   * the finish of a long delete before it, and the removed member may have been the only one to
   * know of that commit.
   */
  removal(cluster: ClusterId, log: SqlLog, commit: LogIndex): quorate.member.IRemoval {
    const seats = seatsOf(this.#membership)
    return cluster === this.#identity.cluster ? { ...placeOf(log, commit), seats } : { seats }
  }
}

/** Index and term of an entry of this log, by which others find the entry in theirs. */
function placeOf(log: SqlLog, index: LogIndex): quorate.member.IRemoval {
  const term = log.term(index)
  invariant(typeof term === 'number', 'what is committed last has a term')
  return { index, term }
}
