/**
 * What survives of a stream of watches when its member loses its memory: the attachment of its
 * socket, and rows of the local table `watch_stream` for watches that do not fit there.
 *
 * The attachment begins with the numbers that change with every response, written in place. Then
 * come the stream and its newest watches. When the watches outgrow the attachment, all of them move
 * to a part of their own in the table. That part is written again only when one of its watches
 * goes, or moves while it catches up.
 */

import { concat, equalBytes } from '../../base/bytes.ts'
import { invariant } from '../../base/invariant.ts'
import { MAX_ATTACHMENT_BYTES, WATCH_ROW_BYTES } from '../../limits.ts'
import type { WatchSpec } from '../../mvcc/index.ts'
import { blob, firstRow, type Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/storage.js'
import { fromI64, toI64, toNumber } from '../../proto/int64.ts'
import type { Credentials } from '../access/access.ts'

const wire = quorate.storage.WatchStream
const FORMAT = 1
/** Format, then `sent`, `progressAt`, `sentBytes` and `takenBytes` as doubles: exact below 2^53. */
const NUMBERS_BYTES = 1 + 4 * 8

/** The numbers of a stream that change all the time. */
export interface StreamNumbers {
  /** The revision up to which every synced watch of the stream has got all events. */
  readonly sent: number
  /** When the next progress notification is due; milliseconds since the epoch. */
  readonly progressAt: number
  /** Bytes sent in all, and bytes taken by the client as far as it said so. */
  readonly sentBytes: number
  readonly takenBytes: number
}

/** What hardly ever changes of a stream. */
export interface StreamIdentity {
  readonly id: Uint8Array
  readonly requireLeader: boolean
  readonly acks: boolean
  /** The credentials that its opener gave. */
  readonly who: Credentials
  /** The user of the stream's watches, as of the last that was made; empty: no user. */
  readonly user: string
}

/** A watch, and how far it is. */
export interface WatchPlace {
  readonly spec: WatchSpec
  /** A compaction overtook the watch: only its id is left, until the client cancels it. */
  readonly gone: boolean
  /**
   * The revision where the watch goes on, if it is behind; 0: it is level with `sent`, or starts
   * later.
   */
  readonly next: number
}

const Flag = {
  NoPut: 1,
  NoDelete: 2,
  PrevKv: 4,
  Fragment: 8,
  ProgressNotify: 16,
  Gone: 32,
} as const

/** Rows of one stream that are written together. */
interface Part {
  readonly number: number
  readonly watches: Set<bigint>
  stale: boolean
  chunks: number
}

interface Kept {
  bytes: Uint8Array
  part: Part | null
}

/** Guards the lasting form of one stream. */
export class StreamRecord {
  #identity: StreamIdentity
  readonly #sql: Sql
  readonly #watches = new Map<bigint, Kept>()
  readonly #parts = new Map<number, Part>()
  #nextPart = 0
  /** Bytes of the watches in the attachment. */
  #inlineBytes = 0
  #head: Uint8Array = new Uint8Array(0)
  #nextId: bigint | null = null
  /** The whole attachment, as long as only its numbers change. */
  #attachment: Uint8Array | null = null

  constructor(sql: Sql, identity: StreamIdentity) {
    this.#sql = sql
    this.#identity = identity
  }

  get identity(): StreamIdentity {
    return this.#identity
  }

  /** A watch was made by this user. */
  setUser(user: string): void {
    if (user === this.#identity.user) return
    this.#identity = { ...this.#identity, user }
    this.#nextId = null
  }

  /** Takes over what an earlier life wrote. */
  static load(
    sql: Sql,
    attachment: Uint8Array,
    rows: ReadonlyMap<number, Uint8Array[]>,
  ): LoadedStream {
    const stream = wire.decode(attachment.subarray(NUMBERS_BYTES))
    const { token, verifiedUser, verifiedExpires: expires, closed } = stream
    const verified = {
      user: verifiedUser,
      revision: stream.verifiedRevision,
      expires,
      cluster: stream.verifiedCluster,
    }
    const who = { closed, ...(token ? { token } : {}), ...(verifiedUser ? { verified } : {}) }
    const identity = {
      id: stream.id,
      requireLeader: stream.requireLeader,
      acks: stream.acks,
      who,
      user: stream.user,
    }
    const record = new StreamRecord(sql, identity)
    const places: WatchPlace[] = []
    const take = (
      watches: readonly quorate.storage.Watch.$Properties[],
      part: Part | null,
    ): void => {
      for (const w of watches) {
        const place = placeOf(w)
        places.push(place)
        record.#watches.set(place.spec.id, { bytes: encode(place), part })
        if (part === null) record.#inlineBytes += encode(place).length
        else part.watches.add(place.spec.id)
      }
    }
    take(stream.watches, null)
    for (const [number, chunks] of rows) {
      const part: Part = { number, watches: new Set(), stale: false, chunks: chunks.length }
      record.#parts.set(number, part)
      record.#nextPart = Math.max(record.#nextPart, number + 1)
      take(wire.decode(concat(chunks)).watches, part)
    }
    return { record, places, nextId: toI64(stream.nextId), numbers: readNumbers(attachment) }
  }

  /** A watch was made, or has another place now. */
  set(place: WatchPlace): void {
    const { id } = place.spec
    const bytes = encode(place)
    const kept = this.#watches.get(id)
    if (kept !== undefined && equalBytes(kept.bytes, bytes)) return
    if (kept === undefined) this.#watches.set(id, { bytes, part: null })
    else {
      if (kept.part === null) this.#inlineBytes -= kept.bytes.length
      else kept.part.stale = true
      kept.bytes = bytes
    }
    if (kept === undefined || kept.part === null) {
      this.#inlineBytes += bytes.length
      this.#attachment = null
    }
  }

  delete(id: bigint): void {
    const kept = this.#watches.get(id)
    if (kept === undefined) return
    this.#watches.delete(id)
    if (kept.part === null) {
      this.#inlineBytes -= kept.bytes.length
      this.#attachment = null
    } else {
      kept.part.watches.delete(id)
      kept.part.stale = true
    }
  }

  /**
   * Writes what does not fit the attachment, in the turn's transaction. `nextId`: the automatic id
   * to try next.
   */
  save(nextId: bigint): void {
    if (nextId !== this.#nextId) {
      this.#nextId = nextId
      const { id, requireLeader, acks, who, user } = this.#identity
      const { token, verified, closed } = who
      const said = {
        token: token ?? '',
        verifiedUser: verified?.user ?? '',
        verifiedRevision: verified?.revision ?? 0,
        verifiedExpires: verified?.expires ?? 0,
        verifiedCluster: verified?.cluster ?? '',
      }
      this.#head = wire
        .encode({
          id,
          requireLeader,
          acks,
          user,
          closed: closed ?? false,
          ...said,
          nextId: fromI64(nextId),
        })
        .finish()
      this.#attachment = null
    }
    if (NUMBERS_BYTES + this.#head.length + this.#inlineBytes > MAX_ATTACHMENT_BYTES)
      this.#moveOut()
    for (const part of this.#parts.values()) if (part.stale) this.#writePart(part)
  }

  #moveOut(): void {
    const part: Part = { number: this.#nextPart++, watches: new Set(), stale: true, chunks: 0 }
    this.#parts.set(part.number, part)
    for (const [id, kept] of this.#watches) {
      if (kept.part !== null) continue
      kept.part = part
      part.watches.add(id)
    }
    this.#inlineBytes = 0
    this.#attachment = null
  }

  #writePart(part: Part): void {
    part.stale = false
    const bytes = concat([...part.watches].map((id) => (this.#watches.get(id) as Kept).bytes))
    const chunks = Math.ceil(bytes.length / WATCH_ROW_BYTES)
    if (chunks > 0) createTable(this.#sql)
    for (let chunk = 0; chunk < chunks; chunk++) {
      const data = bytes.subarray(chunk * WATCH_ROW_BYTES, (chunk + 1) * WATCH_ROW_BYTES)
      const { id } = this.identity
      this.#sql.run(
        'INSERT OR REPLACE INTO watch_stream VALUES(?, ?, ?, ?)',
        id,
        part.number,
        chunk,
        data,
      )
    }
    if (part.chunks > chunks) {
      const text = 'DELETE FROM watch_stream WHERE stream = ? AND part = ? AND chunk >= ?'
      this.#sql.run(text, this.identity.id, part.number, chunks)
    }
    part.chunks = chunks
    if (chunks === 0) this.#parts.delete(part.number)
  }

  /** Deletes all rows of the stream: it has ended. */
  remove(): void {
    if (this.#parts.size > 0)
      this.#sql.run('DELETE FROM watch_stream WHERE stream = ?', this.identity.id)
    this.#parts.clear()
    this.#watches.clear()
  }

  /** The socket's attachment; valid until the next call. */
  attachment(numbers: StreamNumbers): Uint8Array {
    let bytes = this.#attachment
    if (bytes === null) {
      const inline: Uint8Array[] = [new Uint8Array(NUMBERS_BYTES), this.#head]
      for (const kept of this.#watches.values()) if (kept.part === null) inline.push(kept.bytes)
      bytes = concat(inline)
      invariant(
        bytes.length <= MAX_ATTACHMENT_BYTES,
        'what does not fit an attachment was moved out',
      )
      this.#attachment = bytes
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    bytes[0] = FORMAT
    view.setFloat64(1, numbers.sent)
    view.setFloat64(9, numbers.progressAt)
    view.setFloat64(17, numbers.sentBytes)
    view.setFloat64(25, numbers.takenBytes)
    return bytes
  }
}

/** A stream of an earlier life. */
export interface LoadedStream {
  readonly record: StreamRecord
  readonly places: readonly WatchPlace[]
  readonly nextId: bigint
  readonly numbers: StreamNumbers
}

/** Whether an attachment is one of this code's streams. */
export function isStream(attachment: Uint8Array | null): attachment is Uint8Array {
  return attachment !== null && attachment.length >= NUMBERS_BYTES && attachment[0] === FORMAT
}

/**
 * The rows of all streams, by stream (in hex) and part. Rows of streams that are no longer open are
 * deleted.
 */
export function loadRows(
  sql: Sql,
  open: ReadonlySet<string>,
  keyOf: (id: Uint8Array) => string,
): StreamRows {
  const found: Map<string, Map<number, Uint8Array[]>> = new Map()
  if (!hasTable(sql)) return found
  const over: Uint8Array[] = []
  for (const row of sql.query(
    'SELECT stream, part, chunk, data FROM watch_stream ORDER BY stream, part, chunk',
  )) {
    const id = blob(row[0])
    const key = keyOf(id)
    if (!open.has(key)) {
      if (over.length === 0 || keyOf(over[over.length - 1] as Uint8Array) !== key) over.push(id)
      continue
    }
    const parts = found.get(key) ?? new Map<number, Uint8Array[]>()
    found.set(key, parts)
    const chunks = parts.get(row[1] as number)
    if (chunks === undefined) parts.set(row[1] as number, [blob(row[3])])
    else chunks.push(blob(row[3]))
  }
  for (const id of over) sql.run('DELETE FROM watch_stream WHERE stream = ?', id)
  return found
}

/** Chunks by stream and part. */
export type StreamRows = ReadonlyMap<string, ReadonlyMap<number, Uint8Array[]>>

/** The id of the stream that an attachment describes. */
export function streamIdOf(attachment: Uint8Array): Uint8Array {
  return wire.decode(attachment.subarray(NUMBERS_BYTES)).id
}

function readNumbers(attachment: Uint8Array): StreamNumbers {
  const view = new DataView(attachment.buffer, attachment.byteOffset)
  return {
    sent: view.getFloat64(1),
    progressAt: view.getFloat64(9),
    sentBytes: view.getFloat64(17),
    takenBytes: view.getFloat64(25),
  }
}

function hasTable(sql: Sql): boolean {
  return (
    firstRow(
      sql.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'watch_stream'"),
    ) !== null
  )
}

function createTable(sql: Sql): void {
  sql.run(
    `CREATE TABLE IF NOT EXISTS watch_stream(stream BLOB NOT NULL, part INTEGER NOT NULL, chunk INTEGER NOT NULL,
     data BLOB NOT NULL, PRIMARY KEY(stream, part, chunk)) WITHOUT ROWID`,
  )
}

/** One watch as a message that, appended to others, is an element of their list. */
function encode({ spec, gone, next }: WatchPlace): Uint8Array {
  const flags =
    (spec.noPut ? Flag.NoPut : 0) |
    (spec.noDelete ? Flag.NoDelete : 0) |
    (spec.prevKv ? Flag.PrevKv : 0) |
    (spec.fragment ? Flag.Fragment : 0) |
    (spec.progressNotify ? Flag.ProgressNotify : 0) |
    (gone ? Flag.Gone : 0)
  const { key, rangeEnd } = spec
  const watch = { id: fromI64(spec.id), key, rangeEnd, flags, start: spec.startRevision, next }
  return wire.encode({ watches: [watch] }).finish()
}

function placeOf(w: quorate.storage.Watch.$Properties): WatchPlace {
  const flags = w.flags ?? 0
  return {
    spec: {
      id: toI64(w.id),
      key: (w.key ?? new Uint8Array(0)).slice(),
      rangeEnd: (w.rangeEnd ?? new Uint8Array(0)).slice(),
      startRevision: toNumber(w.start),
      noPut: (flags & Flag.NoPut) !== 0,
      noDelete: (flags & Flag.NoDelete) !== 0,
      prevKv: (flags & Flag.PrevKv) !== 0,
      fragment: (flags & Flag.Fragment) !== 0,
      progressNotify: (flags & Flag.ProgressNotify) !== 0,
    },
    gone: (flags & Flag.Gone) !== 0,
    next: toNumber(w.next),
  }
}
