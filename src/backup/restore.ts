/**
 * etcd's database as the state that a cluster begins with: the chunks that a store takes as a
 * snapshot (src/mvcc/import.ts).
 */

import { type AuthRow, rowOfState } from '../auth/index.ts'
import { textOf } from '../base/bytes.ts'
import type { Entry, Reader } from '../bbolt/index.ts'
import { leaseBytes } from '../lease/index.ts'
import { RESTORE_ALARMS } from '../limits.ts'
import { ChangeList, encodeEntries, encodeSnapshotHeader, Result } from '../mvcc/index.ts'
import type { quorate as member } from '../proto/generated/member.js'
import { quorate } from '../proto/generated/storage.js'
import { higher, logIndex, NO_LEASE, type Revision, revision } from '../types.ts'
import { uint64Bytes } from './buckets.ts'
import {
  alarmOf,
  checkRevision,
  checkVersion,
  downgradeOf,
  type KeptVersion,
  leaseOf,
  markOf,
  roleOf,
  SnapshotError,
  uint64Of,
  userOf,
  versionOf,
} from './parse.ts'

const wire = quorate.storage
const NOTHING = new Uint8Array(0)
/** Index of the one log entry that stands for everything before the restore. */
const INDEX = logIndex(1)

export interface RestoreOptions {
  /**
   * Raises the revision by so much and compacts all before it, like etcdutl's --bump-revision with
   * --mark-compacted. 0: the revision stays.
   */
  readonly bump: number
  /** The newest storage version that this code knows, as "3.7.0". */
  readonly storageVersion: string
  /** Milliseconds since the epoch: each lease has its whole time from then on. */
  readonly now: number
  readonly chunkRows: number
  readonly chunkBytes: number
  /** A row that lists changes is closed above these sizes. */
  readonly rowChanges: number
  readonly rowBytes: number
}

export interface RestoredState {
  readonly revision: Revision
  /** −1: nothing was ever compacted. */
  readonly compacted: Revision
  /** An encoded SnapshotHeader. */
  readonly header: Uint8Array
  readonly flags: member.member.IFlags
}

type Meta = ReadonlyMap<string, Uint8Array>

/** The entries of a bucket that have one of these names. */
async function mapOf(reader: Reader, bucket: string, names: readonly string[]): Promise<Meta> {
  const map = new Map<string, Uint8Array>()
  for await (const { key, value } of reader.entries(bucket)) {
    const name = textOf(key)
    if (names.includes(name)) map.set(name, value.slice())
  }
  return map
}

/**
 * Reads which state a file holds. A pass over the keys' revisions finds the newest one. Throws
 * SnapshotError and FormatError.
 */
export async function readState(reader: Reader, options: RestoreOptions): Promise<RestoredState> {
  if (!reader.buckets.includes('key') || !reader.buckets.includes('meta'))
    throw new SnapshotError('it has no keys')
  const meta = await mapOf(reader, 'meta', [
    'storageVersion',
    'scheduledCompactRev',
    'finishedCompactRev',
  ])
  checkVersion(meta.get('storageVersion'), options.storageVersion)
  const [scheduled, finished] = [
    markOf(meta.get('scheduledCompactRev')),
    markOf(meta.get('finishedCompactRev')),
  ]
  const compactedThere = higher(scheduled, finished)
  const newest = await reader.last('key')
  const main = newest === null ? 1 : versionOf(newest).main
  // The newest revision may have been a delete that compaction removed: then etcd uses the mark of
  // compaction.
  const newestRevision = checkRevision(Math.max(1, main, compactedThere) + options.bump)
  const compacted = options.bump > 0 ? newestRevision : compactedThere
  const alarms: member.member.IAlarm[] = []
  for await (const entry of reader.entries('alarm')) {
    if (alarms.length >= RESTORE_ALARMS)
      throw new SnapshotError(`it has more than ${RESTORE_ALARMS} alarms`)
    alarms.push(alarmOf(entry))
  }
  const cluster = await mapOf(reader, 'cluster', ['downgrade'])
  const purged = compacted === finished
  const header = encodeSnapshotHeader({
    index: INDEX,
    revision: newestRevision,
    compactRevision: compacted,
    fromRevision: revision(0),
    fromIndex: logIndex(0),
    merged: { rev: revision(0), idx: logIndex(0), part: 0 },
    unpurged: !purged,
  })
  return {
    revision: newestRevision,
    compacted,
    header,
    flags: { alarms, downgrade: downgradeOf(cluster.get('downgrade')) },
  }
}

/**
 * The whole state, in chunks. The last chunk makes the state visible, so it goes with the call that
 * makes the cluster.
 */
export async function* chunksOf(
  reader: Reader,
  state: RestoredState,
  options: RestoreOptions,
): AsyncGenerator<{ readonly data: Uint8Array; readonly last: boolean }> {
  const chunks = new Chunks(state, options)
  for await (const entry of reader.entries('key')) {
    chunks.version(versionOf(entry))
    if (chunks.full) yield { data: chunks.encode(false), last: false }
  }
  chunks.endOfKeys()
  for await (const entry of reader.entries('lease')) {
    chunks.lease(leaseOf(entry))
    if (chunks.full) yield { data: chunks.encode(false), last: false }
  }
  for (const [bucket, rowOf] of [
    ['authUsers', (entry: Entry) => userOf(entry, INDEX)],
    ['authRoles', roleOf],
  ] as const) {
    for await (const entry of reader.entries(bucket)) {
      chunks.auth(rowOf(entry))
      if (chunks.full) yield { data: chunks.encode(false), last: false }
    }
  }
  const auth = await mapOf(reader, 'auth', ['authEnabled', 'authRevision'])
  const enabled = auth.get('authEnabled')?.[0] === 1
  chunks.auth(
    rowOfState({
      enabled,
      revision: checkRevision(Math.max(1, uint64Of(auth.get('authRevision')))),
      enabledAt: enabled ? INDEX : logIndex(0),
    }),
  )
  yield { data: chunks.encode(false), last: false }
  yield { data: chunks.encode(true), last: true }
}

/** Guards the chunk that is being filled, and the row of changes in it. */
class Chunks {
  readonly #state: RestoredState
  readonly #options: RestoreOptions
  #number = 0n
  #rows: quorate.storage.SnapshotRow.$Properties[] = []
  #versions: quorate.storage.SnapshotVersion.$Properties[] = []
  #leases: quorate.storage.SnapshotLease.$Properties[] = []
  #auth: AuthRow[] = []
  #count = 0
  #bytes = 0
  #list = new ChangeList()
  /** The revision of the last change, and the number of that revision's next row. */
  #main = revision(0)
  #part = 0
  /** The revision before that of the last change. */
  #before = revision(0)

  constructor(state: RestoredState, options: RestoreOptions) {
    this.#state = state
    this.#options = options
  }

  get full(): boolean {
    return this.#count >= this.#options.chunkRows || this.#bytes >= this.#options.chunkBytes
  }

  version(v: KeptVersion): void {
    // The mark of an earlier bump: it has no key, so nobody could ever remove it.
    if (v.key.length === 0) return
    if (v.main !== this.#main) this.#revisionEnds(v.main)
    else if (
      this.#list.count >= this.#options.rowChanges ||
      this.#list.bytes >= this.#options.rowBytes
    )
      this.#part = this.#flushPart()
    this.#list.add(v.main, v.sub, v.key, v.version === 0)
    this.#versions.push({
      key: v.key,
      rev: v.main,
      sub: v.sub,
      createRev: v.createRev,
      version: v.version,
      lease: v.lease === NO_LEASE ? NOTHING : leaseBytes(v.lease),
      value: v.value,
    })
    this.#count++
    this.#bytes += v.key.length + v.value.length + 40
  }

  /**
   * Closes rows of changes at the end of a revision. A row holds whole revisions, or a part of one
   * that is too large. Compacted revisions have rows of their own.
   */
  #revisionEnds(next: Revision): void {
    const { rowChanges, rowBytes } = this.#options
    const { compacted } = this.#state
    const boundary = this.#main <= compacted && next >= compacted
    const full = this.#list.count >= rowChanges || this.#list.bytes >= rowBytes
    if (this.#part > 0 || boundary || full) this.#row(this.#list, this.#main, this.#part)
    this.#before = this.#main
    this.#main = next
  }

  /**
   * Writes the rows of a revision that outgrew its row: the revisions before it, then its own
   * changes so far. Returns the number of its next part.
   */
  #flushPart(): number {
    const own = this.#list.split(this.#main)
    const before = this.#list
    if (before.count > 0) this.#row(before, this.#before, 0)
    const part = before.count > 0 ? 0 : this.#part
    this.#row(own, this.#main, part)
    return part + 1
  }

  #row(list: ChangeList, rev: Revision, part: number): void {
    if (list.count > 0) {
      this.#rows.push({ key: { rev, idx: INDEX, part }, changes: list.encode() })
      this.#count++
      this.#bytes += list.bytes
    }
    this.#list = new ChangeList()
    this.#part = 0
  }

  /** The row of the newest revision, which also has the applied index. */
  endOfKeys(): void {
    const { revision } = this.#state
    const ends = this.#main === revision && this.#list.count > 0
    this.#row(this.#list, this.#main, this.#part)
    if (ends) return
    const entries = encodeEntries(revision, [{ index: INDEX, result: Result.Ok, wrote: false }])
    this.#rows.push({ key: { rev: revision, idx: INDEX, part: 0 }, entries })
  }

  lease({
    id,
    ttl,
    remaining,
  }: {
    readonly id: bigint
    readonly ttl: number
    readonly remaining: number
  }): void {
    this.#leases.push({
      id: uint64Bytes(BigInt.asUintN(64, id)),
      ttl,
      index: INDEX,
      due: this.#options.now + remaining * 1000,
    })
    this.#count++
    this.#bytes += 24
  }

  auth(row: AuthRow): void {
    this.#auth.push(row)
    this.#count++
    this.#bytes += row.key.length + row.data.length + 8
  }

  encode(last: boolean): Uint8Array {
    const cursor = this.#number === 0n ? NOTHING : uint64Bytes(this.#number)
    this.#number++
    const data = wire.SnapshotChunk.encode({
      format: 1,
      cursor,
      next: last ? NOTHING : uint64Bytes(this.#number),
      rows: this.#rows,
      versions: this.#versions,
      leases: this.#leases,
      auth: this.#auth.map((row) => ({ ...row })),
    }).finish()
    this.#rows = []
    this.#versions = []
    this.#leases = []
    this.#auth = []
    this.#count = 0
    this.#bytes = 0
    return data
  }
}
