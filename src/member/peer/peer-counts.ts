/** Counts of what went to one peer and came from it, in one life of this member. */
import { exponential, Histogram } from '../../base/exposition.ts'

const ROUND_TRIP_SECONDS = exponential(0.0001, 2, 16) // etcd's

/** Guards numbers that only grow, and whether the peer was there when it was last called. */
export class PeerCounts {
  sentBytes = 0
  receivedBytes = 0
  failures = 0
  /** Streams that broke. */
  disconnects = 0
  /**
   * The last call to the peer broke or was not answered, and nothing has been heard of it since.
   */
  down = false
  /**
   * Requests, from their leaving to their answers: the peer's own turn and its commit are in them.
   */
  readonly roundTrip = new Histogram(ROUND_TRIP_SECONDS)

  sent(bytes: number): void {
    this.sentBytes += bytes
  }

  received(bytes: number): void {
    this.receivedBytes += bytes
    this.down = false
  }

  answered(bytes: number, ms: number): void {
    this.received(bytes)
    this.roundTrip.observe(ms / 1000)
  }

  failed(): void {
    this.failures++
    this.down = true
  }
}
