/**
 * Fills a database with a backup's pieces as they come, in both passes: first with sizes alone,
 * then with the bytes.
 */
import { type AuthRow, Kind } from '../auth/index.ts'
import type { Database, Sized } from '../bbolt/index.ts'
import { leaseOfBytes } from '../lease/index.ts'
import { KEY_BYTES, TOMBSTONE_KEY_BYTES } from '../mvcc/index.ts'
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import {
  authEntry,
  BUCKETS,
  type BucketEntry,
  type BucketName,
  type ClusterState,
  clusterEntries,
  leaseEntry,
} from './buckets.ts'

type Chunk = quorate.storage.BackupChunk
const NOTHING = new Uint8Array(0)

/** Puts the keys of a piece into etcd's bucket `key`, for one of the passes. */
export type PutKeys<B extends Sized> = (database: Database<B>, chunk: Chunk) => void

export const putSizes: PutKeys<Sized> = (database, { sizes }) => {
  for (const size of sizes) {
    const tombstone = size % 2 === 1
    database.put(
      { length: tombstone ? TOMBSTONE_KEY_BYTES : KEY_BYTES },
      { length: Math.floor(size / 2) },
    )
  }
}

export const putKeys: PutKeys<Uint8Array> = (database, { keys }) => {
  for (let i = 0; i + 1 < keys.length; i += 2)
    database.put(keys[i] ?? NOTHING, keys[i + 1] ?? NOTHING)
}

/** Guards the progress of one pass. */
export class Filling<B extends Sized> {
  readonly #database: Database<B>
  readonly #putKeys: PutKeys<B>
  #bucket = -1
  #auth: AuthRow | null = null

  constructor(database: Database<B>, putKeys: PutKeys<B>) {
    this.#database = database
    this.#putKeys = putKeys
    this.#open('key')
  }

  /** The next piece: an encoded BackupChunk. */
  take(piece: Uint8Array): void {
    const chunk = quorate.storage.BackupChunk.decode(piece)
    this.#putKeys(this.#database, chunk)
    for (const { id, ttl } of chunk.leases) {
      this.#open('lease')
      this.#database.putBytes(...leaseEntry(leaseOfBytes(id ?? NOTHING), toNumber(ttl)))
    }
    for (const { kind, key, data } of chunk.auth) {
      const row = { kind: kind ?? 0, key: key ?? NOTHING, data: data ?? NOTHING }
      if (row.kind === Kind.State) this.#auth = row
      const entry = authEntry(row)
      if (entry !== null) this.#put(entry)
    }
  }

  /** Ends the pass, after the last piece. */
  end(state: Omit<ClusterState, 'auth'>): void {
    for (const entry of clusterEntries({ ...state, auth: this.#auth })) this.#put(entry)
    this.#open('meta')
  }

  #put({ bucket, key, value }: BucketEntry): void {
    this.#open(bucket)
    this.#database.putBytes(key, value)
  }

  /** Opens a bucket. Buckets that are passed over exist, and are empty. */
  #open(name: BucketName): void {
    const wanted = BUCKETS.indexOf(name)
    if (wanted < this.#bucket) throw new Error(`bucket ${name} is closed`)
    while (this.#bucket < wanted) this.#database.bucket(BUCKETS[++this.#bucket] ?? '')
  }
}
