/**
 * `POST /clusters/<name>/restore`: a new cluster that begins with the state of a snapshot, one of etcd's or of ours. The file is checked
 * whole before anything is read from it; then its tree is walked here, and what it holds goes to the first founder in chunks, who stays
 * blank until the last of them makes the cluster. So whatever is interrupted leaves nothing but what the next try removes.
 */
import { chunksOf, type RestoreOptions, readState, SnapshotError } from '../backup/index.ts'
import { FormatError, type ReadAt, Reader } from '../bbolt/index.ts'
import { Code, EtcdError } from '../errors.ts'
import { APPLY_SLICE_ROWS, RESTORE_BLOCK_BYTES, RESTORE_CHUNK_BYTES, RESTORE_MAX_BYTES } from '../limits.ts'
import { quorate } from '../proto/generated/member.js'
import { ETCD_STORAGE_VERSION } from '../version.ts'
import { errorAnswer, jsonAnswer } from './answer.ts'
import { audited, changeOf } from './audit.ts'
import { type BucketEnv, bucketOf, checkKey } from './bucket.ts'
import type { Answer, Deps, Visit } from './door.ts'
import { Method } from './door.ts'
import { cached, checked } from './source.ts'
import { queryOf } from './target.ts'
import { errorOf } from './unary.ts'

type Step = quorate.member.IRestoreStep

/** A founder takes so long at most for one step. */
const STEP_TIMEOUT_MS = 20_000
/** Sizes of the lists of changes that come of it, as of those that compaction makes (src/mvcc/limits.ts). */
const ROW_CHANGES = 2000
const ROW_BYTES = 64 * 1024

/** Guards one restore: its id, and the way to the founder. */
class Restore<E> {
  readonly #id = crypto.getRandomValues(new Uint8Array(16))
  readonly #visit: Visit<E>
  readonly #deps: Deps<E>

  constructor(visit: Visit<E>, deps: Deps<E>) {
    this.#visit = visit
    this.#deps = deps
  }

  async #step(step: Step): Promise<Uint8Array> {
    this.#visit.request.signal.throwIfAborted()
    const body = quorate.member.RestoreStep.encode({ ...step, id: this.#id }).finish()
    const founder = this.#deps.founder(this.#visit.target.cluster, this.#visit)
    const answer = await founder.call({ method: Method.RESTORE, body, timeoutMs: STEP_TIMEOUT_MS, minRevision: 0 })
    const error = errorOf(answer)
    if (error !== null) throw error
    return answer.body ?? new Uint8Array(0)
  }

  /** What is removed slice by slice: until nothing is left. */
  async #until(step: Step): Promise<void> {
    while (quorate.member.RestoreProgress.decode(await this.#step(step)).more);
  }

  begin(): Promise<void> {
    return this.#until({ begin: true })
  }

  write(number: number, block: Uint8Array): Promise<Uint8Array> {
    return this.#step({ write: number, data: block })
  }

  read(number: number): Promise<Uint8Array> {
    return this.#step({ read: number })
  }

  /** Everything in the file becomes the cluster's. Answers what making it answered. */
  async import(
    read: ReadAt,
    size: number,
    options: RestoreOptions,
  ): Promise<{ readonly answer: Answer; readonly revision: number; readonly compacted: number }> {
    const reader = await Reader.open(read, size)
    const state = await readState(reader, options)
    await this.#until({ header: state.header })
    for await (const { data, last } of chunksOf(reader, state, options)) {
      if (!last) {
        await this.#step({ chunk: data })
        continue
      }
      await this.#until({ drop: true })
      const restored = { id: this.#id, chunk: data, flags: state.flags }
      const { target, closed } = this.#visit
      const change = { ...changeOf(Method.RESTORE, data), name: target.cluster }
      const answer = await audited(this.#visit, change, closed ? 'root password' : 'open', () =>
        this.#deps.create(target.cluster, this.#visit, restored),
      )
      return { answer, revision: state.revision, compacted: state.compacted }
    }
    throw new Error('a snapshot ends with its last chunk')
  }
}

/** Throws an EtcdError for a file that is none, and for a founder that refuses. */
export async function restore<E extends BucketEnv>(visit: Visit<E>, deps: Deps<E>): Promise<Response> {
  const query = queryOf(visit.request.url)
  const bump = bumpOf(query)
  const skipHashCheck = query.get('skip-hash-check') === 'true'
  const work = new Restore(visit, deps)
  const options = {
    bump,
    storageVersion: ETCD_STORAGE_VERSION,
    now: Date.now(),
    chunkRows: APPLY_SLICE_ROWS,
    chunkBytes: RESTORE_CHUNK_BYTES,
    rowChanges: ROW_CHANGES,
    rowBytes: ROW_BYTES,
  }
  await work.begin()
  const from = query.get('from')
  const { size, read } =
    from === null ? await uploaded(visit, work, skipHashCheck) : await kept(visit.env, checkKey(from), skipHashCheck)
  try {
    const { answer, revision, compacted } = await work.import(read, size, options)
    const error = errorOf(answer)
    if (error !== null) return errorAnswer(error, answer.unknown ?? false)
    return jsonAnswer({ cluster: visit.target.cluster, revision: String(revision), compact_revision: String(compacted) })
  } catch (e) {
    if (e instanceof FormatError || e instanceof SnapshotError)
      throw new EtcdError(Code.InvalidArgument, `quorate: ${e.message}`)
    throw e
  }
}

/** A file that can be read anywhere. */
interface File {
  readonly size: number
  readonly read: ReadAt
}

async function uploaded<E>({ request }: Visit<E>, work: Restore<E>, skipHashCheck: boolean): Promise<File> {
  if (request.body === null) throw new EtcdError(Code.InvalidArgument, 'quorate: the body is to be the snapshot')
  const size = await checked(request.body, { maxBytes: RESTORE_MAX_BYTES, skipHashCheck }, async (number, block) => {
    await work.write(number, block)
  })
  return { size, read: cached((number) => work.read(number)) }
}

/** One in the bucket stays there: it is read once whole, for its sum, and then where the tree leads. */
async function kept(env: BucketEnv, key: string, skipHashCheck: boolean): Promise<File> {
  const bucket = bucketOf(env)
  const file = await bucket.open(key)
  if (file === null) throw new EtcdError(Code.NotFound, `quorate: there is no backup ${key}`)
  const size = await checked(file, { maxBytes: Number.MAX_SAFE_INTEGER, skipHashCheck }, async () => {})
  return { size, read: cached((number) => bucket.read(key, number * RESTORE_BLOCK_BYTES, RESTORE_BLOCK_BYTES)) }
}

/** etcdutl takes both or none. */
function bumpOf(query: URLSearchParams): number {
  const text = query.get('bump-revision') ?? '0'
  const bump = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(bump))
    throw new EtcdError(Code.InvalidArgument, 'quorate: bump-revision must be a number of revisions')
  if (bump > 0 !== (query.get('mark-compacted') === 'true')) {
    throw new EtcdError(Code.InvalidArgument, 'quorate: bump-revision and mark-compacted=true go together')
  }
  return bump
}
