/** `/v3/lock/*`, as etcd's server carries them out: a lock is held by the first key below its name. */

import { Code, EtcdError } from '../errors.ts'
import { ranged } from '../mvcc/index.ts'
import { decodeLock, decodeUnlock, encodeHeaderAlone, encodeLockResponse } from '../proto/concurrency.ts'
import { type Client, putting } from './client.ts'
import { firstOf, giveUp, ifCreatedAt, keysBelow, placeOfLease, untilFirst } from './queue.ts'

const EMPTY = new Uint8Array(0)

/** Answers when the lock is held. */
export async function lock<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { name, lease: given } = decodeLock(message)
  const lease = await client.lease(given)
  const keys = keysBelow(name)
  const key = placeOfLease(keys, lease)
  const first = firstOf(keys)
  const entered = await client.txn(ifCreatedAt(key, 0n, [putting(key, EMPTY, lease), first], [ranged({ key }), first]))
  const [own, holder] = entered.succeeded ? [undefined, entered.ranges[0]] : entered.ranges
  const place = own?.kvs[0]?.createRevision ?? BigInt(entered.revision)
  const held = (holder?.kvs[0]?.createRevision ?? place) === place
  // A lock that the caller had before is not taken away because it asked once more and left.
  if (held && !(client.signal.aborted && entered.succeeded)) return encodeLockResponse(entered.header, key)
  try {
    await untilFirst(client, keys, place)
    const { kvs, header } = await client.range(ranged({ key }))
    // Its lease ended while it waited, or somebody took it away.
    if (kvs.length === 0) throw new EtcdError(Code.Unknown, 'mutex: session is expired')
    return encodeLockResponse(header, key)
  } catch (e) {
    client.undo(giveUp(key, place))
    throw e
  }
}

export async function unlock<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  return encodeHeaderAlone(await client.delete(decodeUnlock(message)))
}
