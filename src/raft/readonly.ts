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
 * Requests are numbered in the order they came; a heartbeat carries the number of the newest, and
 * an answer to it proves to all up to that number that the leader led after they came. So one round
 * confirms all that wait.
 *
 * The nonce is the boot's own bytes and that number, and the number never goes back in this life.
 * With the askers' own contexts as nonces a late answer to a first try confirms a retry that came
 * after the leader was deposed (etcd #20418, etcd-io/raft#397). Numbers that restart with each term
 * or boot would be caught by the term of the answer, as nobody leads one term in two lives; that
 * they do not restart is a second line behind it.
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

  /** Forgets all that wait: a change of term or role. Their numbers are not given again. */
  reset(): void {
    this.#confirmed += this.#waiting.length
    this.#waiting = []
    this.#acks.clear()
  }

  /** `index` is the commit index when the request came. */
  add(request: Message, index: LogIndex): void {
    this.#waiting.push({ request, index })
  }

  /** What a heartbeat must carry to confirm all that wait, or null where none does. */
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

  /** Notes what `from` answered. Anything but a nonce of this boot is ignored. */
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

  /** The leader's own answer, to all that wait. */
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
