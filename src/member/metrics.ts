/** What a member counts, as text in Prometheus' exposition format 0.0.4. Reading it wakes nobody and changes nothing. */
import { Role } from '../raft/index.ts'
import { QUORATE_VERSION } from '../version.ts'
import type { Replica } from './replica.ts'

/** One family: its sample without labels, or with these. */
interface Metric {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly value: number
  readonly labels?: Readonly<Record<string, string>>
}

/** `now` in milliseconds since the epoch, `size` of the database in bytes. Counters begin at zero with each life (`boot`). */
export function metricsOf(replica: Replica, now: number, size: number, rows: { read: number; written: number }): string {
  const { identity, store, peers, slumber } = replica
  const boot = replica.boot.toString(16).padStart(16, '0')
  const leads = replica.role === Role.Leader
  const metrics: Metric[] = [
    gauge('quorate_info', 'Who this is; `boot` is new with each life in memory.', 1, {
      version: QUORATE_VERSION,
      cluster: identity.clusterName,
      member: replica.self?.name ?? '',
      boot,
    }),
    gauge('quorate_awake', 'Whether the member is awake: ticks and holds streams.', replica.asleep ? 0 : 1),
    counter('quorate_wakes_total', 'Times this life woke.', slumber.wakes),
    counter('quorate_awake_seconds_total', 'Seconds awake in this life.', slumber.awakeMs(now) / 1000),
    counter('quorate_rows_read_total', 'Rows read, as the platform bills them.', rows.read),
    counter('quorate_rows_written_total', 'Rows written, as the platform bills them.', rows.written),
    counter('quorate_peer_requests_total', 'Requests sent to other members.', peers.sent.requests),
    counter('quorate_peer_stream_messages_total', 'Stream messages sent to other members.', peers.sent.streamMessages),
    gauge('etcd_server_has_leader', 'Whether a leader is known; asleep: was known.', replica.leaderName === '' ? 0 : 1),
    gauge('etcd_server_is_leader', 'Whether this member leads.', leads ? 1 : 0),
    gauge('etcd_server_is_learner', 'Whether this member is a learner.', replica.isLearner ? 1 : 0),
    gauge('etcd_server_proposals_committed_total', 'Index of the last entry known to be committed.', replica.commit),
    gauge('etcd_server_proposals_applied_total', 'Index of the last entry applied.', store.appliedIndex),
    gauge('etcd_server_proposals_pending', 'Writes that wait here.', replica.writes.size),
    gauge('etcd_mvcc_db_total_size_in_bytes', 'Bytes the database takes.', size),
    gauge('etcd_debugging_mvcc_current_revision', 'Current revision.', store.revision),
    gauge('etcd_debugging_mvcc_compact_revision', 'Last compacted revision.', store.compactRevision),
  ]
  return metrics.map(text).join('')
}

function gauge(name: string, help: string, value: number, labels?: Readonly<Record<string, string>>): Metric {
  return { name, type: 'gauge', help, value, ...(labels ? { labels } : {}) }
}

function counter(name: string, help: string, value: number): Metric {
  return { name, type: 'counter', help, value }
}

function text({ name, type, help, value, labels }: Metric): string {
  const pairs = Object.entries(labels ?? {}).map(([label, v]) => `${label}="${v.replace(/[\\"\n]/g, '')}"`)
  const sample = pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${sample} ${value}\n`
}
