/**
 * A living member: the consensus core, the log, the store and the channels, and the order in which one turn moves them.
 * Everything here runs inside a turn of its owner (member.ts), but `flush`, which follows it.
 */

import { type MemberInfo, type Membership, membershipChanges } from '../../cluster/membership.ts'
import { keyOf } from '../../cluster/names.ts'
import { ELECTION_TICKS, HEARTBEAT_TICKS } from '../../limits.ts'
import { openStore, type RecentEntry, type Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import {
  type ConfChange,
  type ConfState,
  type Entry,
  type Message,
  MessageType,
  type Raft,
  type ReadState,
  Role,
  type SoftState,
} from '../../raft/index.ts'
import {
  type BootId,
  bootId,
  type ClusterId,
  type LogIndex,
  type MemberId,
  NO_MEMBER,
  type RequestId,
  revision,
  type Term,
} from '../../types.ts'
import { Access } from '../access/access.ts'
import type { Applied } from '../apply/applied.ts'
import { Applier } from '../apply/applier.ts'
import { ApplyMeter } from '../apply/apply-meter.ts'
import { Clusters } from '../apply/cluster-list.ts'
import { Flags } from '../apply/flags.ts'
import { Roster } from '../apply/roster.ts'
import { AutoCompact } from '../background/auto-compaction.ts'
import { ClusterFormat } from '../background/cluster-format.ts'
import { Corruption } from '../background/corruption-check.ts'
import { Hashing } from '../background/hash-run.ts'
import { Physical } from '../background/physical-compaction.ts'
import { CampaignTimer } from '../leadership/campaign-timer.ts'
import { Colos } from '../leadership/colos.ts'
import { LeaderMover } from '../leadership/leader-mover.ts'
import { Transfers } from '../leadership/transfers.ts'
import { Leases } from '../lease/leases.ts'
import { ClusterDeletion } from '../membership/cluster-deletion.ts'
import { Changes } from '../membership/conf-changes.ts'
import { Joining } from '../membership/joining.ts'
import { RemovalNotices } from '../membership/removal-notices.ts'
import { CatchUp } from '../peer/catch-up.ts'
import { Forwards } from '../peer/forwards.ts'
import { Peers } from '../peer/peers.ts'
import { Reads } from '../proposal/pending-reads.ts'
import { type PendingWrite, Writes } from '../proposal/pending-writes.ts'
import { Proposals } from '../proposal/proposer.ts'
import { Quota } from '../proposal/quota.ts'
import type { BusyReason, WakeReason } from '../sleep/awake-reason.ts'
import { Sleeper } from '../sleep/sleeper.ts'
import { type Identity, loadHardState, loadIdentity } from '../storage/member-table.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import { Counters } from '../turn/counters.ts'
import { Deadlines } from '../turn/deadlines.ts'
import { mintId } from '../turn/ids.ts'
import { Jobs } from '../turn/jobs.ts'
import type { Tell } from '../turn/logger.ts'
import { Log } from '../turn/logger.ts'
import { PagePins } from '../turn/page-pins.ts'
import { Watches } from '../watch/streams.ts'
import { Consensus } from './consensus.ts'
import { Inbox } from './inbox.ts'
import { type ReplicaOptions, type ReplicaOwner, withDefaults } from './options.ts'

/** A write that waited here, and what came of it. */
export interface Answered {
  readonly write: PendingWrite
  readonly applied: Applied
}

const NOBODY: readonly Answered[] = []

/** Guards one member's life between two losses of memory. */
export class Replica {
  readonly identity: Identity
  readonly boot: BootId
  readonly store: Store
  readonly consensus: Consensus
  readonly log: SqlLog
  readonly raft: Raft
  readonly peers: Peers
  readonly writes = new Writes()
  readonly reads: Reads
  readonly jobs: Jobs
  readonly pagePins: PagePins
  readonly hashes: Hashing
  readonly physical: Physical
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
  readonly corruption: Corruption
  readonly changes: Changes
  readonly joining: Joining
  readonly roster: Roster
  readonly removalNotices: RemovalNotices
  readonly catchUp: CatchUp
  readonly sleeper: Sleeper
  readonly inbox: Inbox
  readonly #ports: Ports
  readonly #owner: ReplicaOwner
  readonly #options: ReplicaOptions
  readonly #applier: Applier
  readonly #applyMeter: ApplyMeter
  readonly #lines: Log
  readonly #autoCompact: AutoCompact
  readonly #format: ClusterFormat
  readonly #forwards: Forwards
  readonly #proposals: Proposals
  readonly #campaignTimer: CampaignTimer
  #ticks = 0
  #continuation = false
  #lastTick = { at: 0, wakes: -1 }
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
    this.#forwards = new Forwards(this.boot)
    this.reads = new Reads(this.boot, () => ports.clock.now())
    this.#lines = new Log(ports.host, ports.clock)
    this.#applyMeter = new ApplyMeter(this.counters, ports.clock, this.#lines)
    this.jobs = new Jobs(
      this.store,
      () => ports.clock.now(),
      owner.room,
      () => this.#goOn(),
    )
    this.pagePins = new PagePins(this.store, () => ports.clock.now())
    const turn = (fn: () => void): void => {
      if (!this.#stopped) owner.turn(fn)
    }
    this.hashes = new Hashing(this.store, ports.clock, turn)
    this.physical = new Physical(this.store, ports.clock, {
      turn,
      finished: (at, ms) => {
        this.counters.compactionMs.observe(ms)
        this.counters.compactedAt = ports.clock.now()
        ports.host.log('info', 'compaction', { revision: at, ms })
      },
    })
    this.deadlines = new Deadlines(ports.alarm)
    this.access = new Access({
      cluster: this.key,
      store: this.store,
      now: () => ports.clock.now(),
      place: () => this.membership.members.findIndex((m) => m.id === this.identity.id),
      used: (use, now, expires) => this.#proposals.tokenUsed(use.index, now, expires),
    })
    this.watches = this.#openWatches()
    const self = this
    this.peers = new Peers(ports.transport, ports.clock, {
      get wantsSnapshot() {
        return self.catchUp.wantsSnapshot
      },
      get noState() {
        return self.store.restoring
      },
      get asleep() {
        return self.asleep
      },
      get colo() {
        return self.colos.own
      },
      cluster: this.identity.cluster,
      id: this.identity.id,
      boot: this.boot,
      onAnswer: (from, answer) => owner.turn(() => this.inbox.answered(from, answer)),
      onBatch: (batch) => owner.turn(() => this.inbox.received(batch)),
      leaseMessage: (to) => this.leases.messageFor(to),
      inHurry: (id) => this.#forwards.inHurry(id, this.#ticks),
      formats: () => this.#format.fields,
      wake: () => {
        if (!this.#stopped) owner.turn(() => {})
      },
      onUnreachable: (id) =>
        owner.turn(() => {
          this.raft.reportUnreachable(id)
          this.sleeper.onUnreachable(id)
        }),
    })
    this.peers.update(this.membership.members)
    this.flags = new Flags(ports, this.#options.knows)
    this.#format = new ClusterFormat(this, ports.random)
    this.clusters = new Clusters(ports)
    this.clusterDeletion = new ClusterDeletion(this, ports)
    this.quota = new Quota(this, ports, this.#options.quotaBytes)
    this.transfers = new Transfers(this)
    this.leaderMover = new LeaderMover(this, this.#options.leaders)
    this.colos = new Colos(this, ports.place)
    this.#applier = new Applier(this.store, this, (...change) => this.#confChange(...change))
    this.#proposals = new Proposals(this, this.#applier, this.#forwards, ports.random)
    this.catchUp = new CatchUp(this, ports, this.#applier)
    this.#autoCompact = new AutoCompact(this, ports, this.#options.retention)
    this.leases = new Leases(this, ports, this.#options.maxRenewed)
    this.corruption = new Corruption(this, ports, this.#options.corruptCheckMs, turn)
    this.sleeper = new Sleeper(this, ports, this.#options, loadHardState(sql).lead)
    this.changes = new Changes(this, this.#forwards)
    this.joining = new Joining(this, ports, this.#options.clientURLs)
    this.removalNotices = new RemovalNotices(this, ports)
    this.#campaignTimer = new CampaignTimer(this, ports.random)
    this.inbox = new Inbox(this, owner, this.#format, this.#forwards, this.#lines)
  }

  #openWatches(): Watches {
    const hasLeader = (): boolean => this.mayHaveLeader
    this.deadlines.register('progress', (now) => this.watches.onDeadline(now))
    const { cluster: clusterId, id } = this.identity
    return new Watches({
      ...this.#ports,
      store: this.store,
      access: this.access,
      get hasLeader() {
        return hasLeader()
      },
      header: (at) => ({ clusterId, memberId: id, revision: revision(at), raftTerm: this.term }),
      progressMs: this.#options.watchProgressMs,
      setDeadline: (at) => this.deadlines.set('progress', at),
      turn: () => {
        if (!this.#stopped) this.#owner.turn(() => {})
      },
    })
  }

  // ---- what others may know ----

  get lead(): MemberId {
    return this.consensus.lead
  }
  /** Name of the cluster and of its generation. */
  get key(): string {
    return keyOf(this.identity.clusterName, this.identity.generation)
  }
  /** Who leads, or led when all fell asleep. */
  get leader(): MemberId {
    return this.sleeper.leader
  }
  get asleep(): boolean {
    return this.sleeper.asleep
  }
  /** A leader is known, or may be heard of in a moment: who sleeps has not looked for one. */
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
    return this.#applier.waiting
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

  /** Its place among those that vote; −1: it has none. */
  get seat(): number {
    return this.conf.voters.toSorted((a, b) => (a < b ? -1 : 1)).indexOf(this.identity.id)
  }

  /** How many changes of members are committed and not in force here yet. */
  get changesHeld(): number {
    return this.#applier.confChanges
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

  stop(reason: string): void {
    this.#stopped = true
    this.jobs.stop()
    this.sleeper.stop()
    this.peers.closeAll(reason)
    this.watches.stop()
  }

  /** The cluster's format, where this code does not know it: it can have no part in anything. */
  get unknownFormat(): number | null {
    return this.#format.unknown
  }

  // ---- what keeps it awake ----

  /** What waits here and needs the others; null: nothing. */
  wakeReason(): WakeReason | null {
    if (this.catchUp.receives) return 'snapshotReceive'
    if (this.store.pendingJob !== null) return 'halfAppliedEntry'
    if (this.writes.size > 0) return 'write'
    if (this.reads.size > 0) return 'linearizableRead'
    if (this.changes.size > 0 || this.joining.unpublished) return 'memberChange'
    if (this.joining.active > 0) return 'memberIntroduction'
    if (this.leases.busy) return 'leases'
    if (this.transfers.busy) return 'leaderTransfer'
    if (this.clusterDeletion.busy) return 'clusterDeletion'
    if (this.watches.lags) return 'watchLag'
    if (this.corruption.busy) return 'hashComparison'
    return this.#autoCompact.due ? 'compactionDue' : null
  }

  /** What else keeps it awake; null: nothing. */
  busyReason(): BusyReason | null {
    if (this.#applier.waiting > 0) return 'apply'
    if (this.jobs.pending > 0 || this.hashes.busy) return 'longRead'
    if (this.watches.busy) return 'watches'
    if (this.physical.busy) return 'physicalCompaction'
    return this.catchUp.sends ? 'snapshotSend' : null
  }

  turn(fn: () => void): void {
    this.#owner.turn(fn)
  }

  readonly tell: Tell = (level, event, fields) => {
    this.#ports.host.log(level, event, fields)
  }

  // ---- one turn ----

  /**
   * At the end of every turn, inside its transaction: what was received and asked for goes into the core, what is
   * committed is applied. Returns the writes that waited here and whose outcome is known now, in the order of the log.
   */
  advance(): readonly Answered[] {
    if (this.writes.unproposed || this.reads.size > 0 || this.transfers.busy) this.sleeper.resetIdle()
    this.sleeper.settle()
    this.leases.settle()
    this.transfers.settle()
    this.#drain()
    if (this.sleeper.lookForLeader()) this.#drain()
    if (this.#applier.waiting === 0) return NOBODY
    const applied = this.#applier.run()
    if (!this.store.restoring) this.log.setApplied(this.store.appliedIndex)
    const answered = this.#answered(applied)
    // A change of membership, or the end of a long entry, may have something to say.
    this.#drain()
    return answered
  }

  /** What was applied, told to who waits for it here, and to the parts that count it. */
  #answered(applied: readonly Applied[]): readonly Answered[] {
    const answered: Answered[] = []
    for (const one of applied) {
      if (one.kind === 'write') this.leases.onApplied(one.id, one.request, one.outcome, one.index)
      const write = this.writes.take(one.id)
      this.#applyMeter.applied(one, write?.waits)
      if (write !== undefined) answered.push({ write, applied: one })
    }
    return answered
  }

  /** The rest of a turn, inside its transaction, once its writes are answered: does all that can be done now. */
  settle(): void {
    if (!this.store.restoring) this.reads.serve(this.#applier.readable, this.store.revision)
    this.leases.serve()
    this.transfers.settle()
    this.jobs.run()
    const watchesGoOn = this.watches.settle()
    this.#autoCompact.settle()
    this.corruption.settle()
    this.clusterDeletion.settle()
    this.deadlines.settle(this.#ports.clock.now())
    this.#continue(watchesGoOn)
  }

  /** What waits goes into the core, and what the core has to say is done, until it has nothing more. */
  #drain(): void {
    for (;;) {
      this.#proposals.propose()
      const context = this.lead === NO_MEMBER ? null : this.reads.nextRound(this.#ticks)
      if (context !== null && this.raft.readIndex(context) !== null) this.reads.startAgain()
      if (!this.consensus.step()) return
    }
  }

  /** After the turn's transaction. */
  flush(): void {
    this.peers.flush()
    this.watches.flush()
    this.sleeper.flush()
  }

  // ---- for the core (consensus.ts) ----

  get leaderHint(): MemberId {
    return this.sleeper.hint
  }

  elected(): readonly Uint8Array[] {
    return this.#proposals.elected()
  }

  send(message: Message): void {
    if (message.type === MessageType.Snap) this.catchUp.send(message)
    else this.peers.send(message)
  }

  onCommitted(entries: readonly Entry[]): void {
    this.#applyMeter.committed(entries.at(-1)?.index ?? this.commit)
    this.#applier.push(entries)
  }

  onReadState(state: ReadState): void {
    this.reads.confirmed(state)
  }

  onSoftState({ lead, role }: SoftState, before: SoftState): void {
    if (before.role === Role.Leader && role !== Role.Leader) this.catchUp.stopSending()
    if (lead === before.lead && role === before.role) return
    if (lead !== NO_MEMBER) {
      this.counters.leaderChanges++
      this.sleeper.onLeaderHeard()
    }
    this.sleeper.resetIdle()
    this.sleeper.onLeaderChange()
    this.changes.proposeAgain()
    this.reads.startAgain()
    this.leases.settle()
    this.#forwards.clear()
    this.leaderMover.begin()
    if (lead !== NO_MEMBER) {
      this.#campaignTimer.onLeaderKnown()
      this.#proposals.leaderKnown()
    }
    if (role === Role.Candidate) this.counters.elections++
    this.#ports.host.log('info', 'leader', { term: this.term, lead: this.leaderName, role: roleName(role) })
  }

  // ---- applying ----

  #confChange(entry: ConfChange, id: RequestId, index: LogIndex, before: RecentEntry | null): number {
    const { members } = this.membership
    const { reason, gone } = this.roster.apply(this.raft, entry, index, before)
    this.membershipChanged(members)
    this.joining.onMembershipChange()
    if (gone?.id === this.identity.id) this.#owner.onRemoved(this.removalOf(this.identity.cluster))
    else if (gone !== null) this.removalNotices.onRemoved(gone)
    this.changes.onApplied(id, reason)
    return reason
  }

  /** Other members than before: a line for each that differs, and promotions are counted by the leader. */
  membershipChanged(before: readonly MemberInfo[]): void {
    for (const { change, member } of membershipChanges(before, this.membership.members)) {
      if (change === 'promoted' && this.role === Role.Leader) this.counters.learnersPromoted++
      this.#ports.host.log('info', 'membership', {
        change,
        name: member.name,
        id: member.id.toString(16),
        region: member.region,
      })
    }
    this.peers.update(this.membership.members)
  }

  /** What shows to one that was removed, of this cluster or of one that this was, that it is. */
  removalOf(cluster: ClusterId): quorate.member.IRemoval {
    return this.roster.removal(cluster, this.log, this.commit)
  }

  // ---- time ----

  /** One tick of time, in a turn. */
  tick(): void {
    this.#ticks++
    this.#timeTick()
    if (this.identity.creator && this.#ticks % ELECTION_TICKS === 0) this.#meetFounders()
    const now = this.#ports.clock.now()
    const working = this.store.pendingJob !== null && this.#applier.held === null && !this.catchUp.receives
    this.counters.proposalsFailed += this.writes.tick(this.#ticks, now, working)
    this.jobs.tick(now)
    this.reads.tick(this.#ticks, now)
    this.changes.tick(now)
    this.joining.tick(now)
    this.removalNotices.tick(this.#ticks)
    this.leases.tick(this.#ticks, now)
    this.physical.tick()
    this.hashes.tick(now)
    this.transfers.tick(now)
    this.leaderMover.tick()
    this.colos.tick()
    this.corruption.tick()
    this.#format.tick(now)
    this.clusterDeletion.tick(now)
    this.watches.tick(now)
    this.catchUp.tick()
    this.#campaignTimer.tick()
    this.raft.tick()
  }

  /** A leader whose ticks come too late sends its heartbeats too late (etcd: twice the interval). */
  #timeTick(): void {
    const now = this.#ports.clock.now()
    const { at, wakes } = this.#lastTick
    const late = now - at > 2 * HEARTBEAT_TICKS * this.#options.tickMs
    if (late && this.role === Role.Leader && wakes === this.sleeper.wakes) this.counters.lateTicks++
    this.#lastTick = { at: now, wakes: this.sleeper.wakes }
  }

  /** Founders that nobody has heard of may still be blank: an answer that says so gets them introduced. */
  #meetFounders(): void {
    for (const { id } of this.roster.unmet) this.peers.ping(id)
  }

  /** Work that is left goes on in a turn of its own, after whatever else has come. */
  #continue(watchesGoOn: boolean): void {
    const catchingUp = this.catchUp.goOn()
    const more =
      catchingUp ||
      watchesGoOn ||
      (this.#applier.waiting > 0 && this.#applier.held === null && !this.catchUp.receives) ||
      this.jobs.ready
    if (more) this.#goOn()
    this.physical.settle(this.sleeper.asleep)
  }

  #goOn(): void {
    if (this.#continuation) return
    this.#continuation = true
    this.#ports.clock.setTimer(0, () => {
      this.#continuation = false
      if (!this.#stopped) this.#owner.turn(() => {})
    })
  }
}

/** Of the log. */
function roleName(role: Role): string {
  switch (role) {
    case Role.Leader:
      return 'leader'
    case Role.Candidate:
      return 'candidate'
    case Role.PreCandidate:
      return 'pre-candidate'
    default:
      return 'follower'
  }
}
