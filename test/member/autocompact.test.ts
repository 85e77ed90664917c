import { afterEach, describe, expect, it } from 'vitest'
import { parseRetention, type Retention, RetentionError } from '../../src/member/index.ts'
import { Cluster } from '../harness/cluster.ts'

const MINUTE = 60_000

describe('the retention', () => {
  it.each<[string | undefined, string | undefined, Retention | null]>([
    [undefined, undefined, null],
    ['', '', null],
    ['periodic', '0', null],
    ['revision', '0', null],
    ['periodic', '0s', null],
    [undefined, '2', { mode: 'periodic', ms: 120 * MINUTE }],
    ['periodic', '10m', { mode: 'periodic', ms: 10 * MINUTE }],
    ['periodic', '1h30m', { mode: 'periodic', ms: 90 * MINUTE }],
    ['periodic', '1.5h', { mode: 'periodic', ms: 90 * MINUTE }],
    ['periodic', '500ms', { mode: 'periodic', ms: 500 }],
    ['revision', '1000', { mode: 'revision', count: 1000 }],
  ])('%s %s', (mode, text, expected) => {
    expect(parseRetention(mode, text)).toEqual(expected)
  })

  it.each([
    ['never', '1'],
    ['periodic', '-1'],
    ['periodic', '-1h'],
    ['periodic', '10'.repeat(9)],
    ['periodic', '1d'],
    ['periodic', '10 m'],
    ['periodic', 'm'],
    ['revision', '10m'],
    ['revision', '-5'],
    ['revision', '1.5'],
  ])('%s %s is refused', (mode, text) => {
    expect(() => parseRetention(mode, text)).toThrow(RetentionError)
  })
})

describe('compaction by the alarm', () => {
  let cluster: Cluster
  afterEach(() => cluster.dispose())
  const compacted = () =>
    Math.max(...cluster.members.map((n) => n.replica?.store.compactRevision ?? -1))
  /** The newest revision, after so many puts. */
  const put = (times: number) =>
    Math.max(...Array.from({ length: times }, () => cluster.leader.put('k')))

  it('by time leaves what is younger than the retention, and ends when all is compacted', () => {
    cluster = Cluster.sleepless(1, { retention: { mode: 'periodic', ms: 10 * MINUTE } })
    const first = put(5)
    cluster.run(5 * MINUTE)
    const second = put(5)
    cluster.run(4 * MINUTE)
    expect(compacted()).toBe(-1)
    const half = cluster.until(() => compacted() > 0, 4 * MINUTE)
    expect(compacted()).toBe(first)
    expect(half).toBeGreaterThan(MINUTE)
    cluster.until(() => compacted() === second, 15 * MINUTE)
    cluster.run(MINUTE)
    const { alarmsSet } = cluster
    cluster.run(60 * MINUTE)
    expect(cluster.alarmsSet).toBe(alarmsSet)
    expect(cluster.members.map((n) => n.disk.alarm)).toEqual([null, null, null])
  })

  it('by time goes on after a sleep of all, by the alarm alone', () => {
    cluster = Cluster.sleepless(2, { retention: { mode: 'periodic', ms: 10 * MINUTE } })
    const newest = put(5)
    cluster.run(2 * MINUTE)
    cluster.evict()
    cluster.until(() => compacted() === newest, 30 * MINUTE)
  })

  it.each<[string, Retention]>([
    ['time', { mode: 'periodic', ms: 10 * MINUTE }],
    ['revision', { mode: 'revision', count: 2 }],
  ])('by %s gets done by members that sleep whenever they can', (_, retention) => {
    cluster = Cluster.sleepless(5, { retention })
    const newest = put(5)
    const goal = retention.mode === 'revision' ? newest - 2 : newest
    for (;;) {
      cluster.run(5000)
      if (compacted() === goal) break
      cluster.evict()
      cluster.until(() => cluster.members.some((n) => n.alive), 30 * MINUTE)
    }
    expect(compacted()).toBe(goal)
    expect(cluster.now).toBeLessThan(30 * MINUTE)
  })

  it('keeps nobody awake who is left alone', () => {
    cluster = Cluster.sleepless(5, {
      retention: { mode: 'periodic', ms: 10 * MINUTE },
      sleepAfterTicks: 10,
    })
    put(5)
    const [left, ...gone] = [cluster.leader, ...cluster.followers] as const
    cluster.run(MINUTE)
    for (const member of gone) member.kill()
    left.evict()
    cluster.run(120 * MINUTE)
    expect(left.replica?.sleeper.awakeMs(cluster.now) ?? 0).toBeLessThan(5 * MINUTE)
    expect(left.alarmsSet).toBeLessThan(20)
    for (const member of gone) member.start()
    cluster.until(() => compacted() > 0, 90 * MINUTE)
  })

  it('by revision leaves as many as it should, every five minutes', () => {
    cluster = Cluster.sleepless(3, { retention: { mode: 'revision', count: 10 } })
    put(5)
    cluster.run(6 * MINUTE)
    expect(compacted()).toBe(-1)
    const newest = put(20)
    cluster.until(() => compacted() > 0, 6 * MINUTE)
    expect(compacted()).toBe(newest - 10)
    cluster.run(MINUTE)
    const { alarmsSet } = cluster
    cluster.run(60 * MINUTE)
    expect(cluster.alarmsSet).toBe(alarmsSet)
  })

  it('is off where nobody asks for it', () => {
    cluster = Cluster.sleepless(4)
    put(20)
    cluster.run(120 * MINUTE)
    expect(compacted()).toBe(-1)
    expect(cluster.alarmsSet).toBe(0)
  })
})
