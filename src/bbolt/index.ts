/** bbolt's file format, pure: no I/O of its own. */
export { FormatError, isDatabase, MARK_BYTES, PAGE_BYTES } from './format.ts'
export { type Entry, type ReadAt, Reader } from './reader.ts'
export type { Sized } from './tree.ts'
export { type Database, layout, type Plan, Writer } from './writer.ts'
