/** The state of a cluster as etcd's database file, and back. */
export type { ClusterState } from './buckets.ts'
export { Filling, putKeys, putSizes } from './fill.ts'
export { SnapshotError } from './parse.ts'
export { chunksOf, type RestoredState, type RestoreOptions, readState } from './restore.ts'
