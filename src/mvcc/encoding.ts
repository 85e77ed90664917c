/**
 * etcd's own encoding of a version, as its HashKV reads it: the key of its `key` bucket, then the
 * KeyValue message.
 */
import type { Version } from './versions.ts'

/**
 * Lengths of the keys in etcd's bucket: main and sub revision with a separator; a tombstone's has
 * one byte more.
 */
export const KEY_BYTES = 17
export const TOMBSTONE_KEY_BYTES = 18

/** Bytes of a version's KeyValue message, for a value of this length. */
export function messageSize(v: Version, valueBytes: number): number {
  const key = fieldSize(v.key.length)
  if (v.version === 0) return key
  const numbers = numberSize(v.createRev) + numberSize(v.rev) + numberSize(v.version)
  return key + numbers + fieldSize(valueBytes) + leaseSize(v.lease)
}

function leaseSize(lease: bigint): number {
  if (lease === 0n) return 0
  let size = 2
  for (let rest = BigInt.asUintN(64, lease); rest >= 128n; rest >>= 7n) size++
  return size
}

function fieldSize(length: number): number {
  return length === 0 ? 0 : 1 + varintSize(length) + length
}

function numberSize(n: number): number {
  return n === 0 ? 0 : 1 + varintSize(n)
}

function varintSize(n: number): number {
  let size = 1
  for (let rest = n; rest >= 128; rest /= 128) size++
  return size
}

/** Guards a buffer into which one version after the other is encoded. */
export class VersionEncoder {
  bytes = new Uint8Array(1024)
  length = 0

  /**
   * Replaces what was encoded before. The result is `bytes` up to `length`, until the next call.
   */
  encode(v: Version): void {
    this.#reserve(v.key.length + v.value.length + 128)
    this.length = 0
    this.#fixed64(v.rev)
    this.bytes[this.length++] = 0x5f // '_'
    this.#fixed64(v.sub)
    const tombstone = v.version === 0
    if (tombstone) this.bytes[this.length++] = 0x74 // 't'
    this.#field(1, v.key)
    if (tombstone) return
    this.#number(2, v.createRev)
    this.#number(3, v.rev)
    this.#number(4, v.version)
    this.#field(5, v.value)
    if (v.lease === 0n) return
    this.bytes[this.length++] = (6 << 3) | 0
    this.#varint64(BigInt.asUintN(64, v.lease))
  }

  #reserve(size: number): void {
    if (this.bytes.length < size) this.bytes = new Uint8Array(size * 2)
  }

  /** Big-endian. */
  #fixed64(n: number): void {
    const high = Math.floor(n / 0x1_0000_0000)
    for (const word of [high, n >>> 0]) {
      this.bytes[this.length++] = word >>> 24
      this.bytes[this.length++] = word >>> 16
      this.bytes[this.length++] = word >>> 8
      this.bytes[this.length++] = word
    }
  }

  /** As in proto3, an empty field is left out. */
  #field(number: number, value: Uint8Array): void {
    if (value.length === 0) return
    this.bytes[this.length++] = (number << 3) | 2
    this.#varint(value.length)
    this.bytes.set(value, this.length)
    this.length += value.length
  }

  #number(number: number, value: number): void {
    if (value === 0) return
    this.bytes[this.length++] = number << 3
    this.#varint(value)
  }

  #varint(value: number): void {
    let n = value
    while (n >= 128) {
      this.bytes[this.length++] = (n % 128) | 128
      n = Math.floor(n / 128)
    }
    this.bytes[this.length++] = n
  }

  #varint64(value: bigint): void {
    let n = value
    while (n >= 128n) {
      this.bytes[this.length++] = Number(n & 127n) | 128
      n >>= 7n
    }
    this.bytes[this.length++] = Number(n)
  }
}
