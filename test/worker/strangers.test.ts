/**
 * What who has not been let in can do to a deployment that is closed: the real edge and doors over
 * real members, on virtual time.
 */
import { randomBytes } from 'node:crypto'
import bcrypt from 'bcryptjs'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import {
  ABSENT_CLUSTER_MS,
  AUDITED_REFUSALS,
  MAX_AUDIT_CHARS,
  MAX_BCRYPT_COST,
  MAX_USER_NAME_BYTES,
  MIN_ROOT_PASSWORD_CHARS,
  REFUSALS_PER_CALLER,
  TRIES_PER_SITE_FACTOR,
  TRIES_PER_USER,
} from '../../src/limits.ts'
import { Method } from '../../src/worker/http/contract.ts'
import { AWAY, b64, Deployment, type Json } from './deployment.ts'
import { fresh } from './whole.ts'

const PASSWORD = 'the right one'
const OWNER = { authorization: `Basic ${b64(`root:${PASSWORD}`)}` }
const JWT = {
  QUORATE_JWT_METHOD: 'HS256',
  QUORATE_JWT_KEY: 'a secret of at least thirty-two characters',
}
const KEY = { key: b64('k') }

let networks = 0
/** A network of its own: what is counted by network lives as long as the isolate. */
const network = (): string => `10.${(++networks >> 8) & 255}.${networks & 255}.1`
const from = (address: string, token?: string): Record<string, string> => ({
  'cf-connecting-ip': address,
  ...(token === undefined ? {} : { authorization: token }),
})
const letters = (): string =>
  Buffer.from(randomBytes(16).map((byte) => 97 + (byte % 26))).toString()
/** Of the shape that members make, and nobody's. */
const made = (index = 1): string => `${letters()}.${index}`

/** The default cluster and another, and a token of root's in each. */
async function closed(extra: object = {}) {
  const d = new Deployment({ QUORATE_ROOT_PASSWORD: PASSWORD, ...extra }, AWAY)
  const other = fresh()
  const home = network()
  for (const name of ['default', other])
    await d.ok(`/clusters/${name}`, {}, { ...OWNER, ...from(home) })
  const login = async (prefix = '', name = 'root', password = PASSWORD, address = home) =>
    String((await d.ok(`${prefix}/v3/auth/authenticate`, { name, password }, from(address))).token)
  const root = await login()
  return { d, other, home, login, root }
}

const status = async (
  d: Deployment,
  path: string,
  body: object,
  headers: Record<string, string>,
): Promise<number> => (await d.json('POST', path, body, headers))[0]

let lines: string[] = []
let clock = Date.now()
beforeEach(() => {
  lines = []
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => lines.push(said.join(' ')))
  }
  // The clock of the edge stands still, so that not one try more is gained; and all are, from one
  // test to the next.
  clock += 3_600_000
  const now = clock
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** What the edge asked of objects. */
const asked = (d: Deployment): Method[] => d.sent.flatMap(({ methods }) => [...methods])

describe('a name that is longer than any user has', () => {
  it('is refused as a wrong password, after the same hash, and no member hears of it', async () => {
    const { d } = await closed()
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    const name = 'n'.repeat(MAX_USER_NAME_BYTES)
    const tried = async (name: string) => {
      d.sent.length = 0
      derive.mockClear()
      const answer = await d.json(
        'POST',
        '/v3/auth/authenticate',
        { name, password: 'x' },
        from(network()),
      )
      return { answer, asked: asked(d).length > 0, hashes: derive.mock.calls.length }
    }
    const wrong = [
      400,
      { code: 3, message: 'etcdserver: authentication failed, invalid user ID or password' },
    ]
    expect(await tried(name)).toMatchObject({ answer: wrong, asked: true, hashes: 1 })
    expect(await tried(`${name}n`)).toMatchObject({ answer: wrong, asked: false, hashes: 1 })
    expect(await tried('ü'.repeat(MAX_USER_NAME_BYTES / 2 + 1))).toMatchObject({
      answer: wrong,
      asked: false,
      hashes: 1,
    })
    expect(await tried('n'.repeat(1_900_000))).toMatchObject({
      answer: wrong,
      asked: false,
      hashes: 1,
    })
  })

  it('is no user’s: none is made', async () => {
    const { d, root, home } = await closed()
    const add = (bytes: number) =>
      d.refused('/v3/auth/user/add', { name: 'n'.repeat(bytes), password: 'x' }, from(home, root))
    expect(await add(MAX_USER_NAME_BYTES)).toBe('')
    expect(await add(MAX_USER_NAME_BYTES + 1)).toBe(
      `quorate: the name of a user is longer than ${MAX_USER_NAME_BYTES} bytes`,
    )
  })

  it('counts against its network all the same', async () => {
    const { d } = await closed()
    vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => new ArrayBuffer(32))
    const address = network()
    const statuses = new Set<number>()
    for (let i = 0; i < 121; i++) {
      statuses.add(
        await status(
          d,
          '/v3/auth/authenticate',
          { name: `${i}`.padStart(2000, 'n'), password: 'x' },
          from(address),
        ),
      )
    }
    expect([...statuses]).toEqual([400, 429])
  })
})

describe('guessing, through a real member', () => {
  it('does not keep a user out of where the user has been before', async () => {
    const { d, login, home } = await closed()
    vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => new ArrayBuffer(32))
    const guess = () =>
      status(d, '/v3/auth/authenticate', { name: 'root', password: 'x' }, from(network()))
    let tries = 0
    while ((await guess()) !== 429) expect(++tries).toBeLessThanOrEqual(TRIES_PER_USER)
    vi.mocked(crypto.subtle.deriveBits).mockRestore()
    // Straight at the member, past the edge's own count: what other isolates let through.
    const record = {
      method: Method.AUTH_RECORD,
      body: new TextEncoder().encode('root'),
      timeoutMs: 7000,
    }
    // The one that is asked first comes last, so that it has had no time to forget.
    for (const member of d.many.home.toReversed()) {
      let given = 0
      while (member.answerTo({ ...record, network: 'far' })?.code !== 8)
        expect(++given).toBeLessThan(3 * TRIES_PER_USER)
    }
    await login('', 'root', PASSWORD, home)
    expect(
      await status(
        d,
        '/v3/auth/authenticate',
        { name: 'root', password: PASSWORD },
        from(network()),
      ),
    ).toBe(429)
  })

  it.each([
    ['simple tokens', {}],
    ['JWT', JWT],
  ])(
    'costs who knows the password nothing, at the member too: %s',
    async (_, extra) => {
      const { d, login, root, home } = await closed(extra)
      const name = fresh()
      await d.ok('/v3/auth/user/add', { name, password: 'right' }, from(home, root))
      for (let i = 0; i < TRIES_PER_USER * 2; i++) await login('', name, 'right', network())
    },
    30_000,
  )

  it('of root’s password counts together, however it is tried', async () => {
    const { d, other, home, login } = await closed()
    vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => new ArrayBuffer(32))
    const guesses = [
      () => status(d, '/v3/auth/authenticate', { name: 'root', password: 'x' }, from(network())),
      () =>
        status(
          d,
          `/clusters/${other}/v3/auth/authenticate`,
          { name: 'root', password: 'x' },
          from(network()),
        ),
      () =>
        status(
          d,
          `/clusters/${fresh()}/v3/auth/authenticate`,
          { name: 'root', password: 'x' },
          from(network()),
        ),
      async () =>
        (
          await d.fetch('/metrics', {
            headers: { ...from(network()), authorization: `Basic ${b64('root:x')}` },
          })
        ).status,
    ]
    let tries = 0
    for (; tries <= TRIES_PER_USER; tries++)
      if ((await guesses[tries % guesses.length]?.()) === 429) break
    expect(tries).toBeLessThanOrEqual(TRIES_PER_USER)
    for (const guess of guesses) expect(await guess()).toBe(429)
    vi.mocked(crypto.subtle.deriveBits).mockRestore()
    await login('', 'root', PASSWORD, home)
  })
})

describe('a root password', () => {
  it.each([1, MIN_ROOT_PASSWORD_CHARS - 1])('of %i characters opens nothing', async (n) => {
    const d = new Deployment({ QUORATE_ROOT_PASSWORD: 'a'.repeat(n) }, AWAY)
    const [code, json] = await d.json(
      'POST',
      '/clusters/default',
      {},
      { authorization: `Basic ${b64(`root:${'a'.repeat(n)}`)}` },
    )
    expect([code, json.message]).toEqual([
      403,
      expect.stringContaining('QUORATE_ROOT_PASSWORD is shorter than 8 characters'),
    ])
    expect(d.sent).toEqual([])
  })

  it(`of ${MIN_ROOT_PASSWORD_CHARS} does`, async () => {
    const password = 'a'.repeat(MIN_ROOT_PASSWORD_CHARS)
    const d = new Deployment({ QUORATE_ROOT_PASSWORD: password }, AWAY)
    await d.ok(
      '/clusters/default',
      {},
      { authorization: `Basic ${b64(`root:${password}`)}`, ...from(network()) },
    )
  })
})

describe('a JWT', () => {
  const calls: [string, object][] = [
    ['/v3/kv/range', KEY],
    ['/v3/kv/put', KEY],
    ['/v3/auth/status', {}],
    ['/v3/auth/user/list', {}],
    ['/v3/auth/user/get', { name: 'root' }],
    ['/v3/auth/user/add', { name: 'evil', password: 'x' }],
    ['/v3/auth/user/grant', { user: 'evil', role: 'root' }],
    ['/v3/auth/role/list', {}],
    ['/v3/maintenance/hashkv', {}],
    ['/v3/maintenance/status', {}],
    ['/v3/maintenance/snapshot', {}],
    ['/v3/maintenance/alarm', {}],
    ['/v3/cluster/member/list', {}],
    ['/v3/cluster/member/add', { peerURLs: ['http://x:1'] }],
    ['/v3/lease/grant', { TTL: 60 }],
    ['/v3/lease/keepalive', { ID: 1 }],
    ['/v3/lease/leases', {}],
    ['/v3/kv/compaction', { revision: 1 }],
    ['/v3/auth/disable', {}],
  ]
  const changes: [
    string,
    (ok: (path: string, body: object) => Promise<Json>) => Promise<unknown>,
  ][] = [
    [
      'its user’s password was changed',
      (ok) => ok('/v3/auth/user/changepw', { name: 'ann', password: 'new' }),
    ],
    [
      'its user was deleted and made anew',
      async (ok) => {
        await ok('/v3/auth/user/delete', { name: 'ann' })
        await ok('/v3/auth/user/add', { name: 'ann', password: 'old' })
        await ok('/v3/auth/user/grant', { user: 'ann', role: 'root' })
      },
    ],
    ['a role was taken away', (ok) => ok('/v3/auth/user/revoke', { name: 'ann', role: 'root' })],
    ['another user was made', (ok) => ok('/v3/auth/user/add', { name: 'bob', password: 'x' })],
  ]

  test.each(changes)(
    'is worth nothing any more once %s, whatever it is used for',
    async (_, change) => {
      const { d, login, home } = await closed(JWT)
      const ok = async (path: string, body: object) => d.ok(path, body, from(home, await login()))
      await ok('/v3/auth/user/add', { name: 'ann', password: 'old' })
      await ok('/v3/auth/user/grant', { user: 'ann', role: 'root' })
      const token = await login('', 'ann', 'old')
      await d.ok('/v3/auth/user/list', {}, from(home, token))
      await change(ok)
      for (const [path, body] of calls) {
        const [code, json] = await d.json('POST', path, body, from(home, token))
        const { message, code: grpc } = (json.error as Json)?.message ? (json.error as Json) : json
        expect([path, code, grpc, message]).toEqual([
          path,
          400,
          3,
          'etcdserver: revision of auth store is old',
        ])
      }
    },
  )

  it('that says a revision which no auth ever had is none', async () => {
    const { d, home } = await closed(JWT)
    const { SignJWT } = await import('jose')
    const sign = (claims: object) =>
      new SignJWT({ username: 'root', ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(JWT.QUORATE_JWT_KEY))
    const said = async (claims: object) =>
      (await d.json('POST', '/v3/kv/range', KEY, from(home, await sign(claims))))[0]
    const now = Number(
      (await d.ok('/v3/auth/status', {}, from(home, await sign({ revision: 2 })))).authRevision,
    )
    expect(now).toBe(2)
    expect(await said({ revision: now })).toBe(200)
    expect(await said({ revision: now + 1 })).toBe(400)
    expect(await said({ revision: now - 1 })).toBe(400)
    for (const revision of [0, -0, 0.5, now + 0.5, 2 ** 60, -1, '2', null])
      expect([revision, await said({ revision })]).toEqual([revision, 401])
    expect(await said({})).toBe(401)
  })
})

describe('a token that nobody has', () => {
  const odd = [
    'x',
    'nonsense',
    'a.b.c',
    `${letters()}.0`,
    `${letters()}.`,
    `${letters()}.12345678901234567`,
    `${letters()}x.1`,
    'made.7',
  ]

  it('of a shape that none has is refused without asking', async () => {
    const { d } = await closed()
    d.sent.length = 0
    const address = network()
    for (const token of odd)
      expect(await status(d, '/v3/kv/range', KEY, from(address, token))).toBe(401)
    expect(d.sent).toEqual([])
  })

  it.each([
    ['/v3/kv/range', KEY],
    ['/v3/kv/put', KEY],
    ['/v3/auth/user/list', {}],
    ['/v3/lease/keepalive', { ID: 1 }],
    ['/v3/cluster/member/list', {}],
  ])(
    'wakes nobody, writes no row, and costs no quorum round, however far ahead it is: %s',
    async (path, body) => {
      const { d, other } = await closed()
      const awake = () =>
        d.many.cluster.members.filter(({ node }) => node.timers > 0).map(({ object }) => object)
      d.many.cluster.run(30_000)
      expect(awake()).toEqual([])
      const rows = () => d.many.cluster.members.map(({ disk }) => disk.rows.written)
      const before = rows()
      for (const index of [1, 100, 9_007_199_254_740_991]) {
        for (const prefix of [
          '',
          `/clusters/${other}`,
          `/clusters/${fresh()}`,
          '/members/m2',
          '/members/zz',
        ]) {
          expect(await status(d, `${prefix}${path}`, body, from(network(), made(index)))).toBe(401)
        }
      }
      expect(awake()).toEqual([])
      expect(rows()).toEqual(before)
    },
  )

  it('is tried so often from one network; not by who has shown a good one, and others are not slowed down', async () => {
    const { d, root, home } = await closed()
    await d.ok('/v3/kv/put', KEY, from(home, root))
    const tries = async (address: () => string, n: number) => {
      const statuses: number[] = []
      for (let i = 0; i < n; i++) {
        statuses.push(await status(d, '/v3/kv/put', KEY, from(address(), made(i + 1))))
        // Who is in stays in, before the tries are used up and after.
        if (i % 10 === 0) await d.ok('/v3/kv/put', KEY, from(home, root))
      }
      return statuses
    }
    expect(await tries(() => home, REFUSALS_PER_CALLER + 1)).toEqual([
      ...new Array(REFUSALS_PER_CALLER).fill(401),
      429,
    ])
    await d.ok('/v3/kv/put', KEY, from(home, root))
    d.sent.length = 0
    for (let i = 0; i < 10; i++)
      expect(await status(d, '/v3/kv/put', KEY, from(home, made()))).toBe(429)
    expect(d.sent).toEqual([])
    expect(await tries(network, 1)).toEqual([401])
  })

  it('is tried so often from one site of IPv6, whichever of its networks it comes from', async () => {
    const { d } = await closed()
    let n = 0
    const address = () => `2001:db8:77:${(++n).toString(16)}::1`
    const most = REFUSALS_PER_CALLER * TRIES_PER_SITE_FACTOR
    for (let i = 0; i < most; i++)
      expect(await status(d, '/v3/kv/put', KEY, from(address(), made()))).toBe(401)
    expect(await status(d, '/v3/kv/put', KEY, from(address(), made()))).toBe(429)
    expect(await status(d, '/v3/kv/put', KEY, from('2001:db8:78:1::1', made()))).toBe(401)
  })

  it('has no password hashed', async () => {
    const { d } = await closed()
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    for (const token of [made(), 'nonsense']) {
      for (const path of ['/v3/auth/user/add', '/v3/auth/user/changepw']) {
        expect(await status(d, path, { name: 'x', password: 'y' }, from(network(), token))).toBe(
          401,
        )
      }
    }
    expect(derive).not.toHaveBeenCalled()
  })

  it('has no password hashed for a user who may not set one either', async () => {
    const { d, login, root, home } = await closed()
    const name = fresh()
    await d.ok('/v3/auth/user/add', { name, password: 'right' }, from(home, root))
    const token = await login('', name, 'right')
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    expect(
      await status(d, '/v3/auth/user/add', { name: 'x', password: 'y' }, from(home, token)),
    ).toBe(403)
    expect(derive).not.toHaveBeenCalled()
    await d.ok('/v3/auth/user/add', { name: 'x', password: 'y' }, from(home, root))
    expect(derive).toHaveBeenCalledTimes(1)
  })

  it('fills no log', async () => {
    const { d, login, home } = await closed()
    const address = network()
    lines = []
    for (let i = 0; i < REFUSALS_PER_CALLER; i++) {
      await status(
        d,
        '/v3/auth/role/grant',
        { name: 'r'.repeat(1_000_000), perm: KEY },
        from(address, made()),
      )
    }
    const audits = () => lines.filter((line) => line.includes('"audit"'))
    expect(audits()).toHaveLength(AUDITED_REFUSALS)
    for (const line of audits()) {
      for (const text of Object.values(JSON.parse(line) as object))
        expect(String(text).length).toBeLessThanOrEqual(MAX_AUDIT_CHARS)
    }
    // What was done is always written down, and how much was not.
    const token = await login()
    await d.ok('/v3/auth/role/add', { name: 'r' }, from(home, token))
    expect(JSON.parse(audits().at(AUDITED_REFUSALS) ?? '')).toMatchObject({
      change: 'authenticate',
      code: 'OK',
      left_out: REFUSALS_PER_CALLER - AUDITED_REFUSALS,
    })
    expect(JSON.parse(audits().at(-1) ?? '')).not.toHaveProperty('left_out')
  })
})

describe('who has not been let in cannot tell', () => {
  /** All of an answer that a stranger sees, and how often members were asked for it. */
  async function seen(
    d: Deployment,
    method: string,
    path: string,
    body: object | null,
    token?: string,
  ) {
    d.sent.length = 0
    const headers = from(network(), token)
    const answer = await d.fetch(path, {
      method,
      headers,
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
    const said = [...answer.headers].filter(([name]) => name !== 'quorate-trace-id')
    const known = said.map(([name, value]) => [
      name,
      value.replace(/trace;desc=[0-9a-f]{32}/, 'trace'),
    ])
    return {
      status: answer.status,
      headers: known,
      body: await answer.text(),
      asked: asked(d).length,
    }
  }
  const calls: [string, string, object | null, string | undefined][] = [
    ['POST', '/v3/kv/range', KEY, undefined],
    ['POST', '/v3/kv/range', KEY, made(1)],
    ['POST', '/v3/kv/put', KEY, made(2 ** 50)],
    ['POST', '/v3/auth/status', {}, made()],
    ['POST', '/v3/auth/user/add', { name: 'x', password: 'y' }, made()],
    ['POST', '/v3/lease/keepalive', { ID: 1 }, made()],
    ['POST', '/v3/lock/lock', { name: b64('l') }, made()],
    ['POST', '/v3/watch', { create_request: KEY }, made()],
    ['POST', '/v3/maintenance/snapshot', {}, made()],
    ['POST', '/v3/auth/authenticate', { name: 'root', password: 'x' }, undefined],
    ['POST', '/v3/auth/authenticate', { name: 'nobody', password: 'x' }, undefined],
    ['GET', '/livez', null, undefined],
    ['GET', '/readyz', null, undefined],
    ['GET', '/health', null, undefined],
    ['GET', '/metrics', null, undefined],
  ]

  test.each(calls)('which clusters there are, by %s %s %j', async (method, path, body, token) => {
    const { d, other } = await closed()
    const name = fresh()
    // The first look costs more than those after it.
    await seen(d, 'POST', `/clusters/${name}/v3/kv/range`, KEY, made())
    expect(await seen(d, method, `/clusters/${name}${path}`, body, token)).toEqual(
      await seen(d, method, `/clusters/${other}${path}`, body, token),
    )
  })

  test.each(calls)('which members there are, by %s %s %j', async (method, path, body, token) => {
    const { d } = await closed()
    expect(await seen(d, method, `/members/zz${path}`, body, token)).toEqual(
      await seen(d, method, `/members/m1${path}`, body, token),
    )
  })

  test('which users there are, by the words or by what is hashed: with a password, without, hashed by bcrypt', async () => {
    const { d, root, home } = await closed()
    const names = { hashed: fresh(), bare: fresh(), nobody: fresh() }
    await d.ok('/v3/auth/user/add', { name: names.hashed, password: 'right' }, from(home, root))
    await d.ok(
      '/v3/auth/user/add',
      { name: names.bare, options: { no_password: true } },
      from(home, root),
    )
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    const compare = vi.spyOn(bcrypt, 'compare')
    const told = async (name: string) => {
      derive.mockClear()
      compare.mockClear()
      const answer = await seen(d, 'POST', '/v3/auth/authenticate', { name, password: 'wrong' })
      return {
        answer,
        pbkdf2: derive.mock.calls.length,
        bcrypt: compare.mock.calls.map(([, hash]) => hash.slice(0, 7)),
      }
    }
    const all = async () => [
      await told(names.hashed),
      await told(names.bare),
      await told(names.nobody),
      await told(''),
    ]
    const [one, ...others] = await all()
    expect(one).toMatchObject({ pbkdf2: 1, bcrypt: [] })
    for (const other of others) expect(other).toEqual(one)
    // Brought over from an etcd, all of them.
    for (const name of ['root', names.hashed]) {
      const hashedPassword = b64(await bcrypt.hash(name === 'root' ? PASSWORD : 'right', 5))
      await d.ok(
        '/v3/auth/user/changepw',
        { name, hashedPassword },
        from(
          home,
          await d
            .ok('/v3/auth/authenticate', { name: 'root', password: PASSWORD }, from(home))
            .then((json) => String(json.token)),
        ),
      )
    }
    const [two, ...rest] = await all()
    expect(two).toMatchObject({ pbkdf2: 0, bcrypt: ['$2b$05$'] })
    for (const other of rest) expect(other).toEqual(two)
  })

  test('by times: no refusal has any, and who is let in has them', async () => {
    const { d, root, home, other } = await closed()
    for (const path of [
      '/v3/kv/put',
      `/clusters/${other}/v3/kv/put`,
      '/clusters/none/v3/kv/put',
      '/members/zz/v3/kv/put',
    ]) {
      const answer = await d.fetch(path, {
        method: 'POST',
        body: JSON.stringify(KEY),
        headers: from(network(), made()),
      })
      expect(answer.headers.get('server-timing')).toMatch(/^trace;desc=[0-9a-f]{32}$/)
    }
    const answer = await d.fetch('/v3/kv/put', {
      method: 'POST',
      body: JSON.stringify(KEY),
      headers: from(home, root),
    })
    expect([answer.status, answer.headers.get('server-timing')]).toEqual([
      200,
      expect.stringMatching(/member;dur=\d+;desc=m[123]/),
    ])
  })

  test('but who is let in hears that a member is not there', async () => {
    const { d, root, home, login, other } = await closed()
    const answer = await d.json('POST', '/members/zz/v3/kv/put', KEY, from(home, root))
    expect(answer).toEqual([
      404,
      expect.objectContaining({ message: 'etcdserver: member not found' }),
    ])
    const right = { name: 'root', password: PASSWORD }
    expect(await status(d, '/members/zz/v3/auth/authenticate', right, from(home))).toBe(404)
    expect(
      await status(
        d,
        `/clusters/${other}/members/zz/v3/kv/put`,
        KEY,
        from(home, await login(`/clusters/${other}`)),
      ),
    ).toBe(404)
  })
})

describe('a cluster that is not there', () => {
  it('is looked for without a quorum round, and not again for a moment', async () => {
    const { d } = await closed()
    const name = fresh()
    d.sent.length = 0
    await status(d, `/clusters/${name}/v3/kv/put`, KEY, from(network(), made()))
    expect(asked(d).filter((method) => method === Method.CLUSTER_FIND)).toHaveLength(3)
    expect(asked(d)).not.toContain(Method.CLUSTER_LIST)
    d.sent.length = 0
    await status(d, `/clusters/${name}/v3/kv/put`, KEY, from(network(), made()))
    expect(asked(d)).not.toContain(Method.CLUSTER_FIND)
    const later = Date.now() + ABSENT_CLUSTER_MS
    vi.mocked(Date.now).mockImplementation(() => later)
    d.sent.length = 0
    await status(d, `/clusters/${name}/v3/kv/put`, KEY, from(network(), made()))
    expect(asked(d)).toContain(Method.CLUSTER_FIND)
  })

  it('is there for everybody as soon as it is made', async () => {
    const { d, home } = await closed()
    const name = fresh()
    await status(d, `/clusters/${name}/v3/kv/put`, KEY, from(network(), made()))
    await d.ok(`/clusters/${name}`, {}, { ...OWNER, ...from(home) })
    const { token } = await d.ok(
      `/clusters/${name}/v3/auth/authenticate`,
      { name: 'root', password: PASSWORD },
      from(home),
    )
    await d.ok(`/clusters/${name}/v3/kv/put`, KEY, from(home, String(token)))
  })
})

describe('a bcrypt hash', () => {
  const hash = (cost: number) => b64(`$2a$${String(cost).padStart(2, '0')}$${'a'.repeat(53)}`)

  it('is taken up to a cost that is checked in good time', async () => {
    const { d, root, home, login } = await closed()
    const name = fresh()
    await d.ok('/v3/auth/user/add', { name, password: 'x' }, from(home, root))
    const change = async (cost: number) =>
      d.refused(
        '/v3/auth/user/changepw',
        { name, hashedPassword: hash(cost) },
        from(home, await login()),
      )
    expect(await change(MAX_BCRYPT_COST)).toBe('')
    for (const cost of [MAX_BCRYPT_COST + 1, 14, 31]) {
      expect(await change(cost)).toBe(
        `quorate: a bcrypt hash of cost ${cost} takes too long to check: up to ${MAX_BCRYPT_COST} is taken`,
      )
    }
  })
})
