/** A majority is lost: the cluster begins anew from one member's data, and nobody of before can mix in. */
import { describe, expect, it } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { toU64 } from '../../src/proto/int64.ts'
import type { SimNode } from '../harness/node.ts'
import { Changing, Method, requestId, text } from './changing.ts'

const FOR_EVER = Number.POSITIVE_INFINITY

function lose(c: Changing, ...nodes: SimNode[]): void {
  for (const node of nodes) {
    node.die('crash')
    node.downUntil = FOR_EVER
  }
  c.run(4000)
}

function back(c: Changing, ...nodes: SimNode[]): void {
  for (const node of nodes) node.downUntil = 0
  c.run(100)
}

function recover(c: Changing, node: SimNode, force = false) {
  const body = quorate.member.RecoverRequest.encode({ force }).finish()
  const { answer } = c.ask(node, { method: Method.RECOVER, body, timeoutMs: 7000 })
  return { answer, made: quorate.member.Recovered.decode(answer?.body ?? new Uint8Array(0)) }
}

function status(c: Changing, node: SimNode) {
  const { answer } = c.ask(node, { method: Method.STATUS, timeoutMs: 2000 })
  expect(text(answer)).toBe('ok')
  return etcd.StatusResponse.decode(answer?.body ?? new Uint8Array(0))
}

describe('a majority of three is lost', () => {
  it('goes on alone with all it had, leases too, under a new cluster id, and takes new members', () => {
    const c = new Changing(3)
    for (const key of ['a', 'b']) expect(text(c.put(c.node(1), key))).toBe('ok')
    const grant = etcd.LeaseGrantRequest.encode({ ID: 77, TTL: 600 }).finish()
    expect(text(c.ask(c.node(1), { method: Method.LEASE_GRANT, body: grant, requestId: requestId() }).answer)).toBe('ok')
    c.run(1000)
    const before = status(c, c.node(2)).header
    lose(c, c.node(1), c.node(3))
    expect(text(c.put(c.node(2), 'x'))).toMatch(/timed out/)
    const { answer, made } = recover(c, c.node(2))
    expect(text(answer)).toBe('ok')
    expect(made.lost.toSorted()).toEqual(['m1', 'm3'])
    expect(toU64(made.cluster)).not.toBe(toU64(before?.clusterId))
    const after = status(c, c.node(2)).header
    expect(toU64(after?.clusterId)).toBe(toU64(made.cluster))
    expect(toU64(after?.memberId)).toBe(toU64(before?.memberId))
    expect(Number(after?.revision)).toBeGreaterThanOrEqual(Number(before?.revision))
    expect(text(c.put(c.node(2), 'c'))).toBe('ok')
    for (const key of ['a', 'b', 'c']) expect(c.has(c.node(2), key)).toBe(true)
    expect(c.list(c.node(2)).map((m) => m.name)).toEqual(['m2'])
    const ttl = etcd.LeaseTimeToLiveRequest.encode({ ID: 77 }).finish()
    const lease = c.ask(c.node(2), { method: Method.LEASE_TIME_TO_LIVE, body: ttl }).answer
    expect(Number(etcd.LeaseTimeToLiveResponse.decode(lease?.body ?? new Uint8Array(0)).TTL)).toBeGreaterThan(500)
    for (const name of ['m1', 'm3']) {
      expect(text(c.add(name, false, [c.node(2)]).answer)).toBe('ok')
      c.run(5000)
    }
    expect(
      c
        .list(c.node(2))
        .map((m) => m.name)
        .toSorted(),
    ).toEqual(['m1', 'm2', 'm3'])
    expect(c.has(c.of('m3'), 'a')).toBe(true)
    c.evict(c.node(2))
    expect(text(c.put(c.of('m1'), 'd'))).toBe('ok')
  })

  it('says so a second time, and refuses where a majority lives unless it is forced', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    expect(text(recover(c, c.node(2)).answer)).toMatch(/^9 quorate: 3 of 3 voters live, a majority/)
    lose(c, c.node(1))
    expect(text(recover(c, c.node(2)).answer)).toMatch(/^9 quorate: 2 of 3 voters live, a majority/)
    const first = recover(c, c.node(2), true)
    expect(text(first.answer)).toBe('ok')
    const second = recover(c, c.node(2))
    expect(text(second.answer)).toBe('ok')
    expect(toU64(second.made.cluster)).toBe(toU64(first.made.cluster))
  })

  it('lets nobody of before mix in: they hear of it, whoever calls first, and forget', () => {
    for (const caller of ['the old ones', 'the new one']) {
      const c = new Changing(3)
      c.put(c.node(1), 'a')
      c.run(20_000)
      const [old1, lone, old3] = [c.node(1), c.node(2), c.node(3)]
      lose(c, old1, old3)
      recover(c, lone)
      c.put(lone, 'mine')
      c.run(20_000)
      back(c, old1, old3)
      // The two are a majority of what they know, until they hear from the third.
      if (caller === 'the old ones')
        c.ask(old1, { method: Method.CHECK, body: Buffer.from('linearizable_read'), timeoutMs: 3000 })
      else c.put(lone, 'wake')
      c.run(5000)
      for (const old of [old1, old3]) expect(text(c.put(old, 'theirs')), caller).toBe('14 etcdserver: server stopped')
      const seats = c.ask(old1, { method: Method.SEATS }).answer
      expect(quorate.member.Seats.decode(seats?.body ?? new Uint8Array(0)).members.map((m) => m.name)).toEqual(['m2'])
      expect(c.has(lone, 'mine')).toBe(true)
      expect(text(c.put(lone, 'after'))).toBe('ok')
      expect(c.list(lone)).toHaveLength(1)
    }
  })

  it('is for root, where auth is on', () => {
    const c = new Changing(3)
    const body = Buffer.from('$hash')
    expect(text(c.ask(c.node(1), { method: Method.AUTH_BOOTSTRAP, body, requestId: requestId() }).answer)).toBe('ok')
    c.run(1000)
    lose(c, c.node(1), c.node(3))
    const ask = (who: object) => text(c.ask(c.node(2), { method: Method.RECOVER, timeoutMs: 7000, ...who }).answer)
    expect(ask({})).toBe('3 etcdserver: user name is empty')
    expect(ask({ verified: { user: 'ann' } })).toBe('9 etcdserver: user name not found')
    expect(ask({ verified: { user: 'root' } })).toBe('ok')
    // Auth goes on.
    expect(text(c.put(c.node(2), 'x'))).toBe('3 etcdserver: user name is empty')
  })

  it('refuses a member without a state, a blank one, and one that was removed', () => {
    const c = new Changing(3)
    c.put(c.node(1), 'a')
    const gone = c.nodes.find((n) => n !== c.leader) as SimNode
    c.remove(gone.life?.member?.inspect().id ?? 0n)
    c.run(2000)
    expect(text(recover(c, gone).answer)).toBe('14 etcdserver: server stopped')
    gone.die('wipe')
    expect(text(recover(c, gone).answer)).toMatch(/blank member/)
  })
})

describe('a change of members is in the log that is left', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('it is void, wherever the change had got to (event %s)', (events) => {
    const c = new Changing(3, BigInt(events))
    c.put(c.node(1), 'a')
    const lone = c.nodes.find((n) => n !== c.leader) as SimNode
    const others = c.nodes.filter((n) => n !== lone)
    let left = events
    c.afterEvent = () => {
      if (--left !== 0) return
      c.loop.after(0, () => {
        for (const node of c.nodes) {
          if (node === lone) continue
          node.die('crash')
          node.downUntil = FOR_EVER
        }
      })
    }
    const peerURLs = ['http://m4.weur:2380']
    const body = etcd.MemberAddRequest.encode({ peerURLs, isLearner: events % 2 === 0 }).finish()
    c.leader.call([{ method: Method.MEMBER_ADD, body, requestId: requestId(), timeoutMs: 3000 }], () => {})
    const id = lone.life?.member?.inspect().id ?? 0n
    if (events % 3 === 0) {
      const ID = etcd.MemberRemoveRequest.encode({ ID: id.toString() as unknown as number }).finish()
      c.leader.call([{ method: Method.MEMBER_REMOVE, body: ID, requestId: requestId(), timeoutMs: 3000 }], () => {})
    }
    c.run(8000)
    c.afterEvent = () => {}
    const newcomers = c.nodes.filter((n) => n !== lone && !others.includes(n))
    lose(c, ...others, ...newcomers)
    if (text(c.put(lone, 'x')) === '14 etcdserver: server stopped') return // it had been removed
    const { answer } = recover(c, lone)
    expect(text(answer)).toBe('ok')
    lone.die('crash')
    expect(text(c.put(lone, 'b'))).toBe('ok')
    expect(c.list(lone)).toHaveLength(1)
    // Everybody comes back, and the newcomer too: none of them is heard.
    back(c, ...others, ...newcomers)
    c.run(10_000)
    expect(text(c.put(lone, 'c'))).toBe('ok')
    expect(c.list(lone)).toHaveLength(1)
    expect(text(c.add('m5', false, [lone]).answer)).toBe('ok')
    c.run(5000)
    for (const key of ['a', 'b', 'c']) expect(c.has(c.of('m5'), key), key).toBe(true)
  })

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'it began anew, or not, where it crashes in the midst (event %s)',
    (events) => {
      const c = new Changing(3, BigInt(events))
      c.put(c.node(1), 'a')
      c.run(500)
      lose(c, c.node(1), c.node(3))
      let left = events
      c.afterEvent = () => {
        if (--left === 0) c.loop.after(0, () => c.node(2).die('crash'))
      }
      recover(c, c.node(2))
      c.afterEvent = () => {}
      expect(text(recover(c, c.node(2)).answer)).toBe('ok')
      expect(text(c.put(c.node(2), 'b'))).toBe('ok')
      for (const key of ['a', 'b']) expect(c.has(c.node(2), key)).toBe(true)
      expect(c.list(c.node(2))).toHaveLength(1)
    },
  )
})
