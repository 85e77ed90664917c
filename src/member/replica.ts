/**
 * A living member: the consensus core, the log, the store and the channels, and the order in which one turn moves them.
 * Everything here runs inside a turn of its owner (member.ts), but `flush`, which follows it.
 */
import { type MemberInfo, type Membership, memberFromWire } from '../cluster/membership.ts'
import {
  APPLY_SLICE_ROWS,
  COMPACTION_PAUSE_MS,
  DEFAULT_QUOTA_BYTES,
  ELECTION_TICKS,
  FORWARD_BYTES,
  HEARTBEAT_TICKS,
  MAX_APPEND_BYTES,
  MAX_INFLIGHT_APPENDS,
  MAX_INFLIGHT_BYTES,
  MAX_RENEWED,
  MAX_UNCOMMITTED_BYTES,
  REPROPOSE_TICKS,
  SLEEP_AFTER_TICKS,
  SNAPSHOT_SILENCE_TICKS,
  TICK_MS,
  WAKE_TICKS,
  WATCH_PROGRESS_MS,
} from '../limits.ts'
import { type Outcome, openStore, type RecentEntry, type Store } from '../mvcc/index.ts'
import { type Ports, type StreamEvents, TIMED_OUT } from '../ports.ts'
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
import { Applier, encodeFinish } from './apply.ts'
import { AutoCompact } from './autocompact.ts'
import { Deadlines } from './deadlines.ts'
import {
  type Identity,
  loadIdentity,
  loadKnown,
  loadMembership,
  loadVote,
  saveKnown,
  saveMembership,
  saveVote,
} from './disk.ts'
import { Flags } from './flags.ts'
import { invariant } from './invariant.ts'
import { Jobs } from './jobs.ts'
import { Leases } from './leases.ts'
import { type LogLimits, SqlLog } from './log.ts'
import { Peers } from './peers.ts'
import { Quota } from './quota.ts'
import { Reads } from './reads.ts'
import type { Retention } from './retention.ts'
import { type Level, Sleep } from './sleep.ts'
import { RefusedError, SnapshotReceiver, SnapshotSender } from './snapshot.ts'
import { Transfers } from './transfer.ts'
import { Watches } from './watches.ts'
import { message, messageFromWire, messageToWire, PeerAnswer, type PeerBatch, WIRE_VERSION } from './wire.ts'
import { type PendingWrite, Writes } from './writes.ts'

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
}

/** Who waits until what a compaction removed is gone from the disk. */
interface PhysicalWait {
  readonly revision: number
  readonly done: () => void
  readonly late: () => void
  /** On the member's clock, milliseconds. */
  readonly deadline: number
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
  readonly deadlines: Deadlines
  readonly leases: Leases
  readonly watches: Watches
  readonly flags: Flags
  readonly quota: Quota
  readonly transfers: Transfers
  readonly #ports: Ports
  readonly #owner: ReplicaOwner
  readonly #options: ReplicaOptions
  readonly #applier: Applier
  readonly #autoCompact: AutoCompact
  readonly #sender: SnapshotSender
  readonly #receiver: SnapshotReceiver
  readonly #known: Set<MemberId>
  /** The last forward taken from each sender's life: older ones arrive too late to count. */
  readonly #forwards = new Map<MemberId, { boot: bigint; sequence: bigint }>()
  /** Tick at which each member last forwarded a write or a read: callers may be waiting there. */
  readonly #askedAt = new Map<MemberId, number>()
  readonly #physical: PhysicalWait[] = []
  #membership: Membership
  #conf: ConfState
  #term: Term
  #vote: MemberId
  #commit: LogIndex
  #lead: MemberId = NO_MEMBER
  /** Who led when this member last fell asleep: asked first, where nobody is known to lead. */
  #hint: MemberId
  #role: Role = Role.Follower
  readonly #sleep: Sleep
  /** Tick at which each member was last heard of. */
  readonly #heardAt = new Map<MemberId, number>()
  /** Awake, and no word of a leader yet. */
  #unheard = true
  #rousing = false
  /** What this life had cost when it woke. */
  #woke = { at: 0, why: '', read: 0, written: 0, requests: 0, streamMessages: 0 }
  /** Wakes of this life, and milliseconds awake in those that are over. */
  readonly awake = { times: 0, ms: 0 }
  #closeStreams = false
  #proposedWhenElected = false
  #ticks = 0
  #leaderTick = 0
  #ticksWithoutLeader = 0
  #ticksWithoutSnapshot = 0
  #forwardSequence = 0n
  /** The last finish proposed here. */
  #finishing: { index: number; term: number; tick: number } = { index: 0, term: 0, tick: 0 }
  #continuation = false
  #compacting = false
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
      ...options,
    }
    const { sql } = ports
    this.identity = loadIdentity(sql)
    this.boot = bootId(new DataView(ports.random.bytes(8).buffer).getBigUint64(0))
    const { membership, conf } = loadMembership(sql)
    this.#membership = membership
    this.#conf = conf
    this.#known = loadKnown(sql)
    const vote = loadVote(sql)
    this.#term = vote.term
    this.#vote = vote.vote
    this.#hint = vote.lead
    this.store = openStore(sql)
    this.#commit = logIndex(0)
    this.log = new SqlLog(
      sql,
      this.store.restoring ? null : this.store.appliedIndex,
      () => ({ hardState: { term: this.#term, vote: this.#vote, commit: this.#commit }, conf: this.#conf }),
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
    })
    this.reads = new Reads(this.boot)
    this.jobs = new Jobs(this.store, () => ports.clock.now())
    this.deadlines = new Deadlines(ports.alarm)
    this.watches = this.#openWatches()
    const self = this
    this.peers = new Peers(ports.transport, ports.clock, {
      get wantsSnapshot() {
        return self.#wantsSnapshot
      },
      get asleep() {
        return self.asleep
      },
      cluster: this.identity.cluster,
      id: this.identity.id,
      boot: this.boot,
      answered: (from, answer) => owner.turn(() => this.#answered(from, answer)),
      received: (batch) => owner.turn(() => this.#received(batch)),
      talk: (to) => this.leases.talk(to),
      inHurry: (id) => this.#ticks - (this.#askedAt.get(id) ?? -ELECTION_TICKS) < ELECTION_TICKS,
      wake: () => {
        if (!this.#stopped) owner.turn(() => {})
      },
      unreachable: (id) => owner.turn(() => this.#unreachable(id)),
    })
    this.peers.update(membership.members)
    this.flags = new Flags(ports)
    this.quota = new Quota(this, ports, this.#options.quotaBytes)
    this.transfers = new Transfers(this)
    this.#applier = new Applier(this.store, this.flags, {
      known: (id) => this.writes.get(id)?.request,
      applied: (id, outcome, request, index) => {
        this.leases.applied(request, outcome, index)
        this.#applied(id, outcome)
      },
      flagged: (id, _, result) => {
        const write = this.writes.take(id)
        if (write !== undefined) owner.flagged(write, result)
      },
      appliedBefore: (id, recent) => {
        const write = this.writes.take(id)
        if (write !== undefined) owner.settledBefore(write, recent)
      },
      confChange: (change) => this.#confChange(change),
      confChangeSkipped: (change) => {
        this.raft.applyConfChange(change)
      },
    })
    this.#sender = new SnapshotSender(this.store, ports, this.peers, {
      turn: (fn) => owner.turn(fn),
      meta: () => ({ meta: this.#meta(), membership: this.#membership, flags: this.flags.toWire() }),
      ended: (to, ok) => this.raft.reportSnapshot(to, ok),
    })
    this.#receiver = new SnapshotReceiver(this.store, {
      received: (m, members, flags) => {
        this.flags.restore(flags)
        this.#restored(m, members)
      },
    })
    this.#autoCompact = new AutoCompact(this, ports, this.#options.retention)
    this.leases = new Leases(this, ports, this.#options.maxRenewed)
    this.#sleep = new Sleep(
      {
        busy: () => this.#busy(),
        needed: () => this.#needed(),
        level: () => this.#level(),
        living: () =>
          [...this.peers.ids()].filter((id) => this.#ticks - (this.#heardAt.get(id) ?? -LIVING_TICKS) < LIVING_TICKS),
        enough: (asleep) => this.#enough(asleep),
        get silence() {
          return self.#role === Role.Leader ? 0 : self.#ticks - self.#leaderTick
        },
        turn: (fn) => owner.turn(fn),
        tick: () => this.#tick(),
        ask: (peer, level, timeoutMs, done) => this.#askToSleep(peer, level, timeoutMs, done),
        rest: (why) => this.#rest(why),
        rouse: (why) => this.#rouse(why),
      },
      ports.clock,
      this.#options,
    )
  }

  #openWatches(): Watches {
    const hasLeader = (): boolean => this.leader !== NO_MEMBER
    this.deadlines.register('progress', (now) => this.watches.due(now))
    const { cluster: clusterId, id } = this.identity
    return new Watches({
      ...this.#ports,
      store: this.store,
      get hasLeader() {
        return hasLeader()
      },
      header: (at) => ({ clusterId, memberId: id, revision: revision(at), raftTerm: this.#term }),
      progressMs: this.#options.watchProgressMs,
      setDeadline: (at) => this.deadlines.set('progress', at),
      turn: () => this.#owner.turn(() => {}),
    })
  }

  // ---- what others may know ----

  get lead(): MemberId {
    return this.#lead
  }
  /** Who leads, or led when all fell asleep. */
  get leader(): MemberId {
    return this.#lead === NO_MEMBER && (this.asleep || this.#unheard) ? this.#hint : this.#lead
  }
  get asleep(): boolean {
    return this.#sleep.asleep
  }
  /** Milliseconds awake in this life, up to now. */
  awakeMs(now: number): number {
    return this.awake.ms + (this.asleep ? 0 : now - this.#woke.at)
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
    return this.#membership
  }
  get conf(): ConfState {
    return this.#conf
  }
  get isLearner(): boolean {
    return this.#conf.learners.includes(this.identity.id)
  }
  /** Committed and not applied entries. */
  get applyLag(): number {
    return this.#applier.waiting
  }
  /** Name of the member that leads, as far as this one knows. */
  get leaderName(): string {
    return this.#membership.members.find((m) => m.id === this.leader)?.name ?? ''
  }
  get self(): MemberInfo | undefined {
    return this.#membership.members.find((m) => m.id === this.identity.id)
  }

  /** Its place among those that vote; −1: it has none. */
  get seat(): number {
    return this.#conf.voters.toSorted((a, b) => (a < b ? -1 : 1)).indexOf(this.identity.id)
  }

  known(id: MemberId): boolean {
    return this.#known.has(id)
  }

  /** Calls `done` once what a compaction removed is gone from this member's disk, or `late` at its deadline. */
  whenCompacted(wait: PhysicalWait): void {
    if (this.store.physicalDone(wait.revision)) wait.done()
    else this.#physical.push(wait)
  }

  #answerPhysical(now: number): void {
    for (const wait of this.#physical.splice(0)) {
      if (this.store.physicalDone(wait.revision)) wait.done()
      else if (now >= wait.deadline) wait.late()
      else this.#physical.push(wait)
    }
  }

  /** A cluster was made: its maker leads, so that the first write needs no election. */
  campaign(): void {
    this.#sleep.wake('birth')
    this.raft.campaign()
  }

  /** The platform's alarm, in a turn. */
  alarm(): void {
    if (this.asleep) this.leases.rouse()
    this.deadlines.fire(this.#ports.clock.now())
  }

  stop(reason: string): void {
    this.#stopped = true
    this.#sleep.stop()
    this.peers.closeAll(reason)
    this.watches.stop()
  }

  // ---- sleep ----

  /** What waits here and needs the others. */
  #needed(): string | null {
    if (this.store.restoring || this.store.importing !== null) return 'a snapshot is being received'
    if (this.store.pendingJob !== null) return 'an entry is half applied'
    if (this.writes.size > 0) return 'a write'
    if (this.reads.size > 0) return 'a linearizable read'
    if (this.leases.busy) return 'leases'
    if (this.transfers.busy) return 'the lead is to move'
    if (this.watches.lags) return 'a watch whose client does not read'
    return this.#autoCompact.due ? 'compaction is due' : null
  }

  #busy(): string | null {
    const needed = this.#needed()
    if (needed !== null) return needed
    if (this.#applier.waiting > 0) return 'entries to apply'
    if (this.jobs.pending > 0) return 'a long read'
    if (this.watches.busy) return 'watches'
    if (!this.store.physicalDone(this.store.compactRevision)) return 'compaction'
    return this.#sender.active > 0 ? 'a snapshot is being sent' : null
  }

  #level(): Level | null {
    if (this.#role !== Role.Leader || this.#conf.votersOutgoing.length > 0) return null
    const { progress, leadTransferee } = this.raft.status()
    const index = this.log.lastIndex()
    if (leadTransferee !== NO_MEMBER || this.#commit !== index || this.store.appliedIndex !== index) return null
    for (const [id, { match }] of progress) {
      const lives = this.#ticks - (this.#heardAt.get(id) ?? -LIVING_TICKS) < LIVING_TICKS
      if (lives && match !== index) return null
    }
    return this.leases.rest() ? { term: this.#term, index } : null
  }

  #enough(asleep: ReadonlySet<MemberId>): boolean {
    const { voters } = this.#conf
    return voters.filter((id) => id === this.identity.id || asleep.has(id)).length * 2 > voters.length
  }

  #askToSleep(peer: MemberId, level: Level, timeoutMs: number, done: (answer: 'asleep' | 'awake' | 'gone') => void): void {
    this.peers.ask(peer, { sleep: level }, timeoutMs, (answer) =>
      this.#owner.turn(() => {
        // Who says nothing may be awake all the same.
        if (typeof answer === 'string') done(answer === TIMED_OUT ? 'awake' : 'gone')
        else if (answer.refused || answer.blank) done('gone')
        else done(answer.asleep ? 'asleep' : 'awake')
      }),
    )
  }

  /** The leader asks this member to sleep. */
  #askedToSleep(from: MemberId, level: quorate.member.ISleep): boolean {
    const index = toNumber(level.index)
    if (this.#lead !== from || this.#term !== toNumber(level.term) || this.#role !== Role.Follower) return false
    const here = this.log.lastIndex()
    if (here !== index || this.#commit !== index || this.store.appliedIndex !== index) return false
    return this.#sleep.asked()
  }

  #rest(why: string): void {
    this.raft.sleep()
    if (this.#lead !== NO_MEMBER && this.#lead !== this.#hint) {
      this.#hint = this.#lead
      saveVote(this.#ports.sql, { term: this.#term, vote: this.#vote, lead: this.#hint })
    }
    this.#closeStreams = true
    const ms = this.#ports.clock.now() - this.#woke.at
    this.awake.ms += ms
    const { read, written } = this.#ports.sql.rows
    this.#ports.host.log('info', 'sleep', {
      why,
      woke: this.#woke.why,
      awakeMs: ms,
      rowsRead: read - this.#woke.read,
      rowsWritten: written - this.#woke.written,
      requests: this.peers.sent.requests - this.#woke.requests,
      streamMessages: this.peers.sent.streamMessages - this.#woke.streamMessages,
    })
  }

  /** `why` is empty where it has only been silent. */
  #rouse(why: string): void {
    this.raft.wake()
    if (why === '') return
    this.leases.rouse()
    this.awake.times++
    const { requests, streamMessages } = this.peers.sent
    this.#woke = { at: this.#ports.clock.now(), why, ...this.#ports.sql.rows, requests, streamMessages }
    this.#leaderTick = this.#ticks
    this.#ticksWithoutLeader = 0
    this.#unheard = this.#role !== Role.Leader
    this.#rousing = true
    this.#closeStreams = false
    this.#ports.host.log('info', 'wake', { why })
  }

  /**
   * Awake, and whoever woke it has been heard: if no leader has spoken, the one that led before is asked. Where that is this member
   * it leads again, in a new term and at once: nobody else has reason to.
   */
  #lookForLeader(): void {
    this.#rousing = false
    if (!this.#unheard || this.store.restoring) return
    const { id } = this.identity
    if (this.#lead === NO_MEMBER && this.#conf.voters.includes(id)) {
      const led = this.#vote === id && (this.#hint === id || this.#hint === NO_MEMBER)
      if (led || this.#conf.voters.length === 1) {
        this.raft.campaign({ force: true })
        return
      }
    }
    const leader = this.#lead !== NO_MEMBER ? this.#lead : this.#hint !== NO_MEMBER ? this.#hint : this.#vote
    if (leader !== id && leader !== NO_MEMBER) this.peers.nudge(leader)
  }

  /** A call broke. Of a leader that has not been heard of since this member woke, that is word enough: it is gone. */
  #unreachable(id: MemberId): void {
    this.raft.reportUnreachable(id)
    if (!this.#unheard || this.asleep || this.#role === Role.Leader || this.store.restoring) return
    if (id !== this.leader || this.#needed() === null) return
    this.#hint = NO_MEMBER
    this.raft.forgetLeader()
    this.raft.campaign()
  }

  // ---- one turn ----

  /** At the end of every turn, inside its transaction: does all that can be done now. */
  settle(): void {
    if (this.writes.unproposed || this.reads.size > 0 || this.transfers.busy) this.#sleep.stir()
    this.#sleep.settle()
    this.leases.settle()
    this.transfers.settle()
    this.#drain()
    if (this.#rousing) {
      this.#lookForLeader()
      this.#drain()
    }
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
    if (!this.#closeStreams) return
    this.#closeStreams = false
    this.watches.rest()
    this.peers.closeAll()
  }

  #ready(ready: Ready): void {
    if (ready.hardState !== null) {
      const { term: t, vote, commit } = ready.hardState
      invariant(t >= this.#term && commit >= this.#commit, 'term and commit index never regress')
      if (t !== this.#term || vote !== this.#vote) saveVote(this.#ports.sql, { term: t, vote, lead: this.#hint })
      this.#term = t
      this.#vote = vote
      this.#commit = commit
    }
    if (ready.snapshot !== null) this.log.reset(ready.snapshot.index, ready.snapshot.term)
    if (ready.entries.length > 0) this.log.append(ready.entries)
    if (ready.softState !== null) this.#leader(ready.softState.lead, ready.softState.role)
    for (const m of ready.messages) {
      if (m.type === MessageType.Snap) this.#sender.start(m)
      else this.peers.send(m)
    }
    if (ready.committedEntries.length > 0) this.#applier.push(ready.committedEntries)
    for (const state of ready.readStates) this.reads.confirmed(state)
  }

  #leader(lead: MemberId, role: Role): void {
    if (this.#role === Role.Leader && role !== Role.Leader) this.#sender.stop()
    const changed = lead !== this.#lead || role !== this.#role
    this.#role = role
    this.#lead = lead
    if (!changed) return
    if (lead !== NO_MEMBER) this.#heardLeader()
    this.#sleep.stir()
    this.reads.startAgain()
    this.leases.settle()
    this.#forwards.clear()
    if (lead !== NO_MEMBER) {
      this.#ticksWithoutLeader = 0
      if (!this.#proposedWhenElected) this.writes.proposeAgain()
      this.#proposedWhenElected = false
    }
    this.#ports.host.log('info', 'leader', { term: this.#term, lead: this.leaderName, role })
  }

  /** All that waits here goes into the log behind the first entry of the new term. */
  #elected(): readonly Uint8Array[] {
    this.writes.proposeAgain()
    this.#proposedWhenElected = true
    return this.log.mayPropose ? this.writes.collect(this.#ticks, MAX_UNCOMMITTED_BYTES) : []
  }

  /**
   * Waiting writes go into the log, or to the leader. Forwards are numbered: one that is overtaken by a later one is
   * dropped by the leader, and one of another term is not for it. So a first try that was held up can't be appended behind its
   * own second try, and only entries marked as second tries need to look back.
   */
  #propose(): void {
    if (!this.writes.unproposed || this.#lead === NO_MEMBER) return
    if (this.#role === Role.Leader) {
      if (!this.log.mayPropose) return
      const entries = this.writes.collect(this.#ticks, MAX_UNCOMMITTED_BYTES)
      if (entries.length > 0) this.raft.propose(entries)
      return
    }
    while (this.writes.unproposed) {
      const data = this.writes.collect(this.#ticks, FORWARD_BYTES)
      if (data.length === 0) return
      const context = new Uint8Array(24)
      const view = new DataView(context.buffer)
      view.setBigUint64(0, BigInt(this.#term))
      view.setBigUint64(8, this.boot)
      view.setBigUint64(16, ++this.#forwardSequence)
      const entries = data.map((d) => ({ term: term(0), index: logIndex(0), type: EntryType.Normal, data: d }))
      this.peers.send(message({ type: MessageType.Prop, to: this.#lead, from: this.identity.id, entries, context }))
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

  #takesForward(m: Message): boolean {
    if (this.#role !== Role.Leader || m.context.length !== 24 || !this.log.mayPropose) return false
    const view = new DataView(m.context.buffer, m.context.byteOffset, 24)
    if (view.getBigUint64(0) !== BigInt(this.#term)) return false
    const boot = view.getBigUint64(8)
    const sequence = view.getBigUint64(16)
    const last = this.#forwards.get(m.from)
    if (last !== undefined && last.boot === boot && sequence <= last.sequence) return false
    this.#forwards.set(m.from, { boot, sequence })
    return true
  }

  #heardLeader(): void {
    this.#leaderTick = this.#ticks
    this.#unheard = false
    this.leases.leaderHeard()
  }

  #step(m: Message): void {
    if (m.to !== this.identity.id) return
    if (m.from === this.#lead) this.#heardLeader()
    if (m.entries.length > 0 || !ROUTINE.has(m.type)) this.#sleep.stir()
    switch (m.type) {
      case MessageType.ReadIndex:
        this.#askedAt.set(m.from, this.#ticks)
        break
      case MessageType.Prop:
        this.#askedAt.set(m.from, this.#ticks)
        if (this.#takesForward(m)) this.raft.propose(m.entries.map((e) => e.data))
        return
      case MessageType.App:
        // Taking more than apply can follow would overwrite what it still needs: the leader sends it again.
        if (m.entries.length > 0 && !this.log.mayTake) return
        break
      case MessageType.Snap:
        return // comes with its state, as a transfer
    }
    this.raft.step(m)
  }

  // ---- peers ----

  /** Why a batch is not for this member, or null. */
  refuses(batch: PeerBatch): string | null {
    if ((batch.version ?? 0) > WIRE_VERSION) return 'a newer version of the wire'
    if (toU64(batch.cluster) !== this.identity.cluster) return 'another cluster'
    if (toU64(batch.to) !== this.identity.id) return 'another member'
    const from = memberId(toU64(batch.from))
    if (this.#membership.removed.includes(from)) return 'removed'
    return null
  }

  #received(batch: PeerBatch): void {
    const refused = this.refuses(batch)
    if (refused !== null) {
      this.#ports.host.log('warn', 'refused', { reason: refused })
      return
    }
    const from = memberId(toU64(batch.from))
    this.#heard(from)
    const messages = (batch.messages ?? []).map(messageFromWire)
    this.#wokenBy(from, messages)
    for (const m of messages) if (m.from === from) this.#step(m)
    if (batch.lease) this.leases.heard(from, toU64(batch.boot), batch.lease)
    if (batch.wantsSnapshot) this.#sendWanted(from)
  }

  /** A pipeline request, within a turn; `answer` is built after it. */
  request(batch: PeerBatch): (() => Uint8Array) | string {
    const refused = this.refuses(batch)
    if (refused !== null) return refused
    const from = memberId(toU64(batch.from))
    if (batch.sleep) {
      this.#heard(from)
      if (batch.lease) this.leases.heard(from, toU64(batch.boot), batch.lease)
      const asleep = this.#askedToSleep(from, batch.sleep)
      return () => PeerAnswer.encode({ version: WIRE_VERSION, asleep }).finish()
    }
    let snapshot: quorate.member.ISnapshotProgress | null = null
    if (batch.snapshot) {
      // Its last step must be one that the core takes: a message of the present term.
      if (batch.snapshot.message && toNumber(batch.snapshot.message.term) < this.#term) return 'of an older term'
      try {
        snapshot = this.#receiver.step(batch.snapshot)
      } catch (e) {
        if (!(e instanceof RefusedError)) throw e
        return e.message
      }
    }
    this.#received(batch)
    return () => {
      const wire: quorate.member.IPeerAnswer = {
        version: WIRE_VERSION,
        boot: this.peers.envelope(from).boot ?? 0,
        from: this.peers.envelope(from).from ?? 0,
        messages: this.peers.take(from).map(messageToWire),
        wantsSnapshot: this.#wantsSnapshot,
        lease: this.leases.talk(from),
      }
      if (snapshot !== null) wire.snapshot = snapshot
      return PeerAnswer.encode(wire).finish()
    }
  }

  #answered(from: MemberId, answer: PeerAnswer): void {
    if (answer.blank) {
      this.raft.reportUnreachable(from)
      const peer = this.peers.address(from)
      if (peer !== undefined) this.#owner.blankPeer(peer, this.#known.has(from))
      return
    }
    if (answer.refused) {
      this.raft.reportUnreachable(from)
      this.#ports.host.log('warn', 'refused by peer', { peer: String(from), reason: answer.refused })
      return
    }
    this.#heard(from)
    const messages = (answer.messages ?? []).map(messageFromWire)
    if (messages.length > 0 || answer.wantsSnapshot) this.#wokenBy(from, messages)
    for (const m of messages) if (m.from === from) this.#step(m)
    if (answer.lease) this.leases.heard(from, toU64(answer.boot), answer.lease)
    if (answer.wantsSnapshot) this.#sendWanted(from)
  }

  /** Answers to what was said before the silence wake nobody; an empty batch does: it asks for nothing else. */
  #wokenBy(from: MemberId, messages: readonly Message[]): void {
    if (this.#sleep.awake) return
    if (messages.length > 0 && messages.every((m) => ACKNOWLEDGEMENTS.has(m.type) && !m.reject)) return
    this.#sleep.wake(`${this.#membership.members.find((m) => m.id === from)?.name ?? 'somebody'} speaks`)
  }

  /** From now on this peer is one that remembers: if it is ever blank, something was lost. */
  #heard(from: MemberId): void {
    this.#heardAt.set(from, this.#ticks)
    if (this.#known.has(from) || !this.#membership.members.some((m) => m.id === from)) return
    this.#known.add(from)
    saveKnown(this.#ports.sql, this.#known)
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
    }
    this.#setMembership(membership, snapshot.conf)
    this.log.setApplied(snapshot.index)
  }

  #setMembership(membership: Membership, conf: ConfState): void {
    this.#membership = membership
    this.#conf = conf
    saveMembership(this.#ports.sql, membership, conf)
    this.peers.update(membership.members)
  }

  // ---- applying ----

  #applied(id: RequestId, outcome: Outcome): void {
    const write = this.writes.take(id)
    if (write !== undefined) this.#owner.settled(write, outcome)
  }

  #confChange(change: ConfChange): void {
    const conf = this.raft.applyConfChange(change)
    let { members, removed } = this.#membership
    const context = change.context.length > 0 ? quorate.member.ConfChangeContext.decode(change.context) : null
    const about = context?.member ? memberFromWire(context.member) : null
    const present = new Set([...conf.voters, ...conf.votersOutgoing, ...conf.learners, ...conf.learnersNext])
    if (about !== null && present.has(about.id)) {
      members = [...members.filter((m) => m.id !== about.id), about].sort((a, b) => (a.id < b.id ? -1 : 1))
    }
    const gone = members.filter((m) => !present.has(m.id)).map((m) => m.id)
    members = members
      .filter((m) => present.has(m.id))
      .map((m) => ({ ...m, learner: conf.learners.includes(m.id) || conf.learnersNext.includes(m.id) }))
    if (gone.length > 0) removed = [...removed, ...gone]
    this.#setMembership({ cluster: this.#membership.cluster, members, removed }, conf)
  }

  // ---- time ----

  #tick(): void {
    this.#ticks++
    if (this.identity.creator && this.#ticks % ELECTION_TICKS === 0) this.#meetFounders()
    const now = this.#ports.clock.now()
    this.writes.tick(this.#ticks, now)
    this.reads.tick(this.#ticks, now)
    this.leases.tick(this.#ticks, now)
    this.#answerPhysical(now)
    this.transfers.tick(now)
    this.watches.tick(now)
    if (this.store.restoring || this.store.importing !== null) this.#tickImport()
    if (this.store.restoring) return // has no state to lead with
    if (this.#lead === NO_MEMBER) {
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

  /** Somebody waits for a leader. */
  get #awaited(): boolean {
    return this.writes.size + this.reads.size > 0 || this.leases.busy || this.transfers.busy
  }

  /** Founders that nobody has heard of may still be blank: an answer that says so gets them introduced. */
  #meetFounders(): void {
    for (const id of this.peers.ids()) if (!this.#known.has(id)) this.peers.nudge(id)
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
      if (this.store.abortImport(APPLY_SLICE_ROWS)) this.#giveUpImport = false
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
    this.#compactLater()
  }

  #compactLater(): void {
    if (this.#compacting || blockedByImport(this.store) || this.store.physicalDone(this.store.compactRevision)) return
    this.#compacting = true
    this.#ports.clock.setTimer(COMPACTION_PAUSE_MS, () => {
      if (this.#stopped) return
      this.#owner.turn(() => {
        this.#compacting = false
        if (blockedByImport(this.store)) return
        const idle = this.store.compactSlice(APPLY_SLICE_ROWS, this.#ports.clock.now())
        this.#answerPhysical(this.#ports.clock.now())
        if (!idle) this.#compactLater()
      })
    })
  }
}

/** A member is alive that was heard of within so many ticks. */
const LIVING_TICKS = 2 * ELECTION_TICKS
const ACKNOWLEDGEMENTS: ReadonlySet<MessageType> = new Set([MessageType.HeartbeatResp, MessageType.AppResp])
/** What a quiet cluster says all the time. */
const ROUTINE: ReadonlySet<MessageType> = new Set([
  MessageType.Heartbeat,
  MessageType.HeartbeatResp,
  MessageType.App,
  MessageType.AppResp,
])

function blockedByImport(store: Store): boolean {
  return store.restoring || store.importing !== null
}
