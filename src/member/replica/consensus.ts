/**
 * Raft as a member runs it: the core, its log, its hard state, and the order in which a Ready is
 * carried out.
 *
 * The durability rule: a member may tell others of a vote, of entries taken or of a commit index
 * only once it would still know that after a loss of memory. Here the rule costs no waiting. A
 * Ready is carried out in a turn, which is one transaction. What it sends lies in the outboxes of
 * `peers` until `flush`, which follows the transaction. The platform lets nothing leave an object
 * before all that was written earlier is durable (its output gate). So only two things must be true
 * here: rows and messages of one Ready belong to the same turn, and nothing of a Ready is sent by a
 * way that does not wait for the turn's end.
 *
 * The core counts its own votes and acknowledgements at once (`advance`): they are written in the
 * same transaction as all that is built on them.
 */

import { invariant } from '../../base/invariant.ts'
import {
  ELECTION_TICKS,
  HEARTBEAT_TICKS,
  MAX_APPEND_BYTES,
  MAX_INFLIGHT_APPENDS,
  MAX_INFLIGHT_BYTES,
  MAX_UNCOMMITTED_BYTES,
} from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import {
  type ConfState,
  type Entry,
  EntryType,
  type Message,
  MessageType,
  Raft,
  type ReadState,
  type Ready,
  Role,
  type SoftState,
} from '../../raft/index.ts'
import {
  type BootId,
  type LogIndex,
  logIndex,
  type MemberId,
  NO_MEMBER,
  type Term,
} from '../../types.ts'
import type { Roster } from '../apply/roster.ts'
import { type Identity, loadHardState, saveHardState } from '../storage/member-table.ts'
import { type LogLimits, SqlLog } from '../storage/raft-log.ts'

/** What it needs of the member it is part of. */
export interface ConsensusHost {
  readonly identity: Identity
  readonly boot: BootId
  readonly roster: Roster
  readonly store: Store
  readonly conf: ConfState
  /** Whether this member is on record: before that it asks for no votes. */
  readonly joining: { readonly started: boolean }
  /** How many changes of members are committed and not in force here yet. */
  readonly changesHeld: number
  /** The leader to be remembered, written beside the hard state. */
  readonly rememberedLeader: MemberId
  /**
   * This member has just been elected. Returns the entries that follow the first entry of its term.
   */
  elected(): readonly Uint8Array[]
  /** Sends a message after this turn's transaction. */
  send(message: Message): void
  /** Another member leads, or this member has another role. */
  onSoftState(now: SoftState, before: SoftState): void
  /** These entries are to be applied, in order. */
  onCommitted(entries: readonly Entry[]): void
  /** A quorum round came back: reads that wait for it may be served once its index is applied. */
  onReadState(state: ReadState): void
}

/** Guards the hard state, and that the core, the log and the disk agree on it. */
export class Consensus {
  readonly raft: Raft
  readonly log: SqlLog
  readonly #host: ConsensusHost
  readonly #sql: Ports['sql']
  #term: Term
  #vote: MemberId
  #commit: LogIndex
  #lead: MemberId = NO_MEMBER
  #role: Role = Role.Follower

  constructor(
    host: ConsensusHost,
    { sql, random }: Pick<Ports, 'sql' | 'random'>,
    limits: Partial<LogLimits>,
  ) {
    this.#host = host
    this.#sql = sql
    const vote = loadHardState(sql)
    this.#term = vote.term
    this.#vote = vote.vote
    this.#commit = logIndex(0)
    this.log = new SqlLog(
      sql,
      host.store.restoring ? null : host.store.appliedIndex,
      () => ({
        hardState: { term: this.#term, vote: this.#vote, commit: this.#commit },
        conf: host.conf,
      }),
      limits,
    )
    this.#commit = logIndex(Math.max(this.log.applied, vote.commit))
    this.raft = openCore(host, this.log, random)
  }

  get term(): Term {
    return this.#term
  }

  get vote(): MemberId {
    return this.#vote
  }

  get commit(): LogIndex {
    return this.#commit
  }

  /** The leader, as far as this member knows; NO_MEMBER: it knows none. */
  get lead(): MemberId {
    return this.#lead
  }

  get role(): Role {
    return this.#role
  }

  /**
   * Writes the leader beside the present hard state, so that it is remembered over a loss of
   * memory.
   */
  saveLead(lead: MemberId): void {
    saveHardState(this.#sql, { term: this.#term, vote: this.#vote, commit: this.#commit, lead })
  }

  /** Carries out one Ready, if the core has one. False: it has none. */
  step(): boolean {
    if (!this.raft.hasReady()) return false
    this.#ready(this.raft.ready())
    this.raft.advance()
    return true
  }

  #ready(ready: Ready): void {
    const { term, vote, commit } = ready.hardState ?? {
      term: this.#term,
      vote: this.#vote,
      commit: this.#commit,
    }
    invariant(term >= this.#term && commit >= this.#commit, 'term and commit index never regress')
    // A member that has a change of membership in its log remembers the commit index that came with
    // the change. All that the proposer had applied, a finish among it, must be applied here before
    // a second change lets this member campaign.
    const changes = ready.entries.some((e) => e.type === EntryType.ConfChange)
    const save = term !== this.#term || vote !== this.#vote || changes
    this.#term = term
    this.#vote = vote
    this.#commit = commit
    if (save) this.saveLead(this.#host.rememberedLeader)
    if (ready.snapshot !== null) this.log.reset(ready.snapshot.index, ready.snapshot.term)
    if (ready.entries.length > 0) this.log.append(ready.entries)
    if (ready.softState !== null) this.#become(ready.softState)
    for (const message of ready.messages) {
      invariant(
        !asksForVote(message) || this.#host.joining.started,
        'a member that is not on record never asks for votes',
      )
      this.#host.send(message)
    }
    if (ready.committedEntries.length > 0) this.#host.onCommitted(ready.committedEntries)
    for (const state of ready.readStates) this.#host.onReadState(state)
  }

  #become(now: SoftState): void {
    const before = { lead: this.#lead, role: this.#role }
    this.#lead = now.lead
    this.#role = now.role
    this.#host.onSoftState(now, before)
  }
}

function openCore(host: ConsensusHost, log: SqlLog, random: Ports['random']): Raft {
  const bootNonce = new Uint8Array(8)
  new DataView(bootNonce.buffer).setBigUint64(0, host.boot)
  return new Raft({
    id: host.identity.id,
    electionTicks: ELECTION_TICKS,
    heartbeatTicks: HEARTBEAT_TICKS,
    storage: log,
    applied: log.applied,
    bootNonce,
    random: (n) => random.int(n),
    preVote: true,
    checkQuorum: true,
    readOnly: 0,
    maxAppendBytes: MAX_APPEND_BYTES,
    maxCommittedBytesPerReady: MAX_INFLIGHT_BYTES,
    maxUncommittedBytes: MAX_UNCOMMITTED_BYTES,
    maxInflightAppends: MAX_INFLIGHT_APPENDS,
    maxInflightBytes: MAX_INFLIGHT_BYTES,
    disableProposalForwarding: true, // forwarded here, numbered: see member/proposal/proposer.ts
    disableConfChangeValidation: false,
    elected: () => host.elected(),
    stepDownOnRemoval: true,
    incarnation: host.identity.incarnation,
    incarnationOf: (id) => host.roster.get(id)?.incarnation ?? 0n,
    // A member without a state can't lead. But its vote is good, since its log is whole, and may be
    // needed before any member can send it a state.
    mayCampaign: () => host.joining.started && !host.store.restoring,
    changesHeld: () => host.changesHeld,
  })
}

function asksForVote(m: Message): boolean {
  return m.type === MessageType.Vote || m.type === MessageType.PreVote
}
