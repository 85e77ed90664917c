/** The content of etcd's buckets beside the keys. It is encoded here, and decoded by parse.ts. */

import {
  type AuthRow,
  Kind,
  type Permission,
  roleOf,
  stateOf,
  type User,
  userOf,
} from '../auth/index.ts'
import { compareBytes, textOf } from '../base/bytes.ts'
import type { MemberInfo, Membership } from '../cluster/membership.ts'
import { writePermissions } from '../etcd/auth.ts'
import type { Alarm } from '../etcd/maintenance.ts'
import { leaseBytes } from '../lease/index.ts'
import { ReverseWriter } from '../proto/wire.ts'
import type { LeaseId, LogIndex, Revision, Term } from '../types.ts'

const encoder = new TextEncoder()

/**
 * All of etcd's buckets, in the order in which a backup fills them. A file has each of them, even
 * if it is empty.
 */
export const BUCKETS = [
  'key',
  'lease',
  'authUsers',
  'authRoles',
  'auth',
  'alarm',
  'cluster',
  'members',
  'members_removed',
  'meta',
] as const
export type BucketName = (typeof BUCKETS)[number]

/** Eight bytes, big-endian, as etcd writes numbers. */
export function uint64Bytes(n: bigint): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, n)
  return bytes
}

/** A revision as etcd writes it: main, an underscore, sub. */
export function revisionBytes(main: Revision, sub = 0): Uint8Array {
  const bytes = new Uint8Array(17)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(0, BigInt(main))
  bytes[8] = 0x5f
  view.setBigUint64(9, BigInt(sub))
  return bytes
}

/** leasepb.Lease, by its id. */
export function leaseEntry(id: LeaseId, ttl: number): readonly [Uint8Array, Uint8Array] {
  const w = new ReverseWriter(32)
  w.number(2, ttl)
  w.bigint(1, id)
  return [leaseBytes(id), w.finish()]
}

/** authpb.User; etcd writes options even where there are none. */
function userValue({ name, password, roles, noPassword }: User): Uint8Array {
  const w = new ReverseWriter(128)
  const { mark } = w
  w.bool(1, noPassword)
  w.submessage(4, mark)
  for (const role of roles.toReversed()) w.stringPresent(3, role)
  w.bytes(2, password)
  w.string(1, name)
  return w.finish()
}

/** authpb.Role. */
function roleValue(name: string, permissions: readonly Permission[]): Uint8Array {
  const w = new ReverseWriter(128)
  writePermissions(w, permissions)
  w.string(1, name)
  return w.finish()
}

export interface BucketEntry {
  readonly bucket: BucketName
  readonly key: Uint8Array
  readonly value: Uint8Array
}

function entry(bucket: BucketName, key: string, value: Uint8Array | string): BucketEntry {
  return {
    bucket,
    key: encoder.encode(key),
    value: typeof value === 'string' ? encoder.encode(value) : value,
  }
}

/** The entry of a row that is a user or a role; null: the row is neither. */
export function authEntry({ kind, key, data }: AuthRow): BucketEntry | null {
  const name = textOf(key)
  if (kind === Kind.User) return { bucket: 'authUsers', key, value: userValue(userOf(name, data)) }
  return kind === Kind.Role
    ? { bucket: 'authRoles', key, value: roleValue(name, roleOf(data)) }
    : null
}

/** The state of the whole cluster, without its rows. */
export interface ClusterState {
  readonly membership: Membership
  readonly voters: readonly bigint[]
  readonly learners: readonly bigint[]
  readonly alarms: readonly Alarm[]
  /** Target version of a downgrade under way; empty: there is none. */
  readonly downgrade: string
  readonly index: LogIndex
  readonly term: Term
  /** −1: nothing was ever compacted. */
  readonly compacted: Revision
  /** The row of auth's state; null: it was never changed. */
  readonly auth: AuthRow | null
  readonly clusterVersion: string
  readonly storageVersion: string
}

/** The entries of the small buckets, in the order of the buckets, then of the keys. */
export function clusterEntries(state: ClusterState): BucketEntry[] {
  const { membership } = state
  const list = [
    ...authState(state.auth),
    ...state.alarms.map(alarmEntry),
    entry('cluster', 'clusterVersion', state.clusterVersion),
    ...membership.members.map((m) => entry('members', hexId(m.id), memberJson(m))),
    ...membership.removed.map((id) => entry('members_removed', hexId(id), 'removed')),
    entry('meta', 'confState', confJson(state)),
    entry('meta', 'consistent_index', uint64Bytes(BigInt(state.index))),
    entry('meta', 'storageVersion', state.storageVersion),
    entry('meta', 'term', uint64Bytes(BigInt(state.term))),
  ]
  if (state.downgrade !== '') {
    const info = { 'target-version': state.downgrade, enabled: true }
    list.push(entry('cluster', 'downgrade', JSON.stringify(info)))
  }
  if (state.compacted >= 0) {
    for (const mark of ['scheduledCompactRev', 'finishedCompactRev'])
      list.push(entry('meta', mark, revisionBytes(state.compacted)))
  }
  return list.sort(
    (a, b) => BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) || compareKeys(a, b),
  )
}

function compareKeys(a: BucketEntry, b: BucketEntry): number {
  return compareBytes(a.key, b.key)
}

function authState(row: AuthRow | null): BucketEntry[] {
  const { enabled, revision } = stateOf(row?.data ?? null)
  return [
    entry('auth', 'authEnabled', new Uint8Array([enabled ? 1 : 0])),
    entry('auth', 'authRevision', uint64Bytes(BigInt(revision))),
  ]
}

/** etcd keeps an alarm in its key alone. */
function alarmEntry({ member, type }: Alarm): BucketEntry {
  const w = new ReverseWriter(32)
  w.number(2, type)
  w.bigint(1, member)
  return { bucket: 'alarm', key: w.finish(), value: new Uint8Array(0) }
}

function hexId(id: bigint): string {
  return id.toString(16)
}

/** Ids have 64 bits, which JSON.stringify can't write. */
function memberJson({ id, peerURLs, learner, name, clientURLs }: MemberInfo): string {
  const { peers, ...rest } = {
    peers: peerURLs,
    ...(learner ? { isLearner: true } : {}),
    ...(name === '' ? {} : { name }),
    ...(clientURLs.length === 0 ? {} : { clientURLs }),
  }
  const more = JSON.stringify(rest).slice(1, -1)
  return `{"id":${id},"peerURLs":${JSON.stringify(peers)}${more === '' ? '' : `,${more}`}}`
}

function confJson({ voters, learners }: ClusterState): string {
  const more = learners.length === 0 ? '' : `"learners":[${learners.join(',')}],`
  return `{"voters":[${voters.join(',')}],${more}"auto_leave":false}`
}
