import { invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex, type MemberId, NO_MEMBER, type Term } from '../types.ts'
import { type ConfChange, encodeConfChange } from './confchange.ts'
import { Core, message, ZERO_INDEX, ZERO_TERM } from './core.ts'
import { hup } from './election.ts'
import { dataBytes } from './log.ts'
import { applyConfChange, restoreConf } from './membership.ts'
import { releaseUncommitted } from './replicate.ts'
import { forgetLeader } from './roles.ts'
import { appliedTo, step, tick, wake } from './step.ts'
import {
  type Config,
  type ConfState,
  type Entry,
  EntryType,
  type HardState,
  type Message,
  MessageType,
  type ProgressStatus,
  type Ready,
  Role,
  type SnapshotMeta,
  type StepError,
} from './types.ts'

export interface Status {
  readonly id: MemberId
  readonly term: Term
  readonly vote: MemberId
  readonly commit: LogIndex
  readonly applied: LogIndex
  readonly lead: MemberId
  readonly role: Role
  readonly leadTransferee: MemberId
  /** On a leader: a change of membership may be on its way. */
  readonly changing: boolean
  readonly conf: ConfState
  /** By id, ascending; empty unless leader. */
  readonly progress: Map<MemberId, ProgressStatus>
}

/** The tasks of the last Ready, until advance() says that they are done. */
interface Pending {
  readonly toSelf: readonly Message[]
  readonly snapshot: SnapshotMeta | null
  readonly committed: readonly Entry[]
}

/**
 * Guards one node's consensus state. Messages, ticks and calls go in; a Ready comes out. Pure: what
 * it does follows from its configuration and from the calls made, in their order.
 *
 * The host calls `ready()` while `hasReady()`, does what it says, and then calls `advance()`.
 * Between the two it may call anything but ready(), above all applyConfChange for the entries that
 * it applies.
 */
export class Raft {
  /** @internal For the tests of this folder. */
  readonly core: Core
  #lead: MemberId
  #role: Role
  #hardState: HardState
  #pending: Pending | null = null

  constructor(config: Config) {
    const core = new Core(config)
    this.core = core
    this.#lead = core.lead
    this.#role = core.role
    this.#hardState = { term: core.term, vote: core.vote, commit: core.log.committed }
  }

  /** A peer's message. */
  step(m: Message): StepError | null {
    if (isLocal(m.type)) return 'step local message'
    // An answer from a member that was removed, or that is not known yet.
    if (isResponse(m.type) && !this.core.tracker.progress.has(m.from)) return 'step peer not found'
    return step(this.core, m)
  }

  tick(): void {
    tick(this.core)
  }

  /**
   * Starts an election, unless this node leads, is no voter, or has a change of membership to apply
   * first. `force`: without PreVote, and peers answer even if they have just heard from a leader,
   * as in a transfer of leadership.
   */
  campaign(opts?: { force?: boolean }): void {
    hup(this.core, opts?.force ? 'forced' : this.core.config.preVote ? 'pre-election' : 'election')
  }

  /**
   * Proposes all of `data` as entries of one message: they are appended together, or dropped
   * together.
   */
  propose(data: readonly Uint8Array[]): StepError | null {
    const entries = data.map((d) => ({
      term: ZERO_TERM,
      index: ZERO_INDEX,
      type: EntryType.Normal,
      data: d,
    }))
    return this.#proposeEntries(entries)
  }

  /**
   * A change that does not fit (for example, another is pending) is replaced by a no-op in the log:
   * null does not mean "made".
   */
  proposeConfChange(cc: ConfChange): StepError | null {
    const data = encodeConfChange(cc)
    return this.#proposeEntries([
      { term: ZERO_TERM, index: ZERO_INDEX, type: EntryType.ConfChange, data },
    ])
  }

  #proposeEntries(entries: readonly Entry[]): StepError | null {
    return step(this.core, message(MessageType.Prop, NO_MEMBER, { from: this.core.id, entries }))
  }

  /**
   * Applies a committed change of membership. Call it for every ConfChange entry, in order. Returns
   * the configuration that is now in force.
   */
  applyConfChange(cc: ConfChange): ConfState {
    return applyConfChange(this.core, cc)
  }

  /** Takes over the configuration of a snapshot whose entries this log already holds. */
  restoreConf(conf: ConfState): void {
    restoreConf(this.core, conf)
  }

  /**
   * A change that may have been appended is not applied yet, so another would be replaced by a
   * no-op.
   */
  get confChangePending(): boolean {
    return this.core.pendingConfIndex > this.core.log.applied
  }

  /**
   * A removed member says that the entry which removed it is committed. If this log holds that
   * entry, all entries up to it are committed.
   */
  learnCommit(index: LogIndex, term: Term): void {
    const { log } = this.core
    if (index > log.committed && log.matches({ term, index })) log.commitTo(index)
  }

  /**
   * Asks for an index to read at. It comes in a Ready with `context`, or never (a lost message, a
   * new leader): then ask again.
   */
  readIndex(context: Uint8Array): StepError | null {
    return step(
      this.core,
      message(MessageType.ReadIndex, NO_MEMBER, { from: this.core.id, context }),
    )
  }

  /** A follower passes the request on to its leader. */
  transferLeadership(to: MemberId): void {
    this.#local(MessageType.TransferLeader, to)
  }

  forgetLeader(): void {
    forgetLeader(this.core)
  }

  /**
   * No ticks come from here on, for an unknown time: having heard from a leader just before is no
   * longer a reason to refuse a candidate. (etcd-io/raft has no such state; CockroachDB's
   * quiescence had a bug from it.)
   */
  sleep(): void {
    this.core.leaseOver = true
  }

  /** Ticks go on, with a whole election timeout ahead. A leader tells everybody at once. */
  wake(): void {
    wake(this.core)
  }

  reportUnreachable(id: MemberId): void {
    this.#local(MessageType.Unreachable, id)
  }

  /**
   * A learner has lost everything that it acknowledged. A voter's acknowledgements are not taken
   * back, because others rely on them.
   */
  reportBlank(id: MemberId): void {
    const { tracker, log } = this.core
    const progress = new Map(tracker.progress)
    if (progress.get(id)?.isLearner !== true) return
    progress.set(id, tracker.newProgress(logIndex(log.lastIndex + 1), true))
    tracker.use(tracker.conf, progress)
  }

  /** Reports how the transfer of the snapshot that `id` was sent has ended. */
  reportSnapshot(id: MemberId, ok: boolean): void {
    step(this.core, message(MessageType.SnapStatus, NO_MEMBER, { from: id, reject: !ok }))
  }

  #local(type: MessageType, from: MemberId): void {
    step(this.core, message(type, NO_MEMBER, { from }))
  }

  hasReady(): boolean {
    const { core } = this
    return (
      core.messages.length > 0 ||
      core.afterAppend.length > 0 ||
      core.log.tail.hasNext() ||
      core.log.hasNextCommitted() ||
      core.readStates.length > 0 ||
      core.log.tail.nextSnapshot() !== null ||
      this.#softStateChanged() ||
      this.#hardStateChanged()
    )
  }

  ready(): Ready {
    invariant(this.#pending === null, 'one Ready at a time')
    const { core } = this
    const softState = this.#softStateChanged() ? { lead: core.lead, role: core.role } : null
    const hardState = this.#hardStateChanged()
      ? { term: core.term, vote: core.vote, commit: core.log.committed }
      : null
    const entries = core.log.tail.next()
    const snapshot = core.log.tail.nextSnapshot()
    const committedEntries = core.log.nextCommitted()
    const mustSync =
      entries.length > 0 || core.vote !== this.#hardState.vote || core.term !== this.#hardState.term

    const messages = core.messages
    const toSelf: Message[] = []
    for (const m of core.afterAppend) (m.to === core.id ? toSelf : messages).push(m)
    const { readStates } = core
    core.messages = []
    core.afterAppend = []
    core.readStates = []
    if (softState !== null) {
      this.#lead = softState.lead
      this.#role = softState.role
    }
    if (hardState !== null) this.#hardState = hardState
    core.log.tail.accept()
    const last = committedEntries.at(-1)
    if (last !== undefined) core.log.acceptApplying(last.index)
    this.#pending = { toSelf, snapshot, committed: committedEntries }
    return {
      softState,
      hardState,
      readStates,
      entries,
      snapshot,
      committedEntries,
      messages,
      mustSync,
    }
  }

  /** The host has taken over the last Ready. It may apply the entries later: see changesHeld. */
  advance(): void {
    const pending = this.#pending
    const { core } = this
    invariant(pending !== null, 'advance() follows ready()')
    this.#pending = null
    // Its own votes and acknowledgements are durable now, and count.
    for (const m of pending.toSelf) step(core, m)
    core.log.tail.stabilize()
    if (pending.snapshot !== null) {
      core.log.tail.stabilizeSnapshot(pending.snapshot.index)
      appliedTo(core, pending.snapshot.index)
    }
    const last = pending.committed.at(-1)
    if (last !== undefined) {
      appliedTo(core, last.index)
      releaseUncommitted(core, dataBytes(pending.committed))
    }
  }

  status(): Status {
    const { core } = this
    const progress = new Map<MemberId, ProgressStatus>()
    if (core.role === Role.Leader) {
      for (const id of core.tracker.ids) {
        const pr = core.tracker.progress.get(id)
        if (pr !== undefined) progress.set(id, pr.status())
      }
    }
    return {
      id: core.id,
      term: core.term,
      vote: core.vote,
      commit: core.log.committed,
      applied: core.log.applied,
      lead: core.lead,
      role: core.role,
      leadTransferee: core.leadTransferee,
      changing: core.role === Role.Leader && core.pendingConfIndex > core.log.applied,
      conf: core.tracker.conf,
      progress,
    }
  }

  #softStateChanged(): boolean {
    return this.core.lead !== this.#lead || this.core.role !== this.#role
  }

  #hardStateChanged(): boolean {
    const hardState = this.#hardState
    const { core } = this
    return (
      core.term !== hardState.term ||
      core.vote !== hardState.vote ||
      core.log.committed !== hardState.commit
    )
  }
}

function isLocal(t: MessageType): boolean {
  return (
    t === MessageType.Hup ||
    t === MessageType.Beat ||
    t === MessageType.Unreachable ||
    t === MessageType.SnapStatus ||
    t === MessageType.CheckQuorum ||
    t === MessageType.ForgetLeader
  )
}

function isResponse(t: MessageType): boolean {
  return (
    t === MessageType.AppResp ||
    t === MessageType.VoteResp ||
    t === MessageType.PreVoteResp ||
    t === MessageType.HeartbeatResp ||
    t === MessageType.ReadIndexResp
  )
}
