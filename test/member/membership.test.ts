/** Members come and go: added, promoted, updated and removed, while others write and die. */
import { describe, expect, it } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { fromU64 } from '../../src/proto/int64.ts'
import type { SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import { Changing, leaderOrNull, Method, text } from './changing.ts'
import { course } from './course.ts'

const SEEDS = Number(process.env.MEMBERSHIP_SEEDS ?? 100)
const FROM = Number(process.env.MEMBERSHIP_FROM ?? 1)

describe('adding', () => {
  it('brings a voter to life with the state, which then votes', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const { answer, id } = c.add('m4', false, [c.node(2)])
    expect(text(answer)).toBe('ok')
    expect(c.list(c.node(1)).find((m) => m.id === id)).toEqual({ id, name: '', learner: false })
    c.run(3000)
    expect(c.list(c.node(3)).find((m) => m.id === id)).toEqual({ id, name: 'm4', learner: false })
    expect(c.has(c.of('m4'), 'a')).toBe(true)
    // One of four is gone, and another has lost its memory: without the newcomer's vote nothing could be written.
    c.evict(c.leader)
    c.node(3).die('crash')
    c.node(3).downUntil = Number.POSITIVE_INFINITY
    c.run(5000)
    expect(text(c.put(c.of('m4'), 'b'))).toBe('ok')
    expect(c.of('m4').life?.member?.inspect().vote).not.toBe(0n)
  })

  it('refuses a second learner, a name that is taken, and what is no URL', () => {
    const c = new Changing(3)
    expect(text(c.add('m4', true).answer)).toBe('ok')
    expect(text(c.add('m5', true).answer)).toBe('9 etcdserver: too many learner members in cluster')
    expect(text(c.add('m4').answer)).toBe('9 etcdserver: Peer URLs already exists')
    expect(text(c.add('m1').answer)).toBe('9 etcdserver: Peer URLs already exists')
    const bad = etcd.MemberAddRequest.encode({ peerURLs: ['m6'] }).finish()
    expect(text(c.change(Method.MEMBER_ADD, bad))).toBe('3 etcdserver: given member URLs are invalid')
  })

  it('refuses a voter while another has not started, or members are missing', () => {
    const c = new Changing(3)
    c.net.spawn = null
    expect(text(c.add('m4').answer)).toBe('ok')
    expect(text(c.add('m5').answer)).toBe('ok')
    expect(text(c.add('m6').answer)).toBe('2 etcdserver: re-configuration failed due to not enough started members')
  })

  it('refuses anybody while one of three is away', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const away = c.nodes.find((n) => n !== c.leader) as SimNode
    away.die('crash')
    away.downUntil = Number.POSITIVE_INFINITY
    c.run(5000)
    expect(text(c.add('m4', false, [c.nodes.find((n) => n.up) as SimNode]).answer)).toBe('14 etcdserver: unhealthy cluster')
    expect(text(c.remove(c.node(1).life?.member?.inspect().id ?? 1n, [c.nodes.find((n) => n.up) as SimNode]))).toMatch(
      /unhealthy/,
    )
  })

  it('promotes a learner once it has caught up, asked anywhere', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const follower = c.nodes.filter((n) => n !== c.leader)
    const { id } = c.add('m4', true, follower)
    expect(text(c.promote(id, follower))).toBe('9 etcdserver: can only promote a learner member which is in sync with leader')
    c.run(3000)
    expect(text(c.promote(id, follower))).toBe('ok')
    expect(text(c.promote(id, follower))).toBe('9 etcdserver: can only promote a learner member')
    expect(text(c.promote(77n))).toBe('5 etcdserver: member not found')
    expect(c.list(c.of('m4'))).toHaveLength(4)
  })
})

describe('removing', () => {
  it('wipes the one that goes, and the others go on without the leader', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const gone = c.leader
    const id = gone.life?.member?.inspect().id ?? 0n
    expect(text(c.remove(id, [gone]))).toBe('ok')
    c.run(2000)
    expect(text(c.put(gone, 'x'))).toBe('14 etcdserver: server stopped')
    const left = c.nodes.filter((n) => n !== gone)
    expect(text(c.put(left[0] as SimNode, 'b'))).toBe('ok')
    expect(c.list(left[1] as SimNode)).toHaveLength(2)
    const tables = [...gone.disk.query("SELECT name FROM sqlite_master WHERE type = 'table'")].map(String)
    expect(tables).toEqual(['member'])
    expect([...gone.disk.query('SELECT name FROM member')].map(String)).toEqual(['departed'])
    gone.die('eviction')
    expect(text(c.put(gone, 'x'))).toBe('14 etcdserver: server stopped')
  })

  it('goes from two to one, though only the leader that leaves knows that it is so', () => {
    const c = new Changing(2)
    c.put(c.node(1), 'a')
    const gone = c.leader
    const left = c.nodes.find((n) => n !== gone) as SimNode
    expect(text(c.remove(gone.life?.member?.inspect().id ?? 0n, [gone]))).toBe('ok')
    c.run(3000)
    expect(text(c.put(left, 'b'))).toBe('ok')
    expect(c.list(left)).toHaveLength(1)
  })

  it('tells a member that was cut off when it comes back', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const gone = c.nodes.find((n) => n !== c.leader) as SimNode
    const id = gone.life?.member?.inspect().id ?? 0n
    gone.die('crash')
    gone.downUntil = c.loop.now + 20_000
    c.run(4000)
    expect(text(c.remove(id))).toBe('ok')
    c.run(30_000)
    expect(text(c.put(gone, 'x'))).toMatch(/server stopped|timed out/)
    expect(text(c.put(gone, 'x'))).toBe('14 etcdserver: server stopped')
  })

  it('refuses the last one, and one whose going breaks the quorum', () => {
    const c = new Changing(1)
    const id = c.leader.life?.member?.inspect().id ?? 0n
    expect(text(c.remove(id))).toBe('2 etcdserver: re-configuration failed due to not enough started members')
    expect(text(c.remove(12345n))).toBe('5 etcdserver: member not found')
  })
})

describe('five from three, and back to one', () => {
  it.each([1n, 2n, 3n])('with everybody asleep in between, seed %s', (seed) => {
    const c = new Changing(3, seed)
    const at = (): SimNode => c.nodes.find((n) => n.life?.member?.inspect().blank === false) ?? c.node(1)
    let keys = 0
    const write = (): void => {
      const key = `k${++keys}`
      expect(text(c.put(at(), key))).toBe('ok')
    }
    for (const name of ['m4', 'm5']) {
      write()
      c.run(60_000)
      expect(c.nodes.filter((n) => n.timers > 0)).toEqual([])
      expect(text(c.add(name).answer)).toBe('ok')
      c.run(10_000)
      expect(c.list(at()).map((m) => m.name)).toContain(name)
    }
    for (const name of ['m1', 'm4', 'm2', 'm3']) {
      write()
      c.run(60_000)
      const here = c.of('m5')
      const id = c.id(name, here)
      expect(id).not.toBe(0n)
      expect(text(c.remove(id, [here]))).toBe('ok')
      c.run(5000)
      expect(text(c.put(here, `after ${name}`))).toBe('ok')
    }
    expect(c.list(c.of('m5')).map((m) => m.name)).toEqual(['m5'])
    for (let i = 1; i <= keys; i++) expect(c.has(c.of('m5'), `k${i}`)).toBe(true)
  })
})

describe('the leader crashes', () => {
  const steps = Array.from({ length: 30 }, (_, i) => i * 12)
  it.each(steps)('%s ms after an addition, a promotion and a removal were asked for', (ms) => {
    const c = new Changing(3, BigInt(ms + 1))
    c.put(c.node(1), 'a')
    const crashSoon = (): void => {
      c.loop.after(ms, () => {
        const leader = leaderOrNull(c)
        if (leader === null) return
        leader.die('crash')
        leader.downUntil = c.loop.now + 4000
      })
    }
    crashSoon()
    const { answer, id } = c.add('m4', true)
    expect(text(answer)).toBe('ok')
    c.run(8000)
    const at = c.nodes.filter((n) => n.up && !n.object.includes('m4'))
    expect(c.list(at[0] as SimNode).filter((m) => m.id === id)).toEqual([{ id, name: 'm4', learner: true }])
    crashSoon()
    // A second try of a promotion that was made says so, as the first would have.
    // A leader that has only just begun does not know yet how far the learner is.
    let promoted = c.promote(id)
    if (text(promoted).includes('in sync')) {
      c.run(3000)
      promoted = c.promote(id)
    }
    expect(text(promoted)).toBe('ok')
    c.run(8000)
    const gone = c.id('m2', c.node(1))
    crashSoon()
    expect(text(c.remove(gone, [c.node(1), c.node(3), c.of('m4')]))).toBe('ok')
    c.run(8000)
    expect(text(c.put(c.of('m4'), 'b'))).toBe('ok')
    expect(
      c
        .list(c.of('m4'))
        .map((m) => m.name)
        .sort(),
    ).toEqual(['m1', 'm3', 'm4'])
    expect(c.has(c.of('m4'), 'a')).toBe(true)
  })
})

describe('a newcomer loses its data', () => {
  it.each([0, 15, 30, 45, 60, 75, 90, 120, 150])('%s ms after it was added: it is introduced anew, or never votes', (ms) => {
    const c = new Changing(3, BigInt(ms + 7))
    c.put(c.node(1), 'a')
    const { answer, id } = c.add('m4')
    expect(text(answer)).toBe('ok')
    c.run(ms)
    const started = c.list(c.node(1)).find((m) => m.id === id)?.name === 'm4'
    if (c.nodes.length === 4) c.of('m4').die('wipe')
    c.run(8000)
    expect(text(c.put(c.node(1), 'b'))).toBe('ok')
    c.run(1000)
    const seen = c.of('m4').life?.member?.inspect()
    if (started) expect(seen?.blank ?? true).toBe(true)
    else if (seen?.blank === false) expect(c.has(c.of('m4'), 'b')).toBe(true)
  })

  it('is left out for good once it is on record', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    c.add('m4')
    c.run(5000)
    c.of('m4').die('wipe')
    expect(text(c.put(c.node(1), 'b'))).toBe('ok')
    c.run(20_000)
    expect(text(c.put(c.of('m4'), 'c'))).toMatch(/blank member/)
  })
})

describe('a founder that was away when the cluster was made', () => {
  it('is introduced to members that have changed since, and gets the state that they led to', () => {
    const c = new Changing(3, 1n, 10, false)
    c.afterEvent = (node) => {
      if (node !== c.node(1) || node.life?.member?.inspect().blank !== false || !c.node(3).up) return
      c.node(3).die('crash')
      c.node(3).downUntil = Number.POSITIVE_INFINITY
    }
    c.create()
    c.afterEvent = () => {}
    c.put(c.node(1), 'a')
    const update = { ID: fromU64(c.id('m2', c.node(1))), peerURLs: ['http://m2.apac:2380'] }
    const changed = c.change(Method.MEMBER_UPDATE, etcd.MemberUpdateRequest.encode(update).finish(), [c.node(1)])
    expect(text(changed)).toBe('ok')
    expect(c.node(1).life?.member?.inspect().membership.version).toBeGreaterThan(0)
    c.afterEvent = (node) => {
      const seen = node.life?.member?.inspect()
      if (seen === undefined || seen.blank !== false || seen.restoring) return
      expect(seen.membership.version, node.object).toBeLessThanOrEqual(seen.applied)
    }
    c.node(3).downUntil = 0
    c.put(c.node(1), 'b')
    c.run(5000)
    expect(text(c.put(c.node(3), 'c'))).toBe('ok')
    expect(c.has(c.node(3), 'a')).toBe(true)
    expect(c.node(3).life?.member?.inspect().membership).toEqual(c.node(1).life?.member?.inspect().membership)
    // Its vote counts.
    c.node(2).die('crash')
    c.node(2).downUntil = Number.POSITIVE_INFINITY
    c.evict(c.node(1))
    c.run(3000)
    expect(text(c.put(c.node(3), 'd'))).toBe('ok')
  })
})

describe('one becomes two and one again, and a member dies', () => {
  // Each step of the course there, whoever takes it: a crash after it loses what is not durable yet.
  it.each([
    ['the first', 'm1', 'm2'],
    ['the first', 'm1', 'm1'],
    ['the second', 'm2', 'm2'],
    ['the second', 'm2', 'm1'],
  ])('%s, at any moment: all that was acknowledged is kept, and it goes on (%s dies, %s is removed)', (_, dies, removed) => {
    for (let step = 1, more = true; more; step += dies === 'm1' ? 1 : 2) {
      const c = new Changing(1, BigInt(step))
      expect(text(c.put(c.node(1), 'a'))).toBe('ok')
      more = dieAfter(c, step, dies, () => expect(text(c.add('m2').answer), `added, step ${step}`).toBe('ok'))
      c.run(4000)
      // Whoever lost its memory sleeps: the next call to anybody brings the newcomer to life.
      c.list(c.node(1))
      c.run(4000)
      expect(text(c.put(c.of('m2'), 'b')), `written, step ${step}`).toBe('ok')
      const id = c.id(removed, c.node(1))
      const left = removed === 'm1' ? c.of('m2') : c.node(1)
      more = dieAfter(c, step, dies, () => expect(text(c.remove(id)), `removed, step ${step}`).toBe('ok')) || more
      c.run(8000)
      expect(text(c.put(left, 'c')), `written alone, step ${step}`).toBe('ok')
      for (const key of ['a', 'b']) expect(c.has(left, key), `${key}, step ${step}`).toBe(true)
      expect(c.list(left)).toHaveLength(1)
    }
  })
})

/** Has `name` die for four seconds after so many events of anybody; false: it was over before. */
function dieAfter(c: Changing, events: number, name: string, course: () => void): boolean {
  let left = events
  c.afterEvent = () => {
    if (--left !== 0) return
    c.loop.after(0, () => {
      const node = c.nodes.find((n) => n.object === `default/${name}` || n.object.startsWith(`default/${name}.`))
      node?.die('crash')
      if (node !== undefined) node.downUntil = c.loop.now + 4000
    })
  }
  course()
  c.run(3000)
  c.afterEvent = () => {}
  return left <= 0
}

describe('everything at once', () => {
  const seeds = Array.from({ length: SEEDS }, (_, i) => BigInt(FROM + i))
  it.each(seeds)('one leader a term, nothing acknowledged is lost, the same members everywhere, seed %s', (seed) => {
    course(new Prng(seed, 'size').pick([1, 2, 3, 3, 5]), seed)
  })
})
