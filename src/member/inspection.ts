import type { ConfState, Role } from '../raft/index.ts'
import { type LogIndex, logIndex, type MemberId } from '../types.ts'
import type { Replica } from './replica/replica.ts'

/** What tests and metrics may read. */
export interface Inspection {
  readonly blank: boolean
  readonly id: MemberId
  readonly term: number
  readonly vote: MemberId
  readonly role: Role
  readonly lead: MemberId
  readonly commit: number
  readonly applied: number
  readonly firstIndex: number
  readonly lastIndex: number
  readonly revision: number
  readonly compactRevision: number
  readonly restoring: boolean
  readonly conf: ConfState
  readonly boot: bigint
  /** The format in which the cluster's log begins. */
  readonly firstFormat: number
  termOf(i: LogIndex): number | null
}

export function inspect(r: Replica): Inspection {
  return {
    blank: false,
    id: r.identity.id,
    term: r.term,
    vote: r.vote,
    role: r.role,
    lead: r.lead,
    commit: r.commit,
    applied: r.store.appliedIndex,
    firstIndex: r.log.firstIndex(),
    lastIndex: r.log.lastIndex(),
    revision: r.store.revision,
    compactRevision: r.store.compactRevision,
    restoring: r.store.restoring,
    conf: r.conf,
    boot: r.boot,
    firstFormat: r.identity.format,
    termOf: (i) => {
      const t = r.log.term(logIndex(i))
      return typeof t === 'string' ? null : t
    },
  }
}
