/**
 * Callers that have not been let in, where the deployment is closed. A token that this isolate has
 * not seen to be good counts as a try, as a password does, and each network has a limited number of
 * tries. Good tokens are remembered, so a guesser in the same network shuts out nobody who is in.
 */

import { NetworkTries } from '../../base/tries.ts'
import { Code, Errors, type Reason } from '../../errors.ts'
import {
  MAX_SEEN_TOKENS,
  REFUSALS_PER_CALLER,
  REFUSALS_PER_CALLER_AND_SECOND,
} from '../../limits.ts'
import type { Answer } from '../http/contract.ts'
import { reasonOf } from '../http/reason.ts'

/** In this isolate. */
const tries = new NetworkTries(REFUSALS_PER_CALLER, REFUSALS_PER_CALLER_AND_SECOND)
/** Tokens that were good, with their clusters. The first is the one that has been there longest. */
const seen = new Set<string>()
/** The network of calls whose network is unknown, on a laptop: they share one. */
const NOWHERE = 'nowhere'

/** Codes that a member answers only to a caller that it knows. */
const OF_THOSE_LET_IN: ReadonlySet<number> = new Set([
  Code.OK,
  Code.InvalidArgument,
  Code.NotFound,
  Code.AlreadyExists,
  Code.FailedPrecondition,
  Code.OutOfRange,
])

/**
 * Reasons that a member gives only to a caller that it knows. Their codes are also those of
 * refusals of callers that have not been let in.
 */
const REASONS_OF_THOSE_LET_IN: ReadonlySet<Reason | null> = new Set<Reason>([
  'permissionDenied',
  'noSpace',
  'corrupt',
])

function isLetIn(answer: Answer): boolean {
  return (
    OF_THOSE_LET_IN.has(answer.code ?? Code.OK) || REASONS_OF_THOSE_LET_IN.has(reasonOf(answer))
  )
}

/** The caller's network; null or absent: unknown. */
type Asker = { readonly network?: string | null }

function nameOf(cluster: string, token: string): string {
  return `${cluster}/${token}`
}

/** Whether this isolate has seen the token to be good. */
export function wasGood(cluster: string, token: string): boolean {
  return seen.has(nameOf(cluster, token))
}

/** Takes one of the network's tries. False: it has none left. */
export function mayTry(network: string | null): boolean {
  return tries.take(network ?? NOWHERE, Date.now())
}

/** Asks with a token that was good when it was last used. The token may have ended since. */
export async function askKnown(
  cluster: string,
  token: string,
  { network }: Asker,
  asking: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await asking()
  if (answer.code === Code.Unauthenticated) {
    seen.delete(nameOf(cluster, token))
    mayTry(network ?? null)
  }
  return answer
}

/**
 * Asks with a token that this isolate has not seen, if its network has a try left. The try is given
 * back if the token is good.
 */
export async function askStranger(
  cluster: string,
  token: string,
  { network = null }: Asker,
  asking: () => Promise<Answer>,
): Promise<Answer> {
  if (!mayTry(network)) return Errors.tooManyTries().fields
  const answer = await asking()
  if (isLetIn(answer)) {
    tries.giveBack(network ?? NOWHERE)
    remember(nameOf(cluster, token))
  }
  return answer
}

function remember(name: string): void {
  if (seen.size >= MAX_SEEN_TOKENS) {
    for (const first of seen) {
      seen.delete(first)
      break
    }
  }
  seen.add(name)
}
