/** A limit on everything, named in one place. Bytes, milliseconds or counts, as the name or comment says. */
const KiB = 1024
const MiB = 1024 * KiB

/** What a client may ask. */
export const MAX_REQUEST_BYTES = 1.5 * MiB // etcd --max-request-bytes, of the encoded request
export const MAX_BODY_BYTES = 2 * MiB // etcd's gRPC receive limit: --max-request-bytes + 512 KiB
export const MAX_JSON_BYTES = Math.ceil((MAX_BODY_BYTES * 4) / 3) + 64 * KiB // JSON that can hold such a message: base64 takes four bytes for three
export const MAX_JSON_DEPTH = 100
export const BODY_TIMEOUT_MS = 30_000 // how long a body that is not small may take
export const MAX_TOKEN_CHARS = 8192 // a longer one is none of ours
export const KEEPALIVE_SOCKET_BYTES = 256 * KiB // keepalives of one WebSocket that wait for their turn
export const MIN_LEASE_TTL = 2 // seconds; a shorter one is raised (etcd: 1.5 election timeouts)
export const MAX_LEASE_TTL = 9_000_000_000 // seconds (etcd lease.MaxLeaseTTL)
export const MAX_TXN_OPS = 128 // etcd --max-txn-ops

/** The log and the request ids that travel with it. */
export const REQUEST_WINDOW_ENTRIES = 10_000
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
export const SLICE_ROWS = 2000 // rows that one slice of a read touches
export const APPLY_SLICE_ROWS = 512 // rows that one turn writes or compacts: about five milliseconds
export const SLICE_BYTES = 1 * MiB
export const APPLY_BATCH_ENTRIES = 1024
export const MAX_SLICES_PER_TURN = 4 // slices of reads that a turn takes beside its own work
export const PIN_MS = 60_000 // how long a read that left its turn holds physical compaction
export const MAX_HOLD_MS = 20 * PIN_MS // nothing holds it for longer: an end further away was set before the clock went back
export const PAGE_BYTES = 1 * MiB // a range's answer is cut into pages of about this
export const MAX_ANSWER_BYTES = 32 * MiB // one answer that can't be cut into pages: with 200 bytes for each key; gRPC's limit is 2 GiB
export const SMALL_ANSWER_BYTES = 64 * KiB // one up to this never waits behind a larger one
export const ANSWERS_BYTES = 32 * MiB // larger ones that a member is making, or has made and nobody has taken; beyond, they wait, then too many requests
export const SMALL_ANSWERS_BYTES = 8 * MiB // and the small ones
export const ROOM_WAIT_SHARE = 0.8 // of its caller's time, that an answer waits for room at most
export const MAX_PAGE_PINS = 256 // revisions that answers in pages hold at one member; beyond, older ones hold for newer ones
export const PAGE_HOLD_MS = 5000 // how often the edge tells all members which revision an answer in pages is read at, and its own what a snapshot is of
export const PAGE_FIRST_HOLD_MS = 250 // and for the first time
export const PAGE_AGAIN_MS = 100 // before a page is asked for again that no member gave; twice as long each time
export const PAGE_PATIENCE_MS = 30_000 // how long the edge asks for the next page before it breaks the answer off
export const LONG_ANSWER_MS = 900_000 // how long an answer in pages may take to leave, or a piece of a snapshot; then it is broken off
export const LONG_ANSWER_FROM_BYTES = 64 * KiB // an answer in one piece, as JSON, that is given to its client bit by bit all the same
export const LONG_ANSWER_PIECE_BYTES = 64 * KiB // of one, given to its client at a time
export const LONG_ANSWER_BYTES = 64 * MiB // of all of them, in an isolate of the edge, not taken by their clients; beyond, too many requests
export const LONG_ANSWER_NETWORK_BYTES = 32 * MiB // and of those of one network
export const LONG_ANSWER_ROOM_MS = 50 // between two looks whether there is room for an answer that found none; then it is asked for anew
export const ARRIVAL_WAIT_MS = 6000 // how long an isolate lets a large answer wait at its member for room of its own; then too many requests
export const LONG_ANSWER_STALL_MS = 5000 // one whose client has taken nothing for so long is broken off where another would be refused
export const COMPACTION_GRACE_MS = 20_000 // how long a member that has lost its memory removes nothing, unless a caller waits for that: who reads says so by then
export const COMPACTION_PAUSE_MS = 2 // between two slices of physical compaction
export const COMPACTION_HELD_MS = 250 // between two looks whether what holds it has gone

/** Calls. */
export const PROPOSAL_TIMEOUT_MS = 7000 // etcd: 5 s + 2 election timeouts
export const WORKING_MS = 500 // how long a call's work may take before its caller is told that it goes on, and no deadline counts but its own
export const MAX_HASHES = 8 // revisions whose hashes callers wait for, at one member: one is made at a time
export const MAX_CALL_TIMEOUT_MS = 60_000 // until its work begins, whatever a caller asks for
export const MIN_REVISION_WAIT_MS = 5000
export const MAX_APPLY_LAG = 5000 // committed and not applied entries, beyond: too many requests (etcd maxGapBetweenApplyAndCommitIndex)
export const MAX_WAITING_CALLS = 10_000
export const MAX_WAITING_BYTES = 64 * MiB
export const MAX_NETWORK_BYTES = 16 * MiB // of the bodies that are being read, for one network
export const MAX_CALLS_IN_FLIGHT = 5 // calls of a member that wait for response headers: the platform queues the seventh

/** Between members. */
export const MAX_PEER_BYTES = 16 * MiB // waiting for one peer; beyond, appends are dropped and sent again later
export const COMMIT_PUSH_MS = 5 // how long the news of a commit waits for an append to ride with, where nobody waits for it
export const PIPELINE_TIMEOUT_MS = 2000
export const STREAM_RETRY_MS = 1000
export const STREAM_BUFFER_BYTES = 4 * MiB // unsent on a stream: beyond, what comes waits in the outbox
export const SNAPSHOT_CHUNK_BYTES = 1 * MiB
export const MAX_BACKUPS = 8 // that are read from one member at a time
export const BACKUP_CHUNK_ROWS = 2000 // rows that a piece of one touches: some ten milliseconds
export const SNAPSHOT_BLOB_BYTES = 32 * KiB // of a database, in one message of /v3/maintenance/snapshot (etcd)
export const DEFAULT_BACKUPS_KEPT = 14 // of a cluster, in the bucket
export const RESTORE_BLOCK_BYTES = 512 * KiB // of a file that is uploaded, in a row; the platform takes 2 MB
export const RESTORE_BLOCKS_REMOVED = 16 // by one turn
export const RESTORE_PATIENCE_MS = 600_000 // what was uploaded and not made a cluster of is removed then
export const RESTORE_SILENCE_MS = 30_000 // and by then at the earliest, where another cluster is to be made instead
export const RESTORE_MAX_BYTES = 4096 * MiB // of a file that is uploaded: it and what becomes of it share an object's 10 GB
export const RESTORE_CACHE_BLOCKS = 32 // of the file, in the edge's memory
export const RESTORE_CHUNK_BYTES = 512 * KiB // of the state, in one step; one value more
export const MAX_RESTORED_REVISION = 2 ** 53 - 2 ** 40 // that a cluster begins with, of keys or of auth: a trillion more can follow before numbers are no longer exact
export const RESTORE_PAGE_BYTES = 16 * MiB // of a file's page with all that belongs to it; etcd's hold four of its largest values
export const RESTORE_BUCKETS = 1000 // of a file; etcd has eleven
export const RESTORE_ALARMS = 1000 // of a file; etcd has two of a member
export const SNAPSHOT_TIMEOUT_MS = 10_000
export const SNAPSHOT_RETRY_MS = 100
export const SNAPSHOT_MAX_RETRIES = 20 // failures in a row before a transfer is given up
export const SNAPSHOT_SILENCE_TICKS = 50 // a receiver that hears nothing gives an incremental transfer up

/** Waiting for others. */
export const REPROPOSE_TICKS = 10 // a write without outcome is proposed again, marked as a second try
export const READ_INDEX_RETRY_TICKS = 5
export const WAKE_TICKS = 3 // how long the member that led before gets to lead again before another campaigns
export const FORWARD_BYTES = 4 * MiB // proposals forwarded in one message
export const COLO_TIMEOUT_MS = 2000 // for a look at where this member is
export const INTRODUCE_TRIES = 10
export const INTRODUCE_RETRY_MS = 200

/** Members. */
export const MAX_LEARNERS = 1 // etcd --max-learners
export const LEARNER_READY = 0.9 // how much of the leader's log a learner must hold to be promoted (etcd readyPercentThreshold)
export const MAX_MEMBER_CHANGES = 100 // that wait at one member

/** Clusters. */
export const MAX_FOUNDERS = 9 // members that a cluster is made with
export const MAX_CLUSTERS = 1000 // beside the default one; deleted ones count until all their members know
export const MAX_CLUSTER_LIST_BYTES = 768 * KiB // of the default cluster's row that lists them, with room for as much again
export const WIPES_OUT = 2 // calls to members of deleted clusters that are out together
export const WIPE_WAIT_MS = 3000 // how long a deletion's caller waits for the members
export const WIPE_TRIES = 9 // rounds in vain, then only when asked again: two and a half days in all
export const WIPE_RETRY_MS = 10_000 // before the second round; four times as long before each further one
export const WIPE_SLACK_MS = 30_000 // how much later than the leader's the others' alarms are

/** Sleep. */
export const SLEEP_AFTER_TICKS = 10 // how long nothing happens before a leader asks the members to sleep
export const SLEEP_BACKOFF_MAX = 64 // times that, after attempts in vain
export const SLEEP_QUIET_TICKS = 2 // how long it says nothing before it asks
export const SLEEP_OFFER_TICKS = 7 // how long it is silent in all: well below an election timeout
export const SLEEP_TIMEOUT_MS = 400
export const LEADERLESS_SLEEP_TICKS = 100 // a member without leader, whom nobody asks for anything, gives up looking for one

/** Where the leader is. */
export const PLACEMENT_LOOK_TICKS = 10 // between two looks
export const PLACEMENT_MINUTE_TICKS = 600 // in which writes are counted
export const PLACEMENT_MINUTES = 5 // so many in a row must say the same before the leader follows the writes
export const PLACEMENT_SHARE = 0.6 // of a minute's writes, that make a member its busiest: two of like weight never both are
export const PLACEMENT_WRITES = 12 // a minute with fewer says nothing
export const PLACEMENT_LIST_TICKS = 300 // how long a member leads before it gives way to one of the owner's list
export const PLACEMENT_WAIT_FACTOR = 64 // times that, at most, where moves follow each other
export const PLACEMENT_CALM_FACTOR = 8 // times the wait without a move, and the next is the first again
export const PLACEMENT_LAG_ENTRIES = 256 // on their way to a member that may lead next

/** Leases. */
export const MAX_RENEWED = 50_000 // deadlines that a leader has in memory; beyond, the furthest go to their rows
export const MAX_EXPIRING = 1000 // revokes of leases that are over, on their way at a time
export const LEASE_CLOCK_STEP_MS = 1000 // the most that the lease clock advances at once: what a jump of the wall clock costs
export const LEASE_REST_SLACK_MS = 1000 // how much later a lease may end for a planned sleep, so that fewer rows are written
export const LEASE_SLICE_ROWS = 500 // rows of leases that one turn looks at or writes
export const LEASE_ASK_TICKS = 5 // a question to the leader without answer is asked again
export const LEASE_TELL_TICKS = 100 // the leader says again when the next lease is due
export const LEASE_SLACK_MS = 4000 // how much later than the leader's the first follower's alarm is; each further one as much again
export const LEASE_SEEK_BACKOFF_MAX_MS = 600_000 // the longest that a member without a leader waits before it looks for one again

/** Compaction by time or revision. */
export const COMPACTION_SAMPLES = 10 // samples in a period, or in an hour of a longer one (etcd)
export const COMPACTION_PERIOD_MS = 3_600_000 // a longer retention is compacted this often (etcd)
export const COMPACTION_SEEK_MS = 10_000 // how long a member without a leader looks for one, to compact
export const COMPACTION_SEEK_BACKOFF_MAX_MS = 3_600_000 // the longest that it leaves it at that before it looks again
export const COMPACTION_REVISION_MS = 300_000 // how often compaction by revision runs (etcd)

/** Hashes that members compare. */
export const HASH_SLICE_ROWS = 1000 // rows that one slice touches
export const HASH_PAUSE_MS = 5 // between two slices
export const HASH_ASK_TICKS = 5 // between two questions to a member that is still at it
export const HASH_FAILURES = 3 // questions in a row that break: then it is left out
export const HASH_TIMEOUT_TICKS = 9000 // until all must have answered
export const HASH_TRIES = 3 // looks in a row that a compaction overtakes

/** The database. */
export const DEFAULT_QUOTA_BYTES = 8 * 1024 * MiB // etcd --quota-backend-bytes; an object holds 10 GB
export const QUOTA_LOOK_MS = 100 // how old the size may be that a write is measured by
export const QUOTA_LOOK_BYTES = 1 * MiB // and how much may have been let in since

/** What an isolate of the edge remembers by name: of clusters, members, leaders. */
export const MAX_REMEMBERED = 1000

/** The door. */
export const DOOR_LINGER_MS = 50 // how long the answers that are there wait for the rest of their list
export const DOOR_LIST_BYTES = 1 * MiB // of answers in one list of several: beyond, a large one is asked for by itself
export const DOOR_PIECE_BYTES = 1 * MiB // of large answers, given to who asked at a time
export const DOOR_TICKET_BYTES = 512 // answers larger than this that were late, and that nobody asks for
export const DOOR_UNCLAIMED_MS = 5000 // are let go after so long
export const DOOR_STALL_MS = 10_000 // large answers of which nobody has taken anything for so long are let go
export const DOOR_TICKET_MS = 120_000 // an answer that nobody has asked for by then is let go
export const DOOR_WORKING_MS = 5000 // how long who asks for what is under way waits before it is told so again

/** Watches at the edge. */
export const WATCH_OPEN_MS = 7000 // until some member has taken the stream
export const DEPARTURE_LOOK_MS = 2 // on a laptop: between two looks whether who has got a lock is there to hear of it
export const DEPARTURE_LOOKS = 3 // how often
export const ANSWER_TAKEN_MS = 10_000 // who has not taken the answer by then does not have the lock
export const GIVE_UP_MS = 3 * PROPOSAL_TIMEOUT_MS // how long others with the same lease wait while its place in a queue is given up
export const CALLS_AT_PLACE = 100 // calls with one lease that wait for one lock, in an isolate: the oldest is refused then, its caller is thought gone
export const PLACE_LOOK_MS = 5000 // between two looks whether so many have come
export const WATCH_AGAIN_MS = 100 // before a watch of the edge's own is opened anew that broke off
export const WATCH_ACK_BYTES = 64 * KiB // taken by a client, before its member is told
export const WATCH_EDGE_BYTES = 65 * MiB // not taken by a client: more than a member ever sends ahead of it
export const WATCH_REQUEST_BYTES = 256 * KiB // requests on their way to the member: beyond, the rest of the body waits
export const MAX_STREAM_TIMEOUT_MS = 2 ** 31 - 1 // the longest timer there is

/** A client's WebSocket. */
export const MAX_CLIENT_SOCKETS = 20_000 // of one member, those too that it has closed and whose clients have not answered; the platform takes 32,768
export const MAX_NETWORK_SOCKETS = 5000 // of them, of one network, without a token or a certificate
export const MAX_KEEPALIVE_SOCKETS = 5000 // for keepalives, that one isolate of the edge holds
export const MAX_NETWORK_KEEPALIVE_SOCKETS = 1000 // of them, of one network, without a token or a certificate
export const SOCKETS_COUNT_MS = 1000 // between two counts of what the platform holds, where there seem to be too many
export const MAX_SOCKET_TAG_CHARS = 256 // of a name that the platform keeps with a socket
export const MAX_ATTACHMENT_BYTES = 16_000 // the platform keeps 16,384 with its own framing

/** Watches. */
export const MAX_WATCH_STREAMS = 10_000 // of one member
export const MAX_WATCHES_PER_STREAM = 10_000
export const MAX_WATCH_KEY_BYTES = 8 * MiB // keys and range ends that one stream watches
export const MAX_MEMBER_WATCH_KEY_BYTES = 32 * MiB // and all streams of a member
export const WATCH_BUFFER_BYTES = 1 * MiB // not taken by a client: beyond, its watchers wait until half of it has drained
export const WATCH_TURN_BYTES = 16 * MiB // told to all streams in one turn: beyond, the others are told in later ones
export const MAX_MEMBER_WATCH_BYTES = 64 * MiB // not taken by all clients of a member: beyond, all wait, and those who take nothing are cut off
export const WATCH_CROWDED_MS = 2000 // after so long
export const WATCH_ANSWER_BYTES = 4 * MiB // answers to requests, not taken by a client that goes on asking; beyond, it is cut off
export const WATCH_HELD_BYTES = 8 * MiB // requests of clients whose token a member does not know yet
export const WATCH_PART_BYTES = 8 * MiB // requests of all clients of a member that are not whole yet; the rest must come within BODY_TIMEOUT_MS
export const WATCH_DRAIN_MS = 5 // between two looks at how much a socket has left to send, where more waits for it
export const WATCH_STALL_MS = 30_000 // a client that takes nothing at all for so long is cut off
export const WATCH_BATCH_REVISIONS = 1000 // in one response to a watcher that catches up (etcd watchBatchMaxRevs)
export const WATCH_SLICES_PER_TURN = 2 // slices of history that a turn scans for all who catch up
export const WATCH_SCAN_PAUSE_MS = 5 // between two scans of history, so that those who come at once share one
export const WATCH_SCAN_PAUSE_MAX_MS = 100 // the same after a scan of thousands of revisions (etcd: always)
export const WATCH_SCAN_PAUSE_REVISIONS = 20 // of the scan, for each millisecond of the pause after it
export const WATCH_FRAGMENT_BYTES = 2 * MiB // etcd's --max-request-bytes + 512 KiB, of an encoded response
export const MAX_WATCH_MESSAGE_BYTES = 24 * MiB // of one response's JSON
export const MAX_WATCH_REVISION_BYTES = 64 * MiB // of all fragments of one response
export const WATCH_PROGRESS_MS = 600_000 // etcd --watch-progress-notify-interval
export const WATCH_NO_LEADER_TICKS = 3 * ELECTION_TICKS // then streams that require one are cut (etcd maxNoLeaderCnt)
export const WATCH_ROW_BYTES = 768 * KiB // a row of definitions; the platform takes 2 MB

/** Auth. */
export const TOKEN_TTL_MS = 300_000 // etcd's --auth-token-ttl; a token that is used lives on
export const TOKEN_WAIT_MS = 2000 // a watch waits so long for the entry that made its token
export const TOKEN_SKEW_MS = 60_000 // a token is removed so long after its end: clocks differ
export const TOKENS_SWEPT = 64 // removed by one entry
export const MAX_TOKENS = 10_000 // beyond, those that end first go
export const AUTH_CACHED_USERS = 10_000 // in a member's memory
export const MAX_PASSWORD_BYTES = 72 // bcrypt's, and so etcd's
export const MAX_USER_NAME_BYTES = 1024 // of a name that may log in; a longer one is nobody's
export const MAX_BCRYPT_COST = 12 // of a hash that is checked: some 0.35 s, four times as long as etcd's default of 10
export const MIN_ROOT_PASSWORD_CHARS = 8 // of QUORATE_ROOT_PASSWORD
export const MAX_TRIED_NAMES = 10_000 // names and networks whose tries are counted, and that are remembered as known
export const MAX_TRIED_CHARS = 1024 * KiB // and all of them together
export const MAX_KNOWN_NETWORKS = 32 // where one name is known
export const MAX_STALE_CHECKS = 8 // a password is checked again where auth changed meanwhile
export const TRIES_PER_USER = 60 // passwords checked in a burst, at the edge and by the records a member gives out
export const TRIES_PER_USER_AND_SECOND = 2
export const HASHES_PER_CALLER = 300 // passwords hashed for one address, at the edge
export const HASHES_PER_CALLER_AND_SECOND = 10
export const TRIES_PER_CALLER = 120 // of one address, at the edge
export const TRIES_PER_CALLER_AND_SECOND = 4
export const TRIES_PER_SITE_FACTOR = 8 // all networks of IPv6 in one /48 have so many times what one has
export const REFUSALS_PER_CALLER = 120 // tokens that nobody here has seen to be good, of one network, where the deployment is closed
export const REFUSALS_PER_CALLER_AND_SECOND = 4
export const MAX_SEEN_TOKENS = 10_000 // that were good, in an isolate's memory
export const ABSENT_CLUSTER_MS = 2000 // how long an isolate remembers that a cluster is not there, where the deployment is closed
export const MAX_AUDIT_CHARS = 256 // of each field of an audit line
export const AUDITED_REFUSALS = 60 // refused calls of one network that are written down one by one
export const AUDITED_REFUSALS_AND_SECOND = 1

/** What is told of itself. */
export const SLOW_APPLY_MS = 100 // between an entry's commit and its having been applied: told in the log (etcd --warning-apply-duration)
export const SLOW_CALL_MS = 1000 // of a call, likewise (etcd --warning-unary-request-duration: 300 ms, with members side by side)
export const LOG_LINE_MS = 10_000 // between two lines about what happens again and again
export const MAX_LOG_KINDS = 100
export const EDGE_COUNTS_MS = 1000 // between two messages of an isolate about what it has counted
