import { afterEach, describe, expect, test } from 'vitest'
import { readRows } from '../../src/auth/rows.ts'
import { AlarmAction, AlarmType, encodeAlarm } from '../../src/etcd/maintenance.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { EntryType } from '../../src/raft/index.ts'
import { logIndex, memberId } from '../../src/types.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster, Method } from './cluster.ts'

const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/** Members whose code knows formats up to `knows`, by place; what it says counts from a member's next life on. */
function make(knows: number[], more: object = {}): Cluster {
  const cluster = new Cluster(5, (node) => ({ knows: knows[Number(node.object.slice(-1)) - 1] ?? 1, ...more }))
  open.push(cluster)
  return cluster
}

function formats(cluster: Cluster): (number | undefined)[] {
  return cluster.nodes.map((n) => cluster.seat(n)?.member.replica?.flags.format)
}

/** New code, or old: the next life runs it. */
function deploy(node: SimNode): void {
  node.die('eviction')
}

/** Formats of the requests in a member's log, in order. */
function entries(cluster: Cluster, node: SimNode): number[] {
  const log = cluster.seat(node)?.member.replica?.log
  if (log === undefined) throw new Error('it does not live')
  const found = log.entries(log.firstIndex(), logIndex(log.lastIndex() + 1), Number.MAX_SAFE_INTEGER)
  if (typeof found === 'string') throw new Error(found)
  return found
    .filter((e) => e.type === EntryType.Normal && e.data.length > 9)
    .map((e) => quorate.member.LogEntry.decode(e.data).version)
}

describe('the format of a cluster', () => {
  test('is what the last of its members has learnt, and not before', () => {
    const knows = [2, 1, 2]
    const cluster = make(knows)
    cluster.put(cluster.node(0), 'a')
    cluster.run(10_000)
    expect(formats(cluster)).toEqual([1, 1, 1])
    knows[1] = 2
    deploy(cluster.node(1))
    cluster.put(cluster.node(1), 'b')
    cluster.until(() => formats(cluster).every((f) => f === 2))
    cluster.put(cluster.node(1), 'c')
    cluster.put(cluster.node(2), 'd')
    const versions = entries(cluster, cluster.node(0))
    expect(versions.slice(-2)).toEqual([2, 2])
    expect(versions.slice(0, 2)).toEqual([1, 1])
    cluster.run(20_000)
    expect(entries(cluster, cluster.node(0))).toEqual(versions)
  })

  test('waits for a member that nobody has heard of', () => {
    const knows = [2, 2, 2]
    const cluster = make(knows)
    cluster.until(() => formats(cluster).every((f) => f === 2))
    knows.fill(3)
    const [away] = cluster.followers()
    if (away === undefined) throw new Error('no follower')
    cluster.partition(away)
    cluster.evictAll()
    const [here] = cluster.nodes.filter((n) => n !== away)
    cluster.put(here ?? away, 'a')
    cluster.run(20_000)
    expect(formats(cluster).filter((f) => f === 3)).toEqual([])
    cluster.partition(away, false)
    cluster.until(() => formats(cluster).every((f) => f === 3))
  })

  test('leaves a member behind that runs old code again: it says so, and the others go on', () => {
    const knows = [2, 2, 2]
    const cluster = make(knows)
    cluster.until(() => formats(cluster).every((f) => f === 2))
    const [old, other] = cluster.followers()
    if (old === undefined || other === undefined) throw new Error('no follower')
    knows[Number(old.object.slice(-1)) - 1] = 1
    deploy(old)
    cluster.put(other, 'a')
    const seat = cluster.seat(old)
    expect(seat?.member.refusal?.message).toBe(
      "quorate: this member's data is of format 2, this code knows 1: deploy newer code",
    )
    expect(seat?.member.refusal?.code).toBe(14)
    knows[Number(old.object.slice(-1)) - 1] = 2
    deploy(old)
    cluster.put(old, 'b')
    expect(formats(cluster)).toEqual([2, 2, 2])
  })

  test('is not guessed at by old code that hears of it', () => {
    const knows = [2, 2, 2]
    const cluster = make(knows)
    const [old, other] = cluster.followers()
    if (old === undefined || other === undefined) throw new Error('no follower')
    // It has said that it knows more, and is cut off before it hears what came of that.
    cluster.partition(old)
    knows[Number(old.object.slice(-1)) - 1] = 1
    cluster.put(other, 'a')
    cluster.until(() => cluster.seat(other)?.member.replica?.flags.format === 2)
    deploy(old)
    cluster.partition(old, false)
    cluster.put(other, 'b')
    cluster.until(() => cluster.seat(old)?.member.refusal !== null && cluster.seat(old) !== null)
    expect(cluster.seat(old)?.member.refusal?.message).toContain('deploy newer code')
    const { lives } = old
    cluster.put(other, 'c')
    cluster.run(10_000)
    expect(old.lives).toBe(lives)
    knows[Number(old.object.slice(-1)) - 1] = 2
    deploy(old)
    cluster.put(old, 'd')
    expect(formats(cluster)).toEqual([2, 2, 2])
  })

  test('decides what an entry does: under CORRUPT users change by the rule of old code until all know the new one', () => {
    const knows = [2, 1, 2]
    const cluster = make(knows)
    const body = encodeAlarm({ kind: 'alarm', action: AlarmAction.Activate, member: memberId(3n), alarm: AlarmType.Corrupt })
    expect(cluster.call(cluster.node(0), Method.ALARM, body).code ?? 0).toBe(0)
    const add = (node: SimNode, role: string) =>
      cluster.call(node, Method.ROLE_ADD, etcd.AuthRoleAddRequest.encode({ name: role }).finish()).message ?? ''
    for (const node of cluster.nodes) expect(add(node, `old ${node.object}`)).toBe('etcdserver: corrupt cluster')
    knows[1] = 2
    deploy(cluster.node(1))
    expect(() => cluster.put(cluster.node(1), 'a')).toThrow('corrupt cluster')
    cluster.until(() => formats(cluster).every((f) => f === 2))
    for (const node of cluster.nodes) expect(add(node, `new ${node.object}`)).toBe('')
    cluster.run(2000)
    const tables = cluster.nodes.map((n) => readRows(n.disk).map(({ key }) => new TextDecoder().decode(key)))
    expect(tables[0]?.filter((key) => key.startsWith('new'))).toHaveLength(3)
    for (const table of tables) expect(table).toEqual(tables[0])
  })

  test('keeps nobody awake', () => {
    const cluster = make([2, 1, 2], { sleepAfterTicks: 10 })
    cluster.put(cluster.node(0), 'a')
    cluster.until(() => cluster.nodes.every((n) => cluster.seat(n)?.member.replica?.asleep === true), 20_000)
  })
})
