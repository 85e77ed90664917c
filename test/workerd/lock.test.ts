import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
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
    readonly leader?: unknown
    readonly kvs?: readonly { readonly key: string }[]
  }
}

interface Running {
  readonly url: string
  readonly output: () => string
}

async function cluster(
  onFinished: (cleanUp: () => Promise<void>) => void = onTestFinished,
): Promise<Running> {
  const started = start(['--port', '0', '--data-dir', temporaryDir(onFinished)], { direct: true })
  return { url: await address(started), output: started.output }
}

async function ask(
  url: string,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Answered> {
  const answer = await fetch(url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
  return { status: answer.status, body: (await answer.json()) as Answered['body'] }
}

async function lease(url: string): Promise<string> {
  return (await ask(url, '/v3/lease/grant', { TTL: '600' })).body.ID
}

async function waiting(url: string, name = 'l'): Promise<number> {
  const { body } = await ask(url, '/v3/kv/range', {
    key: b64(`${name}/`),
    range_end: b64(`${name}0`),
    count_only: true,
  })
  return Number(body.count ?? 0)
}

async function lives(url: string): Promise<{ boots: string[]; awake: number }> {
  const texts = await Promise.all(
    ['m1', 'm2', 'm3'].map(async (m) => (await fetch(`${url}/members/${m}/metrics`)).text()),
  )
  return {
    boots: texts.map((text) => /boot="([0-9a-f]+)"/.exec(text)?.[1] ?? ''),
    awake: texts.filter((text) => /^quorate_awake 1/m.test(text)).length,
  }
}

test('callers who wait for a lock keep no member in memory, and are woken in order all the same', async () => {
  const { url } = await cluster()
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
  for (const [i, boot] of after.boots.entries())
    expect(boot, `m${i + 1} left memory`).not.toBe(before.boots[i])
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

const WAITS = [
  ['lock', '/v3/lock/lock'],
  ['campaign', '/v3/election/campaign'],
] as const

const wants = async (url: string, name: string) => ({
  name: b64(name),
  lease: await lease(url),
  value: b64('v'),
})

async function giveBack(url: string, body: Answered['body']): Promise<void> {
  if (body.leader !== undefined) await ask(url, '/v3/election/resign', { leader: body.leader })
  else await ask(url, '/v3/lock/unlock', { key: body.key })
}

/** A call on a connection of its own, whose caller leaves when it is told to. */
async function leaver(url: string, path: string, body: unknown, version = '1.1'): Promise<Socket> {
  const { hostname, port, host } = new URL(url)
  const json = JSON.stringify(body)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(
    `POST ${path} HTTP/${version}\r\nHost: ${host}\r\nContent-Length: ${json.length}\r\n\r\n${json}`,
  )
  return socket
}

describe.each(WAITS)('%s', (kind, path) => {
  let url = ''
  let output = (): string => ''

  beforeAll(async () => {
    const cleanUps: (() => Promise<void>)[] = []
    ;({ url, output } = await cluster((cleanUp) => cleanUps.push(cleanUp)))
    return async () => {
      for (const cleanUp of cleanUps) await cleanUp()
    }
  })

  test('whoever has left when its turn comes is passed over, however long it waited', async () => {
    await Promise.all(
      [100, 700, 1900, 2100, 3300].map(async (waitedMs) => {
        const name = `${kind}-${waitedMs}`
        const first = await ask(url, path, await wants(url, name))
        const leavers = [
          await leaver(url, path, await wants(url, name)),
          await leaver(url, path, await wants(url, name), '1.0'),
        ]
        expect(await waitFor(async () => (await waiting(url, name)) === 3, 5000)).toBe(true)
        const next = ask(url, path, await wants(url, name), AbortSignal.timeout(waitedMs + 10_000))
        expect(await waitFor(async () => (await waiting(url, name)) === 4, 5000)).toBe(true)
        await pause(waitedMs)
        for (const socket of leavers) socket.destroy()
        await pause(300)
        await giveBack(url, first.body)
        const { status, body } = await next
        expect(status).toBe(200)
        expect(await waiting(url, name), 'nobody else stands there').toBe(1)
        await giveBack(url, body)
        expect(await waiting(url, name)).toBe(0)
      }),
    )
    expect(output()).not.toMatch(/uncaught|mistake/i)
  })

  test('a caller whose connection is reset leaves the queue at once', async () => {
    const first = await ask(url, path, await wants(url, kind))
    const socket = await leaver(url, path, await wants(url, kind))
    expect(await waitFor(async () => (await waiting(url, kind)) === 2, 5000)).toBe(true)
    socket.resetAndDestroy()
    expect(await waitFor(async () => (await waiting(url, kind)) === 1, 2000)).toBe(true)
    await giveBack(url, first.body)
  })

  test.each(['1.0', '1.1'])(
    'a wait that ends in a refusal says so by its status, by HTTP/%s too',
    async (version) => {
      const name = `${kind} ${version}`
      await ask(url, path, await wants(url, name))
      const refused = async (
        body: unknown,
        headers: string,
        meanwhile: () => Promise<unknown>,
      ): Promise<string> => {
        const { hostname, port, host } = new URL(url)
        const json = JSON.stringify(body)
        const socket = connect(Number(port), hostname)
        const head = `POST ${path} HTTP/${version}\r\nHost: ${host}\r\nConnection: close\r\n${headers}`
        socket.write(`${head}Content-Length: ${json.length}\r\n\r\n${json}`)
        let text = ''
        socket.setEncoding('utf8').on('data', (piece: string) => {
          text += piece
        })
        await pause(2500)
        expect(text).toBe('')
        await Promise.all([once(socket, 'close'), meanwhile()])
        return text
      }
      const late = await refused(await wants(url, name), 'Grpc-Timeout: 4S\r\n', async () => {})
      expect(late).toMatch(/^HTTP\/1\.\d 504 [\s\S]*"code":4/)
      if (kind === 'lock') {
        const third = await wants(url, name)
        const expired = await refused(third, '', async () => {
          await ask(url, '/v3/lease/revoke', { ID: third.lease })
          const { body } = await ask(url, '/v3/kv/range', {
            key: b64(`${name}/`),
            range_end: b64(`${name}0`),
          })
          for (const { key } of body.kvs ?? []) await ask(url, '/v3/kv/deleterange', { key })
        })
        expect(expired).toMatch(/^HTTP\/1\.\d 500 [\s\S]*mutex: session is expired/)
      }
      expect(output()).not.toMatch(/uncaught|mistake/i)
    },
  )
})
