/**
 * What strangers try at a closed deployment, by a name that is not this machine's: to fill its
 * memory and its log, to lock others out, to learn names.
 */
import { type IncomingHttpHeaders, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, type Started, start, temporaryDir } from '../start/cluster.ts'

const PASSWORD = 'the right one'
const cleanUps: (() => Promise<void>)[] = []
let started: Started
let port = 0
let calls = 0

beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  const env = { QUORATE_ROOT_PASSWORD: PASSWORD }
  started = start(['--port', '0', '--data-dir', dir, '--verbose'], { direct: true, env })
  port = Number(new URL(await address(started)).port)
  const owner = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
  expect((await send('/clusters/default', '', owner)).status).toBe(200)
}, 60_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

interface Said {
  readonly status: number
  readonly text: string
  readonly headers: IncomingHttpHeaders
}

/** Each time from another network, if `more` does not say which. */
function send(path: string, body = '', more: object = {}, method = 'POST'): Promise<Said> {
  return new Promise((resolve, reject) => {
    const from = `203.0.${++calls >> 8}.${calls & 255}`
    const headers = {
      host: 'quorate.example',
      'cf-connecting-ip': from,
      'content-length': Buffer.byteLength(body),
      ...more,
    }
    const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text += piece))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

const login = (name: string, password: string) => JSON.stringify({ name, password })
const BAD = { authorization: 'abcdefghijklmnop.3' }
const LONG = 'n'.repeat(1_000_000)
const INVALID = 'invalid auth token'
const FAILED = 'authentication failed, invalid user ID or password'

/** Path, body, headers; status; a part of what is said. */
const TRIES: readonly (readonly [
  what: string,
  path: string,
  body: string,
  more: object,
  status: number,
  said: string,
])[] = [
  ['a name of 1 MB logs in', '/v3/auth/authenticate', login(LONG, 'x'), {}, 400, FAILED],
  [
    'a name of 1 MB at one member',
    '/members/m1/v3/auth/authenticate',
    login(LONG, 'x'),
    {},
    400,
    FAILED,
  ],
  ['a password of 1 MB', '/v3/auth/authenticate', login('root', LONG), {}, 400, FAILED],
  ['no name', '/v3/auth/authenticate', login('', 'x'), {}, 400, FAILED],
  [
    'a name of 6 kB as Basic',
    '/clusters/made',
    '',
    { authorization: `Basic ${btoa(`${'n'.repeat(6000)}:x`)}` },
    401,
    '',
  ],
  ...['', '/clusters/nope', '/members/m1', '/members/zz'].flatMap((prefix) =>
    (
      [
        ['kv/put', '{"key":"YQ=="}', 401, INVALID],
        // What is too large for anybody is not looked at further; etcd looks at the token first.
        ['auth/user/add', login(LONG, 'x'), 400, 'longer than 1024 bytes'],
        ['auth/user/add', login('n', 'x'), 401, INVALID],
        ['auth/role/grant', JSON.stringify({ name: LONG, perm: { key: 'YQ==' } }), 401, INVALID],
        [
          'auth/user/grant',
          JSON.stringify({ user: LONG, role: LONG }),
          400,
          'request is too large',
        ],
        ['auth/user/grant', JSON.stringify({ user: 'n', role: LONG }), 401, INVALID],
        ['cluster/member/remove', '{"ID":"1"}', 401, INVALID],
        ['maintenance/snapshot', '{}', 401, INVALID],
      ] as const
    ).map(
      ([path, body, status, said]) =>
        [
          `${prefix} ${path} of ${body.length}, bad token`,
          `${prefix}/v3/${path}`,
          body,
          BAD,
          status,
          said,
        ] as const,
    ),
  ),
  ...['/clusters/made', '/clusters/default/restore?from=x', '/members/m1/recover'].map(
    (path) => [`${path}, bad token`, path, '', BAD, 401, ''] as const,
  ),
]

describe('who has not been let in is refused in few words:', () => {
  test.each(TRIES)('%s', async (_, path, body, more, status, said) => {
    const logged = started.output().length
    const answer = await send(path, body, more)
    expect(answer.status, answer.text.slice(0, 300)).toBe(status)
    expect(answer.text).toContain(said)
    expect(answer.text.length).toBeLessThan(1000)
    for (const line of started.output().slice(logged).split('\n'))
      expect(line.length).toBeLessThan(4000)
  })
})

test('a cluster that is there and one that is not are refused alike', async () => {
  const shape = ({ status, text, headers }: Said) => {
    const parts = String(headers['server-timing'] ?? '').replace(/=[^,;]*/g, '')
    return { status, text, parts, names: Object.keys(headers).sort() }
  }
  for (const path of ['v3/kv/range', 'v3/auth/user/list', 'v3/watch']) {
    const [there, not] = [
      await send(`/clusters/default/${path}`, '{}', BAD),
      await send(`/clusters/nope/${path}`, '{}', BAD),
    ]
    expect(shape(there)).toEqual(shape(not))
  }
})

test('who guesses at a user from elsewhere does not lock him out where he is known', async () => {
  const home = { 'cf-connecting-ip': '198.51.100.7' }
  const right = () => send('/members/m1/v3/auth/authenticate', login('root', PASSWORD), home)
  expect((await right()).status).toBe(200)
  const guesses = await Promise.all(
    Array.from({ length: 80 }, () =>
      send('/members/m1/v3/auth/authenticate', login('root', 'wrong')),
    ),
  )
  expect(guesses.some(({ status }) => status === 429)).toBe(true)
  expect((await right()).status).toBe(200)
})
