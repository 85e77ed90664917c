/**
 * Compaction by time or by revision, as etcd's compactors do it. The leader runs it from the alarm.
 * A write arms the alarm; once nothing is left to compact it is not armed again, so that an idle
 * cluster sleeps.
 */

import { encodeCompactionRequest } from '../../etcd/convert.ts'
import {
  COMPACTION_PERIOD_MS,
  COMPACTION_REVISION_MS,
  COMPACTION_SAMPLES,
  COMPACTION_SEEK_BACKOFF_MAX_MS,
  COMPACTION_SEEK_MS,
  TICK_MS,
} from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER, type RequestId, revision } from '../../types.ts'
import { ownWrite, type PendingWrites } from '../proposal/pending-writes.ts'
import {
  type CompactionState,
  loadCompactionState,
  saveCompactionState,
} from '../storage/member-table.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import type { Deadlines } from '../turn/deadlines.ts'
import type { Retention } from './retention.ts'

/** What compaction needs of the member it is part of. */
export interface CompactionHost {
  readonly store: Store
  readonly writes: PendingWrites
  readonly deadlines: Deadlines
  readonly role: Role
  readonly lead: MemberId
}

/** Guards the samples, and the compaction on its way. */
export class AutoCompact {
  readonly #host: CompactionHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'random' | 'host'>
  readonly #retention: Retention | null
  #state: CompactionState | null = null
  #underWay: RequestId | null = null
  /**
   * The time until which the member waits awake for a leader: the alarm of an earlier life as
   * leader went off, and nobody leads.
   */
  #seeksUntil = Number.NEGATIVE_INFINITY
  /** Milliseconds from the begin of one such wait to the next; 0: there was none yet. */
  #backoffMs = 0

  constructor(
    host: CompactionHost,
    ports: Pick<Ports, 'sql' | 'clock' | 'random' | 'host'>,
    retention: Retention | null,
  ) {
    this.#host = host
    this.#ports = ports
    this.#retention = retention
    host.deadlines.register('compaction', (now) => this.#onAlarm(now))
    const armed =
      retention === null || host.store.restoring ? 0 : (loadCompactionState(ports.sql)?.due ?? 0)
    if (armed > 0) host.deadlines.set('compaction', armed)
  }

  /** There is something to compact, and a leader is needed for it. */
  wakeReason(): WakeReason | null {
    return this.#ports.clock.now() < this.#seeksUntil ? 'compactionDue' : null
  }

  /** At the end of a turn: arms the alarm after a write. */
  settle(): void {
    const { store, role, lead, deadlines, writes } = this.#host
    if (this.#retention === null || store.restoring) return
    if (role !== Role.Leader) {
      if (lead === NO_MEMBER) return
      // The present leader begins with its own samples.
      if (this.#underWay !== null) writes.take(this.#underWay)
      this.#underWay = null
      this.#state = null
      this.#onLeaderKnown()
      deadlines.set('compaction', null)
      return
    }
    this.#onLeaderKnown()
    if (this.#state === null) this.#begin(this.#ports.clock.now())
    const now = this.#ports.clock.now()
    if (deadlines.get('compaction') === null && this.#underWay === null && this.#hasWork)
      this.#arm(now + this.#interval)
  }

  /**
   * If the other members are gone there may be no leader for days: this member waits for one again
   * later and later, and sleeps in between.
   */
  #seek(now: number): void {
    this.#seeksUntil = now + COMPACTION_SEEK_MS
    this.#backoffMs = Math.min(
      Math.max(2 * this.#backoffMs, 2 * COMPACTION_SEEK_MS),
      COMPACTION_SEEK_BACKOFF_MAX_MS,
    )
    this.#host.deadlines.set('compaction', now + this.#backoffMs)
  }

  #onLeaderKnown(): void {
    this.#seeksUntil = Number.NEGATIVE_INFINITY
    this.#backoffMs = 0
  }

  #begin(now: number): void {
    const found = loadCompactionState(this.#ports.sql)
    // If the clock went back since, the samples lie in the future.
    const state =
      found !== null && (found.samples.at(-1)?.time ?? 0) <= now && found.at <= now ? found : null
    this.#state = state ?? {
      samples: [{ time: now, revision: this.#host.store.revision }],
      revision: 0,
      at: now,
      due: 0,
    }
    if (this.#state.due > 0 && this.#hasWork)
      this.#host.deadlines.set('compaction', Math.max(this.#state.due, now))
  }

  /** The revision that compaction comes to in the end. */
  get #goal(): number {
    const newest = this.#host.store.revision
    return this.#retention?.mode === 'revision' ? newest - this.#retention.count : newest
  }

  /**
   * There is something to compact, now or later. A store that nobody has written to is at revision
   * 1.
   */
  get #hasWork(): boolean {
    const done = Math.max(this.#state?.revision ?? 0, this.#host.store.compactRevision)
    const least = this.#retention?.mode === 'revision' ? 0 : 1
    return this.#goal > Math.max(done, least)
  }

  /** As in etcd: a tenth of the retention, or of an hour if that is shorter. */
  get #interval(): number {
    if (this.#retention?.mode !== 'periodic') return COMPACTION_REVISION_MS
    return Math.max(
      Math.min(this.#retention.ms, COMPACTION_PERIOD_MS) / COMPACTION_SAMPLES,
      TICK_MS,
    )
  }

  /** Writes one row, beside the alarm's. */
  #arm(at: number): void {
    if (this.#state === null) return
    this.#state.due = Math.ceil(at)
    saveCompactionState(this.#ports.sql, this.#state)
    this.#host.deadlines.set('compaction', at)
  }

  #onAlarm(now: number): void {
    const state = this.#state
    const retention = this.#retention
    if (retention === null) return
    if (state === null && this.#host.lead === NO_MEMBER) this.#seek(now)
    if (state === null || this.#host.role !== Role.Leader || this.#underWay !== null) return
    if (retention.mode === 'revision') {
      if (this.#hasWork) this.#compact(this.#goal)
      return
    }
    const newest = this.#host.store.revision
    const last = state.samples.at(-1)
    // A cluster that wakes often is not sampled more often.
    if (last === undefined || (last.revision !== newest && now - last.time >= this.#interval / 2)) {
      state.samples.push({ time: now, revision: newest })
    }
    // The first sample to keep is the one that was the newest a retention ago; older samples are of
    // no more use.
    let old = 0
    while ((state.samples[old + 1]?.time ?? Number.POSITIVE_INFINITY) <= now - retention.ms) old++
    state.samples.splice(0, old)
    const first = state.samples[0]
    const every = state.revision === 0 ? retention.ms : Math.min(retention.ms, COMPACTION_PERIOD_MS)
    const done = Math.max(state.revision, this.#host.store.compactRevision)
    if (
      first !== undefined &&
      first.time <= now - retention.ms &&
      now - state.at >= every &&
      first.revision > Math.max(done, 1)
    ) {
      this.#compact(first.revision)
      return
    }
    if (!this.#hasWork) return
    // While nothing is written, the next look can wait until the oldest sample that is not
    // compacted is old enough.
    const next = state.samples.find((s) => s.revision > Math.max(done, 1))
    const quiet = Math.max((next?.time ?? now) + retention.ms, state.at + every)
    this.#arm(Math.max(newest === next?.revision ? quiet : 0, now + this.#interval))
  }

  #compact(to: number): void {
    const { clock, host, random, sql } = this.#ports
    const request = { kind: 'compaction', revision: revision(to), physical: false } as const
    host.log('info', 'auto compaction', { revision: to })
    const write = ownWrite(random, {
      method: quorate.member.Method.COMPACT,
      body: encodeCompactionRequest(request),
      request,
      deadline: Number.POSITIVE_INFINITY,
      reply: () => {
        // A refusal means that a later revision is compacted, which is as good.
        this.#underWay = null
        if (this.#state === null) return
        this.#state.revision = to
        this.#state.at = clock.now()
        this.#state.due = 0
        saveCompactionState(sql, this.#state)
      },
    })
    this.#underWay = write.id
    this.#host.writes.addOwn(write)
  }
}
