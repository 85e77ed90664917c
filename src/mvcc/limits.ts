/**
 * The store's own limits, in bytes or counts, as the name or comment says. Limits that callers meet
 * are in src/limits.ts.
 */
const KiB = 1024

/**
 * A row of `batch` is closed above these: that is well under the platform's 2 MB a row, and one
 * slice of compaction reads a whole row.
 */
export const BATCH_ROW_BYTES = 512 * KiB
export const BATCH_ROW_CHANGES = 2000
/** A merged list of survivors is closed above these. */
export const MERGED_ROW_BYTES = 64 * KiB
export const MERGED_ROW_CHANGES = 2000
/** A merged list is written anew where more than this share of it is dead. */
export const MERGED_DEAD_SHARE = 0.25
/**
 * How many merged entries are looked at for each death among them: it keeps the dead below about a
 * third.
 */
export const SWEEP_PER_DEATH = 3
/** How many old versions of one key a scan steps over before it seeks the next key instead. */
export const SCAN_STALE_ROWS = 6
/** How many rows one statement of a scan asks for, at first and at most. */
export const SCAN_FIRST_ROWS = 8
export const SCAN_PAGE_ROWS = 1024
/** How many counted intervals are remembered: of the current revision, and of past ones. */
export const COUNTS_LIVE = 32
export const COUNTS_PINNED = 128
/**
 * How many keys' newest version (without its value) is remembered for the next put, and how long
 * such a key may be.
 */
export const NEWEST_KEYS = 4096
export const NEWEST_KEY_BYTES = 128
/**
 * A write that changes more keys than this may take several turns on some member. So it shows on no
 * member before all know of it. The number is part of what an entry means: never change it without
 * a new cluster version.
 */
export const LONG_CHANGES = 1024
/** How many events of one batch are handed to subscribers; beyond, they read the history. */
export const APPLIED_EVENTS = 4096
/**
 * How many revoked leases are remembered for a snapshot that is being sent; beyond, the snapshot is
 * given up.
 */
export const EXPORT_REVOKED_LEASES = 50_000
/** How many leases a backup reads at a time. */
export const BACKUP_PAGE_LEASES = 1000
/** Rows without a revision that left the request window are removed once in so many batches. */
export const TRIM_EVERY = 64
