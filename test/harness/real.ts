/**
 * The member of src/member/ behind a node's door, and what can be seen of it. In the simulator,
 * import it after mutateSource.
 */
import { readRows } from '../../src/auth/index.ts'
import type { Membership } from '../../src/cluster/membership.ts'
import { Errors } from '../../src/errors.ts'
import type { Member } from '../../src/member/member.ts'
import { SqlLog } from '../../src/member/storage/raft-log.ts'
import type { Ports, Sql } from '../../src/ports.ts'
import type { Entry } from '../../src/raft/index.ts'
import { logIndex } from '../../src/types.ts'
import type { Inspection, SimMember } from './door.ts'

const STOPPED = Errors.stopped().message

const BLANK: Inspection = {
  blank: true,
  id: 0n,
  term: 0,
  vote: 0n,
  role: 0,
  lead: 0n,
  commit: 0,
  applied: 0,
  firstIndex: 1,
  lastIndex: 0,
  revision: 0,
  compactRevision: 0,
  firstFormat: 0,
  restoring: false,
  conf: { voters: [], votersOutgoing: [], learners: [] },
  membership: { version: 0, ids: [], text: '' },
  departed: false,
  termOf: () => null,
  entryAt: () => null,
  appended: () => null,
  hashKV: () => null,
  longWork: null,
  shortLeases: 0,
  alarms: [],
  watchesLevel: false,
}

const REMEMBERED = 64
/** The newest entries of each log, though it may have overwritten them. */
const newest = new WeakMap<SqlLog, Map<number, Entry>>()

/** For what happens to a log within one event. */
function rememberAppended(): void {
  const { append, reset } = SqlLog.prototype
  SqlLog.prototype.append = function (this: SqlLog, entries: readonly Entry[]) {
    const known = newest.get(this) ?? new Map<number, Entry>()
    newest.set(this, known)
    for (const entry of entries) {
      known.set(entry.index, entry)
      known.delete(entry.index - REMEMBERED)
    }
    append.call(this, entries)
  }
  SqlLog.prototype.reset = function (this: SqlLog, ...state: Parameters<typeof reset>) {
    newest.delete(this)
    reset.call(this, ...state)
  }
}
rememberAppended()

/** The door of `member`, which lives on `ports`. */
export function doorOf(member: Member, ports: Ports): SimMember {
  return {
    calls: (list, reply) => member.calls(list, reply),
    peer: (body) => member.peer(body),
    acceptStream: (stream) => member.acceptStream(stream),
    openWatch: (socket, options) => member.openWatch(socket, options),
    watchMessage: (socket, data) => member.watchMessage(socket, data),
    watchClosed: (socket) => member.watchClosed(socket),
    alarm: () => member.alarm(),
    awake: () => ({
      ms: member.replica?.sleeper.awakeMs(ports.clock.now()) ?? 0,
      times: member.replica?.sleeper.wakes ?? 0,
    }),
    inspect: () => inspect(member, ports),
  }
}

function text(membership: Membership): string {
  return JSON.stringify(membership, (_, v: unknown) => (typeof v === 'bigint' ? v.toString(16) : v))
}

/** All that the members should hold alike beside their keys. */
function authHash(revision: number, sql: Sql): number {
  let hash = revision
  for (const { kind, key, data } of readRows(sql)) {
    for (const byte of [kind, ...key, ...data]) hash = (Math.imul(hash, 31) + byte) | 0
  }
  return hash
}

function inspect(member: Member, ports: Ports): Inspection {
  const seen = member.inspect()
  const { replica } = member
  if (seen.blank || replica === null)
    return { ...BLANK, departed: member.refusal?.message === STOPPED }
  const { store, log, membership } = replica
  return {
    ...seen,
    membership: {
      version: membership.version,
      ids: membership.members.map((m) => m.id),
      get text() {
        return text(membership)
      },
    },
    departed: false,
    termOf: (i) => seen.termOf(logIndex(i)),
    entryAt: (i) => {
      const found = log.entries(logIndex(i), logIndex(i + 1), Number.MAX_SAFE_INTEGER)
      return typeof found === 'string' ? null : (found[0] ?? null)
    },
    appended: (i) => newest.get(log)?.get(i) ?? null,
    hashKV: () => {
      if (store.restoring) return null
      const job = store.hashKV(0)
      for (;;) {
        const answer = job.step(1_000_000, Number.MAX_SAFE_INTEGER)
        if (answer !== null) return answer.hash ^ authHash(store.auth.revision, ports.sql)
      }
    },
    alarms: replica.flags.alarms.map((a) => `${a.member}:${a.type}`),
    get shortLeases() {
      return store.restoring ? 0 : store.leases(null, 100_000).filter((l) => l.ttl < 60).length
    },
    get watchesLevel() {
      return (
        !store.restoring &&
        !replica.watches.hub.behind &&
        replica.watches.hub.level === store.revision
      )
    },
    get longWork() {
      if (store.restoring || store.importing !== null) return 'snapshot being received'
      if (store.pendingJob !== null) return 'sliced write'
      if (!store.physicalDone(store.compactRevision)) return 'compaction'
      return null
    },
  }
}
