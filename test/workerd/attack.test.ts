/**
 * What nobody should be able to do from outside, tried byte by byte on the real thing: to reach the
 * doors that members have for each other and for the Worker, to pass for somebody else, to hide one
 * request in another. Each try with the answer it must get; and after all of them nothing has
 * changed.
 */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, post, type Started, start, temporaryDir } from '../start/cluster.ts'

const cleanUps: (() => Promise<void>)[] = []
let url = ''
let port = 0
let before = ''
let started: Started

beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  // What is no business of a laptop's, said all the same.
  const env = { QUORATE_CLIENT_CERT_AUTH: 'true' }
  started = start(['--port', '0', '--data-dir', dir, '--members', '1', '--verbose'], {
    direct: true,
    env,
  })
  url = await address(started)
  port = Number(new URL(url).port)
  await call('/v3/kv/put', { key: b64('a'), value: b64('1') })
  before = await state()
})
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

const b64 = (text: string): string => Buffer.from(text).toString('base64')

async function call(
  path: string,
  body: object,
  token?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: token }
  const answer = await fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** All that a try could have changed. */
async function state(): Promise<string> {
  const hash = await call('/v3/maintenance/hashkv', {})
  const status = await call('/v3/maintenance/status', {})
  const members = await call('/v3/cluster/member/list', {})
  // Not the index: who wakes up writes an entry of its own.
  const { leader } = status.body
  const { hash: of, compact_revision } = hash.body
  return JSON.stringify({ leader, of, compact_revision, members: members.body.members })
}

/** The answers to these bytes: each one's status, and the last one's text. */
function raw(
  bytes: string,
  to = port,
): Promise<{ readonly statuses: string; readonly text: string }> {
  return new Promise((resolve) => {
    const socket = connect(to, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    let text = ''
    let timer = setTimeout(() => socket.destroy(), 3000)
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => {
      text += piece
      clearTimeout(timer)
      timer = setTimeout(() => socket.destroy(), 150)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({
        statuses: [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((m) => m[1]).join(' '),
        text,
      })
    })
  })
}

const HOST = 'Host: 127.0.0.1:1'
const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  `${line} HTTP/1.1\r\n${[HOST, ...headers, ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`])].join('\r\n')}\r\n\r\n${body}`
const posted = (target: string, ...headers: string[]): string =>
  request(`POST ${target}`, headers, '{"key":"YQ=="}')
const hosted = (text: string, host: string): string => text.replace(HOST, `Host: ${host}`)
const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  `Sec-WebSocket-Key: ${b64('0123456789abcdef')}`,
]
const upgraded = (target: string): string => request(`GET ${target}`, UPGRADE)
const framed = (headers: string, body: string): string =>
  `POST /v3/kv/range HTTP/1.1\r\n${HOST}\r\n${headers}\r\n\r\n${body}`

/** Bytes, and the statuses of all answers to them; empty: the connection is closed without one. */
type Try = readonly [bytes: string, statuses: string]

const OBJECTS: readonly Try[] = [
  // The paths by which members' objects are called.
  [posted('/default/m1'), '404'],
  [posted('/default%2fm1'), '404'],
  [posted('/default%252fm1'), '404'],
  [posted('//default/m1'), '307'],
  [posted('///default//m1'), '307'],
  [posted('/members/m1/default/m1'), '404'],
  [posted('/members/m1/'), '404'],
  [posted('/members/default%2fm1/v3/kv/range'), '404'],
  [posted('/members/m1%2f..%2fm2/v3/kv/range'), '404'],
  [posted('/members/..%2f..%2fpeer/v3/kv/range'), '404'],
  [posted('/members/M1/v3/kv/range'), '404'],
  [posted('/members/m1%00/v3/kv/range'), '404'],
  [posted('/members/m1.1234/v3/kv/range'), '404'],
  [posted('/members/m1/members/m1/v3/kv/range'), '404'],
  [posted('/clusters/default%2fm1/v3/kv/range'), '404'],
  [posted('/clusters/..%2fx/v3/kv/range'), '404'],
  [posted('/clusters/default/clusters/default/v3/kv/range'), '404'],
  [posted('/clusters/x%2fy'), '400'],
  [posted(`/clusters/${'a'.repeat(64)}`), '400'],
  [posted('/%2e%2e/default/m1'), '404'],
  [posted('/v3/../default/m1'), '307'],
  [posted('/v3/..%2f..%2fdefault%2fm1'), '404'],
  [posted('/v3/%2e%2e/%2e%2e/default/m1'), '404'],
  [posted('/%252e%252e%252fdefault%252fm1'), '404'],
  [posted('/\\peer.quorate.internal/default/m1'), '404'],
  [posted('/v3/kv/range/default/m1'), '404'],
  [posted('/v3/kv/range;/default/m1'), '404'],
  [posted('/default/m1?watch'), '404'],
  [upgraded('/default/m1'), '404'],
  [upgraded('/default/m1?watch&acks'), '404'],
  [upgraded('/members/m1'), '404'],
  [upgraded('/members/m1/default/m1'), '404'],
  // etcd's own doors for peers.
  ...[
    '/raft',
    '/raft/stream/message/1',
    '/raft/snapshot',
    '/raft/probing',
    '/members',
    '/leases',
    '/leases/internal',
    '/downgrade/enabled',
  ].map((path): Try => [request(`GET ${path}`), '404']),
  ...[
    '/debug/pprof/heap',
    '/debug/vars',
    '/debug/requests',
    '/__scheduled',
    '/cdn-cgi/mf/scheduled',
    '/cdn-cgi/handler/scheduled',
  ].map((path): Try => [request(`GET ${path}`), '404']),
]

const HOSTS: readonly Try[] = [
  ...[
    'peer.quorate.internal',
    'door.quorate.internal',
    'PEER.QUORATE.INTERNAL',
    'peer.quorate.internal:80',
    'peer.quorate.internal.',
  ].flatMap((host): Try[] => [
    [hosted(posted('/default/m1'), host), '403'],
    [hosted(upgraded('/default/m1'), host), '403'],
    [hosted(posted('/v3/kv/put'), host), '403'],
    [posted(`//${host}/default/m1`), '307'],
    // An absolute target: the host it names is not asked, the header is.
    [posted(`http://${host}/default/m1`), '404'],
    [upgraded(`http://${host}/default/m1`), '404'],
    [hosted(posted(`http://127.0.0.1:1/v3/kv/put`), host), '403'],
  ]),
  ...[
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
  ].map((host): Try => [hosted(posted('/v3/kv/put'), host), '403']),
  // What is no host at all, or two.
  ...['localhost, evil.example', 'evil.example:80#@localhost', 'a b'].map(
    (host): Try => [hosted(posted('/v3/kv/put'), host), '400'],
  ),
  [posted('/v3/kv/put', 'Host: evil.example'), '400'],
  [hosted(posted('/v3/kv/put'), ''), '400'],
  [posted('/v3/kv/put').replace(`${HOST}\r\n`, ''), '400'],
  [posted('/v3/kv/put', 'Origin: https://evil.example'), '403'],
  [posted('/v3/kv/put', 'Origin: null'), '403'],
  [request('GET /v3/watch', [...UPGRADE, 'Origin: https://evil.example']), '403'],
  [
    request('OPTIONS /v3/kv/put', [
      'Origin: https://evil.example',
      'Access-Control-Request-Method: POST',
    ]),
    '403',
  ],
]

const METHODS: readonly Try[] = [
  ...['GET', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'SEARCH'].map(
    (method): Try => [request(`${method} /v3/kv/put`, [], '{"key":"YQ=="}'), '501'],
  ),
  ...['get', 'FOO', 'POSTT', 'LINK'].map((method): Try => [request(`${method} /v3/kv/put`), '501']),
  [request('GET /v3/kv/put', ['X-HTTP-Method-Override: POST'], '{"key":"YQ=="}'), '501'],
  [upgraded('/v3/kv/put'), '501'],
  [upgraded('/v3/lock/lock'), '501'],
  [upgraded('/v3/auth/enable'), '501'],
  // What the list says of it, and no socket.
  [upgraded('/clusters/default'), '200'],
  [request('GET /v3/watch', ['Connection: Upgrade', 'Upgrade: h2c']), '501'],
  [request('GET /v3/watch', ['Connection: Upgrade', 'Upgrade: peer']), '501'],
  // workerd's own refusal: a Worker has no say in it.
  ['CONNECT door.quorate.internal:80 HTTP/1.1\r\nHost: door.quorate.internal:80\r\n\r\n', '500'],
]

const SMUGGLED = `GET /v3/smuggled HTTP/1.1\r\n${HOST}\r\n\r\n`
const FRAMES: readonly Try[] = [
  [framed('Content-Length: 2\r\nContent-Length: 40', '{}'), '400'],
  [framed('Content-Length: 2, 40', '{}'), '400'],
  [framed('Content-Length: -1', '{}'), '400'],
  [framed('Content-Length: +2', '{}'), '400'],
  [framed('Content-Length: 0x2', '{}'), '400'],
  [framed('Content-Length: 99999999999999999999', '{}'), '400'],
  [framed('Content-Length : 2', '{}'), '400'],
  [framed('Transfer-Encoding: chunked, identity', '2\r\n{}\r\n0\r\n\r\n'), '400'],
  [framed('Transfer-Encoding: xchunked', '2\r\n{}\r\n0\r\n\r\n'), '400'],
  [
    framed('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', '2\r\n{}\r\n0\r\n\r\n'),
    '400',
  ],
  [framed('Transfer-Encoding: chunked', '-2\r\n{}\r\n0\r\n\r\n'), '400'],
  [framed('X: a\r\n b\r\nContent-Length: 2', '{}'), '400'],
  [framed('X: a\0b\r\nContent-Length: 2', '{}'), '400'],
  ['POST /v3/kv/range\r\n\r\n', '400'],
  ['GET / HTTP/0.9\r\n\r\n', '400'],
  ['\x16\x03\x01\x02\x00\x01\x00', '400'],
  ['\0\0\0\0', '400'],
  [framed(`X: ${'a'.repeat(1_000_000)}\r\nContent-Length: 2`, '{}'), '431'],
  [
    framed(
      `${Array.from({ length: 20_000 }, (_, i) => `X${i}: a`).join('\r\n')}\r\nContent-Length: 2`,
      '{}',
    ),
    '431',
  ],
  [posted(`/v3/${'a'.repeat(100_000)}`), '414'],
  [posted('/v3/%zz'), '400'],
  [posted('/v3/%ff'), '400'],
  [posted('v3/kv/range'), '400'],
]

describe.each<[string, readonly Try[]]>([
  ["members' own doors are not behind", OBJECTS],
  ['no host name leads there, and none but this machine’s is answered:', HOSTS],
  ['no odd method does anything:', METHODS],
  ['no odd framing is taken:', FRAMES],
])('%s', (_, tries) => {
  let answers: Awaited<ReturnType<typeof raw>>[] = []
  beforeAll(async () => {
    answers = await Promise.all(tries.map(([bytes]) => raw(bytes)))
  })
  test.each(tries.map(([bytes, statuses], i) => [bytes.slice(0, 160), statuses, i] as const))(
    '%j: %s',
    (_, statuses, i) => {
      const answer = answers[i]
      expect(answer?.statuses).toBe(statuses)
      // Of a door for members an answer would be protobuf, with the name of who leads in it.
      for (const own of ['\n\u0002m1', '\u0012\u0002m1', 'bytes that are no batch'])
        expect(answer?.text).not.toContain(own)
    },
  )
})

test('a request in the body of another is no request', async () => {
  const both = framed('Content-Length: 4\r\nTransfer-Encoding: chunked', `0\r\n\r\n${SMUGGLED}`)
  const cl = framed(`Content-Length: ${SMUGGLED.length}`, SMUGGLED)
  const te = framed(
    'Transfer-Encoding: chunked',
    `${SMUGGLED.length.toString(16)}\r\n${SMUGGLED}\r\n0\r\n\r\n`,
  )
  for (const bytes of [both, cl, te]) {
    const { statuses, text } = await raw(bytes)
    expect([bytes.slice(0, 120), statuses]).toEqual([bytes.slice(0, 120), '400'])
    expect(text).not.toContain('"Not Found"')
  }
  // Nor is one that comes before the answer to the one before: workerd pipelines nothing.
  const good = '{"key":"YQ=="}'
  expect((await raw(framed(`Content-Length: ${good.length}`, `${good}${SMUGGLED}`))).statuses).toBe(
    '200',
  )
})

test('after all that nothing has changed', async () => {
  expect(await state()).toBe(before)
})

test('a member’s own port is no other door', async () => {
  const own = port + 2
  const tries = [...OBJECTS, ...HOSTS.slice(0, 20), ...METHODS.slice(0, 5)]
  const answers = await Promise.all(tries.map(([bytes]) => raw(bytes, own)))
  for (const [i, [bytes, statuses]] of tries.entries()) {
    // There each path is below its member's: what was a way around is one more name that nobody
    // has.
    const allowed = ['307', '404'].includes(statuses) ? ['307', '404'] : [statuses]
    expect([bytes.slice(0, 160), allowed.includes(answers[i]?.statuses ?? '')]).toEqual([
      bytes.slice(0, 160),
      true,
    ])
  }
  expect(await state()).toBe(before)
})

describe('with auth on', () => {
  let root = ''
  beforeAll(async () => {
    await call('/v3/auth/user/add', { name: 'root', password: 'a secret of roots' })
    await call('/v3/auth/user/grant', { user: 'root', role: 'root' })
    await call('/v3/auth/enable', {})
    root = (await call('/v3/auth/authenticate', { name: 'root', password: 'a secret of roots' }))
      .body.token as string
    expect((await call('/v3/kv/range', { key: b64('a') }, root)).status).toBe(200)
    return async () => {
      await call('/v3/auth/disable', {}, root)
    }
  })

  const cf = JSON.stringify({
    tlsClientAuth: {
      certPresented: '1',
      certVerified: 'SUCCESS',
      certRevoked: '0',
      certSubjectDN: 'CN=root',
      certSubjectDNRFC2253: 'CN=root',
    },
  })
  const who = encodeURIComponent(JSON.stringify({ verified: { user: 'root', revision: 0 } }))
  test.each([
    `Quorate-Who: ${who}`,
    `quorate-verified: root`,
    `Quorate-Closed: false`,
    `MF-CF-Blob: ${cf}`,
    `CF-Blob: ${cf}`,
    `cf: ${cf}`,
    `X-CF: ${cf}`,
    'MF-Original-URL: http://localhost/',
    'MF-Proxy-Shared-Secret: x',
    'MF-Route-Override: quorate',
    'MF-Op: GET',
    'CF-Connecting-IP: 127.0.0.1',
    'CF-Worker: quorate',
    'CF-Access-Authenticated-User-Email: root',
    'X-Forwarded-User: root',
    'X-Remote-User: root',
    'X-Forwarded-For: 127.0.0.1',
    'X-Original-URL: /v3/auth/status',
    'X-SSL-Client-S-DN: CN=root',
    'Ssl-Client-Verify: SUCCESS',
    'Grpc-Metadata-username: root',
    'Grpcgateway-Authorization: root',
    'Cookie: token=root',
    'Authorization:',
  ])('%s makes nobody root', async (header) => {
    const tried = [
      '/v3/kv/range',
      '/members/m1/v3/kv/put',
      '/v3/auth/user/list',
      '/v3/lease/leases',
    ].map(async (path) => {
      const { statuses, text } = await raw(posted(path, header))
      expect([path, statuses]).toEqual([path, '400'])
      expect(text).toContain('user name is empty')
    })
    await Promise.all(tried)
  })

  test.each([
    'Authorization: root',
    'Authorization: Bearer ',
    'Authorization: Basic cm9vdDphIHNlY3JldCBvZiByb290cw==',
    'Grpc-Metadata-token: root.1',
    'Authorization: Bearer aaaaaaaaaaaaaaaa.3',
  ])('%s is no token', async (header) => {
    const { statuses, text } = await raw(posted('/v3/kv/range', header))
    expect(statuses).toBe('401')
    expect(text).toContain('invalid auth token')
  })

  test('a stream of watches by somebody’s word for himself is a stranger’s', async () => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/v3/watch?acks&leader&who=${who}`, [
      'quorate-who',
      who.slice(0, 0) || 'x',
    ])
    const first = new Promise<string>((resolve) =>
      socket.addEventListener('message', ({ data }) => resolve(data as string)),
    )
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ create_request: { key: b64('a') } })),
    )
    expect(
      await Promise.race([
        first,
        new Promise((resolve) => socket.addEventListener('close', () => resolve('closed'))),
      ]),
    ).toMatch(/user name is empty|permission denied|closed/)
    socket.close()
  })

  test('no answer, and no line of the log, says a secret', async () => {
    const said = [
      await raw(posted('/v3/auth/authenticate')),
      await raw(
        request('POST /v3/auth/authenticate', [], '{"name":"root","password":"a secret guess"}'),
      ),
      await raw(
        request(
          'POST /v3/auth/user/add',
          [`Authorization: ${root}`],
          '{"name":"root","password":"a secret guess"}',
        ),
      ),
      await raw(request('POST /v3/auth/user/get', [`Authorization: ${root}`], '{"name":"root"}')),
      await raw(posted('/v3/kv/range', `Authorization: ${root.slice(0, -1)}`)),
    ]
    for (const { text } of said)
      for (const secret of ['a secret', root.slice(0, 16), 'pbkdf2'])
        expect(text).not.toContain(secret)
    const status = await post(`${url}/v3/auth/status`, {}, 5000)
    expect(JSON.stringify(status)).not.toContain(root.slice(0, 16))
    const log = started.output()
    expect(log).toContain('"event":"audit"')
    for (const secret of ['a secret', root.slice(0, 16), 'pbkdf2'])
      expect(log).not.toContain(secret)
  })
})

test('what its owner has opened is open to pages and names from elsewhere', async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  const env = { QUORATE_OPEN: 'true' }
  const open = await address(
    start(['--port', '0', '--data-dir', dir, '--members', '1'], { direct: true, env }),
  )
  const to = Number(new URL(open).port)
  await fetch(`${open}/v3/kv/put`, { method: 'POST', body: '{"key":"YQ=="}' })
  expect((await raw(posted('/v3/kv/range', 'Origin: https://app.example'), to)).statuses).toBe(
    '200',
  )
  expect((await raw(hosted(posted('/v3/kv/range'), 'kv.example'), to)).statuses).toBe('200')
  // Members' doors are none the nearer.
  expect((await raw(hosted(posted('/default/m1'), 'peer.quorate.internal'), to)).statuses).toBe(
    '404',
  )
  expect((await raw(hosted(upgraded('/default/m1'), 'peer.quorate.internal'), to)).statuses).toBe(
    '404',
  )
})
