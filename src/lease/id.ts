/**
 * A lease's id in a table: 8 bytes, big-endian, two's complement. SQLite in a Durable Object loses
 * the bits that a double can't hold.
 */
import { type LeaseId, leaseId, NO_LEASE } from '../types.ts'

export function leaseBytes(id: LeaseId): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, id)
  return bytes
}

/** Throws RangeError where there are not eight bytes. */
export function leaseOfBytes(bytes: Uint8Array): LeaseId {
  return leaseId(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigInt64(0))
}

/** A column's NULL stands for no lease. */
export function leaseColumn(id: LeaseId): Uint8Array | null {
  return id === NO_LEASE ? null : leaseBytes(id)
}
