/**
 * What a member does to fall asleep and to wake up; when, member/sleep/sleep-protocol.ts decides. Here is what keeps it awake, what it remembers of who
 * led, whom it has heard of lately, and what each time awake has cost.
 */
import { ELECTION_TICKS } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import { type Ports, TIMED_OUT } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { type ConfState, type Message, MessageType, type Raft, Role } from '../../raft/index.ts'
import { type LogIndex, type MemberId, NO_MEMBER, type Term } from '../../types.ts'
import type { Physical } from '../background/physical-compaction.ts'
import type { Leases } from '../lease/leases.ts'
import type { Peers } from '../peer/peers.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import type { Watches } from '../watch/streams.ts'
import { type Level, Sleep } from './sleep-protocol.ts'

/** A member is alive that was heard of within so many ticks. */
const LIVING_TICKS = 2 * ELECTION_TICKS
/** Answers to what was said before the silence. */
const ACKNOWLEDGEMENTS: ReadonlySet<MessageType> = new Set([MessageType.HeartbeatResp, MessageType.AppResp])
/** What a quiet cluster says all the time. */
const ROUTINE: ReadonlySet<MessageType> = new Set([MessageType.Heartbeat, MessageType.App, ...ACKNOWLEDGEMENTS])

/** How the reason ends for which a peer's word wakes a member. */
const SPEAKS = ' speaks'

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
  readonly physical: Physical
  /** Writes down who leads, for after a loss of memory. */
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
  /** What waits here and needs the others; null: nothing. */
  needed(): string | null
  /** What else keeps it awake. */
  busy(): string | null
  turn(fn: () => void): void
  tick(): void
}

/** Guards whether one life of a member is awake, and what it must know for that. */
export class Sleeper {
  readonly #host: SleeperHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'host'>
  readonly #sleep: Sleep
  /** Who led when this member last fell asleep: asked first, where nobody is known to lead. */
  #hint: MemberId
  /** Tick at which each member was last heard of. */
  readonly #heardAt = new Map<MemberId, number>()
  #leaderTick = 0
  #listeningSince = 0
  /** Awake, and no word of a leader yet. */
  #unheard = true
  #rousing = false
  #mustRest = false
  /** What this life had cost when it woke. */
  #woke = { at: 0, why: '', read: 0, written: 0, requests: 0, streamMessages: 0 }
  #awakeMs = 0
  /** Wakes of this life, by what woke it, and sleeps that followed one. */
  wakes = 0
  readonly wakesBy = new Map<string, number>()
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
        busy: () => host.needed() ?? host.busy(),
        needed: () => host.needed(),
        level: () => this.#level(),
        living: () => [...host.peers.ids()].filter((id) => this.heardLately(id)),
        enough: (asleep) => this.#enough(asleep),
        get silence() {
          return self.#silence
        },
        turn: (fn) => host.turn(fn),
        tick: () => host.tick(),
        ask: (peer, level, timeoutMs, done) => this.#ask(peer, level, timeoutMs, done),
        rest: (why) => this.#rest(why),
        rouse: (why) => this.#rouse(why),
      },
      ports.clock,
      options,
    )
  }

  get asleep(): boolean {
    return this.#sleep.asleep
  }

  /** Who led when this member last fell asleep, as a hint for the disk. */
  get hint(): MemberId {
    return this.#hint
  }

  /** Awake for long enough to have heard of everybody who is there. */
  get listening(): boolean {
    return this.#host.ticks - this.#listeningSince > LIVING_TICKS
  }

  /** Heard of lately, and since this member woke or began to lead. */
  lives(id: MemberId): boolean {
    return this.heardLately(id) && (this.#heardAt.get(id) ?? 0) >= this.#listeningSince
  }

  /** Who leads, or led when all fell asleep. */
  get leader(): MemberId {
    const { lead } = this.#host
    return lead === NO_MEMBER && (this.asleep || this.#unheard) ? this.#hint : lead
  }

  /** Awake only just, and looking for whoever leads. */
  get seeking(): boolean {
    return this.#unheard && this.#silence < LIVING_TICKS
  }

  /** Milliseconds awake in this life, up to now. */
  awakeMs(now: number): number {
    return this.#awakeMs + (this.asleep ? 0 : now - this.#woke.at)
  }

  wake(why: string): void {
    this.#sleep.wake(why)
  }

  stop(): void {
    this.#sleep.stop()
  }

  // ---- what happens to it ----

  /** Something that a quiet cluster does not do. */
  resetIdle(): void {
    this.#sleep.resetIdle()
  }

  heard(from: MemberId): void {
    this.#heardAt.set(from, this.#host.ticks)
  }

  /** Another leader, who has yet to hear from the others. */
  leaderChanged(): void {
    this.#listeningSince = this.#host.ticks
  }

  heardLeader(): void {
    this.#leaderTick = this.#host.ticks
    this.#unheard = false
    this.#host.leases.onLeaderHeard()
  }

  /** A message was taken in. */
  stepped(m: Message): void {
    if (m.from === this.#host.lead) this.heardLeader()
    if (m.entries.length > 0 || !ROUTINE.has(m.type)) this.#sleep.resetIdle()
  }

  /** A batch came. Answers to what was said before the silence wake nobody; an empty batch does: it asks for nothing else. */
  wokenBy(from: MemberId, messages: readonly Message[]): void {
    if (this.#sleep.awake) return
    if (messages.length > 0 && messages.every((m) => ACKNOWLEDGEMENTS.has(m.type) && !m.reject)) return
    this.#sleep.wake(`${this.#host.nameOf(from) || 'somebody'}${SPEAKS}`)
  }

  /** A call broke. Of a leader that has not been heard of since this member woke, that is word enough: it is gone. */
  unreachable(id: MemberId): void {
    const { raft, role, store } = this.#host
    if (!this.#unheard || this.asleep || role === Role.Leader || store.restoring) return
    if (id !== this.leader || this.#host.needed() === null) return
    this.#hint = NO_MEMBER
    raft.forgetLeader()
    raft.campaign()
  }

  /** The leader asks this member to sleep, whose own log ends at `level`. */
  asked(from: MemberId, level: quorate.member.ISleep): boolean {
    const { lead, term, role } = this.#host
    if (lead !== from || term !== toNumber(level.term) || role !== Role.Follower) return false
    return this.#appliedAll(toNumber(level.index)) && this.#sleep.asked()
  }

  // ---- a turn ----

  /** At the begin of each turn's end: wakes, if something needs it. */
  settle(): void {
    this.#sleep.settle()
  }

  /** Once whatever woke it has been taken in. True: there may be something to send. */
  lookForLeader(): boolean {
    if (!this.#rousing) return false
    this.#rousing = false
    if (this.#unheard && !this.#host.store.restoring) this.#seek()
    return true
  }

  /** After the turn: what must not outlive it goes. */
  flush(): void {
    if (!this.#mustRest) return
    this.#mustRest = false
    this.#host.watches.rest()
    this.#host.peers.closeAll()
  }

  /**
   * No leader has spoken: the one that led before is asked. Where that is this member it leads again, in a new term and at once:
   * nobody else has reason to.
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

  /** It was heard of lately. */
  heardLately(id: MemberId): boolean {
    const at = this.#heardAt.get(id)
    return at !== undefined && this.#host.ticks - at < LIVING_TICKS
  }

  #appliedAll(index: number): boolean {
    const { log, commit, store } = this.#host
    return log.lastIndex() === index && commit === index && store.appliedIndex === index
  }

  #level(): Level | null {
    const { role, conf, raft, log, leases, term } = this.#host
    if (role !== Role.Leader || conf.votersOutgoing.length > 0) return null
    const { progress, leadTransferee } = raft.status()
    const index = log.lastIndex()
    if (leadTransferee !== NO_MEMBER || !this.#appliedAll(index)) return null
    for (const [id, { match }] of progress) if (this.heardLately(id) && match !== index) return null
    return leases.beforeSleep() ? { term, index } : null
  }

  #enough(asleep: ReadonlySet<MemberId>): boolean {
    const { conf, identity } = this.#host
    return conf.voters.filter((id) => id === identity.id || asleep.has(id)).length * 2 > conf.voters.length
  }

  #ask(peer: MemberId, level: Level, timeoutMs: number, done: (answer: 'asleep' | 'awake' | 'gone') => void): void {
    this.#host.peers.ask(peer, { sleep: level }, timeoutMs, (answer) =>
      this.#host.turn(() => {
        // Who says nothing may be awake all the same.
        if (typeof answer === 'string') done(answer === TIMED_OUT ? 'awake' : 'gone')
        else if (answer.refused || answer.blank) done('gone')
        else done(answer.asleep ? 'asleep' : 'awake')
      }),
    )
  }

  #rest(why: string): void {
    const { raft, lead, consensus, peers, leases, deadlines, physical } = this.#host
    raft.sleep()
    physical.rest()
    if (lead !== NO_MEMBER && lead !== this.#hint) {
      this.#hint = lead
      consensus.saveLead(lead)
    }
    if (leases.trustsAlarm) deadlines.rest()
    this.#mustRest = true
    this.sleeps++
    const ms = this.#ports.clock.now() - this.#woke.at
    this.#awakeMs += ms
    const { read, written } = this.#ports.sql.rows
    this.#ports.host.log('info', 'sleep', {
      why,
      woke: this.#woke.why,
      awakeMs: ms,
      rowsRead: read - this.#woke.read,
      rowsWritten: written - this.#woke.written,
      requests: peers.sent.requests - this.#woke.requests,
      streamMessages: peers.sent.streamMessages - this.#woke.streamMessages,
    })
  }

  /** `why` is empty where it has only been silent. */
  #rouse(why: string): void {
    const { raft, leases, role, peers, ticks } = this.#host
    raft.wake()
    if (why === '') return
    leases.onWake()
    this.wakes++
    // Whoever it was: the metric is to have few lines.
    const by = why.endsWith(SPEAKS) ? 'a peer' : why
    this.wakesBy.set(by, (this.wakesBy.get(by) ?? 0) + 1)
    const { requests, streamMessages } = peers.sent
    const { read, written } = this.#ports.sql.rows
    this.#woke = { at: this.#ports.clock.now(), why, read, written, requests, streamMessages }
    this.#leaderTick = ticks
    this.#listeningSince = ticks
    this.#unheard = role !== Role.Leader
    this.#rousing = true
    this.#mustRest = false
    this.#ports.host.log('info', 'wake', { why })
  }
}
