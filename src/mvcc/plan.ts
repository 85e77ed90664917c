/**
 * Decides what a transaction will do, before any of it is done. Compares (nested ones too) look at
 * the state before it, then etcd's checks go along the branches taken. After that nothing can fail
 * (etcd server/etcdserver/txn/txn.go).
 */

import { compareBytes } from '../base/bytes.ts'
import { findLease } from '../lease/index.ts'
import type { Sql } from '../ports.ts'
import { NO_LEASE, type Revision } from '../types.ts'
import { spanOf } from './bytes.ts'
import { Result } from './results.ts'
import { type Budget, Scan } from './scan.ts'
import type {
  Compare,
  DeleteRangeRequest,
  PutRequest,
  RangeRequest,
  RequestOp,
  TxnRequest,
} from './types.ts'
import { CompareResult, CompareTarget } from './types.ts'
import { type At, type Version, versionAt } from './versions.ts'
import { used, type Work } from './work.ts'

/** An op that is executed itself: neither a transaction nor empty. */
export type LeafOp = RangeRequest | PutRequest | DeleteRangeRequest

/**
 * The branches that a transaction takes in the state `at`, the outermost first, depth first (etcd's
 * compareToPath).
 */
export function* branchesOf(sql: Sql, txn: TxnRequest, at: At, budget: Budget): Work<boolean[]> {
  const taken = yield* comparesHold(sql, txn.compare, at, budget)
  const branches = [taken]
  for (const op of taken ? txn.success : txn.failure) {
    if (op.kind === 'txn') branches.push(...(yield* branchesOf(sql, op, at, budget)))
  }
  return branches
}

/** The ops of the branches taken, in the order in which they run. */
export function leavesOf(txn: TxnRequest, branches: readonly boolean[]): LeafOp[] {
  const leaves: LeafOp[] = []
  let next = 0
  const walk = (t: TxnRequest): void => {
    for (const op of branches[next++] ? t.success : t.failure) {
      if (op.kind === 'txn') walk(op)
      else if (op.kind !== 'empty') leaves.push(op)
    }
  }
  walk(txn)
  return leaves
}

function* comparesHold(
  sql: Sql,
  compares: readonly Compare[],
  at: At,
  budget: Budget,
): Work<boolean> {
  for (const compare of compares) if (!(yield* compareHolds(sql, compare, at, budget))) return false
  return true
}

function* compareHolds(sql: Sql, c: Compare, at: At, budget: Budget): Work<boolean> {
  const scan = new Scan(
    sql,
    spanOf(c.key, c.rangeEnd),
    at,
    c.target === CompareTarget.Value ? 'value' : 'meta',
  )
  let found = false
  let holds = true
  for (;;) {
    const ended = scan.run(budget, 64, (version) => {
      found = true
      holds = versionHolds(c, version)
      budget.bytes -= version.value.length
      return holds && budget.bytes > 0
    })
    if (!holds) return false
    if (ended) break
    if (used(budget)) yield
  }
  if (found) return true
  // Without the key, numbers are zero, and no compare of its value holds.
  return c.target !== CompareTarget.Value && versionHolds(c, null)
}

function versionHolds(c: Compare, version: Version | null): boolean {
  let order = 0
  switch (c.target) {
    case CompareTarget.Value:
      order = compareBytes(
        version?.value ?? NOTHING,
        c.operand instanceof Uint8Array ? c.operand : NOTHING,
      )
      break
    case CompareTarget.Version:
      order = compareNumbers(BigInt(version?.version ?? 0), c.operand)
      break
    case CompareTarget.Create:
      order = compareNumbers(BigInt(version?.createRev ?? 0), c.operand)
      break
    case CompareTarget.Mod:
      order = compareNumbers(BigInt(version?.rev ?? 0), c.operand)
      break
    case CompareTarget.Lease:
      order = compareNumbers(version?.lease ?? NO_LEASE, c.operand)
      break
  }
  switch (c.result) {
    case CompareResult.Equal:
      return order === 0
    case CompareResult.NotEqual:
      return order !== 0
    case CompareResult.Greater:
      return order > 0
    case CompareResult.Less:
      return order < 0
    default:
      return true
  }
}

const NOTHING = new Uint8Array(0)

function compareNumbers(a: bigint, b: bigint | Uint8Array): number {
  const operand = typeof b === 'bigint' ? b : 0n
  return a < operand ? -1 : a > operand ? 1 : 0
}

/**
 * etcd's checkTxn: the first reason why an op on the branches taken can't be done, or Ok.
 * `current`: the revision before the transaction. `compacted`: the store's compact revision.
 */
export function checkLeaves(
  sql: Sql,
  leaves: readonly LeafOp[],
  at: At,
  current: Revision,
  compacted: Revision,
): Result {
  for (const op of leaves) {
    const result =
      op.kind === 'put'
        ? checkPut(sql, op, at)
        : op.kind === 'range'
          ? checkRange(op, current, compacted)
          : Result.Ok
    if (result !== Result.Ok) return result
  }
  return Result.Ok
}

function checkRange(op: RangeRequest, current: Revision, compacted: Revision): Result {
  if (op.revision === 0) return Result.Ok
  if (op.revision > current) return Result.FutureRevision
  if (op.revision < compacted) return Result.Compacted
  return Result.Ok
}

/** etcd's checkPut: the lease first, then the key that ignore_value or ignore_lease needs. */
export function checkPut(sql: Sql, op: PutRequest, at: At): Result {
  if (op.lease !== NO_LEASE && findLease(sql, op.lease) === null) return Result.LeaseNotFound
  if (!op.ignoreValue && !op.ignoreLease) return Result.Ok
  const version = versionAt(sql, op.key, at, false)
  return version === null || version.version === 0 ? Result.KeyNotFound : Result.Ok
}

/**
 * Whether a transaction can change nothing, so that it need not go through the log (etcd's
 * IsTxnReadonly).
 */
export function isReadOnly(txn: TxnRequest): boolean {
  const isRange = (op: RequestOp) => op.kind === 'range'
  return txn.success.every(isRange) && txn.failure.every(isRange)
}
