/**
 * Why a member is awake. The names are the code's. The texts beside them are what people read, in
 * metrics and in the log.
 */

/** What waits here and needs the other members, or what came from them. */
export type WakeReason =
  | 'created'
  | 'peer'
  | 'snapshotReceive'
  | 'halfAppliedEntry'
  | 'write'
  | 'linearizableRead'
  | 'memberChange'
  | 'memberIntroduction'
  | 'leases'
  | 'leaderTransfer'
  | 'clusterDeletion'
  | 'watchLag'
  | 'hashComparison'
  | 'compactionDue'

/** What else keeps a member awake, though it wakes nobody. */
export type BusyReason = 'apply' | 'longRead' | 'watches' | 'physicalCompaction' | 'snapshotSend'

/** Why a member falls asleep. */
export type SleepReason = 'idle' | 'leaderless'

/**
 * Label `why` of `quorate_wakes_total`, and text in the log. Dashboards know these texts: they must
 * stay as they are.
 */
export const WAKE_LABELS: Readonly<Record<WakeReason, string>> = {
  created: 'birth',
  peer: 'a peer',
  snapshotReceive: 'a snapshot is being received',
  halfAppliedEntry: 'an entry is half applied',
  write: 'a write',
  linearizableRead: 'a linearizable read',
  memberChange: 'a change of members',
  memberIntroduction: 'a member to be introduced',
  leases: 'leases',
  leaderTransfer: 'the lead is to move',
  clusterDeletion: 'a cluster that was deleted',
  watchLag: 'a watch whose client does not read',
  hashComparison: 'hashes are compared',
  compactionDue: 'compaction is due',
}

/** Text in the log. */
export const SLEEP_TEXTS: Readonly<Record<SleepReason, string>> = {
  idle: 'the cluster is idle',
  leaderless: 'no leader, and nobody waits for one',
}
