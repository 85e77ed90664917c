/**
 * Why protojson refuses a string that Go's encoding/json accepted: protojson reads the string next,
 * byte by byte (internal/encoding/json, parseString). Only refused strings are read here;
 * proto/json/read.ts reads accepted ones once.
 */
import { quotedBytes, runeAt } from './go-quote.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** `\uXXXX`. */
const ESCAPE_BYTES = 6

/**
 * `json` ends with the value that contains the string; `from` is the string's opening quote. Null:
 * the value ends where an escape should be.
 */
export function stringFault(json: Uint8Array, from: number): string | null {
  for (let p = from + 1; json[p] !== QUOTE; ) {
    if (json[p] !== BACKSLASH) {
      const rune = runeAt(json, p)
      if (rune === null) return 'invalid UTF-8 in string'
      p += rune.length
      continue
    }
    const unit = escapedUnit(json, p)
    p += unit === null ? 2 : ESCAPE_BYTES
    if (unit === null || (unit & 0xf800) !== 0xd800) continue
    if (json.length < p + ESCAPE_BYTES) return null
    const low = escapedUnit(json, p)
    if (unit >= 0xdc00 || low === null || (low & 0xfc00) !== 0xdc00) {
      return `invalid escape code ${quotedBytes(json.subarray(p, p + ESCAPE_BYTES))} in string`
    }
    p += ESCAPE_BYTES
  }
  throw new Error('this string has no fault')
}

/** The UTF-16 unit of the \u escape that begins there; null: there is none. */
function escapedUnit(json: Uint8Array, at: number): number | null {
  const written = /^\\u([0-9a-fA-F]{4})$/.exec(
    String.fromCharCode(...json.subarray(at, at + ESCAPE_BYTES)),
  )
  return written === null ? null : Number.parseInt(written[1] ?? '', 16)
}
