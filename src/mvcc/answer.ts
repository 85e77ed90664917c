/**
 * Builds answers apart from applying, only on the member that was asked. What an op saw is read
 * again, at the exact point of the history at which the op saw it.
 */
import { Errors, EtcdError } from '../errors.ts'
import { lower, preceding, type Revision, revision } from '../types.ts'
import { spanOf } from './bytes.ts'
import { branchesOf, checkLeaves, type LeafOp, leavesOf } from './plan.ts'
import { gather, rangeWhole } from './range.ts'
import { ranged } from './ranged.ts'
import { errorOf, Result } from './results.ts'
import { type Budget, Scan } from './scan.ts'
import type { StoreState } from './state.ts'
import type {
  DeleteRangeRequest,
  Job,
  KeyValue,
  OpAnswer,
  OpOutcome,
  Outcome,
  PutRequest,
  RangeRequest,
  RecentEntry,
  TxnAnswer,
  TxnRequest,
  WriteAnswer,
  WriteRequest,
} from './types.ts'
import { type At, after, keyValueOf, versionAt, within } from './versions.ts'
import { type Gathered, type Work, WorkJob } from './work.ts'

/** An answer and the revision of its header. */
export interface Answered<A> {
  readonly revision: Revision
  readonly answer: A
}

const NO_OP: OpOutcome = { sub: 0, changed: 0 }

/** The parts from which one answer is built. */
interface Source {
  readonly store: StoreState
  readonly outcome: Outcome
  readonly budget: Budget
  readonly gathered: Gathered
}

/** The state that an op saw. */
function seenBy(outcome: Outcome, op: OpOutcome): At {
  return outcome.wrote ? within(outcome.revision, op.sub) : after(outcome.revision)
}

/**
 * The revision in the nested header of an op: the transaction's once it has changed something, else
 * the one before.
 */
function nestedRevision(outcome: Outcome, changes: number): Revision {
  return outcome.wrote && changes === 0 ? preceding(outcome.revision) : outcome.revision
}

function* answerPut(
  s: Source,
  request: PutRequest,
  op: OpOutcome,
): Work<{ kind: 'put'; prevKv: KeyValue | null }> {
  if (!request.prevKv) return { kind: 'put', prevKv: null }
  const version = versionAt(s.store.sql, request.key, seenBy(s.outcome, op), true)
  const prevKv = version === null || version.version === 0 ? null : keyValueOf(version)
  if (prevKv !== null) gather(s.gathered, s.budget, prevKv)
  yield* s.store.pause(s.budget)
  return { kind: 'put', prevKv }
}

function* answerDelete(
  s: Source,
  request: DeleteRangeRequest,
  op: OpOutcome,
): Work<{ kind: 'deleteRange'; deleted: number; prevKvs: readonly KeyValue[] }> {
  if (!request.prevKv || op.changed === 0)
    return { kind: 'deleteRange', deleted: op.changed, prevKvs: [] }
  const prev = yield* rangeWhole(
    s.store,
    ranged({ key: request.key, rangeEnd: request.rangeEnd }),
    seenBy(s.outcome, op),
    s.budget,
    s.gathered,
  )
  return { kind: 'deleteRange', deleted: op.changed, prevKvs: prev.kvs }
}

function* answerTxn(
  s: Source,
  request: TxnRequest,
  place: { branch: number; op: number },
): Work<TxnAnswer> {
  const succeeded = s.outcome.branches[place.branch++] ?? false
  const responses: OpAnswer[] = []
  for (const op of succeeded ? request.success : request.failure) {
    if (op.kind === 'empty') continue
    if (op.kind === 'txn') {
      responses.push({ ...(yield* answerTxn(s, op, place)), headerRevision: null })
      continue
    }
    const did = s.outcome.ops[place.op++] ?? NO_OP
    const headerRevision = nestedRevision(s.outcome, did.sub + did.changed)
    if (op.kind === 'put') responses.push({ ...(yield* answerPut(s, op, did)), headerRevision })
    else if (op.kind === 'deleteRange')
      responses.push({ ...(yield* answerDelete(s, op, did)), headerRevision })
    else
      responses.push({
        ...(yield* answerNestedRange(s, op, did)),
        headerRevision: nestedRevision(s.outcome, did.sub),
      })
  }
  return { kind: 'txn', succeeded, responses }
}

function* answerNestedRange(s: Source, op: RangeRequest, did: OpOutcome) {
  const at = op.revision > 0 ? after(revision(op.revision)) : seenBy(s.outcome, did)
  return yield* rangeWhole(s.store, op, at, s.budget, s.gathered)
}

function* answerOf(s: Source, request: WriteRequest): Work<WriteAnswer> {
  switch (request.kind) {
    case 'put':
      return yield* answerPut(s, request, s.outcome.ops[0] ?? NO_OP)
    case 'deleteRange':
      return yield* answerDelete(s, request, s.outcome.ops[0] ?? NO_OP)
    case 'txn':
      return yield* answerTxn(s, request, { branch: 0, op: 0 })
    case 'compaction':
      return { kind: 'compaction' }
    case 'leaseGrant':
      return { kind: 'leaseGrant', id: request.id, ttl: request.ttl }
    case 'leaseRevoke':
      return { kind: 'leaseRevoke' }
    case 'auth':
      return { kind: 'auth', token: s.outcome.token ?? null }
  }
}

/** The lowest revision that the answer reads; null: it reads none. */
function lowestRead(request: WriteRequest, outcome: Outcome): Revision | null {
  const before = outcome.wrote ? preceding(outcome.revision) : outcome.revision
  if (request.kind === 'txn') {
    let lowest: Revision | null = null
    for (const op of leavesOf(request, outcome.branches)) {
      const read = readBy(op, before)
      if (read !== null) lowest = lowest === null ? read : lower(lowest, read)
    }
    return lowest
  }
  return request.kind === 'put' || request.kind === 'deleteRange' ? readBy(request, before) : null
}

/** The revision that the answer to an op reads; null: it reads none. */
function readBy(op: LeafOp, before: Revision): Revision | null {
  if (op.kind === 'range') return op.revision > 0 ? revision(op.revision) : before
  return op.prevKv ? before : null
}

export function answerJob(
  store: StoreState,
  request: WriteRequest,
  outcome: Outcome,
): Job<Answered<WriteAnswer | null>> {
  if (outcome.error !== null) throw outcome.error
  const lowest = lowestRead(request, outcome)
  const pin = lowest ?? outcome.revision
  const gone = { revision: outcome.revision, answer: null }
  const work = new WorkJob(
    pin,
    () => lowest !== null && lowest < store.floor && compactedAway(),
    function* (budget, gathered): Work<Answered<WriteAnswer | null>> {
      const source = { store, outcome, budget, gathered }
      return { revision: outcome.revision, answer: yield* answerOf(source, request) }
    },
  )
  return orElse(work, gone)
}

/** A transaction of ranges only, at the current revision. */
export function readTxnJob(store: StoreState, request: TxnRequest): Job<Answered<WriteAnswer>> {
  const current = store.readRevision(0)
  const lowest = lowestAsked(request, current, store.compact.compacted)
  return new WorkJob(
    lowest,
    () => store.checkReadable(lowest),
    function* (budget, gathered): Work<Answered<WriteAnswer>> {
      const at = after(current)
      const branches = yield* branchesOf(store.sql, request, at, budget)
      const leaves = leavesOf(request, branches)
      const error = errorOf(checkLeaves(store.sql, leaves, at, current, store.compact.compacted))
      if (error !== null) throw error
      const outcome = {
        revision: current,
        wrote: false,
        error: null,
        branches,
        ops: leaves.map(() => NO_OP),
      }
      return {
        revision: current,
        answer: yield* answerOf({ store, outcome, budget, gathered }, request),
      }
    },
  )
}

/**
 * The lowest revision that a range of the transaction asks for; ranges below `compacted` are
 * refused.
 */
function lowestAsked(request: TxnRequest, current: Revision, compacted: Revision): Revision {
  let lowest = current
  for (const op of [...request.success, ...request.failure]) {
    if (op.kind === 'range' && op.revision > 0 && op.revision >= compacted)
      lowest = lower(lowest, revision(op.revision))
    else if (op.kind === 'txn') lowest = lower(lowest, lowestAsked(op, current, compacted))
  }
  return lowest
}

/** The outcome of an entry that was applied before, from the history. */
export function recoverJob(
  store: StoreState,
  request: WriteRequest,
  recent: RecentEntry,
): Job<{ readonly outcome: Outcome | null }> {
  const before = recent.wrote ? preceding(recent.revision) : recent.revision
  const reads =
    recent.result === Result.Ok && (request.kind === 'txn' || request.kind === 'deleteRange')
  const work = new WorkJob(
    before,
    () => reads && before < store.floor && compactedAway(),
    function* (budget): Work<{ outcome: Outcome | null }> {
      const base = {
        revision: recent.revision,
        wrote: recent.wrote,
        error: errorOf(recent.result),
        branches: [],
        ops: [NO_OP],
      }
      if (recent.result !== Result.Ok) return { outcome: { ...base, ops: [] } }
      switch (request.kind) {
        case 'put':
          return { outcome: { ...base, ops: [{ sub: 0, changed: 1 }] } }
        case 'deleteRange':
          return { outcome: { ...base, ops: yield* replay(store, [request], recent, budget) } }
        case 'txn': {
          const branches = yield* branchesOf(store.sql, request, after(before), budget)
          const ops = yield* replay(store, leavesOf(request, branches), recent, budget)
          return { outcome: { ...base, branches, ops } }
        }
        case 'auth': {
          if (request.op.kind !== 'authenticate') return { outcome: base }
          const token = store.auth.tokenMadeAt(recent.index, request.op.name)
          return { outcome: token === null ? null : { ...base, token } }
        }
        default:
          return { outcome: base }
      }
    },
  )
  return orElse(work, { outcome: null })
}

/** What each op changed; for a delete, the keys that existed before it. */
function* replay(
  store: StoreState,
  leaves: readonly LeafOp[],
  recent: RecentEntry,
  budget: Budget,
): Work<OpOutcome[]> {
  const ops: OpOutcome[] = []
  let sub = 0
  for (const op of leaves) {
    let changed = op.kind === 'put' ? 1 : 0
    if (op.kind === 'deleteRange' && recent.wrote) {
      changed = yield* countKeys(store, op, within(recent.revision, sub), budget)
    }
    ops.push({ sub, changed })
    sub += changed
  }
  return ops
}

function* countKeys(
  store: StoreState,
  op: DeleteRangeRequest,
  at: At,
  budget: Budget,
): Work<number> {
  const scan = new Scan(store.sql, spanOf(op.key, op.rangeEnd), at, 'meta')
  let keys = 0
  while (!scan.run(budget, Number.MAX_SAFE_INTEGER, () => ++keys > 0)) yield
  return keys
}

function compactedAway(): never {
  throw Errors.compacted()
}

/** A job that answers `gone` where its history is compacted away while it runs. */
function orElse<T>(job: WorkJob<T>, gone: T): Job<T> {
  return {
    pinRevision: job.pinRevision,
    get bytes() {
      return job.bytes
    },
    step(rowBudget, byteBudget) {
      try {
        return job.step(rowBudget, byteBudget)
      } catch (error) {
        if (error instanceof EtcdError && error.reason === 'compacted') return gone
        throw error
      }
    },
  }
}
