import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { address, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { b64 } from './raw.ts'

/** workerd takes the memory of an object that has had nothing to do for ten seconds. */
const IDLE_MS = 12_500

interface Answered {
  readonly status: number
  readonly body: {
    readonly header: { readonly revision: string }
    readonly key: string
    readonly ID: string
    readonly count?: string
  }
}

async function cluster(): Promise<string> {
  return address(start(['--port', '0', '--data-dir', temporaryDir(onTestFinished)], { direct: true }))
}

async function ask(url: string, path: string, body: unknown, signal?: AbortSignal): Promise<Answered> {
  const answer = await fetch(url + path, { method: 'POST', body: JSON.stringify(body), ...(signal ? { signal } : {}) })
  return { status: answer.status, body: (await answer.json()) as Answered['body'] }
}

async function lease(url: string): Promise<string> {
  return (await ask(url, '/v3/lease/grant', { TTL: '600' })).body.ID
}

async function waiting(url: string): Promise<number> {
  const { body } = await ask(url, '/v3/kv/range', { key: b64('l/'), range_end: b64('l0'), count_only: true })
  return Number(body.count ?? 0)
}

async function lives(url: string): Promise<{ boots: string[]; awake: number }> {
  const texts = await Promise.all(['m1', 'm2', 'm3'].map(async (m) => (await fetch(`${url}/members/${m}/metrics`)).text()))
  return {
    boots: texts.map((text) => /boot="([0-9a-f]+)"/.exec(text)?.[1] ?? ''),
    awake: texts.filter((text) => /^quorate_awake 1/m.test(text)).length,
  }
}

test('callers who wait for a lock keep no member in memory, and are woken in order all the same', async () => {
  const url = await cluster()
  const first = await ask(url, '/v3/lock/lock', { name: b64('l'), lease: await lease(url) })
  expect(first.status).toBe(200)
  const order: number[] = []
  const locks: Promise<Answered>[] = []
  for (let i = 0; i < 3; i++) {
    locks.push(
      ask(url, '/v3/lock/lock', { name: b64('l'), lease: await lease(url) }).then((answer) => {
        order.push(i)
        return answer
      }),
    )
    expect(await waitFor(async () => (await waiting(url)) === i + 2, 5000)).toBe(true)
  }
  const before = await lives(url)
  await pause(IDLE_MS + 3000)
  const after = await lives(url)
  expect(after.awake).toBe(0)
  for (const [i, boot] of after.boots.entries()) expect(boot, `m${i + 1} left memory`).not.toBe(before.boots[i])
  expect(order).toEqual([])
  await ask(url, '/v3/lock/unlock', { key: first.body.key })
  for (const lock of locks) {
    const { status, body } = await lock
    expect(status).toBe(200)
    await ask(url, '/v3/lock/unlock', { key: body.key })
  }
  expect(order).toEqual([0, 1, 2])
  expect(await waiting(url)).toBe(0)
})

test('a caller who goes away politely leaves the queue within seconds', async () => {
  const url = await cluster()
  const first = await ask(url, '/v3/lock/lock', { name: b64('l'), lease: await lease(url) })
  const leaver = new AbortController()
  const left = ask(url, '/v3/lock/lock', { name: b64('l'), lease: await lease(url) }, leaver.signal).catch(() => 'left')
  const stays = ask(url, '/v3/lock/lock', { name: b64('l'), lease: await lease(url) })
  expect(await waitFor(async () => (await waiting(url)) === 3, 5000)).toBe(true)
  leaver.abort()
  expect(await left).toBe('left')
  expect(await waitFor(async () => (await waiting(url)) === 2, 10_000)).toBe(true)
  await ask(url, '/v3/lock/unlock', { key: first.body.key })
  expect((await stays).status).toBe(200)
})
