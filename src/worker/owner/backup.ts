/**
 * A cluster's state as etcd's own snapshot: a bbolt database and its SHA-256. The member pins a
 * revision and pages out the rows. The rows are read twice, since the file's first pages tell its
 * size. Only one page for each level and one piece of rows are in memory.
 */
import { type ClusterState, Filling, putKeys, putSizes } from '../../backup/index.ts'
import { layout, PAGE_BYTES, Writer } from '../../bbolt/index.ts'
import { membershipFromWire } from '../../cluster/membership.ts'
import { LONG_ANSWER_MS, PAGE_HOLD_MS } from '../../limits.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import { type LogIndex, logIndex, memberId, type Revision, revision, term } from '../../types.ts'
import { ETCD_CLUSTER_VERSION, ETCD_STORAGE_VERSION } from '../../version.ts'
import { ask, askForRest, callOf, errorOf } from '../call/unary.ts'
import { type MemberClient, Method } from '../http/contract.ts'
import type { CallOptions } from '../http/headers.ts'
import { Sha256 } from './sha256.ts'

const NOTHING = new Uint8Array(0)

export const SHA_BYTES = 32

/**
 * A snapshot whose state a member holds for a minute, and longer as long as it is read, however
 * slowly.
 */
export interface Begun {
  readonly revision: Revision
  /** Log index of the snapshot's last entry. */
  readonly index: LogIndex
  readonly cluster: bigint
  /** The snapshot's rows. They may be read more than once. */
  rows(sizes: boolean): AsyncGenerator<Uint8Array>
  readonly state: Omit<ClusterState, 'auth'>
}

/** A snapshot that is about to be read. */
export interface Backup {
  readonly revision: Revision
  /** Bytes of the database, without its SHA-256. */
  readonly databaseBytes: number
  /**
   * The database's bytes in pieces of `size` (the last may be shorter), then its SHA-256 as one
   * piece. Throws an EtcdError where the member no longer has the state.
   */
  pieces(size: number): AsyncGenerator<Uint8Array>
}

/** Throws the member's refusal. */
export async function openBackup(client: MemberClient, options: CallOptions): Promise<Backup> {
  return layOut(await beginBackup(client, options))
}

/** Pins the state. Throws the member's refusal. */
export async function beginBackup(client: MemberClient, options: CallOptions): Promise<Begun> {
  const begin = await call(client, options, NOTHING, false)
  const wire = quorate.member.BackupState.decode(begin.body)
  const membership = membershipFromWire(wire.membership ?? {})
  const index = logIndex(toNumber(wire.index))
  const state = {
    membership,
    voters: ids(wire.membership?.conf?.voters),
    learners: ids(wire.membership?.conf?.learners),
    alarms: (wire.flags?.alarms ?? []).map(({ member, type }) => ({
      member: memberId(toU64(member)),
      type: type ?? 0,
    })),
    downgrade: wire.flags?.downgrade ?? '',
    index,
    term: term(toNumber(wire.term)),
    compacted: revision(toNumber(wire.compacted)),
    clusterVersion: ETCD_CLUSTER_VERSION,
    storageVersion: ETCD_STORAGE_VERSION,
  }
  return {
    revision: revision(toNumber(wire.revision)),
    index,
    cluster: membership.cluster,
    rows: (sizes) => rows(client, options, begin.next, sizes),
    state,
  }
}

/** The first pass: it finds the size of everything. */
export async function layOut(begun: Begun): Promise<Backup> {
  const database = layout()
  const sizes = new Filling(database, putSizes)
  for await (const piece of begun.rows(true)) sizes.take(piece)
  sizes.end(begun.state)
  const plan = database.finish()

  async function* pages(): AsyncGenerator<Uint8Array> {
    const writer = new Writer(plan)
    const filling = new Filling(writer.database, putKeys)
    for await (const piece of begun.rows(false)) {
      filling.take(piece)
      yield* writer.ready()
    }
    filling.end(begun.state)
    writer.finish()
    yield* writer.ready()
  }

  return {
    revision: begun.revision,
    databaseBytes: plan.pages * PAGE_BYTES,
    pieces: (size) => withSum(blobs(pages(), size)),
  }
}

function ids(list: quorate.member.IConfState['voters']): bigint[] {
  return (list ?? []).map(toU64)
}

/** The pieces, then their SHA-256. */
async function* withSum(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const sha = new Sha256()
  for await (const piece of pieces) {
    await sha.update(piece)
    yield piece
  }
  yield await sha.digest()
}

/**
 * The pieces of rows from a cursor on. While a piece is being taken, the member hears that the next
 * one will be asked for.
 */
async function* rows(
  client: MemberClient,
  options: CallOptions,
  from: Uint8Array,
  sizes: boolean,
): AsyncGenerator<Uint8Array> {
  for (let cursor = from; cursor.length > 0; ) {
    const piece = await call(client, options, cursor, sizes)
    cursor = piece.next
    const until = Date.now() + LONG_ANSWER_MS
    const hold = (): void => {
      // If that fails, the next piece says so.
      if (cursor.length > 0 && Date.now() < until)
        call(client, options, cursor, sizes, true).catch(() => {})
    }
    const holding = setInterval(hold, PAGE_HOLD_MS)
    try {
      yield piece.body
    } finally {
      clearInterval(holding)
    }
  }
}

async function call(
  client: MemberClient,
  options: CallOptions,
  cursor: Uint8Array,
  sizes: boolean,
  hold = false,
): Promise<{ readonly body: Uint8Array; readonly next: Uint8Array }> {
  const body = quorate.member.BackupRequest.encode({ cursor, sizes, hold }).finish()
  const begins = cursor.length === 0
  const answer =
    begins || hold
      ? await ask(client, callOf(Method.SNAPSHOT, body, false, options), false)
      : await askForRest(client, Method.SNAPSHOT, body, options, () => true)
  const error = errorOf(answer)
  if (error !== null) throw error
  return { body: answer.body ?? NOTHING, next: answer.next ?? NOTHING }
}

/** The same bytes in pieces of `size`; the last may be shorter. */
async function* blobs(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let blob = new Uint8Array(size)
  let filled = 0
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + size - filled)
      blob.set(taken, filled)
      filled += taken.length
      at += taken.length
      if (filled < size) continue
      yield blob
      blob = new Uint8Array(size)
      filled = 0
    }
  }
  if (filled > 0) yield blob.subarray(0, filled)
}
