/** Tries one member after the other until one takes the call, or the stream of watches. */
import type { MemberAddress } from './member-addresses.ts'
import { pause } from './pause.ts'

/** What is done about a member that gives no answer. */
export interface Retries {
  /** How often one member is tried. */
  readonly triesAtOne: number
  /**
   * For how many milliseconds a member is left alone after so many losses: most often it is just
   * starting anew.
   */
  readonly pauseMs: (losses: number) => number
}

/** 20 ms after the first loss, then four times as long each time. */
export function backoffMs(losses: number): number {
  return 20 * 4 ** (losses - 1)
}

/** How long members are tried. */
export interface TryTime {
  /** Milliseconds since the epoch. A try may put it off. */
  deadline: number
  /** Aborted when the caller is gone. */
  readonly signal?: AbortSignal | undefined
}

/** One try at one member. */
export interface Try {
  readonly address: MemberAddress
  /** Milliseconds until the deadline, more than 0. */
  readonly left: number
  /** How many members wait to be tried after this one. */
  readonly waiting: number
  /** How often this member gave no answer before. */
  readonly losses: number
}

/**
 * Tries `addresses` in their order. `lost` means that the member gave no answer: it is tried again
 * after all others. `next` is a refusal that another member need not share. Anything else is the
 * result. Null: no member gave a result, or the time was up, or the caller is gone.
 */
export async function tryInTurn<T extends object>(
  addresses: readonly MemberAddress[],
  { triesAtOne, pauseMs }: Retries,
  time: TryTime,
  attempt: (one: Try) => Promise<T | 'lost' | 'next'>,
): Promise<T | null> {
  const queue = [...addresses]
  // Made at the first loss: nearly no call has one.
  let lost: Map<MemberAddress, number> | null = null
  for (let address = queue.shift(); address; address = queue.shift()) {
    const losses = lost?.get(address) ?? 0
    if (losses > 0) await pause(pauseMs(losses))
    const left = time.deadline - Date.now()
    if (left <= 0 || time.signal?.aborted) return null
    const result = await attempt({ address, left, waiting: queue.length, losses })
    if (result === 'next') continue
    if (result !== 'lost') return result
    lost ??= new Map()
    lost.set(address, losses + 1)
    if (losses + 1 < triesAtOne) queue.push(address)
  }
  return null
}
