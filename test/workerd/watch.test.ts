import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { address, find, post, start, temporaryDir, waitFor } from '../start/cluster.ts'
import {
  b64,
  create,
  eventsOf,
  type Message,
  postWatch,
  type RawWatch,
  socketWatch,
} from './raw.ts'

const cleanUps: (() => Promise<void>)[] = []
let url = ''
let dir = ''

beforeAll(async () => {
  dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  url = await address(
    start(
      [
        '--port',
        '0',
        '--data-dir',
        dir,
        '--members',
        '1',
        '--entry',
        'test/workerd/counted.worker.ts',
      ],
      { direct: true },
    ),
  )
  await put('first', 'put')
  return async () => {
    for (const cleanUp of cleanUps) await cleanUp()
  }
})

async function put(key: string, value: string): Promise<string> {
  const answer = await post(`${url}/v3/kv/put`, { key: b64(key), value: b64(value) }, 10_000)
  if (answer?.status !== 200) throw new Error(`not put: ${JSON.stringify(answer)}`)
  return (answer.body as { header: { revision: string } }).header.revision
}

async function sockets(): Promise<number> {
  return (await (await fetch(`${url}/sockets`)).json()) as number
}

const WAYS = {
  POST: (...requests: string[]) => postWatch(url, requests.join('')),
  'POST, open body': (...requests: string[]) => postWatch(url, requests.join(''), { open: true }),
  WebSocket: (...requests: string[]) => socketWatch(url, ...requests),
} as const
const NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[]

async function open(way: keyof typeof WAYS, ...requests: string[]): Promise<RawWatch> {
  const watch = await WAYS[way](...requests)
  onTestFinished(() => {
    watch.socket.resetAndDestroy()
  })
  expect(await waitFor(() => watch.received().length >= requests.length, 5000), 'created').toBe(
    true,
  )
  return watch
}

describe.each(NAMES)('%s', (way) => {
  test('several watches in one stream; every answer is one whole message', async () => {
    const watch = await open(way, create('a'), create('a', { range_end: b64('c') }))
    const revisions = [
      await put('a', '1'),
      await put('b', '2'),
      await put('c', '3'),
      await put('a', '4'),
    ]
    await waitFor(() => watch.received().length >= 7, 5000)
    const received = watch.received()
    expect(received).toHaveLength(7)
    for (const text of received) {
      expect(text.endsWith('\n')).toBe(way !== 'WebSocket')
      expect(text.indexOf('\n')).toBe(way === 'WebSocket' ? -1 : text.length - 1)
    }
    expect(eventsOf(received)).toEqual({
      0: [`${revisions[0]} a`, `${revisions[3]} a`],
      1: [`${revisions[0]} a`, `${revisions[1]} b`, `${revisions[3]} a`],
    })
  })

  test('a message of megabytes is one message', async () => {
    const watch = await open(way, create('large'))
    await put('large', 'x'.repeat(1_400_000))
    await waitFor(() => watch.received().length >= 2, 10_000)
    expect(watch.received()[1]?.length).toBeGreaterThan(1_800_000)
    expect(Object.values(eventsOf(watch.received()))).toHaveLength(1)
  })

  test.skipIf(way === 'POST')(
    'requests are taken as they come: a watch is cancelled, another created',
    async () => {
      const watch = await open(way, create('x'))
      watch.send('{"cancel_request":{"watch_id":"0"}}')
      expect(await waitFor(() => watch.received().length >= 2, 5000)).toBe(true)
      expect((JSON.parse(watch.received()[1] ?? '') as Message).result?.canceled).toBe(true)
      watch.send(create('y'))
      expect(await waitFor(() => watch.received().length >= 3, 5000)).toBe(true)
      await put('x', '1')
      const revision = await put('y', '1')
      expect(await waitFor(() => watch.received().length >= 4, 5000)).toBe(true)
      expect(eventsOf(watch.received())).toEqual({ 1: [`${revision} y`] })
    },
  )

  test('what is no request is the last that is heard; the watch goes on', async () => {
    const junk = way === 'POST' ? ['xx'] : []
    const watch = await WAYS[way](create('on'), ...junk)
    onTestFinished(() => {
      watch.socket.resetAndDestroy()
    })
    expect(await waitFor(() => watch.received().length >= 1, 5000), 'created').toBe(true)
    if (way !== 'POST') for (const text of ['xx', create('off')]) watch.send(text)
    await sleep(200)
    await put('off', '1')
    const revision = await put('on', '1')
    expect(await waitFor(() => watch.received().length >= 2, 5000)).toBe(true)
    await sleep(100)
    expect(eventsOf(watch.received())).toEqual({ 0: [`${revision} on`] })
    expect(watch.received()).toHaveLength(2)
  })

  test('a client that is reset leaves nothing behind', async () => {
    expect(
      await waitFor(async () => (await sockets()) === 0, 5000),
      'those of earlier tests are gone',
    ).toBe(true)
    const watch = await open(way, create('gone'))
    expect(await sockets()).toBe(1)
    watch.socket.resetAndDestroy()
    expect(await waitFor(async () => (await sockets()) === 0, 5000)).toBe(true)
  })

  test('a client that goes away politely leaves nothing behind', async () => {
    expect(
      await waitFor(async () => (await sockets()) === 0, 5000),
      'those of earlier tests are gone',
    ).toBe(true)
    const watch = await open(way, create('gone'))
    watch.socket.destroy()
    // A POST that has all its body hears of it when it is next written to: its kernel says that
    // nobody is there.
    if (way === 'POST') for (let i = 0; i < 3; i++) await put('gone', `${i}`)
    expect(await waitFor(async () => (await sockets()) === 0, 5000)).toBe(true)
  })

  test('a client that reads nothing costs no memory; when it reads on, nothing is missing', async () => {
    const [watches, puts, bytes] = [25, 8, 1_000_000]
    const watch = await open(way, ...Array.from({ length: watches }, () => create('heavy')))
    watch.socket.pause()
    for (let i = 0; i < puts; i++) await put('other', `${i}`.padEnd(bytes, 'x'))
    await put('heavy', 'warm')
    const before = residentBytes()
    let most = before
    const revisions: string[] = []
    for (let i = 0; i < puts; i++) {
      revisions.push(await put('heavy', `${i}`.padEnd(bytes, 'x')))
      await sleep(100)
      most = Math.max(most, residentBytes())
    }
    // What it was sent and did not read would be 266 MB.
    console.log(
      `${way}: ${((most - before) / 1e6).toFixed(0)} MB more for a client that reads nothing`,
    )
    expect(most - before).toBeLessThan(100e6)
    watch.socket.resume()
    let parsed = 0
    let seen = 0
    const all = await waitFor(() => {
      const received = watch.received()
      for (; parsed < received.length; parsed++)
        seen += received[parsed]?.match(/"mod_revision"/g)?.length ?? 0
      return seen >= watches * (puts + 1)
    }, 30_000)
    expect(all).toBe(true)
    const events = Object.values(eventsOf(watch.received()))
    expect(events).toHaveLength(watches)
    for (const one of events)
      expect(one.slice(1)).toEqual(revisions.map((revision) => `${revision} heavy`))
  })
})

test('a request may come in several messages of a WebSocket', async () => {
  const request = create('split')
  const at = request.indexOf('"key"')
  const watch = await socketWatch(url, request.slice(0, at), request.slice(at))
  onTestFinished(() => {
    watch.socket.resetAndDestroy()
  })
  expect(await waitFor(() => watch.received().length >= 1, 5000), 'created').toBe(true)
  const revision = await put('split', '1')
  expect(await waitFor(() => watch.received().length >= 2, 5000)).toBe(true)
  expect(eventsOf(watch.received())).toEqual({ 0: [`${revision} split`] })
})

test('keepalives are answered as they come in one long body', async () => {
  const granted = await post(`${url}/v3/lease/grant`, { TTL: 600 }, 10_000)
  const { ID } = (granted?.body ?? {}) as { ID: string }
  const asked = `{"ID":"${ID}"}`
  const alive = await postWatch(url, asked, { open: true, path: '/v3/lease/keepalive' })
  onTestFinished(() => {
    alive.socket.resetAndDestroy()
  })
  for (const [n, text] of [asked, asked.slice(0, 5), asked.slice(5) + asked].entries()) {
    if (n > 0) alive.send(text)
    const want = [1, 1, 3][n] ?? 0
    expect(await waitFor(() => alive.received().length >= want, 5000)).toBe(true)
    expect(alive.received()).toHaveLength(want)
  }
  for (const line of alive.received())
    expect(JSON.parse(line)).toMatchObject({ result: { ID, TTL: '600' } })
})

test("the client's close of a WebSocket is answered", async () => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v3/watch`, ['Bearer', 'token'])
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  expect(socket.protocol).toBe('Bearer')
  const closed = new Promise<CloseEvent>((resolve) =>
    socket.addEventListener('close', resolve, { once: true }),
  )
  socket.close(1000, 'enough')
  const { code, reason, wasClean } = await closed
  expect({ code, reason, wasClean }).toEqual({ code: 1000, reason: 'enough', wasClean: true })
})

test('a WebSocket that says what is no request is told why, and closed', async () => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v3/watch`)
  const messages: string[] = []
  socket.addEventListener('message', ({ data }) => messages.push(data as string))
  const closed = new Promise<CloseEvent>((resolve) =>
    socket.addEventListener('close', resolve, { once: true }),
  )
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  socket.send('xx')
  expect((await closed).code).toBe(1008)
  expect(messages.map((text) => (JSON.parse(text) as Message).error?.code)).toEqual([3])
})

/** Memory that workerd holds. */
function residentBytes(): number {
  const status = readFileSync(`/proc/${find(dir, 'workerd')}/status`, 'latin1')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024
}
