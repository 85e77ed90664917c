/**
 * A line in the log for each change of rights, members, alarms and clusters: who made it, from
 * where, what it was, and how it ended. The edge writes the line when the answer is known, so it
 * writes one line, however many members were tried. Names are in the line, passwords and tokens
 * never.
 */

import { NetworkTries } from '../../base/tries.ts'
import { decodeListChange } from '../../cluster/list-wire.ts'
import { Code, EtcdError, UnknownOutcome } from '../../errors.ts'
import { decodeMemberAdd, decodeMemberChange } from '../../etcd/cluster.ts'
import { Fields } from '../../etcd/fields.ts'
import { AlarmAction, AlarmType, decodeAlarm } from '../../etcd/maintenance.ts'
import { AUDITED_REFUSALS, AUDITED_REFUSALS_AND_SECOND, MAX_AUDIT_CHARS } from '../../limits.ts'
import { addressOf, networkOfCaller } from './caller.ts'
import { type Answer, Method, type RequestContext } from './contract.ts'
import type { CallOptions, VerifiedBy } from './headers.ts'
import { log } from './log.ts'
import { isLoopback } from './loopback.ts'
import { splitURL } from './target.ts'

type What = Readonly<Record<string, string>>

const LOOPBACK = 'loopback'

/** In this isolate: a refused call may be a stranger's, and strangers must not fill the log. */
const refusals = new NetworkTries(AUDITED_REFUSALS, AUDITED_REFUSALS_AND_SECOND)
/** Lines left out for that reason since the last line. */
let leftOut = 0

/**
 * By method, what the line tells of the message; null: the message changes nothing. A new kind of
 * change is audited once it has a line here.
 */
const CHANGES: ReadonlyMap<Method, (message: Uint8Array) => What | null> = new Map<
  Method,
  (message: Uint8Array) => What | null
>([
  [Method.CREATE, nothing],
  [Method.AUTH_ENABLE, nothing],
  [Method.AUTH_DISABLE, nothing],
  [Method.AUTHENTICATE, named('name')],
  [Method.USER_ADD, named('name')],
  [Method.USER_DELETE, named('name')],
  [Method.USER_CHANGE_PASSWORD, named('name')],
  [Method.USER_GRANT_ROLE, named('name', 'role')],
  [Method.USER_REVOKE_ROLE, named('name', 'role')],
  [Method.ROLE_ADD, named('role')],
  [Method.ROLE_DELETE, named('role')],
  [Method.ROLE_GRANT_PERMISSION, granted],
  [Method.ROLE_REVOKE_PERMISSION, named('role', 'key', 'range_end')],
  [Method.ALARM, alarm],
  [Method.MOVE_LEADER, (message) => ({ target: new Fields(message).uint64(1).toString(16) })],
  [Method.DOWNGRADE, nothing],
  [Method.MEMBER_ADD, added],
  [Method.MEMBER_PROMOTE, ofMember],
  [Method.MEMBER_UPDATE, ofMember],
  [Method.MEMBER_REMOVE, ofMember],
  [Method.RECOVER, nothing],
  [Method.RESTORE, nothing],
  [Method.CLUSTER_CHANGE, listed],
])

function nothing(): What {
  return {}
}

/** The first fields of the message are texts with these names. Empty fields are left out. */
function named(...names: readonly string[]): (message: Uint8Array) => What {
  return (message) => {
    const fields = new Fields(message)
    return Object.fromEntries(
      names.map((name, i) => [name, fields.text(i + 1)]).filter(([, text]) => text !== ''),
    )
  }
}

function granted(message: Uint8Array): What {
  const fields = new Fields(message)
  const permission = new Fields(fields.bytes(2))
  const type = ['READ', 'WRITE', 'READWRITE'][permission.int32(1)] ?? String(permission.int32(1))
  const rangeEnd = permission.text(3)
  return {
    role: fields.text(1),
    type,
    key: permission.text(2),
    ...(rangeEnd ? { range_end: rangeEnd } : {}),
  }
}

function added(message: Uint8Array): What {
  const { peerURLs, learner } = decodeMemberAdd(message)
  return { peer_urls: peerURLs.join(' '), ...(learner ? { learner: 'true' } : {}) }
}

function ofMember(message: Uint8Array): What {
  const { id, peerURLs } = decodeMemberChange(message)
  return { of: id.toString(16), ...(peerURLs.length > 0 ? { peer_urls: peerURLs.join(' ') } : {}) }
}

/** The creation of a cluster takes several changes. It is audited once, as CREATE or RESTORE. */
function listed(message: Uint8Array): What | null {
  const change = decodeListChange(message)
  return change.kind === 'remove' ? { action: 'delete', name: change.name } : null
}

function alarm(message: Uint8Array): What | null {
  const { action, member, alarm: type } = decodeAlarm(message)
  if (action === AlarmAction.Get) return null
  const name = Object.entries(AlarmType).find(([, value]) => value === type)?.[0] ?? String(type)
  return {
    action: action === AlarmAction.Activate ? 'activate' : 'deactivate',
    alarm: name.toUpperCase(),
    of: member.toString(16),
  }
}

/**
 * A text for a line of the audit log: cut to MAX_AUDIT_CHARS, and `?` for what is not printable.
 */
function shown(text: string): string {
  return text.slice(0, MAX_AUDIT_CHARS).replace(/[\p{Cc}\ufffd]/gu, '?')
}

/** What a call is about to change; null: it is not audited. `message` is as the caller sent it. */
export function changeOf(method: Method, message: Uint8Array): What | null {
  const what = CHANGES.get(method)?.(message)
  return what == null ? null : { change: Method[method].toLowerCase(), ...what }
}

/** How a caller has shown who it is. */
export type Proof = VerifiedBy | 'token' | 'password' | 'root password' | 'open'

export function proofOf({ token, verified }: CallOptions): Proof {
  return verified !== null ? verified.by : token !== null ? 'token' : 'open'
}

/** Asks, and logs how it ended, whether or not the caller is still there. */
export function audit<E>(
  context: RequestContext<E>,
  what: What,
  proof: Proof,
  asking: () => Promise<Answer>,
): Promise<Answer> {
  return auditWork(context, what, proof, asking, (answer) => answer)
}

/** The same for work that takes more than one call and either succeeds or throws. */
export function auditedWork<E, T>(
  context: RequestContext<E>,
  what: What,
  proof: Proof,
  work: () => Promise<T>,
): Promise<T> {
  return auditWork(context, what, proof, work, () => ({}))
}

function auditWork<E, T>(
  context: RequestContext<E>,
  what: What,
  proof: Proof,
  work: () => Promise<T>,
  answerOf: (result: T) => Answer,
): Promise<T> {
  const tell = (answer: Answer): void => {
    const { request, target, trace } = context
    const code = answer.code || (answer.unknown ? Code.Unavailable : Code.OK)
    const refused = code !== Code.OK && !answer.unknown
    if (refused && !refusals.take(networkOfCaller(request) ?? LOOPBACK, Date.now())) {
      leftOut++
      return
    }
    const fields: What = {
      cluster: target.cluster,
      trace: trace.id,
      ...what,
      user: answer.user ?? '',
      proof,
      from: addressOf(request) ?? (isLoopback(splitURL(request.url).authority) ? LOOPBACK : ''),
      code: Object.entries(Code).find(([, value]) => value === code)?.[0] ?? String(code),
      ...(answer.message ? { error: answer.message } : {}),
      ...(answer.unknown ? { outcome: 'unknown' } : {}),
    }
    const cut = Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, shown(text)]),
    )
    log('info', 'audit', { ...cut, ...(leftOut > 0 ? { left_out: leftOut } : {}) })
    leftOut = 0
  }
  const done = work().then(
    (result) => {
      tell(answerOf(result))
      return result
    },
    (e: unknown) => {
      if (e instanceof EtcdError) tell({ ...e.fields, unknown: e instanceof UnknownOutcome })
      else tell({ code: Code.Internal, unknown: true })
      throw e
    },
  )
  context.ctx?.waitUntil(done.catch(() => {}))
  return done
}
