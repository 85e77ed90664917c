import { describe, expect, test } from 'vitest'
import { MAX_FOUNDERS, TRIES_PER_USER } from '../../src/limits.ts'
import { Method } from '../../src/worker/http/contract.ts'
import { AWAY, b64, Deployment, type Json } from './deployment.ts'

/** Names of their own for each test: what an isolate remembers is by name. */
let n = 0
const fresh = (): string => `prod-${++n}`
const key = (text: string) => ({ key: b64(text) })
const PASSWORD = 'the owner:s own pässword'
const OWNER = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
const toDefault = (d: Deployment) => d.sent.filter(({ object }) => object.startsWith('default/'))

describe('a cluster', () => {
  test('is made, listed, looked at and deleted', async () => {
    const d = new Deployment()
    const name = fresh()
    const made = await d.ok(`/clusters/${name}`, { regions: ['weur', 'eeur', 'auto'] })
    const members = [
      { name: 'm1', region: 'weur' },
      { name: 'm2', region: 'eeur' },
      { name: 'm3', region: 'auto' },
    ]
    expect(made).toEqual({
      name,
      generation: 1,
      id: expect.stringMatching(/^\d{5,20}$/),
      state: 'ready',
      members,
    })
    expect(await d.ok(`/clusters/${name}`, {}, {}, 'GET')).toEqual(made)
    const { clusters } = (await d.ok('/clusters', {}, {}, 'GET')) as { clusters: Json[] }
    expect(clusters.map((c) => [c.name, c.state])).toEqual([
      ['default', 'ready'],
      [name, 'ready'],
    ])
    expect(await d.ok('/clusters/default', {}, {}, 'GET')).toEqual(clusters[0])
    const { header } = (await d.ok(`/clusters/${name}/v3/kv/put`, key('k1'))) as { header: Json }
    expect(header.cluster_id).toBe(made.id)
    expect(await d.ok(`/clusters/${name}`, {}, {}, 'DELETE')).toEqual({ name, state: 'deleted' })
    expect(await d.refused(`/clusters/${name}/v3/kv/put`, key('k1'))).toBe(
      `quorate: there is no cluster ${name}: POST /clusters/${name} makes one`,
    )
    expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
    expect((await d.json('DELETE', `/clusters/${name}`))[0]).toBe(404)
  })

  test('has the members that are asked for, in the regions that are asked for', async () => {
    const d = new Deployment({ QUORATE_MEMBERS: 'm1,m2,m3', QUORATE_REGIONS: 'sam,oc,me' })
    const regions = async (body: object) => {
      const { members } = (await d.ok(`/clusters/${fresh()}`, body)) as {
        members: { name: string; region: string }[]
      }
      return members.map((m) => `${m.name}@${m.region}`).join(' ')
    }
    expect(await regions({})).toBe('m1@sam m2@oc m3@me')
    expect(await regions({ members: ['a', 'b'], regions: ['afr', 'weur'] })).toBe('a@afr b@weur')
    expect(await regions({ members: ['a'] })).toBe('a@sam')
    expect(await regions({ regions: ['afr'] })).toBe('m1@afr')
    expect(await regions({ members: null, regions: null })).toBe('m1@sam m2@oc m3@me')
  })

  test('is found by path and by header, with every alias, and each has its own keys, leases and ids', async () => {
    const d = new Deployment()
    const [a, b] = [fresh(), fresh()]
    await d.ok(`/clusters/${a}`)
    await d.ok(`/clusters/${b}`)
    await d.ok(`/clusters/${a}/v3/kv/put`, key('k-a1'))
    await d.ok(`/v3/kv/put`, key('k-a2'), { 'quorate-cluster': a })
    await d.ok(`/clusters/${a}/v3beta/kv/put`, key('k-a3'), { 'quorate-cluster': a })
    await d.ok(`/clusters/${a}/members/m2/v3alpha/kv/put`, key('k-a4'))
    await d.ok(`/members/m3/v3/kv/put`, key('k-b'), { 'quorate-cluster': b })
    await d.ok(`/v3/kv/put`, key('k-default'))
    expect(await d.keys(`/clusters/${a}`)).toEqual(['k-a1', 'k-a2', 'k-a3', 'k-a4'])
    expect(await d.keys(`/clusters/${b}`)).toEqual(['k-b'])
    expect(await d.keys('')).toEqual(['k-default'])
    expect(
      (await d.json('POST', `/clusters/${a}/v3/kv/put`, key('k'), { 'quorate-cluster': b }))[0],
    ).toBe(400)
    await d.ok(`/clusters/${a}/v3/lease/grant`, { ID: 7, TTL: 600 })
    expect(await d.refused(`/clusters/${b}/v3/lease/revoke`, { ID: 7 })).toBe(
      'etcdserver: requested lease not found',
    )
    // The same request id in two clusters is two requests.
    const id = { 'quorate-request-id': 'ab'.repeat(16) }
    for (const name of [a, b, b]) await d.ok(`/clusters/${name}/v3/kv/put`, key('k-id'), id)
    const { header } = (await d.ok(`/clusters/${b}/v3/kv/range`, key('x'))) as { header: Json }
    expect(header.revision).toBe('3')
    const status = async (path: string) => ((await d.ok(path)) as { header: Json }).header.member_id
    const ids = await Promise.all(
      [a, b].map((name) => status(`/clusters/${name}/members/m1/v3/maintenance/status`)),
    )
    expect(new Set(ids).size).toBe(2)
  })

  test.each([
    ['/health', '{"health":"true","reason":""}'],
    ['/readyz', 'ok'],
    ['/livez/serializable_read', 'ok'],
    ['/members/m2/readyz/non_learner', 'ok'],
  ])('answers %s', async (path, text) => {
    const d = new Deployment()
    const name = fresh()
    await d.ok(`/clusters/${name}`)
    const answer = await d.fetch(`/clusters/${name}${path}`)
    expect([answer.status, (await answer.text()).trim()]).toEqual([200, text])
    expect(await (await d.fetch(`/clusters/${name}/metrics`)).text()).toContain(`cluster="${name}"`)
    expect((await d.fetch(`/clusters/${name}/version`)).status).toBe(200)
  })
})

describe('what is refused', () => {
  const long = 'a'.repeat(64)
  test.each([
    ['POST', '/clusters/UPPER', {}, 400, 'the name of a cluster is 1 to 63 of a-z, 0-9 and -'],
    ['POST', `/clusters/${long}`, {}, 400, 'the name of a cluster'],
    ['POST', '/clusters/a%2fb', {}, 400, 'the name of a cluster'],
    ['GET', '/clusters/A', undefined, 400, 'the name of a cluster'],
    ['DELETE', '/clusters/..%2f', undefined, 400, 'the name of a cluster'],
    [
      'POST',
      '/clusters/x',
      { regions: ['mars'] },
      400,
      'there is no region mars: wnam, enam, sam, weur,',
    ],
    [
      'POST',
      '/clusters/x',
      { regions: ['wnam'], members: ['a', 'b'] },
      400,
      'as many regions as members',
    ],
    ['POST', '/clusters/x', { members: ['a', 'a'] }, 400, 'two members share a name'],
    ['POST', '/clusters/x', { members: ['A'] }, 400, 'the name of a member'],
    ['POST', '/clusters/x', { members: [''] }, 400, 'the name of a member'],
    ['POST', '/clusters/x', { members: [] }, 400, 'one to 9 members'],
    [
      'POST',
      '/clusters/x',
      { members: 'abcdefghij'.split('') },
      400,
      `one to ${MAX_FOUNDERS} members`,
    ],
    ['POST', '/clusters/x', { members: [1] }, 400, 'members is a list of names'],
    ['POST', '/clusters/x', { members: 'm1' }, 400, 'members is a list of names'],
    ['POST', '/clusters/x', { region: ['wnam'] }, 400, 'nothing else: region'],
    ['POST', '/clusters/x', [], 400, 'a cluster is made by'],
    [
      'POST',
      '/clusters/default',
      { regions: ['weur'] },
      400,
      'the default cluster is made as it is configured',
    ],
    ['DELETE', '/clusters/default', undefined, 400, "can't be deleted"],
    ['GET', '/clusters/nowhere', undefined, 404, 'there is no cluster nowhere'],
    ['DELETE', '/clusters/nowhere', undefined, 404, 'there is no cluster nowhere'],
    [
      'POST',
      '/clusters/nowhere/v3/kv/range',
      key('k'),
      404,
      'there is no cluster nowhere: POST /clusters/nowhere makes one',
    ],
    ['PUT', '/clusters/x', {}, 501, 'Method Not Allowed'],
    ['POST', '/clusters', {}, 501, 'Method Not Allowed'],
  ] as const)('%s %s %j', async (method, path, body, status, message) => {
    const d = new Deployment()
    const [got, json] = await d.json(method, path, body as object | undefined)
    expect([got, json.message]).toEqual([status, expect.stringContaining(message)])
  })

  test('as many members as there may be are not', async () => {
    const members = Array.from({ length: MAX_FOUNDERS }, (_, i) => `a${i}`)
    expect((await new Deployment().ok(`/clusters/${fresh()}`, { members })).state).toBe('ready')
  })

  test('nobody who asks for the same at the same time', async () => {
    const d = new Deployment()
    const name = fresh()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => d.json('POST', `/clusters/${name}`)),
    )
    for (const [status] of answers) expect([200, 409, 503]).toContain(status)
    expect(answers.map(([status]) => status)).toContain(200)
    const { clusters } = (await d.ok('/clusters', {}, {}, 'GET')) as { clusters: Json[] }
    expect(clusters.map((c) => [c.name, c.state])).toEqual([
      ['default', 'ready'],
      [name, 'ready'],
    ])
  })

  test('a name that is taken; not to the very request that took it', async () => {
    const d = new Deployment()
    const name = fresh()
    const id = { 'quorate-request-id': '01'.repeat(16) }
    const made = await d.ok(`/clusters/${name}`, {}, id)
    expect(await d.ok(`/clusters/${name}`, {}, id)).toEqual(made)
    expect(await d.json('POST', `/clusters/${name}`)).toMatchObject([
      409,
      { message: `quorate: cluster ${name} exists` },
    ])
  })

  test('everything, before there is a default cluster; the caller is told how to make one', async () => {
    const d = new Deployment({ QUORATE_OPEN: 'true', QUORATE_MEMBERS: 'x1,x2' }, AWAY)
    const [status, { message }] = await d.json('POST', `/clusters/${fresh()}`)
    expect([status, message]).toEqual([
      503,
      'quorate: cluster default has not been made yet: POST /clusters/default makes it',
    ])
    expect(await d.refused(`/clusters/${fresh()}/v3/kv/range`, key('k'))).toContain(
      'POST /clusters/default makes it',
    )
  })
})

describe('the edge remembers where a cluster is', () => {
  test('so that only the first call asks, and wakes nobody for that', async () => {
    const d = new Deployment()
    const name = fresh()
    d.many.found(name)
    d.many.cluster.run(20_000)
    const { wakes } = d.many.cluster
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k'))
    expect(toDefault(d).map(({ methods }) => methods)).toEqual([[Method.CLUSTER_FIND]])
    expect(d.many.cluster.wakes - wakes, 'its own three members').toBe(3)
    for (let i = 0; i < 20; i++) await d.ok(`/clusters/${name}/v3/kv/put`, key(`k${i}`))
    expect(toDefault(d)).toHaveLength(1)
  })

  test('so that the default cluster may be out of reach; a cold one says what is', async () => {
    const d = new Deployment()
    const [warm, cold] = [fresh(), fresh()]
    d.many.found(warm)
    d.many.found(cold)
    await d.ok(`/clusters/${warm}/v3/kv/put`, key('k'))
    for (const { object } of d.many.home) d.lost.add(object)
    await d.ok(`/clusters/${warm}/v3/kv/put`, key('k'))
    const [status, { message }] = await d.json('POST', `/clusters/${cold}/v3/kv/put`, key('k'))
    expect([status, message]).toEqual([
      503,
      `quorate: cluster ${cold} can't be found now: etcdserver: request timed out`,
    ])
    d.lost.clear()
    await d.ok(`/clusters/${cold}/v3/kv/put`, key('k'))
  })

  test('and learns from its members that another has its name now', async () => {
    const d = new Deployment()
    const name = fresh()
    const old = d.many.found(name)
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k-old'))
    // Elsewhere:
    d.many.delete(name)
    const young = d.many.found(name)
    expect(young.generation).toBeGreaterThan(old.generation)
    expect(await d.keys(`/clusters/${name}`)).toEqual([])
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k-new'))
    expect(await d.keys(`/clusters/${name}`)).toEqual(['k-new'])
    expect(((await d.ok(`/clusters/${name}`, {}, {}, 'GET')) as Json).id).toBe(String(young.id))
  })

  test('a write that the old one may have done is not done once more in the new one', async () => {
    const d = new Deployment()
    const name = fresh()
    d.many.found(name)
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k-old'))
    let puts = 0
    d.fault = ({ object, methods }) => {
      if (!object.startsWith(name) || !methods.includes(Method.PUT)) return null
      if (++puts > 1) return null
      return 'after'
    }
    const put = d.fetch(`/clusters/${name}/v3/kv/put`, {
      method: 'POST',
      body: JSON.stringify(key('k-twice')),
    })
    // It was sent, and its answer is lost: meanwhile, elsewhere:
    await Promise.resolve()
    d.fault = ((before) => (leaving) => {
      const fault = before(leaving)
      if (fault === 'after') {
        d.many.delete(name)
        d.many.found(name)
      }
      return fault
    })(d.fault)
    const answer = await put
    expect([answer.status, answer.headers.get('quorate-outcome')]).toEqual([503, 'unknown'])
    expect(await d.keys(`/clusters/${name}`)).toEqual([])
  })

  test('and finds the new one although nobody is left of the old one to tell', async () => {
    const d = new Deployment()
    const name = fresh()
    const old = d.many.found(name)
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k-old'))
    for (const member of d.many.membersOf(old)) {
      d.lost.add(member.object)
      member.cut()
    }
    d.many.delete(name)
    d.many.found(name)
    expect(await d.refused(`/clusters/${name}/v3/kv/range`, key('k'))).toContain('timed out')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await d.keys(`/clusters/${name}`)).toEqual([])
  })

  test('a cluster that is deleted and not made again is not there', async () => {
    const d = new Deployment()
    const name = fresh()
    d.many.found(name)
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k'))
    d.many.delete(name)
    expect((await d.json('POST', `/clusters/${name}/v3/kv/put`, key('k')))[0]).toBe(404)
  })

  test('one that is being made is not there yet', async () => {
    const d = new Deployment()
    const name = fresh()
    const record = d.many.make(name)
    const making = `quorate: cluster ${name} is being made: POST /clusters/${name} once more goes on with it`
    expect(await d.refused(`/clusters/${name}/v3/kv/put`, key('k'))).toBe(making)
    d.many.create(record)
    expect(await d.refused(`/clusters/${name}/v3/kv/put`, key('k'))).toBe(making)
    expect((await d.ok(`/clusters/${name}`, {}, {}, 'GET')).state).toBe('creating')
    await d.ok(`/clusters/${name}`)
    await d.ok(`/clusters/${name}/v3/kv/put`, key('k'))
  })
})

describe('cut off on the way, at whichever call', () => {
  const when = ['before', 'after'] as const
  test.each(when)(
    'a creation can be asked for again, and ends well (%s it is delivered)',
    async (fault) => {
      for (let at = 1; ; at++) {
        const d = new Deployment({ QUORATE_ROOT_PASSWORD: PASSWORD }, AWAY)
        await d.ok('/clusters/default', {}, OWNER)
        const name = fresh()
        let calls = 0
        let cut = false
        d.fault = () => {
          cut ||= ++calls === at
          return cut ? (calls === at ? fault : 'before') : null
        }
        const [status] = await d.json('POST', `/clusters/${name}`, { regions: ['weur'] }, OWNER)
        d.fault = () => null
        if (!cut) {
          expect(status).toBe(200)
          expect(at).toBeGreaterThan(4)
          return
        }
        const again = await d.json('POST', `/clusters/${name}`, { regions: ['weur'] }, OWNER)
        // Cut off behind the last step: it is there, and says so.
        if (again[0] === 409) expect(again[1].message).toBe(`quorate: cluster ${name} exists`)
        else
          expect(again).toMatchObject([
            200,
            { state: 'ready', members: [{ name: 'm1', region: 'weur' }] },
          ])
        const { clusters } = (await d.ok('/clusters', {}, OWNER, 'GET')) as { clusters: Json[] }
        expect(clusters.map((c) => [c.name, c.state])).toEqual([
          ['default', 'ready'],
          [name, 'ready'],
        ])
        const { token } = await d.ok(`/clusters/${name}/v3/auth/authenticate`, {
          name: 'root',
          password: PASSWORD,
        })
        await d.ok(`/clusters/${name}/v3/kv/put`, key('k'), { authorization: String(token) })
      }
    },
  )

  test.each(when)('a deletion too (%s it is delivered)', async (fault) => {
    const d = new Deployment()
    const name = fresh()
    await d.ok(`/clusters/${name}`)
    d.fault = () => fault
    const [status] = await d.json('DELETE', `/clusters/${name}`)
    expect(status).toBe(503)
    d.fault = () => null
    const [again] = await d.json('DELETE', `/clusters/${name}`)
    expect([200, 404]).toContain(again)
    expect(
      ((await d.ok('/clusters', {}, {}, 'GET')) as { clusters: Json[] }).clusters,
    ).toHaveLength(1)
  })

  test('a deletion that can not reach a member says whom, and the list remembers', async () => {
    const d = new Deployment()
    const name = fresh()
    const record = d.many.found(name)
    const [, m2] = d.many.membersOf(record)
    if (m2 === undefined) throw new Error('three members')
    m2.cut()
    const gone = await d.ok(`/clusters/${name}`, {}, {}, 'DELETE')
    expect(gone).toMatchObject({ name, state: 'deleting', members: [{ name: 'm2' }] })
    expect(await d.ok(`/clusters/${name}`, {}, {}, 'GET')).toEqual(gone)
    // Its name is free at once.
    await d.ok(`/clusters/${name}`)
    const { clusters } = (await d.ok('/clusters', {}, {}, 'GET')) as { clusters: Json[] }
    expect(clusters.map((c) => [c.name, c.state])).toEqual([
      ['default', 'ready'],
      [name, 'ready'],
      [name, 'deleting'],
    ])
  })
})

describe('in a deployment that is closed to strangers', () => {
  const env = { QUORATE_ROOT_PASSWORD: PASSWORD }

  async function two(extra = {}) {
    const d = new Deployment({ ...env, ...extra }, AWAY)
    const [a, b] = [fresh(), fresh()]
    for (const name of ['default', a, b]) await d.ok(`/clusters/${name}`, {}, OWNER)
    const login = async (prefix: string) => {
      const { token } = await d.ok(`${prefix}/v3/auth/authenticate`, {
        name: 'root',
        password: PASSWORD,
      })
      return { authorization: String(token) }
    }
    return { d, a, b, login }
  }

  test('only its owner makes, lists and deletes clusters', async () => {
    const d = new Deployment(env, AWAY)
    for (const headers of [
      {},
      { authorization: `Basic ${b64('root:wrong')}` },
      { authorization: 'Bearer x' },
    ]) {
      for (const [method, path] of [
        ['GET', '/clusters'],
        ['GET', '/clusters/x'],
        ['POST', '/clusters/x'],
        ['DELETE', '/clusters/x'],
      ] as const) {
        const answer = await d.fetch(path, { method, headers })
        expect([path, answer.status]).toEqual([path, 401])
        expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
      }
    }
    expect(d.sent).toEqual([])
  })

  test('whether a cluster lives is told to everybody of the default one alone', async () => {
    const { d, a } = await two()
    const { length } = d.sent
    for (const name of [a, fresh()])
      expect((await d.fetch(`/clusters/${name}/livez`)).status).toBe(401)
    expect(d.sent).toHaveLength(length)
    expect((await d.fetch('/livez')).status).toBe(200)
    expect((await d.fetch(`/clusters/${a}/livez`, { headers: OWNER })).status).toBe(200)
  })

  test.each([
    ['simple tokens', {}],
    [
      'JWT',
      {
        QUORATE_JWT_METHOD: 'HS256',
        QUORATE_JWT_KEY: 'a secret of at least thirty-two characters',
      },
    ],
  ])(
    'each has its own users, and %s of one are void in the others, and in what is made anew under its name',
    async (_, extra) => {
      const { d, a, b, login } = await two(extra)
      const tokens = {
        default: await login(''),
        a: await login(`/clusters/${a}`),
        b: await login(`/clusters/${b}`),
      }
      await d.ok(`/clusters/${a}/v3/kv/put`, key('k-a'), tokens.a)
      for (const [prefix, token] of [
        ['', tokens.a],
        [`/clusters/${b}`, tokens.a],
        [`/clusters/${a}`, tokens.b],
        [`/clusters/${a}`, tokens.default],
        [`/clusters/${b}`, tokens.default],
      ] as const) {
        const [status, { message }] = await d.json('POST', `${prefix}/v3/kv/put`, key('k'), token)
        expect([status, message]).toEqual([401, 'etcdserver: invalid auth token'])
      }
      await d.ok(`/clusters/${a}/v3/auth/user/add`, { name: 'alice', password: 'x' }, tokens.a)
      const users = async (prefix: string, token: { authorization: string }) =>
        (await d.ok(`${prefix}/v3/auth/user/list`, {}, token)).users
      expect(await users(`/clusters/${a}`, await login(`/clusters/${a}`))).toEqual([
        'alice',
        'root',
      ])
      expect(await users(`/clusters/${b}`, tokens.b)).toEqual(['root'])
      const before = await login(`/clusters/${a}`)
      await d.ok(`/clusters/${a}`, {}, OWNER, 'DELETE')
      await d.ok(`/clusters/${a}`, {}, OWNER)
      expect(await d.refused(`/clusters/${a}/v3/kv/put`, key('k'), before)).toBe(
        'etcdserver: invalid auth token',
      )
      expect(await users(`/clusters/${a}`, await login(`/clusters/${a}`))).toEqual(['root'])
    },
  )

  test('who has no token that is good learns of no name whether there is a cluster', async () => {
    const { d, a } = await two()
    for (const name of [a, fresh()]) {
      expect(await d.refused(`/clusters/${name}/v3/kv/range`, key('k'))).toBe(
        'etcdserver: user name is empty',
      )
      expect(
        await d.refused(`/clusters/${name}/v3/kv/range`, key('k'), { authorization: 'made.7' }),
      ).toBe('etcdserver: invalid auth token')
      expect(
        await d.refused(`/clusters/${name}/v3/auth/authenticate`, {
          name: 'root',
          password: 'guess',
        }),
      ).toBe('etcdserver: authentication failed, invalid user ID or password')
    }
  })

  test('who guesses at a user of one keeps nobody of that name out of another', async () => {
    const { d, a, b, login } = await two()
    const name = fresh()
    await d.ok(
      `/clusters/${b}/v3/auth/user/add`,
      { name, password: 'right' },
      await login(`/clusters/${b}`),
    )
    const guess = { name, password: 'guess' }
    const status = async () =>
      (await d.json('POST', `/clusters/${a}/v3/auth/authenticate`, guess))[0]
    let tries = 0
    while ((await status()) !== 429) expect(++tries).toBeLessThan(2 * TRIES_PER_USER)
    expect(tries).toBeGreaterThanOrEqual(TRIES_PER_USER)
    const right = { name, password: 'right' }
    expect((await d.json('POST', `/clusters/${b}/v3/auth/authenticate`, right))[0]).toBe(200)
  })

  test('a cluster whose auth was switched off lets nobody in until its owner asks for it again', async () => {
    const { d, a, login } = await two()
    const token = await login(`/clusters/${a}`)
    await d.ok(`/clusters/${a}/v3/auth/disable`, {}, token)
    // In the words that a cluster has which is not there; the default one says what it is.
    expect(await d.refused(`/clusters/${a}/v3/kv/put`, key('k'), token)).toBe(
      'etcdserver: invalid auth token',
    )
    const home = await login('')
    await d.ok('/v3/auth/disable', {}, home)
    expect(await d.refused('/v3/kv/put', key('k'), home)).toContain('is closed')
    await d.ok(`/clusters/${a}`, {}, OWNER)
    await d.ok(`/clusters/${a}/v3/kv/put`, key('k'), await login(`/clusters/${a}`))
    expect((await d.json('POST', `/clusters/${a}`, {}, OWNER))[0]).toBe(409)
  })
})
