/**
 * How the writes and changes that wait at a member come into the log. A leader appends them,
 * another member sends them to the leader, and a new leader appends them after the first entry of
 * its term.
 */
import {
  FORWARD_BYTES,
  MAX_UNCOMMITTED_BYTES,
  MAX_WAITING_CALLS,
  PROPOSAL_TIMEOUT_MS,
  REPROPOSE_TICKS,
} from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Random } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import type { Raft } from '../../raft/index.ts'
import { Role } from '../../raft/index.ts'
import { type LogIndex, type MemberId, NO_MEMBER, type Term } from '../../types.ts'
import { type Applier, encodeFinish } from '../apply/applier.ts'
import type { Flags } from '../apply/flags.ts'
import type { Forwards } from '../peer/forwards.ts'
import type { Peers } from '../peer/peers.ts'
import { decodeWrite } from '../storage/log-entry.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import { ownWrite, type PendingWrites } from './pending-writes.ts'

/** What it needs of the member it is part of. */
export interface ProposalsHost {
  readonly identity: { readonly id: MemberId }
  readonly store: Pick<Store, 'restoring'>
  readonly log: Pick<SqlLog, 'mayPropose'>
  readonly raft: Pick<Raft, 'propose'>
  readonly peers: Pick<Peers, 'send'>
  readonly writes: PendingWrites
  readonly changes: { propose(): void }
  readonly flags: Pick<Flags, 'format'>
  readonly lead: MemberId
  readonly role: Role
  readonly term: Term
  readonly ticks: number
  readonly isLearner: boolean
}

/**
 * Guards what was proposed here last beside callers' writes, so that nothing is proposed twice
 * without need.
 */
export class Proposer {
  readonly #host: ProposalsHost
  readonly #applier: Applier
  readonly #forwards: Forwards
  readonly #random: Random
  #proposedWhenElected = false
  /** The last finish proposed here. */
  #finishing: { index: number; term: number; tick: number } = { index: 0, term: 0, tick: 0 }

  constructor(host: ProposalsHost, applier: Applier, forwards: Forwards, random: Random) {
    this.#host = host
    this.#applier = applier
    this.#forwards = forwards
    this.#random = random
  }

  /** The writes that wait here, which go into the log after the first entry of the new term. */
  elected(): readonly Uint8Array[] {
    const { writes, log, ticks, flags } = this.#host
    writes.proposeAgain()
    this.#proposedWhenElected = true
    return log.mayPropose ? writes.collect(ticks, MAX_UNCOMMITTED_BYTES, flags.format) : []
  }

  /** Another leader is known: what was on its way to the former leader may be lost. */
  leaderKnown(): void {
    if (!this.#proposedWhenElected) this.#host.writes.proposeAgain()
    this.#proposedWhenElected = false
  }

  /** Proposes the changes and writes that wait, and the finish of a long entry. */
  propose(): void {
    this.#write()
    this.#finish()
  }

  #write(): void {
    const { changes, writes, lead } = this.#host
    changes.propose()
    if (!writes.unproposed || lead === NO_MEMBER) return
    const { role, log, raft, ticks, flags } = this.#host
    if (role === Role.Leader) {
      if (!log.mayPropose) return
      const entries = writes.collect(ticks, MAX_UNCOMMITTED_BYTES, flags.format)
      if (entries.length > 0) raft.propose(entries)
      return
    }
    const { identity, term, peers } = this.#host
    while (writes.unproposed) {
      const data = writes.collect(ticks, FORWARD_BYTES, flags.format)
      if (data.length === 0) return
      peers.send(this.#forwards.make(identity.id, lead, term, data))
    }
  }

  /** A long entry whose slices are done here may show everywhere: see member/apply/applier.ts. */
  #finish(): void {
    const long = this.#applier.held
    if (long === null) return
    const { role, term, ticks, raft } = this.#host
    if (role !== Role.Leader) return
    const { index, term: at, tick } = this.#finishing
    if (index === long && at === term && ticks - tick < REPROPOSE_TICKS) return
    this.#finishing = { index: long, term, tick: ticks }
    raft.propose([encodeFinish(long)])
  }

  /**
   * Proposes the use of a token, so that the token lives on. No caller waits for that: if nothing
   * comes of it, the next use proposes it again.
   */
  tokenUsed(index: LogIndex, now: number, expires: number): void {
    const { isLearner, store, writes } = this.#host
    if (isLearner || store.restoring || writes.size >= MAX_WAITING_CALLS / 2) return
    const body = quorate.member.AuthTokenUse.encode({ index, now, expires }).finish()
    const method = quorate.member.Method.AUTH_TOKEN_USE
    const request = decodeWrite(method, body)
    const deadline = now + PROPOSAL_TIMEOUT_MS
    writes.addOwn(ownWrite(this.#random, { method, body, request, deadline }))
  }
}
