import { describe, expect, it } from 'vitest'
import { isLoopback } from '../../src/worker/gate.ts'
import { edge } from './fake.ts'

const OPEN = [
  'localhost',
  'LOCALHOST',
  'localhost:2379',
  'localhost.',
  'a.localhost',
  'a.b.localhost:80',
  '127.0.0.1',
  '127.0.0.1:2379',
  '127.255.255.254',
  '127.1',
  '[::1]',
  '[::1]:2379',
  '0x7f.0.0.1',
]
const CLOSED = [
  'quorate.example.workers.dev',
  'example.com',
  'localhost.example.com',
  'localhost.com',
  'notlocalhost',
  'xlocalhost:2379',
  '127.0.0.1.example.com',
  '127.0.0.1.nip.io',
  '128.0.0.1',
  '10.0.0.1',
  '0.0.0.0',
  '192.168.1.1:2379',
  '[::]',
  '[::2]',
  '[::ffff:127.0.0.1]',
  '[fe80::1]',
  '127.0.0.256',
  '1270.0.0.1',
  '',
  ':2379',
  'localhost@example.com',
  'exam ple.com',
]

it.each(OPEN)('%s is this machine', (authority) => expect(isLoopback(authority)).toBe(true))
it.each(CLOSED)('%s is not', (authority) => expect(isLoopback(authority)).toBe(false))

describe('a deployment nobody opened', () => {
  const tries: [string, string, Record<string, string>][] = [
    ['POST', '/v3/kv/range', {}],
    ['POST', '/v3/kv/put', { host: 'localhost' }],
    ['POST', '/v3/kv/put', { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' }],
    ['POST', '/v3/kv/put', { 'cf-connecting-ip': '127.0.0.1', 'x-real-ip': '127.0.0.1', origin: 'http://localhost' }],
    ['POST', '/v3/kv/put', { authorization: 'Bearer true', 'quorate-open': 'true' }],
    ['POST', '/v3/kv/put?QUORATE_OPEN=true', {}],
    ['POST', '//v3/kv/put', {}],
    ['POST', '/clusters/default', {}],
    ['POST', '/clusters/default/v3/kv/put', {}],
    ['POST', '/members/m1/v3/maintenance/status', {}],
    ['GET', '/v3/watch', { upgrade: 'websocket', connection: 'Upgrade' }],
    ['GET', '/version', {}],
    ['GET', '/health', {}],
    ['GET', '/readyz', {}],
    ['GET', '/metrics', {}],
    ['OPTIONS', '/v3/kv/put', {}],
    ['HEAD', '/version', {}],
    ['GET', '/', {}],
  ]
  it.each(tries)('%s %s %j', async (method, path, headers) => {
    for (const env of [{}, { QUORATE_OPEN: '' }, { QUORATE_OPEN: 'false' }, { QUORATE_OPEN: 'TRUE' }, { QUORATE_OPEN: '1' }]) {
      const { fetch, asked } = edge()
      const response = await fetch(`https://quorate.example.workers.dev${path}`, { method, headers }, env)
      expect(response.status).toBe(403)
      if (method !== 'HEAD')
        expect(await response.json()).toMatchObject({ code: 7, message: expect.stringContaining('QUORATE_OPEN') })
      expect(asked).toEqual([])
    }
  })

  it('is open once its owner says so', async () => {
    const { fetch } = edge()
    expect((await fetch('https://quorate.example.workers.dev/version', {}, { QUORATE_OPEN: 'true' })).status).toBe(200)
  })
})

describe('a cluster on the machine of who looks at a page', () => {
  const LOCAL = 'http://localhost:2379'
  const ask = async (headers: Record<string, string>, { url = LOCAL, method = 'POST', path = '/v3/kv/put', env = {} } = {}) => {
    const { fetch, asked } = edge()
    const body = method === 'POST' ? '{"key":"YQ=="}' : undefined
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) }, env)
    return { status: answer.status, asked: asked.length, answer }
  }
  const foreign = [
    'https://evil.example',
    'http://evil.example:2379',
    'http://localhost.evil.example',
    'http://127.0.0.1.nip.io',
    'http://localhost@evil.example',
    'null',
    '',
    'file://',
    'chrome-extension://abcdefgh',
    'ftp://localhost',
    'http://192.168.1.7:2379',
    'http://[::ffff:127.0.0.1]',
  ]
  const tries: [string, string, Record<string, string>][] = [
    ['POST', '/v3/kv/put', { 'content-type': 'text/plain' }],
    ['POST', '/clusters/default', {}],
    ['OPTIONS', '/v3/kv/put', { 'access-control-request-method': 'POST' }],
    ['GET', '/metrics', {}],
    ['GET', '/v3/watch', { upgrade: 'websocket' }],
  ]
  it.each(foreign)('refuses what a page of %j sends', async (origin) => {
    for (const [method, path, more] of tries) {
      const { status, asked, answer } = await ask({ origin, ...more }, { method, path })
      expect([path, status, asked]).toEqual([path, 403, 0])
      expect(await answer.json()).toMatchObject({ code: 7, message: expect.stringContaining('QUORATE_OPEN') })
    }
  })

  it.each([
    'http://localhost:5173',
    'https://localhost',
    'http://127.0.0.1:8080',
    'http://app.localhost:3000',
    'http://[::1]:3000',
  ])('takes what a page of %s sends', async (origin) => {
    for (const [method, path, more] of tries.slice(0, 4))
      expect([path, (await ask({ origin, ...more }, { method, path })).status]).not.toEqual([path, 403])
  })

  it('refuses a page that has made its own name lead here', async () => {
    for (const url of ['http://evil.example:2379', 'http://rebind.it', 'http://127.0.0.1.nip.io:2379', 'http://0.0.0.0:2379']) {
      for (const origin of [url, 'http://localhost', undefined]) {
        const { status, asked } = await ask(origin === undefined ? {} : { origin }, { url })
        expect([url, origin, status, asked]).toEqual([url, origin, 403, 0])
      }
    }
  })

  it('takes what no page sends, and any page where it is told to', async () => {
    expect((await ask({})).status).toBe(200)
    expect((await ask({ origin: 'https://app.example' }, { env: { QUORATE_OPEN: 'true' } })).status).toBe(200)
    expect((await ask({}, { url: 'http://my.machine:2379', env: { QUORATE_OPEN: 'true' } })).status).toBe(200)
  })
})

it('a deployment that is open takes pages of all origins, as etcd does', async () => {
  const { fetch } = edge()
  const headers = { origin: 'https://app.example' }
  const answer = await fetch('https://quorate.example/version', { headers }, { QUORATE_OPEN: 'true' })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  // What is sent unasked, cookies and passwords, no page may use: there is no access-control-allow-credentials.
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
})
