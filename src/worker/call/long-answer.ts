/**
 * Answers too long for one piece. Their client gets them as it takes them, however slow it is,
 * whole or broken off.
 */
import { Errors } from '../../errors.ts'
import {
  LONG_ANSWER_MS,
  LONG_ANSWER_PIECE_BYTES,
  NEXT_PAGE_TIMEOUT_MS,
  PAGE_FIRST_HOLD_MS,
  PAGE_HOLD_MS,
} from '../../limits.ts'
import { closeUnsent, growUnsent, openUnsent, type Unsent } from '../routing/unsent-answers.ts'
import { brokenOff } from './broken.ts'

/** Where a long answer comes from. */
export interface Source {
  /** The next bytes; null: the answer is whole. Called when everything before has been taken. */
  next(): Promise<Uint8Array | null>
  /**
   * The client is still taking the bytes before: the source is to keep the next ones. Never
   * rejects.
   */
  hold(): Promise<void>
}

/**
 * Guards one answer under way. Memory holds at most the last page, and the platform a piece of it.
 * The answer ends when it is whole, when its client leaves, when its source breaks, or when its
 * time is up. It also ends when its client takes nothing and others need the room. Null: there is
 * no room for it.
 */
export function longAnswer(
  first: Uint8Array,
  source: Source,
  network: string | null,
): ReadableStream<Uint8Array> | null {
  const began = Date.now()
  let rest = first
  let over = false
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const end = (): void => {
    over = true
    rest = new Uint8Array(0)
    clearTimeout(soon)
    clearInterval(timer)
    closeUnsent(unsent)
  }
  const breakOff = (why: unknown): void => {
    if (over) return
    end()
    controller?.error(brokenOff(why))
  }
  const unsent: Unsent = {
    network,
    bytes: first.length,
    movedAt: began,
    cut: () => breakOff('its client took nothing of it, and others need the room'),
  }
  if (!openUnsent(unsent)) return null
  const hold = (): void => {
    if (Date.now() - began >= LONG_ANSWER_MS) breakOff(Errors.timeout())
    else void source.hold()
  }
  const soon = setTimeout(hold, PAGE_FIRST_HOLD_MS)
  const timer = setInterval(hold, PAGE_HOLD_MS)

  async function more(): Promise<boolean> {
    // While the next page is asked for, the client does not stall.
    unsent.movedAt = Date.now() + NEXT_PAGE_TIMEOUT_MS
    const next = await source.next()
    unsent.movedAt = Date.now()
    if (next === null) return false
    rest = next
    growUnsent(unsent, rest.length)
    return true
  }

  return new ReadableStream<Uint8Array>(
    {
      start(c) {
        controller = c
      },
      async pull(c) {
        unsent.movedAt = Date.now()
        try {
          while (rest.length === 0) {
            if (await more()) continue
            if (over) return
            end()
            c.close()
            return
          }
        } catch (e) {
          breakOff(e)
          return
        }
        if (over) return
        c.enqueue(rest.subarray(0, LONG_ANSWER_PIECE_BYTES))
        rest = rest.subarray(LONG_ANSWER_PIECE_BYTES)
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
