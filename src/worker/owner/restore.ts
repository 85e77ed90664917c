/**
 * `POST /clusters/<name>/restore`: makes a cluster that begins with the state of a snapshot, of
 * etcd's or of Quorate's. The whole file is checked before anything is read from it. Then the edge
 * walks its tree and sends the contents to the first founder in chunks. The founder stays blank
 * until the last chunk makes the cluster. So a restore that is interrupted leaves only what the
 * next try removes. Otherwise this is a creation like any other (worker/owner/clusters.ts): any
 * cluster but the default one is first put on record, and at last marked ready.
 */
import { chunksOf, type RestoreOptions, readState, SnapshotError } from '../../backup/index.ts'
import { equalBytes } from '../../base/bytes.ts'
import { FormatError, MARK_BYTES, type ReadAt, Reader } from '../../bbolt/index.ts'
import type { ClusterRecord } from '../../cluster/list.ts'
import { Code, EtcdError } from '../../errors.ts'
import {
  APPLY_SLICE_ROWS,
  RESTORE_BLOCK_BYTES,
  RESTORE_CHUNK_BYTES,
  RESTORE_MAX_BYTES,
} from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber } from '../../proto/int64.ts'
import { ETCD_STORAGE_VERSION } from '../../version.ts'
import { jsonAnswer } from '../http/answer.ts'
import { inTime } from '../http/body.ts'
import { type EdgePorts, Method, type RequestContext } from '../http/contract.ts'
import { queryOf } from '../http/target.ts'
import { type Bucket, type BucketEnv, bucketOf, checkKey } from './bucket.ts'
import { type ClustersEnv, foundersOf, makeCluster, refuse, wishOf } from './clusters.ts'
import { ownerOf } from './proof.ts'
import { begun, cacheBlock, checkUpload, refuseForeign } from './source.ts'

type Step = quorate.member.IRestoreStep

const NOTHING = new Uint8Array(0)

/** A founder may take so many milliseconds for one step. */
const STEP_TIMEOUT_MS = 20_000
/**
 * Sizes of the lists of changes that a restore makes, as those of compaction (src/mvcc/limits.ts).
 */
const ROW_CHANGES = 2000
const ROW_BYTES = 64 * 1024

/** The revisions at which a cluster begins. */
interface Begins {
  readonly revision: number
  readonly compacted: number
  /** SHA-256 of the database that it was restored from; empty: unknown. */
  readonly sum: Uint8Array
}

/** Guards one restore: its id, and the client of the founder. */
class Restore<E> {
  readonly #id = crypto.getRandomValues(new Uint8Array(16))
  readonly #context: RequestContext<E>
  readonly #ports: EdgePorts<E>
  readonly #record: ClusterRecord

  constructor(context: RequestContext<E>, ports: EdgePorts<E>, record: ClusterRecord) {
    this.#context = context
    this.#ports = ports
    this.#record = record
  }

  async #step(step: Step): Promise<Uint8Array> {
    this.#context.request.signal.throwIfAborted()
    const body = quorate.member.RestoreStep.encode({ ...step, id: this.#id }).finish()
    const founder = this.#ports.founder(this.#record, this.#context)
    const answer = await founder.call({
      method: Method.RESTORE,
      body,
      timeoutMs: STEP_TIMEOUT_MS,
      minRevision: 0,
    })
    refuse(answer)
    return answer.body ?? new Uint8Array(0)
  }

  /** Repeats a step that removes data slice by slice, until nothing is left. */
  async #until(step: Step): Promise<quorate.member.RestoreProgress> {
    for (;;) {
      const progress = quorate.member.RestoreProgress.decode(await this.#step(step))
      if (!progress.more) return progress
    }
  }

  /** Where the cluster began, if an earlier restore has made it; else null. */
  async begin(): Promise<Begins | null> {
    const { made, revision, compacted, sum } = await this.#until({
      begin: true,
      cluster: fromU64(this.#record.id),
    })
    return made ? { revision: toNumber(revision), compacted: toNumber(compacted), sum } : null
  }

  /** Makes the cluster, or only introduces the members that were not introduced yet. */
  async make(restored?: quorate.member.IRestored): Promise<void> {
    refuse(await this.#ports.create(this.#record, this.#context, restored))
  }

  write(number: number, block: Uint8Array): Promise<Uint8Array> {
    return this.#step({ write: number, data: block })
  }

  read(number: number): Promise<Uint8Array> {
    return this.#step({ read: number })
  }

  /** Brings everything in the file into the cluster, and makes it. */
  async import({ read, size, sum }: File, options: RestoreOptions): Promise<Begins> {
    const reader = await Reader.open(read, size)
    const state = await readState(reader, options)
    await this.#until({ header: state.header })
    for await (const { data, last } of chunksOf(reader, state, options)) {
      if (!last) {
        await this.#step({ chunk: data })
        continue
      }
      await this.#until({ drop: true })
      await this.make({ id: this.#id, chunk: data, flags: state.flags, sum })
      return { revision: state.revision, compacted: state.compacted, sum }
    }
    throw new Error('a snapshot ends with its last chunk')
  }
}

/** Throws an EtcdError for a file that is no snapshot, and where a founder refuses. */
export async function restore<E extends BucketEnv & ClustersEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  const owner = await ownerOf('POST /restore', context, ports)
  if (owner instanceof Response) return owner
  const query = queryOf(context.request.url)
  const bump = bumpOf(query)
  const skipHashCheck = query.get('skip-hash-check') === 'true'
  const from = query.get('from')
  // A refusal at this point leaves nothing on record.
  const wish = wishOf(query)
  foundersOf(wish, context.env)
  const source =
    from === null
      ? { upload: await upload(context.request, skipHashCheck) }
      : await backup(bucketOf(context.env), checkKey(from))
  const { cluster } = context.target
  const { record, created } = await makeCluster(context, ports, {
    method: Method.RESTORE,
    owner,
    wish,
    beside: JSON.stringify({ from, bump, skipHashCheck }),
    create: (begun) => bring(new Restore(context, ports, begun), { source, bump, skipHashCheck }),
  })
  const { revision, compacted } =
    created ?? (await createdBefore(new Restore(context, ports, record), source, record))
  return jsonAnswer({ cluster, revision: String(revision), compact_revision: String(compacted) })
}

type Source =
  | { readonly upload: AsyncIterable<Uint8Array> }
  | { readonly bucket: Bucket; readonly key: string }

/**
 * Where a cluster began that is ready already, made by this very request. It is this request only
 * if it brings the same file. Throws an EtcdError where it does not.
 */
async function createdBefore<E>(
  work: Restore<E>,
  source: Source,
  { name }: ClusterRecord,
): Promise<Omit<Begins, 'sum'>> {
  const before = (await work.begin()) ?? { revision: 0, compacted: 0, sum: NOTHING }
  if (before.sum.length > 0 && 'upload' in source) {
    const { sum } = await checkUpload(
      source.upload,
      { maxBytes: RESTORE_MAX_BYTES, skipHashCheck: true },
      async () => {},
    )
    if (!equalBytes(sum, before.sum))
      throw new EtcdError(Code.AlreadyExists, `quorate: cluster ${name} exists`)
  }
  return before
}

/** What is to be restored. */
interface What {
  readonly source: Source
  readonly bump: number
  readonly skipHashCheck: boolean
}

/** Brings the state to the founder, unless an earlier call has brought it. */
async function bring<E>(work: Restore<E>, { source, bump, skipHashCheck }: What): Promise<Begins> {
  const options = {
    bump,
    storageVersion: ETCD_STORAGE_VERSION,
    now: Date.now(),
    chunkRows: APPLY_SLICE_ROWS,
    chunkBytes: RESTORE_CHUNK_BYTES,
    rowChanges: ROW_CHANGES,
    rowBytes: ROW_BYTES,
  }
  const before = await work.begin()
  if (before !== null) {
    await work.make()
    return before
  }
  const file =
    'upload' in source
      ? await storeUpload(source.upload, work, skipHashCheck)
      : await kept(source.bucket, source.key, skipHashCheck)
  try {
    return await work.import(file, options)
  } catch (e) {
    if (e instanceof FormatError || e instanceof SnapshotError)
      throw new EtcdError(Code.InvalidArgument, `quorate: ${e.message}`)
    throw e
  }
}

/** A file that can be read at any offset. */
interface File {
  readonly size: number
  /** SHA-256 of the database in it. */
  readonly sum: Uint8Array
  readonly read: ReadAt
}

/** The body, if it begins as a snapshot does. Throws an EtcdError where it does not. */
async function upload(
  { body, headers }: Request,
  skipHashCheck: boolean,
): Promise<AsyncIterable<Uint8Array>> {
  if (body === null)
    throw new EtcdError(Code.InvalidArgument, 'quorate: the body is to be the snapshot')
  const { head, all, cancel } = await inTime(begun(body, MARK_BYTES))
  const declared = headers.get('content-length')
  try {
    refuseForeign(head, declared === null ? null : Number(declared), skipHashCheck)
  } catch (e) {
    cancel()
    throw e
  }
  return all
}

/**
 * A backup in the bucket, if it begins as a snapshot does. Throws an EtcdError where it does not.
 */
async function backup(
  bucket: Bucket,
  key: string,
): Promise<{ readonly bucket: Bucket; readonly key: string }> {
  const head = await bucket.read(key, 0, MARK_BYTES)
  if (head.length === 0) throw noBackup(key)
  refuseForeign(head, null, true)
  return { bucket, key }
}

function noBackup(key: string): EtcdError {
  return new EtcdError(Code.NotFound, `quorate: there is no backup ${key}`)
}

async function storeUpload<E>(
  file: AsyncIterable<Uint8Array>,
  work: Restore<E>,
  skipHashCheck: boolean,
): Promise<File> {
  const checks = await checkUpload(
    file,
    { maxBytes: RESTORE_MAX_BYTES, skipHashCheck },
    async (number, block) => {
      await work.write(number, block)
    },
  )
  return { ...checks, read: cacheBlock((number) => work.read(number)) }
}

/**
 * A file in the bucket stays there. It is read once as a whole, for its sum, and then where its
 * tree leads.
 */
async function kept(bucket: Bucket, key: string, skipHashCheck: boolean): Promise<File> {
  const file = await bucket.open(key)
  if (file === null) throw noBackup(key)
  const checks = await checkUpload(
    file,
    { maxBytes: Number.MAX_SAFE_INTEGER, skipHashCheck },
    async () => {},
  )
  return {
    ...checks,
    read: cacheBlock((number) =>
      bucket.read(key, number * RESTORE_BLOCK_BYTES, RESTORE_BLOCK_BYTES),
    ),
  }
}

/** etcdutl takes both options or none. */
function bumpOf(query: URLSearchParams): number {
  const text = query.get('bump-revision') ?? '0'
  const bump = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(bump))
    throw new EtcdError(
      Code.InvalidArgument,
      'quorate: bump-revision must be a number of revisions',
    )
  if (bump > 0 !== (query.get('mark-compacted') === 'true')) {
    throw new EtcdError(
      Code.InvalidArgument,
      'quorate: bump-revision and mark-compacted=true go together',
    )
  }
  return bump
}
