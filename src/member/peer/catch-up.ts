/**
 * How members that are behind the log get the state. As leader, this member sends it to members
 * that want it. Otherwise it asks for the state, takes it in, and gives up a transfer that nobody
 * goes on with. The transfer itself is member/peer/snapshot-transfer.ts.
 */

import { invariant } from '../../base/invariant.ts'
import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { APPLY_SLICE_ROWS, ELECTION_TICKS, SNAPSHOT_SILENCE_TICKS } from '../../limits.ts'
import type { Store } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import type { Raft } from '../../raft/index.ts'
import { type Message, MessageType, Role, type SnapshotMeta } from '../../raft/index.ts'
import type { LogIndex, MemberId, Term } from '../../types.ts'
import type { Applier } from '../apply/applier.ts'
import type { Clusters } from '../apply/cluster-list.ts'
import type { Flags } from '../apply/flags.ts'
import type { Roster } from '../apply/roster.ts'
import type { Identity } from '../storage/member-table.ts'
import { message } from '../storage/peer-codec.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { BusyReason, WakeReason } from '../turn/awake-reason.ts'
import type { Peers } from './peers.ts'
import { type SharedState, SnapshotReceiver, SnapshotSender } from './snapshot-transfer.ts'
import { TransferCounts } from './transfer-counts.ts'

/** What it needs of the member it is part of. */
export interface CatchUpHost {
  readonly identity: Identity
  readonly store: Store
  readonly log: SqlLog
  readonly raft: Raft
  readonly peers: Peers
  readonly roster: Roster
  readonly membership: Membership
  readonly flags: Flags
  readonly clusters: Clusters
  /** Told of a member that got its whole state from this one. */
  readonly corruption: { onJoined(): void }
  readonly term: Term
  readonly commit: LogIndex
  readonly role: Role
  readonly ticks: number
  membershipChanged(before: readonly MemberInfo[]): void
  nameOf(id: MemberId): string
  turn(fn: () => void): void
}

/**
 * Guards the snapshots of one life, sent and received: which members this one sends them to, and
 * whether it wants one itself.
 */
export class CatchUp {
  readonly counts: TransferCounts
  readonly #host: CatchUpHost
  readonly #applier: Applier
  readonly #sender: SnapshotSender
  readonly #receiver: SnapshotReceiver
  #wantsSnapshot: boolean
  #silentTicks = 0
  /** Members that said last that they have no state. */
  readonly #stateless = new Set<MemberId>()
  #giveUp = false

  constructor(host: CatchUpHost, ports: Ports, applier: Applier) {
    this.#host = host
    this.#applier = applier
    this.counts = new TransferCounts(ports, (id) => host.nameOf(id))
    this.#sender = new SnapshotSender(host.store, ports, host.peers, {
      turn: (fn) => host.turn(fn),
      meta: () => ({ meta: this.#meta(), membership: host.membership, ...this.#shared() }),
      began: (to) => this.counts.sends.began(to),
      ended: (to, ok) => {
        this.counts.sends.ended(to, ok)
        host.raft.reportSnapshot(to, ok)
        if (ok) host.corruption.onJoined()
      },
    })
    this.#receiver = new SnapshotReceiver(host.store, {
      began: (from) => this.counts.receives.began(from),
      received: (m, members, { flags, clusters }) => {
        this.counts.receives.ended(m.from, true)
        host.flags.restore(flags)
        host.clusters.restore(clusters)
        this.#restored(m, members)
      },
    })
    // A member that has never had a state asks for it at once.
    if (this.newborn) this.#silentTicks = ELECTION_TICKS
    this.#wantsSnapshot = this.newborn
  }

  /** This member joins, and has no state yet. */
  get newborn(): boolean {
    return this.#host.store.restoring && this.#host.log.lastIndex() === 0
  }

  /** The state is not whole, or is about to be replaced: nothing is applied meanwhile. */
  get receives(): boolean {
    return this.#host.store.restoring || this.#host.store.importing !== null
  }

  /** Whether this member wants a snapshot, which it says with all that it sends. */
  get wantsSnapshot(): boolean {
    return this.#wantsSnapshot
  }

  get sends(): boolean {
    return this.#sender.active > 0
  }

  wakeReason(): WakeReason | null {
    return this.receives ? 'snapshotReceive' : null
  }

  busyReason(): BusyReason | null {
    return this.sends ? 'snapshotSend' : null
  }

  // ---- out ----

  /** The core found that a peer is behind the log. */
  send(m: Message): void {
    this.#sender.start(m)
  }

  /** What a peer says of its state, with all that it sends. */
  onPeerState(
    from: MemberId,
    {
      noState,
      wantsSnapshot,
    }: { readonly noState?: boolean | null; readonly wantsSnapshot?: boolean | null },
  ): void {
    if (noState) this.#stateless.add(from)
    else this.#stateless.delete(from)
    if (wantsSnapshot) this.#sendWanted(from)
  }

  /**
   * Whether a peer has a state, and is not about to give it up for a state that this member sends.
   */
  hasState(id: MemberId): boolean {
    return !this.#stateless.has(id) && !this.#sender.sendsTo(id)
  }

  #sendWanted(to: MemberId): void {
    const { role, identity, term } = this.#host
    if (role !== Role.Leader) return
    this.#sender.start(
      message({ type: MessageType.Snap, to, from: identity.id, term, snapshot: this.#meta() }),
    )
  }

  /** Ends all transfers: this member is no longer leader. */
  stopSending(): void {
    this.#sender.stop()
    this.counts.sends.gaveUp()
  }

  #meta(): SnapshotMeta {
    const snapshot = this.#host.log.snapshot()
    invariant(snapshot !== 'unavailable', 'the applied index has a term')
    return snapshot
  }

  /** What all members agree on beside keys and membership. */
  #shared(): SharedState {
    const { flags, clusters } = this.#host
    return { flags: flags.toWire(), clusters: clusters.list.made === 0 ? null : clusters.toWire() }
  }

  // ---- in ----

  /**
   * One step of a transfer to this member, in a turn.
   * @throws RefusedError the step makes no sense here
   */
  step(step: quorate.member.ISnapshotStep): quorate.member.ISnapshotProgress {
    return this.#receiver.step(step)
  }

  /** All of a snapshot is in the store: log, membership and core follow in the same turn. */
  #restored(m: Message, membership: Membership): void {
    const { store, raft, roster, log, commit } = this.#host
    const { snapshot } = m
    invariant(
      snapshot !== null && snapshot.index === store.appliedIndex,
      'a snapshot ends at its own index',
    )
    this.#wantsSnapshot = false
    this.#applier.skipTo(snapshot.index)
    if (snapshot.index > commit) {
      raft.step(m)
      const behind = raft.status().commit < snapshot.index
      invariant(!behind, 'a snapshot that was taken moves the commit index')
    }
    // The core keeps its configuration if its log holds all of the snapshot; but the entries that
    // change the configuration are never applied here.
    raft.restoreConf(snapshot.conf)
    const { members } = this.#host.membership
    roster.set(membership, snapshot.conf)
    this.#host.membershipChanged(members)
    log.setApplied(snapshot.index)
  }

  tick(): void {
    if (!this.receives) return
    const { store, peers, ticks } = this.#host
    this.#silentTicks = this.#receiver.heard ? 0 : this.#silentTicks + 1
    this.#receiver.heard = false
    if (store.restoring) {
      this.#wantsSnapshot = this.#silentTicks > ELECTION_TICKS
      // This member has no say in elections, but the leader must hear that it is there.
      if (this.#wantsSnapshot && ticks % ELECTION_TICKS === 0)
        for (const id of peers.ids()) peers.ping(id)
    } else this.#giveUp = this.#silentTicks > SNAPSHOT_SILENCE_TICKS
  }

  /**
   * Clears one slice before an import, or after an import that is given up. True: there is more to
   * do.
   */
  clearSlice(): boolean {
    const { store } = this.#host
    if (this.#giveUp && store.importing !== null && store.abortImport(APPLY_SLICE_ROWS)) {
      this.#giveUp = false
      this.counts.receives.gaveUp()
    }
    const clearing = store.importing?.clearing === true && !store.importing.aborting
    if (clearing) store.importSlice(APPLY_SLICE_ROWS)
    return clearing || (this.#giveUp && this.receives)
  }
}
