/** Bytes: compared, joined, read as text. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false })

/**
 * The bytes read as UTF-8, with every character kept: a name that begins with U+FEFF (a byte order
 * mark) differs from the name without it.
 */
export function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

/** < 0, 0, > 0 as `a` sorts before, with or after `b`. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) {
    const d = (a[i] as number) - (b[i] as number)
    if (d !== 0) return d
  }
  return a.length - b.length
}

/** Not in constant time, so it must not compare secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = a.length - 1; i >= 0; i--) if (a[i] !== b[i]) return false
  return true
}

/** The key right after `key`: no key sorts between. */
export function successor(key: Uint8Array): Uint8Array {
  const next = new Uint8Array(key.length + 1)
  next.set(key)
  return next
}

/** All pieces in one, copied. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const piece of pieces) length += piece.length
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
