import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/worker/app.ts'
import { type Answer, type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { foundAt, recordOf } from '../door/fake.ts'
import { type Env, edge, healthy } from './fake.ts'

type Line = Record<string, string>
const AWAY = 'https://quorate.example.workers.dev'
const b64 = (text: string): string => Buffer.from(text).toString('base64')

let lines: string[] = []

beforeEach(() => {
  lines = []
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => lines.push(said.join(' ')))
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

const audits = (): Line[] =>
  lines.map((line) => JSON.parse(line) as Line).filter(({ event }) => event === 'audit')

/** A member that knows who asks, and refuses what it is told to. */
function knowing(refusal: Answer = {}) {
  return (call: ClientCall): Answer => ({
    ...(call.method === Method.CLUSTER_CHANGE
      ? foundAt({ ...recordOf('prod'), ready: false })
      : healthy(call)),
    ...refusal,
    ...(call.audited ? { user: call.token ? 'ann' : '' } : {}),
  })
}

describe('each change leaves one line', () => {
  const NAME = { name: 'bob' }
  const cases: [string, object, Line][] = [
    ['/v3/auth/enable', {}, { change: 'auth_enable' }],
    ['/v3/auth/disable', {}, { change: 'auth_disable' }],
    ['/v3/auth/user/add', { ...NAME, password: 'opensesame' }, { change: 'user_add', ...NAME }],
    ['/v3/auth/user/delete', NAME, { change: 'user_delete', ...NAME }],
    [
      '/v3/auth/user/changepw',
      { ...NAME, password: 'opensesame' },
      { change: 'user_change_password', ...NAME },
    ],
    [
      '/v3/auth/user/changepw',
      { ...NAME, hashedPassword: b64('$2a$10$opensesame') },
      { change: 'user_change_password', ...NAME },
    ],
    [
      '/v3/auth/user/grant',
      { user: 'bob', role: 'r' },
      { change: 'user_grant_role', ...NAME, role: 'r' },
    ],
    [
      '/v3/auth/user/revoke',
      { ...NAME, role: 'r' },
      { change: 'user_revoke_role', ...NAME, role: 'r' },
    ],
    ['/v3/auth/role/add', { name: 'r' }, { change: 'role_add', role: 'r' }],
    ['/v3/auth/role/delete', { role: 'r' }, { change: 'role_delete', role: 'r' }],
    [
      '/v3/auth/role/grant',
      { name: 'r', perm: { permType: 'READWRITE', key: b64('a'), range_end: b64('b\n"') } },
      { change: 'role_grant_permission', role: 'r', type: 'READWRITE', key: 'a', range_end: 'b?"' },
    ],
    [
      '/v3/auth/role/revoke',
      { role: 'r', key: b64('a') },
      { change: 'role_revoke_permission', role: 'r', key: 'a' },
    ],
    [
      '/v3/maintenance/alarm',
      { action: 'DEACTIVATE', memberID: '255', alarm: 'NOSPACE' },
      { change: 'alarm', action: 'deactivate', alarm: 'NOSPACE', of: 'ff' },
    ],
    [
      '/v3/maintenance/transfer-leadership',
      { targetID: '255' },
      { change: 'move_leader', target: 'ff' },
    ],
    ['/v3/maintenance/downgrade', { action: 'CANCEL' }, { change: 'downgrade' }],
    ['/clusters/prod', {}, { change: 'create', name: 'prod', cluster: 'prod' }],
  ]
  it.each(cases)('%s %j', async (path, body, said) => {
    const answer = await edge(knowing()).post(path, body, { authorization: 'secrettoken.12' })
    expect(answer.status).toBe(200)
    const create = path.startsWith('/clusters/')
    const who = create ? { user: '', proof: 'open' } : { user: 'ann', proof: 'token' }
    expect(audits()).toEqual([
      {
        level: 'info',
        event: 'audit',
        cluster: 'default',
        trace: /trace;desc=([0-9a-f]{32})/.exec(answer.headers.get('server-timing') ?? '')?.[1],
        from: 'loopback',
        code: 'OK',
        ...who,
        ...said,
      },
    ])
    expect(lines.join('\n')).not.toMatch(/opensesame|secrettoken|b3BlbnNlc2FtZQ/)
  })

  it.each([
    ['/v3/maintenance/alarm', { action: 'GET' }],
    ['/v3/kv/put', { key: b64('a') }],
    ['/v3/auth/user/get', { name: 'a' }],
    ['/v3/auth/status', {}],
    ['/v3/cluster/member/list', {}],
  ])(
    '%s %j changes nothing that is audited, and no member is asked who it was',
    async (path, body) => {
      const { post, asked } = edge(knowing())
      await post(path, body)
      expect(audits()).toEqual([])
      expect(asked[0]?.audited).toBeUndefined()
    },
  )
})

describe('a cluster', () => {
  it('that is deleted leaves one line', async () => {
    expect((await edge(knowing()).fetch('/clusters/prod', { method: 'DELETE' })).status).toBe(200)
    expect(audits()).toMatchObject([
      {
        change: 'cluster_change',
        action: 'delete',
        name: 'prod',
        cluster: 'prod',
        proof: 'open',
        code: 'OK',
      },
    ])
  })

  it('that nobody knows to be made or deleted leaves one that says so', async () => {
    const lost = edge((call) =>
      knowing(call.requestId || call.method === Method.CREATE ? { unknown: true } : {})(call),
    )
    await lost.post('/clusters/prod')
    await lost.fetch('/clusters/prod', { method: 'DELETE' })
    expect(audits()).toMatchObject([
      { change: 'create', code: 'Unavailable', outcome: 'unknown' },
      { change: 'cluster_change', code: 'Unavailable', outcome: 'unknown' },
    ])
  })
})

describe('what came of it', () => {
  it('a refusal, in etcd’s words', async () => {
    await edge(knowing({ code: 7, message: 'etcdserver: permission denied' })).post(
      '/v3/auth/user/add',
      { name: 'bob' },
    )
    expect(audits()).toMatchObject([
      { code: 'PermissionDenied', error: 'etcdserver: permission denied', name: 'bob' },
    ])
  })

  it('that nobody knows', async () => {
    await edge(knowing({ unknown: true })).post('/v3/auth/user/add', { name: 'bob' })
    expect(audits()).toMatchObject([{ code: 'Unavailable', outcome: 'unknown' }])
    lines = []
    const failing = edge(async (call) => {
      if (call.method === Method.AUTH_ADMIT) return {}
      throw new Error('the connection is gone')
    })
    await failing.post('/v3/auth/user/add', { name: 'bob' })
    expect(audits()).toMatchObject([{ code: 'Unavailable', outcome: 'unknown', name: 'bob' }])
  })

  it('also to a caller who does not wait for it', async () => {
    const promises: Promise<unknown>[] = []
    const { app } = edge(async (call) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return knowing()(call)
    })
    const request = new Request('http://localhost/v3/auth/user/delete', {
      method: 'POST',
      body: '{"name":"bob"}',
    })
    void app.fetch(request, {}, { waitUntil: (promise) => promises.push(promise) })
    await vi.waitFor(() => expect(promises).toHaveLength(1))
    await Promise.all(promises)
    expect(audits()).toMatchObject([{ change: 'user_delete', code: 'OK' }])
  })
})

describe('who, and from where', () => {
  const env: Env = { QUORATE_ROOT_PASSWORD: 'opensesame' }
  const basic = { authorization: `Basic ${b64('root:opensesame')}` }

  it('the owner, by the root password', async () => {
    const { fetch } = edge(knowing())
    const headers = { ...basic, 'cf-connecting-ip': '203.0.113.7' }
    expect((await fetch(`${AWAY}/clusters/prod`, { method: 'POST', headers }, env)).status).toBe(
      200,
    )
    expect(audits()).toMatchObject([
      { change: 'create', proof: 'root password', from: '203.0.113.7', code: 'OK' },
    ])
    expect(lines.join('\n')).not.toContain('opensesame')
  })

  it('a caller cannot say where he is, where Cloudflare does not', async () => {
    const { fetch } = edge(knowing())
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      'x-real-ip': '203.0.113.7',
      'cf-connecting-ip': '203.0.113.7',
    }
    await fetch('/v3/auth/enable', { method: 'POST', headers }, { QUORATE_OPEN: 'true' })
    expect(audits()).toMatchObject([{ from: 'loopback' }])
  })

  it('by a password, whether or not it is right', async () => {
    const record = (call: ClientCall): Answer =>
      call.method === Method.AUTH_RECORD
        ? { code: 9, message: 'etcdserver: authentication is not enabled' }
        : {}
    await edge(record).post('/v3/auth/authenticate', { name: 'ann', password: 'opensesame' })
    expect(audits()).toMatchObject([
      { change: 'authenticate', name: 'ann', proof: 'password', code: 'FailedPrecondition' },
    ])
    expect(lines.join('\n')).not.toContain('opensesame')
  })
})

it('a mistake of ours is told to the log with the name that the caller sees, and to the caller as no more than that', async () => {
  const mistaken = (): never => {
    throw new TypeError('not as it was meant')
  }
  const app = createApp<Env>({
    client: mistaken,
    watch: mistaken,
    create: mistaken,
    founder: mistaken,
    forget: mistaken,
  })
  const body = JSON.stringify({ key: b64('a'), value: b64('opensesame') })
  const answer = await app.fetch(
    new Request('http://localhost/v3/kv/put', { method: 'POST', body }),
    {},
  )
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ message: 'quorate: internal error' })
  const [line] = lines.map((text) => JSON.parse(text) as Line)
  expect(line).toMatchObject({
    level: 'error',
    event: 'mistake',
    trace: answer.headers.get('quorate-trace-id'),
  })
  expect(line?.error).toContain('not as it was meant')
  expect(lines.join('\n')).not.toContain(b64('opensesame'))
})
