/**
 * One cluster member: the doors in (calls, peers, streams, the alarm) and the turn that every event is.
 *
 * A turn is one synchronous transaction: it steps the core and writes all it changed; what it sends leaves after it. A throw
 * in a turn ends this life of the member, so that memory and disk fall together.
 */

import { invariant } from '../base/invariant.ts'
import { seatsVersion } from '../cluster/membership.ts'
import { BLANK_PREFIX, Code, Errors, EtcdError } from '../errors.ts'
import type { ClientSocket, PeerStream, Ports, StreamEvents } from '../ports.ts'
import { quorate } from '../proto/generated/member.js'
import { fromU64, toU64 } from '../proto/int64.ts'
import { decodeMessage } from '../proto/wire.ts'
import type { ConfState, Role } from '../raft/index.ts'
import { type LogIndex, logIndex, type MemberId, memberId } from '../types.ts'
import { Calls } from './api/dispatch.ts'
import { Bootstrap } from './bootstrap/bootstrap.ts'
import {
  countVoters,
  majorityLives,
  mayRecover,
  recover,
  recoveredBefore,
  recoveredToWire,
} from './bootstrap/force-new-cluster.ts'
import { RemovedMember, writeDeletion, writeRemoval } from './bootstrap/removed-member.ts'
import type { ReplicaOptions } from './replica/options.ts'
import { Replica } from './replica/replica.ts'
import { isBlank, loadRemovedMember, NewerDataError } from './storage/member-table.ts'
import { PeerAnswer, type PeerBatch, peerBatch, WIRE_VERSION } from './storage/peer-codec.ts'
import type { RemovalReason } from './storage/removal.ts'
import { type Answer, type Reply, refusal, refusing } from './turn/answer.ts'
import { Room, sizeOf } from './turn/answer-room.ts'
import { standing } from './turn/logger.ts'
import { refuseSocket } from './watch/closing.ts'
import type { WatchOptions } from './watch/streams.ts'

const Method = quorate.member.Method
type Call = quorate.member.ICall

/** A call on its way. */
interface OpenCall {
  readonly write: boolean
  readonly answer: (answer: Answer) => void
}

export interface MemberConfig extends Partial<ReplicaOptions> {
  /** Name of the object, e.g. `default/m1`. */
  readonly object: string
}

/** What tests and metrics may look at. */
export interface Inspection {
  readonly blank: boolean
  readonly id: MemberId
  readonly term: number
  readonly vote: MemberId
  readonly role: Role
  readonly lead: MemberId
  readonly commit: number
  readonly applied: number
  readonly firstIndex: number
  readonly lastIndex: number
  readonly revision: number
  readonly compactRevision: number
  readonly restoring: boolean
  readonly conf: ConfState
  readonly boot: bigint
  termOf(i: LogIndex): number | null
}

/** Guards one object's life in memory: blank, or a replica. */
export class Member {
  readonly #ports: Ports
  readonly #config: MemberConfig
  readonly #bootstrap: Bootstrap
  #replica: Replica | null = null
  #calls: Calls | null = null
  #refusal: string | null = null
  #ended = false
  #inTurn = false
  /** Replies of this turn: they leave after its transaction, like all it sends. */
  #replies: (() => void)[] = []
  /** For answers: until they have left the turn, or whoever takes them over (the door) has let go of them. */
  readonly room = new Room()
  /** Calls without an answer yet. */
  readonly #open = new Set<OpenCall>()
  #removed: RemovedMember | null = null
  /** It was removed in this turn, or its cluster deleted: once what the turn sends has left, the replica ends. */
  #removing: RemovalReason | null = null
  /** The cluster begins anew with it, in this turn: its life before ends, and what was asked for hears this. */
  #recovering: ((answer: Answer) => void) | null = null

  constructor(ports: Ports, config: MemberConfig) {
    this.#ports = { ...ports, host: standing(ports.host, () => this.#standing()) }
    this.#config = config
    const self = this
    this.#bootstrap = new Bootstrap(this.#ports, config.object, {
      get replica() {
        return self.#replica
      },
      get departed() {
        return self.#removed?.error ?? null
      },
      turn: (fn) => this.#turn(fn),
      live: () => this.#live(),
    })
    try {
      if (!isBlank(ports.sql)) this.#begin()
    } catch (e) {
      if (!(e instanceof NewerDataError)) throw e
      this.#refusal = e.message
    }
    const replica = this.#replica
    if (this.#removed !== null) return
    if (replica === null) for (const socket of ports.sockets.open()) refuseSocket(socket, this.#unavailable())
    else this.#turn(() => replica.watches.wake())
  }

  #standing(): { readonly term: number; readonly index: number } | null {
    const replica = this.#replica
    return replica === null ? null : { term: replica.term, index: replica.store.appliedIndex }
  }

  /** What the edge has counted, for `/metrics`. No turn: nothing comes of it. */
  counted(counts: readonly quorate.member.IEdgeCount[], limited: number): void {
    this.#replica?.counters.atEdge(counts, limited)
  }

  get replica(): Replica | null {
    return this.#replica
  }

  /** This life is over: whoever holds it lets go. */
  get ended(): boolean {
    return this.#ended
  }

  #begin(): void {
    const row = loadRemovedMember(this.#ports.sql)
    if (row === null) this.#live()
    else this.#leave(row)
  }

  #live(): void {
    const replica: Replica = new Replica(
      this.#ports,
      {
        room: this.room,
        turn: (fn) => {
          // What was under way when it was removed, or began anew, has nobody to come back to.
          if (this.#replica === replica) this.#turn(fn)
        },
        onWriteApplied: (write, outcome, request) => this.#calls?.outcomes.onWriteApplied(write, outcome, request),
        onDuplicate: (write, recent, request, may) => this.#calls?.outcomes.onDuplicate(write, recent, request, may),
        onStateChange: (write, result, request) => this.#calls?.outcomes.onStateChange(write, result, request),
        blankPeer: (peer, known) => this.#bootstrap.blankPeer(peer, known),
        onRemoved: (why) => this.#onRemoved(why),
      },
      this.#config,
    )
    this.#replica = replica
    this.#calls = new Calls(replica, this.#ports)
  }

  /** One turn, and what it sends. */
  #turn<T>(fn: () => T): T {
    const nested = this.#inTurn
    const result = this.#commit(fn)
    if (!nested) this.#flush()
    return result
  }

  #commit<T>(fn: () => T): T {
    if (this.#ended) throw new Error('quorate: this life of the member has ended')
    // A platform that calls back at once, within a turn: the turn is the same.
    if (this.#inTurn) return fn()
    this.#inTurn = true
    let result: T
    try {
      result = this.#ports.sql.transaction(() => {
        const made = fn()
        const replica = this.#replica
        replica?.settle()
        // Last of all: it takes the place of what the turn has written of itself.
        if (replica !== null && this.#removing !== null)
          writeRemoval(
            this.#ports.sql,
            { ...replica.identity, former: replica.removalNotices.former },
            replica.membership,
            this.#removing,
          )
        if (replica !== null && this.#recovering !== null) this.#recover(replica, this.#recovering)
        return made
      })
    } catch (e) {
      this.end(e instanceof Error ? (e.stack ?? e.message) : String(e))
      throw e
    } finally {
      this.#inTurn = false
    }
    const newer = this.#replica?.unknownFormat ?? null
    if (newer !== null) this.#retire(new NewerDataError(newer, this.#replica?.flags.knows).message)
    return result
  }

  /** After a turn: what it sends goes. */
  #flush(): void {
    const replies = this.#replies
    this.#replies = []
    for (const reply of replies) reply()
    this.#replica?.flush()
    if (this.#removing !== null) this.#left()
    if (this.#recovering !== null) this.#begun()
  }

  /** The cluster has removed this member, or was deleted, in this turn. */
  #onRemoved(why: RemovalReason): void {
    const replica = this.#replica
    if (replica === null || this.#removing !== null) return
    this.#removing = why
    const event = why === 'deleted' ? 'deleted' : 'removed'
    this.#ports.host.log('info', event, { object: this.#config.object, id: String(replica.identity.id) })
  }

  #left(): void {
    this.#removing = null
    const row = loadRemovedMember(this.#ports.sql)
    invariant(row !== null, 'who was removed has its row')
    this.#replica?.stop('removed')
    this.#replica = null
    this.#calls = null
    const { error } = this.#leave(row)
    for (const open of [...this.#open]) open.answer({ ...refusal(error), unknown: open.write })
    this.#flush()
  }

  #leave(row: quorate.member.IRemovedMember): RemovedMember {
    const departed = new RemovedMember(this.#ports, row, (fn) => this.#turn(fn))
    this.#removed = departed
    return departed
  }

  /** Ends this life: memory and what was not committed are gone. */
  end(reason: string): void {
    if (this.#ended) return
    this.#ended = true
    this.#replica?.stop('ended')
    this.#ports.host.log('error', 'member ends', { object: this.#config.object, reason })
    this.#ports.host.abort(reason)
  }

  /** From here on it answers that, and nothing else. */
  #retire(why: string): void {
    this.#refusal = why
    this.#ports.host.log('error', 'member retires', { object: this.#config.object, reason: why })
    this.#replica?.stop('retired')
    this.#replica = null
    this.#calls = null
    for (const open of [...this.#open]) open.answer({ ...refusal(this.#unavailable()), unknown: open.write })
  }

  // ---- doors ----

  /**
   * Calls of the door. `reply` is called once for each, in this turn or later; before that `working`, perhaps again and again, for one
   * that is under way and takes long.
   */
  calls(list: readonly Call[], reply: (i: number, answer: Answer) => void, working?: (i: number) => void): void {
    this.#turn(() => {
      list.forEach((call, i) => {
        const answer: Reply = (answer) => {
          if (!this.#open.delete(open)) return
          const bytes = sizeOf(answer)
          this.room.add(bytes)
          this.#replies.push(() => {
            reply(i, answer)
            this.room.remove(bytes)
          })
        }
        if (working !== undefined) answer.working = () => working(i)
        const open: OpenCall = { write: (call.requestId?.length ?? 0) > 0, answer }
        this.#open.add(open)
        this.#call(call, answer)
      })
    })
  }

  #call(call: Call, reply: Reply): void {
    if (this.#refusal !== null) reply(refusal(this.#unavailable()))
    else if (this.#removed !== null) reply(this.#removed.call(call))
    else if (call.method === Method.CREATE) this.#bootstrap.create(call.body ?? new Uint8Array(0), reply)
    else if (call.method === Method.RESTORE) reply(this.#bootstrap.restore(call.body ?? new Uint8Array(0)))
    else if (this.#calls === null) reply(refusal(this.#unavailable()))
    else if (call.method === Method.RECOVER) refusing(reply, () => this.#askToRecover(call, reply))
    else this.#calls.handle(call, reply)
  }

  /** Why a member that is none, or must not be one, answers nobody. */
  #unavailable(): EtcdError {
    const how = 'it belongs to no cluster yet: POST /clusters/<name> makes one'
    return new EtcdError(Code.Unavailable, this.#refusal ?? `${BLANK_PREFIX}: ${how}`)
  }

  /** Why nobody is answered here; null: they are. */
  get refusal(): EtcdError | null {
    if (this.#removed !== null) return this.#removed.error
    return this.#replica === null ? this.#unavailable() : null
  }

  /** A client's socket for watches, just accepted. */
  openWatch(socket: ClientSocket, options: WatchOptions): void {
    const replica = this.#replica
    if (replica === null) refuseSocket(socket, this.refusal ?? this.#unavailable())
    else this.#turn(() => replica.watches.open(socket, options))
  }

  /** One message on it: requests in JSON, or the edge's word on how much its client has taken. */
  watchMessage(socket: ClientSocket, data: string | Uint8Array): void {
    const watches = this.#replica?.watches
    if (watches === undefined || this.#ended) return
    if (!watches.onAcknowledgement(socket, data, () => this.#turn(() => {}))) this.#turn(() => watches.onMessage(socket, data))
  }

  /** It is closed, or broken. */
  watchClosed(socket: ClientSocket): void {
    const watches = this.#replica?.watches
    if (watches !== undefined && !this.#ended) this.#turn(() => watches.onClose(socket))
  }

  /** Name of the member that leads, as far as this one knows; empty if not. */
  get leaderName(): string {
    return this.#replica?.leaderName ?? ''
  }

  /** Version of what it knows of where the members are. */
  get seats(): number {
    const replica = this.#replica
    return replica === null ? (this.#removed?.seats ?? 0) : seatsVersion(replica.membership)
  }

  get boot(): bigint {
    return this.#replica?.boot ?? 0n
  }

  /** One pipeline request of a peer. */
  peer(body: Uint8Array): Uint8Array {
    const batch = peerBatch(body)
    if (batch === null) return PeerAnswer.encode({ version: WIRE_VERSION, refused: 'bytes that are no batch' }).finish()
    if (this.#removed !== null) return this.#removed.peer(batch)
    const answer = this.#commit(() => this.#peer(batch))
    // What was made for the asker rides in the answer; the rest leaves by itself.
    const bytes = answer()
    const counts = this.#replica?.peers.countsOf(memberId(toU64(batch.from)))
    counts?.received(body.length)
    counts?.sent(bytes.length)
    this.#flush()
    return bytes
  }

  #peer(batch: PeerBatch): () => Uint8Array {
    const say = (fields: PeerAnswer): (() => Uint8Array) => {
      return () => PeerAnswer.encode({ version: WIRE_VERSION, ...fields }).finish()
    }
    if (this.#refusal !== null) return say({ refused: this.#refusal })
    if (batch.blank) return say({ blank: this.#replica === null && !this.#bootstrap.creating })
    if (this.#removing !== null) return say({ refused: 'leaves' })
    if (batch.wipe) return this.#wipe(batch.wipe, say)
    if (batch.introduce) return say(this.#bootstrap.introduced(batch.introduce))
    if (this.#replica === null) return say({ blank: true, refused: BLANK_PREFIX, nonce: fromU64(this.#bootstrap.nonce) })
    const answer = this.#replica.inbox.request(batch)
    return typeof answer === 'string' ? say({ refused: answer }) : answer
  }

  /** The accepting end of a stream that a peer opened. */
  acceptStream(stream: PeerStream): StreamEvents {
    if (this.#replica === null) {
      stream.close(BLANK_PREFIX)
      return { open: () => {}, message: () => {}, close: () => {} }
    }
    return this.#replica.peers.accept()
  }

  /** Something may be due. Never throws: the platform would only call again, and the next event finds out as well. */
  alarm(): void {
    if (this.#ended) return
    try {
      this.#turn(() => {
        if (this.#replica !== null) this.#replica.alarm()
        else if (this.#removed === null) this.#bootstrap.alarm()
      })
    } catch (e) {
      this.#ports.host.log('error', 'alarm', { object: this.#config.object, error: String(e) })
    }
  }

  // ---- a majority is lost ----

  #askToRecover(call: Call, reply: (answer: Answer) => void): void {
    const replica = this.#replica
    invariant(replica !== null, 'who answers calls is a member')
    const { force } = call.body?.length ? decodeMessage(quorate.member.RecoverRequest, call.body) : { force: false }
    const refused = this.#calls?.refusesRoot(call) ?? mayRecover(replica)
    const again = force ? null : recoveredBefore(replica)
    if (refused !== null || again !== null) {
      reply(refused !== null ? refusal(refused) : { body: again === null ? new Uint8Array(0) : recoveredToWire(again) })
      return
    }
    countVoters(replica, this.#ports, (live, of) =>
      this.#turn(() => {
        const error =
          replica === this.#replica ? (mayRecover(replica) ?? (force ? null : majorityLives(live, of))) : Errors.stopped()
        if (error !== null) reply(refusal(error))
        else if (this.#removing === null && this.#recovering === null) this.#recovering = reply
        else reply(refusal(Errors.stopped()))
      }),
    )
  }

  #recover(replica: Replica, reply: (answer: Answer) => void): void {
    const made = recover(replica, this.#ports)
    this.#ports.host.log('warn', 'cluster begins anew', {
      object: this.#config.object,
      cluster: String(made.cluster),
      before: String(replica.identity.cluster),
      lost: made.lost.join(),
    })
    reply({ body: recoveredToWire(made) })
  }

  /** The life before is over: whoever waits for it hears so, and watches go on elsewhere or here again. */
  #begun(): void {
    this.#recovering = null
    this.#replica?.stop('begins anew')
    for (const socket of this.#ports.sockets.open()) refuseSocket(socket, Errors.stopped())
    this.#live()
    for (const open of [...this.#open]) open.answer({ ...refusal(Errors.stopped()), unknown: open.write })
    this.#turn(() => this.#replica?.campaign())
  }

  // ---- its cluster is deleted ----

  /** Its cluster was deleted: whatever it is, it keeps a row that says so, and is nothing any more. */
  #wipe(wipe: quorate.member.IWipe, say: (fields: PeerAnswer) => () => Uint8Array): () => Uint8Array {
    const { sql } = this.#ports
    if (this.#replica === null) {
      this.#bootstrap.stop()
      writeDeletion(sql, wipe)
      const row = loadRemovedMember(sql)
      invariant(row !== null, 'a row that was just written is there')
      this.#leave(row)
    } else if (toU64(wipe.cluster) === this.#replica.identity.origin) this.#onRemoved('deleted')
    else return say({ refused: 'belongs to another cluster' })
    return () => {
      const departed = loadRemovedMember(sql)
      return say(departed === null ? { refused: 'leaves' } : { departed })()
    }
  }

  inspect(): Inspection | { readonly blank: true } {
    const r = this.#replica
    if (r === null) return { blank: true }
    return {
      blank: false,
      id: r.identity.id,
      term: r.term,
      vote: r.vote,
      role: r.role,
      lead: r.lead,
      commit: r.commit,
      applied: r.store.appliedIndex,
      firstIndex: r.log.firstIndex(),
      lastIndex: r.log.lastIndex(),
      revision: r.store.revision,
      compactRevision: r.store.compactRevision,
      restoring: r.store.restoring,
      conf: r.conf,
      boot: r.boot,
      termOf: (i) => {
        const t = r.log.term(logIndex(i))
        return typeof t === 'string' ? null : t
      },
    }
  }
}
