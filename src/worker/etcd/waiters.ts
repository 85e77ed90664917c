/**
 * The queue of a lock or an election: keys below a name, each with its waiter's lease, in the order
 * of their create revisions. Each waiter watches only the key before its own, so a key that goes
 * wakes one waiter.
 */

import type { Found } from '../../etcd/concurrency.ts'
import { ranged } from '../../mvcc/index.ts'
import {
  type Compare,
  CompareResult,
  CompareTarget,
  type PutRequest,
  type RangeRequest,
  type RequestOp,
  SortOrder,
  SortTarget,
  type TxnRequest,
} from '../../mvcc/types.ts'
import type { LeaseId } from '../../types.ts'
import { type Client, deletion } from './client.ts'

const encoder = new TextEncoder()
const EMPTY = new Uint8Array(0)
const SLASH = 0x2f

/** All keys of a queue: they begin with its name and a slash. */
export interface Keys {
  readonly key: Uint8Array
  readonly rangeEnd: Uint8Array
}

export function keysBelow(name: Uint8Array): Keys {
  const key = new Uint8Array(name.length + 1)
  key.set(name)
  key[name.length] = SLASH
  const rangeEnd = key.slice()
  rangeEnd[name.length] = SLASH + 1
  return { key, rangeEnd }
}

/** The key of a lease's place in the queue. */
export function placeOfLease({ key }: Keys, lease: LeaseId): Uint8Array {
  const hex = encoder.encode(lease.toString(16))
  const place = new Uint8Array(key.length + hex.length)
  place.set(key)
  place.set(hex, key.length)
  return place
}

/** The read of the first key in the queue. */
export function firstOf(keys: Keys): RangeRequest {
  return ranged({ ...keys, limit: 1, sortTarget: SortTarget.Create, sortOrder: SortOrder.Ascend })
}

function createdAt(key: Uint8Array, revision: bigint): Compare {
  return {
    result: CompareResult.Equal,
    target: CompareTarget.Create,
    key,
    rangeEnd: EMPTY,
    operand: revision,
  }
}

/**
 * A transaction that does `success` if the key was created at `revision`, else `failure`. Revision
 * 0: the key does not exist.
 */
export function ifCreatedAt(
  key: Uint8Array,
  revision: bigint,
  success: RequestOp[],
  failure: RequestOp[] = [],
): TxnRequest {
  return { kind: 'txn', compare: [createdAt(key, revision)], success, failure }
}

interface Entered {
  /** Create revision of the place's key. */
  readonly revision: bigint
  /** Nobody is before the place. */
  readonly first: boolean
  /** The key that the same lease had there already; undefined: this call has taken the place. */
  readonly stood: Found | undefined
  readonly header: Uint8Array
}

/**
 * Takes a place, or finds that the lease has it already. From then on the place is given up if the
 * caller leaves, unless the lease was first before this call.
 */
export async function enter<E>(client: Client<E>, keys: Keys, put: PutRequest): Promise<Entered> {
  const { key } = put
  const head = firstOf(keys)
  const entered = await client.enter(
    key,
    ifCreatedAt(key, 0n, [put, head], [ranged({ key }), head]),
  )
  const [own, holder] = entered.succeeded ? [undefined, entered.ranges[0]] : entered.ranges
  const stood = own?.kvs[0]
  const revision = stood?.createRevision ?? BigInt(entered.revision)
  const first = (holder?.kvs[0]?.createRevision ?? revision) === revision
  // A caller that had the first place before this call keeps it if it leaves now.
  client.stand(revision, stood === undefined || !first)
  return { revision, first, stood, header: entered.header }
}

/** A transaction that gives a place up, if its key is still the same one. */
export function giveUp(key: Uint8Array, revision: bigint): TxnRequest {
  return ifCreatedAt(key, revision, [deletion(key)])
}

/** Resolves when every key of the queue that was created before `revision` is gone. */
export async function untilFirst<E>(
  client: Client<E>,
  keys: Keys,
  revision: bigint,
): Promise<void> {
  const before = ranged({
    ...keys,
    limit: 1,
    sortTarget: SortTarget.Create,
    sortOrder: SortOrder.Descend,
    maxCreateRevision: Number(revision) - 1,
    keysOnly: true,
  })
  for (;;) {
    const { kvs, revision: now } = await client.range(before)
    const [last] = kvs
    if (last === undefined) return
    await untilDeleted(client, last.key, now)
  }
}

/** Resolves when the key is deleted, or when the watch ends without that. */
async function untilDeleted<E>(client: Client<E>, key: Uint8Array, from: number): Promise<void> {
  for await (const { event } of client.events(key, EMPTY, from)) if (event.type === 'DELETE') return
}
