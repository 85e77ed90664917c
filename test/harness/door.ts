/**
 * What a node asks of its member: the door of src/member/member.ts, so that a toy can stand in for
 * it.
 */
import type { WatchOptions } from '../../src/member/index.ts'
import type { ClientSocket, PeerStream, StreamEvents } from '../../src/ports.ts'
import type { quorate } from '../../src/proto/generated/member.js'

export type ICall = quorate.member.ICall
export type IAnswer = quorate.member.IAnswer

export interface Inspection {
  readonly blank: boolean
  readonly id: bigint
  readonly term: number
  readonly vote: bigint
  readonly role: number
  readonly lead: bigint
  readonly commit: number
  readonly applied: number
  readonly firstIndex: number
  readonly lastIndex: number
  readonly revision: number
  readonly compactRevision: number
  /** The format in which the log begins; 0: blank. */
  readonly firstFormat: number
  /** In the middle of a full snapshot: there is no state to speak of. */
  readonly restoring: boolean
  readonly conf: {
    readonly voters: readonly bigint[]
    readonly votersOutgoing: readonly bigint[]
    readonly learners: readonly bigint[]
  }
  /** Who is in the cluster, ascending by id, and the entry that made it so. */
  readonly membership: {
    readonly version: number
    readonly ids: readonly bigint[]
    readonly text: string
  }
  /** It was a member, and was removed. */
  readonly departed: boolean
  /** null where the log does not reach. */
  termOf(index: number): number | null
  entryAt(index: number): { readonly type: number; readonly data: Uint8Array } | null
  /** One of the newest entries of this life, though the log has overwritten it since. */
  appended(
    index: number,
  ): { readonly term: number; readonly type: number; readonly data: Uint8Array } | null
  /** Of the keys, and of who may do what: the same on all members that have applied the same. */
  hashKV(): number | null
  /** Long work that is under way: a sliced delete, a compaction, a snapshot being received. */
  readonly longWork: string | null
  /** Leases that end by themselves within a run. */
  readonly shortLeases: number
  /** Alarms, as `member:type`. */
  readonly alarms: readonly string[]
  /** No watch is behind. */
  readonly watchesLevel: boolean
}

export interface SimMember {
  calls(list: readonly ICall[], reply: (i: number, answer: IAnswer) => void): void
  peer(body: Uint8Array): Uint8Array
  acceptStream(stream: PeerStream): StreamEvents
  openWatch(socket: ClientSocket, options: WatchOptions): void
  watchMessage(socket: ClientSocket, data: string | Uint8Array): void
  watchClosed(socket: ClientSocket): void
  alarm(): void
  /** Milliseconds awake in this life, and how often it woke; absent in toys. */
  awake?(): { readonly ms: number; readonly times: number }
  inspect(): Inspection
}
