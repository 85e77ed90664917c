/**
 * A member that is receiving its state knows nobody, and not that auth is on: it must not be the
 * one to ask for what strangers may not.
 */
import { describe, expect, it } from 'vitest'
import { AlarmAction, AlarmType } from '../../src/etcd/maintenance.ts'
import type { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import {
  alarm,
  compact,
  grant,
  keepAlive,
  Method,
  memberAdd,
  put,
  revoke,
} from '../harness/requests.ts'
import { addUser, type Secured, secured } from '../harness/secured.ts'

/** With a fourth member, which has been introduced and has no state. */
function joined(): {
  readonly cluster: Cluster
  readonly root: Secured['root']
  readonly late: ClusterMember
} {
  const { cluster, root } = secured()
  // Nothing that comes after the introduction reaches it.
  cluster.afterEvent = (member) => {
    if (member.name === 'm4' && member.seen?.restoring) cluster.net.latency = () => 100_000
  }
  cluster.m1.as(root).ask(memberAdd('http://m4.weur:2380'))
  cluster.until(() => cluster.members.at(-1)?.seen?.restoring === true, 30_000)
  return { cluster, root, late: cluster.m4 }
}

describe('a member without its state', () => {
  it.each([
    ['a write', put('a')],
    ['a compaction', compact(1)],
    ['a lease', grant(0, 60)],
    ['a revoke', revoke(7)],
    ['a keepalive', keepAlive(7)],
    ['an alarm', alarm(AlarmAction.Activate, AlarmType.NoSpace)],
    ['another member', memberAdd('http://m5.weur:2380')],
    ['a user', addUser('cat')],
  ])('refuses %s, of strangers as of root, and says so', (_, asked) => {
    const { cluster, root, late } = joined()
    expect(late.seen?.restoring).toBe(true)
    for (const who of [{}, root]) {
      const told = late.as(who).begin(asked)
      cluster.until(() => told.answer !== undefined, 500_000)
      expect(told.answer?.message).toMatch(/is being restored from a snapshot/)
    }
    late.ask({ method: Method.SEATS })
  })
})
