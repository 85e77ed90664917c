/** What the edge tells members beside the calls, and what it finds out about their time. */
import { expect, test, vi } from 'vitest'
import { EDGE_COUNTS_MS } from '../../src/limits.ts'
import { Method } from '../../src/worker/http/contract.ts'
import { Trace } from '../../src/worker/http/trace.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'
import { countLimited, countRequest } from '../../src/worker/routing/edge-counts.ts'
import { broken, fakeMembers, read, write } from './fake.ts'

let clusters = 0
const newCluster = () => ({ cluster: `told${++clusters}`, member: null })

test('a read carries its name, a write only one that is not its request id', async () => {
  const { caller, sent } = fakeMembers()
  const target = newCluster()
  const one = new Trace(null)
  await clusterClient(target, { ...caller, trace: one }).call(read(Method.RANGE))
  const two = new Trace(null)
  await clusterClient(target, { ...caller, trace: two }).call(write(Method.PUT, 7))
  const three = new Trace('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01')
  await clusterClient(target, { ...caller, trace: three }).call(write(Method.PUT, 8))
  expect(sent.map(({ calls }) => calls[0]?.trace)).toEqual([one.id, '', three.id])
  expect(two.id).toBe('07'.repeat(16))
})

test('a call that another member had to answer has the name at both, and the times of both', async () => {
  const { caller, sent, members } = fakeMembers()
  const target = newCluster()
  members.set(`${target.cluster}/m1`, broken)
  members.set(`${target.cluster}/m2`, async (calls) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return calls.map(() => ({ commitMs: 20 }))
  })
  const trace = new Trace(null)
  await clusterClient(target, { ...caller, trace }).call(read(Method.RANGE))
  expect(sent.map(({ object, calls }) => [object.slice(-2), calls[0]?.trace])).toEqual([
    ['m1', trace.id],
    ['m2', trace.id],
  ])
  const [, member] = /member;dur=(\d+);desc=m2, commit;dur=20$/.exec(trace.timing) ?? []
  expect(Number(member)).toBeGreaterThanOrEqual(25)
})

test('what the edge has counted is not lost for names that anybody makes up', async () => {
  const { caller, told } = fakeMembers()
  const [target, other] = [newCluster(), newCluster()]
  const ask = (cluster: typeof target) => clusterClient(cluster, caller).call(read(Method.METRICS))
  await ask(target)
  countRequest(target.cluster, '/v3/kv/put', 200)
  for (let i = 0; i < 10_000; i++) countRequest(`nobody${i}`, 'other', 401)
  countRequest(other.cluster, '/v3/kv/put', 200)
  await ask(target)
  await ask(other)
  expect(told).toEqual([
    { counts: [{ path: '/v3/kv/put', status: 200, count: 1 }], limited: 0 },
    { counts: [{ path: '/v3/kv/put', status: 200, count: 1 }], limited: 0 },
  ])
})

test('what the edge has counted rides with a list, at most once in a while, and whenever somebody looks', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { caller, told } = fakeMembers()
    const target = newCluster()
    const ask = (method: Method) => clusterClient(target, caller).call(read(method))
    countRequest(target.cluster, '/v3/kv/put', 200)
    countRequest(target.cluster, '/v3/kv/put', 200)
    countRequest(`${target.cluster}x`, '/v3/kv/put', 200)
    await ask(Method.RANGE)
    expect(told).toEqual([{ counts: [{ path: '/v3/kv/put', status: 200, count: 2 }], limited: 0 }])
    countLimited(target.cluster)
    await ask(Method.RANGE)
    expect(told).toHaveLength(1)
    await ask(Method.METRICS)
    expect(told.slice(1)).toEqual([{ counts: [], limited: 1 }])
    countRequest(target.cluster, 'other', 404)
    vi.setSystemTime(Date.now() + EDGE_COUNTS_MS)
    await ask(Method.RANGE)
    expect(told.slice(2)).toEqual([
      { counts: [{ path: 'other', status: 404, count: 1 }], limited: 0 },
    ])
    vi.setSystemTime(Date.now() + EDGE_COUNTS_MS)
    await ask(Method.RANGE)
    expect(told).toHaveLength(3)
  } finally {
    vi.useRealTimers()
  }
})
