/** Callers that want the lead to move to a certain member, and wait until it has. */
import { Errors, type EtcdError } from '../../errors.ts'
import type { ConfState, Raft } from '../../raft/index.ts'
import { Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { WakeReason } from '../turn/awake-reason.ts'

interface Waiting {
  readonly to: MemberId
  readonly done: () => void
  readonly fail: (error: EtcdError) => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
}

/** What it needs of the member it is part of. */
export interface TransfersHost {
  readonly identity: { readonly id: MemberId }
  readonly raft: Pick<Raft, 'status' | 'transferLeadership'>
  readonly conf: Pick<ConfState, 'voters'>
  readonly role: Role
  readonly lead: MemberId
  /** The member that leads, or led when all fell asleep. */
  readonly leader: MemberId
}

/** Guards the transfers that were asked for here. One is under way at a time, the first. */
export class Transfers {
  readonly #host: TransfersHost
  #waiting: Waiting[] = []

  constructor(host: TransfersHost) {
    this.#host = host
  }

  get busy(): boolean {
    return this.#waiting.length > 0
  }

  wakeReason(): WakeReason | null {
    return this.busy ? 'leaderTransfer' : null
  }

  /** Throws etcd's refusal. */
  add(waiting: Waiting): void {
    const { identity, leader, conf } = this.#host
    if (leader !== identity.id) throw Errors.notLeader()
    if (!conf.voters.includes(waiting.to)) throw Errors.badLeaderTransferee()
    this.#waiting.push(waiting)
  }

  /** Called in every turn. The member that led when all fell asleep has to lead again first. */
  settle(): void {
    if (this.#waiting.length === 0) return
    const { lead, raft, role } = this.#host
    const there = this.#waiting.filter((w) => w.to === lead)
    this.#waiting = this.#waiting.filter((w) => w.to !== lead)
    for (const { done } of there) done()
    const [next] = this.#waiting
    // The core gives up a transfer that takes longer than an election: then it is asked again.
    if (next !== undefined && role === Role.Leader && raft.status().leadTransferee === NO_MEMBER)
      raft.transferLeadership(next.to)
  }

  tick(now: number): void {
    const late = this.#waiting.filter((w) => now >= w.deadline)
    this.#waiting = this.#waiting.filter((w) => now < w.deadline)
    for (const { fail } of late) fail(Errors.timeoutLeaderTransfer())
  }
}
