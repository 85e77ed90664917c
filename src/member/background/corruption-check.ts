/**
 * Looks for silent corruption: two members that have applied the same must have the same HashKV.
 * Once, some time after a write, the leader asks every member for the hash of one revision, and
 * raises CORRUPT in the name of each member that differs (etcd's --corrupt-check-time, judged as
 * etcd's check after a compaction does). It is off unless the owner sets an interval: each look
 * reads all keys of every member.
 */

import type { Membership } from '../../cluster/membership.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import {
  HASH_ASK_TICKS,
  HASH_FAILURES,
  HASH_TIMEOUT_TICKS,
  HASH_TRIES,
  LEADERLESS_SLEEP_TICKS,
  PIPELINE_TIMEOUT_MS,
  TICK_MS,
} from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { Flags } from '../apply/flags.ts'
import type { Peers } from '../peer/peers.ts'
import type { PendingWrites } from '../proposal/pending-writes.ts'
import { raiseAlarm } from '../proposal/raise-alarm.ts'
import {
  type CorruptionState,
  loadCorruptionState,
  saveCorruptionState,
} from '../storage/member-table.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import type { Tell } from '../turn/logger.ts'
import { HashRun } from './hash-run.ts'
import { judge } from './hash-verdict.ts'

const { Working, Done, Never } = { Working: 0, Done: 1, Never: 2 } as const

/** Another member, in one look. */
interface AskedPeer {
  readonly id: MemberId
  /** Undefined: not known yet. Null: it can't be had. */
  hash: number | null | undefined
  asking: boolean
  /** Tick before which it is not asked again. */
  again: number
  failures: number
}

/** One look. */
interface Look {
  readonly run: HashRun
  readonly peers: readonly AskedPeer[]
  /** Tick at which peers that have not answered are left out. */
  readonly until: number
  readonly tries: number
  /** A member has compacted further than this one had when the look began. */
  overtaken: boolean
}

/** What it needs of the member it is part of. */
export interface CorruptionHost {
  readonly identity: { readonly id: MemberId }
  readonly store: Store
  readonly flags: Pick<Flags, 'alarms'>
  readonly writes: PendingWrites
  readonly peers: Pick<Peers, 'ask'>
  readonly deadlines: Deadlines
  readonly membership: Membership
  readonly role: Role
  readonly lead: MemberId
  readonly ticks: number
  nameOf(id: MemberId): string
  readonly tell: Tell
}

/** Guards the look under way, and the hash that another leader asks this member for. */
export class CorruptionCheck {
  /** Looks that came to their end. */
  looks = 0
  readonly #host: CorruptionHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'random'>
  readonly #everyMs: number
  readonly #turn: (fn: () => void) => void
  #state: CorruptionState | null = null
  #look: Look | null = null
  /** Alarms whose writes have not been answered yet. */
  #raising = 0
  /** The alarm of an earlier life as leader went off, and nobody leads. */
  #due = false
  #dueSince = 0
  /** The hash that another leader asked for last. */
  #run: HashRun | null = null

  /** `everyMs` 0: this member begins no look, but answers other leaders. */
  constructor(
    host: CorruptionHost,
    ports: Pick<Ports, 'sql' | 'clock' | 'random'>,
    everyMs: number,
    turn: (fn: () => void) => void,
  ) {
    this.#host = host
    this.#ports = ports
    this.#everyMs = everyMs === 0 ? 0 : Math.max(everyMs, TICK_MS)
    this.#turn = turn
    if (everyMs === 0) return
    host.deadlines.register('corruption', () => this.#onAlarm())
    const { due } = host.store.restoring ? { due: 0 } : loadCorruptionState(ports.sql)
    if (due > 0) host.deadlines.set('corruption', due)
  }

  /** A look is due or under way: it needs a leader and the other members. */
  wakeReason(): WakeReason | null {
    return this.#due || this.#look !== null ? 'hashComparison' : null
  }

  /** At the end of a turn: arms after a write. */
  settle(): void {
    const { role, lead, store, deadlines, membership } = this.#host
    if (this.#everyMs === 0 || store.restoring || membership.members.length < 2) return
    if (role !== Role.Leader) {
      this.#drop()
      if (lead === NO_MEMBER) return
      // The present leader arms its own look.
      this.#state = null
      this.#due = false
      deadlines.set('corruption', null)
      return
    }
    this.#state ??= loadCorruptionState(this.#ports.sql)
    if (this.#due) this.#begin(1)
    if (
      this.#look !== null ||
      this.#raising > 0 ||
      store.revision <= Math.max(this.#state.checked, 1)
    )
      return
    const latest = this.#ports.clock.now() + this.#everyMs
    const armed = deadlines.get('corruption')
    // An alarm further away than it can have been set means that the clock went back.
    if (armed === null || armed > latest + TICK_MS) this.#arm(latest)
  }

  /**
   * A member got its whole state from this one: what was checked counts as unchecked, so that a
   * look includes that member.
   */
  onJoined(): void {
    if (this.#state !== null) this.#state = { ...this.#state, checked: 0 }
  }

  tick(): void {
    const { ticks } = this.#host
    // No leader was found: a later leader looks after the next write.
    if (this.#due && ticks - this.#dueSince > LEADERLESS_SLEEP_TICKS) this.#due = false
    const look = this.#look
    if (look === null) return
    for (const peer of look.peers)
      if (peer.hash === undefined && !peer.asking && ticks >= peer.again) this.#ask(look, peer)
    if (ticks >= look.until) for (const peer of look.peers) peer.hash ??= null
    if (this.#look === look) this.#finish(look)
  }

  /**
   * Answers a leader that asks for the hash of a revision. The answer comes at once; if it is
   * Working, the leader asks again.
   */
  onRequest(request: quorate.member.IHashRequest): quorate.member.IHashResponse {
    const { store } = this.#host
    const at = toNumber(request.revision)
    const compacted = toNumber(request.compactRevision)
    if (store.restoring || store.compactRevision > compacted) return { state: Never }
    if (store.revision < at || store.compactRevision < compacted) return { state: Working }
    if (
      this.#run?.revision !== at ||
      this.#run.compactRevision !== compacted ||
      this.#run.result === 'failed'
    ) {
      this.#run?.stop()
      this.#run = this.#hash(at)
    }
    const { result } = this.#run
    if (result === null) return { state: Working }
    return result === 'failed' ? { state: Never } : { state: Done, hash: result.hash }
  }

  #hash(at: number): HashRun {
    const { store } = this.#host
    return new HashRun(store, this.#ports.clock, this.#turn, at as typeof store.revision)
  }

  /** Writes one row, beside the alarm's. */
  #arm(at: number): void {
    this.#save({ checked: this.#state?.checked ?? 0, due: Math.ceil(at) })
    this.#host.deadlines.set('corruption', at)
  }

  #save(state: CorruptionState): void {
    this.#state = state
    saveCorruptionState(this.#ports.sql, state)
  }

  #onAlarm(): void {
    const { role, lead, ticks } = this.#host
    if (role === Role.Leader) {
      if (this.#look === null) this.#begin(1)
    } else if (lead === NO_MEMBER) {
      this.#due = true
      this.#dueSince = ticks
    }
  }

  #begin(tries: number): void {
    const { store, membership, identity, ticks } = this.#host
    this.#due = false
    // Disarmed first: if this look kills the member, no later life must begin it again.
    if (tries === 1) this.#save({ checked: this.#state?.checked ?? 0, due: 0 })
    this.#look = {
      run: this.#hash(store.revision),
      peers: membership.members
        .filter(({ id }) => id !== identity.id)
        .map(({ id }) => ({ id, hash: undefined, asking: false, again: 0, failures: 0 })),
      until: ticks + HASH_TIMEOUT_TICKS,
      tries,
      overtaken: false,
    }
  }

  #drop(): void {
    this.#look?.run.stop()
    this.#look = null
  }

  #ask(look: Look, peer: AskedPeer): void {
    const { run } = look
    const hash = { revision: run.revision, compactRevision: run.compactRevision }
    peer.asking = true
    this.#host.peers.ask(peer.id, { hash }, PIPELINE_TIMEOUT_MS, (answer) =>
      this.#turn(() => {
        peer.asking = false
        peer.again = this.#host.ticks + HASH_ASK_TICKS
        const response =
          typeof answer === 'string' || answer.refused || answer.blank ? null : answer.hash
        if (response) this.#onResponse(look, peer, response)
        else if (++peer.failures >= HASH_FAILURES) peer.hash = null
        if (this.#look === look) this.#finish(look)
      }),
    )
  }

  #onResponse(look: Look, peer: AskedPeer, response: quorate.member.IHashResponse): void {
    peer.failures = 0
    if (response.state === Done) peer.hash = response.hash ?? 0
    if (response.state !== Never) return
    peer.hash = null
    look.overtaken = true
  }

  /** Ends the look once every hash is there or can't be had. */
  #finish(look: Look): void {
    const { result, revision } = look.run
    if (
      result === null ||
      (result !== 'failed' && look.peers.some((peer) => peer.hash === undefined))
    )
      return
    this.#drop()
    if ((result === 'failed' || look.overtaken) && look.tries < HASH_TRIES) {
      this.#begin(look.tries + 1)
      return
    }
    this.looks++
    const { identity, tell } = this.#host
    if (result === 'failed') {
      tell('warn', 'no hash to compare', { revision })
      this.#save({ checked: revision, due: 0 })
      return
    }
    const hashes = new Map(
      look.peers.map(({ id, hash }): [MemberId, number | null] => [id, hash ?? null]),
    )
    hashes.set(identity.id, result.hash)
    const { corrupt, whole } = judge(hashes)
    if (corrupt.length === 0) {
      tell(whole ? 'info' : 'warn', 'hashes agree', {
        revision,
        compared: [...hashes.values()].filter((h) => h !== null).length,
      })
      this.#save({ checked: revision, due: 0 })
      return
    }
    for (const [id, hash] of hashes)
      tell('error', 'hash', { revision, member: this.#host.nameOf(id), hash })
    this.#raise(corrupt, revision)
  }

  #raise(members: readonly MemberId[], revision: number): void {
    const { flags, writes } = this.#host
    const known = (member: MemberId) =>
      flags.alarms.some((a) => a.member === member && a.type === AlarmType.Corrupt)
    const missing = members.filter((member) => !known(member))
    let lost = false
    const over = (): void => {
      // If an alarm was lost, it is raised after the next look.
      if (this.#raising === 0 && !lost && this.#state !== null)
        this.#save({ checked: revision, due: 0 })
    }
    this.#raising += missing.length
    for (const member of missing) {
      raiseAlarm(writes, this.#ports, member, AlarmType.Corrupt, ({ code }) => {
        this.#raising--
        if (code) lost = true
        over()
      })
    }
    over()
  }
}
