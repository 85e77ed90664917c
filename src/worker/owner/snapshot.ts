/**
 * `/v3/maintenance/snapshot`, in etcd's form: a line of JSON for each 32 KiB. `GET …/snapshot`
 * gives the file itself, as `etcdctl snapshot save` writes it.
 */
import { base64 } from '../../base/base64.ts'
import { streamError } from '../../base/status.ts'
import { EtcdError } from '../../errors.ts'
import { SNAPSHOT_BLOB_BYTES } from '../../limits.ts'
import { requestFromJSON } from '../../proto/json/protojson.ts'
import { ETCD_STORAGE_VERSION } from '../../version.ts'
import { brokenOff, withLength } from '../call/broken.ts'
import { errorAnswer, fileAnswer, rpcAnswer, streamErrorAnswer } from '../http/answer.ts'
import { readBody } from '../http/body.ts'
import type { EdgePorts, RequestContext } from '../http/contract.ts'
import { optionsOf } from '../identity/identity.ts'
import type { JwtEnv } from '../identity/jwt.ts'
import { type Backup, openBackup, SHA_BYTES } from './backup.ts'

const encoder = new TextEncoder()

async function open<E extends JwtEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Backup> {
  return openBackup(ports.client(context.target, context), await optionsOf(context))
}

export async function snapshotStream<E extends JwtEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  let backup: Backup
  try {
    requestFromJSON('SnapshotRequest', await readBody(context.request))
  } catch (e) {
    // As in etcd's gateway: the call was never made, so there is no stream to break.
    if (e instanceof EtcdError) return errorAnswer(e)
    throw e
  }
  try {
    backup = await open(context, ports)
  } catch (e) {
    if (e instanceof EtcdError) return streamErrorAnswer(e)
    throw e
  }
  return rpcAnswer(streamOf(lines(backup)))
}

async function* lines(backup: Backup): AsyncGenerator<Uint8Array> {
  let left = backup.databaseBytes
  try {
    for await (const blob of backup.pieces(SNAPSHOT_BLOB_BYTES)) {
      left = Math.max(0, left - blob.length)
      yield line(left, blob)
    }
  } catch (e) {
    if (!(e instanceof EtcdError)) throw e
    yield encoder.encode(streamError(e))
  }
}

/** Proto3's JSON, in the order of the fields' numbers; zeros are left out. */
function line(left: number, blob: Uint8Array): Uint8Array {
  const remaining = left > 0 ? `"remaining_bytes":"${left}",` : ''
  return encoder.encode(
    `{"result":{${remaining}"blob":"${base64(blob)}","version":"${ETCD_STORAGE_VERSION}"}}\n`,
  )
}

/** The file: the database, then its SHA-256. */
export async function snapshotFile<E extends JwtEnv>(
  context: RequestContext<E>,
  ports: EdgePorts<E>,
): Promise<Response> {
  try {
    const backup = await open(context, ports)
    const name = `${context.target.cluster}-${backup.revision}.db`
    return fileAnswer(
      withLength(streamOf(backup.pieces(SNAPSHOT_BLOB_BYTES)), backup.databaseBytes + SHA_BYTES),
      name,
    )
  } catch (e) {
    if (e instanceof EtcdError) return errorAnswer(e)
    throw e
  }
}

/**
 * Makes one piece at a time, when the piece before has left. A file that can't be finished is cut
 * off, so that it does not look whole.
 */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let piece: IteratorResult<Uint8Array>
        try {
          piece = await pieces.next()
        } catch (e) {
          throw brokenOff(e)
        }
        if (piece.done === true) controller.close()
        else controller.enqueue(piece.value)
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
