/** A member's metrics that etcd has too, with etcd's names, meanings, types, help and buckets. */

import {
  counter,
  type Family,
  gauge,
  type Histogram,
  histogram,
  type Labels,
  type Sample,
} from '../../base/exposition.ts'
import { Code } from '../../errors.ts'
import { quorate } from '../../proto/generated/member.js'
import { Role } from '../../raft/index.ts'
import { ETCD_CLUSTER_VERSION, ETCD_VERSION } from '../../version.ts'
import type { Replica } from '../replica/replica.ts'
import { flag, hex, ofPeers, ofTransfers } from './etcd-network-metrics.ts'
import { RPC_NAMES } from './rpc-names.ts'

const { Method } = quorate.member

const one = (labels: Labels): readonly Sample[] => [{ labels, value: 1 }]

/** `size`: of the database, in bytes. */
export function etcdFamilies(replica: Replica, size: number): Family[] {
  return [
    ...ofServer(replica),
    ...ofProposals(replica),
    ...ofCalls(replica),
    ...ofStore(replica, size),
    ...ofWatches(replica),
    ...ofLeases(replica),
    ...ofPeers(replica),
    ...ofTransfers(replica),
  ]
}

function ofServer(replica: Replica): Family[] {
  const { identity, counters, store, quota } = replica
  const minor = ETCD_CLUSTER_VERSION.split('.').slice(0, 2).join('.')
  return [
    gauge(
      'etcd_server_id',
      "Server or member ID in hexadecimal format. 1 for 'server_id' label with current ID.",
      [...one({ server_id: hex(identity.id) })],
    ),
    gauge(
      'etcd_server_version',
      "Which version is running. 1 for 'server_version' label with current version.",
      one({ server_version: ETCD_VERSION }),
    ),
    gauge(
      'etcd_cluster_version',
      "Which version is running. 1 for 'cluster_version' label with current cluster version",
      one({ cluster_version: minor }),
    ),
    gauge(
      'etcd_server_has_leader',
      'Whether or not a leader exists. 1 is existence, 0 is not.',
      flag(replica.mayHaveLeader),
    ),
    gauge(
      'etcd_server_is_leader',
      'Whether or not this member is a leader. 1 if is, 0 otherwise.',
      flag(replica.role === Role.Leader),
    ),
    gauge(
      'etcd_server_is_learner',
      'Whether or not this member is a learner. 1 if is, 0 otherwise.',
      flag(replica.isLearner),
    ),
    counter(
      'etcd_server_leader_changes_seen_total',
      'The number of leader changes seen.',
      counters.leaderChanges,
    ),
    counter(
      'etcd_server_learner_promote_successes',
      'The total number of successful learner promotions while this member is leader.',
      counters.learnersPromoted,
    ),
    counter(
      'etcd_server_heartbeat_send_failures_total',
      'The total number of leader heartbeat send failures (likely overloaded from slow disk).',
      counters.lateTicks,
    ),
    gauge(
      'etcd_server_quota_backend_bytes',
      'Current backend storage quota size in bytes.',
      quota.bytes,
    ),
    gauge(
      'etcd_debugging_auth_revision',
      'The current revision of auth store.',
      store.auth.revision,
    ),
  ]
}

function ofProposals(replica: Replica): Family[] {
  const { counters, store, reads } = replica
  return [
    gauge(
      'etcd_server_proposals_committed_total',
      'The total number of consensus proposals committed.',
      replica.commit,
    ),
    gauge(
      'etcd_server_proposals_applied_total',
      'The total number of consensus proposals applied.',
      store.appliedIndex,
    ),
    gauge(
      'etcd_server_proposals_pending',
      'The current number of pending proposals to commit.',
      replica.writes.size,
    ),
    counter(
      'etcd_server_proposals_failed_total',
      'The total number of failed proposals seen.',
      counters.proposalsFailed,
    ),
    counter(
      'etcd_server_slow_apply_total',
      'The total number of slow apply requests (likely overloaded from slow disk).',
      counters.slowApplies,
    ),
    histogram(
      'etcd_server_apply_duration_seconds',
      'The latency distributions of v2 apply called by backend.',
      pairs(counters.applySeconds, (op, success) => ({ version: 'v3', op, success })),
    ),
    counter(
      'etcd_server_slow_read_indexes_total',
      "The total number of pending read indexes not in sync with leader's or timed out read index requests.",
      reads.slow,
    ),
    counter(
      'etcd_server_read_indexes_failed_total',
      'The total number of failed read indexes seen.',
      reads.failed,
    ),
  ]
}

function ofCalls({ counters, watches }: Replica): Family[] {
  const labels = {
    grpc_service: 'etcdserverpb.Watch',
    grpc_method: 'Watch',
    grpc_type: 'bidi_stream',
  }
  const keepAlive = {
    grpc_service: 'etcdserverpb.Lease',
    grpc_method: 'LeaseKeepAlive',
    grpc_type: 'bidi_stream',
  }
  const kept = counters.calls.get(Method.LEASE_KEEP_ALIVE)
  const named = [...RPC_NAMES].map(([method, rpc]) => ({
    method,
    labels: { grpc_service: rpc.service, grpc_method: rpc.method, grpc_type: 'unary' },
  }))
  const durations = new Map(
    [...counters.calls].flatMap(([method, { done, refused }]) => {
      const name = RPC_NAMES.get(method)
      return name === undefined ? [] : [[name.method, [done, refused] as const] as const]
    }),
  )
  return [
    counter('grpc_server_started_total', 'Total number of RPCs started on the server.', [
      ...named.map(({ method, labels }) => ({
        labels,
        value: counters.calls.get(method)?.calls ?? 0,
      })),
      { labels, value: watches.counts.opened },
    ]),
    counter(
      'grpc_server_handled_total',
      'Total number of RPCs completed on the server, regardless of success or failure.',
      named.flatMap(({ method, labels }) =>
        [...(counters.calls.get(method)?.codes ?? [])].map(([code, value]) => ({
          labels: { ...labels, grpc_code: codeName(code) },
          value,
        })),
      ),
    ),
    counter(
      'grpc_server_msg_received_total',
      'Total number of RPC stream messages received on the server.',
      [
        { labels, value: watches.counts.received },
        { labels: keepAlive, value: kept?.calls ?? 0 },
      ],
    ),
    counter(
      'grpc_server_msg_sent_total',
      'Total number of gRPC stream messages sent by the server.',
      [
        { labels, value: watches.counts.sent },
        { labels: keepAlive, value: kept?.codes.get(Code.OK) ?? 0 },
      ],
    ),
    histogram(
      'etcd_server_request_duration_seconds',
      'Response latency distribution in seconds for each type.',
      pairs(durations, (type, success) => ({ type, success })),
    ),
    counter(
      'etcd_network_client_grpc_received_bytes_total',
      'The total number of bytes received from grpc clients.',
      counters.receivedBytes,
    ),
    counter(
      'etcd_network_client_grpc_sent_bytes_total',
      'The total number of bytes sent to grpc clients.',
      counters.sentBytes,
    ),
  ]
}

function ofStore({ store, counters }: Replica, size: number): Family[] {
  return [
    gauge(
      'etcd_mvcc_db_total_size_in_bytes',
      'Total size of the underlying database physically allocated in bytes.',
      size,
    ),
    gauge(
      'etcd_mvcc_db_total_size_in_use_in_bytes',
      'Total size of the underlying database logically in use in bytes.',
      size,
    ),
    counter(
      'etcd_mvcc_range_total',
      'Total number of ranges seen by this member.',
      counters.ranges,
    ),
    counter('etcd_mvcc_put_total', 'Total number of puts seen by this member.', counters.puts),
    counter(
      'etcd_mvcc_delete_total',
      'Total number of deletes seen by this member.',
      counters.deletes,
    ),
    counter('etcd_mvcc_txn_total', 'Total number of txns seen by this member.', counters.txns),
    gauge(
      'etcd_debugging_mvcc_total_put_size_in_bytes',
      'The total size of put kv pairs seen by this member.',
      counters.putBytes,
    ),
    gauge('etcd_debugging_mvcc_current_revision', 'The current revision of store.', store.revision),
    gauge(
      'etcd_debugging_mvcc_compact_revision',
      'The revision of the last compaction in store.',
      store.compactRevision,
    ),
    histogram(
      'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds',
      'Bucketed histogram of db compaction total duration.',
      counters.compactionMs,
    ),
    gauge(
      'etcd_debugging_mvcc_db_compaction_last',
      'The unix time of the last db compaction. Resets to 0 on start.',
      counters.compactedAt / 1000,
    ),
    counter(
      'etcd_debugging_mvcc_db_compaction_keys_total',
      'Total number of db keys compacted.',
      store.removedVersions,
    ),
  ]
}

function ofWatches({ watches }: Replica): Family[] {
  const { all, slow } = watches.hub.census
  return [
    gauge('etcd_debugging_mvcc_watch_stream_total', 'Total number of watch streams.', watches.size),
    gauge('etcd_debugging_mvcc_watcher_total', 'Total number of watchers.', all),
    gauge(
      'etcd_debugging_mvcc_slow_watcher_total',
      'Total number of unsynced slow watchers.',
      slow,
    ),
    counter(
      'etcd_debugging_mvcc_events_total',
      'Total number of events sent by this member.',
      watches.hub.told,
    ),
  ]
}

function ofLeases({ counters }: Replica): Family[] {
  return [
    counter(
      'etcd_debugging_lease_granted_total',
      'The total number of granted leases.',
      counters.leasesGranted,
    ),
    counter(
      'etcd_debugging_lease_revoked_total',
      'The total number of revoked leases.',
      counters.leasesRevoked,
    ),
    counter(
      'etcd_debugging_lease_renewed_total',
      'The number of renewed leases seen by the leader.',
      counters.leasesRenewed,
    ),
    histogram(
      'etcd_debugging_lease_ttl_total',
      'Bucketed histogram of lease TTLs.',
      counters.leaseTTL,
    ),
    counter(
      'etcd_debugging_server_lease_expired_total',
      'The total number of expired leases.',
      counters.leasesExpired,
    ),
  ]
}

function pairs(
  all: ReadonlyMap<string, readonly [done: Histogram, refused: Histogram]>,
  labels: (name: string, success: string) => Labels,
): { readonly labels: Labels; readonly histogram: Histogram }[] {
  return [...all].flatMap(([name, [done, refused]]) => [
    ...(done.count > 0 ? [{ labels: labels(name, 'true'), histogram: done }] : []),
    ...(refused.count > 0 ? [{ labels: labels(name, 'false'), histogram: refused }] : []),
  ])
}

/** gRPC's name of a code. */
function codeName(code: number): string {
  return Object.entries(Code).find(([, value]) => value === code)?.[0] ?? 'Unknown'
}
