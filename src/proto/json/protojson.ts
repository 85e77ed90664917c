/** ProtoJSON, as etcd's gateway speaks it: requests in, answers out. */

import { readJSON } from './read.ts'
import type { MessageName } from './schema.ts'

export type { Read } from './read.ts'
export { readJSON } from './read.ts'
export type { MessageName } from './schema.ts'
export { PagedJSON, writeJSON } from './write.ts'

const EMPTY = new Uint8Array(0)

/** The first JSON value of a unary request's body; an empty body means `{}`. */
export function requestFromJSON(name: MessageName, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return readJSON(name, body)?.message ?? EMPTY
}
