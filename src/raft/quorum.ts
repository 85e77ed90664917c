/**
 * Majority and joint quorums (thesis §3.3 and §4.3), as pure functions over a list of voters. A
 * joint configuration decides only what both of its halves decide. An empty half agrees with the
 * other.
 */
import type { MemberId } from '../types.ts'

export type VoteResult = 'pending' | 'lost' | 'won'

/** The index that a voter has acknowledged; undefined: the voter was not heard from. */
export type Acked = (voter: MemberId) => number | undefined
/** How a voter voted; undefined: it has not voted. */
export type Voted = (voter: MemberId) => boolean | undefined

/**
 * The highest index that a majority of `voters` has acknowledged. No voters: Infinity, so that
 * min() over the halves of a joint configuration leaves the other half's answer.
 */
export function majorityCommitted(voters: readonly MemberId[], acked: Acked): number {
  const n = voters.length
  if (n === 0) return Number.POSITIVE_INFINITY
  // Insertion sort, ascending: n is a handful, and this runs for every acknowledgement.
  const sorted: number[] = []
  for (const id of voters) {
    const index = acked(id) ?? 0
    let at = sorted.length
    while (at > 0 && (sorted[at - 1] ?? 0) > index) at--
    if (at === sorted.length) sorted.push(index)
    else sorted.splice(at, 0, index)
  }
  // A majority holds everything at or below the place that is floor(n/2)+1 from the top.
  return sorted[n - (Math.floor(n / 2) + 1)] ?? 0
}

/**
 * The outcome of an election among `voters`. An empty half is won, for the same reason as above.
 */
export function majorityVote(voters: readonly MemberId[], voted: Voted): VoteResult {
  if (voters.length === 0) return 'won'
  const quorum = Math.floor(voters.length / 2) + 1
  let yes = 0
  let missing = 0
  for (const id of voters) {
    const vote = voted(id)
    if (vote === undefined) missing++
    else if (vote) yes++
  }
  if (yes >= quorum) return 'won'
  return yes + missing >= quorum ? 'pending' : 'lost'
}

/** The highest index committed under both halves. */
export function jointCommitted(
  incoming: readonly MemberId[],
  outgoing: readonly MemberId[],
  acked: Acked,
): number {
  const first = majorityCommitted(incoming, acked)
  return outgoing.length === 0 ? first : Math.min(first, majorityCommitted(outgoing, acked))
}

/** Won if both halves are won; lost as soon as one half is lost. */
export function jointVote(
  incoming: readonly MemberId[],
  outgoing: readonly MemberId[],
  voted: Voted,
): VoteResult {
  const a = majorityVote(incoming, voted)
  const b = majorityVote(outgoing, voted)
  if (a === b) return a
  return a === 'lost' || b === 'lost' ? 'lost' : 'pending'
}
