/** What clients asked and heard. Checked by check/linear.ts and check/register.ts. */
import type { ModelAnswer, ModelOp } from './model.ts'

export interface Op {
  readonly client: number
  readonly request: ModelOp
  /** The same on every try; '' on reads. */
  readonly requestId: string
  readonly serializable: boolean
  readonly minRevision: number
  /**
   * Positions in the order of everything that clients see; `returned` is Infinity while nobody
   * knows.
   */
  readonly invoked: number
  returned: number
  /** unknown: it may have happened, or happen later. refused: an answer that says why not. */
  outcome: 'ok' | 'refused' | 'unknown'
  /** What was heard, also of a refusal. null while unknown. */
  answer: ModelAnswer | null
  /** Of the answer's header. */
  revision: number
  /** The answer held a header only. */
  bare: boolean
  /** How often it was sent. */
  tries: number
  /** Who answered. */
  member: string
}

export function show(op: Op): string {
  const short = (_: string, v: unknown) =>
    typeof v === 'string' && v.length > 60 ? `${v.slice(0, 40)}…(${v.length})` : v
  const { client, requestId, invoked, returned, outcome, revision, tries, member } = op
  const head = `client ${client} [${invoked}, ${returned}] ${outcome} at revision ${revision} by ${member || 'nobody'}`
  const flags = `${op.serializable ? ' serializable' : ''}${op.minRevision > 0 ? ` min_revision ${op.minRevision}` : ''}${tries > 1 ? ` tries ${tries}` : ''}`
  return `${head}${flags} ${requestId}\n    asked ${JSON.stringify(op.request, short)}\n    heard ${JSON.stringify(op.answer, short)}`
}
