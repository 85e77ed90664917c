/**
 * A page whose own name leads to this machine (DNS rebinding), and which has `wrangler dev` take a
 * loopback name for it, reads nothing.
 */
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kill, post, processesOf, root, temporaryDir, waitFor } from './cluster.ts'

const cleanUps: (() => Promise<void>)[] = []
const port = 26_000 + Math.floor(Math.random() * 2000)
beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  const say = ['--inspector-port', '0', '--persist-to', dir, '--show-interactive-dev-session=false']
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_LOG_PATH: join(dir, 'log'),
    NO_COLOR: '1',
  }
  const args = ['dev', '--port', `${port}`, ...say]
  const child = spawn(join(root, 'node_modules/.bin/wrangler'), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  cleanUps.unshift(async () => {
    child.kill('SIGTERM')
    await waitFor(() => child.exitCode !== null || child.signalCode !== null, 10_000)
    for (const { pid } of processesOf(dir)) kill(pid, 'SIGKILL')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  expect(await waitFor(() => /Ready on/.test(output), 45_000), output).toBe(true)
  expect(
    await post(`http://localhost:${port}/v3/kv/put`, { key: 'a2V5', value: 'c2VjcmV0' }, 15_000),
  ).toMatchObject({
    status: 200,
  })
}, 70_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

const HOST = `Host: page.example:${port}`
/**
 * What a page of such a name can have its browser send: any header but those that are the browser's
 * own (Host, Origin, Sec-Fetch-…, Accept-Encoding).
 */
const BROWSER = [HOST, 'User-Agent: Mozilla/5.0', 'Accept-Encoding: gzip, deflate']

function sent(line: string, headers: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line} HTTP/1.1\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`),
    )
    socket.setEncoding('latin1').on('data', (piece: string) => (text += piece))
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}

const MINE = (path: string): string => `MF-Original-URL: http://localhost:${port}${path}`
test.each([
  ['/snapshot', ['Accept-Language: en']],
  ['/snapshot', ['Accept-Language:']],
  ['/snapshot', ['Accept-Language:', 'Accept: application/json']],
  ['/snapshot', ['Accept-Language:', 'MF-Sec-Fetch-Mode: cors']],
  ['/snapshot', ['Accept-Language: en', 'MF-Sec-Fetch-Mode: cors']],
  ['/snapshot', ['Accept-Language:', 'MF-CF-Blob: {"clientAcceptEncoding":""}']],
  ['/snapshot', ['Accept-Language:', 'CF-Connecting-IP: 127.0.0.1', 'X-Forwarded-Host: localhost']],
  ['/metrics', ['Accept-Language:']],
  ['/clusters', ['Accept-Language:']],
])('GET %s with %j is refused', async (path, headers) => {
  const answer = await sent(`GET ${path}`, [...BROWSER, MINE(path), ...headers])
  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  expect(answer).not.toContain('secret')
})

// Some browsers let a page say that it is another program: what it takes is still what browsers
// take.
test.each([
  ['no agent', ['Accept-Encoding: gzip, deflate', 'User-Agent:']],
  ['curl', ['Accept-Encoding: gzip, deflate', 'User-Agent: curl/8.5.0', 'Accept-Language:']],
  [
    'python',
    ['Accept-Encoding: gzip, deflate', 'User-Agent: python-requests/2.32.3', 'Accept: */*'],
  ],
  [
    'node',
    [
      'Accept-Encoding: gzip, deflate',
      'User-Agent: node',
      'MF-Sec-Fetch-Mode: cors',
      'Accept-Language: *',
    ],
  ],
  ['a part', ['Accept-Encoding: identity', 'User-Agent: curl/8.5.0', 'Range: bytes=0-']],
])(
  'who says that he is %s is sent to where the page is another’s, and its browser lets it nowhere there',
  async (_, headers) => {
    const answer = await sent('GET /snapshot', [HOST, ...headers, MINE('/snapshot')])
    expect(answer).toMatch(/^HTTP\/1\.1 307 /)
    expect(answer).not.toContain('secret')
    const location =
      /^location: http:\/\/localhost:\d+(\/snapshot\?quorate-here=[0-9a-f]{32})\r$/im.exec(
        answer,
      )?.[1] ?? ''
    const there = [
      `Host: localhost:${port}`,
      ...headers,
      `Origin: http://page.example:${port}`,
      MINE('/snapshot'),
    ]
    const asks = [
      'Access-Control-Request-Method: GET',
      'Access-Control-Request-Headers: mf-original-url',
    ]
    expect(await sent(`OPTIONS ${location}`, [...there, ...asks])).toMatch(/^HTTP\/1\.1 403 /)
    expect(await sent(`GET ${location}`, there)).toMatch(/^HTTP\/1\.1 403 /)
  },
)

test.each([
  ['curl', ['User-Agent: curl/8.5.0', 'Accept: */*']],
  [
    'curl --compressed',
    ['User-Agent: curl/8.5.0', 'Accept: */*', 'Accept-Encoding: deflate, gzip, br, zstd'],
  ],
  ['Go', ['User-Agent: Go-http-client/1.1', 'Accept-Encoding: gzip']],
  ['Python’s urllib', ['User-Agent: Python-urllib/3.12', 'Accept-Encoding: identity']],
])('%s is let in at once', async (_, headers) => {
  for (const path of ['/snapshot', '/metrics', '/clusters', '/version']) {
    expect(await sent(`GET ${path}`, [`Host: localhost:${port}`, ...headers])).toMatch(
      /^HTTP\/1\.1 200 /,
    )
  }
})

test.each<[string, Record<string, string>]>([
  ['Node', {}],
  [
    'Python’s requests',
    { 'user-agent': 'python-requests/2.32.3', accept: '*/*', 'accept-encoding': 'gzip, deflate' },
  ],
])('%s follows, as it does anywhere, and is let in', async (_, headers) => {
  for (const [path, host] of [
    ['/snapshot', 'localhost'],
    ['/metrics', '127.0.0.1'],
    ['/health?serializable=true', 'localhost'],
  ]) {
    const answer = await fetch(`http://${host}:${port}${path}`, { headers })
    expect([path, answer.status, answer.redirected]).toEqual([path, 200, true])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10)
  }
})
