/** What calls of every kind share (member/api/dispatch.ts). */
import type { Header } from '../../etcd/responses.ts'
import type { Revision } from '../../types.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Answer, Reply } from '../turn/answer.ts'
import type { AskedCall } from './call-meter.ts'

export interface CallsOwner {
  /** The header at this revision; by default the present one. */
  header(at?: Revision): Header
  /** When the call's time is up, in milliseconds of the member's clock. */
  deadline(call: AskedCall): number
  /** @throws EtcdError this member is being restored */
  needState(): void
  /**
   * Runs `serve` when the read may be answered here: at once, at a revision, or after a quorum
   * round.
   */
  read(call: AskedCall, linearizable: boolean, reply: Reply, serve: () => void): void
  write(call: AskedCall, method: PendingWrite['method'], body: Uint8Array, reply: Reply): void
  /** Builds an answer that may be long and comes in one piece, when there is room for it. */
  whenRoom(call: AskedCall, reply: Reply, build: () => Answer): void
}
