/**
 * What the owner alone may do, where no password says who that is: root of the default cluster, and
 * of a cluster what is its own.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Method } from '../../src/worker/http/contract.ts'
import { AWAY, b64, Deployment, HERE } from './deployment.ts'
import { fresh } from './whole.ts'

beforeEach(() => {
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

type Headers = Record<string, string>

/** Auth comes on; a token of root's, and one of a user without roles. */
async function secure(
  d: Deployment,
  prefix: string,
): Promise<{ readonly root: Headers; readonly low: Headers }> {
  for (const name of ['root', 'low'])
    await d.ok(`${prefix}/v3/auth/user/add`, { name, password: 'opensesame' })
  await d.ok(`${prefix}/v3/auth/user/grant`, { user: 'root', role: 'root' })
  await d.ok(`${prefix}/v3/auth/enable`)
  const login = async (name: string): Promise<Headers> => ({
    authorization: String(
      (await d.ok(`${prefix}/v3/auth/authenticate`, { name, password: 'opensesame' })).token,
    ),
  })
  return { root: await login('root'), low: await login('low') }
}

/** The default cluster, and one more. */
async function deployed(env: object = {}, host = AWAY) {
  const d = new Deployment({ QUORATE_OPEN: 'true', ...env }, host)
  const name = fresh()
  await d.ok('/clusters/default')
  await d.ok(`/clusters/${name}`)
  const call = async (method: string, path: string, headers: Headers = {}): Promise<number> =>
    (await d.json(method, path, method === 'GET' ? undefined : {}, headers))[0]
  return { d, name, call }
}

/** Every call of the owner's, with a name that is not taken and one that is. */
const ofHome = (): [string, string][] => [
  ['GET', '/clusters'],
  ['POST', `/clusters/${fresh()}`],
  ['POST', `/clusters/${fresh()}/restore?from=x%2Fy.db`],
  ['POST', `/clusters/${fresh()}/restore`],
  ['GET', '/backups'],
  ['GET', '/clusters/default'],
  ['POST', '/clusters/default'],
  ['DELETE', '/clusters/default'],
]
const ofEither = (name: string): [string, string][] => [
  ['GET', `/clusters/${name}`],
  ['GET', `/clusters/${name}/backups`],
  ['DELETE', `/clusters/${name}`],
]

describe.each([
  ['a deployment that is open', AWAY],
  ['a developer’s machine', HERE],
])('where auth is on, on %s', (_, host) => {
  it('in the default cluster, nobody else lists, makes, restores or deletes clusters', async () => {
    const { d, name, call } = await deployed({}, host)
    const { root, low } = await secure(d, '')
    const strangers: [Headers, number][] = [
      [{}, 400],
      [{ authorization: 'abcdefghijklmnop.1' }, 401],
      [{ authorization: `Basic ${b64('root:opensesame')}` }, 401],
      [low, 403],
    ]
    for (const [headers, status] of strangers) {
      for (const [method, path] of [...ofHome(), ...ofEither(name)]) {
        expect([method, path, await call(method, path, headers)]).toEqual([method, path, status])
      }
    }
    expect(await d.ok(`/clusters/${name}`, {}, root, 'GET')).toMatchObject({ state: 'ready' })
    expect(await call('GET', '/clusters', root)).toBe(200)
    expect(await call('POST', `/clusters/${fresh()}`, root)).toBe(200)
    expect(await call('DELETE', `/clusters/${name}`, root)).toBe(200)
  })

  it('in a cluster, its own root deletes it, or the root of the default one; nobody else', async () => {
    const { d, name, call } = await deployed({}, host)
    const own = await secure(d, `/clusters/${name}`)
    // That the default cluster asks nobody who he is makes nobody the cluster's root.
    for (const headers of [{}, { authorization: 'abcdefghijklmnop.1' }, own.low]) {
      for (const [method, path] of ofEither(name))
        expect(await call(method, path, headers)).toBeGreaterThanOrEqual(400)
    }
    expect(await call('GET', `/clusters/${name}`, own.root)).toBe(200)
    const home = await secure(d, '')
    expect(await call('DELETE', `/clusters/${name}`, home.low)).toBe(401)
    // Root of one cluster is nobody in the list of all.
    expect(await call('GET', '/clusters', own.root)).toBe(401)
    expect(await call('GET', `/clusters/${name}`, home.root)).toBe(200)
    expect(await call('DELETE', `/clusters/${name}`, own.root)).toBe(200)
  })
})

it('a second try of who was root of the cluster that he has deleted deletes no other, made meanwhile', async () => {
  const { d, name, call } = await deployed()
  const { root } = await secure(d, `/clusters/${name}`)
  const headers = { ...root, 'quorate-request-id': 'cd'.repeat(16) }
  expect(await call('DELETE', `/clusters/${name}`, headers)).toBe(200)
  expect(await call('DELETE', `/clusters/${name}`, headers)).toBe(404)
  await d.ok(`/clusters/${name}`)
  expect(await call('DELETE', `/clusters/${name}`, headers)).toBe(401)
  expect(await call('GET', `/clusters/${name}`)).toBe(200)
})

describe('what an owner names is a name among his own requests:', () => {
  const ID = { 'quorate-request-id': 'ab'.repeat(16) }
  const OWNER = { authorization: `Basic ${b64('root:of the owner')}` }
  const login = async (d: Deployment): Promise<Headers> => ({
    authorization: String(
      (await d.ok('/v3/auth/authenticate', { name: 'root', password: 'opensesame' })).token,
    ),
  })
  const begun = async () => {
    const { d, name, call } = await deployed({ QUORATE_ROOT_PASSWORD: 'of the owner' })
    const { root } = await secure(d, '')
    return {
      d,
      name,
      root,
      call: (method: string, headers: Headers) => call(method, `/clusters/${name}`, headers),
    }
  }

  it('another’s deletion under it is done, also one of the root of a cluster that was made anew', async () => {
    const { d, name, root, call } = await begun()
    for (const who of ['its own root', 'root', 'the owner', 'its own root, of the next one']) {
      const own = who.startsWith('its own') ? (await secure(d, `/clusters/${name}`)).root : null
      const headers = own ?? (who === 'root' ? root : OWNER)
      expect([who, await call('DELETE', { ...headers, ...ID })]).toEqual([who, 200])
      expect([who, await call('GET', OWNER)]).toEqual([who, 404])
      expect([who, await call('POST', OWNER)]).toEqual([who, 200])
    }
  })

  it('what another makes under it is not what was made', async () => {
    const { name, root, d, call } = await begun()
    await call('DELETE', OWNER)
    const made = await d.ok(`/clusters/${name}`, {}, { ...root, ...ID })
    expect(await call('POST', { ...OWNER, ...ID })).toBe(409)
    // By the same user, whatever he shows of himself, it is.
    expect(await d.ok(`/clusters/${name}`, {}, { ...(await login(d)), ...ID })).toEqual(made)
    // What was refused stays refused under its id, as ever.
    await call('DELETE', OWNER)
    expect(await call('POST', { ...OWNER, ...ID })).toBe(409)
    expect(await call('POST', OWNER)).toBe(200)
  })

  it.each(['root', 'the owner'])(
    'a second try of %s, whose answer was lost, is the first one, and does nothing to what came meanwhile',
    async (who) => {
      const { d, name, root, call } = await begun()
      d.fault = ({ methods }) => (methods.includes(Method.CLUSTER_CHANGE) ? 'after' : null)
      expect(await call('DELETE', { ...(who === 'root' ? root : OWNER), ...ID })).toBe(503)
      d.fault = () => null
      expect(await call('POST', OWNER)).toBe(200)
      const again = { ...(who === 'root' ? await login(d) : OWNER), ...ID }
      const tries = await Promise.all(
        [1, 2].map(() => d.json('DELETE', `/clusters/${name}`, {}, again)),
      )
      for (const told of tries) expect(told).toEqual([200, { name, state: 'deleted' }])
      expect(await call('GET', OWNER)).toBe(200)
    },
  )
})

it('where auth is off, everybody is the owner of an open deployment, as before', async () => {
  const { name, call } = await deployed()
  expect(await call('GET', '/clusters')).toBe(200)
  expect(await call('GET', `/clusters/${name}`)).toBe(200)
  expect(await call('DELETE', `/clusters/${name}`)).toBe(200)
})

it('a cluster that can’t be asked, for it is not made yet or has lost all it had, can be deleted', async () => {
  const { d, name, call } = await deployed()
  const made = fresh()
  d.fault = ({ methods }) => (methods.includes(15) ? 'before' : null)
  d.lost.add(`${made}/m1`)
  await d.json('POST', `/clusters/${made}`, {})
  d.fault = () => null
  d.lost.clear()
  expect(await call('DELETE', `/clusters/${made}`)).toBe(200)
  expect(await call('DELETE', `/clusters/${name}`)).toBe(200)
  expect(await call('DELETE', `/clusters/${name}`)).toBeLessThan(405)
})

it('the owner’s password counts in an open deployment too', async () => {
  const { d, name, call } = await deployed({ QUORATE_ROOT_PASSWORD: 'of the owner' })
  await secure(d, '')
  expect(await call('DELETE', `/clusters/${name}`)).toBe(400)
  expect(
    await call('DELETE', `/clusters/${name}`, {
      authorization: `Basic ${b64('root:of the owner')}`,
    }),
  ).toBe(200)
})

describe('where a password is set, a loopback name', () => {
  const env = { QUORATE_ROOT_PASSWORD: 'of the owner' }
  const owner = { authorization: `Basic ${b64('root:of the owner')}` }

  it('lets nobody in', async () => {
    const d = new Deployment(env, HERE)
    expect(await d.refused('/v3/kv/put', { key: b64('k') })).toBe('etcdserver: user name is empty')
    for (const path of ['/clusters', '/metrics', '/health', '/readyz', '/backups']) {
      expect([path, (await d.json('GET', path))[0]]).toEqual([path, 401])
    }
  })

  it('is closed to what a proxy passes on, whatever that says, and open to the owner', async () => {
    const d = new Deployment(env, HERE)
    const passed = { 'x-forwarded-for': '203.0.113.5', 'cf-connecting-ip': '203.0.113.5' }
    expect((await d.json('POST', '/clusters/default', {}, passed))[0]).toBe(401)
    expect((await d.json('POST', '/clusters/default', {}, { ...passed, ...owner }))[0]).toBe(200)
    expect((await d.json('DELETE', '/clusters/prod', {}, passed))[0]).toBe(401)
    const { token } = await d.ok(
      '/v3/auth/authenticate',
      { name: 'root', password: 'of the owner' },
      passed,
    )
    expect(await d.keys('', { authorization: String(token), ...passed })).toEqual([])
  })
})
