/** etcd's metrics of what goes between members: etcd_network_* and etcd_snap_*. */
import {
  counter,
  type Family,
  gauge,
  histogram,
  type Labels,
  type Sample,
} from '../../base/exposition.ts'
import type { MemberId } from '../../types.ts'
import type { TransferCount } from '../peer/transfer-counts.ts'
import type { Replica } from '../replica/replica.ts'

export const hex = (id: bigint): string => id.toString(16)
export const flag = (is: boolean): number => (is ? 1 : 0)

export function ofPeers({ identity, membership, peers }: Replica): Family[] {
  const local = hex(identity.id)
  const census = [...peers.census()]
  const pair = (id: MemberId): Labels => ({ Local: local, Remote: hex(id) })
  return [
    gauge(
      'etcd_network_known_peers',
      'The current number of known peers.',
      membership.members.map(({ id }) => ({ labels: pair(id), value: 1 })),
    ),
    gauge(
      'etcd_network_active_peers',
      'The current number of active peer connections.',
      census.map(({ info, streaming }) => ({ labels: pair(info.id), value: flag(streaming) })),
    ),
    counter(
      'etcd_network_disconnected_peers_total',
      'The total number of disconnected peers.',
      census.map(({ info, counts }) => ({ labels: pair(info.id), value: counts.disconnects })),
    ),
    counter(
      'etcd_network_peer_sent_bytes_total',
      'The total number of bytes sent to peers.',
      census.map(({ info, counts }) => ({ labels: { To: hex(info.id) }, value: counts.sentBytes })),
    ),
    counter(
      'etcd_network_peer_received_bytes_total',
      'The total number of bytes received from peers.',
      census.map(({ info, counts }) => ({
        labels: { From: hex(info.id) },
        value: counts.receivedBytes,
      })),
    ),
    counter(
      'etcd_network_peer_sent_failures_total',
      'The total number of send failures from peers.',
      census.map(({ info, counts }) => ({ labels: { To: hex(info.id) }, value: counts.failures })),
    ),
  ]
}

export function ofTransfers({ catchUp, store }: Replica): Family[] {
  const { sends, receives } = catchUp.counts
  const count = (
    way: ReadonlyMap<MemberId, TransferCount>,
    label: string,
    value: (c: TransferCount) => number,
  ): Sample[] => [...way].map(([id, c]) => ({ labels: { [label]: hex(id) }, value: value(c) }))
  const seconds = (way: ReadonlyMap<MemberId, TransferCount>, label: string) =>
    [...way].map(([id, c]) => ({ labels: { [label]: hex(id) }, histogram: c.seconds }))
  return [
    gauge(
      'etcd_server_snapshot_apply_in_progress_total',
      '1 if the server is applying the incoming snapshot. 0 if none.',
      flag(store.restoring || store.importing !== null),
    ),
    counter(
      'etcd_network_snapshot_send_success',
      'Total number of successful snapshot sends',
      count(sends.peers, 'To', (c) => c.successes),
    ),
    counter(
      'etcd_network_snapshot_send_failures',
      'Total number of snapshot send failures',
      count(sends.peers, 'To', (c) => c.failures),
    ),
    gauge(
      'etcd_network_snapshot_send_inflights_total',
      'Total number of inflight snapshot sends',
      count(sends.peers, 'To', (c) => c.inFlight),
    ),
    histogram(
      'etcd_network_snapshot_send_total_duration_seconds',
      'Total latency distributions of v3 snapshot sends',
      seconds(sends.peers, 'To'),
    ),
    counter(
      'etcd_network_snapshot_receive_success',
      'Total number of successful snapshot receives',
      count(receives.peers, 'From', (c) => c.successes),
    ),
    counter(
      'etcd_network_snapshot_receive_failures',
      'Total number of snapshot receive failures',
      count(receives.peers, 'From', (c) => c.failures),
    ),
    gauge(
      'etcd_network_snapshot_receive_inflights_total',
      'Total number of inflight snapshot receives',
      count(receives.peers, 'From', (c) => c.inFlight),
    ),
    histogram(
      'etcd_network_snapshot_receive_total_duration_seconds',
      'Total latency distributions of v3 snapshot receives',
      seconds(receives.peers, 'From'),
    ),
  ]
}
