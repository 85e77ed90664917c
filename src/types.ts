/**
 * The numbers that a cluster counts with. Each is a type of its own, so mixing two of them does not
 * compile.
 *
 * A number gets its brand where it enters: where a row or a message is decoded, where a client's
 * number has been checked, where counting begins. There it goes through a constructor of this file
 * (`revision(n)`). From there on `following`, `preceding`, `lower` and `higher` keep the brand. No
 * other file casts to a brand: `npm run layers` refuses it. All of these functions return the
 * number that they were given or make one addition, so they cost nothing at run time.
 *
 * Revisions, log indexes and terms stay below 2^53 and are plain numbers at run time. Ids have the
 * full 64 bits and are bigints, because SQLite in a Durable Object loses the bits that a double
 * can't hold.
 */
declare const brand: unique symbol
export type Brand<T, B extends string> = T & { readonly [brand]: B }

/** Raft term, ≥ 0. */
export type Term = Brand<number, 'Term'>
/** Position in the Raft log, ≥ 0; 0 is "before the first entry". */
export type LogIndex = Brand<number, 'LogIndex'>
/** A member's id, unsigned 64 bits, random, minted once, never 0 (0 is "none"). */
export type MemberId = Brand<bigint, 'MemberId'>
/** A cluster's id, unsigned 64 bits. */
export type ClusterId = Brand<bigint, 'ClusterId'>
/**
 * A main revision of the MVCC store: 1 in an empty store, the first write makes 2. The compacted
 * revision is −1 until something is compacted, as in etcd.
 */
export type Revision = Brand<number, 'Revision'>
/** A lease's id, signed 64 bits; 0 is "no lease". */
export type LeaseId = Brand<bigint, 'LeaseId'>
/** Random number of one life of a member in memory, unsigned 64 bits. */
export type BootId = Brand<bigint, 'BootId'>
/** 16 random bytes as 32 hex digits; the same on every try of one write. */
export type RequestId = Brand<string, 'RequestId'>

export function term(n: number): Term {
  return n as Term
}
export function logIndex(n: number): LogIndex {
  return n as LogIndex
}
export function revision(n: number): Revision {
  return n as Revision
}
export function memberId(n: bigint): MemberId {
  return n as MemberId
}
export function clusterId(n: bigint): ClusterId {
  return n as ClusterId
}
export function leaseId(n: bigint): LeaseId {
  return n as LeaseId
}
export function bootId(n: bigint): BootId {
  return n as BootId
}
export function requestId(hex: string): RequestId {
  return hex as RequestId
}

/** The types that count in ones. */
type Counted = Term | LogIndex | Revision

export function following<N extends Counted>(n: N): N {
  return (n + 1) as N
}
export function preceding<N extends Counted>(n: N): N {
  return (n - 1) as N
}
export function lower<N extends Counted>(a: N, b: N): N {
  return b < a ? b : a
}
export function higher<N extends Counted>(a: N, b: N): N {
  return b > a ? b : a
}

/** The highest revision: as an upper bound it is "no bound". */
export const MAX_REVISION = revision(Number.MAX_SAFE_INTEGER)

export const NO_MEMBER = memberId(0n)
export const NO_LEASE = leaseId(0n)
