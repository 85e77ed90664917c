/** A cluster on virtual time whose members come and go. */
import { Errors } from '../../src/errors.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64, toU64 } from '../../src/proto/int64.ts'
import type { IAnswer } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from '../support/cluster.ts'

export const { Method } = quorate.member

interface Shown {
  readonly id: bigint
  readonly name: string
  readonly learner: boolean
}

let requests = 0
export function requestId(): Uint8Array {
  const id = new Uint8Array(16)
  new DataView(id.buffer).setUint32(4, ++requests)
  new DataView(id.buffer).setUint32(12, requests * 7919)
  return id
}

export function text(answer: IAnswer | null): string {
  if (answer === null) return 'cut'
  return answer.code ? `${answer.code} ${answer.message}` : 'ok'
}

export class Changing extends Cluster {
  /** Asks until somebody has an answer that says what became of it, as the edge does: the same request at each. */
  change(method: quorate.member.Method, body: Uint8Array, nodes: readonly SimNode[] = this.nodes): IAnswer | null {
    let id = requestId()
    let last: IAnswer | null = null
    for (let round = 0; round < 24; round++) {
      for (const node of nodes) {
        if (!node.up) continue
        const { answer } = this.ask(node, { method, body, requestId: id, timeoutMs: 7000, retry: round > 0 })
        last = answer
        // A refusal stands, however often the same request is sent.
        if (answer?.message === Errors.unhealthy().message) id = requestId()
        if (answer !== null && answer.code !== 14 && answer.message !== Errors.learnerNotSupported().message) return answer
      }
      this.run(300)
    }
    return last
  }

  add(name: string, learner = false, nodes?: readonly SimNode[]): { answer: IAnswer | null; id: bigint } {
    const body = etcd.MemberAddRequest.encode({ peerURLs: [`http://${name}.weur:2380`], isLearner: learner }).finish()
    const answer = this.change(Method.MEMBER_ADD, body, nodes)
    const member = answer?.body ? etcd.MemberAddResponse.decode(answer.body).member : null
    return { answer, id: toU64(member?.ID) }
  }

  promote(id: bigint, nodes?: readonly SimNode[]): IAnswer | null {
    return this.change(Method.MEMBER_PROMOTE, etcd.MemberPromoteRequest.encode({ ID: fromU64(id) }).finish(), nodes)
  }

  remove(id: bigint, nodes?: readonly SimNode[]): IAnswer | null {
    return this.change(Method.MEMBER_REMOVE, etcd.MemberRemoveRequest.encode({ ID: fromU64(id) }).finish(), nodes)
  }

  list(node: SimNode): Shown[] {
    const body = etcd.MemberListRequest.encode({ linearizable: true }).finish()
    const { answer } = this.ask(node, { method: Method.MEMBER_LIST, body, timeoutMs: 7000 })
    if (answer?.code !== 0 && answer?.code !== undefined) throw new Error(text(answer))
    return etcd.MemberListResponse.decode(answer?.body ?? new Uint8Array(0)).members.map((m) => ({
      id: toU64(m.ID),
      name: m.name ?? '',
      learner: m.isLearner ?? false,
    }))
  }

  put(node: SimNode, key: string): IAnswer | null {
    const body = etcd.PutRequest.encode({ key: Buffer.from(key), value: Buffer.from(key) }).finish()
    return this.ask(node, { method: Method.PUT, body, requestId: requestId(), timeoutMs: 7000 }).answer
  }

  has(node: SimNode, key: string): boolean {
    const body = etcd.RangeRequest.encode({ key: Buffer.from(key), serializable: true }).finish()
    const { answer } = this.ask(node, { method: Method.RANGE, body, timeoutMs: 7000 })
    return etcd.RangeResponse.decode(answer?.body ?? new Uint8Array(0)).kvs.length === 1
  }

  of(name: string): SimNode {
    const found = this.nodes.filter((n) => n.object === `default/${name}` || n.object.startsWith(`default/${name}.`)).at(-1)
    if (found === undefined) throw new Error(`no object of ${name}`)
    return found
  }

  id(name: string, at: SimNode): bigint {
    return this.list(at).find((m) => m.name === name)?.id ?? 0n
  }
}

/** Who takes itself for the leader. */
export function leaderOrNull(c: Changing): SimNode | null {
  return c.nodes.find((n) => n.life?.member?.inspect().role === 2) ?? null
}
