/**
 * A buffer that grows at its end and is used again by the next message, so that small messages cost
 * one allocation.
 */
const KEEP = 256 * 1024

export class Scratch {
  buf = new Uint8Array(4096)
  pos = 0

  /** Makes sure that n more bytes fit. */
  room(n: number): void {
    if (this.pos + n <= this.buf.length) return
    const grown = new Uint8Array(Math.max(this.buf.length * 2, this.pos + n))
    grown.set(this.buf.subarray(0, this.pos))
    this.buf = grown
  }

  /** What was written since `start`, in a buffer of its own; the scratch is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.buf.slice(0, this.pos)
    this.reset()
    return taken
  }

  reset(): void {
    this.pos = 0
    if (this.buf.length > KEEP) this.buf = new Uint8Array(4096)
  }

  copy(bytes: Uint8Array): void {
    this.room(bytes.length)
    const { buf } = this
    let { pos } = this
    if (bytes.length > 64) {
      buf.set(bytes, pos)
      this.pos = pos + bytes.length
      return
    }
    for (let i = 0; i < bytes.length; i++) buf[pos++] = bytes[i] as number
    this.pos = pos
  }

  /** A varint below 2^53. */
  varint(n: number): void {
    this.room(10)
    const { buf } = this
    let { pos } = this
    while (n > 0x7fffffff) {
      buf[pos++] = (n % 128) | 0x80
      n = Math.floor(n / 128)
    }
    while (n > 127) {
      buf[pos++] = (n & 0x7f) | 0x80
      n >>>= 7
    }
    buf[pos++] = n
    this.pos = pos
  }

  /** A varint of up to 64 bits, unsigned. */
  varint64(u: bigint): void {
    this.room(10)
    for (; u > 127n; u >>= 7n) this.buf[this.pos++] = Number(u & 0x7fn) | 0x80
    this.buf[this.pos++] = Number(u)
  }

  /** Leaves a byte for the length of what follows; give the result to `close`. */
  open(): number {
    this.room(1)
    return this.pos++
  }

  /** Writes the length of all since `open`, and makes room where one byte is not enough for it. */
  close(opened: number): void {
    const length = this.pos - opened - 1
    if (length < 128) {
      this.buf[opened] = length
      return
    }
    let size = 1
    for (let m = length; m >= 128; m = Math.floor(m / 128)) size++
    this.room(size - 1)
    this.buf.copyWithin(opened + size, opened + 1, this.pos)
    const end = this.pos + size - 1
    this.pos = opened
    this.varint(length)
    this.pos = end
  }
}
