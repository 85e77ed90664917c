/**
 * 64-bit integers between protobufjs (Long or number) and the house (bigint ids, numbers below
 * 2^53).
 */
import Long from 'long'

type Wire = Long | number

/** Unsigned 64 bits as a bigint. */
export function toU64(value: Wire | null | undefined): bigint {
  if (value === null || value === undefined) return 0n
  if (typeof value === 'number') return BigInt.asUintN(64, BigInt(value))
  return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0)
}

export function fromU64(value: bigint): Long {
  return new Long(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)), true)
}

/** A count, index, term or revision: below 2^53, or the nearest number that is. */
export function toNumber(value: Wire | null | undefined): number {
  if (value === null || value === undefined) return 0
  const n =
    typeof value === 'number' ? value : value.high === 0 ? value.low >>> 0 : value.toNumber()
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, n))
}

/** Signed 64 bits as a bigint. */
export function toI64(value: Wire | null | undefined): bigint {
  return BigInt.asIntN(64, toU64(value))
}

export function fromI64(value: bigint): Long {
  return new Long(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)), false)
}
