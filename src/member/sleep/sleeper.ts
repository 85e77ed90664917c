/**
 * What a member does to fall asleep and to wake up; member/sleep/sleep-protocol.ts decides when.
 * Here is what keeps the member awake, which leader it remembers, which members it has heard of
 * lately, and what each time awake has cost.
 */
import { ELECTION_TICKS } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import { type Ports, TIMED_OUT } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { type ConfState, type Message, MessageType, type Raft, Role } from '../../raft/index.ts'
import { type LogIndex, type MemberId, NO_MEMBER, type Term } from '../../types.ts'
import type { PhysicalCompaction } from '../background/physical-compaction.ts'
import type { Leases } from '../lease/leases.ts'
import type { Peers } from '../peer/peers.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import {
  type BusyReason,
  SLEEP_TEXTS,
  type SleepReason,
  WAKE_LABELS,
  type WakeReason,
} from '../turn/awake-reason.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import type { Watches } from '../watch/streams.ts'
import { type Level, Sleep } from './sleep-protocol.ts'

/** A member that was heard of within this many ticks is alive. */
const LIVING_TICKS = 2 * ELECTION_TICKS
/** Answers to messages sent before the silence. */
const ACKNOWLEDGEMENTS: ReadonlySet<MessageType> = new Set([
  MessageType.HeartbeatResp,
  MessageType.AppResp,
])
/** Messages that a quiet cluster sends all the time. */
const ROUTINE: ReadonlySet<MessageType> = new Set([
  MessageType.Heartbeat,
  MessageType.App,
  ...ACKNOWLEDGEMENTS,
])

/** What sleep needs of the member it is part of. */
export interface SleeperHost {
  readonly identity: { readonly id: MemberId }
  readonly store: Store
  readonly log: SqlLog
  readonly raft: Raft
  readonly peers: Peers
  readonly leases: Leases
  readonly deadlines: Deadlines
  readonly watches: Watches
  readonly physical: PhysicalCompaction
  /** Writes down which member leads, for after a loss of memory. */
  readonly consensus: { saveLead(lead: MemberId): void }
  readonly lead: MemberId
  readonly role: Role
  readonly term: Term
  readonly vote: MemberId
  readonly commit: LogIndex
  readonly conf: ConfState
  /** Ticks of this life. */
  readonly ticks: number
  nameOf(id: MemberId): string
  /** What waits here and needs the other members; null: nothing. */
  wakeReason(): WakeReason | null
  /** What else keeps this member awake; null: nothing. */
  busyReason(): BusyReason | null
  turn(fn: () => void): void
  tick(): void
}

/** Guards whether one life of a member is awake, and what it must know for that. */
export class Sleeper {
  readonly #host: SleeperHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'host'>
  readonly #sleep: Sleep
  /** The leader when this member last fell asleep: it is asked first if no leader is known. */
  #hint: MemberId
  /** Tick at which each member was last heard of. */
  readonly #heardAt = new Map<MemberId, number>()
  #leaderTick = 0
  #listeningSince = 0
  /** The member is awake, and has not heard of a leader yet. */
  #unheard = true
  #isWaking = false
  #mustLetGo = false
  /** What this life had cost when it woke. */
  #woke = { at: 0, text: '', read: 0, written: 0, requests: 0, streamMessages: 0 }
  #awakeMs = 0
  /** Wakes of this life, also by what woke it, and sleeps. */
  wakes = 0
  readonly wakesBy = new Map<WakeReason, number>()
  sleeps = 0

  constructor(
    host: SleeperHost,
    ports: Pick<Ports, 'sql' | 'clock' | 'host'>,
    options: { readonly tickMs: number; readonly sleepAfterTicks: number },
    hint: MemberId,
  ) {
    this.#host = host
    this.#ports = ports
    this.#hint = hint
    const self = this
    this.#sleep = new Sleep(
      {
        isBusy: () => host.wakeReason() !== null || host.busyReason() !== null,
        wakeReason: () => host.wakeReason(),
        prepareSleep: () => this.#prepareSleep(),
        alivePeers: () => [...host.peers.ids()].filter((id) => this.isHeardLately(id)),
        isQuorum: (asleep) => this.#isQuorum(asleep),
        get silence() {
          return self.#silence
        },
        turn: (fn) => host.turn(fn),
        tick: () => host.tick(),
        ask: (peer, level, timeoutMs, done) => this.#ask(peer, level, timeoutMs, done),
        beforeSleep: (why) => this.#beforeSleep(why),
        onWake: (why, peer) => this.#onWake(why, peer),
      },
      ports.clock,
      options,
    )
  }

  get asleep(): boolean {
    return this.#sleep.asleep
  }

  /** The leader when this member last fell asleep, as a hint for the disk. */
  get rememberedLeader(): MemberId {
    return this.#hint
  }

  /** The member has been awake for long enough to have heard of every member that lives. */
  get listening(): boolean {
    return this.#host.ticks - this.#listeningSince > LIVING_TICKS
  }

  /** The member was heard of lately, and since this one woke or began to lead. */
  isAlive(id: MemberId): boolean {
    return this.isHeardLately(id) && (this.#heardAt.get(id) ?? 0) >= this.#listeningSince
  }

  /** The leader, or the one that led when all fell asleep. */
  get leader(): MemberId {
    const { lead } = this.#host
    return lead === NO_MEMBER && (this.asleep || this.#unheard) ? this.#hint : lead
  }

  /** The member is only just awake, and looks for the leader. */
  get seeking(): boolean {
    return this.#unheard && this.#silence < LIVING_TICKS
  }

  /** Milliseconds awake in this life, up to now. */
  awakeMs(now: number): number {
    return this.#awakeMs + (this.asleep ? 0 : now - this.#woke.at)
  }

  wake(why: WakeReason): void {
    this.#sleep.wake(why)
  }

  stop(): void {
    this.#sleep.stop()
  }

  // ---- what happens to it ----

  /** Something happened that does not happen in a quiet cluster. */
  resetIdle(): void {
    this.#sleep.resetIdle()
  }

  onHeard(from: MemberId): void {
    this.#heardAt.set(from, this.#host.ticks)
  }

  /** Another member leads, and has yet to hear from the others. */
  onLeaderChange(): void {
    this.#listeningSince = this.#host.ticks
  }

  onLeaderHeard(): void {
    this.#leaderTick = this.#host.ticks
    this.#unheard = false
    this.#host.leases.onLeaderHeard()
  }

  /** A message was taken in. */
  onMessage(m: Message): void {
    if (m.from === this.#host.lead) this.onLeaderHeard()
    if (m.entries.length > 0 || !ROUTINE.has(m.type)) this.#sleep.resetIdle()
  }

  /**
   * A batch came. Answers to messages sent before the silence wake nobody. An empty batch does: to
   * wake is all that it asks.
   */
  onBatch(from: MemberId, messages: readonly Message[]): void {
    if (this.#sleep.awake) return
    if (messages.length > 0 && messages.every((m) => ACKNOWLEDGEMENTS.has(m.type) && !m.reject))
      return
    this.#sleep.wake('peer', this.#host.nameOf(from) || 'somebody')
  }

  /**
   * A call to a member broke. A leader that has not been heard of since this member woke is taken
   * for gone by that alone.
   */
  onUnreachable(id: MemberId): void {
    const { raft, role, store } = this.#host
    if (!this.#unheard || this.asleep || role === Role.Leader || store.restoring) return
    if (id !== this.leader || this.#host.wakeReason() === null) return
    this.#hint = NO_MEMBER
    raft.forgetLeader()
    raft.campaign()
  }

  /** The leader asks this member to sleep; the leader's own log ends at `level`. */
  onSleepRequest(from: MemberId, level: quorate.member.ISleep): boolean {
    const { lead, term, role } = this.#host
    if (lead !== from || term !== toNumber(level.term) || role !== Role.Follower) return false
    return this.#appliedAll(toNumber(level.index)) && this.#sleep.onSleepRequest()
  }

  // ---- a turn ----

  /** When a turn begins to end: wakes the member, if something needs it. */
  wakeIfNeeded(): void {
    this.#sleep.wakeIfNeeded()
  }

  /**
   * Called once the event that woke the member has been taken in. True: there may be something to
   * send.
   */
  lookForLeader(): boolean {
    if (!this.#isWaking) return false
    this.#isWaking = false
    if (this.#unheard && !this.#host.store.restoring) this.#seek()
    return true
  }

  /** Lets go, after the turn, of what must not outlive it. */
  flush(): void {
    if (!this.#mustLetGo) return
    this.#mustLetGo = false
    this.#host.watches.beforeSleep()
    this.#host.peers.closeAll()
  }

  /**
   * No leader has spoken: asks the one that led before. If that is this member, it leads again, in
   * a new term and at once: no other member has reason to.
   */
  #seek(): void {
    const { identity, lead, vote, conf, raft, peers } = this.#host
    const { id } = identity
    if (lead === NO_MEMBER && conf.voters.includes(id)) {
      const led = vote === id && (this.#hint === id || this.#hint === NO_MEMBER)
      if (led || conf.voters.length === 1) {
        raft.campaign({ force: true })
        return
      }
    }
    const leader = lead !== NO_MEMBER ? lead : this.#hint !== NO_MEMBER ? this.#hint : vote
    if (leader !== id && leader !== NO_MEMBER) peers.ping(leader)
  }

  // ---- for member/sleep/sleep-protocol.ts ----

  get #silence(): number {
    return this.#host.role === Role.Leader ? 0 : this.#host.ticks - this.#leaderTick
  }

  /** The member was heard of lately. */
  isHeardLately(id: MemberId): boolean {
    const at = this.#heardAt.get(id)
    return at !== undefined && this.#host.ticks - at < LIVING_TICKS
  }

  #appliedAll(index: number): boolean {
    const { log, commit, store } = this.#host
    return log.lastIndex() === index && commit === index && store.appliedIndex === index
  }

  #prepareSleep(): Level | null {
    const { role, conf, raft, log, leases, term } = this.#host
    if (role !== Role.Leader || conf.votersOutgoing.length > 0) return null
    const { progress, leadTransferee } = raft.status()
    const index = log.lastIndex()
    if (leadTransferee !== NO_MEMBER || !this.#appliedAll(index)) return null
    for (const [id, { match }] of progress)
      if (this.isHeardLately(id) && match !== index) return null
    return leases.beforeSleep() ? { term, index } : null
  }

  #isQuorum(asleep: ReadonlySet<MemberId>): boolean {
    const { conf, identity } = this.#host
    return (
      conf.voters.filter((id) => id === identity.id || asleep.has(id)).length * 2 >
      conf.voters.length
    )
  }

  #ask(
    peer: MemberId,
    level: Level,
    timeoutMs: number,
    done: (answer: 'asleep' | 'awake' | 'gone') => void,
  ): void {
    this.#host.peers.ask(peer, { sleep: level }, timeoutMs, (answer) =>
      this.#host.turn(() => {
        // A member that does not answer may be awake all the same.
        if (typeof answer === 'string') done(answer === TIMED_OUT ? 'awake' : 'gone')
        else if (answer.refused || answer.blank) done('gone')
        else done(answer.asleep ? 'asleep' : 'awake')
      }),
    )
  }

  #beforeSleep(why: SleepReason): void {
    const { raft, lead, consensus, peers, leases, deadlines, physical } = this.#host
    raft.sleep()
    physical.beforeSleep()
    if (lead !== NO_MEMBER && lead !== this.#hint) {
      this.#hint = lead
      consensus.saveLead(lead)
    }
    if (leases.alarmIsOnlyRecord) deadlines.rest()
    this.#mustLetGo = true
    this.sleeps++
    const ms = this.#ports.clock.now() - this.#woke.at
    this.#awakeMs += ms
    const { read, written } = this.#ports.sql.rows
    this.#ports.host.log('info', 'sleep', {
      why: SLEEP_TEXTS[why],
      woke: this.#woke.text,
      awakeMs: ms,
      rowsRead: read - this.#woke.read,
      rowsWritten: written - this.#woke.written,
      requests: peers.sent.requests - this.#woke.requests,
      streamMessages: peers.sent.streamMessages - this.#woke.streamMessages,
    })
  }

  /** `why` is null if the member has only been silent. */
  #onWake(why: WakeReason | null, peer: string | null): void {
    const { raft, leases, role, peers, ticks } = this.#host
    raft.wake()
    if (why === null) return
    leases.onWake()
    this.wakes++
    this.wakesBy.set(why, (this.wakesBy.get(why) ?? 0) + 1)
    const text = peer === null ? WAKE_LABELS[why] : `${peer} speaks`
    const { requests, streamMessages } = peers.sent
    const { read, written } = this.#ports.sql.rows
    this.#woke = { at: this.#ports.clock.now(), text, read, written, requests, streamMessages }
    this.#leaderTick = ticks
    this.#listeningSince = ticks
    this.#unheard = role !== Role.Leader
    this.#isWaking = true
    this.#mustLetGo = false
    this.#ports.host.log('info', 'wake', { why: text })
  }
}
