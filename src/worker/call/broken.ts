/**
 * Answers that break off. Their status has left, so the break itself must say that they are not
 * whole.
 */

/**
 * The error that ends a stream which is to break off. With it workerd ends a chunked answer without
 * its last chunk, and an answer with a length before that length. So no client takes the answer for
 * whole. The platform marks lost connections as `retryable`; for any other error it logs "Uncaught
 * exception".
 */
export function brokenOff(why: unknown): Error {
  const message = why instanceof Error ? why.message : String(why)
  return Object.assign(new Error(`the answer was broken off: ${message}`), { retryable: true })
}

/**
 * The body with its length declared, so that a client of HTTP/1.0, which knows no chunks, sees a
 * break too. Node has no such stream, and does not need one.
 */
export function withLength(
  body: ReadableStream<Uint8Array>,
  bytes: number,
): ReadableStream<Uint8Array> {
  if (typeof FixedLengthStream === 'undefined') return body
  const { readable, writable } = new FixedLengthStream(bytes)
  // The reader hears of a break from the stream itself.
  body.pipeTo(writable).catch(() => {})
  return readable
}
