/**
 * Is a history linearizable, each write applied at most once? The revision in every answer's header
 * leaves one order of the writes to try: the order of the log. The log is only a witness. All that
 * counts is judged against the history: each answer must be what the model answers there, and the
 * order must respect real time.
 */
import { violated } from '../../harness/faults.ts'
import { type Op, show } from '../history.ts'
import {
  COMPACTED,
  FUTURE,
  isWrite,
  type KvAnswer,
  Model,
  type ModelAnswer,
  type ModelOp,
} from '../model.ts'
import { same } from './same.ts'

/** A write as the log holds it, first tries only, in order. */
export interface Witnessed {
  readonly requestId: string
  readonly request: ModelOp
  /** The member's own: the end of a lease. */
  readonly own: boolean
  readonly index: number
  /** Why who asked might not; null: he might. */
  readonly refused: string | null
}

export interface Verdict {
  readonly model: Model
  readonly checked: number
  readonly unknownApplied: number
  readonly unknownNot: number
}

interface Compacted {
  readonly op: Op
  readonly revision: number
}

export function checkLinear(ops: readonly Op[], witness: readonly Witnessed[]): Verdict {
  const byId = new Map<string, Op>()
  for (const op of ops) if (op.requestId !== '') byId.set(op.requestId, op)
  const model = new Model()
  const placed = new Set<Op>()
  /** The write that made a revision. */
  const maker = new Map<number, Op>()
  const compactions: Compacted[] = []
  let latestInvoked = -1
  let latest: Op | null = null
  let unknownApplied = 0
  const known: { readonly op: Op; readonly expected: ModelAnswer; readonly revision: number }[] = []

  for (const { requestId, request, refused } of witness) {
    const op = byId.get(requestId)
    if (op === undefined)
      violated(
        `the log holds a write that nobody asked for: ${requestId} ${JSON.stringify(request).slice(0, 200)}`,
      )
    if (!same(op.request, request))
      violated(
        `the log holds another request than was asked\n  ${show(op)}\n  log: ${JSON.stringify(request)}`,
      )
    if (placed.has(op)) violated(`applied twice\n  ${show(op)}`)
    placed.add(op)
    const before = model.revision
    const expected: ModelAnswer =
      refused === null ? model.apply(op.request) : { kind: 'refused', why: refused }
    if (model.revision !== before) maker.set(model.revision, op)
    if (op.request.kind === 'compact' && expected.kind === 'compact')
      compactions.push({ op, revision: op.request.revision })
    if (op.returned < latestInvoked && latest !== null) {
      violated(
        `out of real-time order: the first of these returned before the second was asked, yet comes after it\n  ${show(op)}\n  ${show(latest)}`,
      )
    }
    if (op.invoked > latestInvoked) {
      latestInvoked = op.invoked
      latest = op
    }
    if (op.outcome === 'unknown') unknownApplied++
    // A later try may have been refused for another reason.
    else if (refused === null || op.outcome === 'ok')
      known.push({ op, expected, revision: model.revision })
  }
  for (const { op, expected, revision } of known) checkWrite(op, expected, revision, compactions)

  const bounds = new Bounds(ops)
  let checked = placed.size
  for (const op of ops) {
    if (op.outcome === 'unknown') continue
    checkBounds(op, bounds, maker)
    if (placed.has(op)) continue
    checked++
    if (op.outcome === 'refused') checkRefusal(op, bounds, compactions)
    else if (isWrite(op.request)) violated(`acknowledged and not in the log\n  ${show(op)}`)
    // What it says of the lease, check/leases.ts judges.
    else if (op.request.kind !== 'keepalive') checkRead(op, model, bounds)
  }
  const unknown = ops.filter((op) => op.outcome === 'unknown' && isWrite(op.request)).length
  return { model, checked, unknownApplied, unknownNot: unknown - unknownApplied }
}

function checkWrite(
  op: Op,
  expected: ModelAnswer,
  revision: number,
  compacted: readonly Compacted[],
): void {
  const heard = op.answer
  if (heard === null) return
  if (expected.kind === 'refused' || op.outcome === 'refused') {
    if (!same(heard, expected))
      violated(`a wrong answer\n  ${show(op)}\n    right ${JSON.stringify(expected).slice(0, 600)}`)
    return
  }
  if (op.revision !== revision)
    violated(`answered at a wrong revision, right is ${revision}\n  ${show(op)}`)
  // A second try (the client's, or the member's own) gets the header alone once the history is
  // compacted.
  if (op.bare && compacted.some((c) => c.revision >= op.revision && c.op.invoked < op.returned))
    return
  if (!same(heard, expected))
    violated(`a wrong answer\n  ${show(op)}\n    right ${JSON.stringify(expected).slice(0, 600)}`)
}

function checkRead(op: Op, model: Model, bounds: Bounds): void {
  const { request } = op
  if (op.revision > model.revision)
    violated(
      `read at revision ${op.revision}; the newest there ever was is ${model.revision}\n  ${show(op)}`,
    )
  let expected: KvAnswer
  if (request.kind === 'txn') expected = model.readTxn(request, op.revision)
  else if (request.kind === 'range') {
    const at = request.revision > 0 ? request.revision : op.revision
    if (at > op.revision) violated(`read a revision that is above the header's\n  ${show(op)}`)
    if (!op.serializable && request.revision > 0 && at < bounds.compactedBefore(op)) {
      violated(`read a revision after its compaction was acknowledged\n  ${show(op)}`)
    }
    expected = model.range(request, at)
  } else throw new Error('not a read')
  if (!same(op.answer, expected))
    violated(`a wrong read\n  ${show(op)}\n    right ${JSON.stringify(expected).slice(0, 600)}`)
}

/** Everything about the revision in the header, but what was read there. */
function checkBounds(op: Op, bounds: Bounds, maker: Map<number, Op>): void {
  if (op.outcome !== 'ok') return
  const made = maker.get(op.revision)
  if (made !== undefined && made.invoked > op.returned)
    violated(`an answer from the future\n  ${show(op)}\n  ${show(made)}`)
  const least =
    isWrite(op.request) || !op.serializable
      ? bounds.revisionBefore(op)
      : bounds.memberRevisionBefore(op)
  // A retried write answers at the revision of its first application, which may have been passed
  // since by others.
  if (op.revision < least && !(isWrite(op.request) && op.tries > 1)) {
    violated(
      `${op.serializable ? 'revision of a member going backwards' : 'a stale answer'}: at least ${least} had been seen\n  ${show(op)}`,
    )
  }
  if (op.revision < op.minRevision) violated(`below the asked minimal revision\n  ${show(op)}`)
}

function checkRefusal(op: Op, bounds: Bounds, compactions: readonly Compacted[]): void {
  const { request, answer } = op
  if (answer?.kind !== 'refused') return
  const asked = request.kind === 'range' || request.kind === 'compact' ? request.revision : 0
  if (answer.why === FUTURE) {
    const least = op.serializable ? bounds.memberRevisionBefore(op) : bounds.revisionBefore(op)
    if (asked <= least)
      violated(`refused as a future revision, yet ${least} had been seen\n  ${show(op)}`)
  }
  if (answer.why === COMPACTED) {
    const passed = (revision: number) =>
      request.kind === 'compact' ? revision >= asked : revision > asked
    if (!compactions.some((c) => passed(c.revision) && c.op.invoked < op.returned)) {
      violated(`refused as compacted, yet nobody had compacted that far\n  ${show(op)}`)
    }
  }
}

/**
 * What had been seen before an op was asked: by binary search over answers in the order of their
 * return.
 */
class Bounds {
  private readonly all: Steps
  private readonly compacted: Steps
  private readonly perMember = new Map<string, Steps>()

  constructor(ops: readonly Op[]) {
    const ok = ops.filter((op) => op.outcome === 'ok').sort((a, b) => a.returned - b.returned)
    this.all = new Steps(ok, (op) => op.revision)
    this.compacted = new Steps(ok, (op) =>
      op.request.kind === 'compact' ? op.request.revision : 0,
    )
    for (const member of new Set(ok.map((op) => op.member))) {
      this.perMember.set(
        member,
        new Steps(
          ok.filter((op) => op.member === member),
          (op) => op.revision,
        ),
      )
    }
  }

  revisionBefore(op: Op): number {
    return this.all.before(op.invoked)
  }

  memberRevisionBefore(op: Op): number {
    return this.perMember.get(op.member)?.before(op.invoked) ?? 0
  }

  compactedBefore(op: Op): number {
    return this.compacted.before(op.invoked)
  }
}

class Steps {
  private readonly at: number[] = []
  private readonly max: number[] = []

  constructor(ops: readonly Op[], value: (op: Op) => number) {
    let max = 0
    for (const op of ops) {
      max = Math.max(max, value(op))
      this.at.push(op.returned)
      this.max.push(max)
    }
  }

  before(time: number): number {
    let lo = 0
    let hi = this.at.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((this.at[mid] as number) < time) lo = mid + 1
      else hi = mid
    }
    return lo === 0 ? 0 : (this.max[lo - 1] as number)
  }
}
