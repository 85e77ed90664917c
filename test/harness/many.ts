/**
 * Many clusters on virtual time: the edge's part is played by hand, so that it can stop anywhere.
 */
import type { ClusterList, ClusterRecord, ListChange } from '../../src/cluster/list.ts'
import { decodeList, encodeListChange } from '../../src/cluster/list-wire.ts'
import { keyOf } from '../../src/cluster/names.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { clusterId } from '../../src/types.ts'
import { Cluster } from './cluster.ts'
import type { IAnswer, ICall } from './door.ts'
import type { ClusterMember } from './member.ts'
import { accepted } from './refused.ts'
import { bytes, call, Method } from './requests.ts'

const NAMES = ['m1', 'm2', 'm3']

/**
 * A handle on the default cluster, which keeps the list, and on those beside it: all objects live
 * in its world.
 */
export class Many {
  /** The default cluster, and whatever springs up beside it. */
  readonly cluster: Cluster

  constructor(seed = 1) {
    this.cluster = new Cluster({ seed })
  }

  /** Members of the default cluster. */
  get home(): ClusterMember[] {
    return this.cluster.members.slice(0, 3)
  }

  /** An object by its name, wherever it springs up. */
  object(name: string): ClusterMember {
    const { members, net } = this.cluster
    if (!net.nodes.has(name)) net.spawn?.(name)
    const found = members.find((m) => m.object === name)
    if (found === undefined) throw new Error(`no object ${name}`)
    return found
  }

  /** The founders of a cluster. */
  membersOf({ name, generation, founders }: ClusterRecord): ClusterMember[] {
    return founders.map((f) => this.object(`${keyOf(name, generation)}/${f.name}`))
  }

  /** A member that was added to the cluster later. */
  added(record: ClusterRecord, name: string, id: bigint): ClusterMember {
    return this.object(
      `${keyOf(record.name, record.generation)}/${name}.${id.toString(16).padStart(16, '0')}`,
    )
  }

  /** Asks the default cluster's members until one answers. */
  #askHome(call: ICall, at: readonly ClusterMember[] = this.home): IAnswer {
    return accepted(this.cluster.everywhere(call, at) ?? { code: 14, message: 'nobody answers' })
  }

  #change(change: ListChange): ClusterList {
    return listOf(this.#askHome(listChange(change)))
  }

  /** The default cluster takes it down. */
  make(name: string, names: readonly string[] = NAMES): ClusterRecord {
    return this.#change(making(name, names)).clusters[0] as ClusterRecord
  }

  /** The first founder is told to create it. */
  create(record: ClusterRecord): void {
    this.membersOf(record)[0]?.ask(creation(record))
  }

  /** The default cluster hears that it is there. */
  ready({ generation }: ClusterRecord): void {
    this.#change({ kind: 'ready', generation })
  }

  /** All of it. */
  found(name: string, names: readonly string[] = NAMES): ClusterRecord {
    const record = this.make(name, names)
    this.create(record)
    this.ready(record)
    return record
  }

  /** What the list is then. */
  delete(name: string): ClusterList {
    return this.#change({ kind: 'remove', name })
  }

  /** The list, or one of it: linearizable, or as one member knows it. */
  look(name = '', at?: ClusterMember): ClusterList {
    const method = at === undefined ? Method.CLUSTER_LIST : Method.CLUSTER_FIND
    return listOf(this.#askHome({ method, body: bytes(name) }, at === undefined ? this.home : [at]))
  }

  /** What is on an object's disk: its tables, and the rows of `member`. */
  rows({ disk }: ClusterMember): string[] {
    const tables = [
      ...disk.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
      ),
    ]
    const names = tables.map((row) => String(row[0])).filter((name) => name !== 'member')
    const own =
      names.length === tables.length ? [] : [...disk.query('SELECT name FROM member ORDER BY name')]
    return [...names.sort(), ...own.map((row) => `member.${row[0]}`)]
  }
}

const listOf = ({ body }: IAnswer): ClusterList => decodeList(body ?? bytes(''))

export function listChange(change: ListChange, about: ICall = {}): ICall {
  return { ...about, method: Method.CLUSTER_CHANGE, body: encodeListChange(change) }
}

/** That the default cluster take down one more. */
export function making(name: string, names: readonly string[] = NAMES): ListChange {
  const founders = names.map((member) => ({ name: member, region: 'wnam', clientUrl: '' }))
  return { kind: 'make', name, id: clusterId(0n), restored: false, founders }
}

/** That its first founder create it. */
export function creation({ name: cluster, generation, id, founders }: ClusterRecord): ICall {
  const named = founders.map((f) => ({ ...f, object: `${keyOf(cluster, generation)}/${f.name}` }))
  const request = { cluster, generation, id: fromU64(id), founders: named }
  return call(Method.CREATE, quorate.member.CreateRequest, request, { timeoutMs: 7000 })
}
