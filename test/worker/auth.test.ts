import bcrypt from 'bcryptjs'
import { exportPKCS8, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Method } from '../../src/worker/http/contract.ts'
import { checkPassword, hashPassword } from '../../src/worker/identity/password.ts'
import { etcd } from '../proto/generated/etcd.js'
import type { Env } from './fake.ts'
import { AWAY, b64, fresh, type Json, secured, whole } from './whole.ts'

const SECRET = 'a secret of at least thirty-two characters'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('passwords', () => {
  it('open the door to who has the right one, and say no more to who has not', async () => {
    const { ok, say, login, root } = await secured()
    const [name, nobody] = [fresh(), fresh()]
    await ok('/v3/auth/user/add', { name, password: 'päss' }, root)
    await ok('/v3/auth/user/add', { name: `${name}-none`, options: { no_password: true } }, root)
    const token = await login(name, 'päss')
    expect(await ok('/v3/auth/user/get', { name }, `Bearer ${token}`)).not.toHaveProperty('roles')
    const wrong = {
      code: 3,
      message: 'etcdserver: authentication failed, invalid user ID or password',
    }
    for (const tried of [
      { name, password: 'pass' },
      { name },
      { name: nobody, password: 'päss' },
      {},
    ]) {
      expect(await say('/v3/auth/authenticate', tried)).toMatchObject(wrong)
    }
    expect(
      await say('/v3/auth/authenticate', { name: `${name}-none`, password: 'x' }),
    ).toMatchObject({
      code: 2,
      message: 'auth: authentication failed, password was given for no password user',
    })
    expect(await say('/v3/kv/put', { key: b64('a') }, token)).toMatchObject({ code: 7 })
    expect(await say('/v3/kv/put', { key: b64('a') })).toMatchObject({
      code: 3,
      message: 'etcdserver: user name is empty',
    })
  })

  it('are checked at the same cost whether or not there is such a user', async () => {
    const { ok, say, root } = await secured()
    const [name, nobody] = [fresh(), fresh()]
    await ok('/v3/auth/user/add', { name, password: 'right' }, root)
    await ok('/v3/auth/user/changepw', { name: name, password: '' }, root)
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    for (const tried of [name, nobody, 'root']) {
      derive.mockClear()
      await say('/v3/auth/authenticate', { name: tried, password: 'wrong' })
      expect(
        derive.mock.calls.map(([how]) => (how as unknown as { iterations: number }).iterations),
      ).toEqual([100_000])
    }
  })

  it('never reach a member, nor its disk, its log, or an error', async () => {
    const lines: string[] = []
    for (const level of ['log', 'info', 'warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...said) => lines.push(said.join(' ')))
    }
    const { cluster, asked, ok, say, login, root } = await secured()
    const name = fresh()
    const secrets = ['opensesame-1', 'opensesame-2', 'opensesame-3', 'opensesame-4']
    await ok('/v3/auth/user/add', { name, password: secrets[0] }, root)
    await ok('/v3/auth/user/changepw', { name, password: secrets[1] }, root)
    await ok(
      '/v3/auth/user/add',
      { name: `${name}-none`, password: secrets[2], options: { no_password: true } },
      root,
    )
    await login(name, secrets[1] ?? '')
    lines.push(JSON.stringify(await say('/v3/auth/authenticate', { name, password: secrets[3] })))
    lines.push(JSON.stringify(await say('/v3/auth/user/add', { name, password: secrets[3] }, root)))
    const { disk } = cluster.m1
    const tables = [...disk.query("SELECT name FROM sqlite_master WHERE type = 'table'")].map(
      (row) => String(row[0]),
    )
    const kept = tables.flatMap((table) => [...disk.query(`SELECT * FROM ${table}`)].flat())
    const text = (value: unknown): string =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)
    const all = [...asked.map((call) => call.body), ...kept].map(text)
    for (const secret of secrets) {
      expect(all.some((text) => text.includes(secret))).toBe(false)
      expect([...lines, ...cluster.log].some((line) => line.includes(secret))).toBe(false)
    }
    // The search finds what is there.
    expect(all.some((text) => text.includes('pbkdf2-sha256'))).toBe(true)
  })

  it.each([
    ['simple tokens', {}],
    ['JWT', { QUORATE_JWT_METHOD: 'HS256', QUORATE_JWT_KEY: SECRET }],
  ])('leave nothing secret in a log, nor do tokens and hashes: %s', async (_, env) => {
    const lines: string[] = []
    for (const level of ['log', 'info', 'warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...said) => lines.push(said.join(' ')))
    }
    const { cluster, fetch, ok: done, say, login, root } = await secured(env)
    let owner = root
    // A JWT of root's ends with each change that root makes.
    const ok = async (path: string, message: object, token: string) => {
      await done(path, message, token)
      if (token === owner && 'QUORATE_JWT_METHOD' in env) owner = await login('root', 'rootpw')
    }
    const name = fresh()
    const hash = await bcrypt.hash('opensesame-3', 4)
    await ok('/v3/auth/user/add', { name, password: 'opensesame-1' }, owner)
    const token = await login(name, 'opensesame-1')
    await ok('/v3/auth/user/changepw', { name, password: 'opensesame-2' }, owner)
    await ok('/v3/auth/user/changepw', { name, hashedPassword: b64(hash) }, owner)
    await ok('/v3/auth/role/add', { name: 'r' }, owner)
    await ok(
      '/v3/auth/role/grant',
      { name: 'r', perm: { permType: 'READWRITE', key: b64('a') } },
      owner,
    )
    await ok('/v3/auth/user/grant', { user: name, role: 'r' }, owner)
    const again = await login(name, 'opensesame-3')
    await ok('/v3/kv/put', { key: b64('a'), value: b64('opensesame-4') }, again)
    await say('/v3/kv/put', { key: b64('b'), value: b64('opensesame-4') }, again)
    for (const bad of [token, `${again}x`, 'nonsense', `Bearer ${root.slice(1)}`]) {
      await say('/v3/auth/user/add', { name: 'x', password: 'opensesame-5' }, bad)
      await say('/v3/kv/range', { key: b64('a') }, bad)
    }
    await say('/v3/auth/authenticate', { name, password: 'opensesame-6' })
    await fetch(
      `${AWAY}/clusters/prod`,
      { method: 'POST', headers: { authorization: `Basic ${b64(`root:${SECRET}`)}` } },
      env,
    )
    await ok('/v3/auth/user/delete', { name }, owner)
    await done('/v3/auth/disable', {}, owner)
    const all = [
      ...lines,
      ...cluster.log.filter((line) => / log (?:debug|info|warn|error) /.test(line)),
    ]
    // The lines are those that are meant.
    expect(all.filter((line) => line.includes('"audit"')).length).toBeGreaterThan(15)
    expect(all.some((line) => line.includes('log info birth'))).toBe(true)
    const secrets = [
      'opensesame',
      'b3BlbnNlc2FtZ',
      'rootpw',
      SECRET,
      b64(`root:${SECRET}`),
      hash,
      b64(hash),
      'pbkdf2',
      token,
      again,
      root,
    ]
    // A token's first part, or a JWT's signature, is what makes it one.
    const parts = [token, again, root]
      .flatMap((t) => t.split('.'))
      .filter((part) => part.length > 12)
    for (const secret of [...secrets, ...parts])
      expect(all.filter((line) => line.includes(secret))).toEqual([])
    const who = all.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Json] : []))
    expect(who.find(({ change }) => change === 'user_delete')).toMatchObject({
      user: 'root',
      name,
      code: 'OK',
    })
  })

  it('that are too long are refused as by etcd', async () => {
    const { say, ok } = whole()
    const long = { code: 2, message: 'bcrypt: password length exceeds 72 bytes' }
    expect(await say('/v3/auth/user/add', { name: 'a', password: 'ä'.repeat(37) })).toMatchObject(
      long,
    )
    await ok('/v3/auth/user/add', { name: 'a', password: 'ä'.repeat(36) })
    expect(
      await say('/v3/auth/user/changepw', { name: 'a', password: 'x'.repeat(73) }),
    ).toMatchObject(long)
  })
})

describe('passwords as hashes', () => {
  it('of etcd are brought over by their hashes, and fit', async () => {
    const { ok, say, login, root } = await secured()
    const name = fresh()
    await ok('/v3/auth/user/add', { name, password: 'before' }, root)
    const hash = await bcrypt.hash('of etcd', 4)
    // Go's library writes 2a where this one writes 2b.
    for (const prefix of ['$2a$', '$2b$']) {
      await ok(
        '/v3/auth/user/changepw',
        { name, hashedPassword: b64(`${prefix}${hash.slice(4)}`) },
        root,
      )
      expect(await login(name, 'of etcd')).toMatch(/^[A-Za-z]{16}\.\d+$/)
    }
    expect(await say('/v3/auth/authenticate', { name, password: 'before' })).toMatchObject({
      code: 3,
    })
    expect(
      await say('/v3/auth/user/changepw', { name, hashedPassword: 'no base64' }, root),
    ).toMatchObject({ code: 2 })
    await ok('/v3/auth/user/changepw', { name }, root)
    expect(await say('/v3/auth/authenticate', { name, password: '' })).toMatchObject({ code: 3 })
  })

  it('are hashed so that etcd can check them, where the deployment asks for that', async () => {
    const hash = new TextDecoder().decode(
      await hashPassword('secret', { QUORATE_PASSWORD_SCHEME: 'bcrypt' }),
    )
    expect(hash).toMatch(/^\$2[ab]\$10\$/)
    expect(await bcrypt.compare('secret', hash)).toBe(true)
    const bytes = new TextEncoder().encode(hash)
    expect(await checkPassword('secret', bytes, {})).toBe(true)
    expect(await checkPassword('Secret', bytes, {})).toBe(false)
  })

  it.each([
    '',
    'x',
    '$pbkdf2-sha256$i=999999$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$pbkdf2-sha256$i=100000$AAAA$short',
    '$2a$31$5Od9SyC9Mx3tbRdjpZWUEerXzNnTZNRoXwhHXC1Yl2hyUbcuGmNhm',
  ])('a hash like %s fits nothing, at no more than the usual cost', async (hash) => {
    const begin = performance.now()
    for (const password of ['', 'x'])
      expect(await checkPassword(password, new TextEncoder().encode(hash), {})).toBe(false)
    expect(performance.now() - begin).toBeLessThan(3000)
  })

  it('are hashed differently each time, the empty one too', async () => {
    const hashes = await Promise.all(['', '', 'x'].map((password) => hashPassword(password, {})))
    expect(new Set(hashes.map((hash) => new TextDecoder().decode(hash))).size).toBe(3)
    expect(await checkPassword('', hashes[0] as Uint8Array, {})).toBe(true)
    expect(await checkPassword('x', hashes[0] as Uint8Array, {})).toBe(false)
  })

  it('are checked again where auth changes meanwhile, under a request id of its own each time', async () => {
    let changes = 0
    const w = await secured({}, async (call) => {
      if (call.method !== Method.AUTHENTICATE || changes <= 0) return
      changes--
      await w.ok('/v3/auth/role/add', { name: `r${changes}` }, w.root)
    })
    changes = 3
    w.asked.length = 0
    expect(await w.login('root', 'rootpw')).not.toBe('')
    const tries = w.asked.filter((call) => call.method === Method.AUTHENTICATE)
    expect(tries).toHaveLength(4)
    expect(
      new Set(tries.map((call) => Buffer.from(call.requestId ?? []).toString('hex'))).size,
    ).toBe(4)
    changes = 1000
    expect(
      await w.say('/v3/auth/authenticate', { name: 'root', password: 'rootpw' }),
    ).toMatchObject({
      message: 'etcdserver: too many requests',
    })
  })
})

describe('a password in a request that its caller named', () => {
  const NAMED = { 'quorate-request-id': 'ab'.repeat(16) }
  const bodies = (w: Awaited<ReturnType<typeof secured>>, method: number) =>
    w.asked
      .filter((call) => call.method === method)
      .map((call) => Buffer.from(call.body).toString('hex'))

  it.each([{}, { QUORATE_PASSWORD_SCHEME: 'bcrypt' }])(
    'is the same content on every try, and another’s is another: %j',
    async (env) => {
      const w = await secured(env)
      const name = fresh()
      await w.ok('/v3/auth/user/add', { name, password: 'zero' }, w.root)
      w.asked.length = 0
      for (const password of ['one', 'one', 'two', 'one'])
        await w.ok('/v3/auth/user/changepw', { name, password }, w.root, NAMED)
      const [first, again, other] = bodies(w, Method.USER_CHANGE_PASSWORD)
      expect(again).toBe(first)
      expect(other).not.toBe(first)
      // The last one is the first one again, which was done.
      expect(await w.login(name, 'two')).not.toBe('')
    },
  )

  it('has another salt for another user, and by chance where nothing is named', async () => {
    const w = await secured({})
    w.asked.length = 0
    for (const name of ['ann', 'bob'])
      await w.ok('/v3/auth/user/add', { name, password: 'x' }, w.root, NAMED)
    for (const name of ['cid', 'dan'])
      await w.ok('/v3/auth/user/add', { name, password: 'x' }, w.root)
    const hashes = w.asked
      .filter((call) => call.method === Method.USER_ADD)
      .map(({ body }) =>
        Buffer.from(etcd.AuthUserAddRequest.decode(body).hashedPassword, 'base64').toString(),
      )
    const salts = hashes.map((hash) => /^\$pbkdf2-sha256\$i=100000\$([^$]+)/.exec(hash)?.[1])
    expect(new Set(salts).size).toBe(4)
    expect(salts).not.toContain(undefined)
  })

  it('makes a token of its own at each login, and leaves the name unsaid', async () => {
    const w = await secured({})
    w.asked.length = 0
    const tokens = [await w.login('root', 'rootpw', NAMED), await w.login('root', 'rootpw', NAMED)]
    expect(new Set(tokens).size).toBe(2)
    for (const { requestId, named } of w.asked) {
      expect(named).toBeUndefined()
      expect(Buffer.from(requestId ?? []).toString('hex')).not.toBe('ab'.repeat(16))
    }
  })
})

describe('JSON Web Tokens', () => {
  const pairs: Record<string, () => Promise<{ key: string; pub: string }>> = {
    HS256: async () => ({ key: SECRET, pub: '' }),
    ...Object.fromEntries(
      ['RS256', 'ES256', 'EdDSA'].map((method) => [
        method,
        async () => {
          const { privateKey, publicKey } = await generateKeyPair(method, { extractable: true })
          return { key: await exportPKCS8(privateKey), pub: await exportSPKI(publicKey) }
        },
      ]),
    ),
  }

  it.each(Object.keys(pairs))(
    '%s: made for the right password, good at any member, void when auth changes',
    async (method) => {
      const { key, pub } = (await pairs[method]?.()) ?? { key: '', pub: '' }
      const { ok, say, asked, root } = await secured({
        QUORATE_JWT_METHOD: method,
        QUORATE_JWT_KEY: key,
      })
      expect(root.split('.')).toHaveLength(3)
      asked.length = 0
      await ok('/v3/kv/put', { key: b64('a') }, root)
      expect(asked[0]).toMatchObject({ verified: { user: 'root', revision: 3 } })
      expect(asked[0]?.token).toBeUndefined()
      // One that has the public key alone takes it too, and makes none.
      const other = whole({
        QUORATE_JWT_METHOD: method,
        QUORATE_JWT_KEY: pub ? '' : key,
        QUORATE_JWT_PUBLIC_KEY: pub,
      })
      await other.ok('/v3/kv/put', { key: b64('a') }, root)
      expect(other.asked[0]).toMatchObject({ verified: { user: 'root' } })
      await ok('/v3/auth/role/add', { name: 'r' }, root)
      expect(await say('/v3/kv/put', { key: b64('a') }, root)).toMatchObject({
        message: 'etcdserver: revision of auth store is old',
      })
      expect(await say('/v3/kv/range', { key: b64('a') }, root)).toMatchObject({
        message: 'etcdserver: revision of auth store is old',
      })
    },
  )

  it('of who can only verify are not made', async () => {
    const { pub } = (await pairs.ES256?.()) ?? { pub: '' }
    const env = { QUORATE_JWT_METHOD: 'ES256', QUORATE_JWT_PUBLIC_KEY: pub }
    const w = whole(env)
    await w.ok('/v3/auth/user/add', { name: 'root', password: 'rootpw' })
    await w.ok('/v3/auth/user/grant', { user: 'root', role: 'root' })
    await w.ok('/v3/auth/enable')
    expect(
      await w.say('/v3/auth/authenticate', { name: 'root', password: 'rootpw' }),
    ).toMatchObject({
      code: 2,
      message: 'auth: token signing attempted with verify-only key',
    })
  })

  it('of the other key are good while it is there', async () => {
    const [old, young] = [SECRET, `${SECRET}, the next`]
    const hs = { QUORATE_JWT_METHOD: 'HS256' }
    const sign = (secret: string, claims: Json) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret))
    const token = await sign(old, { username: 'root', revision: 3 })
    const both = await secured({
      ...hs,
      QUORATE_JWT_KEY: young,
      QUORATE_JWT_METHOD_2: 'HS256',
      QUORATE_JWT_KEY_2: old,
    })
    await both.ok('/v3/kv/put', { key: b64('a') }, token)
    await both.ok('/v3/kv/put', { key: b64('a') }, both.root)
    const one = await secured({ ...hs, QUORATE_JWT_KEY: young })
    expect(await one.say('/v3/kv/put', { key: b64('a') }, token)).toMatchObject({
      code: 16,
      message: 'etcdserver: invalid auth token',
    })
  })

  it('that are forged, old or odd are none', async () => {
    const { key, pub } = (await pairs.RS256?.()) ?? { key: '', pub: '' }
    const { say, ok, root } = await secured({ QUORATE_JWT_METHOD: 'RS256', QUORATE_JWT_KEY: key })
    const claims = { username: 'root', revision: 3 }
    const hs = (secret: string, payload: Json = claims) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret))
    const part = (json: Json) => Buffer.from(JSON.stringify(json)).toString('base64url')
    const [head, body, signature] = root.split('.')
    const forged = [
      `${part({ alg: 'none' })}.${part(claims)}.`,
      // The public key, taken for a secret.
      await hs(pub),
      await hs(SECRET),
      `${head}.${part({ ...claims, exp: 9_999_999_999 })}.${signature}`,
      `${head}.${body}.${signature?.slice(0, -6)}AAAAAA`,
      `${head}.${body}`,
      'a.b.c',
    ]
    for (const token of forged)
      expect(await say('/v3/kv/put', { key: b64('a') }, token)).toMatchObject({ code: 16 })
    await ok('/v3/kv/put', { key: b64('a') }, root)
    const plain = await secured({ QUORATE_JWT_METHOD: 'HS256', QUORATE_JWT_KEY: SECRET })
    const odd: Json[] = [
      { username: 'root' },
      { revision: 3 },
      { username: 7, revision: 3 },
      { ...claims, revision: '3' },
      { ...claims, revision: -1 },
    ]
    for (const payload of [...odd, { ...claims, exp: 1_000_000 }]) {
      expect(
        await plain.say('/v3/kv/put', { key: b64('a') }, await hs(SECRET, payload)),
      ).toMatchObject({ code: 16 })
    }
    await plain.ok(
      '/v3/kv/put',
      { key: b64('a') },
      await hs(SECRET, { ...claims, exp: 9_999_999_999 }),
    )
  })

  it.each([
    [{ QUORATE_JWT_METHOD: 'HS512', QUORATE_JWT_KEY: SECRET }],
    [{ QUORATE_JWT_METHOD: 'none' }],
    [{ QUORATE_JWT_METHOD: 'HS256', QUORATE_JWT_KEY: 'tooshortsecret' }],
    [{ QUORATE_JWT_METHOD: 'ES256', QUORATE_JWT_KEY: 'notakeyatallbutsecret' }],
    [{ QUORATE_JWT_METHOD: 'RS256' }],
  ])('%j is said to be wrong, without a word of the key', async (env) => {
    const { say } = whole(env)
    const answer = await say('/v3/kv/put', { key: b64('a') }, 'a.b.c')
    expect(answer).toMatchObject({ code: 13, message: expect.stringContaining('QUORATE_JWT') })
    expect(JSON.stringify(answer)).not.toMatch(/secret/)
  })
})

describe('a deployment whose owner has set a password', () => {
  const PASSWORD = 'the owner:s own pässword'
  const env: Env = { QUORATE_ROOT_PASSWORD: PASSWORD }
  const basic = (name: string, password: string) => ({
    authorization: `Basic ${b64(`${name}:${password}`)}`,
  })

  it('makes a cluster for its owner, whose user is root from the first moment on', async () => {
    const { send, ok, say, login, asked } = whole(env, AWAY)
    expect((await send('/clusters/default', {}, undefined, basic('root', PASSWORD))).status).toBe(
      200,
    )
    expect(asked.map((call) => call.method)).toEqual([Method.CREATE, Method.AUTH_BOOTSTRAP])
    const token = await login('root', PASSWORD)
    await ok('/v3/kv/put', { key: b64('a') }, token)
    expect(await ok('/v3/auth/status', {}, token)).toMatchObject({ enabled: true })
    // Again: nothing changes.
    expect((await send('/clusters/default', {}, undefined, basic('root', PASSWORD))).status).toBe(
      200,
    )
    await ok('/v3/kv/put', { key: b64('a') }, token)
    await ok('/v3/auth/disable', {}, token)
    expect(await say('/v3/kv/put', { key: b64('a') }, token)).toMatchObject({ code: 7 })
    expect(await say('/v3/auth/authenticate', { name: 'root', password: PASSWORD })).toMatchObject({
      code: 9,
    })
  })

  const strangers: Record<string, string>[] = [
    {},
    basic('root', 'wrong'),
    basic('root', ''),
    basic('root', `${PASSWORD} `),
    basic('admin', PASSWORD),
    { authorization: PASSWORD },
    { authorization: `Bearer ${b64(`root:${PASSWORD}`)}` },
    { authorization: 'Basic' },
    { authorization: 'Basic ====' },
    { 'quorate-root-password': PASSWORD },
  ]
  it.each(strangers)('is closed to %j', async (headers) => {
    const { fetch, asked } = whole(env, AWAY)
    const tries: [string, string, number][] = [
      ['POST', '/clusters/default', 401],
      ['GET', '/health', 401],
      ['GET', '/readyz', 401],
      ['GET', '/readyz/linearizable_read', 401],
      ['GET', '/metrics', 401],
      ['GET', '/members/m1/metrics', 401],
    ]
    for (const [method, path, status] of tries) {
      const answer = await fetch(`${AWAY}${path}`, { method, headers }, env)
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
      expect(await answer.text()).not.toContain(PASSWORD)
    }
    expect(asked).toEqual([])
    // Whatever else they say of themselves, a member hears that strangers are not to be answered.
    for (const path of [
      '/v3/kv/range',
      '/clusters/default/v3/kv/put',
      '/v3beta/auth/status',
      '/v3/maintenance/status',
      '/v3/lease/keepalive',
    ]) {
      const answer = await fetch(
        `${AWAY}${path}`,
        { method: 'POST', headers, body: JSON.stringify({ key: b64('a'), ID: 1 }) },
        env,
      )
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    for (const call of asked) expect(call.closed).toBe(true)
    if (!('authorization' in headers)) expect(asked).toEqual([])
  })

  it('tells everybody its version, and that a member lives', async () => {
    const { fetch } = whole(env, AWAY)
    for (const path of ['/version', '/livez', '/livez/serializable_read']) {
      expect((await fetch(`${AWAY}${path}`, {}, env)).status).toBe(200)
    }
  })

  it('tells its owner the rest', async () => {
    const { fetch } = whole(env, AWAY)
    const headers = basic('root', PASSWORD)
    for (const path of ['/health', '/readyz', '/metrics'])
      expect((await fetch(`${AWAY}${path}`, { headers }, env)).status).toBe(200)
  })

  it('is open where it says so, and nowhere else: not on loopback either', async () => {
    const open = whole({ ...env, QUORATE_OPEN: 'true' }, AWAY)
    await open.ok('/v3/kv/put', { key: b64('a') })
    expect(open.asked.map((call) => call.closed)).toEqual([undefined])
    const near = whole(env)
    expect(await near.say('/v3/kv/put', { key: b64('a') })).toMatchObject({
      message: 'etcdserver: user name is empty',
    })
    expect(near.asked).toEqual([])
  })

  it('takes tokens by WebSocket as by header', async () => {
    const { fetch, asked } = whole(env, AWAY)
    const answer = await fetch(
      `${AWAY}/v3/lease/keepalive`,
      { headers: { upgrade: 'websocket' } },
      env,
    )
    expect(await answer.json()).toMatchObject({ message: 'etcdserver: user name is empty' })
    expect(asked).toEqual([])
  })
})
