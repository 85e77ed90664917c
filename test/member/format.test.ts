import { afterEach, describe, expect, test } from 'vitest'
import { quorate } from '../../src/proto/generated/member.js'
import { EntryType } from '../../src/raft/index.ts'
import { logIndex } from '../../src/types.ts'
import { Cluster, type Config } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'

const open: Cluster[] = []
afterEach(() => {
  for (const cluster of open.splice(0)) cluster.dispose()
})

/**
 * The highest format that the code of each member knows. What it says counts from a member's next
 * life on.
 */
type Knows = Record<string, number>

function make(knows: Knows, config: Config = {}): Cluster {
  const cluster = Cluster.sleepless(5, (name) => ({ knows: knows[name] ?? 1, ...config }))
  open.push(cluster)
  return cluster
}

const all = (format: number): Knows => ({ m1: format, m2: format, m3: format })

/** New code, or old: the next life runs it. */
function deploy(member: ClusterMember, knows: Knows, format: number): void {
  knows[member.name] = format
  member.evict()
}

function formats(cluster: Cluster): (number | undefined)[] {
  return cluster.members.map((m) => m.replica?.flags.format)
}

const untilAllAre = (cluster: Cluster, format: number) =>
  cluster.until(() => formats(cluster).every((f) => f === format))

/** Formats of the requests in a member's log, in order. */
function entries({ awake: { log } }: ClusterMember): number[] {
  const found = log.entries(
    log.firstIndex(),
    logIndex(log.lastIndex() + 1),
    Number.MAX_SAFE_INTEGER,
  )
  if (typeof found === 'string') throw new Error(found)
  return found
    .filter((e) => e.type === EntryType.Normal && e.data.length > 9)
    .map((e) => quorate.member.LogEntry.decode(e.data).version)
}

describe('the format of a cluster', () => {
  test('is from the first entry on what all founders know', () => {
    const { m1 } = make({ ...all(3), m2: 2 })
    m1.put('a')
    expect(m1.replica?.flags.format).toBe(2)
    expect(entries(m1)[0]).toBe(2)
  })

  /**
   * A cluster of m1 and m2 in format 2: m3 knows as much, but is down when it is to be introduced.
   */
  function withLateFounder(knows: Knows): Cluster {
    const cluster = new Cluster({
      created: false,
      sleepless: true,
      config: (name) => ({ knows: knows[name] ?? 1 }),
    })
    open.push(cluster)
    const { m1, m3 } = cluster
    cluster.afterEvent = (member) => {
      if (member === m1 && m1.seen?.blank === false && m3.up) m3.kill()
    }
    cluster.create()
    cluster.afterEvent = () => {}
    m1.put('a')
    return cluster
  }

  test('begins the log of a late founder where it began for the others', () => {
    const knows = all(2)
    const cluster = withLateFounder(knows)
    const { m1, m2, m3 } = cluster
    Object.assign(knows, all(3))
    for (const member of [m1, m2]) member.evict()
    m3.start()
    m1.put('b')
    untilAllAre(cluster, 3)
    m3.put('c')
    expect(entries(m3)).toEqual(entries(m1))
    expect(entries(m3)[0]).toBe(2)
    expect(cluster.members.map((m) => m.replica?.identity.format)).toEqual([2, 2, 2])
  })

  test('is no log that older code begins: it stays blank until there is newer code', () => {
    const knows = all(2)
    const cluster = withLateFounder(knows)
    const { m1, m3 } = cluster
    knows.m3 = 1
    m3.start()
    m1.put('b')
    cluster.run(10_000)
    expect(m3.seen?.blank ?? true).toBe(true)
    deploy(m3, knows, 2)
    m1.put('c')
    cluster.run(10_000)
    m3.put('d')
    expect(m3.has('a')).toBe(true)
  })

  test('is what the last of its members has learnt, and not before', () => {
    const knows = { ...all(2), m2: 1 }
    const cluster = make(knows)
    const { m1, m2, m3 } = cluster
    m1.put('a')
    cluster.run(10_000)
    expect(formats(cluster)).toEqual([1, 1, 1])
    deploy(m2, knows, 2)
    m2.put('b')
    untilAllAre(cluster, 2)
    m2.put('c')
    m3.put('d')
    const versions = entries(m1)
    expect(versions.slice(-2)).toEqual([2, 2])
    expect(versions.slice(0, 2)).toEqual([1, 1])
    cluster.run(20_000)
    expect(entries(m1)).toEqual(versions)
  })

  test('waits for a member that nobody has heard of', () => {
    const knows = all(2)
    const cluster = make(knows)
    untilAllAre(cluster, 2)
    Object.assign(knows, all(3))
    const [away, here] = cluster.bothFollowers
    away.cut()
    cluster.evict()
    here.put('a')
    cluster.run(20_000)
    expect(formats(cluster).filter((f) => f === 3)).toEqual([])
    away.heal()
    untilAllAre(cluster, 3)
  })

  test('leaves a member behind that runs old code again: it says so, and the others go on', () => {
    const knows = all(2)
    const cluster = make(knows)
    untilAllAre(cluster, 2)
    const [old, other] = cluster.bothFollowers
    deploy(old, knows, 1)
    other.put('a')
    cluster.until(() => old.life !== null && old.life.member.refusal !== null)
    const { refusal } = old.life?.member ?? {}
    expect(refusal?.message).toBe(
      "quorate: this member's data is of format 2, this code knows 1: deploy newer code",
    )
    expect(refusal?.code).toBe(14)
    deploy(old, knows, 2)
    old.put('b')
    expect(formats(cluster)).toEqual([2, 2, 2])
  })

  test('is not guessed at by old code that hears of it', () => {
    const knows = all(1)
    const cluster = make(knows)
    const [old, other] = cluster.bothFollowers
    Object.assign(knows, all(2))
    cluster.evict()
    // It says that it knows more, and is cut off before it hears what came of that.
    other.put('a')
    old.cut()
    cluster.until(() => other.replica?.flags.format === 2)
    deploy(old, knows, 1)
    old.heal()
    other.put('b')
    cluster.until(() => old.life !== null && old.life.member.refusal !== null)
    expect(old.life?.member.refusal?.message).toContain('deploy newer code')
    const { lives } = old.node
    other.put('c')
    cluster.run(10_000)
    expect(old.node.lives).toBe(lives)
    deploy(old, knows, 2)
    old.put('d')
    expect(formats(cluster)).toEqual([2, 2, 2])
  })

  test('keeps nobody awake', () => {
    const cluster = make({ ...all(2), m2: 1 }, { sleepAfterTicks: 10 })
    cluster.m1.put('a')
    cluster.until(() => cluster.members.every((m) => m.replica?.asleep === true), 20_000)
  })
})
