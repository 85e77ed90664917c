/**
 * The MVCC store of one member: keys, revisions, history, leases, applied index.
 * All of it is synchronous; writes happen in the caller's transaction.
 */
export { errorOf, Result } from './results.ts'
export {
  type Batch,
  type Export,
  type ExportedChunk,
  type ImportState,
  type Lease,
  openStore,
  type Pin,
  type SnapshotHeader,
  type Store,
  type WriteStep,
} from './store.ts'
export * from './types.ts'
