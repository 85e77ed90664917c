/**
 * How large the database may become. That is checked before a write is proposed: an entry in the
 * log is applied everywhere, or nowhere.
 */
import { Errors } from '../../errors.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import { DEFAULT_QUOTA_BYTES, QUOTA_LOOK_BYTES, QUOTA_LOOK_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import type { MemberId, RequestId } from '../../types.ts'
import { costOf } from '../apply/cost.ts'
import type { Flags } from '../apply/flags.ts'
import type { EntryRequest } from '../storage/log-entry.ts'
import { type Reply, refusal } from '../turn/answer.ts'
import type { PendingWrites } from './pending-writes.ts'
import { raiseAlarm } from './raise-alarm.ts'

/** What it needs of the member it is part of. */
export interface QuotaHost {
  readonly identity: { readonly id: MemberId }
  readonly flags: Pick<Flags, 'alarms'>
  readonly writes: PendingWrites
}

/** Guards the size of this member's database at the last look, and what was admitted since. */
export class Quota {
  readonly bytes: number
  readonly #host: QuotaHost
  readonly #ports: Pick<Ports, 'sql' | 'clock' | 'random'>
  #size = 0
  #lookedAt = Number.NEGATIVE_INFINITY
  #admitted = 0
  #raising: RequestId | null = null

  constructor(host: QuotaHost, ports: Pick<Ports, 'sql' | 'clock' | 'random'>, bytes: number) {
    this.#host = host
    this.#ports = ports
    this.bytes = bytes
  }

  /**
   * Whether there is no room for a request. If so, the alarm is raised, and `reply` gets the
   * refusal once the alarm stands, or can't be raised.
   */
  refuses(request: EntryRequest, reply: Reply): boolean {
    const cost = costOf(request)
    if (cost === 0 || this.bytes < 0) return false
    this.#look()
    if (this.#size + this.#admitted + cost < this.bytes) {
      this.#admitted += cost
      return false
    }
    this.#raise(() => reply(refusal(Errors.noSpace())))
    return true
  }

  #look(): void {
    const now = this.#ports.clock.now()
    const age = now - this.#lookedAt
    if (age >= 0 && age < QUOTA_LOOK_MS && this.#admitted < QUOTA_LOOK_BYTES) return
    this.#size = this.#ports.sql.size
    this.#lookedAt = now
    this.#admitted = 0
  }

  #raise(then: () => void): void {
    const { identity, flags, writes } = this.#host
    if (flags.alarms.some((a) => a.member === identity.id && a.type === AlarmType.NoSpace)) {
      then()
      return
    }
    const raising = this.#raising === null ? undefined : writes.get(this.#raising)
    if (raising !== undefined) {
      raising.replies.push(then)
      return
    }
    this.#raising = raiseAlarm(writes, this.#ports, identity.id, AlarmType.NoSpace, then)
  }
}

/**
 * Parses etcd's --quota-backend-bytes: 0 or nothing is the default, negative is off. Null: it is no
 * whole number.
 */
export function parseQuota(text: string | undefined): number | null {
  const bytes = /^\s*[+-]?\d+\s*$/.test(text ?? '0')
    ? Number(text ?? '0')
    : text === ''
      ? 0
      : Number.NaN
  if (!Number.isSafeInteger(bytes)) return null
  return bytes === 0 ? DEFAULT_QUOTA_BYTES : bytes
}
