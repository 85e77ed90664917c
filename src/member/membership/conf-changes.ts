/**
 * Changes of the cluster's members. A call waits at the member that was asked, by request id, and
 * is answered when its entry is applied there. Only the leader puts such entries into the log, one
 * at a time: each once the one before is in force, and after the checks that only a leader can
 * make. A change that the leader refuses goes into the log as well, so that the member that was
 * asked hears why.
 */
import {
  type ChangeError,
  type MemberChange,
  numberOfRefusal,
  refusalOf,
} from '../../cluster/change.ts'
import type { Membership } from '../../cluster/membership.ts'
import { Errors, type EtcdError } from '../../errors.ts'
import { LEARNER_READY, MAX_MEMBER_CHANGES, REPROPOSE_TICKS } from '../../limits.ts'
import {
  type ConfChange,
  type ConfState,
  decodeConfChange,
  encodeConfChange,
  type Message,
  type Raft,
  Role,
} from '../../raft/index.ts'
import { type MemberId, NO_MEMBER, type RequestId } from '../../types.ts'
import type { CatchUp } from '../peer/catch-up.ts'
import type { Forwards } from '../peer/forwards.ts'
import type { Peers } from '../peer/peers.ts'
import { changeFromEntry, changeToEntry } from '../storage/conf-entry.ts'
import type { WakeReason } from '../turn/awake-reason.ts'

/** What a change needs of the member it waits at. */
export interface ChangesHost {
  readonly identity: { readonly id: MemberId }
  readonly raft: Raft
  readonly peers: Peers
  /** Knows which members have been heard of lately. */
  readonly sleeper: { readonly listening: boolean; isAlive(id: MemberId): boolean }
  readonly catchUp: Pick<CatchUp, 'hasState'>
  readonly membership: Membership
  readonly conf: ConfState
  readonly lead: MemberId
  readonly role: Role
  readonly term: Parameters<Forwards['make']>[2]
  readonly ticks: number
  /** How many committed changes are not in force here yet. */
  readonly changesHeld: number
}

export interface PendingChange {
  readonly id: RequestId
  readonly change: MemberChange
  /** On the member's clock, milliseconds. */
  readonly deadline: number
  /** `error` null: the change is made. `unknown`: it may still be made. */
  readonly done: (error: EtcdError | null, unknown: boolean) => void
}

interface Waiting extends PendingChange {
  proposedAt: number | null
  /** The change, or another try of it, has left this member. */
  sent: boolean
}

/** Guards the changes that wait here. */
export class ConfChanges {
  readonly #host: ChangesHost
  readonly #forwards: Forwards
  readonly #waiting = new Map<RequestId, Waiting[]>()

  constructor(host: ChangesHost, forwards: Forwards) {
    this.#host = host
    this.#forwards = forwards
  }

  get size(): number {
    return this.#waiting.size
  }

  wakeReason(): WakeReason | null {
    return this.#waiting.size > 0 ? 'memberChange' : null
  }

  has(kind: MemberChange['kind']): boolean {
    for (const [first] of this.#waiting.values()) if (first?.change.kind === kind) return true
    return false
  }

  /** @throws EtcdError too many requests */
  add(change: PendingChange, retry: boolean): void {
    const same = this.#waiting.get(change.id)
    const waiting = { ...change, proposedAt: same?.[0]?.proposedAt ?? null, sent: retry }
    if (same !== undefined) same.push(waiting)
    else if (this.#waiting.size >= MAX_MEMBER_CHANGES) throw Errors.tooManyRequests()
    else this.#waiting.set(change.id, [waiting])
  }

  /** Puts the changes that can go into the log, or sends them to the leader. */
  propose(): void {
    const { lead, role, ticks, identity, term, peers } = this.#host
    if (lead === NO_MEMBER) return
    for (const list of this.#waiting.values()) {
      const [first] = list
      if (first === undefined || first.proposedAt !== null) continue
      const entry = changeToEntry(first.id, first.change)
      if (role !== Role.Leader)
        peers.send(this.#forwards.makeChange(identity.id, lead, term, encodeConfChange(entry)))
      else if (!this.#append(entry)) continue
      for (const one of list) {
        one.proposedAt = ticks
        one.sent = true
      }
    }
  }

  /**
   * Takes a change that another member asks this leader for. If the change can't go now, that
   * member asks again.
   */
  onForwarded(m: Message): void {
    for (const e of m.entries) this.#append(decodeConfChange(e.data))
  }

  #append(entry: ConfChange): boolean {
    const { raft, changesHeld } = this.#host
    if (changesHeld > 0 || raft.confChangePending) return false
    const { id, change } = changeFromEntry(entry)
    const verdict = this.#verdict(change)
    if (verdict === 'later') return false
    const reason = numberOfRefusal(verdict)
    const checked =
      verdict === null ? entry : changeToEntry(id, { kind: 'refused', id: change.id, reason })
    return raft.proposeConfChange(checked) === null
  }

  /** An entry was applied. `reason`: why it changed nothing; 0: it changed the members. */
  onApplied(id: RequestId, reason: number): void {
    for (const one of this.#take(id)) one.done(refusalOf(reason), false)
  }

  /** Another member leads, or none: whatever was proposed may be lost. */
  proposeAgain(): void {
    for (const list of this.#waiting.values()) for (const one of list) one.proposedAt = null
  }

  tick(now: number): void {
    const { ticks } = this.#host
    for (const [id, list] of this.#waiting) {
      const late = list.filter((one) => now >= one.deadline)
      if (late.length > 0) {
        const left = list.filter((one) => now < one.deadline)
        if (left.length > 0) this.#waiting.set(id, left)
        else this.#waiting.delete(id)
        // A change that never left this member had no leader, as far as this member knows.
        for (const one of late) one.done(one.sent ? Errors.timeout() : Errors.unhealthy(), one.sent)
      }
      for (const one of list)
        if (one.proposedAt !== null && ticks - one.proposedAt >= REPROPOSE_TICKS)
          one.proposedAt = null
    }
  }

  #take(id: RequestId): Waiting[] {
    const list = this.#waiting.get(id) ?? []
    this.#waiting.delete(id)
    return list
  }

  // ---- what a leader checks first (etcd's --strict-reconfig-check) ----

  #verdict(change: MemberChange): ChangeError | null | 'later' {
    const { members } = this.#host.membership
    const voters = members.filter((m) => !m.learner)
    const started = voters.filter((m) => !m.joining).length
    switch (change.kind) {
      case 'add':
        if (change.member.learner)
          return this.#connected(
            voters.map((m) => m.id),
            voters.length + 1,
          )
        if (!(started === 1 && voters.length === 1) && started < quorum(voters.length + 1))
          return Errors.notEnoughStarted()
        return this.#connected(
          voters.map((m) => m.id),
          voters.length + 1,
        )
      case 'promote':
        return (
          this.#ready(change.id) ??
          (started + 1 < quorum(voters.length + 1) ? Errors.notEnoughStarted() : null)
        )
      case 'remove': {
        if (members.some((m) => m.id === change.id && m.learner)) return null
        const left = voters.filter((m) => m.id !== change.id)
        if (left.filter((m) => !m.joining).length < quorum(left.length))
          return Errors.notEnoughStarted()
        if (left.length === voters.length) return null
        const { conf } = this.#host
        const listed = this.#mayGo(
          change.id,
          voters.map((m) => m.id),
        )
        // A member that is still joining has no vote yet: the members that vote must do without the
        // removed one too.
        return (
          listed ?? (conf.voters.includes(change.id) ? this.#mayGo(change.id, conf.voters) : null)
        )
      }
      default:
        return null
    }
  }

  /**
   * Whether a quorum of `of` members is heard of. A leader that has only just begun to listen waits
   * before it refuses.
   */
  #connected(voters: readonly MemberId[], of: number): ChangeError | null | 'later' {
    if (voters.length === 1 || this.#countAlive(voters) >= quorum(of)) return null
    return this.#host.sleeper.listening ? Errors.unhealthy() : 'later'
  }

  /**
   * A voter that is not heard of may go. A voter that is heard of must leave a quorum behind that
   * is heard of and has the state. A member that waits for a snapshot has given up its own state,
   * and the voter that goes may be the last to have it whole.
   */
  #mayGo(id: MemberId, voters: readonly MemberId[]): ChangeError | null | 'later' {
    const { sleeper, identity, catchUp } = this.#host
    if (!sleeper.listening && this.#countAlive(voters) < voters.length) return 'later'
    if (id !== identity.id && !sleeper.isAlive(id)) return null
    const left = voters.filter((voter) => voter !== id)
    return this.#countAlive(left.filter((voter) => catchUp.hasState(voter))) < quorum(left.length)
      ? Errors.unhealthy()
      : null
  }

  #countAlive(voters: readonly MemberId[]): number {
    const { sleeper, identity } = this.#host
    return voters.filter((id) => id === identity.id || sleeper.isAlive(id)).length
  }

  #ready(id: MemberId): ChangeError | null {
    const { raft, identity, membership } = this.#host
    const { progress } = raft.status()
    const its = progress.get(id)
    if (its === undefined) return Errors.memberNotFound()
    const joining = membership.members.some((m) => m.id === id && m.joining)
    return joining || its.match < LEARNER_READY * (progress.get(identity.id)?.match ?? 0)
      ? Errors.learnerNotReady()
      : null
  }
}

function quorum(n: number): number {
  return Math.floor(n / 2) + 1
}
