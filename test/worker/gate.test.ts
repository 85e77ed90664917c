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
