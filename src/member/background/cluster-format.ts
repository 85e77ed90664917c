/**
 * While new code is deployed, members run different code for seconds to minutes. So the running
 * code does not decide what entries and messages may hold. The cluster's _format_ does: a number in
 * the log, the lowest of what all members know. Each member says in every batch which format it
 * knows. Once the leader has heard of a higher one from all members, it proposes that. The format
 * is never lowered: older code that meets a newer format refuses to go on (NewerDataError), and
 * answers nobody, until newer code is deployed.
 */

import type { Membership } from '../../cluster/membership.ts'
import { ELECTION_TICKS, PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import type { Random } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { Role } from '../../raft/index.ts'
import type { MemberId, RequestId } from '../../types.ts'
import type { Flags } from '../apply/flags.ts'
import { ownWrite, type PendingWrites } from '../proposal/pending-writes.ts'

/** What it needs of the member it is part of. */
export interface FormatHost {
  readonly identity: { readonly id: MemberId }
  readonly flags: Pick<Flags, 'format' | 'knows'>
  readonly membership: Membership
  readonly role: Role
  readonly ticks: number
  readonly writes: Pick<PendingWrites, 'get' | 'addOwn'>
}

/** Guards what the other members' code knows, as they said in this life. */
export class ClusterFormat {
  readonly #host: FormatHost
  readonly #random: Random
  readonly #known = new Map<MemberId, number>()
  #underWay: RequestId | null = null
  /** The highest format of other members' messages. */
  #highest = 0

  constructor(host: FormatHost, random: Random) {
    this.#host = host
    this.#random = random
  }

  /** The fields that every batch carries. */
  get fields(): { readonly version: number; readonly knows: number } {
    const { format, knows } = this.#host.flags
    return { version: format, knows }
  }

  /** Whether this code understands messages of a format. */
  understands(format: number | null | undefined): boolean {
    this.#highest = Math.max(this.#highest, format ?? 0)
    return this.#highest <= this.#host.flags.knows
  }

  /** The cluster's format, as applied or heard of, if it is beyond this code; else null. */
  get unknown(): number | null {
    const { format, knows } = this.#host.flags
    const highest = Math.max(format, this.#highest)
    return highest > knows ? highest : null
  }

  onHeard(from: MemberId, knows: number | null | undefined): void {
    this.#known.set(from, knows || 1)
  }

  /**
   * The highest format that all members know. A member not heard of in this life may run any code:
   * it counts as format 1.
   */
  #common(): number {
    const { identity, membership, flags } = this.#host
    const others = membership.members.filter((m) => m.id !== identity.id)
    return Math.min(flags.knows, ...others.map((m) => this.#known.get(m.id) ?? 1))
  }

  tick(now: number): void {
    const { flags, role, ticks, writes } = this.#host
    if (role !== Role.Leader || ticks % ELECTION_TICKS !== 0 || flags.knows === flags.format) return
    if (this.#underWay !== null && writes.get(this.#underWay) !== undefined) return
    const format = this.#common()
    if (format <= flags.format) return
    const write = ownWrite(this.#random, {
      method: quorate.member.Method.RAISE_FORMAT,
      body: quorate.member.FormatChange.encode({ format }).finish(),
      request: { kind: 'raiseFormat', format },
      deadline: now + PROPOSAL_TIMEOUT_MS,
    })
    this.#underWay = write.id
    writes.addOwn(write)
  }
}
