/**
 * A witness for a history that comes without a log: known writes in the order of their revisions,
 * writes of unknown outcome tried in the holes. For small histories only (the table of bad ones).
 */
import { Violation, violated } from '../../harness/faults.ts'
import { type Op, show } from '../history.ts'
import { isWrite, type KvAnswer } from '../model.ts'
import { checkLinear, type Verdict, type Witnessed } from './linear.ts'

/** Did this answer come from a write that made a revision? */
function wrote(answer: Op['answer']): boolean {
  if (answer === null) return false
  if (answer.kind === 'put') return true
  if (answer.kind === 'delete') return answer.deleted > 0
  if (answer.kind === 'txn') return answer.responses.some((r: KvAnswer) => wrote(r))
  return false
}

export function checkWithoutLog(ops: readonly Op[]): Verdict {
  const makers = new Map<number, Op>()
  const still: Op[] = []
  const unknown: Op[] = []
  let newest = 1
  for (const op of ops) {
    if (op.outcome === 'ok') newest = Math.max(newest, op.revision)
    if (!isWrite(op.request)) continue
    if (op.outcome === 'unknown') unknown.push(op)
    else if (!wrote(op.answer)) still.push(op)
    else {
      const other = makers.get(op.revision)
      if (other !== undefined)
        violated(`two writes at one revision\n  ${show(other)}\n  ${show(op)}`)
      makers.set(op.revision, op)
    }
  }
  still.sort((a, b) => a.revision - b.revision || a.invoked - b.invoked)
  let failure: unknown = new Violation(
    'no order of the writes of unknown outcome explains the history',
  )

  const attempt = (revision: number, order: Op[], left: readonly Op[]): Verdict | null => {
    if (revision > newest) {
      try {
        return checkLinear(ops, order.map(witnessed))
      } catch (error) {
        failure = error
        return null
      }
    }
    const quiet = still.filter((op) => op.revision === revision)
    const known = makers.get(revision)
    if (known !== undefined || revision === 1)
      return attempt(revision + 1, [...order, ...(known ? [known] : []), ...quiet], left)
    for (const op of left) {
      const found = attempt(
        revision + 1,
        [...order, op, ...quiet],
        left.filter((o) => o !== op),
      )
      if (found !== null) return found
    }
    return null
  }
  const verdict = attempt(1, [], unknown)
  if (verdict === null) throw failure
  return verdict
}

function witnessed(op: Op): Witnessed {
  return { requestId: op.requestId, request: op.request, own: false, index: 0, refused: null }
}
