import { describe, expect, it, onTestFinished, test } from 'vitest'
import { AlarmAction, AlarmType } from '../../src/etcd/maintenance.ts'
import { SLOW_APPLY_MS } from '../../src/limits.ts'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { sampleOf } from '../harness/prometheus.ts'
import { refusal } from '../harness/refused.ts'
import { deletes, manyPuts, reads, writes } from '../harness/requests.ts'

const rpc = (service: string, method: string) => ({
  grpc_service: `etcdserverpb.${service}`,
  grpc_method: method,
  grpc_type: 'unary',
})

test('the text is of the format, whatever happened before', () => {
  const cluster = new Cluster({ seed: 5 })
  cluster.m1.metrics()
  cluster.m2.put('a')
  cluster.m2.put('', '')
  cluster.m2.watch({ create_request: { key: 'YQ==' } })
  cluster.m1.grant(0, 5)
  cluster.m1.compact(2)
  cluster.run(10_000)
  for (const m of cluster.members) expect(m.metrics().size).toBeGreaterThan(70)
})

test('sleep, wake and calls are counted, and looking wakes nobody', () => {
  const cluster = new Cluster({ seed: 5 })
  cluster.run(10_000)
  const before = cluster.m2.metrics()
  expect(sampleOf(before, 'quorate_awake')).toBe(0)
  expect(sampleOf(before, 'quorate_wakes_total', { why: 'a peer' })).toBe(1)
  expect(sampleOf(before, 'quorate_sleeps_total')).toBe(1)
  expect(sampleOf(before, 'etcd_server_has_leader')).toBe(1)
  cluster.run(1000)
  const { messages, alarmsSet } = cluster
  const written = sampleOf(before, 'quorate_rows_written_total')
  const after = cluster.m2.metrics()
  expect(sampleOf(after, 'quorate_calls_total', { method: 'metrics' })).toBe(2)
  expect(sampleOf(after, 'quorate_peer_requests_total')).toBe(
    sampleOf(before, 'quorate_peer_requests_total'),
  )
  expect(sampleOf(after, 'quorate_wakes_total', { why: 'a peer' })).toBe(1)
  expect(sampleOf(after, 'quorate_rows_written_total')).toBe(written)
  expect([cluster.messages, cluster.alarmsSet]).toEqual([messages, alarmsSet])
})

test('awake seconds are those in memory and not asleep, and begin at zero with a life', () => {
  const cluster = new Cluster({ seed: 5 })
  cluster.run(10_000)
  const first = sampleOf(cluster.m2.metrics(), 'quorate_awake_seconds_total') ?? 0
  expect(first).toBeGreaterThan(0.5)
  cluster.run(60_000)
  expect(sampleOf(cluster.m2.metrics(), 'quorate_awake_seconds_total')).toBe(first)
  cluster.m2.evict()
  const next = cluster.m2.metrics()
  expect(sampleOf(next, 'quorate_awake_seconds_total')).toBe(0)
  expect(sampleOf(next, 'etcd_mvcc_put_total')).toBe(0)
})

describe('by etcd’s names', () => {
  it('keys are counted on every member, operation by operation', () => {
    const cluster = new Cluster({ seed: 5 })
    const { m1, members } = cluster
    m1.put('a', '12345')
    m1.put('b', 'v')
    m1.txn([writes('c', ''), reads('a'), deletes('zz')], { failure: [writes('d', '')] })
    m1.del('a', { rangeEnd: 'z' })
    m1.get('a')
    cluster.run(2000)
    for (const member of members) {
      const m = member.metrics()
      expect(sampleOf(m, 'etcd_mvcc_put_total')).toBe(3)
      expect(sampleOf(m, 'etcd_mvcc_delete_total')).toBe(2)
      expect(sampleOf(m, 'etcd_mvcc_txn_total')).toBe(1)
      expect(sampleOf(m, 'etcd_mvcc_range_total')).toBe(member === m1 ? 2 : 1)
      expect(sampleOf(m, 'etcd_debugging_mvcc_total_put_size_in_bytes')).toBe(9)
      expect(
        sampleOf(m, 'etcd_server_apply_duration_seconds_count', {
          op: 'Put',
          success: 'true',
          version: 'v3',
        }),
      ).toBe(2)
    }
  })

  it('calls are counted at the member that was asked, by method and code', () => {
    const cluster = new Cluster({ seed: 5 })
    cluster.m2.put('a')
    expect(refusal(() => cluster.m2.revoke(7))).toBe('etcdserver: requested lease not found')
    const m = cluster.m2.metrics()
    expect(sampleOf(m, 'grpc_server_started_total', rpc('KV', 'Put'))).toBe(1)
    expect(sampleOf(m, 'grpc_server_handled_total', { ...rpc('KV', 'Put'), grpc_code: 'OK' })).toBe(
      1,
    )
    expect(
      sampleOf(m, 'grpc_server_handled_total', {
        ...rpc('Lease', 'LeaseRevoke'),
        grpc_code: 'NotFound',
      }),
    ).toBe(1)
    expect(
      sampleOf(m, 'etcd_server_request_duration_seconds_count', {
        type: 'LeaseRevoke',
        success: 'false',
      }),
    ).toBe(1)
    expect(sampleOf(m, 'quorate_wait_seconds_count', { on: 'commit' })).toBe(2)
    expect(sampleOf(m, 'quorate_wait_seconds_sum', { on: 'commit' })).toBeGreaterThan(0.01)
    expect(sampleOf(cluster.m3.metrics(), 'grpc_server_started_total', rpc('KV', 'Put'))).toBe(0)
  })

  it('leases are counted, with how long they were to live', () => {
    const cluster = new Cluster({ seed: 5 })
    cluster.m1.grant(9, 5)
    cluster.m1.keepAlive(9)
    cluster.run(8000)
    const m = cluster.m1.metrics()
    expect(sampleOf(m, 'etcd_debugging_lease_granted_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_renewed_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_revoked_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_server_lease_expired_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_ttl_total_bucket', { le: '4' })).toBe(0)
    expect(sampleOf(m, 'etcd_debugging_lease_ttl_total_bucket', { le: '8' })).toBe(1)
  })

  it('watches are counted: streams, watchers, and events, each as often as it was told', () => {
    const cluster = new Cluster({ seed: 5 })
    const watching = { create_request: { key: 'YQ==' } }
    cluster.m1.watch(watching, watching)
    cluster.m1.watch(watching)
    cluster.m1.put('a')
    const m = cluster.m1.metrics()
    expect(sampleOf(m, 'etcd_debugging_mvcc_watch_stream_total')).toBe(2)
    expect(sampleOf(m, 'etcd_debugging_mvcc_watcher_total')).toBe(3)
    expect(sampleOf(m, 'etcd_debugging_mvcc_events_total')).toBe(3)
  })

  it('compaction is counted by the versions it removed', () => {
    const cluster = new Cluster({ seed: 5 })
    for (let i = 0; i < 5; i++) cluster.m1.put('a', String(i))
    cluster.m1.compact(6)
    cluster.run(3000)
    const m = cluster.m1.metrics()
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_keys_total')).toBe(4)
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count')).toBe(
      1,
    )
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_last')).toBeGreaterThan(0)
  })

  it('a peer that is gone is told by calls that fail, and by what is heard of it again', () => {
    const cluster = new Cluster({ seed: 5 })
    const { m1, m3 } = cluster
    m3.cut([m1])
    for (let i = 0; i < 5; i++) {
      m1.put('a')
      cluster.run(2000)
    }
    const during = m1.metrics()
    expect(sampleOf(during, 'quorate_peer_up', { peer: 'm3' })).toBe(0)
    expect(sampleOf(during, 'quorate_peer_up', { peer: 'm2' })).toBe(1)
    const failures = during
      .get('etcd_network_peer_sent_failures_total')
      ?.series.reduce((sum, s) => sum + s.value, 0)
    expect(failures).toBeGreaterThan(0)
    m3.heal([m1])
    m1.put('a')
    cluster.run(3000)
    expect(sampleOf(m1.metrics(), 'quorate_peer_up', { peer: 'm3' })).toBe(1)
  })

  it('a snapshot is counted by who sent it and by who took it, and both say so', () => {
    const cluster = Cluster.sleepless(7, { log: { tailRows: 4 } })
    onTestFinished(() => cluster.dispose())
    const [behind, other] = cluster.bothFollowers
    behind.cut()
    for (let i = 0; i < 40; i++) other.put(`k${i}`)
    behind.heal()
    const { leader } = cluster
    cluster.until(() => behind.seen?.revision === 41)
    cluster.run(2000)
    const sum = (member: ClusterMember, name: string): number =>
      member
        .metrics()
        .get(name)
        ?.series.reduce((all, s) => all + s.value, 0) ?? Number.NaN
    expect(sum(leader, 'etcd_network_snapshot_send_success')).toBe(1)
    expect(sum(leader, 'etcd_network_snapshot_send_inflights_total')).toBe(0)
    expect(sum(behind, 'etcd_network_snapshot_receive_success')).toBe(1)
    expect(sum(behind, 'etcd_server_snapshot_apply_in_progress_total')).toBe(0)
  })

  it('NOSPACE is shown while it is raised', () => {
    const cluster = new Cluster({ seed: 5 })
    const raised = () => sampleOf(cluster.m2.metrics(), 'quorate_alarms', { alarm: 'NOSPACE' })
    expect(raised()).toBe(0)
    cluster.m1.alarm(AlarmAction.Activate, AlarmType.NoSpace, 1n)
    cluster.run(1000)
    expect(raised()).toBe(1)
    cluster.m1.alarm(AlarmAction.Deactivate, AlarmType.NoSpace, 1n)
    cluster.run(1000)
    expect(raised()).toBe(0)
  })

  it('a member that has stood still for long is slow to apply, and says so once', () => {
    // A delete of very many keys shows only once a second entry says so: a round more.
    const cluster = new Cluster({ seed: 5, latencyMs: SLOW_APPLY_MS })
    const { m1 } = cluster
    for (let k = 0; k < 30; k++) m1.ask(manyPuts(100, (i) => `k${k}-${i}`))
    m1.del('k', { rangeEnd: 'l', timeoutMs: 60_000 })
    const m = m1.metrics()
    expect(sampleOf(m, 'etcd_server_slow_apply_total')).toBeGreaterThan(0)
    const lines = cluster.log.filter(
      (line) => line.includes('slow apply') && line.includes('default/m1'),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('DeleteRange')
  })
})

test('what the edge tells of is summed up, and is no more than so many lines', () => {
  const cluster = Cluster.sleepless(7)
  onTestFinished(() => cluster.dispose())
  const { m1 } = cluster
  const counted = (path: string, status: number, count: number, limited = 0): void =>
    m1.life?.member.counted([{ path, status, count }], limited)
  counted('/v3/kv/put', 200, 3, 2)
  counted('/v3/kv/put', 200, 4)
  counted('other', 404, 1)
  for (let i = 0; i < 5000; i++) counted(`/${i}`, 200, 1)
  const m = m1.metrics()
  expect(sampleOf(m, 'quorate_edge_requests_total', { path: '/v3/kv/put', status: '200' })).toBe(7)
  expect(sampleOf(m, 'quorate_edge_requests_total', { path: 'other', status: '404' })).toBe(1)
  expect(sampleOf(m, 'quorate_limited_total', { at: 'edge', limit: 'requests' })).toBe(2)
  expect(m.get('quorate_edge_requests_total')?.series).toHaveLength(1000)
})

test('a member that comes back blank is told of, until it is replaced', () => {
  const cluster = new Cluster()
  const { m1, m2 } = cluster
  m1.put('a')
  const { id } = cluster.m3
  const lost = () =>
    [m1, m2].map((m) => sampleOf(m.metrics(), 'quorate_member_lost_data', { member: 'm3' }))
  expect(lost()).toEqual([0, 0])
  cluster.m3.wipe()
  m1.put('b')
  cluster.run(3000)
  expect(Math.max(...lost().map(Number))).toBe(1)
  cluster.remove(id, [m1, m2])
  cluster.add('m3', { at: [m1, m2] })
  m1.put('c')
  cluster.run(5000)
  expect(lost().map((value) => value ?? 0)).toEqual([0, 0])
})
