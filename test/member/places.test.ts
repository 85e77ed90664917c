import { expect, test } from 'vitest'
import { Cluster } from '../harness/cluster.ts'

function cluster(...colos: readonly (string | null)[]): Cluster {
  const made = new Cluster({ seed: 5 })
  made.evict()
  made.members.forEach(({ node }, i) => {
    node.colo = colos[i] ?? null
  })
  // Awake again, long enough for every answer.
  for (let n = 0; n < 5; n++) {
    made.m1.put('a')
    made.run(500)
  }
  return made
}

/** The lines of one family that the leader shows. */
function metric({ leader }: Cluster, family: string): string[] {
  return leader
    .metricsText()
    .split('\n')
    .filter((line) => line.startsWith(family))
}

const warnings = (of: Cluster) =>
  of.log.filter((line) => line.includes('voters share a data centre'))

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
  const ids = of.members.map((m) => m.id)
  const place = Number(/member="m(\d)"/.exec(line)?.[1]) - 1
  return ids.toSorted((a, b) => (a < b ? -1 : 1)).indexOf(ids[place] ?? 0n)
}

test('two voters in one data centre are told of, once, and counted', () => {
  const made = cluster('AMS', 'SJC', 'AMS')
  expect(metric(made, 'quorate_voters_sharing_colo')).toEqual(['quorate_voters_sharing_colo 2'])
  const told = warnings(made).filter(
    (line) => line.includes('log warn') && line.includes(made.leader.object),
  )
  expect(told.length).toBe(1)
  expect(told[0]).toContain('AMS: ')
})

test('who does not know, never hears, or says nonsense is nowhere, and all goes on', () => {
  const made = cluster(null, '', 'x"} 1\nfaked')
  expect(metric(made, 'quorate_member_colo')).toEqual([])
  made.m2.put('a')
})

test('it is asked once a life, by who is awake, and keeps nobody awake', () => {
  const made = cluster('AMS', 'SJC', 'NRT')
  const asked = made.looks
  expect(asked).toBe(3)
  made.run(20_000)
  const { steps } = made
  made.run(600_000)
  expect(made.steps).toBe(steps)
  made.m1.put('a')
  made.run(20_000)
  expect(made.looks).toBe(3)
  made.evict()
  made.run(600_000)
  expect(made.looks).toBe(3)
})
