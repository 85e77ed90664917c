/**
 * Backups in a bucket, made by schedule or by call. A backup is made only if the state has changed
 * since the last one. The oldest backups are removed.
 */

import { DEFAULT_CLUSTER, listed } from '../../cluster/names.ts'
import { EtcdError } from '../../errors.ts'
import { DEFAULT_BACKUPS_KEPT } from '../../limits.ts'
import { errorAnswer, jsonAnswer } from '../http/answer.ts'
import type { EdgePorts, MemberClient, RequestContext } from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import { log } from '../http/log.ts'
import { optionsOf } from '../identity/identity.ts'
import type { JwtEnv } from '../identity/jwt.ts'
import { type Begun, beginBackup, layOut, SHA_BYTES } from './backup.ts'
import { type Bucket, type BucketEnv, bucketOf } from './bucket.ts'

export interface BackupsEnv extends BucketEnv {
  /** How many backups of a cluster are kept; "0": all. */
  readonly QUORATE_BACKUP_KEEP?: string
  /** Names of the clusters that are backed up by schedule, separated by commas. */
  readonly QUORATE_BACKUP_CLUSTERS?: string
}

export interface Made {
  readonly key: string
  /** False: nothing has changed since the last backup, and `key` is that backup's. */
  readonly made: boolean
  readonly revision: string
  /** Keys of the backups that were removed, because there were more than are kept. */
  readonly removed: readonly string[]
}

/** The state in a name: time, revision, log index, cluster. The names sort by time as text. */
const NAME = /\/\d{8}T\d{6}Z-r(\d+)-i(\d+)-([0-9a-f]+)\.db$/

function nameOf({ revision, index, cluster }: Begun, now: Date): string {
  const time = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  return `${time}-r${revision}-i${index}-${cluster.toString(16)}.db`
}

/**
 * Throws a refusal by the member or the bucket. Then the bucket is as before, unless it refused the
 * removal of an old backup: by then the new one is there.
 */
async function backUp(
  bucket: Bucket,
  client: MemberClient,
  cluster: string,
  {
    options,
    keep,
    now,
  }: { readonly options: CallOptions; readonly keep: number; readonly now: Date },
): Promise<Made> {
  const begun = await beginBackup(client, options)
  const own = (await bucket.list(`${cluster}/`)).filter((key) => NAME.test(key)).sort()
  const newest = own.at(-1)
  const [, , index, of] = NAME.exec(newest ?? '') ?? []
  const revision = String(begun.revision)
  if (newest !== undefined && index === String(begun.index) && of === begun.cluster.toString(16)) {
    return { key: newest, made: false, revision, removed: [] }
  }
  const backup = await layOut(begun)
  const key = `${cluster}/${nameOf(begun, now)}`
  await bucket.put(key, backup.pieces(UPLOAD_BYTES), backup.databaseBytes + SHA_BYTES)
  const all = [...own.filter((other) => other !== key), key].sort()
  const removed =
    keep === 0 ? [] : all.slice(0, Math.max(0, all.length - keep)).filter((other) => other !== key)
  for (const old of removed) await bucket.delete(old)
  return { key, made: true, revision, removed }
}

const UPLOAD_BYTES = 256 * 1024

function keptOf({ QUORATE_BACKUP_KEEP = '' }: BackupsEnv): number {
  return /^\d{1,6}$/.test(QUORATE_BACKUP_KEEP) ? Number(QUORATE_BACKUP_KEEP) : DEFAULT_BACKUPS_KEPT
}

/** `POST /clusters/<name>/backup`: makes a backup now, for a caller that may take a snapshot. */
export async function backupNow<E extends BackupsEnv & JwtEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  try {
    const options = await optionsOf(context)
    const client = ports.client(context.target, context)
    const keep = keptOf(context.env)
    const made = await backUp(bucketOf(context.env), client, context.target.cluster, {
      options,
      keep,
      now: new Date(),
    })
    return jsonAnswer({ cluster: context.target.cluster, ...made })
  } catch (e) {
    if (e instanceof EtcdError) return errorAnswer(e)
    throw e
  }
}

/** `GET /clusters/<name>/backups`: the keys of the backups, the newest last. */
export async function listBackups<E extends BackupsEnv>(
  context: RequestContext<E>,
): Promise<Response> {
  const keys = (await bucketOf(context.env).list(`${context.target.cluster}/`)).sort()
  return jsonAnswer({ cluster: context.target.cluster, backups: keys })
}

/** As root, because the deployment's owner has set the schedule. */
const OWNER: CallOptions = {
  timeoutMs: 7000,
  ownTimeout: false,
  minRevision: 0,
  requestId: null,
  token: null,
  verified: { user: 'root', revision: 0, cluster: null, by: 'schedule' },
  closed: false,
  requireLeader: false,
}

/**
 * Makes the scheduled backups (wrangler.toml, triggers): of each cluster, even if others fail.
 * Throws where a cluster could not be backed up.
 */
export async function scheduledBackups(
  env: BackupsEnv,
  clientOf: (cluster: string) => MemberClient,
  now: Date,
): Promise<void> {
  const bucket = bucketOf(env)
  const failed: string[] = []
  for (const cluster of listed(env.QUORATE_BACKUP_CLUSTERS ?? DEFAULT_CLUSTER)) {
    try {
      const made = await backUp(bucket, clientOf(cluster), cluster, {
        options: OWNER,
        keep: keptOf(env),
        now,
      })
      log('info', 'backup', { cluster, ...made })
    } catch (e) {
      const reason = e instanceof Error ? e.message : String(e)
      log('error', 'backup failed', { cluster, reason })
      failed.push(cluster)
    }
  }
  if (failed.length > 0) throw new Error(`no backup of ${failed.join(', ')}`)
}
