import type { RangeRequest } from './types.ts'

const NOTHING = new Uint8Array(0)
/** A new range with the values of a client that sets nothing. */
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

/** A range with these options, and nothing else set. */
export function ranged(options: Partial<RangeRequest>): RangeRequest {
  return Object.assign(emptyRange(), options)
}
