/**
 * The list of clusters as this member of the default cluster has it: one row, changed by entries,
 * sent with a snapshot.
 */
import {
  type ClusterList,
  changedList,
  checkList,
  NO_CLUSTERS,
  refusalOfList,
} from '../../cluster/list.ts'
import { listFromWire, listToWire } from '../../cluster/list-wire.ts'
import type { EtcdError } from '../../errors.ts'
import { Result } from '../../mvcc/index.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import type { ListRequest } from '../storage/log-entry.ts'
import { loadClusters, STORAGE_FORMAT, saveClusters } from '../storage/member-table.ts'

/** Refusals are stored with a request id as numbers that follow this one. */
const FIRST_RESULT = Result.Foreign + 200

/**
 * Why an entry changed nothing, from the result stored with its request id; null: it changed the
 * list.
 */
export function refusalOfResult(result: number, { change }: ListRequest): EtcdError | null {
  return refusalOfList(Math.max(0, result - FIRST_RESULT), change)
}

/** Guards the list as of what this member has applied. */
export class Clusters {
  readonly #sql: Ports['sql']
  readonly #log: Ports['host']['log']
  #list: ClusterList = NO_CLUSTERS

  constructor({ sql, host }: Pick<Ports, 'sql' | 'host'>) {
    this.#sql = sql
    this.#log = (level, event, fields) => host.log(level, event, fields)
    const wire = loadClusters(sql)
    if (wire !== null) this.#list = listFromWire(wire)
  }

  get list(): ClusterList {
    return this.#list
  }

  /** Applies one entry, in apply's transaction. */
  apply({ change }: ListRequest): number {
    const reason = checkList(this.#list, change)
    const list = reason === 0 ? changedList(this.#list, change) : this.#list
    if (list !== this.#list) {
      this.#list = list
      saveClusters(this.#sql, this.toWire())
      const what = 'name' in change ? { name: change.name } : { generation: change.generation }
      this.#log('debug', 'clusters', { change: change.kind, ...what })
    }
    return FIRST_RESULT + reason
  }

  toWire(): quorate.member.IClusters {
    return { version: STORAGE_FORMAT, ...listToWire(this.#list) }
  }

  /** Takes a snapshot's list, in the turn that takes the snapshot's last piece. */
  restore(wire: quorate.member.IClusters | null): void {
    this.#list = wire === null ? NO_CLUSTERS : listFromWire(wire)
    if (wire !== null) saveClusters(this.#sql, this.toWire())
  }
}
