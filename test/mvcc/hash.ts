/**
 * HashKV without the store's own code: protobufjs' encoding of etcd's message, and a CRC bit by
 * bit.
 */
import Long from 'long'
import protobuf from 'protobufjs'
import type { ModelVersion } from './model.ts'

const { root } = protobuf.parse(`syntax = "proto3"; message KeyValue {
  bytes key = 1; int64 create_revision = 2; int64 mod_revision = 3; int64 version = 4; bytes value = 5; int64 lease = 6; }`)
const KeyValue = root.lookupType('KeyValue')

export function crc32c(parts: Uint8Array[]): number {
  let c = 0xffffffff
  for (const part of parts) {
    for (const byte of part) {
      c ^= byte
      for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0x82f63b78 : c >>> 1
    }
  }
  return ~c >>> 0
}

/** Of versions in revision order. */
export function hashOf(versions: readonly ModelVersion[]): number {
  const parts: Uint8Array[] = [Buffer.from('key')]
  for (const v of versions) {
    const revision = Buffer.alloc(17)
    revision.writeBigUInt64BE(BigInt(v.modRevision), 0)
    revision.write('_', 8)
    revision.writeBigUInt64BE(BigInt(v.sub), 9)
    parts.push(revision)
    if (v.deleted) {
      parts.push(Buffer.from('t'), encode({ key: v.key }))
      continue
    }
    const { key, createRevision, modRevision, version, value, lease } = v
    const fields: Record<string, unknown> = { key, createRevision, modRevision, version }
    if (value.length > 0) fields.value = value
    if (lease !== 0n) fields.lease = Long.fromString(lease.toString())
    parts.push(encode(fields))
  }
  return crc32c(parts)
}

function encode(fields: Record<string, unknown>): Uint8Array {
  return KeyValue.encode(KeyValue.create(fields)).finish()
}
