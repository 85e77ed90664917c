/** What one life of a member counts for its metrics. Each counter begins at zero with the life. */
import type { quorate } from '../proto/generated/member.js'

/** Guards nothing: numbers that only grow. */
export class Counters {
  /** Calls of the door, by method. */
  readonly calls = new Map<quorate.member.Method, number>()
  leaderChanges = 0
  /** Writes whose callers were told a timeout. */
  proposalsFailed = 0
  leasesGranted = 0
  leasesRevoked = 0
  leasesRenewed = 0
  /** Leases that this member, as leader, found to be over. */
  leasesExpired = 0

  called(method: quorate.member.Method): void {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1)
  }
}
