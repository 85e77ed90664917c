/**
 * `/v3/election/*`, as etcd's server carries them out: the holder of the first key below an
 * election's name leads.
 */

import { bytesOfBase64 } from '../../base/base64.ts'
import { equalBytes } from '../../base/bytes.ts'
import { Code, EtcdError } from '../../errors.ts'
import {
  decodeCampaign,
  decodeLeader,
  decodeProclaim,
  encodeCampaignResponse,
  encodeHeaderAlone,
  encodeLeaderResponse,
  type LeaderKey,
} from '../../etcd/concurrency.ts'
import { writeJSON } from '../../proto/json/protojson.ts'
import type { LeaseId } from '../../types.ts'
import type { WatchEvent, WatchHeader } from '../routing/member-watch.ts'
import { type Client, deletion, putting, type WatchedEvent } from './client.ts'
import {
  enter,
  firstOf,
  ifCreatedAt,
  type Keys,
  keysBelow,
  placeOfLease,
  untilFirst,
} from './waiters.ts'

const decoder = new TextDecoder()
const EMPTY = new Uint8Array(0)

function notLeader(): EtcdError {
  return new EtcdError(Code.Unknown, 'election: not leader')
}

function given(leader: LeaderKey | null): LeaderKey {
  if (leader === null) throw new EtcdError(Code.Unknown, '"leader" field must be provided')
  return leader
}

/** Writes a leader's new value; returns the answer's header. */
async function say<E>(
  client: Client<E>,
  key: Uint8Array,
  rev: bigint,
  value: Uint8Array,
  lease: LeaseId,
): Promise<Uint8Array> {
  const { succeeded, header } = await client.txn(
    ifCreatedAt(key, rev, [putting(key, value, lease)]),
  )
  if (!succeeded) throw notLeader()
  return header
}

/**
 * Answers when the caller leads. The function's caller must then tell the client so, or give the
 * place up (worker/etcd/client.ts).
 */
export async function campaign<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { name, lease: asked, value } = decodeCampaign(message)
  const lease = await client.lease(asked)
  const keys = keysBelow(name)
  const key = placeOfLease(keys, lease)
  const {
    revision: rev,
    first,
    stood,
    header,
  } = await enter(client, keys, putting(key, value, lease))
  // The lease has the place already, maybe with another value.
  if (stood !== undefined && !equalBytes(stood.value, value))
    await say(client, key, rev, value, lease)
  if (!first) await untilFirst(client, keys, rev)
  return encodeCampaignResponse(header, { name, key, rev, lease })
}

export async function proclaim<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { leader, value } = decodeProclaim(message)
  const { key, rev, lease } = given(leader)
  return encodeHeaderAlone(await say(client, key, rev, value, await client.lease(lease)))
}

export async function resign<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { key, rev } = given(decodeProclaim(message).leader)
  const { header } = await client.txn(ifCreatedAt(key, rev, [deletion(key)]))
  return encodeHeaderAlone(header)
}

export async function leader<E>(client: Client<E>, message: Uint8Array): Promise<Uint8Array> {
  const { header, kvs } = await client.range(firstOf(keysBelow(decodeLeader(message))))
  const [first] = kvs
  if (first === undefined) throw new EtcdError(Code.Unknown, 'election: no leader')
  return encodeLeaderResponse(header, first)
}

/** A line of the stream, from a watch's own JSON. */
function line(header: WatchHeader, { kv }: WatchEvent): string {
  return `${JSON.stringify({ result: { header, kv } })}\n`
}

interface Telling {
  readonly key: Uint8Array
  readonly modified: bigint
}

/**
 * Lines of JSON: the leaders and what they proclaim, in order. Of what came before the call, only
 * the newest is told.
 */
export async function* observe<E>(client: Client<E>, message: Uint8Array): AsyncGenerator<string> {
  const keys = keysBelow(decodeLeader(message))
  /**
   * The key that was told last, and when it was modified: a second look may find the same again.
   */
  let told: Telling = { key: EMPTY, modified: 0n }
  for (;;) {
    const { header, kvs, revision } = await client.range(firstOf(keys))
    const [first] = kvs
    if (first === undefined) {
      const put = await firstPut(client, keys, revision)
      if (put === null) continue
      told = tellingOf(put.event)
      // Other events of the same revision come later.
      yield line({ ...put.header, revision: put.event.kv.mod_revision }, put.event)
    } else {
      const known = first.modRevision === told.modified && equalBytes(first.key, told.key)
      told = { key: first.key, modified: first.modRevision }
      if (!known)
        yield `{"result":${decoder.decode(writeJSON('LeaderResponse', encodeLeaderResponse(header, first)))}}\n`
    }
    const from = first === undefined ? Number(told.modified) + 1 : revision + 1
    for await (const { event, header } of client.events(told.key, EMPTY, from)) {
      if (event.type === 'DELETE') break
      told = tellingOf(event)
      yield line(header, event)
    }
  }
}

function tellingOf({ kv }: WatchEvent): Telling {
  return { key: bytesOfBase64(kv.key), modified: BigInt(kv.mod_revision) }
}

/** The first key that is put into an empty queue; null: the watch ended without one. */
async function firstPut<E>(
  client: Client<E>,
  { key, rangeEnd }: Keys,
  from: number,
): Promise<WatchedEvent | null> {
  for await (const told of client.events(key, rangeEnd, from))
    if (told.event.type !== 'DELETE') return told
  return null
}
