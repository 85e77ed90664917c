/**
 * Takes what peers say: batches on a stream, requests of the pipeline, and answers to this member's
 * own requests. Each is checked and passed to the parts that listen, and its messages go into the
 * core.
 */
import type { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import { EntryType, type Message, MessageType, Role } from '../../raft/index.ts'
import { clusterId, logIndex, type MemberId, memberId, term } from '../../types.ts'
import type { ClusterFormat } from '../background/cluster-format.ts'
import type { Forwards } from '../peer/forwards.ts'
import { RefusedError } from '../peer/snapshot-transfer.ts'
import {
  messageFromWire,
  messageToWire,
  PeerAnswer,
  type PeerBatch,
} from '../storage/peer-codec.ts'
import type { Log } from '../turn/logger.ts'
import type { ReplicaOwner } from './options.ts'
import type { Replica } from './replica.ts'

/** What a removed peer is told. */
const REMOVED = 'removed'

/** What it needs of the member it is part of. */
export type InboxHost = Pick<
  Replica,
  | 'identity'
  | 'term'
  | 'role'
  | 'ticks'
  | 'membership'
  | 'roster'
  | 'log'
  | 'raft'
  | 'peers'
  | 'sleeper'
  | 'leases'
  | 'colos'
  | 'leaderMover'
  | 'changes'
  | 'joining'
  | 'removalNotices'
  | 'corruption'
  | 'flags'
  | 'store'
  | 'catchUp'
  | 'known'
  | 'nameOf'
  | 'removalOf'
>

/**
 * Guards the core against messages that are not for it: of another cluster or format, too much for
 * now, or from a removed member.
 */
export class Inbox {
  readonly #host: InboxHost
  readonly #owner: Pick<ReplicaOwner, 'blankPeer' | 'onRemoved'>
  readonly #format: ClusterFormat
  readonly #forwards: Forwards
  readonly #lines: Log

  constructor(
    host: InboxHost,
    owner: Pick<ReplicaOwner, 'blankPeer' | 'onRemoved'>,
    format: ClusterFormat,
    forwards: Forwards,
    lines: Log,
  ) {
    this.#host = host
    this.#owner = owner
    this.#format = format
    this.#forwards = forwards
    this.#lines = lines
  }

  /** Why a batch is not for this member, or null. */
  #refuses(batch: PeerBatch): string | null {
    if (toU64(batch.cluster) !== this.#host.identity.cluster)
      return this.#host.removalNotices.isFormer(batch) ? REMOVED : 'another cluster'
    if (toU64(batch.to) !== this.#host.identity.id) return 'another member'
    const from = memberId(toU64(batch.from))
    if (this.#host.membership.removed.includes(from)) return REMOVED
    return this.#format.understands(batch.version) ? null : 'of a newer format'
  }

  /** Takes a batch, within a turn. */
  received(batch: PeerBatch): void {
    const refused = this.#refuses(batch)
    if (refused !== null) {
      this.#lines.seldom(
        'warn',
        'refused',
        { reason: refused, peer: toU64(batch.from).toString(16) },
        `refused ${refused}`,
      )
      return
    }
    const from = memberId(toU64(batch.from))
    this.#host.peers.addUnknown(from)
    this.#taken(from, batch, true)
  }

  /**
   * Takes what a peer says, in a batch of its own or in an answer. `wakes`: it may wake this
   * member, whatever it says.
   */
  #taken(from: MemberId, said: PeerBatch | PeerAnswer, wakes: boolean): void {
    const { colos, sleeper, leases, catchUp } = this.#host
    this.#heard(from)
    colos.onColo(from, said.colo)
    this.#format.onHeard(from, said.knows)
    const messages = (said.messages ?? []).map(messageFromWire)
    if (wakes || messages.length > 0 || said.wantsSnapshot) sleeper.onBatch(from, messages)
    for (const m of messages) if (m.from === from) this.#step(m)
    if (said.lease) leases.onMessage(from, toU64(said.boot), said.lease)
    catchUp.onPeerState(from, said)
  }

  /**
   * Takes a pipeline request, within a turn. Returns the function that builds the answer after the
   * turn, or why the request is refused.
   */
  request(batch: PeerBatch): (() => Uint8Array) | string {
    const refused = this.#refuses(batch)
    if (refused !== null) {
      const removal =
        refused === REMOVED ? this.#host.removalOf(clusterId(toU64(batch.cluster))) : null
      return () => PeerAnswer.encode({ ...this.#format.fields, refused, removal }).finish()
    }
    const from = memberId(toU64(batch.from))
    if (batch.removal) {
      this.#owner.onRemoved(batch.removal)
      return () => PeerAnswer.encode(this.#format.fields).finish()
    }
    if (batch.sleep) {
      this.#heard(from)
      if (batch.lease) this.#host.leases.onMessage(from, toU64(batch.boot), batch.lease)
      const asleep = this.#host.sleeper.onSleepRequest(from, batch.sleep)
      return () => PeerAnswer.encode({ ...this.#format.fields, asleep }).finish()
    }
    if (batch.hash) {
      this.#heard(from)
      const hash = this.#host.corruption.onRequest(batch.hash)
      return () => PeerAnswer.encode({ ...this.#format.fields, hash }).finish()
    }
    let snapshot: quorate.member.ISnapshotProgress | null = null
    if (batch.snapshot) {
      // The last step's message must be one that the core takes: of the present term.
      if (
        batch.snapshot.membership &&
        !namesMember(batch.snapshot.membership, this.#host.identity.id)
      )
        return 'of before this member'
      if (batch.snapshot.message && toNumber(batch.snapshot.message.term) < this.#host.term)
        return 'of an older term'
      try {
        if ((batch.snapshot.flags?.format ?? 0) > this.#host.flags.knows) return 'of a newer format'
        snapshot = this.#host.catchUp.step(batch.snapshot)
      } catch (e) {
        if (!(e instanceof RefusedError)) throw e
        return e.message
      }
    }
    this.received(batch)
    return () => {
      const { boot = 0, from: self = 0 } = this.#host.peers.envelope(from)
      const wire: quorate.member.IPeerAnswer = {
        ...this.#format.fields,
        boot,
        from: self,
        messages: this.#host.peers.take(from).map(messageToWire),
        wantsSnapshot: this.#host.catchUp.wantsSnapshot,
        noState: this.#host.store.restoring,
        lease: this.#host.leases.messageFor(from),
        colo: this.#host.colos.own,
      }
      if (snapshot !== null) wire.snapshot = snapshot
      return PeerAnswer.encode(wire).finish()
    }
  }

  /** Takes the answer to a batch of this member's, within a turn. */
  answered(from: MemberId, answer: PeerAnswer): void {
    if (answer.blank) {
      this.#host.raft.reportUnreachable(from)
      // The roster is asked: the channel's info may be older than the peer's last change.
      const peer = this.#host.roster.get(from)
      if (peer?.joining) this.#host.joining.onBlank(from, toU64(answer.incarnation))
      else if (peer !== undefined) this.#owner.blankPeer(peer, this.#host.known(from))
      return
    }
    if (answer.refused) {
      const { departed } = answer
      if (departed?.deleted) {
        this.#owner.onRemoved('deleted')
        return
      }
      if (answer.removal) {
        this.#owner.onRemoved(answer.removal)
        return
      }
      if (departed) {
        const { seats } = departed
        // The member that has left may know that this one had left before it.
        if (seats && this.#host.roster.isLeftOutBy(seats)) {
          this.#owner.onRemoved(departed)
          return
        }
        this.#host.raft.learnCommit(
          logIndex(toNumber(departed.index)),
          term(toNumber(departed.term)),
        )
      }
      this.#host.raft.reportUnreachable(from)
      const peer = this.#host.nameOf(from)
      this.#lines.seldom(
        'warn',
        'refused by peer',
        { peer, reason: answer.refused },
        `refused by ${peer}`,
      )
      return
    }
    this.#taken(from, answer, false)
  }

  /** From now on this peer counts as known: if it is ever blank, it has lost its data. */
  #heard(from: MemberId): void {
    this.#host.sleeper.onHeard(from)
    this.#host.roster.heard(from)
  }

  #step(m: Message): void {
    if (m.to !== this.#host.identity.id) return
    this.#host.sleeper.onMessage(m)
    switch (m.type) {
      case MessageType.ReadIndex:
        this.#forwards.onRequest(m.from, this.#host.ticks)
        break
      case MessageType.Prop:
        this.#forwards.onRequest(m.from, this.#host.ticks)
        if (
          this.#host.role !== Role.Leader ||
          !this.#host.log.mayPropose ||
          !this.#forwards.accept(m, this.#host.term)
        )
          return
        if (m.entries.some((e) => e.type === EntryType.ConfChange))
          this.#host.changes.onForwarded(m)
        else {
          this.#host.leaderMover.onForwarded(m.from, m.entries.length)
          this.#host.raft.propose(m.entries.map((e) => e.data))
        }
        return
      case MessageType.App:
        // Entries that apply can't follow would overwrite what it still needs: the leader sends
        // them again. A member without a state has no use for entries: it may have been born behind
        // the first.
        if (m.entries.length > 0 && (!this.#host.log.mayTake || this.#host.catchUp.newborn)) return
        break
      case MessageType.Snap:
        return // comes with its state, as a transfer
    }
    this.#host.raft.step(m)
  }
}

function namesMember({ members }: quorate.member.IMembership, id: MemberId): boolean {
  return (members ?? []).some((m) => toU64(m.id) === id)
}
