/**
 * Answers that break off: their status has left, so the break itself must say that they are not
 * whole.
 */

/**
 * What a stream ends with that is to break off. workerd then ends a chunked answer without its last
 * chunk, and one with a length before that, so no client takes it for whole. `retryable` is how the
 * platform marks connections that are lost; of any other error it writes a line "Uncaught
 * exception".
 */
export function brokenOff(why: unknown): Error {
  const message = why instanceof Error ? why.message : String(why)
  return Object.assign(new Error(`the answer was broken off: ${message}`), { retryable: true })
}

/**
 * With its length said ahead: then a client of HTTP/1.0, which knows no chunks, sees a break too.
 * Node has no such stream, and no need of one.
 */
export function withLength(
  body: ReadableStream<Uint8Array>,
  bytes: number,
): ReadableStream<Uint8Array> {
  if (typeof FixedLengthStream === 'undefined') return body
  const { readable, writable } = new FixedLengthStream(bytes)
  // Whoever reads it hears of a break from the stream itself.
  body.pipeTo(writable).catch(() => {})
  return readable
}
