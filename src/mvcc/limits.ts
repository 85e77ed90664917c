/**
 * The store's own limits. Bytes or counts, as the name or comment says; what callers choose is in
 * src/limits.ts.
 */
const KiB = 1024

/**
 * A row of `batch` is closed above these: well under the platform's 2 MB a row, and one slice of
 * compaction reads it whole.
 */
export const BATCH_ROW_BYTES = 512 * KiB
export const BATCH_ROW_CHANGES = 2000
/** A merged list of survivors is closed above these. */
export const MERGED_ROW_BYTES = 64 * KiB
export const MERGED_ROW_CHANGES = 2000
/** A merged list is written anew where more than this share of it is dead. */
export const MERGED_DEAD_SHARE = 0.25
/** Merged entries looked at for each death among them: keeps the dead below about a third. */
export const SWEEP_PER_DEATH = 3
/** Old versions of one key that a scan steps over before it seeks the next key instead. */
export const SCAN_STALE_ROWS = 6
/** Rows one statement of a scan asks for, at first and at most. */
export const SCAN_FIRST_ROWS = 8
export const SCAN_PAGE_ROWS = 1024
/** Counted intervals remembered: of the current revision, and of past ones. */
export const COUNTS_LIVE = 32
export const COUNTS_PINNED = 128
/**
 * Keys whose newest version (without its value) is remembered for the next put, and their longest.
 */
export const NEWEST_KEYS = 4096
export const NEWEST_KEY_BYTES = 128
/**
 * A write that changes more keys than this may take several turns on some member, so it shows on
 * none before all know: part of what an entry means, so never to be changed without a new cluster
 * version.
 */
export const LONG_CHANGES = 1024
/** Events of one batch that are handed to subscribers; beyond, they read the history. */
export const APPLIED_EVENTS = 4096
/**
 * Leases revoked while a snapshot is sent are remembered for it up to this many; beyond, it is
 * given up.
 */
export const EXPORT_REVOKED_LEASES = 50_000
/** Leases that a backup reads at a time. */
export const BACKUP_PAGE_LEASES = 1000
/** Rows without a revision that left the request window are removed once in this many batches. */
export const TRIM_EVERY = 64
