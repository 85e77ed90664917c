/** Members come and go: added, promoted, updated and removed, while others write and die. */
import { describe, expect, it } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64, toU64 } from '../../src/proto/int64.ts'
import type { IAnswer } from '../sim/door.ts'
import type { SimNode } from '../sim/node.ts'
import { Cluster } from '../support/cluster.ts'

const { Method } = quorate.member

interface Shown {
  readonly id: bigint
  readonly name: string
  readonly learner: boolean
}

let requests = 0
function requestId(): Uint8Array {
  const id = new Uint8Array(16)
  new DataView(id.buffer).setUint32(4, ++requests)
  new DataView(id.buffer).setUint32(12, requests * 7919)
  return id
}

function text(answer: IAnswer | null): string {
  if (answer === null) return 'cut'
  return answer.code ? `${answer.code} ${answer.message}` : 'ok'
}

class Changing extends Cluster {
  /** Asks until somebody has an answer that says what became of it, as the edge does: the same request at each. */
  change(method: quorate.member.Method, body: Uint8Array, nodes: readonly SimNode[] = this.nodes): IAnswer | null {
    const id = requestId()
    let last: IAnswer | null = null
    for (let round = 0; round < 8; round++) {
      for (const node of nodes) {
        if (!node.up) continue
        const { answer } = this.ask(node, { method, body, requestId: id, timeoutMs: 7000, retry: round > 0 })
        last = answer
        if (answer !== null && answer.code !== 14) return answer
      }
      this.run(300)
    }
    return last
  }

  add(name: string, learner = false, nodes?: readonly SimNode[]): { answer: IAnswer | null; id: bigint } {
    const body = etcd.MemberAddRequest.encode({ peerURLs: [`http://${name}.weur:2380`], isLearner: learner }).finish()
    const answer = this.change(Method.MEMBER_ADD, body, nodes)
    const member = answer?.body ? etcd.MemberAddResponse.decode(answer.body).member : null
    return { answer, id: toU64(member?.ID) }
  }

  promote(id: bigint, nodes?: readonly SimNode[]): IAnswer | null {
    return this.change(Method.MEMBER_PROMOTE, etcd.MemberPromoteRequest.encode({ ID: fromU64(id) }).finish(), nodes)
  }

  remove(id: bigint, nodes?: readonly SimNode[]): IAnswer | null {
    return this.change(Method.MEMBER_REMOVE, etcd.MemberRemoveRequest.encode({ ID: fromU64(id) }).finish(), nodes)
  }

  list(node: SimNode): Shown[] {
    const body = etcd.MemberListRequest.encode({ linearizable: true }).finish()
    const { answer } = this.ask(node, { method: Method.MEMBER_LIST, body, timeoutMs: 7000 })
    if (answer?.code !== 0 && answer?.code !== undefined) throw new Error(text(answer))
    return etcd.MemberListResponse.decode(answer?.body ?? new Uint8Array(0)).members.map((m) => ({
      id: toU64(m.ID),
      name: m.name ?? '',
      learner: m.isLearner ?? false,
    }))
  }

  put(node: SimNode, key: string): IAnswer | null {
    const body = etcd.PutRequest.encode({ key: Buffer.from(key), value: Buffer.from(key) }).finish()
    return this.ask(node, { method: Method.PUT, body, requestId: requestId(), timeoutMs: 7000 }).answer
  }

  has(node: SimNode, key: string): boolean {
    const body = etcd.RangeRequest.encode({ key: Buffer.from(key), serializable: true }).finish()
    const { answer } = this.ask(node, { method: Method.RANGE, body, timeoutMs: 7000 })
    return etcd.RangeResponse.decode(answer?.body ?? new Uint8Array(0)).kvs.length === 1
  }

  of(name: string): SimNode {
    const found = this.nodes.filter((n) => n.object === `default/${name}` || n.object.startsWith(`default/${name}.`)).at(-1)
    if (found === undefined) throw new Error(`no object of ${name}`)
    return found
  }

  id(name: string, at: SimNode): bigint {
    return this.list(at).find((m) => m.name === name)?.id ?? 0n
  }
}

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
    // Two of four are gone: without the newcomer's vote and acknowledgement nothing could be written.
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
