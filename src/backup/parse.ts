/**
 * Decodes the content of etcd's buckets: versions of keys, leases, users, roles, alarms. A file may
 * come from anybody, so anything that etcd would not write is an error.
 */

import { type AuthRow, rowOfRole, rowOfUser } from '../auth/index.ts'
import { textOf } from '../base/bytes.ts'
import type { Entry } from '../bbolt/index.ts'
import { EtcdError } from '../errors.ts'
import { permissionOf } from '../etcd/auth.ts'
import { Fields } from '../etcd/fields.ts'
import { MAX_LEASE_TTL, MAX_REQUEST_BYTES, MAX_RESTORED_REVISION } from '../limits.ts'
import type { quorate } from '../proto/generated/member.js'
import { fromU64 } from '../proto/int64.ts'
import { type LeaseId, type LogIndex, leaseId, type Revision, revision } from '../types.ts'

/** The database is not etcd's, or it can't be taken over. */
export class SnapshotError extends Error {
  constructor(what: string) {
    super(`not a snapshot that can be restored: ${what}`)
    this.name = 'SnapshotError'
  }
}

/** A version of a key; `version` 0: a delete. */
export interface KeptVersion {
  readonly main: Revision
  readonly sub: number
  readonly key: Uint8Array
  readonly createRev: Revision
  readonly version: number
  readonly value: Uint8Array
  readonly lease: LeaseId
}

const NOTHING = new Uint8Array(0)
/** Bound on the changes of one revision; a request with so many would be far too large. */
const MAX_SUB = 2 ** 31 - 1
const TOMBSTONE = 0x74

/** Bytes that can't be decoded are an error of the file. */
function sound<T>(read: () => T): T {
  try {
    return read()
  } catch (e) {
    if (e instanceof EtcdError) throw new SnapshotError(e.message)
    throw e
  }
}

/** A row may be no larger than one that a request to Quorate could have written. */
function checkRow(what: string, bytes: number): void {
  if (bytes > MAX_REQUEST_BYTES)
    throw new SnapshotError(`${what} of ${bytes} bytes, more than ${MAX_REQUEST_BYTES}`)
}

/** Throws SnapshotError for a revision so high that the following ones would not be exact. */
export function checkRevision(n: number): Revision {
  if (n > MAX_RESTORED_REVISION)
    throw new SnapshotError(`a revision of ${n}, beyond ${MAX_RESTORED_REVISION}`)
  return revision(n)
}

function numberOf(bytes: Uint8Array, at: number): number {
  const n = new DataView(bytes.buffer, bytes.byteOffset + at, 8).getBigUint64(0)
  if (n > BigInt(Number.MAX_SAFE_INTEGER)) throw new SnapshotError(`a number of ${n}`)
  return Number(n)
}

function safe(n: bigint): number {
  if (n < 0n || n > BigInt(Number.MAX_SAFE_INTEGER)) throw new SnapshotError(`a number of ${n}`)
  return Number(n)
}

/**
 * An entry of bucket `key`. An entry with an empty key is the mark that `etcdutl snapshot restore
 * --bump-revision` leaves.
 */
export function versionOf({ key, value }: Entry): KeptVersion {
  const tombstone = key.length === 18 && key[17] === TOMBSTONE
  if ((key.length !== 17 && !tombstone) || key[8] !== 0x5f)
    throw new SnapshotError('a key that is no revision')
  const [main, sub] = [checkRevision(numberOf(key, 0)), numberOf(key, 9)]
  if (sub > MAX_SUB) throw new SnapshotError(`change ${sub} of one revision`)
  const f = sound(() => new Fields(value))
  checkRow('a key and its value', f.bytes(1).length + f.bytes(5).length)
  if (tombstone)
    return {
      main,
      sub,
      key: f.bytes(1),
      createRev: revision(0),
      version: 0,
      value: NOTHING,
      lease: leaseId(0n),
    }
  const [version, createRev] = [safe(f.bigint(4)), revision(safe(f.bigint(2)))]
  if (f.bytes(1).length > 0) {
    if (version < 1 || safe(f.bigint(3)) !== main)
      throw new SnapshotError('a version of another revision')
    // A revision changes a key at most once.
    if (createRev > main || version > main)
      throw new SnapshotError('a version that came before its key')
  }
  return {
    main,
    sub,
    key: f.bytes(1),
    createRev,
    version,
    value: f.bytes(5),
    lease: leaseId(f.bigint(6)),
  }
}

/** A mark of compaction in bucket `meta`. */
export function markOf(value: Uint8Array | undefined): Revision {
  if (value === undefined) return revision(-1)
  if (value.length < 17) throw new SnapshotError('a compaction of no revision')
  return revision(numberOf(value, 0))
}

export function uint64Of(value: Uint8Array | undefined): number {
  return value === undefined || value.length !== 8 ? 0 : numberOf(value, 0)
}

/** leasepb.Lease. The seconds left if they were written, else all that were granted. */
export function leaseOf({ value }: Entry): {
  readonly id: LeaseId
  readonly ttl: number
  readonly remaining: number
} {
  const f = sound(() => new Fields(value))
  const [ttl, remaining] = [safe(f.bigint(2)), safe(f.bigint(3))]
  if (ttl > MAX_LEASE_TTL) throw new SnapshotError(`a lease of ${ttl} seconds`)
  return {
    id: leaseId(f.bigint(1)),
    ttl,
    remaining: remaining > 0 ? Math.min(remaining, ttl) : ttl,
  }
}

/** authpb.User, as a row of auth's; `since`: the log index from which its tokens count. */
export function userOf({ value }: Entry, since: LogIndex): AuthRow {
  checkRow('a user', value.length)
  const f = sound(() => new Fields(value))
  const noPassword = sound(() => new Fields(f.bytes(4))).bigint(1) !== 0n
  const roles = f.list(3).map((role) => textOf(role))
  return rowOfUser({ name: f.text(1), password: f.bytes(2), roles, noPassword, since })
}

/** authpb.Role. */
export function roleOf({ value }: Entry): AuthRow {
  checkRow('a role', value.length)
  const f = sound(() => new Fields(value))
  return sound(() => rowOfRole(f.text(1), f.list(2).map(permissionOf)))
}

export function alarmOf({ key }: Entry): quorate.member.IAlarm {
  const f = sound(() => new Fields(key))
  return { member: fromU64(f.uint64(1)), type: f.int32(2) }
}

/** Target version of a downgrade under way; empty: there is none. */
export function downgradeOf(value: Uint8Array | undefined): string {
  if (value === undefined) return ''
  let info: { 'target-version'?: unknown; enabled?: unknown } | null
  try {
    info = JSON.parse(textOf(value)) as typeof info
  } catch {
    throw new SnapshotError('a downgrade that is no JSON')
  }
  const target = info?.['target-version']
  if (info?.enabled !== true || typeof target !== 'string') return ''
  if (!/^\d{1,9}(\.\d{1,9}){1,2}$/.test(target))
    throw new SnapshotError('a downgrade to no version')
  return target
}

/**
 * Throws where the file is of a newer etcd than this code knows. An etcd before 3.6 writes no
 * version.
 */
export function checkVersion(value: Uint8Array | undefined, known: string): void {
  if (value === undefined) return
  const version = textOf(value)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [knownMajor = 0, knownMinor = 0] = known.split('.').map(Number)
  if (major !== knownMajor || !(minor <= knownMinor))
    throw new SnapshotError(`of storage version ${version}, not ${known}`)
}
