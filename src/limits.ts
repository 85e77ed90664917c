/** A limit on everything, named in one place. Bytes, milliseconds or counts, as the name or comment says. */
const KiB = 1024
const MiB = 1024 * KiB

/** What a client may ask. */
export const MAX_REQUEST_BYTES = 1.5 * MiB // etcd --max-request-bytes, of the encoded request
export const MAX_BODY_BYTES = 2 * MiB // etcd's gRPC receive limit: --max-request-bytes + 512 KiB
export const MAX_JSON_DEPTH = 100
export const MAX_TXN_OPS = 128 // etcd --max-txn-ops

/** The log and the request ids that travel with it. */
export const REQUEST_WINDOW_ENTRIES = 10_000
export const REQUEST_WINDOW_BYTES = 8 * MiB
export const LOG_TAIL_ROWS = 4096 // log rows kept for slow members
export const LOG_TAIL_BYTES = 8 * MiB
export const LOG_ROW_BYTES = 1 * MiB // a batch is cut above this; one entry alone may be larger (MAX_REQUEST_BYTES)

/** Raft: ticks of TICK_MS. */
export const TICK_MS = 100
export const HEARTBEAT_TICKS = 1
export const ELECTION_TICKS = 10
export const MAX_APPEND_BYTES = 1 * MiB
export const MAX_INFLIGHT_APPENDS = 64
export const MAX_INFLIGHT_BYTES = 8 * MiB
export const MAX_UNCOMMITTED_BYTES = 32 * MiB

/** Turns. */
export const SLICE_ROWS = 2000 // rows that one slice of long work touches
export const SLICE_BYTES = 1 * MiB
export const APPLY_BATCH_ENTRIES = 1024

/** Calls. */
export const PROPOSAL_TIMEOUT_MS = 7000 // etcd: 5 s + 2 election timeouts
export const MIN_REVISION_WAIT_MS = 5000
export const MAX_APPLY_LAG = 5000 // committed and not applied entries, beyond: too many requests (etcd maxGapBetweenApplyAndCommitIndex)
export const MAX_WAITING_CALLS = 10_000
export const MAX_WAITING_BYTES = 64 * MiB
export const MAX_CALLS_IN_FLIGHT = 5 // calls of a member that wait for response headers: the platform queues the seventh
