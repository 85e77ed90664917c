/**
 * The way to one other member. Messages are gathered and leave after the turn's transaction: by a
 * stream (a WebSocket) if one is open, otherwise by the pipeline. The pipeline has one request at a
 * time under way; the next carries all messages that came meanwhile.
 */
import type { MemberInfo } from '../../cluster/membership.ts'
import {
  MAX_PEER_BYTES,
  PIPELINE_TIMEOUT_MS,
  STREAM_BUFFER_BYTES,
  STREAM_RETRY_MS,
} from '../../limits.ts'
import type { Clock, PeerStream, StreamEvents, Transport, TransportResult } from '../../ports.ts'
import { type Message, MessageType } from '../../raft/index.ts'
import type { MemberId } from '../../types.ts'
import {
  messageToWire,
  type PeerAnswer,
  PeerBatch,
  peerAnswer,
  peerBatch,
} from '../storage/peer-codec.ts'
import { PeerCounts } from './peer-counts.ts'

/** Why a member that falls asleep closes its streams: nothing is broken. */
export const ASLEEP = 'asleep'
const NO_BATCH = 'bytes that are no batch'
const NO_ANSWER = 'bytes that are no answer'

/** What a channel needs of the member it is part of. */
export interface ChannelHost {
  readonly transport: Transport
  readonly clock: Clock
  readonly asleep: boolean
  /** Streams opened or accepted, and not closed: they keep an object in memory. */
  readonly streams: Set<PeerStream>
  /** Counts of what left, to all members. */
  readonly sent: SentCounts
  /** The fields that every batch carries. */
  envelope(to: MemberId): PeerBatch
  /** The message about leases, if there is one. */
  leaseMessage(to: MemberId): PeerBatch['lease']
  /** `deliver` is to be called at the end of the turn. */
  deliverLater(channel: Channel): void
  /** A pipeline request was answered; runs as an event of its own. */
  onAnswer(from: MemberId, answer: PeerAnswer): void
  /** A stream brought a batch. */
  onBatch(batch: PeerBatch): void
  /** Something did not arrive, or may not have. */
  onUnreachable(id: MemberId): void
}

/** Requests and stream messages that left, for metrics. */
export interface SentCounts {
  requests: number
  streamMessages: number
  messages: number
  snapshotPieces: number
}

/**
 * Guards what waits for one peer, bounded in bytes, and the one request or stream that it leaves
 * by.
 */
export class Channel {
  /**
   * A peer that speaks and is not known here as a member has only its id here. There is no object
   * to call, so messages for it ride with the answers to its own requests.
   */
  info: MemberInfo
  readonly counts = new PeerCounts()
  readonly #host: ChannelHost
  #outbox: Message[] = []
  #bytes = 0
  /** A batch has to leave, though it may carry no message. */
  #isTouched = false
  #inFlight = false
  #stream: PeerStream | null = null
  #isOpening = false
  /** When a stream may be opened again, milliseconds since the epoch. */
  #noStreamBefore = 0

  constructor(info: MemberInfo, host: ChannelHost) {
    this.info = info
    this.#host = host
  }

  /** The peer is not known here as a member. */
  get isUnknown(): boolean {
    return this.info.object === ''
  }

  get isStreaming(): boolean {
    return this.#stream !== null
  }

  get hasMessages(): boolean {
    return this.#outbox.length > 0
  }

  /** Bytes that wait to be sent. */
  get waitingBytes(): number {
    return this.#bytes
  }

  /**
   * Queues a message. False: it was dropped. Beyond the limit appends and proposals are dropped;
   * Raft sends them again.
   */
  add(m: Message): boolean {
    let bytes = 64
    for (const e of m.entries) bytes += e.data.length + 16
    if (
      this.#bytes + bytes > MAX_PEER_BYTES &&
      (m.type === MessageType.App || m.type === MessageType.Prop)
    )
      return false
    this.#outbox.push(m)
    this.#bytes += bytes
    return true
  }

  /** Has a batch leave, though there may be no message for it. */
  touch(): void {
    this.#isTouched = true
  }

  /** Takes what waits out of the outbox. */
  take(): Message[] {
    const messages = this.#outbox
    this.#outbox = []
    this.#bytes = 0
    this.#isTouched = false
    return messages
  }

  // ---- out ----

  /** Sends what waits, if it can leave now. Called after the turn's transaction. */
  deliver(): void {
    if (this.#outbox.length === 0 && !this.#isTouched) return
    // Nothing may overtake a request that is out: the leader drops a forward that was overtaken.
    if (this.#inFlight) return
    const stream = this.#stream
    if (stream !== null) {
      if (stream.buffered >= STREAM_BUFFER_BYTES) return
      const body = this.#batch(this.#takeToSend())
      stream.send(body)
      this.#host.sent.streamMessages++
      this.counts.sent(body.length)
      return
    }
    if (this.isUnknown) return
    this.#open()
    this.#request(this.#takeToSend())
  }

  /** Asks the peer to wake up: an empty batch, by the pipeline. */
  ping(): void {
    if (!this.isUnknown && !this.#inFlight && this.#outbox.length === 0) this.#request([])
  }

  /**
   * Asks something beside Raft's messages, by the pipeline; `done` hears the answer, or why there
   * is none.
   */
  ask(ask: PeerBatch, timeoutMs: number, done: (answer: PeerAnswer | string) => void): void {
    const host = this.#host
    const { id } = this.info
    host.sent.requests++
    const body = PeerBatch.encode({
      ...host.envelope(id),
      ...ask,
      lease: host.leaseMessage(id) ?? null,
    }).finish()
    const onResult = this.#countRequest(body)
    host.transport.request(this.info, body, timeoutMs, (result) => {
      onResult(result)
      done(result.ok ? (peerAnswer(result.body) ?? NO_ANSWER) : result.reason)
    })
  }

  #takeToSend(): Message[] {
    const messages = this.take()
    this.#host.sent.messages += messages.length
    return messages
  }

  #batch(messages: readonly Message[]): Uint8Array {
    const host = this.#host
    const { id } = this.info
    const batch = { ...host.envelope(id), messages: messages.map(messageToWire) }
    return PeerBatch.encode({ ...batch, lease: host.leaseMessage(id) ?? null }).finish()
  }

  #request(messages: readonly Message[]): void {
    const host = this.#host
    this.#inFlight = true
    host.sent.requests++
    const { id } = this.info
    const body = this.#batch(messages)
    const onResult = this.#countRequest(body)
    host.transport.request(this.info, body, PIPELINE_TIMEOUT_MS, (result: TransportResult) => {
      this.#inFlight = false
      host.deliverLater(this)
      onResult(result)
      const answer = result.ok ? peerAnswer(result.body) : null
      if (answer !== null) host.onAnswer(id, answer)
      else host.onUnreachable(id)
    })
  }

  /**
   * Counts a request that leaves. The function returned is to be called with the request's result.
   */
  #countRequest(body: Uint8Array): (result: TransportResult) => void {
    const { counts } = this
    const { clock } = this.#host
    counts.sent(body.length)
    const at = clock.now()
    return (result) => {
      if (result.ok) counts.answered(result.body.length, clock.now() - at)
      else counts.failed()
    }
  }

  // ---- streams ----

  #open(): void {
    const host = this.#host
    if (this.#isOpening || host.clock.now() < this.#noStreamBefore) return
    this.#isOpening = true
    host.transport.stream(this.info, {
      open: (stream) => {
        this.#isOpening = false
        // A member that fell asleep meanwhile has no use for the stream.
        if (host.asleep) stream.close(ASLEEP)
        else {
          host.streams.add(stream)
          this.#stream ??= stream
        }
      },
      message: (stream, body) => {
        this.counts.received(body.length)
        const batch = peerBatch(body)
        if (batch === null) stream.close(NO_BATCH)
        else host.onBatch(batch)
      },
      close: (stream, reason) => {
        this.#isOpening = false
        this.#onClose(stream, reason)
      },
    })
  }

  #onClose(stream: PeerStream, reason: string): void {
    const host = this.#host
    host.streams.delete(stream)
    if (this.#stream !== stream) return
    this.#stream = null
    if (reason === ASLEEP) return
    this.counts.disconnects++
    this.#noStreamBefore = host.clock.now() + STREAM_RETRY_MS
    host.onUnreachable(this.info.id)
  }

  /** Closes the stream, if there is one. */
  close(reason: string): void {
    this.#stream?.close(reason)
  }

  /** Forgets the stream, which the caller closes. */
  forgetStream(): void {
    this.#stream = null
  }

  /**
   * The accepting end of a stream. Its first batch says which peer opened it: `channelOf` finds
   * that peer's channel.
   */
  static accept(
    host: ChannelHost,
    channelOf: (batch: PeerBatch) => Channel | undefined,
  ): StreamEvents {
    let channel: Channel | undefined
    return {
      open: (stream) => {
        host.streams.add(stream)
      },
      message: (stream, body) => {
        const batch = peerBatch(body)
        if (batch === null) {
          stream.close(NO_BATCH)
          return
        }
        if (channel === undefined) {
          channel = channelOf(batch)
          if (channel !== undefined) channel.#stream ??= stream
        }
        channel?.counts.received(body.length)
        host.onBatch(batch)
      },
      close: (stream, reason) => {
        host.streams.delete(stream)
        if (channel !== undefined) channel.#onClose(stream, reason)
      },
    }
  }
}
