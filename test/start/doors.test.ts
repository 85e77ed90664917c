/**
 * Who gets in at `npm start`, and who else on the machine reads what it keeps: on the real thing.
 */
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { address, type Started, start, temporaryDir } from './cluster.ts'

const PASSWORD = 'of the owner'
const OWNER = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
const KEY = '{"key":"YQ=="}'
const cleanUps: (() => Promise<void>)[] = []
const aDir = (): string => temporaryDir((cleanUp) => cleanUps.push(cleanUp))
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

async function started(
  dir: string,
  env: Record<string, string> = {},
): Promise<{ readonly url: string; readonly run: Started }> {
  const run = start(['--port', '0', '--data-dir', dir, '--members', '1'], { direct: true, env })
  return { url: await address(run), run }
}

interface Asked {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Without fetch, which says who it is. 101 where it is upgraded. */
function ask(
  url: string,
  { method = 'POST', headers = {}, body = '' }: Asked,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    call.on('upgrade', (_, socket) => {
      socket.destroy()
      resolve({ status: 101, text: '' })
    })
    call.on('error', reject)
    call.end(body)
  })
}

async function login(url: string, password: string): Promise<string> {
  const { text } = await ask(`${url}/v3/auth/authenticate`, {
    body: JSON.stringify({ name: 'root', password }),
  })
  return String((JSON.parse(text) as { token?: string }).token)
}

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
}
const STREAMS = ['/v3/watch', '/v3/lease/keepalive']

describe('with a password', () => {
  let url = ''
  let token = ''
  beforeAll(async () => {
    url = (await started(aDir(), { QUORATE_ROOT_PASSWORD: PASSWORD })).url
  })

  it('nobody’s first call makes an open cluster', async () => {
    expect(await ask(`${url}/v3/kv/put`, { body: KEY })).toMatchObject({
      status: 400,
      text: /user name is empty/,
    })
    for (const [method, path] of [
      ['POST', '/clusters/default'],
      ['GET', '/clusters'],
      ['DELETE', '/clusters/x'],
      ['GET', '/metrics'],
      ['GET', '/health'],
    ] as const) {
      // As a proxy passes it on, or not.
      for (const headers of [
        {},
        { 'x-forwarded-for': '203.0.113.5', 'cf-connecting-ip': '203.0.113.5' },
      ] as Record<string, string>[])
        expect([path, (await ask(url + path, { method, headers })).status]).toEqual([path, 401])
    }
    expect(
      (await ask(`${url}/v3/auth/authenticate`, { body: '{"name":"root","password":"x"}' })).text,
    ).toMatch(/has not been made yet/)
    expect((await ask(`${url}/clusters/default`, { headers: OWNER })).status).toBe(200)
    token = await login(url, PASSWORD)
    expect(
      (await ask(`${url}/v3/kv/put`, { headers: { authorization: token }, body: KEY })).status,
    ).toBe(200)
  })

  it('nobody gets a socket who has not been let in', async () => {
    const port = new URL(url).port
    const tries: [Record<string, string>, number][] = [
      [{}, 400],
      // An empty Authorization is none to workerd.
      [{ 'grpc-metadata-token': '' }, 401],
      [{ authorization: 'nonsense' }, 401],
      [{ authorization: 'abcdefghijklmnop.1' }, 401],
      [{ authorization: 'abcdefghijklmnop.9007199254740991' }, 401],
      [{ authorization: token }, 101],
      [{ 'sec-websocket-protocol': 'Bearer, abcdefghijklmnop.1' }, 401],
      [{ 'sec-websocket-protocol': `Bearer, ${token}` }, 101],
      [{ cookie: 'token=abcdefghijklmnop.1' }, 401],
      [{ cookie: `token=${token}`, origin: `http://127.0.0.1:${port}` }, 101],
      // A browser shows it for any page.
      [{ cookie: `token=${token}`, origin: 'http://localhost:5173' }, 400],
      [{ cookie: `token=${token}`, origin: 'https://evil.example' }, 403],
    ]
    for (const path of STREAMS) {
      for (const [headers, status] of tries) {
        const got = await ask(url + path, { method: 'GET', headers: { ...UPGRADE, ...headers } })
        expect([path, headers, got.status]).toEqual([path, headers, status])
      }
    }
  })
})

describe('without one', () => {
  let url = ''
  beforeAll(async () => {
    url = (await started(aDir())).url
  })

  it('calls that are passed on, and hosts that are none, are refused at the common port and at a member’s', async () => {
    const member = `http://127.0.0.1:${Number(new URL(url).port) + 2}`
    const tries: [Record<string, string>, number][] = [
      [{}, 200],
      [{ host: 'localhost' }, 200],
      [{ host: 'evil.example' }, 403],
      [{ 'x-forwarded-for': '203.0.113.5' }, 403],
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ host: 'a b' }, 400],
      [{ host: 'a%00b' }, 400],
      [{ host: 'localhost:99999' }, 400],
      [{ host: 'localhost, evil.example' }, 400],
    ]
    for (const base of [url, member]) {
      for (const [headers, status] of tries) {
        expect([
          base,
          headers,
          (await ask(`${base}/version`, { method: 'GET', headers })).status,
        ]).toEqual([base, headers, status])
      }
    }
  })

  it('a socket is for who shows no token, or one that is good, also where auth comes on', async () => {
    const call = async (path: string, body: object): Promise<void> =>
      expect((await ask(`${url}/v3/auth/${path}`, { body: JSON.stringify(body) })).status).toBe(
        200,
      ) as undefined
    const upgrade = async (path: string, headers: Record<string, string>): Promise<number> =>
      (await ask(url + path, { method: 'GET', headers: { ...UPGRADE, ...headers } })).status
    for (const path of STREAMS) expect(await upgrade(path, { authorization: 'nonsense' })).toBe(101)
    await call('user/add', { name: 'root', password: 'opensesame' })
    await call('user/grant', { user: 'root', role: 'root' })
    await call('enable', {})
    const token = await login(url, 'opensesame')
    for (const path of STREAMS) {
      expect(await upgrade(path, {})).toBe(101)
      expect(await upgrade(path, { authorization: token })).toBe(101)
      for (const bad of ['nonsense', 'abcdefghijklmnop.1'])
        expect(await upgrade(path, { authorization: bad })).toBe(401)
    }
  })
})

/** Of all in a directory, what others may. */
function others(dir: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink() && (statSync(path).mode & 0o077) !== 0) found.push(path)
  }
  return (statSync(dir).mode & 0o077) === 0 ? found : [dir, ...found]
}

it('what it keeps is for its user alone, also in a directory that an earlier version left open', async () => {
  const dir = aDir()
  const fresh = join(dir, 'fresh')
  const one = await started(fresh)
  await ask(`${one.url}/v3/kv/put`, { body: KEY })
  await ask(`${one.url}/backup`, { method: 'POST' })
  expect(readdirSync(join(fresh, 'backups'))).not.toEqual([])
  expect(others(fresh)).toEqual([])
  expect(one.run.output()).not.toContain('open to other users')
  one.run.child.kill('SIGTERM')
  await one.run.exited

  const elsewhere = join(dir, 'elsewhere')
  writeFileSync(elsewhere, 'x')
  chmodSync(elsewhere, 0o644)
  for (const name of ['backups', 'objects']) chmodSync(join(fresh, name), 0o755)
  mkdirSync(join(fresh, 'backups', 'old'), { mode: 0o755 })
  writeFileSync(join(fresh, 'backups', 'old', 'a.db'), 'x')
  chmodSync(join(fresh, 'backups', 'old', 'a.db'), 0o644)
  symlinkSync(elsewhere, join(fresh, 'backups', 'link'))
  chmodSync(fresh, 0o755)
  const two = await started(fresh)
  expect(others(fresh)).toEqual([])
  expect(two.run.output()).toContain("now it is its owner's alone")
  expect(statSync(elsewhere).mode & 0o777).toBe(0o644)
  expect((await ask(`${two.url}/v3/kv/range`, { body: KEY })).text).toContain('"count":"1"')
})
