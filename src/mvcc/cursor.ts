/** A range's cursor as bytes, for callers that keep it elsewhere between pages. */
import { quorate } from '../proto/generated/storage.js'
import { toNumber } from '../proto/int64.ts'
import { revision } from '../types.ts'
import type { RangeCursor } from './types.ts'

const wire = quorate.storage

export function encodeCursor(c: RangeCursor): Uint8Array {
  return wire.PageCursor.encode({ format: 1, ...c }).finish()
}

/** Throws where the bytes are not a cursor, or are one of newer code. */
export function decodeCursor(bytes: Uint8Array): RangeCursor {
  const c = wire.PageCursor.decode(bytes)
  if (c.format !== 1) throw new Error(`a cursor of format ${c.format}, this code reads format 1`)
  return {
    from: c.from,
    revision: revision(toNumber(c.revision)),
    headerRevision: revision(toNumber(c.headerRevision)),
    taken: toNumber(c.taken),
    count: toNumber(c.count),
    more: c.more,
  }
}
