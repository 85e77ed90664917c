/**
 * A watch on the wire: requests in, responses out as the JSON of etcd's gateway. A response is
 * joined from pieces that many watchers share: the header of a revision and its events are written
 * once.
 */
import type { Event, KeyValue, WatchSpec } from '../mvcc/types.ts'
import { writeJSON } from '../proto/json/write.ts'
import { BYTES, ReverseWriter, VARINT, WireReader } from '../proto/wire.ts'
import { type Header, writeHeader, writeKeyValue } from './responses.ts'

/** The id in news of a watch that could not be made, and in news of all watches of a stream. */
export const NO_WATCH_ID = -1n

/** A client's request on a stream. */
export type WatchRequest =
  /** `spec.id` 0: the server picks one. */
  | { readonly kind: 'create'; readonly spec: WatchSpec }
  | { readonly kind: 'cancel'; readonly id: bigint }
  | { readonly kind: 'progress' }
  /** No request that is known: etcd skips it. */
  | { readonly kind: 'none' }

const EMPTY = new Uint8Array(0)
/** The smallest key: etcd watches it if no key is given. */
const FIRST_KEY = Uint8Array.of(0)
const NOPUT = 0
const NODELETE = 1
const decoder = new TextDecoder()

/** A WatchRequest; its bytes are copies, since a watch outlives its request. */
export function decodeWatchRequest(message: Uint8Array): WatchRequest {
  const r = new WireReader(message)
  let request: WatchRequest = { kind: 'none' }
  while (!r.done) {
    const tag = r.tag()
    if (tag === ((1 << 3) | BYTES))
      request = { kind: 'create', spec: readCreate(r, r.submessage()) }
    else if (tag === ((2 << 3) | BYTES))
      request = { kind: 'cancel', id: readCancel(r, r.submessage()) }
    else if (tag === ((3 << 3) | BYTES)) {
      r.pos = r.submessage()
      request = { kind: 'progress' }
    } else r.skip(tag & 7)
  }
  return request
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function readCreate(r: WireReader, end: number): WatchSpec {
  const spec: Mutable<WatchSpec> = {
    id: 0n,
    key: EMPTY,
    rangeEnd: EMPTY,
    startRevision: 0,
    noPut: false,
    noDelete: false,
    prevKv: false,
    fragment: false,
    progressNotify: false,
  }
  const filter = (type: number): void => {
    if (type === NOPUT) spec.noPut = true
    else if (type === NODELETE) spec.noDelete = true
  }
  while (r.pos < end) {
    const tag = r.tag()
    switch (tag) {
      case (1 << 3) | BYTES:
        spec.key = r.bytes().slice()
        break
      case (2 << 3) | BYTES:
        spec.rangeEnd = r.bytes().slice()
        break
      case (3 << 3) | VARINT:
        spec.startRevision = r.int64Clamped()
        break
      case (4 << 3) | VARINT:
        spec.progressNotify = r.bool()
        break
      case (5 << 3) | VARINT:
        filter(r.int32())
        break
      case (5 << 3) | BYTES:
        for (const last = r.submessage(); r.pos < last; ) filter(r.int32())
        break
      case (6 << 3) | VARINT:
        spec.prevKv = r.bool()
        break
      case (7 << 3) | VARINT:
        spec.id = r.int64()
        break
      case (8 << 3) | VARINT:
        spec.fragment = r.bool()
        break
      default:
        r.skip(tag & 7)
    }
  }
  if (spec.key.length === 0) spec.key = FIRST_KEY
  return spec
}

function readCancel(r: WireReader, end: number): bigint {
  let id = 0n
  while (r.pos < end) {
    const tag = r.tag()
    if (tag === ((1 << 3) | VARINT)) id = r.int64()
    else r.skip(tag & 7)
  }
  return id
}

/** A piece of a response: its JSON, and how many bytes it takes in protobuf. */
export interface WatchPiece {
  readonly json: string
  readonly size: number
}

/** One event as an element of a response. */
export function showEvent(event: Event, previous: KeyValue | null): WatchPiece {
  const { kv } = event
  const w = new ReverseWriter(
    80 + kv.key.length + kv.value.length + (previous === null ? 0 : 80 + previous.value.length),
  )
  if (previous !== null) writeKeyValue(w, 3, previous)
  writeKeyValue(w, 2, kv)
  w.number(1, event.deleted ? 1 : 0)
  const wire = w.finish()
  return { json: decoder.decode(writeJSON('Event', wire)), size: field(wire.length) }
}

/** The header, which begins a response. */
export function showHeader(header: Header): WatchPiece {
  const w = new ReverseWriter(64)
  writeHeader(w, header)
  const wire = w.finish()
  const json = decoder.decode(writeJSON('WatchResponse', wire))
  return { json: json.slice(0, -1), size: wire.length }
}

/** Bytes of a submessage of this length in a field with a one-byte tag. */
function field(length: number): number {
  return 1 + varint(length) + length
}

function varint(n: number): number {
  let size = 1
  for (let m = n; m >= 128; m = Math.floor(m / 128)) size++
  return size
}

/** The id as a piece; an id of 0 is left out. */
export function showWatchId(id: bigint): WatchPiece {
  if (id === 0n) return { json: '', size: 0 }
  return {
    json: `,"watch_id":"${id}"`,
    size: 1 + (id < 0n || id > 0x1fffffffffffffn ? bigVarint(id) : varint(Number(id))),
  }
}

function bigVarint(id: bigint): number {
  let size = 1
  for (let m = BigInt.asUintN(64, id); m >= 128n; m >>= 7n) size++
  return size
}

/** The news of a response without events; none of it: there is nothing new. */
export interface WatchNews {
  readonly created?: boolean
  readonly canceled?: boolean
  readonly compactRevision?: number
  readonly cancelReason?: string
}

/** A response without events: the news of a watch, or its progress. */
export function watchNews(header: WatchPiece, id: WatchPiece, news: WatchNews): string {
  let rest = ''
  if (news.created) rest += ',"created":true'
  if (news.canceled) rest += ',"canceled":true'
  if (news.compactRevision) rest += `,"compact_revision":"${news.compactRevision}"`
  if (news.cancelReason) rest += `,"cancel_reason":${JSON.stringify(news.cancelReason)}`
  return `{"result":${header.json}${id.json}${rest}}}`
}

const BEFORE_EVENTS = ',"events":['
/** A response with the events [from, to). */
export function watchEvents(
  header: WatchPiece,
  id: WatchPiece,
  events: readonly WatchPiece[],
  from: number,
  to: number,
  fragment: boolean,
): string {
  let list = (events[from] as WatchPiece).json
  for (let i = from + 1; i < to; i++) list += `,${(events[i] as WatchPiece).json}`
  return `{"result":${header.json}${id.json}${fragment ? ',"fragment":true' : ''}${BEFORE_EVENTS}${list}]}}`
}

/**
 * Where each fragment of a response ends. As in etcd, a response below `limit` bytes is whole. Else
 * each fragment has as many events as stay below the limit, but at least one.
 */
export function fragmentEnds(
  header: WatchPiece,
  id: WatchPiece,
  events: readonly WatchPiece[],
  limit: number,
): number[] {
  const base = header.size + id.size
  let total = base
  for (const e of events) total += e.size
  if (total < limit || events.length < 2) return [events.length]
  const ends: number[] = []
  // Each fragment counts with its field `fragment`, two bytes.
  let size = base + 2
  let begin = 0
  for (let i = 0; i < events.length; i++) {
    const next = (events[i] as WatchPiece).size
    if (i > begin && size + next >= limit) {
      ends.push(i)
      begin = i
      size = base + 2
    }
    size += next
  }
  ends.push(events.length)
  return ends
}
