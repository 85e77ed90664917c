/**
 * A limit on everything that a caller can meet or that several rooms share. A comment says the
 * unit and what is bounded; "Beyond it" says what happens then; "Test" says which test goes to the
 * edge of a limit that a caller can meet. etcd's flag is named where there is one.
 * `node scripts/limits.ts` writes the tables of docs/limits.md from these comments.
 */
const KiB = 1024
const MiB = 1024 * KiB

// ---- What a client may ask ----

/**
 * Bytes: a write, encoded, with etcd's 18 bytes of envelope (etcd's --max-request-bytes).
 * Beyond it: 400, 3 `etcdserver: request is too large`.
 * Test: `test/limits.test.ts`
 */
export const MAX_REQUEST_BYTES = 1.5 * MiB
/**
 * Bytes: a request, encoded, or a message on a watch's WebSocket (etcd's gRPC receive limit:
 * --max-request-bytes + 512 KiB).
 * Beyond it: 429, 8 `grpc: received message larger than max (N vs. 2097152)`; on a WebSocket
 * `request is too large`.
 * Test: `test/limits.test.ts`
 */
export const MAX_BODY_BYTES = 2 * MiB
/**
 * Bytes: the JSON of a request's body: enough for a message of MAX_BODY_BYTES, since base64 takes
 * four bytes for three.
 * Beyond it: 429, 8 `grpc: received message larger than max (N vs. 2861739)`.
 * Test: `test/worker/edge.test.ts`
 */
export const MAX_JSON_BYTES = Math.ceil((MAX_BODY_BYTES * 4) / 3) + 64 * KiB
/**
 * Levels: objects and arrays within each other in a request's JSON (etcd: 10,000).
 * Beyond it: 400, 3 `invalid character '{' exceeded max depth`.
 * Test: `test/limits.test.ts`
 */
export const MAX_JSON_DEPTH = 100
/**
 * Milliseconds: until the whole body of a request is there.
 * Beyond it: 504, 4 `context deadline exceeded`.
 * Test: `test/limits.test.ts`
 */
export const BODY_TIMEOUT_MS = 30_000
/**
 * Characters: a token.
 * Beyond it: 401, 16 `etcdserver: invalid auth token`.
 * Test: `test/limits.test.ts`
 */
export const MAX_TOKEN_CHARS = 8192
/**
 * Bytes: keepalives of one WebSocket that wait for their turn.
 * Beyond it: 2 `etcdserver: too many requests`, closed.
 * Test: `test/worker/edge.test.ts`
 */
export const KEEPALIVE_SOCKET_BYTES = 256 * KiB
/**
 * Seconds: the TTL that a lease has at least (etcd: 1.5 election timeouts).
 * Beyond it: a shorter one is raised to it.
 * Test: `test/limits.test.ts`
 */
export const MIN_LEASE_TTL = 2
/**
 * Seconds: the TTL of a lease (etcd's lease.MaxLeaseTTL).
 * Beyond it: 400, 11 `etcdserver: too large lease TTL`.
 * Test: `test/limits.test.ts`
 */
export const MAX_LEASE_TTL = 9_000_000_000
/**
 * Operations: operations of a branch of a transaction, or its compares, those of nested ones
 * counted as etcd does (etcd's --max-txn-ops).
 * Beyond it: 400, 3 `etcdserver: too many operations in txn request`.
 * Test: `test/limits.test.ts`
 */
export const MAX_TXN_OPS = 128

// ---- The log and the request ids that travel with it ----

/**
 * Entries: the newest of the log in which a request id is looked for, so that a second try is
 * known.
 * Beyond it: a second try is carried out once more.
 */
export const REQUEST_WINDOW_ENTRIES = 10_000
/** Rows: the log that is kept for members that are behind. Beyond it: they get a snapshot. */
export const LOG_TAIL_ROWS = 4096
/** Bytes: the same log. Beyond it: they get a snapshot. */
export const LOG_TAIL_BYTES = 8 * MiB
/**
 * Bytes: the entries of one row of the log; one entry alone may be larger, up to MAX_REQUEST_BYTES.
 * Beyond it: the next row begins.
 */
export const LOG_ROW_BYTES = 1 * MiB

// ---- Raft: ticks of TICK_MS ----

/** Milliseconds: one tick, in which Raft and all that waits count. */
export const TICK_MS = 100
/** Ticks: between two heartbeats of a leader (etcd's --heartbeat-interval). */
export const HEARTBEAT_TICKS = 1
/**
 * Ticks: without a word from the leader, at least; at most twice as long (etcd's
 * --election-timeout).
 * Beyond it: a member campaigns.
 */
export const ELECTION_TICKS = 10
/**
 * Bytes: the entries of one append message; one entry alone may be larger.
 * Beyond it: the next message has the rest.
 */
export const MAX_APPEND_BYTES = 1 * MiB
/**
 * Messages: appends on their way to one member.
 * Beyond it: no more are sent to it until one is acknowledged.
 */
export const MAX_INFLIGHT_APPENDS = 64
/**
 * Bytes: the entries of those appends.
 * Beyond it: no more are sent to it until one is acknowledged.
 */
export const MAX_INFLIGHT_BYTES = 8 * MiB
/**
 * Bytes: entries that a leader has proposed and that are not applied yet.
 * Beyond it: a proposal is dropped, and made again later.
 */
export const MAX_UNCOMMITTED_BYTES = 32 * MiB

// ---- Turns ----

/** Rows: one slice of a read. Beyond it: the next slice goes on. */
export const SLICE_ROWS = 2000
/**
 * Rows: what one turn writes or compacts: about five milliseconds.
 * Beyond it: the next turn goes on.
 */
export const APPLY_SLICE_ROWS = 512
/** Bytes: what one slice of a read gathers. Beyond it: the next slice goes on. */
export const SLICE_BYTES = 1 * MiB
/** Entries: applied in one turn. Beyond it: the next turn goes on. */
export const APPLY_BATCH_ENTRIES = 1024
/** Slices: reads that one turn serves beside its own work. Beyond it: the next turn goes on. */
export const MAX_SLICES_PER_TURN = 4
/**
 * Milliseconds: that a read which has left its turn holds back physical compaction, until it says
 * so again.
 */
export const PIN_MS = 60_000
/**
 * Milliseconds: that anything holds back physical compaction.
 * Beyond it: it was set before the clock went back, and holds nothing.
 */
export const MAX_HOLD_MS = 20 * PIN_MS
/** Bytes: one page of a range's answer, about. Beyond it: the next page has the rest. */
export const PAGE_BYTES = 1 * MiB
/**
 * Bytes: an answer that is not cut into pages (a transaction, sorted, filtered, `prev_kv`), with
 * 200 bytes for each key; gRPC's limit is 2 GiB.
 * Beyond it: 429, 8 `etcdserver: the answer is larger than …`; to a write `quorate: it was done, …`
 * and `quorate-outcome: done`.
 * Test: `test/member/room.test.ts: too large for any`
 */
export const MAX_ANSWER_BYTES = 32 * MiB
/**
 * Bytes: an answer that never waits behind a larger one.
 * Beyond it: it has the room of ANSWERS_BYTES.
 */
export const SMALL_ANSWER_BYTES = 64 * KiB
/**
 * Bytes: answers above SMALL_ANSWER_BYTES that a member makes, or that nobody has taken from it.
 * Beyond it: the next waits, for `ROOM_WAIT_SHARE` of its time, then 500, 2 `etcdserver: too many
 * requests`; a write's outcome is unknown.
 * Test: `test/member/room.test.ts: where there is no room`
 */
export const ANSWERS_BYTES = 32 * MiB
/**
 * Bytes: answers up to SMALL_ANSWER_BYTES that a member makes, or that nobody has taken from it.
 * Beyond it: as of ANSWERS_BYTES.
 * Test: `test/member/room.test.ts: very many small answers`
 */
export const SMALL_ANSWERS_BYTES = 8 * MiB
/**
 * Share: of its caller's time that an answer waits for room at most.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 */
export const ROOM_WAIT_SHARE = 0.8
/**
 * Revisions: held at one member for answers in pages.
 * Beyond it: older ones hold for newer ones.
 */
export const MAX_PAGE_PINS = 256
/**
 * Milliseconds: between two messages of the edge that tell all members at which revision an answer
 * in pages is read, and its own member of which a snapshot is.
 */
export const PAGE_HOLD_MS = 5000
/** Milliseconds: until the first of those messages. */
export const PAGE_FIRST_HOLD_MS = 250
/** Milliseconds: until a page that no member gave is asked for again; twice as long each time. */
export const PAGE_AGAIN_MS = 100
/** Milliseconds: that the edge asks for the next page. Beyond it: the answer is broken off. */
export const NEXT_PAGE_TIMEOUT_MS = 30_000
/**
 * Milliseconds: until the client has taken an answer in pages, or a snapshot's MiB.
 * Beyond it: broken off.
 * Test: `test/worker/long-answer.test.ts`
 */
export const LONG_ANSWER_MS = 900_000
/**
 * Bytes: the JSON of an answer in one piece.
 * Beyond it: it is given to its client piece by piece.
 */
export const LONG_ANSWER_FROM_BYTES = 64 * KiB
/** Bytes: one of those pieces. */
export const LONG_ANSWER_PIECE_BYTES = 64 * KiB
/**
 * Bytes: large answers that come, or that clients have not taken, in an isolate.
 * Beyond it: who takes nothing for `LONG_ANSWER_STALL_MS` is broken off; else the next waits, and
 * in the end 500, 2 `etcdserver: too many requests`.
 * Test: `test/worker/long-answer.test.ts`
 */
export const LONG_ANSWER_BYTES = 64 * MiB
/**
 * Bytes: those of one network.
 * Beyond it: as of LONG_ANSWER_BYTES.
 * Test: `test/worker/long-answer.test.ts`
 */
export const LONG_ANSWER_NETWORK_BYTES = 32 * MiB
/**
 * Milliseconds: between two looks whether there is room for an answer that found none; then it is
 * asked for anew.
 */
export const LONG_ANSWER_ROOM_MS = 50
/**
 * Milliseconds: that a large answer waits at its member for room in an isolate.
 * Beyond it: 500, 2 `etcdserver: too many requests`; a write's outcome is unknown.
 * Test: `test/worker/arriving.test.ts`
 */
export const ARRIVAL_WAIT_MS = 6000
/**
 * Milliseconds: that the client of a large answer takes nothing, where others need the room.
 * Beyond it: broken off.
 * Test: `test/worker/long-answer.test.ts`
 */
export const LONG_ANSWER_STALL_MS = 5000
/**
 * Milliseconds: that a member which has lost its memory removes nothing, unless a caller waits for
 * it: whoever reads says so by then.
 */
export const COMPACTION_GRACE_MS = 20_000
/** Milliseconds: between two slices of physical compaction. */
export const COMPACTION_PAUSE_MS = 2
/** Milliseconds: between two looks whether what holds back physical compaction has gone. */
export const COMPACTION_HELD_MS = 250

// ---- Calls ----

/**
 * Milliseconds: until the work of a call begins whose caller names no time (etcd: 5 s + 2 election
 * timeouts).
 * Beyond it: 503, 14 `etcdserver: request timed out`.
 * Test: `test/worker/edge.test.ts`
 */
export const PROPOSAL_TIMEOUT_MS = 7000
/**
 * Milliseconds: that a call's work takes.
 * Beyond it: its caller is told that it goes on, and no deadline counts but the caller's own.
 */
export const WORKING_MS = 500
/**
 * Revisions: whose hashes callers of HashKV wait for, at one member; those who ask for the same
 * share it.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 * Test: `test/door/growth.test.ts`
 */
export const MAX_HASHES = 8
/**
 * Milliseconds: until the work of a call begins at one member, whatever time its caller names.
 * Beyond it: as of PROPOSAL_TIMEOUT_MS.
 */
export const MAX_CALL_TIMEOUT_MS = 60_000
/**
 * Milliseconds: that a read waits for its `Quorate-Min-Revision`.
 * Beyond it: 503, 14 `… waiting for the applied index took too long`.
 * Test: `test/limits.test.ts`
 */
export const MIN_REVISION_WAIT_MS = 5000
/**
 * Entries: committed and not applied at one member (etcd's maxGapBetweenApplyAndCommitIndex).
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 */
export const MAX_APPLY_LAG = 5000
/** Calls: that wait at one member. Beyond it: 500, 2 `etcdserver: too many requests`. */
export const MAX_WAITING_CALLS = 10_000
/**
 * Bytes: bodies that are being read in an isolate; the same of calls that wait at a member.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 * Test: `test/workerd/load.test.ts`
 */
export const MAX_WAITING_BYTES = 64 * MiB
/**
 * Bytes: bodies that are being read from one network, in an isolate.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 * Test: `test/limits.test.ts`
 */
export const MAX_NETWORK_BYTES = 16 * MiB
/**
 * Calls: of a member to others that wait for response headers: the platform queues the seventh.
 * Beyond it: the next waits.
 */
export const MAX_CALLS_IN_FLIGHT = 5

// ---- Between members ----

/**
 * Bytes: what waits for one other member.
 * Beyond it: appends to it are dropped, and sent again later.
 */
export const MAX_PEER_BYTES = 16 * MiB
/**
 * Milliseconds: that the news of a commit waits for an append to ride with, where nobody waits for
 * it.
 */
export const COMMIT_PUSH_MS = 5
/** Milliseconds: until another member has answered a request. Beyond it: it counts as lost. */
export const PIPELINE_TIMEOUT_MS = 2000
/** Milliseconds: until a stream to another member that broke is opened again. */
export const STREAM_RETRY_MS = 1000
/** Bytes: unsent on a stream to another member. Beyond it: what comes waits in the outbox. */
export const STREAM_BUFFER_BYTES = 4 * MiB
/** Bytes: one message of a snapshot between members, about. */
export const SNAPSHOT_CHUNK_BYTES = 1 * MiB
/**
 * Backups: that are read from one member at a time.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 */
export const MAX_BACKUPS = 8
/** Rows: one piece of a backup: some ten milliseconds. */
export const BACKUP_CHUNK_ROWS = 2000
/** Bytes: of a database, in one message of /v3/maintenance/snapshot (etcd's own size). */
export const SNAPSHOT_BLOB_BYTES = 32 * KiB
/** Backups: of one cluster that stay in the bucket. Beyond it: the oldest is deleted. */
export const DEFAULT_BACKUPS_KEPT = 14
/** Bytes: of a file that is uploaded, in one row; the platform takes 2 MB. */
export const RESTORE_BLOCK_BYTES = 512 * KiB
/** Rows: of such a file that one turn removes. */
export const RESTORE_BLOCKS_REMOVED = 16
/**
 * Milliseconds: that an uploaded file stays of which no cluster is made.
 * Beyond it: it is removed.
 */
export const RESTORE_ABANDONED_MS = 600_000
/**
 * Milliseconds: since the last step of a restore, before another cluster may be made in its place.
 */
export const RESTORE_SILENCE_MS = 30_000
/**
 * Bytes: a file that is uploaded: it and what becomes of it share an object's 10 GB.
 * Beyond it: it is refused.
 */
export const RESTORE_MAX_BYTES = 4096 * MiB
/** Blocks: of the file that the edge holds in memory. */
export const RESTORE_CACHE_BLOCKS = 32
/** Bytes: of the state in one step of a restore; one value more. */
export const RESTORE_CHUNK_BYTES = 512 * KiB
/**
 * Revisions: with which a cluster begins, of keys or of auth: a trillion more can follow before
 * numbers are no longer exact.
 * Beyond it: 400, before anything is made of the file.
 */
export const MAX_RESTORED_REVISION = 2 ** 53 - 2 ** 40
/**
 * Bytes: one page of a file with all that belongs to it; etcd's hold four of its largest values.
 * Beyond it: 400.
 */
export const RESTORE_PAGE_BYTES = 16 * MiB
/** Buckets: of a file; etcd has eleven. Beyond it: 400. */
export const RESTORE_BUCKETS = 1000
/** Alarms: of a file; etcd has two of a member. Beyond it: 400. */
export const RESTORE_ALARMS = 1000
/**
 * Milliseconds: until another member has answered one message of a snapshot.
 * Beyond it: it is sent again.
 */
export const SNAPSHOT_TIMEOUT_MS = 10_000
/** Milliseconds: until a message of a snapshot that failed is sent again. */
export const SNAPSHOT_RETRY_MS = 100
/** Failures: in a row of one snapshot between members. Beyond it: the transfer is given up. */
export const SNAPSHOT_MAX_RETRIES = 20
/** Ticks: without a message of an incremental snapshot. Beyond it: its receiver gives it up. */
export const SNAPSHOT_SILENCE_TICKS = 50

// ---- Waiting for others ----

/**
 * Ticks: without an outcome of a write.
 * Beyond it: it is proposed again, marked as a second try.
 */
export const REPROPOSE_TICKS = 10
/** Ticks: until a ReadIndex round without a confirmation is begun again. */
export const READ_INDEX_RETRY_TICKS = 5
/** Ticks: after a wake that the last leader has to itself. Beyond it: another campaigns. */
export const WAKE_TICKS = 3
/**
 * Bytes: proposals forwarded to the leader in one message.
 * Beyond it: the next message has the rest.
 */
export const FORWARD_BYTES = 4 * MiB
/** Milliseconds: for a look in which data centre this member is. */
export const COLO_TIMEOUT_MS = 2000
/** Tries: to introduce a new member to its object. Beyond it: the call fails. */
export const INTRODUCE_TRIES = 10
/** Milliseconds: between two of those tries. */
export const INTRODUCE_RETRY_MS = 200

// ---- Members ----

/**
 * Members: learners of one cluster (etcd's --max-learners).
 * Beyond it: 400, 9 `etcdserver: too many learner members in cluster`.
 * Test: `test/member/membership.test.ts: too many learner`
 */
export const MAX_LEARNERS = 1
/**
 * Share: of the leader's log that a learner must hold to be promoted (etcd's
 * readyPercentThreshold).
 * Beyond it: with less 400, 9 `etcdserver: can only promote a learner member which is in sync with
 * leader`.
 */
export const LEARNER_READY = 0.9
/**
 * Changes: of members that wait at one member.
 * Beyond it: 500, 2 `etcdserver: too many requests`.
 */
export const MAX_MEMBER_CHANGES = 100

// ---- Clusters ----

/**
 * Members: that a cluster is made with.
 * Beyond it: 400, 3 `quorate: a cluster is made of one to 9 members`.
 * Test: `test/worker/clusters.test.ts`
 */
export const MAX_FOUNDERS = 9
/**
 * Clusters: beside the default one; deleted ones count until all their members know.
 * Beyond it: 429, 8 `quorate: too many clusters`.
 * Test: `test/cluster/list.test.ts`
 */
export const MAX_CLUSTERS = 1000
/**
 * Bytes: the row of the default cluster that lists all, with names of members and regions; as much
 * again fits.
 * Beyond it: 429, 8 `quorate: too many clusters`.
 * Test: `test/cluster/list.test.ts`
 */
export const MAX_CLUSTER_LIST_BYTES = 768 * KiB
/** Calls: to members of deleted clusters that are out together. Beyond it: the next waits. */
export const WIPES_OUT = 2
/**
 * Milliseconds: that the caller of a deletion waits for the members.
 * Beyond it: the rest of them learn of it later.
 */
export const WIPE_WAIT_MS = 3000
/**
 * Rounds: in vain to reach a deleted cluster's members: two and a half days in all.
 * Beyond it: only when it is asked for again.
 */
export const WIPE_TRIES = 9
/** Milliseconds: until the second of those rounds; four times as long until each further one. */
export const WIPE_RETRY_MS = 10_000
/** Milliseconds: by which the other members' alarms for that are later than the leader's. */
export const WIPE_SLACK_MS = 30_000

// ---- Sleep ----

/** Ticks: in which nothing happens. Beyond it: the leader asks the members to sleep. */
export const SLEEP_AFTER_TICKS = 10
/** Factor: by which that wait grows at most, after attempts in vain. */
export const SLEEP_BACKOFF_MAX = 64
/** Ticks: in which the leader says nothing before it asks the members to sleep. */
export const SLEEP_QUIET_TICKS = 2
/** Ticks: in which the leader is silent in all while it asks: well below ELECTION_TICKS. */
export const SLEEP_OFFER_TICKS = 7
/**
 * Milliseconds: until the members have answered the question whether they may sleep.
 * Beyond it: the attempt was in vain.
 */
export const SLEEP_TIMEOUT_MS = 400
/**
 * Ticks: in which a member has no leader and nobody asks it for anything.
 * Beyond it: it gives up looking for one, and sleeps.
 */
export const LEADERLESS_SLEEP_TICKS = 100

// ---- Where the leader is ----

/** Ticks: between two looks at where the leader belongs. */
export const PLACEMENT_LOOK_TICKS = 10
/** Ticks: in which the writes of each member are counted. */
export const PLACEMENT_MINUTE_TICKS = 600
/** Counts: in a row that must name the same member before the leader follows the writes. */
export const PLACEMENT_MINUTES = 5
/**
 * Share: of the writes of one count that makes a member its busiest: two of like weight never both
 * are.
 */
export const PLACEMENT_SHARE = 0.6
/** Writes: in one count, at least. Beyond it: it says nothing. */
export const PLACEMENT_WRITES = 12
/** Ticks: that a member leads before it gives way to one of the owner's list. */
export const PLACEMENT_LIST_TICKS = 300
/** Factor: by which that wait grows at most, where moves follow each other. */
export const PLACEMENT_WAIT_FACTOR = 64
/** Factor: of the wait without a move, after which the next move is the first again. */
export const PLACEMENT_CALM_FACTOR = 8
/** Entries: on their way to a member that may lead next. Beyond it: it may not. */
export const PLACEMENT_LAG_ENTRIES = 256

// ---- Leases ----

/** Leases: whose deadlines a leader has in memory. Beyond it: the furthest go to their rows. */
export const MAX_RENEWED = 50_000
/** Leases: that are over and whose revokes are on their way. Beyond it: the next wait. */
export const MAX_EXPIRING = 1000
/**
 * Milliseconds: by which the lease clock advances at once, at most: what a jump of the wall clock
 * costs.
 */
export const LEASE_CLOCK_STEP_MS = 1000
/**
 * Milliseconds: by which a lease may end later for a planned sleep, so that fewer rows are written.
 */
export const LEASE_REST_SLACK_MS = 1000
/** Rows: of leases that one turn looks at or writes. Beyond it: the next turn goes on. */
export const LEASE_SLICE_ROWS = 500
/** Ticks: until a question to the leader without an answer is asked again. */
export const LEASE_ASK_TICKS = 5
/** Ticks: between two words of the leader on when the next lease is due. */
export const LEASE_TELL_TICKS = 100
/**
 * Milliseconds: by which the first follower's alarm is later than the leader's; each further one as
 * much again.
 */
export const LEASE_SLACK_MS = 4000
/**
 * Milliseconds: that a member without a leader waits, at most, before it looks for one again to end
 * leases.
 */
export const LEASE_SEEK_BACKOFF_MAX_MS = 600_000

// ---- Compaction by time or revision ----

/**
 * Samples: of the revision in one period of compaction, or in an hour of a longer one (etcd's own
 * number).
 */
export const COMPACTION_SAMPLES = 10
/** Milliseconds: between two compactions where the retention is longer (etcd's own number). */
export const COMPACTION_PERIOD_MS = 3_600_000
/** Milliseconds: that a member without a leader looks for one, to compact. */
export const COMPACTION_SEEK_MS = 10_000
/** Milliseconds: that it waits, at most, before it looks again. */
export const COMPACTION_SEEK_BACKOFF_MAX_MS = 3_600_000
/** Milliseconds: between two compactions by revision (etcd's own number). */
export const COMPACTION_REVISION_MS = 300_000

// ---- Hashes that members compare ----

/** Rows: of one slice of a hash. Beyond it: the next slice goes on. */
export const HASH_SLICE_ROWS = 1000
/** Milliseconds: between two slices of a hash. */
export const HASH_PAUSE_MS = 5
/** Ticks: between two questions to a member that is still at its hash. */
export const HASH_ASK_TICKS = 5
/** Questions: to one member that break, in a row. Beyond it: it is left out of the comparison. */
export const HASH_FAILURES = 3
/** Ticks: until all members must have answered with their hashes. */
export const HASH_TIMEOUT_TICKS = 9000
/**
 * Comparisons: in a row that a compaction overtakes.
 * Beyond it: the next is made at its own time.
 */
export const HASH_TRIES = 3

// ---- The database ----

/**
 * Bytes: the database of one member, unless `QUORATE_QUOTA_BACKEND_BYTES` says so (etcd's
 * --quota-backend-bytes); an object holds 10 GB.
 * Beyond it: 429, 8 `etcdserver: mvcc: database space exceeded`, and an alarm.
 * Test: `test/member/maintenance.test.ts: quota`
 */
export const DEFAULT_QUOTA_BYTES = 8 * 1024 * MiB
/**
 * Milliseconds: how old the size of the database may be that a write is measured by.
 * Beyond it: it is looked at again.
 */
export const QUOTA_LOOK_MS = 100
/** Bytes: let in since the size was looked at. Beyond it: it is looked at again. */
export const QUOTA_LOOK_BYTES = 1 * MiB

// ---- What an isolate of the edge remembers by name: of clusters, members, leaders ----

/**
 * Names: of clusters, members and leaders that an isolate of the edge remembers, of each kind.
 * Beyond it: one of them is forgotten.
 */
export const MAX_REMEMBERED = 1000

// ---- Lists of calls, and their answers, between the edge and a member ----

/** Milliseconds: that the answers of a list which are there wait for the others. */
export const DOOR_LINGER_MS = 50
/** Bytes: answers in one list of several. Beyond it: a large one is asked for by itself. */
export const DOOR_LIST_BYTES = 1 * MiB
/** Bytes: one piece of a large answer. */
export const DOOR_PIECE_BYTES = 1 * MiB
/**
 * Bytes: a late answer that is kept for as long as DOOR_TICKET_MS.
 * Beyond it: it is let go after DOOR_UNCLAIMED_MS.
 */
export const DOOR_TICKET_BYTES = 512
/**
 * Milliseconds: that a late answer above DOOR_TICKET_BYTES is kept where nobody asks for it.
 * Beyond it: it is let go.
 */
export const DOOR_UNCLAIMED_MS = 5000
/** Milliseconds: in which nobody takes anything of a large answer. Beyond it: it is let go. */
export const DOOR_STALL_MS = 10_000
/** Milliseconds: that an answer is kept where nobody asks for it. Beyond it: it is let go. */
export const DOOR_TICKET_MS = 120_000
/** Milliseconds: that who asks for an answer under way waits before he is told so again. */
export const DOOR_WORKING_MS = 5000

// ---- Watches at the edge ----

/** Milliseconds: until some member has taken a stream of watches. Beyond it: the stream ends. */
export const WATCH_OPEN_MS = 7000
/**
 * Milliseconds: on a laptop, between two looks whether who has got a lock is there to hear of it.
 */
export const DEPARTURE_LOOK_MS = 2
/** Looks: of that kind. */
export const DEPARTURE_LOOKS = 3
/**
 * Milliseconds: until the caller has taken the answer that gives a lock.
 * Beyond it: he does not have the lock.
 */
export const ANSWER_TAKEN_MS = 10_000
/**
 * Milliseconds: that other calls with the same lease wait while one's place in a queue is given up.
 */
export const GIVE_UP_MS = 3 * PROPOSAL_TIMEOUT_MS
/**
 * Calls: with one lease that wait for one lock, in an isolate. Beyond it: the oldest, whose caller
 * is thought gone, hears 500, 2 `etcdserver: too many requests`. Test: `test/worker/lock.test.ts`
 */
export const CALLS_AT_PLACE = 100
/** Milliseconds: between two looks whether so many calls have come. */
export const PLACE_LOOK_MS = 5000
/** Milliseconds: until a watch of the edge's own that broke off is opened anew. */
export const WATCH_AGAIN_MS = 100
/** Bytes: taken by a client before its member is told. */
export const WATCH_ACK_BYTES = 64 * KiB
/**
 * Bytes: of one stream not taken by its client, at the edge: more than a member ever sends ahead of
 * it.
 * Beyond it: the stream ends.
 */
export const WATCH_EDGE_BYTES = 65 * MiB
/**
 * Bytes: requests of one stream on their way to the member.
 * Beyond it: the rest of the body waits.
 */
export const WATCH_REQUEST_BYTES = 256 * KiB
/**
 * Milliseconds: that a stream may last by its `Grpc-Timeout`: the longest timer there is.
 * Beyond it: it lasts so long.
 */
export const MAX_STREAM_TIMEOUT_MS = 2 ** 31 - 1

// ---- A client's WebSocket ----

/**
 * WebSockets: of one member, those too that it has closed and whose clients have not answered; the
 * platform takes 32,768.
 * Beyond it: the next is refused: `etcdserver: too many requests`.
 */
export const MAX_CLIENT_SOCKETS = 20_000
/**
 * WebSockets: of them, of one network, without a token or a certificate.
 * Beyond it: the next of them is refused.
 */
export const MAX_NETWORK_SOCKETS = 5000
/** WebSockets: for keepalives, in one isolate of the edge. Beyond it: the next is refused. */
export const MAX_KEEPALIVE_SOCKETS = 5000
/**
 * WebSockets: of them, of one network, without a token or a certificate.
 * Beyond it: the next of them is refused.
 */
export const MAX_NETWORK_KEEPALIVE_SOCKETS = 1000
/**
 * Milliseconds: between two counts of the WebSockets that the platform holds, where there seem to
 * be too many.
 */
export const SOCKETS_COUNT_MS = 1000
/** Characters: a name that the platform keeps with a WebSocket. Beyond it: it is cut to that. */
export const MAX_SOCKET_TAG_CHARS = 256
/**
 * Bytes: what is attached to a WebSocket; the platform keeps 16,384 with its own framing.
 * Beyond it: the rest goes to rows.
 */
export const MAX_ATTACHMENT_BYTES = 16_000

// ---- Watches ----

/**
 * Streams: of watches at one member.
 * Beyond it: the stream ends: `etcdserver: too many requests`.
 * Test: `test/limits.test.ts`
 */
export const MAX_WATCH_STREAMS = 10_000
/**
 * Watches: of one stream.
 * Beyond it: that watch is cancelled: `etcdserver: too many requests`.
 * Test: `test/member/watch-limits.test.ts`
 */
export const MAX_WATCHES_PER_STREAM = 10_000
/**
 * Bytes: keys and range ends that one stream watches.
 * Beyond it: that watch is cancelled: `etcdserver: too many requests`.
 * Test: `test/limits.test.ts`
 */
export const MAX_WATCH_KEY_BYTES = 8 * MiB
/**
 * Bytes: keys and range ends that all streams of a member watch.
 * Beyond it: as of MAX_WATCH_KEY_BYTES.
 * Test: `test/limits.test.ts`
 */
export const MAX_MEMBER_WATCH_KEY_BYTES = 32 * MiB
/**
 * Bytes: of one stream not taken by its client.
 * Beyond it: its watchers wait until half of it has drained.
 */
export const WATCH_BUFFER_BYTES = 1 * MiB
/**
 * Bytes: told to all streams in one turn.
 * Beyond it: the others are told in the next turns.
 * Test: `test/member/watch-limits.test.ts`
 */
export const WATCH_TURN_BYTES = 16 * MiB
/**
 * Bytes: not taken by all clients of a member together.
 * Beyond it: nobody is told more; who takes nothing for WATCH_CROWDED_MS is cut off.
 * Test: `test/member/watch-limits.test.ts`
 */
export const MAX_MEMBER_WATCH_BYTES = 64 * MiB
/**
 * Milliseconds: that a client takes nothing where MAX_MEMBER_WATCH_BYTES wait.
 * Beyond it: it is cut off.
 */
export const WATCH_CROWDED_MS = 2000
/**
 * Bytes: answers that the client of a WebSocket has asked for and not taken.
 * Beyond it: the stream ends: `etcdserver: too many requests`.
 * Test: `test/member/watch-limits.test.ts`
 */
export const WATCH_ANSWER_BYTES = 4 * MiB
/**
 * Bytes: messages of clients whose token a member does not know yet.
 * Beyond it: as of WATCH_ANSWER_BYTES.
 * Test: `test/member/watch-limits.test.ts`
 */
export const WATCH_HELD_BYTES = 8 * MiB
/**
 * Bytes: requests on all WebSockets of a member that are not whole yet; the rest must come within
 * BODY_TIMEOUT_MS.
 * Beyond it: the stream ends: `etcdserver: too many requests`.
 * Test: `test/member/watch-limits.test.ts`
 */
export const WATCH_PART_BYTES = 8 * MiB
/**
 * Milliseconds: between two looks at how much a WebSocket has left to send, where more waits for
 * it.
 */
export const WATCH_DRAIN_MS = 5
/**
 * Milliseconds: that a client takes nothing of what waits for it.
 * Beyond it: the stream ends: 8 `quorate: the watch took nothing …`.
 * Test: `test/member/watch.test.ts: cuts off one that takes nothing`
 */
export const WATCH_STALL_MS = 30_000
/**
 * Revisions: in one response to a watcher that catches up (etcd's watchBatchMaxRevs).
 * Beyond it: the next response has the rest.
 */
export const WATCH_BATCH_REVISIONS = 1000
/** Slices: of history that a turn scans for all who catch up. Beyond it: the next turn goes on. */
export const WATCH_SLICES_PER_TURN = 2
/** Milliseconds: between two scans of history, so that those who come at once share one. */
export const WATCH_SCAN_PAUSE_MS = 5
/** Milliseconds: the same after a scan of thousands of revisions (etcd: always). */
export const WATCH_SCAN_PAUSE_MAX_MS = 100
/** Revisions: of a scan for each millisecond of the pause after it. */
export const WATCH_SCAN_PAUSE_REVISIONS = 20
/**
 * Bytes: one fragment of a response, encoded (etcd's --max-request-bytes + 512 KiB).
 * Beyond it: the next fragment has the rest.
 */
export const WATCH_FRAGMENT_BYTES = 2 * MiB
/**
 * Bytes: the JSON of one response of a watch.
 * Beyond it: the stream ends, with an error that says so.
 */
export const MAX_WATCH_MESSAGE_BYTES = 24 * MiB
/**
 * Bytes: all fragments of one response of a watch.
 * Beyond it: the stream ends, with an error that says so.
 */
export const MAX_WATCH_REVISION_BYTES = 64 * MiB
/** Milliseconds: between two progress notifications (etcd's --watch-progress-notify-interval). */
export const WATCH_PROGRESS_MS = 600_000
/** Ticks: without a leader (etcd's maxNoLeaderCnt). Beyond it: streams that require one are cut. */
export const WATCH_NO_LEADER_TICKS = 3 * ELECTION_TICKS
/**
 * Bytes: one row of watches' definitions; the platform takes 2 MB.
 * Beyond it: the next row has the rest.
 */
export const WATCH_ROW_BYTES = 768 * KiB

// ---- Auth ----

/** Milliseconds: since a token was used last (etcd's --auth-token-ttl). Beyond it: it is void. */
export const TOKEN_TTL_MS = 300_000
/** Milliseconds: that a watch waits for the entry that made its token. */
export const TOKEN_WAIT_MS = 2000
/** Milliseconds: after its end until a token is removed: clocks differ. */
export const TOKEN_SKEW_MS = 60_000
/** Tokens: removed by one entry. */
export const TOKENS_SWEPT = 64
/**
 * Tokens: of one cluster.
 * Beyond it: those of the user who has most go.
 * Test: `test/auth/store.test.ts`
 */
export const MAX_TOKENS = 10_000
/** Users: in a member's memory. Beyond it: the rest are read from their rows. */
export const AUTH_CACHED_USERS = 10_000
/**
 * Bytes: a password (bcrypt's limit, and so etcd's).
 * Beyond it: 500, 2 `bcrypt: password length exceeds 72 bytes`.
 * Test: `test/limits.test.ts`
 */
export const MAX_PASSWORD_BYTES = 72
/**
 * Bytes: the name of a user.
 * Beyond it: a new user: 400, 3; who logs in: as by a wrong password.
 * Test: `test/worker/strangers.test.ts`
 */
export const MAX_USER_NAME_BYTES = 1024
/**
 * Cost: of a bcrypt hash that is set or checked: some 0.35 s, four times as long as etcd's default
 * of 10.
 * Beyond it: 400, 3 `quorate: a bcrypt hash of cost N takes too long to check`; one that a snapshot
 * brought: as a wrong password.
 * Test: `test/worker/strangers.test.ts`
 */
export const MAX_BCRYPT_COST = 12
/**
 * Characters: of `QUORATE_ROOT_PASSWORD`, at least.
 * Beyond it: with fewer every call: 403, 7 `quorate: this deployment is closed: …`.
 * Test: `test/worker/strangers.test.ts`
 */
export const MIN_ROOT_PASSWORD_CHARS = 8
/**
 * Names: of users and networks whose tries are counted, or that are remembered as known.
 * Beyond it: the one that has the most tries left is forgotten.
 * Test: `test/tries.test.ts`
 */
export const MAX_TRIED_NAMES = 10_000
/**
 * Characters: of all those names together.
 * Beyond it: as of MAX_TRIED_NAMES.
 * Test: `test/tries.test.ts`
 */
export const MAX_TRIED_CHARS = 1024 * KiB
/**
 * Networks: where one user is known.
 * Beyond it: the one where the user was longest ago is forgotten.
 * Test: `test/tries.test.ts`
 */
export const MAX_KNOWN_NETWORKS = 32
/** Checks: of one password, where auth changed meanwhile. Beyond it: the call fails. */
export const MAX_STALE_CHECKS = 8
/**
 * Tries: of passwords for one user at once, in an isolate and at a member.
 * Beyond it: 429, 8 `quorate: too many tries to authenticate`.
 * Test: `test/worker/guessing.test.ts`
 */
export const TRIES_PER_USER = 60
/** Tries: by which those of a user grow again each second. */
export const TRIES_PER_USER_AND_SECOND = 2
/**
 * Hashes: of passwords made for one network at once, in an isolate.
 * Beyond it: as of TRIES_PER_USER.
 * Test: `test/worker/guessing.test.ts`
 */
export const HASHES_PER_CALLER = 300
/** Hashes: by which those of a network grow again each second. */
export const HASHES_PER_CALLER_AND_SECOND = 10
/**
 * Tries: of passwords from one network at once, in an isolate.
 * Beyond it: as of TRIES_PER_USER.
 * Test: `test/worker/guessing.test.ts`
 */
export const TRIES_PER_CALLER = 120
/** Tries: by which those of a network grow again each second. */
export const TRIES_PER_CALLER_AND_SECOND = 4
/**
 * Factor: by which all networks of IPv6 in one /48 have more tries than one of them.
 * Beyond it: as for one network.
 * Test: `test/tries.test.ts`
 */
export const TRIES_PER_SITE_FACTOR = 8
/**
 * Tries: of tokens from one network that nobody in the isolate has seen to be good, at once, where
 * the deployment is closed.
 * Beyond it: 429, 8 `quorate: too many tries to authenticate`.
 * Test: `test/worker/strangers.test.ts`
 */
export const REFUSALS_PER_CALLER = 120
/** Tries: by which those of a network grow again each second. */
export const REFUSALS_PER_CALLER_AND_SECOND = 4
/** Tokens: that were good, in an isolate's memory. Beyond it: the oldest is forgotten. */
export const MAX_SEEN_TOKENS = 10_000
/**
 * Milliseconds: that an isolate remembers that a cluster is not there, where the deployment is
 * closed.
 */
export const ABSENT_CLUSTER_MS = 2000
/**
 * Characters: each field of an audit line.
 * Beyond it: cut to it.
 * Test: `test/worker/strangers.test.ts`
 */
export const MAX_AUDIT_CHARS = 256
/**
 * Calls: refused of one network that leave an audit line each, at once, in an isolate.
 * Beyond it: the next line says how many were `left_out`.
 * Test: `test/worker/strangers.test.ts`
 */
export const AUDITED_REFUSALS = 60
/** Calls: by which those of a network grow again each second. */
export const AUDITED_REFUSALS_AND_SECOND = 1

// ---- What is told of itself ----

/**
 * Milliseconds: between an entry's commit and its having been applied (etcd's
 * --warning-apply-duration).
 * Beyond it: it is told in the log.
 */
export const SLOW_APPLY_MS = 100
/**
 * Milliseconds: that a call takes (etcd's --warning-unary-request-duration: 300 ms, with members
 * side by side).
 * Beyond it: it is told in the log.
 */
export const SLOW_CALL_MS = 1000
/** Milliseconds: between two lines about what happens again and again. */
export const LOG_LINE_MS = 10_000
/** Kinds: of lines of which it is remembered when the last was written. */
export const MAX_LOG_KINDS = 100
/** Milliseconds: between two messages of an isolate about what it has counted. */
export const EDGE_COUNTS_MS = 1000
