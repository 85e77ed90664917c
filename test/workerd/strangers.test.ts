/**
 * Who has not been let in, at a closed deployment on the real thing: no socket of a member's or the
 * edge's, and nothing woken.
 */
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'

const PASSWORD = 'the right one'
const cleanUps: (() => Promise<void>)[] = []
let port = 0
let token = ''
let calls = 0

beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  const started = start(['--port', '0', '--data-dir', dir], {
    direct: true,
    env: { QUORATE_ROOT_PASSWORD: PASSWORD },
  })
  port = Number(new URL(await address(started)).port)
  const owner = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
  expect((await send('POST', '/clusters/default', owner, '')).status).toBe(200)
  const { text } = await send(
    'POST',
    '/v3/auth/authenticate',
    {},
    JSON.stringify({ name: 'root', password: PASSWORD }),
  )
  token = (JSON.parse(text) as { token: string }).token
}, 60_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

/** By a name that is not this machine's, each time from another network. */
function send(
  method: string,
  path: string,
  more: object = {},
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const from = `203.0.${++calls >> 8}.${calls & 255}`
    const headers = {
      host: 'quorate.example',
      'cf-connecting-ip': from,
      'content-length': body.length,
      ...more,
    }
    const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asking.on('upgrade', (answer, socket) => {
      socket.destroy()
      resolve({ status: answer.statusCode ?? 0, text: '' })
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

const upgrade = (path: string, said?: string) =>
  send('GET', path, {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...(said === undefined ? {} : { authorization: said }),
  })

test.each(['/v3/watch', '/v3/lease/keepalive'])(
  '%s opens no socket but for who is let in',
  async (path) => {
    expect((await upgrade(path)).status).toBe(400)
    for (const prefix of ['', '/members/m2', '/members/zz', '/clusters/nope']) {
      for (const said of ['nonsense', 'abcdefghijklmnop.1', 'abcdefghijklmnop.9007199254740991']) {
        expect([prefix, said, (await upgrade(prefix + path, said)).status]).toEqual([
          prefix,
          said,
          401,
        ])
      }
    }
    expect((await upgrade(path, token)).status).toBe(101)
  },
)

test('a token that nobody has wakes no member that sleeps', async () => {
  const owner = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
  const wakes = async (): Promise<number[]> =>
    Promise.all(
      ['m1', 'm2', 'm3'].map(async (name) => {
        const { text } = await send('GET', `/members/${name}/metrics`, owner)
        return [...text.matchAll(/^quorate_wakes_total\{[^}]*\} (\d+)$/gm)].reduce(
          (sum, [, n]) => sum + Number(n),
          0,
        )
      }),
    )
  await new Promise((resolve) => setTimeout(resolve, 6000))
  const before = await wakes()
  expect(Math.max(...before)).toBeGreaterThan(0)
  for (let i = 1; i <= 20; i++) {
    for (const path of ['/v3/kv/put', '/clusters/nope/v3/kv/put', '/members/m3/v3/kv/range']) {
      const said = { authorization: `abcdefghijklmnop.${i * 1000}` }
      expect((await send('POST', path, said, '{"key":"YQ=="}')).status).toBe(401)
    }
  }
  expect(await wakes()).toEqual(before)
}, 30_000)
