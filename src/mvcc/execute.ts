/** Executes the writes that change keys, in slices, as changes of one revision. */

import { successor } from '../base/bytes.ts'
import { broken } from '../base/invariant.ts'
import { findLease, listKeys } from '../lease/index.ts'
import type { Sql } from '../ports.ts'
import { preceding, type Revision } from '../types.ts'
import { type Span, spanOf } from './bytes.ts'
import type { JobState } from './meta.ts'
import { branchesOf, checkLeaves, checkPut, leavesOf } from './plan.ts'
import { Result } from './results.ts'
import { type Budget, Scan } from './scan.ts'
import type {
  DeleteRangeRequest,
  LeaseRevokeRequest,
  OpOutcome,
  PutRequest,
  TxnRequest,
} from './types.ts'
import { after, type Version, versionAt } from './versions.ts'
import { used, type Work } from './work.ts'
import type { ChangeSink, Writer } from './writer.ts'

/** A write that changes keys. */
export type KeyRequest = PutRequest | DeleteRangeRequest | TxnRequest | LeaseRevokeRequest

export interface Execution {
  readonly sql: Sql
  readonly writer: Writer
  readonly sink: ChangeSink
  readonly compacted: Revision
  /** How far the write has come, including what an earlier life wrote (`resumed`). */
  readonly job: JobState
  readonly resumed: boolean
}

export interface Executed {
  readonly result: Result
  readonly branches: readonly boolean[]
  readonly ops: readonly OpOutcome[]
}

/** How many keys are deleted between two looks at the budget. */
const DELETE_PAGE = 256
/**
 * How many of these cost as much as a row that is written by itself: tombstones written together,
 * and rows read in sequence without their values.
 */
const TOMBSTONES_PER_ROW = 2
const SCANNED_PER_ROW = 4
const NO_BRANCH: readonly boolean[] = []
const NO_KEY = new Uint8Array(0)

function refused(result: Result): Executed {
  return { result, branches: NO_BRANCH, ops: [] }
}

function done(branches: readonly boolean[], changed: readonly number[]): Executed {
  let sub = 0
  const ops = changed.map((n) => {
    const op = { sub, changed: n }
    sub += n
    return op
  })
  return { result: Result.Ok, branches, ops }
}

/** Yields when its budget is used up; `job` then says where it goes on. */
export function* execute(x: Execution, request: KeyRequest, budget: Budget): Work<Executed> {
  switch (request.kind) {
    case 'put': {
      const result = checkPut(x.sql, request, after(preceding(x.job.revision)))
      if (result !== Result.Ok) return refused(result)
      put(x, request, 0)
      return done(NO_BRANCH, x.job.changed)
    }
    case 'deleteRange':
      if (x.job.op === 0) yield* removeSpan(x, spanOf(request.key, request.rangeEnd), 0, budget)
      return done(NO_BRANCH, x.job.changed)
    case 'leaseRevoke':
      return yield* revoke(x, request, budget)
    case 'txn':
      return yield* executeTxn(x, request, budget)
  }
}

function* executeTxn(x: Execution, request: TxnRequest, budget: Budget): Work<Executed> {
  const { sql, job } = x
  const current = preceding(job.revision)
  const before = after(current)
  const branches = yield* branchesOf(sql, request, before, budget)
  const leaves = leavesOf(request, branches)
  if (!x.resumed) {
    const result = checkLeaves(sql, leaves, before, current, x.compacted)
    if (result !== Result.Ok) return refused(result)
  }
  for (let i = job.op; i < leaves.length; i++) {
    const op = leaves[i]
    if (op?.kind === 'put') put(x, op, i)
    else if (op?.kind === 'deleteRange')
      yield* removeSpan(x, spanOf(op.key, op.rangeEnd), i, budget)
    else {
      begin(job, i)
      end(job)
    }
  }
  return done(branches, job.changed)
}

/** Makes room to count the changes of `op`. */
function begin(job: JobState, op: number): void {
  while (job.changed.length <= op) job.changed.push(0)
}

/** Goes on to the next op. After a crash, what is done must not be done again. */
function end(job: JobState): void {
  job.op++
  job.lastKey = NO_KEY
}

function put(x: Execution, op: PutRequest, i: number): void {
  begin(x.job, i)
  x.writer.put(op, x.job.revision, x.job.sub++, x.sink)
  x.job.changed[i] = 1
  end(x.job)
}

function remove(x: Execution, versions: readonly Version[], i: number): void {
  const { job } = x
  x.writer.removeAll(versions, job.revision, job.sub, x.sink)
  job.sub += versions.length
  job.changed[i] = (job.changed[i] ?? 0) + versions.length
  job.lastKey = versions.at(-1)?.key ?? job.lastKey
}

function* removeSpan(x: Execution, span: Span, i: number, budget: Budget): Work<void> {
  begin(x.job, i)
  const { lastKey } = x.job
  const rest =
    lastKey.length === 0 ? span : { start: successor(lastKey), end: span.end, single: false }
  const scan = new Scan(x.sql, rest, after(x.job.revision), 'meta')
  for (;;) {
    const page: Version[] = []
    const most = Math.max(1, Math.min(DELETE_PAGE, budget.rows * TOMBSTONES_PER_ROW))
    const mayScan = Math.max(1, budget.rows) * SCANNED_PER_ROW
    const scanning = { rows: mayScan, bytes: budget.bytes }
    const ended = scan.run(scanning, most, (version) => page.push(version) < most)
    remove(x, page, i)
    budget.rows -= Math.ceil(
      (mayScan - scanning.rows) / SCANNED_PER_ROW + page.length / TOMBSTONES_PER_ROW,
    )
    if (ended) break
    if (used(budget)) yield
  }
  end(x.job)
}

function* revoke(x: Execution, request: LeaseRevokeRequest, budget: Budget): Work<Executed> {
  const { sql, job } = x
  const lease = findLease(sql, request.id)
  if (lease === null || (request.granted ?? lease.index) !== lease.index)
    return refused(Result.LeaseNotFound)
  begin(job, 0)
  for (;;) {
    const last = job.lastKey.length === 0 ? null : job.lastKey
    const keys = listKeys(sql, request.id, last, Math.min(DELETE_PAGE, Math.max(1, budget.rows)))
    if (keys.length === 0) break
    const versions = keys.map((key) => {
      const version = versionAt(sql, key, after(job.revision), false)
      if (version === null || version.version === 0) broken('a lease holds a key that is not there')
      return version
    })
    remove(x, versions, 0)
    budget.rows -= 3 * keys.length
    if (used(budget)) yield
  }
  // The lease itself goes when the entry shows: until then a snapshot that still has it may begin.
  return done(NO_BRANCH, job.changed)
}
