/** Answers the calls that change the members. */

import { parseAddress } from '../../cluster/address.ts'
import type { MemberChange } from '../../cluster/change.ts'
import type { MemberInfo } from '../../cluster/membership.ts'
import { Errors, type EtcdError } from '../../errors.ts'
import {
  decodeMemberAdd,
  decodeMemberChange,
  encodeMemberChangeResponse,
} from '../../etcd/cluster.ts'
import type { Header, MemberInfo as ShownMember } from '../../etcd/convert.ts'
import { quorate } from '../../proto/generated/member.js'
import type { MemberId, RequestId } from '../../types.ts'
import type { Replica } from '../replica/replica.ts'
import { idOfRequest } from '../storage/conf-entry.ts'
import { type Reply, refusal } from '../turn/answer.ts'
import { idOfWrite } from '../turn/ids.ts'

const Method = quorate.member.Method

/** A member as etcd shows it: while it is joining it has no name and no client URLs. */
export function shownMember(m: MemberInfo): ShownMember {
  return {
    id: m.id,
    name: m.joining ? '' : m.name,
    peerUrls: m.peerURLs,
    clientUrls: m.joining ? [] : m.clientURLs,
    isLearner: m.learner,
  }
}

/** Asks for the change; `reply` is called once it is applied here, or its time is up. */
export function changeMembers(
  replica: Replica,
  call: quorate.member.ICall,
  body: Uint8Array,
  deadline: number,
  header: Header,
  reply: Reply,
): void {
  if (replica.isLearner) throw Errors.learnerNotSupported()
  const id = idOfWrite(call)
  const change = changeOf(replica, call.method ?? Method.METHOD_UNSPECIFIED, body, id)
  const answer = (): void => {
    const members = replica.membership.members.map(shownMember)
    const added =
      change.kind === 'add' ? { ...shownMember(change.member), name: '', clientUrls: [] } : null
    reply({
      body: encodeMemberChangeResponse({ ...header, raftTerm: replica.term }, members, added),
    })
  }
  const done = (error: EtcdError | null, unknown: boolean): void => {
    if (error === null) answer()
    else reply(unknown ? { ...refusal(error), unknown } : refusal(error))
  }
  replica.changes.add({ id, change, deadline, done }, call.retry ?? false)
}

function changeOf(
  replica: Replica,
  method: quorate.member.Method,
  body: Uint8Array,
  request: RequestId,
): MemberChange {
  if (method === Method.MEMBER_ADD) {
    const { peerURLs: urls, learner } = decodeMemberAdd(body)
    const { name, region, peerURLs } = parseAddress(urls)
    const id = idOfRequest(request)
    const object = `${replica.key}/${name}.${hex(id)}`
    const member = {
      id,
      name,
      object,
      region,
      peerURLs,
      clientURLs: [],
      learner,
      joining: true,
      incarnation: 0n,
    }
    return { kind: 'add', id, member }
  }
  const { id, peerURLs } = decodeMemberChange(body)
  switch (method) {
    case Method.MEMBER_PROMOTE:
      return { kind: 'promote', id }
    case Method.MEMBER_UPDATE:
      return { kind: 'update', id, peerURLs }
    default:
      return { kind: 'remove', id }
  }
}

function hex(id: MemberId): string {
  return id.toString(16).padStart(16, '0')
}
