/**
 * The channels to the other members. What a turn sends is gathered and leaves after the turn's
 * transaction (member/peer/channel.ts says by which way).
 */
import type { MemberInfo } from '../../cluster/membership.ts'
import { COMMIT_PUSH_MS } from '../../limits.ts'
import type { Clock, PeerStream, StreamEvents, Transport } from '../../ports.ts'
import { type Message, MessageType } from '../../raft/index.ts'
import type { BootId, ClusterId, MemberId } from '../../types.ts'
import { idToWire, type PeerAnswer, type PeerBatch } from '../storage/peer-codec.ts'
import { ASLEEP, Channel, type ChannelHost, type SentCounts } from './channel.ts'
import type { PeerCounts } from './peer-counts.ts'

/** What the peers need of the member they are part of. */
export interface PeersOwner {
  readonly cluster: ClusterId
  readonly id: MemberId
  readonly boot: BootId
  /** This member has no whole state, and asks the leader for one. */
  readonly wantsSnapshot: boolean
  readonly noState: boolean
  /** A pipeline request was answered; runs as an event of its own. */
  onAnswer(from: MemberId, answer: PeerAnswer): void
  /** A stream brought a batch. */
  onBatch(batch: PeerBatch): void
  readonly asleep: boolean
  /** The colo that this member is in; empty: not known. */
  readonly colo: string
  /** The cluster's format, and the highest that this code knows. */
  formats(): { readonly version: number; readonly knows: number }
  /** The message about leases, if there is one. */
  leaseMessage(to: MemberId): PeerBatch['lease']
  /** Whether callers may wait at this peer for a commit. */
  inHurry(id: MemberId): boolean
  /** Runs a turn, so that what waits leaves. */
  wake(): void
  /** Something did not arrive, or may not have. */
  onUnreachable(id: MemberId): void
}

/** One peer, as metrics see it. */
export interface PeerCensus {
  readonly info: MemberInfo
  readonly counts: PeerCounts
  readonly streaming: boolean
  /** Bytes that wait to be sent. */
  readonly waiting: number
}

/** The info of a peer that is not known here as a member. */
const UNKNOWN_PEER: Omit<MemberInfo, 'id'> = {
  name: '',
  object: '',
  region: '',
  peerURLs: [],
  clientURLs: [],
  learner: false,
  joining: false,
  incarnation: 0n,
}

/** Guards which channels there are, and which of them have something to send. */
export class Peers {
  readonly #clock: Clock
  readonly #owner: PeersOwner
  readonly #host: ChannelHost
  readonly #channels = new Map<MemberId, Channel>()
  readonly #dirty = new Set<Channel>()
  /** Streams opened or accepted, and not closed: they keep an object in memory. */
  readonly #streams = new Set<PeerStream>()
  #commitTimer = false
  readonly sent: SentCounts = { requests: 0, streamMessages: 0, messages: 0, snapshotPieces: 0 }

  constructor(transport: Transport, clock: Clock, owner: PeersOwner) {
    this.#clock = clock
    this.#owner = owner
    this.#host = {
      transport,
      clock,
      streams: this.#streams,
      sent: this.sent,
      get asleep() {
        return owner.asleep
      },
      envelope: (to) => this.envelope(to),
      leaseMessage: (to) => owner.leaseMessage(to),
      deliverLater: (channel) => this.#dirty.add(channel),
      onAnswer: (from, answer) => owner.onAnswer(from, answer),
      onBatch: (batch) => owner.onBatch(batch),
      onUnreachable: (id) => owner.onUnreachable(id),
    }
  }

  /** The members are these from now on. */
  update(members: readonly MemberInfo[]): void {
    const present = new Set<MemberId>()
    for (const info of members) {
      if (info.id === this.#owner.id) continue
      present.add(info.id)
      const channel = this.#channels.get(info.id)
      if (channel === undefined) this.#channels.set(info.id, new Channel(info, this.#host))
      else if (channel.isUnknown) channel.info = info
    }
    for (const [id, channel] of this.#channels) {
      if (present.has(id)) continue
      channel.close('no longer a member')
      this.#channels.delete(id)
      this.#dirty.delete(channel)
    }
  }

  /** Counts of what went to and came from each peer, for metrics. */
  *census(): Iterable<PeerCensus> {
    for (const channel of this.#channels.values()) {
      const { info, counts, isStreaming, waitingBytes } = channel
      if (!channel.isUnknown) yield { info, counts, streaming: isStreaming, waiting: waitingBytes }
    }
  }

  /** The counts of one peer; null: it is no peer. */
  countsOf(id: MemberId): PeerCounts | null {
    return this.#channels.get(id)?.counts ?? null
  }

  /**
   * A peer that speaks may be a member that this one has yet to hear of, and even lead: its own
   * requests are answered.
   */
  addUnknown(id: MemberId): void {
    if (id === this.#owner.id || this.#channels.has(id)) return
    this.#channels.set(id, new Channel({ ...UNKNOWN_PEER, id }, this.#host))
  }

  address(id: MemberId): MemberInfo | undefined {
    return this.#known(id)?.info
  }

  /** The other members. */
  ids(): MemberId[] {
    return [...this.#channels].filter(([, channel]) => !channel.isUnknown).map(([id]) => id)
  }

  #known(id: MemberId): Channel | undefined {
    const channel = this.#channels.get(id)
    return channel === undefined || channel.isUnknown ? undefined : channel
  }

  /**
   * Queues a message for the end of the turn. Beyond the limit appends are dropped: Raft sends them
   * again.
   */
  send(m: Message): void {
    const channel = this.#channels.get(m.to)
    if (channel === undefined || !channel.add(m)) return
    // The news of a commit rides with the next append, if that comes soon and no caller waits for
    // it. Under load that saves every follower a turn, and a commit to disk, per batch.
    if (m.type === MessageType.App && m.entries.length === 0 && !this.#owner.inHurry(m.to))
      this.#flushLater()
    else this.#dirty.add(channel)
  }

  /** Has a batch leave at the end of the turn, though there may be no message for it. */
  touch(id: MemberId): void {
    const channel = this.#channels.get(id)
    if (channel === undefined) return
    channel.touch()
    this.#dirty.add(channel)
  }

  #flushLater(): void {
    if (this.#commitTimer) return
    this.#commitTimer = true
    this.#clock.setTimer(COMMIT_PUSH_MS, () => {
      this.#commitTimer = false
      for (const channel of this.#channels.values())
        if (channel.hasMessages) this.#dirty.add(channel)
      this.#owner.wake()
    })
  }

  /** Asks a peer to wake up: an empty batch, by the pipeline. */
  ping(id: MemberId): void {
    this.#known(id)?.ping()
  }

  /** Takes the messages that wait for `to`, to ride back in the answer to its own request. */
  take(to: MemberId): Message[] {
    const channel = this.#channels.get(to)
    if (channel === undefined) return []
    this.#dirty.delete(channel)
    return channel.take()
  }

  /** Sends everything that can leave. Called after the turn's transaction. */
  flush(): void {
    if (this.#dirty.size === 0) return
    for (const channel of this.#dirty) channel.deliver()
    this.#dirty.clear()
  }

  stop(reason: string): void {
    this.closeAll(reason)
  }

  /** Closes all streams: this member falls asleep, or ends. */
  closeAll(reason: string = ASLEEP): void {
    for (const channel of this.#channels.values()) channel.forgetStream()
    const streams = [...this.#streams]
    this.#streams.clear()
    for (const stream of streams) stream.close(reason)
  }

  /**
   * Asks a peer something beside Raft's messages, by the pipeline; `done` hears its answer, or why
   * there is none.
   */
  ask(
    id: MemberId,
    ask: PeerBatch,
    timeoutMs: number,
    done: (answer: PeerAnswer | string) => void,
  ): void {
    const channel = this.#known(id)
    if (channel === undefined) done('no member')
    else channel.ask(ask, timeoutMs, done)
  }

  /** The fields that every batch carries. */
  envelope(to: MemberId): PeerBatch {
    const { colo } = this.#owner
    return {
      ...(colo === '' ? {} : { colo }),
      ...this.#owner.formats(),
      cluster: idToWire(this.#owner.cluster),
      from: idToWire(this.#owner.id),
      to: idToWire(to),
      boot: idToWire(this.#owner.boot),
      wantsSnapshot: this.#owner.wantsSnapshot,
      noState: this.#owner.noState,
    }
  }

  /** A stream that a peer opened to this member. Its first batch says which peer that is. */
  accept(): StreamEvents {
    return Channel.accept(this.#host, (batch) => {
      const from = String(batch.from)
      for (const [id, channel] of this.#channels) if (String(idToWire(id)) === from) return channel
      return undefined
    })
  }
}
