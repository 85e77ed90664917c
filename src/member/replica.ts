/**
 * A living member: the consensus core, the log, the store and the channels, and the order in which one turn moves them.
 * Everything here runs inside a turn of its owner (member.ts), but `flush`, which follows it.
 */
import { type MemberInfo, type Membership, membershipChanges } from '../cluster/membership.ts'
import { keyOf } from '../cluster/names.ts'
import {
  APPLY_SLICE_ROWS,
  DEFAULT_QUOTA_BYTES,
  ELECTION_TICKS,
  FORWARD_BYTES,
  HEARTBEAT_TICKS,
  MAX_APPEND_BYTES,
  MAX_INFLIGHT_APPENDS,
  MAX_INFLIGHT_BYTES,
  MAX_RENEWED,
  MAX_UNCOMMITTED_BYTES,
  MAX_WAITING_CALLS,
  PROPOSAL_TIMEOUT_MS,
  REPROPOSE_TICKS,
  SLEEP_AFTER_TICKS,
  SNAPSHOT_SILENCE_TICKS,
  TICK_MS,
  WAKE_TICKS,
  WATCH_PROGRESS_MS,
} from '../limits.ts'
import { type Outcome, openStore, type RecentEntry, type Store } from '../mvcc/index.ts'
import type { Ports, StreamEvents } from '../ports.ts'
import { quorate } from '../proto/generated/member.js'
import { toNumber, toU64 } from '../proto/int64.ts'
import {
  type ConfChange,
  type ConfState,
  EntryType,
  type Message,
  MessageType,
  Raft,
  type Ready,
  Role,
  type SnapshotMeta,
} from '../raft/index.ts'
import {
  type BootId,
  bootId,
  type ClusterId,
  clusterId,
  type LogIndex,
  logIndex,
  type MemberId,
  memberId,
  NO_MEMBER,
  type RequestId,
  revision,
  type Term,
  term,
} from '../types.ts'
import { CLUSTER_FORMAT } from '../version.ts'
import { Access } from './access.ts'
import { Applier, encodeFinish } from './apply.ts'
import { ApplyMeter } from './apply-meter.ts'
import { AutoCompact } from './autocompact.ts'
import { Changes } from './changes.ts'
import { Clusters } from './clusters.ts'
import { Corruption } from './corruption.ts'
import { Counters } from './counters.ts'
import { Deadlines } from './deadlines.ts'
import type { Departure } from './departed.ts'
import { type Identity, loadIdentity, loadVote, saveVote } from './disk.ts'
import { decodeWrite } from './entry.ts'
import { Farewell } from './farewell.ts'
import { Flags } from './flags.ts'
import { ClusterFormat } from './format.ts'
import { Forwards } from './forwards.ts'
import { invariant } from './invariant.ts'
import { Jobs } from './jobs.ts'
import { Joining } from './joining.ts'
import { Leases } from './leases.ts'
import { type LogLimits, SqlLog } from './log.ts'
import { Log } from './log-lines.ts'
import { Peers } from './peers.ts'
import { Physical } from './physical.ts'
import type { Preference } from './placement.ts'
import { Placer } from './placer.ts'
import { Places } from './places.ts'
import { Quota } from './quota.ts'
import { Reads } from './reads.ts'
import type { Retention } from './retention.ts'
import { Roster } from './roster.ts'
import { Slumber } from './slumber.ts'
import { RefusedError, type SharedState, SnapshotReceiver, SnapshotSender } from './snapshot.ts'
import { Transfers } from './transfer.ts'
import { TransferCounts } from './transfer-counts.ts'
import { Watches } from './watches.ts'
import { Wiping } from './wiping.ts'
import { message, messageFromWire, messageToWire, PeerAnswer, type PeerBatch } from './wire.ts'
import { ownWrite, type PendingWrite, Writes } from './writes.ts'

/** What a peer is told that was removed. */
const REMOVED = 'removed'

/** How often a member does what, where a test wants it other than limits.ts says. */
export interface ReplicaOptions {
  readonly tickMs: number
  /** Ticks without anything to do before a leader asks the members to sleep. */
  readonly sleepAfterTicks: number
  readonly log: Partial<LogLimits>
  /** Leases in a leader's memory. */
  readonly maxRenewed: number
  /** What compaction leaves by itself; null: it is off. */
  readonly retention: Retention | null
  readonly watchProgressMs: number
  /** Bytes of the database above which it raises the alarm; negative: never. */
  readonly quotaBytes: number
  /** Who should lead. */
  readonly leaders: Preference
  /** How long after a write the members' data is compared; 0: never. */
  readonly corruptCheckMs: number
  /** The highest format of entries and messages that it takes part in. */
  readonly knows: number
  /** Where clients reach each member, by its name: a member that was added tells the others. */
  readonly clientURLs: ReadonlyMap<string, string>
}

export interface ReplicaOwner {
  /** Runs `fn` as one turn: one transaction, then what it sends. */
  turn(fn: () => void): void
  /** A write was applied (or found applied before): its callers can be answered. */
  settled(write: PendingWrite, outcome: Outcome): void
  settledBefore(write: PendingWrite, recent: RecentEntry): void
  flagged(write: PendingWrite, result: number): void
  /** A peer says that it is blank. */
  blankPeer(peer: MemberInfo, known: boolean): void
  /** This member was removed, or its cluster deleted. Runs within the turn. */
  departs(why: Departure): void
}

/** Guards one member's life between two losses of memory. */
export class Replica {
  readonly identity: Identity
  readonly boot: BootId
  readonly store: Store
  readonly log: SqlLog
  readonly raft: Raft
  readonly peers: Peers
  readonly writes = new Writes()
  readonly reads: Reads
  readonly jobs: Jobs
  readonly physical: Physical
  readonly counters = new Counters()
  readonly deadlines: Deadlines
  readonly leases: Leases
  readonly watches: Watches
  readonly access: Access
  readonly flags: Flags
  readonly clusters: Clusters
  readonly wiping: Wiping
  readonly quota: Quota
  readonly transfers: Transfers
  readonly transferCounts: TransferCounts
  readonly placer: Placer
  readonly places: Places
  readonly corruption: Corruption
  readonly changes: Changes
  readonly joining: Joining
  readonly roster: Roster
  readonly farewell: Farewell
  readonly #ports: Ports
  readonly #owner: ReplicaOwner
  readonly #options: ReplicaOptions
  readonly #applier: Applier
  readonly #applyMeter: ApplyMeter
  readonly #lines: Log
  readonly #autoCompact: AutoCompact
  readonly #format: ClusterFormat
  readonly #sender: SnapshotSender
  readonly #receiver: SnapshotReceiver
  readonly #forwards: Forwards
  #term: Term
  #vote: MemberId
  #commit: LogIndex
  #lead: MemberId = NO_MEMBER
  #role: Role = Role.Follower
  readonly slumber: Slumber
  #proposedWhenElected = false
  #ticks = 0
  #ticksWithoutLeader = 0
  #ticksWithoutSnapshot = 0
  /** The last finish proposed here. */
  #finishing: { index: number; term: number; tick: number } = { index: 0, term: 0, tick: 0 }
  #continuation = false
  #lastTick = { at: 0, wakes: -1 }
  #wantsSnapshot = false
  #giveUpImport = false
  #stopped = false

  constructor(ports: Ports, owner: ReplicaOwner, options: Partial<ReplicaOptions> = {}) {
    this.#ports = ports
    this.#owner = owner
    this.#options = {
      tickMs: TICK_MS,
      sleepAfterTicks: SLEEP_AFTER_TICKS,
      log: {},
      watchProgressMs: WATCH_PROGRESS_MS,
      maxRenewed: MAX_RENEWED,
      retention: null,
      quotaBytes: DEFAULT_QUOTA_BYTES,
      leaders: [],
      corruptCheckMs: 0,
      knows: CLUSTER_FORMAT,
      clientURLs: new Map(),
      ...options,
    }
    const { sql } = ports
    this.identity = loadIdentity(sql)
    this.boot = bootId(new DataView(ports.random.bytes(8).buffer).getBigUint64(0))
    this.roster = new Roster(sql, this.identity)
    const vote = loadVote(sql)
    this.#term = vote.term
    this.#vote = vote.vote
    this.store = openStore(sql)
    this.#commit = logIndex(0)
    this.log = new SqlLog(
      sql,
      this.store.restoring ? null : this.store.appliedIndex,
      () => ({ hardState: { term: this.#term, vote: this.#vote, commit: this.#commit }, conf: this.conf }),
      this.#options.log,
    )
    this.#commit = this.log.applied
    const bootNonce = new Uint8Array(8)
    new DataView(bootNonce.buffer).setBigUint64(0, this.boot)
    this.raft = new Raft({
      id: this.identity.id,
      electionTicks: ELECTION_TICKS,
      heartbeatTicks: HEARTBEAT_TICKS,
      storage: this.log,
      applied: this.log.applied,
      bootNonce,
      random: (n) => ports.random.int(n),
      preVote: true,
      checkQuorum: true,
      readOnly: 0,
      maxAppendBytes: MAX_APPEND_BYTES,
      maxCommittedBytesPerReady: MAX_INFLIGHT_BYTES,
      maxUncommittedBytes: MAX_UNCOMMITTED_BYTES,
      maxInflightAppends: MAX_INFLIGHT_APPENDS,
      maxInflightBytes: MAX_INFLIGHT_BYTES,
      disableProposalForwarding: true, // forwarded here, numbered: see #propose
      disableConfChangeValidation: false,
      elected: () => this.#elected(),
      stepDownOnRemoval: true,
      life: this.identity.birth,
      lifeOf: (id) => this.roster.get(id)?.birth ?? 0n,
      // Two that count votes by configurations further apart than one change could both be elected.
      // And who has no state can't lead; but its vote is good, for its log is whole, and may be needed before anybody can send it one.
      mayCampaign: () => this.joining.started && !this.changing && !this.store.restoring,
    })
    this.#forwards = new Forwards(this.boot)
    this.reads = new Reads(this.boot, () => ports.clock.now())
    this.#lines = new Log(ports.host, ports.clock)
    this.#applyMeter = new ApplyMeter(this.counters, ports.clock, this.#lines)
    this.jobs = new Jobs(this.store, () => ports.clock.now())
    const turn = (fn: () => void): void => {
      if (!this.#stopped) owner.turn(fn)
    }
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
      used: (use, now, expires) => this.#used(use.index, now, expires),
    })
    this.watches = this.#openWatches()
    const self = this
    this.peers = new Peers(ports.transport, ports.clock, {
      get wantsSnapshot() {
        return self.#wantsSnapshot
      },
      get asleep() {
        return self.asleep
      },
      get colo() {
        return self.places.own
      },
      cluster: this.identity.cluster,
      id: this.identity.id,
      boot: this.boot,
      answered: (from, answer) => owner.turn(() => this.#answered(from, answer)),
      received: (batch) => owner.turn(() => this.#received(batch)),
      talk: (to) => this.leases.talk(to),
      inHurry: (id) => this.#forwards.inHurry(id, this.#ticks),
      formats: () => this.#format.said,
      wake: () => {
        if (!this.#stopped) owner.turn(() => {})
      },
      unreachable: (id) =>
        owner.turn(() => {
          this.raft.reportUnreachable(id)
          this.slumber.unreachable(id)
        }),
    })
    this.peers.update(this.membership.members)
    this.flags = new Flags(ports, this.#options.knows)
    this.#format = new ClusterFormat(this, ports.random)
    this.clusters = new Clusters(ports)
    this.wiping = new Wiping(this, ports)
    this.quota = new Quota(this, ports, this.#options.quotaBytes)
    this.transfers = new Transfers(this)
    this.placer = new Placer(this, this.#options.leaders)
    this.places = new Places(this, ports.place)
    this.#applier = new Applier(this.store, this, {
      known: (id) => this.writes.get(id)?.request,
      applied: (id, outcome, request, index) => {
        this.leases.applied(request, outcome, index)
        const write = this.writes.take(id)
        this.#applyMeter.applied(index, id, request, outcome, write)
        if (write !== undefined) owner.settled(write, outcome)
      },
      flagged: (id, request, result) => {
        const write = this.writes.take(id)
        this.#applyMeter.applied(logIndex(this.store.appliedIndex), id, request, null, write)
        if (write !== undefined) owner.flagged(write, result)
      },
      appliedBefore: (id, recent) => {
        const write = this.writes.take(id)
        if (write !== undefined) owner.settledBefore(write, recent)
      },
      confChange: (change, id, index, before) => this.#confChange(change, id, index, before),
    })
    this.transferCounts = new TransferCounts(ports, (id) => this.nameOf(id))
    this.#sender = new SnapshotSender(this.store, ports, this.peers, {
      turn: (fn) => owner.turn(fn),
      meta: () => ({ meta: this.#meta(), membership: this.membership, ...this.#shared() }),
      began: (to) => this.transferCounts.sends.began(to),
      ended: (to, ok) => {
        this.transferCounts.sends.ended(to, ok)
        this.raft.reportSnapshot(to, ok)
        if (ok) this.corruption.joined()
      },
    })
    this.#receiver = new SnapshotReceiver(this.store, {
      began: (from) => this.transferCounts.receives.began(from),
      received: (m, members, { flags, clusters }) => {
        this.transferCounts.receives.ended(m.from, true)
        this.flags.restore(flags)
        this.clusters.restore(clusters)
        this.#restored(m, members)
      },
    })
    this.#autoCompact = new AutoCompact(this, ports, this.#options.retention)
    this.leases = new Leases(this, ports, this.#options.maxRenewed)
    this.corruption = new Corruption(this, ports, this.#options.corruptCheckMs, turn)
    this.slumber = new Slumber(this, ports, this.#options, vote.lead)
    this.changes = new Changes(this, this.#forwards)
    this.joining = new Joining(this, ports, this.#options.clientURLs)
    this.farewell = new Farewell(this, ports)
    // Who has never had a state asks for it at once.
    if (this.#newborn) this.#ticksWithoutSnapshot = ELECTION_TICKS
    this.#wantsSnapshot = this.#newborn
  }

  #openWatches(): Watches {
    const hasLeader = (): boolean => this.mayHaveLeader
    this.deadlines.register('progress', (now) => this.watches.due(now))
    const { cluster: clusterId, id } = this.identity
    return new Watches({
      ...this.#ports,
      store: this.store,
      access: this.access,
      get hasLeader() {
        return hasLeader()
      },
      header: (at) => ({ clusterId, memberId: id, revision: revision(at), raftTerm: this.#term }),
      progressMs: this.#options.watchProgressMs,
      setDeadline: (at) => this.deadlines.set('progress', at),
      turn: () => {
        if (!this.#stopped) this.#owner.turn(() => {})
      },
    })
  }

  // ---- what others may know ----

  get lead(): MemberId {
    return this.#lead
  }
  /** Name of the cluster and of its generation. */
  get key(): string {
    return keyOf(this.identity.clusterName, this.identity.generation)
  }
  /** Who leads, or led when all fell asleep. */
  get leader(): MemberId {
    return this.slumber.leader
  }
  get asleep(): boolean {
    return this.slumber.asleep
  }
  /** A leader is known, or may be heard of in a moment: who sleeps has not looked for one. */
  get mayHaveLeader(): boolean {
    return this.leader !== NO_MEMBER || this.asleep || this.slumber.seeking
  }
  /** Ticks of this life. */
  get ticks(): number {
    return this.#ticks
  }
  get role(): Role {
    return this.#role
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
  get sendsSnapshot(): boolean {
    return this.#sender.active > 0
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

  /** A change of members is committed and not in force here yet. */
  get changing(): boolean {
    return this.#applier.hasConfChange
  }

  /** It joins, and has no state yet. */
  get #newborn(): boolean {
    return this.store.restoring && this.log.lastIndex() === 0
  }

  known(id: MemberId): boolean {
    return this.roster.known(id)
  }

  /** A cluster was made: its maker leads, so that the first write needs no election. */
  campaign(): void {
    this.slumber.wake('birth')
    this.raft.campaign()
  }

  /** The platform's alarm, in a turn. */
  alarm(): void {
    if (this.asleep) this.leases.rouse()
    const now = this.#ports.clock.now()
    this.deadlines.fire(now)
    this.leases.alarm(now)
  }

  stop(reason: string): void {
    this.#stopped = true
    this.slumber.stop()
    this.peers.closeAll(reason)
    this.watches.stop()
  }

  /** The cluster's format, where this code does not know it: it can have no part in anything. */
  get unknownFormat(): number | null {
    return this.#format.unknown
  }

  // ---- what keeps it awake ----

  /** What waits here and needs the others; null: nothing. */
  needed(): string | null {
    if (this.store.restoring || this.store.importing !== null) return 'a snapshot is being received'
    if (this.store.pendingJob !== null) return 'an entry is half applied'
    if (this.writes.size > 0) return 'a write'
    if (this.reads.size > 0) return 'a linearizable read'
    if (this.changes.size > 0 || this.joining.unpublished) return 'a change of members'
    if (this.joining.active > 0) return 'a member to be introduced'
    if (this.leases.busy) return 'leases'
    if (this.transfers.busy) return 'the lead is to move'
    if (this.wiping.busy) return 'a cluster that was deleted'
    if (this.watches.lags) return 'a watch whose client does not read'
    if (this.corruption.busy) return 'hashes are compared'
    return this.#autoCompact.due ? 'compaction is due' : null
  }

  /** What else keeps it awake. */
  busy(): string | null {
    if (this.#applier.waiting > 0) return 'entries to apply'
    if (this.jobs.pending > 0) return 'a long read'
    if (this.watches.busy) return 'watches'
    if (!this.physical.done) return 'compaction'
    return this.#sender.active > 0 ? 'a snapshot is being sent' : null
  }

  turn(fn: () => void): void {
    this.#owner.turn(fn)
  }

  readonly tell = (level: 'info' | 'warn' | 'error', event: string, fields: Record<string, unknown>): void => {
    this.#ports.host.log(level, event, fields)
  }

  // ---- one turn ----

  /** At the end of every turn, inside its transaction: does all that can be done now. */
  settle(): void {
    if (this.writes.unproposed || this.reads.size > 0 || this.transfers.busy) this.slumber.stir()
    this.slumber.settle()
    this.leases.settle()
    this.transfers.settle()
    this.#drain()
    if (this.slumber.lookForLeader()) this.#drain()
    if (this.#applier.waiting > 0) {
      this.#applier.run()
      if (!this.store.restoring) this.log.setApplied(this.store.appliedIndex)
      // A change of membership, or the end of a long entry, may have something to say.
      this.#drain()
    }
    if (!this.store.restoring) this.reads.serve(this.#applier.readable, this.store.revision)
    this.leases.serve()
    this.transfers.settle()
    this.jobs.run()
    const watchesGoOn = this.watches.settle()
    this.#autoCompact.settle()
    this.corruption.settle()
    this.wiping.settle()
    this.deadlines.settle(this.#ports.clock.now())
    this.#continue(watchesGoOn)
  }

  /** What waits goes into the core, and what the core has to say is done, until it has nothing more. */
  #drain(): void {
    for (;;) {
      this.#propose()
      this.#finish()
      const context = this.#lead === NO_MEMBER ? null : this.reads.nextRound(this.#ticks)
      if (context !== null && this.raft.readIndex(context) !== null) this.reads.startAgain()
      if (!this.raft.hasReady()) return
      this.#ready(this.raft.ready())
      this.raft.advance()
    }
  }

  /** After the turn's transaction. */
  flush(): void {
    this.peers.flush()
    this.watches.flush()
    this.slumber.flush()
  }

  #ready(ready: Ready): void {
    if (ready.hardState !== null) {
      const { term: t, vote, commit } = ready.hardState
      invariant(t >= this.#term && commit >= this.#commit, 'term and commit index never regress')
      if (t !== this.#term || vote !== this.#vote) saveVote(this.#ports.sql, { term: t, vote, lead: this.slumber.hint })
      this.#term = t
      this.#vote = vote
      this.#commit = commit
    }
    if (ready.snapshot !== null) this.log.reset(ready.snapshot.index, ready.snapshot.term)
    if (ready.entries.length > 0) this.log.append(ready.entries)
    if (ready.softState !== null) this.#leader(ready.softState.lead, ready.softState.role)
    for (const m of ready.messages) {
      invariant(!asksForVote(m) || this.joining.started, 'a member that is not on record never asks for votes')
      if (m.type === MessageType.Snap) this.#sender.start(m)
      else this.peers.send(m)
    }
    if (ready.committedEntries.length > 0) {
      this.#applyMeter.committed(ready.committedEntries.at(-1)?.index ?? this.#commit)
      this.#applier.push(ready.committedEntries)
    }
    for (const state of ready.readStates) this.reads.confirmed(state)
  }

  #leader(lead: MemberId, role: Role): void {
    if (this.#role === Role.Leader && role !== Role.Leader) {
      this.#sender.stop()
      this.transferCounts.sends.gaveUp()
    }
    const changed = lead !== this.#lead || role !== this.#role
    this.#role = role
    this.#lead = lead
    if (!changed) return
    if (lead !== NO_MEMBER) {
      this.counters.leaderChanges++
      this.slumber.heardLeader()
    }
    this.slumber.stir()
    this.slumber.leaderChanged()
    this.changes.proposeAgain()
    this.reads.startAgain()
    this.leases.settle()
    this.#forwards.clear()
    this.placer.begin()
    if (lead !== NO_MEMBER) {
      this.#ticksWithoutLeader = 0
      if (!this.#proposedWhenElected) this.writes.proposeAgain()
      this.#proposedWhenElected = false
    }
    if (role === Role.Candidate) this.counters.elections++
    this.#ports.host.log('info', 'leader', { term: this.#term, lead: this.leaderName, role: roleName(role) })
  }

  /** All that waits here goes into the log behind the first entry of the new term. */
  #elected(): readonly Uint8Array[] {
    this.writes.proposeAgain()
    this.#proposedWhenElected = true
    return this.log.mayPropose ? this.writes.collect(this.#ticks, MAX_UNCOMMITTED_BYTES, this.flags.format) : []
  }

  /** Waiting writes go into the log, or to the leader. */
  #propose(): void {
    this.changes.propose()
    if (!this.writes.unproposed || this.#lead === NO_MEMBER) return
    if (this.#role === Role.Leader) {
      if (!this.log.mayPropose) return
      const entries = this.writes.collect(this.#ticks, MAX_UNCOMMITTED_BYTES, this.flags.format)
      if (entries.length > 0) this.raft.propose(entries)
      return
    }
    while (this.writes.unproposed) {
      const data = this.writes.collect(this.#ticks, FORWARD_BYTES, this.flags.format)
      if (data.length === 0) return
      this.peers.send(this.#forwards.make(this.identity.id, this.#lead, this.#term, data))
    }
  }

  /** A long entry whose slices are done here may show everywhere: see apply.ts. */
  #finish(): void {
    const long = this.#applier.held
    if (long === null || this.#role !== Role.Leader) return
    const { index, term: at, tick } = this.#finishing
    if (index === long && at === this.#term && this.#ticks - tick < REPROPOSE_TICKS) return
    this.#finishing = { index: long, term: this.#term, tick: this.#ticks }
    this.raft.propose([encodeFinish(long)])
  }

  #step(m: Message): void {
    if (m.to !== this.identity.id) return
    this.slumber.stepped(m)
    switch (m.type) {
      case MessageType.ReadIndex:
        this.#forwards.asked(m.from, this.#ticks)
        break
      case MessageType.Prop:
        this.#forwards.asked(m.from, this.#ticks)
        if (this.#role !== Role.Leader || !this.log.mayPropose || !this.#forwards.takes(m, this.#term)) return
        if (m.entries.some((e) => e.type === EntryType.ConfChange)) this.changes.forwarded(m)
        else {
          this.placer.forwarded(m.from, m.entries.length)
          this.raft.propose(m.entries.map((e) => e.data))
        }
        return
      case MessageType.App:
        // Taking more than apply can follow would overwrite what it still needs: the leader sends it again.
        // And who has no state yet has no use for entries: it may have been born behind the first.
        if (m.entries.length > 0 && (!this.log.mayTake || this.#newborn)) return
        break
      case MessageType.Snap:
        return // comes with its state, as a transfer
    }
    this.raft.step(m)
  }

  // ---- peers ----

  /** Why a batch is not for this member, or null. */
  refuses(batch: PeerBatch): string | null {
    if (toU64(batch.cluster) !== this.identity.cluster) return this.farewell.was(batch) ? REMOVED : 'another cluster'
    if (toU64(batch.to) !== this.identity.id) return 'another member'
    const from = memberId(toU64(batch.from))
    if (this.membership.removed.includes(from)) return REMOVED
    return this.#format.takes(batch.version) ? null : 'of a newer format'
  }

  #received(batch: PeerBatch): void {
    const refused = this.refuses(batch)
    if (refused !== null) {
      this.#lines.seldom('warn', 'refused', { reason: refused, peer: toU64(batch.from).toString(16) }, `refused ${refused}`)
      return
    }
    const from = memberId(toU64(batch.from))
    this.peers.meet(from)
    this.#heard(from)
    this.places.heard(from, batch.colo)
    this.#format.heard(from, batch.knows)
    const messages = (batch.messages ?? []).map(messageFromWire)
    this.slumber.wokenBy(from, messages)
    for (const m of messages) if (m.from === from) this.#step(m)
    if (batch.lease) this.leases.heard(from, toU64(batch.boot), batch.lease)
    if (batch.wantsSnapshot) this.#sendWanted(from)
  }

  /** A pipeline request, within a turn; `answer` is built after it. */
  request(batch: PeerBatch): (() => Uint8Array) | string {
    const refused = this.refuses(batch)
    if (refused !== null) {
      const removal = refused === REMOVED ? this.removalOf(clusterId(toU64(batch.cluster))) : null
      return () => PeerAnswer.encode({ ...this.#format.said, refused, removal }).finish()
    }
    const from = memberId(toU64(batch.from))
    if (batch.removal) {
      this.#owner.departs(batch.removal)
      return () => PeerAnswer.encode(this.#format.said).finish()
    }
    if (batch.sleep) {
      this.#heard(from)
      if (batch.lease) this.leases.heard(from, toU64(batch.boot), batch.lease)
      const asleep = this.slumber.asked(from, batch.sleep)
      return () => PeerAnswer.encode({ ...this.#format.said, asleep }).finish()
    }
    if (batch.hash) {
      this.#heard(from)
      const hash = this.corruption.asked(batch.hash)
      return () => PeerAnswer.encode({ ...this.#format.said, hash }).finish()
    }
    let snapshot: quorate.member.ISnapshotProgress | null = null
    if (batch.snapshot) {
      // Its last step must be one that the core takes: a message of the present term.
      if (batch.snapshot.membership && !namesMember(batch.snapshot.membership, this.identity.id)) return 'of before this member'
      if (batch.snapshot.message && toNumber(batch.snapshot.message.term) < this.#term) return 'of an older term'
      try {
        if ((batch.snapshot.flags?.format ?? 0) > this.flags.knows) return 'of a newer format'
        snapshot = this.#receiver.step(batch.snapshot)
      } catch (e) {
        if (!(e instanceof RefusedError)) throw e
        return e.message
      }
    }
    this.#received(batch)
    return () => {
      const wire: quorate.member.IPeerAnswer = {
        ...this.#format.said,
        boot: this.peers.envelope(from).boot ?? 0,
        from: this.peers.envelope(from).from ?? 0,
        messages: this.peers.take(from).map(messageToWire),
        wantsSnapshot: this.#wantsSnapshot,
        lease: this.leases.talk(from),
        colo: this.places.own,
      }
      if (snapshot !== null) wire.snapshot = snapshot
      return PeerAnswer.encode(wire).finish()
    }
  }

  #answered(from: MemberId, answer: PeerAnswer): void {
    if (answer.blank) {
      this.raft.reportUnreachable(from)
      // What is in its channel may be of before its last change.
      const peer = this.roster.get(from)
      if (peer?.joining) this.joining.blank(from, toU64(answer.nonce))
      else if (peer !== undefined) this.#owner.blankPeer(peer, this.known(from))
      return
    }
    if (answer.refused) {
      const { departed } = answer
      if (departed?.deleted) {
        this.#owner.departs('deleted')
        return
      }
      if (answer.removal) {
        this.#owner.departs(answer.removal)
        return
      }
      if (departed) {
        const { seats } = departed
        // Whoever has gone may have known more: that this one was gone before.
        if (seats && this.roster.isLeftOutBy(seats)) {
          this.#owner.departs(departed)
          return
        }
        this.raft.learnCommit(logIndex(toNumber(departed.index)), term(toNumber(departed.term)))
      }
      this.raft.reportUnreachable(from)
      const peer = this.nameOf(from)
      this.#lines.seldom('warn', 'refused by peer', { peer, reason: answer.refused }, `refused by ${peer}`)
      return
    }
    this.#heard(from)
    this.places.heard(from, answer.colo)
    this.#format.heard(from, answer.knows)
    const messages = (answer.messages ?? []).map(messageFromWire)
    if (messages.length > 0 || answer.wantsSnapshot) this.slumber.wokenBy(from, messages)
    for (const m of messages) if (m.from === from) this.#step(m)
    if (answer.lease) this.leases.heard(from, toU64(answer.boot), answer.lease)
    if (answer.wantsSnapshot) this.#sendWanted(from)
  }

  /** From now on this peer is one that remembers: if it is ever blank, something was lost. */
  #heard(from: MemberId): void {
    this.slumber.heard(from)
    this.roster.heard(from)
  }

  accept(): StreamEvents {
    return this.peers.accept()
  }

  // ---- snapshots ----

  #meta(): SnapshotMeta {
    const snapshot = this.log.snapshot()
    invariant(snapshot !== 'unavailable', 'the applied index has a term')
    return snapshot
  }

  /** What all members agree on beside keys and membership. */
  #shared(): SharedState {
    return { flags: this.flags.toWire(), clusters: this.clusters.list.made === 0 ? null : this.clusters.toWire() }
  }

  #sendWanted(to: MemberId): void {
    if (this.#role !== Role.Leader) return
    this.#sender.start(
      message({ type: MessageType.Snap, to, from: this.identity.id, term: this.#term, snapshot: this.#meta() }),
    )
  }

  /** All of a snapshot is in the store: log, membership and core follow in the same turn. */
  #restored(m: Message, membership: Membership): void {
    const { snapshot } = m
    invariant(snapshot !== null && snapshot.index === this.store.appliedIndex, 'a snapshot ends at its own index')
    this.#wantsSnapshot = false
    this.#applier.skipTo(snapshot.index)
    if (snapshot.index > this.#commit) {
      this.raft.step(m)
      const behind = this.raft.status().commit < snapshot.index
      invariant(!behind, 'a snapshot that was taken moves the commit index')
    } else this.raft.restoreConf(snapshot.conf)
    const { members } = this.membership
    this.roster.set(membership, snapshot.conf)
    this.#tellMembership(members)
    this.peers.update(membership.members)
    this.log.setApplied(snapshot.index)
  }

  /** What is other than before: a line for each, and promotions are counted by the leader. */
  #tellMembership(before: readonly MemberInfo[]): void {
    for (const { change, member } of membershipChanges(before, this.membership.members)) {
      if (change === 'promoted' && this.#role === Role.Leader) this.counters.learnersPromoted++
      this.#ports.host.log('info', 'membership', {
        change,
        name: member.name,
        id: member.id.toString(16),
        region: member.region,
      })
    }
  }

  /** A token lives on: nobody waits for that, and if nothing comes of it the next use says so again. */
  #used(index: number, now: number, expires: number): void {
    if (this.isLearner || this.store.restoring || this.writes.size >= MAX_WAITING_CALLS / 2) return
    const body = quorate.member.AuthTokenUse.encode({ index, now, expires }).finish()
    const method = quorate.member.Method.AUTH_TOKEN_USE
    const request = decodeWrite(method, body)
    this.writes.add(ownWrite(this.#ports.random, { method, body, request, deadline: now + PROPOSAL_TIMEOUT_MS }))
  }

  // ---- applying ----

  #confChange(entry: ConfChange, id: RequestId, index: LogIndex, before: RecentEntry | null): number {
    const { members } = this.membership
    const { reason, gone } = this.roster.apply(this.raft, entry, index, before)
    this.#tellMembership(members)
    this.peers.update(this.membership.members)
    this.joining.superseded()
    if (gone?.id === this.identity.id) this.#owner.departs(this.removalOf(this.identity.cluster))
    else if (gone !== null) this.farewell.removed(gone)
    this.changes.applied(id, reason)
    return reason
  }

  /** What shows to one that was removed, of this cluster or of one that this was, that it is. */
  removalOf(cluster: ClusterId): quorate.member.IRemoval {
    return this.roster.removal(cluster, this.log)
  }

  // ---- time ----

  /** One tick of time, in a turn. */
  tick(): void {
    this.#ticks++
    this.#timeTick()
    if (this.identity.creator && this.#ticks % ELECTION_TICKS === 0) this.#meetFounders()
    const now = this.#ports.clock.now()
    this.counters.proposalsFailed += this.writes.tick(this.#ticks, now)
    this.reads.tick(this.#ticks, now)
    this.changes.tick(now)
    this.joining.tick(now)
    this.farewell.tick(this.#ticks)
    this.leases.tick(this.#ticks, now)
    this.physical.tick(now)
    this.transfers.tick(now)
    this.placer.tick()
    this.places.tick()
    this.corruption.tick()
    this.#format.tick(now)
    this.wiping.tick(now)
    this.watches.tick(now)
    if (this.store.restoring || this.store.importing !== null) this.#tickImport()
    if (this.#lead === NO_MEMBER && !this.store.restoring) {
      this.#ticksWithoutLeader++
      // Whoever led before has had its chance; somebody is waiting.
      const patience = WAKE_TICKS + this.#ports.random.int(WAKE_TICKS)
      if (this.#role === Role.Follower && this.#ticksWithoutLeader > patience && this.#awaited) {
        this.#ticksWithoutLeader = 0
        this.raft.campaign()
      }
    }
    this.raft.tick()
  }

  /** A leader whose ticks come too late sends its heartbeats too late (etcd: twice the interval). */
  #timeTick(): void {
    const now = this.#ports.clock.now()
    const { at, wakes } = this.#lastTick
    const late = now - at > 2 * HEARTBEAT_TICKS * this.#options.tickMs
    if (late && this.#role === Role.Leader && wakes === this.slumber.wakes) this.counters.lateTicks++
    this.#lastTick = { at: now, wakes: this.slumber.wakes }
  }

  /** Somebody waits for a leader. */
  get #awaited(): boolean {
    return this.writes.size + this.reads.size > 0 || this.leases.busy || this.transfers.busy || this.wiping.busy
  }

  /** Founders that nobody has heard of may still be blank: an answer that says so gets them introduced. */
  #meetFounders(): void {
    for (const { id } of this.roster.unmet) this.peers.nudge(id)
  }

  #tickImport(): void {
    this.#ticksWithoutSnapshot = this.#receiver.heard ? 0 : this.#ticksWithoutSnapshot + 1
    this.#receiver.heard = false
    if (this.store.restoring) {
      this.#wantsSnapshot = this.#ticksWithoutSnapshot > ELECTION_TICKS
      // It has no say in elections, but the leader must hear that it is there.
      if (this.#wantsSnapshot && this.#ticks % ELECTION_TICKS === 0) for (const id of this.peers.ids()) this.peers.nudge(id)
    } else this.#giveUpImport = this.#ticksWithoutSnapshot > SNAPSHOT_SILENCE_TICKS
  }

  /** Work that is left goes on in a turn of its own, after whatever else has come. */
  #continue(watchesGoOn: boolean): void {
    if (this.#giveUpImport && this.store.importing !== null) {
      if (this.store.abortImport(APPLY_SLICE_ROWS)) {
        this.#giveUpImport = false
        this.transferCounts.receives.gaveUp()
      }
    }
    const clearing = this.store.importing?.clearing === true && !this.store.importing.aborting
    if (clearing) this.store.importSlice(APPLY_SLICE_ROWS)
    const blocked = this.store.restoring || this.store.importing !== null
    const more =
      watchesGoOn ||
      clearing ||
      (this.#applier.waiting > 0 && this.#applier.held === null && !blocked) ||
      this.jobs.pending > 0 ||
      (this.#giveUpImport && blocked)
    if (more && !this.#continuation) {
      this.#continuation = true
      this.#ports.clock.setTimer(0, () => {
        this.#continuation = false
        if (!this.#stopped) this.#owner.turn(() => {})
      })
    }
    this.physical.settle()
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

function asksForVote(m: Message): boolean {
  return m.type === MessageType.Vote || m.type === MessageType.PreVote
}

function namesMember({ members }: quorate.member.IMembership, id: MemberId): boolean {
  return (members ?? []).some((m) => toU64(m.id) === id)
}
