/** What a member counts, as text in Prometheus' exposition format 0.0.4. Reading it wakes nobody and changes nothing. */
import { quorate } from '../proto/generated/member.js'
import { Role } from '../raft/index.ts'
import { QUORATE_VERSION } from '../version.ts'
import type { Replica } from './replica.ts'

const { Method } = quorate.member

interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** One family. */
interface Metric {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly samples: readonly Sample[]
}

/** `now` in milliseconds since the epoch, `size` of the database in bytes. Counters begin at zero with each life (`boot`). */
export function metricsOf(replica: Replica, now: number, size: number, rows: { read: number; written: number }): string {
  return [...ofQuorate(replica, now, rows), ...ofServer(replica), ...ofStore(replica, size)].map(text).join('')
}

/** What etcd has no name for. */
function ofQuorate(replica: Replica, now: number, rows: { read: number; written: number }): Metric[] {
  const { identity, peers, slumber, counters, membership } = replica
  const boot = replica.boot.toString(16).padStart(16, '0')
  const who = { version: QUORATE_VERSION, cluster: identity.clusterName, member: replica.self?.name ?? '', boot }
  return [
    gauge('quorate_info', 'Who this is; boot is new with each life in memory.', [{ labels: who, value: 1 }]),
    gauge(
      'quorate_member_region',
      'The region that each member was first placed in.',
      membership.members.map(({ name, region }) => ({ labels: { member: name, region }, value: 1 })),
    ),
    gauge(
      'quorate_member_colo',
      'The data centre that each member is in, as far as this one has heard.',
      membership.members
        .map(({ id, name }) => ({ member: name, colo: replica.places.of(id) }))
        .filter(({ colo }) => colo !== '')
        .map((labels) => ({ labels, value: 1 })),
    ),
    gauge(
      'quorate_voters_sharing_colo',
      'Voters that are in one data centre with another, as far as this member has heard.',
      [...replica.places.shared.values()].reduce((n, ids) => n + ids.length, 0),
    ),
    counter(
      'quorate_hash_checks_total',
      'Times this member, as leader, compared what all members hold.',
      replica.corruption.looks,
    ),
    counter('quorate_leader_moves_total', 'Times this member, as leader, gave the lead away by itself.', replica.placer.moves),
    gauge('quorate_awake', 'Whether the member is awake: ticks and holds streams.', replica.asleep ? 0 : 1),
    counter('quorate_wakes_total', 'Times this life woke.', slumber.wakes),
    counter('quorate_sleeps_total', 'Times this life fell asleep.', slumber.sleeps),
    counter('quorate_awake_seconds_total', 'Seconds awake in this life.', slumber.awakeMs(now) / 1000),
    counter('quorate_rows_read_total', 'Rows read, as the platform bills them.', rows.read),
    counter('quorate_rows_written_total', 'Rows written, as the platform bills them.', rows.written),
    counter('quorate_peer_requests_total', 'Requests sent to other members.', peers.sent.requests),
    counter('quorate_peer_stream_messages_total', 'Stream messages sent to other members.', peers.sent.streamMessages),
    counter(
      'quorate_calls_total',
      'Calls of the door, by method.',
      [...counters.calls].map(([method, value]) => ({ labels: { method: Method[method]?.toLowerCase() ?? '' }, value })),
    ),
  ]
}

/** etcd's names, where they mean the same. */
function ofServer(replica: Replica): Metric[] {
  const { identity, store, counters } = replica
  return [
    gauge('etcd_server_id', 'Id of the member, hexadecimal.', [{ labels: { server_id: identity.id.toString(16) }, value: 1 }]),
    gauge('etcd_server_has_leader', 'Whether a leader is known; asleep: was known.', replica.leaderName === '' ? 0 : 1),
    gauge('etcd_server_is_leader', 'Whether this member leads.', replica.role === Role.Leader ? 1 : 0),
    gauge('etcd_server_is_learner', 'Whether this member is a learner.', replica.isLearner ? 1 : 0),
    counter('etcd_server_leader_changes_seen_total', 'Leaders seen to begin.', counters.leaderChanges),
    gauge('etcd_server_proposals_committed_total', 'Index of the last entry known to be committed.', replica.commit),
    gauge('etcd_server_proposals_applied_total', 'Index of the last entry applied.', store.appliedIndex),
    gauge('etcd_server_proposals_pending', 'Writes that wait here.', replica.writes.size),
    counter('etcd_server_proposals_failed_total', 'Writes whose callers were told a timeout.', counters.proposalsFailed),
    counter('etcd_debugging_server_lease_expired_total', 'Leases found to be over, as leader.', counters.leasesExpired),
  ]
}

function ofStore(replica: Replica, size: number): Metric[] {
  const { store, counters, watches } = replica
  const { all, slow } = watches.hub.census
  return [
    gauge('etcd_mvcc_db_total_size_in_bytes', 'Bytes the database takes.', size),
    gauge('etcd_debugging_mvcc_current_revision', 'Current revision.', store.revision),
    gauge('etcd_debugging_mvcc_compact_revision', 'Last compacted revision.', store.compactRevision),
    gauge('etcd_debugging_mvcc_watch_stream_total', 'Streams of watches.', watches.size),
    gauge('etcd_debugging_mvcc_watcher_total', 'Watches.', all),
    gauge('etcd_debugging_mvcc_slow_watcher_total', 'Watches that are behind.', slow),
    counter('etcd_debugging_lease_granted_total', 'Leases granted.', counters.leasesGranted),
    counter('etcd_debugging_lease_revoked_total', 'Leases that ended, by call or by time.', counters.leasesRevoked),
    counter('etcd_debugging_lease_renewed_total', 'Keepalives confirmed, as leader.', counters.leasesRenewed),
  ]
}

function gauge(name: string, help: string, value: number | readonly Sample[]): Metric {
  return { name, type: 'gauge', help, samples: typeof value === 'number' ? [{ labels: {}, value }] : value }
}

function counter(name: string, help: string, value: number | readonly Sample[]): Metric {
  return { ...gauge(name, help, value), type: 'counter' }
}

function text({ name, type, help, samples }: Metric): string {
  const lines = samples.map(({ labels, value }) => {
    const pairs = Object.entries(labels).map(([label, v]) => `${label}="${v.replace(/[\\"\n]/g, '')}"`)
    return `${pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`} ${value}\n`
  })
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}
