/**
 * A list of answers on its way to the Worker. A large list leaves piece by piece, and counts until
 * it has been taken.
 */
import { DOOR_PIECE_BYTES, DOOR_STALL_MS, SMALL_ANSWER_BYTES } from '../limits.ts'
import { sizeOf } from '../member/index.ts'
import { quorate } from '../proto/generated/member.js'

const { AnswerList } = quorate.member
type Answer = quorate.member.IAnswer

/**
 * Empties `list.answers`. A header tells how many bytes come, so that the caller makes room first.
 * `left` is told the bytes of each answer once it has left or is dropped.
 */
export function leaving(
  list: quorate.member.IAnswerList & { answers: Answer[] },
  left: (bytes: number) => void,
): Response {
  const { answers, ...said } = list
  const bytes = answers.reduce((sum, answer) => sum + sizeOf(answer), 0)
  if (bytes <= SMALL_ANSWER_BYTES) {
    const body = AnswerList.encode(list).finish()
    for (const answer of answers) left(sizeOf(answer))
    return new Response(body as Uint8Array<ArrayBuffer>)
  }
  const stream = new ReadableStream<Uint8Array>(
    new Leaving(answers, AnswerList.encode(said).finish(), left),
    {
      highWaterMark: 0,
    },
  )
  return new Response(stream, { headers: { 'quorate-bytes': String(bytes) } })
}

/**
 * Guards the answers that have not been taken. They leave as lists of their own, which decode as
 * one list when joined.
 */
class Leaving {
  readonly #answers: Answer[]
  readonly #left: (bytes: number) => void
  #end: Uint8Array | null
  /** The bytes that are being taken, and the sizes of the answers in them. */
  #rest: Uint8Array = new Uint8Array(0)
  #sizes: number[] = []
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(answers: Answer[], end: Uint8Array, left: (bytes: number) => void) {
    this.#answers = answers
    this.#end = end
    this.#left = left
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#watch(controller)
  }

  pull(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (this.#rest.length === 0) this.#next()
    if (this.#rest.length === 0) {
      this.cancel()
      controller.close()
      return
    }
    this.#watch(controller)
    controller.enqueue(this.#rest.subarray(0, DOOR_PIECE_BYTES))
    this.#rest = this.#rest.subarray(DOOR_PIECE_BYTES)
  }

  /** The caller is gone, or has everything. */
  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    for (const answer of this.#answers.splice(0)) this.#sizes.push(sizeOf(answer))
    this.#rest = new Uint8Array(0)
    this.#taken()
  }

  #next(): void {
    this.#taken()
    const answers: Answer[] = []
    for (let bytes = 0; bytes <= SMALL_ANSWER_BYTES; ) {
      const answer = this.#answers.shift()
      if (answer === undefined) break
      answers.push(answer)
      bytes += sizeOf(answer)
    }
    this.#sizes = answers.map(sizeOf)
    this.#rest =
      answers.length > 0 ? AnswerList.encode({ answers }).finish() : (this.#end ?? this.#rest)
    if (answers.length === 0) this.#end = null
  }

  #taken(): void {
    for (const size of this.#sizes.splice(0)) this.#left(size)
  }

  /** A caller that takes nothing for long is gone, and the platform has not told so. */
  #watch(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.cancel()
      controller.error(new Error('nobody has taken the answers'))
    }, DOOR_STALL_MS)
  }
}
