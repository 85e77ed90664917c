/**
 * A majority is lost: the cluster begins anew from one member's data, and nobody of before can mix
 * in.
 */
import { describe, expect, it } from 'vitest'
import { quorate } from '../../src/proto/generated/member.js'
import { toU64 } from '../../src/proto/int64.ts'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { outcome } from '../harness/refused.ts'
import { call, linearizable, Method, memberAdd, memberRemove } from '../harness/requests.ts'

function lose(c: Cluster, ...members: ClusterMember[]): void {
  for (const m of members) m.kill()
  c.run(4000)
}

function back(c: Cluster, ...members: ClusterMember[]): void {
  for (const m of members) m.start()
  c.run(100)
}

/** The cluster begins anew from this member's data: who was lost, and its new id. */
function recover(
  member: ClusterMember,
  force = false,
): { readonly lost: string[]; readonly cluster: bigint } {
  const { body } = member.ask(
    call(Method.RECOVER, quorate.member.RecoverRequest, { force }, { timeoutMs: 7000 }),
  )
  const { lost, cluster } = quorate.member.Recovered.decode(body ?? new Uint8Array(0))
  return { lost, cluster: toU64(cluster) }
}

describe('a majority of three is lost', () => {
  it('goes on alone with all it had, leases too, under a new cluster id, and takes new members', () => {
    const c = new Cluster()
    const { m1, m2, m3 } = c
    for (const key of ['a', 'b']) m1.put(key)
    m1.grant(77, 600)
    c.run(1000)
    const before = m2.status().header
    lose(c, m1, m3)
    expect(outcome(() => m2.put('x'))).toMatch(/timed out/)
    const made = recover(m2)
    expect(made.lost.toSorted()).toEqual(['m1', 'm3'])
    expect(made.cluster).not.toBe(toU64(before?.clusterId))
    const after = m2.status().header
    expect(toU64(after?.clusterId)).toBe(made.cluster)
    expect(toU64(after?.memberId)).toBe(toU64(before?.memberId))
    expect(Number(after?.revision)).toBeGreaterThanOrEqual(Number(before?.revision))
    m2.put('c')
    for (const key of ['a', 'b', 'c']) expect(m2.has(key)).toBe(true)
    expect(m2.list().map((m) => m.name)).toEqual(['m2'])
    expect(m2.timeToLive(77).ttl).toBeGreaterThan(500)
    for (const name of ['m1', 'm3']) {
      c.add(name, { at: [m2] })
      c.run(5000)
    }
    const names = m2.list().map((m) => m.name)
    expect(names.toSorted()).toEqual(['m1', 'm2', 'm3'])
    // Those of before are other objects.
    expect(c.m3.has('a')).toBe(true)
    m2.evict()
    c.m1.put('d')
  })

  it('says so a second time, and refuses where a majority lives unless it is forced', () => {
    const c = new Cluster()
    c.m1.put('a')
    expect(outcome(() => recover(c.m2))).toMatch(/^9 quorate: 3 of 3 voters live, a majority/)
    lose(c, c.m1)
    expect(outcome(() => recover(c.m2))).toMatch(/^9 quorate: 2 of 3 voters live, a majority/)
    const first = recover(c.m2, true)
    const second = recover(c.m2)
    expect(second.cluster).toBe(first.cluster)
  })

  it('lets nobody of before mix in: they hear of it, whoever calls first, and forget', () => {
    for (const caller of ['the old ones', 'the new one']) {
      const c = new Cluster()
      c.m1.put('a')
      c.run(20_000)
      const [old1, lone, old3] = [c.m1, c.m2, c.m3]
      lose(c, old1, old3)
      recover(lone)
      lone.put('mine')
      c.run(20_000)
      back(c, old1, old3)
      // The two are a majority of what they know, until they hear from the third.
      if (caller === 'the old ones') old1.answerTo({ ...linearizable, timeoutMs: 3000 })
      else lone.put('wake')
      c.run(5000)
      for (const old of [old1, old3])
        expect(
          outcome(() => old.put('theirs')),
          caller,
        ).toBe('14 etcdserver: server stopped')
      const seats = old1.ask({ method: Method.SEATS })
      expect(
        quorate.member.Seats.decode(seats.body ?? new Uint8Array(0)).members.map((m) => m.name),
      ).toEqual(['m2'])
      expect(lone.has('mine')).toBe(true)
      lone.put('after')
      expect(lone.list()).toHaveLength(1)
    }
  })

  it('is for root, where auth is on', () => {
    const c = new Cluster()
    c.m1.ask({ method: Method.AUTH_BOOTSTRAP, body: Buffer.from('$hash') })
    c.run(1000)
    lose(c, c.m1, c.m3)
    const as = (who: object) => outcome(() => recover(c.m2.as(who)))
    expect(as({})).toBe('3 etcdserver: user name is empty')
    expect(as({ verified: { user: 'ann' } })).toBe('9 etcdserver: user name not found')
    expect(as({ verified: { user: 'root' } })).toBe('ok')
    // Auth goes on.
    expect(outcome(() => c.m2.put('x'))).toBe('3 etcdserver: user name is empty')
  })

  it('refuses a member without a state, a blank one, and one that was removed', () => {
    const c = new Cluster()
    c.m1.put('a')
    const gone = c.follower
    c.remove(gone.id)
    c.run(2000)
    expect(outcome(() => recover(gone))).toBe('14 etcdserver: server stopped')
    gone.wipe()
    expect(outcome(() => recover(gone))).toMatch(/blank member/)
  })
})

describe('a change of members is in the log that is left', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'it is void, wherever the change had got to (event %s)',
    (events) => {
      const c = new Cluster({ seed: events })
      c.m1.put('a')
      const lone = c.follower
      const others = c.allBut(lone)
      let left = events
      c.afterEvent = () => {
        if (--left !== 0) return
        c.loop.after(0, () => {
          for (const m of c.allBut(lone)) m.kill()
        })
      }
      const { leader } = c
      leader.begin(memberAdd('http://m4.weur:2380', events % 2 === 0, { timeoutMs: 3000 }))
      if (events % 3 === 0) leader.begin({ ...memberRemove(lone.id), timeoutMs: 3000 })
      c.run(8000)
      c.afterEvent = () => {}
      const newcomers = c.allBut(lone, ...others)
      lose(c, ...others, ...newcomers)
      // it had been removed
      if (outcome(() => lone.put('x')) === '14 etcdserver: server stopped') return
      recover(lone)
      lone.crash()
      lone.put('b')
      expect(lone.list()).toHaveLength(1)
      // Everybody comes back, and the newcomer too: none of them is heard.
      back(c, ...others, ...newcomers)
      c.run(10_000)
      lone.put('c')
      expect(lone.list()).toHaveLength(1)
      c.add('m5', { at: [lone] })
      c.run(5000)
      for (const key of ['a', 'b', 'c']) expect(c.m5.has(key), key).toBe(true)
    },
  )

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'it began anew, or not, where it crashes in the midst (event %s)',
    (events) => {
      const c = new Cluster({ seed: events })
      c.m1.put('a')
      c.run(500)
      lose(c, c.m1, c.m3)
      let left = events
      c.afterEvent = () => {
        if (--left === 0) c.loop.after(0, () => c.m2.crash())
      }
      outcome(() => recover(c.m2))
      c.afterEvent = () => {}
      recover(c.m2)
      c.m2.put('b')
      for (const key of ['a', 'b']) expect(c.m2.has(key)).toBe(true)
      expect(c.m2.list()).toHaveLength(1)
    },
  )
})
