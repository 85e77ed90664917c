/**
 * Answers the calls of etcd's Lease service that do not write, and makes what a grant says in the
 * log.
 */

import { invariant } from '../../base/invariant.ts'
import { Errors, type EtcdError } from '../../errors.ts'
import * as convert from '../../etcd/convert.ts'
import { MAX_ANSWER_BYTES, MAX_LEASE_TTL, MIN_LEASE_TTL } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { type LeaseId, leaseId, revision } from '../../types.ts'
import type { LeaseResponse } from '../lease/requests.ts'
import type { Replica } from '../replica/replica.ts'
import { type Answer, type Reply, refusal, refusing } from '../turn/answer.ts'
import type { AskedCall } from './call-meter.ts'
import type { CallsOwner } from './context.ts'

const Method = quorate.member.Method
type Method = quorate.member.Method
const NOTHING = new Uint8Array(0)
/** The memory that an id takes, and that a key takes beside its bytes. */
const ID_BYTES = 40
/** Rows looked at in one query. */
const PAGE_ROWS = 1000

/**
 * Decides what apply may not look up: the id, if none was asked for, and the TTL. The id is made
 * from the request's own, so that each try, at whichever member, asks for the same lease.
 */
export function grantOf(body: Uint8Array, call: Pick<AskedCall, 'requestId'>): Uint8Array {
  const request = convert.decodeLeaseGrant(body)
  if (request.ttl > MAX_LEASE_TTL) throw Errors.leaseTTLTooLarge()
  let { id } = request
  for (let at = 0; id === 0n && at <= 8; at += 8) {
    const bytes = (call.requestId ?? NOTHING).subarray(at, at + 8)
    if (bytes.length < 8) break // the write is refused for that
    id = leaseId(
      new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0) & 0x7fff_ffff_ffff_ffffn,
    )
  }
  return convert.encodeLeaseGrantRequest({
    kind: 'leaseGrant',
    id,
    ttl: Math.max(request.ttl, MIN_LEASE_TTL),
  })
}

/** Guards nothing of its own. */
export class LeaseCalls {
  readonly #replica: Replica
  readonly #owner: Pick<CallsOwner, 'header' | 'deadline' | 'needState' | 'read' | 'whenRoom'>

  constructor(
    replica: Replica,
    owner: Pick<CallsOwner, 'header' | 'deadline' | 'needState' | 'read' | 'whenRoom'>,
  ) {
    this.#replica = replica
    this.#owner = owner
  }

  /** One call, in a turn. Throws, or answers, the EtcdError to refuse with. */
  handle(call: AskedCall, method: Method, body: Uint8Array, reply: Reply): void {
    const { access } = this.#replica
    switch (method) {
      case Method.LEASE_TIME_TO_LIVE:
        this.#timeToLive(convert.decodeLeaseTimeToLive(body), call, reply)
        return
      case Method.LEASE_KEEP_ALIVE: {
        const id = convert.decodeLeaseKeepAlive(body)
        access.leases(call, [id], 'write')
        this.#ask(id, true, call, reply, ({ ttl, revision: at }) => {
          reply({
            body: convert.encodeLeaseKeepAliveResponse(this.#owner.header(revision(at)), id, ttl),
          })
        })
        return
      }
      case Method.LEASE_LEASES:
        this.#owner.read(call, true, reply, () =>
          this.#owner.whenRoom(call, reply, () => this.#leases(call)),
        )
        return
      default:
        invariant(false, 'a call of leases')
    }
  }

  #leases(call: AskedCall): Answer {
    const ids: LeaseId[] = []
    for (;;) {
      const some = this.#replica.store.leases(ids.at(-1) ?? null, PAGE_ROWS)
      for (const lease of some) ids.push(lease.id)
      if (ids.length * ID_BYTES > MAX_ANSWER_BYTES) throw Errors.answerTooLarge(MAX_ANSWER_BYTES)
      if (some.length < PAGE_ROWS) break
    }
    this.#replica.access.leases(call, ids, 'read')
    return { body: convert.encodeLeaseLeasesResponse(this.#owner.header(), ids) }
  }

  /**
   * Asks the leader, wherever it is. When `done` is called, this member has applied what the leader
   * had.
   */
  #ask(
    id: LeaseId,
    renew: boolean,
    call: AskedCall,
    reply: Reply,
    done: (answer: LeaseResponse) => void,
  ): void {
    this.#owner.needState()
    if (this.#replica.isLearner) throw Errors.learnerNotSupported()
    const fail = (e: EtcdError): void => reply(refusal(e))
    this.#replica.leases.ask({ id, renew, done, fail, deadline: this.#owner.deadline(call) })
  }

  #timeToLive(request: convert.LeaseTimeToLiveRequest, call: AskedCall, reply: Reply): void {
    const { store } = this.#replica
    const { id } = request
    const answer = ({ ttl: grantedTtl, remaining }: LeaseResponse): Answer => {
      if (request.keys) this.#replica.access.leases(call, [id], 'read')
      const keys: Uint8Array[] = []
      if (grantedTtl === 0 || store.lease(id) === null) {
        return {
          body: convert.encodeLeaseTimeToLiveResponse(this.#owner.header(), {
            id,
            ttl: -1,
            grantedTtl: 0,
            keys,
          }),
        }
      }
      let bytes = 0
      while (request.keys) {
        const some = store.leaseKeys(id, keys.at(-1) ?? null, PAGE_ROWS)
        for (const key of some) {
          keys.push(key)
          bytes += key.length + ID_BYTES
        }
        if (bytes > MAX_ANSWER_BYTES) throw Errors.answerTooLarge(MAX_ANSWER_BYTES)
        if (some.length < PAGE_ROWS) break
      }
      // Whole seconds, rounded towards zero as in etcd. Zero or less: expired and not revoked yet.
      const ttl = Math.trunc(remaining / 1000)
      return {
        body: convert.encodeLeaseTimeToLiveResponse(this.#owner.header(), {
          id,
          ttl,
          grantedTtl,
          keys,
        }),
      }
    }
    this.#ask(id, false, call, reply, (lease) => {
      if (request.keys) this.#owner.whenRoom(call, reply, () => answer(lease))
      else refusing(reply, () => reply(answer(lease)))
    })
  }
}
