import { describe, expect, it } from 'vitest'
import { isLoopback } from '../../src/worker/http/loopback.ts'
import { refusalOf } from '../../src/worker/identity/gate.ts'
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
  '1270.0.0.1',
]
/** What a Host header may hold that is none. */
const NONE = [
  '',
  ':2379',
  'localhost@example.com',
  'exam ple.com',
  'localhost, evil.example',
  'localhost/x',
  'localhost?x',
  'localhost#x',
  'a%00b',
  '127.0.0.256',
  'localhost:99999',
  `${'a'.repeat(300)}.localhost`,
]

it.each(OPEN)('%s is this machine', (authority) => expect(isLoopback(authority)).toBe(true))
it.each([...CLOSED, ...NONE])('%s is not', (authority) => expect(isLoopback(authority)).toBe(false))
it.each(NONE)('a request for %j, which is no host, is refused as such, wherever', (authority) => {
  for (const env of [{}, { QUORATE_OPEN: 'true' }, { QUORATE_ROOT_PASSWORD: 'of the owner' }]) {
    const request = new Request('http://localhost/')
    expect(
      refusalOf({ method: 'GET', headers: request.headers, request }, authority, env),
    ).toMatchObject({
      code: 3,
      message: 'quorate: the Host header names no host',
    })
  }
})

describe('a deployment nobody opened', () => {
  const tries: [string, string, Record<string, string>][] = [
    ['POST', '/v3/kv/range', {}],
    ['POST', '/v3/kv/put', { host: 'localhost' }],
    ['POST', '/v3/kv/put', { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' }],
    [
      'POST',
      '/v3/kv/put',
      { 'cf-connecting-ip': '127.0.0.1', 'x-real-ip': '127.0.0.1', origin: 'http://localhost' },
    ],
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
    for (const env of [
      {},
      { QUORATE_OPEN: '' },
      { QUORATE_OPEN: 'false' },
      { QUORATE_OPEN: 'TRUE' },
      { QUORATE_OPEN: '1' },
    ]) {
      const { fetch, asked } = edge()
      const response = await fetch(
        `https://quorate.example.workers.dev${path}`,
        { method, headers },
        env,
      )
      expect(response.status).toBe(403)
      if (method !== 'HEAD')
        expect(await response.json()).toMatchObject({
          code: 7,
          message: expect.stringContaining('QUORATE_OPEN'),
        })
      expect(asked).toEqual([])
    }
  })

  it('is open once its owner says so', async () => {
    const { fetch } = edge()
    expect(
      (await fetch('https://quorate.example.workers.dev/version', {}, { QUORATE_OPEN: 'true' }))
        .status,
    ).toBe(200)
  })
})

describe('a cluster on the machine of who looks at a page', () => {
  const LOCAL = 'http://localhost:2379'
  const ask = async (
    headers: Record<string, string>,
    { url = LOCAL, method = 'POST', path = '/v3/kv/put', env = {} } = {},
  ) => {
    const { fetch, asked } = edge()
    const body = method === 'POST' ? '{"key":"YQ=="}' : undefined
    const answer = await fetch(
      `${url}${path}`,
      { method, headers, ...(body === undefined ? {} : { body }) },
      env,
    )
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
      expect(await answer.json()).toMatchObject({
        code: 7,
        message: expect.stringContaining('QUORATE_OPEN'),
      })
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
      expect([path, (await ask({ origin, ...more }, { method, path })).status]).not.toEqual([
        path,
        403,
      ])
  })

  it('refuses a page that has made its own name lead here', async () => {
    for (const url of [
      'http://evil.example:2379',
      'http://rebind.it',
      'http://127.0.0.1.nip.io:2379',
      'http://0.0.0.0:2379',
    ]) {
      for (const origin of [url, 'http://localhost', undefined]) {
        const { status, asked } = await ask(origin === undefined ? {} : { origin }, { url })
        expect([url, origin, status, asked]).toEqual([url, origin, 403, 0])
      }
    }
  })

  it.each<[string, Record<string, string>]>([
    ['a name of his own as Host', { host: 'evil.example:2379' }],
    ['a Host that is none', { host: 'a b' }],
    ['an address that a proxy saw', { 'x-forwarded-for': '203.0.113.5' }],
    ['one behind another', { 'x-forwarded-for': '127.0.0.1, 203.0.113.5' }],
    ['one in IPv6', { 'x-forwarded-for': '2001:db8::1' }],
    ['one that passes for ours', { 'x-forwarded-for': '127.0.0.1.evil.example' }],
    ['none, of which a proxy says so', { 'x-forwarded-for': 'unknown' }],
    ['another header of proxies', { 'x-real-ip': '203.0.113.5' }],
    ['one that a proxy wrote down anew', { forwarded: 'for=203.0.113.5;proto=https' }],
    ['one of two', { forwarded: 'for=127.0.0.1, for="[2001:db8::1]:4711"' }],
    ['one that is hidden', { forwarded: 'for=_hidden' }],
    ['a header that can’t be read', { forwarded: '203.0.113.5' }],
    ['Cloudflare’s word', { 'cf-connecting-ip': '203.0.113.5' }],
    ['Cloudflare’s other word', { 'true-client-ip': '203.0.113.5' }],
    ['the host that he asked a proxy for', { 'x-forwarded-host': 'app.example' }],
  ])('refuses what is passed on for who is elsewhere: %s', async (_, headers) => {
    for (const [method, path] of tries) {
      const { status, asked, answer } = await ask(headers, { method, path })
      expect([path, status, asked]).toEqual([path, 403, 0])
      expect(await answer.json()).toMatchObject({
        code: 7,
        message: expect.stringContaining('QUORATE_ROOT_PASSWORD'),
      })
    }
    expect((await ask(headers, { env: { QUORATE_OPEN: 'true' } })).status).toBe(200)
  })

  it.each<Record<string, string>>([
    { host: '127.0.0.1:2379' },
    { 'cf-connecting-ip': '127.0.0.1' },
    { 'cf-connecting-ip': '::1' },
    { 'x-forwarded-for': '127.0.0.1, ::1, ::ffff:127.0.0.1', 'x-real-ip': '127.0.0.1:4711' },
    { 'x-forwarded-host': 'app.localhost:5173', 'x-forwarded-proto': 'https' },
    { forwarded: 'for=127.0.0.1;host=localhost:5173;proto=http, for="[::1]:4711"' },
  ])('takes what a proxy on this machine passes on for this machine: %j', async (headers) => {
    expect((await ask(headers)).status).toBe(200)
  })

  it('refuses what a page elsewhere has it get, without an origin', async () => {
    for (const path of ['/metrics', '/snapshot', '/version', '/clusters', '/health']) {
      for (const site of ['cross-site', 'whatever']) {
        const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' }
        for (const env of [{}, { QUORATE_ROOT_PASSWORD: 'of the owner' }]) {
          expect([path, (await ask(headers, { method: 'GET', path, env })).status]).toEqual([
            path,
            403,
          ])
        }
      }
      for (const site of ['same-origin', 'same-site', 'none']) {
        const { status } = await ask(
          { 'sec-fetch-site': site, 'accept-language': 'en' },
          { method: 'GET', path },
        )
        expect([path, site, status]).not.toEqual([path, site, 403])
      }
    }
  })

  it('refuses a browser to which wrangler dev has shown another name', async () => {
    const browser = { 'cf-connecting-ip': '127.0.0.1', 'accept-language': 'en' }
    expect((await ask(browser, { method: 'GET', path: '/snapshot' })).status).toBe(403)
    // It says so to a name that it takes for its own machine; and what is no browser says neither.
    for (const fits of [
      { ...browser, 'sec-fetch-site': 'none' },
      { ...browser, 'sec-fetch-mode': 'cors' },
      { 'cf-connecting-ip': '127.0.0.1' },
    ]) {
      expect((await ask(fits, { method: 'GET', path: '/version' })).status).toBe(200)
    }
  })

  describe('behind wrangler dev, which shows any name that a page has it show', () => {
    const GZIP = 'gzip, deflate'
    /** As it comes from there: what a browser, or a tool, says of itself, and what it takes. */
    const get = async (
      url: string,
      agent: string,
      encodings: string,
      more: Record<string, string> = {},
      env = {},
    ) => {
      const { app, asked } = edge()
      const headers = {
        'cf-connecting-ip': '127.0.0.1',
        ...(agent === '' ? {} : { 'user-agent': agent }),
        ...more,
      }
      const cf = { clientAcceptEncoding: encodings }
      const answer = await app.fetch(
        Object.assign(new Request(url, { headers }), { cf }) as Request,
        env,
      )
      return {
        status: answer.status,
        location: answer.headers.get('location'),
        text: await answer.text(),
        asked: asked.length,
      }
    }

    it.each<[string, string, Record<string, string>]>([
      ['Mozilla/5.0', GZIP, {}],
      ['Mozilla/5.0', GZIP, { 'sec-fetch-mode': 'cors' }],
      ['Mozilla/5.0', 'identity', { range: 'bytes=0-' }],
      ['curl/8.5.0', GZIP, { 'accept-language': 'en' }],
      ['curl/8.5.0', '', { 'mf-cf-blob': '{"clientAcceptEncoding":""}' }],
    ])('refuses a page as %s that takes %s and says %j', async (agent, encodings, more) => {
      for (const path of ['/snapshot', '/metrics', '/clusters', '/version']) {
        expect(await get(LOCAL + path, agent, encodings, more)).toMatchObject({
          status: 403,
          asked: 0,
        })
      }
    })

    it.each<[string, string, Record<string, string>]>([
      ['curl/8.5.0', '', {}],
      ['curl/8.5.0', 'deflate, gzip, br, zstd', {}],
      ['Go-http-client/1.1', 'gzip', {}],
      ['Python-urllib/3.12', 'identity', {}],
      [
        'Mozilla/5.0',
        'gzip, deflate, br, zstd',
        { 'sec-fetch-site': 'none', 'accept-language': 'en' },
      ],
    ])('lets %s in, which takes %j', async (agent, encodings, more) => {
      expect(await get(`${LOCAL}/version`, agent, encodings, more)).toMatchObject({
        status: 200,
        location: null,
      })
    })

    it.each<[string, string, Record<string, string>]>([
      ['python-requests/2.32.3', GZIP, {}],
      ['node', GZIP, { 'accept-language': '*', 'sec-fetch-mode': 'cors' }],
      ['axios/1.7.2', 'gzip, compress, deflate, br', {}],
      ['', GZIP, {}],
      ['', 'identity', { range: 'bytes=0-' }],
    ])(
      'sends %j, which takes %s as a browser does, to the name that it calls, and knows who was there',
      async (agent, encodings, more) => {
        const url = `${LOCAL}/health?serializable=true`
        const { status, location, text, asked } = await get(url, agent, encodings, more)
        expect([status, text, asked]).toEqual([307, '', 0])
        expect(location).toMatch(
          /^http:\/\/localhost:2379\/health\?serializable=true&quorate-here=[0-9a-f]{32}$/,
        )
        expect(await get(String(location), agent, encodings, more)).toMatchObject({
          status: 200,
          location: null,
        })
        // Another word is none, and tells nothing of the right one's place.
        const guess = String(location).replace(/[0-9a-f]{32}$/, '0'.repeat(32))
        expect(await get(guess, agent, encodings, more)).toEqual({
          status: 307,
          location,
          text: '',
          asked: 0,
        })
        // A page that is led there shows where it comes from.
        const led = await get(String(location), agent, encodings, {
          ...more,
          origin: 'http://page.example:2379',
        })
        expect(led).toMatchObject({ status: 403, asked: 0 })
      },
    )

    it('sends nobody anywhere who needs a token, or where everybody may', async () => {
      for (const env of [{ QUORATE_OPEN: 'true' }, { QUORATE_ROOT_PASSWORD: 'of the owner' }]) {
        expect(await get(`${LOCAL}/version`, 'node', GZIP, {}, env)).toMatchObject({
          status: 200,
          location: null,
        })
      }
    })

    it('asks none of it where there is no wrangler dev', async () => {
      const { fetch } = edge()
      const headers = { 'user-agent': 'Mozilla/5.0', 'accept-encoding': GZIP, range: 'bytes=0-' }
      for (const more of [{}, { 'cf-connecting-ip': '127.0.0.1' }]) {
        expect((await fetch(`${LOCAL}/version`, { headers: { ...headers, ...more } })).status).toBe(
          200,
        )
      }
    })
  })

  it('takes what no page sends, and any page where it is told to', async () => {
    expect((await ask({})).status).toBe(200)
    expect(
      (await ask({ origin: 'https://app.example' }, { env: { QUORATE_OPEN: 'true' } })).status,
    ).toBe(200)
    expect(
      (await ask({}, { url: 'http://my.machine:2379', env: { QUORATE_OPEN: 'true' } })).status,
    ).toBe(200)
  })
})

it('a deployment that is open takes pages of all origins, as etcd does', async () => {
  const { fetch } = edge()
  const headers = { origin: 'https://app.example' }
  const answer = await fetch(
    'https://quorate.example/version',
    { headers },
    { QUORATE_OPEN: 'true' },
  )
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  // What is sent unasked, cookies and passwords, no page may use: there is no
  // access-control-allow-credentials.
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
})
