/** CRC32C (Castagnoli), as etcd hashes with it; a running sum starts at 0. */
const TABLES: Uint32Array[] = []
{
  const first = new Uint32Array(256)
  for (let i = 0; i < 256; i++) {
    let c = i
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0x82f63b78 : c >>> 1
    first[i] = c >>> 0
  }
  TABLES.push(first)
  for (let t = 1; t < 4; t++) {
    const last = TABLES[t - 1] as Uint32Array
    TABLES.push(last.map((c) => (c >>> 8) ^ (first[c & 0xff] as number)))
  }
}
const [T0, T1, T2, T3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]

/** Continues the sum `crc` with `length` bytes. Unsigned 32 bits. */
export function crc32c(crc: number, bytes: Uint8Array, length = bytes.length): number {
  let c = ~crc
  let i = 0
  for (; i + 4 <= length; i += 4) {
    c ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    c =
      (T3[c & 0xff] as number) ^
      (T2[(c >>> 8) & 0xff] as number) ^
      (T1[(c >>> 16) & 0xff] as number) ^
      (T0[c >>> 24] as number)
  }
  for (; i < length; i++) c = (c >>> 8) ^ (T0[(c ^ (bytes[i] as number)) & 0xff] as number)
  return ~c >>> 0
}
