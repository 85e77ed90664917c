import { expect, test } from 'vitest'
import { quorate } from '../../src/proto/generated/member.js'
import { Cluster } from '../support/cluster.ts'

const { Method } = quorate.member

function metrics(cluster: Cluster, i: number): Map<string, number> {
  const { answer } = cluster.ask(cluster.node(i), { method: Method.METRICS, body: new Uint8Array(0) })
  const text = new TextDecoder().decode(answer?.body ?? new Uint8Array(0))
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
}

test('every line is a sample of a family that is described, and says what happened', () => {
  const cluster = new Cluster(3, 5n)
  const { answer } = cluster.ask(cluster.node(1), { method: Method.METRICS, body: new Uint8Array(0) })
  const text = new TextDecoder().decode(answer?.body ?? new Uint8Array(0))
  expect(text.endsWith('\n')).toBe(true)
  let family = ''
  for (const line of text.trimEnd().split('\n')) {
    const described = /^# (?:HELP|TYPE) ([a-z_]+) (.+)$/.exec(line)
    if (described) family = described[1] as string
    else expect(line).toMatch(new RegExp(`^${family}(?:\\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\\})? -?[0-9.]+$`))
  }
})

test('sleep, wake and calls are counted, and looking wakes nobody', () => {
  const cluster = new Cluster(3, 5n)
  cluster.run(10_000)
  const before = metrics(cluster, 2)
  expect(before.get('quorate_awake')).toBe(0)
  expect(before.get('quorate_wakes_total')).toBe(1)
  expect(before.get('quorate_sleeps_total')).toBe(1)
  expect(before.get('etcd_server_has_leader')).toBe(1)
  cluster.run(1000)
  const after = metrics(cluster, 2)
  expect(after.get('quorate_calls_total{method="metrics"}')).toBe(2)
  expect(after.get('quorate_peer_requests_total')).toBe(before.get('quorate_peer_requests_total'))
  expect(after.get('quorate_wakes_total')).toBe(1)
})
