import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { address, start, temporaryDir, waitFor } from '../start/cluster.ts'
import {
  create,
  eventsOf,
  keepAliveSocket,
  type Message,
  type RawWatch,
  socketWatch,
} from './raw.ts'

/** workerd takes the memory of an object that has had nothing to do for ten seconds. */
const IDLE_MS = 12_500
const SILENT_MS = 2500
/** Longer than it takes all to lose their memory. */
const TTL_SECONDS = 17
/**
 * How much later than its TTL a lease may end that an alarm of a member without memory ends: a
 * second for the sleep, and the way there.
 */
const LATE_MS = 2500

const key = (text: string) => Buffer.from(text).toString('base64')

async function post(url: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

interface Seen {
  readonly boot: string
  readonly awake: boolean
  readonly requests: number
}

async function look(url: string, member: string): Promise<Seen> {
  const text = await (await fetch(`${url}/members/${member}/metrics`)).text()
  const value = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1])
  const boot = /boot="([0-9a-f]+)"/.exec(text)?.[1]
  if (boot === undefined) throw new Error(`no boot id: ${text}`)
  return {
    boot,
    awake: value('quorate_awake') === 1,
    requests: value('quorate_peer_requests_total'),
  }
}

/** A socket of watches of `keys` at one member. */
async function watchAt(url: string, member: string, ...keys: readonly string[]): Promise<RawWatch> {
  const watch = await socketWatch(`${url}/members/${member}`, ...keys.map((k) => create(k)))
  onTestFinished(() => {
    watch.socket.resetAndDestroy()
  })
  expect(
    await waitFor(() => watch.received().length === keys.length, 5000),
    `created at ${member}`,
  ).toBe(true)
  return watch
}

/** What it has heard of its n-th watch: revisions and keys. */
const heard = (watch: RawWatch, n: number): readonly string[] =>
  eventsOf(watch.received())[`${n}`] ?? []

test('an idle cluster falls silent and leaves memory by itself: watches stay open, leases end, any member answers', async () => {
  const started = start(['--port', '0', '--verbose', '--data-dir', temporaryDir(onTestFinished)], {
    direct: true,
  })
  const url = await address(started)
  const members = ['m1', 'm2', 'm3']
  const lookAll = () => Promise.all(members.map((m) => look(url, m)))
  await post(url, '/v3/kv/put', { key: key('a'), value: key('1') })
  const watches = await Promise.all(members.map((m) => watchAt(url, m, 'b', 'leased')))
  const busy = await lookAll()
  expect(busy.map((m) => m.awake)).toEqual([true, true, true])

  await pause(SILENT_MS)
  const quiet = await lookAll()
  expect(quiet.map((m) => m.awake)).toEqual([false, false, false])
  expect(quiet.map((m) => m.boot)).toEqual(busy.map((m) => m.boot))

  // First nobody is there but watches; then a lease as well, which ends by the alarm of somebody
  // who has forgotten it.
  await pause(IDLE_MS)
  const evicted = await lookAll()
  for (const [i, m] of members.entries())
    expect(evicted[i]?.boot, `${m} left memory`).not.toBe(quiet[i]?.boot)
  // Looking has made it anew, and has woken nobody.
  expect(evicted.map((m) => [m.awake, m.requests])).toEqual(members.map(() => [false, 0]))

  const asked = Date.now()
  await post(`${url}/members/m3`, '/v3/kv/put', { key: key('b'), value: key('2') })
  expect(Date.now() - asked).toBeLessThan(2000)
  for (const m of members) {
    const { kvs } = await post(`${url}/members/${m}`, '/v3/kv/range', {
      key: key('a'),
      range_end: key('c'),
    })
    expect((kvs as unknown[]).length).toBe(2)
  }
  for (const [i, watch] of watches.entries()) {
    expect(
      await waitFor(() => heard(watch, 0).length === 1, 2000),
      `${members[i]} carries the event`,
    ).toBe(true)
  }

  await post(url, '/v3/lease/grant', { ID: '7', TTL: `${TTL_SECONDS}` })
  const granted = Date.now()
  await post(url, '/v3/kv/put', { key: key('leased'), value: key('3'), lease: '7' })
  await pause(SILENT_MS)
  const before = await lookAll()
  expect(before.map((m) => m.awake)).toEqual([false, false, false])
  // Nobody looks meanwhile: a look would begin a life.
  const deleted = (watch: RawWatch): boolean => heard(watch, 1).length === 2
  expect(
    await waitFor(() => watches.every(deleted), TTL_SECONDS * 1000 + LATE_MS),
    'the lease ends',
  ).toBe(true)
  const lasted = Date.now() - granted
  expect(lasted).toBeGreaterThan(TTL_SECONDS * 1000 - 200)
  expect(lasted).toBeLessThan(TTL_SECONDS * 1000 + LATE_MS)
  const after = await lookAll()
  for (const [i, m] of members.entries())
    expect(after[i]?.boot, `${m} had left memory`).not.toBe(before[i]?.boot)

  // Everybody sleeps again; a keepalive on a socket that was open all the time wakes them.
  await post(url, '/v3/lease/grant', { ID: '8', TTL: '600' })
  const alive = await keepAliveSocket(url)
  onTestFinished(() => {
    alive.socket.resetAndDestroy()
  })
  await pause(SILENT_MS)
  expect((await lookAll()).map((m) => m.awake)).toEqual([false, false, false])
  alive.send('{"ID":"8"}')
  expect(await waitFor(() => alive.received().length === 1, 2000), 'answered').toBe(true)
  expect(JSON.parse(alive.received()[0] ?? '')).toMatchObject({ result: { ID: '8', TTL: '600' } })

  for (const watch of watches) {
    expect(heard(watch, 0), 'once').toHaveLength(1)
    expect(heard(watch, 1), 'put and deleted, once each').toHaveLength(2)
    const types = watch
      .received()
      .flatMap((text) => (JSON.parse(text) as Message).result?.events ?? [])
    expect(types.map((event) => event.type ?? 'PUT')).toEqual(['PUT', 'PUT', 'DELETE'])
  }
  expect(started.output()).toMatch(/"event":"sleep".*"why":"the cluster is idle"/)
  expect(started.output()).toMatch(/"event":"wake".*"why":"a write"/)
  expect(started.output()).toMatch(/"event":"wake".*"why":"leases"/)
})
