import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HASHES_PER_CALLER, TRIES_PER_CALLER, TRIES_PER_USER } from '../../src/limits.ts'
import type { Env } from './fake.ts'
import { AWAY, b64, fresh, secured, whole } from './whole.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('guessing', () => {
  /** Where addresses mean something. */
  const away = () => secured({ QUORATE_OPEN: 'true' }, undefined, AWAY)
  const from = (address: string, more: Record<string, string> = {}) => ({
    'cf-connecting-ip': address,
    ...more,
  })
  type Send = Awaited<ReturnType<typeof away>>['send']
  const tries = async (
    send: Send,
    times: number,
    body: (i: number) => object,
    headers: (i: number) => Record<string, string>,
  ) => {
    const statuses: number[] = []
    for (let i = 0; i < times; i++) {
      statuses.push((await send('/v3/auth/authenticate', body(i), undefined, headers(i))).status)
    }
    return statuses
  }
  beforeEach(() => {
    // The clock stands still, so that not one try more is gained; and nothing is hashed but what is
    // to fit.
    const now = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => now)
  })

  it('is slowed down for a user, wherever it comes from; not by those who know, and not for other users', async () => {
    const { ok, login, send, root } = await away()
    const [name, other] = [fresh(), fresh()]
    await ok('/v3/auth/user/add', { name, password: 'right' }, root)
    await ok('/v3/auth/user/add', { name: other, password: 'right' }, root)
    for (let i = 0; i < TRIES_PER_USER + 5; i++) await login(name, 'right')
    const wrong = (i: number) => ({ name, password: `guess${i}` })
    const statuses = await tries(send, TRIES_PER_USER + 1, wrong, (i) => from(`10.0.0.${i}`))
    expect(statuses).toEqual([...new Array(TRIES_PER_USER).fill(400), 429])
    await login(other, 'right')
  }, 60_000)

  it('does not keep a user out of where the user has been before', async () => {
    const { ok, send, root } = await away()
    const name = fresh()
    await ok('/v3/auth/user/add', { name, password: 'right' }, root)
    const login = (address: string) =>
      tries(
        send,
        1,
        () => ({ name, password: 'right' }),
        () => from(address),
      )
    expect(await login('2001:db8:1:2::3')).toEqual([200])
    await tries(
      send,
      TRIES_PER_USER + 1,
      () => ({ name, password: 'x' }),
      (i) => from(`10.1.0.${i}`),
    )
    expect(await login('198.51.100.9')).toEqual([429])
    expect(await login('2001:db8:1:2:ffff::9')).toEqual([200])
    // Who guesses from there has as many tries as anybody, and no more.
    const statuses = await tries(
      send,
      TRIES_PER_USER + 1,
      () => ({ name, password: 'x' }),
      () => from('2001:db8:1:2::3'),
    )
    expect(statuses).toEqual([...new Array(TRIES_PER_USER).fill(400), 429])
  }, 60_000)

  it.each([
    ['an address', (): string => '192.0.2.7', '192.0.2.8', {}],
    ['a network of IPv6', (i: number): string => `2001:db8:0:7:${i}::${i}`, '2001:db8:0:8::1', {}],
    [
      'the Workers of one zone',
      (): string => '2a06:98c0:3600::103',
      '2a06:98c0:3600::103',
      { 'cf-worker': 'evil.example' },
    ],
  ])(
    'is slowed down for %s, whomever it tries; a member is not even asked, and others are not slowed down',
    async (_, address, neighbour, more) => {
      const { send, asked } = await away()
      const unknown = () => ({ name: fresh(), password: 'x' })
      const statuses = await tries(send, TRIES_PER_CALLER + 1, unknown, (i) =>
        from(address(i), more),
      )
      expect(statuses).toEqual([...new Array(TRIES_PER_CALLER).fill(400), 429])
      const before = asked.length
      const last = await send('/v3/auth/authenticate', unknown(), undefined, from(address(1), more))
      expect(await last.json()).toMatchObject({
        code: 8,
        message: expect.stringContaining('too many tries'),
      })
      expect(asked.length).toBe(before)
      expect(
        await tries(send, 1, unknown, () => from(neighbour, { 'cf-worker': 'good.example' })),
      ).toEqual([400])
    },
    60_000,
  )

  it('an address that anybody could say, on a laptop, is not believed', async () => {
    const { send, asked, ok, root } = await secured({ QUORATE_OPEN: 'true' })
    await tries(
      send,
      1,
      () => ({ name: fresh(), password: 'x' }),
      () => from('192.0.2.9'),
    )
    expect(asked.at(-1)?.network).toBeUndefined()
    asked.length = 0
    await send('/v3/auth/role/add', { name: 'r' }, root, from('192.0.2.9'))
    expect(asked[0]?.network).toBeUndefined()
    await ok('/v3/auth/role/delete', { role: 'r' }, root)
  })

  it("at the owner's password counts too, and the owner is not kept out of where the owner has been", async () => {
    const env: Env = { QUORATE_ROOT_PASSWORD: 'the right one' }
    const { fetch } = whole(env, AWAY)
    const ask = async (password: string, address: string, origin?: string) => {
      const headers = {
        authorization: `Basic ${b64(`root:${password}`)}`,
        ...from(address),
        ...(origin ? { origin } : {}),
      }
      return (await fetch(`${AWAY}/metrics`, { headers }, env)).status
    }
    expect(await ask('the right one', '203.0.113.1')).toBe(200)
    let given = 0
    for (let status = 401; status === 401 && given <= TRIES_PER_USER; given++)
      status = await ask('x', `10.2.0.${given}`)
    expect(given).toBeLessThanOrEqual(TRIES_PER_USER + 1)
    expect(await ask('the right one', '203.0.113.2')).toBe(429)
    expect(await ask('the right one', '203.0.113.1')).toBe(200)
    // A browser says it by itself for any page's request: that is not the owner's word.
    expect(await ask('the right one', '203.0.113.1', 'https://evil.example')).toBe(401)
    expect(await ask('the right one', '203.0.113.1', AWAY)).toBe(200)
    expect(await ask('the right one', '203.0.113.1', AWAY.replace('https:', 'http:'))).toBe(401)
  })

  it("a browser's own word for the owner does not count in what another page has it get", async () => {
    const env: Env = { QUORATE_ROOT_PASSWORD: 'the right one' }
    const { fetch } = whole(env, AWAY)
    const ask = async (site: string | null, path = '/metrics') => {
      // Known from the test before.
      const known = from('203.0.113.1')
      const headers = {
        authorization: `Basic ${b64('root:the right one')}`,
        ...known,
        ...(site === null ? {} : { 'sec-fetch-site': site }),
      }
      return (await fetch(`${AWAY}${path}`, { headers }, env)).status
    }
    for (const site of ['cross-site', 'same-site', 'whatever'])
      expect([site, await ask(site)]).toEqual([site, 401])
    for (const site of [null, 'none', 'same-origin'])
      expect([site, await ask(site)]).toEqual([site, 200])
  })

  it('nobody can have passwords hashed without end', async () => {
    vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => new ArrayBuffer(32))
    const { send } = whole({ QUORATE_OPEN: 'true' }, AWAY)
    const statuses = []
    for (let i = 0; i < HASHES_PER_CALLER + 1; i++) {
      const headers = { 'cf-connecting-ip': '192.0.2.8' }
      statuses.push(
        (await send('/v3/auth/user/add', { name: `u${i}`, password: 'x' }, undefined, headers))
          .status,
      )
    }
    expect(statuses).toEqual([...new Array(HASHES_PER_CALLER).fill(200), 429])
  })
})
