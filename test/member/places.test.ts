import { expect, test } from 'vitest'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { Cluster } from '../support/cluster.ts'

const { Method } = quorate.member
const put = () => ({
  method: Method.PUT,
  body: etcd.PutRequest.encode({ key: Uint8Array.of(1) }).finish(),
  requestId: new Uint8Array(16).fill(9),
})

function cluster(...colos: readonly (string | null)[]): Cluster {
  const made = new Cluster(3, 5n)
  for (const node of made.nodes) node.die('eviction')
  colos.forEach((colo, i) => {
    made.node(i + 1).colo = colo
  })
  // Awake again, long enough for every answer.
  for (let n = 0; n < 5; n++) {
    made.ask(made.node(1), put())
    made.run(500)
  }
  return made
}

/** The lines of one family that the leader shows. */
function metric(of: Cluster, family: string): string[] {
  const { answer } = of.ask(of.leader, { method: Method.METRICS, body: new Uint8Array(0) })
  const lines = new TextDecoder().decode(answer?.body ?? new Uint8Array(0)).split('\n')
  return lines.filter((line) => line.startsWith(family))
}

const warnings = (of: Cluster) => of.log.filter((line) => line.includes('voters share a data centre'))

test('the leader knows where all members are', () => {
  const made = cluster('AMS', 'SJC', 'NRT')
  expect(metric(made, 'quorate_member_colo')).toEqual(
    [
      'quorate_member_colo{member="m1",colo="AMS"} 1',
      'quorate_member_colo{member="m2",colo="SJC"} 1',
      'quorate_member_colo{member="m3",colo="NRT"} 1',
    ].sort((a, b) => order(made, a) - order(made, b)),
  )
  expect(metric(made, 'quorate_voters_sharing_colo')).toEqual(['quorate_voters_sharing_colo 0'])
  expect(warnings(made)).toEqual([])
})

/** Members stand in the order of their ids. */
function order(of: Cluster, line: string): number {
  const ids = of.nodes.map((n) => n.life?.member?.inspect().id ?? 0n)
  const place = Number(/member="m(\d)"/.exec(line)?.[1]) - 1
  return ids.toSorted((a, b) => (a < b ? -1 : 1)).indexOf(ids[place] ?? 0n)
}

test('two voters in one data centre are told of, once, and counted', () => {
  const made = cluster('AMS', 'SJC', 'AMS')
  expect(metric(made, 'quorate_voters_sharing_colo')).toEqual(['quorate_voters_sharing_colo 2'])
  const told = warnings(made).filter((line) => line.includes('log warn') && line.includes(made.leader.object))
  expect(told.length).toBe(1)
  expect(told[0]).toContain('AMS: ')
})

test('who does not know, never hears, or says nonsense is nowhere, and all goes on', () => {
  const made = cluster(null, '', 'x"} 1\nfaked')
  expect(metric(made, 'quorate_member_colo')).toEqual([])
  expect(made.ask(made.node(2), put()).answer?.code ?? 0).toBe(0)
})

test('it is asked once a life, by who is awake, and keeps nobody awake', () => {
  const made = cluster('AMS', 'SJC', 'NRT')
  const asked = made.looks
  expect(asked).toBe(3)
  made.run(20_000)
  const { steps } = made.loop
  made.run(600_000)
  expect(made.loop.steps).toBe(steps)
  made.ask(made.node(1), put())
  made.run(20_000)
  expect(made.looks).toBe(3)
  for (const node of made.nodes) made.evict(node)
  made.run(600_000)
  expect(made.looks).toBe(3)
})
