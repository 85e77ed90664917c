/** Text as Go's %q writes it in an error (strconv.Quote). */

const SHORT: Readonly<Record<number, string>> = {
  7: 'a',
  8: 'b',
  9: 't',
  10: 'n',
  11: 'v',
  12: 'f',
  13: 'r',
  92: '\\',
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A byte as a character of its own. */
export function quotedByte(byte: number): string {
  if (byte === 0x27) return "'\\''"
  return `'${escaped(byte)}'`
}

/** Bytes that should be UTF-8; bytes that are not are written one by one. */
export function quotedBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const rune = runeAt(bytes, at)
    if (rune === null) text += `\\x${hex(bytes[at++] as number, 2)}`
    else {
      text += rune.code === 0x22 ? '\\"' : escaped(rune.code)
      at += rune.length
    }
  }
  return `"${text}"`
}

function escaped(code: number): string {
  const short = SHORT[code]
  if (short !== undefined) return `\\${short}`
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`
  const char = String.fromCodePoint(code)
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(char)) return char
  return code < 0x1_0000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
}

/** The character that begins there, and its bytes; null: there is none. */
export function runeAt(
  bytes: Uint8Array,
  at: number,
): { readonly code: number; readonly length: number } | null {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      const code = utf8.decode(bytes.subarray(at, at + length)).codePointAt(0)
      return code === undefined ? null : { code, length }
    } catch {
      // The character is not complete yet.
    }
  }
  return null
}

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0')
}
