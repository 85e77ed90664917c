/** ProtoJSON, as etcd's gateway speaks it: requests in, answers out. */

import { readJSON } from './json-read.ts'
import type { MessageName } from './schema.ts'

export type { Read } from './json-read.ts'
export { readJSON } from './json-read.ts'
export { PagedJSON, writeJSON } from './json-write.ts'
export type { MessageName } from './schema.ts'

const EMPTY = new Uint8Array(0)

/** A unary request's body: its first JSON value, nothing at all meaning `{}`. */
export function requestFromJSON(name: MessageName, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return readJSON(name, body)?.message ?? EMPTY
}
