/**
 * `/metrics` of one member: etcd's metrics (member/api/etcd-metrics.ts), and here the others.
 * Reading them wakes no member and changes nothing.
 */
import { counter, expose, type Family, gauge, histogram } from '../../base/exposition.ts'
import { AlarmType } from '../../etcd/maintenance.ts'
import { quorate } from '../../proto/generated/member.js'
import { QUORATE_VERSION } from '../../version.ts'
import { nameOf } from '../apply/flags.ts'
import type { Replica } from '../replica/replica.ts'
import { WAKE_LABELS } from '../turn/awake-reason.ts'
import { etcdFamilies } from './etcd-metrics.ts'

const { Method } = quorate.member

/** What the replica does not know: the clock in milliseconds since the epoch, and the database. */
export interface Surroundings {
  readonly now: number
  /** Bytes. */
  readonly size: number
  readonly rows: { readonly read: number; readonly written: number }
}

/** Text in Prometheus' format 0.0.4. Counters begin at zero with each life (`boot`). */
export function metricsOf(replica: Replica, surroundings: Surroundings): string {
  return expose([
    ...ofMember(replica),
    ...ofLife(replica, surroundings),
    ...ofCalls(replica),
    ...ofPeers(replica),
    ...etcdFamilies(replica, surroundings.size),
  ])
}

function ofMember(replica: Replica): Family[] {
  const { identity, membership, flags, counters } = replica
  const boot = replica.boot.toString(16).padStart(16, '0')
  const who = {
    version: QUORATE_VERSION,
    cluster: identity.clusterName,
    member: replica.self?.name ?? '',
    boot,
  }
  return [
    gauge('quorate_info', 'Who this is; boot is new with each life in memory.', [
      { labels: who, value: 1 },
    ]),
    gauge(
      'quorate_member_region',
      'The region that each member was first placed in.',
      membership.members.map(({ name, region }) => ({
        labels: { member: name, region },
        value: 1,
      })),
    ),
    gauge(
      'quorate_alarm',
      'Alarms that are raised, by the member that raised each.',
      flags.alarms.map(({ member, type }) => ({
        labels: { member: replica.nameOf(member) || member.toString(16), alarm: nameOf(type) },
        value: 1,
      })),
    ),
    gauge(
      'quorate_alarms',
      'How many alarms of each kind are raised in the cluster.',
      [AlarmType.NoSpace, AlarmType.Corrupt].map((type) => ({
        labels: { alarm: nameOf(type) },
        value: flags.alarms.filter((a) => a.type === type).length,
      })),
    ),
    gauge(
      'quorate_member_lost_data',
      'Whether a member was there once and came back blank, as far as this one has heard.',
      membership.members.map(({ id, name }) => ({
        labels: { member: name },
        value: counters.lost.has(id) ? 1 : 0,
      })),
    ),
    gauge(
      'quorate_member_colo',
      'The data centre that each member is in, as far as this one has heard.',
      membership.members
        .map(({ id, name }) => ({ member: name, colo: replica.colos.of(id) }))
        .filter(({ colo }) => colo !== '')
        .map((labels) => ({ labels, value: 1 })),
    ),
    gauge(
      'quorate_voters_sharing_colo',
      'Voters that are in one data centre with another, as far as this member has heard.',
      [...replica.colos.shared.values()].reduce((n, ids) => n + ids.length, 0),
    ),
  ]
}

function ofLife(replica: Replica, { now, rows }: Surroundings): Family[] {
  const { sleeper, counters } = replica
  return [
    counter(
      'quorate_hash_checks_total',
      'Times this member, as leader, compared what all members hold.',
      replica.corruption.looks,
    ),
    counter(
      'quorate_leader_moves_total',
      'Times this member, as leader, gave the lead away by itself.',
      replica.leaderMover.moves,
    ),
    gauge(
      'quorate_awake',
      'Whether the member is awake: ticks and holds streams.',
      replica.asleep ? 0 : 1,
    ),
    counter(
      'quorate_wakes_total',
      'Times this life woke, by what woke it.',
      [...sleeper.wakesBy].map(([why, value]) => ({ labels: { why: WAKE_LABELS[why] }, value })),
    ),
    counter('quorate_sleeps_total', 'Times this life fell asleep.', sleeper.sleeps),
    counter(
      'quorate_awake_seconds_total',
      'Seconds awake in this life.',
      sleeper.awakeMs(now) / 1000,
    ),
    counter('quorate_rows_read_total', 'Rows read, as the platform bills them.', rows.read),
    counter(
      'quorate_rows_written_total',
      'Rows written, as the platform bills them.',
      rows.written,
    ),
    counter('quorate_elections_total', 'Elections that this member stood in.', counters.elections),
  ]
}

function ofCalls(replica: Replica): Family[] {
  const { counters, writes, reads, jobs, watches } = replica
  const queue = (name: string, value: number) => ({ labels: { queue: name }, value })
  return [
    counter(
      'quorate_calls_total',
      'Calls of the door, by method.',
      [...counters.calls].map(([method, { calls }]) => ({
        labels: { method: Method[method]?.toLowerCase() ?? '' },
        value: calls,
      })),
    ),
    histogram(
      'quorate_wait_seconds',
      'What calls waited for here, as far as something came in meanwhile: clocks stand still within a turn.',
      Object.entries(counters.waitSeconds).map(([on, h]) => ({ labels: { on }, histogram: h })),
    ),
    gauge('quorate_queue_length', 'What waits here.', [
      queue('writes', writes.size),
      queue('reads', reads.size),
      queue('long_reads', jobs.pending),
      queue('apply', replica.applyLag),
    ]),
    counter('quorate_limited_total', 'Calls refused for a limit, and where.', [
      ...[...counters.limited].map(([limit, value]) => ({
        labels: { at: 'member', limit },
        value,
      })),
      { labels: { at: 'edge', limit: 'requests' }, value: counters.edgeLimited },
    ]),
    counter(
      'quorate_edge_requests_total',
      'Requests that the edge answered, by path of the API and status of HTTP; it tells its nearest member now and then.',
      [...counters.edge].map(([key, value]) => {
        const [path = '', status = ''] = key.split(' ')
        return { labels: { path, status }, value }
      }),
    ),
    gauge(
      'quorate_watch_buffered_bytes',
      'Bytes that clients of watches have not taken yet.',
      watches.buffered,
    ),
    counter(
      'quorate_watch_sent_bytes_total',
      'Bytes of JSON sent on streams of watches.',
      watches.counts.sentBytes,
    ),
  ]
}

function ofPeers({ peers }: Replica): Family[] {
  const census = [...peers.census()]
  return [
    counter(
      'quorate_peer_requests_total',
      'Requests sent to other members, but those of snapshots.',
      peers.sent.requests,
    ),
    counter(
      'quorate_peer_stream_messages_total',
      'Stream messages sent to other members.',
      peers.sent.streamMessages,
    ),
    counter(
      'quorate_peer_snapshot_requests_total',
      'Requests that carried snapshots to other members.',
      peers.sent.snapshotPieces,
    ),
    gauge(
      'quorate_peer_up',
      'Whether the last call to each peer came through, or something was heard of it since.',
      census.map(({ info, counts }) => ({
        labels: { peer: info.name },
        value: counts.down ? 0 : 1,
      })),
    ),
    gauge(
      'quorate_peer_waiting_bytes',
      'Bytes that wait to be sent to each peer.',
      census.map(({ info, waiting }) => ({ labels: { peer: info.name }, value: waiting })),
    ),
    histogram(
      'quorate_peer_request_duration_seconds',
      "Requests to each peer, from their leaving to their answers: the peer's turn and its commit are in them.",
      census.map(({ info, counts }) => ({
        labels: { peer: info.name },
        histogram: counts.roundTrip,
      })),
    ),
  ]
}
