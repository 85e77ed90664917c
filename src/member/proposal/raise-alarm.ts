/** An alarm that this member raises by itself, in its own name or another's. */

import { AlarmAction, type AlarmRequest, encodeAlarm } from '../../etcd/maintenance.ts'
import { PROPOSAL_TIMEOUT_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import type { MemberId, RequestId } from '../../types.ts'
import type { Reply } from '../turn/answer.ts'
import { ownWrite, type PendingWrites } from './pending-writes.ts'

/** Proposes the alarm, as an entry; `reply` hears when it stands, or that it does not. */
export function raiseAlarm(
  writes: PendingWrites,
  { clock, random }: Pick<Ports, 'clock' | 'random'>,
  member: MemberId,
  type: number,
  reply: Reply,
): RequestId {
  const alarm: AlarmRequest = { kind: 'alarm', action: AlarmAction.Activate, member, alarm: type }
  const write = ownWrite(random, {
    method: quorate.member.Method.ALARM,
    body: encodeAlarm(alarm),
    request: alarm,
    deadline: clock.now() + PROPOSAL_TIMEOUT_MS,
    reply,
  })
  writes.addOwn(write)
  return write.id
}
