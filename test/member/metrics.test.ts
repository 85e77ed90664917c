import { describe, expect, it, onTestFinished, test } from 'vitest'
import { SLOW_APPLY_MS } from '../../src/limits.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { type Family, parsePrometheus, sampleOf } from '../harness/prometheus.ts'
import { Cluster } from '../support/cluster.ts'
import { Changing, text } from './changing.ts'
import { Cluster as Members } from './cluster.ts'

const { Method } = quorate.member
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const NOTHING = new Uint8Array(0)

function textOf(cluster: Cluster, i: number): string {
  const { answer } = cluster.ask(cluster.node(i), { method: Method.METRICS, body: NOTHING })
  return new TextDecoder().decode(answer?.body ?? NOTHING)
}

function metrics(cluster: Cluster, i: number): Map<string, Family> {
  return parsePrometheus(textOf(cluster, i))
}

let ids = 0
function call(cluster: Cluster, i: number, method: quorate.member.Method, body: Uint8Array, timeoutMs = 7000) {
  const requestId = new Uint8Array(16)
  new DataView(requestId.buffer).setUint32(0, ++ids)
  const { answer } = cluster.ask(cluster.node(i), { method, body, requestId, timeoutMs })
  return answer ?? {}
}

const put = (key: string, value = 'v'): Uint8Array => etcd.PutRequest.encode({ key: bytes(key), value: bytes(value) }).finish()
const rpc = (service: string, method: string) => ({
  grpc_service: `etcdserverpb.${service}`,
  grpc_method: method,
  grpc_type: 'unary',
})

test('the text is of the format, whatever happened before', () => {
  const cluster = new Cluster(3, 5n)
  metrics(cluster, 1)
  call(cluster, 2, Method.PUT, put('a'))
  call(cluster, 2, Method.PUT, NOTHING)
  cluster.watch(cluster.node(2), { create_request: { key: 'YQ==' } })
  call(cluster, 1, Method.LEASE_GRANT, etcd.LeaseGrantRequest.encode({ TTL: 5 }).finish())
  call(cluster, 1, Method.COMPACT, etcd.CompactionRequest.encode({ revision: 2 }).finish())
  cluster.run(10_000)
  for (const i of [1, 2, 3]) expect(metrics(cluster, i).size).toBeGreaterThan(70)
})

test('sleep, wake and calls are counted, and looking wakes nobody', () => {
  const cluster = new Cluster(3, 5n)
  cluster.run(10_000)
  const before = metrics(cluster, 2)
  expect(sampleOf(before, 'quorate_awake')).toBe(0)
  expect(sampleOf(before, 'quorate_wakes_total', { why: 'a peer' })).toBe(1)
  expect(sampleOf(before, 'quorate_sleeps_total')).toBe(1)
  expect(sampleOf(before, 'etcd_server_has_leader')).toBe(1)
  cluster.run(1000)
  const { messages, alarmsSet } = cluster
  const written = sampleOf(before, 'quorate_rows_written_total')
  const after = metrics(cluster, 2)
  expect(sampleOf(after, 'quorate_calls_total', { method: 'metrics' })).toBe(2)
  expect(sampleOf(after, 'quorate_peer_requests_total')).toBe(sampleOf(before, 'quorate_peer_requests_total'))
  expect(sampleOf(after, 'quorate_wakes_total', { why: 'a peer' })).toBe(1)
  expect(sampleOf(after, 'quorate_rows_written_total')).toBe(written)
  expect([cluster.messages, cluster.alarmsSet]).toEqual([messages, alarmsSet])
})

test('awake seconds are those in memory and not asleep, and begin at zero with a life', () => {
  const cluster = new Cluster(3, 5n)
  cluster.run(10_000)
  const first = sampleOf(metrics(cluster, 2), 'quorate_awake_seconds_total') ?? 0
  expect(first).toBeGreaterThan(0.5)
  cluster.run(60_000)
  expect(sampleOf(metrics(cluster, 2), 'quorate_awake_seconds_total')).toBe(first)
  cluster.evict(cluster.node(2))
  const next = metrics(cluster, 2)
  expect(sampleOf(next, 'quorate_awake_seconds_total')).toBe(0)
  expect(sampleOf(next, 'etcd_mvcc_put_total')).toBe(0)
})

describe('by etcd’s names', () => {
  it('keys are counted on every member, operation by operation', () => {
    const cluster = new Cluster(3, 5n)
    const op = (request: etcd.IRequestOp) => request
    call(cluster, 1, Method.PUT, put('a', '12345'))
    call(cluster, 1, Method.PUT, put('b'))
    const txn = etcd.TxnRequest.encode({
      success: [
        op({ requestPut: { key: bytes('c') } }),
        op({ requestRange: { key: bytes('a') } }),
        op({ requestDeleteRange: { key: bytes('zz') } }),
      ],
      failure: [op({ requestPut: { key: bytes('d') } })],
    }).finish()
    call(cluster, 1, Method.TXN, txn)
    call(cluster, 1, Method.DELETE_RANGE, etcd.DeleteRangeRequest.encode({ key: bytes('a'), rangeEnd: bytes('z') }).finish())
    call(cluster, 1, Method.RANGE, etcd.RangeRequest.encode({ key: bytes('a') }).finish())
    cluster.run(2000)
    for (const i of [1, 2, 3]) {
      const m = metrics(cluster, i)
      expect(sampleOf(m, 'etcd_mvcc_put_total')).toBe(3)
      expect(sampleOf(m, 'etcd_mvcc_delete_total')).toBe(2)
      expect(sampleOf(m, 'etcd_mvcc_txn_total')).toBe(1)
      expect(sampleOf(m, 'etcd_mvcc_range_total')).toBe(i === 1 ? 2 : 1)
      expect(sampleOf(m, 'etcd_debugging_mvcc_total_put_size_in_bytes')).toBe(9)
      expect(sampleOf(m, 'etcd_server_apply_duration_seconds_count', { op: 'Put', success: 'true', version: 'v3' })).toBe(2)
    }
  })

  it('calls are counted at the member that was asked, by method and code', () => {
    const cluster = new Cluster(3, 5n)
    call(cluster, 2, Method.PUT, put('a'))
    call(cluster, 2, Method.LEASE_REVOKE, etcd.LeaseRevokeRequest.encode({ ID: 7 }).finish())
    const m = metrics(cluster, 2)
    expect(sampleOf(m, 'grpc_server_started_total', rpc('KV', 'Put'))).toBe(1)
    expect(sampleOf(m, 'grpc_server_handled_total', { ...rpc('KV', 'Put'), grpc_code: 'OK' })).toBe(1)
    expect(sampleOf(m, 'grpc_server_handled_total', { ...rpc('Lease', 'LeaseRevoke'), grpc_code: 'NotFound' })).toBe(1)
    expect(sampleOf(m, 'etcd_server_request_duration_seconds_count', { type: 'LeaseRevoke', success: 'false' })).toBe(1)
    expect(sampleOf(m, 'quorate_wait_seconds_count', { on: 'commit' })).toBe(2)
    expect(sampleOf(m, 'quorate_wait_seconds_sum', { on: 'commit' })).toBeGreaterThan(0.01)
    expect(sampleOf(metrics(cluster, 3), 'grpc_server_started_total', rpc('KV', 'Put'))).toBe(0)
  })

  it('leases are counted, with how long they were to live', () => {
    const cluster = new Cluster(3, 5n)
    call(cluster, 1, Method.LEASE_GRANT, etcd.LeaseGrantRequest.encode({ TTL: 5, ID: 9 }).finish())
    call(cluster, 1, Method.LEASE_KEEP_ALIVE, etcd.LeaseKeepAliveRequest.encode({ ID: 9 }).finish())
    cluster.run(8000)
    const m = metrics(cluster, 1)
    expect(sampleOf(m, 'etcd_debugging_lease_granted_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_renewed_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_revoked_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_server_lease_expired_total')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_lease_ttl_total_bucket', { le: '4' })).toBe(0)
    expect(sampleOf(m, 'etcd_debugging_lease_ttl_total_bucket', { le: '8' })).toBe(1)
  })

  it('watches are counted: streams, watchers, and events, each as often as it was told', () => {
    const cluster = new Cluster(3, 5n)
    const watching = { create_request: { key: 'YQ==' } }
    cluster.watch(cluster.node(1), watching, watching)
    cluster.watch(cluster.node(1), watching)
    call(cluster, 1, Method.PUT, put('a'))
    const m = metrics(cluster, 1)
    expect(sampleOf(m, 'etcd_debugging_mvcc_watch_stream_total')).toBe(2)
    expect(sampleOf(m, 'etcd_debugging_mvcc_watcher_total')).toBe(3)
    expect(sampleOf(m, 'etcd_debugging_mvcc_events_total')).toBe(3)
  })

  it('compaction is counted by the versions it removed', () => {
    const cluster = new Cluster(3, 5n)
    for (let i = 0; i < 5; i++) call(cluster, 1, Method.PUT, put('a', String(i)))
    call(cluster, 1, Method.COMPACT, etcd.CompactionRequest.encode({ revision: 6 }).finish())
    cluster.run(3000)
    const m = metrics(cluster, 1)
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_keys_total')).toBe(4)
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count')).toBe(1)
    expect(sampleOf(m, 'etcd_debugging_mvcc_db_compaction_last')).toBeGreaterThan(0)
  })

  it('a peer that is gone is told by calls that fail, and by what is heard of it again', () => {
    const cluster = new Cluster(3, 5n)
    const [one, three] = [cluster.node(1), cluster.node(3)]
    const cut = (on: boolean): void => {
      for (const link of [`${one.object}>${three.object}`, `${three.object}>${one.object}`]) {
        if (on) cluster.net.blocked.add(link)
        else cluster.net.blocked.delete(link)
      }
    }
    cut(true)
    for (let i = 0; i < 5; i++) {
      call(cluster, 1, Method.PUT, put('a'))
      cluster.run(2000)
    }
    const during = metrics(cluster, 1)
    expect(sampleOf(during, 'quorate_peer_up', { peer: 'm3' })).toBe(0)
    expect(sampleOf(during, 'quorate_peer_up', { peer: 'm2' })).toBe(1)
    const failures = during.get('etcd_network_peer_sent_failures_total')?.series.reduce((sum, s) => sum + s.value, 0)
    expect(failures).toBeGreaterThan(0)
    cut(false)
    call(cluster, 1, Method.PUT, put('a'))
    cluster.run(3000)
    expect(sampleOf(metrics(cluster, 1), 'quorate_peer_up', { peer: 'm3' })).toBe(1)
  })

  it('a snapshot is counted by who sent it and by who took it, and both say so', () => {
    const cluster = new Members(7, { log: { tailRows: 4 } })
    onTestFinished(() => cluster.dispose())
    const [behind, other] = cluster.followers()
    if (behind === undefined || other === undefined) throw new Error('three members')
    cluster.partition(behind)
    for (let i = 0; i < 40; i++) cluster.put(other, `k${i}`)
    cluster.partition(behind, false)
    const { leader } = cluster
    const revision = (): number | undefined => cluster.seat(behind)?.member.replica?.store.revision
    cluster.until(() => revision() === 41)
    cluster.run(2000)
    const sum = (node: typeof behind, name: string): number => {
      const text = new TextDecoder().decode(cluster.call(node, Method.METRICS, NOTHING).body ?? NOTHING)
      return (
        parsePrometheus(text)
          .get(name)
          ?.series.reduce((all, s) => all + s.value, 0) ?? Number.NaN
      )
    }
    expect(sum(leader?.node ?? other, 'etcd_network_snapshot_send_success')).toBe(1)
    expect(sum(leader?.node ?? other, 'etcd_network_snapshot_send_inflights_total')).toBe(0)
    expect(sum(behind, 'etcd_network_snapshot_receive_success')).toBe(1)
    expect(sum(behind, 'etcd_server_snapshot_apply_in_progress_total')).toBe(0)
  })

  it('NOSPACE is shown while it is raised', () => {
    const cluster = new Cluster(3, 5n)
    const kinds = (i: number) => sampleOf(metrics(cluster, i), 'quorate_alarms', { alarm: 'NOSPACE' })
    expect(kinds(2)).toBe(0)
    call(cluster, 1, Method.ALARM, etcd.AlarmRequest.encode({ action: 1, memberID: 1, alarm: 1 }).finish())
    cluster.run(1000)
    expect(kinds(2)).toBe(1)
    call(cluster, 1, Method.ALARM, etcd.AlarmRequest.encode({ action: 2, memberID: 1, alarm: 1 }).finish())
    cluster.run(1000)
    expect(kinds(2)).toBe(0)
  })

  it('a member that has stood still for long is slow to apply, and says so once', () => {
    // A delete of very many keys shows only once a second entry says so: a round more.
    const cluster = new Cluster(3, 5n, SLOW_APPLY_MS)
    for (let k = 0; k < 30; k++) {
      const success = Array.from({ length: 100 }, (_, i) => ({ requestPut: { key: bytes(`k${k}-${i}`), value: bytes('v') } }))
      call(cluster, 1, Method.TXN, etcd.TxnRequest.encode({ success }).finish())
    }
    call(
      cluster,
      1,
      Method.DELETE_RANGE,
      etcd.DeleteRangeRequest.encode({ key: bytes('k'), rangeEnd: bytes('l') }).finish(),
      60_000,
    )
    const m = metrics(cluster, 1)
    expect(sampleOf(m, 'etcd_server_slow_apply_total')).toBeGreaterThan(0)
    const lines = cluster.log.filter((line) => line.includes('slow apply') && line.includes('default/m1'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('DeleteRange')
  })
})

test('what the edge tells of is summed up, and is no more than so many lines', () => {
  const cluster = new Members(7)
  onTestFinished(() => cluster.dispose())
  const node = cluster.node(0)
  const counted = (path: string, status: number, count: number, limited = 0): void =>
    cluster.seat(node)?.member.counted([{ path, status, count }], limited)
  counted('/v3/kv/put', 200, 3, 2)
  counted('/v3/kv/put', 200, 4)
  counted('other', 404, 1)
  for (let i = 0; i < 5000; i++) counted(`/${i}`, 200, 1)
  const m = parsePrometheus(new TextDecoder().decode(cluster.call(node, Method.METRICS, NOTHING).body ?? NOTHING))
  expect(sampleOf(m, 'quorate_edge_requests_total', { path: '/v3/kv/put', status: '200' })).toBe(7)
  expect(sampleOf(m, 'quorate_edge_requests_total', { path: 'other', status: '404' })).toBe(1)
  expect(sampleOf(m, 'quorate_limited_total', { at: 'edge', limit: 'requests' })).toBe(2)
  expect(m.get('quorate_edge_requests_total')?.series).toHaveLength(1000)
})

test('a member that comes back blank is told of, until it is replaced', () => {
  const cluster = new Changing(3)
  cluster.put(cluster.node(1), 'a')
  const id = cluster.id('m3', cluster.node(1))
  const lost = () => [1, 2].map((i) => sampleOf(metrics(cluster, i), 'quorate_member_lost_data', { member: 'm3' }))
  expect(lost()).toEqual([0, 0])
  cluster.node(3).die('wipe')
  expect(text(cluster.put(cluster.node(1), 'b'))).toBe('ok')
  cluster.run(3000)
  expect(Math.max(...lost().map(Number))).toBe(1)
  expect(text(cluster.remove(id, [cluster.node(1), cluster.node(2)]))).toBe('ok')
  expect(text(cluster.add('m3', false, [cluster.node(1), cluster.node(2)]).answer)).toBe('ok')
  cluster.put(cluster.node(1), 'c')
  cluster.run(5000)
  expect(lost().map((value) => value ?? 0)).toEqual([0, 0])
})
