/**
 * One cluster member: its doors (calls, peers, streams, the alarm), and the turn that every event
 * is.
 *
 * A turn is one synchronous transaction: it steps the core and writes all that it changed. What it
 * sends leaves after it. A throw in a turn ends this life of the member, so that memory and disk
 * are given up together.
 */

import { invariant } from '../base/invariant.ts'
import { seatsVersion } from '../cluster/membership.ts'
import { BLANK, Code, Errors, EtcdError } from '../errors.ts'
import type { ClientSocket, PeerStream, Ports, StreamEvents } from '../ports.ts'
import { quorate } from '../proto/generated/member.js'
import { fromU64, toU64 } from '../proto/int64.ts'
import { memberId } from '../types.ts'
import { Calls } from './api/dispatch.ts'
import { Bootstrap } from './bootstrap/bootstrap.ts'
import { askToRecover, recover, recoveredToWire } from './bootstrap/force-new-cluster.ts'
import { RemovedMember, writeDeletion, writeRemoval } from './bootstrap/removed-member.ts'
import { type Inspection, inspect } from './inspection.ts'
import { withDefaults } from './replica/options.ts'
import { Replica } from './replica/replica.ts'
import { proposeAndApply, serveAndSchedule } from './replica/turn-order.ts'
import type { Living, MemberConfig, OpenCall, State } from './state.ts'
import { isBlank, loadRemovedMember, NewerDataError } from './storage/member-table.ts'
import { PeerAnswer, type PeerBatch, peerBatch, WIRE_VERSION } from './storage/peer-codec.ts'
import type { RemovalReason } from './storage/removal.ts'
import { type Answer, type Reply, refusal, refusing } from './turn/answer.ts'
import { Room, sizeOf } from './turn/answer-room.ts'
import { standing } from './turn/logger.ts'
import { Turn } from './turn/turn.ts'
import { refuseSocket } from './watch/closing.ts'
import type { WatchOptions } from './watch/streams.ts'

const Method = quorate.member.Method
type Call = quorate.member.ICall
const NOTHING = new Uint8Array(0)

const NO_MEMBER_YET: State = { kind: 'blank' }

/** Guards one object's life in memory. */
export class Member {
  readonly #ports: Ports
  readonly #config: MemberConfig
  /** The highest format that this code knows. */
  readonly #knows: number
  readonly #bootstrap: Bootstrap
  readonly #turn: Turn
  #state: State = NO_MEMBER_YET
  /** A turn has thrown: memory is void, and the code that holds this object must let go of it. */
  #ended = false
  /**
   * Room for answers, until they have left the turn, or until the door that takes them over has let
   * go of them.
   */
  readonly room = new Room()
  /** Calls without an answer yet. */
  readonly #open = new Set<OpenCall>()

  constructor(ports: Ports, config: MemberConfig) {
    this.#ports = { ...ports, host: standing(ports.host, () => this.#standing()) }
    this.#config = config
    this.#knows = withDefaults(config).knows
    this.#turn = new Turn(ports.sql, {
      finishTurn: () => this.#finishTurn(),
      onFailed: (e) => this.end(e instanceof Error ? (e.stack ?? e.message) : String(e)),
      onTransactionDone: () => this.#onTransactionDone(),
      onFlushed: () => this.#onFlushed(),
    })
    const self = this
    this.#bootstrap = new Bootstrap(this.#ports, config.object, this.#knows, {
      get replica() {
        return self.replica
      },
      get departed() {
        return self.#state.kind === 'removed' ? self.#state.removed.error : null
      },
      turn: (fn) => this.#run(fn),
      live: () => this.#openReplica(),
    })
    this.#openStored()
  }

  #openStored(): void {
    const { sql, sockets } = this.#ports
    try {
      if (!isBlank(sql)) {
        const row = loadRemovedMember(sql)
        if (row === null) this.#openReplica()
        else this.#becomeRemoved(row)
      }
    } catch (e) {
      if (!(e instanceof NewerDataError)) throw e
      this.#state = { kind: 'retired', why: e.message }
    }
    const { replica } = this
    if (replica !== null) this.#run(() => replica.watches.wake())
    else if (this.#state.kind !== 'removed')
      for (const socket of sockets.open()) refuseSocket(socket, this.#unavailable())
  }

  #standing(): { readonly term: number; readonly index: number } | null {
    const { replica } = this
    return replica === null ? null : { term: replica.term, index: replica.store.appliedIndex }
  }

  /** Takes what the edge has counted, for `/metrics`. This is no turn: nothing else changes. */
  counted(counts: readonly quorate.member.IEdgeCount[], limited: number): void {
    this.replica?.counters.atEdge(counts, limited)
  }

  get #living(): Living | null {
    return this.#state.kind === 'living' ? this.#state : null
  }

  /** Null: the object is no member. */
  get replica(): Replica | null {
    return this.#living?.replica ?? null
  }

  /** This life is over: the code that holds this object must let go of it. */
  get ended(): boolean {
    return this.#ended
  }

  #openReplica(): void {
    const replica: Replica = new Replica(
      this.#ports,
      {
        room: this.room,
        turn: (fn) => {
          // An event of a replica that was removed, or began anew, has no replica to come back to.
          if (this.replica === replica) this.#run(fn)
        },
        blankPeer: (peer, known) => this.#bootstrap.blankPeer(peer, known),
        onRemoved: (why) => this.#onRemoved(why),
      },
      this.#config,
    )
    this.#state = { kind: 'living', replica, calls: new Calls(replica, this.#ports), ending: null }
  }

  // ---- a turn ----

  #run<T>(fn: () => T): T {
    this.#insistOnLife()
    return this.#turn.run(fn)
  }

  #insistOnLife(): void {
    if (this.#ended) throw new Error('quorate: this life of the member has ended')
  }

  #finishTurn(): void {
    const living = this.#living
    if (living === null) return
    const { replica, calls } = living
    calls.answer(proposeAndApply(replica))
    serveAndSchedule(replica, this.#ports.clock.now())
    // This comes last: it replaces what the turn has written.
    const { ending: end } = living
    if (end?.kind === 'removed') {
      const identity = { ...replica.identity, former: replica.removalNotices.former }
      writeRemoval(this.#ports.sql, identity, replica.membership, end.why)
    } else if (end?.kind === 'anew')
      end.reply({ body: recoveredToWire(recover(replica, this.#ports, this.#config.object)) })
  }

  #onTransactionDone(): void {
    const { replica } = this
    const newer = replica?.unknownFormat ?? null
    if (newer !== null) this.#retire(new NewerDataError(newer, this.#knows).message)
  }

  #onFlushed(): void {
    this.replica?.flush()
    const end = this.#living?.ending
    if (end?.kind === 'removed') this.#finishRemoval()
    else if (end?.kind === 'anew') this.#restartAsNewCluster()
  }

  // ---- how a life ends ----

  /** The cluster has removed this member, or was deleted, in this turn. */
  #onRemoved(why: RemovalReason): void {
    const living = this.#living
    if (living === null || living.ending?.kind === 'removed') return
    living.ending = { kind: 'removed', why }
    const event = why === 'deleted' ? 'deleted' : 'removed'
    const id = String(living.replica.identity.id)
    this.#ports.host.log('info', event, { object: this.#config.object, id })
  }

  #finishRemoval(): void {
    const row = loadRemovedMember(this.#ports.sql)
    invariant(row !== null, 'who was removed has its row')
    this.replica?.stop('removed')
    const { error } = this.#becomeRemoved(row)
    for (const open of [...this.#open]) open.answer({ ...refusal(error), unknown: open.write })
    this.#turn.flush()
  }

  #becomeRemoved(row: quorate.member.IRemovedMember): RemovedMember {
    const removed = new RemovedMember(this.#ports, row, (fn) => this.#run(fn))
    this.#state = { kind: 'removed', removed }
    return removed
  }

  /** Ends this life: memory, and what was not committed, are gone. */
  end(reason: string): void {
    if (this.#ended) return
    this.#ended = true
    this.replica?.stop('ended')
    this.#ports.host.log('error', 'member ends', { object: this.#config.object, reason })
    this.#ports.host.abort(reason)
  }

  /** From here on the member answers with this reason, and does nothing else. */
  #retire(why: string): void {
    this.#ports.host.log('error', 'member retires', { object: this.#config.object, reason: why })
    this.replica?.stop('retired')
    this.#state = { kind: 'retired', why }
    for (const open of [...this.#open])
      open.answer({ ...refusal(this.#unavailable()), unknown: open.write })
  }

  // ---- doors ----

  /**
   * Takes calls of the door. `reply` is called once for each, in this turn or later. Before that,
   * `working` may be called again and again for a call that is under way and takes long.
   */
  calls(
    list: readonly Call[],
    reply: (i: number, answer: Answer) => void,
    working?: (i: number) => void,
  ): void {
    this.#run(() => {
      list.forEach((call, i) => {
        const answer: Reply = (answer) => {
          if (!this.#open.delete(open)) return
          const bytes = sizeOf(answer)
          this.room.add(bytes)
          this.#turn.reply(() => {
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
    const state = this.#state
    const { method } = call
    const body = call.body ?? NOTHING
    if (state.kind === 'retired') reply(refusal(this.#unavailable()))
    else if (state.kind === 'removed') reply(state.removed.call(call))
    else if (method === Method.CREATE) this.#bootstrap.create(body, reply)
    else if (method === Method.RESTORE) reply(this.#bootstrap.restore(body))
    else if (state.kind === 'blank') reply(refusal(this.#unavailable()))
    else if (method === Method.RECOVER)
      refusing(reply, () => this.#askToRecover(state, call, reply))
    else state.calls.handle(call, reply)
  }

  /** Why an object that is no member, or must not be one, answers nobody. */
  #unavailable(): EtcdError {
    const how = 'it belongs to no cluster yet: POST /clusters/<name> makes one'
    return this.#state.kind === 'retired'
      ? new EtcdError(Code.Unavailable, this.#state.why)
      : Errors.blank(how)
  }

  /** Why this object answers nobody; null: it does answer. */
  get refusal(): EtcdError | null {
    if (this.#state.kind === 'removed') return this.#state.removed.error
    return this.#state.kind === 'living' ? null : this.#unavailable()
  }

  /** Takes a client's socket for watches, just accepted. */
  openWatch(socket: ClientSocket, options: WatchOptions): void {
    const replica = this.replica
    if (replica === null) refuseSocket(socket, this.refusal ?? this.#unavailable())
    else this.#run(() => replica.watches.open(socket, options))
  }

  /**
   * Takes one message on a socket: requests in JSON, or the edge's word on how much its client has
   * taken.
   */
  watchMessage(socket: ClientSocket, data: string | Uint8Array): void {
    const watches = this.replica?.watches
    if (watches === undefined || this.#ended) return
    if (!watches.onAcknowledgement(socket, data, () => this.#run(() => {})))
      this.#run(() => watches.onMessage(socket, data))
  }

  /** A socket is closed, or broken. */
  watchClosed(socket: ClientSocket): void {
    const watches = this.replica?.watches
    if (watches !== undefined && !this.#ended) this.#run(() => watches.onClose(socket))
  }

  /** Name of the member that leads, as far as this one knows; empty: it knows none. */
  get leaderName(): string {
    return this.replica?.leaderName ?? ''
  }

  /** Version of the seats that this object knows. */
  get membersVersion(): number {
    const replica = this.replica
    if (replica !== null) return seatsVersion(replica.membership)
    return this.#state.kind === 'removed' ? this.#state.removed.membersVersion : 0
  }

  get boot(): bigint {
    return this.replica?.boot ?? 0n
  }

  /** One pipeline request of a peer. */
  peer(body: Uint8Array): Uint8Array {
    const batch = peerBatch(body)
    if (batch === null)
      return PeerAnswer.encode({
        version: WIRE_VERSION,
        refused: 'bytes that are no batch',
      }).finish()
    if (this.#state.kind === 'removed') return this.#state.removed.peer(batch)
    this.#insistOnLife()
    const answer = this.#turn.commit(() => this.#peer(batch))
    // Messages for the asker ride in the answer; the others leave by themselves.
    const bytes = answer()
    const counts = this.replica?.peers.countsOf(memberId(toU64(batch.from)))
    counts?.received(body.length)
    counts?.sent(bytes.length)
    this.#turn.flush()
    return bytes
  }

  #peer(batch: PeerBatch): () => Uint8Array {
    const say = (fields: PeerAnswer): (() => Uint8Array) => {
      return () => PeerAnswer.encode({ version: WIRE_VERSION, ...fields }).finish()
    }
    const state = this.#state
    if (state.kind === 'retired') return say({ refused: state.why })
    if (batch.blank)
      return say({
        blank: state.kind !== 'living' && !this.#bootstrap.creating,
        knows: this.#knows,
      })
    if (state.kind === 'living' && state.ending?.kind === 'removed')
      return say({ refused: 'leaves' })
    if (batch.wipe) return this.#wipe(batch.wipe, say)
    if (batch.introduce) return say(this.#bootstrap.onIntroduction(batch.introduce))
    if (state.kind !== 'living')
      return say({ blank: true, refused: BLANK, incarnation: fromU64(this.#bootstrap.incarnation) })
    const answer = state.replica.inbox.request(batch)
    return typeof answer === 'string' ? say({ refused: answer }) : answer
  }

  /** The accepting end of a stream that a peer opened. */
  acceptStream(stream: PeerStream): StreamEvents {
    if (this.replica === null) {
      stream.close(BLANK)
      return { open: () => {}, message: () => {}, close: () => {} }
    }
    return this.replica.peers.accept()
  }

  /**
   * Work may be due. Never throws: the platform would only call again, and the next event finds the
   * failure as well.
   */
  alarm(): void {
    if (this.#ended) return
    try {
      this.#run(() => {
        if (this.#state.kind === 'living') this.#state.replica.alarm()
        else if (this.#state.kind !== 'removed') this.#bootstrap.alarm()
      })
    } catch (e) {
      this.#ports.host.log('error', 'alarm', { object: this.#config.object, error: String(e) })
    }
  }

  // ---- a majority is lost ----

  #askToRecover({ replica, calls }: Living, call: Call, reply: (answer: Answer) => void): void {
    askToRecover(
      replica,
      this.#ports,
      { call, refused: calls.refusesRoot(call), reply },
      (refusalOf) =>
        this.#run(() => {
          const living = this.#living
          const over = living?.replica !== replica || living.ending !== null
          const error = over ? Errors.stopped() : refusalOf()
          if (error !== null) reply(refusal(error))
          else if (!over) living.ending = { kind: 'anew', reply }
        }),
    )
  }

  /**
   * Ends the life before: callers that wait for it are refused, and watches go on elsewhere or here
   * again.
   */
  #restartAsNewCluster(): void {
    this.replica?.stop('begins anew')
    for (const socket of this.#ports.sockets.open()) refuseSocket(socket, Errors.stopped())
    this.#openReplica()
    for (const open of [...this.#open])
      open.answer({ ...refusal(Errors.stopped()), unknown: open.write })
    this.#run(() => this.replica?.campaign())
  }

  // ---- its cluster is deleted ----

  /**
   * The object's cluster was deleted: whatever the object was, it keeps a row that says so, and is
   * no member any more.
   */
  #wipe(
    wipe: quorate.member.IWipe,
    say: (fields: PeerAnswer) => () => Uint8Array,
  ): () => Uint8Array {
    const { sql } = this.#ports
    const { replica } = this
    if (replica === null) {
      this.#bootstrap.stop()
      writeDeletion(sql, wipe)
      const row = loadRemovedMember(sql)
      invariant(row !== null, 'a row that was just written is there')
      this.#becomeRemoved(row)
    } else if (toU64(wipe.cluster) === replica.identity.origin) this.#onRemoved('deleted')
    else return say({ refused: 'belongs to another cluster' })
    return () => {
      const departed = loadRemovedMember(sql)
      return say(departed === null ? { refused: 'leaves' } : { departed })()
    }
  }

  inspect(): Inspection | { readonly blank: true } {
    return this.replica === null ? { blank: true } : inspect(this.replica)
  }
}
