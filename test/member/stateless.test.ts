/** A member that is receiving its state knows nobody, and not that auth is on: it must not be the one to ask for what strangers may not. */
import { describe, expect, it } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import type { SimNode } from '../harness/node.ts'
import type { Cluster } from '../support/cluster.ts'
import { add, call, message, ok, put, secured } from './secured.ts'

const { Method } = quorate.member

/** With a fourth member, which has been introduced and has no state. */
function joined(): { readonly cluster: Cluster; readonly root: string; readonly late: SimNode } {
  const { cluster, root } = secured()
  // Nothing that comes after the introduction reaches it.
  cluster.afterEvent = (node) => {
    if (cluster.nodes.indexOf(node) === 3 && node.life?.member?.inspect().restoring) cluster.net.latency = () => 100_000
  }
  ok(
    cluster,
    cluster.node(1),
    call(Method.MEMBER_ADD, etcd.MemberAddRequest, { peerURLs: ['http://m4.weur:2380'] }, { token: root }),
  )
  cluster.loop.run(cluster.loop.now + 30_000, () => cluster.nodes[3]?.life?.member?.inspect().restoring === true)
  return { cluster, root, late: cluster.node(4) }
}

describe('a member without its state', () => {
  it.each([
    ['a write', () => put('a')],
    ['a compaction', () => call(Method.COMPACT, etcd.CompactionRequest, { revision: 1 })],
    ['a lease', () => call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { TTL: 60 })],
    ['a revoke', () => call(Method.LEASE_REVOKE, etcd.LeaseRevokeRequest, { ID: 7 })],
    ['a keepalive', () => call(Method.LEASE_KEEP_ALIVE, etcd.LeaseKeepAliveRequest, { ID: 7 })],
    ['an alarm', () => call(Method.ALARM, etcd.AlarmRequest, { action: 1, alarm: 1 })],
    ['another member', () => call(Method.MEMBER_ADD, etcd.MemberAddRequest, { peerURLs: ['http://m5.weur:2380'] })],
    ['a user', () => add('cat')],
  ])('refuses %s, of strangers as of root, and says so', (_, asked) => {
    const { cluster, root, late } = joined()
    expect(late.life?.member?.inspect().restoring).toBe(true)
    let told = ''
    for (const more of [{}, { token: root }]) {
      late.call([{ ...asked(), ...more }], (__, answer) => {
        told = `${answer?.message}`
      })
      cluster.loop.run(cluster.loop.now + 500_000, () => told !== '')
      expect(told).toMatch(/is being restored from a snapshot/)
      told = ''
    }
    expect(message(cluster, late, { method: Method.SEATS })).toBe('')
  })
})
