/**
 * Who has not been let in, where the deployment is closed. Tokens that nobody here has seen to be
 * good are tried as passwords are: so many from one network. Those that were good are remembered,
 * so that who guesses keeps nobody out who is in.
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
/** Tokens that were good, with their clusters; the one that was found so first is the first. */
const seen = new Set<string>()
/** Where nobody can say which network a call is of, on a laptop: all are of one. */
const NOWHERE = 'nowhere'

/** Codes that a member answers only when it knows the caller, beside an answer to the call. */
const OF_THOSE_LET_IN: ReadonlySet<number> = new Set([
  Code.OK,
  Code.InvalidArgument,
  Code.NotFound,
  Code.AlreadyExists,
  Code.FailedPrecondition,
  Code.OutOfRange,
])

/** The same, by reason: under their codes callers are refused, too, who have not been let in. */
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

/** Where who asks is; null or absent: nobody can say. */
type Asker = { readonly network?: string | null }

function nameOf(cluster: string, token: string): string {
  return `${cluster}/${token}`
}

/** Whether this isolate has seen the token to be good. */
export function wasGood(cluster: string, token: string): boolean {
  return seen.has(nameOf(cluster, token))
}

/** Takes a try of the network, if it has one. */
export function mayTry(network: string | null): boolean {
  return tries.take(network ?? NOWHERE, Date.now())
}

/** Asks with a token that was good when it was last used; it may have ended. */
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
 * Asks with a token that nobody here has seen, if its network may try one. The call costs nothing
 * if the token is good.
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
