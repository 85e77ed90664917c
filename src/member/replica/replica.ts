/**
 * A living member: the consensus core, the log, the store and the channels. The order in which one
 * turn moves them is in turn-order.ts. Everything here runs inside a turn of its owner (member.ts),
 * but `flush`, which follows it.
 */

import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { keyOf } from '../../cluster/names.ts'
import { ELECTION_TICKS } from '../../limits.ts'
import { openStore, type Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import {
  type ConfState,
  type Entry,
  type Message,
  MessageType,
  type Raft,
  type ReadState,
  type Role,
  type SoftState,
} from '../../raft/index.ts'
import {
  type BootId,
  bootId,
  type ClusterId,
  type LogIndex,
  type MemberId,
  NO_MEMBER,
  type Term,
} from '../../types.ts'
import { Access } from '../access/access.ts'
import { Applier } from '../apply/applier.ts'
import { ApplyMeter } from '../apply/apply-meter.ts'
import { Clusters } from '../apply/cluster-list.ts'
import { Flags } from '../apply/flags.ts'
import { Roster } from '../apply/roster.ts'
import { AutoCompact } from '../background/auto-compaction.ts'
import { ClusterFormat } from '../background/cluster-format.ts'
import { CorruptionCheck } from '../background/corruption-check.ts'
import { HashRuns } from '../background/hash-run.ts'
import type { PhysicalCompaction } from '../background/physical-compaction.ts'
import { CampaignTimer } from '../leadership/campaign-timer.ts'
import { Colos } from '../leadership/colos.ts'
import { LeaderMover } from '../leadership/leader-mover.ts'
import { Transfers } from '../leadership/transfers.ts'
import { Leases } from '../lease/leases.ts'
import { ClusterDeletion } from '../membership/cluster-deletion.ts'
import { ConfChanges } from '../membership/conf-changes.ts'
import { Joining } from '../membership/joining.ts'
import { RemovalNotices } from '../membership/removal-notices.ts'
import { CatchUp } from '../peer/catch-up.ts'
import { Forwards } from '../peer/forwards.ts'
import type { Peers } from '../peer/peers.ts'
import { PendingReads } from '../proposal/pending-reads.ts'
import { PendingWrites } from '../proposal/pending-writes.ts'
import { Proposer } from '../proposal/proposer.ts'
import { Quota } from '../proposal/quota.ts'
import { Sleeper } from '../sleep/sleeper.ts'
import { type Identity, loadHardState, loadIdentity } from '../storage/member-table.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { BusyReason, WakeReason } from '../turn/awake-reason.ts'
import { Counters } from '../turn/counters.ts'
import { Deadlines } from '../turn/deadlines.ts'
import { mintId } from '../turn/ids.ts'
import { Jobs } from '../turn/jobs.ts'
import type { Tell } from '../turn/logger.ts'
import { Log } from '../turn/logger.ts'
import { PagePins } from '../turn/page-pins.ts'
import type { Part } from '../turn/part.ts'
import type { Watches } from '../watch/streams.ts'
import { Consensus } from './consensus.ts'
import { Inbox } from './inbox.ts'
import { applyConfChange, onMembershipChange } from './membership-change.ts'
import { type ReplicaOptions, type ReplicaOwner, withDefaults } from './options.ts'
import { onRoleChange } from './role-change.ts'
import { TickTimer } from './tick-timer.ts'
import { openPeers, openPhysical, openWatches } from './wiring.ts'

/** Guards one member's life between two losses of memory. */
export class Replica {
  readonly identity: Identity
  readonly boot: BootId
  readonly store: Store
  readonly consensus: Consensus
  readonly log: SqlLog
  readonly raft: Raft
  readonly peers: Peers
  readonly writes = new PendingWrites()
  readonly reads: PendingReads
  readonly jobs: Jobs
  readonly pagePins: PagePins
  readonly hashes: HashRuns
  readonly physical: PhysicalCompaction
  readonly counters = new Counters()
  readonly deadlines: Deadlines
  readonly leases: Leases
  readonly watches: Watches
  readonly access: Access
  readonly flags: Flags
  readonly clusters: Clusters
  readonly clusterDeletion: ClusterDeletion
  readonly quota: Quota
  readonly transfers: Transfers
  readonly leaderMover: LeaderMover
  readonly colos: Colos
  readonly corruption: CorruptionCheck
  readonly changes: ConfChanges
  readonly joining: Joining
  readonly roster: Roster
  readonly removalNotices: RemovalNotices
  readonly catchUp: CatchUp
  readonly sleeper: Sleeper
  readonly inbox: Inbox
  readonly #ports: Ports
  readonly #owner: ReplicaOwner
  readonly #options: ReplicaOptions
  readonly applier: Applier
  readonly applyMeter: ApplyMeter
  readonly #lines: Log
  readonly autoCompact: AutoCompact
  readonly format: ClusterFormat
  readonly forwards: Forwards
  readonly proposals: Proposer
  readonly campaignTimer: CampaignTimer
  readonly #parts: readonly Part[]
  #ticks = 0
  #continuation = false
  readonly #tickTimer: TickTimer
  #stopped = false

  constructor(ports: Ports, owner: ReplicaOwner, options: Partial<ReplicaOptions> = {}) {
    this.#ports = ports
    this.#owner = owner
    this.#options = withDefaults(options)
    const { sql } = ports
    this.identity = loadIdentity(sql)
    this.boot = bootId(mintId(ports.random))
    this.roster = new Roster(sql, this.identity)
    this.store = openStore(sql)
    this.consensus = new Consensus(this, ports, this.#options.log)
    const { log, raft } = this.consensus
    this.log = log
    this.raft = raft
    this.forwards = new Forwards(this.boot)
    this.reads = new PendingReads(this.boot, () => ports.clock.now())
    this.#lines = new Log(ports.host, ports.clock)
    this.applyMeter = new ApplyMeter(this.counters, ports.clock, this.#lines)
    this.jobs = new Jobs(
      this.store,
      () => ports.clock.now(),
      owner.room,
      () => this.runTurnSoon(),
    )
    this.pagePins = new PagePins(this.store, () => ports.clock.now())
    this.hashes = new HashRuns(this.store, ports.clock, (fn) => this.turn(fn))
    this.physical = openPhysical(this, ports)
    this.deadlines = new Deadlines(ports.alarm)
    this.access = new Access({
      cluster: this.key,
      store: this.store,
      now: () => ports.clock.now(),
      place: () => this.membership.members.findIndex((m) => m.id === this.identity.id),
      used: (use, now, expires) => this.proposals.tokenUsed(use.index, now, expires),
    })
    this.watches = openWatches(this, ports, this.#options.watchProgressMs)
    this.peers = openPeers(this, ports)
    this.peers.update(this.membership.members)
    this.flags = new Flags(ports, this.#options.knows)
    this.format = new ClusterFormat(this, ports.random)
    this.clusters = new Clusters(ports)
    this.clusterDeletion = new ClusterDeletion(this, ports)
    this.quota = new Quota(this, ports, this.#options.quotaBytes)
    this.transfers = new Transfers(this)
    this.leaderMover = new LeaderMover(this, this.#options.leaders)
    this.colos = new Colos(this, ports.place)
    this.applier = new Applier(this.store, this, (...change) =>
      applyConfChange(this, owner, ...change),
    )
    this.proposals = new Proposer(this, this.applier, this.forwards, ports.random)
    this.catchUp = new CatchUp(this, ports, this.applier)
    this.autoCompact = new AutoCompact(this, ports, this.#options.retention)
    this.leases = new Leases(this, ports, this.#options.maxRenewed)
    this.corruption = new CorruptionCheck(this, ports, this.#options.corruptCheckMs, (fn) =>
      this.turn(fn),
    )
    this.sleeper = new Sleeper(this, ports, this.#options, loadHardState(sql).lead)
    this.changes = new ConfChanges(this, this.forwards)
    this.joining = new Joining(this, ports, this.#options.clientURLs)
    this.removalNotices = new RemovalNotices(this, ports)
    this.campaignTimer = new CampaignTimer(this, ports.random)
    this.inbox = new Inbox(this, owner, this.format, this.forwards, this.#lines)
    this.#tickTimer = new TickTimer(ports.clock, this.#options.tickMs)
    this.#parts = this.#listParts()
  }

  /**
   * The parts in the order in which ticks reach them. The first of them that has a reason says why
   * this member is awake.
   */
  #listParts(): readonly Part[] {
    return [
      this.applier,
      this.writes,
      this.jobs,
      this.reads,
      this.changes,
      this.joining,
      this.removalNotices,
      this.leases,
      this.physical,
      this.hashes,
      this.transfers,
      this.leaderMover,
      this.colos,
      this.corruption,
      this.format,
      this.clusterDeletion,
      this.peers,
      this.watches,
      this.catchUp,
      this.autoCompact,
      this.campaignTimer,
      this.sleeper,
    ]
  }

  // ---- what others may know ----

  get lead(): MemberId {
    return this.consensus.lead
  }
  /** The name and generation of the cluster. */
  get key(): string {
    return keyOf(this.identity.clusterName, this.identity.generation)
  }
  /** The leader by Raft's word (`lead`); if Raft knows none, the leader of the last sleep. */
  get leader(): MemberId {
    return this.sleeper.leader
  }
  get asleep(): boolean {
    return this.sleeper.asleep
  }
  /**
   * A leader is known, or may be heard of in a moment: a member that sleeps has not looked for one.
   */
  get mayHaveLeader(): boolean {
    return this.leader !== NO_MEMBER || this.asleep || this.sleeper.seeking
  }
  /** Ticks of this life. */
  get ticks(): number {
    return this.#ticks
  }
  get role(): Role {
    return this.consensus.role
  }
  get term(): Term {
    return this.consensus.term
  }
  get vote(): MemberId {
    return this.consensus.vote
  }
  get commit(): LogIndex {
    return this.consensus.commit
  }
  get membership(): Membership {
    return this.roster.membership
  }
  get conf(): ConfState {
    return this.roster.conf
  }
  get isLearner(): boolean {
    return this.conf.learners.includes(this.identity.id)
  }
  /** Committed and not applied entries. */
  get applyLag(): number {
    return this.applier.waiting
  }
  /** Name of the member that leads, as far as this one knows. */
  get leaderName(): string {
    return this.nameOf(this.leader)
  }
  /** Empty if it is no member. */
  nameOf(id: MemberId): string {
    return this.roster.get(id)?.name ?? ''
  }
  get self(): MemberInfo | undefined {
    return this.roster.get(this.identity.id)
  }

  /** This member's place among the voters; −1: it has none. */
  get seat(): number {
    return this.conf.voters.toSorted((a, b) => (a < b ? -1 : 1)).indexOf(this.identity.id)
  }

  /** How many changes of members are committed and not in force here yet. */
  get changesHeld(): number {
    return this.applier.confChanges
  }

  known(id: MemberId): boolean {
    return this.roster.known(id)
  }

  /** A cluster was made: its maker leads, so that the first write needs no election. */
  campaign(): void {
    this.sleeper.wake('created')
    this.raft.campaign()
  }

  /** The platform's alarm, in a turn. */
  alarm(): void {
    if (this.asleep) this.leases.onWake()
    const now = this.#ports.clock.now()
    this.leases.beforeAlarm(now)
    this.deadlines.fire(now)
  }

  /**
   * The cluster's format if this code does not know it, and so can have no part in anything; else
   * null.
   */
  get unknownFormat(): number | null {
    return this.format.unknown
  }

  // ---- what runs over all parts ----

  /** What waits here and needs the other members; null: nothing. */
  wakeReason(): WakeReason | null {
    for (const part of this.#parts) {
      const reason = part.wakeReason?.() ?? null
      if (reason !== null) return reason
    }
    return null
  }

  /** What else keeps this member awake; null: nothing. */
  busyReason(): BusyReason | null {
    for (const part of this.#parts) {
      const reason = part.busyReason?.() ?? null
      if (reason !== null) return reason
    }
    return null
  }

  /** One tick of time, in a turn. */
  tick(): void {
    this.#ticks++
    this.#tickTimer.tick(this)
    if (this.identity.creator && this.#ticks % ELECTION_TICKS === 0) this.#meetFounders()
    const now = this.#ports.clock.now()
    this.#expireWrites(now)
    for (const part of this.#parts) part.tick?.(now, this.#ticks)
    this.raft.tick()
  }

  /** Called after the turn's transaction. */
  flush(): void {
    for (const part of this.#parts) part.flush?.()
  }

  stop(reason: string): void {
    this.#stopped = true
    for (const part of this.#parts) part.stop?.(reason)
  }

  /** Runs `fn` as a turn of this life, unless the life has ended. */
  turn(fn: () => void): void {
    if (!this.#stopped) this.#owner.turn(fn)
  }

  readonly tell: Tell = (level, event, fields) => {
    this.#ports.host.log(level, event, fields)
  }

  // ---- for the core (consensus.ts) ----

  get rememberedLeader(): MemberId {
    return this.sleeper.rememberedLeader
  }

  elected(): readonly Uint8Array[] {
    return this.proposals.elected()
  }

  send(message: Message): void {
    if (message.type === MessageType.Snap) this.catchUp.send(message)
    else this.peers.send(message)
  }

  onCommitted(entries: readonly Entry[]): void {
    this.applyMeter.committed(entries.at(-1)?.index ?? this.commit)
    this.applier.push(entries)
  }

  onReadState(state: ReadState): void {
    this.reads.confirmed(state)
  }

  onSoftState(now: SoftState, before: SoftState): void {
    onRoleChange(this, now, before)
  }

  // ---- applying ----

  membershipChanged(before: readonly MemberInfo[]): void {
    onMembershipChange(this, before)
  }

  /** What shows a removed member, of this cluster or of a former one, that it is removed. */
  removalOf(cluster: ClusterId): quorate.member.IRemoval {
    return this.roster.removal(cluster, this.log, this.commit)
  }

  // ---- time ----

  #expireWrites(now: number): void {
    const working =
      this.store.pendingJob !== null && this.applier.held === null && !this.catchUp.receives
    this.counters.proposalsFailed += this.writes.expire(now, this.#ticks, working)
  }

  /**
   * Pings founders that this member has not heard of. They may still be blank: an answer that says
   * so gets them introduced.
   */
  #meetFounders(): void {
    for (const { id } of this.roster.unmet) this.peers.ping(id)
  }

  /** Has another turn begin after the events that have come already: work is left. */
  runTurnSoon(): void {
    if (this.#continuation) return
    this.#continuation = true
    this.#ports.clock.setTimer(0, () => {
      this.#continuation = false
      this.turn(() => {})
    })
  }
}
