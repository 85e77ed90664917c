/**
 * Answers on their way from a member. A large answer waits until the isolate has room for it, and
 * counts from then on (worker/routing/unsent-answers.ts).
 */
import { ARRIVAL_WAIT_MS, LONG_ANSWER_ROOM_MS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { pause } from './pause.ts'
import { addUnsent, closeUnsent, openUnsent, type Unsent } from './unsent-answers.ts'

/** The isolate had no room for an answer, and let go of it. */
export class NoRoom extends Error {}

const SLACK_BYTES = 4096

/**
 * How an answer to a list of calls finds room. The answer to a single call waits for room. Answers
 * to several calls do not, since small ones would wait with a large one. A later page takes the
 * room of the page before it.
 */
export type Arrival = 'waits' | 'counts' | 'has room'

export function arrivalOf(calls: readonly quorate.member.ICall[]): Arrival {
  if (calls.every((call) => call.method === quorate.member.Method.PAGE)) return 'has room'
  return calls.length === 1 ? 'waits' : 'counts'
}

/**
 * The bytes of a member's response; `bytes` is the length that the response declares. Waits for
 * room until `until` at most (milliseconds since the epoch), because the caller must still be there
 * to hear that there was none. Throws NoRoom then.
 */
export async function readArriving(
  response: Response,
  bytes: number,
  how: Arrival,
  until: number,
): Promise<Uint8Array> {
  const { body } = response
  if (bytes === 0 || body === null || how === 'has room')
    return new Uint8Array(await response.arrayBuffer())
  const reader = body.getReader()
  // Base64 makes four bytes of three.
  const unsent: Unsent = {
    network: null,
    bytes: Math.ceil((bytes * 4) / 3),
    movedAt: Date.now(),
    cut: () => void reader.cancel().catch(() => {}),
  }
  try {
    if (how === 'counts') addUnsent(unsent)
    else if (!(await roomFor(unsent, until))) {
      unsent.cut()
      throw new NoRoom()
    }
    return await whole(reader, bytes, unsent)
  } finally {
    closeUnsent(unsent)
  }
}

async function roomFor(unsent: Unsent, deadline: number): Promise<boolean> {
  const until = Math.min(Date.now() + ARRIVAL_WAIT_MS, deadline)
  for (;;) {
    unsent.movedAt = Date.now()
    if (openUnsent(unsent)) return true
    if (Date.now() >= until) return false
    await pause(LONG_ANSWER_ROOM_MS)
  }
}

async function whole(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytes: number,
  unsent: Unsent,
): Promise<Uint8Array> {
  let all = new Uint8Array(bytes + SLACK_BYTES)
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return all.subarray(0, length)
    unsent.movedAt = Date.now()
    if (length + value.length > all.length) {
      const grown = new Uint8Array(length + value.length + SLACK_BYTES)
      grown.set(all.subarray(0, length))
      all = grown
    }
    all.set(value, length)
    length += value.length
  }
}
