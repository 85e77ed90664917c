/**
 * Answers the calls about other clusters, at a member of the default cluster. Only the edge makes
 * these calls, after it has checked who asks.
 */

import { textOf } from '../../base/bytes.ts'
import type { ClusterList, ClusterRecord } from '../../cluster/list.ts'
import { decodeListChange, encodeList, encodeListChange } from '../../cluster/list-wire.ts'
import { DEFAULT_CLUSTER } from '../../cluster/names.ts'
import { Code, EtcdError } from '../../errors.ts'
import { WIPE_WAIT_MS } from '../../limits.ts'
import type { Clock } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { clusterId } from '../../types.ts'
import { refusalOfResult } from '../apply/cluster-list.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Replica } from '../replica/replica.ts'
import { idOfRequest } from '../storage/conf-entry.ts'
import type { ListRequest } from '../storage/log-entry.ts'
import { type Reply, refusal } from '../turn/answer.ts'
import { idOfWrite } from '../turn/ids.ts'
import type { CallsOwner } from './context.ts'

const Method = quorate.member.Method
type Call = quorate.member.ICall

/** Guards nothing of its own. */
export class ClusterCalls {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #owner: Pick<CallsOwner, 'needState' | 'read' | 'write' | 'whenRoom'>

  constructor(
    replica: Replica,
    ports: { readonly clock: Clock },
    owner: Pick<CallsOwner, 'needState' | 'read' | 'write' | 'whenRoom'>,
  ) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#owner = owner
  }

  /** One call, in a turn. Throws, or answers, the EtcdError to refuse with. */
  handle(call: Call, body: Uint8Array, reply: Reply): void {
    if (this.#replica.identity.clusterName !== DEFAULT_CLUSTER) {
      throw new EtcdError(
        Code.FailedPrecondition,
        'quorate: the default cluster keeps the list of clusters',
      )
    }
    this.#owner.needState()
    switch (call.method) {
      case Method.CLUSTER_FIND:
        this.#list(call, body, reply)
        return
      case Method.CLUSTER_LIST:
        this.#owner.read(call, true, reply, () => this.#list(call, body, reply))
        return
      default: {
        const change = decodeListChange(body)
        // Every try of this request makes the same id, and no other request makes it.
        const id = clusterId(idOfRequest(idOfWrite(call)))
        const logged = encodeListChange(change.kind === 'make' ? { ...change, id } : change)
        this.#owner.write(call, Method.CLUSTER_CHANGE, logged, reply)
      }
    }
  }

  /** The answer for one name is a few hundred bytes; for all names, hundreds of KiB. */
  #list(call: Call, body: Uint8Array, reply: Reply): void {
    const list = () => ({ body: encodeList(this.#of(textOf(body))) })
    if (body.length > 0) reply(list())
    else this.#owner.whenRoom(call, reply, list)
  }

  /**
   * Answers an applied change. The caller that deletes a cluster is answered when the cluster's
   * members know of it, or after WIPE_WAIT_MS.
   */
  answer({ replies }: Pick<PendingWrite, 'replies'>, request: ListRequest, result: number): void {
    const { change } = request
    const error = refusalOfResult(result, request)
    const say = (name: string): void => {
      const answer = error === null ? { body: encodeList(this.#of(name)) } : refusal(error)
      for (const reply of replies) reply(answer)
    }
    if (error !== null || change.kind === 'told') say('')
    else if (change.kind === 'remove') {
      const { name } = change
      this.#replica.clusterDeletion.wait({
        name,
        deadline: this.#clock.now() + WIPE_WAIT_MS,
        done: () => say(name),
      })
    } else if (change.kind === 'make') say(change.name)
    else
      say(
        this.#replica.clusters.list.clusters.find((c) => c.generation === change.generation)
          ?.name ?? '',
      )
  }

  /** The records of a name; empty name: all records, the default cluster first. */
  #of(name: string): ClusterList {
    const { made, clusters, graves } = this.#replica.clusters.list
    const all = [this.#own, ...clusters]
    if (name === '') return { made, clusters: all, graves }
    return {
      made,
      clusters: all.filter((c) => c.name === name),
      graves: graves.filter((g) => g.name === name),
    }
  }

  /** The default cluster's own record, with its present members. */
  get #own(): ClusterRecord {
    const { identity, membership } = this.#replica
    const founders = membership.members.map(({ name, region, clientURLs }) => ({
      name,
      region,
      clientUrl: clientURLs[0] ?? '',
    }))
    return {
      name: identity.clusterName,
      generation: identity.generation,
      id: identity.cluster,
      ready: true,
      restored: identity.restored,
      founders,
    }
  }
}
