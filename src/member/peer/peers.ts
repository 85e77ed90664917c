/**
 * The channels to the other members. What a turn sends is gathered and leaves after the turn's transaction: by a stream (a
 * WebSocket) where one is open, else by the pipeline, one request a peer at a time, which carries all that came meanwhile.
 */
import type { MemberInfo } from '../../cluster/membership.ts'
import { COMMIT_PUSH_MS, MAX_PEER_BYTES, PIPELINE_TIMEOUT_MS, STREAM_BUFFER_BYTES, STREAM_RETRY_MS } from '../../limits.ts'
import type { Clock, PeerStream, StreamEvents, Transport, TransportResult } from '../../ports.ts'
import { type Message, MessageType } from '../../raft/index.ts'
import type { BootId, ClusterId, MemberId } from '../../types.ts'
import { idToWire, messageToWire, type PeerAnswer, PeerBatch, peerAnswer, peerBatch } from '../storage/peer-codec.ts'
import { PeerCounts } from './peer-counts.ts'

export interface PeersOwner {
  readonly cluster: ClusterId
  readonly id: MemberId
  readonly boot: BootId
  /** This member lost its state in mid-transfer, and asks whoever leads for it. */
  readonly wantsSnapshot: boolean
  readonly noState: boolean
  /** A pipeline request was answered; runs as an event of its own. */
  answered(from: MemberId, answer: PeerAnswer): void
  /** A stream brought a batch. */
  received(batch: PeerBatch): void
  readonly asleep: boolean
  /** Where this member is; empty: not known. */
  readonly colo: string
  /** The cluster's format, and the highest that this code knows. */
  formats(): { readonly version: number; readonly knows: number }
  /** What there is to say of leases. */
  talk(to: MemberId): PeerBatch['lease']
  /** Whether somebody waits at this peer for what is committed. */
  inHurry(id: MemberId): boolean
  /** Runs a turn, so that what waits leaves. */
  wake(): void
  /** Something did not arrive, or may not have. */
  unreachable(id: MemberId): void
}

interface Channel {
  /** Of one who speaks and is not known here yet: no object to call, so that what it is answered rides with its own. */
  info: MemberInfo
  outbox: Message[]
  bytes: number
  /** Something other than messages is to be said. */
  touched: boolean
  inFlight: boolean
  stream: PeerStream | null
  opening: boolean
  noStreamBefore: number
  readonly counts: PeerCounts
}

/** One peer, as metrics see it. */
export interface PeerCensus {
  readonly info: MemberInfo
  readonly counts: PeerCounts
  readonly streaming: boolean
  /** Bytes that wait to be sent. */
  readonly waiting: number
}

const STRANGER: Omit<MemberInfo, 'id'> = {
  name: '',
  object: '',
  region: '',
  peerURLs: [],
  clientURLs: [],
  learner: false,
  joining: false,
  birth: 0n,
}

function channelTo(info: MemberInfo): Channel {
  return {
    info,
    outbox: [],
    bytes: 0,
    touched: false,
    inFlight: false,
    stream: null,
    opening: false,
    noStreamBefore: 0,
    counts: new PeerCounts(),
  }
}

function isGuest(channel: Channel): boolean {
  return channel.info.object === ''
}

/** Why a stream is closed by one who falls asleep: nothing is broken. */
const ASLEEP = 'asleep'
const NO_BATCH = 'bytes that are no batch'
const NO_ANSWER = 'bytes that are no answer'

/** Guards the channels and their bounded outboxes. */
export class Peers {
  readonly #transport: Transport
  readonly #clock: Clock
  readonly #owner: PeersOwner
  readonly #channels = new Map<MemberId, Channel>()
  readonly #dirty = new Set<Channel>()
  /** Opened or accepted, and not closed: what keeps an object in memory. */
  readonly #streams = new Set<PeerStream>()
  #commitTimer = false
  /** Requests and stream messages that left, for metrics. */
  readonly sent = { requests: 0, streamMessages: 0, messages: 0, snapshotPieces: 0 }

  constructor(transport: Transport, clock: Clock, owner: PeersOwner) {
    this.#transport = transport
    this.#clock = clock
    this.#owner = owner
  }

  update(members: readonly MemberInfo[]): void {
    const present = new Set<MemberId>()
    for (const info of members) {
      if (info.id === this.#owner.id) continue
      present.add(info.id)
      const guest = this.#channels.get(info.id)
      if (guest === undefined) this.#channels.set(info.id, channelTo(info))
      else if (isGuest(guest)) guest.info = info
    }
    for (const [id, channel] of this.#channels) {
      if (present.has(id)) continue
      channel.stream?.close('no longer a member')
      this.#channels.delete(id)
      this.#dirty.delete(channel)
    }
  }

  /** What went to and came from each peer, for metrics. */
  *census(): Iterable<PeerCensus> {
    for (const channel of this.#channels.values()) {
      const { info, counts, stream, bytes } = channel
      if (!isGuest(channel)) yield { info, counts, streaming: stream !== null, waiting: bytes }
    }
  }

  /** The counts of one peer; null: it is none. */
  countsOf(id: MemberId): PeerCounts | null {
    return this.#channels.get(id)?.counts ?? null
  }

  /** One who speaks may be a member that this one has yet to hear of, and lead: it is answered where it asks. */
  meet(id: MemberId): void {
    if (id === this.#owner.id || this.#channels.has(id)) return
    this.#channels.set(id, channelTo({ ...STRANGER, id }))
  }

  address(id: MemberId): MemberInfo | undefined {
    const channel = this.#channels.get(id)
    return channel === undefined || isGuest(channel) ? undefined : channel.info
  }

  /** The other members. */
  ids(): MemberId[] {
    return [...this.#channels].filter(([, channel]) => !isGuest(channel)).map(([id]) => id)
  }

  /** Queues a message for the end of the turn. Beyond the limit appends are dropped: Raft sends them again. */
  send(m: Message): void {
    const channel = this.#channels.get(m.to)
    if (channel === undefined) return
    let bytes = 64
    for (const e of m.entries) bytes += e.data.length + 16
    if (channel.bytes + bytes > MAX_PEER_BYTES && (m.type === MessageType.App || m.type === MessageType.Prop)) return
    channel.outbox.push(m)
    channel.bytes += bytes
    // The news that something is committed rides with the next append, if that comes soon and nobody waits for it: under load
    // that saves every follower a turn, and a commit to disk, per batch.
    if (m.type === MessageType.App && m.entries.length === 0 && !this.#owner.inHurry(m.to)) this.#flushLater()
    else this.#dirty.add(channel)
  }

  /** Has a batch leave at the end of the turn, though there be no message for it. */
  touch(id: MemberId): void {
    const channel = this.#channels.get(id)
    if (channel === undefined) return
    channel.touched = true
    this.#dirty.add(channel)
  }

  #flushLater(): void {
    if (this.#commitTimer) return
    this.#commitTimer = true
    this.#clock.setTimer(COMMIT_PUSH_MS, () => {
      this.#commitTimer = false
      for (const channel of this.#channels.values()) if (channel.outbox.length > 0) this.#dirty.add(channel)
      this.#owner.wake()
    })
  }

  /** Asks a peer to wake up: an empty batch, by the pipeline. */
  ping(id: MemberId): void {
    const channel = this.#channels.get(id)
    if (channel !== undefined && !isGuest(channel) && !channel.inFlight && channel.outbox.length === 0)
      this.#request(channel, [])
  }

  /** What waits for `to`, to ride back in the answer of its own request. */
  take(to: MemberId): Message[] {
    const channel = this.#channels.get(to)
    if (channel === undefined) return []
    const messages = channel.outbox
    channel.touched = false
    channel.outbox = []
    channel.bytes = 0
    this.#dirty.delete(channel)
    return messages
  }

  /** After the turn's transaction: lets everything go that can. */
  flush(): void {
    if (this.#dirty.size === 0) return
    for (const channel of this.#dirty) this.#deliver(channel)
    this.#dirty.clear()
  }

  /** Closes all streams: this member falls asleep, or ends. */
  closeAll(reason: string = ASLEEP): void {
    for (const channel of this.#channels.values()) channel.stream = null
    const streams = [...this.#streams]
    this.#streams.clear()
    for (const stream of streams) stream.close(reason)
  }

  /** Asks a peer something beside Raft's messages, by the pipeline; `done` hears its answer, or why there is none. */
  ask(id: MemberId, ask: PeerBatch, timeoutMs: number, done: (answer: PeerAnswer | string) => void): void {
    const channel = this.#channels.get(id)
    if (channel === undefined || isGuest(channel)) {
      done('no member')
      return
    }
    this.sent.requests++
    const body = PeerBatch.encode({ ...this.envelope(id), ...ask, lease: this.#owner.talk(id) ?? null }).finish()
    const counted = this.#counted(channel, body)
    this.#transport.request(channel.info, body, timeoutMs, (result) => {
      counted(result)
      done(result.ok ? (peerAnswer(result.body) ?? NO_ANSWER) : result.reason)
    })
  }

  /** Counts a request that leaves; to be called with what comes of it. */
  #counted({ counts }: Channel, body: Uint8Array): (result: TransportResult) => void {
    counts.sent(body.length)
    const at = this.#clock.now()
    return (result) => {
      if (result.ok) counts.answered(result.body.length, this.#clock.now() - at)
      else counts.failed()
    }
  }

  #deliver(channel: Channel): void {
    if (channel.outbox.length === 0 && !channel.touched) return
    const stream = channel.stream
    // Never past a request that is out: a forward that is overtaken is dropped.
    if (channel.inFlight) return
    if (stream !== null) {
      if (stream.buffered >= STREAM_BUFFER_BYTES) return
      const body = this.#encode(channel, this.#drain(channel))
      stream.send(body)
      this.sent.streamMessages++
      channel.counts.sent(body.length)
      return
    }
    if (isGuest(channel)) return
    this.#open(channel)
    this.#request(channel, this.#drain(channel))
  }

  #drain(channel: Channel): Message[] {
    const messages = channel.outbox
    channel.outbox = []
    channel.bytes = 0
    channel.touched = false
    this.sent.messages += messages.length
    return messages
  }

  #encode(channel: Channel, messages: readonly Message[]): Uint8Array {
    const { id } = channel.info
    const batch = { ...this.envelope(id), messages: messages.map(messageToWire) }
    return PeerBatch.encode({ ...batch, lease: this.#owner.talk(id) ?? null }).finish()
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

  #request(channel: Channel, messages: readonly Message[]): void {
    channel.inFlight = true
    this.sent.requests++
    const id = channel.info.id
    const body = this.#encode(channel, messages)
    const done = this.#counted(channel, body)
    this.#transport.request(channel.info, body, PIPELINE_TIMEOUT_MS, (result: TransportResult) => {
      channel.inFlight = false
      this.#dirty.add(channel)
      done(result)
      const answer = result.ok ? peerAnswer(result.body) : null
      if (answer !== null) this.#owner.answered(id, answer)
      else this.#owner.unreachable(id)
    })
  }

  // ---- streams ----

  #open(channel: Channel): void {
    if (channel.opening || this.#clock.now() < channel.noStreamBefore) return
    channel.opening = true
    this.#transport.stream(channel.info, {
      open: (stream) => {
        channel.opening = false
        // Who fell asleep meanwhile has no use for it.
        if (this.#owner.asleep) stream.close(ASLEEP)
        else {
          this.#streams.add(stream)
          channel.stream ??= stream
        }
      },
      message: (stream, body) => {
        channel.counts.received(body.length)
        const batch = peerBatch(body)
        if (batch === null) stream.close(NO_BATCH)
        else this.#owner.received(batch)
      },
      close: (stream, reason) => {
        channel.opening = false
        this.#closed(channel, stream, reason)
      },
    })
  }

  /** A stream that a peer opened to this member. Which peer it is, its first batch says. */
  accept(): StreamEvents {
    let channel: Channel | undefined
    return {
      open: (stream) => {
        this.#streams.add(stream)
      },
      message: (stream, body) => {
        const batch = peerBatch(body)
        if (batch === null) {
          stream.close(NO_BATCH)
          return
        }
        if (channel === undefined) {
          channel = this.#channelOf(batch)
          if (channel !== undefined) channel.stream ??= stream
        }
        channel?.counts.received(body.length)
        this.#owner.received(batch)
      },
      close: (stream, reason) => {
        this.#streams.delete(stream)
        if (channel !== undefined) this.#closed(channel, stream, reason)
      },
    }
  }

  #channelOf(batch: PeerBatch): Channel | undefined {
    const from = String(batch.from)
    for (const [id, channel] of this.#channels) if (String(idToWire(id)) === from) return channel
    return undefined
  }

  #closed(channel: Channel, stream: PeerStream, reason: string): void {
    this.#streams.delete(stream)
    if (channel.stream !== stream) return
    channel.stream = null
    if (reason === ASLEEP) return
    channel.counts.disconnects++
    channel.noStreamBefore = this.#clock.now() + STREAM_RETRY_MS
    this.#owner.unreachable(channel.info.id)
  }
}
