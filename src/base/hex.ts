/** Bytes as lower-case hex and back: how ids stand in Maps and logs. */
const DIGITS = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

export function hexOf(bytes: Uint8Array): string {
  let s = ''
  for (const b of bytes) s += DIGITS[b]
  return s
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  if (code >= 65 && code <= 70) return code - 55
  throw new RangeError('not hex')
}

/** Throws RangeError where the text is not pairs of hex digits. */
export function bytesOfHex(hex: string): Uint8Array {
  if (hex.length % 2 !== 0) throw new RangeError('not hex')
  const bytes = new Uint8Array(hex.length >> 1)
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = digit(hex.charCodeAt(2 * i)) * 16 + digit(hex.charCodeAt(2 * i + 1))
  return bytes
}
