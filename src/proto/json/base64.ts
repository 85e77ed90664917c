/** Base64 of either alphabet, padded or not, from JSON's bytes straight into a message. */
import type { Scratch } from '../scratch.ts'
import { type Cursor, EQUALS, QUOTE } from './cursor.ts'

/** The value of each character of a base64 alphabet; 0x80: it is not in the alphabet. */
function alphabet(last: string): Uint8Array {
  const table = new Uint8Array(256).fill(0x80)
  const all = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`
  for (let i = 0; i < all.length; i++) table[all.charCodeAt(i)] = i
  return table
}
export const STANDARD = alphabet('+/')
export const URL_SAFE = alphabet('-_')

/**
 * Decodes base64 from `from` up to the closing quote into `out`, after what was opened there, and
 * consumes both. False: the bytes are not base64, and nothing was done.
 */
export function decodeBase64(
  cursor: Cursor,
  out: Scratch,
  from: number,
  table: Uint8Array,
  opened: number,
): boolean {
  const { json } = cursor
  out.room(((json.length - from) * 3) / 4 + 3)
  const { buf } = out
  let w = opened + 1
  let p = from
  for (const last = json.length - 4; p <= last; p += 4) {
    const a = table[json[p] as number] as number
    const b = table[json[p + 1] as number] as number
    const c = table[json[p + 2] as number] as number
    const d = table[json[p + 3] as number] as number
    if ((a | b | c | d) >= 0x80) break
    const v = (a << 18) | (b << 12) | (c << 6) | d
    buf[w] = v >> 16
    buf[w + 1] = v >> 8
    buf[w + 2] = v
    w += 3
  }
  if (json[p] !== QUOTE) {
    // Two or three characters are left, padded to four or without padding.
    const a = table[json[p] as number] as number
    const b = table[json[p + 1] as number] as number
    if (!((a | b) < 0x80)) return false
    buf[w++] = (a << 2) | (b >> 4)
    p += 2
    const c = table[json[p] as number] as number
    if (c < 0x80) {
      buf[w++] = (b << 4) | (c >> 2)
      p++
      if (json[p] === EQUALS) p++
    } else if (json[p] === EQUALS && json[p + 1] === EQUALS) p += 2
    if (json[p] !== QUOTE) return false
  }
  out.pos = w
  cursor.pos = p + 1
  return true
}
