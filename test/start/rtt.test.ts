import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DistancesError, readDistances } from '../../scripts/start/rtt.ts'
import { address, start, temporaryDir } from './cluster.ts'

const REGIONS = ['wnam', 'weur', 'apac']

function file(json: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'quorate-rtt-')), 'rtt.json')
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  return path
}

test('by the map, the far are further away than the near, and both ways are as long', () => {
  const { caller, rtt } = readDistances('world:weur', REGIONS)
  expect(caller).toBe('weur')
  expect(rtt.weur?.wnam).toBe(rtt.wnam?.weur)
  expect(rtt.weur?.wnam).toBeGreaterThan(60)
  expect(rtt.wnam?.apac).toBeGreaterThan(rtt.weur?.wnam ?? Number.POSITIVE_INFINITY)
})

test.each([
  ['world:mars', 'there is no such region'],
  ['/nowhere/rtt.json', 'no such file'],
  [file('{'), 'JSON'],
  [file({ rtt: {} }), '"caller" must name a region'],
  [file({ caller: 'weur' }), '"rtt" must be an object'],
  [file({ caller: 'weur', rtt: { wnam: { oc: 5 } } }), 'nothing is in oc'],
  [file({ caller: 'weur', rtt: { wnam: { weur: -1 } } }), 'wnam to weur: -1 is no number'],
])('%s is refused: %s', (text, message) => {
  expect(() => readDistances(text, REGIONS)).toThrow(DistancesError)
  expect(() => readDistances(text, REGIONS)).toThrow(message)
})

test('a cluster that is far away is felt so: the nearest member answers its own, a write goes round', async () => {
  const rtt = file({ caller: 'weur', rtt: { wnam: { weur: 100, apac: 160 }, weur: { apac: 200 } } })
  const started = start(['--port', '0', '--data-dir', temporaryDir(onTestFinished), '--rtt', rtt])
  const url = await address(started)
  expect(started.output()).toContain(`rtt     ${rtt}: messages take as long`)
  const call = async (
    path: string,
    body: unknown,
  ): Promise<{ ms: number; json: Record<string, unknown> }> => {
    const begin = performance.now()
    const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
    const json = (await response.json()) as Record<string, unknown>
    expect(response.status).toBe(200)
    return { ms: performance.now() - begin, json }
  }
  const key = Buffer.from('far').toString('base64')
  await call('/v3/kv/put', { key, value: key })
  const put = await call('/v3/kv/put', { key, value: key })
  // From weur to the leader in wnam, from there to the nearest other, and back both.
  expect(put.ms).toBeGreaterThanOrEqual(200)
  const { json } = await call('/v3/kv/range', { key, serializable: true })
  const { json: status } = await call('/members/m2/v3/maintenance/status', {})
  const member = (answer: Record<string, unknown>) =>
    (answer.header as { member_id: string }).member_id
  expect(member(json)).toBe(member(status))

  const socket = new WebSocket(`${url.replace('http', 'ws')}/v3/watch`)
  const told: string[] = []
  socket.onmessage = ({ data }) => told.push(data as string)
  await new Promise((resolve) => {
    socket.onopen = resolve
  })
  socket.send(JSON.stringify({ create_request: { key, start_revision: '1' } }))
  for (let i = 0; i < 100 && told.length < 2; i++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told.join('')).toContain('"mod_revision":"3"')
  socket.close()
})
