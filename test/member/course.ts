/** A random life of a cluster whose members come and go while others write, die, are cut off and lose their data. */
import { expect } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { fromU64, toU64 } from '../../src/proto/int64.ts'
import type { SimNode } from '../harness/node.ts'
import { Prng } from '../harness/prng.ts'
import { Changing, leaderOrNull, Method, requestId, text } from './changing.ts'

/** Fails where there are two leaders in a term, something acknowledged is missing, or the members disagree at the end. */
export function course(size: number, seed: bigint): void {
  const c = new Changing(size, seed)
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
  let names = size
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
      const shown = c.nodes.slice(size).find((n) => n.life?.member?.inspect().restoring)
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
}
