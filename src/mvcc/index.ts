/**
 * The MVCC store of one member: keys, revisions, history, leases, applied index.
 * All of it is synchronous; writes happen in the caller's transaction.
 */
export type { Lease } from '../lease/index.ts'
export type { Answered } from './answer.ts'
export type { Batch, WriteStep } from './batch.ts'
export type { Pin } from './core.ts'
export { decodeCursor, encodeCursor } from './cursor.ts'
export type { Export, ExportedChunk } from './export.ts'
export type { Events } from './history.ts'
export type { ImportState } from './import.ts'
export { isReadOnly } from './plan.ts'
export { ranged } from './ranged.ts'
export { errorOf, Result } from './results.ts'
export { decodeSnapshotHeader, encodeSnapshotHeader, type SnapshotHeader } from './snapshot.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
export * from './types.ts'
export { checkRequest } from './validate.ts'
export { WatchHub } from './watch-hub.ts'
export { type ShownEvent, WatchEvent, Watcher, type WatchOutlet } from './watcher.ts'
