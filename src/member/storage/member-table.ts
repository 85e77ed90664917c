/**
 * What a member keeps of itself beside log and data: its identity, its term and vote, the cluster's
 * members. Each is one row in the table `member`. An object without that table is blank: it has
 * written nothing yet.
 */
import {
  type MemberInfo,
  type Membership,
  memberFromWire,
  membershipFromWire,
  membershipToWire,
  memberToWire,
} from '../../cluster/membership.ts'
import { blob, firstRow, type Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import type { ConfState } from '../../raft/index.ts'
import {
  type ClusterId,
  clusterId,
  type LogIndex,
  logIndex,
  type MemberId,
  memberId,
  NO_MEMBER,
  type Term,
  term,
} from '../../types.ts'
import { confFromWire, confToWire } from './peer-codec.ts'

/** Version of everything this member writes. Newer data is refused, never guessed at. */
export const STORAGE_FORMAT = 1

export interface Identity {
  readonly clusterName: string
  readonly cluster: ClusterId
  /** The id with which the cluster was made; it has another now if it has begun anew since. */
  readonly origin: ClusterId
  /** New for each cluster that is made under a name; 0: the default one. */
  readonly generation: number
  readonly id: MemberId
  /** This member made the cluster, and introduces the others. */
  readonly creator: boolean
  /** The cluster began with a state, which only its maker had. */
  readonly restored: boolean
  /**
   * The cluster's format when it was made: its log begins in this format, whichever member replays
   * it and whenever.
   */
  readonly format: number
  /** In a member that was added: which of its object's lives was introduced; 0: a founder's. */
  readonly incarnation: bigint
  /** Clusters that this one was before it began anew from this member. */
  readonly former: readonly Former[]
  /**
   * In the member that made a cluster with a state: SHA-256 of the database that the state comes
   * from; absent: not known.
   */
  readonly sum?: Uint8Array
}

export interface Former {
  readonly cluster: ClusterId
  /** Members that have not heard yet that they are removed. */
  readonly unnotified: readonly MemberInfo[]
}

/** Raft's hard state as the table holds it, and the last leader. */
export interface StoredHardState {
  readonly term: Term
  readonly vote: MemberId
  /** The log is committed at least up to here: noted with every change of membership. */
  readonly commit: LogIndex
  /** The leader when this member last fell asleep, as a hint; NO_MEMBER: none was known. */
  readonly lead: MemberId
}

export class NewerDataError extends Error {
  constructor(format: number, knows = STORAGE_FORMAT) {
    super(
      `quorate: this member's data is of format ${format}, this code knows ${knows}: deploy newer code`,
    )
    this.name = 'NewerDataError'
  }
}

export function isBlank(sql: Sql): boolean {
  return (
    firstRow(sql.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'member'")) ===
    null
  )
}

function createTable(sql: Sql): void {
  sql.run('CREATE TABLE member(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID')
}

export function createDisk(
  sql: Sql,
  identity: Identity,
  membership: Membership,
  conf: ConfState,
): void {
  createTable(sql)
  saveIdentity(sql, identity)
  saveHardState(sql, { term: term(0), vote: NO_MEMBER, commit: logIndex(0), lead: NO_MEMBER })
  saveMembership(sql, membership, conf)
}

export function saveIdentity(sql: Sql, identity: Identity): void {
  const wire = {
    version: STORAGE_FORMAT,
    clusterName: identity.clusterName,
    cluster: fromU64(identity.cluster),
    id: fromU64(identity.id),
    creator: identity.creator,
    restored: identity.restored,
    incarnation: fromU64(identity.incarnation),
    generation: identity.generation,
    origin: fromU64(identity.origin),
    former: identity.former.map((f) => ({
      cluster: fromU64(f.cluster),
      untold: f.unnotified.map(memberToWire),
    })),
    ...(identity.sum === undefined ? {} : { sum: identity.sum }),
    ...(identity.format === 1 ? {} : { format: identity.format }),
  }
  write(sql, 'identity', quorate.member.Identity.encode(wire).finish())
}

function write(sql: Sql, name: string, value: Uint8Array): void {
  sql.run('INSERT OR REPLACE INTO member VALUES(?, ?)', name, value)
}

function read(sql: Sql, name: string): Uint8Array | null {
  const row = firstRow(sql.query('SELECT value FROM member WHERE name = ?', name))
  return row === null ? null : blob(row[0])
}

function need(sql: Sql, name: string): Uint8Array {
  const value = read(sql, name)
  if (value === null) throw new Error(`quorate: row '${name}' of the table 'member' is missing`)
  return value
}

/** @throws NewerDataError */
export function loadIdentity(sql: Sql): Identity {
  const wire = quorate.member.Identity.decode(need(sql, 'identity'))
  if (wire.version > STORAGE_FORMAT) throw new NewerDataError(wire.version)
  return {
    clusterName: wire.clusterName,
    cluster: clusterId(toU64(wire.cluster)),
    origin: clusterId(toU64(wire.origin) || toU64(wire.cluster)),
    generation: toNumber(wire.generation),
    id: memberId(toU64(wire.id)),
    creator: wire.creator,
    restored: wire.restored,
    format: wire.format || 1,
    incarnation: toU64(wire.incarnation),
    former: wire.former.map((f) => ({
      cluster: clusterId(toU64(f.cluster)),
      unnotified: (f.untold ?? []).map(memberFromWire),
    })),
    ...(wire.sum.length > 0 ? { sum: wire.sum } : {}),
  }
}

export function loadHardState(sql: Sql): StoredHardState {
  const wire = quorate.member.HardState.decode(need(sql, 'vote'))
  return {
    term: term(toNumber(wire.term)),
    vote: memberId(toU64(wire.vote)),
    commit: logIndex(toNumber(wire.commit)),
    lead: memberId(toU64(wire.lead)),
  }
}

export function saveHardState(sql: Sql, v: StoredHardState): void {
  const wire = { term: v.term, vote: fromU64(v.vote), commit: v.commit, lead: fromU64(v.lead) }
  write(sql, 'vote', quorate.member.HardState.encode(wire).finish())
}

export function loadMembership(sql: Sql): { membership: Membership; conf: ConfState } {
  const wire = quorate.member.Membership.decode(need(sql, 'membership'))
  return { membership: membershipFromWire(wire), conf: confFromWire(wire.conf) }
}

export function saveMembership(sql: Sql, membership: Membership, conf: ConfState): void {
  const wire = { ...membershipToWire(membership), conf: confToWire(conf) }
  write(sql, 'membership', quorate.member.Membership.encode(wire).finish())
}

/** The cluster's flags, or null: nobody has set any. */
export function loadFlags(sql: Sql): quorate.member.IFlags | null {
  const bytes = read(sql, 'flags')
  if (bytes === null) return null
  const wire = quorate.member.Flags.decode(bytes)
  if (wire.version > STORAGE_FORMAT) throw new NewerDataError(wire.version)
  return wire
}

export function saveFlags(sql: Sql, flags: quorate.member.IFlags): void {
  write(sql, 'flags', quorate.member.Flags.encode(flags).finish())
}

/** The list of clusters, or null: there never was a cluster beside the default one. */
export function loadClusters(sql: Sql): quorate.member.IClusters | null {
  const bytes = read(sql, 'clusters')
  if (bytes === null) return null
  const wire = quorate.member.Clusters.decode(bytes)
  if (wire.version > STORAGE_FORMAT) throw new NewerDataError(wire.version)
  return wire
}

export function saveClusters(sql: Sql, clusters: quorate.member.IClusters): void {
  write(sql, 'clusters', quorate.member.Clusters.encode(clusters).finish())
}

/**
 * Members that have been heard of as themselves. If one of them says that it is blank, it has lost
 * what it promised to remember: it is never introduced again under its old id.
 */
export function loadKnown(sql: Sql): Set<MemberId> {
  const bytes = read(sql, 'known')
  if (bytes === null) return new Set()
  return new Set(confFromWire(quorate.member.ConfState.decode(bytes)).voters)
}

export function saveKnown(sql: Sql, known: ReadonlySet<MemberId>): void {
  write(
    sql,
    'known',
    quorate.member.ConfState.encode({ voters: [...known].map((id) => fromU64(id)) }).finish(),
  )
}

/** What is left of a member that was removed; null: the member was not removed. */
export function loadRemovedMember(sql: Sql): quorate.member.IRemovedMember | null {
  const bytes = read(sql, 'departed')
  if (bytes === null) return null
  const wire = quorate.member.RemovedMember.decode(bytes)
  if (wire.version > STORAGE_FORMAT) throw new NewerDataError(wire.version)
  return wire
}

/** Replaces all that this member kept of itself, if it was one. */
export function saveRemovedMember(sql: Sql, departed: quorate.member.IRemovedMember): void {
  if (isBlank(sql)) createTable(sql)
  write(
    sql,
    'departed',
    quorate.member.RemovedMember.encode({ ...departed, version: STORAGE_FORMAT }).finish(),
  )
  sql.run("DELETE FROM member WHERE name <> 'departed'")
}

/**
 * What a leader wrote down when it went to sleep. The deadlines in its lease rows are right if the
 * log still ends in its term.
 */
export interface LeaseSleepMarker {
  readonly term: number
  /** When the leader began to lead, on the lease clock, milliseconds since the epoch. */
  readonly start: number
  /** How far the lease clock was behind the wall clock, milliseconds. */
  readonly behind: number
  /** The wall clock when the leader went to sleep, milliseconds since the epoch. */
  readonly at: number
}

/** Null: the last leader's sleep was not planned, or another member led. @throws NewerDataError */
export function loadLeaseSleepMarker(sql: Sql): LeaseSleepMarker | null {
  const bytes = read(sql, 'lease rest')
  if (bytes === null) return null
  const { version, term, start, behind, at } = quorate.member.LeaseSleepMarker.decode(bytes)
  if (version > STORAGE_FORMAT) throw new NewerDataError(version)
  return {
    term: toNumber(term),
    start: toNumber(start),
    behind: toNumber(behind),
    at: toNumber(at),
  }
}

export function saveLeaseSleepMarker(sql: Sql, marker: LeaseSleepMarker): void {
  write(
    sql,
    'lease rest',
    quorate.member.LeaseSleepMarker.encode({ version: STORAGE_FORMAT, ...marker }).finish(),
  )
}

export function removeLeaseSleepMarker(sql: Sql): void {
  sql.run("DELETE FROM member WHERE name = 'lease rest'")
}

/**
 * The state of compaction by time or revision, so that a sleep or a crash of the leader loses
 * nothing.
 */
export interface CompactionState {
  /** The newest revision at each time, milliseconds since the epoch; oldest first. */
  samples: { readonly time: number; readonly revision: number }[]
  /** The last compaction, and when it was made; at first: 0, and when this member began. */
  revision: number
  at: number
  /**
   * When the alarm is to go off; 0: nothing is left to compact. A sleep between two looks must not
   * put the next look off.
   */
  due: number
}

/** Null: this member has never led with compaction on. @throws NewerDataError */
export function loadCompactionState(sql: Sql): CompactionState | null {
  const bytes = read(sql, 'compaction')
  if (bytes === null) return null
  const wire = quorate.member.CompactionSamples.decode(bytes)
  if (wire.version > STORAGE_FORMAT) throw new NewerDataError(wire.version)
  const samples = wire.times.map((time, i) => ({
    time: toNumber(time),
    revision: toNumber(wire.revisions[i]),
  }))
  return {
    samples,
    revision: toNumber(wire.revision),
    at: toNumber(wire.at),
    due: toNumber(wire.due),
  }
}

export function saveCompactionState(
  sql: Sql,
  { samples, revision, at, due }: CompactionState,
): void {
  const times = samples.map((s) => s.time)
  const revisions = samples.map((s) => s.revision)
  const wire = { version: STORAGE_FORMAT, times, revisions, revision, at, due }
  write(sql, 'compaction', quorate.member.CompactionSamples.encode(wire).finish())
}

/** The leader's state of comparing hashes, so that a sleep without memory loses nothing. */
export interface CorruptionState {
  /** The revision that was compared last; 0: none was. */
  readonly checked: number
  /**
   * When the next comparison is due, milliseconds since the epoch; 0: nothing was written since the
   * last.
   */
  readonly due: number
}

/** @throws NewerDataError */
export function loadCorruptionState(sql: Sql): CorruptionState {
  const bytes = read(sql, 'corruption')
  if (bytes === null) return { checked: 0, due: 0 }
  const { version, checked, due } = quorate.member.CorruptionState.decode(bytes)
  if (version > STORAGE_FORMAT) throw new NewerDataError(version)
  return { checked: toNumber(checked), due: toNumber(due) }
}

export function saveCorruptionState(sql: Sql, state: CorruptionState): void {
  write(
    sql,
    'corruption',
    quorate.member.CorruptionState.encode({ version: STORAGE_FORMAT, ...state }).finish(),
  )
}
