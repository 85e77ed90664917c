import type { RangeRequest } from './types.ts'

const NOTHING = new Uint8Array(0)
/** A new range in which nothing is set: as it is where a client says nothing. */
export function emptyRange(): { -readonly [K in keyof RangeRequest]: RangeRequest[K] } {
  return {
    kind: 'range',
    key: NOTHING,
    rangeEnd: NOTHING,
    limit: 0,
    revision: 0,
    sortOrder: 0,
    sortTarget: 0,
    serializable: false,
    keysOnly: false,
    countOnly: false,
    minModRevision: 0,
    maxModRevision: 0,
    minCreateRevision: 0,
    maxCreateRevision: 0,
  }
}

/** A range of these options, in which nothing else is set. */
export function ranged(options: Partial<RangeRequest>): RangeRequest {
  return Object.assign(emptyRange(), options)
}
