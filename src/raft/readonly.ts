import { invariant } from '../base/invariant.ts'
import type { LogIndex, MemberId } from '../types.ts'
import { jointCommitted } from './quorum.ts'
import type { ConfState, Message } from './types.ts'

interface Waiting {
  readonly request: Message
  readonly index: LogIndex
}

/**
 * Guards the reads that wait for a leader to prove that it still leads (thesis §6.4).
 *
 * Requests are numbered in the order in which they came. A heartbeat carries the newest number. An
 * answer to it proves to all requests up to that number that the leader led after they came. So one
 * round confirms all that wait.
 *
 * The nonce is the boot's own bytes and that number, and the number never goes back in this life.
 * If the askers' own contexts were the nonces, a late answer to a first try would confirm a retry
 * that came after the leader was deposed (etcd #20418, etcd-io/raft#397). If numbers restarted with
 * each term or boot, the term of the answer would catch that, as nobody leads one term in two
 * lives. That they do not restart is a second defence.
 */
export class ReadOnly {
  readonly #boot: Uint8Array
  readonly #acks = new Map<MemberId, number>()
  #waiting: Waiting[] = []
  #confirmed = 0
  readonly #acked = (id: MemberId): number | undefined => this.#acks.get(id)

  constructor(bootNonce: Uint8Array) {
    this.#boot = bootNonce
  }

  /**
   * Forgets all reads that wait, because the term or role changes. Their numbers are not used
   * again.
   */
  reset(): void {
    this.#confirmed += this.#waiting.length
    this.#waiting = []
    this.#acks.clear()
  }

  /** `index` is the commit index when the request came. */
  add(request: Message, index: LogIndex): void {
    this.#waiting.push({ request, index })
  }

  /** The nonce with which a heartbeat confirms all reads that wait; null: none waits. */
  nonce(): Uint8Array | null {
    if (this.#waiting.length === 0) return null
    const out = new Uint8Array(this.#boot.length + 8)
    out.set(this.#boot)
    new DataView(out.buffer).setFloat64(
      this.#boot.length,
      this.#confirmed + this.#waiting.length,
      true,
    )
    return out
  }

  /** Notes the nonce that `from` answered with. Anything but a nonce of this boot is ignored. */
  ack(from: MemberId, nonce: Uint8Array): void {
    const n = this.#boot.length
    if (nonce.length !== n + 8) return
    for (let i = 0; i < n; i++) if (nonce[i] !== this.#boot[i]) return
    const number = new DataView(nonce.buffer, nonce.byteOffset, nonce.byteLength).getFloat64(
      n,
      true,
    )
    invariant(
      number <= this.#confirmed + this.#waiting.length,
      'no read is confirmed before it was asked',
      number,
    )
    if (number > (this.#acks.get(from) ?? 0)) this.#acks.set(from, number)
  }

  /** The leader's own answer, for all reads that wait. */
  ackSelf(id: MemberId): void {
    this.#acks.set(id, this.#confirmed + this.#waiting.length)
  }

  /** Takes out the reads that a quorum of `conf` has confirmed. */
  advance(conf: ConfState): Waiting[] {
    const upTo = jointCommitted(conf.voters, conf.votersOutgoing, this.#acked)
    if (!Number.isFinite(upTo) || upTo <= this.#confirmed) return []
    const done = this.#waiting.splice(0, upTo - this.#confirmed)
    this.#confirmed = upTo
    return done
  }
}
