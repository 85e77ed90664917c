/**
 * Where backups are kept: an R2 bucket, or on a laptop a directory behind workerd's disk service.
 */
import { Code, EtcdError } from '../../errors.ts'

export interface BucketEnv {
  readonly BACKUPS?: R2Bucket
  /** What `npm start` binds instead: workerd's disk service. */
  readonly BACKUP_FILES?: Fetcher
}

export interface Bucket {
  /** Writes all or nothing: a write that breaks off leaves no object. */
  put(key: string, bytes: AsyncGenerator<Uint8Array>, size: number): Promise<void>
  /** The keys with this prefix, in no order. */
  list(prefix: string): Promise<string[]>
  /** Null: there is no such key. */
  open(key: string): Promise<AsyncIterable<Uint8Array> | null>
  /** Fewer bytes come where the object ends. */
  read(key: string, offset: number, length: number): Promise<Uint8Array>
  delete(key: string): Promise<void>
}

const KEY = /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/

/** Throws where no bucket is bound. */
export function bucketOf({ BACKUPS, BACKUP_FILES }: BucketEnv): Bucket {
  if (BACKUPS !== undefined) return r2(BACKUPS)
  if (BACKUP_FILES !== undefined) return disk(BACKUP_FILES)
  const why = 'quorate: there is no bucket for backups: bind one as BACKUPS in wrangler.toml'
  throw new EtcdError(Code.FailedPrecondition, why)
}

/** Throws where the text is not the key of a backup, or leads out of the directory. */
export function checkKey(key: string): string {
  if (KEY.test(key) && !key.split('/').some((part) => /^\.+$/.test(part))) return key
  throw new EtcdError(Code.InvalidArgument, 'quorate: this is not the key of a backup')
}

function r2(bucket: R2Bucket): Bucket {
  return {
    async put(key, bytes, size) {
      // R2 wants to know the length in advance. The object exists once all of it has been sent.
      const { readable, writable } = new FixedLengthStream(size)
      const pumped = batcher(bytes, writable)
      const put = bucket.put(key, readable)
      const [sent, stored] = await Promise.allSettled([pumped, put])
      if (sent.status === 'rejected') throw sent.reason
      if (stored.status === 'rejected') throw stored.reason
    },
    async list(prefix) {
      const keys: string[] = []
      for (let cursor: string | undefined; ; ) {
        const page: R2Objects = await bucket.list({
          prefix,
          ...(cursor === undefined ? {} : { cursor }),
        })
        keys.push(...page.objects.map((object) => object.key))
        if (!page.truncated) return keys
        cursor = page.cursor
      }
    },
    async open(key) {
      return (await bucket.get(key))?.body ?? null
    },
    async read(key, offset, length) {
      const part = await bucket.get(key, { range: { offset, length } })
      return part === null ? new Uint8Array(0) : new Uint8Array(await part.arrayBuffer())
    },
    delete: (key) => bucket.delete(key),
  }
}

async function batcher(
  bytes: AsyncGenerator<Uint8Array>,
  to: WritableStream<Uint8Array>,
): Promise<void> {
  const writer = to.getWriter()
  try {
    for await (const piece of bytes) await writer.write(piece)
    await writer.close()
  } catch (e) {
    await writer.abort(e).catch(() => {})
    throw e
  }
}

function disk(files: Fetcher): Bucket {
  const url = (key: string): string => `http://backups/${key}`
  return {
    async put(key, bytes, size) {
      const { readable, writable } = new FixedLengthStream(size)
      const [sent, stored] = await Promise.allSettled([
        batcher(bytes, writable),
        files.fetch(url(key), { method: 'PUT', body: readable }),
      ])
      if (sent.status === 'fulfilled' && stored.status === 'fulfilled' && stored.value.ok) return
      // The service keeps an incomplete file, so it is deleted.
      await files.fetch(url(key), { method: 'DELETE' })
      throw sent.status === 'rejected' ? sent.reason : new Error('the backup could not be written')
    },
    async list(prefix) {
      const dir = prefix.slice(0, prefix.lastIndexOf('/') + 1)
      const answer = await files.fetch(url(dir))
      if (!answer.ok) return []
      const found = (await answer.json()) as readonly {
        readonly name: string
        readonly type: string
      }[]
      return found
        .filter(({ type }) => type === 'file')
        .map(({ name }) => dir + name)
        .filter((key) => key.startsWith(prefix))
    },
    async open(key) {
      const answer = await files.fetch(url(key))
      if (answer.ok) return answer.body
      await answer.body?.cancel()
      return null
    },
    async read(key, offset, length) {
      const answer = await files.fetch(url(key), {
        headers: { range: `bytes=${offset}-${offset + length - 1}` },
      })
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array(0)
    },
    async delete(key) {
      await files.fetch(url(key), { method: 'DELETE' })
    },
  }
}
