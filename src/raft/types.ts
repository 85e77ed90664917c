/**
 * The input and output of the Raft core: messages, entries, durable state and `Ready`. Names follow
 * the Raft thesis and etcd-io/raft, so that what is known of those holds here.
 */
import type { LogIndex, MemberId, Term } from '../types.ts'

export const EntryType = { Normal: 0, ConfChange: 1 } as const
export type EntryType = (typeof EntryType)[keyof typeof EntryType]

/** One log entry. An empty `data` of type Normal is the no-op that a new leader commits. */
export interface Entry {
  readonly term: Term
  readonly index: LogIndex
  readonly type: EntryType
  readonly data: Uint8Array
}

/** Numbers as on the wire (peer.proto); never renumbered. */
export const MessageType = {
  Hup: 0, // local: campaign
  Beat: 1, // local: heartbeat tick of a leader
  Prop: 2,
  App: 3,
  AppResp: 4,
  Vote: 5,
  VoteResp: 6,
  Snap: 7,
  Heartbeat: 8,
  HeartbeatResp: 9,
  Unreachable: 10, // local: a peer could not be reached
  SnapStatus: 11, // local: how sending a snapshot ended
  CheckQuorum: 12, // local
  TransferLeader: 13, // `from` is the member that is to lead, even if a follower passes it on
  TimeoutNow: 14,
  ReadIndex: 15,
  ReadIndexResp: 16,
  PreVote: 17,
  PreVoteResp: 18,
  ForgetLeader: 19, // local
} as const
export type MessageType = (typeof MessageType)[keyof typeof MessageType]

/** Members by role. `votersOutgoing` is not empty while a joint configuration is in force. */
export interface ConfState {
  readonly voters: readonly MemberId[]
  readonly votersOutgoing: readonly MemberId[]
  readonly learners: readonly MemberId[]
  /** Voters of the outgoing half that become learners when the joint configuration is left. */
  readonly learnersNext: readonly MemberId[]
  readonly autoLeave: boolean
}

/**
 * A point of the log that replaces everything up to it. The state itself travels beside Raft, in
 * chunks of its own.
 */
export interface SnapshotMeta {
  readonly index: LogIndex
  readonly term: Term
  readonly conf: ConfState
}

export interface Message {
  readonly type: MessageType
  readonly to: MemberId
  readonly from: MemberId
  /** 0 on local messages and on proposals and ReadIndex that are forwarded. */
  readonly term: Term
  /**
   * App: the entry before `entries`. Vote: the candidate's last entry. AppResp reject: see
   * rejectHint.
   */
  readonly logTerm: Term
  readonly index: LogIndex
  readonly entries: readonly Entry[]
  readonly commit: LogIndex
  readonly snapshot: SnapshotMeta | null
  readonly reject: boolean
  readonly rejectHint: LogIndex
  /**
   * Heartbeat: the ReadIndex nonce. ReadIndex: the asker's own context. Vote: campaign transfer
   * mark. Empty where unused.
   */
  readonly context: Uint8Array
  /** Vote, PreVote: which incarnation of the receiver is asked; absent: 0. */
  readonly incarnation?: bigint
}

/** The state that must be durable before any message of the same Ready leaves. */
export interface HardState {
  readonly term: Term
  readonly vote: MemberId
  readonly commit: LogIndex
}

export const Role = { Follower: 0, Candidate: 1, Leader: 2, PreCandidate: 3 } as const
export type Role = (typeof Role)[keyof typeof Role]

export interface SoftState {
  readonly lead: MemberId
  readonly role: Role
}

/** A ReadIndex that was confirmed: reads may be served once `index` is applied. */
export interface ReadState {
  readonly index: LogIndex
  readonly context: Uint8Array
}

/**
 * What one step of the core asks of its host, in this order: write `hardState`, `snapshot` and
 * `entries`; send `messages`; apply `committedEntries`; then call `advance()`. State that must be
 * durable before other state may share a transaction with it, if nothing leaves the node before
 * that is durable.
 */
export interface Ready {
  /**
   * The leader, and this node's role; null: as before. It is not written: the host may use it at
   * once, and it is lost with the memory.
   */
  readonly softState: SoftState | null
  /**
   * Term, vote and commit index; null: as before. They must be durable BEFORE any of `messages`
   * leaves.
   */
  readonly hardState: HardState | null
  /**
   * Confirmed rounds of reads. The reads of each may be served AFTER the entry at its index is
   * applied here.
   */
  readonly readStates: readonly ReadState[]
  /**
   * They must be durable BEFORE any of `messages` leaves, and AFTER the switch to `snapshot`.
   * entries[0].index may be ≤ the last stored index: then the stored entries from there on are
   * replaced.
   */
  readonly entries: readonly Entry[]
  /**
   * A leader's snapshot, which replaces the log. The host must switch to it BEFORE `entries` are
   * appended.
   */
  readonly snapshot: SnapshotMeta | null
  /**
   * To be applied AFTER those of earlier Readys, in order. They are durable here, or are among the
   * `entries` of this or an earlier Ready.
   */
  readonly committedEntries: readonly Entry[]
  /**
   * To be sent AFTER `hardState`, `snapshot` and `entries` are durable, because a vote or an
   * acknowledgement says that they are. The core's acknowledgements to itself are not among them:
   * it counts them in `advance()`.
   */
  readonly messages: readonly Message[]
  /**
   * Term, vote or entries changed, so `messages` have something to wait for. A commit index alone
   * may be lost.
   */
  readonly mustSync: boolean
}

/** Read side of the stable log; the host writes it itself. All calls are synchronous. */
export interface LogStorage {
  /** The state to start from. */
  initialState(): { readonly hardState: HardState; readonly conf: ConfState }
  /** Entries in [lo, hi), at least one, then as many as fit in maxBytes (of `data`). */
  entries(
    lo: LogIndex,
    hi: LogIndex,
    maxBytes: number,
  ): readonly Entry[] | 'compacted' | 'unavailable'
  /** Term of entry i, for firstIndex-1 ≤ i ≤ lastIndex. */
  term(i: LogIndex): Term | 'compacted' | 'unavailable'
  firstIndex(): LogIndex
  lastIndex(): LogIndex
  /** The newest snapshot that can be sent to a peer, or 'unavailable' for now. */
  snapshot(): SnapshotMeta | 'unavailable'
}

export const ReadOnlyOption = { Safe: 0, LeaseBased: 1 } as const
export type ReadOnlyOption = (typeof ReadOnlyOption)[keyof typeof ReadOnlyOption]

export interface Config {
  readonly id: MemberId
  readonly electionTicks: number
  readonly heartbeatTicks: number
  readonly storage: LogStorage
  /**
   * Last index the state machine has applied; committed entries up to it are not handed out again.
   */
  readonly applied: LogIndex
  /**
   * Unique per boot, so that the ReadIndex nonces of one life differ from those of every other. 8
   * bytes or more.
   */
  readonly bootNonce: Uint8Array
  /** An integer in [0, n), for election timeouts. */
  readonly random: (n: number) => number
  readonly preVote: boolean
  readonly checkQuorum: boolean
  readonly readOnly: ReadOnlyOption
  readonly maxAppendBytes: number
  readonly maxCommittedBytesPerReady: number
  readonly maxUncommittedBytes: number
  readonly maxInflightAppends: number
  readonly maxInflightBytes: number
  readonly disableProposalForwarding: boolean
  readonly disableConfChangeValidation: boolean
  readonly stepDownOnRemoval: boolean
  /**
   * Which incarnation of its member this node is, since a member may begin anew without its former
   * state; absent: 0.
   */
  readonly incarnation?: bigint
  /**
   * The incarnation of a voter that counts in this node's configuration: only that one is asked;
   * absent: 0.
   */
  readonly incarnationOf?: (id: MemberId) => bigint
  /** Whether this node may ask for votes now; absent: it may. */
  readonly mayCampaign?: () => boolean
  /**
   * How many changes of membership were handed out and are not in force yet; absent: none, because
   * the host applies each change at once.
   */
  readonly changesHeld?: () => number
  /**
   * Called when an election is won: returns entries to append after the first entry of the term,
   * and to send with it.
   */
  readonly elected?: () => readonly Uint8Array[]
}

/** Why a proposal or a step was refused. */
export type StepError =
  | 'proposal dropped' // no leader, transfer under way, or too many uncommitted bytes
  | 'step local message'
  | 'step peer not found'

export type ProgressState = 'probe' | 'replicate' | 'snapshot'

/** A leader's view of one peer, for status and for the host's flow control. */
export interface ProgressStatus {
  readonly match: LogIndex
  readonly next: LogIndex
  readonly state: ProgressState
  readonly pendingSnapshot: LogIndex
  readonly recentActive: boolean
  readonly isLearner: boolean
  readonly paused: boolean
  readonly inflightCount: number
  readonly inflightBytes: number
}
