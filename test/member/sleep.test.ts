import { expect, test } from 'vitest'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { outcome, refusal } from '../harness/refused.ts'
import { get, put } from '../harness/requests.ts'

const SEED = 7

/** A cluster with one key that has fallen asleep. */
function sleeping(size: number, latencyMs = 10): Cluster {
  const cluster = new Cluster({ size, seed: SEED, latencyMs })
  cluster.m1.put('a')
  cluster.sleep()
  return cluster
}

for (const [size, latencyMs] of [
  [1, 10],
  [3, 10],
  [5, 10],
  [3, 150],
] as const) {
  test(`${size} idle, ${latencyMs} ms apart: no message, no timer, no event for ten minutes`, () => {
    const cluster = sleeping(size, latencyMs)
    const { messages, steps } = cluster
    cluster.run(600_000)
    expect(cluster.messages - messages).toBe(0)
    expect(cluster.steps - steps).toBe(0)
    expect(cluster.members.map(({ node }) => node.timers)).toEqual(new Array(size).fill(0))
  })
}

test('any member can be asked for anything, whether or not it has kept its memory', () => {
  for (const kept of [true, false]) {
    for (const name of ['m1', 'm2', 'm3']) {
      for (const call of [put('b'), get('a')]) {
        const cluster = sleeping(3)
        if (!kept) cluster.evict()
        expect(cluster.timed(() => cluster.member(name).ask(call))).toBeLessThan(200)
        cluster.sleep()
      }
    }
  }
})

test('rounds until the first write: as ever with memory, one more without', () => {
  const RTT = 2 * 100
  const rounds = (evicted: boolean, slept: boolean): number => {
    const cluster = slept ? sleeping(3, RTT / 2) : new Cluster({ seed: SEED, latencyMs: RTT / 2 })
    if (!slept) {
      cluster.m1.put('a')
      cluster.run(500)
    }
    const { leader } = cluster
    if (evicted) cluster.evict()
    return Math.round(cluster.timed(() => leader.put('b')) / RTT)
  }
  expect(rounds(false, false)).toBe(1)
  expect(rounds(false, true)).toBe(1)
  expect(rounds(true, true)).toBe(2)
})

test('a leader that is gone is noticed by who needs it, at once', () => {
  for (const kept of [true, false]) {
    const cluster = sleeping(3)
    const { leader, follower: other } = cluster
    if (!kept) cluster.evict()
    leader.kill()
    expect(cluster.timed(() => other.put('b'))).toBeLessThan(400)
    expect(cluster.leader.name).not.toBe(leader.name)
    // The two that are left sleep without it.
    cluster.sleep(60_000)
  }
})

test('a serializable read wakes nobody', () => {
  const cluster = sleeping(3)
  cluster.evict()
  const { messages } = cluster
  for (const m of cluster.members) expect(m.get('a', { serializable: true })).toBe('v')
  expect(cluster.messages).toBe(messages)
  expect(cluster.asleep).toBe(true)
})

test('alone and asked for nothing, a member gives up looking for a leader', () => {
  const cluster = new Cluster({ seed: SEED })
  cluster.m1.put('a')
  const alone = cluster.follower
  for (const m of cluster.allBut(alone)) m.kill()
  cluster.run(120_000)
  expect(alone.node.timers).toBe(0)
  // Back again, they answer whoever asks.
  for (const m of cluster.members) m.start()
  alone.put('b')
})

test('who was away when the others fell asleep is told of what it missed, and all sleep again', () => {
  const cluster = new Cluster({ seed: SEED })
  cluster.m1.put('a')
  const away = cluster.follower
  away.kill(30_000)
  cluster.leader.put('b')
  cluster.sleep(20_000)
  cluster.run(20_000)
  // It has no memory of anybody; a read of the newest asks the others.
  expect(away.get('b')).toBe('v')
  cluster.sleep(20_000)
  const applied = cluster.members.map((m) => m.seen?.applied)
  expect(new Set(applied).size).toBe(1)
})

/** Whether the lease is on its disk: it may be asleep. */
function hasLease({ disk }: ClusterMember): boolean {
  return [...disk.query('SELECT 1 FROM lease')].length > 0
}

test('a lease ends in time though all have slept, with their memory and without', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    cluster.punctual()
    cluster.m2.grant(7, 30)
    const granted = cluster.now
    cluster.sleep()
    if (evicted) cluster.evict()
    const { wakes } = cluster
    cluster.loop.run(granted + 60_000, () => !hasLease(cluster.m1))
    const ms = cluster.now - granted
    expect(ms).toBeGreaterThanOrEqual(30_000)
    expect(ms).toBeLessThan(31_500)
    // Woken for that alone, once.
    cluster.sleep(120_000)
    expect(cluster.wakes - wakes).toBeLessThanOrEqual(4)
  }
})

test('a lease that is kept alive by calls that wake the cluster keeps its time over each sleep', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    cluster.punctual()
    cluster.m2.grant(7, 30)
    for (let i = 0; i < 6; i++) {
      cluster.sleep(20_000)
      if (evicted) cluster.evict()
      expect(cluster.inTurn(i).keepAlive(7)).toBe(30)
    }
    const renewed = cluster.now
    cluster.loop.run(renewed + 60_000, () => !hasLease(cluster.m1))
    expect(cluster.now - renewed).toBeGreaterThanOrEqual(30_000 - 50)
    expect(cluster.now - renewed).toBeLessThan(31_500)
  }
})

test('a lease ends although the leader is gone for good while all sleep', () => {
  for (const evicted of [false, true]) {
    const cluster = sleeping(3)
    cluster.punctual()
    cluster.m2.grant(7, 30)
    const granted = cluster.now
    cluster.run(5000)
    const { leader } = cluster
    if (evicted) cluster.evict()
    leader.kill()
    const others = cluster.allBut(leader)
    const gone = () => !others.some(hasLease)
    cluster.loop.run(granted + 200_000, gone)
    // At most a TTL late, and what the alarms of those who don't lead are later.
    expect(gone()).toBe(true)
    expect(cluster.now - granted).toBeLessThan(30_000 + 30_000 + 18_000)
    cluster.run(60_000)
    expect(others.every(({ node }) => node.timers === 0)).toBe(true)
  }
})

test('somebody who waits at a member keeps the cluster awake until he is answered', () => {
  const cluster = sleeping(3)
  const waiting = cluster.follower.begin(
    get('a', { serializable: true, minRevision: 3, timeoutMs: 4000 }),
  )
  cluster.run(3000)
  expect(waiting.answer).toBeUndefined()
  expect(cluster.asleep).toBe(false)
  cluster.run(30_000)
  expect(waiting.answer).toBeDefined()
  expect(cluster.asleep).toBe(true)
})

test('who requires a leader is not refused because all have slept or died; but where none can be had', () => {
  const cluster = new Cluster({ seed: SEED })
  const { m1: alone, m2, m3, members } = cluster
  alone.put('a')
  // Nobody ever slept: who led stands nowhere.
  for (const m of members) m.crash()
  for (const m of members) m.get('a', { requireLeader: true })
  for (const m of [m2, m3]) m.kill()
  cluster.run(5000)
  expect(outcome(() => alone.get('a', { timeoutMs: 3000 }))).toMatch(/timed out/)
  const ms = cluster.timed(() => {
    expect(refusal(() => alone.get('a', { requireLeader: true }))).toBe('etcdserver: no leader')
  })
  expect(ms).toBeLessThan(100)
})
