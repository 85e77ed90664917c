/** Many clusters on virtual time: the edge's part is played by hand, so that it can stop anywhere. */
import type { ClusterList, ClusterRecord } from '../../src/cluster/list.ts'
import { decodeList, encodeListChange } from '../../src/cluster/list-wire.ts'
import { keyOf } from '../../src/cluster/names.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { clusterId } from '../../src/types.ts'
import type { IAnswer } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Changing, requestId, text } from './changing.ts'

export { text }
export const { Method } = quorate.member
const bytes = (s: string) => new TextEncoder().encode(s)
const NAMES = ['m1', 'm2', 'm3']

/** Guards what Changing does; the first three nodes are the default cluster's. */
export class Many extends Changing {
  constructor(seed = 1n) {
    super(3, seed)
  }

  get home(): SimNode[] {
    return this.nodes.slice(0, 3)
  }

  /** An object by its name, wherever it springs up. */
  object(name: string): SimNode {
    const node = this.net.nodes.get(name) ?? this.net.spawn?.(name)
    if (node === undefined) throw new Error(`no object ${name}`)
    return node
  }

  nodesOf({ name, generation, founders }: ClusterRecord): SimNode[] {
    return founders.map((f) => this.object(`${keyOf(name, generation)}/${f.name}`))
  }

  /** Asks the default cluster's members until one answers. */
  ask1(method: quorate.member.Method, body: Uint8Array, nodes: readonly SimNode[] = this.home): IAnswer {
    return this.change(method, body, nodes) ?? { code: 14, message: 'nobody answers' }
  }

  make(name: string, names: readonly string[] = NAMES, region = 'wnam'): ClusterRecord | string {
    const founders = names.map((member) => ({ name: member, region, clientUrl: '' }))
    const answer = this.ask1(
      Method.CLUSTER_CHANGE,
      encodeListChange({ kind: 'make', name, id: clusterId(0n), restored: false, founders }),
    )
    return answer.code ? text(answer) : (decodeList(answer.body ?? bytes('')).clusters[0] as ClusterRecord)
  }

  /** The first founder is told to make it. */
  bear(record: ClusterRecord): string {
    const body = createBody(record)
    return text(this.ask(this.nodesOf(record)[0] as SimNode, { method: Method.CREATE, body, timeoutMs: 7000 }).answer)
  }

  ready({ generation }: ClusterRecord): string {
    return text(this.ask1(Method.CLUSTER_CHANGE, encodeListChange({ kind: 'ready', generation })))
  }

  /** All of it. */
  found(name: string, names: readonly string[] = NAMES): ClusterRecord {
    const record = this.make(name, names)
    if (typeof record === 'string') throw new Error(record)
    const said = [this.bear(record), this.ready(record)].filter((s) => s !== 'ok')
    if (said.length > 0) throw new Error(said.join(', '))
    return record
  }

  remove1(name: string): ClusterList | string {
    const answer = this.ask1(Method.CLUSTER_CHANGE, encodeListChange({ kind: 'remove', name }))
    return answer.code ? text(answer) : decodeList(answer.body ?? bytes(''))
  }

  /** Linearizable, or as one member knows. */
  look(name = '', node?: SimNode): ClusterList {
    const method = node === undefined ? Method.CLUSTER_LIST : Method.CLUSTER_FIND
    const answer = this.ask1(method, bytes(name), node === undefined ? this.home : [node])
    if (answer.code) throw new Error(text(answer))
    return decodeList(answer.body ?? bytes(''))
  }

  write(node: SimNode, key: string): string {
    return text(this.put(node, key))
  }

  /** Keys below `k`, as this very member has them. */
  keys(node: SimNode): string[] | string {
    const body = etcd.RangeRequest.encode({ key: bytes('k'), rangeEnd: bytes('l'), serializable: true }).finish()
    const { answer } = this.ask(node, { method: Method.RANGE, body, timeoutMs: 7000 })
    if (answer === null || answer.code) return text(answer)
    return etcd.RangeResponse.decode(answer.body ?? bytes('')).kvs.map((kv) => Buffer.from(kv.key ?? []).toString())
  }

  /** What is on an object's disk: its tables, and the rows of `member`. */
  rows(node: SimNode): string[] {
    const tables = [...node.disk.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    const names = tables.map((row) => String(row[0])).filter((name) => name !== 'member')
    const own = names.length === tables.length ? [] : [...node.disk.query('SELECT name FROM member ORDER BY name')]
    return [...names.sort(), ...own.map((row) => `member.${row[0]}`)]
  }

  grantLease(node: SimNode, ttl: number): string {
    const body = etcd.LeaseGrantRequest.encode({ TTL: fromU64(BigInt(ttl)) }).finish()
    return text(this.ask(node, { method: Method.LEASE_GRANT, body, requestId: requestId(), timeoutMs: 7000 }).answer)
  }

  /** Cuts an object off from all others, or lets it in again. */
  cut(node: SimNode, off = true): void {
    for (const other of this.nodes) {
      for (const link of [`${other.object}>${node.object}`, `${node.object}>${other.object}`]) {
        if (off) this.net.blocked.add(link)
        else this.net.blocked.delete(link)
      }
    }
  }

  /** Who leads the default cluster, in the highest term. */
  get head(): SimNode {
    const leads = (n: SimNode) => n.life?.member?.inspect().role === 2
    const [first] = this.home.filter(leads).sort((a, b) => term(b) - term(a))
    if (first === undefined) throw new Error('nobody leads the default cluster')
    return first
  }
}

export function createBody({ name: cluster, generation, id, founders }: ClusterRecord): Uint8Array {
  const named = founders.map((f) => ({ ...f, object: `${keyOf(cluster, generation)}/${f.name}` }))
  return quorate.member.CreateRequest.encode({ cluster, generation, id: fromU64(id), founders: named }).finish()
}

function term(node: SimNode): number {
  return node.life?.member?.inspect().term ?? 0
}
