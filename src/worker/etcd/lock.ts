/**
 * `/v3/lock/*`, as etcd's server carries them out: the holder of the first key below a lock's name
 * has the lock.
 */

import { Code, EtcdError } from '../../errors.ts'
import {
  decodeLock,
  decodeUnlock,
  encodeHeaderAlone,
  encodeLockResponse,
} from '../../etcd/concurrency.ts'
import { ranged } from '../../mvcc/index.ts'
import { type Client, putting } from './client.ts'
import { enter, keysBelow, placeOfLease, untilFirst } from './waiters.ts'

const EMPTY = new Uint8Array(0)

/**
 * Answers when the lock is held. The function's caller must then tell the client so, or give the
 * place up (worker/etcd/client.ts).
 */
export async function lock<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { name, lease: given } = decodeLock(message)
  const lease = await client.lease(given)
  const keys = keysBelow(name)
  const key = placeOfLease(keys, lease)
  const { revision, first, header } = await enter(client, keys, putting(key, EMPTY, lease))
  if (first) return encodeLockResponse(header, key)
  await untilFirst(client, keys, revision)
  const own = await client.range(ranged({ key }))
  // The lease ended while the call waited, or somebody deleted the key.
  if (own.kvs.length === 0) throw new EtcdError(Code.Unknown, 'mutex: session is expired')
  return encodeLockResponse(own.header, key)
}

export async function unlock<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  return encodeHeaderAlone(await client.delete(decodeUnlock(message)))
}
