/**
 * A random life of a cluster whose members come and go while others write, die, are cut off and
 * lose their data.
 */
import { expect } from 'vitest'
import { toU64 } from '../../src/proto/int64.ts'
import { Role } from '../../src/raft/index.ts'
import { Cluster } from '../harness/cluster.ts'
import type { ICall } from '../harness/door.ts'
import type { ClusterMember, Pending } from '../harness/member.ts'
import { Prng } from '../harness/prng.ts'
import { accepted, outcome } from '../harness/refused.ts'
import {
  linearizable,
  memberAdd,
  memberList,
  memberPromote,
  memberRemove,
  put,
} from '../harness/requests.ts'
import { etcd } from '../proto/generated/etcd.js'

/**
 * Fails where there are two leaders in a term, something acknowledged is missing, or the members
 * disagree at the end.
 */
export function course(size: number, seed: bigint): void {
  const c = new Cluster({ size, seed })
  const prng = new Prng(seed, 'membership')
  c.m1.put('a')
  const leaders = new Map<number, string>()
  c.afterEvent = ({ object, seen }) => {
    if (seen === null || seen.blank || seen.role !== Role.Leader) return
    const other = leaders.get(seen.term) ?? object
    if (other !== object) throw new Error(`${other} and ${object} lead in term ${seen.term}`)
    leaders.set(seen.term, object)
  }
  const puts: { readonly key: string; readonly pending: Pending }[] = []
  let names = size
  let wipes = 1
  const anyone = (): ClusterMember => {
    const up = c.members.filter((m) => m.up)
    return prng.pick(up.length > 0 ? up : c.members)
  }
  const begin = (call: ICall): Pending => anyone().begin({ timeoutMs: 7000, ...call })
  const ids = (): bigint[] =>
    [...new Set(c.members.map((m) => m.id))].filter((id) => id !== 0n).concat(77n)
  for (let step = 0; step < 60; step++) {
    const dice = prng.int(20)
    if (dice < 8) {
      const key = `k${puts.length + 1}`
      puts.push({ key, pending: begin(put(key)) })
    } else if (dice < 11) {
      const peerURL = `http://m${++names}.weur:2380`
      const learner = prng.chance(0.4)
      begin(memberAdd(peerURL, learner))
    } else if (dice === 11) begin(memberPromote(prng.pick(ids())))
    else if (dice < 14) begin(memberRemove(prng.pick(ids())))
    else if (dice < 17) (dice === 14 ? (c.leading ?? anyone()) : anyone()).kill(prng.int(3000))
    else if (dice === 17) {
      const cut = anyone()
      const others = c.allBut(cut)
      cut.cut(others)
      c.loop.after(prng.int(4000), () => cut.heal(others))
    } else if (dice === 18 && wipes > 0) {
      const shown = c.members.slice(size).find((m) => m.seen?.restoring)
      if (shown !== undefined) {
        wipes--
        shown.wipe()
      }
    } else anyone().evict()
    c.run(prng.pick([1, 20, 150, 800, 3000]))
  }
  c.net.blocked.clear()
  for (const m of c.members) m.start()
  c.run(15_000)
  const list = accepted(c.everywhere(memberList()))
  const { members } = etcd.MemberListResponse.decode(list.body ?? new Uint8Array(0))
  const present = c.members.filter((m) => members.some(({ ID }) => toU64(ID) === m.seen?.id))
  expect(present.length).toBeGreaterThan(0)
  accepted(c.everywhere(put('end')))
  // Who slept through it hears of it when asked.
  for (const m of present) m.answerTo({ ...linearizable, timeoutMs: 5000 })
  c.run(5000)
  const acknowledged = puts.filter(
    ({ pending: { answer } }) => outcome(() => accepted(answer ?? null)) === 'ok',
  )
  const missing = present.flatMap((m) =>
    acknowledged.filter(({ key }) => !m.has(key)).map(({ key }) => `${key} at ${m.object}`),
  )
  expect(missing).toEqual([])
  expect(new Set(present.map((m) => m.seen?.conf.voters.join())).size).toBe(1)
}
