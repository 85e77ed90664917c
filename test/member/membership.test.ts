/** Members come and go: added, promoted, updated and removed, while others write and die. */
import { describe, expect, it } from 'vitest'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { Prng } from '../harness/prng.ts'
import { accepted, outcome } from '../harness/refused.ts'
import { memberAdd, memberUpdate } from '../harness/requests.ts'
import { course } from './course.ts'

const SEEDS = Number(process.env.MEMBERSHIP_SEEDS ?? 100)
const FROM = Number(process.env.MEMBERSHIP_FROM ?? 1)

describe('adding', () => {
  it('brings a voter to life with the state, which then votes', () => {
    const c = new Cluster()
    c.m1.put('a')
    const id = c.add('m4', { at: [c.m2] })
    expect(c.m1.list().find((m) => m.id === id)).toEqual({ id, name: '', learner: false })
    c.run(3000)
    expect(c.m3.list().find((m) => m.id === id)).toEqual({ id, name: 'm4', learner: false })
    expect(c.m4.has('a')).toBe(true)
    // One of four is gone, and another has lost its memory: without the newcomer's vote nothing
    // could be written.
    c.leader.evict()
    c.m3.kill()
    c.run(5000)
    c.m4.put('b')
    expect(c.m4.seen?.vote).not.toBe(0n)
  })

  it('refuses a second learner, a name that is taken, and what is no URL', () => {
    const c = new Cluster()
    c.add('m4', { learner: true })
    expect(outcome(() => c.add('m5', { learner: true }))).toBe(
      '9 etcdserver: too many learner members in cluster',
    )
    expect(outcome(() => c.add('m4'))).toBe('9 etcdserver: Peer URLs already exists')
    expect(outcome(() => c.add('m1'))).toBe('9 etcdserver: Peer URLs already exists')
    expect(outcome(() => accepted(c.everywhere(memberAdd('m6'))))).toBe(
      '3 etcdserver: given member URLs are invalid',
    )
  })

  it('refuses a voter while another has not started, or members are missing', () => {
    const c = new Cluster()
    c.net.spawn = null
    c.add('m4')
    c.add('m5')
    expect(outcome(() => c.add('m6'))).toBe(
      '2 etcdserver: re-configuration failed due to not enough started members',
    )
  })

  it('refuses anybody while one of three is away', () => {
    const c = new Cluster()
    c.m1.put('a')
    c.follower.kill()
    c.run(5000)
    const at = c.members.filter((m) => m.up).slice(0, 1)
    expect(outcome(() => c.add('m4', { at }))).toBe('14 etcdserver: unhealthy cluster')
    expect(outcome(() => c.remove(c.m1.id, at))).toMatch(/unhealthy/)
  })

  it('promotes a learner once it has caught up, asked anywhere', () => {
    const c = new Cluster()
    c.m1.put('a')
    const { followers } = c
    const id = c.add('m4', { learner: true, at: followers })
    expect(outcome(() => c.promote(id, followers))).toBe(
      '9 etcdserver: can only promote a learner member which is in sync with leader',
    )
    c.run(3000)
    c.promote(id, followers)
    expect(outcome(() => c.promote(id, followers))).toBe(
      '9 etcdserver: can only promote a learner member',
    )
    expect(outcome(() => c.promote(77n))).toBe('5 etcdserver: member not found')
    expect(c.m4.list()).toHaveLength(4)
  })
})

describe('removing', () => {
  it('wipes the one that goes, and the others go on without the leader', () => {
    const c = new Cluster()
    c.m1.put('a')
    const gone = c.leader
    c.remove(gone.id, [gone])
    c.run(2000)
    expect(outcome(() => gone.put('x'))).toBe('14 etcdserver: server stopped')
    const [one, other] = c.allBut(gone) as [ClusterMember, ClusterMember]
    one.put('b')
    expect(other.list()).toHaveLength(2)
    const tables = [...gone.disk.query("SELECT name FROM sqlite_master WHERE type = 'table'")].map(
      String,
    )
    expect(tables).toEqual(['member'])
    expect([...gone.disk.query('SELECT name FROM member')].map(String)).toEqual(['departed'])
    gone.evict()
    expect(outcome(() => gone.put('x'))).toBe('14 etcdserver: server stopped')
  })

  it('goes from two to one, though only the leader that leaves knows that it is so', () => {
    const c = new Cluster({ size: 2 })
    c.m1.put('a')
    const gone = c.leader
    const left = c.follower
    c.remove(gone.id, [gone])
    c.run(3000)
    left.put('b')
    expect(left.list()).toHaveLength(1)
  })

  it('tells a member that was cut off when it comes back', () => {
    const c = new Cluster()
    c.m1.put('a')
    const gone = c.follower
    const { id } = gone
    gone.kill(20_000)
    c.run(4000)
    c.remove(id)
    c.run(30_000)
    expect(outcome(() => gone.put('x'))).toMatch(/server stopped|timed out/)
    expect(outcome(() => gone.put('x'))).toBe('14 etcdserver: server stopped')
  })

  it('refuses the last one, and one whose going breaks the quorum', () => {
    const c = new Cluster({ size: 1 })
    const id = c.leader.id
    expect(outcome(() => c.remove(id))).toBe(
      '2 etcdserver: re-configuration failed due to not enough started members',
    )
    expect(outcome(() => c.remove(12345n))).toBe('5 etcdserver: member not found')
  })
})

describe('five from three, and back to one', () => {
  it.each([1n, 2n, 3n])('with everybody asleep in between, seed %s', (seed) => {
    const c = new Cluster({ seed })
    const at = (): ClusterMember => c.members.find((m) => m.seen?.blank === false) ?? c.m1
    let keys = 0
    const write = (): void => {
      const key = `k${++keys}`
      at().put(key)
    }
    for (const name of ['m4', 'm5']) {
      write()
      c.run(60_000)
      expect(c.members.filter(({ node }) => node.timers > 0)).toEqual([])
      c.add(name)
      c.run(10_000)
      expect(
        at()
          .list()
          .map((m) => m.name),
      ).toContain(name)
    }
    for (const name of ['m1', 'm4', 'm2', 'm3']) {
      write()
      c.run(60_000)
      const here = c.m5
      const id = here.idOf(name)
      expect(id).not.toBe(0n)
      c.remove(id, [here])
      c.run(5000)
      here.put(`after ${name}`)
    }
    expect(c.m5.list().map((m) => m.name)).toEqual(['m5'])
    for (let i = 1; i <= keys; i++) expect(c.m5.has(`k${i}`)).toBe(true)
  })
})

describe('the leader crashes', () => {
  const steps = Array.from({ length: 30 }, (_, i) => i * 12)
  it.each(steps)('%s ms after an addition, a promotion and a removal were asked for', (ms) => {
    const c = new Cluster({ seed: ms + 1 })
    c.m1.put('a')
    const crashSoon = (): void => {
      c.loop.after(ms, () => {
        c.leading?.kill(4000)
      })
    }
    crashSoon()
    const id = c.add('m4', { learner: true })
    c.run(8000)
    const at = c.members.find((m) => m.up && m.name !== 'm4') ?? c.m1
    expect(at.list().filter((m) => m.id === id)).toEqual([{ id, name: 'm4', learner: true }])
    crashSoon()
    // A second try of a promotion that was made says so, as the first would have.
    // A leader that has only just begun does not know yet how far the learner is.
    const promoted = outcome(() => c.promote(id))
    if (promoted.includes('in sync')) {
      c.run(3000)
      c.promote(id)
    } else expect(promoted).toBe('ok')
    c.run(8000)
    const gone = c.m1.idOf('m2')
    crashSoon()
    c.remove(gone, [c.m1, c.m3, c.m4])
    c.run(8000)
    c.m4.put('b')
    const names = c.m4.list().map((m) => m.name)
    expect(names.sort()).toEqual(['m1', 'm3', 'm4'])
    expect(c.m4.has('a')).toBe(true)
  })
})

describe('a newcomer loses its data', () => {
  it.each([0, 15, 30, 45, 60, 75, 90, 120, 150])(
    '%s ms after it was added: it is introduced anew, or never votes',
    (ms) => {
      const c = new Cluster({ seed: ms + 7 })
      c.m1.put('a')
      const id = c.add('m4')
      c.run(ms)
      const started = c.m1.list().find((m) => m.id === id)?.name === 'm4'
      if (c.members.length === 4) c.m4.wipe()
      c.run(8000)
      c.m1.put('b')
      c.run(1000)
      const { seen } = c.m4
      if (started) expect(seen?.blank ?? true).toBe(true)
      else if (seen?.blank === false) expect(c.m4.has('b')).toBe(true)
    },
  )

  it('is left out for good once it is on record', () => {
    const c = new Cluster()
    c.m1.put('a')
    c.add('m4')
    c.run(5000)
    c.m4.wipe()
    c.m1.put('b')
    c.run(20_000)
    expect(outcome(() => c.m4.put('c'))).toMatch(/blank member/)
  })
})

describe('a founder that was away when the cluster was made', () => {
  it('is introduced to members that have changed since, and gets the state that they led to', () => {
    const c = new Cluster({ created: false })
    const { m1, m2, m3 } = c
    c.afterEvent = (member) => {
      if (member === m1 && m1.seen?.blank === false && m3.up) m3.kill()
    }
    c.create()
    c.afterEvent = () => {}
    m1.put('a')
    accepted(c.everywhere(memberUpdate(m1.idOf('m2'), 'http://m2.apac:2380'), [m1]))
    expect(m1.seen?.membership.version).toBeGreaterThan(0)
    c.afterEvent = ({ object, seen }) => {
      if (seen === null || seen.blank !== false || seen.restoring) return
      expect(seen.membership.version, object).toBeLessThanOrEqual(seen.applied)
    }
    m3.start()
    m1.put('b')
    c.run(5000)
    m3.put('c')
    expect(m3.has('a')).toBe(true)
    expect(m3.seen?.membership).toEqual(m1.seen?.membership)
    // Its vote counts.
    m2.kill()
    m1.evict()
    c.run(3000)
    m3.put('d')
  })
})

describe('one becomes two and one again, and a member dies', () => {
  // Each step of the course there, whoever takes it: a crash after it loses what is not durable
  // yet.
  it.each([
    ['the first', 'm1', 'm2'],
    ['the first', 'm1', 'm1'],
    ['the second', 'm2', 'm2'],
    ['the second', 'm2', 'm1'],
  ])(
    '%s, at any moment: all that was acknowledged is kept, and it goes on (%s dies, %s is removed)',
    (_, dies, removed) => {
      for (let step = 1, more = true; more; step += dies === 'm1' ? 1 : 2) {
        const c = new Cluster({ size: 1, seed: step })
        c.m1.put('a')
        more = dieAfter(c, step, dies, () =>
          expect(
            outcome(() => c.add('m2')),
            `added, step ${step}`,
          ).toBe('ok'),
        )
        c.run(4000)
        // Whoever lost its memory sleeps: the next call to anybody brings the newcomer to life.
        c.m1.list()
        c.run(4000)
        expect(
          outcome(() => c.m2.put('b')),
          `written, step ${step}`,
        ).toBe('ok')
        const id = c.m1.idOf(removed)
        const left = removed === 'm1' ? c.m2 : c.m1
        more =
          dieAfter(c, step, dies, () =>
            expect(
              outcome(() => c.remove(id)),
              `removed, step ${step}`,
            ).toBe('ok'),
          ) || more
        c.run(8000)
        expect(
          outcome(() => left.put('c')),
          `written alone, step ${step}`,
        ).toBe('ok')
        for (const key of ['a', 'b']) expect(left.has(key), `${key}, step ${step}`).toBe(true)
        expect(left.list()).toHaveLength(1)
      }
    },
  )
})

/** Has `name` die for four seconds after so many events of anybody; false: it was over before. */
function dieAfter(c: Cluster, events: number, name: string, course: () => void): boolean {
  let left = events
  c.afterEvent = () => {
    if (--left === 0) c.loop.after(0, () => c.members.findLast((m) => m.name === name)?.kill(4000))
  }
  course()
  c.run(3000)
  c.afterEvent = () => {}
  return left <= 0
}

describe('everything at once', () => {
  const seeds = Array.from({ length: SEEDS }, (_, i) => BigInt(FROM + i))
  it.each(seeds)(
    'one leader a term, nothing acknowledged is lost, the same members everywhere, seed %s',
    (seed) => {
      course(new Prng(seed, 'size').pick([1, 2, 3, 3, 5]), seed)
    },
  )
})
