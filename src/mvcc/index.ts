/**
 * The MVCC store of one member: keys, revisions, history, leases, applied index.
 * All of it is synchronous; writes happen in the caller's transaction.
 */
export type { Lease } from '../lease/index.ts'
export type { Answered } from './answer.ts'
export {
  BACKUP_START,
  type Backup,
  type BackupCursor,
  type BackupHeader,
  decodeBackupCursor,
  encodeBackupCursor,
} from './backup.ts'
export type { Batch, WriteStep } from './batch.ts'
export { ChangeList, encodeEntries } from './changes.ts'
export { decodeCursor, encodeCursor } from './cursor.ts'
export { KEY_BYTES, TOMBSTONE_KEY_BYTES } from './encoding.ts'
export type { Export, ExportedChunk } from './export.ts'
export type { Events } from './history.ts'
export type { ImportState } from './import.ts'
export { isReadOnly, leavesOf } from './plan.ts'
export { ranged } from './ranged.ts'
export { errorOf, Result } from './results.ts'
export { decodeSnapshotHeader, encodeSnapshotHeader, type SnapshotHeader } from './snapshot.ts'
export type { Pin } from './state.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
export { dropTables } from './tables.ts'
export * from './types.ts'
export { checkRequest } from './validate.ts'
export { WatchHub } from './watch-hub.ts'
export { type ShownEvent, WatchEvent, Watcher, type WatchOutlet } from './watcher.ts'
