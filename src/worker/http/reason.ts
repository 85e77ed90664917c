/** The reason of a refusal, from a member's answer. */
import { Code, EtcdError, type Reason, reasonNamed } from '../../errors.ts'
import type { Answer } from './contract.ts'

/**
 * How a member of a version without `Answer.reason` words the refusals that the edge has to tell
 * apart. Such members answer during the seconds of a deploy. Nowhere else does a text have a
 * meaning.
 */
const TEXTS: readonly (readonly [Code, RegExp, Reason])[] = [
  [Code.Unavailable, /^quorate: blank member/, 'blank'],
  [Code.NotFound, /^quorate: deleted cluster/, 'deleted'],
  [Code.Unavailable, /^etcdserver: server stopped$/, 'stopped'],
  [Code.Unavailable, /^etcdserver: no leader$/, 'noLeader'],
  [Code.Unavailable, /^etcdserver: request timed out/, 'timeout'],
  [Code.Unavailable, /^quorate: the snapshot is gone from this member/, 'snapshotGone'],
  [Code.Unknown, /^etcdserver: too many requests$/, 'tooManyRequests'],
  [Code.ResourceExhausted, /^quorate: it was done, and its answer is too large/, 'doneTooLarge'],
  [Code.ResourceExhausted, /^etcdserver: mvcc: database space exceeded$/, 'noSpace'],
  [Code.PermissionDenied, /^etcdserver: permission denied$/, 'permissionDenied'],
  [Code.DataLoss, /^etcdserver: corrupt cluster$/, 'corrupt'],
]

/** The reason of a refusal; null: it has none, or `answer` is no refusal. */
export function reasonOf({ code, message, reason }: Answer): Reason | null {
  if (reason) return reasonNamed(reason)
  if (!code || !message) return null
  return TEXTS.find(([its, text]) => its === code && text.test(message))?.[2] ?? null
}

/** The error that the answer is a refusal with. */
export function errorOfRefusal(answer: Answer): EtcdError {
  return new EtcdError(
    (answer.code ?? Code.Unknown) as Code,
    answer.message ?? '',
    reasonOf(answer),
  )
}
