/** Members come and go: added, promoted, updated and removed, while others write and die. */
import { describe, expect, it } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { fromU64, toU64 } from '../../src/proto/int64.ts'
import type { SimNode } from '../sim/node.ts'
import { Prng } from '../sim/prng.ts'
import { Changing, Method, requestId, text } from './changing.ts'

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

/** Who is what, as the leader-to-be of a course by hand. */
function leaderOrNull(c: Changing): SimNode | null {
  return c.nodes.find((n) => n.life?.member?.inspect().role === 2) ?? null
}

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

describe('everything at once', () => {
  const seeds = Array.from({ length: 100 }, (_, i) => BigInt(i + 1))
  it.each(seeds)('one leader a term, nothing acknowledged is lost, the same members everywhere, seed %s', (seed) => {
    const c = new Changing(3, seed)
    const prng = new Prng(seed, 'membership')
    c.put(c.node(1), 'a')
    const leaders = new Map<number, string>()
    c.afterEvent = (n) => {
      const seen = n.life?.member?.inspect()
      if (seen === undefined || seen.blank || seen.role !== 2) return
      const other = leaders.get(seen.term) ?? n.object
      if (other !== n.object) throw new Error(`${other} and ${n.object} lead in term ${seen.term}`)
      leaders.set(seen.term, n.object)
    }
    const acknowledged: string[] = []
    let keys = 0
    let names = 3
    let wipes = 1
    const anyone = (): SimNode => {
      const up = c.nodes.filter((n) => n.up)
      return prng.pick(up.length > 0 ? up : c.nodes)
    }
    const change = (method: (typeof Method)[keyof typeof Method], body: Uint8Array): void => {
      anyone().call([{ method, body, requestId: requestId(), timeoutMs: 7000 }], () => {})
    }
    const ids = (): bigint[] =>
      [...new Set(c.nodes.map((n) => n.life?.member?.inspect().id ?? 0n))].filter((id) => id !== 0n).concat(77n)
    for (let step = 0; step < 60; step++) {
      const dice = prng.int(20)
      if (dice < 8) {
        const key = `k${++keys}`
        const body = etcd.PutRequest.encode({ key: Buffer.from(key), value: Buffer.from(key) }).finish()
        anyone().call([{ method: Method.PUT, body, requestId: requestId(), timeoutMs: 7000 }], (_, a) => {
          if (a !== null && !a.code) acknowledged.push(key)
        })
      } else if (dice < 11) {
        const peerURLs = [`http://m${++names}.weur:2380`]
        change(Method.MEMBER_ADD, etcd.MemberAddRequest.encode({ peerURLs, isLearner: prng.chance(0.4) }).finish())
      } else if (dice === 11)
        change(Method.MEMBER_PROMOTE, etcd.MemberPromoteRequest.encode({ ID: fromU64(prng.pick(ids())) }).finish())
      else if (dice < 14)
        change(Method.MEMBER_REMOVE, etcd.MemberRemoveRequest.encode({ ID: fromU64(prng.pick(ids())) }).finish())
      else if (dice < 17) {
        const node = dice === 14 ? (leaderOrNull(c) ?? anyone()) : anyone()
        node.die('crash')
        node.downUntil = c.loop.now + prng.int(3000)
      } else if (dice === 17) {
        const node = anyone()
        const links = c.nodes
          .filter((n) => n !== node)
          .flatMap((n) => [`${n.object}>${node.object}`, `${node.object}>${n.object}`])
        for (const link of links) c.net.blocked.add(link)
        c.loop.after(prng.int(4000), () => {
          for (const link of links) c.net.blocked.delete(link)
        })
      } else if (dice === 18 && wipes > 0) {
        const shown = c.nodes.slice(3).find((n) => n.life?.member?.inspect().restoring)
        if (shown !== undefined) {
          wipes--
          shown.die('wipe')
        }
      } else anyone().die('eviction')
      c.run(prng.pick([1, 20, 150, 800, 3000]))
    }
    c.net.blocked.clear()
    for (const node of c.nodes) node.downUntil = 0
    c.run(15_000)
    const list = c.change(Method.MEMBER_LIST, etcd.MemberListRequest.encode({ linearizable: true }).finish())
    expect(text(list)).toBe('ok')
    const members = etcd.MemberListResponse.decode(list?.body ?? new Uint8Array(0)).members
    const present = c.nodes.filter((n) => members.some((m) => toU64(m.ID) === n.life?.member?.inspect().id))
    expect(present.length).toBeGreaterThan(0)
    expect(text(c.change(Method.PUT, etcd.PutRequest.encode({ key: Buffer.from('end') }).finish()))).toBe('ok')
    // Who slept through it hears of it when asked.
    for (const n of present) c.ask(n, { method: Method.CHECK, body: Buffer.from('linearizable_read'), timeoutMs: 5000 })
    c.run(5000)
    const missing = present.flatMap((n) => acknowledged.filter((key) => !c.has(n, key)).map((key) => `${key} at ${n.object}`))
    expect(missing).toEqual([])
    expect(new Set(present.map((n) => n.life?.member?.inspect().conf.voters.join())).size).toBe(1)
  })
})
