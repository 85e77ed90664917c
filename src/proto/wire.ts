/**
 * Protobuf's wire format on bytes, without an object in between. etcd's messages are few and flat,
 * so the code that turns them into the store's words (etcd/convert.ts) or into JSON
 * (proto/json/protojson.ts) reads and writes fields itself: a put costs well under a microsecond,
 * and 64-bit integers never pass through a double unasked.
 */
import { textOf } from '../base/bytes.ts'
import { Code, EtcdError } from '../errors.ts'

/** Wire types. */
export const VARINT = 0
const FIXED64 = 1
export const BYTES = 2
const FIXED32 = 5

const EMPTY = new Uint8Array(0)
const TWO28 = 0x10000000
const encoder = new TextEncoder()

/** Bytes that are not a protobuf message; Go's text. */
export function malformed(): EtcdError {
  return new EtcdError(Code.Internal, 'proto: cannot parse invalid wire-format data')
}

/**
 * One of our own messages. Throws `malformed()` for bytes that are none: another version's, or
 * torn.
 */
export function decodeMessage<T>(
  type: { readonly decode: (bytes: Uint8Array) => T },
  bytes: Uint8Array,
): T {
  try {
    return type.decode(bytes)
  } catch {
    throw malformed()
  }
}

/**
 * A position in bytes. What it returns as bytes are views of its buffer, not copies: whoever keeps
 * one keeps them all. Throws `malformed()` where the bytes end early or a varint does not end.
 */
export class WireReader {
  readonly buf: Uint8Array
  pos: number
  end: number
  // The last varint, in pieces of 28, 28 and 8 bits.
  #low = 0
  #mid = 0
  #high = 0

  constructor(buf: Uint8Array, pos = 0, end = buf.length) {
    this.buf = buf
    this.pos = pos
    this.end = end
  }

  get done(): boolean {
    return this.pos >= this.end
  }

  #byte(): number {
    if (this.pos >= this.end) throw malformed()
    return this.buf[this.pos++] as number
  }

  #varint(): void {
    let b = this.#byte()
    let part = b & 0x7f
    this.#mid = 0
    this.#high = 0
    if (b < 0x80) {
      this.#low = part
      return
    }
    for (let shift = 7; shift < 28; shift += 7) {
      b = this.#byte()
      part |= (b & 0x7f) << shift
      if (b < 0x80) {
        this.#low = part
        return
      }
    }
    this.#low = part
    part = 0
    for (let shift = 0; shift < 28; shift += 7) {
      b = this.#byte()
      part |= (b & 0x7f) << shift
      if (b < 0x80) {
        this.#mid = part
        return
      }
    }
    this.#mid = part
    b = this.#byte()
    part = b & 0x7f
    if (b >= 0x80) {
      b = this.#byte()
      if (b > 1) throw malformed()
      part |= b << 7
    }
    this.#high = part
  }

  /** Field number and wire type: `number << 3 | type`. */
  tag(): number {
    this.#varint()
    if (this.#mid !== 0 || this.#high !== 0 || this.#low < 8) throw malformed()
    return this.#low
  }

  bool(): boolean {
    this.#varint()
    return this.#low !== 0 || this.#mid !== 0 || this.#high !== 0
  }

  /** An int32 or an enum: the low 32 bits, signed. */
  int32(): number {
    this.#varint()
    return this.#low | ((this.#mid & 0xf) << 28)
  }

  /** A uint32: the low 32 bits. */
  uint32(): number {
    return this.int32() >>> 0
  }

  /** An int64 as a number, clamped to ±Number.MAX_SAFE_INTEGER. */
  int64Clamped(): number {
    this.#varint()
    if (this.#high === 0 && this.#mid < 0x2000000) return this.#mid * TWO28 + this.#low
    if (this.#high < 0x80) return Number.MAX_SAFE_INTEGER
    const inverted =
      ((0xff - this.#high) * TWO28 + (TWO28 - 1 - this.#mid)) * TWO28 + (TWO28 - 1 - this.#low)
    return Math.max(-1 - inverted, -Number.MAX_SAFE_INTEGER)
  }

  int64(): bigint {
    const u = this.uint64()
    return u < 0x8000000000000000n ? u : BigInt.asIntN(64, u)
  }

  uint64(): bigint {
    this.#varint()
    if (this.#high === 0 && this.#mid < 0x2000000) return BigInt(this.#mid * TWO28 + this.#low)
    return (BigInt(this.#high * TWO28 + this.#mid) << 28n) | BigInt(this.#low)
  }

  /** Length of what follows, checked against what is there. */
  #length(): number {
    this.#varint()
    const n = this.#mid * TWO28 + this.#low
    if (this.#high !== 0 || n > this.end - this.pos) throw malformed()
    return n
  }

  bytes(): Uint8Array {
    const n = this.#length()
    if (n === 0) return EMPTY
    const from = this.pos
    this.pos += n
    return this.buf.subarray(from, this.pos)
  }

  string(): string {
    return textOf(this.bytes())
  }

  /** The end of the submessage that begins here; to be set as `end` while reading it. */
  submessage(): number {
    return this.#length() + this.pos
  }

  skip(wireType: number): void {
    if (wireType === VARINT) this.#varint()
    else if (wireType === BYTES) this.pos = this.submessage()
    else if (wireType === FIXED64 || wireType === FIXED32) {
      this.pos += wireType === FIXED64 ? 8 : 4
      if (this.pos > this.end) throw malformed()
    } else throw malformed()
  }
}

/**
 * Writes a message from its last byte to its first, so that a length is known when its turn comes
 * and nothing is measured or moved. Fields must therefore be written in descending order. Zero
 * values are left out, as proto3 does.
 */
export class ReverseWriter {
  #buf: Uint8Array
  #pos: number

  constructor(capacity = 256) {
    this.#buf = new Uint8Array(capacity)
    this.#pos = capacity
  }

  /** What has been written, in a buffer of its own size. */
  finish(): Uint8Array {
    return this.#pos === 0 ? this.#buf : this.#buf.slice(this.#pos)
  }

  /** The same, where little of the buffer was left: without a copy. */
  view(): Uint8Array {
    return this.#pos * 8 < this.#buf.length ? this.#buf.subarray(this.#pos) : this.finish()
  }

  /** Bytes written so far; take it before writing a submessage. */
  get mark(): number {
    return this.#buf.length - this.#pos
  }

  #room(n: number): void {
    if (this.#pos >= n) return
    const used = this.#buf.length - this.#pos
    const grown = new Uint8Array(Math.max(this.#buf.length * 2, used + n))
    grown.set(this.#buf.subarray(this.#pos), grown.length - used)
    this.#pos = grown.length - used
    this.#buf = grown
  }

  /** A varint below 2^53. */
  #varint(n: number): void {
    let size = 1
    for (let m = n; m >= 128; m = Math.floor(m / 128)) size++
    this.#room(size)
    let at = this.#pos - size
    this.#pos = at
    while (n > 0x7fffffff) {
      this.#buf[at++] = (n % 128) | 0x80
      n = Math.floor(n / 128)
    }
    while (n > 127) {
      this.#buf[at++] = (n & 0x7f) | 0x80
      n >>>= 7
    }
    this.#buf[at] = n
  }

  #varint64(u: bigint): void {
    const bytes: number[] = []
    for (; u > 127n; u >>= 7n) bytes.push(Number(u & 0x7fn) | 0x80)
    bytes.push(Number(u))
    this.#room(bytes.length)
    this.#pos -= bytes.length
    this.#buf.set(bytes, this.#pos)
  }

  #tag(field: number, wireType: number): void {
    this.#varint(field * 8 + wireType)
  }

  bool(field: number, v: boolean): void {
    if (!v) return
    this.#varint(1)
    this.#tag(field, VARINT)
  }

  /** Any integer field whose value is a safe integer, negative or not. */
  number(field: number, v: number): void {
    if (v === 0) return
    if (v > 0) this.#varint(v)
    else this.#varint64(BigInt.asUintN(64, BigInt(v)))
    this.#tag(field, VARINT)
  }

  /** An int64 or uint64 of full width. */
  bigint(field: number, v: bigint): void {
    if (v === 0n) return
    this.bigintPresent(field, v)
  }

  /** As `bigint`, but a zero is written too: a set member of a oneof. */
  bigintPresent(field: number, v: bigint): void {
    if (v >= 0n && v <= 0x1fffffffffffffn) this.#varint(Number(v))
    else this.#varint64(BigInt.asUintN(64, v))
    this.#tag(field, VARINT)
  }

  bytes(field: number, v: Uint8Array): void {
    if (v.length !== 0) this.bytesPresent(field, v)
  }

  /** As `bytes`, but an empty one is written too: an element of a list. */
  bytesPresent(field: number, v: Uint8Array): void {
    this.#room(v.length)
    this.#pos -= v.length
    this.#buf.set(v, this.#pos)
    this.#varint(v.length)
    this.#tag(field, BYTES)
  }

  string(field: number, v: string): void {
    if (v !== '') this.bytesPresent(field, encoder.encode(v))
  }

  stringPresent(field: number, v: string): void {
    this.bytesPresent(field, encoder.encode(v))
  }

  /**
   * Closes the submessage that was written since `mark`; an empty one is written too, for it is
   * set.
   */
  submessage(field: number, mark: number): void {
    this.#varint(this.#buf.length - this.#pos - mark)
    this.#tag(field, BYTES)
  }
}
