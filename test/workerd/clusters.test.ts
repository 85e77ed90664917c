import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { address, find, kill, processesOf, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { b64, create, eventsOf, postWatch, type RawWatch, socketWatch } from './raw.ts'

const NAMES = ['a', 'b', 'c'] as const
const PUTS = 30

interface Header {
  readonly cluster_id: string
  readonly revision: string
}
interface Answered {
  readonly status: number
  readonly body: Record<string, unknown> & { readonly header?: Header; readonly message?: string }
}

async function ask(url: string, method = 'GET', body?: object): Promise<Answered> {
  const answer = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, body: (await answer.json()) as Answered['body'] }
}

async function put(url: string, key: string): Promise<Header> {
  const { status, body } = await ask(`${url}/v3/kv/put`, 'POST', { key: b64(key), value: b64('v') })
  if (status !== 200 || body.header === undefined)
    throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.header
}

async function count(url: string): Promise<number> {
  const range = { key: b64('k'), range_end: b64('l'), count_only: true }
  return Number((await ask(`${url}/v3/kv/range`, 'POST', range)).body.count ?? 0)
}

async function states(url: string): Promise<string[]> {
  const { clusters } = (await ask(`${url}/clusters`)).body as unknown as {
    clusters: { name: string; state: string }[]
  }
  return clusters.map(({ name, state }) => `${name} ${state}`)
}

async function watching(opening: Promise<RawWatch>): Promise<RawWatch> {
  const watch = await opening
  onTestFinished(() => {
    watch.socket.resetAndDestroy()
  })
  expect(await waitFor(() => watch.received().length > 0, 5000), 'created').toBe(true)
  return watch
}

const heard = (watch: RawWatch): string[] => Object.values(eventsOf(watch.received())).flat()

test('three clusters in parallel: each with its own keys, watches, leases and locks; deleted and made again under load; there after a crash; all asleep in the end', async () => {
  const dir = temporaryDir(onTestFinished)
  const url = await address(start(['--port', '0', '--data-dir', dir], { direct: true }))
  const at = (name: string): string => `${url}/clusters/${name}`
  const made = await Promise.all(
    NAMES.map((name) => ask(at(name), 'POST', { regions: ['weur', 'eeur', 'apac'] })),
  )
  for (const { status, body } of made) expect([status, body.state]).toEqual([200, 'ready'])
  expect(await states(url)).toEqual(['default ready', 'a ready', 'b ready', 'c ready'])

  const request = create('k', { range_end: b64('l') })
  const watches = await Promise.all(NAMES.map((name) => watching(socketWatch(at(name), request))))
  const posted = await Promise.all(
    NAMES.map((name) => watching(postWatch(`${at(name)}/members/m2`, request))),
  )
  const write = async (name: string): Promise<Header[]> => {
    const headers: Header[] = []
    for (let i = 0; i < PUTS; i++) headers.push(await put(at(name), `k-${name}-${i}`))
    return headers
  }
  const headers = await Promise.all(NAMES.map(write))
  expect(new Set(headers.flat().map((h) => h.cluster_id)).size).toBe(3)
  for (const [i, name] of NAMES.entries()) {
    expect(headers[i]?.at(-1)?.revision).toBe(String(PUTS + 1))
    const wanted = Array.from({ length: PUTS }, (_, n) => `${n + 2} k-${name}-${n}`)
    for (const watch of [watches[i], posted[i]] as RawWatch[]) {
      expect(await waitFor(() => heard(watch).length >= PUTS, 10_000)).toBe(true)
      expect(heard(watch)).toEqual(wanted)
    }
  }

  // One lock of the same name and lease in each: nobody waits for another cluster's.
  for (const name of NAMES) {
    await ask(`${at(name)}/v3/lease/grant`, 'POST', { ID: 7, TTL: 600 })
    const kept = (await ask(`${at(name)}/v3/lease/keepalive`, 'POST', { ID: 7 })).body as {
      result?: { TTL?: string }
    }
    expect(kept.result?.TTL).toBe('600')
    expect(
      (await ask(`${at(name)}/v3/lock/lock`, 'POST', { name: b64('lock'), lease: 7 })).status,
    ).toBe(200)
  }

  // b goes and comes again, while a and c are written to.
  const others = Promise.all(['a', 'c'].map(write))
  expect((await ask(at('b'), 'DELETE')).body).toEqual({ name: 'b', state: 'deleted' })
  for (const watch of [watches[1], posted[1]] as RawWatch[]) {
    expect(
      await waitFor(() => watch.received().some((text) => text.includes('b was deleted')), 5000),
      'told why',
    ).toBe(true)
  }
  expect((await ask(`${at('b')}/v3/kv/range`, 'POST', { key: b64('k') })).status).toBe(404)
  const again = await ask(at('b'), 'POST')
  expect([again.status, again.body.generation, again.body.id === made[1]?.body.id]).toEqual([
    200,
    4,
    false,
  ])
  expect(await count(at('b'))).toBe(0)
  const second = await watching(socketWatch(at('b'), request))
  expect((await put(at('b'), 'k')).revision).toBe('2')
  expect(await waitFor(() => heard(second).length > 0, 5000)).toBe(true)
  await others
  for (const name of ['a', 'c']) expect(await count(at(name))).toBe(PUTS)

  // Everything at once, memory and all, is gone.
  const victim = find(dir, 'workerd')
  kill(victim, 'SIGKILL')
  const pids = () => processesOf(dir).map(({ pid }) => pid)
  expect(await waitFor(() => !pids().includes(victim), 10_000)).toBe(true)
  await waitFor(
    async () => (await fetch(`${url}/health`).catch(() => null))?.status === 200,
    10_000,
  )
  expect(await states(url)).toEqual(['default ready', 'a ready', 'b ready', 'c ready'])
  expect(await Promise.all(NAMES.map((name) => count(at(name))))).toEqual([PUTS, 1, PUTS])

  await sleep(5000)
  for (const prefix of [url, ...NAMES.map(at)]) {
    for (const member of ['m1', 'm2', 'm3']) {
      const text = await (await fetch(`${prefix}/members/${member}/metrics`)).text()
      expect([prefix, member, /^quorate_awake (\d)/m.exec(text)?.[1]]).toEqual([
        prefix,
        member,
        '0',
      ])
    }
  }
})
