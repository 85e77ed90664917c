/**
 * Request ids: 16 random bytes for each write. Many are drawn at a time, since one draw costs more
 * than the rest of a call's checks.
 */
const SIZE = 16
const DRAWN = 64

let drawn = new Uint8Array(0)
let next = 0

export function mintRequestId(): Uint8Array {
  if (next >= drawn.length) {
    drawn = crypto.getRandomValues(new Uint8Array(SIZE * DRAWN))
    next = 0
  }
  next += SIZE
  return drawn.slice(next - SIZE, next)
}
