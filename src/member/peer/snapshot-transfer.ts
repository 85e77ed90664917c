/**
 * How the state goes to a member that is behind the log: an offer, then pieces, each of which the
 * receiver asks for. They go by requests like the pipeline's, but beside it, so that appends and
 * heartbeats never wait behind a piece. A receiver that restarts goes on where its store says. A
 * sender that restarts begins a new transfer, with only what the receiver lacks.
 */

import { hexOf } from '../../base/hex.ts'
import { type Membership, membershipFromWire, membershipToWire } from '../../cluster/membership.ts'
import { EtcdError } from '../../errors.ts'
import {
  APPLY_SLICE_ROWS,
  PIN_MS,
  SNAPSHOT_CHUNK_BYTES,
  SNAPSHOT_MAX_RETRIES,
  SNAPSHOT_RETRY_MS,
  SNAPSHOT_TIMEOUT_MS,
} from '../../limits.ts'
import {
  decodeSnapshotHeader,
  type Export,
  encodeSnapshotHeader,
  type Store,
} from '../../mvcc/index.ts'
import type { Clock, Random, Transport } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import type { Message, SnapshotMeta } from '../../raft/index.ts'
import { logIndex, type MemberId, revision } from '../../types.ts'
import { messageFromWire, messageToWire, PeerBatch, peerAnswer } from '../storage/peer-codec.ts'
import type { Peers } from './peers.ts'

/** How long, in milliseconds, a receiver may be away while its transfer can still go on. */
const SENT_HOLD_MS = 10 * PIN_MS

type Step = quorate.member.ISnapshotStep
type Progress = quorate.member.ISnapshotProgress

/** What travels with a snapshot beside keys and membership. */
export interface SharedState {
  readonly flags: quorate.member.IFlags
  /** null: there never was another cluster, or this one does not keep the list. */
  readonly clusters: quorate.member.IClusters | null
}

export interface SenderOwner {
  /** Runs `fn` as one turn. */
  turn(fn: () => void): void
  /** What a snapshot's last message says of the state as of now. */
  meta(): { meta: SnapshotMeta; membership: Membership } & SharedState
  began(to: MemberId): void
  ended(to: MemberId, ok: boolean): void
}

interface Transfer {
  readonly to: MemberId
  readonly id: Uint8Array
  readonly raft: Message
  state: Export | null
  message: Message
  membership: Membership | null
  shared: SharedState
  failures: number
}

/** Guards the transfers that this member sends, at most one for each peer. */
export class SnapshotSender {
  readonly #store: Store
  readonly #transport: Transport
  readonly #clock: Clock
  readonly #random: Random
  readonly #peers: Peers
  readonly #owner: SenderOwner
  readonly #transfers = new Map<MemberId, Transfer>()

  constructor(
    store: Store,
    ports: { transport: Transport; clock: Clock; random: Random },
    peers: Peers,
    owner: SenderOwner,
  ) {
    this.#store = store
    this.#transport = ports.transport
    this.#clock = ports.clock
    this.#random = ports.random
    this.#peers = peers
    this.#owner = owner
  }

  get active(): number {
    return this.#transfers.size
  }

  sendsTo(id: MemberId): boolean {
    return this.#transfers.has(id)
  }

  /** Takes Raft's Snap message to a peer: starts the transfer unless one is under way. */
  start(m: Message): void {
    if (this.#transfers.has(m.to)) return
    const transfer: Transfer = {
      to: m.to,
      id: this.#random.bytes(16),
      raft: m,
      state: null,
      message: m,
      membership: null,
      shared: { flags: {}, clusters: null },
      failures: 0,
    }
    this.#transfers.set(m.to, transfer)
    this.#owner.began(m.to)
    this.#ask(transfer, {})
  }

  /** Ends all transfers: this member is no longer leader, and another will send what is missing. */
  stop(): void {
    for (const transfer of this.#transfers.values()) transfer.state?.close()
    this.#transfers.clear()
  }

  #ask(transfer: Transfer, step: Step): void {
    const address = this.#peers.address(transfer.to)
    if (address === undefined) {
      this.#end(transfer, false)
      return
    }
    const batch = PeerBatch.encode({
      ...this.#peers.envelope(transfer.to),
      snapshot: { ...step, transfer: transfer.id },
    }).finish()
    const counts = this.#peers.countsOf(transfer.to)
    counts?.sent(batch.length)
    this.#peers.sent.snapshotPieces++
    this.#transport.request(address, batch, SNAPSHOT_TIMEOUT_MS, (result) =>
      this.#owner.turn(() => {
        if (result.ok) counts?.received(result.body.length)
        else counts?.failed()
        if (this.#transfers.get(transfer.to) !== transfer) return
        const answer = result.ok ? peerAnswer(result.body) : null
        if (answer === null || answer.refused || !answer.snapshot) {
          transfer.failures++
          if (answer !== null || transfer.failures > SNAPSHOT_MAX_RETRIES)
            this.#end(transfer, false)
          else this.#later(transfer)
          return
        }
        transfer.failures = 0
        this.#next(transfer, answer.snapshot)
      }),
    )
  }

  /** Asks again how far the receiver is, after a pause. */
  #later(transfer: Transfer): void {
    this.#clock.setTimer(SNAPSHOT_RETRY_MS, () =>
      this.#owner.turn(() => {
        if (this.#transfers.get(transfer.to) === transfer)
          this.#ask(transfer, this.#envelope(transfer))
      }),
    )
  }

  #envelope(transfer: Transfer): Step {
    if (transfer.state === null || transfer.membership === null) return {}
    return {
      header: encodeSnapshotHeader(transfer.state.header),
      message: messageToWire(transfer.message),
      membership: membershipToWire(transfer.membership),
      ...transfer.shared,
    }
  }

  #next(transfer: Transfer, progress: Progress): void {
    if (progress.done) {
      this.#end(transfer, true)
      return
    }
    if (transfer.state === null) {
      const { meta, membership, flags, clusters } = this.#owner.meta()
      const from = progress.nothing
        ? null
        : {
            revision: revision(toNumber(progress.revision)),
            index: logIndex(toNumber(progress.index)),
          }
      transfer.state = this.#store.beginExport(from, this.#clock.now() + SENT_HOLD_MS)
      transfer.message = { ...transfer.raft, snapshot: meta }
      transfer.membership = membership
      transfer.shared = { flags, clusters }
      this.#ask(transfer, this.#envelope(transfer))
      return
    }
    // The state is held as long as the receiver asks for it, however large it is and however slow
    // the receiver.
    transfer.state.renew(this.#clock.now() + SENT_HOLD_MS)
    if (progress.clearing) {
      this.#later(transfer)
      return
    }
    const cursor = progress.cursor ?? new Uint8Array(0)
    try {
      const { data } = transfer.state.chunk(cursor, APPLY_SLICE_ROWS, SNAPSHOT_CHUNK_BYTES)
      this.#ask(transfer, { ...this.#envelope(transfer), cursor, data })
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      this.#end(transfer, false)
    }
  }

  #end(transfer: Transfer, ok: boolean): void {
    transfer.state?.close()
    this.#transfers.delete(transfer.to)
    this.#owner.ended(transfer.to, ok)
  }
}

export interface ReceiverOwner {
  /** The first piece is asked for. */
  began(from: MemberId): void
  /** The state is there, up to the message's snapshot: the log and the core have to follow. */
  received(message: Message, membership: Membership, shared: SharedState): void
}

/**
 * Guards what arrives of a snapshot. The store keeps how far it is, so that it survives a restart.
 */
export class SnapshotReceiver {
  readonly #store: Store
  readonly #owner: ReceiverOwner
  #last: { id: string; done: boolean } | null = null
  /**
   * A step came since the last tick: a transfer that stands still is given up or asked for again.
   */
  heard = false

  constructor(store: Store, owner: ReceiverOwner) {
    this.#store = store
    this.#owner = owner
  }

  /** One step of a transfer, in the caller's turn. */
  step(step: Step): Progress {
    this.heard = true
    const store = this.#store
    const id = step.transfer ?? new Uint8Array(0)
    const name = hexOf(id)
    if (!step.header?.length || !step.message) {
      return store.restoring
        ? { nothing: true }
        : { revision: store.revision, index: store.appliedIndex }
    }
    if (this.#last?.id === name && this.#last.done) return { done: true }
    const header = decodeSnapshotHeader(step.header)
    if (store.importing === null || hexOf(store.importing.id) !== name) {
      if (!store.restoring && header.index <= store.appliedIndex) return { done: true }
      if (
        header.fromRevision > 0 &&
        (header.fromRevision !== store.revision || header.fromIndex !== store.appliedIndex)
      ) {
        // The log went on meanwhile, or another transfer was under way: what is sent no longer
        // fits.
        throw new RefusedError('the transfer does not start from this member’s state')
      }
      store.beginImport(id, header)
      this.#owner.began(messageFromWire(step.message).from)
    }
    const importing = store.importing
    if (importing === null) throw new RefusedError('no transfer is under way')
    if (importing.clearing && !store.importSlice(APPLY_SLICE_ROWS)) return { clearing: true }
    const data = step.data
    if (
      data &&
      data.length > 0 &&
      hexOf(step.cursor ?? new Uint8Array(0)) === hexOf(store.importing?.cursor ?? id)
    ) {
      if (store.importChunk(data)) {
        this.#last = { id: name, done: true }
        this.#owner.received(
          messageFromWire(step.message),
          membershipFromWire(step.membership ?? {}),
          {
            flags: step.flags ?? {},
            clusters: step.clusters ?? null,
          },
        )
        return { done: true }
      }
    }
    return { cursor: store.importing?.cursor ?? new Uint8Array(0) }
  }
}

/** A step that makes no sense here: the sender begins anew. */
export class RefusedError extends Error {}
