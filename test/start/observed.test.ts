import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parsePrometheus, sampleOf } from '../harness/prometheus.ts'
import { address, type Started, start, temporaryDir, waitFor } from './cluster.ts'

type Line = Record<string, unknown>

const KEY = Buffer.from('k').toString('base64')
const FAR_MS = 600
const GIVEN = '4bf92f3577b34da6a3ce929d0e0e4736'

function linesOf(started: Started): Line[] {
  return started
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
}

/** Callers sit beside m2, and no two members are near each other. */
function far(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'quorate-rtt-')), 'rtt.json')
  const rtt = { wnam: { weur: FAR_MS, apac: FAR_MS }, weur: { apac: FAR_MS } }
  writeFileSync(path, JSON.stringify({ caller: 'weur', rtt }))
  return path
}

async function metricsOf(url: string, member: string) {
  return parsePrometheus(await (await fetch(`${url}/members/${member}/metrics`)).text())
}

async function call(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers,
  })
  const text = answer.headers.get('server-timing') ?? ''
  const parts = [...text.matchAll(/([a-z]+);dur=(\d+)/g)]
  const timing = Object.fromEntries(parts.map(([, name = '', ms = '']) => [name, Number(ms)]))
  return {
    status: answer.status,
    trace: /trace;desc=([0-9a-f]+)/.exec(text)?.[1] ?? '',
    timing,
    json: await answer.json(),
  }
}

test('an answer says which part took the time, under a name that the members’ lines have too', async () => {
  const started = start([
    '--port',
    '0',
    '--data-dir',
    temporaryDir(onTestFinished),
    '--rtt',
    far(),
    '--verbose',
  ])
  const url = await address(started)
  await call(url, '/v3/kv/put', { key: KEY, value: KEY })

  let follower = ''
  for (const member of ['m1', 'm2', 'm3']) {
    if (sampleOf(await metricsOf(url, member), 'etcd_server_is_leader') === 0) follower = member
  }
  // To the leader and back, and between them the leader's round to whoever is nearest to it: slow
  // enough to be told of.
  const put = await call(url, `/members/${follower}/v3/kv/put`, { key: KEY, value: KEY })
  expect(put.status).toBe(200)
  expect(put.timing.commit).toBeGreaterThanOrEqual(2 * FAR_MS - 50)
  expect(put.timing.member).toBeGreaterThanOrEqual(put.timing.commit ?? Number.NaN)
  const parent = { traceparent: `00-${GIVEN}-00f067aa0ba902b7-01` }
  const get = await call(url, `/members/${follower}/v3/kv/range`, { key: KEY }, parent)
  expect(get.timing.readindex).toBeGreaterThanOrEqual(2 * FAR_MS - 50)
  expect(get.trace).toBe(GIVEN)
  const local = await call(url, '/v3/kv/range', { key: KEY, serializable: true })
  expect(local.timing.member).toBeLessThan(FAR_MS / 2)
  expect(local.timing).not.toHaveProperty('readindex')
  const slow = () =>
    linesOf(started).find(({ event, member }) => event === 'slow call' && member === follower)
  expect(await waitFor(() => slow() !== undefined, 2000)).toBe(true)
  const name = { trace: put.trace, request: put.trace }
  expect(slow()).toMatchObject({
    level: 'warn',
    cluster: 'default',
    member: follower,
    method: 'put',
    ...name,
  })

  await call(url, '/v3/auth/user/add', { name: 'ann', password: 'opensesame' })
  expect(await waitFor(() => linesOf(started).some(({ event }) => event === 'audit'), 2000)).toBe(
    true,
  )
  expect(started.output()).not.toContain('opensesame')
  const lines = linesOf(started)
  const audit = lines.find(({ change }) => change === 'user_add')
  expect(audit).toMatchObject({
    level: 'info',
    cluster: 'default',
    name: 'ann',
    proof: 'open',
    from: 'loopback',
    code: 'OK',
  })
  for (const line of lines) {
    expect(line).toMatchObject({
      level: expect.any(String),
      event: expect.any(String),
      cluster: 'default',
    })
    const stands = {
      member: expect.stringMatching(/^m[123]$/),
      term: expect.any(Number),
      index: expect.any(Number),
    }
    if (line.event !== 'audit' && line.event !== 'birth') expect(line).toMatchObject(stands)
  }
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['birth', 'wake', 'leader', 'audit']),
  )
})

test('metrics of each member are of the format, say what was done, and what the edge has answered', async () => {
  const started = start(['--port', '0', '--data-dir', temporaryDir(onTestFinished)])
  const url = await address(started)
  for (let i = 0; i < 5; i++) await call(url, '/v3/kv/put', { key: KEY, value: KEY })
  expect((await call(url, '/v3/kv/put', {})).status).toBe(400)
  const sum = async (name: string, labels: Record<string, string>): Promise<number> => {
    let all = 0
    for (const member of ['m1', 'm2', 'm3'])
      all += sampleOf(await metricsOf(url, member), name, labels) ?? 0
    return all
  }
  expect(await sum('quorate_edge_requests_total', { path: '/v3/kv/put', status: '200' })).toBe(5)
  expect(await sum('quorate_edge_requests_total', { path: '/v3/kv/put', status: '400' })).toBe(1)
  const put = { grpc_service: 'etcdserverpb.KV', grpc_method: 'Put', grpc_type: 'unary' }
  expect(await sum('grpc_server_handled_total', { ...put, grpc_code: 'OK' })).toBe(5)
  expect(await sum('etcd_server_is_leader', {})).toBe(1)
  await waitFor(async () => (await sum('etcd_mvcc_put_total', {})) === 15, 2000)
  expect(await sum('etcd_mvcc_put_total', {})).toBe(15)
  expect(await sum('quorate_rows_written_total', {})).toBeGreaterThan(15)
  // Whoever did not ask for more hears nothing of the everyday.
  expect(linesOf(started)).toEqual([])
})
