/**
 * Why an entry of the log was refused when it was applied. The numbers are stored: never reuse one.
 */
import { authErrorOf } from '../auth/index.ts'
import { Errors, type EtcdError } from '../errors.ts'

export const Result = {
  Ok: 0,
  KeyNotFound: 1,
  LeaseNotFound: 2,
  LeaseExists: 3,
  LeaseTTLTooLarge: 4,
  Compacted: 5,
  FutureRevision: 6,
  NoSpace: 20,
  Corrupt: 21,
  // 100 … 199 are auth's: src/auth/results.ts.
  /** From here on the numbers are the caller's, given to Batch.note. */
  Foreign: 1000,
} as const
export type Result = (typeof Result)[keyof typeof Result]

/** The error of a stored result; null for Ok, and for numbers of the caller. */
export function errorOf(result: number): EtcdError | null {
  switch (result) {
    case Result.KeyNotFound:
      return Errors.keyNotFound()
    case Result.LeaseNotFound:
      return Errors.leaseNotFound()
    case Result.LeaseExists:
      return Errors.leaseExists()
    case Result.LeaseTTLTooLarge:
      return Errors.leaseTTLTooLarge()
    case Result.Compacted:
      return Errors.compacted()
    case Result.FutureRevision:
      return Errors.futureRevision()
    case Result.NoSpace:
      return Errors.noSpace()
    case Result.Corrupt:
      return Errors.corrupt()
    default:
      return authErrorOf(result)
  }
}
